"""From a choice of items to what a pack shows. What is not for the pack is left out here, once."""

import re
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from briefing_app.charts.bullets import build_bullet, say_standing
from briefing_app.charts.targets import build_chart, say_projection
from briefing_app.core.corpus import (
    PRESS,
    VISION,
    Initiative,
    InitiativeId,
    Item,
    ItemKind,
    Passage,
    PassageId,
    Pillar,
    PillarId,
    Target,
    TargetId,
)
from briefing_app.core.counting import find_place, list_figures
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Measurement, Note, NoteId, NoteKind, Visibility
from briefing_app.core.parts import find_contradiction, say_part
from briefing_app.core.product import FULL_PACK, PackForm
from briefing_app.core.progress import assess
from briefing_app.core.reference import Reference
from briefing_app.pack.contents import (
    PackAcronym,
    PackContents,
    PackFigure,
    PackInitiative,
    PackNote,
    PackPillar,
    PackSource,
    PackTarget,
    Verbatim,
)
from briefing_app.pack.markings import read_marking
from briefing_app.pack.wording import Wording, open_wording
from briefing_app.workspace.pack_overview import build_overview, count_without_evidence
from briefing_app.workspace.press_coverage import build_press
from briefing_app.workspace.workspace import Workspace

Report = Callable[[int, int], None]

DEFAULT_TITLE = "Joint Vision briefing"
KIND_ORDER = tuple(NoteKind)
FROM_DOCUMENT = "document"


def build_contents(
    workspace: Workspace,
    item_ids: Sequence[str] = (),
    *,
    title: str = "",
    marking: str = "",
    visibilities: Collection[Visibility] = (),
    left_out: Container[NoteId] = (),
    form: PackForm = FULL_PACK,
    with_press: bool = False,
) -> PackContents:
    """The pack of some pillars and initiatives, in the document's order; without ids, of the whole vision.

    A pillar brings all of its initiatives. `marking` is a level of a scheme by its id or its words, else words of
    one's own. Notes for the pack go in, but for those `left_out`; `visibilities` lets in others, for this pack alone.
    Raises `UnknownItem`, `BadInput` for an item that a pack cannot hold.
    """
    corpus = workspace.corpus
    wording = open_wording(form.language)
    chosen = _choose(workspace, item_ids)
    widened_to = tuple(each for each in reversed(Visibility) if each in visibilities and each is not Visibility.PACK)
    seen = {Visibility.PACK, *widened_to}
    notes = group_notes(workspace.notebook.fetch_notes_for(seen), seen, left_out)
    whole = len(chosen) == len(corpus.initiatives)
    contents = PackContents(
        title=" ".join(title.split()) or DEFAULT_TITLE,
        marking=read_marking(marking).words,
        vision_title=corpus.source(VISION).title,
        made_on=workspace.today(),
        selection=_say_selection(workspace, chosen, wording),
        is_whole_vision=whole,
        preamble=_quote_kinds(workspace, wording, "preamble") if whole else (),
        conclusion=_quote_kinds(workspace, wording, "conclusion", "adoption") if whole else (),
        pillars=tuple(
            _build_pillar(workspace, wording, pillar, chosen, notes)
            for pillar in corpus.pillars
            if not chosen.isdisjoint(pillar.initiative_ids)
        ),
        sources=_build_sources(workspace),
        known_faults=_say_faults(workspace),
        widened_to=widened_to,
        product=form.product,
        paper=form.paper,
        language=form.language,
        is_imposed=form.is_imposed,
        is_simplex=form.is_simplex,
    )
    return replace(
        contents,
        acronyms=find_acronyms(corpus.reference, contents.verbatims),
        overview=tuple(build_overview(workspace, contents)),
        without_evidence=tuple(count_without_evidence(workspace, contents)),
        press=build_press(workspace.corpus, contents) if with_press else None,
    )


def find_acronyms(reference: Reference, verbatims: Sequence[Verbatim]) -> tuple[PackAcronym, ...]:
    """The short forms that occur in the words, alphabetically. “AI” does not occur in “AI-ENGAGE” or “MAINTAIN”."""
    full_forms = _list_full_forms(reference)
    if not full_forms:
        return ()
    longest_first = sorted(full_forms, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    found: dict[str, list[Verbatim]] = {}
    for verbatim in verbatims:
        for short in dict.fromkeys(pattern.findall(verbatim.text)):
            found.setdefault(short, []).append(verbatim)
    return tuple(
        PackAcronym(short=short, full=full, is_spelt_out=origin == FROM_DOCUMENT, occurs_in=tuple(found[short]))
        for short, (full, origin) in sorted(full_forms.items(), key=lambda entry: entry[0].casefold())
        if short in found
    )


def make_pack(contents: PackContents, out: Path, report: Report | None = None, password: str | None = None) -> int:
    """Draws a pack into a file, which is replaced only by a whole one; returns the number of pages.

    `report` is told how many steps of how many are done. With a password the file is encrypted, and then no archival
    copy. Raises `CannotWrite`, `BadInput`.
    """
    from briefing_app.pack.document import write_pack  # late: only drawing needs ReportLab

    return write_pack(contents, out, report=report, password=password)


def make_copies(
    contents: PackContents, out: Path, report: Report | None = None, password: str | None = None
) -> list[Path]:
    """Draws a pack once, and writes a numbered copy for each holder of its edition beside `out`.

    Raises `CannotWrite`, `BadInput`.
    """
    from briefing_app.pack.document import write_copies  # late: see above

    return write_copies(contents, out, report=report, password=password)


def _list_full_forms(reference: Reference) -> dict[str, tuple[str, str]]:
    """For every short form what it stands for, and where that comes from."""
    named = {each.acronym: (each.expansion or each.name, each.expansion_from) for each in reference.mechanisms}
    terms = {each.acronym: (each.expansion, each.expansion_from) for each in reference.terms}
    return {short: full for short, full in (named | terms).items() if short}


def _choose(workspace: Workspace, item_ids: Sequence[str]) -> frozenset[InitiativeId]:
    corpus = workspace.corpus
    if not item_ids:
        return frozenset(initiative.id for initiative in corpus.initiatives)
    chosen = set[InitiativeId]()
    for item in map(corpus.item, item_ids):
        chosen.update(_initiatives_of(workspace, item))
    return frozenset(chosen)


def _initiatives_of(workspace: Workspace, item: Item) -> Iterable[InitiativeId]:
    match item.kind:
        case ItemKind.PILLAR:
            return workspace.corpus.pillar(PillarId(item.id)).initiative_ids
        case ItemKind.INITIATIVE:
            return (InitiativeId(item.id),)
        case ItemKind.TARGET:
            return (workspace.corpus.target(TargetId(item.id)).initiative_id,)
        case ItemKind.PASSAGE | ItemKind.MECHANISM:
            raise BadInput(f"“{item.id}” cannot be put in a pack.", "Choose pillars, initiatives or targets.")


def group_notes(
    notes: Iterable[Note], visibilities: Container[Visibility], left_out: Container[NoteId] = ()
) -> Mapping[str, tuple[PackNote, ...]]:
    """By item, in the order of kinds: only notes that may be seen."""
    grouped: dict[str, list[Note]] = {}
    for note in notes:
        if note.visibility in visibilities and note.id not in left_out and note.text.strip():
            grouped.setdefault(note.item_id, []).append(note)
    return {
        item_id: tuple(map(build_note, sorted(of_item, key=lambda note: KIND_ORDER.index(note.kind))))
        for item_id, of_item in grouped.items()
    }


def build_note(note: Note) -> PackNote:
    """What a pack holds of a note."""
    return PackNote(
        kind=note.kind,
        text=note.text,
        owner=note.owner,
        due=note.due,
        done=note.done,
        visibility=note.visibility,
        id=note.id,
    )


def _build_pillar(
    workspace: Workspace,
    wording: Wording,
    pillar: Pillar,
    chosen: frozenset[InitiativeId],
    notes: Mapping[str, tuple[PackNote, ...]],
) -> PackPillar:
    corpus = workspace.corpus
    own = [corpus.initiative(initiative_id) for initiative_id in pillar.initiative_ids]
    in_pack = [initiative for initiative in own if initiative.id in chosen]
    is_whole = len(in_pack) == len(own)
    return PackPillar(
        id=pillar.id,
        number=pillar.number,
        title=pillar.title,
        press_title=pillar.press_title,
        introduction=_quote(
            wording,
            corpus.passage(pillar.introduction_id),
            pillar.id,
            wording("introduction."),
            name=wording("{0}, opening", pillar.id),
        ),
        closing=tuple(
            _quote(
                wording,
                corpus.passage(passage_id),
                pillar.id,
                wording("closing paragraph."),
                name=wording("{0}, closing", pillar.id),
            )
            for passage_id in pillar.closing_ids
        )
        if is_whole
        else (),
        is_whole=is_whole,
        all_headlines=tuple((initiative.id, initiative.headline) for initiative in own),
        initiatives=tuple(_build_initiative(workspace, wording, pillar, initiative, notes) for initiative in in_pack),
        notes=notes.get(pillar.id, ()),
    )


def _build_initiative(
    workspace: Workspace,
    wording: Wording,
    pillar: Pillar,
    initiative: Initiative,
    notes: Mapping[str, tuple[PackNote, ...]],
) -> PackInitiative:
    passage = workspace.corpus.passage(PassageId(initiative.id))
    return PackInitiative(
        id=initiative.id,
        headline=initiative.headline,
        words=_quote(
            wording,
            passage,
            initiative.id,
            wording("item {0} of {1}.", initiative.number, len(pillar.initiative_ids)),
            name=initiative.id,
        ),
        gap=workspace.corpus.gap_of(initiative.id),
        targets=tuple(_build_target(workspace, target, notes) for target in workspace.corpus.targets_of(initiative.id)),
        notes=notes.get(initiative.id, ()),
    )


def _build_target(workspace: Workspace, target: Target, notes: Mapping[str, tuple[PackNote, ...]]) -> PackTarget:
    measurements = workspace.notebook.fetch_measurements(target.id)
    today: date = workspace.today()
    progress = assess(target, measurements, today)
    printed = {note.id for note in notes.get(target.id, ())}
    flagged = [note for note in workspace.notebook.fetch_notes(target.id) if note.id in printed]
    part = _find_part(workspace, target, measurements)
    workings = (
        progress.formula,
        progress.from_here,
        say_projection(target, measurements, today),
        say_part(*part, today) if part else "",
    )
    return PackTarget(
        id=target.id,
        initiative_id=target.initiative_id,
        title=target.title,
        subtitle="; ".join(part for part in (target.basis, target.scope) if part),
        quote=target.quote,
        status=progress.status,
        standing=say_standing(target, progress),
        formula=" ".join(words for words in workings if words),
        not_said=target.not_said,
        cautions=target.cautions,
        bullet=build_bullet(target, measurements, today),
        chart=build_chart(target, measurements, today, flagged),
        figures=tuple(
            PackFigure(source=each.source, as_of=each.as_of, confidence=each.confidence, side=_name_side(target, each))
            for each in list_figures(target, measurements, today)
        ),
        notes=notes.get(target.id, ()),
        year=progress.period.start.year if target.yearly else None,
        contradiction=find_contradiction(*part, today) if part else "",
    )


def _find_part(
    workspace: Workspace, target: Target, measurements: Sequence[Measurement]
) -> tuple[Target, Target, Sequence[Measurement]] | None:
    """The target and that of which it is a part, with the figures of both."""
    if target.parent_id is None:
        return None
    of_whole = workspace.notebook.fetch_measurements(target.parent_id)
    return target, workspace.corpus.target(target.parent_id), (*measurements, *of_whole)


def _name_side(target: Target, each: Measurement) -> str:
    """Whose figure it is; nothing where that is not said, or not asked."""
    place = find_place(target, each)
    return target.sides[place].name if target.sides and place is not None else ""


def _quote_kinds(workspace: Workspace, wording: Wording, *kinds: str) -> tuple[Verbatim, ...]:
    return tuple(
        _quote(wording, passage, "", wording(f"{passage.kind}."), name=wording(passage.kind.capitalize()))
        for passage in workspace.corpus.passages
        if passage.kind in kinds
    )


def _quote(wording: Wording, passage: Passage, code: str, place: str, *, name: str) -> Verbatim:
    pillar_id = passage.pillar_id
    section = wording("Joint Vision, section ({0}),", pillar_id) if pillar_id else wording("Joint Vision,")
    return Verbatim(
        passage_id=passage.id,
        code=code,
        name=name,
        text=passage.text,
        locator_lines=(section, place, wording("Source line {0}", passage.line)),
    )


def _say_selection(workspace: Workspace, chosen: frozenset[InitiativeId], wording: Wording) -> str:
    corpus = workspace.corpus
    if len(chosen) == len(corpus.initiatives):
        return wording("The whole vision: {0} pillars, {1} initiatives", len(corpus.pillars), len(chosen))
    parts: list[str] = []
    for pillar in corpus.pillars:
        own = [initiative_id for initiative_id in pillar.initiative_ids if initiative_id in chosen]
        whole = len(own) == len(pillar.initiative_ids)
        parts += [wording("Pillar {0}", pillar.id)] if whole else own
    return ", ".join(parts)


def _build_sources(workspace: Workspace) -> tuple[PackSource, ...]:
    corpus = workspace.corpus
    descriptions = {
        VISION: (
            f"Adopted in Tokyo, 29–30 August 2025. {len(corpus.pillars)} sections, {len(corpus.initiatives)} items."
            " The codes, such as VII.1, are ours, since the document bullets its items and does not number them."
        ),
        PRESS: "Press report; “Based On ANI Report”. Cited by line, such as P.11.",
    }
    return tuple(
        PackSource(title=source.title, role=source.role, description=descriptions[source.id], sha256=source.sha256)
        for source in corpus.sources
    )


def _say_faults(workspace: Workspace) -> tuple[str, ...]:
    cut = [passage.id for passage in workspace.corpus.passages if passage.is_cut]
    joined = f"A page break cuts a sentence in {', '.join(cut)}; the words are whole, joined by one space."
    return (joined, *(gap.says for gap in workspace.corpus.gaps))
