"""Annexes of a briefing: PDFs of other people, kept with it and printed behind its pack.

The file is copied beside the notebook when it is attached, so that a pack can be made where the original is not. An
entry of the briefing names it by its digest, has its title, and in `text` the marking that the annex bears.
"""

from dataclasses import replace
from pathlib import Path

from briefing_app.core.briefing import Briefing, Entry, EntryId, EntryKind
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.notebook import clean_line
from briefing_app.pack.annexes import read_annex
from briefing_app.pack.contents import Annex
from briefing_app.pack.markings import read_marking
from briefing_app.storage.step import new_id
from briefing_app.workspace.annex_store import keep_annex, open_annex
from briefing_app.workspace.briefing import change_choice, insert_entries
from briefing_app.workspace.workspace import Workspace

MOST_ANNEXES = 40


def attach_annex(
    workspace: Workspace,
    briefing_id: str,
    path: Path,
    *,
    title: str = "",
    marking: str = "",
    before: EntryId | None = None,
) -> Changes:
    """Copies a PDF beside the notebook and puts it into a briefing, once.

    Raises `UnknownItem`, `BadInput` for a file that cannot be an annex, `CannotWrite`, `NotSaved`.
    """
    annex = read_annex(path)
    digest = keep_annex(workspace.notebook_file, annex.data)
    entry = Entry(
        id=EntryId(new_id()),
        kind=EntryKind.ANNEX,
        refers_to=digest,
        title=clean_line(title) or clean_line(path.stem) or "Annex",
        text=read_marking(clean_line(marking)).words,
    )

    def change(choice: tuple[Entry, ...]) -> tuple[Entry, ...]:
        known = [each.refers_to for each in choice if each.kind is EntryKind.ANNEX]
        if digest in known:
            return choice
        if len(known) >= MOST_ANNEXES:
            raise BadInput(f"A briefing has at most {MOST_ANNEXES} annexes.", "Take one out before you attach another.")
        return insert_entries(choice, [entry], before)

    return change_choice(workspace, briefing_id, change)


def edit_annex(workspace: Workspace, briefing_id: str, entry_id: EntryId, *, title: str, marking: str) -> Changes:
    """Gives an annex another title, or says how it is marked. Raises `UnknownItem`, `BadInput`, `NotSaved`."""
    wanted, words = clean_line(title), read_marking(clean_line(marking)).words
    if not wanted:
        raise BadInput("An annex needs a title.", "Type what the contents call it.")

    def change(choice: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if not any(each.id == entry_id and each.kind is EntryKind.ANNEX for each in choice):
            raise UnknownItem(entry_id, "entry")
        return tuple(replace(each, title=wanted, text=words) if each.id == entry_id else each for each in choice)

    return change_choice(workspace, briefing_id, change)


def open_annexes(workspace: Workspace, briefing: Briefing) -> tuple[Annex, ...]:
    """The annexes as the pack holds them. Raises `BadInput` with the name of one whose file is gone or damaged."""
    return tuple(
        replace(open_annex(workspace.notebook_file, entry.refers_to, entry.title), marking=entry.text)
        for entry in briefing.entries
        if entry.kind is EntryKind.ANNEX
    )
