"""A notebook with words in every field that must never leave it, beside a few that are for the pack."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

from briefing_app.core.acts import Act
from briefing_app.core.briefing import BriefingId, Message, Participant, Side
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Level, NoteId, NoteKind, Visibility
from briefing_app.storage.step import new_id
from briefing_app.workspace import annotating, assessing, briefing, highlighting, measuring, tagging
from briefing_app.workspace.bodies import make_note_body, make_view_body
from briefing_app.workspace.workspace import Workspace

ITEMS = (
    *("VII", "VII.1", "VII.2", "II.7", "personnel-exchange", "delegation-visits"),
    *("VII.intro", "preamble.1", "I.4", "annual-summit"),
)
HIDDEN = (Visibility.PRIVATE, Visibility.TEAM)
SECRETS_TO_A_NOTE = 10
RARE = "ЖΨ鬱ॐŧ"
"""Characters that our fonts have, and that nothing which is for the pack uses."""
FOR_THE_PACK = "This sentence is for the pack."


def plant(workspace: Workspace, secrets: Iterator[str]) -> None:
    """Puts a secret, or several, into every field of the notebook that a pack does not show."""
    _plant_pack_notes(workspace, secrets)
    _plant_hidden_notes(workspace, secrets)
    _plant_history(workspace, secrets)
    _plant_tags(workspace, secrets)
    _plant_figures(workspace, secrets)
    _plant_assessments(workspace, secrets)
    for _ in range(8):
        plant_briefing(workspace, secrets)


def plant_briefing(workspace: Workspace, secrets: Iterator[str]) -> BriefingId:
    """A briefing with words in every field that it has, and in every kind of entry."""
    made = briefing.add_briefing(
        workspace,
        next(secrets),
        ["VII.1"],
        purpose=next(secrets),
        day=date(2026, 12, 3),
        time=next(secrets),
        place=next(secrets),
        participants=tuple(Participant(name=next(secrets), role=next(secrets), side=side) for side in Side),
        objectives=(next(secrets),),
        messages=(Message(text=next(secrets), support=next(secrets)),),
        marking=next(secrets),
        holders=(next(secrets), next(secrets)),
        version=next(secrets),
    )
    own = BriefingId(made.ids[0])
    briefing.add_page(workspace, own, next(secrets), next(secrets))
    return own


def _plant_assessments(workspace: Workspace, secrets: Iterator[str]) -> None:
    """Who says so is printed; what we think of it is not, nor is an assessment that was withdrawn."""
    milestones = [each.id for each in workspace.corpus.reference.milestones if each.quote.passage_id == "II.3"]
    for number in range(3):
        day = date(2026, 1 + number, 1)
        made = assessing.add_assessment(
            workspace,
            milestones[0],
            Level.LIMITED,
            as_of=day,
            source="Joint statement" if number == 2 else next(secrets),
            note=next(secrets),
            link=f"https://example.org/{next(secrets)}",
        )
    shown = next(each for each in workspace.notebook.fetch_assessments() if each.id != made.ids[0])
    assessing.withdraw_assessment(workspace, shown, next(secrets))


def read_everything(workspace: Workspace) -> str:
    """All that the notebook's tables hold."""
    with sqlite3.connect(workspace.notebook_file) as connection:
        return "\n".join(connection.iterdump())


def _plant_pack_notes(workspace: Workspace, secrets: Iterator[str]) -> None:
    """Notes that are printed; what an owner of a note that is no action is, is not."""
    for item in ("VII.1", "II.7", "personnel-exchange"):
        add = annotating.add_note
        add(workspace, item, FOR_THE_PACK, kind=NoteKind.LINE, visibility=Visibility.PACK, owner=next(secrets))


def _plant_hidden_notes(workspace: Workspace, secrets: Iterator[str]) -> None:
    made = annotating.add_note(workspace, "VII.1", RARE, visibility=Visibility.PRIVATE)
    shown = workspace.notebook.fetch_note(NoteId(made.ids[0]))
    assert shown is not None
    bodies = []
    for item, kind, visibility in product(ITEMS, NoteKind, HIDDEN):
        words = "\n".join([RARE, *(next(secrets) for _ in range(SECRETS_TO_A_NOTE))])
        note = replace(shown, kind=kind, visibility=visibility, text=words, owner=next(secrets))
        bodies.append((new_id(), make_note_body(note, item_id=workspace.corpus.item(item).id)))
    with workspace.log.step(Act.IMPORT, next(secrets)) as step:
        step.put_all("note", bodies)


def _plant_history(workspace: Workspace, secrets: Iterator[str]) -> None:
    """What a note said before, what a removed one said, and one that was for the pack once."""
    for words in (FOR_THE_PACK, ""):
        made = annotating.add_note(workspace, "VII.1", next(secrets), visibility=Visibility.PACK, owner=next(secrets))
        note_id = NoteId(made.ids[0])
        shown = workspace.notebook.fetch_note(note_id)
        assert shown is not None
        if words:
            annotating.save_note(workspace, shown, text=words, owner="")
        else:
            annotating.remove_note(workspace, note_id)
    made = annotating.add_note(workspace, "VII.1", next(secrets), visibility=Visibility.PACK)
    shown = workspace.notebook.fetch_note(NoteId(made.ids[0]))
    assert shown is not None
    annotating.save_note(workspace, shown, visibility=Visibility.TEAM)


def _plant_tags(workspace: Workspace, secrets: Iterator[str]) -> None:
    for item in ITEMS:
        tagging.add_tags(workspace, item, [next(secrets), next(secrets)])
    tagging.create_tag(workspace, next(secrets), description=next(secrets))
    highlighting.add_highlights(workspace, [("VII.1", 0, 20)])
    with workspace.log.step(Act.SAVE_VIEW, next(secrets)) as step:
        step.put("view", new_id(), make_view_body(next(secrets), Filter(text=next(secrets), owner=next(secrets))))


def _plant_figures(workspace: Workspace, secrets: Iterator[str]) -> None:
    """A figure's note is ours; so are a figure that was withdrawn, and why."""
    target, day = "personnel-exchange", date(2026, 3, 31)
    for value in range(30):
        source, note = ("Joint table" if value else next(secrets)), next(secrets)
        measuring.add_measurement(workspace, target, value=Decimal(1000 + value), as_of=day, source=source, note=note)
    with workspace.log.step(Act.WITHDRAW_FIGURE, target) as step:
        body = {
            "target_id": target,
            "value": "777",
            "as_of": "2026-02-28",
            "source": next(secrets),
            "confidence": "official",
            "note": next(secrets),
            "link": f"https://example.org/{next(secrets)}",
            "margin": None,
            "withdrawn": next(secrets),
        }
        step.put("measurement", new_id(), body)
