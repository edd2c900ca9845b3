"""The meaning of a transition system, written to be read: states, steps, runs, fairness, properties, kinds.

Every engine is held against this package, and every counterexample is rebuilt by it before anybody sees it.
Read state.py, interpreter.py, trace.py, lasso.py, property.py and kind.py in this order.
"""

from consensus_check.semantics.interpreter import Deed, Interpreter, Label, Letter, Occurrence, deeds
from consensus_check.semantics.kind import Kind, kind_of, why_stalled
from consensus_check.semantics.lasso import Lasso, lasso
from consensus_check.semantics.property import Run, refutes, satisfied
from consensus_check.semantics.state import Plain, Shown, State, decode, settle, text
from consensus_check.semantics.trace import Trace, from_start, replay

__all__ = [
    "Deed",
    "Interpreter",
    "Kind",
    "Label",
    "Lasso",
    "Letter",
    "Occurrence",
    "Plain",
    "Run",
    "Shown",
    "State",
    "Trace",
    "decode",
    "deeds",
    "from_start",
    "kind_of",
    "lasso",
    "refutes",
    "replay",
    "satisfied",
    "settle",
    "text",
    "why_stalled",
]
