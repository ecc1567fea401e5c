"""Import of notes from a file: first what it would do, then the act, which is one step and can be undone.

A file is a notebook as JSON or a collection of W3C Web Annotations. Either becomes revisions, and revisions that are
known already are passed over, so that a file may be imported as often as one likes. What was removed here stays
removed, but for what only the undoing of an import took away: that comes back.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from briefing_app.core.acts import Act
from briefing_app.core.briefing import EntryKind
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import tag_key
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_heads, group_by_entity
from briefing_app.core.shapes import ShapeFault
from briefing_app.storage.backup import Reason
from briefing_app.storage.reverting import plan_return
from briefing_app.storage.step import Entry, Step
from briefing_app.workspace.annex_store import find_annex
from briefing_app.workspace.annotation_reading import is_annotations, read_annotations
from briefing_app.workspace.editions import find_earlier, move_along
from briefing_app.workspace.notebook_reading import Log, check_union, read_log
from briefing_app.workspace.restoring import read_body, read_place, read_words
from briefing_app.workspace.strict_json import read_json
from briefing_app.workspace.workspace import Workspace

LONGEST_WORDS = 200


class Fate(StrEnum):
    """What an import makes of a thing."""

    NEW = "new"
    BACK = "back"
    """An import that brought it was undone."""
    CHANGED = "changed"
    BESIDE = "beside"
    """It was changed here as well: both versions stand side by side, and the user settles on one."""
    REMOVED = "removed"
    PAST = "past"
    """What stands is what stood; only its history grows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One thing of the notebook that an import touches. `words` are its first ones."""

    entity_id: str
    kind: str
    item_id: str
    words: str
    fate: Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What an import would do.

    `known` counts the things that are here as the file has them, `removed` those that were removed here and stay so.
    `twins` are names of tags that there would be twice, since two people made them; merging them is up to the user.
    `revisions` are what is appended, and `returning` what comes back, as it stands in the file; where there is
    `moved_from` they speak of items by the codes of that edition.
    """

    path: Path
    incoming: tuple[Incoming, ...]
    known: int
    removed: int
    twins: tuple[str, ...]
    revisions: tuple[Revision, ...]
    returning: tuple[Revision, ...]
    moved_from: str = ""
    missing_annexes: tuple[str, ...] = ()
    """Titles of annexes whose files are not here: the file of a notebook holds none."""

    def count(self, fate: Fate | None = None) -> Counter[str]:
        """How many things of each kind have that fate, or any."""
        return Counter(each.kind for each in self.incoming if fate in (None, each.fate))


def preview_import(workspace: Workspace, path: Path) -> ImportPreview:
    """What importing a file would do; nothing is changed. Raises `BadInput` for a file that is not sound."""
    document = read_json(path)
    now = time.time_ns() // 1_000_000
    if is_annotations(document):
        log = read_annotations(workspace, path.name, document, now)
    else:
        log = read_log(path.name, document, now)
    return preview_log(workspace, path, log)


def preview_log(workspace: Workspace, path: Path, log: Log) -> ImportPreview:
    """What taking in the revisions of a file would do. Raises `BadInput`."""
    new = _leave_out_known(workspace, path.name, log.revisions)
    before = workspace.log.fetch_histories(list(dict.fromkeys(each.entity_id for each in new)))
    _check_together(path.name, before, new)
    missing = _find_missing(workspace, log.revisions)
    returning = tuple(_find_returning(workspace, missing))
    touched = {each.entity_id for each in (*new, *returning)}
    removed = {each.entity_id for each in missing} - touched
    moved_from = _find_edition(workspace, path.name, log.edition)
    moved = workspace.corpus.renumbered_since(moved_from)
    return ImportPreview(
        path=path,
        incoming=_name_anew(_describe(workspace, before, new, returning), moved),
        known=len({each.entity_id for each in log.revisions} - touched - removed),
        removed=len(removed),
        twins=_find_twins(workspace, (*new, *returning)),
        revisions=new,
        returning=returning,
        moved_from=moved_from,
        missing_annexes=_find_missing_annexes(workspace, (*new, *returning)),
    )


def import_file(workspace: Workspace, preview: ImportPreview) -> Changes:
    """Takes in what the preview showed, in one step; the notebook is copied before.

    Raises `BadInput`, `CannotWrite`, `NotSaved`; then nothing was imported.
    """
    if not preview.incoming:
        return Changes()
    workspace.back_up_before(Reason.CHANGE)
    with workspace.log.step(Act.IMPORT, preview.path.name) as step:
        new = _leave_out_known(workspace, preview.path.name, preview.revisions)
        before = workspace.log.fetch_histories(list(dict.fromkeys(each.entity_id for each in new)))
        _check_together(preview.path.name, before, new)
        returning = tuple(_find_returning(workspace, preview.returning))
        step.take_in(new)
        _bring_back(workspace, step, returning)
        if preview.moved_from:
            taken_in = workspace.log.fetch_known(step.revision_ids)
            move_along(workspace.corpus, workspace.log, step, preview.moved_from, taken_in)
        return step.changes


def _bring_back(workspace: Workspace, step: Step, returning: Iterable[Revision]) -> None:
    theirs = group_by_entity(returning)
    here = group_by_entity(workspace.log.fetch_histories(list(theirs)))
    entries = list[Entry]()
    for entity_id, heads in theirs.items():
        entries += plan_return(entity_id, heads[0].kind, heads, find_heads(here[entity_id]))
    step.append(entries)


def _find_missing(workspace: Workspace, revisions: Iterable[Revision]) -> tuple[Revision, ...]:
    """What stands in a file and was removed here, of which the file does not know."""
    told = group_by_entity(revisions)
    here = group_by_entity(workspace.log.fetch_histories(list(workspace.log.fetch_removed(list(told)))))
    found = []
    for entity_id, history in here.items():
        together = {each.id: each for each in (*history, *told[entity_id])}
        standing = {head.id for head in find_heads(together.values())}
        if any(head.id in standing for head in find_heads(history)):
            found += [head for head in find_heads(told[entity_id]) if head.action is Action.PUT]
    return tuple(found)


def _find_returning(workspace: Workspace, missing: Sequence[Revision]) -> Iterator[Revision]:
    """Of what is missing here, what only the undoing of an import took away."""
    removed = workspace.log.fetch_removed(list(dict.fromkeys(each.entity_id for each in missing)))
    return (each for each in missing if removed.get(each.entity_id))


def _leave_out_known(workspace: Workspace, name: str, revisions: Sequence[Revision]) -> tuple[Revision, ...]:
    known = {each.id: each for each in workspace.log.fetch_known([revision.id for revision in revisions])}
    for revision in revisions:
        if revision.id in known and known[revision.id] != revision:
            raise BadInput(
                f"{name} cannot be imported: revision {revision.id} is here with other words.",
                "One of the two was damaged or changed by hand; nothing was imported.",
            )
    return tuple(revision for revision in revisions if revision.id not in known)


def _check_together(name: str, before: Iterable[Revision], new: Iterable[Revision]) -> None:
    try:
        check_union((*before, *new))
    except ShapeFault as error:
        raise BadInput(
            f"{name} cannot be imported beside what is here: {error}.", "Export it again; nothing was imported."
        ) from error


def _find_edition(workspace: Workspace, name: str, edition: str) -> str:
    """The edition by whose codes a file speaks, where it is an earlier one."""
    moved_from = find_earlier(workspace.corpus, workspace.log, edition)
    if moved_from is None:
        raise BadInput(
            f"{name} was exported with a later edition of the document.",
            "Update this application, then import it; nothing was imported.",
        )
    return moved_from


def _describe(
    workspace: Workspace, before: Iterable[Revision], new: Sequence[Revision], returning: Sequence[Revision]
) -> tuple[Incoming, ...]:
    were, back = group_by_entity(before), group_by_entity(returning)
    names = {str(tag.id): tag.name for tag in workspace.notebook.fetch_tags()}
    names |= {each.entity_id: read_body(each)["name"] for each in (*new, *returning) if each.kind == "tag"}
    return tuple(
        _describe_one(were.get(entity_id, []), told, names, is_back=entity_id in back)
        for entity_id, told in {**group_by_entity(new), **back}.items()
    )


def _name_anew(incoming: tuple[Incoming, ...], moved: Mapping[str, str]) -> tuple[Incoming, ...]:
    """Items by the codes that they have in this edition."""
    if not moved:
        return incoming
    return tuple(replace(each, item_id=moved.get(each.item_id, each.item_id)) for each in incoming)


def _describe_one(
    before: Sequence[Revision], added: Sequence[Revision], names: Mapping[str, str], *, is_back: bool
) -> Incoming:
    theirs = find_heads(added)[0]
    words = read_words(theirs)
    return Incoming(
        entity_id=theirs.entity_id,
        kind=theirs.kind,
        item_id=read_place(theirs),
        words=(names.get(words, words) if theirs.kind == "tagging" else words)[:LONGEST_WORDS],
        fate=Fate.BACK
        if is_back
        else _find_fate(_standing(find_heads(before)), _standing(find_heads((*before, *added)))),
    )


def _find_fate(before: list[str], after: list[str]) -> Fate:
    """By the bodies that stand before and after, the one shown first."""
    if before == after:
        return Fate.PAST
    if not before:
        return Fate.NEW
    if not after:
        return Fate.REMOVED
    return Fate.BESIDE if len(set(after)) > 1 else Fate.CHANGED


def _standing(heads: Iterable[Revision]) -> list[str]:
    return list(dict.fromkeys(head.body for head in heads if head.action is Action.PUT))


def _find_missing_annexes(workspace: Workspace, new: Iterable[Revision]) -> tuple[str, ...]:
    heads = find_heads(each for each in new if each.kind == "briefing")
    entries = (entry for head in heads if head.action is Action.PUT for entry in read_body(head)["entries"])
    titles = {entry["refers_to"]: entry["title"] for entry in entries if entry["kind"] == EntryKind.ANNEX}
    return tuple(title for digest, title in titles.items() if find_annex(workspace.notebook_file, digest) is None)


def _find_twins(workspace: Workspace, new: Iterable[Revision]) -> tuple[str, ...]:
    told = {
        tag_id: find_heads(added)[0]
        for tag_id, added in group_by_entity(each for each in new if each.kind == "tag").items()
    }
    standing = {tag_key(tag.name): str(tag.id) for tag in workspace.notebook.fetch_tags() if tag.id not in told}
    names = [(tag_id, read_body(head)["name"]) for tag_id, head in told.items() if head.action is Action.PUT]
    return tuple(name for tag_id, name in names if standing.setdefault(tag_key(name), tag_id) != tag_id)
