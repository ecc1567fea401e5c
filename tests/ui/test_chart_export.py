"""Charts as files and on the clipboard, read back by those who read such files."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Xml

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tests.charts.test_agreement import INVESTED
from tests.pages.dialogs import trigger

from briefing_app.charts.overview import build_horizons, build_pillars
from briefing_app.charts.spec import ChartSpec
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import Corpus, TargetId
from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.ui.chart_export import copy_figures, copy_picture, draw_image, render_chart, suggest_name
from briefing_app.ui.paper import Paper
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import COLOURS, Scheme
from briefing_app.ui.widgets.export_button import ExportButton

TODAY = date(2026, 3, 12)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def specs(corpus: Corpus) -> dict[str, ChartSpec]:
    line = build_chart(corpus.target(TargetId("investment-2022-2026")), INVESTED, TODAY)
    return {
        "line": line,
        "horizons": build_horizons(corpus.targets, INVESTED, TODAY),
        "pillars": build_pillars(corpus, INVESTED, (), TODAY),
        "no data": build_chart(corpus.target(TargetId("delegation-visits")), (), TODAY),
    }


NAMES = ("line", "horizons", "pillars", "no data")


@pytest.mark.parametrize("name", NAMES)
def test_a_png_has_the_resolution_of_print(specs: dict[str, ChartSpec], name: str) -> None:
    data = render_chart(specs[name], "chart.PNG")
    image = QImage.fromData(data)
    assert image.width() == 3000
    assert image.dotsPerMeterX() == pytest.approx(300 / 0.0254, abs=1)
    assert image.pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("name", NAMES)
def test_an_svg_is_lines_and_words_and_no_picture(specs: dict[str, ChartSpec], name: str) -> None:
    root = Xml.fromstring(render_chart(specs[name], "chart.svg"))
    assert root.findtext(f"{SVG}title") == specs[name].title
    words = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert specs[name].title in words
    assert list(root.iter(f"{SVG}image")) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_pdf_says_what_the_chart_says(specs: dict[str, ChartSpec], name: str) -> None:
    pdf = pypdfium2.PdfDocument(render_chart(specs[name], "chart.pdf"))
    assert len(pdf) == 1
    words = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    assert specs[name].title.split(",")[0] in words.replace("ﬁ", "fi")
    assert pdf.get_metadata_dict()["Title"] == specs[name].title
    kinds = {each.type for each in pdf[0].get_objects()}
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds


def test_formula_source_and_day_go_where_the_picture_goes(specs: dict[str, ChartSpec]) -> None:
    pdf = pypdfium2.PdfDocument(render_chart(specs["line"], "chart.pdf"))
    words = " ".join(pdf[0].get_textpage().get_text_bounded().split()).replace("ﬁ", "fi")
    assert "Close. 3.9 ÷ (5 × 1,461 days ÷ 1,826 days)" in words
    assert "As of 31 December 2025: Survey (official)." in words
    assert "in four cases of five between" in words


@pytest.mark.parametrize("name", NAMES)
def test_csv_has_the_figures_and_the_caption(specs: dict[str, ChartSpec], name: str) -> None:
    spec = specs[name]
    rows = list(csv.reader(io.StringIO(render_chart(spec, "chart.csv").decode("utf-8-sig"))))
    assert rows[0] == list(spec.columns)
    assert rows[1 : 1 + len(spec.rows)] == [list(row) for row in spec.rows]
    below = [cell for row in rows[1 + len(spec.rows) :] for cell in row]
    assert set(spec.caption) <= set(below)


def test_a_source_that_looks_like_a_formula_is_none(specs: dict[str, ChartSpec]) -> None:
    row = ("31 Dec 2025", "3.9", "97.5", "official", "＝cmd(); =cmd()")
    written = render_chart(replace(specs["line"], rows=(row,), caption=("a\n=cmd()",)), "chart.csv").decode("utf-8-sig")
    assert ",'＝cmd();' =cmd()" in written
    assert "a\n'=cmd()" in written


def test_paper_is_light_whatever_the_window_wears(specs: dict[str, ChartSpec], qapp: QApplication) -> None:
    theme = Theme(qapp, "dark")
    image = draw_image(specs["line"], 1.0)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert theme.scheme is Scheme.DARK
    dark = draw_image(specs["line"], 1.0, Paper(Scheme.DARK))
    assert dark.pixelColor(2, 2).name().upper() == COLOURS[Scheme.DARK]["bg_page"]


def test_a_picture_keeps_its_marks_without_colour(specs: dict[str, ChartSpec]) -> None:
    grey = draw_image(specs["pillars"], 1.0).convertToFormat(QImage.Format.Format_Grayscale8)
    shades = {grey.pixelColor(x, y).value() for x in range(0, 960, 2) for y in range(0, grey.height(), 2)}
    assert min(shades) < 60
    assert max(shades) == 255


def test_the_clipboard_has_the_picture_and_the_figures(specs: dict[str, ChartSpec]) -> None:
    copy_picture(specs["line"])
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.imageData().width() == 3000
    assert "31 Dec 2025" in data.text()
    assert "As of 31 December 2025" in bytes(data.data("image/svg+xml").data()).decode()
    assert bytes(data.data("application/pdf").data()).startswith(b"%PDF")
    copy_figures(specs["line"])
    first, second = QGuiApplication.clipboard().text().splitlines()[:2]
    assert first.split("\t") == list(specs["line"].columns)
    assert second.split("\t") == list(specs["line"].rows[0])


def test_nothing_is_left_of_a_chart_that_was_drawn(specs: dict[str, ChartSpec], qapp: QApplication) -> None:
    before = len(QApplication.topLevelWidgets())
    draw_image(specs["line"], 1.0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(QApplication.topLevelWidgets()) == before


def test_another_ending_is_refused(specs: dict[str, ChartSpec]) -> None:
    with pytest.raises(BadInput, match=r"none of \.png"):
        render_chart(specs["line"], "chart.bmp")


def test_the_name_of_a_file_has_letters_that_every_system_takes(specs: dict[str, ChartSpec]) -> None:
    assert suggest_name(specs["line"], "png") == "Investment-and-financing-2022-2026.png"
    assert suggest_name(replace(specs["line"], title='a/b\\c:d*"?<>|'), "svg") == "a-b-c-d.svg"


def test_the_button_writes_and_says_what_became_of_it(
    specs: dict[str, ChartSpec], qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(path: Path, data: bytes) -> None:
        if path.parent != tmp_path:
            raise CannotWrite("It cannot be written.", "Choose another place.")
        path.write_bytes(data)

    button = ExportButton(Theme(qapp, "light"), "export", write)
    qtbot.addWidget(button)
    button.save_to(tmp_path / "nothing.svg")
    assert list(tmp_path.iterdir()) == []
    button.show_chart(specs["line"])
    with qtbot.waitSignal(button.said) as said:
        button.save_to(tmp_path / "chart.svg")
    assert said.args == ["chart.svg was written."]
    assert (tmp_path / "chart.svg").read_bytes().startswith(b"<?xml")
    (tmp_path / "chart.csv").write_text("my own")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    with qtbot.waitSignal(button.said) as said:
        trigger(button, "export_csv")
    assert said.args == ["chart 2.csv was written."], "the dialog asked about “chart” alone"
    assert (tmp_path / "chart.csv").read_text() == "my own"
    for path, words in ((Path("/nowhere/chart.svg"), "cannot be written"), (tmp_path / "chart.doc", "none of .png")):
        with qtbot.waitSignal(button.said) as said:
            button.save_to(path)
        assert words in said.args[0]
    with qtbot.waitSignal(button.said) as said:
        button.copy(as_picture=False)
    assert said.args == ["The figures were copied."]
