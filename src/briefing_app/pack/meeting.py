"""The pages that a pack begins with: what we want and the key messages, and what is new since the last pack."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.pack.changes import ChangedPart, Changes
from briefing_app.pack.contents import BusinessItem, KeyMessage, PackContents
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import ChangeMark
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Strip,
    Words,
    flow_paragraph,
    glue,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    space,
)
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.parts import PageNumber, Section, labelled, rule_strip, section_head
from briefing_app.pack.styles import NUMBER_GAP, Style
from briefing_app.pack.tags import Numbering, Role, Tag, item_tags, row_header
from briefing_app.pack.text import Span, clean_line, say
from briefing_app.pack.wording import Wording, say_day

OBJECTIVES_KEY, CHANGES_KEY = "objectives", "changes"
MOST_MESSAGES = 6
TIME_WIDTH, MESSAGES_WIDTH = 45.5, 91.0
ROW_PADDING = 7.0
MARK_X = 10.5
LEGEND = (
    "In the margin: a whole bar stands beside what was added, a broken bar beside what was altered, a triangle where"
    " something was taken out. The words of the sources do not change, and carry no bar."
)


def has_objectives(contents: PackContents) -> bool:
    """Whether there is anything for the page of objectives."""
    return bool(contents.objectives or contents.key_messages or contents.business)


def build_objectives(design: Design, contents: PackContents) -> Section:
    """What we want, at most six key messages with what supports them, and the order of business."""
    title = design.wording("Objectives and key messages")
    strips = section_head(design, title, place=Place(key=OBJECTIVES_KEY, title=title))
    parts = (
        ("What we want", _list_objectives(design, contents.objectives)),
        ("Key messages", _list_messages(design, contents.key_messages[:MOST_MESSAGES])),
        ("Order of business", _list_business(design, contents.business)),
    )
    for label, own in parts:
        if own:
            strips += [rule_strip(design, 1.0, glued=True), space(10.5, glued=True)]
            strips += [*labelled(design, design.wording(label), own), space(14.0)]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def build_changes(
    design: Design, changes: Changes, keys: Mapping[str, str], numbers: Mapping[str, int | None]
) -> Section:
    """Each change with its page. `keys` are the places of the parts, `numbers` those of their paragraphs."""
    title = say_since(design.wording, changes)
    day = say_day(design.wording, date.fromisoformat(changes.since_day)) if _is_day(changes.since_day) else ""
    note = design.wording("It was made on {0}, check code {1}.", day, clean_line(changes.since_check_code))
    strips = section_head(design, title, note=note, place=Place(key=CHANGES_KEY, title=title))
    strips += [rule_strip(design, 1.0, glued=True)]
    rows = [
        strip
        for each in changes.parts
        for strip in _build_change(design, each, keys.get(each.part.key, ""), numbers.get(each.part.key))
    ]
    if not rows:
        nothing = say(design.wording("Nothing has changed but the date."), design.background)
        rows = [space(7), *flow_paragraph(break_paragraph(nothing, design.main_width), design.main_x)]
    else:
        rows = put_within(rows, Tag(Role.TABLE))
    legend = break_paragraph(say(design.wording(LEGEND), design.small), design.main_width)
    strips += [*rows, space(14.0), *flow_paragraph(legend, design.main_x)]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def say_since(wording: Wording, changes: Changes) -> str:
    """“Changes since version 2”."""
    version = clean_line(changes.since_version)
    return wording("Changes since version {0}", version) if version else wording("Changes since the last pack")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _list_objectives(design: Design, objectives: Sequence[str]) -> list[Strip]:
    rows: list[Strip] = []
    for number, text in enumerate(objectives, start=1):
        rows += _number(design, str(number), text, design.line_to_take, design.paragraph_number)
    return put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))


def _list_messages(design: Design, messages: Sequence[KeyMessage]) -> list[Strip]:
    rows: list[Strip] = []
    style = design.key_message
    number_style = replace(style, size=style.size * 1.2).in_indigo()
    for number, message in enumerate(messages, start=1):
        own = _number(design, str(number), message.text, style, number_style, clean_line(message.support))
        rows += [*([space(14.0)] if rows else []), *glue(own)]
    return put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))


def _number(
    design: Design, number: str, text: str, style: Style, number_style: Style, support: str = ""
) -> list[Strip]:
    """Words with their number left of them, and below them what supports them."""
    item, label, body = item_tags()
    words = break_paragraph(say(clean_line(text), style), design.note_width)
    line = set_line(say(number, number_style))
    x = design.note_x - NUMBER_GAP - line.width if design.has_label_column else 0.0
    beside = Placed(x, 0.0, Words(line, words.leading), (label,))
    strips = flow_paragraph(words, design.note_x, beside=(beside,), inside=(body,))
    if support:
        below = break_paragraph(say(support, design.background), design.note_width)
        strips += flow_paragraph(below, design.note_x, inside=(body,))
    return put_within(strips, item)


def _list_business(design: Design, items: Sequence[BusinessItem]) -> list[Strip]:
    rows: list[Strip] = []
    style, x = design.background, design.main_x
    for item in items:
        time = set_line(say(clean_line(item.time), style))
        text_x = x + max(TIME_WIDTH, design.code_width)
        words = break_paragraph(say(clean_line(item.text), style), design.full_width - text_x - MESSAGES_WIDTH)
        messages = shorten_line(say(clean_line(item.messages), style), MESSAGES_WIDTH - NUMBER_GAP)
        marks = (
            place_line(time, words.leading, x, tags=(row_header(),)),
            *place_paragraph(words, text_x, tag=Tag(Role.CELL)),
            place_right(messages, words.leading, design.full_width, tags=(Tag(Role.CELL),)),
        )
        rows.append(Strip(height=words.height, marks=marks, within=(Tag(Role.ROW),)))
    return put_within(rows, Tag(Role.TABLE))


def _build_change(design: Design, changed: ChangedPart, key: str, number: int | None) -> list[Strip]:
    part, style = changed.part, design.body
    code = ", ".join(filter(None, (clean_line(part.code), str(number) if number else "")))
    spans = (
        Span(text=f"{code}  " if code else "", style=style.heavier()),
        Span(text=clean_line(part.name), style=style),
    )
    x = design.main_x if design.has_label_column else design.label_width + NUMBER_GAP
    words = break_paragraph(spans, design.full_width - x - design.number_width)
    word = set_line(say(design.wording(changed.change.value), design.label))
    link, cell = Tag(Role.LINK), Tag(Role.CELL)
    marks = [
        Placed(-MARK_X, ROW_PADDING, ChangeMark(changed.change, words.leading)),
        place_line(word, words.leading, 0.0, ROW_PADDING, tags=(row_header(),)),
        *place_paragraph(words, x, ROW_PADDING, tag=cell),
    ]
    height = words.height + 2 * ROW_PADDING
    if key:
        leads = (Tag(Role.CELL), link)
        marks += [
            Placed(design.full_width, ROW_PADDING, PageNumber(key, style.heavier()), leads),
            Placed(x, 0.0, Link(design.full_width - x, height, key), leads),
        ]
    else:
        marks.append(
            place_right(
                set_line(say("–", style)), style.leading, design.full_width, ROW_PADDING, tags=(Tag(Role.CELL),)
            )
        )
    return [Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip(design)]
