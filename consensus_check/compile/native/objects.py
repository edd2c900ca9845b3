"""Objects made once: what `link` gives for the same texts on the same machine comes from the disk again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from consensus_check.compile.native.kept import load_kept, store_kept
from consensus_check.compile.native.link import LEVEL, engine_text, link, target


def made_object(
    system: str,
    entries: Sequence[str],
    *,
    engine: str | None = None,
    level: int = LEVEL,
    keep: bool = True,
) -> bytes:
    """An object with a system's code and the engine's, see `link`. keep: whether it may come from the disk
    and is kept there.
    """
    fixed = engine_text() if engine is None else engine
    said = [target(), str(level), fixed, system, *entries]
    key = hashlib.sha256(b"".join(hashlib.sha256(part.encode()).digest() for part in said)).hexdigest()
    made = load_kept(key) if keep else None
    if made is None:
        made = link(system, entries, engine=fixed, level=level)
        if keep:
            store_kept(key, made)
    return made
