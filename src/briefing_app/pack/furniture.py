"""What stands on every page around its text: marking, running head, folio, tabs.

The marking is on every page, at head and foot, exactly as it was given; on the cover too. None of this is read
out: who listens hears the marking on the cover, and the pillar's name where it begins.
"""

from dataclasses import dataclass, replace

from briefing_app.core.figures import format_day
from briefing_app.pack.contents import PackContents
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.lines import Line, Paragraph, set_line, shorten_line
from briefing_app.pack.parts import Section
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import (
    FOLIO,
    FULL_WIDTH,
    HEAD_INNER,
    INDIGO,
    INNER_MARGIN,
    MARKING,
    OUTER_MARGIN,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    TAB_HEIGHT,
    TAB_NUMERAL,
    TAB_PITCH,
    TAB_TOP,
    TAB_UNPRINTABLE,
    TAB_WIDTH,
)
from briefing_app.pack.tags import Decoration
from briefing_app.pack.text import Span, clean_line, say

HEAD_BASELINE, HEAD_RULE_Y, FOLIO_FROM_FOOT = 56.0, 63.0, 58.0
MARKING_BASELINE, MARKING_FROM_FOOT = 34.5, 29.5
MARKING_SIZES = ((10.0, 300.0, 1), (8.0, 420.0, 2), (6.5, FULL_WIDTH, 3), (5.0, FULL_WIDTH, 4), (4.0, 540.0, 5))
"""Size, width, and how many lines at most. What fits none of them is set in the last, whatever it takes."""
LINE_HEIGHT = 1.25
LEAST_INNER_HEAD = 120.0
HEAD_GAP = 14.0
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What all pages of one pack have in common."""

    title: str
    made_on: str
    marking: Paragraph | None


def prepare_furniture(contents: PackContents) -> Furniture:
    """Measures once what is drawn on every page."""
    marking = clean_line(contents.marking)
    return Furniture(
        title=clean_line(contents.title),
        made_on=f"Made on {format_day(contents.made_on)}",
        marking=_fit_marking(marking) if marking else None,
    )


def left_margin(number: int) -> float:
    """Right-hand pages have odd numbers; the inner margin is the one at the spine."""
    return INNER_MARGIN if number % 2 else OUTER_MARGIN


def draw_furniture(sheet: Sheet, furniture: Furniture, section: Section) -> None:
    """All of it, for the page that is being drawn."""
    if furniture.marking is not None:
        _draw_marking(sheet, furniture.marking)
    if not section.is_cover:
        _draw_head(sheet, furniture, section)
    _draw_foot(sheet, furniture)
    for number in section.tabs:
        _draw_tab(sheet, number)


def _fit_marking(marking: str) -> Paragraph:
    for size, width, most_lines in MARKING_SIZES:
        tracking = MARKING.tracking if marking.isascii() else 0.0
        style = replace(MARKING, size=size, leading=size * LINE_HEIGHT, tracking=tracking)
        paragraph = break_headline(marking, style, width)
        if len(paragraph.lines) <= most_lines:
            break
    return paragraph


def _draw_marking(sheet: Sheet, marking: Paragraph) -> None:
    last_line = (len(marking.lines) - 1) * marking.leading
    head, foot = MARKING_BASELINE - last_line, SHEET_HEIGHT - MARKING_FROM_FOOT
    for first, decoration in ((head, Decoration.HEADER), (foot, Decoration.FOOTER)):
        sheet.decorate(decoration)
        for index, line in enumerate(marking.lines):
            sheet.text(line, (SHEET_WIDTH - line.width) / 2, first + index * marking.leading)


def _draw_head(sheet: Sheet, furniture: Furniture, section: Section) -> None:
    """At the outer edge what the page shows, at the inner edge the meeting."""
    sheet.decorate(Decoration.HEADER)
    left = left_margin(sheet.number)
    title = set_line(say(furniture.title, HEAD_INNER))
    least = min(title.width, LEAST_INNER_HEAD)
    outer = shorten_line(section.head, FULL_WIDTH - HEAD_GAP - least)
    inner = shorten_line(say(furniture.title, HEAD_INNER), FULL_WIDTH - HEAD_GAP - outer.width)
    _draw_at_edges(sheet, outer, inner, HEAD_BASELINE)
    sheet.rule((left, HEAD_RULE_Y), (left + FULL_WIDTH, HEAD_RULE_Y), 0.4)


def _draw_foot(sheet: Sheet, furniture: Furniture) -> None:
    sheet.decorate(Decoration.FOOTER)
    folio = (
        Span(text="page ", style=FOLIO),
        Span(text=str(sheet.number), style=FOLIO.heavier()),
        Span(text=f" of {sheet.total}", style=FOLIO),
    )
    made_on = set_line(say(furniture.made_on, HEAD_INNER))
    _draw_at_edges(sheet, set_line(folio), made_on, SHEET_HEIGHT - FOLIO_FROM_FOOT)


def _draw_at_edges(sheet: Sheet, outer: Line, inner: Line, baseline: float) -> None:
    left = left_margin(sheet.number)
    right = left + FULL_WIDTH
    if sheet.number % 2:
        sheet.text(inner, left, baseline)
        sheet.text(outer, right - outer.width, baseline)
    else:
        sheet.text(outer, left, baseline)
        sheet.text(inner, right - inner.width, baseline)


def _draw_tab(sheet: Sheet, number: int) -> None:
    """At the outer edge, each pillar at its own height; printers lose the outermost part."""
    sheet.decorate(Decoration.PAGINATION)
    y = TAB_TOP + (number - 1) * TAB_PITCH
    is_recto = bool(sheet.number % 2)
    sheet.box(SHEET_WIDTH - TAB_WIDTH if is_recto else 0.0, y, TAB_WIDTH, TAB_HEIGHT, fill=INDIGO)
    numeral = set_line(say(NUMERALS[number - 1], TAB_NUMERAL))
    room = TAB_WIDTH - TAB_UNPRINTABLE
    start = SHEET_WIDTH - TAB_WIDTH if is_recto else TAB_UNPRINTABLE
    sheet.text(numeral, start + (room - numeral.width) / 2, y + TAB_HEIGHT / 2 + TAB_NUMERAL.size * 0.35)
