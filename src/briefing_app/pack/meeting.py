"""The page that a pack begins with: what we want, the key messages, and the order of business."""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.pack.changes import BUSINESS, WISHES, Changes
from briefing_app.pack.contents import BusinessItem, KeyMessage, PackContents
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Place,
    Placed,
    Strip,
    Words,
    flow_paragraph,
    glue,
    mark_change,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    space,
)
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.parts import Section, labelled, rule_strip, section_head
from briefing_app.pack.styles import NUMBER_GAP, Style
from briefing_app.pack.tags import Numbering, Role, Tag, item_tags, row_header
from briefing_app.pack.text import clean_line, say

OBJECTIVES_KEY = "objectives"
MOST_MESSAGES = 6
TIME_WIDTH, MESSAGES_WIDTH = 45.5, 91.0


def has_objectives(contents: PackContents) -> bool:
    """Whether there is anything for the page of objectives."""
    return bool(contents.objectives or contents.key_messages or contents.business)


def build_objectives(design: Design, contents: PackContents) -> Section:
    """What we want, at most six key messages with what supports them, and the order of business."""
    title = design.wording("Objectives and key messages")
    strips = section_head(design, title, place=Place(key=OBJECTIVES_KEY, title=title))
    changes = contents.changes
    parts = (
        ("What we want", _mark(_list_objectives(design, contents.objectives), changes, WISHES)),
        ("Key messages", _list_messages(design, contents.key_messages[:MOST_MESSAGES], changes)),
        ("Order of business", _mark(_list_business(design, contents.business), changes, BUSINESS)),
    )
    for label, own in parts:
        if own:
            strips += [rule_strip(design, 1.0, glued=True), space(10.5, glued=True)]
            strips += [*labelled(design, design.wording(label), own), space(14.0)]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _mark(strips: Sequence[Strip], changes: Changes | None, key: str) -> list[Strip]:
    return mark_change(strips, changes.of(key) if changes else None)


def _list_objectives(design: Design, objectives: Sequence[str]) -> list[Strip]:
    rows: list[Strip] = []
    for number, text in enumerate(objectives, start=1):
        rows += _number(design, str(number), text, design.line_to_take, design.paragraph_number)
    return put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))


def _list_messages(design: Design, messages: Sequence[KeyMessage], changes: Changes | None) -> list[Strip]:
    rows: list[Strip] = []
    style = design.key_message
    number_style = replace(style, size=style.size * 1.2).in_indigo()
    for number, message in enumerate(messages, start=1):
        own = _number(design, str(number), message.text, style, number_style, clean_line(message.support))
        rows += [*([space(14.0)] if rows else []), *_mark(glue(own), changes, f"message {number}")]
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
