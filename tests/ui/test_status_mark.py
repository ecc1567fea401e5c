"""Every status must be told apart without its colour."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from briefing_app.core.progress import Status
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.status_mark import MARK_SIZE, StatusMark, paint_status, say_status


def draw(status: Status, theme: Theme) -> bytes:
    """The shape in black on white."""
    image = QImage(MARK_SIZE + 1, MARK_SIZE + 1, QImage.Format.Format_RGB32)
    image.fill(theme.colour("bg_page"))
    painter = QPainter(image)
    paint_status(painter, QPointF(0.5, 0.5), status, theme)
    painter.end()
    return bytes(image.convertToFormat(QImage.Format.Format_Mono).constBits())


def test_every_status_has_a_shape_of_its_own_in_black_and_white(theme: Theme) -> None:
    for scheme in ("light", "dark", "high_contrast"):
        theme.choose_scheme(scheme)
        assert len({draw(status, theme) for status in Status}) == len(Status)


def test_every_status_has_a_word_of_its_own() -> None:
    assert len({say_status(status) for status in Status}) == len(Status)


def test_the_mark_says_its_word(theme: Theme, qtbot: QtBot) -> None:
    mark = StatusMark(theme)
    qtbot.addWidget(mark)
    narrow = mark.sizeHint().width()
    mark.show_status(Status.NOT_STARTED)
    assert mark.accessibleName() == "Not started"
    assert mark.sizeHint().width() > narrow
