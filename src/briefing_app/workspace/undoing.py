"""Undo and redo, across everything that a person can change, and still there after a restart."""

from briefing_app.core.acts import DoneStep
from briefing_app.core.changes import Changes
from briefing_app.workspace.workspace import Workspace


def undo(workspace: Workspace) -> Changes:
    """Takes back the last act; nothing when there is none. Raises `NotSaved`."""
    return workspace.log.undo()


def redo(workspace: Workspace) -> Changes:
    """Does the act again that was undone last; nothing when there is none. Raises `NotSaved`."""
    return workspace.log.redo()


def fetch_next_undo(workspace: Workspace) -> DoneStep | None:
    """What `undo` would take back now."""
    return workspace.log.fetch_next_undo()


def fetch_next_redo(workspace: Workspace) -> DoneStep | None:
    """What `redo` would do again now."""
    return workspace.log.fetch_next_redo()
