"""Where a native search comes back: at the limits of its budget, and before them where something is to be
done at the end of a level. The state at which it does is the one at which the search in Python does.
"""

from __future__ import annotations

from bisect import bisect_left

from consensus_check.explore.native.search_code import NO_LIMIT
from consensus_check.explore.native.search_store import Store
from consensus_check.explore.search import Pause, Reached
from consensus_check.records import frozen
from consensus_check.verdict import Budget, Reason


@frozen(eq=False)
class Limits:
    """The limits of a budget, and what else is to be done (None: nothing)."""

    budget: Budget
    pause: Pause | None = None

    def set(self, store: Store) -> None:
        """Tell the engine where to come back. A pause is due at the end of the level in which there are
        states enough: it comes back where they are, and then where the level ends.
        """
        search, most, bound = store.search, self.budget.max_states, self.budget.bound
        search.max_states = NO_LIMIT if most is None else most
        search.bound = NO_LIMIT if bound is None else bound
        if self.pause is not None and search.count < self.pause.after:
            search.max_states = min(search.max_states, self.pause.after)
        elif self.pause is not None:
            search.bound = min(search.bound, search.n_levels)

    def again(self, store: Store, reached: Reached) -> Reason | None:
        """Look at what a checkpoint brought as it was at the end of each level; the reason to stop there."""
        search, pause = store.search, self.pause
        names = ("expanded", "count", "level_end", "chunk_end", "n_levels", "n_idle")
        whole = {name: getattr(search, name) for name in names}
        for level in range(1, whole["n_levels"]):
            ended = level + 1 == whole["n_levels"]
            count = whole["level_end"] if ended else store.levels[level + 1]
            if pause is None or count < pause.after:
                continue
            expanded, n_idle = store.levels[level], whole["n_idle"]
            n_idle = bisect_left(store.idle, expanded, 0, n_idle)
            then = (expanded, count, count, expanded, level + 1, n_idle)
            for name, value in zip(names, then, strict=True):
                setattr(search, name, value)
            reason = pause.look(reached)
            if reason is not None:
                search.torn = 1
                return reason
        for name, value in whole.items():
            setattr(search, name, value)
        return None

    def met(self, store: Store, reached: Reached) -> Reason | None:
        """After the engine came back at a limit: the reason to stop, if there is one."""
        search, most, bound = store.search, self.budget.max_states, self.budget.bound
        pause, ended = self.pause, search.expanded == store.levels[search.n_levels - 1] > 0
        reason = pause.look(reached) if pause is not None and ended and search.count >= pause.after else None
        if reason is None and most is not None and search.count >= most:
            reason = Reason("states", f"the limit of {most} states was reached")
        if reason is None and bound is not None and search.n_levels > bound:
            reason = Reason("bound", f"the search stopped at {bound} steps from the start")
        return reason
