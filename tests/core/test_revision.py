"""The clock that never runs backwards, and the heads that decide what is shown."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.revision import Action, Clock, Revision, encode_body, find_heads


def make_revision(id_: str, parents: tuple[str, ...] = (), clock: str = "", action: Action = Action.PUT) -> Revision:
    return Revision(
        id=id_,
        entity_id="entity",
        kind="note",
        parents=parents,
        clock=clock or id_,
        device="device",
        author="",
        action=action,
        body="{}",
    )


@given(st.lists(st.integers(min_value=0, max_value=2**47), min_size=2, max_size=50))
def test_readings_only_ever_grow_even_when_the_wall_clock_is_set_back(times: list[int]) -> None:
    clock = Clock()
    readings = [clock.read(time) for time in times]
    assert readings == sorted(set(readings))


def test_a_clock_goes_on_from_the_last_reading_after_a_restart() -> None:
    last = Clock().read(5_000)
    assert Clock(last).read(1_000) > last


def test_a_full_counter_moves_the_clock_on() -> None:
    clock = Clock(f"{1000:012x}ffff")
    assert clock.read(1000) == f"{1001:012x}0000"


def test_one_edit_after_another_has_one_head() -> None:
    (head,) = find_heads([make_revision("a"), make_revision("b", ("a",)), make_revision("c", ("b",))])
    assert head.id == "c"


def test_two_edits_of_the_same_version_are_two_heads_and_the_later_is_shown() -> None:
    heads = find_heads([make_revision("a"), make_revision("b", ("a",)), make_revision("c", ("a",))])
    assert [head.id for head in heads] == ["c", "b"]


def test_an_edit_beside_a_removal_is_shown_so_that_no_text_is_lost() -> None:
    removal = replace(make_revision("z", ("a",)), action=Action.REMOVE)
    heads = find_heads([make_revision("a"), make_revision("b", ("a",)), removal])
    assert [head.id for head in heads] == ["b", "z"]


def test_the_same_state_is_always_the_same_text() -> None:
    assert encode_body({"b": 1, "a": "é日"}) == encode_body({"a": "é日", "b": 1}) == '{"a":"é日","b":1}'
