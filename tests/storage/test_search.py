"""Finding, in corpus and notes, in three scripts, whatever is typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.workspace import annotating, tagging
from briefing_app.workspace.workspace import Workspace


def found(workspace: Workspace, text: str) -> list[str]:
    return [hit.id for hit in workspace.search(text)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("vii.1", "VII.1"),
        ("VIII", "VIII"),
        ("personnel-exchange", "personnel-exchange"),
        ("semiconductor supply", "II.3"),
        ("LUPEX", "V.5"),
        ('"fund of funds"', "V.3"),
        ("Next Gen Health", "VI"),
        ("Next Generation Health", "VI"),
        ("Investing in Next Gen Health", "VI"),
        ("Investment in Next Generation Health", "VI"),
        ("Next Generation State-Prefecture", "VIII"),
        ("nihongo", "VII.8"),
    ],
)
def test_the_best_hit_comes_first(workspace: Workspace, typed: str, first: str) -> None:
    assert found(workspace, typed)[0] == first


def test_words_are_found_as_they_are_typed(workspace: Workspace) -> None:
    for typed in ("sem", "semi", "semicond", "semiconductors"):
        assert {"II.1", "II.3"} >= set(found(workspace, typed)[:2]) & {"II.1", "II.3"}
        assert "II.1" in found(workspace, typed)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("半導体と重要鉱物について", "鉱物"),
        ("半導体と重要鉱物について", "半"),
        ("カナで書いたメモ", "メモ"),
        ("दस्तावेज़ में नहीं कहा गया", "दस्तावेज़"),
        ("दस्तावेज़ में नहीं कहा गया", "दस्ता"),
        ("Société générale", "societe"),
        ("100% sure_thing", "sure_thing"),
        ("mixed 半導体 and chips", "chips 導体"),
    ],
)
def test_notes_are_found_in_every_script(workspace: Workspace, text: str, typed: str) -> None:
    (note_id,) = annotating.add_note(workspace, "II.1", text).ids
    hits = [hit for hit in workspace.search(typed) if hit.id == note_id]
    assert [hit.item_id for hit in hits] == ["II.1"]
    assert hits[0].kind == "note"


def test_the_marks_of_a_snippet_are_the_words_that_match(workspace: Workspace) -> None:
    annotating.add_note(workspace, "II.1", "x" * 500 + " 半導体の供給網 " + "y" * 500)
    for typed, marked in (("charging batter", None), ("battery", "battery"), ("半導", "半導")):
        for hit in workspace.search(typed):
            words = [hit.snippet[start:end].casefold() for start, end in hit.marks]
            assert marked is not None
            assert marked in words or not words
    (hit,) = workspace.search("半導")
    assert hit.snippet[slice(*hit.marks[0])] == "半導"
    assert len(hit.snippet) < 120


def test_a_note_that_was_changed_or_removed_is_found_by_its_new_words_only(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "II.1", "zebra").ids
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    annotating.save_note(workspace, note, text="giraffe")
    assert found(workspace, "zebra") == []
    assert found(workspace, "giraffe") == [note_id]
    annotating.remove_note(workspace, note.id)
    assert found(workspace, "giraffe") == []
    annotating.restore_note(workspace, note.id)
    assert found(workspace, "giraffe") == [note_id]


def test_items_are_found_by_their_tags(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "IV.2", ["Tokyo desk"])
    hits = {hit.id: hit.snippet for hit in workspace.search("tokyo d")}
    assert hits["IV.2"] == "Tagged Tokyo desk"


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "*", "AND", "NEAR(", "a:b", "^x", "(", "\0", "\udcff", "'; DROP TABLE notes"]
)
def test_nothing_that_is_typed_is_an_operator(workspace: Workspace, typed: str) -> None:
    workspace.search(typed)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(workspace: Workspace, typed: str) -> None:
    hits = workspace.search(typed)
    assert len({hit.id for hit in hits}) == len(hits)
    for hit in hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
