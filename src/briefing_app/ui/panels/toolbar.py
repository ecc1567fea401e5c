"""The row under the menu: the way back, where the user is, the search, and what is done most."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from briefing_app.ui.actions import Actions, plain_words
from briefing_app.ui.models.naming import name_item
from briefing_app.ui.models.place_names import name_lookup
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tokens import Height, Space, Width
from briefing_app.ui.widgets.chip import PillarChip
from briefing_app.ui.widgets.elided_label import ElidedLabel

SHOWN = ("back", "forward", "highlight", "new_note", "add_tag", "make_pack")
"""The actions that have a button here."""


class Toolbar(QWidget):
    """Takes the search as a widget, so that it need not know it."""

    def __init__(self, state: AppState, actions: Actions, search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._actions = actions
        self._search = search
        self._build()
        self._arrange()
        self._state.place_changed.connect(self._on_place_changed)
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Height.TOOLBAR)
        self._actions.draw_icons(SHOWN)
        self._back = _make_button(self._actions["back"])
        self._forward = _make_button(self._actions["forward"])
        self._chip = PillarChip(self._state.theme)
        self._section = ElidedLabel()
        self._section.setObjectName("crumb_section")
        self._slash = QLabel("/")
        self._slash.setProperty("tone", "muted")
        self._code = ElidedLabel()
        self._code.setObjectName("crumb_code")
        self._code.setProperty("type", "strong")
        self._highlight = _make_button(self._actions["highlight"], self.tr("Highlight"))
        self._note = _make_button(self._actions["new_note"], self.tr("Note"))
        self._tag = _make_button(self._actions["add_tag"], self.tr("Tag"))
        self._pack = _make_button(self._actions["make_pack"], self.tr("Make pack…"))
        self._pack.setProperty("outlined", True)

    def _arrange(self) -> None:
        left = _make_side(self._back, self._forward, self._chip, self._section, self._slash, self._code, None)
        right = _make_side(None, self._highlight, self._note, self._tag, self._pack)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 1)
        row.setSpacing(Space.M)
        row.addWidget(left, 1)
        row.addWidget(self._search)
        row.addWidget(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the search is shorter and words give way to icons."""
        super().resizeEvent(event)
        width = event.size().width()
        self._search.setFixedWidth(Width.SEARCH if width >= Width.COMPACT_BELOW else Width.SEARCH_COMPACT)
        styles = Qt.ToolButtonStyle
        for button in (self._highlight, self._note, self._tag):
            is_narrow = width < Width.NARROW_BELOW
            button.setToolButtonStyle(styles.ToolButtonIconOnly if is_narrow else styles.ToolButtonTextBesideIcon)

    def _on_place_changed(self, place: Place) -> None:
        is_item = place.kind is PlaceKind.ITEM
        for button in (self._highlight, self._note, self._tag):
            button.setVisible(is_item)
        self._pack.setVisible(place.kind is not PlaceKind.BRIEFINGS)  # that page has its own
        self._slash.setVisible(is_item)
        self._section.setVisible(is_item)
        if not is_item:
            self._chip.show_numeral("")
            self._code.setText(name_lookup(place.kind))
            return
        corpus = self._state.workspace.corpus
        name = name_item(corpus, corpus.item(place.item_id))
        self._chip.show_numeral(name.numeral)
        self._section.setText(name.section)
        self._code.setText(name.code)


def _make_side(*parts: QWidget | None) -> QWidget:
    """A row of widgets; none is where the empty room goes."""
    side = QWidget()
    side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(side)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return side


def _make_button(action: QAction, words: str = "") -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"toolbar_{action.objectName()}")
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if words:
        action.setIconText(f" {words}")  # Qt leaves too little room between icon and words
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setDefaultAction(action)
    button.setAccessibleName(plain_words(action))
    return button
