"""The user's notes on a page, by kind: lines to take, questions and answers, background, notes, actions.

Plain numbers count our paragraphs through the pack, so that one can be called out in the room.
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
    Words,
    flow_paragraph,
    glue_to_next,
    keep_ends,
    place_right,
    space,
)
from briefing_app.pack.lines import break_paragraph, set_line
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
        strips += [*between, *labelled(label, rows)]
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
        if strips:
            strips.append(space(3.5))
        own = flow_block(block, style, MAIN_X, MAIN_WIDTH)
        if index == 0 or block.depth == 0:
            own = _put_beside(own, number_beside(next(numbers), own[0].height))
        strips += own
    return keep_ends(strips)


def flow_block(block: Block, style: Style, x: float, width: float) -> list[Strip]:
    """A paragraph, or an item of a list with its marker hanging left of it."""
    marker = set_line(say(block.marker, style)) if block.marker else None
    indent = INDENT * min(block.depth, DEEPEST_INDENT)
    if marker is not None:
        indent = max(indent, INDENT * (min(block.depth, DEEPEST_INDENT) - 1) + marker.width + 5)
    paragraph = break_paragraph(block.spans(style) or say("", style), width - indent)
    strips = flow_paragraph(paragraph, x + indent)
    if marker is None:
        return strips
    at = x + INDENT * (min(block.depth, DEEPEST_INDENT) - 1)
    return _put_beside(strips, Placed(at, 0.0, Words(marker, paragraph.leading)))


def _build_question(note: PackNote, numbers: Iterator[int]) -> list[Strip]:
    question, _, answer = clean(note.text).strip().partition("\n")
    x, width = MAIN_X + LETTER_WIDTH, MAIN_WIDTH - LETTER_WIDTH
    asked = flow_paragraph(break_paragraph(parse_line(question, BODY.heavier()) or say("", BODY), width), x)
    asked = _put_beside(asked, number_beside(next(numbers), asked[0].height), _letter("Q", asked[0].height))
    answered: list[Strip] = []
    for block in parse_note(answer):
        strips = flow_block(block, BODY, x, width)
        answered += [space(3.5), *strips] if answered else _put_beside(strips, _letter("A", strips[0].height))
    return [*(glue_to_next(asked) if answered else asked), *keep_ends(answered)]


def _letter(letter: str, leading: float) -> Placed:
    return Placed(MAIN_X, 0.0, Words(set_line(say(letter, BODY.heavier().in_indigo())), leading))


def _build_action(note: PackNote, numbers: Iterator[int]) -> list[Strip]:
    """What is to be done, by whom, until when, and whether it is."""
    strips = [strip for block in parse_note(note.text) for strip in flow_block(block, ACTION, MAIN_X, ACTION_WIDTH)]
    owner = break_paragraph(say(note.owner, ACTION_DETAIL), OWNER_WIDTH)
    strips += [Strip(height=owner.leading)] * (len(owner.lines) - len(strips))
    leading = max(strips[0].height, owner.leading)
    strips[0] = replace(strips[0], height=leading)
    state = set_line(say("done" if note.done else "open", ACTION_DETAIL.heavier()))
    due = set_line(say(format_short_day(note.due) if note.due else "", ACTION_DETAIL))
    beside = (
        number_beside(next(numbers), leading),
        Placed(DUE_X, 0.0, Words(due, leading)),
        place_right(state, leading, FULL_WIDTH),
        Placed(FULL_WIDTH - state.width - MARK_SIZE - 3, leading - BASELINE - MARK_RISE, TaskMark(note.done)),
    )
    owned = [
        _put_beside([strip], Placed(OWNER_X, 0.0, Words(line, strip.height)))[0]
        for strip, line in zip(strips, owner.lines, strict=False)
    ]
    return [*_put_beside(owned, *beside), *strips[len(owned) :]]


def _put_beside(strips: Sequence[Strip], *placed: Placed) -> list[Strip]:
    return [replace(strips[0], marks=(*placed, *strips[0].marks)), *strips[1:]]
