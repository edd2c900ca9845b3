"""A second, independent account of what a spec means, for tests only.

The decorated methods run as plain Python on plain states. `build` reads a spec's file, `explore` gives the
whole reachable graph. Slow, small, and written from the description of the language alone.
"""

from tests.oracle.environment import Environment
from tests.oracle.explore import Graph, explore
from tests.oracle.model import Model, build

__all__ = ["Environment", "Graph", "Model", "build", "explore"]
