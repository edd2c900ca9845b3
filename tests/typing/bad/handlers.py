"""Methods of the wrong shape."""

from __future__ import annotations

from enum import Enum

import consensus_check as cc


class Part(Enum):
    ONE = 1


@cc.message
class Ping:
    hops: int


@cc.record
class Note:
    text: int


@cc.role
class Node:
    hops: int = 0
    patience: cc.Timer = cc.Timer()

    @cc.step  # E: step
    def step_with_a_parameter(self, hops: int) -> None:
        self.hops = hops

    @cc.step  # E: step
    def step_with_a_result(self) -> int:
        return self.hops

    @cc.step(fair="often")  # E: step
    def step_with_a_strange_fairness(self) -> None:
        self.hops = 1

    @cc.step(fair="strong")  # E: int
    def fair_step_with_a_parameter(self, hops: int) -> None:
        self.hops = hops

    @cc.receive  # E: receive
    def receive_without_a_message(self) -> None:
        self.hops = 1

    @cc.receive  # E: receive
    def receive_of_no_message(self, msg: int) -> None:
        self.hops = msg

    @cc.receive  # E: receive
    def receive_of_a_record(self, msg: Note) -> None:
        self.hops = msg.text

    @cc.receive  # E: receive
    def receive_from_no_agent(self, msg: Ping, sender: int) -> None:
        self.hops = msg.hops + sender

    @cc.receive  # E: receive
    def receive_of_three(self, msg: Ping, sender: Node, more: Node) -> None:
        self.hops = msg.hops

    @cc.receive  # E: receive
    def receive_with_a_result(self, msg: Ping) -> bool:
        return msg.hops > 0

    @cc.receive(fair=None)  # E: __call__
    def unfair_receive_of_no_message(self, msg: str) -> None:
        self.hops = len(msg)

    @cc.expires(hops)  # E: Timer
    def expires_on_no_timer(self) -> None:
        self.hops = 0

    @cc.expires()  # E: argument
    def expires_on_nothing(self) -> None:
        self.hops = 0

    @cc.expires(patience)  # E: int
    def expires_with_a_parameter(self, hops: int) -> None:
        self.hops = hops

    @cc.each_round  # E: each_round
    def round_with_a_list(self, inbox: list[Ping]) -> None:
        self.hops = len(inbox)

    @cc.each_round  # E: each_round
    def round_with_one_message(self, inbox: Ping) -> None:
        self.hops = inbox.hops

    @cc.each_round  # E: each_round
    def round_with_a_result(self) -> int:
        return self.hops

    @cc.each_round(phase="ONE")  # E: each_round
    def round_in_a_text(self) -> None:
        self.hops = 0

    @cc.each_round(phase=Part.ONE)  # E: __call__
    def phase_with_a_set(self, inbox: set[Ping]) -> None:
        self.hops = len(inbox)

    def inbox_of_numbers(self, inbox: cc.Inbox[int]) -> None:  # E: int
        self.hops = len(inbox)

    @cc.initial  # E: initial
    def initial_with_a_parameter(self, hops: int) -> None:
        self.hops = hops


class Plain:
    @cc.step  # E: Plain
    def step_of_no_role(self) -> None:
        pass


@cc.protocol
class Nodes:
    nodes: cc.Group[Node]
    numbers: cc.Group[int]  # E: int

    @cc.predicate  # E: predicate
    def number(self) -> int:
        return 1

    @cc.predicate  # E: predicate
    def nothing(self) -> None:
        pass

    @cc.predicate  # E: predicate
    def maybe(self) -> bool | None:
        return None

    @cc.predicate
    def promised(self) -> bool:
        return len(self.nodes)  # E: int

    @cc.outcome  # E: outcome
    def ending(self) -> int:
        return 1
