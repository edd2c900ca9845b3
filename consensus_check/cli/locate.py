"""From what a user names to a spec: a shipped one by its bare name, a file by its path, a module by its
dotted name.

`SPEC[:Protocol[.property]]`. Nothing is imported: a module is looked for as a file on the path Python would
search.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import consensus_check
from consensus_check.records import frozen
from consensus_check.report.words import did_you_mean
from consensus_check.trace.errors import InputError


@frozen
class Located:
    """Where a spec stands. shown: how it is named in messages and results."""

    path: Path
    shown: str
    protocol: str = ""
    property: str = ""


def locate(named: str) -> Located:
    """The spec a user names. Raises InputError CC601 (no such file), CC602 (a directory), CC603 (no such
    name).
    """
    name, _, rest = named.partition(":")
    protocol, _, prop = rest.partition(".")
    if not name:
        raise InputError("CC603", f"'{named}' names no spec")
    if name.endswith(".py") or Path(name).is_absolute() or name.startswith(("./", "../", "~")):
        return Located(_file(Path(name).expanduser()), name, protocol, prop)
    shipped = shipped_specs()
    if name in shipped:
        return Located(shipped[name], name, protocol, prop)
    by_stem = {key.rpartition("/")[2]: key for key in shipped}
    if name in by_stem:
        return Located(shipped[by_stem[name]], by_stem[name], protocol, prop)
    module = _module(name)
    if module is not None:
        return Located(module, name, protocol, prop)
    if Path(name).is_dir():
        raise InputError(
            "CC602", f"{name} is a directory", help="give the path of a spec file, ending in .py"
        )
    if Path(name + ".py").is_file() or Path(name).is_file():
        raise InputError(
            "CC603",
            f"'{name}' is no shipped spec",
            help=f"for the local file write ./{name.removesuffix('.py')}.py",
        )
    raise InputError("CC603", f"'{name}' is no shipped spec{did_you_mean(name, [*shipped, *by_stem])}")


def _file(path: Path) -> Path:
    if path.is_dir():
        raise InputError(
            "CC602", f"{path} is a directory", help="give the path of a spec file, ending in .py"
        )
    if not path.exists():
        raise InputError("CC601", f"there is no file {path}")
    return path


def _module(name: str) -> Path | None:
    if not all(part.isidentifier() for part in name.split(".")):
        return None
    inside = Path(*name.split(".")).with_suffix(".py")
    return (
        next((found for folder in _folders() if (found := folder / inside).is_file()), None)
        if "." in name
        else None
    )


def _folders() -> Iterator[Path]:
    yield Path.cwd()
    yield from (Path(entry) for entry in sys.path if entry)


def shipped_folder() -> Path:
    """Where the shipped specs stand: beside the package in a checkout, inside it when installed."""
    package = Path(consensus_check.__file__).parent
    inside = package / "specs"
    return inside if inside.is_dir() else package.parent / "specs"


def shipped_specs() -> dict[str, Path]:
    """Name -> file of every shipped spec, sorted; those in a folder are named `folder/name`."""
    folder = shipped_folder()
    files = sorted(path for path in folder.rglob("*.py") if not path.name.startswith("_"))
    return {path.relative_to(folder).with_suffix("").as_posix(): path for path in files}
