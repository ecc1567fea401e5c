"""The last page: what the pack rests on, what is known to be wrong with our copy, and the files' fingerprints."""

from collections.abc import Sequence

from briefing_app.core.figures import format_short_day
from briefing_app.pack.contents import FigureSource, PackContents, PackSource
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
from briefing_app.pack.styles import (
    BACKGROUND,
    CONTENTS_PILLAR,
    FULL_WIDTH,
    HEAD_OUTER,
    LOCATOR,
    MAIN_WIDTH,
    MAIN_X,
    TABLE_CELL,
)
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import say

SOURCES_KEY, FIGURES_KEY = "sources", "sources of figures"
AUTHORITY = "authority"
ROW_PADDING = 3.5
SOURCE_X, DAYS_X, CONFIDENCE_X, GAP = MAIN_X + 28.0, MAIN_X + 210.0, MAIN_X + 308.0, 10.5


def build_sources(contents: PackContents) -> Section:
    """The authority first, with its known faults; then what only covers it; then where the figures come from."""
    strips = [*section_head("Sources", place=Place(key=SOURCES_KEY, title="Sources")), rule_strip(1.0)]
    for index, source in enumerate(contents.sources):
        if index:
            strips.append(rule_strip())
        strips += [space(10.5, glued=True), *_build_source(source), space(10.5)]
        if source.role == AUTHORITY and contents.known_faults:
            faults = [strip for fault in contents.known_faults for strip in _flow(fault)]
            strips += [*labelled("Known faults of our copy", faults), space(10.5)]
    if contents.figure_sources:
        strips += [rule_strip(), space(10.5, glued=True), *_list_figure_sources(contents.figure_sources)]
    return Section(head=say("Sources", HEAD_OUTER), strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_source(source: PackSource) -> list[Strip]:
    fingerprint = " ".join(source.sha256[at : at + 8] for at in range(0, len(source.sha256), 8))
    strips = [
        *flow_paragraph(break_paragraph(say(source.title, CONTENTS_PILLAR), MAIN_WIDTH), MAIN_X),
        space(3.5),
        *_flow(source.description),
        *flow_paragraph(break_paragraph(say(f"SHA-256 {fingerprint}", LOCATOR), MAIN_WIDTH), MAIN_X),
    ]
    return labelled(source.role.capitalize(), glue(strips))


def _list_figure_sources(sources: Sequence[FigureSource]) -> list[Strip]:
    """By the numbers that the tables of figures give them."""
    columns = ((MAIN_X, "No."), (SOURCE_X, "Source"), (DAYS_X, "As of"), (CONFIDENCE_X, "Basis"))
    head = columns_head(columns, x=MAIN_X)
    rows = [strip for source in sources for strip in _build_figure_source(source)]
    table = put_within([head, *rows], Tag(Role.TABLE))
    return add_places(labelled("Figures", table, drop=0.0, head_again=head), Place(key=FIGURES_KEY))


def _build_figure_source(source: FigureSource) -> list[Strip]:
    first, last = format_short_day(source.first_day), format_short_day(source.last_day)
    number = break_paragraph(say(source.number, TABLE_CELL.heavier()), SOURCE_X - MAIN_X)
    cells = [
        (x, break_paragraph(say(text, TABLE_CELL), end - GAP - x))
        for x, end, text in (
            (SOURCE_X, DAYS_X, source.source),
            (DAYS_X, CONFIDENCE_X, first if first == last else f"{first} – {last}"),
            (CONFIDENCE_X, FULL_WIDTH + GAP, source.confidence.value),
        )
    ]
    marks = [*place_paragraph(number, MAIN_X, ROW_PADDING, tag=row_header())]
    for x, cell in cells:
        marks += place_paragraph(cell, x, ROW_PADDING, tag=tag_words(cell, Role.CELL))
    height = max(cell.height for _, cell in cells) + 2 * ROW_PADDING
    row = Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [row, rule_strip(x=MAIN_X, width=MAIN_WIDTH)]


def _flow(text: str) -> Sequence[Strip]:
    return flow_paragraph(break_paragraph(say(text, BACKGROUND), MAIN_WIDTH), MAIN_X)
