"""The targets: all of them on an overview, then each with its chart, its formula and its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing_app.core.notebook import Confidence
from briefing_app.pack.back import FIGURES_KEY
from briefing_app.pack.column_widths import CELL_GAP, find_widths
from briefing_app.pack.contents import PackContents, PackTarget
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import StatusMark
from briefing_app.pack.flow import (
    Place,
    Placed,
    Strip,
    flow_paragraph,
    glue_to_next,
    mark_change,
    place_line,
    place_paragraph,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.items import target_key
from briefing_app.pack.line_chart import Chart
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.milestone_list import build_milestones, is_of_milestones
from briefing_app.pack.notes import build_notes
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import (
    Section,
    columns_head,
    headline,
    labelled,
    page_reference,
    rule_strip,
    section_head,
)
from briefing_app.pack.styles import BASELINE
from briefing_app.pack.tags import Role, Tag, figure_tag, row_header
from briefing_app.pack.targets_overview import TARGETS_KEY, build_lanes, build_overview
from briefing_app.pack.text import Span, say
from briefing_app.pack.wording import say_day

RIGHT_COLUMNS = (1, 2)
CAPTION = "Filled point: official. Open point: reported or estimated. Sources by number: "
SourceNumbers = Mapping[tuple[str, Confidence], str]


def has_targets(contents: PackContents) -> bool:
    """Whether there is anything to chart: a target, or a milestone that was assessed."""
    return bool(contents.targets or contents.overview)


def name_targets(design: Design, contents: PackContents) -> str:
    """What the section is called."""
    return design.wording("Targets" if contents.targets else "Milestones")


def build_targets(design: Design, contents: PackContents, numbers: Numbers) -> Section:
    """The overview, and each target on a page of its own; targets without data may share one."""
    targets = contents.targets
    sources = {(each.source, each.confidence): each.number for each in contents.figure_sources}
    strips = [*(build_overview(design, targets, contents.made_on) if targets else _head_milestones(design, contents))]
    for spec in contents.overview:
        strips += build_milestones(design, spec) if is_of_milestones(spec) else build_lanes(design, spec)
    strips += _say_without_evidence(design, contents)
    before: PackTarget | None = None
    for target in targets:
        shares = before is not None and not before.chart.rows and not target.chart.rows
        strips += put_within(_build_target(design, target, sources, numbers, shares_page=shares), Tag(Role.SECTION))
        before = target
    return Section(name=name_targets(design, contents), strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _head_milestones(design: Design, contents: PackContents) -> list[Strip]:
    """Of a pack that holds no target, but items that are followed on the scale of milestones."""
    note = design.wording("Assessments recorded by {0}.", say_day(design.wording, contents.made_on))
    place = Place(key=TARGETS_KEY, title=name_targets(design, contents))
    return section_head(design, design.wording("Where the milestones stand"), note=note, place=place)


def _say_without_evidence(design: Design, contents: PackContents) -> list[Strip]:
    """What nobody has looked into is said to be so, and not charted as if it had not begun."""
    strips: list[Strip] = []
    for pillar_id, count in contents.without_evidence:
        said = (
            design.wording("No evidence is recorded for the chosen milestone of pillar {0}.", pillar_id)
            if count == 1
            else design.wording(
                "No evidence is recorded for the {0} chosen milestones of pillar {1}.", count, pillar_id
            )
        )
        paragraph = break_paragraph(say(said, design.background), design.full_width)
        strips += [space(3.5) if strips else space(14.0), *flow_paragraph(paragraph, 0.0)]
    return strips


def _build_target(
    design: Design, target: PackTarget, sources: SourceNumbers, numbers: Numbers, *, shares_page: bool
) -> list[Strip]:
    def label(words: str, own: Sequence[Strip]) -> list[Strip]:
        return [*labelled(design, design.wording(words), own), space(3.5)]

    head = _head_target(design, target, shares_page=shares_page)
    strips = [
        *mark_change(head, numbers.change_of(f"target {target.id}")),
        space(10.5, glued=True),
        _place_chart(design, Chart(target.chart, design)),
        space(7, glued=True),
        *label("The words", _flow(design, say(f"“{target.quote}”", design.excerpt))),
    ]
    if target.chart.rows:
        strips += label("How it is worked out", _flow(design, say(target.formula, design.background)))
    for words, sentences in (("Not in the text", target.not_said), ("Read with care", target.cautions)):
        if sentences:
            strips += label(words, _flow(design, say(design.wording.join(sentences), design.background)))
    if target.chart.rows:
        strips += [space(7), *_build_table(design, target, sources)]
    return [*strips, *build_notes(design, target.notes, numbers)]


def _place_chart(design: Design, chart: Chart) -> Strip:
    tags = (figure_tag(chart.spec.alternative_text),)
    return Strip(height=chart.height, marks=(Placed(design.main_x, 0.0, chart, tags),), glued=True)


def _head_target(design: Design, target: PackTarget, *, shares_page: bool) -> list[Strip]:
    """A headline on a page of its own; on a page that is shared, a rule before it."""
    place = Place(key=target_key(target), title=f"{target.initiative_id}  {target.title}", level=1)
    head = headline(design, target.title, design.headline, place)
    if shares_page:
        rule = Strip(height=24.5, marks=rule_strip(design).marks, vanishes=True, glued=True)
        head = [space(17.5, glued=True), rule, *head]
    else:
        head = [replace(head[0], starts_page=True), *head[1:]]
    status, size = design.status_line, design.mark_size
    code = Span(text=f"{target.initiative_id}  ", style=status.heavier().in_indigo())
    spans = (
        *(() if design.has_label_column else (code,)),
        Span(text=f"{design.wording(target.status.value)}  ", style=status.heavier()),
        Span(text=target.standing, style=status),
    )
    standing = _flow(design, spans, indent=size + 6)
    drop = standing[0].height - BASELINE - design.mark_rise - 0.5
    beside = [Placed(design.main_x, drop, StatusMark(target.status, size))]
    if design.has_label_column:
        named = set_line(say(target.initiative_id, design.field_code))
        lower = standing[0].height - status.leading
        beside.insert(0, place_line(named, design.field_code.leading, y=lower, tags=(Tag(Role.PARAGRAPH),)))
    first = replace(standing[0], marks=(*beside, *standing[0].marks))
    subtitle = _flow(design, say(target.subtitle, design.background)) if target.subtitle else []
    return glue_to_next([*head, space(3.5), first, *standing[1:], *subtitle])


def _build_table(design: Design, target: PackTarget, sources: SourceNumbers) -> list[Strip]:
    """The figures, each with the number that its source has on the last page.

    Rows are never split; the head stands again on every page, and the caption never stands there alone.
    """
    titles = [design.wording(title) for title in target.chart.columns]
    told = [
        (*row[:-1], sources[figure.source, figure.confidence])
        for row, figure in zip(target.chart.rows, target.figures, strict=True)
    ]
    widths, x = find_widths(design, titles, told), design.main_x
    edges = [x + sum(widths[:index]) for index in range(len(widths) + 1)]
    starts = [_column_edge(edges, index) for index in range(len(widths))]
    head = columns_head(design, list(zip(starts, titles, strict=True)), right=RIGHT_COLUMNS, x=x)
    rows = [strip for row in told for strip in _build_table_row(design, row, edges, starts)]
    table = put_within([head, *rows[:-1], replace(rows[-1], glued=True)], Tag(Role.TABLE))
    spans = (*say(design.wording(CAPTION), design.locator), *page_reference(design, FIGURES_KEY, design.locator))
    caption = flow_paragraph(break_paragraph(spans, design.main_width), x)
    whole = [*table, space(3.5, glued=True), *caption]
    return labelled(design, design.wording("The figures"), whole, drop=0.0, head_again=head)


def _build_table_row(
    design: Design, row: Sequence[str], edges: Sequence[float], starts: Sequence[float]
) -> list[Strip]:
    marks: list[Placed] = []
    lefts = [edges[index] if index in RIGHT_COLUMNS else starts[index] for index in range(len(row))]
    cells = [
        break_paragraph(say(text, design.table_cell), edges[index + 1] - lefts[index]) for index, text in enumerate(row)
    ]
    leading = max(cell.leading for cell in cells)
    for index, cell in enumerate(cells):
        tag = row_header() if index == 0 else tag_words(cell, Role.CELL)
        top = 1.75 + leading - cell.leading
        for placed, line in zip(place_paragraph(cell, lefts[index], top, tag=tag), cell.lines, strict=True):
            marks.append(replace(placed, x=starts[index] - line.width) if index in RIGHT_COLUMNS else placed)
    height = max(leading - cell.leading + cell.height for cell in cells)
    set_row = Strip(height=height + 3.5, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [set_row, rule_strip(design, x=design.main_x)]


def _column_edge(edges: Sequence[float], index: int) -> float:
    """Where a column's words begin; for figures, where they end."""
    if index in RIGHT_COLUMNS:
        return edges[index + 1]
    return edges[index] + (CELL_GAP if index else 0.0)


def _flow(design: Design, spans: Sequence[Span], indent: float = 0.0) -> list[Strip]:
    return flow_paragraph(break_paragraph(spans, design.main_width - indent), design.main_x + indent)
