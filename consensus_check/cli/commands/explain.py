"""`explain`: a spec in words, with the environment it would be checked in."""

from __future__ import annotations

from consensus_check._version import VERSION
from consensus_check.check.request import Cell, protocols
from consensus_check.check.run import timing_of
from consensus_check.cli import codes, paint
from consensus_check.cli.options import Output, Search, Setting
from consensus_check.cli.reading import read
from consensus_check.cli.settings import changes_of, configured, sizes_of
from consensus_check.ir.scope import Scope
from consensus_check.report.document import dumps
from consensus_check.report.explain import explain as told
from consensus_check.report.page import Page, plain


def explain(named: str, setting: Setting, out: Output) -> int:
    """Run the command and return its exit code."""
    setting, _ = configured(setting, Search())
    it = read(named)
    changes, sizes = changes_of(setting), sizes_of(setting)
    pages: dict[str, Page] = {}
    for protocol in protocols(it.spec, it.located.protocol):
        environment = changes.applied(protocol.environment)
        timing = timing_of(it.spec, Cell(protocol, Scope(sizes[0]), environment))
        pages[protocol.name] = told(
            it.spec, protocol, environment, timing=timing, width=80 if out.json else paint.width()
        )
    if out.json:
        texts = {name: plain(page) for name, page in pages.items()}
        whole = {"schema": "consensus-check/1", "command": "explain", "version": VERSION, "spec": it.name}
        paint.say(dumps({**whole, "digest": it.digest, "protocols": texts}))
        return codes.FINE
    for number, page in enumerate(pages.values()):
        paint.show([*([()] if number else []), *page])
    return codes.FINE
