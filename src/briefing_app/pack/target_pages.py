"""The targets: all of them as bars on an overview, then each with its chart, its formula and its figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.core.figures import format_day
from briefing_app.core.notebook import Confidence
from briefing_app.core.progress import Status
from briefing_app.pack.back import FIGURES_KEY
from briefing_app.pack.contents import PackContents, PackTarget
from briefing_app.pack.drawings import (
    BULLET_HEIGHT,
    MARK_RISE,
    MARK_SIZE,
    Bullet,
    LegendSign,
    StatusMark,
)
from briefing_app.pack.flow import (
    Link,
    Mark,
    Place,
    Placed,
    Strip,
    flow_paragraph,
    glue_to_next,
    place_line,
    place_paragraph,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.items import target_key
from briefing_app.pack.line_chart import Chart
from briefing_app.pack.lines import Paragraph, break_paragraph, set_line
from briefing_app.pack.notes import build_notes
from briefing_app.pack.parts import Section, columns_head, headline, labelled, page_reference, rule_strip, section_head
from briefing_app.pack.styles import (
    BACKGROUND,
    BASELINE,
    EXCERPT,
    FIELD_CODE,
    FULL_WIDTH,
    HEAD_OUTER,
    HEADLINE,
    LOCATOR,
    MAIN_WIDTH,
    MAIN_X,
    STATUS_LINE,
    STATUS_WORD,
    TABLE_CELL,
    Style,
)
from briefing_app.pack.tags import Role, Tag, figure_tag, row_header
from briefing_app.pack.text import Span, say

TARGETS_KEY = "targets"
HEAD = "Where the targets stand"
CODE_X, BAR_X, BAR_WIDTH, STATUS_X = MAIN_X, MAIN_X + 35.0, 185.0, 353.0
ROW_PADDING = 7.0
COLUMN_WIDTHS = (70.0, 63.0, 59.5, 63.0, 101.5)
RIGHT_COLUMNS = (1, 2)
CELL_GAP = 10.5
CAPTION = "Filled point: official. Open point: reported or estimated. Sources by number: "
Numbers = Mapping[tuple[str, Confidence], str]


def build_targets(contents: PackContents, numbers: Iterator[int]) -> Section:
    """The overview, and each target on a page of its own; targets without data may share one."""
    targets = contents.targets
    sources = {(each.source, each.confidence): each.number for each in contents.figure_sources}
    strips = [*_build_overview(targets, contents.made_on)]
    before: PackTarget | None = None
    for target in targets:
        shares = before is not None and not before.chart.rows and not target.chart.rows
        strips += put_within(_build_target(target, sources, numbers, shares_page=shares), Tag(Role.SECTION))
        before = target
    return Section(head=say("Targets", HEAD_OUTER), strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_overview(targets: Sequence[PackTarget], made_on: date) -> list[Strip]:
    note = f"Figures recorded by {format_day(made_on)}. Formulas and tables follow."
    columns = ((0.0, "Quantified target"), (CODE_X, "Code"), (BAR_X, "Way to the target"), (STATUS_X, "Status"))
    rows = [strip for target in targets for strip in _build_overview_row(target)]
    return [
        *section_head(HEAD, note=note, place=Place(key=TARGETS_KEY, title="Targets")),
        *put_within([columns_head(columns), *rows], Tag(Role.TABLE)),
        space(10.5, glued=True),
        _build_bar_legend(),
        space(14),
        *_build_status_legend(),
    ]


def _build_overview_row(target: PackTarget) -> list[Strip]:
    title = _stack(MAIN_X - 7, (target.title, TABLE_CELL.heavier()), (target.subtitle, LOCATOR))
    standing = break_paragraph(say(target.standing, LOCATOR), FULL_WIDTH - STATUS_X)
    word = set_line(say(target.status.value, STATUS_WORD))
    code = set_line(say(target.initiative_id, TABLE_CELL.heavier().in_indigo()))
    inner = max(sum(each.height for each in title), BULLET_HEIGHT, 10.5 + standing.height)
    height = inner + 2 * ROW_PADDING
    top = ROW_PADDING
    header, link = row_header(), (Tag(Role.PARAGRAPH), Tag(Role.LINK))
    cells = (Tag(Role.CELL), Tag(Role.CELL), Tag(Role.CELL))
    named, *more = title
    marks = [
        *place_paragraph(named, 0.0, top, inside=(header, link[0]), tag=link[1]),
        Placed(0.0, 0.0, Link(FULL_WIDTH, height, target_key(target)), (header, *link)),
        *(placed for each in more for placed in place_paragraph(each, 0.0, top + named.height, inside=(header,))),
        place_line(code, 10.5, CODE_X, top, tags=cells[:1]),
        Placed(
            BAR_X, top - 1.5, Bullet(target.bullet, BAR_WIDTH), (cells[1], figure_tag(target.bullet.alternative_text))
        ),
        Placed(STATUS_X, top + 10.5 - BASELINE - MARK_RISE, StatusMark(target.status)),
        place_line(word, 10.5, STATUS_X + MARK_SIZE + 4, top, tags=(cells[2], Tag(Role.PARAGRAPH))),
        *place_paragraph(standing, STATUS_X, top + 10.5, inside=cells[2:]),
    ]
    return [Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip()]


def _stack(width: float, *texts: tuple[str, Style]) -> list[Paragraph]:
    return [break_paragraph(say(text, style), width) for text, style in texts if text]


def _build_bar_legend() -> Strip:
    signs = {
        LegendSign.RECORDED: "recorded",
        LegendSign.PACE: "pace needed by the as-of date",
        LegendSign.TARGET: "target",
        LegendSign.INFERRED: "deadline inferred",
        LegendSign.MORE_THAN: "“more than”",
    }
    return _set_legend([(sign, sign.width, words) for sign, words in signs.items()], MAIN_X)


def _build_status_legend() -> list[Strip]:
    marks = [(StatusMark(status), MARK_SIZE, status.value) for status in Status]
    return [rule_strip(glued=True), space(7, glued=True), _set_legend(marks, 0.0, gap=17.0)]


def _set_legend(entries: Sequence[tuple[Mark, float, str]], x: float, gap: float = 10.5) -> Strip:
    marks: list[Placed] = []
    for mark, width, text in entries:
        words = set_line(say(text, LOCATOR))
        marks += [
            Placed(x, 10.5 - BASELINE - MARK_RISE, mark),
            place_line(words, 10.5, x + width + 4, tags=(Tag(Role.ITEM), Tag(Role.BODY))),
        ]
        x += width + 4 + words.width + gap
    return Strip(height=10.5, marks=tuple(marks), within=(Tag(Role.LIST),))


def _build_target(target: PackTarget, sources: Numbers, numbers: Iterator[int], *, shares_page: bool) -> list[Strip]:
    strips = [
        *_head_target(target, shares_page=shares_page),
        space(10.5, glued=True),
        _place_chart(Chart(target.chart)),
        space(7, glued=True),
        *labelled("The words", _flow(say(f"“{target.quote}”", EXCERPT))),
        space(3.5),
    ]
    if target.chart.rows:
        strips += [*labelled("How it is worked out", _flow(say(target.formula, BACKGROUND))), space(3.5)]
    for label, sentences in (("Not in the text", target.not_said), ("Read with care", target.cautions)):
        if sentences:
            strips += [*labelled(label, _flow(say(" ".join(sentences), BACKGROUND))), space(3.5)]
    if target.chart.rows:
        strips += [space(7), *_build_table(target, sources)]
    return [*strips, *build_notes(target.notes, numbers)]


def _place_chart(chart: Chart) -> Strip:
    tags = (figure_tag(chart.spec.alternative_text),)
    return Strip(height=chart.height, marks=(Placed(MAIN_X, 0.0, chart, tags),), glued=True)


def _head_target(target: PackTarget, *, shares_page: bool) -> list[Strip]:
    """A headline on a page of its own; on a page that is shared, a rule before it."""
    place = Place(key=target_key(target), title=f"{target.initiative_id}  {target.title}", level=1)
    head = headline(target.title, HEADLINE, place)
    if shares_page:
        rule = Strip(height=24.5, marks=rule_strip().marks, vanishes=True, glued=True)
        head = [space(17.5, glued=True), rule, *head]
    else:
        head = [replace(head[0], starts_page=True), *head[1:]]
    spans = (
        Span(text=f"{target.status.value}  ", style=STATUS_LINE.heavier()),
        Span(text=target.standing, style=STATUS_LINE),
    )
    standing = _flow(spans, indent=MARK_SIZE + 6)
    code = set_line(say(target.initiative_id, FIELD_CODE))
    mark = Placed(MAIN_X, standing[0].height - BASELINE - MARK_RISE - 0.5, StatusMark(target.status))
    beside = (place_line(code, FIELD_CODE.leading, tags=(Tag(Role.PARAGRAPH),)), mark)
    first = replace(standing[0], marks=(*beside, *standing[0].marks))
    subtitle = _flow(say(target.subtitle, BACKGROUND)) if target.subtitle else []
    return glue_to_next([*head, space(3.5), first, *standing[1:], *subtitle])


def _build_table(target: PackTarget, sources: Numbers) -> list[Strip]:
    """The figures, each with the number that its source has on the last page.

    Rows are never split; the head stands again on every page, and the caption never stands there alone.
    """
    edges = [MAIN_X + sum(COLUMN_WIDTHS[:index]) for index in range(len(COLUMN_WIDTHS) + 1)]
    starts = [_column_edge(edges, index) for index in range(len(COLUMN_WIDTHS))]
    head = columns_head(list(zip(starts, target.chart.columns, strict=True)), right=RIGHT_COLUMNS, x=MAIN_X)
    rows = [
        strip
        for row, figure in zip(target.chart.rows, target.figures, strict=True)
        for strip in _build_table_row((*row[:-1], sources[figure.source, figure.confidence]), edges, starts)
    ]
    table = put_within([head, *rows[:-1], replace(rows[-1], glued=True)], Tag(Role.TABLE))
    caption = flow_paragraph(
        break_paragraph((*say(CAPTION, LOCATOR), *page_reference(FIGURES_KEY, LOCATOR)), MAIN_WIDTH), MAIN_X
    )
    return labelled("The figures", [*table, space(3.5, glued=True), *caption], drop=0.0, head_again=head)


def _build_table_row(row: Sequence[str], edges: Sequence[float], starts: Sequence[float]) -> list[Strip]:
    marks: list[Placed] = []
    height = 0.0
    for index, text in enumerate(row):
        right = index in RIGHT_COLUMNS
        left = edges[index] if right else starts[index]
        cell = break_paragraph(say(text, TABLE_CELL), edges[index + 1] - left)
        tag = row_header() if index == 0 else tag_words(cell, Role.CELL)
        for placed, line in zip(place_paragraph(cell, left, 1.75, tag=tag), cell.lines, strict=True):
            marks.append(replace(placed, x=starts[index] - line.width) if right else placed)
        height = max(height, cell.height)
    set_row = Strip(height=height + 3.5, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [set_row, rule_strip(x=MAIN_X, width=MAIN_WIDTH)]


def _column_edge(edges: Sequence[float], index: int) -> float:
    """Where a column's words begin; for figures, where they end."""
    if index in RIGHT_COLUMNS:
        return edges[index + 1]
    return edges[index] + (CELL_GAP if index else 0.0)


def _flow(spans: Sequence[Span], indent: float = 0.0) -> list[Strip]:
    return flow_paragraph(break_paragraph(spans, MAIN_WIDTH - indent), MAIN_X + indent)
