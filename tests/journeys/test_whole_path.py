"""The whole path on real content, with clicks and keys: find, read, annotate, tag, check the target, print."""

from PySide6.QtCore import Qt
from tests.journeys.steps import make_pack, record_figure, squeeze
from tests.pages.pack import PackPage
from tests.pages.window import WindowPage

from briefing_app.ui.state import PlaceKind


def test_from_a_word_to_the_printed_page(page: WindowPage) -> None:
    corpus = page.state.workspace.corpus

    page.press("Ctrl+F")
    page.search.write("more than 500,000")
    row = next(row for row, hit in enumerate(page.search.hits) if hit.id == "VII.1")
    for _ in range(row):
        page.search.press(Qt.Key.Key_Down)
    page.search.press(Qt.Key.Key_Return)
    assert page.place == "VII.1"
    assert page.reader.passages["VII.1"] == corpus.item("VII.1").text

    page.press("Ctrl+N")
    line = page.notes.cards[0]
    line.write("Say more than 500,000, in both directions. The document gives no split.")
    line.choose_kind("Line to take")
    line.choose_visibility("For the pack")
    page.press("Ctrl+N")
    page.notes.cards[1].write("Our own doubts stay in this room.")
    page.press("Ctrl+T")
    page.notes.add_tag("skills")
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)
    assert page.notes.tags == ["skills"]
    assert page.navigator.notes_of("VII.1") == 2

    page.reader.click_link("Personnel, both directions")
    assert page.state.place.kind is PlaceKind.TARGETS
    assert page.state.place.item_id == "personnel-exchange"
    record_figure(page, "31000", "Survey of March 2026, sample")
    page.press("Alt+Left")
    assert page.place == "VII.1"
    assert any("31,000 of more than 500,000 people" in words for words in page.reader.paragraphs)

    page.click("toolbar_make_pack")
    pack = PackPage(page.window, page.qtbot)
    pack.fill("Exchange of people", "FOR OFFICIAL USE ONLY")
    pack.choose("pack_pillar")
    pages = make_pack(page)
    whole = squeeze(" ".join(pages))

    assert squeeze("Exchange of people") in squeeze(pages[0])
    assert squeeze(corpus.pillar(corpus.pillars[6].id).title) in whole
    for initiative_id in corpus.pillars[6].initiative_ids:
        assert squeeze(corpus.item(initiative_id).text) in whole, initiative_id
    assert squeeze("Say more than 500,000, in both directions. The document gives no split.") in whole
    assert squeeze("31,000") in whole
    assert squeeze("Our own doubts") not in whole
    assert all(squeeze("FOR OFFICIAL USE ONLY") in squeeze(each) for each in pages)
