"""Restore from a backup: what would change, and then the change, which is an act that can be undone."""

import json
from collections import Counter
from pathlib import Path

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Body, Revision, find_heads
from briefing_app.storage.backup import Backup, Reason, check, list_backups
from briefing_app.storage.opened import EDITION
from briefing_app.storage.restoring import Carry, Return
from briefing_app.workspace.editions import carry, find_earlier
from briefing_app.workspace.workspace import Workspace

PLACES = ("item_id", "target_id", "milestone_id")
WORDS = ("text", "exact", "name", "title", "value", "level", "tag_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """One thing of the notebook that a restore would change: `now` and `then` are its words, empty where it is not."""

    kind: str
    item_id: str
    now: str
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePreview:
    """What a restore would do."""

    backup: Path
    returning: tuple[Returning, ...]

    def count(self, kind: str | None = None) -> Counter[str]:
        """How many things come back, change and go."""
        chosen = [each for each in self.returning if kind in (None, each.kind)]
        return Counter("back" if not each.now else "changed" if each.then else "gone" for each in chosen)


def fetch_backups(workspace: Workspace) -> tuple[Backup, ...]:
    """The copies of the notebook, the newest first."""
    return list_backups(workspace.notebook_file)


def preview_restore(workspace: Workspace, backup: Path) -> RestorePreview:
    """What would change.

    Raises `NotebookUnreadable` when the copy is damaged, `BadInput` for one of a later edition of the document.
    """
    check(backup, is_thorough=True)
    returns = workspace.log.find_returns(backup, _find_carry(workspace, backup))
    return RestorePreview(backup=backup, returning=tuple(_describe(each) for each in returns))


def restore(workspace: Workspace, backup: Path) -> Changes:
    """Makes everything as it was in a copy, in one step; the notebook as it is now is copied before.

    Raises `NotebookUnreadable`, `BadInput`, `CannotWrite`, `NotSaved`.
    """
    check(backup, is_thorough=True)
    carry = _find_carry(workspace, backup)
    workspace.back_up_before(Reason.RESTORE, in_use=backup)
    return workspace.log.go_back(backup, backup.stem, carry)


def read_body(revision: Revision) -> Body:
    """What a revision says."""
    return json.loads(revision.body)  # type: ignore[no-any-return]  # JSON


def read_place(revision: Revision) -> str:
    """The item or the like on which the thing hangs; empty where it hangs on none."""
    body = read_body(revision)
    return str(next((body[name] for name in PLACES if body.get(name)), ""))


def read_words(revision: Revision) -> str:
    """What a person knows a thing by."""
    body = read_body(revision)
    return next((str(body[name]) for name in WORDS if body.get(name)), revision.body)


def _find_carry(workspace: Workspace, backup: Path) -> Carry:
    """A copy of an earlier edition speaks of items by the codes of that."""
    edition = workspace.log.fetch_fact_of(backup, EDITION)
    moved_from = find_earlier(workspace.corpus, workspace.log, edition)
    if moved_from is None:
        raise BadInput(
            f"{backup.name} was made with a later edition of the document.",
            "Update this application, then restore it; nothing was changed.",
        )
    corpus, moved = workspace.corpus, workspace.corpus.renumbered_since(moved_from)
    return (lambda revision: carry(corpus, moved, revision)) if moved_from else lambda revision: revision


def _describe(each: Return) -> Returning:
    some = (each.then or each.now)[0]
    return Returning(kind=each.kind, item_id=read_place(some), now=_words(each.now), then=_words(each.then))


def _words(heads: tuple[Revision, ...]) -> str:
    standing = [head for head in find_heads(heads) if head.action is Action.PUT]
    return read_words(standing[0]) if standing else ""
