"""What is new since the last pack: a record of what a pack held, and the comparison with an earlier one.

A record holds what was printed and nothing else: for every part a key, a digest of its words, and a short name by
which a later pack can say that it is gone. The words of the sources do not change and are not compared.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NOTE_KIND_WORDS
from briefing_app.pack.text import clean_line

if TYPE_CHECKING:
    from briefing_app.pack.contents import PackContents, PackNote

FORMAT = "briefing pack record 1"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of a check code: none that is taken for another when it is read aloud or written down."""

MOST_NAME = 70


class Change(Enum):
    """What happened to a part of a pack."""

    ADDED = "added"
    ALTERED = "altered"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPart:
    """One part of a pack as a record keeps it: an initiative, a note, a target's figures, a key message."""

    key: str
    code: str
    name: str
    digest: str
    within: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRecord:
    """What a pack held."""

    version: str
    made_on: str
    check_code: str
    parts: tuple[RecordedPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPart:
    """A part that is new, other than it was, or gone."""

    change: Change
    part: RecordedPart


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The differences from an earlier pack, in the order of the pack; what is gone stands where it stood."""

    since_version: str
    since_day: str
    since_check_code: str
    parts: tuple[ChangedPart, ...]

    def of(self, key: str) -> Change | None:
        """What happened to that part."""
        return next((each.change for each in self.parts if each.part.key == key), None)

    def removed_from(self, item_id: str) -> bool:
        """Whether anything of that item is gone."""
        return any(each.change is Change.REMOVED and each.part.within == item_id for each in self.parts)


def find_check_code(contents: "PackContents") -> str:
    """Six letters that are the same for the same contents, whichever product is made of them: “K7QF-2M”."""
    spoken = "\0".join(_list_everything(contents))
    number = int.from_bytes(hashlib.sha256(spoken.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    letters = [LETTERS[number >> 5 * place & 31] for place in range(6)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def record_pack(contents: "PackContents") -> PackRecord:
    """What this pack holds."""
    return PackRecord(
        version=clean_line(contents.edition.version),
        made_on=contents.made_on.isoformat(),
        check_code=find_check_code(contents),
        parts=tuple(_list_parts(contents)),
    )


def compare_records(now: PackRecord, before: PackRecord) -> Changes:
    """What differs. A whole item that came or went is one change, and not one for each of its notes."""
    then, current = {part.key: part for part in before.parts}, {part.key: part for part in now.parts}
    came = {key for key in current if key not in then}
    went = {key for key in then if key not in current}
    changed: list[ChangedPart] = []
    for part in now.parts:
        if part.key in came and part.within not in came:
            changed.append(ChangedPart(change=Change.ADDED, part=part))
        elif part.key in then and then[part.key].digest != part.digest:
            changed.append(ChangedPart(change=Change.ALTERED, part=part))
    changed += [
        ChangedPart(change=Change.REMOVED, part=part)
        for part in before.parts
        if part.key in went and part.within not in went
    ]
    return Changes(
        since_version=before.version,
        since_day=before.made_on,
        since_check_code=before.check_code,
        parts=tuple(changed),
    )


def write_record(record: PackRecord) -> str:
    """The record as JSON."""
    told = {
        "format": FORMAT,
        "version": record.version,
        "made_on": record.made_on,
        "check_code": record.check_code,
        "parts": [
            {"key": part.key, "code": part.code, "name": part.name, "digest": part.digest, "within": part.within}
            for part in record.parts
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read_record(text: str, name: str) -> PackRecord:
    """A record from its JSON. Raises `BadInput` for anything else."""
    try:
        told: Any = json.loads(text)
        if told["format"] != FORMAT:
            raise ValueError(told["format"])
        parts = tuple(
            RecordedPart(**{key: _read_text(part, key) for key in ("key", "code", "name", "digest", "within")})
            for part in told["parts"]
        )
        head = {key: _read_text(told, key) for key in ("version", "made_on", "check_code")}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(
            f"“{name}” is not a record of a pack.", "Name a file that --record wrote with an earlier pack."
        ) from error
    return PackRecord(**head, parts=parts)


def note_key(note: "PackNote", item_id: str) -> str:
    """By which a note is found again: its own id, which stays when its words change, or else its words."""
    return f"note {note.id}" if note.id else f"note {item_id} {_digest(_say_note(note))}"


def _say_note(note: "PackNote") -> tuple[str, ...]:
    return (note.kind.value, note.text, note.owner, str(note.due), str(note.done))


def find_note_keys(contents: "PackContents") -> dict[int, str]:
    """The key of every note, by its identity: two notes may say the same."""
    items: list[tuple[str, Sequence[PackNote]]] = []
    for pillar in contents.pillars:
        items.append((pillar.id, pillar.notes))
        for initiative in pillar.initiatives:
            items.append((initiative.id, initiative.notes))
            items += [(target.id, target.notes) for target in initiative.targets]
    return {id(note): note_key(note, item_id) for item_id, notes in items for note in notes}


def _read_text(told: Mapping[str, Any], key: str) -> str:
    text = told[key]
    if not isinstance(text, str):
        raise TypeError(key)
    return text


def _list_parts(contents: "PackContents") -> Iterator[RecordedPart]:
    for index, message in enumerate(contents.key_messages, start=1):
        yield _record(f"message {index}", "", message.text, (message.text, message.support))
    for pillar in contents.pillars:
        yield from _list_notes(pillar.id, pillar.notes)
        for initiative in pillar.initiatives:
            yield _record(f"item {initiative.id}", initiative.id, initiative.headline, (initiative.headline,))
            yield from _list_notes(initiative.id, initiative.notes, f"item {initiative.id}")
    for target in contents.targets:
        rows = [cell for row in target.chart.rows for cell in row]
        yield _record(
            f"target {target.id}", target.initiative_id, target.title, rows, within=f"item {target.initiative_id}"
        )
        yield from _list_notes(target.id, target.notes, f"target {target.id}", code=target.initiative_id)
    for page in contents.free_pages:
        yield _record(f"page {page.title}", "", page.title, (page.title, page.text))
    for annex in contents.annexes:
        yield _record(f"annex {annex.title}", "", annex.title, (annex.digest,))


def _list_notes(item_id: str, notes: "Sequence[PackNote]", within: str = "", code: str = "") -> Iterator[RecordedPart]:
    for note in notes:
        name = f"{NOTE_KIND_WORDS[note.kind]}: {clean_line(note.text)}"
        yield _record(note_key(note, item_id), code or item_id, name, _say_note(note), within=within)


def _record(key: str, code: str, name: str, words: Sequence[str], within: str = "") -> RecordedPart:
    line = clean_line(name)
    short = line if len(line) <= MOST_NAME else f"{line[: MOST_NAME - 1].rstrip()}…"
    return RecordedPart(key=key, code=code, name=short, digest=_digest(words), within=within)


def _digest(words: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _list_everything(contents: "PackContents") -> Iterator[str]:
    """All that is printed and may differ from one pack to another of the same corpus."""
    edition = contents.edition
    yield from (contents.title, contents.marking, contents.made_on.isoformat(), contents.selection, edition.version)
    yield from (edition.organisation, *edition.meeting, edition.purpose, edition.our_side, edition.their_side)
    yield from (*edition.holders, *contents.objectives)
    yield from (part for item in contents.business for part in (item.time, item.text, item.messages))
    yield from (words.text for words in contents.verbatims)
    yield from (target.standing for target in contents.targets)
    yield from (visibility.value for visibility in contents.widened_to)
    if contents.press:
        yield from (words.text for words in contents.press.passages)
    for part in _list_parts(contents):
        yield from (part.code, part.digest)
