from consensus_check.ir.protocol import Spec
from consensus_check.spec.reader.symbols import Symbols


def check(symbols: Symbols, spec: Spec) -> None:
    pass
