"""The notebook: what a person adds to the corpus. Every value is as it stands now; history is in `revision`.

Times are UTC in ISO 8601 with milliseconds; days are calendar days.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from briefing_app.core.anchoring import Anchor
from briefing_app.core.corpus import ItemId, TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.quick import dataclass
from briefing_app.core.reference import MilestoneId
from briefing_app.core.revision import Action, Revision, read_body

FIGURE = r"-?([0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3})(\.[0-9]+)?"
DAY = r"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}"
UNSOUND = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
BIDI_CONTROLS = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""Patterns, compiled when something is first typed: a window is painted without them."""
LONGEST_TEXT = 1_000_000
"""In characters: some 300 pages. More is a mistake, such as a pasted file."""
LONGEST_LINE = 2_000
LONGEST_TAG = 100

NoteId = NewType("NoteId", str)
HighlightId = NewType("HighlightId", str)
TagId = NewType("TagId", str)
MeasurementId = NewType("MeasurementId", str)
AssessmentId = NewType("AssessmentId", str)


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


class HighlightColour(StrEnum):
    """Five colours, which differ in the pattern of their underline as well."""

    AMBER = "amber"
    LEAF = "leaf"
    SKY = "sky"
    ROSE = "rose"
    VIOLET = "violet"


class Placement(StrEnum):
    """Whether a highlight's words are where it says; what is not placed waits for the user."""

    PLACED = "placed"
    REVIEW = "review"
    LOST = "lost"


class Level(StrEnum):
    """How far a milestone has come, on five steps. `NO_EVIDENCE` says that nothing is known."""

    NO_EVIDENCE = "no evidence"
    NOT_STARTED = "not started"
    LIMITED = "limited"
    SUBSTANTIAL = "substantial"
    COMPLETE = "complete"


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
    highlight_id: HighlightId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Words of a passage that a person marked.

    `anchor` says where they stand in this edition; while `placement` is not `PLACED`, where they stood when they were
    last found, and `suggestion` where they may stand now.
    """

    id: HighlightId
    item_id: ItemId
    colour: HighlightColour
    anchor: Anchor
    placement: Placement
    suggestion: Anchor | None
    created: str
    changed: str
    revision_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A name that a person gives to many items and notes. `last_used` is empty while nothing bears it."""

    id: TagId
    name: str
    colour: str
    description: str = ""
    item_count: int = 0
    note_count: int = 0
    last_used: str = ""
    revision_id: str = ""

    @property
    def count(self) -> int:
        """How many items and notes bear it."""
        return self.item_count + self.note_count


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagging:
    """One use of a tag: on an item of the corpus or, with `is_note`, on a note."""

    tag_id: TagId
    bearer_id: str
    is_note: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A figure recorded for a target, in the target's unit, as it stood at the end of a day.

    `margin` is the figure's uncertainty to either side, where its source gives one. `side` names whose figure it is,
    where the target asks each of several; empty where that is not said. A figure with words in `withdrawn` no longer
    counts; they say why.
    """

    id: MeasurementId
    target_id: TargetId
    value: Decimal
    as_of: date
    source: str
    confidence: Confidence
    note: str
    link: str = ""
    margin: Decimal | None = None
    side: str = ""
    withdrawn: str = ""
    recorded: str = ""
    revision_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """How far a milestone had come on a day, and from which source that is known. `withdrawn` as in a measurement."""

    id: AssessmentId
    milestone_id: MilestoneId
    level: Level
    as_of: date
    source: str
    confidence: Confidence
    note: str
    link: str = ""
    withdrawn: str = ""
    recorded: str = ""
    revision_id: str = ""


def find_narrowest(heads: Iterable[Revision]) -> Visibility:
    """Of versions that stand side by side, a note is for no more people than each of them says."""
    said = {read_body(head.body)["visibility"] for head in heads if head.action is Action.PUT}
    return next(visibility for visibility in Visibility if visibility.value in said)


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
    cleaned = clean_line(re.sub(BIDI_CONTROLS, "", unicodedata.normalize("NFC", name)))
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
    if not typed:
        raise BadInput("No number is given.", "Write digits with a decimal point, such as 3.9 or 96,400.")
    if not re.fullmatch(FIGURE, typed):
        raise BadInput(f"“{text}” is not a number.", "Write digits with a decimal point, such as 3.9 or 96,400.")
    return Decimal(typed.replace(",", ""))


def read_day(text: str) -> date:
    """A day written YYYY-MM-DD. Raises `BadInput`."""
    try:
        if not re.fullmatch(DAY, text.strip()):
            raise ValueError(text)
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"“{text}” is not a date.", "Write it as year-month-day, such as 2026-09-30.") from None
