"""What is drawn for paper: a chart in the light colours, whatever the window wears, and a page on its white ground."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPainter

from briefing_app.ui.theme import Theme, load_fonts
from briefing_app.ui.tokens import Scheme


class Paper(Theme):
    """A theme that belongs to no window and never changes."""

    def __init__(self, scheme: Scheme = Scheme.LIGHT) -> None:
        QObject.__init__(self)  # without the window's: its style and its palette stay as they are
        load_fonts()
        self._scheme = scheme
        self._choice = scheme.value
        self._text_step = 0


def put_on_paper(image: QImage) -> QImage:
    """A page of a PDF has no ground of its own: paper is white, and no printer mixes what is half clear."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
