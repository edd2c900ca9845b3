"""SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): violations and warnings at their lines, the
run as a code flow.
"""

from __future__ import annotations

from collections.abc import Iterator

from consensus_check.ir.protocol import ProtocolDecl
from consensus_check.report.document import Json, dumps
from consensus_check.report.result import Counterexample, Document, Result
from consensus_check.report.results import verdict_line
from consensus_check.report.words import sentence
from consensus_check.trace.lanes import described, numbered

LEVELS = {"violated": "error", "unknown": "warning"}


def write(found: Document, protocols: dict[str, ProtocolDecl], path: str) -> str:
    """The document as SARIF. path: of the spec, as its locations are to name it."""
    results = [
        one for result in found.results for one in _results(result, protocols.get(result.protocol), path)
    ]
    rules = sorted({str(one["ruleId"]) for one in results})
    driver: Json = {
        "name": "consensus-check",
        "version": found.version,
        "rules": [{"id": rule} for rule in rules],
    }
    return dumps(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{"tool": {"driver": driver}, "results": results}],
        }
    )


def _results(result: Result, protocol: ProtocolDecl | None, path: str) -> Iterator[Json]:
    if result.verdict in LEVELS:
        said = verdict_line(result)
        violated = result.verdict == "violated"
        one: Json = {
            "ruleId": result.kind or result.verdict,
            "level": LEVELS[result.verdict],
            "message": {"text": f"{said}. {sentence(result, protocol)}" if violated else said},
            "locations": [_location(path, _line(result.counterexample))],
        }
        if result.counterexample:
            one["codeFlows"] = [{"threadFlows": [{"locations": list(_flow(result.counterexample, path))}]}]
        yield one
    for warning in result.warnings:
        _, _, line = (warning.place or "").rpartition(":")
        yield {
            "ruleId": warning.code,
            "level": "warning",
            "message": {"text": f"{result.protocol}.{result.property}: {warning.text}"},
            "locations": [_location(path, int(line) if line.isdigit() else 1)],
        }


def _line(example: Counterexample | None) -> int:
    """The last line of the spec that the run touches."""
    lines = (
        [step.last_line for _, step in numbered(example.story.moments) if step.last_line] if example else []
    )
    return lines[-1] if lines else 1


def _flow(example: Counterexample, path: str) -> Iterator[Json]:
    for number, step in numbered(example.story.moments):
        place = _location(path, step.last_line or 1)
        place["message"] = {"text": f"{step.agent}: {described(step)}"}
        yield {"location": place, "executionOrder": number}


def _location(path: str, line: int) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": line}}}
