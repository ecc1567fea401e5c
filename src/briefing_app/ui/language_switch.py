"""Another language without a restart: the window is built anew on the notebook that is open, where the old one stood.

So no panel needs to know how to change its words, and none can forget one. What was being typed is saved first; place,
history, sizes, what stands in the fields and the keyboard's place in the words are carried over.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from briefing_app.settings import Settings
from briefing_app.ui.language import Language
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.safekeeping import DailyBackup
from briefing_app.ui.state import AppState


class Standing(QObject):
    """The window that stands now, and its state: one at a time."""

    def __init__(self, window: MainWindow, state: AppState, settings: Settings, language: Language) -> None:
        super().__init__()
        self._language = language
        self._settings = settings
        self.backup: DailyBackup | None = None
        self.state = state
        self.window = window
        # Queued: the menu in which it was chosen must be done with before its window goes.
        language.asked.connect(self.switch, Qt.ConnectionType.QueuedConnection)

    def settings(self, before: Settings) -> Settings:
        """How the window that stands is now."""
        now = self.window.settings(before)
        return replace(now, language=self._language.choice, grouping=self._language.grouping)

    def switch(self, choice: str, grouping: str) -> None:
        """The same window in another language. Where that would lose something, the old one stays."""
        from briefing_app.ui import alerts  # late: seldom wanted

        if self._is_making():
            alerts.show_making(self.window)
            self._show_chosen()
            return
        if self.window.findChild(QObject, "pack_dialog") is not None:
            alerts.show_pack_open(self.window)
            self._show_chosen()
            return
        failures = self.state.flush()
        if failures:
            alerts.show_error(failures[0], self.window)
            self._show_chosen()
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._build_anew(choice, grouping)
        finally:
            QApplication.restoreOverrideCursor()

    def _is_making(self) -> bool:
        """Whether a pack is being made or recorded, or is at the printer: that would go with the window."""
        from briefing_app.ui.background import PackProcess  # late: the window is painted without packs

        owners = (self.window, self.state)
        processes = [each for owner in owners for each in owner.findChildren(PackProcess)]
        is_printing = self.window.findChild(QObject, "print_dialog") is not None
        return is_printing or any(each.is_under_way for each in processes)

    def _show_chosen(self) -> None:
        """The marks in the menu say what is, not what was asked for."""
        for name in (f"language_{self._language.choice}", f"grouping_{self._language.grouping}"):
            action = self.window.findChild(QAction, name)
            if action is not None:
                action.setChecked(True)

    def _build_anew(self, choice: str, grouping: str) -> None:
        from briefing_app.ui.keyboard_place import (  # late: as above
            find_typing,
            put_typing,
            read_words,
            write_words,
        )

        before, old_state = self.window, self.state
        typing, words = find_typing(), read_words(before)
        old_state.stop_watching()
        self._language.use(choice, grouping)
        self.state = AppState(old_state.workspace, old_state.theme)
        self.window = MainWindow(self.state, before.settings(self._settings))
        self.state.resume(old_state, typing.note_id)
        if self.backup is not None:
            self.backup.follow(self.state, self.window)
        self._show(before)
        self._open_fields(before)
        self._take_filter(before)
        write_words(self.window, words)
        put_typing(self.window, typing)
        self.state.start_watching()
        before.deleteLater()

    def _open_fields(self, before: MainWindow) -> None:
        """Where the fields of a briefing stood, they stand again instead of its preview."""
        from briefing_app.ui.widgets.live_preview_side import LivePreviewSide  # late: as above

        then, now = (window.findChild(LivePreviewSide) for window in (before, self.window))
        if then is not None and now is not None:
            now.show_fields(are_shown=then.shows_fields)

    def _take_filter(self, before: MainWindow) -> None:
        """What was chosen over the list of notes is chosen there again."""
        from briefing_app.ui.widgets.filter_bar import FilterBar  # late: as above

        then, now = (window.findChild(FilterBar) for window in (before, self.window))
        if then is not None and now is not None and then.isVisibleTo(before):
            now.take_filter(then.filter)

    def _show(self, before: MainWindow) -> None:
        if not (before.isMaximized() or before.isFullScreen()):
            self.window.setGeometry(before.geometry())
        if before.isVisible():
            self.window.show()
            self.window.activateWindow()
        before.hide()
