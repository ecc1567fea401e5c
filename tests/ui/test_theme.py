"""Colours that can be read, fonts that are ours, icons that are sharp."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.core.progress import Status
from briefing_app.ui.actions import SPECS
from briefing_app.ui.style_sheet import STYLE, STYLE_ICONS, build_style_sheet
from briefing_app.ui.theme import SCHEME_CHOICES, Theme
from briefing_app.ui.tokens import COLOURS, EDGES, READING_STEPS, STATUS_EDGES, TAGS, TYPE, Scheme
from briefing_app.workspace.tagging import COLOURS as TAG_NAMES

TEXTS = ("text_primary", "text_secondary", "text_muted", "link", "danger", "warning", "good")
GROUNDS = ("bg_window", "bg_bar", "bg_page", "bg_raised")


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_can_be_read_on_every_ground(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    pairs = [*product(TEXTS, GROUNDS), ("text_on_accent", "accent"), ("text_on_selected", "bg_selected")]
    pairs += [("text_on_match", "match"), ("text_primary", "bg_hover"), ("text_primary", "bg_warning")]

    for text, ground in pairs:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for line, ground in product(("line_control", "focus", "accent"), GROUNDS):
        assert contrast(colours[line], colours[ground]) >= 3, (line, ground)


@pytest.mark.parametrize(("column", "scheme"), list(enumerate(Scheme)))
def test_bars_squares_and_outlines_stand_out_from_the_page(column: int, scheme: Scheme) -> None:
    for colours in (*EDGES.values(), *TAGS.values(), *STATUS_EDGES.values()):
        assert contrast(colours[column], COLOURS[scheme]["bg_page"]) >= 3, colours


def test_all_schemes_name_the_same_colours() -> None:
    assert {frozenset(colours) for colours in COLOURS.values()} == {frozenset(COLOURS[Scheme.LIGHT])}
    assert set(STATUS_EDGES) == {status.value for status in Status}
    assert set(TAG_NAMES) == set(TAGS)


def test_no_word_is_smaller_than_twelve() -> None:
    assert min(style.size for style in TYPE.values()) == 12
    assert min(READING_STEPS) >= 12


def test_fonts_are_the_bundled_ones(theme: Theme) -> None:
    for name, style in TYPE.items():
        font = theme.font(name)
        assert QFontInfo(font).family() == ("IBM Plex Serif" if style.is_serif else "IBM Plex Sans"), name
        assert font.pixelSize() == style.size
        assert int(font.weight()) == style.weight


def test_only_what_is_read_follows_the_text_size(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose_text_step(3)

    assert theme.font("reading").pixelSize() == READING_STEPS[6] == 22
    assert theme.line_height("reading") == round(1.64 * 22)
    assert theme.font("body").pixelSize() == 13
    theme.choose_text_step(1000)
    assert theme.font("reading").pixelSize() == READING_STEPS[-1]
    theme.choose_text_step(-1000)
    assert theme.font("reading").pixelSize() == READING_STEPS[0]


def test_a_choice_changes_every_colour_at_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose_scheme("dark")

    assert theme.is_dark
    assert theme.colour("bg_page").name().upper() == COLOURS[Scheme.DARK]["bg_page"]
    assert qapp.palette().base().color() == theme.colour("bg_page")
    assert COLOURS[Scheme.DARK]["bg_page"] in qapp.styleSheet()
    theme.choose_scheme("purple")
    assert theme.scheme is Scheme.DARK


def test_the_window_follows_the_system_as_it_changes(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, "system")
    monkeypatch.setattr(theme, "_find_scheme", lambda: Scheme.DARK)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.scheme is Scheme.DARK


def test_without_a_place_for_pictures_there_is_still_a_window(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "not there"))

    assert Theme(qapp, "light").colour("bg_page").isValid()


def test_an_unknown_choice_follows_the_system(qapp: QApplication) -> None:
    assert Theme(qapp, "purple").choice == SCHEME_CHOICES[0]


def test_icons_are_sharp_on_every_screen_and_grey_when_off(theme: Theme) -> None:
    icon = theme.icon("search")
    assert icon.pixmap(20).width() == 20
    large = theme.pixmap("search", "accent", 20, 2.0)
    assert (large.width(), large.devicePixelRatio()) == (40, 2.0)
    colours = {large.toImage().pixelColor(x, y).name() for x in range(40) for y in range(40)}
    assert theme.colour("accent").name() in colours


def test_every_icon_that_is_asked_for_exists() -> None:
    asked = {spec.icon for spec in SPECS if spec.icon} | {icon for icon, _ in STYLE_ICONS.values()}

    assert all((paths.resources_folder() / "icons" / f"{name}.svg").is_file() for name in asked)


def test_the_style_sheet_leaves_nothing_open() -> None:
    sheet = build_style_sheet(COLOURS[Scheme.LIGHT], dict.fromkeys(STYLE_ICONS, "x.svg"))

    assert "$" not in sheet
    assert set(STYLE.get_identifiers()) <= {*COLOURS[Scheme.LIGHT], *(f"icon_{name}" for name in STYLE_ICONS)}
