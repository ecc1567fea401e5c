"""The cover and the contents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.core.figures import format_day
from briefing_app.pack.contents import PackContents, PackPillar
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Rule,
    Strip,
    Words,
    add_places,
    glue,
    height_of,
    place_paragraph,
    space,
)
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.items import closing_key, pillar_key
from briefing_app.pack.lines import Paragraph, break_paragraph, set_line, shorten_line
from briefing_app.pack.parts import PageNumber, Section, rule_strip, section_head
from briefing_app.pack.styles import (
    BODY,
    CONTENTS_CODE,
    CONTENTS_ITEM,
    CONTENTS_MAIN,
    CONTENTS_NUMERAL,
    CONTENTS_PILLAR,
    COVER_TITLES,
    COVER_VISION,
    FULL_WIDTH,
    HAIR,
    HEAD_OUTER,
    LABEL,
    MAIN_WIDTH,
    MAIN_X,
    OUTER_MARGIN,
    SMALL,
    TAB_PITCH,
    TAB_TOP,
    TAB_WIDTH,
    TEXT_HEIGHT,
    TEXT_TOP,
    Style,
)
from briefing_app.pack.text import Span, clean_line, say

CONTENTS_KEY = "contents"
COVER_RULE_Y, COVER_TITLE_Y, COVER_GAP = 17.5, 136.5, 17.5
CODE_WIDTH, NUMBER_WIDTH = 35.0, 28.0
ROW_TOP, NARROW_LEADING, MOST_IN_ROW, FEWEST_ROWS = 3.5, 10.5, 4, 4
MOST_IN_FRONT = 2
MOST_TITLE_LINES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the contents: where it leads, and what it is called."""

    key: str
    text: str
    code: str = ""


def build_cover(contents: PackContents) -> Section:
    """Title, what the document is called, what is in the pack, and what serif letters mean."""
    rows = [("What is in it", contents.selection), ("Made on", format_day(contents.made_on))]
    if clean_line(contents.marking):
        rows.append(("Handling", contents.marking))
    foot = _build_cover_foot(rows)
    foot_y = TEXT_HEIGHT - height_of(foot)
    title, vision = _fit_cover(contents, foot_y - COVER_TITLE_Y - COVER_GAP)
    marks = [
        Placed(0.0, COVER_RULE_Y, Rule(FULL_WIDTH, 2.0)),
        *place_paragraph(title, MAIN_X, COVER_TITLE_Y),
        *place_paragraph(vision, MAIN_X, COVER_TITLE_Y + title.height + COVER_GAP),
    ]
    for strip in foot:
        marks += [Placed(placed.x, foot_y + placed.y, placed.mark) for placed in strip.marks]
        foot_y += strip.height
    strip = Strip(height=TEXT_HEIGHT, marks=tuple(marks), places=(Place(key="cover", title="Cover"),))
    return Section(head=(), strips=(strip,), is_cover=True)


def _build_cover_foot(rows: Sequence[tuple[str, str]]) -> list[Strip]:
    strips: list[Strip] = []
    for label, text in rows:
        words = break_paragraph(say(clean_line(text), BODY), MAIN_WIDTH)
        name = Placed(0.0, 5.25, Words(set_line(say(label, LABEL)), words.leading))
        marks = (name, *place_paragraph(words, MAIN_X, 5.25))
        strips += [rule_strip(), Strip(height=words.height + 10.5, marks=marks)]
    legend = (
        Span(text="Words set in ", style=SMALL),
        Span(text="this serif letter", style=SMALL.in_serif()),
        Span(text=" are a source’s own, unaltered. All else is ours.\nHolds only what is marked ", style=SMALL),
        Span(text="for the pack", style=SMALL.heavier()),
        Span(text=".", style=SMALL),
    )
    words = break_paragraph(legend, MAIN_WIDTH)
    said = Strip(height=words.height, marks=place_paragraph(words, MAIN_X))
    return [*strips, rule_strip(1.0), Strip(height=7.0), said]


def _fit_cover(contents: PackContents, height: float) -> tuple[Paragraph, Paragraph]:
    """The title as large as it can be; one that fits at no size is cut, and an ellipsis says so."""
    vision = break_paragraph(say(contents.vision_title, COVER_VISION), MAIN_WIDTH)
    room = height - vision.height - COVER_GAP
    text = clean_line(contents.title)
    for style in COVER_TITLES:
        title = break_headline(text, style, MAIN_WIDTH)
        if title.height <= min(room, MOST_TITLE_LINES * style.leading) and not _is_torn(text, style):
            return title, vision
    kept = title.lines[: int(room // title.leading)]
    last = shorten_line(say(kept[-1].text.rstrip() + "…" * (len(kept) < len(title.lines)), style), MAIN_WIDTH)
    return Paragraph(lines=(*kept[:-1], last), leading=title.leading), vision


def _is_torn(text: str, style: Style) -> bool:
    """Whether a word is wider than the column."""
    return any(set_line(say(word, style)).width > MAIN_WIDTH for word in text.split())


def build_contents_pages(contents: PackContents, *, front: Sequence[Entry], back: Sequence[Entry]) -> Section:
    """A thumb index beside the tabs if every row has room for its items, else a plain list."""
    head = section_head("Contents", place=Place(key=CONTENTS_KEY, title="Contents"))
    entries = {pillar.number: list(_list_items(pillar)) for pillar in contents.pillars}
    fits = all(len(items) <= MOST_IN_ROW for items in entries.values()) and len(front) <= MOST_IN_FRONT
    if fits and len(entries) >= FEWEST_ROWS:
        strip = _build_thumb_index(contents.pillars, entries, front, back)
        strips = add_places([strip], Place(key=CONTENTS_KEY, title="Contents"))
        return Section(head=say("Contents", HEAD_OUTER), strips=tuple(strips), tabs=tuple(entries))
    strips = [*head, *_list_main(front)]
    for pillar in contents.pillars:
        strips += [space(10.5), *glue(list(_build_plain_row(pillar, entries[pillar.number])))]
    strips += [space(10.5), rule_strip(glued=True), space(10.5, glued=True), *_list_main(back)]
    return Section(head=say("Contents", HEAD_OUTER), strips=tuple(strips))


def _list_items(pillar: PackPillar) -> Iterator[Entry]:
    for initiative in pillar.initiatives:
        yield Entry(key=initiative.id, code=initiative.id, text=initiative.headline)
    if pillar.closing:
        yield Entry(key=closing_key(pillar), text="Closing words of the pillar")


def _build_thumb_index(
    pillars: Sequence[PackPillar], entries: dict[int, list[Entry]], front: Sequence[Entry], back: Sequence[Entry]
) -> Strip:
    marks: list[Placed] = []
    for strip_y, strip in _stack(section_head("Contents")):
        marks += _shift(strip.marks, strip_y)
    for strip_y, strip in _stack(_list_main(front), 49.0):
        marks += _shift(strip.marks, strip_y)
    overhang = OUTER_MARGIN - TAB_WIDTH
    numbers = [pillar.number for pillar in pillars]
    for pillar in pillars:
        y = _row_y(pillar.number)
        marks.append(Placed(-overhang, y, Rule(FULL_WIDTH + overhang, 0.4, HAIR)))
        if pillar.number + 1 not in numbers:
            marks.append(Placed(-overhang, y + TAB_PITCH, Rule(FULL_WIDTH + overhang, 0.4, HAIR)))
        leading = NARROW_LEADING if len(entries[pillar.number]) == MOST_IN_ROW else CONTENTS_ITEM.leading
        for strip_y, strip in _stack(_build_row(pillar, entries[pillar.number], leading), y + ROW_TOP):
            marks += _shift(strip.marks, strip_y)
    for strip_y, strip in _stack(_list_main(back), _row_y(9) + 10.5):
        marks += _shift(strip.marks, strip_y)
    return Strip(height=TEXT_HEIGHT, marks=tuple(marks))


def _row_y(number: int) -> float:
    return TAB_TOP - TEXT_TOP + (number - 1) * TAB_PITCH


def _build_plain_row(pillar: PackPillar, items: Sequence[Entry]) -> Iterator[Strip]:
    yield rule_strip()
    yield space(ROW_TOP)
    yield from _build_row(pillar, items, CONTENTS_ITEM.leading)


def _build_row(pillar: PackPillar, items: Sequence[Entry], leading: float) -> list[Strip]:
    name = shorten_line(say(pillar.title, CONTENTS_PILLAR), MAIN_WIDTH - NUMBER_WIDTH)
    numeral = set_line(say(pillar.id, CONTENTS_NUMERAL))
    first = Strip(
        height=14.0,
        marks=(
            Placed(0.0, 0.0, Words(numeral, 14.0)),
            Placed(MAIN_X, 0.0, Words(name, 14.0)),
            *_lead(pillar_key(pillar), CONTENTS_MAIN, 14.0),
        ),
    )
    return [first, *(_build_entry(entry, CONTENTS_ITEM, leading) for entry in items)]


def _list_main(entries: Sequence[Entry]) -> list[Strip]:
    return [_build_entry(entry, CONTENTS_MAIN, CONTENTS_MAIN.leading) for entry in entries]


def _build_entry(entry: Entry, style: Style, leading: float) -> Strip:
    indent = 0.0 if style is CONTENTS_MAIN else CODE_WIDTH
    text = shorten_line(say(entry.text, style), MAIN_WIDTH - indent - NUMBER_WIDTH)
    code = set_line(say(entry.code, CONTENTS_CODE))
    marks = (Placed(MAIN_X, 0.0, Words(code, leading)), Placed(MAIN_X + indent, 0.0, Words(text, leading)))
    return Strip(height=leading, marks=(*marks, *_lead(entry.key, style, leading)))


def _lead(key: str, style: Style, leading: float) -> tuple[Placed, ...]:
    """The page's number at the right edge, and a link over the whole row."""
    drop = leading - style.leading
    return (
        Placed(FULL_WIDTH, drop, PageNumber(key, style)),
        Placed(MAIN_X, 0.0, Link(MAIN_WIDTH, leading, key)),
    )


def _stack(strips: Sequence[Strip], y: float = 0.0) -> Iterator[tuple[float, Strip]]:
    for strip in strips:
        yield y, strip
        y += strip.height


def _shift(marks: Sequence[Placed], y: float) -> list[Placed]:
    return [Placed(placed.x, placed.y + y, placed.mark) for placed in marks]
