"""A new edition of the joint vision under an old notebook: what was renumbered is carried along, nothing is lost.

The notebook remembers the edition that it was last opened with. When a later one is bundled, its table of aliases says
which items have new codes; notes, tags, measurements and briefings move with them in one step, and so does what was
removed, so that it comes back in its new place. What belongs to an item that is no more stays in the notebook, and
`list_unplaced_notes` finds it for the user to place. An edition that this one does not know is left alone: it is a
later one, and the notebook has been moved on by it.
"""

import json
from collections.abc import Mapping
from typing import Any

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import NotSaved
from briefing_app.core.notebook import Note
from briefing_app.storage.notebook_store import NotebookStore
from briefing_app.storage.revision_log import RevisionLog, Step

EDITION = "edition"
MOVING_KINDS = ("note", "measurement", "briefing")


def carry_over(corpus: Corpus, notebook: NotebookStore, log: RevisionLog) -> Changes:
    """Moves what belongs to renumbered items; nothing when the edition is the one last seen, or a later one.

    Raises `NotSaved` when something must move and cannot; a notebook that need not change may be read-only.
    """
    last = log.fetch_fact(EDITION)
    if last and last not in corpus.earlier_editions:
        return Changes()
    try:
        with log.step() as step:
            if log.fetch_fact(EDITION) == last:  # asked again, now that no other process can write
                _move(notebook, log, step, corpus.renumbered_since(last))
                step.note_fact(EDITION, corpus.edition)
            return step.changes
    except NotSaved:
        if corpus.renumbered_since(last):
            raise
        return Changes()


def list_unplaced_notes(corpus: Corpus, notebook: NotebookStore) -> tuple[Note, ...]:
    """The notes whose item this edition does not have."""
    return tuple(note for note in notebook.fetch_notes() if not corpus.has_item(note.item_id))


def _move(notebook: NotebookStore, log: RevisionLog, step: Step, moved: Mapping[str, str]) -> None:
    """Every version that stands is moved for itself, so that two which were written at once are still two."""
    for head in log.fetch_all_heads(*MOVING_KINDS):
        body = json.loads(head.body)
        renumbered = _renumber(body, moved)
        if renumbered != body:
            step.restate(head, renumbered)
    leaving = [tagging for tagging in notebook.fetch_taggings() if tagging[2] in moved]
    for tagging_id, _, _ in leaving:  # all are taken off first: one item's new code may be another's old one
        step.remove("tagging", tagging_id)
    for _, tag_id, item_id in leaving:
        step.put("tagging", f"{tag_id}/{moved[item_id]}", {"tag_id": tag_id, "item_id": moved[item_id]})


def _renumber(body: Mapping[str, Any], moved: Mapping[str, str]) -> dict[str, Any]:
    renumbered = dict(body)
    for field in ("item_id", "target_id"):
        if field in body:
            renumbered[field] = moved.get(body[field], body[field])
    if "entries" in body:
        renumbered["entries"] = [moved.get(entry, entry) for entry in body["entries"]]
    return renumbered
