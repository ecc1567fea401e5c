"""The rules of bodies: whatever stands in a notebook meets them, and strange values are said on one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.notebook import HighlightColour, Level, NoteKind, Visibility
from briefing_app.core.shapes import SHAPES, ShapeFault, check_body, check_entity_id, is_sound, is_uuid, shorten
from briefing_app.storage.current import TABLES

NOTE_ID, TAG_ID = "0190a5b0-0000-7000-8000-000000000001", "0190a5b0-0000-7000-8000-000000000002"
NOTE = {
    "item_id": "VII.1",
    "kind": "note",
    "visibility": "private",
    "text": "words",
    "owner": "",
    "due": None,
    "done": False,
    "highlight_id": None,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def test_there_is_a_rule_for_every_kind_that_has_a_table() -> None:
    assert set(SHAPES) == set(TABLES)


def test_every_value_of_an_enumeration_is_met() -> None:
    for kind in NoteKind:
        check_body("note", NOTE | {"kind": kind.value})
    for visibility in Visibility:
        check_body("note", NOTE | {"visibility": visibility.value})
    assert all(SHAPES["highlight"]["colour"].is_met(colour.value) for colour in HighlightColour)
    assert all(SHAPES["assessment"]["level"].is_met(level.value) for level in Level)


@given(kind=st.sampled_from(sorted(SHAPES)), body=JSON)
def test_whatever_is_no_body_is_refused_in_words(kind: str, body: object) -> None:
    with pytest.raises(ShapeFault) as refused:
        check_body(kind, body)
    assert str(refused.value).isprintable()


@given(name=st.sampled_from(sorted(NOTE)), value=JSON)
def test_a_field_is_either_met_or_named(name: str, value: object) -> None:
    rule = SHAPES["note"][name]
    if rule.is_met(value):
        check_body("note", NOTE | {name: value})
        return
    with pytest.raises(ShapeFault, match=f"the {name} of a note is"):
        check_body("note", NOTE | {name: value})


def test_a_use_of_a_tag_has_the_id_of_both() -> None:
    use = {"tag_id": TAG_ID, "item_id": NOTE_ID, "is_note": True}
    check_entity_id("tagging", f"{TAG_ID}/{NOTE_ID}", use)
    check_entity_id("tagging", f"{TAG_ID}/VII.1", use | {"item_id": "VII.1", "is_note": False})
    with pytest.raises(ShapeFault, match="not the id of a note"):
        check_entity_id("tagging", f"{TAG_ID}/VII.1", use | {"item_id": "VII.1"})
    with pytest.raises(ShapeFault, match="not the id of a use"):
        check_entity_id("tagging", f"{NOTE_ID}/{TAG_ID}", use)


@pytest.mark.parametrize("value", ["\ud800", "a\x00b\nc\u202ed", "x" * 10_000, {"a": [1]}, None, 10**50, ["\udfff"]])
def test_a_strange_value_is_said_on_one_short_line(value: object) -> None:
    said = shorten(value)
    assert said.isprintable()
    assert is_sound(said)
    assert len(said) < 50


@pytest.mark.parametrize(
    "value", ["", "x", NOTE_ID.upper(), f"{NOTE_ID} ", f"{NOTE_ID}\n", None, 5, NOTE_ID[:-1] + "٣"]
)
def test_what_is_no_uuid(value: object) -> None:
    assert not is_uuid(value)
