"""The contents: a thumb index beside the tabs where every row has room, else a plain list."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents, PackPillar
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Rule,
    Strip,
    add_places,
    glue,
    place_line,
    put_within,
    space,
    stack_marks,
)
from briefing_app.pack.items import closing_key, pillar_key
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.parts import PageNumber, Section, rule_strip, section_head
from briefing_app.pack.styles import HAIR, TAB_WIDTH, Style
from briefing_app.pack.tags import Role, Tag, Tags
from briefing_app.pack.text import say

CONTENTS_KEY = "contents"
ROW_TOP, NARROW_LEADING, MOST_IN_ROW, FEWEST_ROWS = 3.5, 10.5, 4, 4
MOST_IN_FRONT, MOST_IN_BACK = 2, 4
INDEX_HEIGHT = 660.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the contents: where it leads, and what it is called."""

    key: str
    text: str
    code: str = ""


def build_contents_pages(
    design: Design, contents: PackContents, *, front: Sequence[Entry], back: Sequence[Entry]
) -> Section:
    """A thumb index beside the tabs if every row has room for its items, else a plain list."""
    title = design.wording("Contents")
    place = Place(key=CONTENTS_KEY, title=title)
    entries = {pillar.number: list(_list_items(design, pillar)) for pillar in contents.pillars}
    section, listed = Tag(Role.SECTION), Tag(Role.CONTENTS)
    fits = all(len(items) <= MOST_IN_ROW for items in entries.values()) and len(front) <= MOST_IN_FRONT
    fits = fits and design.has_thumb_index and len(back) <= MOST_IN_BACK
    if fits and len(entries) >= FEWEST_ROWS and design.sheet.text_height >= INDEX_HEIGHT:
        strip = _build_thumb_index(design, contents.pillars, entries, front, back)
        strips = put_within(add_places([strip], place), section)
        return Section(name=title, strips=tuple(strips), tabs=tuple(entries))
    strips = [*_list_main(design, front)]
    for pillar in contents.pillars:
        strips += [space(10.5), *glue(list(_build_plain_row(design, pillar, entries[pillar.number])))]
    after = [space(10.5), rule_strip(design, glued=True), space(10.5, glued=True)] if strips else []
    strips += [*after, *_list_main(design, back)]
    strips = put_within([*section_head(design, title, place=place), *put_within(strips, listed)], section)
    return Section(name=title, strips=tuple(strips))


def _list_items(design: Design, pillar: PackPillar) -> Iterator[Entry]:
    for initiative in pillar.initiatives:
        yield Entry(key=initiative.id, code=initiative.id, text=initiative.headline)
    if pillar.closing:
        yield Entry(key=closing_key(pillar), text=design.wording("Closing words of the pillar"))


def _build_thumb_index(
    design: Design,
    pillars: Sequence[PackPillar],
    entries: dict[int, list[Entry]],
    front: Sequence[Entry],
    back: Sequence[Entry],
) -> Strip:
    listed = Tag(Role.CONTENTS)
    marks = stack_marks(section_head(design, design.wording("Contents")))
    marks += stack_marks(put_within(_list_main(design, front), listed), 49.0)
    overhang = design.sheet.outer - TAB_WIDTH
    numbers = [pillar.number for pillar in pillars]
    rule = Rule(design.full_width + overhang, 0.4, HAIR)
    for pillar in pillars:
        y = _row_y(design, pillar.number)
        marks.append(Placed(-overhang, y, rule))
        if pillar.number + 1 not in numbers:
            marks.append(Placed(-overhang, _row_y(design, pillar.number + 1), rule))
        leading = NARROW_LEADING if len(entries[pillar.number]) == MOST_IN_ROW else design.contents_item.leading
        row = _build_row(design, pillar, entries[pillar.number], leading)
        marks += stack_marks(put_within(row, listed), y + ROW_TOP)
    marks += stack_marks(put_within(_list_main(design, back), listed), _row_y(design, 9) + 10.5)
    return Strip(height=design.sheet.text_height, marks=tuple(marks))


def _row_y(design: Design, number: int) -> float:
    assert design.tabs is not None
    return design.tabs.top - design.sheet.text_top + (number - 1) * design.tabs.pitch


def _build_plain_row(design: Design, pillar: PackPillar, items: Sequence[Entry]) -> Iterator[Strip]:
    yield rule_strip(design)
    yield space(ROW_TOP)
    yield from _build_row(design, pillar, items, design.contents_item.leading)


def _build_row(design: Design, pillar: PackPillar, items: Sequence[Entry], leading: float) -> list[Strip]:
    """The pillar's name, and below it its items: a part of the contents of their own."""
    x, style = _entries_x(design), design.contents_pillar
    room = design.full_width - x - design.number_width
    numeral = set_line(say(pillar.id, design.contents_numeral))
    tags = (Tag(Role.REFERENCE), Tag(Role.LINK))
    if design.has_label_column:
        lines = [shorten_line(say(pillar.title, style), room)]
    else:
        lines = list(break_paragraph(say(pillar.title, style), room).lines)
    strips = [Strip(height=style.leading, marks=(place_line(line, style.leading, x, tags=tags),)) for line in lines]
    label = place_line(numeral, style.leading, tags=(Tag(Role.LABEL),))
    strips[0] = replace(strips[0], marks=(label, *strips[0].marks))
    lead = _lead(design, pillar_key(pillar), design.contents_main, style.leading, tags)
    strips[-1] = replace(strips[-1], marks=(*strips[-1].marks, *lead))
    below = [strip for item in items for strip in _build_entry(design, item, design.contents_item, leading)]
    return put_within([*strips, *put_within(below, Tag(Role.CONTENTS))], Tag(Role.ENTRY))


def _entries_x(design: Design) -> float:
    return design.main_x if design.has_label_column else design.code_width


def _list_main(design: Design, entries: Sequence[Entry]) -> list[Strip]:
    main = design.contents_main
    return [strip for entry in entries for strip in _build_entry(design, entry, main, main.leading)]


def _build_entry(design: Design, entry: Entry, style: Style, leading: float) -> list[Strip]:
    """One line; where the column is narrow, as many as it takes."""
    is_main = style is design.contents_main
    x = design.main_x if is_main else _entries_x(design)
    indent = 0.0 if is_main else design.code_width
    room = design.full_width - x - indent - design.number_width
    tags = (Tag(Role.REFERENCE), Tag(Role.LINK))
    spans = say(entry.text, style)
    lines = (shorten_line(spans, room),) if design.has_label_column else break_paragraph(spans, room).lines
    strips = [Strip(height=leading, marks=(place_line(line, leading, x + indent, tags=tags),)) for line in lines]
    if entry.code:
        code = set_line(say(entry.code, design.contents_code))
        strips[0] = replace(strips[0], marks=(place_line(code, leading, x, tags=(Tag(Role.LABEL),)), *strips[0].marks))
    lead = _lead(design, entry.key, style, leading, tags)
    strips[-1] = replace(strips[-1], marks=(*strips[-1].marks, *lead))
    return glue(put_within(strips, Tag(Role.ENTRY)))


def _lead(design: Design, key: str, style: Style, leading: float, tags: Tags) -> tuple[Placed, ...]:
    """The page's number at the right edge, and a link over the whole row."""
    drop = leading - style.leading
    return (
        Placed(design.full_width, drop, PageNumber(key, style), tags),
        Placed(design.main_x, 0.0, Link(design.main_width, leading, key), tags),
    )
