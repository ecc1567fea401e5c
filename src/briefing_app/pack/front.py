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
    add_places,
    glue,
    height_of,
    place_line,
    place_paragraph,
    put_within,
    space,
    stack_marks,
    tag_words,
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
from briefing_app.pack.tags import Role, Tag, Tags, row_header
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
        *place_paragraph(title, MAIN_X, COVER_TITLE_Y, tag=tag_words(title, Role.HEADING)),
        *place_paragraph(vision, MAIN_X, COVER_TITLE_Y + title.height + COVER_GAP),
        *stack_marks(foot, foot_y),
    ]
    strip = Strip(height=TEXT_HEIGHT, marks=tuple(marks), places=(Place(key="cover", title="Cover"),))
    return Section(head=(), strips=tuple(put_within([strip], Tag(Role.SECTION))), is_cover=True)


def _build_cover_foot(rows: Sequence[tuple[str, str]]) -> list[Strip]:
    strips: list[Strip] = []
    table = Tag(Role.TABLE)
    for label, text in rows:
        words = break_paragraph(say(clean_line(text), BODY), MAIN_WIDTH)
        name = place_line(set_line(say(label, LABEL)), words.leading, 0.0, 5.25, tags=(row_header(),))
        marks = (name, *place_paragraph(words, MAIN_X, 5.25, tag=tag_words(words, Role.CELL)))
        row = Strip(height=words.height + 10.5, marks=marks, within=(table, Tag(Role.ROW)))
        strips += [rule_strip(), row]
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
    section, listed = Tag(Role.SECTION), Tag(Role.CONTENTS)
    fits = all(len(items) <= MOST_IN_ROW for items in entries.values()) and len(front) <= MOST_IN_FRONT
    if fits and len(entries) >= FEWEST_ROWS:
        strip = _build_thumb_index(contents.pillars, entries, front, back)
        strips = put_within(add_places([strip], Place(key=CONTENTS_KEY, title="Contents")), section)
        return Section(head=say("Contents", HEAD_OUTER), strips=tuple(strips), tabs=tuple(entries))
    strips = [*_list_main(front)]
    for pillar in contents.pillars:
        strips += [space(10.5), *glue(list(_build_plain_row(pillar, entries[pillar.number])))]
    strips += [space(10.5), rule_strip(glued=True), space(10.5, glued=True), *_list_main(back)]
    strips = put_within([*head, *put_within(strips, listed)], section)
    return Section(head=say("Contents", HEAD_OUTER), strips=tuple(strips))


def _list_items(pillar: PackPillar) -> Iterator[Entry]:
    for initiative in pillar.initiatives:
        yield Entry(key=initiative.id, code=initiative.id, text=initiative.headline)
    if pillar.closing:
        yield Entry(key=closing_key(pillar), text="Closing words of the pillar")


def _build_thumb_index(
    pillars: Sequence[PackPillar], entries: dict[int, list[Entry]], front: Sequence[Entry], back: Sequence[Entry]
) -> Strip:
    listed = Tag(Role.CONTENTS)
    marks = stack_marks(section_head("Contents"))
    marks += stack_marks(put_within(_list_main(front), listed), 49.0)
    overhang = OUTER_MARGIN - TAB_WIDTH
    numbers = [pillar.number for pillar in pillars]
    for pillar in pillars:
        y = _row_y(pillar.number)
        marks.append(Placed(-overhang, y, Rule(FULL_WIDTH + overhang, 0.4, HAIR)))
        if pillar.number + 1 not in numbers:
            marks.append(Placed(-overhang, y + TAB_PITCH, Rule(FULL_WIDTH + overhang, 0.4, HAIR)))
        leading = NARROW_LEADING if len(entries[pillar.number]) == MOST_IN_ROW else CONTENTS_ITEM.leading
        row = _build_row(pillar, entries[pillar.number], leading)
        marks += stack_marks(put_within(row, listed), y + ROW_TOP)
    marks += stack_marks(put_within(_list_main(back), listed), _row_y(9) + 10.5)
    return Strip(height=TEXT_HEIGHT, marks=tuple(marks))


def _row_y(number: int) -> float:
    return TAB_TOP - TEXT_TOP + (number - 1) * TAB_PITCH


def _build_plain_row(pillar: PackPillar, items: Sequence[Entry]) -> Iterator[Strip]:
    yield rule_strip()
    yield space(ROW_TOP)
    yield from _build_row(pillar, items, CONTENTS_ITEM.leading)


def _build_row(pillar: PackPillar, items: Sequence[Entry], leading: float) -> list[Strip]:
    """The pillar's name, and below it its items: a part of the contents of their own."""
    name = shorten_line(say(pillar.title, CONTENTS_PILLAR), MAIN_WIDTH - NUMBER_WIDTH)
    numeral = set_line(say(pillar.id, CONTENTS_NUMERAL))
    tags = (Tag(Role.REFERENCE), Tag(Role.LINK))
    first = Strip(
        height=14.0,
        marks=(
            place_line(numeral, 14.0, tags=(Tag(Role.LABEL),)),
            place_line(name, 14.0, MAIN_X, tags=tags),
            *_lead(pillar_key(pillar), CONTENTS_MAIN, 14.0, tags),
        ),
    )
    below = put_within([_build_entry(item, CONTENTS_ITEM, leading) for item in items], Tag(Role.CONTENTS))
    return put_within([first, *below], Tag(Role.ENTRY))


def _list_main(entries: Sequence[Entry]) -> list[Strip]:
    return [_build_entry(entry, CONTENTS_MAIN, CONTENTS_MAIN.leading) for entry in entries]


def _build_entry(entry: Entry, style: Style, leading: float) -> Strip:
    indent = 0.0 if style is CONTENTS_MAIN else CODE_WIDTH
    text = shorten_line(say(entry.text, style), MAIN_WIDTH - indent - NUMBER_WIDTH)
    tags = (Tag(Role.REFERENCE), Tag(Role.LINK))
    marks = [place_line(text, leading, MAIN_X + indent, tags=tags), *_lead(entry.key, style, leading, tags)]
    if entry.code:
        code = set_line(say(entry.code, CONTENTS_CODE))
        marks.insert(0, place_line(code, leading, MAIN_X, tags=(Tag(Role.LABEL),)))
    return Strip(height=leading, marks=tuple(marks), within=(Tag(Role.ENTRY),))


def _lead(key: str, style: Style, leading: float, tags: Tags) -> tuple[Placed, ...]:
    """The page's number at the right edge, and a link over the whole row."""
    drop = leading - style.leading
    return (
        Placed(FULL_WIDTH, drop, PageNumber(key, style), tags),
        Placed(MAIN_X, 0.0, Link(MAIN_WIDTH, leading, key), tags),
    )
