"""Linking the fixed engine with the code of one system: internalised, optimised, loaded.

What no entry asks for is dropped before it is optimised. The result is an object file in memory, which may be
kept and loaded again without LLVM's optimiser (`consensus_check.compile.native` keeps it on disk).
"""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import llvmlite
import llvmlite.binding as llvm
from attrs import field

from consensus_check.records import define

HERE: Final = Path(__file__).parent / "engine"
MACHINES: Final[Mapping[str, str]] = {
    "x86_64": "x86_64",
    "AMD64": "x86_64",
    "amd64": "x86_64",
    "aarch64": "aarch64",
    "arm64": "aarch64",
}
LEVEL: Final = 1
LLVM: Final = 22  # is known to read the engine's IR
RELOCATION: Final = "static"
DISTANCE: Final = "large"  # parts may be loaded far from one another
INLINING: Final = 0  # only what must be: `cc_found` at each step costs more to compile than it ever saves


def architecture() -> str | None:
    """The engine's name for this machine's architecture, None where there is no engine for it."""
    return MACHINES.get(platform.machine()) if platform.system() in ("Linux", "Darwin") else None


@cache
def engine_text(unit: str = "engine") -> str:
    """The IR of a unit of the fixed engine (`engine`: the search; `live`) for this machine."""
    return (HERE / f"{unit}-{architecture()}.ll").read_text(encoding="utf-8")


def readable() -> bool:
    """Whether this LLVM understands the engine's IR."""
    if llvm.llvm_version_info[0] == LLVM:
        return True
    try:
        llvm.parse_assembly(engine_text())
    except RuntimeError:
        return False
    return True


@cache
def target() -> str:
    """What an object is made for, and how: triple, processor and its features, where it may be loaded."""
    machine = f"{llvm.get_process_triple()} {llvm.get_host_cpu_name()} {_features()}"
    return f"{machine} {RELOCATION} {DISTANCE} {INLINING} {llvmlite.__version__}"


@cache
def _features() -> str:
    return str(llvm.get_host_cpu_features().flatten())


@cache
def _machine() -> Any:
    return _new_machine()


def _new_machine() -> Any:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    found = llvm.Target.from_triple(llvm.get_process_triple())
    return found.create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=_features(), opt=2, reloc=RELOCATION, codemodel=DISTANCE
    )


def link(
    system: str,
    entries: Sequence[str],
    *,
    engine: str | None = None,
    units: Sequence[str] = (),
    level: int = LEVEL,
) -> bytes:
    """An object file with the engine and a system's code in one.

    system: its IR text, or that of some of its constants. entries: functions and constants that are used from
    outside; whatever they do not need is left out. engine: another build of the engine than the one shipped.
    units: IR texts of further units. level: of optimisation, 0 to 3. Raises RuntimeError where the IR is
    malformed or an entry does not exist.
    """
    machine, wanted = _machine(), set(entries)
    module = llvm.parse_assembly(_placed(engine_text() if engine is None else engine))
    for text in (*units, system):
        module.link_in(llvm.parse_assembly(_placed(text)))
    made = [x for x in (*module.functions, *module.global_variables) if not x.is_declaration]
    missing = wanted - {item.name for item in made}
    if missing:
        raise RuntimeError(f"not in the module: {', '.join(sorted(missing))}")
    for item in made:
        if item.name not in wanted:
            item.linkage = "internal"
    _run(machine, module, level)
    found: bytes = machine.emit_object(module)
    return found


def _placed(text: str) -> str:
    machine = _machine()
    return f'target datalayout = "{machine.target_data}"\ntarget triple = "{machine.triple}"\n{text}'


def _run(machine: Any, module: Any, level: int) -> None:
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    options.loop_vectorization = options.slp_vectorization = False
    options.inlining_threshold = INLINING
    builder = llvm.create_pass_builder(machine, options)
    first = llvm.create_new_module_pass_manager()
    first.add_global_dead_code_eliminate_pass()
    first.run(module, builder)
    builder.getModulePassManager().run(module, builder)


@define(eq=False)
class Loaded:
    """Code in memory, as long as this object lives. Functions are called by `ctypes` under their addresses.
    """

    _engine: Any
    _addresses: dict[str, int] = field(factory=dict)

    def address(self, name: str) -> int:
        """The address of an entry, function or constant. Raises RuntimeError where there is none."""
        if name not in self._addresses:
            found = self._engine.get_function_address(name)
            if not found:
                raise RuntimeError(f"not in the object: {name}")
            self._addresses[name] = found
        return self._addresses[name]


def load(*made: bytes) -> Loaded:
    """Load object files made by `link` on this machine; what one lacks the others have."""
    machine = _new_machine()  # the code in memory owns it, and ends it
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(_placed("")), machine)
    for part in made:
        engine.add_object_file(llvm.ObjectFileRef.from_data(part))
    engine.finalize_object()
    return Loaded(engine)
