"""Where the milestones stand: the commitments without a number, on a scale of five steps.

What nobody has looked into is *no evidence*, which is not the same as *not started*.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from briefing_app.core.corpus import Corpus, ItemKind, PillarId
from briefing_app.core.notebook import Assessment, Level
from briefing_app.core.reference import Milestone

LEVEL_MEANINGS = {
    Level.NO_EVIDENCE: "Nothing is known",
    Level.NOT_STARTED: "Known not to have begun",
    Level.LIMITED: "Begun",
    Level.SUBSTANTIAL: "Most of it is done",
    Level.COMPLETE: "All that the words say is done",
}


def find_standing(assessments: Iterable[Assessment], today: date) -> dict[str, Assessment]:
    """The assessment that counts for each milestone that has one: the latest; of one day the one recorded last."""
    standing: dict[str, Assessment] = {}
    for each in assessments:
        if each.withdrawn or each.as_of > today:
            continue
        before = standing.get(each.milestone_id)
        if before is None or before.as_of <= each.as_of:
            standing[each.milestone_id] = each
    return standing


def level_of(milestone: Milestone, standing: dict[str, Assessment]) -> Level:
    """How far a milestone has come; no evidence where nobody has said."""
    assessment = standing.get(milestone.id)
    return assessment.level if assessment else Level.NO_EVIDENCE


def find_pillar(corpus: Corpus, milestone: Milestone) -> PillarId | None:
    """The pillar in which the words of a milestone stand; none for those outside of all."""
    item = corpus.item(milestone.quote.passage_id)
    return PillarId(item.id) if item.kind is ItemKind.PILLAR else item.pillar_id


def count_levels(milestones: Sequence[Milestone], standing: dict[str, Assessment]) -> dict[Level, int]:
    """How many of them stand on each step."""
    counts = dict.fromkeys(Level, 0)
    for milestone in milestones:
        counts[level_of(milestone, standing)] += 1
    return counts
