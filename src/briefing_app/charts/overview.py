"""Charts of many things in lanes: the horizons of all targets, the milestones, and the pillars.

Nothing is summed over targets: their units and their bases differ.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date

from briefing_app.charts.axes import build_day_ticks
from briefing_app.charts.lanes import build_lanes, build_target_lane
from briefing_app.charts.spec import Bar, ChartSpec, Fill, Lane, Tick
from briefing_app.core.corpus import Corpus, PillarId, Target
from briefing_app.core.figures import format_short_day
from briefing_app.core.milestones import LEVEL_MEANINGS, count_levels, find_pillar, find_standing, level_of
from briefing_app.core.notebook import Assessment, Level, Measurement
from briefing_app.core.periods import ADOPTED, find_period
from briefing_app.core.progress import assess
from briefing_app.core.reference import Milestone

STEPS = (Level.NOT_STARTED, Level.LIMITED, Level.SUBSTANTIAL, Level.COMPLETE)
LEVEL_FILLS = {
    Level.COMPLETE: Fill.FULL,
    Level.SUBSTANTIAL: Fill.SOLID,
    Level.LIMITED: Fill.STRIPED,
    Level.NOT_STARTED: Fill.OPEN,
    Level.NO_EVIDENCE: Fill.DASHED,
}
MOST_SOURCES = 12
NO_MILESTONE = "no milestone is listed"
NO_EVIDENCE = "no evidence recorded"


def build_horizons(targets: Sequence[Target], measurements: Sequence[Measurement], today: date) -> ChartSpec:
    """From when to when each target counts, on one axis; dashed where a date is inferred."""
    periods = [find_period(target, today) for target in targets]
    dated = [period for target, period in zip(targets, periods, strict=True) if not target.yearly]
    first = date(min([ADOPTED, *(period.start for period in dated)]).year, 1, 1)
    last = date(max([ADOPTED, *(period.due for period in dated)]).year, 12, 31)
    lanes, bars, rows = list[Lane](), list[Bar](), list[tuple[str, ...]]()
    for index, (target, period) in enumerate(zip(targets, periods, strict=True)):
        progress = assess(target, measurements, today)
        days = f"{format_short_day(period.start)} to {format_short_day(period.due)}"
        days = "every calendar year" if target.yearly else days
        lanes.append(build_target_lane(target, progress))
        if not target.yearly:
            bars.append(
                Bar(
                    lane=index,
                    start=period.start.toordinal(),
                    end=period.due.toordinal() + 1,
                    fill=Fill.DASHED if period.is_inferred else Fill.FULL,
                    label=f"{target.title}: {days}. {progress.inference}".strip(),
                )
            )
        rows.append((target.initiative_id, target.title, days, progress.inference or "Both days are the text’s own."))
    return build_lanes(
        title="Horizons of the targets",
        lanes=lanes,
        bars=bars,
        x_range=(first.toordinal(), last.toordinal() + 1),
        x_ticks=build_day_ticks(first, last),
        today=today,
        columns=("Item", "Target", "Counts from and to", "How the days are known"),
        rows=rows,
        caption=("Solid: the text gives both days. Dashed: a day is inferred.",),
    )


def build_milestones(
    corpus: Corpus,
    assessments: Iterable[Assessment],
    today: date,
    pillar_id: PillarId | None = None,
    *,
    within: Container[str] | None = None,
) -> ChartSpec:
    """The milestones of a pillar, or all, each on the scale of five steps; `within` keeps those of some passages."""
    milestones = [
        each for each in select_milestones(corpus, pillar_id) if within is None or each.quote.passage_id in within
    ]
    standing = find_standing(assessments, today)
    lanes, bars, rows = list[Lane](), list[Bar](), list[tuple[str, ...]]()
    for index, milestone in enumerate(milestones):
        level, assessment = level_of(milestone, standing), standing.get(milestone.id)
        as_of = format_short_day(assessment.as_of) if assessment else "–"
        lanes.append(
            Lane(
                code=milestone.quote.passage_id,
                label=milestone.title,
                note=f"{level.value}, {as_of}" if assessment else level.value,
                no_data=NO_EVIDENCE if level is Level.NO_EVIDENCE else "",
            )
        )
        if level is not Level.NO_EVIDENCE:
            bars += _build_steps(index, milestone, level)
        source = f"{assessment.source} ({assessment.confidence.value})" if assessment else ""
        rows.append((milestone.quote.passage_id, milestone.title, level.value, as_of, source))
    return build_lanes(
        title="Milestones" if pillar_id is None else f"Milestones of pillar {pillar_id}",
        lanes=lanes,
        bars=bars,
        x_range=(0.0, float(len(STEPS))),
        x_ticks=tuple(Tick(at=index + 0.5, label=level.value) for index, level in enumerate(STEPS)),
        today=today,
        columns=("Item", "Milestone", "Level", "As of", "Source"),
        rows=rows,
        caption=(
            " ".join(f"{level.value.capitalize()}: {LEVEL_MEANINGS[level].lower()}." for level in Level),
            *_say_sources(standing[each.id] for each in milestones if each.id in standing),
        ),
    )


def build_pillars(
    corpus: Corpus,
    measurements: Sequence[Measurement],
    assessments: Iterable[Assessment],
    today: date,
    pillar_ids: Sequence[PillarId] = (),
) -> ChartSpec:
    """How many milestones of each pillar, or of some, stand on which step, and where its targets stand."""
    standing = find_standing(assessments, today)
    lanes, bars, rows, most = list[Lane](), list[Bar](), list[tuple[str, ...]](), 1
    pillars = [pillar for pillar in corpus.pillars if not pillar_ids or pillar.id in pillar_ids]
    for index, pillar in enumerate(pillars):
        milestones = select_milestones(corpus, pillar.id)
        counts = count_levels(milestones, standing)
        most = max(most, len(milestones))
        targets = [target for target in corpus.targets if target.initiative_id in pillar.initiative_ids]
        words = _say_targets(targets, measurements, today)
        lanes.append(
            Lane(code=pillar.id, label=pillar.short_title, note=words, no_data="" if milestones else NO_MILESTONE)
        )
        bars += _build_counts(index, pillar.short_title, counts)
        rows.append((pillar.id, pillar.short_title, *(str(counts[level]) for level in reversed(Level)), words))
    return build_lanes(
        title="Progress by pillar",
        lanes=lanes,
        bars=bars,
        x_range=(0.0, float(most)),
        x_ticks=tuple(Tick(at=count, label=str(count)) for count in range(0, most + 1, max(1, most // 6))),
        today=today,
        unit="milestones",
        columns=("Pillar", "", *(level.value.capitalize() for level in reversed(Level)), "Targets"),
        rows=rows,
        caption=(
            "Milestones by their latest assessment, from the left: complete (full), substantial (lined), limited"
            " (striped), not started (empty), no evidence (dashed). Nothing is summed over targets.",
            *_say_sources(standing.values()),
        ),
    )


def select_milestones(corpus: Corpus, pillar_id: PillarId | None = None) -> tuple[Milestone, ...]:
    """The milestones of a pillar, or all, in the order of the document."""
    milestones = corpus.reference.milestones
    return tuple(each for each in milestones if pillar_id is None or find_pillar(corpus, each) == pillar_id)


def _build_steps(lane: int, milestone: Milestone, level: Level) -> Iterator[Bar]:
    """A box for each step: those that were reached are filled as the level is."""
    reached = STEPS.index(level)
    for index in range(len(STEPS)):
        fill = LEVEL_FILLS[level] if index <= reached else Fill.HAIR
        yield Bar(lane=lane, start=index, end=index + 1, fill=fill, label=f"{milestone.title}: {level.value}")


def _build_counts(lane: int, title: str, counts: dict[Level, int]) -> Iterator[Bar]:
    start = 0
    for level, fill in LEVEL_FILLS.items():
        count = counts[level]
        if count:
            label = f"{title}: {count} {level.value}"
            yield Bar(lane=lane, start=start, end=start + count, fill=fill, label=label, text=str(count))
            start += count


def _say_sources(assessments: Iterable[Assessment]) -> Iterator[str]:
    """Who says so, each once; of very many the first, since the table names them all."""
    sources = list(dict.fromkeys(f"{each.source} ({each.confidence.value})" for each in assessments))
    if sources:
        more = f"; and {len(sources) - MOST_SOURCES} more" if len(sources) > MOST_SOURCES else ""
        yield f"Sources: {'; '.join(sources[:MOST_SOURCES])}{more}."


def _say_targets(targets: Sequence[Target], measurements: Sequence[Measurement], today: date) -> str:
    words = (f"{target.initiative_id} {assess(target, measurements, today).status.value}" for target in targets)
    return "; ".join(words) or "no target"
