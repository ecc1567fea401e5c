"""The words in a chart keep off each other and off the points, however long they are in a language."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations
from unittest.mock import Mock

import pytest
from tests.pack.builders import corpus, pack_of

from briefing_app.charts.spec import ChartSpec
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import TargetId
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId
from briefing_app.core.product import LABEL_LANGUAGES, Paper, Product
from briefing_app.pack.design import choose_design
from briefing_app.pack.line_chart import _Plot
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.wording import open_wording

Box = tuple[float, float, float, float]
POINT = (6.0, 6.0)
"""How much room a point takes."""


def meet(one: Box, other: Box) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def list_charts(language: str) -> Iterator[ChartSpec]:
    """Of targets with figures, and of one whose only figure stands where the words at today's line would."""
    measurement = Measurement(
        id=MeasurementId("1"),
        target_id=TargetId("investment-2022-2026"),
        value=Decimal("3.1"),
        as_of=date(2025, 12, 31),
        source="Survey",
        confidence=Confidence.REPORTED,
        note="",
    )
    target = corpus().target(measurement.target_id)
    wording = open_wording(language)
    yield wording.chart(build_chart(target, [measurement], date(2026, 11, 22)))
    yield from (wording.chart(target.chart) for target in pack_of("VII.1", "VIII.5").targets)


@pytest.mark.parametrize("product", [Product.FULL, Product.LARGE_PRINT, Product.BOOKLET])
@pytest.mark.parametrize("language", LABEL_LANGUAGES)
def test_words_keep_off_each_other_and_off_points(language: str, product: Product) -> None:
    design = choose_design(product, Paper.A4, language)
    for chart in list_charts(language):
        plot = _Plot(chart, design, Mock(spec=Sheet), 200.0, 100.0, 189.0 * design.scale)
        plot.label_figures()
        labels = [box for box in plot.taken if box[2:] != POINT]
        points = [(plot.x_at(dot.x) - 3, plot.y_at(dot.y) - 3, *POINT) for dot in chart.dots]

        assert len(labels) > 3
        assert [pair for pair in combinations(labels, 2) if meet(*pair)] == []
        assert [(label, point) for label in labels[2:] for point in points if meet(label, point)] == []
