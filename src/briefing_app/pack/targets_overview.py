"""The overview of the targets: each as a bar with its status, and what the signs mean."""

from collections.abc import Sequence
from datetime import date

from briefing_app.charts.spec import ChartSpec
from briefing_app.core.progress import Status
from briefing_app.pack.contents import PackTarget
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import Bullet, LegendSign, StatusMark
from briefing_app.pack.flow import (
    Link,
    Mark,
    Place,
    Placed,
    Strip,
    flow_paragraph,
    glue,
    glue_to_next,
    place_line,
    place_paragraph,
    put_within,
    space,
)
from briefing_app.pack.items import target_key
from briefing_app.pack.lane_chart import LaneChart
from briefing_app.pack.lines import Paragraph, break_paragraph, set_line
from briefing_app.pack.parts import columns_head, rule_strip, section_head
from briefing_app.pack.styles import BASELINE, MARK_RISE, Style
from briefing_app.pack.tags import Role, Tag, figure_tag, row_header
from briefing_app.pack.text import Span, say
from briefing_app.pack.wording import say_day

TARGETS_KEY = "targets"
HEAD = "Where the targets stand"
MILESTONES_OF = "Milestones of pillar"
BAR_WIDTH, STATUS_X = 185.0, 353.0
ROW_PADDING, CELL_GAP = 7.0, 10.5


def build_overview(design: Design, targets: Sequence[PackTarget], made_on: date) -> list[Strip]:
    """All targets as bars, one below the other."""
    wording = design.wording
    note = wording("Figures recorded by {0}. Formulas and tables follow.", say_day(wording, made_on))
    place = Place(key=TARGETS_KEY, title=wording("Targets"))
    head = section_head(design, wording(HEAD), note=note, place=place)
    if design.has_label_column:
        titles = (wording("Quantified target"), wording("Code"), wording("Way to the target"), wording("Status"))
        columns = zip((0.0, design.main_x, design.main_x + design.code_width, STATUS_X), titles, strict=True)
        rows = [strip for target in targets for strip in _build_overview_row(design, target)]
        listed = put_within([columns_head(design, list(columns)), *rows], Tag(Role.TABLE))
    else:
        rows = [strip for target in targets for strip in _build_overview_item(design, target)]
        listed = put_within([rule_strip(design, 1.0, glued=True), *rows], Tag(Role.LIST))
    return [
        *head,
        *listed,
        space(10.5, glued=True),
        *_build_bar_legend(design),
        space(14),
        *_build_status_legend(design),
    ]


def build_lanes(design: Design, spec: ChartSpec) -> list[Strip]:
    """A chart of lanes under its title, with its words below it."""
    title = break_paragraph(say(name_chart(design, spec.title), design.list_head), design.full_width)
    said = design.wording.chart(spec)
    caption = break_paragraph(say(design.wording.join(said.caption), design.locator), design.full_width)
    chart = LaneChart(said, design)
    picture = Placed(0.0, 0.0, chart, (figure_tag(said.alternative_text),))
    return [
        space(17.5, glued=True),
        *glue_to_next(flow_paragraph(title, 0.0)),
        rule_strip(design, 1.0, glued=True),
        space(3.5, glued=True),
        Strip(height=chart.height, marks=(picture,), glued=True),
        *flow_paragraph(caption, 0.0),
    ]


def name_chart(design: Design, title: str) -> str:
    """Its title, in the pack's language also where it names a pillar."""
    words, _, pillar_id = title.rpartition(" ")
    of_pillar = words == MILESTONES_OF
    return design.wording(f"{MILESTONES_OF} {{0}}", pillar_id) if of_pillar else design.wording(title)


def _build_overview_row(design: Design, target: PackTarget) -> list[Strip]:
    cell, locator = design.table_cell, design.locator
    title = _stack(design.main_x - 7, (target.title, cell.heavier()), (target.subtitle, locator))
    standing = break_paragraph(say(target.standing, locator), design.full_width - STATUS_X)
    word = set_line(say(design.wording(target.status.value), design.status_word))
    code = set_line(say(target.initiative_id, cell.heavier().in_indigo()))
    bullet = Bullet(target.bullet, BAR_WIDTH, design)
    drop = title[0].leading - cell.leading
    inner = max(sum(each.height for each in title), drop + bullet.height, drop + cell.leading + standing.height)
    height = inner + 2 * ROW_PADDING
    top, beside = ROW_PADDING, ROW_PADDING + drop
    header, link = row_header(), (Tag(Role.PARAGRAPH), Tag(Role.LINK))
    cells = (Tag(Role.CELL), Tag(Role.CELL), Tag(Role.CELL))
    named, *more = title
    bar_x = design.main_x + design.code_width
    marks = [
        *place_paragraph(named, 0.0, top, inside=(header, link[0]), tag=link[1]),
        Placed(0.0, 0.0, Link(design.full_width, height, target_key(target)), (header, *link)),
        *(placed for each in more for placed in place_paragraph(each, 0.0, top + named.height, inside=(header,))),
        place_line(code, cell.leading, design.main_x, beside, tags=cells[:1]),
        Placed(bar_x, beside - 1.5, bullet, (cells[1], figure_tag(target.bullet.alternative_text))),
        Placed(
            STATUS_X, beside + cell.leading - BASELINE - design.mark_rise, StatusMark(target.status, design.mark_size)
        ),
        place_line(word, cell.leading, STATUS_X + design.mark_size + 4, beside, tags=(cells[2], Tag(Role.PARAGRAPH))),
        *place_paragraph(standing, STATUS_X, beside + cell.leading, inside=cells[2:]),
    ]
    return [Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip(design)]


def _build_overview_item(design: Design, target: PackTarget) -> list[Strip]:
    """The same in one column: title, bar with its status beside it, where it stands."""
    cell = design.table_cell
    body = (Tag(Role.ITEM), Tag(Role.BODY))
    link = (Tag(Role.PARAGRAPH), Tag(Role.LINK))
    code = (Span(text=f"{target.initiative_id}  ", style=cell.heavier().in_indigo()),)
    title = break_paragraph((*code, *say(target.title, cell.heavier())), design.full_width)
    bullet = Bullet(target.bullet, design.full_width - design.status_room, design)
    word = set_line(say(design.wording(target.status.value), design.status_word))
    status_x = bullet.width + CELL_GAP
    drop = cell.leading - BASELINE - design.mark_rise
    leads = Placed(0.0, 0.0, Link(design.full_width, title.height, target_key(target)), link)
    bar = (
        Placed(0.0, 0.0, bullet, (figure_tag(target.bullet.alternative_text),)),
        Placed(status_x, drop, StatusMark(target.status, design.mark_size)),
        place_line(word, cell.leading, status_x + design.mark_size + 4, tags=(Tag(Role.PARAGRAPH),)),
    )
    strips = [
        space(ROW_PADDING, glued=True),
        Strip(height=title.height, marks=(*place_paragraph(title, inside=link[:1], tag=link[1]), leads), glued=True),
        *_flow_small(design, target.subtitle),
        space(ROW_PADDING / 2, glued=True),
        Strip(height=bullet.height, marks=bar, glued=True),
        *_flow_small(design, target.standing),
        space(ROW_PADDING, glued=True),
    ]
    return [*put_within(strips, *body), rule_strip(design)]


def _flow_small(design: Design, text: str) -> list[Strip]:
    if not text:
        return []
    return glue_to_next(flow_paragraph(break_paragraph(say(text, design.locator), design.full_width), 0.0))


def _stack(width: float, *texts: tuple[str, Style]) -> list[Paragraph]:
    return [break_paragraph(say(text, style), width) for text, style in texts if text]


def _build_bar_legend(design: Design) -> list[Strip]:
    signs = {
        LegendSign.RECORDED: "recorded",
        LegendSign.PACE: "pace needed by the as-of date",
        LegendSign.TARGET: "target",
        LegendSign.INFERRED: "deadline inferred",
        LegendSign.MORE_THAN: "“more than”",
    }
    return _set_legend(design, [(sign, sign.width, words) for sign, words in signs.items()], design.main_x)


def _build_status_legend(design: Design) -> list[Strip]:
    marks = [(StatusMark(status, design.mark_size), design.mark_size, status.value) for status in Status]
    return [rule_strip(design, glued=True), space(7, glued=True), *_set_legend(design, marks, 0.0, gap=17.0)]


def _set_legend(design: Design, entries: Sequence[tuple[Mark, float, str]], x: float, gap: float = 10.5) -> list[Strip]:
    """Signs with their words, on as many lines as they take."""
    style, left = design.locator, x
    rows: list[list[Placed]] = [[]]
    for mark, width, text in entries:
        words = set_line(say(design.wording(text), style))
        if rows[-1] and x + width + 4 + words.width > design.full_width:
            rows.append([])
            x = left
        drop = style.leading - BASELINE - (design.mark_rise if width == design.mark_size else MARK_RISE)
        rows[-1] += [
            Placed(x, drop, mark),
            place_line(words, style.leading, x + width + 4, tags=(Tag(Role.ITEM), Tag(Role.BODY))),
        ]
        x += width + 4 + words.width + gap
    listed = Tag(Role.LIST)
    return glue([Strip(height=style.leading, marks=tuple(row), within=(listed,)) for row in rows])
