"""A briefing from a colleague's file: first what is in it, then the act, which is one step and can be undone.

What is here already is passed over; what was changed here as well stands beside it, as with every import, and the user
settles on one. Nothing is added before it was accepted.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.core.briefing import Briefing, EntryKind
from briefing_app.core.changes import Changes
from briefing_app.core.errors import UnknownItem
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import NOTE_KIND_WORDS, Note, NoteKind
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, encode_body, find_heads, group_by_entity, read_body
from briefing_app.pack.markings import read_marking
from briefing_app.workspace.annex_store import find_annex, is_kept, keep_annex
from briefing_app.workspace.briefing_checking import BriefingFile, GivenAnnex, Statement, read_briefing_file
from briefing_app.workspace.briefing_file import narrow_briefing, narrow_note
from briefing_app.workspace.briefing_notes import fetch_shown_notes
from briefing_app.workspace.importing import Fate, ImportPreview, import_file, preview_log
from briefing_app.workspace.notebook_reading import Log
from briefing_app.workspace.web_annotations import make_id
from briefing_app.workspace.workspace import Workspace

DEVICE = "briefing file"
FATES = {
    Fate.NEW: "",
    Fate.CHANGED: "replaces what an earlier file said",
    Fate.BESIDE: "other than here: both versions will stand",
    Fate.PAST: "here already",
    Fate.REMOVED: "here already",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingNote:
    """A note of the file, and what an import makes of it."""

    item_id: str
    kind: NoteKind
    words: str
    fate: Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingPreview:
    """What is in a file, and what taking it in would do. `lines` say all of it to a person.

    `missing` are sentences about what the choice names and is not here; `joining` are notes here that the file does not
    have and that the pack will show; `lost` are the annexes of the file that are not here, or are damaged. The notebook
    has nothing to learn where `is_known`.
    """

    path: Path
    briefing: Briefing
    is_template: bool
    fate: Fate
    notes: tuple[IncomingNote, ...]
    annexes: tuple[GivenAnnex, ...]
    missing: tuple[str, ...]
    joining: tuple[Note, ...]
    lost: tuple[GivenAnnex, ...]
    lines: tuple[str, ...]
    log: ImportPreview

    @property
    def is_known(self) -> bool:
        """Whether all of it is here already, but for the files of annexes."""
        return not self.log.incoming


def preview_briefing(workspace: Workspace, path: Path) -> BriefingPreview:
    """What is in a file; nothing is changed. Raises `BadInput` for one that is not sound."""
    given = read_briefing_file(path)
    log = preview_log(workspace, path, Log(edition=given.edition, revisions=tuple(_list_new(workspace, given))))
    moved = workspace.corpus.renumbered_since(log.moved_from)
    briefing = replace(
        given.briefing,
        entries=tuple(
            replace(each, refers_to=moved.get(each.refers_to, each.refers_to)) for each in given.briefing.entries
        ),
    )
    fates = {each.entity_id: each.fate for each in log.incoming}
    notes = tuple(
        IncomingNote(
            item_id=moved.get(each.body["item_id"], each.body["item_id"]),
            kind=NoteKind(each.body["kind"]),
            words=str(each.body["text"]),
            fate=fates.get(each.id, Fate.PAST),
        )
        for each in given.notes
    )
    fate = fates.get(given.briefing.id, Fate.PAST)
    missing = tuple(_list_missing(workspace, briefing, given.annexes))
    joining = _list_joining(workspace, briefing, given, log.revisions)
    return BriefingPreview(
        path=path,
        briefing=briefing,
        is_template=briefing.is_template,
        fate=fate,
        notes=notes,
        annexes=given.annexes,
        missing=missing,
        joining=joining,
        lost=tuple(each for each in given.annexes if each.data and not is_kept(workspace.notebook_file, each.digest)),
        lines=tuple(_say(workspace, briefing, fate, notes, given.annexes, (*map(_say_joining, joining), *missing))),
        log=log,
    )


def take_in_briefing(workspace: Workspace, preview: BriefingPreview) -> Changes:
    """Takes in what the preview showed, in one step, after the notebook was copied; the briefing is the first change.

    Its annexes are put beside the notebook even where all else is known, since one may have been lost.
    Raises `BadInput`, `CannotWrite`, `NotSaved`; then the notebook is as it was.
    """
    for annex in preview.annexes:
        if annex.data:
            keep_annex(workspace.notebook_file, annex.data)
    return import_file(workspace, preview.log)


def _list_new(workspace: Workspace, given: BriefingFile) -> Iterator[Revision]:
    """What the file says, but for what is or ever was so here.

    It replaces what an earlier file said, where nobody touched that here. What was removed here comes back as it was
    here, if the file says the same of it, and so with the notes that it left out.
    """
    statements = (
        Statement(kind="briefing", id=given.briefing.id, changed=given.changed, body=given.body),
        *given.notes,
    )
    note_ids = {each.id for each in given.notes}
    histories = group_by_entity(workspace.log.fetch_histories([each.id for each in statements]))
    for each in statements:
        text, history = encode_body(each.body), histories.get(each.id, [])
        heads = find_heads(history)
        is_gone = bool(heads) and all(head.action is Action.REMOVE for head in heads)
        same = [known.body for known in history if known.kind == each.kind and _says(known, note_ids) == text]
        if same and not is_gone:
            continue
        is_untouched = all(head.device == DEVICE and head.clock < each.clock for head in heads)
        parents = tuple(sorted(head.id for head in heads)) if is_gone or is_untouched else ()
        body = same[-1] if same else text
        yield Revision(
            id=make_id(DEVICE, each.kind, each.id, each.changed, body, *parents),
            entity_id=each.id,
            kind=each.kind,
            parents=parents,
            clock=each.clock,
            device=DEVICE,
            author="",
            action=Action.PUT,
            body=body,
        )


def _says(known: Revision, note_ids: Collection[str]) -> str:
    """What of a revision a file would say."""
    body = read_body(known.body)
    return encode_body(narrow_briefing(body, note_ids) if known.kind == "briefing" else narrow_note(body))


def _list_missing(workspace: Workspace, briefing: Briefing, annexes: Sequence[GivenAnnex]) -> Iterator[str]:
    for entry in briefing.entries:
        if entry.kind is EntryKind.ITEM and not workspace.corpus.has_item(entry.refers_to):
            yield f"{entry.refers_to} is not in this edition of the document."
    for annex in annexes:
        if not annex.data and find_annex(workspace.notebook_file, annex.digest) is None:
            yield f"The annex “{annex.title}” is named but not enclosed, and is not here."


def _list_joining(
    workspace: Workspace, briefing: Briefing, given: BriefingFile, revisions: Sequence[Revision]
) -> tuple[Note, ...]:
    """What of this notebook the pack would show that the file does not have, once the briefing stands as it would."""
    put = next((read_body(each.body) for each in revisions if each.entity_id == briefing.id), None)
    if put is None:
        return ()
    items = tuple(entry for entry in briefing.entries if entry.kind is EntryKind.ITEM)
    shown = fetch_shown_notes(workspace, replace(briefing, entries=items, left_out=tuple(put["left_out"])))
    held = {each.id for each in given.notes}
    return tuple(note for note in shown if note.id not in held)


def _say_joining(note: Note) -> str:
    return _remark(_name_note(note.kind, note.item_id, note.text), "not in the file, but here; its pack will show it")


def _name_note(kind: NoteKind, item_id: str, text: str) -> str:
    first = text.strip().partition("\n")[0]
    return f"{NOTE_KIND_WORDS[kind]} on {item_id}  {first}"


def _say(
    workspace: Workspace,
    briefing: Briefing,
    fate: Fate,
    notes: Sequence[IncomingNote],
    annexes: Sequence[GivenAnnex],
    last: Sequence[str],
) -> Iterator[str]:
    when = ", ".join(filter(None, (format_day(briefing.day) if briefing.day else "", briefing.time, briefing.place)))
    yield _remark(f"{'Template' if briefing.is_template else 'Briefing'} “{briefing.title}”", FATES[fate])
    if when:
        yield when
    if briefing.marking:
        yield f"Marked {read_marking(briefing.marking).words}"
    for count, one, many in (
        (len(briefing.participants), "1 participant", "{0} participants"),
        (len(briefing.objectives), "1 objective", "{0} objectives"),
        (len(briefing.messages), "1 key message", "{0} key messages"),
        (len(briefing.holders), "1 name on the distribution list", "{0} names on the distribution list"),
    ):
        if count:
            yield one if count == 1 else many.format(count)
    for entry in briefing.entries:
        if entry.kind is EntryKind.ITEM:
            yield f"{entry.refers_to}  {_name_item(workspace, entry.refers_to)}".rstrip()
        if entry.kind is EntryKind.PAGE:
            yield f"Page  {entry.title}"
    for note in notes:
        yield _remark(_name_note(note.kind, note.item_id, note.words), FATES[note.fate])
    for annex in annexes:
        pages = "1 page" if annex.pages == 1 else f"{annex.pages} pages"
        size = f"{pages}, {max(annex.size / 1e6, 0.1):.1f} MB" if annex.data else "not enclosed"
        yield f"Annex  {annex.title} ({size})"
    yield from last


def _remark(words: str, remark: str) -> str:
    return f"{words} — {remark}" if remark else words


def _name_item(workspace: Workspace, item_id: str) -> str:
    try:
        return workspace.corpus.item(item_id).title
    except UnknownItem:
        return ""
