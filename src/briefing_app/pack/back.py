"""The last page: what the pack rests on, what is known to be wrong with our copy, and the files' fingerprints."""

from collections.abc import Sequence

from briefing_app.pack.contents import FigureSource, PackContents, PackSource
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Place,
    Strip,
    add_places,
    flow_paragraph,
    glue,
    place_paragraph,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.parts import Section, columns_head, labelled, rule_strip, section_head
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import clean_line, say
from briefing_app.pack.wording import say_short_day

SOURCES_KEY, FIGURES_KEY, COPIES_KEY = "sources", "sources of figures", "copies"
AUTHORITY = "authority"
ROW_PADDING = 3.5
GAP = 10.5


def build_sources(design: Design, contents: PackContents) -> Section:
    """The authority first, with its known faults; then what only covers it; then where the figures come from."""
    has_copies = bool(contents.edition.holders)
    title = name_sources(design, contents)
    strips = [*section_head(design, title, place=Place(key=SOURCES_KEY, title=title)), rule_strip(design, 1.0)]
    for index, source in enumerate(contents.sources):
        if index:
            strips.append(rule_strip(design))
        strips += [space(10.5, glued=True), *_build_source(design, source), space(10.5)]
        if source.role == AUTHORITY and contents.known_faults:
            faults = [strip for fault in contents.known_faults for strip in _flow(design, fault)]
            strips += [*labelled(design, design.wording("Known faults of our copy"), faults), space(10.5)]
    if contents.figure_sources:
        figures = _list_figure_sources(design, contents.figure_sources)
        strips += [rule_strip(design), space(10.5, glued=True), *figures]
    if has_copies:
        strips += [rule_strip(design), space(10.5, glued=True), *list_copies(design, contents.edition.holders)]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def name_sources(design: Design, contents: PackContents) -> str:
    """What the last section is called."""
    return design.wording("Sources and distribution" if contents.edition.holders else "Sources")


def list_copies(design: Design, holders: Sequence[str]) -> list[Strip]:
    """Which copy is for whom."""
    x, style = design.main_x, design.table_cell
    holder_x = x + design.source_columns[0] + GAP
    head = columns_head(design, ((x, design.wording("Copy")), (holder_x, design.wording("For"))), x=x)
    rows: list[Strip] = []
    for number, holder in enumerate(holders, start=1):
        named = break_paragraph(say(clean_line(holder), style), design.full_width - holder_x)
        counted = break_paragraph(say(str(number), style.heavier()), holder_x - x)
        marks = (
            *place_paragraph(counted, x, ROW_PADDING / 2, tag=row_header()),
            *place_paragraph(named, holder_x, ROW_PADDING / 2, tag=tag_words(named, Role.CELL)),
        )
        row = Strip(height=named.height + ROW_PADDING, marks=marks, glued=True, within=(Tag(Role.ROW),))
        rows += [row, rule_strip(design, x=x)]
    table = put_within([head, *rows], Tag(Role.TABLE))
    labels = labelled(design, design.wording("Distribution"), table, drop=0.0, head_again=head)
    return add_places(labels, Place(key=COPIES_KEY))


def _build_source(design: Design, source: PackSource) -> list[Strip]:
    fingerprint = " ".join(source.sha256[at : at + 8] for at in range(0, len(source.sha256), 8))
    x, width = design.main_x, design.main_width
    strips = [
        *flow_paragraph(break_paragraph(say(source.title, design.contents_pillar), width), x),
        space(3.5),
        *_flow(design, source.description),
        *flow_paragraph(break_paragraph(say(f"SHA-256 {fingerprint}", design.locator), width), x),
    ]
    return labelled(design, design.wording(source.role.capitalize()), glue(strips))


def _list_figure_sources(design: Design, sources: Sequence[FigureSource]) -> list[Strip]:
    """By the numbers that the tables of figures give them."""
    edges = [design.main_x + at for at in (0.0, *design.source_columns, design.main_width + GAP)]
    titles = [design.wording(title) for title in ("No.", "Source", "As of", "Basis")]
    head = columns_head(design, list(zip(edges, titles, strict=False)), x=design.main_x)
    rows = [strip for source in sources for strip in _build_figure_source(design, source, edges)]
    table = put_within([head, *rows], Tag(Role.TABLE))
    labels = labelled(design, design.wording("Figures"), table, drop=0.0, head_again=head)
    return add_places(labels, Place(key=FIGURES_KEY))


def _build_figure_source(design: Design, source: FigureSource, edges: Sequence[float]) -> list[Strip]:
    first, last = (say_short_day(design.wording, day) for day in (source.first_day, source.last_day))
    style = design.table_cell
    days = first if first == last else f"{first} – {last}"
    texts = (source.source, days, design.wording(source.confidence.value))
    number = break_paragraph(say(source.number, style.heavier()), edges[1] - edges[0])
    cells = [
        (x, break_paragraph(say(text, style), end - GAP - x))
        for x, end, text in zip(edges[1:4], edges[2:], texts, strict=True)
    ]
    lowest = ROW_PADDING + max(cell.leading for _, cell in cells)
    marks = [*place_paragraph(number, edges[0], lowest - number.leading, tag=row_header())]
    for x, cell in cells:
        marks += place_paragraph(cell, x, lowest - cell.leading, tag=tag_words(cell, Role.CELL))
    height = max(lowest - cell.leading + cell.height for _, cell in cells) + ROW_PADDING
    row = Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [row, rule_strip(design, x=design.main_x)]


def _flow(design: Design, text: str) -> Sequence[Strip]:
    return flow_paragraph(break_paragraph(say(text, design.background), design.main_width), design.main_x)
