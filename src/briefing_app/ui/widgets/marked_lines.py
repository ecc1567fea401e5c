"""One line of words with those marked in it that were looked for."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout

from briefing_app.ui.models.marks import count_utf16
from briefing_app.ui.widgets.kept_lines import lay_out


def draw_marked_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    marks: Sequence[tuple[int, int]],
    font: QFont,
    colours: tuple[QColor, QColor, QColor],
) -> None:
    """One line of text with marked ranges; begins later where the first mark would not be seen.

    `colours` are those of the text, of a mark, and of the text on a mark. Ranges count code points.
    """
    if marks:
        layout, height = _lay_out(*shorten_around_mark(text, marks, QFontMetrics(font), rect.width()), font, colours)
    else:
        kept = lay_out(text, font, rect.width())
        layout, height = kept.layout, ceil(kept.height)
    painter.save()
    painter.setPen(colours[0])
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2))
    painter.restore()


def _lay_out(
    text: str, marks: Sequence[tuple[int, int]], font: QFont, colours: tuple[QColor, QColor, QColor]
) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, font)
    layout.setFormats([_mark_format(text, start, end, colours) for start, end in marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text.encode("utf-16-le")) // 2)
    layout.endLayout()
    return layout, line.height()


def shorten_around_mark(
    text: str, marks: Sequence[tuple[int, int]], metrics: QFontMetrics, width: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text cut to a width, so that its first mark stays in it; with the marks that are left."""
    if marks and metrics.horizontalAdvance(text[: marks[0][1]]) > width * 0.8:
        start = text.rfind(" ", 0, max(marks[0][0] - 24, 0)) + 1
        text = "…" + text[start:]
        marks = [(max(low - start + 1, 0), high - start + 1) for low, high in marks]
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if elided != text:
        kept = len(elided) - 1
        marks = [(low, min(high, kept)) for low, high in marks if low < kept]
    return elided, tuple(marks)


def _mark_format(text: str, start: int, end: int, colours: tuple[QColor, QColor, QColor]) -> QTextLayout.FormatRange:
    style = QTextCharFormat()
    style.setBackground(colours[1])
    style.setForeground(colours[2])
    style.setFontWeight(QFont.Weight.DemiBold)
    span = QTextLayout.FormatRange()
    span.start = count_utf16(text[:start])
    span.length = count_utf16(text[start:end])
    span.format = style
    return span
