"""The user's notes on a page, by kind: lines to take, questions and answers, background, notes, actions.

Plain numbers count our paragraphs through the pack, so that one can be called out in the room. To those who
listen, each kind is a list of such paragraphs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.pack.contents import PackNote
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import TaskMark
from briefing_app.pack.flow import (
    Place,
    Placed,
    Strip,
    flow_paragraph,
    glue_to_next,
    keep_ends,
    mark_change,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    replace_strip,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.lists import ListTags
from briefing_app.pack.markdown import Block, parse_line, parse_note
from briefing_app.pack.numbering import Numbers, sort_notes
from briefing_app.pack.parts import kind_rule, labelled, number_beside
from briefing_app.pack.styles import BASELINE, Style
from briefing_app.pack.tags import Numbering, Role, Tag, item_tags
from briefing_app.pack.text import clean, say
from briefing_app.pack.wording import say_short_day

LABELS = {
    NoteKind.LINE: "Lines to take",
    NoteKind.QUESTION: "Questions and answers",
    NoteKind.BACKGROUND: "Background",
    NoteKind.NOTE: "Notes",
    NoteKind.ACTION: "Actions",
}
INDENT = 14.0
DEEPEST_INDENT = 5
LETTER_GAP, DUE_GAP = 7.0, 10.5
ACTION_WIDTH, OWNER_X, OWNER_WIDTH, DUE_X = 175.0, 185.0, 80.0, 269.0


def build_notes(
    design: Design, notes: Sequence[PackNote], numbers: Numbers, *, after_field: bool = False
) -> list[Strip]:
    """All notes of one item; a kind without notes vanishes with its rule. A field needs no rule after it."""
    strips: list[Strip] = []
    sorted_ = sort_notes(notes)
    for (kind, visibility), grouped in groupby(sorted_, key=lambda note: (note.kind, note.visibility)):
        rows: list[Strip] = []
        for note in grouped:
            key = numbers.key_of(note)
            own = build_note(design, note, numbers.of(note))
            own = mark_change(own, numbers.change_of(key), Place(key=key))
            rows += [*([_gap_between(kind)] if rows else []), *own]
        between = [space(14.0, glued=True)] if after_field and not strips else kind_rule(design)
        numbered = put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))
        strips += [*between, *labelled(design, name_kind(design, kind, visibility), numbered)]
    return strips


def name_kind(design: Design, kind: NoteKind, visibility: Visibility) -> str:
    """“Lines to take”; of what was let in for this pack alone, whose it is too."""
    label = design.wording(LABELS[kind])
    if visibility is Visibility.PACK:
        return label
    return f"{label}, {design.wording(visibility.value)}"


def _gap_between(kind: NoteKind) -> Strip:
    gaps = {NoteKind.ACTION: 0.0, NoteKind.LINE: 3.5}
    return space(gaps.get(kind, 7.0))


def build_note(design: Design, note: PackNote, numbers: Iterator[int | str]) -> list[Strip]:
    """One note, as its kind is set."""
    match note.kind:
        case NoteKind.QUESTION:
            return _build_question(design, note, numbers)
        case NoteKind.ACTION:
            return _build_action(design, note, numbers)
        case NoteKind.LINE:
            return build_blocks(design, parse_note(note.text), design.line_to_take, numbers)
        case _:
            return build_blocks(design, parse_note(note.text), design.background, numbers)


def build_blocks(design: Design, blocks: Sequence[Block], style: Style, numbers: Iterator[int | str]) -> list[Strip]:
    """Every paragraph is numbered; the items of a list belong to the paragraph before them."""
    strips: list[Strip] = []
    for index, block in enumerate(blocks):
        is_numbered = index == 0 or block.depth == 0
        if is_numbered:
            item, label, body = item_tags()
            lists = ListTags((body,))
        own = flow_block(block, style, design.note_x, design.note_width, lists, parts_words=design.parts_words)
        if is_numbered:
            own = _put_beside(own, number_beside(design, next(numbers), own[0].height, tags=(label,)))
        strips += [*([space(3.5)] if strips else []), *put_within(own, item)]
    return keep_ends(strips)


def flow_block(
    block: Block, style: Style, x: float, width: float, lists: ListTags, *, parts_words: bool = False
) -> list[Strip]:
    """A paragraph, or an item of a list with its marker hanging left of it."""
    marker_tags, inside = lists.enter(block)
    marker = set_line(say(block.marker, style)) if block.marker else None
    indent = INDENT * min(block.depth, DEEPEST_INDENT)
    if marker is not None:
        indent = max(indent, INDENT * (min(block.depth, DEEPEST_INDENT) - 1) + marker.width + 5)
    paragraph = break_paragraph(block.spans(style) or say("", style), width - indent, parts_words=parts_words)
    strips = flow_paragraph(paragraph, x + indent, inside=inside)
    if marker is None:
        return strips
    at = x + INDENT * (min(block.depth, DEEPEST_INDENT) - 1)
    return _put_beside(strips, place_line(marker, paragraph.leading, at, tags=marker_tags))


def _build_question(design: Design, note: PackNote, numbers: Iterator[int | str]) -> list[Strip]:
    """A list of two, whose labels are the letters."""
    question, _, answer = clean(note.text).strip().partition("\n")
    item, label, body = item_tags()
    pair = (body, Tag(Role.LIST, numbering=Numbering.NONE))
    style = design.body
    letters = [set_line(say(design.wording(letter), style.heavier().in_indigo())) for letter in "QA"]
    indent = max(design.letter_width, *(letter.width + LETTER_GAP for letter in letters))
    x, width = design.note_x + indent, design.note_width - indent
    asked_item, asked_label, asked_body = item_tags()
    words = break_paragraph(parse_line(question, style.heavier()) or say("", style), width)
    asked = flow_paragraph(words, x, inside=(*pair, asked_item, asked_body))
    number = number_beside(design, next(numbers), asked[0].height, tags=(label,))
    letter = place_line(letters[0], asked[0].height, design.note_x, tags=(*pair, asked_item, asked_label))
    asked = _put_beside(asked, number, letter)
    answered: list[Strip] = []
    answer_item, answer_label, answer_body = item_tags()
    lists = ListTags((*pair, answer_item, answer_body))
    for block in parse_note(answer):
        strips = flow_block(block, style, x, width, lists, parts_words=design.parts_words)
        letter = place_line(letters[1], strips[0].height, design.note_x, tags=(*pair, answer_item, answer_label))
        answered += [space(3.5), *strips] if answered else _put_beside(strips, letter)
    return put_within([*(glue_to_next(asked) if answered else asked), *keep_ends(answered)], item)


def _build_action(design: Design, note: PackNote, numbers: Iterator[int | str]) -> list[Strip]:
    """What is to be done, by whom, until when, and whether it is."""
    if not design.has_label_column:
        return _stack_action(design, note, numbers)
    item, label, body = item_tags()
    lists = ListTags((body,))
    x = design.note_x
    strips = _flow_action(design, note, x, ACTION_WIDTH, lists)
    owner = break_paragraph(say(note.owner, design.action_detail), OWNER_WIDTH)
    strips += [Strip(height=owner.leading)] * (len(owner.lines) - len(strips))
    leading = max(strips[0].height, owner.leading)
    strips[0] = replace_strip(strips[0], height=leading)
    named = (body, tag_words(owner))
    for index, line in enumerate(owner.lines if note.owner else ()):
        placed = place_line(line, strips[index].height, x + OWNER_X, tags=named)
        strips[index] = replace_strip(strips[index], marks=(*strips[index].marks, placed))
    number = number_beside(design, next(numbers), leading, tags=(label,))
    state = _place_state(design, note, leading, body, x + DUE_X)
    first = replace_strip(strips[0], marks=(number, *strips[0].marks, *state))
    return put_within([first, *strips[1:]], item)


def _stack_action(design: Design, note: PackNote, numbers: Iterator[int | str]) -> list[Strip]:
    """The same in one column: who, until when and whether it is done stand on a line below."""
    item, label, body = item_tags()
    lists = ListTags((body,))
    x, width = design.note_x, design.note_width
    strips = _flow_action(design, note, x, width, lists)
    strips = _put_beside(strips, number_beside(design, next(numbers), strips[0].height, tags=(label,)))
    detail = design.action_detail
    room = width - design.status_room
    owner = break_paragraph(say(note.owner, detail), room / 2)
    below = [Strip(height=owner.leading, marks=()) for _ in owner.lines]
    for index, placed in enumerate(place_paragraph(owner, x, inside=(body,)) if note.owner else ()):
        below[index] = replace(below[index], marks=(replace(placed, y=0.0),))
    state = _place_state(design, note, owner.leading, body, x + room / 2 + DUE_GAP)
    below[0] = replace_strip(below[0], marks=(*below[0].marks, *state))
    return put_within([*glue_to_next(strips), *below], item)


def _flow_action(design: Design, note: PackNote, x: float, width: float, lists: ListTags) -> list[Strip]:
    return [
        strip
        for block in parse_note(note.text)
        for strip in flow_block(block, design.action, x, width, lists, parts_words=design.parts_words)
    ]


def _place_state(design: Design, note: PackNote, leading: float, body: Tag, due_x: float) -> Iterator[Placed]:
    detail, size = design.action_detail, design.mark_size
    if note.due:
        due = set_line(say(say_short_day(design.wording, note.due), detail))
        yield place_line(due, leading, due_x, tags=(body, Tag(Role.PARAGRAPH)))
    state = set_line(say(design.wording("done" if note.done else "open"), detail.heavier()))
    yield place_right(state, leading, design.full_width, tags=(body, Tag(Role.PARAGRAPH)))
    x = design.full_width - state.width - size - 3
    yield Placed(x, leading - BASELINE - design.mark_rise, TaskMark(note.done, size))


def _put_beside(strips: Sequence[Strip], *placed: Placed) -> list[Strip]:
    return [replace_strip(strips[0], marks=(*placed, *strips[0].marks)), *strips[1:]]
