"""JUnit XML: a suite for each protocol, a case for each result; violated is a failure, unknown is skipped."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from xml.etree import ElementTree

from consensus_check.ir.protocol import ProtocolDecl
from consensus_check.report.result import Document, Result
from consensus_check.report.results import verdict_line
from consensus_check.report.words import sentence
from consensus_check.trace import markdown


def write(found: Document, protocols: dict[str, ProtocolDecl], *, expect: bool) -> str:
    """The document as JUnit XML. expect: a case fails where it is not as expected, whatever the verdict."""
    root = ElementTree.Element("testsuites", name="consensus-check")
    for name, group in groupby(found.results, key=lambda result: result.protocol):
        results = list(group)
        suite = ElementTree.SubElement(
            root, "testsuite", name=f"{found.spec}.{name}", tests=str(len(results))
        )
        suite.set("failures", str(sum(_fails(result, expect=expect) for result in results)))
        suite.set("skipped", str(sum(_skips(result, expect=expect) for result in results)))
        for result in results:
            _case(suite, found, result, protocols.get(name), expect=expect)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _case(
    suite: ElementTree.Element,
    found: Document,
    result: Result,
    protocol: ProtocolDecl | None,
    *,
    expect: bool,
) -> None:
    values = "".join(f",{name}={value}" for name, value in sorted(result.parameters.items()))
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=f"{result.property}[n={result.group_size}{values}]",
        classname=f"{found.spec}.{result.protocol}",
        time=f"{result.seconds:.3f}",
    )
    if _fails(result, expect=expect):
        failed = ElementTree.SubElement(
            case, "failure", message=_legal(verdict_line(result)), type=result.kind or result.verdict
        )
        failed.text = _legal("\n".join(_story(result, protocol)))
    elif _skips(result, expect=expect):
        ElementTree.SubElement(case, "skipped", message=_legal(verdict_line(result)))


def _fails(result: Result, *, expect: bool) -> bool:
    return result.met is False if expect else result.verdict == "violated"


def _skips(result: Result, *, expect: bool) -> bool:
    return result.expected is not None and result.met is None if expect else result.verdict == "unknown"


def _story(result: Result, protocol: ProtocolDecl | None) -> Iterable[str]:
    if result.verdict == "violated":
        yield sentence(result, protocol)
    if result.counterexample:
        yield markdown.write(result.counterexample.story)


def _legal(text: str) -> str:
    """Without the control characters that XML has no place for."""
    return "".join(c for c in text if c in "\t\n" or ord(c) >= 32)
