"""The user guide in a window of its own, which stays open beside the work."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from briefing_app import paths
from briefing_app.ui.models.guide_pages import GuidePage, make_html, read_guide
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Height, Space
from briefing_app.ui.turns import Turns

SIZE = QSize(980, 720)
CONTENTS_WIDTH = 220
TEXT_WIDTH = 660
PAGE_ROLE = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """The pages at the left, the chosen one at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("guide_window")
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = {page.name: page for page in read_guide(paths.guide_folder())}
        self._build()
        self._arrange()
        theme.changed.connect(self._show_page)
        self._contents.setCurrentRow(0)

    @property
    def page_name(self) -> str:
        """The page that is shown."""
        item = self._contents.currentItem()
        return str(item.data(PAGE_ROLE)) if item else ""

    def open_page(self, name: str) -> None:
        """Shows a page of the guide."""
        if name in self._pages:
            self._contents.setCurrentRow(list(self._pages).index(name))

    def _build(self) -> None:
        self._contents = QListWidget()
        self._contents.setObjectName("guide_contents")
        self._contents.setAccessibleName(self.tr("Pages of the guide"))
        self._contents.setFixedWidth(CONTENTS_WIDTH)
        for page in self._pages.values():
            item = QListWidgetItem(page.title, self._contents)
            item.setData(PAGE_ROLE, page.name)
            item.setSizeHint(QSize(0, Height.NAV_ROW))
        self._contents.currentRowChanged.connect(self._show_page)
        self._text = GuideText()
        self._text.setObjectName("guide_text")
        self._text.setAccessibleName(self.tr("The chosen page"))
        self._text.anchorClicked.connect(self._follow)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._contents)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.addLayout(row)
        self.resize(SIZE)

    def _show_page(self) -> None:
        page = self._pages.get(self.page_name)
        if page is not None:
            self._text.show_page(page, self._theme)
            self._text.setAccessibleDescription(page.title)

    def _follow(self, link: QUrl) -> None:
        self.open_page(link.fileName().removesuffix(".md"))


class GuideText(QTextBrowser):
    """A page of the guide. Links are only said, and pictures are as wide as the text.

    A page comes in turns of the event loop, each of its pictures in one and its words in the last: the window stands
    before any of them are read, and what stood in it stays until then.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[str, float], QImage] = {}
        self._turns = Turns(self)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDocumentMargin(Space.XL)

    def show_page(self, page: GuidePage, theme: Theme) -> None:
        """Today's colours included."""
        self._turns.begin(self._write_page(page, theme))

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """A picture of the guide, sharp at the width of the text; nothing from anywhere else."""
        picture = self._find_picture(QUrl(name).fileName())
        return None if picture.isNull() else picture

    def _write_page(self, page: GuidePage, theme: Theme) -> Iterator[object]:
        for name in page.pictures:
            yield self._find_picture(name)
        self.document().setDefaultStyleSheet(_make_style(theme))
        self.document().setDefaultFont(theme.font("note"))
        self.setHtml(make_html(page))

    def _find_picture(self, name: str) -> QImage:
        scale = self.devicePixelRatioF()
        if (name, scale) not in self._pictures:
            picture = QImage(str(paths.guide_folder() / "pictures" / name))
            if not picture.isNull():
                picture = picture.scaledToWidth(round(TEXT_WIDTH * scale), Qt.TransformationMode.SmoothTransformation)
                picture.setDevicePixelRatio(scale)
            self._pictures[name, scale] = picture
        return self._pictures[name, scale]


def _make_style(theme: Theme) -> str:
    line, quiet, accent = (theme.colour(name).name() for name in ("line_hair", "text_secondary", "link"))
    return (
        f"a {{ color: {accent}; text-decoration: none; }}"
        f"h1 {{ font-size: 24px; font-weight: 600; margin-bottom: 12px; }}"
        f"h2 {{ font-size: 17px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }}"
        f"p, li {{ margin-bottom: 8px; line-height: 140%; }}"
        f"th {{ color: {quiet}; text-align: left; font-weight: 600; padding: 4px 16px 4px 0; }}"
        f"td {{ padding: 4px 16px 4px 0; border-top: 1px solid {line}; }}"
        "code { font-family: 'IBM Plex Sans'; font-weight: 500; }"
    )
