"""The desk: what is known, what is coming up, what is due, and every row opens its place."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window
from tests.ui.test_accessibility import check_names

from briefing_app.core.acts import Act
from briefing_app.core.corpus import InitiativeId
from briefing_app.core.notebook import Level, NoteId, NoteKind
from briefing_app.ui.models import desk
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.widgets.desk_row import DeskRow
from briefing_app.workspace import annotating, assessing, briefing
from briefing_app.workspace.bodies import make_note_body

DESK = Place(kind=PlaceKind.DESK)


@pytest.fixture
def page(measured: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(measured, qtbot) as opened:
        measured.go(DESK)
        yield opened


def rows(page: WindowPage, section: str) -> list[DeskRow]:
    found = page.window.findChild(QWidget, section)
    assert found is not None
    return [row for row in found.findChildren(DeskRow) if not row.isHidden()]


def words(page: WindowPage, section: str) -> list[str]:
    return [row.accessibleName() for row in rows(page, section)]


def test_the_day_and_the_eight_pillars_are_at_the_head(page: WindowPage) -> None:
    title = page.window.findChild(QLabel, "desk_title")
    assert title is not None
    assert "12" in title.text()
    assert "2026" in title.text()
    assert [each.split(" ")[0] for each in words(page, "desk_pillars")] == [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
    ]
    assert words(page, "desk_pillars")[0].startswith("I Economic Partnership: 0 of 8 with evidence. I.1 No evidence;")


def test_an_assessment_shows_at_once_in_its_pillar(page: WindowPage, measured: AppState) -> None:
    milestone = next(each for each in measured.workspace.corpus.reference.milestones if each.quote.passage_id == "II.1")
    day = date(2026, 1, 1)
    measured.apply(
        assessing.add_assessment(measured.workspace, milestone.id, level=Level.SUBSTANTIAL, as_of=day, source="Survey")
    )
    assert "1 of 7 with evidence. II.1 Substantial;" in words(page, "desk_pillars")[1]


def test_an_initiative_is_as_far_as_the_least_far_of_what_is_known_of_it(measured: AppState) -> None:
    corpus = measured.workspace.corpus
    places = [each.quote.passage_id for each in corpus.reference.milestones]
    several = next(place for place in places if places.count(place) > 1 and "." in place)
    first, second = [each for each in corpus.reference.milestones if each.quote.passage_id == several][:2]
    for milestone, level in ((first, Level.COMPLETE), (second, Level.LIMITED)):
        assessing.add_assessment(measured.workspace, milestone.id, level=level, as_of=date(2026, 1, 1), source="Survey")
    lines = desk.build_pillar_lines(measured.workspace, date(2026, 3, 12))
    assert dict(each for line in lines for each in line.levels)[InitiativeId(several)] is Level.LIMITED


def test_targets_say_their_status_and_open_their_page(page: WindowPage, measured: AppState) -> None:
    assert [each.split(" ")[0] for each in words(page, "desk_targets")] == ["I.1", "I.1", "VII.1", "VII.1", "VIII.5"]
    QTest.mouseClick(rows(page, "desk_targets")[2], Qt.MouseButton.LeftButton)
    assert measured.place == Place(kind=PlaceKind.TARGETS, item_id="personnel-exchange")


def test_a_pillar_is_opened_by_the_keyboard(page: WindowPage, measured: AppState) -> None:
    row = rows(page, "desk_pillars")[6]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert measured.place == Place(kind=PlaceKind.ITEM, item_id="VII")
    measured.back()
    assert measured.place == DESK


def test_what_is_due_comes_in_order_and_what_is_late_says_so(page: WindowPage, measured: AppState) -> None:
    for item_id, text, due in (("I.1", "later", date(2026, 5, 1)), ("VII.1", "late\nsecond line", date(2026, 3, 2))):
        measured.apply(annotating.add_note(measured.workspace, item_id, text, kind=NoteKind.ACTION, due=due))
    assert words(page, "desk_due") == ["late, Overdue, 2 Mar 2026", "later, 1 May 2026"]
    rows(page, "desk_due")[0].click()
    assert (measured.place.kind, measured.place.item_id) == (PlaceKind.ITEM, "VII.1")
    assert measured.place.note_id


def test_what_is_due_on_a_target_opens_its_note(page: WindowPage, measured: AppState) -> None:
    target = measured.workspace.corpus.targets[2]
    act = annotating.add_note(measured.workspace, target.id, "Ask", kind=NoteKind.ACTION, due=date(2026, 3, 13))
    measured.apply(act)
    rows(page, "desk_due")[0].click()
    page.qtbot.waitUntil(lambda: page.focus_name == "note_text")
    assert [card.text for card in page.notes.cards if card.is_open] == ["Ask"]
    assert (measured.place.item_id, measured.place.note_id) == (target.initiative_id, act.ids[0])


def test_what_is_due_on_an_item_that_is_no_more_opens_the_tray(page: WindowPage, measured: AppState) -> None:
    workspace = measured.workspace
    act = annotating.add_note(workspace, "III.1", "Ask", kind=NoteKind.ACTION, due=date(2026, 3, 13))
    note = workspace.notebook.fetch_note(NoteId(act.ids[0]))
    assert note is not None
    with workspace.log.step(Act.NEW_EDITION) as step:
        step.put("note", note.id, {**make_note_body(note), "item_id": "III.9"})
    measured.apply(step.changes)
    rows(page, "desk_due")[0].click()
    assert measured.place == Place(kind=PlaceKind.TRAY, note_id=note.id)


def test_the_next_meeting_is_said_and_a_past_one_is_not(page: WindowPage, measured: AppState) -> None:
    for title, day in (("Past", date(2026, 3, 1)), ("Delhi review", date(2026, 3, 17)), ("Undated", None)):
        measured.apply(briefing.add_briefing(measured.workspace, title, ["I.1", "I.2"], day=day))
    assert words(page, "desk_coming") == ["17 Mar 2026 Delhi review, 2 entries", "Undated, 2 entries"]
    until = page.window.findChild(QLabel, "desk_until")
    assert until is not None
    assert until.text() == "5 days to Delhi review"


def test_what_was_read_last_comes_first(page: WindowPage, measured: AppState) -> None:
    for item_id in ("III.1", "VII.1", "III.1"):
        measured.go(Place(kind=PlaceKind.ITEM, item_id=item_id))
    measured.go(DESK)
    assert [each.split(" ")[0] for each in words(page, "desk_read")] == ["III.1", "VII.1"]


def test_an_empty_desk_says_what_to_do_first(page: WindowPage) -> None:
    for section, said in (("desk_coming", "Make a briefing"), ("desk_due", "Nothing is due")):
        found = page.window.findChild(QWidget, section)
        assert found is not None
        assert any(said in label.text() for label in found.findChildren(QLabel))


def test_every_row_has_a_name_and_takes_the_keyboard(page: WindowPage) -> None:
    check_names(page.window)
    for section in ("desk_pillars", "desk_targets"):
        assert all(row.focusPolicy() & Qt.FocusPolicy.TabFocus for row in rows(page, section))
