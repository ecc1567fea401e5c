"""Finds the way: notes and tags, pillars and their initiatives, what is there to look up, saved views."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.filters import Filter, View
from briefing_app.core.notebook import TagId
from briefing_app.ui.acting import act
from briefing_app.ui.behind import Command
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.models.navigator_counts import NavigatorCounts, read_counts
from briefing_app.ui.models.navigator_filter import NavigatorFilter, holds_words
from briefing_app.ui.models.navigator_model import NavigatorModel
from briefing_app.ui.models.navigator_rows import DRAGGED, Role, RowKind
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tokens import Space, Width
from briefing_app.ui.widgets.navigator_tree import NavigatorTree
from briefing_app.ui.widgets.row_delegate import RowDelegate
from briefing_app.ui.widgets.tag_strip import TagStrip


class Navigator(QWidget):
    """The list at the left. Its selection follows the place, and choosing a row goes there."""

    add_asked = Signal(object, str)
    """With what is to be put into a briefing, and the id of that."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._opened = ""
        self._build()
        self._arrange()
        self._connect()
        self._read_counts()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("navigator")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter = QLineEdit()
        self._filter.setObjectName("navigator_filter")
        self._filter.setAccessibleName(self.tr("Filter this list"))
        self._filter.setPlaceholderText(self.tr("Filter this list"))
        self._filter.setProperty("small", True)
        self._filter.setClearButtonEnabled(True)
        self._filter_icon = self._filter.addAction(
            self._state.theme.icon("filter", "text_secondary", 16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._model = NavigatorModel(self._state.workspace.corpus, self)
        self._rows = NavigatorFilter(self._model, self)
        self._tree = NavigatorTree()
        self._tree.setAccessibleName(self.tr("Pillars, initiatives, targets and sources"))
        self._tree.setModel(self._rows)
        self._tree.setItemDelegate(RowDelegate(self._state.theme, self._tree))
        self._strip = TagStrip()
        self.setMinimumWidth(Width.NAVIGATOR_MIN)
        self.setMaximumWidth(Width.NAVIGATOR_MAX)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.addWidget(self._filter)
        column.addLayout(top)
        rows = QVBoxLayout()
        rows.setContentsMargins(Space.S, 0, 2, 0)
        rows.addWidget(self._tree)
        column.addLayout(rows)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.returnPressed.connect(self._on_filter_returned)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tree.clicked.connect(self._on_clicked)
        self._tree.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._tree.menu_asked.connect(self._on_menu_asked)
        self._tree.delete_asked.connect(self._on_delete_asked)
        self._strip.added.connect(self._on_tag_added)
        self._strip.left.connect(self._on_strip_left)
        later = Qt.ConnectionType.QueuedConnection  # the tree is still at the drop, or at its field
        self._model.dropped.connect(self._on_dropped, later)
        self._model.dropped_on_briefings.connect(self._on_dropped_on_briefings, later)
        self._model.rename_asked.connect(self._on_rename_asked, later)

    def sizeHint(self) -> QSize:
        """The width of the design."""
        return QSize(Width.NAVIGATOR, 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the filter to the list; Escape clears the filter."""
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._tree.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        else:
            super().keyPressEvent(event)

    def start_filtering(self) -> None:
        """Puts the keyboard into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()

    @property
    def offer(self) -> Offer:
        """The selected items if they are several, else all of the tag or the view; only if the keyboard is here."""
        ids = self._selected_ids()
        if not self._tree.hasFocus():
            return Offer()
        return Offer(refs=ids) if len(ids) > 1 else _find_all_of(self._tree.currentIndex())

    def start_tag(self) -> bool:
        """Offers to tag the selected items, if there are several and the keyboard is here."""
        ids = self._selected_ids()
        if len(ids) < 2 or not self._tree.hasFocus():
            return False
        self._strip.start(len(ids))
        return True

    def _read_counts(self) -> None:
        today = self._state.workspace.today()
        self._state.behind.ask(
            "navigator",
            lambda workspace: read_counts(workspace, today),
            self._show_counts,
            lambda failure: self._state.say(word_error(failure)),
        )

    def _show_counts(self, counts: NavigatorCounts) -> None:
        selection = self._tree.selectionModel()
        selection.blockSignals(True)
        self._model.show_note_counts(counts.notes)
        self._model.show_tags(counts.tags)
        self._model.show_views(counts.views, counts.found)
        self._model.show_to_place(counts.to_place)
        self._model.show_briefings(counts.briefings)
        self._strip.show_known([tag.name for tag in counts.tags])
        selection.blockSignals(False)
        if self._state.place.kind in (PlaceKind.NOTES, PlaceKind.TAGS, PlaceKind.TRAY, PlaceKind.BRIEFINGS):
            self._on_place_changed(self._state.place)

    def _selected_ids(self) -> tuple[str, ...]:
        """The items of the corpus whose rows are selected."""
        places = [index.data(Role.PLACE) for index in self._tree.selectedIndexes() if is_item(index)]
        return tuple(place.item_id for place in places)

    def _on_place_changed(self, place: Place) -> None:
        index = self._rows.mapFromSource(self._model.find_row(place))
        if index.data(Role.KIND) == RowKind.TAG and not self._tree.isExpanded(index.parent()):
            index = index.parent()
        selection = self._tree.selectionModel()
        if not index.isValid():
            selection.clear()
            return
        self._open_pillar_of(index)
        if index != self._tree.currentIndex():
            before = selection.selectedIndexes()
            selection.blockSignals(True)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(False)
            for row in (*before, index):
                self._tree.update(row)  # which has heard nothing
        self._tree.scrollTo(index)

    def _open_pillar_of(self, index: QModelIndex) -> None:
        """Opens the pillar in which the user is; closes the one that was opened so before."""
        pillar = index.parent() if index.parent().isValid() else index
        if pillar.data(Role.KIND) != RowKind.PILLAR:
            return
        if self._opened and self._opened != pillar.data(Role.CODE) and not is_selecting():
            before = self._rows.mapFromSource(self._model.find_row(Place(kind=PlaceKind.ITEM, item_id=self._opened)))
            self._tree.setExpanded(before, False)
            self._opened = ""
        if not self._tree.isExpanded(pillar):
            self._tree.setExpanded(pillar, True)
            self._opened = pillar.data(Role.CODE)

    def _go_to(self, index: QModelIndex) -> None:
        place = index.data(Role.PLACE)
        if isinstance(place, Place) and place != self._state.place:
            self._state.go(place)

    def _on_current_changed(self, index: QModelIndex) -> None:
        """At a briefing a press may begin a drag to it: only the click that it becomes leads away."""
        is_pressed = bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if not (is_pressed and self._state.place.kind is PlaceKind.BRIEFINGS):
            self._go_to(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go_to(index)

    def _on_filter_changed(self, text: str) -> None:
        selection = self._tree.selectionModel()
        selection.blockSignals(True)
        self._rows.show_words(text)
        selection.blockSignals(False)
        if text.strip():
            self._tree.expandAll()
        else:
            self._tree.collapseAll()
            self._on_place_changed(self._state.place)

    def _on_filter_returned(self) -> None:
        """Opens the first row that holds what was typed by itself, not for the sake of rows below it."""
        words = self._filter.text().casefold().split()
        index = self._tree.indexAt(QPoint(1, 1))
        while index.isValid() and not holds_words(index, words):
            index = self._tree.indexBelow(index)
        if index.isValid():
            self._go_to(index)
            self._tree.setFocus()

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("note", "highlight", "tag", "tagging", "view", "briefing"):
            self._read_counts()

    def _on_selection_changed(self) -> None:
        self._strip.show_count(len(self._selected_ids()))

    def _on_strip_left(self) -> None:
        self._tree.setFocus()
        self._on_selection_changed()

    def _on_tag_added(self, name: str) -> None:
        self._tag(self._selected_ids(), name)

    def _on_dropped_on_briefings(self, ids: Sequence[str]) -> None:
        from briefing_app.ui.briefing_acts import BriefingActs  # late: the list is painted without any act

        BriefingActs(self._state, self).add(ids)

    def _on_dropped(self, name: str, ids: Sequence[str]) -> None:
        self._tag(ids, name)

    def _tag(self, ids: Sequence[str], name: str) -> None:
        from briefing_app.workspace.tagging import tag_all  # late: as above

        said = self.tr("Tagged {count} with “{tag}”.").format(count=format_count(len(ids)), tag=name)
        self._do(lambda workspace: tag_all(workspace, ids, [name]), len(ids), said)

    def _on_rename_asked(self, view: View, name: str) -> None:
        from briefing_app.workspace.viewing import rename_view  # late: as above

        self._do(lambda workspace: rename_view(workspace, view, name))

    def _on_delete_asked(self) -> None:
        from briefing_app.workspace.viewing import delete_views  # late: as above

        views = [index.data(Role.VIEW) for index in self._tree.selectedIndexes() if index.data(Role.VIEW)]
        if views:
            if self._state.place.view_id in {view.id for view in views}:
                self._state.go(Place(kind=PlaceKind.NOTES))
            names = ", ".join(f"“{view.name}”" for view in views)
            said = self.tr("Deleted the view {names}.").format(names=names)
            self._do(lambda workspace: delete_views(workspace, [view.id for view in views]), 1, said)

    def _on_menu_asked(self, place: QPoint) -> None:
        index, menu = self._tree.currentIndex(), QMenu(self)
        menu.setObjectName("navigator_menu")
        if self._selected_ids():
            menu.addAction(self.tr("Add tag…"), lambda: self._strip.start(len(self._selected_ids())))
        offer = Offer(refs=self._selected_ids()) or _find_all_of(index)
        if offer:
            from briefing_app.ui.widgets.briefing_menu import fill_briefing_menu  # late: as above

            inner = menu.addMenu(self.tr("Add to briefing"))
            inner.setObjectName("navigator_briefing_menu")
            fill_briefing_menu(inner, self._state, lambda briefing_id: self.add_asked.emit(offer, briefing_id))
        if index.data(Role.KIND) == RowKind.VIEW:
            menu.addAction(self.tr("Rename"), lambda: self._tree.edit(index))
            menu.addAction(self.tr("Delete"), self._on_delete_asked)
        if menu.actions():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def _do(self, command: Command, count: int = 1, said: str = "") -> None:
        act(self._state, command, count, said, self._show_failure)

    def _show_failure(self, failure: BriefingError | None) -> None:
        words = word_error(failure) if failure else ""
        self._strip.show_failure(words)
        if words:
            self._state.say(words)

    def _on_theme_changed(self) -> None:
        self._filter_icon.setIcon(self._state.theme.icon("filter", "text_secondary", 16))
        self._tree.viewport().update()


def _find_all_of(index: QModelIndex) -> Offer:
    """What a tag or a view leads to."""
    kind, place, view = index.data(Role.KIND), index.data(Role.PLACE), index.data(Role.VIEW)
    if kind == RowKind.TAG and isinstance(place, Place):
        return Offer(wanted=Filter(all_of=(TagId(place.item_id),)))
    return Offer(wanted=view.filter) if kind == RowKind.VIEW and isinstance(view, View) else Offer()


def is_selecting() -> bool:
    """Whether the user holds a key to select more than one row; then nothing may move under the mouse."""
    keys = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(QApplication.keyboardModifiers() & keys)


def is_item(index: QModelIndex) -> bool:
    """Whether a row stands for an item of the corpus that can bear tags."""
    return index.data(Role.KIND) in DRAGGED
