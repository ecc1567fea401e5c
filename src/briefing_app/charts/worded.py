"""What a chart says, in another language; its marks stay where they are, and the names of its sources as typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing_app.charts.spec import ChartSpec, Lane, Layout, Tick

SOURCE = "Source"
"""The column of a table whose words are a user's."""
Word = Callable[[str], str]
"""Says a sentence or a word of ours in the language."""


def word_chart(spec: ChartSpec, word: Word) -> ChartSpec:
    """The chart with its words in the language; its unit and the heads of its columns are for who shows them."""
    worded = replace(
        spec,
        title=word(spec.title),
        x_ticks=_word_ticks(spec.x_ticks, word),
        y_ticks=_word_ticks(spec.y_ticks, word),
        lines=tuple(replace(each, label=word(each.label)) for each in spec.lines),
        dots=tuple(replace(each, label=word(each.label), side=word(each.side)) for each in spec.dots),
        bands=tuple(replace(each, label=word(each.label)) for each in spec.bands),
        flags=tuple(replace(each, label=_word_flag(each.label, word)) for each in spec.flags),
        bars=tuple(replace(each, label=word(each.label)) for each in spec.bars),
        pins=tuple(replace(each, label=word(each.label)) for each in spec.pins),
        lanes=tuple(_word_lane(each, word) for each in spec.lanes),
        today=replace(spec.today, label=word(spec.today.label)),
        horizon=replace(spec.horizon, label=word(spec.horizon.label)) if spec.horizon else None,
        no_data=word(spec.no_data),
        rows=tuple(_word_row(spec, row, word) for row in spec.rows),
        caption=tuple(map(word, spec.caption)),
    )
    return replace(worded, alternative_text=_say_chart(spec, worded, word))


def _word_ticks(ticks: Sequence[Tick], word: Word) -> tuple[Tick, ...]:
    return tuple(replace(tick, label=word(tick.label)) for tick in ticks)


def _word_flag(label: str, word: Word) -> str:
    """What a note says stays as it was typed."""
    kind_and_day, colon, note = label.partition(": ")
    return f"{word(kind_and_day)}{colon}{note}"


def _word_lane(lane: Lane, word: Word) -> Lane:
    return replace(lane, label=word(lane.label), note=word(lane.note), no_data=word(lane.no_data))


def _word_row(spec: ChartSpec, row: Sequence[str], word: Word) -> tuple[str, ...]:
    cells = zip(spec.columns, row, strict=False)  # of a target that is only compared there is one cell
    return tuple(_word_source(spec, cell, word) if name == SOURCE else word(cell) for name, cell in cells)


def _word_source(spec: ChartSpec, source: str, word: Word) -> str:
    """Its name as it was typed; among lanes its confidence stands behind it."""
    name, bracket, confidence = source.rpartition(" (")
    if spec.layout is not Layout.LANES or not bracket:
        return source
    return f"{name} ({word(confidence.removesuffix(')'))})"


def _say_chart(spec: ChartSpec, worded: ChartSpec, word: Word) -> str:
    if spec.layout is not Layout.LANES:
        return word(spec.alternative_text)
    lanes = (f"{lane.code} {lane.label}: {lane.no_data or lane.note}" for lane in worded.lanes)
    return f"{worded.title}. {'; '.join(lanes)}."
