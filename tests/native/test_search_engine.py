"""The engine that is shipped is the engine as written in C, for every architecture, and tied to no place."""

from __future__ import annotations

import ctypes
import re

import llvmlite.binding as llvm
import pytest

from consensus_check.compile.native import link
from consensus_check.compile.native.engine import build
from consensus_check.explore.native import search_code

STRUCTS = {"cc_search": search_code.Search, "cc_worker": search_code.Worker, "cc_block": search_code.Block}


@pytest.mark.parametrize("architecture", build.ARCHITECTURES)
@pytest.mark.parametrize("unit", build.UNITS)
def test_what_is_shipped_is_what_is_written(unit: str, architecture: str) -> None:
    assert build.path(unit, architecture).read_text(encoding="utf-8") == build.text(unit, architecture)


@pytest.mark.parametrize("architecture", build.ARCHITECTURES)
@pytest.mark.parametrize("unit", build.UNITS)
def test_the_text_is_tied_to_no_place_and_no_processor(unit: str, architecture: str) -> None:
    text = build.path(unit, architecture).read_text(encoding="utf-8")
    assert re.findall(r'source_filename|target-cpu|target triple|clang|zig|"/|\.c"', text) == []


@pytest.mark.parametrize("architecture", build.ARCHITECTURES)
def test_the_search_calls_nothing_but_the_system(architecture: str) -> None:
    text = build.path("engine", architecture).read_text(encoding="utf-8")
    declared = set(re.findall(r"^declare .*@([\w.]+)\(", text, re.MULTILINE))
    assert {name for name in declared if not name.startswith("llvm.")} == {"cc_expand", "cc_watch"}


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_structs_are_mirrored_field_by_field(name: str) -> None:
    """The metadata of the text tells where each field lies."""
    text = link.engine_text()
    found = re.search(rf'!\{{!"{name}", (.*)\}}', text)
    assert found is not None
    offsets = [int(at) for at in re.findall(r"i64 (\d+)", found[1])]
    mirrored = [getattr(STRUCTS[name], field[0]).offset for field in STRUCTS[name]._fields_]
    assert offsets == mirrored
    last = ctypes.sizeof(STRUCTS[name]._fields_[-1][1])
    assert ctypes.sizeof(STRUCTS[name]) == offsets[-1] + last


@pytest.mark.parametrize("architecture", build.ARCHITECTURES)
@pytest.mark.parametrize("words", [1, 2, 5])
def test_each_architecture_has_machine_code(architecture: str, words: int) -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    triple = f"{architecture}-unknown-linux-gnu"
    machine = llvm.Target.from_triple(triple).create_target_machine(opt=2, reloc="pic", codemodel="small")
    text = build.path("engine", architecture).read_text(encoding="utf-8")
    head = f'target datalayout = "{machine.target_data}"\ntarget triple = "{triple}"\n'
    module = llvm.parse_assembly(head + text)
    module.link_in(llvm.parse_assembly(f"{head}@cc_words = constant i32 {words}\n"))
    module.verify()
    assert len(machine.emit_object(module)) > 4096


def test_two_builds_are_the_same_text() -> None:
    assert build.text("engine", "x86_64") == build.text("engine", "x86_64")


def test_what_no_entry_needs_is_left_out() -> None:
    words = "@cc_words = constant i32 1\n"
    assert len(link.link(words, ["cc_lookup"])) < len(link.link(words, list(search_code.ONE_THREAD))) / 3


def test_an_entry_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="cc_nothing"):
        link.link("@cc_words = constant i32 1\n", ["cc_nothing"])
