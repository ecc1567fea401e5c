"""The desk: what one sees first in the morning. Everything on it opens its place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.changes import Changes
from briefing_app.core.notebook import Level, Note
from briefing_app.ui.language_formats import format_weekday
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models import desk
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.models.naming import name_item
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.tokens import Space, Width
from briefing_app.ui.widgets import desk_drawing as drawing
from briefing_app.ui.widgets.desk_row import DeskRow
from briefing_app.ui.widgets.section import Section

WIDEST = 1240
ASIDE_WIDTH = 360
LEGEND_HEIGHT = 28
TOUCHING = ("note", "measurement", "assessment", "briefing")

Entry = tuple[str, Callable[[QPainter, QRect], None], Callable[[], None]]
"""What a row says in words, how it is drawn, what it opens."""


class Desk(QScrollArea):
    """Pillars and targets at the left, what is to be done at the right; one column where there is little room."""

    briefing_chosen = Signal(str)
    """With its id."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._build()
        self._arrange()
        state.data_changed.connect(self._on_data_changed)

    def _build(self) -> None:
        self.setObjectName("desk")
        self.setAccessibleName(self.tr("Desk"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget()
        self._page.setObjectName("desk_page")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._page)  # before much is in it
        self._title = QLabel()
        self._title.setObjectName("desk_title")
        self._title.setProperty("type", "title")
        self._until = QLabel()
        self._until.setObjectName("desk_until")
        self._until.setProperty("tone", "secondary")
        self._aside = QWidget(self._page)
        self._pillars = Section("desk_pillars", self.tr("The eight pillars"), self._page)
        self._legend = _Legend(self._state)
        self._targets = Section("desk_targets", self.tr("Targets"), self._page)
        self._coming = Section("desk_coming", self.tr("Coming up"), self._aside)
        self._due = Section("desk_due", self.tr("Actions due"), self._aside)
        self._read = Section("desk_read", self.tr("Last read"), self._aside)
        for section in (self._pillars, self._targets, self._coming, self._due, self._read):
            section.column.setSpacing(0)
        self._pillars.column.addWidget(self._legend)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self._title)
        head.addWidget(self._until, 1, Qt.AlignmentFlag.AlignVCenter)
        main, aside = QVBoxLayout(), QVBoxLayout()
        for column, sections in (
            (main, (self._pillars, self._targets)),
            (aside, (self._coming, self._due, self._read)),
        ):
            column.setSpacing(Space.SECTION)
            for section in sections:
                column.addWidget(section)
            column.addStretch(1)
        self._aside.setLayout(aside)
        aside.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.GUTTER)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._aside)
        self._whole = whole = QVBoxLayout(self._page)
        whole.setContentsMargins(Space.COLUMN, Space.XXL, Space.COLUMN, Space.XXL)
        whole.setSpacing(Space.L)
        whole.addLayout(head)
        whole.addLayout(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is little room; never wider than can be read at a glance."""
        super().resizeEvent(event)
        width = event.size().width()
        is_wide = width >= Width.NARROW_BELOW - Width.NAVIGATOR
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        self._aside.setFixedWidth(min(ASIDE_WIDTH, width // 3)) if is_wide else None
        if not is_wide:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumWidth(WIDEST)
        margins = self._whole.contentsMargins()
        margins.setRight(max(Space.COLUMN, width - WIDEST))
        self._whole.setContentsMargins(margins)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while it was not seen."""
        super().showEvent(event)
        self._read_lines()

    def _on_data_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*TOUCHING):
            self._read_lines()

    def _read_lines(self) -> None:
        today = self._state.workspace.today()
        self._title.setText(format_weekday(today))
        self._state.behind.ask(
            "desk",
            lambda workspace: desk.read_desk(workspace, today),
            self._show,
            lambda failure: self._state.say(word_error(failure)),
        )

    def _show(self, lines: desk.DeskLines) -> None:
        corpus, today = self._state.workspace.corpus, self._state.workspace.today()
        self._until.setText(desk.say_until(lines.coming, today))
        self._fill(self._pillars, [self._pillar(line) for line in lines.pillars], "")
        self._fill(
            self._targets,
            [
                (
                    row.words,
                    partial(drawing.draw_target, row=row, theme=self._state.theme),
                    partial(self._go, Place(kind=PlaceKind.TARGETS, item_id=row.target.id)),
                )
                for row in lines.targets
            ],
            "",
        )
        self._fill(
            self._coming,
            [self._briefing(each) for each in lines.coming],
            self.tr("No meeting yet. Make a briefing, and its day appears here."),
        )
        self._fill(
            self._due,
            [self._action(note) for note in lines.due],
            self.tr("Nothing is due. Actions with a day appear here."),
        )
        read = [each for each in self._state.last_read if corpus.has_item(each)]
        self._fill(
            self._read,
            [self._item(item_id) for item_id in read[: desk.MOST_READ]],
            self.tr("What you read appears here."),
        )

    def _pillar(self, line: desk.PillarLine) -> Entry:
        words = f"{line.pillar.id} {line.pillar.short_title}: {desk.say_evidence(line)}"
        levels = "; ".join(f"{code} {desk.say_level(level)}" for code, level in line.levels)
        draw = partial(drawing.draw_pillar, line=line, theme=self._state.theme)
        return f"{words}. {levels}", draw, partial(self._go, Place(kind=PlaceKind.ITEM, item_id=line.pillar.id))

    def _briefing(self, briefing: Briefing) -> Entry:
        entries = len(briefing.entries)
        count = self.tr("1 entry") if entries == 1 else self.tr("{count} entries").replace("{count}", str(entries))
        day = desk.say_day(briefing.day)
        draw = partial(self._draw_entry, code=day, title=briefing.title, aside=count, code_width=84 if day else 0)
        return f"{day} {briefing.title}, {count}".strip(), draw, partial(self.briefing_chosen.emit, briefing.id)

    def _action(self, note: Note) -> Entry:
        due = desk.say_day(note.due)
        title = note.text.strip().splitlines()[0] if note.text.strip() else self.tr("No words")
        is_late = note.due is not None and note.due < self._state.workspace.today()
        aside = self.tr("Overdue, {day}").replace("{day}", due) if is_late else due
        draw = partial(self._draw_entry, code="", title=title, aside=aside, code_width=0, is_urgent=is_late)
        return f"{title}, {aside}", draw, partial(self._go, find_note_place(self._state.workspace.corpus, note))

    def _item(self, item_id: str) -> Entry:
        corpus = self._state.workspace.corpus
        item = corpus.item(item_id)
        named = name_item(corpus, item)
        draw = partial(self._draw_entry, code=named.code, title=named.title, aside="", code_width=64)
        return f"{named.code} {named.title}", draw, partial(self._go, find_place(item))

    def _draw_entry(self, painter: QPainter, rect: QRect, **values: object) -> None:
        drawing.draw_entry(painter, rect, self._state.theme, **values)  # type: ignore[arg-type]  # as its callers give

    def _go(self, place: Place) -> None:
        self._state.go(place)

    def _fill(self, section: Section, entries: list[Entry], empty: str) -> None:
        """Rows in place of those before; the keyboard stays where it was."""
        rows = [widget for widget in section.findChildren(QWidget) if widget.property("is_entry")]
        focused = next((number for number, row in enumerate(rows) if row.hasFocus()), None)
        for row in rows:
            row.hide()
            row.deleteLater()
        made: list[QWidget] = []
        for number, (words, draw, opens) in enumerate(entries):
            button = DeskRow(self._state.theme, f"{section.objectName()}_{number}", words, draw)
            button.clicked.connect(opens)
            made.append(button)
        if not entries and empty:
            label = QLabel(empty)
            label.setWordWrap(True)
            label.setProperty("tone", "muted")
            label.setContentsMargins(0, Space.S, 0, 0)
            made.append(label)
        for widget in made:
            widget.setProperty("is_entry", True)
            section.column.addWidget(widget)
            widget.show()
        if focused is not None and made:
            made[min(focused, len(made) - 1)].setFocus()


class _Legend(QWidget):
    """What the cells mean."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._theme = state.theme
        self.setObjectName("desk_legend")
        self.setAccessibleName(self.tr("What the squares mean"))
        self.setFixedHeight(LEGEND_HEIGHT)
        self._theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the right."""
        painter = QPainter(self)
        drawing.draw_legend(painter, self.rect(), [(level, desk.say_level(level)) for level in Level], self._theme)
        painter.end()
