"""From a briefing to what its pack shows: the choice in its own order, the meeting, the pages of one's own.

Only what is for the pack goes in, whatever was chosen: a note that was chosen by itself and is for fewer people is
refused by name, so that it is neither printed nor silently missing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from briefing_app.core.briefing import Briefing, EntryKind, Side
from briefing_app.core.corpus import PRESS, Item, ItemKind
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_day
from briefing_app.core.notebook import NOTE_KIND_WORDS, VISIBILITY_WORDS, Note, NoteId, Visibility
from briefing_app.core.product import FULL_PACK, PackForm
from briefing_app.pack.contents import (
    Edition,
    FreePage,
    KeyMessage,
    PackContents,
    PackInitiative,
    PackMechanism,
    PackPillar,
)
from briefing_app.pack.wording import open_wording
from briefing_app.workspace.annexing import open_annexes
from briefing_app.workspace.briefing import fetch_briefing
from briefing_app.workspace.mechanism_parts import build_mechanisms, list_quoted
from briefing_app.workspace.packing import build_contents, build_note, find_acronyms, group_notes
from briefing_app.workspace.workspace import Workspace


def build_briefing_contents(
    workspace: Workspace,
    briefing_id: str,
    *,
    form: PackForm = FULL_PACK,
    language: str = "",
    visibilities: Collection[Visibility] = (),
) -> PackContents:
    """The pack of a briefing. Labels are in the briefing's language unless another is asked for.

    Raises `UnknownItem`, `BadInput` where there is nothing to print, a chosen note may not be, or an annex is gone.
    """
    briefing = fetch_briefing(workspace, briefing_id)
    return build_contents_of(workspace, briefing, form=form, language=language, visibilities=visibilities)


def build_contents_of(
    workspace: Workspace,
    briefing: Briefing,
    *,
    form: PackForm = FULL_PACK,
    language: str = "",
    visibilities: Collection[Visibility] = (),
    with_annexes: bool = True,
) -> PackContents:
    """The same of a briefing that need not be in the notebook. Only what is printed needs its annexes."""
    language = language or briefing.language
    items = [workspace.corpus.item(item_id) for item_id in _known_items(workspace, briefing)]
    chosen = [item.id for item in items if item.kind not in (ItemKind.PASSAGE, ItemKind.MECHANISM)]
    if not chosen:
        raise BadInput(
            f"The briefing “{briefing.title}” holds no pillar, initiative or target.",
            "Choose at least one for its pack.",
        )
    contents = build_contents(
        workspace,
        chosen,
        title=briefing.title,
        marking=briefing.marking,
        visibilities=visibilities,
        left_out=set(briefing.left_out),
        form=replace(form, language=language),
        with_press=any(_is_press(workspace, item) for item in items),
    )
    notes = fetch_chosen_notes(workspace, briefing, {Visibility.PACK, *visibilities})
    mechanisms = _build_mechanisms(workspace, briefing, items, language, {Visibility.PACK, *visibilities})
    return replace(
        contents,
        acronyms=find_acronyms(
            workspace.corpus.reference, list_quoted(workspace.corpus, contents.verbatims, mechanisms)
        ),
        pillars=_order(contents.pillars, chosen),
        edition=_describe_meeting(briefing),
        objectives=briefing.objectives,
        key_messages=tuple(KeyMessage(text=each.text, support=each.support) for each in briefing.messages),
        free_pages=tuple(_build_pages(workspace, contents, briefing, notes)),
        mechanisms=mechanisms,
        annexes=open_annexes(workspace, briefing) if with_annexes else (),
    )


def list_missing(workspace: Workspace, briefing: Briefing) -> tuple[str, ...]:
    """What the choice names and is no more: items of another edition, notes that were removed; a sentence each."""
    gone = []
    for number, entry in enumerate(briefing.entries, start=1):
        if entry.kind is EntryKind.ITEM and not workspace.corpus.has_item(entry.refers_to):
            gone.append(f"Entry {number}, {entry.refers_to}, is not in this edition of the document.")
        if entry.kind is EntryKind.NOTE and workspace.notebook.fetch_note(entry.refers_to) is None:
            gone.append(f"Entry {number} is a note that was removed.")
    return tuple(gone)


def _known_items(workspace: Workspace, briefing: Briefing) -> Iterable[str]:
    return (item_id for item_id in briefing.item_ids if workspace.corpus.has_item(item_id))


def _is_press(workspace: Workspace, item: Item) -> bool:
    return workspace.corpus.passage(item.passage_id).source_id == PRESS


def _build_mechanisms(
    workspace: Workspace,
    briefing: Briefing,
    items: Sequence[Item],
    language: str,
    visibilities: Collection[Visibility],
) -> tuple[PackMechanism, ...]:
    """The mechanisms of the choice, with those notes on them that may be seen."""
    ids = [item.id for item in items if item.kind is ItemKind.MECHANISM]
    noted = (note for item_id in ids for note in workspace.notebook.fetch_notes(item_id))
    notes = group_notes(noted, visibilities, set(briefing.left_out))
    return build_mechanisms(workspace.corpus, ids, open_wording(language), notes)


def fetch_chosen_notes(
    workspace: Workspace, briefing: Briefing, visibilities: Collection[Visibility] = (Visibility.PACK,)
) -> Mapping[NoteId, Note]:
    """The notes that were chosen by themselves. Raises `BadInput` with the name of one that is for fewer people."""
    notes = {note.id: note for note in workspace.notebook.fetch_notes_by_id(briefing.note_ids)}
    for note in notes.values():
        if note.visibility not in visibilities:
            raise BadInput(
                f"A note on {note.item_id} was chosen, and is {VISIBILITY_WORDS[note.visibility].lower()}.",
                "Make it “for the pack”, or take it out of the briefing.",
            )
    return notes


def _build_pages(
    workspace: Workspace, contents: PackContents, briefing: Briefing, notes: Mapping[NoteId, Note]
) -> Iterable[FreePage]:
    """Pages of one's own, and notes whose item the pack does not show, in the order of the choice."""
    mechanisms = {str(each.id) for each in workspace.corpus.reference.mechanisms} & set(briefing.item_ids)
    shown = {*mechanisms, *_list_shown(contents)}
    for entry in briefing.entries:
        if entry.kind is EntryKind.PAGE:
            yield FreePage(title=entry.title, text=entry.text)
        note = notes.get(NoteId(entry.refers_to)) if entry.kind is EntryKind.NOTE else None
        if note is not None and note.item_id not in shown:
            known = workspace.corpus.has_item(note.item_id)
            title = workspace.corpus.item(note.item_id).title if known else note.item_id
            said = f"{NOTE_KIND_WORDS[note.kind]}: {title}"
            yield FreePage(title=said, text=note.text, note=build_note(note), item_id=note.item_id)


def _list_shown(contents: PackContents) -> Iterable[str]:
    """The items on whose pages their notes stand, or are left out."""
    for pillar in contents.pillars:
        yield pillar.id
        yield from (initiative.id for initiative in pillar.initiatives)
    yield from (target.id for target in contents.targets)


def _order(pillars: tuple[PackPillar, ...], chosen: Sequence[str]) -> tuple[PackPillar, ...]:
    """In the order of the choice: an initiative stands where it, its target or its pillar was chosen first."""
    places = {item_id: place for place, item_id in reversed(list(enumerate(chosen)))}
    last = len(places)

    def place_of(initiative: PackInitiative) -> int:
        own = (initiative.id, *(target.id for target in initiative.targets))
        return min((places[each] for each in own if each in places), default=last)

    ordered = [
        pillar if pillar.id in places else replace(pillar, initiatives=tuple(sorted(pillar.initiatives, key=place_of)))
        for pillar in pillars
    ]
    return tuple(
        sorted(ordered, key=lambda pillar: min([places.get(pillar.id, last), *map(place_of, pillar.initiatives)]))
    )


def _describe_meeting(briefing: Briefing) -> Edition:
    when = ", ".join(filter(None, (format_day(briefing.day) if briefing.day else "", briefing.time)))
    return Edition(
        meeting=tuple(filter(None, (when, briefing.place))),
        purpose=" ".join(briefing.purpose.split()),
        our_side=_say_people(briefing, Side.OURS),
        their_side=_say_people(briefing, Side.THEIRS),
        version=briefing.version,
        holders=briefing.holders,
    )


def _say_people(briefing: Briefing, side: Side) -> str:
    people = (person for person in briefing.participants if person.side is side)
    return "; ".join(f"{person.name}, {person.role}" if person.role else person.name for person in people)
