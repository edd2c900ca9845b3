"""The symbolic engine. Read encode.py, unroll.py, questions/ and bounded.py, then engine.py.

Z3 is loaded in the solver's own process alone: importing this package does not load it.
"""

from consensus_check.solve.answers import joined
from consensus_check.solve.engine import BOUND, MEMORY, SECONDS, solve
from consensus_check.solve.opinion import installed

__all__ = ["BOUND", "MEMORY", "SECONDS", "installed", "joined", "solve"]
