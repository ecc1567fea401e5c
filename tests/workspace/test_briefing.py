"""Briefings: a meeting and the ordered choice of what its pack holds, kept and undone like all else."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.core.briefing import Briefing, EntryKind, Message, Participant, Side
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import NoteId
from briefing_app.core.shapes import check_body
from briefing_app.workspace import annotating, briefing, undoing
from briefing_app.workspace.workspace import Workspace

MEETING: dict[str, Any] = {
    "purpose": "Prepare the **review**",
    "day": date(2026, 4, 2),
    "time": "15:00",
    "place": "New Delhi",
    "participants": (
        Participant(name="K. Sato", role="Director", side=Side.OURS),
        Participant(name="A. Sharma", role="Joint Secretary", side=Side.THEIRS),
    ),
    "objectives": ("Agree the date",),
    "messages": (Message(text="Two tracks, not one", support="II.3 names both."),),
    "marking": "OFFICIAL",
    "holders": ("Minister", "Director"),
    "version": "2",
    "language": "ja",
}


def make(workspace: Workspace, *refs: str, title: str = "Review", **values: Any) -> Briefing:  # noqa: ANN401  # fields of any type
    (briefing_id,) = briefing.add_briefing(workspace, title, refs, **values).ids
    return briefing.fetch_briefing(workspace, briefing_id)


def refs(workspace: Workspace, made: Briefing) -> list[str]:
    return [entry.refers_to or entry.title for entry in briefing.fetch_briefing(workspace, made.id).entries]


def test_a_briefing_keeps_the_meeting_and_its_choice_in_order(workspace: Workspace) -> None:
    made = make(workspace, "vii.1", "III", "personnel-exchange", "P.14", **MEETING)
    assert made.item_ids == ("VII.1", "III", "personnel-exchange", "P.14")
    assert {name: getattr(made, name) for name in MEETING} == MEETING
    with Workspace(paths.vision_file(), workspace.notebook_file) as again:
        assert briefing.fetch_briefing(again, made.id) == made


def test_what_it_keeps_is_what_the_exchange_format_takes(workspace: Workspace) -> None:
    (head,) = workspace.log.fetch_heads(make(workspace, "I.1", **MEETING).id)
    check_body("briefing", json.loads(head.body))


def test_words_are_cleaned_and_what_is_empty_is_left_out(workspace: Workspace) -> None:
    made = make(
        workspace, title="  Second\nreview ", objectives=("", " a  b "), holders=(" ",), messages=(Message(text=""),)
    )
    assert (made.title, made.objectives, made.holders, made.messages) == ("Second review", ("a b",), (), ())


@pytest.mark.parametrize(
    ("title", "chosen", "said"),
    [
        (" \n", (), "needs a title"),
        ("Review", ("I.99",), "no item “I.99”"),
        ("Review", ("adoption",), "cannot be put in a pack"),
        ("Review", ("I.intro",), "cannot be put in a pack"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    workspace: Workspace, title: str, chosen: tuple[str, ...], said: str
) -> None:
    with pytest.raises((BadInput, UnknownItem), match=said):
        briefing.add_briefing(workspace, title, chosen)
    assert workspace.notebook.fetch_briefings() == ()
    assert undoing.fetch_next_undo(workspace) is None


def test_seven_key_messages_are_too_many(workspace: Workspace) -> None:
    made = make(workspace)
    with pytest.raises(BadInput, match="7 key messages are too many; keep the 6"):
        briefing.save_briefing(workspace, made, messages=(Message(text="one"),) * 7)


def test_adding_leaves_what_is_in_it_already_and_puts_the_rest_where_one_says(workspace: Workspace) -> None:
    made = make(workspace, "I.1", "I.2")
    (note_id,) = annotating.add_note(workspace, "I.1", "a line").ids
    briefing.add_entries(workspace, made.id, ["I.2", "VII.1", note_id], before=made.entries[1].id)
    assert refs(workspace, made) == ["I.1", "VII.1", note_id, "I.2"]
    assert briefing.fetch_briefing(workspace, made.id).note_ids == (note_id,)
    assert not briefing.add_entries(workspace, made.id, ["I.1"])


def test_entries_are_moved_together_and_taken_out(workspace: Workspace) -> None:
    made = make(workspace, "I.1", "I.2", "I.3", "I.4")
    first, second, third, fourth = (entry.id for entry in made.entries)
    briefing.move_entries(workspace, made.id, [first, third], None)
    assert refs(workspace, made) == ["I.2", "I.4", "I.1", "I.3"]
    briefing.move_entries(workspace, made.id, [third], second)
    assert refs(workspace, made) == ["I.3", "I.2", "I.4", "I.1"]
    briefing.remove_entries(workspace, made.id, [fourth, second])
    assert refs(workspace, made) == ["I.3", "I.1"]
    for _ in range(3):
        undoing.undo(workspace)
    assert refs(workspace, made) == ["I.1", "I.2", "I.3", "I.4"]
    with pytest.raises(UnknownItem):
        briefing.remove_entries(workspace, made.id, ["nowhere"])  # type: ignore[list-item]


def test_a_page_of_ones_own_is_put_in_and_edited(workspace: Workspace) -> None:
    made = make(workspace, "I.1")
    briefing.add_page(workspace, made.id, "Order of business", "1. Welcome")
    page = briefing.fetch_briefing(workspace, made.id).entries[-1]
    assert (page.kind, page.title, page.text) == (EntryKind.PAGE, "Order of business", "1. Welcome")
    briefing.edit_page(workspace, made.id, page.id, "Order", "1. Welcome\n2. Talks")
    with pytest.raises(UnknownItem):
        briefing.edit_page(workspace, made.id, made.entries[0].id, "No page", "is an item")
    assert briefing.fetch_briefing(workspace, made.id).entries[-1].text == "1. Welcome\n2. Talks"
    with pytest.raises(BadInput, match="page needs a title"):
        briefing.add_page(workspace, made.id, " ", "text")


def test_a_note_is_left_out_of_one_briefing_without_being_changed(workspace: Workspace) -> None:
    note_id = NoteId(annotating.add_note(workspace, "I.1", "a line").ids[0])
    before = workspace.notebook.fetch_note(note_id)
    made, other = make(workspace, "I.1"), make(workspace, "I.1")
    briefing.leave_out_notes(workspace, made.id, [note_id])
    assert briefing.fetch_briefing(workspace, made.id).left_out == (note_id,)
    assert briefing.fetch_briefing(workspace, other.id).left_out == ()
    assert workspace.notebook.fetch_note(note_id) == before
    briefing.leave_out_notes(workspace, made.id, [note_id], is_left_out=False)
    assert briefing.fetch_briefing(workspace, made.id).left_out == ()


def test_the_next_meeting_has_the_same_choice_and_no_day(workspace: Workspace) -> None:
    made = make(workspace, "I.1", "VII", **MEETING)
    (copy_id,) = briefing.duplicate_briefing(workspace, made.id, title="Third review").ids
    copied = briefing.fetch_briefing(workspace, copy_id)
    assert (copied.title, copied.day, copied.version) == ("Third review", None, "")
    assert (copied.item_ids, copied.participants, copied.marking) == (made.item_ids, made.participants, made.marking)
    briefing.remove_entries(workspace, copied.id, [copied.entries[0].id])
    assert refs(workspace, made) == ["I.1", "VII"]


def test_two_who_save_over_one_version_lose_nothing(workspace: Workspace) -> None:
    shown = make(workspace, "I.1")
    with Workspace(paths.vision_file(), workspace.notebook_file) as other:
        briefing.save_briefing(other, shown, place="Tokyo")
    briefing.save_briefing(workspace, shown, place="New Delhi")
    kept = briefing.fetch_briefing(workspace, shown.id)
    assert (kept.place, kept.versions) == ("New Delhi", 2)
    places = {head.body.split('"place":"')[1].split('"')[0] for head in workspace.log.fetch_heads(shown.id)}
    assert places == {"Tokyo", "New Delhi"}


def test_two_windows_that_add_to_one_briefing_both_have_their_items_in_it(workspace: Workspace) -> None:
    shown = make(workspace, "I.1")
    with Workspace(paths.vision_file(), workspace.notebook_file) as other:
        briefing.add_entries(other, shown.id, ["I.2"])
    briefing.add_entries(workspace, shown.id, ["I.3"])
    assert refs(workspace, shown) == ["I.1", "I.2", "I.3"]


def test_a_deleted_briefing_comes_back_by_undo(workspace: Workspace) -> None:
    made = make(workspace, "I.1", **MEETING)
    briefing.delete_briefings(workspace, [made.id])
    with pytest.raises(UnknownItem):
        briefing.fetch_briefing(workspace, made.id)
    undoing.undo(workspace)
    assert briefing.fetch_briefing(workspace, made.id).item_ids == made.item_ids


def test_the_next_meeting_comes_first_and_those_without_a_day_last(workspace: Workspace) -> None:
    for title, day in (("undated", None), ("later", date(2027, 1, 1)), ("next", date(2026, 4, 1))):
        briefing.add_briefing(workspace, title, day=day)
    assert [each.title for each in workspace.notebook.fetch_briefings()] == ["next", "later", "undated"]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_however_entries_are_moved_none_is_lost_or_doubled(workspace: Workspace, data: st.DataObject) -> None:
    made = make(workspace, *(f"I.{number}" for number in range(1, 8)))
    expected = [entry.id for entry in made.entries]
    for _ in range(4):
        moving = data.draw(st.lists(st.sampled_from(expected), min_size=1, max_size=3, unique=True))
        before = data.draw(st.none() | st.sampled_from(expected))
        briefing.move_entries(workspace, made.id, moving, before)
        if before not in moving:
            moved = [each for each in expected if each in moving]
            rest = [each for each in expected if each not in moving]
            at = rest.index(before) if before else len(rest)
            expected = [*rest[:at], *moved, *rest[at:]]
        assert [entry.id for entry in briefing.fetch_briefing(workspace, made.id).entries] == expected
