"""The diplomat's evening, on a plane: reads, highlights, writes lines to take, looks where a target stands, prints."""

from pathlib import Path

from tests.journeys.steps import close_others, find, make_pack, packs_in, record_figure, squeeze, write_line
from tests.pages.briefings import BriefingsPage
from tests.pages.window import WindowPage

from briefing_app.ui.state import PlaceKind

MARKED = "next-generation rolling stock"
LINES = ("Signalling and seismic-proofing are one system.", "Say more than 500,000, in both directions.")
DOUBT = "Our own doubts stay in this room."


def test_an_evening_from_the_first_word_to_the_pack(page: WindowPage, packs: Path) -> None:
    corpus, state = page.state.workspace.corpus, page.state

    find(page, "high-speed rail", "III.1")
    assert page.reader.passages["III.1"] == corpus.item("III.1").text
    page.reader.drag_over(MARKED)
    page.bar.press("highlight_in_sky")
    assert page.reader.marked == [("III.1", MARKED, "sky")]
    write_line(page, LINES[0])
    page.press("Ctrl+Shift+B")

    find(page, "more than 500,000", "VII.1")
    write_line(page, LINES[1])
    page.press("Ctrl+N")
    next(card for card in page.notes.cards if not card.text).write(DOUBT)
    page.qtbot.waitUntil(lambda: state.unsaved_count == 0)
    page.reader.click_link("Personnel, both directions")
    assert (state.place.kind, state.place.item_id) == (PlaceKind.TARGETS, "personnel-exchange")
    record_figure(page, "31000", "Survey of March 2026, sample")
    page.press("Alt+Left")
    assert page.place == "VII.1"
    assert any("31,000 of more than 500,000 people" in words for words in page.reader.paragraphs)
    page.press("Ctrl+Shift+B")

    page.press("Ctrl+B")
    briefing = BriefingsPage(page.window)
    assert briefing.entries == ["III.1", "VII.1"]
    assert briefing.notes == dict.fromkeys(LINES, True)
    briefing.write("briefing_title", "Tomorrow in Delhi")
    page.press("Ctrl+P")
    pages = make_pack(page)
    close_others(page)

    whole = squeeze(" ".join(pages))
    for words in (*LINES, corpus.item("III.1").text, corpus.item("VII.1").text, "31,000"):
        assert squeeze(words) in whole, words
    assert squeeze(DOUBT) not in whole
    assert squeeze("Tomorrow in Delhi") in squeeze(pages[0])
    assert len(packs_in(packs)) == 1
    page.press("Alt+Left")
    assert page.place == "VII.1"
