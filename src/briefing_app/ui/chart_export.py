"""Charts for files and the clipboard: PNG for print, SVG, PDF, and the figures as CSV.

A picture is drawn anew on paper, with the chart's own words below it: formula, source and as-of date go where it goes.
pyqtgraph's own exporter is not used, since it always fails on SVG.
"""

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QMimeData,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from briefing_app.charts.spec import ChartSpec, Layout
from briefing_app.core.errors import BadInput
from briefing_app.core.inert_cells import guard
from briefing_app.ui.paper import Paper
from briefing_app.ui.theme import Theme

WIDTH, CHART_HEIGHT, MARGIN, TITLE_HEIGHT, GAP = 960, 420, 24, 30, 12
DOTS_PER_INCH, PIXELS_PER_INCH = 300, 96


def render_chart(spec: ChartSpec, name: str) -> bytes:
    """A chart as what the ending of a file's name says. Raises `BadInput`."""
    ending = Path(name).suffix.casefold().lstrip(".")
    if ending not in WRITERS:
        raise BadInput(f"{name} is none of .png, .svg, .pdf and .csv.", "Give the file one of these endings.")
    return WRITERS[ending](spec)


def copy_picture(spec: ChartSpec) -> None:
    """Puts a chart on the clipboard: as a picture for print, a drawing and a page, and its figures as text."""
    data = QMimeData()
    data.setImageData(draw_image(spec, DOTS_PER_INCH / PIXELS_PER_INCH))
    data.setData("image/svg+xml", QByteArray(_write_svg(spec)))
    data.setData("application/pdf", QByteArray(_write_pdf(spec)))
    data.setText(write_figures(spec).decode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_figures(spec: ChartSpec) -> None:
    """Puts the figures of a chart on the clipboard, as a table that a spreadsheet takes."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(_list_rows(spec))
    QGuiApplication.clipboard().setText(out.getvalue())


def write_figures(spec: ChartSpec) -> bytes:
    """The table of a chart, and its caption, as CSV."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(_list_rows(spec))
    return out.getvalue().encode("utf-8-sig")


def draw_image(spec: ChartSpec, scale: float, theme: Theme | None = None) -> QImage:
    """A chart as a picture of so many pixels for each of a screen's."""
    sheet = _Sheet(spec, theme or Paper())
    image = QImage(sheet.size * scale, QImage.Format.Format_RGB32)
    image.fill(sheet.theme.colour("bg_page"))
    image.setDotsPerMeterX(round(PIXELS_PER_INCH * scale / 0.0254))
    image.setDotsPerMeterY(round(PIXELS_PER_INCH * scale / 0.0254))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    sheet.paint(painter)
    painter.end()
    return image


class _Sheet:
    """A chart with its title and its caption, laid out and ready to be painted on any device."""

    def __init__(self, spec: ChartSpec, theme: Theme) -> None:
        from briefing_app.ui.widgets.lane_chart import LaneChart  # late: pyqtgraph costs 0.2 s
        from briefing_app.ui.widgets.line_chart import LineChart

        self.theme = theme
        self._spec = spec
        self._chart = (LaneChart if spec.layout is Layout.LANES else LineChart)(theme)
        self._chart.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._chart.resize(WIDTH - 2 * MARGIN, CHART_HEIGHT)
        self._chart.show_chart(spec)
        self._chart.resize(WIDTH - 2 * MARGIN, self._chart.height())
        self._chart.show()
        QApplication.sendPostedEvents(self._chart)
        self._caption = "\n".join(spec.caption)
        self._caption_height = self._measure()
        below = MARGIN + TITLE_HEIGHT + self._chart.height() + GAP
        self.size = QSize(WIDTH, below + self._caption_height + MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Paints all of it, from the corner of the device."""
        painter.setFont(self.theme.font("dialog"))
        painter.setPen(self.theme.colour("text_primary"))
        title = QRectF(MARGIN, MARGIN, WIDTH - 2 * MARGIN, TITLE_HEIGHT)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, self._spec.title)
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.colour("text_muted"))
        painter.drawText(title.adjusted(0, 3, 0, 0), Qt.AlignmentFlag.AlignRight, self._spec.unit)
        place = QRectF(MARGIN, MARGIN + TITLE_HEIGHT, WIDTH - 2 * MARGIN, self._chart.height())
        if self._spec.no_data:
            self._paint_nothing(painter, place)
        else:
            paint_scene(self._chart.plot, painter, place)
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.colour("text_secondary"))
        below = QRectF(MARGIN, place.bottom() + GAP, place.width(), self._caption_height + 2)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), self._caption)
        self._chart.close()
        self._chart.deleteLater()

    def _paint_nothing(self, painter: QPainter, place: QRectF) -> None:
        pen = painter.pen()
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._spec.no_data)

    def _measure(self) -> int:
        metrics = QFontMetrics(self.theme.font("caption"))
        room = QRect(0, 0, WIDTH - 2 * MARGIN, 10_000)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._caption).height()


def paint_scene(plot: pg.PlotWidget, painter: QPainter, place: QRectF) -> None:
    """Paints what a plot shows, with points as shapes instead of the pictures that the screen is given."""
    items = [item for item in plot.scene().items() if hasattr(item, "setExportMode")]
    options = {"painter": painter, "antialias": True, "background": None, "resolutionScale": 1.0}
    for item in items:
        item.setExportMode(True, options)
    try:
        source = QRectF(plot.viewport().rect())
        plot.scene().prepareForPaint()
        plot.scene().render(painter, place, plot.mapToScene(source.toRect()).boundingRect())
    finally:
        for item in items:
            item.setExportMode(False)


def _write_png(spec: ChartSpec) -> bytes:
    image = draw_image(spec, DOTS_PER_INCH / PIXELS_PER_INCH)
    return _collect(lambda buffer: QImageWriter(buffer, QByteArray(b"png")).write(image))


def _write_svg(spec: ChartSpec) -> bytes:
    def draw(buffer: QBuffer) -> None:
        sheet = _Sheet(spec, Paper())
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(sheet.size)
        generator.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
        generator.setResolution(PIXELS_PER_INCH)
        generator.setTitle(spec.title)
        generator.setDescription(spec.alternative_text)
        painter = QPainter(generator)
        sheet.paint(painter)
        painter.end()

    return _collect(draw)


def _write_pdf(spec: ChartSpec) -> bytes:
    def draw(buffer: QBuffer) -> None:
        sheet = _Sheet(spec, Paper())
        writer = QPdfWriter(buffer)
        points = QSizeF(sheet.size) * 72 / PIXELS_PER_INCH
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        writer.setTitle(spec.title)
        painter = QPainter(writer)
        painter.scale(writer.width() / sheet.size.width(), writer.height() / sheet.size.height())
        sheet.paint(painter)
        painter.end()

    return _collect(draw)


def _collect(draw: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(buffer)
    return bytes(buffer.data().data())


def _list_rows(spec: ChartSpec) -> list[list[str]]:
    """Heading, figures, and the caption below them."""
    rows = [list(spec.columns), *([guard(cell) for cell in row] for row in spec.rows)]
    return [*rows, [], *([guard(line)] for line in (spec.title, spec.unit, *spec.caption) if line)]


WRITERS: Mapping[str, Callable[[ChartSpec], bytes]] = {
    "png": _write_png,
    "svg": _write_svg,
    "pdf": _write_pdf,
    "csv": write_figures,
}


def suggest_name(spec: ChartSpec, ending: str) -> str:
    """A name for a file, of letters that every system takes."""
    words = "".join(letter if letter.isalnum() else " " for letter in spec.title)
    return f"{'-'.join(words.split())}.{ending}"
