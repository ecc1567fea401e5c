"""Two versions of one briefing: what each says, and which is to stand, or both lists together."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.dialogs.choosing import ChoosingDialog
from briefing_app.ui.models.briefing_lines import list_briefing_lines
from briefing_app.ui.models.moments import say_moment
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.difference_view import DifferenceView
from briefing_app.ui.widgets.two_lines import TwoLineList, TwoLines
from briefing_app.workspace.briefing_versions import (
    BriefingVersion,
    compare_lines,
    fetch_versions,
    join_versions,
    keep_version,
)

SIZE = (920, 600)


class BriefingVersionsDialog(ChoosingDialog):
    """The versions at the left, the one that is shown first; at the right how the other differs from it."""

    def __init__(self, state: AppState, briefing_id: str, parent: QWidget | None = None) -> None:
        super().__init__(state, "briefing_versions", "", parent)
        self._briefing_id = briefing_id
        self._versions: tuple[BriefingVersion, ...] = ()
        self._build()
        self._connect()
        self._read_again()

    def _build(self) -> None:
        title = self.tr("Two versions of this briefing")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(
            self.tr(
                "It was changed in two places at the same time. What only the other version has is underlined; what"
                " only the one on the page has is struck through."
            )
        )
        self._list = TwoLineList(self._state.theme, "briefing_versions_list", self.tr("Versions"))
        self._who = self.build_label("who", kind="strong")
        self._words = DifferenceView(
            self._state.theme, "briefing_versions_words", self.tr("How the other version differs")
        )
        self._later = self.build_button("later", self.tr("Decide later"))
        self._keep = self.build_button("keep", self.tr("&Keep the one on the page"))
        self._other = self.build_button("other", self.tr("Keep the &other"))
        self._both = self.build_button("both", self.tr("Take &both together"), is_primary=True)
        self._both.setToolTip(
            self.tr(
                "What is on the page, with all that only the other has in its lists. Words stay as on the page; the"
                " marking is one that covers both."
            )
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._who)
        column.addWidget(self._words)
        self.arrange(self._list, right, (self._later, None, self._keep, self._other, self._both), SIZE)

    def _connect(self) -> None:
        workspace, briefing_id = self._state.workspace, self._briefing_id
        self._list.chosen.connect(lambda _key: self._show_other())
        self._later.clicked.connect(self.reject)
        self._keep.clicked.connect(
            lambda: self._do(lambda: keep_version(workspace, briefing_id, self._versions[0].revision_id))
        )
        self._other.clicked.connect(
            lambda: self._do(lambda: keep_version(workspace, briefing_id, self._chosen.revision_id))
        )
        self._both.clicked.connect(
            lambda: self._do(
                lambda: join_versions(workspace, briefing_id, self._versions[0].revision_id, self._chosen.revision_id)
            )
        )
        self._state.data_changed.connect(self._on_data_changed)
        self._state.theme_changed.connect(self._show_other)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _chosen(self) -> BriefingVersion:
        """The other version; the one on the page stands for itself."""
        return next((each for each in self._versions if each.revision_id == self._list.key), self._versions[0])

    def _read_again(self) -> None:
        try:
            self._versions = fetch_versions(self._state.workspace, self._briefing_id)
        except BriefingError as failure:
            self.show_failure(failure)
            return
        self._list.show_rows(
            [
                TwoLines(
                    key=each.revision_id,
                    first=self.tr("On the page") if place == 0 else self.tr("The other"),
                    second=self._say_when(each),
                )
                for place, each in enumerate(self._versions)
            ]
        )
        if len(self._versions) > 1:
            self._list.setCurrentIndex(self._list.model().index(1, 0))
        self._show_other()

    def _show_other(self) -> None:
        if not self._versions:
            return
        shown, chosen = self._versions[0], self._chosen
        is_other = chosen is not shown
        self._who.setText(self._say_when(chosen))
        before, after = (list_briefing_lines(self._state.workspace, each.briefing) for each in (shown, chosen))
        self._words.show_difference(compare_lines(before, after))
        self._other.setEnabled(is_other)
        self._both.setEnabled(is_other)
        if len(self._versions) == 1:
            self._about.setText(self.tr("It was deleted in one place while it was changed in another."))

    def _say_when(self, version: BriefingVersion) -> str:
        words = self.tr("{moment}, by {author}") if version.author else "{moment}"
        return words.replace("{moment}", say_moment(version.moment)).replace("{author}", version.author)

    def _do(self, command: Callable[[], Changes]) -> None:
        failures = self._state.flush()
        try:
            if failures:
                raise failures[0]
            changes = command()
        except BriefingError as failure:
            self.show_failure(failure)
            return
        self.accept()
        self._state.apply(changes)
        self._state.offer(self.tr("There is one version again."), "undo")

    def _on_data_changed(self, changes: Changes) -> None:
        if self.isVisible() and self._briefing_id in changes.ids:
            self._read_again()
