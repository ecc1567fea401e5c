"""What can be done with the words that are selected and the highlight that is chosen, by keys and by the mouse alike.

Nothing here interrupts: why something could not be done is said where it was asked for.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import HighlightColour, HighlightId
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.workspace.highlighting import (
    add_highlights,
    place_highlight,
    recolour_highlight,
    remove_highlight,
)


def mark_words(state: AppState, colour: HighlightColour | None = None) -> HighlightId | None:
    """Highlights the words that are selected, else gives the highlight that is chosen this colour.

    Without a colour it is the one that was used last. Gives the first highlight that was made, if any was.
    """
    sight = state.sight
    if colour is not None:
        sight.colour = colour
    if sight.selection is None:
        if sight.chosen is not None:
            shown, wanted = sight.chosen, sight.colour
            change(state, lambda: recolour_highlight(state.workspace, shown, wanted))
        else:
            sight.fail(
                QCoreApplication.translate(
                    "Highlights", "Select the words to highlight first, with the mouse or with Shift and an arrow key."
                )
            )
        return None
    ranges = sight.selection.ranges
    changes = change(state, lambda: add_highlights(state.workspace, ranges, sight.colour))
    if not changes:
        return None
    sight.selection_done.emit()
    return HighlightId(changes.ids[0])


def take_mark_off(state: AppState) -> None:
    """Removes the highlight that is chosen; undo brings it back."""
    chosen = state.sight.chosen
    if chosen is not None and change(state, lambda: remove_highlight(state.workspace, chosen.id)):
        state.sight.choose(None)
        state.sight.keyboard_asked.emit()


def place_on_words(state: AppState) -> None:
    """Puts the highlight that waits for its words on those that are selected."""
    sight, waiting = state.sight, state.sight.placing
    if waiting is None or sight.selection is None:
        return
    place = sight.selection.ranges[0]
    if change(state, lambda: place_highlight(state.workspace, waiting.id, place)):
        sight.place(None)
        sight.selection_done.emit()
        state.say(QCoreApplication.translate("Highlights", "The highlight is placed."))


def change(state: AppState, command: Callable[[], Changes]) -> Changes:
    """Does it and tells everyone, or says why it could not be done."""
    try:
        changes = command()
    except BriefingError as failure:
        state.sight.fail(word_error(failure))
        return Changes()
    state.sight.fail("")
    state.apply(changes)
    return changes
