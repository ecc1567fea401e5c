"""Words with what was added to them and removed from them: underlined and struck through, and in colour as well."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing_app.ui.language_formats import format_count
from briefing_app.ui.theme import Theme
from briefing_app.workspace.history import Change, Difference

FOLDED_FROM, KEPT = 24_000, 8_000
"""A piece of so many letters is shown by its ends only: some pages of each, so that a book opens as fast as a line."""


class DifferenceView(QTextEdit):
    """For reading; the keyboard can select and copy."""

    def __init__(self, theme: Theme, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("field", True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_difference(self, difference: Difference) -> None:
        """Shows the pieces in their order; words that are removed stand where they stood."""
        self.clear()
        cursor = QTextCursor(self.document())
        for change, words in difference:
            if len(words) <= FOLDED_FROM:
                cursor.insertText(words, self._format(change))
                continue
            left_out = self.tr("[{count} letters, not shown here]")
            cursor.insertText(words[:KEPT], self._format(change))
            said = left_out.replace("{count}", format_count(len(words) - 2 * KEPT))
            cursor.insertText(f"\n{said}\n", self._format(None))
            cursor.insertText(words[-KEPT:], self._format(change))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(self._say(difference))

    def _format(self, change: Change | None) -> QTextCharFormat:
        """Of words of the note, or with no change of words of ours."""
        style = QTextCharFormat()
        style.setFont(self._theme.font("note" if change else "caption_strong"))
        style.setForeground(self._theme.colour("text_primary" if change else "text_muted"))
        if change is Change.ADDED:
            style.setFontUnderline(True)
            style.setFontWeight(QFont.Weight.DemiBold)
            style.setForeground(self._theme.colour("good"))
            style.setBackground(self._theme.colour("bg_good"))
        elif change is Change.REMOVED:
            style.setFontStrikeOut(True)
            style.setForeground(self._theme.colour("danger"))
            style.setBackground(self._theme.colour("bg_danger"))
        return style

    def _say(self, difference: Difference) -> str:
        """For those who hear it: what was added and what was removed, the first of each."""
        parts = []
        for change, words in (
            (Change.ADDED, self.tr("Added: {words}.")),
            (Change.REMOVED, self.tr("Removed: {words}.")),
        ):
            pieces = [" ".join(piece.split()) for each, piece in difference if each is change and piece.strip()]
            if pieces:
                parts.append(words.replace("{words}", "; ".join(f"“{piece[:80]}”" for piece in pieces[:5])))
        return " ".join(parts)
