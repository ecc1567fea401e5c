"""Milestones on their scale: as a chart, or as a list where letters are so large that a chart would cut its words.

Below either stands who says so, each source with the items that it speaks of.
"""

from dataclasses import replace

from briefing_app.charts.spec import ChartSpec, Lane
from briefing_app.pack.design import Design
from briefing_app.pack.flow import Strip, flow_paragraph, glue, glue_to_next, put_within, space
from briefing_app.pack.inspection import SOURCE_COLUMN
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.parts import rule_strip
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.targets_overview import build_lanes, name_chart
from briefing_app.pack.text import Span, say

CAPTION_OF_SOURCES = "Sources: "
ROW_PADDING = 7.0


def is_of_milestones(spec: ChartSpec) -> bool:
    """Whether it says how far milestones have come, and who says so."""
    return spec.columns[-1] == SOURCE_COLUMN


def build_milestones(design: Design, spec: ChartSpec) -> list[Strip]:
    """The milestones of a pillar."""
    caption = tuple(line for line in spec.caption if not line.startswith(CAPTION_OF_SOURCES))
    shown = replace(spec, caption=caption)
    strips = _list_milestones(design, shown) if design.scale > 1 else build_lanes(design, shown)
    return [*strips, *_say_sources(design, spec)]


def _list_milestones(design: Design, spec: ChartSpec) -> list[Strip]:
    title = break_paragraph(say(name_chart(design, spec.title), design.list_head), design.full_width)
    said = design.wording.chart(spec)
    caption = break_paragraph(say(design.wording.join(said.caption), design.locator), design.full_width)
    rows = [strip for lane in said.lanes for strip in _list_milestone(design, lane)]
    return [
        space(17.5, glued=True),
        *glue_to_next(flow_paragraph(title, 0.0)),
        rule_strip(design, 1.0, glued=True),
        *put_within(rows, Tag(Role.LIST)),
        space(ROW_PADDING),
        *flow_paragraph(caption, 0.0),
    ]


def _list_milestone(design: Design, lane: Lane) -> list[Strip]:
    """What it is, and below it how far it has come."""
    style, body = design.table_cell, (Tag(Role.ITEM), Tag(Role.BODY))
    named = (
        Span(text=f"{lane.code}  ", style=style.heavier().in_indigo()),
        Span(text=lane.label, style=style),
    )
    level = say(lane.note, style.heavier())
    strips = [
        space(ROW_PADDING, glued=True),
        *flow_paragraph(break_paragraph(named, design.full_width), 0.0),
        *flow_paragraph(break_paragraph(level, design.full_width), 0.0),
        space(ROW_PADDING),
    ]
    return [*put_within(glue(strips), *body), rule_strip(design)]


def _say_sources(design: Design, spec: ChartSpec) -> list[Strip]:
    said: dict[str, list[str]] = {}
    for row in design.wording.chart(spec).rows:
        if row[-1]:
            said.setdefault(row[-1], []).append(row[0])
    if not said:
        return []
    listed = "; ".join(f"{source}, {', '.join(dict.fromkeys(items))}" for source, items in said.items())
    words = break_paragraph(say(f"{design.wording('Sources')}: {listed}.", design.locator), design.full_width)
    return flow_paragraph(words, 0.0)
