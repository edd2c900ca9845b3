"""Coins that cannot be."""
from __future__ import annotations
import consensus_check as cc
@cc.role
class A:
    x: bool = False
    @cc.step
    def a(self) -> None:
        self.x = cc.flip(-0.1)
    @cc.step
    def b(self) -> None:
        self.x = cc.flip(1.5)
    @cc.step
    def c(self) -> None:
        self.x = cc.flip(1 - 3/2)
    @cc.step
    def d(self) -> None:
        self.x = cc.draw({True: -1, False: 2})
    @cc.step
    def e(self) -> None:
        self.x = cc.draw({b: 1 for b in {self.x}})
    @cc.step
    def f(self) -> None:
        self.x = cc.draw({a is self: 1 for a in cc.members(A)})
@cc.protocol
class P:
    a: cc.Group[A]
