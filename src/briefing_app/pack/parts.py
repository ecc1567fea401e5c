"""What the sections of a pack are put together from: heads, labelled rows, rules, the field of verbatim words.

One axis: headline, text and charts hang from the main column's left edge; what a thing *is* stands in the label
column, left of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing_app.pack.contents import Verbatim
from briefing_app.pack.flow import (
    Group,
    Place,
    Placed,
    Rule,
    Strip,
    add_places,
    flow_paragraph,
    glue_to_next,
    height_of,
    place_line,
    place_paragraph,
    put_in_group,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import (
    BASELINE,
    FIELD_CODE,
    FIELD_INSIDE,
    FIELD_WIDER,
    FULL_WIDTH,
    HAIR,
    INDIGO,
    LABEL,
    LABEL_WIDTH,
    LOCATOR,
    MAIN_WIDTH,
    MAIN_X,
    NUMBER_GAP,
    PARAGRAPH_NUMBER,
    SECTION_HEAD,
    SECTION_NOTE,
    TABLE_HEAD,
    TINT,
    VERBATIM,
    Style,
)
from briefing_app.pack.tags import Role, Tag, Tags, column_header
from briefing_app.pack.text import Span, say

WORDS_OF_DOCUMENT = "The document’s words"
CONTINUED = "continued"
COLUMNS_HEAD_HEIGHT = 15.75
LABEL_TEXT_WIDTH = LABEL_WIDTH - 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What starts on a new page: the words of its running head, the tabs at its edge, its strips.

    The cover has no running head. A page of the contents may show the tabs of all pillars: a thumb index.
    """

    head: tuple[Span, ...]
    strips: tuple[Strip, ...]
    tabs: tuple[int, ...] = ()
    is_cover: bool = False


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page of a place; its right edge is where it is placed.

    The space before it is heard, not seen: it parts the number from the words that it follows.
    """

    key: str
    style: Style

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Known only when all pages are filled."""
        line = set_line(say(f" {sheet.page_of(self.key)}", self.style))
        sheet.text(line, x - line.width, y + self.style.leading - BASELINE)


@dataclass(frozen=True, slots=True)
class Field:
    """The tinted field of the document's own words, between a thick and a thin rule."""

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        """Wider than the text on each side."""
        left, right = x - FIELD_WIDER, x + FULL_WIDTH + FIELD_WIDER
        sheet.box(left, top, right - left, foot - top, fill=TINT)
        sheet.rule((left, top), (right, top), 2.0, INDIGO)
        sheet.rule((left, foot), (right, foot), 0.5, INDIGO)


def words_key(verbatim: Verbatim) -> str:
    """The place of words of the document."""
    return f"words {verbatim.passage_id}"


def section_head(text: str, *, note: str = "", place: Place | None = None) -> list[Strip]:
    """The head of a section, with a note on what it shows."""
    paragraph = break_headline(text, SECTION_HEAD, MAIN_WIDTH)
    strips = flow_paragraph(paragraph, MAIN_X, tag=tag_words(paragraph, Role.HEADING))
    if note:
        strips += [space(3.5), *flow_paragraph(break_paragraph(say(note, SECTION_NOTE), MAIN_WIDTH), MAIN_X)]
    return glue_to_next([*(add_places(strips, place) if place else strips), space(17.5)])


def headline(text: str, style: Style, *places: Place, tag: Tag | None = None) -> list[Strip]:
    """Lines of like length in the main column."""
    paragraph = break_headline(text, style, MAIN_WIDTH)
    heading = tag or tag_words(paragraph, Role.HEADING)
    return glue_to_next(add_places(flow_paragraph(paragraph, MAIN_X, tag=heading), *places))


def page_reference(key: str, style: Style) -> tuple[Span, ...]:
    """“Page 28”, which leads there."""
    return (
        Span(text="Page ", style=style, leads_to=key),
        Span(text="000", style=style, leads_to=key, is_page_number=True),
    )


def labelled(
    label: str, strips: Sequence[Strip], *, drop: float | None = None, head_again: Strip | None = None
) -> list[Strip]:
    """Strips of the main column with what they are at their left; said again where they go on over a page.

    They are a section, and the label is its heading.
    The label stands `drop` lower than the first strip: so far that both stand on one baseline, if it is not given.
    """
    drop = max(strips[0].height - LABEL.leading, 0.0) if drop is None else drop
    said = break_paragraph(say(label, LABEL), LABEL_TEXT_WIDTH)
    again = break_paragraph(say(f"{label}, {CONTINUED}", LABEL), LABEL_TEXT_WIDTH)
    section = Tag(Role.SECTION)
    group = Group(
        tagged=section,
        label=place_paragraph(said, 0.0, drop, tag=tag_words(said, Role.HEADING)),
        label_again=place_paragraph(again, 0.0, drop),
        head_again=head_again,
    )
    missing = drop + said.height - height_of(strips)
    padded = [*strips[:-1], replace(strips[-1], height=strips[-1].height + max(missing, 0.0))]
    return put_within(put_in_group(padded, group), section)


def number_beside(number: int, leading: float, *, tags: Tags) -> Placed:
    """A paragraph's number, on the first baseline of a line box of that leading."""
    line = set_line(say(str(number), PARAGRAPH_NUMBER))
    drop = leading - PARAGRAPH_NUMBER.leading
    return place_line(line, PARAGRAPH_NUMBER.leading, MAIN_X - NUMBER_GAP - line.width, drop, tags=tags)


def kind_rule() -> list[Strip]:
    """The hairline between two kinds of notes; it stays with what follows it."""
    return [
        Strip(height=21.0, marks=(Placed(0.0, 10.5, Rule(FULL_WIDTH, 0.4, HAIR)),), vanishes=True, glued=True),
    ]


def rule_strip(thickness: float = 0.4, *, x: float = 0.0, width: float = FULL_WIDTH, glued: bool = False) -> Strip:
    """A rule that takes no room: indigo where it opens a part, a hairline between rows."""
    colour = HAIR if thickness < 1 else INDIGO
    return Strip(height=0.0, marks=(Placed(x, 0.0, Rule(width, thickness, colour)),), glued=glued)


def field(verbatim: Verbatim) -> list[Strip]:
    """Words of the document with where they stand. Taller than a page it goes on, and says so."""
    words = break_paragraph(say(verbatim.text, VERBATIM), MAIN_WIDTH)
    quotation = Tag(Role.QUOTATION)
    label, foot = _locate(verbatim, verbatim.locator_lines, FIELD_INSIDE)
    label_again, _ = _locate(verbatim, (CONTINUED,), 0.0)
    group = Group(tagged=quotation, label=label, label_again=label_again, behind=Field())
    missing = max(foot - FIELD_INSIDE - words.height, 0.0)
    strips = [
        Strip(height=FIELD_INSIDE, places=(Place(key=words_key(verbatim)),)),
        *flow_paragraph(words, MAIN_X),
        Strip(height=FIELD_INSIDE + missing),
    ]
    return glue_to_next(put_within(put_in_group(strips, group), quotation))


def columns_head(cells: Sequence[tuple[float, str]], *, right: Sequence[int] = (), x: float = 0.0) -> Strip:
    """The head of a table: words at their columns (those in `right` end there), and a rule below from `x` on."""
    marks = [Placed(x, COLUMNS_HEAD_HEIGHT, Rule(FULL_WIDTH - x, 1.0))]
    for index, (at, text) in enumerate(cells):
        line = set_line(say(text, TABLE_HEAD))
        left = at - line.width if index in right else at
        marks.append(place_line(line, TABLE_HEAD.leading, left, 3.5, tags=(column_header(),)))
    return Strip(height=COLUMNS_HEAD_HEIGHT, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))


def _locate(verbatim: Verbatim, lines: Sequence[str], top: float) -> tuple[tuple[Placed, ...], float]:
    """Code, kind and locator one under the other from `top` on, and where they end.

    The space after each is not seen: it parts its words, when they are heard, from the next.
    """
    parts = [(say(f"{verbatim.code} ", FIELD_CODE), 3.5)] if verbatim.code else [(say("", LOCATOR), -7.0)]
    parts.append((say(f"{WORDS_OF_DOCUMENT} ", LOCATOR.heavier()), 0.0))
    parts += [(say(f"{line} ", LOCATOR), 0.0) for line in lines]
    placed: list[Placed] = []
    locator = Tag(Role.PARAGRAPH)
    for spans, gap in parts:
        paragraph = break_paragraph(spans, MAIN_X - NUMBER_GAP)
        placed += place_paragraph(paragraph, 0.0, top, tag=locator)
        top += paragraph.height + gap
    return tuple(placed), top
