"""Check whether a group of agents will ever finish: `import consensus_check as cc` is the language of specs.

`consensus_check.spec.names` lists all that a spec may use. It is loaded when the first of them is asked for,
so the command line begins at once, and an early Ctrl-C finds it listening.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from consensus_check.spec.names import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        from consensus_check.spec import names

        if name == "__all__":
            return names.__all__
        if name not in names.__all__:
            raise AttributeError(f"module 'consensus_check' has no attribute '{name}'")
        globals()[name] = getattr(names, name)
        return globals()[name]

    def __dir__() -> list[str]:
        from consensus_check.spec import names

        return sorted({*globals(), *names.__all__})
