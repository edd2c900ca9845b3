"""The codes of errors in the text of a spec: what each means, and what to write instead.

CC122, CC123, CC143 and CC144 are registered in ir/options.py, which the command line shares.
"""

from __future__ import annotations

from consensus_check.errors import register

_DECLARATIONS = {
    "CC110": ("not Python", "correct what Python cannot read at this place"),
    "CC111": ("the file cannot be read", "name a readable text file"),
    "CC112": (
        "an import that a spec does not use",
        "a spec imports `consensus_check as cc`, and names of enum, typing and fractions; nothing else is "
        "read",
    ),
    "CC113": (
        "not a declaration",
        "at the top of a module there are imports, `name = ...`, cc.assume(...), decorated classes and "
        "@cc.pure helpers",
    ),
    "CC114": (
        "an unknown or missing decorator",
        "decorate classes with @cc.message, @cc.record, @cc.role, @cc.shared or @cc.protocol",
    ),
    "CC115": ("a name declared twice", "give each thing a name of its own"),
    "CC116": (
        "an Enum of another kind",
        'write Phase = Enum("Phase", "IDLE DONE"), or class Phase(Enum): IDLE = 1',
    ),
    "CC117": (
        "a class that inherits",
        "declare its fields and methods themselves; join classes by A | B where they are used",
    ),
    "CC118": (
        "a field without a first value",
        "give it a default, cc.initially(), or assign it in an @cc.initial method",
    ),
    "CC119": (
        "no single agent or shared object to wire",
        "declare exactly one in the protocol, or keep the agent in a field that has a default",
    ),
    "CC120": (
        "a default that could change",
        "write an immutable value: frozenset(), (), cc.Map(...), cc.Timer()",
    ),
    "CC121": ("not part of the class", "a class declares annotated fields and decorated methods"),
    "CC124": (
        "two methods for one occasion",
        "join them, or narrow the messages or senders that one of them takes",
    ),
    "CC125": (
        "a message that nobody takes",
        "add a @cc.receive method, or ignore it with @cc.ignore(Message)",
    ),
    "CC126": (
        "no one group of size n",
        "leave one group without a size, and write cc.Group(size=...) for the others",
    ),
    "CC127": (
        "a phase missing or too many",
        "with cc.Rounds(phases=...) every method says @cc.each_round(phase=...)",
    ),
    "CC128": ("two methods in one phase", "join them, or give each a phase of its own"),
    "CC130": (
        "rounds and single steps in one protocol",
        "write all methods with @cc.each_round, or all with @cc.step, @cc.receive and @cc.expires",
    ),
    "CC131": ("a method of another shape", "write plain annotated parameters after self"),
    "CC132": ("no protocol", "declare who takes part: @cc.protocol class Name: ..."),
    "CC133": ("an option of a declaration", "write one of the values that the declaration takes"),
    "CC134": (
        "a quantity that cannot be",
        "write a constant that its bounds allow: name = cc.parameter(2, minimum=1)",
    ),
    "CC135": ("not a part of a protocol", "write name: Role, name: cc.Group[Role] or name: SharedClass"),
    "CC137": ("not a phase", "name a member of the Enum given as cc.Rounds(phases=...)"),
    "CC138": ("not a timer of the class", "declare it: deadline: cc.Timer = cc.Timer()"),
    "CC140": (
        "a record inside itself",
        "keep agents, or a map keyed by agents, instead of a chain of records",
    ),
    "CC142": (
        "a value of a group's members",
        "name a field of the role, and give it a value or cc.cycle(a, b)",
    ),
    "CC145": ("messages that nobody can ignore", "write @cc.ignore(A, B) on a role"),
    "CC146": ("a message or record of changing parts", "its fields are plain values with plain defaults"),
    "CC148": ("no annotation", "write its type after a colon"),
}
_SUBSET = {
    "CC201": ("while", "write a step that is possible while there is more to do, or a `for` over a range"),
    "CC202": ("break and continue", "write `if`, or move the loop to a @cc.pure helper that returns"),
    "CC203": ("exceptions", "write `if`; an occurrence that is not possible is cc.require(False)"),
    "CC204": ("lambda", "write a @cc.pure helper"),
    "CC205": ("with", "write the statements themselves"),
    "CC206": (
        "asynchronous code and generators",
        "a method is one atomic step; waiting is a guard: cc.require(...)",
    ),
    "CC207": ("global names", "keep state in a @cc.shared class"),
    "CC208": ("del", "assign a value that says it is empty"),
    "CC209": (":=", "assign the value in a statement of its own"),
    "CC210": ("strings", "use an Enum"),
    "CC211": ("stars", "write the values one by one"),
    "CC212": (
        "a definition inside a method",
        "declare it at the top of the module, or as a @cc.pure or @cc.part method",
    ),
    "CC213": ("steps of slices and ranges", "write a comprehension with a condition"),
    "CC214": ("arithmetic that leaves the integers", "use + - * // %; weights of a coin may be written 1/3"),
    "CC215": ("bits", "use sets for & | ^, and `not`, `and`, `or` for bool"),
    "CC216": (
        "a function of Python that is not in the language",
        "the language has any all len sum min max abs range",
    ),
    "CC217": ("an import inside a method", "import at the top of the module"),
    "CC218": ("not in the language", "see the tables at the head of consensus_check.spec for what is"),
    "CC220": ("lists and dicts", "write a tuple, a frozenset or cc.Map(...)"),
    "CC221": ("a chained or unusual assignment", "write one assignment a line, or a, b = x, y"),
    "CC222": (
        "a loop whose result depends on an order that is not there",
        "fold: |= {x}, += 1, sum, min, max, any, all, cc.most_common; or make the role "
        "@cc.role(ordered=True)",
    ),
    "CC223": (
        "return inside a loop in no order",
        "write any(...) or all(...), or cc.choose among those that qualify",
    ),
    "CC224": ("a guard after an effect", "move cc.require and cc.wait before the first assignment and send"),
    "CC225": (
        "a guard after a coin",
        "a coin cannot be taken back: guard first, then draw; `if ...: return` ends a step",
    ),
    "CC226": (
        "an effect where none may be",
        "move it to a @cc.step, @cc.receive, @cc.expires, @cc.each_round or @cc.part method",
    ),
    "CC227": (
        "a choice where none may be",
        "choose in a step, a handler or an @cc.initial method, and keep the result in a field",
    ),
    "CC228": ("recursion", "write a loop over a range or a collection"),
    "CC229": (
        "a write that is not allowed",
        "an agent writes its own fields and shared objects; send a message to others",
    ),
    "CC230": (
        "a look at what is not shown",
        "declare the field as cc.visible(default), or send its value in a message",
    ),
    "CC231": ("code that is never reached", "remove it"),
    "CC232": ("a method that may end without its result", "return a value on every path"),
    "CC233": ("a statement without effect", "remove it, or use its value"),
    "CC234": (
        "a name of cc in another place",
        "look for it in the tables at the head of consensus_check.spec",
    ),
    "CC235": ("an effect used as a value", "write it as a statement of its own"),
    "CC236": ("a tuple of values in no order", "write a frozenset, or make the role @cc.role(ordered=True)"),
    "CC237": (
        "a choice inside a comprehension",
        "write a `for` loop, or choose first and compare afterwards",
    ),
    "CC238": ("numbers with a point", "use integers; probabilities are for cc.draw and cc.flip"),
    "CC239": ("else after a loop", "write the condition out after the loop"),
    "CC240": ("assert", "state it as a property: cc.always(...); a guard is cc.require(...)"),
    "CC241": ("a pattern", "match on members of an Enum, message classes, roles and None"),
    "CC242": ("loop variables", "write one name, or names for a pair: for message, sender in inbox.by()"),
    "CC243": (
        "an index where there is no order",
        "make the role @cc.role(ordered=True), or index in an @cc.initial method only",
    ),
    "CC244": ("a name that is not assigned", "take a name of its own for the new value"),
    "CC245": ("knowledge that no agent has", "ask it in a predicate; agents know what they have heard"),
    "CC246": (
        "a method that is not called here",
        "call @cc.pure helpers, and @cc.part methods of the own class",
    ),
    "CC247": ("a local that is never read", "write self. before the name of a field"),
}
_TYPES = {
    "CC301": ("an unknown name", "assign it first, or import it"),
    "CC302": ("an unknown field, member or method", "declare it in its class"),
    "CC303": ("the wrong arguments", "see the declaration for what it takes"),
    "CC304": ("a value of another type", "assign a value of the declared type"),
    "CC305": ("an operator for another type", "use it on values that it is for"),
    "CC306": ("not a Boolean", "write a comparison: the language has no other truth"),
    "CC307": ("values that never agree", "compare values of one type"),
    "CC308": ("values without an order", "compare integers or ranks by <, others by =="),
    "CC309": ("is, used otherwise", "use `is` for members of an Enum and for None, `==` for all else"),
    "CC310": ("a value that may be None", "test it first: if x is None: return"),
    "CC311": ("a local without a value on some path", "assign it before the `if`, or on every path"),
    "CC312": ("a local of two types", "use two names"),
    "CC313": (
        "a type that is not in the language",
        "use bool, an Enum, a bounded int, agents, frozenset, tuple or cc.Map",
    ),
    "CC314": (
        "not a type",
        "name a type: bool, an Enum, Annotated[int, cc.Between(lo, hi)], a role, frozenset[Role], T | None",
    ),
    "CC315": ("a divisor that may be zero", "divide by a constant or a parameter that is at least 1"),
    "CC316": ("a number out of its range", "write a number in the range, or widen the range"),
    "CC317": ("an empty range", "write the smaller bound first"),
    "CC318": ("not a collection", "iterate over a group, set, tuple, range, inbox, map or Enum"),
    "CC319": (
        "elements that a collection cannot have",
        "a field's set holds agents or members of an Enum; a mask of numbers is cc.Map[Range, bool]",
    ),
    "CC320": ("more values than the list holds", "raise the limit in cc.AtMost(k), or take a slice"),
    "CC321": (
        "options or weights that cannot be",
        "write {option: weight}, weights from 0 up, one type of options",
    ),
    "CC322": ("an argument of another type", "pass what the declaration asks for"),
    "CC323": ("a result of another type", "return what the annotation says"),
    "CC324": ("not a role, a message or an agent", "name a declared class, or an agent of one"),
    "CC326": (
        "keys of a map",
        "a map is keyed by agents, an Enum or a range, and its annotation says by which",
    ),
    "CC327": ("a map without a value for a key", "give every key a value, or begin with cc.Map(default)"),
    "CC329": (
        "a number for a symmetric value",
        "symmetric values are copied and compared only: choose one by cc.initially()",
    ),
}
_PROPERTIES = {
    "CC401": (
        "not a property",
        "write a @cc.predicate, or cc.always(...), cc.eventually(...) and the like over predicates",
    ),
    "CC402": ("goals", "a protocol has one goal; write other aims as properties"),
    "CC403": ("a predicate that does not return bool", "write -> bool"),
    "CC404": (
        "which agent?",
        "speak of one agent of one role: cc.for_each(Role, ...) or cc.for_some(Role, ...)",
    ),
    "CC405": ("a goal that a fault makes impossible", "range over cc.correct(self.members)"),
    "CC406": (
        "rounds where there are none",
        "bound it by steps=, or run it with timing rounds or sequential",
    ),
    "CC407": (
        "methods for each round without rounds",
        "use timing rounds or sequential, or write @cc.step and @cc.receive methods",
    ),
    "CC408": ("a deadline", "write exactly one of steps=, rounds=, messages=, turns=, tokens="),
    "CC409": ("an expectation", 'write cc.holds(...), cc.violated("stall", ...) or cc.unknown(...)'),
    "CC410": (
        "an operator that properties do not have",
        "write & | ~ and cc.implies(p, q); there is no next",
    ),
    "CC411": (
        "an operator or option in another place",
        "covers and never_stuck stand alone; assume= and expect= belong to the outermost",
    ),
    "CC413": (
        "an incomplete goal",
        "write cc.goal(finished=p, correct=q, rounds=20) with predicates p and q",
    ),
    "CC414": ("an outcome", "one @cc.outcome method that returns a member of an Enum"),
    "CC415": ("a bound", "write a whole number from 0"),
    "CC416": ("a fairness", 'write fair="weak", fair="strong" or fair=None'),
    "CC417": ("rounds counted without end", "declare cc.Rounds(limit=...)"),
    "CC418": (
        "an order of messages that is not there",
        "send one message to each, or use a network that keeps no order",
    ),
}


def _register() -> None:
    for table in (_DECLARATIONS, _SUBSET, _TYPES, _PROPERTIES):
        for code, (title, help) in table.items():
            register(code, title, help)


_register()
READER_CODES = (*_DECLARATIONS, *_SUBSET, *_TYPES, *_PROPERTIES, "CC122", "CC123", "CC143", "CC144")
