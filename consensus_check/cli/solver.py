"""The options of `--engine solve`: queries written to a file, and a second opinion on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field

from consensus_check.check.engines import Engines, alone, named
from consensus_check.cli import output
from consensus_check.cli.options import Search
from consensus_check.ir.formulas import Property
from consensus_check.ir.system import TransitionSystem
from consensus_check.records import define
from consensus_check.report.page import plural
from consensus_check.trace.errors import InputError
from consensus_check.verdict import Budget, Exploration

if TYPE_CHECKING:
    from consensus_check.solve.opinion import Opinion


@define(eq=False)
class Queries:
    """Every query of a command as it is asked. second: whom to ask again, or None. opinions: what it said."""

    second: str | None = None
    texts: list[str] = field(factory=list)
    opinions: list[Opinion] = field(factory=list)

    def solve(
        self,
        system: TransitionSystem,
        *,
        properties: Sequence[Property] | None = None,
        budget: Budget | None = None,
        progress: object = None,
    ) -> Exploration:
        """The engine `solve`, with its queries kept and asked again."""
        from consensus_check.solve import solve  # loaded where it is asked for

        return solve(
            system,
            properties=properties,
            budget=budget,
            scripts=self._heard,
            second_opinion=self.second,
            opinions=self.opinions.append,
        )

    def _heard(self, name: str, script: str) -> None:
        if script:
            self.texts.append(script)

    def text(self) -> str:
        """The queries as one file."""
        from consensus_check.solve import joined

        return joined(self.texts)

    def account(self) -> str:
        """What the other solver said, in a line; nothing where none was asked."""
        alike = sum(one.alike for one in self.opinions)
        asked = alike + sum(one.open for one in self.opinions)
        if not asked:
            return ""
        if not alike:
            return f"second opinion: none, {self.second} answered none of {plural(asked, 'query', 'queries')}"
        return f"second opinion: {self.second} answered {alike:,} of {asked:,} queries, all alike"


def engines_of(search: Search, paths: Sequence[str]) -> tuple[Engines, Queries | None]:
    """The engines asked for, and the queries where they are to be kept.

    Raises InputError CC604 where another engine is to write or repeat queries, CC607 where no other solver is
    installed.
    """
    wanted = [path for path in paths if output.ending(path) == output.QUERIES]
    if search.engine != "solve":
        if wanted or search.second_opinion:
            what = wanted[0] if wanted else "--second-opinion"
            raise InputError("CC604", f"{what}: only a solver has queries", help="add --engine solve")
        return named(search.engine), None
    if not wanted and not search.second_opinion:
        return named("solve"), None
    from consensus_check.solve import installed

    second = installed() if search.second_opinion else None
    if search.second_opinion and second is None:
        raise InputError(
            "CC607", "--second-opinion: no other solver is installed", help="install cvc5 or bitwuzla"
        )
    queries = Queries(second)
    return alone("solve", queries.solve), queries
