"""Draws what was found: where it stands, its title, and a line of its words with the matches marked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.core.corpus import Corpus
from briefing_app.ui.models.hit_model import HEADING_ROLE, HIT_ROLE, Heading, is_verbatim, word_snippet, word_title
from briefing_app.ui.models.naming import ItemName, name_item
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.widgets.marked_lines import draw_marked_line
from briefing_app.ui.widgets.painting import CHIP, draw_chip, draw_icon, draw_line

if TYPE_CHECKING:
    from briefing_app.core.query import Hit

Index = QModelIndex | QPersistentModelIndex
TEXT_LEFT = 68
SECTION_WIDTH = 150
NAMED_BY_SOURCE = ("pillar", "mechanism")
"""Kinds whose title is the source's own, and so in serif."""


class HitDelegate(QStyledItemDelegate):
    """One for a whole list."""

    def __init__(self, corpus: Corpus, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than what was found."""
        return QSize(200, Height.PALETTE_ROW if index.data(HIT_ROLE) else Height.PALETTE_HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            self._draw_heading(painter, QRect(option.rect), index.data(HEADING_ROLE))
            return
        name = name_item(self._corpus, self._corpus.item(hit.item_id)) if self._corpus.has_item(hit.item_id) else None
        row = QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(row, self._theme.colour("bg_selected"))
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), self._theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, self._theme.colour("bg_hover"))
        self._draw_code(painter, row, hit, name, is_chosen)
        self._draw_section(painter, row, name, is_chosen)
        self._draw_words(painter, row, hit, is_chosen)
        painter.restore()

    def _draw_heading(self, painter: QPainter, row: QRect, heading: Heading) -> None:
        painter.save()
        place = row.adjusted(Space.L, Space.XS, -Space.L, 0)
        painter.setFont(self._theme.font("caption_strong"))
        painter.setPen(self._theme.colour("text_muted"))
        draw_line(painter, place, heading.words)
        painter.setFont(self._theme.font("caption"))
        draw_line(painter, place, str(heading.count), right=True)
        painter.restore()

    def _draw_code(self, painter: QPainter, row: QRect, hit: "Hit", name: ItemName | None, is_chosen: bool) -> None:
        place = QRect(row.left() + Space.L, row.top(), TEXT_LEFT - Space.L, row.height())
        colour = "text_on_selected" if is_chosen else "text_secondary"
        if hit.kind == "pillar" and name:
            chip = QRect(place.left(), 0, CHIP.width(), CHIP.height())
            chip.moveTop(row.center().y() - CHIP.height() // 2)
            draw_chip(painter, chip, name.numeral, self._theme)
        elif hit.kind == "initiative":
            painter.setFont(self._theme.font("body_strong"))
            painter.setPen(self._theme.colour(colour))
            draw_line(painter, place, hit.item_id)
        else:
            icon = {"note": "note", "target": "targets", "mechanism": "mechanisms"}.get(hit.kind, "sources")
            draw_icon(painter, QRect(place.left(), row.center().y() - 10, 20, 20), icon, self._theme, colour)

    def _draw_section(self, painter: QPainter, row: QRect, name: ItemName | None, is_chosen: bool) -> None:
        if name is None:
            return
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_on_selected" if is_chosen else "text_muted"))
        place = QRect(row.right() - SECTION_WIDTH - Space.L + 1, row.top(), SECTION_WIDTH, row.height())
        draw_line(painter, place, name.section, right=True)

    def _draw_words(self, painter: QPainter, row: QRect, hit: "Hit", is_chosen: bool) -> None:
        left = row.left() + TEXT_LEFT
        width = row.right() - SECTION_WIDTH - Space.L - Space.M - left
        painter.setFont(self._theme.font("hit_name" if hit.kind in NAMED_BY_SOURCE else "row_title"))
        painter.setPen(self._theme.colour("text_on_selected" if is_chosen else "text_primary"))
        draw_line(painter, QRect(left, row.top() + 6, width, 20), word_title(hit))
        font = self._theme.font("snippet" if is_verbatim(self._corpus, hit) else "body")
        colours = (
            self._theme.colour("text_on_selected" if is_chosen else "text_secondary"),
            self._theme.colour("match"),
            self._theme.colour("text_on_match"),
        )
        draw_marked_line(painter, QRect(left, row.top() + 26, width, 20), word_snippet(hit), hit.marks, font, colours)
