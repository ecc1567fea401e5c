"""The notebook kept safe at the user's word: a copy made now, and a look at whether everything is as it was written."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from briefing_app.core.errors import NotebookUnreadable
from briefing_app.core.quick import dataclass
from briefing_app.core.shapes import ShapeFault, check_body
from briefing_app.storage.backup import Backup, Reason, back_up, check
from briefing_app.workspace.notebook_json import GROUPS, find_standing
from briefing_app.workspace.restoring import read_body
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Soundness:
    """What was looked at and found sound: how many revisions, and how many things of each kind stand."""

    revisions: int
    standing: Mapping[str, int]


def back_up_now(workspace: Workspace) -> Backup:
    """Makes a copy, also when there is one of today. Raises `CannotWrite`, `NotebookUnreadable`."""
    return back_up(workspace.notebook_file, Reason.REQUEST, datetime.now())


def check_notebook(workspace: Workspace) -> Soundness:
    """Looks at every page of the file, every digest and every body, and whether what is shown is what the log says.

    Raises `NotebookUnreadable` for the first thing that is not sound.
    """
    check(workspace.notebook_file, is_thorough=True)
    revisions = workspace.log.fetch_all()
    for revision in revisions:
        try:
            check_body(revision.kind, read_body(revision))
        except ShapeFault as error:
            raise _explain(workspace, f"in revision {revision.id}, {error}") from error
    replaced = {parent for revision in revisions for parent in revision.parents}
    if {revision.id for revision in revisions} - replaced != {
        head.id for head in workspace.log.fetch_all_heads(*GROUPS)
    }:
        raise _explain(workspace, "what stands in it is not what its log says")
    counts = Counter(each.shown.kind for each in find_standing(revisions))
    shown = _count_shown(workspace)
    for kind, group in GROUPS.items():
        if counts[kind] != shown[kind]:
            raise _explain(workspace, f"it shows {shown[kind]:,} {group}, and its log says {counts[kind]:,}")
    return Soundness(revisions=len(revisions), standing={group: counts[kind] for kind, group in GROUPS.items()})


def _count_shown(workspace: Workspace) -> Mapping[str, int]:
    notebook = workspace.notebook
    return {
        "note": sum(notebook.count_notes().values()),
        "highlight": len(notebook.fetch_highlights()),
        "tag": len(notebook.fetch_tags()),
        "tagging": len(notebook.fetch_taggings()),
        "view": len(notebook.fetch_views()),
        "measurement": len(notebook.fetch_measurements()),
        "assessment": len(notebook.fetch_assessments()),
        "briefing": len(notebook.fetch_briefings()),
    }


def _explain(workspace: Workspace, fault: str) -> NotebookUnreadable:
    return NotebookUnreadable(
        f"The notebook {workspace.notebook_file} is not sound: {fault}.",
        "Put back a copy from before that; “briefing-app notebook backups” names them.",
    )
