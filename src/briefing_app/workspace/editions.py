"""A new edition of the joint vision under an old notebook: what was renumbered is carried along, nothing is lost.

The notebook remembers the edition that it was last opened with. When another one is bundled, its table of aliases says
which items have new codes; notes, tags and measurements move with them in one step. What belongs to an item that is no
more stays in the notebook, and `list_unplaced_notes` finds it for the user to place.
"""

import json

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus
from briefing_app.core.notebook import Note
from briefing_app.core.revision import Action, find_heads
from briefing_app.storage.notebook_store import NotebookStore
from briefing_app.storage.revision_log import RevisionLog, Step

EDITION = "edition"


def carry_over(corpus: Corpus, notebook: NotebookStore, log: RevisionLog) -> Changes:
    """Moves what belongs to renumbered items; nothing when the edition is the one last seen. Raises `NotSaved`."""
    last = log.fetch_fact(EDITION)
    if corpus.edition == last:
        return Changes()
    moved = corpus.renumbered_since(last)
    with log.step() as step:
        for note in notebook.fetch_notes():
            if note.item_id in moved:
                _move(log, step, "note", note.id, "item_id", moved[note.item_id])
        for measurement in notebook.fetch_measurements():
            if measurement.target_id in moved:
                _move(log, step, "measurement", measurement.id, "target_id", moved[measurement.target_id])
        _move_taggings(notebook, step, moved)
        step.note_fact(EDITION, corpus.edition)
        return step.changes


def list_unplaced_notes(corpus: Corpus, notebook: NotebookStore) -> tuple[Note, ...]:
    """The notes whose item this edition does not have."""
    return tuple(note for note in notebook.fetch_notes() if not corpus.has_item(note.item_id))


def _move(log: RevisionLog, step: Step, kind: str, entity_id: str, field: str, item_id: str) -> None:
    """Every version that stands, so that two which were written at once are still two."""
    for head in find_heads(log.fetch_history(entity_id)):
        if head.action is Action.PUT:
            step.put(kind, entity_id, {**json.loads(head.body), field: item_id}, parents=(head.id,))


def _move_taggings(notebook: NotebookStore, step: Step, moved: dict[str, str]) -> None:
    """All are taken off before any is put on: one item's new code may be another's old one."""
    leaving = [tagging for tagging in notebook.fetch_taggings() if tagging[2] in moved]
    for tagging_id, _, _ in leaving:
        step.remove("tagging", tagging_id)
    for _, tag_id, item_id in leaving:
        step.put("tagging", f"{tag_id}/{moved[item_id]}", {"tag_id": tag_id, "item_id": moved[item_id]})
