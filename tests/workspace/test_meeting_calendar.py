"""The meeting in a calendar: at the hours that were typed where they leave no doubt, else all day."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar
from tests.workspace.briefing_samples import HOSTILE, PRIVATE, make_briefing, make_note

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.workspace import briefing
from briefing_app.workspace.meeting_calendar import build_meeting
from briefing_app.workspace.meeting_time import read_hours
from briefing_app.workspace.workspace import Workspace

DAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("typed", "begins", "ends"),
    [
        ("15:00", "2026-12-03T15:00:00", "2026-12-03T16:00:00"),
        ("15.00–16.30", "2026-12-03T15:00:00", "2026-12-03T16:30:00"),
        ("3–5 pm", "2026-12-03T15:00:00", "2026-12-03T17:00:00"),
        ("11-1 p.m.", "2026-12-03T11:00:00", "2026-12-03T13:00:00"),
        ("12 am", "2026-12-03T00:00:00", "2026-12-03T01:00:00"),
        ("22:00 to 01:00", "2026-12-03T22:00:00", "2026-12-04T01:00:00"),
        ("１５時３０分から１７時まで", "2026-12-03T15:30:00", "2026-12-03T17:00:00"),
        ("23:00–1:30", "2026-12-03T23:00:00", "2026-12-04T01:30:00"),
        ("१०:३० से १२:०० तक", "2026-12-03T10:30:00", "2026-12-03T12:00:00"),
        ("१०:३० से १२:००", "2026-12-03T10:30:00", "2026-12-03T12:00:00"),
        ("10:00 JST", "2026-12-03T01:00:00+00:00", "2026-12-03T02:00:00+00:00"),
        ("10:00–11:00 ist", "2026-12-03T04:30:00+00:00", "2026-12-03T05:30:00+00:00"),
        ("00:30 JST", "2026-12-02T15:30:00+00:00", "2026-12-02T16:30:00+00:00"),
    ],
)
def test_hours_that_leave_no_doubt_are_read(typed: str, begins: str, ends: str) -> None:
    hours = read_hours(DAY, typed)
    assert hours is not None
    assert (hours.begins.isoformat(), hours.ends.isoformat()) == (begins, ends)


UNREADABLE = (
    *("", "3", "10-12", "noon", "after lunch", "25:00", "13 pm", "10:00 EST", "10:75", HOSTILE),
    *("10:00–1:00", "9.30 am - 1:00", "15:00 – 14:30", "10:00–10:00", "15:00まで", "15:00 तक"),
)


@pytest.mark.parametrize("typed", UNREADABLE)
def test_what_can_be_read_in_two_ways_is_no_hour(typed: str) -> None:
    assert read_hours(DAY, typed) is None


def read(workspace: Workspace, briefing_id: str, kind: str = "VEVENT") -> list[Any]:
    """The entries of a kind; what their fields may be is too much for types."""
    return list(Calendar.from_ical(build_meeting(workspace, briefing_id)).walk(kind))


def test_the_meeting_and_the_actions_of_its_pack_are_in_it(workspace: Workspace) -> None:
    made = make_briefing(workspace)
    make_note(workspace, "VII.1", PRIVATE, NoteKind.ACTION, visibility=Visibility.PRIVATE)
    make_note(workspace, "II.1", "Not of this briefing", NoteKind.ACTION)
    (event,) = read(workspace, made)
    assert event["UID"] == f"{made}@briefings.briefing-app"
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Second review", "Tokyo")
    assert event["DTSTART"].dt == datetime(2026, 12, 3, 1, 0, tzinfo=UTC)
    assert event["DTEND"].dt == datetime(2026, 12, 3, 3, 30, tzinfo=UTC)
    assert str(event["CLASS"]) == "CONFIDENTIAL"
    described = str(event["DESCRIPTION"])
    assert described.startswith("TLP:AMBER\nAgree where each target stands\nOur side: K. Sato, Director\n")
    (todo,) = read(workspace, made, "VTODO")
    assert (str(todo["SUMMARY"]), todo["DUE"].dt) == ("Send the table", date(2026, 12, 14))
    assert build_meeting(workspace, made) == build_meeting(workspace, made)


def test_without_hours_it_is_all_day_and_the_words_are_kept(workspace: Workspace) -> None:
    made = make_briefing(workspace, time="after the signing", marking="")
    (event,) = read(workspace, made)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 3), date(2026, 12, 4))
    assert str(event["DESCRIPTION"]).startswith("Time: after the signing\n")
    assert "CLASS" not in event


def test_hours_without_a_zone_have_none(workspace: Workspace) -> None:
    (event,) = read(workspace, make_briefing(workspace, time="15:00"))
    assert event["DTSTART"].dt == datetime(2026, 12, 3, 15, 0)
    assert "Time: 15:00" in str(event["DESCRIPTION"]), "the end is ours, and the words that were typed stay"


def test_it_keeps_its_identity_when_the_meeting_is_moved(workspace: Workspace) -> None:
    made = make_briefing(workspace)
    before = read(workspace, made)[0]
    briefing.save_briefing(workspace, briefing.fetch_briefing(workspace, made), day=date(2026, 12, 4), place=HOSTILE)
    after = read(workspace, made)[0]
    assert before["UID"] == after["UID"]
    assert after["DTSTART"].dt.day == 4
    assert after["LAST-MODIFIED"].dt >= before["LAST-MODIFIED"].dt


def test_a_briefing_without_a_day_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match="has no day, and a calendar needs one; give the meeting its day"):
        build_meeting(workspace, make_briefing(workspace, day=None))
