"""What must be right before a pack is printed, said in sentences. So far: characters that no font has."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.pack.contents import PackContents, PackNote
from briefing_app.pack.faces import choose_faces, find_uncovered
from briefing_app.pack.styles import BODY
from briefing_app.pack.text import clean

MOST_NAMED = 5


class _Written(NamedTuple):
    where: str
    text: str


def find_uncovered_characters(contents: PackContents) -> tuple[str, ...]:
    """A sentence for every place that holds characters which would be printed as a replacement sign."""
    faces = choose_faces(BODY)
    sentences = []
    for where, text in _list_texts(contents):
        missing = tuple(dict.fromkeys(find_uncovered(clean(text).replace("\n", " "), faces)))
        if missing:
            sentences.append(f"{where}: no font has {_name_characters(missing)}.")
    return tuple(dict.fromkeys(sentences))


def _list_texts(contents: PackContents) -> Iterator[_Written]:
    """Everything that a person typed; the sources' own words are known to be covered."""
    yield _Written("Title", contents.title)
    yield _Written("Marking", contents.marking)
    for pillar in contents.pillars:
        yield from _list_notes(pillar.id, pillar.notes)
        for initiative in pillar.initiatives:
            yield from _list_notes(initiative.id, initiative.notes)
            for target in initiative.targets:
                yield from _list_notes(target.title, target.notes)
                for row in target.chart.rows:
                    yield from (_Written(f"Figures of {target.title}", cell) for cell in row)


def _list_notes(item: str, notes: tuple[PackNote, ...]) -> Iterator[_Written]:
    for note in notes:
        yield _Written(f"A note on {item}", note.text)
        yield _Written(f"The owner of an action on {item}", note.owner)


def _name_characters(characters: tuple[str, ...]) -> str:
    named = [
        f"“{char}” (U+{ord(char):04X}, {unicodedata.name(char, 'unnamed').lower()})" for char in characters[:MOST_NAMED]
    ]
    left = len(characters) - len(named)
    return ", ".join(named) + (f" and {left} more" if left else "")
