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

DAY = re.compile(r"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")
UNSOUND = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LONGEST_TEXT = 1_000_000
"""In characters: some 300 pages. More is a mistake, such as a pasted file."""
LONGEST_LINE = 2_000
LONGEST_TAG = 100

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


def clean_text(text: str) -> str:
    """Words as they are kept: line ends as line feeds, nothing that is no character. Raises `BadInput`."""
    cleaned = UNSOUND.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    cleaned = cleaned.encode("utf-8", "replace").decode("utf-8")
    if len(cleaned) > LONGEST_TEXT:
        raise BadInput(f"A text of {len(cleaned):,} characters is too long.", "Keep it under a million characters.")
    return cleaned


def clean_line(text: str) -> str:
    """Words of one line as they are kept: sound characters, single spaces. Raises `BadInput`."""
    cleaned = " ".join(clean_text(text).split())
    if len(cleaned) > LONGEST_LINE:
        raise BadInput(f"A line of {len(cleaned):,} characters is too long.", f"Keep it under {LONGEST_LINE:,}.")
    return cleaned


def tag_key(name: str) -> str:
    """What two spellings of one tag have in common: case, width, Unicode form and spacing do not count."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def clean_tag_name(name: str) -> str:
    """The name as it is kept: NFC, single spaces. Raises `BadInput` when nothing is left of it."""
    cleaned = clean_line(BIDI_CONTROLS.sub("", unicodedata.normalize("NFC", name)))
    if len(cleaned) > LONGEST_TAG:
        raise BadInput(f"A tag of {len(cleaned):,} characters is too long.", f"Keep it under {LONGEST_TAG}.")
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
        if not DAY.fullmatch(text.strip()):
            raise ValueError(text)
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"“{text}” is not a date.", "Write it as year-month-day, such as 2026-09-30.") from None
