"""What the commands about milestones do."""

from argparse import Namespace

from briefing_app.cli.answers import Answer
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_short_day
from briefing_app.core.milestones import find_standing, level_of
from briefing_app.core.notebook import Confidence, Level, read_day
from briefing_app.workspace import assessing
from briefing_app.workspace.workspace import Workspace


def list_(workspace: Workspace, _: Namespace) -> Answer:
    """The milestones, and how far each has come."""
    standing = find_standing(workspace.notebook.fetch_assessments(), workspace.today())
    data, lines = [], []
    for milestone in workspace.corpus.reference.milestones:
        level, found = level_of(milestone, standing), standing.get(milestone.id)
        data.append(
            {
                "id": milestone.id,
                "item": milestone.quote.passage_id,
                "title": milestone.title,
                "words": milestone.quote.words,
                "level": level.value,
                "date": found.as_of.isoformat() if found else None,
                "source": found.source if found else None,
            }
        )
        as_of = f", {format_short_day(found.as_of)}" if found else ""
        lines.append(f"{milestone.id}  ({milestone.quote.passage_id})  {level.value}{as_of}\n    {milestone.title}")
    return Answer(data=data, text="\n".join(lines))


def record(workspace: Workspace, arguments: Namespace) -> Answer:
    """Records how far a milestone has come; answers the id, once it is durable."""
    changes = assessing.add_assessment(
        workspace,
        arguments.milestone,
        Level(arguments.level.replace("-", " ")),
        as_of=read_day(arguments.date),
        source=arguments.source,
        confidence=Confidence(arguments.confidence),
        link=arguments.link,
        note=arguments.note,
    )
    milestone = assessing.find_milestone(workspace, arguments.milestone)
    return Answer(
        data={"id": changes.ids[0], "milestone": milestone.id},
        text=f"{changes.ids[0]}\n{milestone.title}: {arguments.level.replace('-', ' ')}.",
    )


def withdraw(workspace: Workspace, arguments: Namespace) -> Answer:
    """Lets the assessment on which a milestone stands count no longer; answers where it stands without it."""
    milestone = assessing.find_milestone(workspace, arguments.milestone)
    found = find_standing(workspace.notebook.fetch_assessments(), workspace.today()).get(milestone.id)
    if found is None:
        raise BadInput(f"Nothing is recorded of “{milestone.title}”.", "There is nothing to withdraw.")
    assessing.withdraw_assessment(workspace, found, arguments.reason)
    level = level_of(milestone, find_standing(workspace.notebook.fetch_assessments(), workspace.today()))
    return Answer(
        data={"id": found.id, "milestone": milestone.id, "level": level.value},
        text=f"{found.id}\n{milestone.title}: {level.value}.",
    )
