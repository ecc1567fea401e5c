"""Highlights: on the words that were chosen, in code points, with their notes."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import HighlightColour, HighlightId, Placement
from briefing_app.workspace import annotating, highlighting, undoing
from briefing_app.workspace.workspace import Workspace


def test_a_highlight_keeps_its_words_their_place_and_what_stands_around_them(workspace: Workspace) -> None:
    text = workspace.corpus.item("VII.1").text
    start = text.index("500,000")
    (highlight_id,) = highlighting.add_highlights(workspace, [("VII.1", start, start + 7)], HighlightColour.SKY).ids
    highlight = workspace.notebook.fetch_highlight(highlight_id)
    assert highlight is not None
    assert (highlight.item_id, highlight.colour, highlight.placement) == ("VII.1", "sky", Placement.PLACED)
    assert highlight.anchor.exact == "500,000"
    assert text[: highlight.anchor.start].endswith(highlight.anchor.prefix)
    assert text[highlight.anchor.end :].startswith(highlight.anchor.suffix)


def test_spaces_at_the_ends_of_a_selection_are_not_highlighted(workspace: Workspace) -> None:
    text = workspace.corpus.item("III.1").text
    start = text.index(" rail")
    (highlight_id,) = highlighting.add_highlights(workspace, [("III.1", start, start + 6)]).ids
    highlight = workspace.notebook.fetch_highlight(highlight_id)
    assert highlight is not None
    assert highlight.anchor.exact == "rail"


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 4), (-1, 4), (0, 100_000), (10, 11)])
def test_a_range_without_words_is_refused(workspace: Workspace, start: int, end: int) -> None:
    """The tenth character of III.1 is a space."""
    assert workspace.corpus.item("III.1").text[10] == " "
    with pytest.raises(BadInput, match="no words to highlight; select some words"):
        highlighting.add_highlights(workspace, [("III.1", start, end)])
    assert workspace.notebook.fetch_highlights() == ()


def test_an_unknown_passage_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem):
        highlighting.add_highlights(workspace, [("XII.1", 0, 4)])


def test_a_selection_over_two_passages_is_two_highlights_and_one_act(workspace: Workspace) -> None:
    highlighting.add_highlights(workspace, [("III.1", 3, 20), ("III.2", 0, 12)])
    assert [each.item_id for each in workspace.notebook.fetch_highlights(["III.1", "III.2"])] == ["III.1", "III.2"]
    undoing.undo(workspace)
    assert workspace.notebook.fetch_highlights() == ()


def test_the_title_of_a_pillar_and_a_line_of_the_press_report_can_be_highlighted(workspace: Workspace) -> None:
    highlighting.add_highlights(workspace, [("III.title", 0, 4), ("P.14", 0, 4)])
    assert {each.item_id for each in workspace.notebook.fetch_highlights()} == {"III", "P.14"}


def test_highlights_may_lie_over_one_another(workspace: Workspace) -> None:
    highlighting.add_highlights(workspace, [("III.1", 0, 20)], HighlightColour.AMBER)
    highlighting.add_highlights(workspace, [("III.1", 5, 40)], HighlightColour.ROSE)
    highlighting.add_highlights(workspace, [("III.1", 5, 40)], HighlightColour.LEAF)
    assert len(workspace.notebook.fetch_highlights(["III.1"])) == 3


def test_a_note_on_a_highlight_stays_with_the_item_when_the_mark_is_taken_off(workspace: Workspace) -> None:
    (highlight_id,) = highlighting.add_highlights(workspace, [("III.1", 0, 20)]).ids
    (note_id,) = annotating.add_note(workspace, "III.1", "ask", highlight_id=HighlightId(highlight_id)).ids
    assert [note.id for note in workspace.notebook.fetch_notes_on(highlight_id)] == [note_id]
    highlighting.remove_highlight(workspace, highlight_id)
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    assert (note.item_id, note.highlight_id) == ("III.1", None)
    undoing.undo(workspace)
    assert [note.id for note in workspace.notebook.fetch_notes_on(highlight_id)] == [note_id]


def test_a_highlight_that_is_placed_by_hand_takes_its_note_along(workspace: Workspace) -> None:
    (highlight_id,) = highlighting.add_highlights(workspace, [("III.1", 0, 20)]).ids
    (note_id,) = annotating.add_note(workspace, "III.1", "ask", highlight_id=HighlightId(highlight_id)).ids
    highlighting.place_highlight(workspace, highlight_id, ("III.2", 0, 12))
    highlight, note = workspace.notebook.fetch_highlight(highlight_id), workspace.notebook.fetch_note(note_id)
    assert highlight is not None
    assert note is not None
    assert (highlight.item_id, note.item_id) == ("III.2", "III.2")


def test_a_note_on_a_highlight_that_is_not_there_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem):
        annotating.add_note(workspace, "III.1", "ask", highlight_id=HighlightId("nowhere"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_selected_the_words_are_those_of_the_document(workspace: Workspace, data: st.DataObject) -> None:
    passage = data.draw(st.sampled_from(workspace.corpus.passages))
    start = data.draw(st.integers(0, len(passage.text)))
    end = data.draw(st.integers(start, len(passage.text)))
    if not passage.text[start:end].strip():
        return
    (highlight_id,) = highlighting.add_highlights(workspace, [(passage.id, start, end)]).ids
    highlight = workspace.notebook.fetch_highlight(highlight_id)
    assert highlight is not None
    assert highlight.anchor.holds_in(passage.text)
    assert highlight.anchor.exact == passage.text[start:end].strip()
