"""What was found before a pack is made: a list that leads to each place, the heaviest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from briefing_app.core.finding import Finding, Severity
from briefing_app.ui.language_sentences import word
from briefing_app.ui.theme import Theme

ICONS: Mapping[Severity, tuple[str, str]] = {
    Severity.BLOCKS: ("error", "danger"),
    Severity.WARNS: ("warning", "warning"),
    Severity.SAYS: ("info", "text_secondary"),
}
WEIGHTS: Mapping[Severity, object] = {
    Severity.BLOCKS: QT_TRANSLATE_NOOP("PackFindings", "Must be mended"),
    Severity.WARNS: QT_TRANSLATE_NOOP("PackFindings", "Look at it"),
    Severity.SAYS: QT_TRANSLATE_NOOP("PackFindings", "To know"),
}
ICON_SIZE, MOST_HEIGHT, PADDING = 16, 156, 4
FINDING = Qt.ItemDataRole.UserRole


class PackFindings(QListWidget):
    """Return, or a click, leads to the place of a finding."""

    place_asked = Signal(object)
    """With the finding."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("pack_findings")
        self.setAccessibleName(self.tr("What was found before the pack is made; Return leads to the place"))
        self.setWordWrap(True)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """One row each; as high as they are, up to a few."""
        self.clear()
        for finding in findings:
            icon, colour = ICONS[finding.severity]
            row = QListWidgetItem(self._theme.icon(icon, colour, ICON_SIZE), " ".join(_list_words(finding)))
            weight = QCoreApplication.translate("PackFindings", str(WEIGHTS[finding.severity]))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{weight}: {row.text()}")
            row.setToolTip(weight)
            row.setData(FINDING, finding)
            self.addItem(row)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        height = self.contentsSize().height() + 2 * self.frameWidth() + PADDING
        self.setFixedHeight(min(height, MOST_HEIGHT))
        self.setVisible(self.count() > 0)

    def _on_activated(self, row: QListWidgetItem) -> None:
        self.place_asked.emit(row.data(FINDING))


def _list_words(finding: Finding) -> Sequence[str]:
    return [word(finding.sentence), *([word(finding.cure)] if finding.cure else [])]
