"""All notes in one list: filtered, saved as a view, tagged and checked off many at once, opened where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.filters import Filter, View
from briefing_app.core.notebook import Tag
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.bearer_rows import BearerRows, Column
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.models.own_views import ACTIONS_VIEW, OPEN_ACTIONS
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.bearer_table import BearerTable
from briefing_app.ui.widgets.empty_notes import EmptyNotes
from briefing_app.ui.widgets.filter_bar import FilterBar
from briefing_app.ui.widgets.keyboard_page import pass_keyboard_on
from briefing_app.ui.widgets.notes_bar import NotesBar
from briefing_app.workspace.listing import Order, list_bearers
from briefing_app.workspace.viewing import save_view
from briefing_app.workspace.workspace import Workspace

NAME_WIDTH = 180
MOST_RESELECTED = 2_000
ORDERS = {Column.CODE: Order.ITEM, Column.DUE: Order.DUE, Column.CHANGED: Order.CHANGED}
FIRST_ITEM = "III.1"


class NotesListPanel(QWidget):
    """Shows the notes that the place asks for, and lets the user narrow them."""

    add_asked = Signal(object, str)
    """With what is to be put into a briefing, and the id of that."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._view: View | None = None
        self._order = Order.CHANGED
        self._is_current = False
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Whoever sends the keyboard here wants the list."""
        pass_keyboard_on(self, self._table)

    def _build(self) -> None:
        theme, corpus = self._state.theme, self._state.workspace.corpus
        self.setObjectName("notes_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setObjectName("notes_title")
        self._title.setProperty("type", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setObjectName("notes_count")
        self._count.setProperty("tone", "secondary")
        self._name = QLineEdit()
        self._name.setObjectName("view_name")
        self._name.setAccessibleName(self.tr("Name of the view"))
        self._name.setPlaceholderText(self.tr("Name of the view"))
        self._name.setFixedWidth(NAME_WIDTH)
        self._save = QPushButton(self.tr("Save view"))
        self._save.setObjectName("save_view")
        self._save.setAccessibleName(self.tr("Save these conditions as a view"))
        self._filter = FilterBar(corpus, theme)
        self._rows = BearerRows(self._state, self)
        self._table = BearerTable(self._rows, theme)
        self._table.setObjectName("notes_table")
        self._table.setAccessibleName(self.tr("Notes"))
        self._bar = NotesBar(self._state)
        self._nothing = QLabel()
        self._nothing.setObjectName("notes_nothing")
        self._nothing.setProperty("tone", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(Space.S, Space.XXL, Space.S, 0)
        self._empty = EmptyNotes(
            self.tr("Your notes will stand here"),
            self.tr(
                "A note belongs to the words it is about. Open an initiative and write beside it: it is saved as you"
                " type."
            ),
            self.tr("Open {item}").format(item=f"{FIRST_ITEM}, {corpus.item(FIRST_ITEM).title}"),
        )

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self._name)
        head.addWidget(self._save)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._table)
        self._lists.addWidget(self._nothing)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._filter)
        column.addWidget(self._bar)
        column.addWidget(self._lists, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(full)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.COLUMN, Space.L, Space.XXL, 0)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._filter.changed.connect(self._on_filter_changed)
        self._table.opened.connect(self._on_opened)
        self._table.remove_asked.connect(self._bar.remove)
        self._table.tag_asked.connect(self._bar.start_tag)
        self._table.horizontalHeader().sectionClicked.connect(self._on_heading_clicked)
        self._table.selectionModel().selectionChanged.connect(self._show_selection)
        later = Qt.ConnectionType.QueuedConnection  # the table is still at the click
        self._rows.check_asked.connect(self._bar.mark_one, later)
        self._rows.modelReset.connect(self._show_selection)
        self._bar.add_asked.connect(lambda briefing_id: self.add_asked.emit(self.offer, briefing_id))
        self._save.clicked.connect(self._on_save)
        self._name.returnPressed.connect(self._on_save)
        self._empty.start_asked.connect(lambda: self._state.go(Place(kind=PlaceKind.ITEM, item_id=FIRST_ITEM)))

    def _read(self) -> None:
        """Asks for the list anew, behind the window where the notebook is large."""
        wanted, order, today = self._filter.filter, self._order, self._state.workspace.today()

        def question(workspace: Workspace) -> tuple[tuple[str, ...], tuple[Tag, ...], int]:
            ids = list_bearers(workspace, wanted, today, order)
            return ids, workspace.notebook.fetch_tags(), workspace.filtering.count_notes(Filter(), today)

        self._state.behind.ask("notes", question, self._show_answer, self._on_failed)

    def _show_answer(self, answer: tuple[tuple[str, ...], tuple[Tag, ...], int]) -> None:
        ids, tags, whole = answer
        self._is_current = True
        self._filter.show_tags(tags)
        self._bar.show_tags(tags)
        selected = self._selected_ids()
        selected = selected if len(selected) <= MOST_RESELECTED else []
        current = self._rows.row(self._table.currentIndex().row())
        self._rows.show_ids(ids)
        if selected or current:
            self._select_again(selected, current.id if current else "")
        is_whole = self._filter.filter == Filter()
        words = self.tr("{found} of {whole}") if not is_whole else "{found}"
        self._count.setText(words.format(found=format_count(len(ids)), whole=format_count(whole)))
        self._save.setEnabled(not is_whole)
        self._name.setEnabled(not is_whole)
        self._nothing.setText(self.tr("No note meets all of these conditions. Take one away, or clear them."))
        self._lists.setCurrentWidget(self._table if ids else self._nothing)
        self._pages.setCurrentIndex(1 if not whole and is_whole else 0)
        self._show_selection()

    @property
    def offer(self) -> Offer:
        """The notes and items that are selected, else all that meet the conditions, if there are any."""
        ids, wanted = tuple(self._selected_ids()), self._filter.filter
        return Offer(refs=ids) if ids else Offer(wanted=wanted if wanted != Filter() else None)

    def _selected_ids(self) -> list[str]:
        ids = self._rows.ids
        return [id_ for span in self._table.selected_spans() for id_ in ids[span.start : span.stop]]

    def _select_again(self, ids: Sequence[str], current: str) -> None:
        """Rows that moved stay selected, so that one can go on with them."""
        wanted = {*ids, current}
        numbers = {id_: number for number, id_ in enumerate(self._rows.ids) if id_ in wanted}
        selection, flags = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        if current in numbers:
            selection.setCurrentIndex(self._rows.index(numbers[current], Column.WORDS), flags.NoUpdate)
        if not selection.hasSelection():
            for id_ in ids:
                if id_ in numbers:
                    selection.select(self._rows.index(numbers[id_], 0), flags.Select | flags.Rows)

    def _find_view(self) -> View | None:
        views = self._state.workspace.notebook.fetch_views()
        return next((view for view in views if view.id == self._state.place.view_id), None)

    def _show_title(self) -> None:
        titles = {ACTIONS_VIEW: self.tr("Actions")}
        own = titles.get(self._state.place.view_id, self.tr("Notes"))
        self._title.setText(self._view.name if self._view else own)

    def _show_view(self, place: Place) -> None:
        self._view = self._find_view()
        is_actions = place.view_id == ACTIONS_VIEW
        wanted = self._view.filter if self._view else OPEN_ACTIONS if is_actions else Filter()
        self._name.setText(self._view.name if self._view else "")
        self._show_title()
        is_about_actions = is_actions or wanted.is_done is False or bool(wanted.due)
        self._order = Order.DUE if is_about_actions else Order.CHANGED
        self._rows.mark_order(next(column for column, order in ORDERS.items() if order is self._order))
        self._filter.show_filter(wanted)

    def _show_selection(self) -> None:
        ids = self._selected_ids()
        self._bar.show_ids(ids)

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.NOTES:
            self._show_view(place)
            self._table.clearSelection()
            self._table.scrollToTop()
            self._read()

    def _on_filter_changed(self) -> None:
        self._table.clearSelection()
        self._table.scrollToTop()
        self._read()

    def _on_data_changed(self, changes: Changes) -> None:
        if not changes.touches("note", "tag", "tagging", "view"):
            return
        if self._state.place.kind is not PlaceKind.NOTES:
            return
        if changes.touches("view"):
            self._view = self._find_view()
            self._show_title()
        self._read()

    def _on_heading_clicked(self, section: int) -> None:
        order = ORDERS.get(Column(section))
        if order is not None and order is not self._order:
            self._order = order
            self._rows.mark_order(Column(section))
            self._read()

    def _on_opened(self, number: int) -> None:
        row = self._rows.row(number)
        if row is not None and row.place is not None:
            self._state.go(row.place)

    def _on_save(self) -> None:
        try:
            changes = save_view(self._state.workspace, self._name.text(), self._filter.filter)
        except BriefingError as failure:
            self._bar.show_failure(failure)
            self._name.setFocus()
            return
        self._bar.show_failure(None)
        self._state.apply(changes)
        self._state.offer(self.tr("Saved the view “{name}”.").format(name=" ".join(self._name.text().split())), "undo")
        self._state.go(Place(kind=PlaceKind.NOTES, view_id=changes.ids[0]))

    def _on_failed(self, failure: BriefingError) -> None:
        self._bar.show_failure(failure)

    def _on_theme_changed(self) -> None:
        self._filter.show_theme()
        self._bar.show_theme()
        self._table.viewport().update()
