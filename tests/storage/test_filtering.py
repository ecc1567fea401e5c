"""Filters against what a person would pick by hand."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.core.filters import Due, Filter, decode_filter, encode_filter
from briefing_app.core.notebook import Note, NoteKind, TagId, Visibility
from briefing_app.storage.filtering import Order
from briefing_app.workspace import annotating, tagging
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 10)
TAGS = ("rail", "ports", "tokyo-desk")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Notes of every kind and visibility, with and without each tag."""
    with Workspace(paths.vision_file(), tmp_path_factory.mktemp("filters") / "notebook.db") as workspace:
        number = 0
        for kind in NoteKind:
            for visibility in Visibility:
                for item, tags in (("I.1", TAGS[:1]), ("VII.1", TAGS[1:]), ("VIII", ()), ("P.3", TAGS)):
                    number += 1
                    due = date(2026, 3, 1 + number % 28) if kind is NoteKind.ACTION and number % 4 else None
                    text = f"note {number} on railways 鉄道" if number % 3 else f"note {number}"
                    owner = "K. Sato" if number % 2 else ""
                    changes = annotating.add_note(
                        workspace, item, text, kind=kind, visibility=visibility, owner=owner, due=due
                    )
                    if tags:
                        tagging.add_tags(workspace, changes.ids[0], tags)
                    note = workspace.notebook.fetch_note(changes.ids[0])
                    if note is not None and kind is NoteKind.ACTION and number % 5 == 0:
                        annotating.save_note(workspace, note, done=True)
        tagging.tag_all(workspace, ["I.1", "I.2", "VII.1"], ["rail"])
        tagging.tag_all(workspace, ["I.2"], ["ports"])
        yield workspace


def pick(workspace: Workspace, wanted: Filter) -> list[str]:
    """What meets a filter, looked at one by one."""
    return [note.id for note in workspace.notebook.fetch_notes() if _meets(workspace, note, wanted)]


def _meets(workspace: Workspace, note: Note, wanted: Filter) -> bool:
    tags = {tag.id for tag in workspace.notebook.fetch_tags(note.id)}
    pillar = workspace.corpus.item(note.item_id).pillar_id
    due = {
        Due.OVERDUE: note.due is not None and note.due < TODAY,
        Due.WEEK: note.due is not None and 0 <= (note.due - TODAY).days <= 7,
        Due.LATER: note.due is not None and (note.due - TODAY).days > 7,
        Due.OPEN_ENDED: note.due is None,
    }
    return all(
        (
            tags >= set(wanted.all_of),
            not wanted.any_of or tags & set(wanted.any_of),
            not tags & set(wanted.none_of),
            not wanted.pillar_ids or pillar in wanted.pillar_ids,
            not wanted.kinds or note.kind in wanted.kinds,
            not wanted.visibilities or note.visibility in wanted.visibilities,
            wanted.is_done is None or (note.kind is NoteKind.ACTION and note.done == wanted.is_done),
            not wanted.owner or note.owner.casefold() == wanted.owner.casefold(),
            not wanted.due
            or (note.kind is NoteKind.ACTION and not note.done and any(due[each] for each in wanted.due)),
            wanted.text.casefold() in note.text.casefold(),
        )
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_filter_finds_what_one_would_pick_by_hand(filled: Workspace, data: st.DataObject) -> None:
    tag_ids = [tag.id for tag in filled.notebook.fetch_tags()]
    some_tags = st.lists(st.sampled_from(tag_ids), max_size=2, unique=True).map(tuple)
    wanted = Filter(
        text=data.draw(st.sampled_from(["", "railways", "rail", "鉄道", "note 1", "nothing"])),
        all_of=data.draw(some_tags),
        any_of=data.draw(some_tags),
        none_of=data.draw(some_tags),
        pillar_ids=data.draw(st.sampled_from([(), ("I",), ("VII", "VIII")])),
        kinds=data.draw(st.lists(st.sampled_from(NoteKind), max_size=2, unique=True).map(tuple)),
        visibilities=data.draw(st.lists(st.sampled_from(Visibility), max_size=2, unique=True).map(tuple)),
        is_done=data.draw(st.sampled_from([None, True, False])),
        owner=data.draw(st.sampled_from(["", "k. sato"])),
        due=data.draw(st.lists(st.sampled_from(Due), max_size=2, unique=True).map(tuple)),
    )
    picked = set(pick(filled, wanted))
    found = filled.filtering.fetch_note_ids(wanted, TODAY)
    assert set(found) == picked
    assert len(found) == len(picked) == filled.filtering.count_notes(wanted, TODAY)


def test_what_is_done_is_not_due_whether_one_filters_or_searches(workspace: Workspace) -> None:
    late = [
        annotating.add_note(workspace, "I.1", text, kind=NoteKind.ACTION, due=date(2026, 3, 1)).ids[0]
        for text in ("still to do", "done since")
    ]
    done = workspace.notebook.fetch_note(late[1])
    assert done is not None
    annotating.save_note(workspace, done, done=True)

    assert workspace.filtering.fetch_note_ids(Filter(due=(Due.OVERDUE,)), TODAY) == (late[0],)
    assert [hit.id for hit in workspace._search.find("due:overdue", today=TODAY)] == [late[0]]


def test_pages_joined_are_the_whole_list_in_every_order(filled: Workspace) -> None:
    for order in Order:
        whole = filled.filtering.fetch_note_ids(Filter(), TODAY, order=order)
        pages = [
            note.id
            for first in range(0, len(whole) + 7, 7)
            for note in filled.filtering.fetch_notes(Filter(), TODAY, order=order, first=first, limit=7)
        ]
        assert tuple(pages) == whole


def test_items_are_found_by_their_tags_alone(filled: Workspace) -> None:
    rail, ports = (filled.notebook.fetch_tag(name) for name in ("rail", "ports"))
    assert rail is not None
    assert ports is not None
    fetch = filled.filtering.fetch_item_ids
    assert fetch(Filter(all_of=(rail.id,))) == ("I.1", "I.2", "VII.1")
    assert fetch(Filter(all_of=(rail.id, ports.id))) == ("I.2",)
    assert fetch(Filter(any_of=(rail.id,), none_of=(ports.id,))) == ("I.1", "VII.1")
    assert fetch(Filter(all_of=(rail.id,), pillar_ids=("VII",))) == ("VII.1",)
    assert fetch(Filter(all_of=(rail.id,), kinds=(NoteKind.LINE,))) == ()
    assert fetch(Filter()) == ()


@given(
    st.builds(
        Filter,
        text=st.text(),
        all_of=st.lists(st.text().map(TagId)).map(tuple),
        kinds=st.lists(st.sampled_from(NoteKind)).map(tuple),
        due=st.lists(st.sampled_from(Due)).map(tuple),
        is_done=st.none() | st.booleans(),
        changed_within=st.none() | st.integers(0, 3650),
    )
)
def test_a_filter_is_the_same_after_it_was_written_down(wanted: Filter) -> None:
    assert decode_filter(encode_filter(wanted)) == wanted
