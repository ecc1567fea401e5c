"""Two versions of one briefing become one again, and nothing that stood in a list of either is lost."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing, BriefingId, Entry, EntryId, EntryKind, Message
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.workspace.briefing import (
    add_briefing,
    add_page,
    delete_briefings,
    edit_page,
    fetch_briefing,
    save_briefing,
)
from briefing_app.workspace.briefing_versions import compare_lines, fetch_versions, join, join_versions, keep_version
from briefing_app.workspace.history import Change
from briefing_app.workspace.undoing import undo
from briefing_app.workspace.workspace import Workspace

CODES = [f"{pillar}.{number}" for pillar in ("I", "II", "III") for number in range(1, 8)]


def items(*codes: str) -> tuple[Entry, ...]:
    return tuple(Entry(id=EntryId(f"entry {code}"), kind=EntryKind.ITEM, refers_to=code) for code in codes)


@pytest.fixture
def split(workspace: Workspace) -> str:
    """A briefing that two saved over the same version."""
    made = add_briefing(workspace, "Review", ["I.1", "II.3", "III.1"])
    shown = fetch_briefing(workspace, made.ids[0])
    first, second, third = shown.entries
    new = Entry(id=EntryId("new"), kind=EntryKind.ITEM, refers_to="V.1")
    save_briefing(workspace, shown, place="Delhi", holders=("A", "B"), entries=(first, second, new, third))
    save_briefing(workspace, shown, purpose="To agree", holders=("B", "C"), entries=(third, first))
    return shown.id


def test_both_are_there_and_either_can_be_kept(workspace: Workspace, split: str) -> None:
    shown, other = fetch_versions(workspace, split)
    assert fetch_briefing(workspace, split).versions == 2
    assert shown.revision_id == fetch_briefing(workspace, split).revision_id
    assert {shown.briefing.place, other.briefing.place} == {"Delhi", ""}
    keep_version(workspace, split, other.revision_id)
    kept = fetch_briefing(workspace, split)
    assert (kept.versions, kept.place, kept.entries) == (1, other.briefing.place, other.briefing.entries)
    undo(workspace)
    assert fetch_briefing(workspace, split).versions == 2


def test_taken_together_nothing_of_either_list_is_missing(workspace: Workspace, split: str) -> None:
    shown, other = fetch_versions(workspace, split)
    join_versions(workspace, split, shown.revision_id, other.revision_id)
    joined = fetch_briefing(workspace, split)
    assert joined.versions == 1
    assert set(joined.item_ids) == {"I.1", "II.3", "III.1", "V.1"}
    assert (joined.place, joined.purpose) == ("Delhi", "To agree")
    assert set(joined.holders) == {"A", "B", "C"}
    with pytest.raises(UnknownItem):
        join_versions(workspace, split, shown.revision_id, other.revision_id)


def test_a_page_that_says_something_else_in_each_version_is_two_pages(workspace: Workspace) -> None:
    made = add_briefing(workspace, "Review")
    add_page(workspace, made.ids[0], "Programme", "Ten o'clock")
    shown = fetch_briefing(workspace, made.ids[0])
    page = shown.entries[0]
    edit_page(workspace, shown.id, page.id, "Programme", "Eleven o'clock")
    save_briefing(workspace, shown, entries=(replace(page, text="Noon"),))
    first, other = fetch_versions(workspace, shown.id)
    join_versions(workspace, shown.id, first.revision_id, other.revision_id)
    joined = fetch_briefing(workspace, shown.id).entries
    assert {entry.text for entry in joined} == {"Eleven o'clock", "Noon"}
    assert len({entry.id for entry in joined}) == 2


def test_a_briefing_that_was_deleted_while_it_was_changed_can_be_kept(workspace: Workspace) -> None:
    made = add_briefing(workspace, "Review", ["I.1"])
    shown = fetch_briefing(workspace, made.ids[0])
    delete_briefings(workspace, [shown.id])
    save_briefing(workspace, shown, day=date(2026, 3, 17))
    (version,) = fetch_versions(workspace, shown.id)
    keep_version(workspace, shown.id, version.revision_id)
    assert (fetch_briefing(workspace, shown.id).versions, fetch_briefing(workspace, shown.id).day) == (
        1,
        date(2026, 3, 17),
    )


@given(st.lists(st.sampled_from(CODES), unique=True), st.lists(st.sampled_from(CODES), unique=True))
def test_the_order_of_the_first_stays_and_what_the_other_adds_stands_where_it_stood(
    mine: list[str], theirs: list[str]
) -> None:
    first = Briefing(id=BriefingId("b"), title="Review", entries=items(*mine))
    joined = join(first, replace(first, entries=items(*theirs))).item_ids
    assert [each for each in joined if each in mine] == mine
    assert sorted(joined) == sorted({*mine, *theirs})
    for before, after in pairwise(theirs):
        if after not in mine:
            assert joined.index(before) < joined.index(after)


def test_too_many_messages_are_not_left_out_unsaid() -> None:
    def say(texts: str) -> tuple[Message, ...]:
        return tuple(Message(text=text) for text in texts)

    first = Briefing(id=BriefingId("b"), title="Review", messages=say("abcd"))
    assert join(first, replace(first, messages=say("xya"))).messages == say("abcdxy")
    with pytest.raises(BadInput, match="7 key messages"):
        join(first, replace(first, messages=say("xyza")))


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        ("tlp:green", "tlp:red", "tlp:red"),
        ("TLP:AMBER", "tlp:clear", "TLP:AMBER"),
        ("", "SECRET", "SECRET"),
        ("Our own words", "", "Our own words"),
        ("CUI//SP-PRVCY", "CUI//NOFORN", "CUI//SP-PRVCY//NOFORN"),
    ],
)
def test_what_is_taken_together_bears_a_marking_that_covers_both(mine: str, theirs: str, both: str) -> None:
    first = Briefing(id=BriefingId("b"), title="Review", marking=mine)
    other = replace(first, marking=theirs)
    assert join(first, other).marking == join(other, first).marking == both


def test_markings_that_cannot_be_compared_are_for_a_person_to_settle() -> None:
    first = Briefing(id=BriefingId("b"), title="Review", marking="TLP:RED")
    with pytest.raises(BadInput, match="higher marking"):
        join(first, replace(first, marking="Our own words"))


@given(st.lists(st.sampled_from("abcd")), st.lists(st.sampled_from("abcd")))
def test_the_difference_holds_every_line_of_both(before: list[str], after: list[str]) -> None:
    pieces = compare_lines(before, after)

    def read(left: Change) -> list[str]:
        return "".join(words for change, words in pieces if change is not left).splitlines()

    assert (read(Change.ADDED), read(Change.REMOVED)) == (before, after)
