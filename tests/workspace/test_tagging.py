"""Tags: one for all spellings, put on and taken off."""

import pytest

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.workspace import tagging
from briefing_app.workspace.workspace import Workspace


def names(workspace: Workspace, item_id: str | None = None) -> list[str]:
    return [tag.name for tag in workspace.notebook.fetch_tags(item_id)]


def test_a_tag_is_made_once_however_it_is_spelt(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "I.1", ["Rail", "RAIL", "ｒａｉｌ"])
    tagging.add_tags(workspace, "I.2", ["rail "])
    assert names(workspace) == ["Rail"]
    assert workspace.notebook.fetch_tags()[0].count == 2


def test_tagging_twice_writes_nothing(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "I.1", ["rail"])
    assert not tagging.add_tags(workspace, "i.1", ["Rail"])


def test_a_tag_is_taken_off_one_item_and_stays_on_the_other(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "I.1", ["rail"])
    tagging.add_tags(workspace, "I.2", ["rail"])
    tagging.remove_tag(workspace, "I.1", "RAIL")
    assert names(workspace, "I.1") == []
    assert names(workspace, "I.2") == ["rail"]
    tagging.add_tags(workspace, "I.1", ["rail"])
    assert names(workspace, "I.1") == ["rail"]


def test_one_bad_name_among_good_ones_writes_nothing(workspace: Workspace) -> None:
    with pytest.raises(BadInput):
        tagging.add_tags(workspace, "I.1", ["rail", " "])
    assert names(workspace) == []


def test_an_unknown_item_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UnknownItem):
        tagging.add_tags(workspace, "IX", ["rail"])
