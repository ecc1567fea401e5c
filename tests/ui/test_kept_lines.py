"""Lines that are kept look as Qt draws them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.kept_lines import lay_out
from briefing_app.ui.widgets.painting import LINE_AT_LEFT, LINE_AT_RIGHT

WORDS = (
    "VII.1",
    "Say “more than 500,000, in both directions”. The document gives no split by direction.",
    "",
    "  in between  ",
    "fi ffl AV é e\u0301 &amp; <b>no</b> 100 %",
    "日本とインド 1234",
    "भारत और जापान",
    "مرحبا بالعالم abc",
    "שלום abc",
)


def draw(state: AppState, words: str, font: str, scale: float, rect: QRect, *, right: bool, is_kept: bool) -> QImage:
    picture = QImage(round(500 * scale), round(80 * scale), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(state.theme.font(font))
    if is_kept:
        lay_out(words, painter.font(), rect.width()).draw(painter, rect, right=right)
    else:
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LINE_AT_RIGHT if right else LINE_AT_LEFT, elided)
    painter.end()
    return picture


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("font", ["body", "caption_strong", "row_title"])
def test_a_kept_line_looks_as_qt_draws_it(state: AppState, words: str, font: str) -> None:
    for scale in (1.0, 1.5):
        for right in (False, True):
            for width, height in ((400, 20), (400, 19), (60, 21), (60, 12)):
                place = QRect(13, 17, width, height)
                first, again = (
                    draw(state, words, font, scale, place, right=right, is_kept=True),
                    draw(state, words, font, scale, place, right=right, is_kept=True),
                )
                assert first == again
                assert first == draw(state, words, font, scale, place, right=right, is_kept=False)


def test_what_would_break_a_line_is_a_space_in_it(state: AppState) -> None:
    font = state.theme.font("body")
    assert lay_out("one\ntwo\tthree\u2028four", font, 400).layout.text() == "one two three four"
    assert lay_out("one\ntwo\tthree\u2028four", font, 400).layout.lineCount() == 1
