"""The ordered choice of a briefing: dragged or moved by keys, with the notes that go along to check off."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.core.briefing import EntryId
from briefing_app.ui.models.briefing_choice import PAGE_ROLE, ROW_ROLE, ChoiceRow, ChoiceRows, Index
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Scheme, Space
from briefing_app.ui.widgets.painting import draw_icon, draw_line, draw_row

ENTRY_HEIGHT, NOTE_HEIGHT = 38, 28
GRIP_LEFT, CODE_LEFT, CODE_WIDTH = 10, 28, 52
TITLE_LEFT = CODE_LEFT + CODE_WIDTH + Space.S
BOX = 16
PAGE_WIDTH = 32
ROOM_FOR_ASIDES = 280
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BriefingChoice(QListView):
    """Asks for acts, and does none itself."""

    remove_asked = Signal(object)
    """With ids of entries."""
    opened = Signal(object)
    """With the row that Enter or a double click is about."""

    def __init__(self, rows: ChoiceRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self._empty = self.tr(
            "Nothing is chosen yet. Drag initiatives and notes here, or press Ctrl+Shift+B where you read them."
        )
        self.setObjectName("briefing_choice")
        self.setAccessibleName(self.tr("What goes in the pack"))
        self.setModel(rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))

    @property
    def entry_ids(self) -> list[EntryId]:
        """The entries that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [row.entry_id for row in map(self._row, rows) if row.note_id is None]

    def choose(self, entry_ids: list[EntryId]) -> None:
        """Selects entries; the last of them is the current one."""
        self.clearSelection()
        for entry_id in entry_ids:
            index = self._rows.find(entry_id)
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Delete takes out, Space checks a note, Enter opens."""
        index = self.currentIndex()
        if index.isValid() and not self.selectedIndexes() and (_is_move(event) or event.key() == Qt.Key.Key_Delete):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)  # Tab only makes it current
        if _is_move(event):
            self._move(MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            if self.entry_ids:
                self.remove_asked.emit(self.entry_ids)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.data(ROW_ROLE))
        elif event.key() == Qt.Key.Key_Space and index.isValid() and not event.modifiers():
            self._rows.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says what to do where nothing is chosen."""
        super().paintEvent(event)
        if not self._rows.rows:
            painter = QPainter(self.viewport())
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("text_muted"))
            place = self.viewport().rect().adjusted(Space.S, Space.L, -Space.S, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _row(self, number: int) -> ChoiceRow:
        return self._rows.rows[number]

    def _move(self, step: int) -> None:
        """One place up or down, all that is selected together."""
        moving, order = self.entry_ids, self._rows.entry_ids
        places = [order.index(each) for each in moving]
        if not places:
            return
        others = [each for each in order if each not in moving]
        at = sum(each not in moving for each in order[: places[0]]) + step
        if 0 <= at <= len(others):
            self._rows.moved.emit(moving, others[at] if at < len(others) else None)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: BriefingChoice) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Entries stand higher than the notes below them."""
        row: ChoiceRow = index.data(ROW_ROLE)
        return QSize(120, ENTRY_HEIGHT if row.note_id is None else NOTE_HEIGHT)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the box of a note checks it."""
        if (
            event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and index.data(ROW_ROLE).note_id is not None
            and find_box(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            return bool(model.setData(index, None, Qt.ItemDataRole.CheckStateRole))
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: ChoiceRow = index.data(ROW_ROLE)
        place = QRect(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "selected" if is_selected and self._view.isActiveWindow() else "inactive" if is_selected else ""
        has_focus = self._view.hasFocus() and self._view.currentIndex() == index
        colour = "text_on_selected" if ground == "selected" else ""
        painter.save()
        painter.setPen(QPen(self._theme.colour("line_hair"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inner = place.adjusted(1, 1, -1, -2)
        is_on_accent = has_focus and ground == "selected" and self._theme.scheme is Scheme.HIGH_CONTRAST
        state = ground or ("hover" if is_hovered else "rest")
        draw_row(painter, inner, self._theme, state=state, has_focus=has_focus and not is_on_accent)
        if is_on_accent:
            painter.setPen(QPen(self._theme.colour("text_on_selected"), 2))
            painter.drawRoundedRect(inner.adjusted(4, 4, -4, -4), 3, 3)
        if row.note_id is None:
            page: int | None = index.data(PAGE_ROLE)
            self._draw_entry(painter, self._draw_page(painter, place, page, colour), row, colour)
        else:
            self._draw_note(painter, place, row, colour)
        painter.restore()

    def _draw_page(self, painter: QPainter, place: QRect, page: int | None, colour: str) -> QRect:
        """The number of the page on which it begins, at the right; what is left of the row."""
        rest = place.adjusted(0, 0, -PAGE_WIDTH, 0)
        if page is not None:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour(colour or "text_secondary"))
            number = QRect(rest.right(), place.top(), PAGE_WIDTH - Space.S, place.height())
            draw_line(painter, number, str(page), right=True)
        return rest

    def _draw_entry(self, painter: QPainter, place: QRect, row: ChoiceRow, colour: str) -> None:
        self._draw_grip(painter, place, colour or "line_control")
        code = QRect(place.left() + CODE_LEFT, place.top(), CODE_WIDTH, place.height())
        if row.icon:
            icon = QRect(code.left(), place.center().y() - 7, 16, 16)
            draw_icon(painter, icon, row.icon, self._theme, colour or ("warning" if row.is_wrong else "text_secondary"))
        if row.code and not row.icon:
            painter.setFont(self._theme.font("body_strong"))
            painter.setPen(self._theme.colour(colour or "text_primary"))
            draw_line(painter, code, row.code)
        title = row.title if not (row.icon and row.code) else f"{row.code}: {row.title}"
        self._draw_words(painter, place, TITLE_LEFT, (title, row.aside), (colour, "body_medium"))

    def _draw_note(self, painter: QPainter, place: QRect, row: ChoiceRow, colour: str) -> None:
        box = find_box(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent" if row.is_in else "line_control"), 1))
        painter.setBrush(self._theme.colour("accent" if row.is_in else "bg_page"))
        painter.drawRoundedRect(box, 3, 3)
        if row.is_in:
            draw_icon(painter, box.adjusted(1, 1, -1, -1), "check", self._theme, "text_on_accent")
        aside = row.aside if row.is_in else self.tr("{kind}, left out").replace("{kind}", row.aside)
        left = TITLE_LEFT + BOX + Space.S
        self._draw_words(painter, place, left, (row.title, aside), (colour, "body"), is_faint=not row.is_in)

    def _draw_words(
        self,
        painter: QPainter,
        place: QRect,
        left: int,
        words: tuple[str, str],
        look: tuple[str, str],
        *,
        is_faint: bool = False,
    ) -> None:
        """The title, and at the right, smaller, what it is."""
        (title, aside), (colour, font) = words, look
        if place.width() < ROOM_FOR_ASIDES:
            aside = ""
        painter.setFont(self._theme.font("caption"))
        width = min(painter.fontMetrics().horizontalAdvance(aside), (place.width() - left) * 2 // 5)
        right = place.right() - Space.M
        painter.setPen(self._theme.colour(colour or "text_muted"))
        draw_line(painter, QRect(right - width - 1, place.top(), width + 2, place.height()), aside, right=True)
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.colour(colour or ("text_muted" if is_faint else "text_primary")))
        room = right - width - Space.M - place.left() - left
        draw_line(painter, QRect(place.left() + left, place.top(), room, place.height()), title)

    def _draw_grip(self, painter: QPainter, place: QRect, colour: str) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour))
        for column in range(2):
            for dot in range(3):
                top = place.center().y() - 5 + 5 * dot
                painter.drawRect(QRect(place.left() + GRIP_LEFT + 5 * column, top, 2, 2))
        painter.restore()


def find_box(row: QRect) -> QRect:
    """Where the box of a note is."""
    return QRect(row.left() + TITLE_LEFT, row.center().y() - BOX // 2 + 1, BOX, BOX)


def _is_move(event: QKeyEvent) -> bool:
    return event.key() in MOVES and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
        Qt.KeyboardModifier.AltModifier
    )
