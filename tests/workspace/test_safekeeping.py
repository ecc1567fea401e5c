"""A copy at the user's word, and a look at whether everything is as it was written."""

import pytest
from tests.workspace.busy_notebook import fill

from briefing_app.core.acts import Act
from briefing_app.core.errors import NotebookUnreadable
from briefing_app.workspace import annotating, restoring, safekeeping
from briefing_app.workspace.workspace import Workspace


def test_a_copy_is_made_whenever_it_is_asked_for(workspace: Workspace) -> None:
    annotating.add_note(workspace, "I.1", "one")
    first = safekeeping.back_up_now(workspace)
    second = safekeeping.back_up_now(workspace)
    assert first.path != second.path
    assert {copy.path for copy in restoring.fetch_backups(workspace)} == {first.path, second.path}
    assert restoring.preview_restore(workspace, first.path).returning == ()


def test_a_busy_notebook_is_sound(workspace: Workspace) -> None:
    fill(workspace)
    sound = safekeeping.check_notebook(workspace)
    assert sound.revisions == len(workspace.log.fetch_all())
    assert sound.standing["notes"] == len(workspace.notebook.fetch_notes())
    assert all(sound.standing.values())


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("DELETE FROM tags", "it shows 0 tags"),
        ("DELETE FROM heads", "what stands in it is not what its log says"),
        (
            "INSERT OR IGNORE INTO heads SELECT entity_id, id FROM revisions",
            "what stands in it is not what its log says",
        ),
        ("INSERT OR IGNORE INTO taggings SELECT 'x', item_id, is_note, since FROM taggings", "its log says"),
    ],
)
def test_what_does_not_fit_the_log_is_said(workspace: Workspace, damage: str, says: str) -> None:
    fill(workspace)
    workspace._connection.execute(damage)
    with pytest.raises(NotebookUnreadable, match=says):
        safekeeping.check_notebook(workspace)


def test_a_body_that_no_application_made_is_found_though_its_digest_fits(workspace: Workspace) -> None:
    with workspace.log.step(Act.ADD_NOTE) as step:
        step.put("view", "0190a5b0-0000-7000-8000-000000000001", {"name": "", "filter": "{}"})
    with pytest.raises(NotebookUnreadable, match="the name of a view"):
        safekeeping.check_notebook(workspace)
