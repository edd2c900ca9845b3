"""What a search in native code has reached, with the face of `explore.search.Reached`."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Hashable, Sequence

from attrs import field

from consensus_check.compile.native import NativeProgram
from consensus_check.compile.program import Program
from consensus_check.explore.native import search_code as engine
from consensus_check.explore.native.search_ever import ever, where
from consensus_check.explore.native.search_kept import Kept
from consensus_check.explore.native.search_states import Index, Packing, States
from consensus_check.explore.native.search_store import Store
from consensus_check.explore.native.search_weights import Weights, weights
from consensus_check.ir.terms import Term
from consensus_check.records import define
from consensus_check.verdict import Reason


@define(eq=False)
class NativeReached:
    """The reachable part of a system: see `explore.search.Reached`.

    store: the arrays it is kept in, for engines that go on from here. kept: its checkpoints.
    """

    program: Program
    native: NativeProgram
    code: engine.Code
    store: Store
    keys: tuple[Hashable, ...]
    packing: Packing
    kept: Kept | None = None
    reasons: list[Reason] = field(factory=list)
    order: States = field(init=False)
    idle: States = field(init=False)
    _weights: tuple[int, int, Weights] | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        store, search = self.store, self.store.search
        self.order = States(self.packing, store.states, lambda: search.count)
        self.idle = States(self.packing, store.states, lambda: search.n_idle, store.idle)

    @property
    def index(self) -> Index:
        """Packed state -> id."""
        return Index(self.order, self._find)

    @property
    def expanded(self) -> int:
        return int(self.store.search.expanded)

    @property
    def complete(self) -> bool:
        return self.expanded == len(self.order)

    @property
    def levels(self) -> list[int]:
        """Id of the first state of each depth."""
        search = self.store.search
        found = self.store.levels[: search.n_levels].tolist()
        return found + ([search.level_end] if search.count > search.level_end else [])

    @property
    def depth(self) -> int:
        search = self.store.search
        return int(search.n_levels - 1 + (search.count > search.level_end))

    @property
    def counts(self) -> list[int]:
        """Occurrences by action, those at the states that others stand for among them."""
        if self.program.counts_images:
            return self.weights.counts
        return self.store.counts()[: len(self.program.system.actions)]

    @property
    def weights(self) -> Weights:
        """What representatives stand for."""
        size, expanded = len(self.order), self.expanded
        if self._weights is None or self._weights[:2] != (size, expanded):
            made = weights(self.native, self.store.search.states, size, expanded)
            self._weights = size, expanded, made
        return self._weights[2]

    @property
    def transitions(self) -> int:
        return sum(self.counts)

    @property
    def hits(self) -> dict[Hashable, int]:
        """Watched key -> id of the first state where its predicate holds."""
        found = zip(self.keys, self.store.hits, strict=False)
        count = self.store.search.count
        return dict(sorted(((k, at) for k, at in found if at < count), key=lambda item: item[1]))

    @property
    def cuts(self) -> dict[tuple[str, int], int]:
        """(kind, action) -> first state at which an occurrence of the action cannot be followed."""
        found = sorted((at, kind, action) for (kind, action), at in self.store.incidents().items())
        return {(engine.KINDS[kind], action): self.order[at] for at, kind, action in found}

    @property
    def states(self) -> int:
        """How many states were reached, those that others stand for among them where that can be told."""
        return self.weights.states if self.program.counts_images else len(self.order)

    def many(self, packed: Sequence[int]) -> int:
        """How many states these stand for."""
        canonical = self.program.canonical
        return len(packed) if canonical is None else sum(map(canonical.weight, packed))

    @property
    def occurrences(self) -> list[int]:
        """Occurrences of each action."""
        canonical = self.program.canonical
        return self.counts if canonical is None else canonical.shared(self.counts)

    def cut_actions(self, *kinds: str) -> set[int]:
        """The actions that met an incident of these kinds (none given: of any)."""
        found = {action for kind, action in self.cuts if not kinds or kind in kinds}
        canonical = self.program.canonical
        return found if canonical is None else canonical.alike(found)

    def ever(self, terms: Sequence[Term]) -> list[bool]:
        """For each predicate whether it holds at some expanded state."""
        return ever(self.native, self.store.search.states, self.expanded, terms)

    def where(self, term: Term, size: int, *, most: int) -> list[int]:
        """Of the first states those where the predicate holds, as many as `most`."""
        return where(self.native, self.store.search.states, size, term, most=most)

    def level(self, state: int) -> int:
        """How many steps from an initial state the state is."""
        return bisect_right(self.levels, state) - 1

    def path(self, target: int) -> list[int]:
        """Ids from an initial state to the target, as short as possible."""
        found, parents = [target], self.store.parents
        while parents[found[-1]] != engine.NONE:
            found.append(parents[found[-1]])
        return found[::-1]

    def _find(self, packed: int) -> int | None:
        words = self.packing.words_of(packed)
        if packed >> self.program.layout.bits:
            return None
        array = (ctypes.c_uint64 * len(words))(*words)
        found = self.code.lookup(self.store.address, ctypes.addressof(array))
        return None if found == engine.NONE else int(found)
