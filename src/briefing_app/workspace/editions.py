"""A new edition of the joint vision under an old notebook: what was renumbered is carried along, nothing is lost.

The notebook remembers the edition that it was last opened with. When a later one is bundled, its table of aliases says
which items have new codes; notes, tags, measurements and briefings move with them in one step, and so does what was
removed, so that it comes back in its new place. Highlights look for their words in the new text; those that do not find
them wait for the user, and so does what belongs to an item that is no more. An edition that this one does not know is
left alone: it is a later one, and the notebook has been moved on by it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefing_app.core.acts import Act
from briefing_app.core.anchoring import Anchor
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import NotSaved
from briefing_app.core.notebook import HighlightColour, Placement
from briefing_app.core.revision import Action, Body, Revision, encode_body
from briefing_app.storage.notebook_store import NotebookStore
from briefing_app.storage.opened import EDITION
from briefing_app.storage.revision_log import RevisionLog
from briefing_app.storage.step import Step
from briefing_app.workspace.bodies import make_highlight_body, make_tagging, name_tagging

MOVING_KINDS = ("note", "measurement", "briefing")


def carry_over(corpus: Corpus, notebook: NotebookStore, log: RevisionLog) -> Changes:
    """Moves what belongs to renumbered items; nothing when the edition is the one last seen, or a later one.

    Raises `NotSaved` when something must move and cannot; a notebook that need not change may be read-only.
    """
    last = log.fetch_fact(EDITION)
    if last and last not in corpus.earlier_editions:
        return Changes()
    try:
        with log.settled_step(Act.NEW_EDITION) as step:
            if log.fetch_fact(EDITION) == last:  # asked again, now that no other process can write
                if last:
                    _move(notebook, log, step, corpus.renumbered_since(last))
                    _reanchor(corpus, log, step, corpus.renumbered_since(last))
                step.note_fact(EDITION, corpus.edition)
            return step.changes
    except NotSaved:
        if corpus.renumbered_since(last):
            raise
        return Changes()


def find_earlier(corpus: Corpus, log: RevisionLog, edition: str) -> str | None:
    """The edition by whose codes something speaks, “” where they are the notebook's own; none for a later one."""
    if edition in ("", corpus.edition, log.fetch_fact(EDITION)):
        return ""
    return edition if edition in corpus.earlier_editions else None


def carry(corpus: Corpus, moved: Mapping[str, str], revision: Revision) -> Revision:
    """What a revision of an earlier edition says by the codes of this one; without an id if it is something else."""
    body = json.loads(revision.body)
    entity_id, carried = revision.entity_id, _carry_body(corpus, moved, revision.kind, body)
    if revision.kind == "tagging" and body["item_id"] in moved:
        entity_id, carried = make_tagging(body["tag_id"], moved[body["item_id"]], is_note=False)
    return revision if carried == body else replace(revision, id="", entity_id=entity_id, body=encode_body(carried))


def move_along(corpus: Corpus, log: RevisionLog, step: Step, edition: str, taken_in: Sequence[Revision]) -> None:
    """Moves what was taken in from a notebook that spoke of items by the codes of an earlier edition."""
    moved = corpus.renumbered_since(edition)
    new = {revision.id for revision in taken_in}
    leaving, arriving = [], []
    for entity_id in dict.fromkeys(revision.entity_id for revision in taken_in):
        heads = log.fetch_heads(entity_id)
        for head in heads:
            body = json.loads(head.body)
            if head.id not in new:
                continue
            if head.kind == "tagging" and head.action is Action.PUT and body["item_id"] in moved:
                leaving += [entity_id] if new.issuperset(each.id for each in heads) else []
                arriving.append(make_tagging(body["tag_id"], moved[body["item_id"]], is_note=False))
            carried = _carry_body(corpus, moved, head.kind, body)
            if carried != body:
                step.restate(head, carried)
    step.remove_all("tagging", leaving)
    step.put_all("tagging", arriving)


def _move(notebook: NotebookStore, log: RevisionLog, step: Step, moved: Mapping[str, str]) -> None:
    """Every version that stands is moved for itself, so that two which were written at once are still two."""
    for head in log.fetch_all_heads(*MOVING_KINDS):
        body = json.loads(head.body)
        renumbered = _renumber(body, moved)
        if renumbered != body:
            step.restate(head, renumbered)
    leaving = notebook.fetch_taggings(list(moved))
    # All are taken off first: one item's new code may be another's old one.
    step.remove_all("tagging", [name_tagging(tagging) for tagging in leaving])
    step.put_all("tagging", [make_tagging(each.tag_id, moved[each.bearer_id], each.is_note) for each in leaving])


def _reanchor(corpus: Corpus, log: RevisionLog, step: Step, moved: Mapping[str, str]) -> None:
    """Each highlight looks for its words again, a removed one too, since its removal may be undone."""
    for head in log.fetch_all_heads("highlight"):
        body = _find_words(corpus, json.loads(head.body), moved)
        if body != json.loads(head.body):
            step.restate(head, body)


def _carry_body(corpus: Corpus, moved: Mapping[str, str], kind: str, body: Body) -> Body:
    if kind == "highlight":
        return _find_words(corpus, body, moved)
    return _renumber(body, moved) if kind in MOVING_KINDS else body


def _find_words(corpus: Corpus, body: Mapping[str, Any], moved: Mapping[str, str]) -> Body:
    from briefing_app.workspace.reanchoring import reanchor  # late: only a new edition needs the fuzzy matcher

    anchor = Anchor(
        **{name: body[name] for name in Anchor.__slots__ if name != "passage_id"},
        passage_id=moved.get(body["passage_id"], body["passage_id"]),
    )
    found, placement = reanchor(corpus, anchor)
    stands = found if found is not None and placement is Placement.PLACED else anchor
    item_id = corpus.item(stands.passage_id).id if corpus.has_item(stands.passage_id) else stands.passage_id
    suggestion = found if placement is Placement.REVIEW else None
    return make_highlight_body(item_id, HighlightColour(body["colour"]), stands, placement, suggestion)


def _renumber(body: Mapping[str, Any], moved: Mapping[str, str]) -> dict[str, Any]:
    renumbered = dict(body)
    for field in ("item_id", "target_id"):
        if field in body:
            renumbered[field] = moved.get(body[field], body[field])
    if "entries" in body:
        renumbered["entries"] = [
            {**entry, "refers_to": moved.get(entry["refers_to"], entry["refers_to"])} for entry in body["entries"]
        ]
    return renumbered
