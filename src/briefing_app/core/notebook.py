"""The notebook: what a person adds to the corpus. Every value is as it stands now; history is in `revision`.

Times are UTC in ISO 8601 with milliseconds; days are calendar days.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from briefing_app.core.corpus import ItemId, TargetId
from briefing_app.core.errors import BadInput

FIGURE = re.compile(r"-?([0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3})(\.[0-9]+)?")

NoteId = NewType("NoteId", str)
TagId = NewType("TagId", str)
MeasurementId = NewType("MeasurementId", str)


class NoteKind(StrEnum):
    """What a note is for. In a question and answer the first line is the question."""

    NOTE = "note"
    LINE = "line"
    QUESTION = "question"
    BACKGROUND = "background"
    ACTION = "action"


class Visibility(StrEnum):
    """Who a note is for. Only `PACK` is ever printed."""

    PRIVATE = "private"
    TEAM = "team"
    PACK = "pack"


class Confidence(StrEnum):
    """How a measured figure is known."""

    OFFICIAL = "official"
    REPORTED = "reported"
    ESTIMATE = "estimate"


NOTE_KIND_WORDS = {
    NoteKind.NOTE: "Note",
    NoteKind.LINE: "Line to take",
    NoteKind.QUESTION: "Question and answer",
    NoteKind.BACKGROUND: "Background",
    NoteKind.ACTION: "Action",
}
VISIBILITY_WORDS = {
    Visibility.PRIVATE: "Private",
    Visibility.TEAM: "Team",
    Visibility.PACK: "For the pack",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words that a person wrote about an item of the corpus.

    `revision_id` is what an editor was shown, and gives back as the parent of what it saves;
    `versions` is more than 1 where two were written at the same time and both are kept.
    """

    id: NoteId
    item_id: ItemId
    kind: NoteKind
    visibility: Visibility
    text: str
    owner: str
    due: date | None
    done: bool
    created: str
    changed: str
    revision_id: str
    versions: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A name that a person gives to many items."""

    id: TagId
    name: str
    colour: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A figure recorded for a target, in the target's unit, as it stood at the end of a day."""

    id: MeasurementId
    target_id: TargetId
    value: Decimal
    as_of: date
    source: str
    confidence: Confidence
    note: str


def tag_key(name: str) -> str:
    """What two spellings of one tag have in common: case, width, Unicode form and spacing do not count."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def clean_tag_name(name: str) -> str:
    """The name as it is kept: NFC, single spaces. Raises `BadInput` when nothing is left of it."""
    sound = "".join(letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cs") or letter.isspace())
    cleaned = " ".join(unicodedata.normalize("NFC", sound).split())
    if not tag_key(cleaned):
        raise BadInput("A tag needs a name.", "Type at least one letter.")
    return cleaned


def read_value(text: str) -> Decimal:
    """A figure as a person types it. Raises `BadInput`.

    Digits, a decimal point, commas between groups of thousands or of lakh and crore; anything else is refused,
    since a comma meant as a decimal point would be out by a factor.
    """
    typed = text.strip()
    if not FIGURE.fullmatch(typed):
        raise BadInput(f"“{text}” is not a number.", "Write digits with a decimal point, such as 3.9 or 96,400.")
    return Decimal(typed.replace(",", ""))


def read_day(text: str) -> date:
    """A day written YYYY-MM-DD. Raises `BadInput`."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"“{text}” is not a date.", "Write it as year-month-day, such as 2026-09-30.") from None
