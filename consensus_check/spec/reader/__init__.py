"""From the text of a spec to the protocol as written (ir/protocol.py). Nothing of a spec is executed or
imported.
"""

from consensus_check.spec.reader.reading import read_file, read_source

__all__ = ["read_file", "read_source"]
