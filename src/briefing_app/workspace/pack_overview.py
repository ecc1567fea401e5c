"""What a pack charts over all that was chosen: horizons of targets, pillars, milestones on their scale."""

from collections.abc import Iterator

from briefing_app.charts.overview import build_horizons, build_milestones, build_pillars
from briefing_app.charts.spec import ChartSpec
from briefing_app.core.corpus import Corpus, PillarId
from briefing_app.core.milestones import find_pillar, find_standing
from briefing_app.core.reference import Milestone
from briefing_app.pack.contents import PackContents, PackPillar
from briefing_app.workspace.workspace import Workspace


def build_overview(workspace: Workspace, contents: PackContents) -> Iterator[ChartSpec]:
    """Horizons of the targets, whole pillars, and the milestones of every pillar of which some were assessed.

    Of a pillar that was not chosen whole, only the milestones of what was chosen.
    """
    corpus, today = workspace.corpus, workspace.today()
    measurements, assessments = workspace.notebook.fetch_measurements(), workspace.notebook.fetch_assessments()
    if contents.targets:
        yield build_horizons([corpus.target(target.id) for target in contents.targets], measurements, today)
    known = _find_assessed_pillars(workspace, contents)
    whole = [pillar.id for pillar in contents.pillars if pillar.is_whole]
    if not known.isdisjoint(whole):
        yield build_pillars(corpus, measurements, assessments, today, whole)
    for pillar in contents.pillars:
        if pillar.id in known:
            within = {each.quote.passage_id for each in _list_milestones(corpus, pillar)}
            yield build_milestones(corpus, assessments, today, pillar.id, within=within)


def count_without_evidence(workspace: Workspace, contents: PackContents) -> Iterator[tuple[PillarId, int]]:
    """The pillars of which no chosen milestone was assessed, with the number of those milestones."""
    known = _find_assessed_pillars(workspace, contents)
    for pillar in contents.pillars:
        count = sum(1 for _ in _list_milestones(workspace.corpus, pillar))
        if count and pillar.id not in known:
            yield pillar.id, count


def _find_assessed_pillars(workspace: Workspace, contents: PackContents) -> frozenset[PillarId]:
    assessed = find_standing(workspace.notebook.fetch_assessments(), workspace.today())
    return frozenset(
        pillar.id
        for pillar in contents.pillars
        if any(each.id in assessed for each in _list_milestones(workspace.corpus, pillar))
    )


def _list_milestones(corpus: Corpus, pillar: PackPillar) -> Iterator[Milestone]:
    """Those of the initiatives that are in the pack, and of all words of a pillar that is whole."""
    chosen = {initiative.id for initiative in pillar.initiatives}
    for milestone in corpus.reference.milestones:
        is_shown = pillar.is_whole or milestone.quote.passage_id in chosen
        if is_shown and find_pillar(corpus, milestone) == pillar.id:
            yield milestone
