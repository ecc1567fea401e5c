"""Restore from a backup: which copies there are, what going back to one would change, and going back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.dialogs.choosing import ChoosingDialog, while_open
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.change_rows import list_restored
from briefing_app.ui.models.moments import say_moment
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.change_list import ChangeList
from briefing_app.ui.widgets.two_lines import TwoLineList, TwoLines
from briefing_app.workspace.restoring import RestorePreview, fetch_backups, preview_restore, restore

SIZE = (960, 580)


class RestoreDialog(ChoosingDialog):
    """Nothing is changed before *Restore*, and that can be undone."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, "restore", "", parent)
        title = self.tr("Restore from backup")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._preview: RestorePreview | None = None
        self._is_restoring = False
        self._build()
        self._connect()
        self._flush()
        self._show_backups()

    def reject(self) -> None:
        """Closes, but for the moment in which the notebook is being put back."""
        if not self._is_restoring:
            super().reject()

    def _build(self) -> None:
        self._about.setText(
            self.tr(
                "Everything becomes as it was in the copy. The notebook as it is now is copied before,"
                " and Undo brings it back."
            )
        )
        self._backups = TwoLineList(self._state.theme, "restore_backups", self.tr("Copies, the newest first"))
        self._changes = ChangeList("restore")
        self._folder = self.build_button("folder", self.tr("Show &folder"), self.tr("Show the folder of the copies"))
        self._cancel = self.build_button("cancel", self.tr("Cancel"), self.tr("Close without restoring"))
        self._restore = self.build_button("restore", self.tr("&Restore"), self.tr("Restore this copy"), is_primary=True)
        ends = (self._folder, None, self._cancel, self._restore)
        self.arrange(self._backups, self._changes, ends, SIZE)

    def _connect(self) -> None:
        self._backups.chosen.connect(self._on_chosen)
        self._folder.clicked.connect(self._on_folder)
        self._cancel.clicked.connect(self.reject)
        self._restore.clicked.connect(self._on_restore)
        self._backups.setFocus(Qt.FocusReason.OtherFocusReason)

    def _flush(self) -> bool:
        failures = self._state.flush()
        self.show_failure(failures[0] if failures else None)
        return not failures

    def _show_backups(self) -> None:
        backups = fetch_backups(self._state.workspace)
        self.show_emptiness(
            "" if backups else self.tr("There is no copy yet. One is made every day, shortly after the start.")
        )
        self._folder.setEnabled(bool(backups))
        self._restore.setEnabled(False)
        self._backups.show_rows(
            [
                TwoLines(
                    key=str(backup.path),
                    first=say_moment(backup.moment),
                    second=f"{name_reason(backup.reason)}, {_say_size(backup.path)}",
                )
                for backup in backups
            ]
        )
        self._on_chosen(self._backups.key)

    def _on_chosen(self, path: str) -> None:
        self._preview = None
        self._restore.setEnabled(False)
        if not path:
            return
        self._changes.show_busy(self.tr("Comparing the copy with the notebook…"))
        self._state.behind.ask(
            "restore",
            lambda workspace: preview_restore(workspace, Path(path)),
            while_open(self, self._on_previewed),
            while_open(self, self._on_unreadable),
        )

    def _on_previewed(self, preview: RestorePreview) -> None:
        if str(preview.backup) != self._backups.key:
            return
        self._preview = preview
        notebook, corpus = self._state.workspace.notebook, self._state.workspace.corpus
        tags = {tag.id: tag.name for tag in notebook.fetch_tags()}
        rows = list_restored(corpus, preview, {str(tag_id): name for tag_id, name in tags.items()})
        self._restore.setEnabled(bool(rows))
        if rows:
            self._changes.show_rows(rows)
        else:
            self._changes.show_words(self.tr("The notebook is as it was in this copy. There is nothing to restore."))

    def _on_unreadable(self, failure: BriefingError) -> None:
        self._changes.show_words(word_error(failure))

    def _on_restore(self) -> None:
        preview = self._preview
        if preview is None or not self._flush():
            return
        self._show_restoring(True)
        self._state.behind.act(
            lambda workspace: restore(workspace, preview.backup),
            len(preview.returning),
            self._on_restored,
            self._on_not_restored,
        )

    def _on_restored(self, changes: Changes) -> None:
        self._show_restoring(False)
        self.accept()
        self._state.apply(changes)
        self._state.offer(self.tr("The notebook is as it was in the copy."), "undo")

    def _on_not_restored(self, failure: BriefingError) -> None:
        self._show_restoring(False)
        self.show_failure(failure)

    def _show_restoring(self, is_restoring: bool) -> None:
        self._is_restoring = is_restoring
        for widget in (self._backups, self._folder, self._cancel, self._restore):
            widget.setEnabled(not is_restoring)
        if is_restoring:
            self._changes.show_busy(self.tr("Restoring…"))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._backups.key).parent)))


def name_reason(reason: str) -> str:
    """Why a copy was made."""
    translate = QCoreApplication.translate
    return {
        "daily": translate("Backups", "Daily"),
        "before upgrade": translate("Backups", "Before an upgrade"),
        "before restore": translate("Backups", "Before a restore"),
        "before change": translate("Backups", "Before a large change"),
        "on request": translate("Backups", "On request"),
    }.get(reason, reason)


def _say_size(path: Path) -> str:
    try:
        return QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    except OSError:
        return "?"
