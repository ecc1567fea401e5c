"""Says at the open briefing that it stands in two versions, and leads to both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing_app.ui.tokens import Space


class BriefingNotice(QFrame):
    """`compare_asked` comes when one wants to see both."""

    compare_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("briefing_notice")
        self.setProperty("role", "warning_box")
        words = QLabel(self.tr("This was changed in two places at the same time. Both versions are kept."))
        words.setObjectName("briefing_versions")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        compare = QPushButton(self.tr("Compare…"))
        compare.setObjectName("briefing_compare")
        compare.setAccessibleName(self.tr("Compare the two versions"))
        compare.setProperty("small", True)
        compare.clicked.connect(self.compare_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(words, 1)
        row.addWidget(compare)
        self.hide()
