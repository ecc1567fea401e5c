"""The views that the window has of its own, beside those that a user saves."""

from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind

ACTIONS_VIEW = "actions"
"""Stands in a place where the id of a saved view may stand: the open actions, the most urgent first."""
OPEN_ACTIONS = Filter(kinds=(NoteKind.ACTION,), is_done=False)
