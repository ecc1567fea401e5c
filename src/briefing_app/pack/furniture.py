"""What stands on every page around its text: marking, running head, folio, tabs.

The marking is on every page, at head and foot, exactly as it was given; on the cover too. None of this is read
out: who listens hears the marking on the cover, and the pillar's name where it begins.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import Design, Tabs
from briefing_app.pack.drawings import ChangeMark
from briefing_app.pack.filling import SetStrip
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.lines import Line, Paragraph, break_paragraph, set_line, shorten_line
from briefing_app.pack.markings import Marking, read_marking
from briefing_app.pack.parts import Section
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import INDIGO, Colour, Style
from briefing_app.pack.tags import Decoration
from briefing_app.pack.text import Span, clean_line, say
from briefing_app.pack.wording import say_day

MARKING_SIZES = ((1.0, 0.504, 1), (0.8, 0.705, 2), (0.65, 0.8, 3), (0.5, 0.8, 4), (0.4, 0.907, 5))
"""Shares of the usual size and of the sheet's width, and how many lines at most. What fits none of them is set in
the last, whatever it takes.
"""
LINE_HEIGHT = 1.25
BAR_AWAY, MOST_VERSION = 10.5, 20
COPY_AT_LEFT, COPY_AT_RIGHT, COPY_AT_TOP, COPY_ON_COVER = "CopyLeft", "CopyRight", "CopyTop", "CopyCover"
COPY_SHARE, COPY_HEIGHT, COPY_BASELINE = 0.68, 24.5, 7.0
"""What differs from copy to copy stands in forms of this size, their baseline so far above their lower edge."""

VERSION_TAG = Style(size=5.5, leading=7)
PLATE_BESIDE, PLATE_ABOVE, PLATE_DROP = 7.0, 1.75, 0.22
"""How far the plate under a marking reaches beyond its words, and how far a line box stands below the baseline."""
LEAST_INNER_HEAD, LEAST_BELOW = 120.0, 5.0
HEAD_GAP = 14.0
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What all pages of one pack have in common."""

    design: Design
    title: str
    edition: Line
    has_copies: bool
    is_supplement: bool
    marking: Paragraph | None
    version_tag: Line | None = None
    plate: Colour | None = None
    """What the marking stands on, where its scheme says so."""


def prepare_furniture(design: Design, contents: PackContents) -> Furniture:
    """Measures once what is drawn on every page."""
    marking = read_marking(contents.marking)
    version = clean_line(contents.edition.version)[:MOST_VERSION]
    return Furniture(
        design=design,
        title=clean_line(contents.title),
        edition=set_line(say_edition(design, contents)),
        has_copies=bool(contents.edition.holders),
        is_supplement=contents.supplement is not None,
        marking=_fit_marking(design, marking) if marking.words else None,
        version_tag=set_line(say(f"v{version}", VERSION_TAG)) if contents.changes and version else None,
        plate=marking.level.plate if marking.level else None,
    )


def copy_size(design: Design) -> tuple[float, float]:
    """How much room there is for what differs from copy to copy."""
    return design.full_width * COPY_SHARE, COPY_HEIGHT


def draw_furniture(sheet: Sheet, furniture: Furniture, section: Section) -> None:
    """All of it, for the page that is being drawn."""
    design = furniture.design
    if furniture.marking is not None:
        sheet.stamp("marking", partial(_draw_marking, sheet, design, furniture.marking, furniture.plate))
    if section.has_head:
        _draw_head(sheet, furniture, section)
    _draw_foot(sheet, furniture, section)
    if design.tabs is not None:
        for number in section.tabs:
            _draw_tab(sheet, design, design.tabs, number)


def draw_bars(sheet: Sheet, furniture: Furniture, strips: Sequence[SetStrip]) -> None:
    """Beside what changed since the last pack, outside the text at the outer side."""
    design = furniture.design
    is_recto = bool(sheet.number % 2) or design.is_simplex
    left = design.left_margin(sheet.number)
    x = left + design.full_width + BAR_AWAY if is_recto else left - BAR_AWAY
    for change, grouped in groupby(strips, key=lambda each: each.strip.change):
        run = list(grouped)
        if change is None:
            continue
        sheet.decorate(Decoration.PAGINATION)
        top, foot = run[0].y, run[-1].y + run[-1].strip.height
        ChangeMark(change, foot - top).draw(sheet, x, design.sheet.text_top + top)
        if furniture.version_tag is not None:
            tag = furniture.version_tag
            sheet.text(tag, x + 2 if is_recto else x - 2 - tag.width, design.sheet.text_top + top - 1)


def say_edition(design: Design, contents: PackContents) -> tuple[Span, ...]:
    """“v3 · K7QF-2M”, or without a version the day."""
    code, style = find_check_code(contents), design.foot
    version = clean_line(contents.edition.version)[:MOST_VERSION]
    if version:
        return say(f"v{version} · {code}", style.heavier())
    made_on = design.wording("Made on {0}", say_day(design.wording, contents.made_on))
    return (Span(text=f"{code}   ", style=style.heavier()), Span(text=made_on, style=style))


def _fit_marking(design: Design, marking: Marking) -> Paragraph:
    """As large as it can be. A scheme may ask for larger letters than ours, and for a colour of theirs."""
    level = marking.level
    least = level.size if level else 0.0
    usual = design.marking
    colour = level.colour if level and level.colour else usual.colour
    tracking = usual.tracking if marking.words.isascii() else 0.0
    for share, width, most_lines in MARKING_SIZES:
        size = max(usual.size * share, least)
        style = replace(usual, size=size, leading=size * LINE_HEIGHT, tracking=tracking, colour=colour)
        paragraph = break_headline(marking.words, style, design.sheet.width * width)
        if len(paragraph.lines) <= most_lines:
            break
    if level is None or _is_in_margin(design, paragraph):
        return paragraph
    return _fit_additions(design, marking.words, level.words, style)


def _fit_additions(design: Design, words: str, label: str, style: Style) -> Paragraph:
    """The label as large as its scheme asks; what is said beyond it is smaller, where it would lie over the text."""
    for share, width, _ in MARKING_SIZES:
        beyond = replace(style, size=design.marking.size * share, tracking=0.0)
        spans = (*say(label, style), *say(words.removeprefix(label), beyond))
        paragraph = break_paragraph(spans, design.sheet.width * width)
        if _is_in_margin(design, paragraph):
            break
    return paragraph


def _is_in_margin(design: Design, marking: Paragraph) -> bool:
    return len(marking.lines) * marking.leading <= design.sheet.text_top - LEAST_BELOW


def _draw_marking(sheet: Sheet, design: Design, marking: Paragraph, plate: Colour | None) -> None:
    last_line = (len(marking.lines) - 1) * marking.leading
    head = max(design.sheet.marking_top - last_line, marking.leading * (1 - PLATE_DROP) + PLATE_ABOVE)
    foot = min(design.sheet.height - design.sheet.marking_foot, design.sheet.height - last_line - LEAST_BELOW)
    for first, decoration in ((head, Decoration.HEADER), (foot, Decoration.FOOTER)):
        sheet.decorate(decoration)
        if plate is not None:
            _draw_plate(sheet, design, marking, first, plate)
        for index, line in enumerate(marking.lines):
            sheet.text(line, (design.sheet.width - line.width) / 2, first + index * marking.leading)


def _draw_plate(sheet: Sheet, design: Design, marking: Paragraph, baseline: float, plate: Colour) -> None:
    width, height = marking.width + 2 * PLATE_BESIDE, marking.height + 2 * PLATE_ABOVE
    top = baseline - marking.leading + marking.leading * PLATE_DROP - PLATE_ABOVE
    sheet.box((design.sheet.width - width) / 2, top, width, height, fill=plate)


def _draw_head(sheet: Sheet, furniture: Furniture, section: Section) -> None:
    """At the outer edge what the page shows, at the inner edge the meeting; in large print what it shows alone."""
    sheet.decorate(Decoration.HEADER)
    design = furniture.design
    width = design.full_width
    name = design.head_outer.in_serif() if section.is_theirs else design.head_outer
    code = (Span(text=f"{section.code}  ", style=design.head_code),) if section.code else ()
    if design.names_meeting:
        title = set_line(say(furniture.title, design.head_inner))
        least = min(title.width, LEAST_INNER_HEAD)
        outer = shorten_line((*code, *say(section.name, name)), width - HEAD_GAP - least)
        inner = shorten_line(say(furniture.title, design.head_inner), width - HEAD_GAP - outer.width)
    else:
        outer = set_line(say(section.code, design.head_code))
        inner = shorten_line(say(section.name, name), width - HEAD_GAP - outer.width)
    _draw_at_edges(sheet, design, outer, inner, design.sheet.head_baseline)
    left, y = design.left_margin(sheet.number), design.sheet.head_rule
    sheet.rule((left, y), (left + width, y), 0.4)


def _draw_foot(sheet: Sheet, furniture: Furniture, section: Section) -> None:
    sheet.decorate(Decoration.FOOTER)
    design = furniture.design
    number = section.folio_name or sheet.name_page(sheet.number)
    last = sheet.name_page(sheet.total)
    total = f"{sheet.name_page(1)}–{last}" if furniture.is_supplement and sheet.total > 1 else last
    folio = say_folio(design.folio, section.folio or design.wording("page {0} of {1}"), number, total)
    baseline = design.sheet.height - design.sheet.folio_foot
    if not furniture.has_copies:
        _draw_at_edges(sheet, design, set_line(folio), furniture.edition, baseline)
        return
    _draw_at_edges(sheet, design, set_line(folio), set_line(say("", design.foot)), baseline)
    left, (width, height) = design.left_margin(sheet.number), copy_size(design)
    is_recto = bool(sheet.number % 2) or design.is_simplex
    name, x = (COPY_AT_LEFT, left) if is_recto else (COPY_AT_RIGHT, left + design.full_width - width)
    sheet.form(name, x, baseline + COPY_BASELINE - height, width, height)


def say_folio(style: Style, words: str, number: str, total: str) -> tuple[Span, ...]:
    """“page **20** of 32”."""
    before, _, after = words.partition("{0}")
    spans = (
        Span(text=before, style=style),
        Span(text=number, style=style.heavier()),
        Span(text=after.replace("{1}", total), style=style),
    )
    return tuple(span for span in spans if span.text)


def _draw_at_edges(sheet: Sheet, design: Design, outer: Line, inner: Line, baseline: float) -> None:
    left = design.left_margin(sheet.number)
    right = left + design.full_width
    if sheet.number % 2 or design.is_simplex:
        sheet.text(inner, left, baseline)
        sheet.text(outer, right - outer.width, baseline)
    else:
        sheet.text(outer, left, baseline)
        sheet.text(inner, right - inner.width, baseline)


def _draw_tab(sheet: Sheet, design: Design, tabs: Tabs, number: int) -> None:
    """At the outer edge, each pillar at its own height; printers lose the outermost part."""
    sheet.decorate(Decoration.PAGINATION)
    y = tabs.top + (number - 1) * tabs.pitch
    is_recto = bool(sheet.number % 2) or design.is_simplex
    sheet.box(design.sheet.width - tabs.width if is_recto else 0.0, y, tabs.width, tabs.height, fill=INDIGO)
    numeral = set_line(say(NUMERALS[number - 1], design.tab_numeral))
    room = tabs.width - tabs.unprintable
    start = design.sheet.width - tabs.width if is_recto else tabs.unprintable
    sheet.text(numeral, start + (room - numeral.width) / 2, y + tabs.height / 2 + design.tab_numeral.size * 0.35)
