"""All briefings as a list, the next meeting first, with what can be done with one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.models.briefing_words import say_briefing
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.two_lines import LINE_ROLE, TwoLineList, TwoLines

WIDTH, WIDTH_COMPACT = 232, 204


class BriefingShelf(QWidget):
    """`chosen` comes with the id of another briefing."""

    chosen = Signal(str)
    new_asked = Signal()
    begin_asked = Signal(object)
    """With the template from which a briefing is to be made."""
    duplicate_asked = Signal()
    template_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefings_shelf")
        self._list = TwoLineList(theme, "briefings_list", self.tr("Briefings, the next meeting first"))
        self._list.installEventFilter(self)
        self._empty = QLabel(self.tr("A briefing is a meeting and what is printed for it. Make one, then add to it."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "muted")
        self._new = self._make_button("new", self.tr("&New briefing"), self.tr("New briefing"))
        self._begin = self._make_button("begin", self.tr("New from &template"), self.tr("New briefing from a template"))
        self._begin.setMenu(self._make_menu(self._begin))
        self._duplicate = self._make_button("duplicate", self.tr("Duplicate"), self.tr("Copy for the next meeting"))
        self._template = self._make_button("template", self.tr("Template"), self.tr("Make a template of it"))
        self._delete = self._make_button("delete", self.tr("Delete"), self.tr("Delete the briefing"))
        self._arrange()
        self._list.chosen.connect(self.chosen)
        for button, signal in (
            (self._new, self.new_asked),
            (self._duplicate, self.duplicate_asked),
            (self._template, self.template_asked),
            (self._delete, self.delete_asked),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.setFocusProxy(self._list)
        ring = (self._list, self._new, self._begin, self._duplicate)  # Tab begins at the proxy
        for before, after in pairwise(ring):
            QWidget.setTabOrder(before, after)

    def show_briefings(self, briefings: Sequence[Briefing], wanted: str) -> None:
        """Lists these; the one with that id is chosen."""
        rows = [TwoLines(key=each.id, first=each.title, second=say_briefing(each)) for each in briefings]
        self._list.show_rows(rows)
        model = self._list.model()
        for number in range(model.rowCount()):
            if model.index(number, 0).data(LINE_ROLE).key == wanted:
                self._list.setCurrentIndex(model.index(number, 0))
        self._show_templates([each for each in briefings if each.is_template])
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        for button in (self._duplicate, self._template, self._delete):
            button.setEnabled(bool(rows))

    def show_width(self, *, is_compact: bool) -> None:
        """Gives way in a narrow window."""
        self.setFixedWidth(WIDTH_COMPACT if is_compact else WIDTH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete deletes; the menu key and the right button open a menu."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
            return True
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _make_menu(self, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        menu.setObjectName("briefings_begin_menu")
        menu.setAccessibleName(self.tr("Templates"))
        return menu

    def _show_templates(self, templates: Sequence[Briefing]) -> None:
        menu = self._begin.menu()
        menu.clear()
        for template in templates:
            action = menu.addAction(template.title.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, template=template: self.begin_asked.emit(template))
        self._begin.setVisible(bool(templates))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("briefings_menu")
        for words, signal in (
            (self.tr("Duplicate for the next meeting"), self.duplicate_asked),
            (self.tr("Make a template of it"), self.template_asked),
            (self.tr("Delete"), self.delete_asked),
        ):
            menu.addAction(words, signal.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        for button in (self._duplicate, self._template, self._delete):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.M, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._new)
        column.addWidget(self._begin)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)

    def _make_button(self, name: str, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"briefings_{name}")
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        if name not in ("new", "begin"):
            button.setProperty("link", True)
            button.setProperty("type", "caption")
        return button
