"""Finds the way: targets, pillars and their initiatives, and what is there to look up."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QToolTip, QTreeView, QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.ui.models.navigator_model import NavigatorFilter, NavigatorModel, Role, RowKind, holds_words
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tokens import Space, Width
from briefing_app.ui.widgets.row_delegate import RowDelegate


class NavigatorTree(QTreeView):
    """Draws its own marks for opening and closing, and says elided words in a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigator_tree")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the mark of a pillar opens or closes it, and chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if (
            index.isValid()
            and index.data(Role.KIND) == RowKind.PILLAR
            and isinstance(delegate, RowDelegate)
            and delegate.is_on_twist(self.visualRect(index), event.position().toPoint())
        ):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows the whole words of a row in which they are cut."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            delegate = self.itemDelegate()
            if index.isValid() and isinstance(delegate, RowDelegate):
                is_cut = delegate.is_elided(index, self.visualRect(index).width())
                says_more = is_cut or bool(index.data(Role.NOTES))
                words = index.data(Qt.ItemDataRole.AccessibleTextRole) if says_more else ""
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().viewportEvent(event)


class Navigator(QWidget):
    """The list at the left. Its selection follows the place, and choosing a row goes there."""

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
        self._model = NavigatorModel(self._state.workspace.corpus)
        self._rows = NavigatorFilter(self._model)
        self._tree = NavigatorTree()
        self._tree.setAccessibleName(self.tr("Pillars, initiatives, targets and sources"))
        self._tree.setModel(self._rows)
        self._tree.setItemDelegate(RowDelegate(self._state.theme, self._tree))
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

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._on_theme_changed)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.returnPressed.connect(self._on_filter_returned)
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tree.clicked.connect(self._on_clicked)

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

    def _read_counts(self) -> None:
        self._model.show_note_counts(self._state.workspace.notebook.count_notes())

    def _on_place_changed(self, place: Place) -> None:
        index = self._rows.mapFromSource(self._model.find_row(place))
        selection = self._tree.selectionModel()
        if not index.isValid():
            selection.clear()
            return
        self._open_pillar_of(index)
        if index != self._tree.currentIndex():
            selection.blockSignals(True)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.blockSignals(False)
        self._tree.scrollTo(index)
        self._tree.viewport().update()

    def _open_pillar_of(self, index: QModelIndex) -> None:
        """Opens the pillar in which the user is; closes the one that was opened so before."""
        pillar = index.parent() if index.parent().isValid() else index
        if pillar.data(Role.KIND) != RowKind.PILLAR:
            return
        if self._opened and self._opened != pillar.data(Role.CODE):
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
        if changes.touches("note"):
            self._read_counts()

    def _on_theme_changed(self) -> None:
        self._filter_icon.setIcon(self._state.theme.icon("filter", "text_secondary", 16))
        self._tree.viewport().update()
