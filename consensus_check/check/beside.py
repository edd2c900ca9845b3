"""The solver beside another engine: it begins by itself after a while, or when it is wanted, and is ended
when it is not wanted any more. Nothing of it is loaded before it begins.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from attrs import field

from consensus_check.ir.formulas import Property
from consensus_check.records import define
from consensus_check.verdict import Exploration, Reason

if TYPE_CHECKING:
    from consensus_check.solve.answers import Job
    from consensus_check.solve.process import Asked

POLL = 0.02


@define(eq=False)
class Beside:
    """A job for the solver's process, and a thread that waits for it.

    job: made when it begins. after: seconds until it begins by itself. Whoever makes one ends it.
    """

    job: Callable[[], Job]
    after: float
    _begin: threading.Event = field(factory=threading.Event)
    _over: threading.Event = field(factory=threading.Event)
    _asked: Asked | None = None
    _failure: BaseException | None = None
    _began: float = 0.0
    _thread: threading.Thread = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._thread = threading.Thread(target=self._life, name="solver")
        self._thread.start()

    def _life(self) -> None:
        self._begin.wait(self.after)
        if self._over.is_set():
            return
        from consensus_check.solve.process import Asked, ask

        try:
            self._began = time.monotonic()
            self._asked = Asked(self.job(), stopped=self._over)
            ask(self._asked)
        except BaseException as error:  # raised again where it is ended
            self._failure = error

    @property
    def began(self) -> bool:
        return self._asked is not None

    @property
    def decided(self) -> bool:
        """Whether every property has an answer that is more than unknown."""
        return self._asked is not None and self._asked.decided

    def wait(self, properties: Collection[Property]) -> None:
        """Let it begin at once, and wait until it has answered these properties or its time is over."""
        self._begin.set()
        names = {prop.name for prop in properties}
        while self._thread.is_alive() and not (self._asked and names <= self._asked.answers.keys()):
            self._thread.join(POLL)

    def end(self, why: Reason | None = None) -> Exploration | None:
        """End its process, if there is one. What it had answered by then; None where it never began. why:
        what is said of the rest (None: nothing).

        Raises InternalError CC9xx for a counterexample that does not replay.
        """
        self._over.set()
        self._begin.set()
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        if self._asked is None:
            return None
        from consensus_check.solve.engine import told

        if why is not None:
            self._asked.rest(why)
        return told(self._asked.job, self._asked.answers, seconds=time.monotonic() - self._began)
