"""Undo and redo: of the typing in a field while it has some, else of the notebook's last act.

Text fields keep Ctrl+Z for themselves, whether or not they have anything to undo; so their claim to these keys is
refused here, and one place decides.
"""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from briefing_app.core.acts import DoneStep
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import ItemKind
from briefing_app.core.errors import BriefingError
from briefing_app.core.quick import dataclass
from briefing_app.ui.actions import Actions
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.act_words import name_act
from briefing_app.ui.models.bearer_words import find_note_place
from briefing_app.ui.state import AppState, Place, PlaceKind, find_bearer, find_place
from briefing_app.workspace import undoing
from briefing_app.workspace.workspace import Workspace

CONTEXT = "Undo"
LISTS = (PlaceKind.NOTES, PlaceKind.TAGS, PlaceKind.TRAY, PlaceKind.DESK, PlaceKind.BRIEFINGS)
"""Places that show what was undone where they are, whatever item it belongs to."""
MOST_BEARERS = 8
"""Of an act on more items and notes it is not even asked whether they are in one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One of the two directions, with its words. `name` is the action's, and the method's of a text field."""

    name: str
    opposite: str
    fetch: Callable[[Workspace], DoneStep | None]
    go: Callable[[Workspace, int], Changes]
    alone: object
    typing: object
    act: object
    done: object
    nothing: object
    overtaken: object


WAYS = (
    Way(
        name="undo",
        opposite="redo",
        fetch=undoing.fetch_next_undo,
        go=undoing.take_back,
        alone=QT_TRANSLATE_NOOP("Undo", "&Undo"),
        typing=QT_TRANSLATE_NOOP("Undo", "&Undo typing"),
        act=QT_TRANSLATE_NOOP("Undo", "&Undo: {act}"),
        done=QT_TRANSLATE_NOOP("Undo", "Undone: {act}."),
        nothing=QT_TRANSLATE_NOOP("Undo", "There is nothing to undo."),
        overtaken=QT_TRANSLATE_NOOP("Undo", "Something else was done meanwhile, and nothing was undone."),
    ),
    Way(
        name="redo",
        opposite="undo",
        fetch=undoing.fetch_next_redo,
        go=undoing.do_again,
        alone=QT_TRANSLATE_NOOP("Undo", "&Redo"),
        typing=QT_TRANSLATE_NOOP("Undo", "&Redo typing"),
        act=QT_TRANSLATE_NOOP("Undo", "&Redo: {act}"),
        done=QT_TRANSLATE_NOOP("Undo", "Done again: {act}."),
        nothing=QT_TRANSLATE_NOOP("Undo", "There is nothing to redo."),
        overtaken=QT_TRANSLATE_NOOP("Undo", "Something else was done meanwhile, and nothing was done again."),
    ),
)


class Undo(QObject):
    """Does what the actions *undo* and *redo* say, and says in them what they would do.

    Menus, and fields with the property `passing`, have the keyboard only until something is chosen in them: what is
    meant is the field that had it before.
    """

    def __init__(self, state: AppState, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._actions = actions
        self._field: QWidget | None = None
        self._is_going = False
        self._waiting: list[Way] = []
        for way in WAYS:
            actions[way.name].triggered.connect(lambda _checked=False, way=way: self._go(way))
        actions.about_to_show.connect(self.show_words)
        actions.shown.connect(self._allow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_words(self) -> None:
        """Says in the actions what they would do now, and switches off what would do nothing."""
        for way in WAYS:
            has_typing = can_type_back(self._find_field(), way.name)
            step = None if has_typing else self._fetch(way)
            words = way.typing if has_typing else way.act if step else way.alone
            said = name_act(self._state.workspace.corpus, step).replace("&", "&&") if step else ""
            self._actions[way.name].setText(_translate(words).replace("{act}", said))
            self._actions[way.name].setEnabled(has_typing or step is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuses a text field's claim to the keys of the two actions; every other key is its own."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if any(pressed in self._actions[way.name].shortcuts() for way in WAYS):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _go(self, way: Way) -> None:
        field = self._find_field()
        if can_type_back(field, way.name):
            getattr(field, way.name)()
        elif self._is_going:
            self._waiting.append(way)
        else:
            self._waiting.clear()
            self._begin(way)

    def _begin(self, way: Way) -> None:
        """What waits is begun only once the one before it is done; whatever else comes of that, it is forgotten."""
        try:
            if failures := self._state.flush():
                raise failures[0]
            step = way.fetch(self._state.workspace)
            if step is None:
                self._state.say(_translate(way.nothing))
                return
            self._start(way, step)
        except BriefingError as failure:
            self._state.say(word_error(failure))

    def _start(self, way: Way, step: DoneStep) -> None:
        """In a large notebook behind the window, since nobody knows how much an act touched."""
        behind = self._state.behind
        count = behind.many if behind.is_large else 0
        self._is_going = True
        behind.act(
            lambda workspace: way.go(workspace, step.number),
            count,
            lambda changes: self._on_done(way, step, changes),
            self._on_failed,
        )

    def _on_done(self, way: Way, step: DoneStep, changes: Changes) -> None:
        self._is_going = False
        if not isValid(self):
            return
        if not changes.step:
            self._state.say(_translate(way.overtaken))
            return
        self._state.apply(changes)
        act = name_act(self._state.workspace.corpus, step)
        self._state.offer(_translate(way.done).replace("{act}", act), way.opposite)
        place = find_where(self._state, changes, step.about)
        if place is not None:
            self._state.go(place)
        if self._waiting:
            self._begin(self._waiting.pop(0))

    def _on_failed(self, failure: BriefingError) -> None:
        self._is_going = False
        if isValid(self):
            self._state.say(word_error(failure))

    def _fetch(self, way: Way) -> DoneStep | None:
        try:
            return way.fetch(self._state.workspace)
        except BriefingError:
            return None

    def _find_field(self) -> QWidget | None:
        """The text field that has the keyboard, or had it before the menu was opened."""
        return self._field if self._field is not None and isValid(self._field) else None

    def _allow(self) -> None:
        """The keys work at any time, whatever could be done when the menu was last seen."""
        for way in WAYS:
            self._actions[way.name].setText(_translate(way.alone))
            self._actions[way.name].setEnabled(True)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, QMenu | QMenuBar) or now.property("passing"):
            return
        if (field := self._find_field()) is not None:
            field.removeEventFilter(self)
        self._field = now if isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def say_overtaken(name: str) -> str:
    """Why nothing was undone, or done again: it is not the last act any more."""
    return next(_translate(way.overtaken) for way in WAYS if way.name == name)


def can_type_back(field: QWidget | None, name: str) -> bool:
    """Whether a widget is a text field with typing of its own to undo or redo."""
    match field:
        case QLineEdit():
            has_some = field.isUndoAvailable() if name == "undo" else field.isRedoAvailable()
            return has_some and not field.isReadOnly()
        case QTextEdit() | QPlainTextEdit():
            document = field.document()
            has_some = document.isUndoAvailable() if name == "undo" else document.isRedoAvailable()
            return has_some and not field.isReadOnly()
    return False


def find_where(state: AppState, changes: Changes, about: str) -> Place | None:
    """The place where one sees what changed; none where that is here already, or in more places than one."""
    if state.place.kind in LISTS or len(changes.item_ids) > MOST_BEARERS:
        return None
    corpus, notebook = state.workspace.corpus, state.workspace.notebook
    notes = {id_: note for id_ in (*changes.ids[:1], *changes.item_ids) if (note := notebook.fetch_note(id_))}
    item_ids = {notes[id_].item_id if id_ in notes else id_ for id_ in changes.item_ids or (about,)}
    known = [item_id for item_id in item_ids if corpus.has_item(item_id)]
    if len(known) != 1:
        return None
    item = corpus.item(known[0])
    if notes:
        return find_note_place(corpus, next(iter(notes.values())))
    if "note" not in changes.kinds or item.kind is ItemKind.MECHANISM:
        return find_place(item)
    return Place(kind=PlaceKind.ITEM, item_id=find_bearer(corpus, item))


def _translate(words: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(words))
