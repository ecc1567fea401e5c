"""What is found before a pack is made: how much it weighs, what to do about it, and where."""

from enum import Enum

from briefing_app.core.notebook import NoteId
from briefing_app.core.quick import dataclass


class Severity(Enum):
    """How much a finding weighs, the heaviest first."""

    BLOCKS = "blocks"
    WARNS = "warns"
    SAYS = "says"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A sentence, what to do about it, and where: a note, an item of the corpus, or a field of the order."""

    severity: Severity
    sentence: str
    cure: str = ""
    field: str = ""
    item_id: str = ""
    note_id: NoteId | None = None

    @property
    def path(self) -> str:
        """Where it leads, in one word: “note/0198…”, “item/VII.1”, “order/marking”."""
        if self.note_id:
            return f"note/{self.note_id}"
        return f"item/{self.item_id}" if self.item_id else f"order/{self.field}"
