"""How the rows of the desk are drawn: pillars with a cell for each initiative, targets with their bars, and others."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from briefing_app.core.notebook import Level
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.desk import PillarLine, say_evidence
from briefing_app.ui.models.target_rows import TargetRow
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.bullet import BULLET_HEIGHT, paint_bullet
from briefing_app.ui.widgets.painting import CHIP, draw_chip, draw_icon, draw_line
from briefing_app.ui.widgets.status_mark import MARK_SIZE, paint_status, say_status

CODE_WIDTH = 52
CELL, CELL_GAP = 17, 8
CELLS_WIDTH = 8 * CELL + 7 * CELL_GAP
NOTES_WIDTH, EVIDENCE_WIDTH, STATUS_WIDTH, RECORDED_WIDTH = 44, 120, 96, 112
ICON = 16
WIDE_ENOUGH = 640
"""Below that the names need the room more than what can be read elsewhere."""
MIDDLE, MIDDLE_WITHOUT_DATA = 14.0, 21.5
"""How far below its top the middle of a bar is; the numbers under it are left to the targets' own page."""
FILLS = {Level.LIMITED: 0.35, Level.SUBSTANTIAL: 0.7, Level.COMPLETE: 1.0}
DASHES = (3.0, 2.4)
TICK = ((0.24, 0.52), (0.43, 0.7), (0.76, 0.32))


def draw_cell(painter: QPainter, corner: QPointF, level: Level, theme: Theme, size: float = CELL) -> None:
    """A step as a square: how high it is filled says how far; dashed where nothing is known."""
    square = QRectF(corner.x() + 0.5, corner.y() + 0.5, size - 1, size - 1)
    painter.save()
    pen = QPen(theme.colour("line_control" if level is Level.NO_EVIDENCE else "accent"), 1)
    if level is Level.NO_EVIDENCE:
        pen.setDashPattern(list(DASHES))
    fill = FILLS.get(level, 0.0)
    if fill:
        top = square.bottom() - square.height() * fill
        painter.fillRect(QRectF(square.left(), top, square.width(), square.bottom() - top), theme.colour("accent"))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(square)
    if level is Level.COMPLETE:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text_on_accent"), 1.8))
        points = [QPointF(square.left() + x * square.width(), square.top() + y * square.height()) for x, y in TICK]
        painter.drawPolyline(QPolygonF(points))
    painter.restore()


def draw_pillar(painter: QPainter, rect: QRect, line: PillarLine, theme: Theme) -> None:
    """Numeral, name, cells, how many have evidence, how many notes there are."""
    chip = QRect(0, 0, CHIP.width(), CHIP.height())
    chip.moveTop(rect.center().y() - CHIP.height() // 2)
    draw_chip(painter, chip, line.pillar.id, theme)
    right = rect.right()
    _draw_notes(painter, QRect(right - NOTES_WIDTH, rect.top(), NOTES_WIDTH, rect.height()), line.notes, theme)
    room = EVIDENCE_WIDTH if rect.width() >= WIDE_ENOUGH else 0
    evidence = QRect(right - NOTES_WIDTH - Space.L - room, rect.top(), room, rect.height())
    if room:
        _draw_words(painter, evidence, say_evidence(line), theme, "caption", "text_muted", right=True)
    left = evidence.left() - Space.L - CELLS_WIDTH
    for number, (_, level) in enumerate(line.levels):
        corner = QPointF(left + number * (CELL + CELL_GAP), rect.center().y() - CELL / 2)
        draw_cell(painter, corner, level, theme)
    title = QRect(CODE_WIDTH, rect.top(), left - Space.L - CODE_WIDTH, rect.height())
    _draw_words(painter, title, line.pillar.short_title, theme, "row_title", "text_primary")


def draw_target(painter: QPainter, rect: QRect, row: TargetRow, theme: Theme) -> None:
    """Code, title, bar, latest figure, status."""
    _draw_words(
        painter, QRect(0, rect.top(), CODE_WIDTH, rect.height()), row.target.initiative_id, theme, "body_strong"
    )
    status = QRect(rect.right() - STATUS_WIDTH, rect.top(), STATUS_WIDTH, rect.height())
    paint_status(painter, QPointF(status.left(), rect.center().y() - MARK_SIZE / 2 + 0.5), row.progress.status, theme)
    words = status.adjusted(MARK_SIZE + Space.S, 0, 0, 0)
    _draw_words(painter, words, say_status(row.progress.status), theme, "body_medium")
    room = RECORDED_WIDTH if rect.width() >= WIDE_ENOUGH else 0
    recorded = QRect(status.left() - Space.M - room, rect.top(), room, rect.height())
    if room:
        _draw_words(painter, recorded, row.recorded or row.aim[0], theme, "caption", "text_muted", right=True)
    left = recorded.left() - Space.L - CELLS_WIDTH
    painter.save()
    top = rect.center().y() - (MIDDLE_WITHOUT_DATA if row.bullet.value is None else MIDDLE)
    painter.setClipRect(QRectF(left - 2, rect.center().y() - 13, CELLS_WIDTH + 4, 26))
    paint_bullet(painter, QRectF(left, top, CELLS_WIDTH, BULLET_HEIGHT), row.bullet, theme)
    painter.restore()
    title = QRect(CODE_WIDTH, rect.top(), left - Space.L - CODE_WIDTH, rect.height())
    _draw_words(painter, title, row.title, theme, "row_title")


def draw_entry(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    *,
    code: str,
    title: str,
    aside: str,
    code_width: int = CODE_WIDTH,
    is_urgent: bool = False,
) -> None:
    """Code or day, title, and at the right what else there is to say."""
    painter.setFont(theme.font("body_strong" if is_urgent else "caption"))
    width = painter.fontMetrics().horizontalAdvance(aside)
    _draw_words(
        painter,
        QRect(rect.right() - width, rect.top(), width + 1, rect.height()),
        aside,
        theme,
        "body_strong" if is_urgent else "caption",
        "warning" if is_urgent else "text_muted",
        right=True,
    )
    _draw_words(painter, QRect(0, rect.top(), code_width, rect.height()), code, theme, "body_strong")
    left = code_width if code else 0
    _draw_words(
        painter, QRect(left, rect.top(), rect.right() - width - Space.L - left, rect.height()), title, theme, "body"
    )


def _draw_notes(painter: QPainter, rect: QRect, count: int, theme: Theme) -> None:
    if not count:
        return
    icon = QRect(rect.left(), rect.center().y() - ICON // 2, ICON, ICON)
    draw_icon(painter, icon, "notes", theme, "text_muted")
    _draw_words(painter, rect, format_count(count), theme, "caption", "text_muted", right=True)


def _draw_words(
    painter: QPainter,
    rect: QRect,
    text: str,
    theme: Theme,
    font: str,
    colour: str = "text_primary",
    *,
    right: bool = False,
) -> None:
    painter.setFont(theme.font(font))
    painter.setPen(theme.colour(colour))
    draw_line(painter, rect, text, right=right)


def draw_legend(painter: QPainter, rect: QRect, entries: list[tuple[Level, str]], theme: Theme) -> None:
    """What the cells mean, from the right."""
    painter.setFont(theme.font("caption"))
    right = rect.right()
    for level, words in reversed(entries):
        width = painter.fontMetrics().horizontalAdvance(words)
        _draw_words(
            painter, QRect(right - width, rect.top(), width + 1, rect.height()), words, theme, "caption", "text_muted"
        )
        right -= width + Space.S + 13
        draw_cell(painter, QPointF(right, rect.center().y() - 6), level, theme, 13)
        right -= Space.L
