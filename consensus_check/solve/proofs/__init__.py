"""Proofs for one size: that no run refutes a property, however long."""

from consensus_check.solve.proofs.answer import answered
from consensus_check.solve.proofs.prove import Proofs

__all__ = ["Proofs", "answered"]
