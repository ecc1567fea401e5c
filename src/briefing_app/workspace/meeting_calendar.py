"""The meeting of a briefing as iCalendar (RFC 5545), with the actions of its pack, for a calendar program.

Hours without a zone go out without one, and every program shows them as they are; with JST, IST or UTC beside them they
go out in UTC. Where no hours can be read, the whole day is taken and the words stand in the description.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from briefing_app.core.briefing import Briefing, Side
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind
from briefing_app.pack.markings import read_marking
from briefing_app.workspace.actions_calendar import build_calendar
from briefing_app.workspace.briefing import fetch_briefing
from briefing_app.workspace.briefing_notes import fetch_shown_notes
from briefing_app.workspace.meeting_time import read_hours
from briefing_app.workspace.workspace import Workspace

UID_END = "@briefings.briefing-app"
SIDES = {Side.OURS: "Our side", Side.THEIRS: "Their side"}


def build_meeting(workspace: Workspace, briefing_id: str) -> bytes:
    """The meeting, and the actions that its pack shows. Raises `UnknownItem`, `BadInput` where it has no day."""
    briefing = fetch_briefing(workspace, briefing_id)
    if briefing.day is None:
        raise BadInput(
            f"The briefing “{briefing.title}” has no day, and a calendar needs one.", "Give the meeting its day."
        )
    shown = fetch_shown_notes(workspace, briefing)
    calendar: Calendar = build_calendar(workspace.corpus, [note for note in shown if note.kind is NoteKind.ACTION])
    calendar.subcomponents.insert(0, _build_event(briefing, briefing.day))
    return bytes(calendar.to_ical())


def _build_event(briefing: Briefing, day: date) -> Event:
    changed, hours = datetime.fromisoformat(briefing.changed), read_hours(day, briefing.time)
    event = Event()
    event.add("uid", f"{briefing.id}{UID_END}")
    event.add("dtstamp", changed)
    event.add("created", datetime.fromisoformat(briefing.created))
    event.add("last-modified", changed)
    event.add("summary", briefing.title)
    event.add("dtstart", hours.begins if hours else day)
    event.add("dtend", hours.ends if hours else day + timedelta(days=1))
    if briefing.place:
        event.add("location", briefing.place)
    if briefing.marking:
        event.add("class", "CONFIDENTIAL")
    is_said = hours is not None and hours.is_end_said
    described = "\n".join(_describe(briefing, time="" if is_said else briefing.time))
    if described:
        event.add("description", described)
    return event


def _describe(briefing: Briefing, *, time: str) -> Iterator[str]:
    """What a calendar has no field for."""
    if briefing.marking:
        yield read_marking(briefing.marking).words
    if time:
        yield f"Time: {time}"
    if briefing.purpose:
        yield briefing.purpose
    for side, label in SIDES.items():
        people = [
            f"{person.name}, {person.role}" if person.role else person.name
            for person in briefing.participants
            if person.side is side
        ]
        if people:
            yield f"{label}: {'; '.join(people)}"
    yield from (f"Objective: {objective}" for objective in briefing.objectives)
