"""The user's notes in a manuscript: by kind, with their numbers, their lists as lists."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.markdown import read_line, read_paragraphs
from briefing_app.pack.contents import PackNote
from briefing_app.pack.notes import LABELS
from briefing_app.pack.numbering import Numbers, sort_notes
from briefing_app.pack.text import clean, clean_line
from briefing_app.pack.wording import Wording, say_short_day
from briefing_app.workspace.manuscript import Block, Heading, Item, Run, Text, say


def write_notes(wording: Wording, notes: Sequence[PackNote], numbers: Numbers) -> Iterator[Block]:
    """All notes of one item, the kinds in the order of the pack."""
    for (kind, visibility), grouped in groupby(sort_notes(notes), key=lambda note: (note.kind, note.visibility)):
        label = wording(LABELS[kind])
        whose = "" if visibility is Visibility.PACK else f", {wording(visibility.value)}"
        yield Heading(level=3, runs=say(f"{label}{whose}"))
        for note in grouped:
            yield from _write_note(wording, note, numbers)


def write_text(text: str, numbers: Iterator[int | str], *, is_line_to_take: bool = False) -> Iterator[Block]:
    """Light Markdown whose paragraphs are numbered; the items of a list belong to the paragraph before them."""
    for index, paragraph in enumerate(read_paragraphs(clean(text))):
        runs = tuple(Run.of(run) for run in paragraph.runs)
        is_numbered = index == 0 or paragraph.depth == 0
        number = str(next(numbers)) if is_numbered else ""
        if paragraph.depth and number:
            yield Text(runs=(), number=number)
        if paragraph.depth:
            yield Item(runs=runs, depth=paragraph.depth, marker=paragraph.marker)
        else:
            yield Text(runs=runs, number=number, is_line_to_take=is_line_to_take)


def _write_note(wording: Wording, note: PackNote, numbers: Numbers) -> Iterator[Block]:
    match note.kind:
        case NoteKind.QUESTION:
            yield from _write_question(wording, note, str(next(numbers.of(note))))
        case NoteKind.ACTION:
            yield from _write_action(wording, note, str(next(numbers.of(note))))
        case _:
            yield from write_text(note.text, numbers.of(note), is_line_to_take=note.kind is NoteKind.LINE)


def _write_question(wording: Wording, note: PackNote, number: str) -> Iterator[Block]:
    question, _, answer = clean(note.text).strip().partition("\n")
    asked = tuple(Run.of(run, bold=True) for run in read_line(question))
    yield Text(runs=(*say(f"{wording('Q')}  ", bold=True), *asked), number=number)
    for index, paragraph in enumerate(read_paragraphs(answer)):
        runs = tuple(Run.of(run) for run in paragraph.runs)
        letter = say(f"{wording('A')}  ", bold=True) if index == 0 else ()
        if paragraph.depth and letter:
            yield Text(runs=letter, is_below=True)
        if paragraph.depth:
            yield Item(runs=runs, depth=paragraph.depth, marker=paragraph.marker)
        else:
            yield Text(runs=(*letter, *runs), is_below=True)


def _write_action(wording: Wording, note: PackNote, number: str) -> Iterator[Block]:
    for index, paragraph in enumerate(read_paragraphs(clean(note.text))):
        runs = tuple(Run.of(run) for run in paragraph.runs)
        if index == 0:
            yield Text(runs=() if paragraph.depth else runs, number=number)
        if paragraph.depth:
            yield Item(runs=runs, depth=paragraph.depth, marker=paragraph.marker)
        elif index:
            yield Text(runs=runs, is_below=True)
    due = say_short_day(wording, note.due) if note.due else ""
    state = wording("done" if note.done else "open")
    yield Text(runs=say(" · ".join(filter(None, (clean_line(note.owner), due, state)))), is_small=True, is_below=True)
