"""What a bar shows, looked at pixel by pixel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from briefing_app.charts.bullet_spec import BulletSpec, SideBar
from briefing_app.core.progress import Status
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.bullet import BULLET_HEIGHT, build_brush, paint_bullet

WIDTH = 402
BAR_ROW = 14
SPEC = BulletSpec(
    status=Status.ON_PACE,
    value=0.5,
    pace=0.4,
    more_than=False,
    is_inferred=False,
    no_data="No data yet",
    zero_label="0",
    target_label="5",
    alternative_text="2.5 of 5",
)


def draw(spec: BulletSpec, theme: Theme) -> QImage:
    image = QImage(WIDTH, BULLET_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme.colour("bg_page"))
    painter = QPainter(image)
    paint_bullet(painter, QRectF(0, 0, WIDTH, BULLET_HEIGHT), spec, theme)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def bar_end(image: QImage, theme: Theme, status: Status) -> int:
    """How far the filled bar reaches, on the row in its middle."""
    fill = theme.status_fill(status)
    assert fill is not None
    return max((x for x in range(WIDTH) if image.pixelColor(x, BAR_ROW) == fill), default=0)


@pytest.mark.parametrize(("value", "end"), [(0.25, 100), (0.5, 200), (1.0, 400)])
def test_a_bar_is_as_long_as_its_share_of_the_target(theme: Theme, value: float, end: int) -> None:
    assert bar_end(draw(replace(SPEC, value=value, pace=None), theme), theme, Status.ON_PACE) == pytest.approx(
        end, abs=3
    )


def test_past_the_target_the_target_moves_in_and_the_bar_fills_the_frame(theme: Theme) -> None:
    image = draw(replace(SPEC, status=Status.REACHED, value=2.0, pace=None), theme)
    strong = theme.colour("line_strong")
    assert bar_end(image, theme, Status.REACHED) == pytest.approx(400, abs=3)
    assert any(image.pixelColor(x, 4) == strong for x in range(198, 203))


def test_the_pace_stands_where_it_is_needed(theme: Theme) -> None:
    image = draw(SPEC, theme)
    strong = theme.colour("line_strong")
    assert [x for x in range(300) if image.pixelColor(x, 2) == strong] == [158, 159, 160]


def test_no_data_is_an_empty_frame(theme: Theme) -> None:
    empty = colours(draw(replace(SPEC, status=Status.NO_DATA, value=None, pace=None), theme))
    assert theme.colour("bg_sunken").name() not in empty
    assert theme.colour("line_strong").name() not in empty
    assert theme.colour("line_control").name() in empty


def test_zero_is_a_frame_with_the_target_and_no_bar(theme: Theme) -> None:
    image = draw(replace(SPEC, status=Status.NOT_STARTED, value=0.0, pace=0.4), theme)
    assert {theme.colour("bg_sunken").name(), theme.colour("line_strong").name()} <= colours(image)


def test_an_inferred_deadline_is_dashed(theme: Theme) -> None:
    stated, inferred = draw(SPEC, theme), draw(replace(SPEC, is_inferred=True), theme)
    line = theme.colour("line_control")
    assert all(stated.pixelColor(x, 5) == line for x in range(250, 390))
    assert 0 < sum(inferred.pixelColor(x, 5) == line for x in range(250, 390)) < 100


def test_more_than_has_an_arrow_after_the_target(theme: Theme) -> None:
    page = theme.colour("bg_page")
    arrow = [
        (x, y)
        for x in range(396, WIDTH)
        for y in range(9, 20)
        if draw(replace(SPEC, more_than=True), theme).pixelColor(x, y) != page
    ]
    assert arrow


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("status", [Status.BEHIND, Status.CLOSE, Status.AHEAD, Status.PAST_DUE])
def test_bars_have_patterns_at_every_scale(theme: Theme, status: Status, scale: float) -> None:
    fill = theme.status_fill(status)
    assert fill is not None
    tile = build_brush(status, fill, theme.status_edge(status), scale).texture()
    assert tile.width() == round(8 * scale)
    assert len(colours(tile.toImage())) > 1


SIDES = (
    SideBar(name="Japan", status=Status.BEHIND, value=0.5, pace=0.7),
    SideBar(name="India", status=Status.REACHED, value=1.0, pace=0.8),
)


def fill_end(image: QImage, theme: Theme, status: Status, row: int) -> int:
    fill = theme.status_fill(status)
    return max((x for x in range(WIDTH) if image.pixelColor(x, row) == fill), default=0)


def test_each_side_has_a_bar_with_its_own_status_and_pace(theme: Theme) -> None:
    image = draw(replace(SPEC, status=Status.BEHIND, value=1.0, pace=None, sides=SIDES), theme)
    upper, lower = 9, 18
    assert fill_end(image, theme, Status.BEHIND, upper) == pytest.approx(200, abs=8)
    assert fill_end(image, theme, Status.REACHED, lower) == pytest.approx(400, abs=4)
    assert fill_end(image, theme, Status.REACHED, upper) == fill_end(image, theme, Status.BEHIND, lower) == 0
    strong = theme.colour("line_strong")
    paces = [[x for x in range(390) if image.pixelColor(x, row) == strong] for row in (upper, lower)]
    assert [sum(places) / len(places) for places in paces] == pytest.approx([280, 320], abs=2)


def test_a_side_without_figures_is_an_empty_dashed_bar(theme: Theme) -> None:
    nothing = replace(SIDES[0], status=Status.NO_DATA, value=None, pace=None)
    image = draw(replace(SPEC, value=1.0, pace=None, sides=(nothing, SIDES[1])), theme)
    row = [image.pixelColor(x, 9).name() for x in range(5, 390)]
    assert set(row) == {theme.colour("bg_page").name()}
    frame = [image.pixelColor(x, 13) == theme.colour("line_control") for x in range(5, 390)]
    assert 0 < sum(frame) < len(frame)
