"""The preview of a small PDF of three pages."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMarginsF, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.pack.protection import protect
from briefing_app.ui import printing
from briefing_app.ui.panels.preview import PreviewWindow
from briefing_app.ui.printing_dialog import PrintDialog
from briefing_app.ui.theme import Theme

Found = TypeVar("Found", bound=QWidget)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "Mobility, Delhi.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for page in (1, 2, 3):
        if page > 1:
            writer.newPage()
        painter.drawText(QPointF(1000, 1000), f"Page {page}")
    painter.end()
    return path


@pytest.fixture
def preview(pdf: Path, theme: Theme, qtbot: QtBot) -> PreviewWindow:
    preview = PreviewWindow(theme, pdf)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(preview)
    preview.resize(700, 500)
    preview.show()
    qtbot.waitExposed(preview)
    return preview


def find(preview: PreviewWindow, kind: type[Found], name: str) -> Found:
    found = preview.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def click(preview: PreviewWindow, name: str) -> None:
    QTest.mouseClick(find(preview, QAbstractButton, name), Qt.MouseButton.LeftButton)


def count(preview: PreviewWindow) -> str:
    return find(preview, QLabel, "preview_count").text()


def test_pages_are_turned_and_counted(preview: PreviewWindow) -> None:
    assert count(preview) == "1 of 3"
    assert not find(preview, QAbstractButton, "preview_previous").isEnabled()
    click(preview, "preview_next")
    assert count(preview) == "2 of 3"
    click(preview, "preview_next")
    assert count(preview) == "3 of 3"
    assert not find(preview, QAbstractButton, "preview_next").isEnabled()
    click(preview, "preview_previous")
    assert (preview.page, count(preview)) == (2, "2 of 3")


def test_the_page_in_sight_stays_when_it_grows_or_shrinks(preview: PreviewWindow) -> None:
    preview.go_to_page(2)
    for name in ("preview_zoom_in", "preview_zoom_in", "preview_zoom_out", "preview_fit"):
        click(preview, name)
        QApplication.processEvents()
        assert preview.page == 2


def test_the_first_step_of_zoom_begins_at_what_is_seen(preview: PreviewWindow) -> None:
    view = find(preview, QPdfView, "preview_pages")
    click(preview, "preview_zoom_in")
    first = view.zoomFactor()
    click(preview, "preview_zoom_out")
    assert view.zoomFactor() == pytest.approx(first / 1.25)
    for _ in range(20):
        click(preview, "preview_zoom_in")
    assert view.zoomFactor() == pytest.approx(4.0)


def test_the_file_is_not_kept_open(preview: PreviewWindow, pdf: Path) -> None:
    pdf.unlink()
    preview.go_to_page(3)
    assert count(preview) == "3 of 3"


def test_the_folder_is_opened(preview: PreviewWindow, pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(preview, "preview_open_folder")
    assert opened == [QUrl.fromLocalFile(str(pdf.parent))]


@pytest.mark.parametrize("content", [None, b"", b"no PDF at all"])
def test_a_file_that_cannot_be_shown_is_said_so(
    tmp_path: Path, theme: Theme, qtbot: QtBot, content: bytes | None
) -> None:
    path = tmp_path / "broken.pdf"
    if content is not None:
        path.write_bytes(content)
    preview = PreviewWindow(theme, path)
    qtbot.addWidget(preview)
    assert count(preview) == f"{path} cannot be shown."
    assert not find(preview, QAbstractButton, "preview_print").isEnabled()
    assert find(preview, QAbstractButton, "preview_close").isEnabled()


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that stands for paper: whoever asks for a printer gets it."""
    out = tmp_path / "printed.pdf"

    def choose(printer: QPrinter, _count: int, _parent: QWidget) -> bool:
        printer.setOutputFileName(str(out))
        return True

    monkeypatch.setattr(printing, "ask_printer", choose)
    return out


def count_printed(preview: PreviewWindow, printed: Path, qtbot: QtBot) -> int:
    click(preview, "preview_print")
    qtbot.waitUntil(lambda: preview.findChild(PrintDialog) is None, timeout=20_000)
    paper = QPdfDocument()
    paper.load(str(printed))
    return paper.pageCount()


def test_it_is_printed_as_sharp_as_the_printer_prints(preview: PreviewWindow, printed: Path, qtbot: QtBot) -> None:
    assert count_printed(preview, printed, qtbot) == 3


def test_a_protected_pack_is_shown_and_printed_with_its_password(
    pdf: Path, printed: Path, theme: Theme, qtbot: QtBot
) -> None:
    password = "Delhi 東京 café"
    pdf.write_bytes(protect(pdf.read_bytes(), password))
    preview = PreviewWindow(theme, pdf, password=password)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(preview)
    preview.show()
    assert count(preview) == "1 of 3"
    assert count_printed(preview, printed, qtbot) == 3


def test_a_protected_pack_stays_closed_to_another_password(pdf: Path, theme: Theme, qtbot: QtBot) -> None:
    pdf.write_bytes(protect(pdf.read_bytes(), "horse 5"))
    preview = PreviewWindow(theme, pdf, password="horse 6")
    qtbot.addWidget(preview)
    assert count(preview) == f"{pdf} cannot be shown."


def test_escape_closes(preview: PreviewWindow) -> None:
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_everything_that_can_be_used_has_a_name(preview: PreviewWindow) -> None:
    for button in preview.findChildren(QAbstractButton):
        assert button.objectName()
        assert button.accessibleName()


@pytest.mark.parametrize("scheme", ["dark", "high_contrast"])
def test_the_ground_follows_the_colours(preview: PreviewWindow, theme: Theme, scheme: str, qtbot: QtBot) -> None:
    theme.choose_scheme(scheme)
    qtbot.waitUntil(preview.updatesEnabled)
    assert preview.grab().toImage().pixelColor(2, 200) == theme.colour("bg_sunken")
