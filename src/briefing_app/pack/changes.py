"""What is new since the last pack: a record of what a pack held, and the comparison with an earlier one.

A record holds what its product prints and nothing else: for every part a key, our words with their digest and the
marking that they bear, and a short name by which a later pack can say what is new. The words of the sources do not
change and are not compared.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures import format_day
from briefing_app.core.notebook import NOTE_KIND_WORDS
from briefing_app.core.product import Product
from briefing_app.core.quick import dataclass
from briefing_app.pack.markings import find_portion_marking, read_marking, roll_up
from briefing_app.pack.part_keys import annex_keys, page_keys
from briefing_app.pack.printed import PRINTED_KINDS, choose_printed
from briefing_app.pack.text import clean_line

if TYPE_CHECKING:
    from briefing_app.pack.contents import PackContents, PackNote

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of a check code: none that is taken for another when it is read aloud or written down."""

MOST_NAME = 70
ROW_GAP, CELL_GAP = "; ", " · "
"""Between the lines of a part, and within one, where its words stand on one line."""
WISHES, BUSINESS, PRESS = "what we want", "order of business", "press"
"""What is one part as a whole: its lines have no names by which they could be told apart."""


class Change(Enum):
    """What happened to a part of a pack."""

    ADDED = "added"
    ALTERED = "altered"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPart:
    """One part of a pack as a record keeps it: an initiative, a note, a target's figures, a key message.

    `kind` is what it is called where its words are not to be said, or where it has no name of its own.
    `marking` is that of `words`, which stand on one line here, so that it cannot be told from them any more. `brief`
    is what of them a product prints that has only some: where a target stands, a message without what supports it.
    """

    key: str
    code: str
    name: str
    digest: str
    within: str = ""
    kind: str = ""
    words: str = ""
    marking: str = ""
    brief: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPlace:
    """On which page a part of the pack begins, and the last number of our paragraphs when it ends."""

    key: str
    page: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedSupplement:
    """How many pages and paragraphs a late supplement put behind which page, and after which paragraph."""

    after: int
    pages: int
    paragraph: int
    paragraphs: int
    check_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRecord:
    """What a pack held, and on which pages, so that a late supplement finds its place.

    `annexes` is the highest number that an annex of it was ever given.
    """

    version: str
    made_on: str
    check_code: str
    parts: tuple[RecordedPart, ...]
    title: str = ""
    product: str = ""
    pages: int = 0
    annexes: int = 0
    places: tuple[RecordedPlace, ...] = ()
    supplements: tuple[RecordedSupplement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPart:
    """A part that is new, other than it was, or gone.

    `before` are the words of what is other, and `marking` is the one that those bore.
    """

    change: Change
    part: RecordedPart
    before: str = ""
    marking: str = ""

    @property
    def kind(self) -> str:
        """What the page of changes calls it instead of its name: what is other is quoted, and what is gone is not."""
        return "" if self.change is Change.ADDED and self.part.name else self.part.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The differences from an earlier pack, in the order of the pack; what is gone stands where it stood.

    `since_digest` is of all that the earlier one held: what is said to have changed depends on it.
    """

    since_version: str
    since_day: str
    since_check_code: str
    parts: tuple[ChangedPart, ...]
    since_digest: str = ""

    def of(self, key: str) -> Change | None:
        """What happened to that part."""
        return next((each.change for each in self.parts if each.part.key == key), None)

    def removed_from(self, item_id: str) -> bool:
        """Whether anything of that item is gone."""
        return any(each.change is Change.REMOVED and each.part.within == item_id for each in self.parts)


def find_check_code(contents: "PackContents") -> str:
    """Six letters that are the same for the same contents, whichever product is made of them: “K7QF-2M”.

    Of two that are compared with different earlier packs they differ, since they do not quote the same.
    """
    if contents.check_code:
        return contents.check_code
    spoken = "\0".join(_list_everything(contents))
    number = int.from_bytes(hashlib.sha256(spoken.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    letters = [LETTERS[number >> 5 * place & 31] for place in range(6)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def record_pack(contents: "PackContents") -> PackRecord:
    """What this pack holds, as far as its product prints it."""
    return PackRecord(
        version=clean_line(contents.edition.version),
        made_on=contents.made_on.isoformat(),
        check_code=find_check_code(contents),
        product=contents.product.value,
        parts=tuple(part.record() for part in _list_parts(choose_printed(contents))),
    )


def compare_records(now: PackRecord, before: PackRecord) -> Changes:
    """What differs. A whole item that came or went is one change, and not one for each of its notes.

    Where one of the two products prints only some of a part, that is compared: the rest has not changed.
    """
    is_brief = not {now.product, before.product}.isdisjoint(product.value for product in PRINTED_KINDS)
    then, current = {part.key: part for part in before.parts}, {part.key: part for part in now.parts}
    came = {key for key in current if key not in then}
    went = {key for key in then if key not in current}
    changed: list[ChangedPart] = []
    for part in now.parts:
        if part.key in came and part.within not in came:
            changed.append(ChangedPart(change=Change.ADDED, part=part))
        elif part.key in then and then[part.key].digest != part.digest:
            former, later = then[part.key], part
            if is_brief and (former.brief or later.brief):
                former, later = _shorten(former), _shorten(later)
                if former.words == later.words or not (former.words and later.words):
                    continue
            changed.append(ChangedPart(change=Change.ALTERED, part=later, before=former.words, marking=former.marking))
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
        since_digest=_digest([part.key + part.kind + part.code + part.name + part.words for part in before.parts]),
    )


def _shorten(part: RecordedPart) -> RecordedPart:
    return replace(part, words=part.brief or part.words)


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
    items += [(mechanism.id, mechanism.notes) for mechanism in contents.mechanisms]
    keys = {id(note): note_key(note, item_id) for item_id, notes in items for note in notes}
    pages = zip(contents.free_pages, page_keys(contents), strict=True)
    return keys | {id(page.note): key for page, key in pages if page.note}


def _list_parts(contents: "PackContents") -> "Iterator[_Part]":
    yield from _list_meeting(contents)
    for pillar in contents.pillars:
        yield from _list_notes(pillar.id, pillar.notes)
        for initiative in pillar.initiatives:
            yield _Part(f"item {initiative.id}", initiative.id, initiative.headline, (initiative.headline,))
            yield from _list_notes(initiative.id, initiative.notes, f"item {initiative.id}")
    for target in contents.targets:
        rows = target.chart.rows
        cells, within = [cell for row in rows for cell in row], f"item {target.initiative_id}"
        brief = target.standing if contents.product is not Product.QUESTIONS else ""
        yield _Part(f"target {target.id}", target.initiative_id, target.title, cells, within, lines=rows, brief=brief)
        yield from _list_notes(target.id, target.notes, f"target {target.id}", code=target.initiative_id)
    for mechanism in contents.mechanisms:
        yield _Part(f"mechanism {mechanism.id}", "", mechanism.name, (mechanism.name,))
        yield from _list_notes(mechanism.id, mechanism.notes, f"mechanism {mechanism.id}")
    if contents.press is not None:
        passages = [words.passage_id for words in contents.press.passages]
        differences = [difference.says for difference in contents.press.differences]
        yield _Part(PRESS, "", "", (*passages, *differences), kind="Press coverage")
    for page, key in zip(contents.free_pages, page_keys(contents), strict=True):
        own = _say_note(page.note) if page.note else (page.text,)
        words = _list_words(page.note) if page.note else (page.text,)
        yield _Part(key, "", page.title, (page.title, *own), lines=(words,))
    for annex, key in zip(contents.annexes, annex_keys(contents), strict=True):
        yield _Part(key, "", annex.title, (annex.digest,))


def _list_meeting(contents: "PackContents") -> "Iterator[_Part]":
    """What stands on the page of objectives."""
    if contents.objectives:
        wishes = tuple((each,) for each in contents.objectives)
        yield _Part(WISHES, "", "", contents.objectives, kind="What we want", lines=wishes)
    for index, message in enumerate(contents.key_messages, start=1):
        said = (message.text, message.support)
        key, text = f"message {index}", message.text
        yield _Part(key, "", text, said, kind="Key message", lines=(said,), brief=text)
    if contents.business:
        lines = tuple((each.time, each.text, each.messages) for each in contents.business)
        yield _Part(BUSINESS, "", "", [cell for line in lines for cell in line], kind="Order of business", lines=lines)


def _list_notes(item_id: str, notes: "Sequence[PackNote]", within: str = "", code: str = "") -> "Iterator[_Part]":
    for note in notes:
        kind, key, said = NOTE_KIND_WORDS[note.kind], note_key(note, item_id), _say_note(note)
        lines = (_list_words(note),)
        yield _Part(key, code or item_id, note.text, said, within, kind=kind, heading=f"{kind}: ", lines=lines)


def _list_words(note: "PackNote") -> tuple[str, ...]:
    return (note.text, note.owner, format_day(note.due) if note.due else "", "done" if note.done else "")


class _Part(NamedTuple):
    """A part as the contents have it, of which `record` is kept: it costs little where only the digest is wanted."""

    key: str
    code: str
    title: str
    said: Sequence[str]
    within: str = ""
    kind: str = ""
    heading: str = ""
    lines: Sequence[Sequence[str]] = ()
    brief: str = ""

    @property
    def digest(self) -> str:
        return _digest(self.said)

    def record(self) -> RecordedPart:
        name = f"{self.heading}{clean_line(self.title)}".strip()
        short = name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1].rstrip()}…"
        words = ROW_GAP.join(CELL_GAP.join(filter(None, map(clean_line, line))) for line in self.lines)
        return RecordedPart(
            key=self.key,
            code=self.code,
            name=short,
            digest=self.digest,
            within=self.within,
            kind=self.kind,
            words=words,
            marking=_find_marking(cell for line in self.lines for cell in line),
            brief=clean_line(self.brief),
        )


def _find_marking(texts: Iterable[str]) -> str:
    """The least that covers every one that the texts begin with; all of them, which nothing covers, where none does."""
    found = [read_marking(marking) for marking in map(find_portion_marking, texts) if marking]
    least = roll_up(found)
    return least.words if least else "; ".join(dict.fromkeys(each.words for each in found))


def _digest(words: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _list_everything(contents: "PackContents") -> Iterator[str]:
    """All that is printed and may differ from one pack to another of the same corpus."""
    edition = contents.edition
    yield from (contents.title, contents.marking, contents.made_on.isoformat(), contents.selection, edition.version)
    yield from (edition.organisation, *edition.meeting, edition.purpose, edition.our_side, edition.their_side)
    yield from edition.holders
    yield from (words.text for words in contents.verbatims)
    yield from (target.standing for target in contents.targets)
    for spec in contents.overview:
        yield from (*spec.caption, *(cell for row in spec.rows for cell in row))
    yield from (f"{pillar_id} {count}" for pillar_id, count in contents.without_evidence)
    yield from (visibility.value for visibility in contents.widened_to)
    if contents.changes:
        since = contents.changes
        yield from (since.since_version, since.since_day, since.since_check_code, since.since_digest)
    if contents.supplement:
        yield from (contents.supplement.base.check_code, contents.supplement.name_page(1), *contents.supplement.gone)
    for part in _list_parts(contents):
        yield from (part.code, part.digest)
