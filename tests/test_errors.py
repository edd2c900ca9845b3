"""How errors are told, and which class may carry which code."""

from __future__ import annotations

import pytest

from consensus_check.errors import (
    CODES,
    ConsensusCheckError,
    DeclarationError,
    InputError,
    InternalError,
    LimitError,
    Place,
    PropertyError,
    RangeError,
    SpecErrors,
    SubsetError,
    each,
    register,
    render,
)

OWNERS = {
    "CC1": DeclarationError,
    "CC2": SubsetError,
    "CC3": RangeError,
    "CC4": PropertyError,
    "CC5": LimitError,
    "CC6": InputError,
    "CC9": InternalError,
}


def test_the_text_names_code_place_line_caret_and_advice() -> None:
    place = Place("specs/vote.py", 12, 8, "        self.count = 9", width=10)
    error = RangeError("CC399", "9 is outside 0..3", where=place, help="widen `Between`")
    assert render(error).splitlines() == [
        "CC399 specs/vote.py:12:9: 9 is outside 0..3",
        "    self.count = 9",
        "    ^^^^^^^^^^",
        "  instead: widen `Between`",
    ]


def test_the_caret_stays_within_the_line() -> None:
    error = SubsetError("CC299", "no", where=Place("a.py", 1, 4, "ab cd\n", width=40), help="")
    assert render(error).splitlines()[1:] == ["    ab cd", "        ^"]


def test_without_a_place_there_is_no_source_line() -> None:
    assert render(DeclarationError("CC199", "nothing to check", help="name a file")) == (
        "CC199 nothing to check\n  instead: name a file"
    )


def test_advice_comes_from_the_register() -> None:
    assert DeclarationError("CC101", "cc.send was called outside a run").help == CODES["CC101"].help
    assert DeclarationError("CC101", "cc.send was called outside a run", help="use a run").help == "use a run"


def test_all_errors_of_a_file_come_in_the_order_of_the_text() -> None:
    late = SubsetError("CC299", "late", where=Place("a.py", 9))
    early = RangeError("CC399", "early", where=Place("a.py", 2, 4))
    errors = SpecErrors([late, SpecErrors([early])])
    assert [error.message for error in each(errors)] == ["early", "late"]
    assert (errors.code, errors.where) == ("CC399", Place("a.py", 2, 4))
    assert render(errors) == "CC399 a.py:2:5: early\n\nCC299 a.py:9:1: late"
    assert str(errors) == "CC399 a.py:2:5: early\nCC299 a.py:9:1: late"
    assert list(each(late)) == [late]


def test_no_errors_are_not_an_error() -> None:
    with pytest.raises(ValueError, match="needs an error"):
        SpecErrors([])


@pytest.mark.parametrize(("prefix", "owner"), sorted(OWNERS.items()))
def test_a_class_owns_its_codes(prefix: str, owner: type[ConsensusCheckError]) -> None:
    assert owner(prefix + "99", "it").code == prefix + "99"
    for other in OWNERS:
        if other != prefix:
            with pytest.raises(ValueError, match="owns"):
                owner(other + "99", "it")


def test_every_code_has_an_owner_a_title_and_advice() -> None:
    for code, told in CODES.items():
        assert code[:3] in OWNERS, code
        assert len(code) == 5, code
        assert code[2:].isdigit(), code
        assert told.title, code
        assert told.help, code


def test_a_code_is_registered_once() -> None:
    with pytest.raises(ValueError, match="CC101 is registered twice"):
        register("CC101", "again", "again")
