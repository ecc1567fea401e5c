"""Which of two files a pack is: one for an archive and for all readers, or one that a password protects.

PDF/A forbids encryption, so that a file can be read in fifty years: the two exclude each other.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.still_fields import StillCombo

ARCHIVE, PROTECTED = "archive", "protected"


class ProtectionChoice(QWidget):
    """The choice, what it means, and the password where there is one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_protection")
        self.field = StillCombo(self)
        self.field.setObjectName("pack_profile")
        self.field.setAccessibleName(self.tr("Kind of file"))
        self.field.addItem(self.tr("For an archive and for all readers"), ARCHIVE)
        self.field.addItem(self.tr("Protected with a password"), PROTECTED)
        self._password = QLineEdit(self)
        self._password.setObjectName("pack_password")
        self._password.setAccessibleName(self.tr("Password of the pack"))
        self._password.setPlaceholderText(self.tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._remark = QLabel(self)
        self._remark.setObjectName("pack_password_remark")
        self._remark.setProperty("tone", "secondary")
        self._remark.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.field, self._password, self._remark):
            column.addWidget(widget)
        self.field.currentIndexChanged.connect(self._show)
        self._password.textChanged.connect(lambda _: self.changed.emit())
        self._show()

    @property
    def lacks_password(self) -> bool:
        """Whether a password was asked for and none is typed."""
        return self.field.currentData() == PROTECTED and not self._password.text()

    def password(self) -> str:
        """What was typed, as it was typed; nothing for an archive."""
        return self._password.text() if self.field.currentData() == PROTECTED else ""

    def _show(self) -> None:
        is_protected = self.field.currentData() == PROTECTED
        self._password.setVisible(is_protected)
        self._remark.setText(
            self.tr(
                "Encrypted with AES-256. It is no archival copy: archives take no encrypted file, since a lost password"
                " would lose it."
            )
            if is_protected
            else self.tr("PDF/A-2a and PDF/UA-1. An archival copy cannot have a password.")
        )
        self.changed.emit()
