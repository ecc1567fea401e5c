"""A briefing: a meeting, and the ordered choice of what its pack holds."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from briefing_app.core.corpus import ItemId

BriefingId = NewType("BriefingId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What is to be printed, and for which meeting. `entries` are pillars, initiatives and targets, in order."""

    id: BriefingId
    title: str
    marking: str
    place: str
    day: date | None
    entries: tuple[ItemId, ...]
    revision_id: str
