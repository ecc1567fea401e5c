"""What is other in a briefing than in its last pack, or than in the pack of the meeting before."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.moments import say_recorded_day
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.difference_view import DifferenceView
from briefing_app.workspace import history
from briefing_app.workspace.history import compare
from briefing_app.workspace.pack_records import Change, SinceChange, SinceLast, compare_with_last

SIZE = (680, 520)
Piece = tuple[history.Change, str]


class BriefingChangesDialog(QDialog):
    """To be read; what is new can be marked in the pack itself by its own option."""

    def __init__(self, state: AppState, briefing: Briefing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._briefing = briefing
        self._since: SinceLast | None = None
        self.setObjectName("briefing_changes_dialog")
        self.setWindowTitle(self.tr("What changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._read()
        state.theme_changed.connect(self._show)

    def _build(self) -> None:
        title, self._about = QLabel(self._briefing.title), QLabel()
        title.setProperty("type", "dialog")
        self._about.setProperty("tone", "secondary")
        for name, label in (("title", title), ("about", self._about)):
            label.setObjectName(f"briefing_changes_{name}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._words = DifferenceView(self._state.theme, "briefing_changes_words", self.tr("What changed"))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("briefing_changes_close")
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(title)
        column.addWidget(self._about)
        column.addWidget(self._words, 1)
        column.addLayout(buttons)
        self.resize(*SIZE)

    def _read(self) -> None:
        try:
            self._since = compare_with_last(self._state.workspace, self._briefing.id)
        except BriefingError as failure:
            self._about.setText(word_error(failure))
            self._words.hide()
            self.adjustSize()
            return
        since = self._since
        words = (
            self.tr("Since the pack of {day} with the check code {code}. Words that are new are underlined.")
            if since.changes
            else self.tr("Nothing is other than in the pack of {day} with the check code {code}.")
        )
        day = say_recorded_day(since.made_on)
        self._about.setText(words.replace("{code}", since.check_code).replace("{day}", day))
        self._show()

    def _show(self) -> None:
        if self._since is None:
            return
        pieces: list[Piece] = []
        for change, heading in (
            (Change.ADDED, self.tr("New")),
            (Change.ALTERED, self.tr("Other than it was")),
            (Change.REMOVED, self.tr("No longer in it")),
        ):
            own = [each for each in self._since.changes if each.change is change]
            if own:
                pieces.append((history.Change.SAME, f"{heading}\n"))
                pieces += [piece for each in own for piece in _say(each)]
                pieces.append((history.Change.SAME, "\n"))
        self._words.show_difference(tuple(pieces))


def _say(each: SinceChange) -> Iterator[Piece]:
    match each.change:
        case Change.ADDED:
            yield history.Change.ADDED, f"    {each.name}\n"
        case Change.REMOVED:
            yield history.Change.REMOVED, f"    {each.name}\n"
        case Change.ALTERED:
            yield history.Change.SAME, f"    {each.name}\n"
    if each.now and each.change is not Change.REMOVED:
        yield history.Change.SAME, "        "
        yield from compare(each.before, each.now) if each.before else ((history.Change.ADDED, each.now),)
        yield history.Change.SAME, "\n"
