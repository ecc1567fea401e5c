"""The glossary: every short form in the pack's verbatim words, what it stands for, and where it is used."""

from collections.abc import Iterator, Sequence

from briefing_app.pack.contents import PackAcronym, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.fields import words_key
from briefing_app.pack.flow import (
    Group,
    Link,
    Place,
    Placed,
    Strip,
    place_line,
    place_paragraph,
    put_in_group,
    put_within,
)
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.parts import PageNumber, Section, columns_head, rule_strip, section_head
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import Span, say

GLOSSARY_KEY = "glossary"
HEAD = "Glossary"
PADDING = 1.75
NOT_SPELT_OUT = "not from the document"
GAP = 7.0


def build_glossary(design: Design, acronyms: Sequence[PackAcronym]) -> Section:
    """One table; a row is never split, and the head stands again on every page."""
    wording = design.wording
    count = wording("The one short form") if len(acronyms) == 1 else wording("The {0} short forms", len(acronyms))
    note = wording("{0} in the document’s words. In serif: spelt out by it.", count)
    full_x, code_x = design.glossary_columns
    columns = (
        (0.0, wording("Short form")),
        (full_x, wording("In full")),
        (code_x, wording("Code")),
        (design.full_width, wording("Page")),
    )
    head = columns_head(design, columns, right=(3,))
    rows = [strip for acronym in acronyms for strip in _build_row(design, acronym)]
    table = put_in_group(put_within([head, *rows], Tag(Role.TABLE)), Group(head_again=head))
    title = wording(HEAD)
    strips = [*section_head(design, title, note=note, place=Place(key=GLOSSARY_KEY, title=title)), *table]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_row(design: Design, acronym: PackAcronym) -> list[Strip]:
    full_x, code_x = design.glossary_columns
    short = break_paragraph(say(acronym.short, design.background.heavier()), full_x - GAP)
    full = break_paragraph(_say_full(design, acronym), code_x - full_x - 10.5)
    tallest = max(short.height, full.height, len(acronym.occurs_in) * design.background.leading)
    marks = (
        *place_paragraph(short, 0.0, PADDING, tag=row_header()),
        *place_paragraph(full, full_x, PADDING, tag=Tag(Role.CELL)),
        *_place_occurrences(design, acronym.occurs_in),
    )
    row = Strip(height=tallest + 2 * PADDING, marks=marks, glued=True, within=(Tag(Role.ROW),))
    return [row, rule_strip(design)]


def _say_full(design: Design, acronym: PackAcronym) -> Sequence[Span]:
    if acronym.is_spelt_out:
        return say(acronym.full, design.excerpt)
    remark = design.wording(NOT_SPELT_OUT).replace(" ", "\N{NO-BREAK SPACE}")
    return (Span(text=acronym.full, style=design.background), Span(text=f"  {remark}", style=design.locator))


def _place_occurrences(design: Design, occurs_in: Sequence[Verbatim]) -> Iterator[Placed]:
    """The codes, one under the other, and the pages, each beside its code and leading there."""
    style, code_x = design.background, design.glossary_columns[1]
    tops = [PADDING + index * style.leading for index in range(len(occurs_in))]
    codes, pages = Tag(Role.CELL), Tag(Role.CELL)
    for words, top in zip(occurs_in, tops, strict=True):
        code = set_line(say(words.name, design.contents_code))
        yield place_line(code, design.contents_code.leading, code_x, top, tags=(codes, Tag(Role.PARAGRAPH)))
    for words, top in zip(occurs_in, tops, strict=True):
        link = (pages, Tag(Role.PARAGRAPH), Tag(Role.LINK))
        yield Placed(design.full_width, top, PageNumber(words_key(words), style), link)
        yield Placed(code_x, top, Link(design.full_width - code_x, style.leading, words_key(words)), link)
