"""The pack of a briefing: in the order of the choice, with the meeting, and without what is not for it."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.core.briefing import Message, Participant, Side
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.pack.contents import PackContents
from briefing_app.pack.preflight import check_pack
from briefing_app.workspace import annotating, briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents, list_missing
from briefing_app.workspace.briefing_text import build_markdown
from briefing_app.workspace.packing import make_pack
from briefing_app.workspace.workspace import Workspace


def make(workspace: Workspace, *refs: str, **values: object) -> str:
    return briefing.add_briefing(workspace, "Review", refs, **values).ids[0]


def codes(contents: PackContents) -> list[str]:
    return [initiative.id for pillar in contents.pillars for initiative in pillar.initiatives]


def test_items_come_in_the_order_of_the_choice(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make(workspace, "VII.2", "I.3", "VII.1", "I.1"))
    assert [pillar.id for pillar in contents.pillars] == ["VII", "I"]
    assert codes(contents) == ["VII.2", "VII.1", "I.3", "I.1"]


def test_a_pillar_that_was_chosen_whole_keeps_the_documents_order(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make(workspace, "VIII.3", "VIII", "I.1"))
    assert codes(contents) == ["VIII.1", "VIII.2", "VIII.3", "VIII.4", "VIII.5", "I.1"]


def test_a_target_brings_the_initiative_that_sets_it(workspace: Workspace) -> None:
    assert codes(build_briefing_contents(workspace, make(workspace, "I.2", "private-investment"))) == ["I.2", "I.1"]


def test_the_meeting_is_on_the_cover_and_the_messages_in_front(workspace: Workspace, tmp_path: Path) -> None:
    made = make(
        workspace,
        "VII.1",
        "P.14",
        purpose="Prepare the review",
        day=date(2026, 4, 2),
        time="15:00",
        place="New Delhi",
        participants=(
            Participant(name="K. Sato", role="Director", side=Side.OURS),
            Participant(name="A. Sharma", role="", side=Side.THEIRS),
        ),
        objectives=("Agree the date of the next meeting",),
        messages=(Message(text="Two tracks, not one", support="II.3 names both."),),
        marking="Shared with care",
        holders=("Minister", "Director"),
        version="2",
    )
    briefing.add_page(workspace, made, "Order of business", "1. Welcome")
    contents = build_briefing_contents(workspace, made)
    assert contents.press is not None
    make_pack(contents, tmp_path / "pack.pdf")
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(tmp_path / "pack.pdf")]
    text = " ".join(" ".join(pages).split())
    for said in (
        "2 April 2026",
        "New Delhi",
        "K. Sato, Director",
        "A. Sharma",
        "Agree the date of the next meeting",
        "Two tracks, not one",
        "II.3 names both.",
        "Order of business",
        "Shared with care",
        "Minister",
    ):
        assert said in text, said


def test_a_note_that_is_left_out_of_this_briefing_is_not_in_its_pack(workspace: Workspace) -> None:
    keep, drop = (
        NoteId(annotating.add_note(workspace, "VII.1", text, kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0])
        for text in ("say this", "not today")
    )
    made = make(workspace, "VII.1")
    briefing.leave_out_notes(workspace, made, [drop])
    ((pillar,),) = (build_briefing_contents(workspace, made).pillars,)
    assert [note.id for note in pillar.initiatives[0].notes] == [keep]


@pytest.mark.parametrize("item", ["VII", "VII.1", "personnel-exchange", "annual-summit"])
def test_the_words_of_a_note_that_is_left_out_are_nowhere_in_what_the_pack_is_made_of(
    workspace: Workspace, item: str
) -> None:
    drop = NoteId(annotating.add_note(workspace, item, "Not today.", visibility=Visibility.PACK).ids[0])
    made = make(workspace, "VII.1", "annual-summit")
    assert "Not today." in repr(build_briefing_contents(workspace, made))
    briefing.leave_out_notes(workspace, made, [drop])
    assert "Not today." not in repr(build_briefing_contents(workspace, made)), "as a note or as a pennant on a chart"


def test_a_chosen_action_whose_item_is_not_in_the_pack_keeps_who_does_it_until_when(
    workspace: Workspace, tmp_path: Path
) -> None:
    details = {"kind": NoteKind.ACTION, "owner": "Sato", "due": date(2026, 1, 1), "visibility": Visibility.PACK}
    action = annotating.add_note(workspace, "preamble.1", "Send the draft", **details).ids[0]  # type: ignore[arg-type]
    private = annotating.add_note(workspace, "II.3", "Mine alone.").ids[0]
    made = make(workspace, "VII.1", action, private)
    contents = build_briefing_contents(workspace, made, visibilities=[Visibility.PRIVATE])
    told = [finding.sentence for finding in check_pack(contents)]
    assert "An action on preamble.1 is open: “Send the draft”, was due 1 January 2026." in told
    assert "1 private note let into this pack; its cover says so." in told
    assert "Leaves this laptop: 1 note for the pack, 1 private note, 1 name of those who act." in told
    make_pack(contents, tmp_path / "pack.pdf")
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(tmp_path / "pack.pdf")]
    (page,) = (text for text in map(" ".join, map(str.split, pages)) if "Send the draft" in text)
    assert "Actions 1 Send the draft Sato 1 Jan 2026 open" in page
    assert any("Notes, private 2 Mine alone." in " ".join(text.split()) for text in pages)
    assert "Sato · 1 Jan 2026 · open" in build_markdown(contents)


def test_a_chosen_note_whose_item_is_not_in_the_pack_has_a_page(workspace: Workspace) -> None:
    elsewhere, here = (
        annotating.add_note(workspace, item, f"on {item}", kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0]
        for item in ("II.3", "VII.1")
    )
    (page,) = build_briefing_contents(workspace, make(workspace, "VII.1", elsewhere, here)).free_pages
    assert page.text == "on II.3"
    assert page.title.startswith("Line to take: ")


def test_a_chosen_note_that_is_not_for_the_pack_is_refused_and_let_in_only_when_widened(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "II.3", "private words").ids
    made = make(workspace, "VII.1", note_id)
    with pytest.raises(BadInput, match="was chosen, and is private; make it “for the pack”"):
        build_briefing_contents(workspace, made)
    contents = build_briefing_contents(workspace, made, visibilities=[Visibility.PRIVATE])
    assert contents.widened_to == (Visibility.PRIVATE,)
    assert [page.text for page in contents.free_pages] == ["private words"]


def test_a_briefing_without_items_is_refused_instead_of_printing_the_whole_vision(workspace: Workspace) -> None:
    made = make(workspace, "P.14")
    briefing.add_page(workspace, made, "Only a page", "words")
    with pytest.raises(BadInput, match="holds no pillar, initiative or target; choose at least one"):
        build_briefing_contents(workspace, made)
    with pytest.raises(UnknownItem):
        build_briefing_contents(workspace, "nowhere")


def test_what_is_no_more_is_named(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "II.3", "gone soon", visibility=Visibility.PACK).ids
    made = make(workspace, "VII.1", note_id)
    annotating.remove_note(workspace, NoteId(note_id))
    assert list_missing(workspace, briefing.fetch_briefing(workspace, made)) == ("Entry 2 is a note that was removed.",)
    assert codes(build_briefing_contents(workspace, made)) == ["VII.1"]
