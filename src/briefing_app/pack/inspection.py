"""What a person typed into a pack, and where: what preflight looks at."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_app.core.notebook import NoteId
from briefing_app.pack.contents import Edition, PackContents, PackNote, PackTarget
from briefing_app.pack.markings import find_portion_marking, read_marking
from briefing_app.pack.text import clean

MOST_QUOTED = 40
BETWEEN_PEOPLE = "; "
SOURCE_COLUMN = "Source"
"""The last column of a chart of milestones says who assessed them."""


class Written(NamedTuple):
    """Words that a person typed, where they stand in the pack, and what leads back to them."""

    where: str
    text: str
    field: str = ""
    item_id: str = ""
    note_id: NoteId | None = None


class Placed(NamedTuple):
    """A note, and what it is on."""

    note: PackNote
    item_id: str
    name: str


def list_marked(contents: PackContents) -> Iterator[Written]:
    """Every part that bears a marking of its own: an annex, or words that begin with one."""
    for number, annex in enumerate(contents.annexes, start=contents.annexes_before + 1):
        if annex.marking:
            yield Written(f"Annex A{number}", read_marking(annex.marking).words, field="annexes")
    for written in list_texts(contents):
        marking = "" if written.field in ("marking", "since") else find_portion_marking(written.text)
        if marking:
            yield written._replace(text=marking)
    yield from _list_former_marked(contents)


def _list_noted(contents: PackContents) -> Iterator[Written]:
    for note, item_id, name in list_notes(contents):
        yield Written(f"A note on {name}", note.text, item_id=item_id, note_id=note.id)


def _list_former(contents: PackContents) -> Iterator[Written]:
    """What the page of changes says that an earlier pack held: it was typed by a person too."""
    for changed in contents.changes.parts if contents.changes else ():
        said = changed.kind or changed.part.name
        yield Written("The page of changes", f"{changed.before or said}", field="since")


def _list_former_marked(contents: PackContents) -> Iterator[Written]:
    """Those words stand on one line, where a marking cannot be told from them: it was recorded beside them."""
    for changed in contents.changes.parts if contents.changes else ():
        name = "" if changed.kind else changed.part.name
        marking = changed.marking if changed.before else find_portion_marking(name)
        if marking:
            yield Written("The page of changes", marking, field="since")


def _list_meeting(contents: PackContents) -> Iterator[Written]:
    """What was typed for this meeting: objectives, key messages, order of business, pages of one's own."""
    for objective in contents.objectives:
        yield Written("An objective", objective, field="objectives")
    for message in contents.key_messages:
        yield Written("A key message", message.text, field="key_messages")
        yield Written("What supports a key message", message.support, field="key_messages")
    for item in contents.business:
        yield Written("A line of the order of business", f"{item.time} {item.text}", field="business")
    for page in contents.free_pages:
        if page.note is None:
            yield Written("The title of a page of your own", page.title, field="free_pages")
            yield Written(f"Your page “{shorten(page.title)}”", page.text, field="free_pages")


def list_texts(contents: PackContents) -> Iterator[Written]:
    """Everything that a person typed; the sources' own words are known to be covered."""
    typed = contents.supplement.title if contents.supplement else contents.title
    yield Written("The title", typed, field="title")
    yield Written("The marking", contents.marking, field="marking")
    yield from _list_edition(contents.edition)
    yield from _list_meeting(contents)
    yield from (Written("The title of an annex", annex.title, field="annexes") for annex in contents.annexes)
    yield from _list_noted(contents)
    yield from _list_former(contents)
    gone = contents.supplement.gone if contents.supplement else ()
    yield from (Written("What no longer counts", name, field="items") for name in gone)
    yield from (
        Written("The source of an assessment", source, item_id=item) for item, source in _list_sources(contents)
    )
    for note, item_id, name in list_notes(contents):
        yield Written(f"The owner of an action on {name}", note.owner, item_id=item_id, note_id=note.id)
    for target in contents.targets:
        for row in target.chart.rows:
            yield from (Written(f"A figure of {target.title}", cell, item_id=target.id) for cell in row)


def _list_edition(edition: Edition) -> Iterator[Written]:
    """What the cover says of the meeting, and who gets copies."""
    told = (
        ("The organisation", edition.organisation),
        ("The purpose", edition.purpose),
        ("The version", edition.version),
    )
    yield from (Written(where, text, field="meeting") for where, text in told)
    yield from (Written("What the cover says of the meeting", line, field="meeting") for line in edition.meeting)
    for side, people in (("our", edition.our_side), ("their", edition.their_side)):
        yield from (Written(f"A name on {side} side", each, field="meeting") for each in people.split(BETWEEN_PEOPLE))
    yield from (Written("A holder of a copy", holder, field="holders") for holder in edition.holders)


def _list_sources(contents: PackContents) -> Iterator[tuple[str, str]]:
    """Of milestones, each with the item that it speaks of."""
    for spec in contents.overview:
        if spec.columns[-1] == SOURCE_COLUMN:
            yield from ((row[0], row[-1]) for row in spec.rows if row[-1])


def list_notes(contents: PackContents) -> Iterator[Placed]:
    """All of them, in the order of the pack."""
    for pillar in contents.pillars:
        yield from (Placed(note, pillar.id, pillar.id) for note in pillar.notes)
        for initiative in pillar.initiatives:
            yield from (Placed(note, initiative.id, initiative.id) for note in initiative.notes)
            yield from _list_target_notes(initiative.targets)
    for mechanism in contents.mechanisms:
        yield from (Placed(note, mechanism.id, mechanism.name) for note in mechanism.notes)
    yield from (Placed(page.note, page.item_id, page.item_id) for page in contents.free_pages if page.note)


def _list_target_notes(targets: Iterable[PackTarget]) -> Iterator[Placed]:
    for target in targets:
        yield from (Placed(note, target.id, target.title) for note in target.notes)


def shorten(text: str) -> str:
    """Its first words, on one line."""
    line = " ".join(clean(text).split())
    return line if len(line) <= MOST_QUOTED else f"{line[:MOST_QUOTED].rstrip()}…"
