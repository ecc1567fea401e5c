"""What a part of the window has to put into a briefing when one asks for it."""

from briefing_app.core.filters import Filter
from briefing_app.core.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a part of the window has to add: codes and ids, or else all that meets a filter or answers a search."""

    refs: tuple[str, ...] = ()
    wanted: Filter | None = None
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.refs or self.wanted or self.text)
