from tests.oracle.graph import Node
from tests.oracle.model import Model
from tests.oracle.state import State


def node(model: Model, state: State) -> Node:
    raise NotImplementedError
