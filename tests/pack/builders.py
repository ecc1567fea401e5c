"""Packs to test with: the real corpus, and notes and figures as a person would add them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from briefing_app.charts.bullets import build_bullet, say_standing
from briefing_app.charts.targets import build_chart
from briefing_app.core.corpus import Corpus, Initiative, PassageId, Pillar, Target
from briefing_app.core.counting import list_figures
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId, NoteKind
from briefing_app.core.progress import assess
from briefing_app.ingest.curation import read_corpus
from briefing_app.pack.contents import (
    PackContents,
    PackFigure,
    PackInitiative,
    PackNote,
    PackPillar,
    PackSource,
    PackTarget,
    Verbatim,
)
from briefing_app.paths import resources_folder
from briefing_app.workspace.packing import find_acronyms

TODAY = date(2026, 12, 1)
Notes = Mapping[str, Sequence[PackNote]]
FIGURES = {
    "personnel-exchange": (
        ("2025-11-30", "18900"),
        ("2026-02-28", "40100"),
        ("2026-05-31", "64300"),
        ("2026-09-30", "96400"),
    ),
    "skilled-personnel": (("2026-03-31", "5100"), ("2026-09-30", "11200")),
    "delegation-visits": (("2026-04-20", "1"), ("2026-11-20", "3")),
}


@cache
def corpus() -> Corpus:
    """The two documents as they are."""
    return read_corpus(resources_folder())


def note(text: str, kind: NoteKind = NoteKind.LINE, **details: object) -> PackNote:
    """A note that is for the pack."""
    chosen: dict[str, object] = {"owner": "", "due": None, "done": False, **details}
    return PackNote(kind=kind, text=text, **chosen)  # type: ignore[arg-type]


def pack(
    *,
    title: str = "Joint Vision: second progress review",
    marking: str = "RESTRICTED",
    chosen: Callable[[str], bool] = lambda _: True,
    notes: Notes | None = None,
    figures: bool = True,
) -> PackContents:
    """A pack of the chosen initiatives; of the whole vision if none is left out."""
    notes = notes or {}
    pillars = tuple(
        _build_pillar(pillar, chosen, notes, figures)
        for pillar in corpus().pillars
        if any(map(chosen, pillar.initiative_ids)) or pillar.id in notes
    )
    is_whole = all(pillar.is_whole for pillar in pillars) and len(pillars) == len(corpus().pillars)
    contents = PackContents(
        title=title,
        marking=marking,
        vision_title=corpus().sources[0].title,
        made_on=TODAY,
        selection="The whole vision: 8 pillars, 56 initiatives" if is_whole else "A selection of initiatives",
        is_whole_vision=is_whole,
        preamble=_quote_all(is_whole, "preamble"),
        conclusion=_quote_all(is_whole, "conclusion", "adoption"),
        pillars=pillars,
        sources=tuple(
            PackSource(title=source.title, role=source.role, description="As given.", sha256=source.sha256)
            for source in corpus().sources
        ),
        known_faults=tuple(gap.says for gap in corpus().gaps),
    )
    return replace(contents, acronyms=find_acronyms(corpus().reference, contents.verbatims))


def pack_of(*initiative_ids: str, **details: object) -> PackContents:
    """A pack of a few initiatives."""
    return pack(chosen=lambda initiative_id: initiative_id in initiative_ids, **details)  # type: ignore[arg-type]


def _build_pillar(pillar: Pillar, chosen: Callable[[str], bool], notes: Notes, figures: bool) -> PackPillar:
    own = [corpus().initiative(initiative_id) for initiative_id in pillar.initiative_ids]
    in_pack = [initiative for initiative in own if chosen(initiative.id)]
    is_whole = len(in_pack) == len(own)
    return PackPillar(
        id=pillar.id,
        number=pillar.number,
        title=pillar.title,
        press_title=pillar.press_title,
        introduction=_quote(pillar.introduction_id, pillar.id),
        closing=tuple(_quote(passage_id, pillar.id) for passage_id in pillar.closing_ids) if is_whole else (),
        is_whole=is_whole,
        all_headlines=tuple((initiative.id, initiative.headline) for initiative in own),
        initiatives=tuple(_build_initiative(initiative, notes, figures) for initiative in in_pack),
        notes=tuple(notes.get(pillar.id, ())),
    )


def _build_initiative(initiative: Initiative, notes: Notes, figures: bool) -> PackInitiative:
    return PackInitiative(
        id=initiative.id,
        headline=initiative.headline,
        words=_quote(initiative.id, initiative.id),
        gap=corpus().gap_of(initiative.id),
        targets=tuple(_build_target(target, notes, figures) for target in corpus().targets_of(initiative.id)),
        notes=tuple(notes.get(initiative.id, ())),
    )


def _build_target(target: Target, notes: Notes, figures: bool) -> PackTarget:
    measurements = [
        Measurement(
            id=MeasurementId(f"{target.id} {day}"),
            target_id=target.id,
            value=Decimal(value),
            as_of=date.fromisoformat(day),
            source="Joint table, first year",
            confidence=Confidence.OFFICIAL if day > "2026-06" else Confidence.ESTIMATE,
            note="",
            side=target.sides[index % len(target.sides)].name if target.sides else "",
        )
        for index, (day, value) in enumerate(FIGURES.get(target.id, ()) if figures else ())
    ]
    progress = assess(target, measurements, TODAY)
    return PackTarget(
        id=target.id,
        initiative_id=target.initiative_id,
        title=target.title,
        subtitle="; ".join(part for part in (target.basis, target.scope) if part),
        quote=target.quote,
        status=progress.status,
        standing=say_standing(target, progress),
        formula=progress.formula,
        not_said=target.not_said,
        cautions=target.cautions,
        bullet=build_bullet(target, measurements, TODAY),
        chart=build_chart(target, measurements, TODAY),
        figures=tuple(
            PackFigure(source=each.source, as_of=each.as_of, confidence=each.confidence, side=each.side)
            for each in list_figures(target, measurements, TODAY)
        ),
        notes=tuple(notes.get(target.id, ())),
        year=progress.period.start.year if target.yearly else None,
    )


def _quote_all(is_wanted: bool, *kinds: str) -> tuple[Verbatim, ...]:
    passages = corpus().passages if is_wanted else ()
    return tuple(_quote(passage.id, "") for passage in passages if passage.kind in kinds)


def _quote(passage_id: str, code: str) -> Verbatim:
    passage = corpus().passage(PassageId(passage_id))
    section = f"Joint Vision, section ({passage.pillar_id})," if passage.pillar_id else "Joint Vision,"
    where = (section, f"{passage.kind}.", f"Source line {passage.line}")
    kind = passage.kind.replace("introduction", "opening")
    name = code if kind == "initiative" else f"{code}, {kind}" if code else kind.capitalize()
    return Verbatim(passage_id=passage.id, code=code, name=name, text=passage.text, locator_lines=where)
