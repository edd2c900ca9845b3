"""Asking engines: every protocol, property, size, parameter and environment of a request, with expectations
and warnings.
"""

from consensus_check.check.request import Request
from consensus_check.check.run import check_spec

__all__ = ["Request", "check_spec"]
