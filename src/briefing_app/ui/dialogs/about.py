"""What this program is, which version, and what it is made with."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app import __version__, paths
from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space

ICON_SIZE = 64


class AboutDialog(QDialog):
    """A few sentences."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About this program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._arrange()

    def _build(self) -> None:
        scale = self.devicePixelRatioF()
        picture = QPixmap(str(paths.resources_folder() / "icons" / "app-128.png"))
        pixels = round(ICON_SIZE * scale)
        picture = picture.scaled(
            pixels, pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(scale)
        self._icon = QLabel()
        self._icon.setPixmap(picture)
        self._title = QLabel(self.tr("Joint Vision Briefing"))
        self._title.setProperty("type", "dialog")
        self._version = QLabel(self.tr("Version {version}").format(version=__version__))
        self._version.setProperty("tone", "secondary")
        self._words = QLabel("\n\n".join(self._say()))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("about_close")
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        self._buttons.rejected.connect(self.reject)

    def _say(self) -> tuple[str, ...]:
        return (
            self.tr("For reading, annotating and briefing on the Japan–India Joint Vision for the Next Decade."),
            self.tr("It opens no network connection. Your notebook is {file}.").format(
                file=self._state.workspace.notebook_file
            ),
            self.tr(
                "Made with Python {python} and Qt {qt}. Fonts: IBM Plex (SIL Open Font License). Icons: Lucide (ISC)."
            ).format(python=platform.python_version(), qt=qVersion()),
        )

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._version)
        words.addSpacing(Space.M)
        words.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        column.setSpacing(Space.XL)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self.setMinimumWidth(480)
