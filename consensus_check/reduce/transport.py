"""A term as it reads after a renaming: its value there is the value of the term here.

Of a variable whose values are renamed as well, equality with a constant or with its like is carried over as
it stands; wherever else such a variable occurs, it is translated back value by value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field

from consensus_check.ir.terms import Term, eq, integer, ite, postorder, rebuild
from consensus_check.records import define
from consensus_check.reduce.renaming import Values


@define(eq=False)
class Transport:
    """Carries terms over. leaves: name of a variable or input -> the term it becomes; values: -> what becomes
    of its values.
    """

    leaves: Mapping[str, Term]
    values: Mapping[str, Values]
    _plain: dict[Term, Term] = field(factory=dict)
    _coded: dict[tuple[Term, Values], Term] = field(factory=dict)

    def all(self, terms: Iterable[Term]) -> list[Term]:
        return [self(term) for term in terms]

    def __call__(self, term: Term) -> Term:
        for node in postorder([term]):
            if node not in self._plain:
                self._plain[node] = self._carried(node)
        return self._plain[term]

    def coded(self, term: Term, values: Values) -> Term:
        """What becomes of the value of a term, itself a value that is renamed."""
        if not values:
            return self(term)
        stack = [term]
        while stack:
            node = stack[-1]
            if (node, values) in self._coded:
                stack.pop()
                continue
            if node.op == "ite":
                missing = [arm for arm in node.args[1:] if (arm, values) not in self._coded]
                if missing:
                    stack.extend(missing)
                    continue
                arms = [self._coded[arm, values] for arm in node.args[1:]]
                self._coded[node, values] = ite(self(node.args[0]), *arms)
            else:
                self._coded[node, values] = self._leaf(node, values)
            stack.pop()
        return self._coded[term, values]

    def _leaf(self, node: Term, values: Values) -> Term:
        if node.op == "const":
            return integer(dict(values).get(int(node.value or 0), int(node.value or 0)))
        if node.op in ("var", "input") and self.values.get(str(node.value), ()) == values:
            return self.leaves.get(str(node.value), node)
        return translated(self(node), values)

    def _carried(self, node: Term) -> Term:
        if node.op in ("var", "input"):
            there = self.leaves.get(str(node.value), node)
            back = tuple(sorted((new, old) for old, new in self.values.get(str(node.value), ())))
            return translated(there, back)
        if node.op == "eq":
            values = self._kind(node.args[0]) or self._kind(node.args[1])
            if values:
                return eq(self.coded(node.args[0], values), self.coded(node.args[1], values))
        if not node.args:
            return node
        args = tuple(self._plain[arg] for arg in node.args)
        return node if args == node.args else rebuild(node, args)

    def _kind(self, term: Term) -> Values:
        """How the values of a term are renamed, as its leaves tell."""
        stack, seen = [term], set[int]()
        while stack:
            node = stack.pop()
            if node.serial in seen:
                continue
            seen.add(node.serial)
            if node.op in ("var", "input") and self.values.get(str(node.value)):
                return self.values[str(node.value)]
            if node.op == "ite":
                stack.extend(node.args[1:])
        return ()


def translated(term: Term, values: Values) -> Term:
    """The term with its value replaced by what becomes of it."""
    result = term
    for old, new in values:
        if (term.lo is None or old >= term.lo) and (term.hi is None or old <= term.hi):
            result = ite(eq(term, integer(old)), integer(new), result)
    return result
