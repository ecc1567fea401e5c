"""The fields in which words of a source stand: tinted for the document, between dashed rules for the press."""

from collections.abc import Sequence

from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Backdrop,
    Group,
    Place,
    Placed,
    Strip,
    flow_paragraph,
    glue_to_next,
    place_paragraph,
    put_in_group,
    put_within,
)
from briefing_app.pack.lines import Paragraph, break_paragraph
from briefing_app.pack.parts import CONTINUED, LABEL_BELOW
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import (
    FIELD_INSIDE,
    FIELD_WIDER,
    HAIR,
    INDIGO,
    NUMBER_GAP,
    TINT,
    Style,
)
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.text import say

WORDS_OF_DOCUMENT = "The document’s words"
WORDS_OF_PRESS = "The press report’s words"
PRESS_DASH = (4.5, 3.0)


@dataclass(frozen=True, slots=True)
class Field:
    """The tinted field of the document's own words, between a thick and a thin rule."""

    width: float

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        """Wider than the text on each side."""
        left, right = x - FIELD_WIDER, x + self.width + FIELD_WIDER
        sheet.box(left, top, right - left, foot - top, fill=TINT)
        sheet.rule((left, top), (right, top), 2.0, INDIGO)
        sheet.rule((left, foot), (right, foot), 0.5, INDIGO)


@dataclass(frozen=True, slots=True)
class PressField:
    """The words of the press: no tint, and dashed rules."""

    width: float

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        """As wide as a field."""
        left, right = x - FIELD_WIDER, x + self.width + FIELD_WIDER
        sheet.rule((left, top), (right, top), 1.5, INDIGO, PRESS_DASH)
        sheet.rule((left, foot), (right, foot), 0.5, HAIR, PRESS_DASH)


def words_key(verbatim: Verbatim) -> str:
    """The place of words of a source."""
    return f"words {verbatim.passage_id}"


def field(design: Design, verbatim: Verbatim) -> list[Strip]:
    """Words of the document with where they stand. Taller than a page it goes on, and says so."""
    return _set_field(design, verbatim, WORDS_OF_DOCUMENT, design.verbatim, Field(design.full_width))


def _set_field(design: Design, verbatim: Verbatim, whose: str, style: Style, behind: Backdrop) -> list[Strip]:
    words = break_paragraph(say(verbatim.text, style), design.main_width, parts_words=design.parts_words)
    quotation = Tag(Role.QUOTATION)
    named = design.wording(whose)
    if not design.has_label_column:
        return _set_field_below(design, verbatim, words, named, behind)
    label, foot = _locate(design, verbatim, named, verbatim.locator_lines, FIELD_INSIDE)
    label_again, _ = _locate(design, verbatim, named, (design.wording(CONTINUED),), FIELD_INSIDE)
    again = Strip(height=FIELD_INSIDE, glued=True)
    group = Group(tagged=quotation, label=label, label_again=label_again, head_again=again, behind=behind)
    missing = max(foot - FIELD_INSIDE - words.height, 0.0)
    strips = [
        Strip(height=FIELD_INSIDE, places=(Place(key=words_key(verbatim)),)),
        *flow_paragraph(words, design.main_x),
        Strip(height=FIELD_INSIDE + missing),
    ]
    return glue_to_next(put_within(put_in_group(strips, group), quotation))


def _set_field_below(design: Design, verbatim: Verbatim, words: Paragraph, named: str, behind: Backdrop) -> list[Strip]:
    """The same in one column: what it is above the words, where they stand below them."""
    quotation, style = Tag(Role.QUOTATION), design.field_code
    inside = min(FIELD_INSIDE, style.leading / 2)
    title = break_paragraph(say(f"{verbatim.code} {named} ".lstrip(), style), design.full_width)
    again = break_paragraph(
        say(f"{verbatim.code} {named}, {design.wording(CONTINUED)}".lstrip(), style), design.full_width
    )
    where = break_paragraph(say(" ".join(verbatim.locator_lines), design.locator), design.full_width)
    head_again = Strip(height=again.height + inside, marks=place_paragraph(again, 0.0, inside / 2), glued=True)
    group = Group(tagged=quotation, head_again=head_again, behind=behind)
    strips = [
        Strip(height=inside, places=(Place(key=words_key(verbatim)),)),
        *flow_paragraph(title, 0.0, tag=Tag(Role.PARAGRAPH)),
        Strip(height=LABEL_BELOW),
        *flow_paragraph(words, design.main_x),
        Strip(height=LABEL_BELOW),
        *flow_paragraph(where, 0.0),
        Strip(height=inside),
    ]
    return glue_to_next(put_within(put_in_group(strips, group), quotation))


def _locate(
    design: Design, verbatim: Verbatim, named: str, lines: Sequence[str], top: float
) -> tuple[tuple[Placed, ...], float]:
    """Code, kind and locator one under the other from `top` on, and where they end.

    The space after each is not seen: it parts its words, when they are heard, from the next.
    """
    locator = design.locator
    parts = [(say(f"{verbatim.code} ", design.field_code), 3.5)] if verbatim.code else [(say("", locator), -7.0)]
    parts.append((say(f"{named} ", locator.heavier()), 0.0))
    parts += [(say(f"{line} ", locator), 0.0) for line in lines]
    placed: list[Placed] = []
    tag = Tag(Role.PARAGRAPH)
    for spans, gap in parts:
        paragraph = break_paragraph(spans, design.main_x - NUMBER_GAP)
        placed += place_paragraph(paragraph, 0.0, top, tag=tag)
        top += paragraph.height + gap
    return tuple(placed), top
