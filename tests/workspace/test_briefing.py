"""Briefings: a choice of items kept under a title."""

import pytest

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.workspace import briefing
from briefing_app.workspace.workspace import Workspace


def test_a_briefing_keeps_its_entries_in_order(workspace: Workspace) -> None:
    briefing.add_briefing(workspace, "  Second\nreview ", ["vii.1", "III", "personnel-exchange"])
    (kept,) = workspace.notebook.fetch_briefings()
    assert (kept.title, kept.entries) == ("Second review", ("VII.1", "III", "personnel-exchange"))


def test_a_briefing_without_title_or_with_an_unknown_entry_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match="needs a title"):
        briefing.add_briefing(workspace, " ", ["I.1"])
    with pytest.raises(UnknownItem):
        briefing.add_briefing(workspace, "Review", ["I.99"])
    assert workspace.notebook.fetch_briefings() == ()
