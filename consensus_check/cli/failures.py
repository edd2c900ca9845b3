"""The one place where an exception becomes text and an exit code. No traceback ever reaches a user."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from contextlib import suppress

from consensus_check.cli import codes, interrupts, paint
from consensus_check.errors import ConsensusCheckError, InternalError, each, register, render
from consensus_check.records import frozen
from consensus_check.trace.errors import InputError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What the machine says when nothing more can be written."""
register("CC900", "an internal error", "please report it, with the spec and the command")


@frozen
class Failure:
    """What stopped a command: the exit code, the text for a person, and the single errors as data."""

    code: int
    text: str
    errors: tuple[dict[str, object], ...] = ()


def guarded(action: Callable[[], int], *, on_failure: Callable[[Failure], None], verbose: bool) -> int:
    """Run the action; whatever it raises becomes a Failure, told to `on_failure`, and an exit code."""
    try:
        return _guarded(action, on_failure, verbose=verbose)
    finally:
        interrupts.keep_out()


def _guarded(action: Callable[[], int], on_failure: Callable[[Failure], None], *, verbose: bool) -> int:
    try:
        try:
            interrupts.let_in()
            code = action()
            sys.stdout.flush()
            return code
        except BrokenPipeError:
            paint.close()
            return codes.USAGE
    except KeyboardInterrupt:
        with interrupts.held():
            return _told(Failure(codes.INTERRUPTED, "interrupted"), on_failure)
    except ConsensusCheckError as error:
        return _told(of_error(error), on_failure)
    except Exception as error:  # the last resort, by design: anything else is a fault of this program
        if isinstance(error, OSError) and error.errno in FULL:
            return _told(_full(error), on_failure)
        if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
            long = InputError("CC602", "a path is longer than the system allows", help="give a shorter one")
            return _told(of_error(long), on_failure)
        return _told(_unforeseen(error, verbose=verbose), on_failure)


def of_error(error: ConsensusCheckError) -> Failure:
    """A declared error: exit code 4 for an internal one, else 2."""
    internal = isinstance(error, InternalError)
    data: tuple[dict[str, object], ...] = tuple(
        {
            "code": one.code,
            "message": one.message,
            "place": str(one.where) if one.where else None,
            "instead": one.help,
        }
        for one in each(error)
    )
    if all(one.code == "CC562" for one in each(error)):  # the time ended before the search: undecided
        return Failure(codes.UNDECIDED, render(error), data)
    return Failure(codes.DISAGREE if internal else codes.USAGE, render(error), data)


def _told(failure: Failure, on_failure: Callable[[Failure], None]) -> int:
    with interrupts.held():
        try:
            on_failure(failure)
        except (OSError, InputError):
            with suppress(OSError):
                paint.close()
                sys.stderr.write(failure.text + "\n")
    return failure.code


def _full(error: OSError) -> Failure:
    """Of what is printed by others (help): as `paint.say` says it."""
    paint.close()
    return of_error(
        InputError("CC606", f"the output cannot be written: {(error.strerror or str(error)).lower()}")
    )


def _unforeseen(error: Exception, *, verbose: bool) -> Failure:
    """CC900, with the details in a file where they were asked for."""
    summary = f"{type(error).__name__}: {error}".rstrip(": ")
    lines = [
        f"CC900 an internal error: {summary}",
        "  instead: please report it, with the spec and the command",
    ]
    if verbose:
        import tempfile
        import traceback

        with tempfile.NamedTemporaryFile(
            "w", prefix="consensus-check-", suffix=".txt", delete=False, encoding="utf-8"
        ) as kept:
            kept.write("".join(traceback.format_exception(error)))
        lines.append(f"  details: {kept.name}")
    else:
        lines.append("  details: run it again with -v, which keeps them in a file")
    return Failure(codes.DISAGREE, "\n".join(lines), ({"code": "CC900", "message": summary},))
