"""What a chart says, in the language of the window; what is exported from it stays as it was made."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.charts.spec import ChartSpec, Lane, Layout, Tick
from briefing_app.ui.language_formats import find_formats, name_unit
from briefing_app.ui.language_sentences import word

SOURCE = "Source"
"""The column of a table whose words are not ours."""


def word_chart(spec: ChartSpec) -> ChartSpec:
    """The chart as the window shows it."""
    if find_formats().language == "en" and find_formats().way == "international":
        return spec
    worded = replace(
        spec,
        title=word(spec.title),
        unit=word(name_unit(spec.unit)),
        x_ticks=_word_ticks(spec.x_ticks),
        y_ticks=_word_ticks(spec.y_ticks),
        lines=tuple(replace(each, label=word(each.label)) for each in spec.lines),
        dots=tuple(replace(each, label=word(each.label)) for each in spec.dots),
        bands=tuple(replace(each, label=word(each.label)) for each in spec.bands),
        flags=tuple(replace(each, label=word(each.label)) for each in spec.flags),
        bars=tuple(replace(each, label=word(each.label)) for each in spec.bars),
        pins=tuple(replace(each, label=word(each.label)) for each in spec.pins),
        lanes=tuple(map(_word_lane, spec.lanes)),
        today=replace(spec.today, label=word(spec.today.label)),
        horizon=replace(spec.horizon, label=word(spec.horizon.label)) if spec.horizon else None,
        no_data=word(spec.no_data),
        columns=tuple(map(word, spec.columns)),
        rows=tuple(_word_row(spec.columns, row) for row in spec.rows),
        caption=tuple(map(word, spec.caption)),
    )
    return replace(worded, alternative_text=_say_chart(spec, worded))


def _word_ticks(ticks: Sequence[Tick]) -> tuple[Tick, ...]:
    return tuple(replace(tick, label=word(tick.label)) for tick in ticks)


def _word_lane(lane: Lane) -> Lane:
    return replace(lane, label=word(lane.label), note=word(lane.note), no_data=word(lane.no_data))


def _word_row(columns: Sequence[str], row: Sequence[str]) -> tuple[str, ...]:
    return tuple(cell if name == SOURCE else word(cell) for name, cell in zip(columns, row, strict=True))


def _say_chart(spec: ChartSpec, worded: ChartSpec) -> str:
    if spec.layout is not Layout.LANES:
        return word(spec.alternative_text)
    lanes = (f"{lane.code} {lane.label}: {lane.no_data or lane.note}" for lane in worded.lanes)
    return f"{worded.title}. {'; '.join(lanes)}."
