"""A briefing: a meeting, and the ordered choice of what its pack holds."""

from datetime import date
from enum import StrEnum
from typing import NewType

from briefing_app.core.corpus import ItemId
from briefing_app.core.notebook import NoteId
from briefing_app.core.quick import dataclass

BriefingId = NewType("BriefingId", str)
EntryId = NewType("EntryId", str)

MOST_MESSAGES = 6
"""More key messages than that are none."""


class EntryKind(StrEnum):
    """What one line of the choice is."""

    ITEM = "item"
    NOTE = "note"
    PAGE = "page"
    ANNEX = "annex"


class Side(StrEnum):
    """On which side of the table a participant sits."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Someone at the meeting."""

    name: str
    role: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A key message, and what supports it."""

    text: str
    support: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the choice.

    `refers_to` is the item of the corpus or the note that it stands for, and for an annex the digest of its file;
    `title` and `text` are a free page's, in light Markdown, and `title` an annex's as well.
    """

    id: EntryId
    kind: EntryKind
    refers_to: str = ""
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What is to be printed, and for which meeting.

    `time` is as typed; `holders` are who gets a copy, in the order of the copies' numbers; `left_out` are notes on
    chosen items that are not for this meeting. `revision_id` is what an editor was shown; `versions` is more than 1
    where two were saved at the same time.
    """

    id: BriefingId
    title: str
    purpose: str = ""
    day: date | None = None
    time: str = ""
    place: str = ""
    participants: tuple[Participant, ...] = ()
    objectives: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    marking: str = ""
    holders: tuple[str, ...] = ()
    version: str = ""
    language: str = "en"
    is_template: bool = False
    entries: tuple[Entry, ...] = ()
    left_out: tuple[NoteId, ...] = ()
    created: str = ""
    changed: str = ""
    revision_id: str = ""
    versions: int = 1

    @property
    def item_ids(self) -> tuple[ItemId, ...]:
        """The items of the corpus that were chosen, in order."""
        return tuple(ItemId(entry.refers_to) for entry in self.entries if entry.kind is EntryKind.ITEM)

    @property
    def note_ids(self) -> tuple[NoteId, ...]:
        """The notes that were chosen by themselves, in order."""
        return tuple(NoteId(entry.refers_to) for entry in self.entries if entry.kind is EntryKind.NOTE)
