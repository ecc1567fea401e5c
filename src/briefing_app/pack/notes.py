"""The user's notes on a page, by kind: lines to take, questions and answers, background, notes, actions.

Plain numbers count our paragraphs through the pack, so that one can be called out in the room. To those who
listen, each kind is a list of such paragraphs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figures import format_short_day
from briefing_app.core.notebook import NoteKind
from briefing_app.pack.contents import PackNote
from briefing_app.pack.drawings import MARK_RISE, MARK_SIZE, TaskMark
from briefing_app.pack.flow import (
    Placed,
    Strip,
    flow_paragraph,
    glue_to_next,
    keep_ends,
    place_line,
    place_right,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.lists import ListTags
from briefing_app.pack.markdown import Block, parse_line, parse_note
from briefing_app.pack.parts import kind_rule, labelled, number_beside
from briefing_app.pack.styles import (
    ACTION,
    ACTION_DETAIL,
    BACKGROUND,
    BASELINE,
    BODY,
    FULL_WIDTH,
    LINE_TO_TAKE,
    MAIN_WIDTH,
    MAIN_X,
    Style,
)
from briefing_app.pack.tags import Numbering, Role, Tag, Tags, item_tags
from briefing_app.pack.text import clean, say

LABELS = {
    NoteKind.LINE: "Lines to take",
    NoteKind.QUESTION: "Questions and answers",
    NoteKind.BACKGROUND: "Background",
    NoteKind.NOTE: "Notes",
    NoteKind.ACTION: "Actions",
}
STYLES = {NoteKind.LINE: LINE_TO_TAKE, NoteKind.BACKGROUND: BACKGROUND, NoteKind.NOTE: BACKGROUND}
LETTER_WIDTH = 17.5
INDENT = 14.0
DEEPEST_INDENT = 5
ACTION_WIDTH, OWNER_X, OWNER_WIDTH, DUE_X = 175.0, MAIN_X + 185.0, 80.0, MAIN_X + 269.0


def build_notes(notes: Sequence[PackNote], numbers: Iterator[int], *, after_field: bool = False) -> list[Strip]:
    """All notes of one item; a kind without notes vanishes with its rule. A field needs no rule after it."""
    strips: list[Strip] = []
    for kind, label in LABELS.items():
        rows: list[Strip] = []
        for note in notes:
            if note.kind is kind and clean(note.text).strip():
                rows += [*([_gap_between(kind)] if rows else []), *_build_note(note, numbers)]
        if not rows:
            continue
        between = [space(14.0, glued=True)] if after_field and not strips else kind_rule()
        numbered = put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))
        strips += [*between, *labelled(label, numbered)]
    return strips


def _gap_between(kind: NoteKind) -> Strip:
    gaps = {NoteKind.ACTION: 0.0, NoteKind.LINE: 3.5}
    return space(gaps.get(kind, 7.0))


def _build_note(note: PackNote, numbers: Iterator[int]) -> list[Strip]:
    match note.kind:
        case NoteKind.QUESTION:
            return _build_question(note, numbers)
        case NoteKind.ACTION:
            return _build_action(note, numbers)
        case _:
            return _build_blocks(parse_note(note.text), STYLES[note.kind], numbers)


def _build_blocks(blocks: Sequence[Block], style: Style, numbers: Iterator[int]) -> list[Strip]:
    """Every paragraph is numbered; the items of a list belong to the paragraph before them."""
    strips: list[Strip] = []
    for index, block in enumerate(blocks):
        is_numbered = index == 0 or block.depth == 0
        if is_numbered:
            item, label, body = item_tags()
            lists = ListTags((body,))
        own = flow_block(block, style, MAIN_X, MAIN_WIDTH, lists)
        if is_numbered:
            own = _put_beside(own, number_beside(next(numbers), own[0].height, tags=(label,)))
        strips += [*([space(3.5)] if strips else []), *put_within(own, item)]
    return keep_ends(strips)


def flow_block(block: Block, style: Style, x: float, width: float, lists: ListTags) -> list[Strip]:
    """A paragraph, or an item of a list with its marker hanging left of it."""
    marker_tags, inside = lists.enter(block)
    marker = set_line(say(block.marker, style)) if block.marker else None
    indent = INDENT * min(block.depth, DEEPEST_INDENT)
    if marker is not None:
        indent = max(indent, INDENT * (min(block.depth, DEEPEST_INDENT) - 1) + marker.width + 5)
    paragraph = break_paragraph(block.spans(style) or say("", style), width - indent)
    strips = flow_paragraph(paragraph, x + indent, inside=inside)
    if marker is None:
        return strips
    at = x + INDENT * (min(block.depth, DEEPEST_INDENT) - 1)
    return _put_beside(strips, place_line(marker, paragraph.leading, at, tags=marker_tags))


def _build_question(note: PackNote, numbers: Iterator[int]) -> list[Strip]:
    """A list of two, whose labels are the letters."""
    question, _, answer = clean(note.text).strip().partition("\n")
    item, label, body = item_tags()
    pair = (body, Tag(Role.LIST, numbering=Numbering.NONE))
    x, width = MAIN_X + LETTER_WIDTH, MAIN_WIDTH - LETTER_WIDTH
    asked_item, asked_label, asked_body = item_tags()
    words = break_paragraph(parse_line(question, BODY.heavier()) or say("", BODY), width)
    asked = flow_paragraph(words, x, inside=(*pair, asked_item, asked_body))
    number = number_beside(next(numbers), asked[0].height, tags=(label,))
    asked = _put_beside(asked, number, _letter("Q", asked[0].height, (*pair, asked_item, asked_label)))
    answered: list[Strip] = []
    answer_item, answer_label, answer_body = item_tags()
    lists = ListTags((*pair, answer_item, answer_body))
    for block in parse_note(answer):
        strips = flow_block(block, BODY, x, width, lists)
        letter = _letter("A", strips[0].height, (*pair, answer_item, answer_label))
        answered += [space(3.5), *strips] if answered else _put_beside(strips, letter)
    return put_within([*(glue_to_next(asked) if answered else asked), *keep_ends(answered)], item)


def _letter(letter: str, leading: float, tags: Tags) -> Placed:
    return place_line(set_line(say(letter, BODY.heavier().in_indigo())), leading, MAIN_X, tags=tags)


def _build_action(note: PackNote, numbers: Iterator[int]) -> list[Strip]:
    """What is to be done, by whom, until when, and whether it is."""
    item, label, body = item_tags()
    lists = ListTags((body,))
    blocks = parse_note(note.text)
    strips = [strip for block in blocks for strip in flow_block(block, ACTION, MAIN_X, ACTION_WIDTH, lists)]
    owner = break_paragraph(say(note.owner, ACTION_DETAIL), OWNER_WIDTH)
    strips += [Strip(height=owner.leading)] * (len(owner.lines) - len(strips))
    leading = max(strips[0].height, owner.leading)
    strips[0] = replace(strips[0], height=leading)
    named = (body, tag_words(owner))
    for index, line in enumerate(owner.lines if note.owner else ()):
        placed = place_line(line, strips[index].height, OWNER_X, tags=named)
        strips[index] = replace(strips[index], marks=(*strips[index].marks, placed))
    number = number_beside(next(numbers), leading, tags=(label,))
    first = replace(strips[0], marks=(number, *strips[0].marks, *_place_state(note, leading, body)))
    return put_within([first, *strips[1:]], item)


def _place_state(note: PackNote, leading: float, body: Tag) -> Iterator[Placed]:
    if note.due:
        due = set_line(say(format_short_day(note.due), ACTION_DETAIL))
        yield place_line(due, leading, DUE_X, tags=(body, Tag(Role.PARAGRAPH)))
    state = set_line(say("done" if note.done else "open", ACTION_DETAIL.heavier()))
    yield place_right(state, leading, FULL_WIDTH, tags=(body, Tag(Role.PARAGRAPH)))
    yield Placed(FULL_WIDTH - state.width - MARK_SIZE - 3, leading - BASELINE - MARK_RISE, TaskMark(note.done))


def _put_beside(strips: Sequence[Strip], *placed: Placed) -> list[Strip]:
    return [replace(strips[0], marks=(*placed, *strips[0].marks)), *strips[1:]]
