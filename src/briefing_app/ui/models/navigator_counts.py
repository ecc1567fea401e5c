"""What the navigator counts, read in one go: notes by item, tags, what the saved views show."""

from collections.abc import Mapping
from datetime import date

from briefing_app.core.filters import Filter, View
from briefing_app.core.notebook import Tag
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.own_views import ACTIONS_VIEW, OPEN_ACTIONS
from briefing_app.ui.models.tray import read_tray
from briefing_app.workspace.listing import count_bearers
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigatorCounts:
    """`found` counts what each view shows, by its id, and the open actions."""

    notes: Mapping[str, int]
    tags: tuple[Tag, ...]
    views: tuple[View, ...]
    found: Mapping[str, int]
    to_place: int = 0
    briefings: int = 0


def read_counts(workspace: Workspace, today: date) -> NavigatorCounts:
    """All counts as they are now. Raises `NotebookUnreadable`."""
    views = workspace.notebook.fetch_views()
    filters: dict[str, Filter] = {ACTIONS_VIEW: OPEN_ACTIONS}
    filters.update({view.id: view.filter for view in views})
    return NavigatorCounts(
        notes=workspace.notebook.count_notes(),
        tags=workspace.notebook.fetch_tags(),
        views=views,
        found={key: count_bearers(workspace, wanted, today) for key, wanted in filters.items()},
        to_place=read_tray(workspace).count,
        briefings=len(workspace.notebook.fetch_briefings()),
    )
