"""The names of a module: what it declares, and what it imports under which name."""

from __future__ import annotations

import ast
from typing import Literal

from attrs import field

from consensus_check.errors import ConsensusCheckError
from consensus_check.ir.protocol import FieldDecl, MethodKind, ParameterDecl
from consensus_check.ir.types import EnumType, Type
from consensus_check.records import define, frozen
from consensus_check.spec.reader.relations import show
from consensus_check.spec.reader.source import Abandoned, Text

BUILTINS = ("any", "all", "len", "sum", "min", "max", "abs", "range", "frozenset", "tuple", "isinstance")
OwnerKind = Literal["role", "shared", "protocol"]


@frozen
class Signature:
    """A method or function before its body is read."""

    name: str
    kind: MethodKind
    owner: str
    parameters: tuple[tuple[str, Type], ...]
    returns: Type | None
    node: ast.FunctionDef = field(eq=False)


@define
class Struct:
    """A message class or a record. fields None: their text has an error that is reported."""

    name: str
    kind: Literal["message", "record"]
    node: ast.ClassDef
    fields: dict[str, FieldDecl | None] = field(factory=dict)


@define
class Owner:
    """A role, shared class or protocol. A field or method that is None has an error that is reported."""

    name: str
    kind: OwnerKind
    node: ast.ClassDef
    fields: dict[str, FieldDecl | None] = field(factory=dict)
    methods: dict[str, Signature | None] = field(factory=dict)
    ordered: bool = False
    ignores: tuple[str, ...] = ()
    conflict: Literal["error", "any", "lowest", "last"] = "error"
    wired: set[str] = field(factory=set)


@define
class Symbols:
    """All names of a module. constants: expressions by name, read where they are used."""

    text: Text
    imports: dict[str, str] = field(factory=dict)
    enums: dict[str, EnumType] = field(factory=dict)
    aliases: dict[str, ast.expr] = field(factory=dict)
    constants: dict[str, ast.expr] = field(factory=dict)
    parameters: dict[str, ParameterDecl] = field(factory=dict)
    structs: dict[str, Struct] = field(factory=dict)
    owners: dict[str, Owner] = field(factory=dict)
    functions: dict[str, Signature | None] = field(factory=dict)
    broken: set[str] = field(factory=set)
    protocol_roles: dict[str, tuple[str, ...]] = field(factory=dict)
    phases: dict[tuple[str, str], tuple[str, ast.expr]] = field(factory=dict)

    def dotted(self, node: ast.AST) -> str:
        """The imported thing a node names ('cc.send', 'enum.Enum'), or ''."""
        if isinstance(node, ast.Name):
            return self.imports.get(node.id, "")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = self.imports.get(node.value.id, "")
            return f"{module}.{node.attr}" if module and "." not in module else ""
        return ""

    def names(self) -> list[str]:
        """Every name a spec may use at module level."""
        tables = (
            self.enums,
            self.aliases,
            self.constants,
            self.parameters,
            self.structs,
            self.owners,
            self.functions,
            self.imports,
        )
        return sorted({*self.broken, *(name for table in tables for name in table)})

    def is_taken(self, name: str) -> bool:
        return name in self.names()

    def is_class(self, name: str) -> bool:
        """Whether a name is an import, a class or a built-in function, which no variable may hide."""
        tables = (self.imports, self.enums, self.structs, self.owners, BUILTINS)
        return name == "self" or any(name in table for table in tables)

    def check_member(self, name: str, node: ast.AST) -> None:
        """Raise where a field, method or property would hide a class or import."""
        if name not in BUILTINS and self.is_class(name):
            raise self.text.error("CC115", f"{name} has a meaning in this module already", node)

    def role(self, name: str) -> Owner | None:
        owner = self.owners.get(name)
        return owner if owner is not None and owner.kind == "role" else None

    def roles_beside(self, owner: Owner | None) -> tuple[str, ...]:
        """The roles an agent of this role can meet: those of every protocol that has it."""
        every = [roles for roles in self.protocol_roles.values() if owner is None or owner.name in roles]
        if owner is not None and owner.kind == "protocol":
            every = [self.protocol_roles.get(owner.name, ())]
        met = {role for roles in every for role in roles}
        return tuple(sorted(met or {name for name, other in self.owners.items() if other.kind == "role"}))

    def senders_of(self, classes: tuple[str, ...], owner: Owner | None) -> tuple[str, ...]:
        """The roles that may send messages of these classes to this owner (rather one too many)."""
        beside = self.roles_beside(owner)
        found = [role for role in beside if self._may_send(self.owners[role].node, classes)]
        return tuple(found) or beside

    def _may_send(self, node: ast.ClassDef, classes: tuple[str, ...]) -> bool:
        for part in ast.walk(node):
            if not isinstance(part, ast.Call):
                continue
            if isinstance(part.func, ast.Name) and part.func.id in classes:
                return True
            sends = self.dotted(part.func) in ("consensus_check.send", "consensus_check.broadcast")
            if sends and part.args and not self._is_construct(part.args[0]):
                return True
        return False

    def _is_construct(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self.structs

    def of_field(self, fields: dict[str, FieldDecl | None], name: str) -> Type | None:
        """The type of a field by name, None where there is none."""
        if name not in fields:
            return None
        found = fields[name]
        if found is None:
            raise Abandoned
        return found.type

    def unknown_name(self, name: str, node: ast.AST, known: list[str]) -> ConsensusCheckError:
        """CC301 with the nearest known name."""
        return self.text.error(
            "CC301", f"{name} is not defined", node, nearest(name, [*known, *self.names()])
        )

    def unknown_field(self, type_: Type, name: str, node: ast.AST, known: list[str]) -> ConsensusCheckError:
        """CC302 with the nearest known name."""
        return self.text.error("CC302", f"{show(type_)} has no {name}", node, nearest(name, known))


def nearest(name: str, known: list[str]) -> str | None:
    """Advice that names the nearest known name, or what there is when that is little."""
    import difflib

    close = difflib.get_close_matches(name, known, 1, 0.6)
    if close:
        return f"did you mean {close[0]}?"
    return f"there is: {', '.join(known)}" if known and len(known) <= 12 else None
