"""The glossary: every short form in the pack's verbatim words, what it stands for, and where it is used."""

from collections.abc import Iterator, Sequence

from briefing_app.pack.contents import PackAcronym, Verbatim
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
from briefing_app.pack.parts import PageNumber, Section, columns_head, rule_strip, section_head, words_key
from briefing_app.pack.styles import (
    BACKGROUND,
    CONTENTS_CODE,
    EXCERPT,
    FULL_WIDTH,
    HEAD_OUTER,
    LOCATOR,
    MAIN_X,
)
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import Span, say

GLOSSARY_KEY = "glossary"
HEAD = "Glossary"
CODE_X = MAIN_X + 280.0
PADDING = 1.75
NOT_SPELT_OUT = "  not\N{NO-BREAK SPACE}from\N{NO-BREAK SPACE}the\N{NO-BREAK SPACE}document"


def build_glossary(acronyms: Sequence[PackAcronym]) -> Section:
    """One table; a row is never split, and the head stands again on every page."""
    count = "one short form" if len(acronyms) == 1 else f"{len(acronyms)} short forms"
    note = f"The {count} in the document’s words. In serif: spelt out by it."
    columns = ((0.0, "Short form"), (MAIN_X, "In full"), (CODE_X, "Code"), (FULL_WIDTH, "Page"))
    head = columns_head(columns, right=(3,))
    rows = [strip for acronym in acronyms for strip in _build_row(acronym)]
    table = put_in_group(put_within([head, *rows], Tag(Role.TABLE)), Group(head_again=head))
    strips = [*section_head(HEAD, note=note, place=Place(key=GLOSSARY_KEY, title=HEAD)), *table]
    return Section(head=say(HEAD, HEAD_OUTER), strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_row(acronym: PackAcronym) -> list[Strip]:
    short = break_paragraph(say(acronym.short, BACKGROUND.heavier()), MAIN_X - 7)
    full = break_paragraph(_say_full(acronym), CODE_X - MAIN_X - 10.5)
    lines = max(len(short.lines), len(full.lines), len(acronym.occurs_in))
    height = lines * BACKGROUND.leading + 2 * PADDING
    marks = (
        *place_paragraph(short, 0.0, PADDING, tag=row_header()),
        *place_paragraph(full, MAIN_X, PADDING, tag=Tag(Role.CELL)),
        *_place_occurrences(acronym.occurs_in),
    )
    return [Strip(height=height, marks=marks, glued=True, within=(Tag(Role.ROW),)), rule_strip()]


def _say_full(acronym: PackAcronym) -> Sequence[Span]:
    if acronym.is_spelt_out:
        return say(acronym.full, EXCERPT)
    return (Span(text=acronym.full, style=BACKGROUND), Span(text=NOT_SPELT_OUT, style=LOCATOR))


def _place_occurrences(occurs_in: Sequence[Verbatim]) -> Iterator[Placed]:
    """The codes, one under the other, and the pages, each beside its code and leading there."""
    tops = [PADDING + index * BACKGROUND.leading for index in range(len(occurs_in))]
    codes, pages = Tag(Role.CELL), Tag(Role.CELL)
    for words, top in zip(occurs_in, tops, strict=True):
        code = set_line(say(words.name, CONTENTS_CODE))
        yield place_line(code, CONTENTS_CODE.leading, CODE_X, top, tags=(codes, Tag(Role.PARAGRAPH)))
    for words, top in zip(occurs_in, tops, strict=True):
        link = (pages, Tag(Role.PARAGRAPH), Tag(Role.LINK))
        yield Placed(FULL_WIDTH, top, PageNumber(words_key(words), BACKGROUND), link)
        yield Placed(CODE_X, top, Link(FULL_WIDTH - CODE_X, BACKGROUND.leading, words_key(words)), link)
