"""An act in the window: after what was typed before it, behind the window if it touches much, offered to be undone."""

from collections.abc import Callable

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.ui.behind import Command
from briefing_app.ui.state import AppState

ShowFailure = Callable[[BriefingError | None], None]


def act(state: AppState, command: Command, count: int, said: str, show_failure: ShowFailure) -> bool:
    """Whether it was done or is being done; `show_failure` hears why it was not, and nothing once it begins.

    `said` is empty where one sees what was done.
    """
    refused = list[BriefingError]()

    def heard(changes: Changes) -> None:
        state.apply(changes)
        if changes and said:
            state.offer(said, "undo")

    def fell(failure: BriefingError) -> None:
        refused.append(failure)
        show_failure(failure)

    show_failure(None)
    if failures := state.flush():
        fell(failures[0])
    else:
        state.behind.act(command, count, heard, fell)
    return not refused
