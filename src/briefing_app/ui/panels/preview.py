"""The pack as it will be printed, page under page. The one place that needs QtPdf: import it late.

The file is read once and closed, so that it can be moved, printed elsewhere or made anew while it is shown. The
password of a protected pack is known here only as long as its preview is open.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space

WINDOW_SIZE = QSize(900, 960)
ZOOM_STEP, ZOOM_MIN, ZOOM_MAX = 1.25, 0.25, 4.0
POINTS_PER_INCH = 72


class PreviewWindow(QWidget):
    """Shows one pack; a protected one is opened with its password."""

    def __init__(self, theme: Theme, file: Path, parent: QWidget | None = None, *, password: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._file = file
        self.setObjectName("window")
        self.setWindowTitle(self.tr("{0}, preview").format(file.stem))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = QPdfDocument(self)
        self._document.setPassword(password)
        self._bottom = 0
        self._build()
        self._arrange()
        self._connect()
        self._load()
        self._on_theme_changed()
        self.resize(WINDOW_SIZE.boundedTo(self.screen().availableSize()))

    @property
    def page(self) -> int:
        """The page in sight, from 1."""
        return self._view.pageNavigator().currentPage() + 1

    def go_to_page(self, page: int) -> None:
        """Brings a page into sight, from 1; stays at the first and the last."""
        last = self._document.pageCount()
        if last:
            self._view.pageNavigator().jump(min(max(page, 1), last) - 1, QPointF())

    def _build(self) -> None:
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setDocument(self._document)
        _name(self._view, "preview_pages", self.tr("Pages of the pack"))
        self._previous = self._build_tool("preview_previous", self.tr("Previous page"))
        self._next = self._build_tool("preview_next", self.tr("Next page"))
        self._zoom_out = self._build_tool("preview_zoom_out", self.tr("Smaller"))
        self._zoom_in = self._build_tool("preview_zoom_in", self.tr("Larger"))
        self._fit = QPushButton(self.tr("Fit width"))
        _name(self._fit, "preview_fit", self.tr("As wide as the window"))
        self._count = QLabel()
        _name(self._count, "preview_count", "")
        self._open_folder = QPushButton(self.tr("Open folder"))
        _name(self._open_folder, "preview_open_folder", self.tr("Open the folder that the pack is in"))
        self._print = QPushButton(self.tr("Print…"))
        self._print.setProperty("primary", True)
        _name(self._print, "preview_print", self.tr("Print the pack"))
        self._close = QPushButton(self.tr("Close"))
        _name(self._close, "preview_close", self.tr("Close the preview"))

    def _build_tool(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        _name(button, name, words)
        return button

    def _arrange(self) -> None:
        bar = QWidget()
        bar.setObjectName("toolbar")
        bar.setFixedHeight(Height.TOOLBAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(Space.S)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._previous, self._count, self._next),
            (self._zoom_out, self._zoom_in, self._fit),
            (self._open_folder, self._close, self._print),
        )
        for number, group in enumerate(groups):
            row.addStretch(1) if number == len(groups) - 1 else row.addSpacing(Space.M if number else 0)
            for widget in group:
                row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._view, 1)

    def _connect(self) -> None:
        self._previous.clicked.connect(lambda: self.go_to_page(self.page - 1))
        self._next.clicked.connect(lambda: self.go_to_page(self.page + 1))
        self._zoom_in.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        self._zoom_out.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        self._fit.clicked.connect(lambda: self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth))
        self._open_folder.clicked.connect(self._on_open_folder)
        self._print.clicked.connect(self._on_print)
        self._close.clicked.connect(self.close)
        self._view.pageNavigator().currentPageChanged.connect(self._show_count)
        self._view.verticalScrollBar().rangeChanged.connect(self._keep_place)
        self._theme.changed.connect(self._on_theme_changed)
        for keys, button in (
            (QKeySequence.StandardKey.ZoomIn, self._zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self._zoom_out),
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Cancel, self._close),
        ):
            QShortcut(QKeySequence(keys), self, button.click)

    def _load(self) -> None:
        """Reads the whole file; a file that cannot be shown is said to be so, and where it is."""
        try:
            data = self._file.read_bytes()
        except OSError:
            data = b""
        self._data = QBuffer(self)
        self._data.setData(QByteArray(data))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._data)
        has_pages = self._document.pageCount() > 0
        for button in (self._previous, self._next, self._zoom_in, self._zoom_out, self._fit, self._print):
            button.setEnabled(has_pages)
        self._show_count()

    def _keep_place(self, _top: int, bottom: int) -> None:
        """When pages grow or shrink, the same words stay in sight and the count stays true."""
        bar = self._view.verticalScrollBar()
        if self._bottom:
            bar.setValue(round(bar.value() * bottom / self._bottom))
        self._bottom = bottom

    def _show_count(self) -> None:
        last = self._document.pageCount()
        if last == 0:
            self._count.setText(self.tr("{0} cannot be shown.").format(self._file))
            return
        self._count.setText(self.tr("{0} of {1}").format(self.page, last))
        self._count.setAccessibleName(self.tr("Page {0} of {1}").format(self.page, last))
        self._previous.setEnabled(self.page > 1)
        self._next.setEnabled(self.page < last)

    def _zoom(self, factor: float) -> None:
        """From what is seen now, so that the first step out of *fit width* does not jump."""
        now = self._view.zoomFactor()
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            margins = self._view.documentMargins()
            room = self._view.viewport().width() - margins.left() - margins.right()
            widest = max(self._document.pagePointSize(page).width() for page in range(self._document.pageCount()))
            now = room / (widest * self.logicalDpiX() / POINTS_PER_INCH)
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(now * factor, ZOOM_MIN), ZOOM_MAX))

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    def _on_print(self) -> None:
        from briefing_app.ui.printing_dialog import PrintDialog  # late: most packs are only looked at
        from briefing_app.ui.printing_sources import DataSource

        count, points = self._document.pageCount(), self._document.pagePointSize(0)
        source = DataSource(bytes(self._data.data().data()), count, points, password=self._document.password())
        PrintDialog(source, self._file.stem, parent=self).open()

    def _on_theme_changed(self) -> None:
        for button, icon in (
            (self._previous, "back"),
            (self._next, "forward"),
            (self._zoom_in, "zoom-in"),
            (self._zoom_out, "zoom-out"),
        ):
            button.setIcon(self._theme.icon(icon))
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.colour("bg_sunken"))
        self._view.setPalette(palette)


def _name(widget: QWidget, name: str, words: str) -> None:
    widget.setObjectName(name)
    widget.setAccessibleName(words)
