"""The numbers of our paragraphs, counted through the whole pack, and what is new among them.

Every product of one choice uses the same: who holds a card and who holds the pack find the same words at 36.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, islice

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.pack.changes import Change, find_note_keys
from briefing_app.pack.contents import PackContents, PackNote, PackPillar
from briefing_app.pack.late_numbers import SupplementTo
from briefing_app.pack.markdown import parse_note
from briefing_app.pack.text import clean

KINDS_IN_ORDER = (NoteKind.LINE, NoteKind.QUESTION, NoteKind.BACKGROUND, NoteKind.NOTE, NoteKind.ACTION)


WIDEST_FIRST = (Visibility.PACK, Visibility.TEAM, Visibility.PRIVATE)


class Numbers:
    """Counts while the whole pack is set; or knows all numbers beforehand, where a part of it is."""

    def __init__(
        self,
        notes_in_order: Iterable[PackNote] = (),
        contents: PackContents | None = None,
        supplement: SupplementTo | None = None,
    ) -> None:
        self._running = count(1)
        self._supplement = supplement or (contents.supplement if contents else None)
        self.changes = contents.changes if contents else None
        self._keys = find_note_keys(contents) if contents and contents.changes else {}
        self._firsts: dict[int, int] = {}
        self._known = False
        first = 1
        for note in notes_in_order:
            self._firsts[id(note)] = first
            first += count_paragraphs(note)
            self._known = True

    def of(self, note: PackNote) -> Iterator[int | str]:
        """The numbers of a note's paragraphs, taken as they are needed."""
        return map(self._name, count(self._firsts[id(note)]) if self._known else self._take(note))

    def key_of(self, note: PackNote) -> str:
        """By which a record of the pack knows it; nothing, where none is asked for."""
        return self._keys.get(id(note), "")

    def change_of(self, key: str) -> Change | None:
        """What happened to a part since the last pack."""
        return self.changes.of(key) if self.changes and key else None

    def pass_over(self, notes: Iterable[PackNote]) -> None:
        """Counts what is set elsewhere."""
        for note in notes:
            for _ in islice(self._take(note), count_paragraphs(note)):
                pass

    def of_others(self) -> Iterator[int | str]:
        """Those of paragraphs that are no notes."""
        return map(self._name, self._running)

    def first_of(self, note: PackNote) -> int | str | None:
        """By which number a note that has been set is found."""
        first = self._firsts.get(id(note))
        return None if first is None else self._name(first)

    def _name(self, number: int) -> int | str:
        return self._supplement.name_paragraph(number) if self._supplement else number

    def _take(self, note: PackNote) -> Iterator[int]:
        for number in self._running:
            self._firsts.setdefault(id(note), number)
            yield number


def number_all(contents: PackContents) -> Numbers:
    """The numbers that the notes have in the whole pack."""
    notes = (*list_pillar_notes(contents.pillars), *list_other_notes(contents))
    return Numbers(notes, supplement=contents.supplement)


def sort_notes(notes: Sequence[PackNote]) -> list[PackNote]:
    """As they are printed: by kind, those for all first, and only those of which anything is seen."""
    return [
        note
        for kind in KINDS_IN_ORDER
        for visibility in WIDEST_FIRST
        for note in notes
        if note.kind is kind and note.visibility is visibility and says_something(note)
    ]


def says_something(note: PackNote) -> bool:
    """Whether anything of the note would be seen."""
    return bool(clean(note.text).strip())


def count_paragraphs(note: PackNote) -> int:
    """How many numbers the note takes."""
    if note.kind in (NoteKind.QUESTION, NoteKind.ACTION):
        return 1
    return count_blocks(note.text)


def count_blocks(text: str) -> int:
    """How many numbers a text takes that is no question and no action."""
    return sum(index == 0 or block.depth == 0 for index, block in enumerate(parse_note(text)))


def list_pillar_notes(pillars: Iterable[PackPillar]) -> Iterator[PackNote]:
    """The notes of pillars, in the order in which they are printed."""
    for pillar in pillars:
        yield from sort_notes(pillar.notes)
        for initiative in pillar.initiatives:
            yield from sort_notes(initiative.notes)


def list_other_notes(contents: PackContents) -> Iterator[PackNote]:
    """Those that come behind all pillars."""
    for target in contents.targets:
        yield from sort_notes(target.notes)
    for mechanism in contents.mechanisms:
        yield from sort_notes(mechanism.notes)
