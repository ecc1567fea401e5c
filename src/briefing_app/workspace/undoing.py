"""Undo and redo, across everything that a person can change, and still there after a restart."""

from briefing_app.core.acts import DoneStep
from briefing_app.core.changes import Changes
from briefing_app.workspace.workspace import Workspace


def undo(workspace: Workspace) -> Changes:
    """Takes back the last act; nothing when there is none. Raises `NotSaved`."""
    return workspace.log.undo()


def take_back(workspace: Workspace, number: int) -> Changes:
    """Takes that act back if it is the one that would be undone next; else nothing. Raises `NotSaved`."""
    step = fetch_next_undo(workspace)
    return undo(workspace) if step is not None and step.number == number else Changes()


def do_again(workspace: Workspace, number: int) -> Changes:
    """Does that act again if it is the one that would be done again next; else nothing. Raises `NotSaved`."""
    step = fetch_next_redo(workspace)
    return redo(workspace) if step is not None and step.number == number else Changes()


def redo(workspace: Workspace) -> Changes:
    """Does the act again that was undone last; nothing when there is none. Raises `NotSaved`."""
    return workspace.log.redo()


def fetch_next_undo(workspace: Workspace) -> DoneStep | None:
    """What `undo` would take back now."""
    return workspace.log.fetch_next_undo()


def fetch_next_redo(workspace: Workspace) -> DoneStep | None:
    """What `redo` would do again now."""
    return workspace.log.fetch_next_redo()
