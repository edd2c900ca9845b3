"""Reading a spec for a command: found, read from its text, digested. Nothing of it is executed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from consensus_check.cli.locate import Located, locate
from consensus_check.ir.protocol import ProtocolDecl, Spec
from consensus_check.records import frozen
from consensus_check.spec.reader import read_source
from consensus_check.trace.errors import InputError


@frozen
class Read:
    """A spec that was read. digest: SHA-256 of its text."""

    located: Located
    spec: Spec

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.spec.source.encode()).hexdigest()

    @property
    def protocols(self) -> dict[str, ProtocolDecl]:
        return {protocol.name: protocol for protocol in self.spec.protocols}

    @property
    def name(self) -> str:
        """How the spec is named on a command line."""
        return self.located.shown


def read(named: str) -> Read:
    """Find and read a spec. Raises InputError CC601..CC603 and whatever is wrong with the spec."""
    located = locate(named)
    try:
        source = located.path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError("CC602", f"{located.shown} is not text in UTF-8") from None
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise InputError("CC602", f"{located.shown} cannot be read: {said}") from None
    return Read(located, read_source(source, _named(located)))


def _named(located: Located) -> str:
    """How the file is named in messages: from the current directory, else as it was given."""
    path, here = located.path.absolute(), Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else located.shown
