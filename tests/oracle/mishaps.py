"""How an occurrence of a method ends early."""

from __future__ import annotations

import traceback


class NotPossible(Exception):
    """A guard is false, nothing to choose from: this choice is not possible."""


class Mistake(Exception):
    """An error of the step: `no_errors` is violated."""


MISTAKES = (ValueError, TypeError, AttributeError, ArithmeticError, LookupError)


def made_by_the_spec(error: BaseException) -> bool:
    """Whether a Python error came up in the text of a spec or in the language, not in the oracle."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return "tests/oracle" not in last.filename.replace("\\", "/")
