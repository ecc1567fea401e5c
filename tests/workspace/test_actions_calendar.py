"""Actions as a calendar that other programs read back."""

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Todo

from briefing_app.core.filters import Filter
from briefing_app.core.notebook import NoteKind, Visibility, clean_text
from briefing_app.workspace.actions_calendar import build_calendar, export_actions
from briefing_app.workspace.annotating import add_note, save_note
from briefing_app.workspace.workspace import Workspace


def read_back(exported: bytes) -> list[Todo]:
    calendar = Calendar.from_ical(exported)
    assert isinstance(calendar, Calendar)
    assert calendar.errors == []
    return [each for each in calendar.walk("VTODO") if isinstance(each, Todo)]


def add_action(workspace: Workspace, text: str, **values: object) -> str:
    return add_note(workspace, "III.1", text, kind=NoteKind.ACTION, **values).ids[0]  # type: ignore[arg-type]


def test_every_open_action_is_a_to_do_with_its_day_and_its_owner(workspace: Workspace) -> None:
    note_id = add_action(workspace, "Ask the embassy\nfor the date", owner="K. Sato", due=date(2026, 3, 16))
    add_note(workspace, "III.1", "No action")
    (todo,) = read_back(export_actions(workspace))

    assert todo["UID"] == f"{note_id}@notes.briefing-app"
    assert todo["SUMMARY"] == "Ask the embassy"
    assert str(todo["DESCRIPTION"]).startswith("III.1 High-speed rail")
    assert str(todo["DESCRIPTION"]).endswith("\n\nAsk the embassy\nfor the date")
    assert todo.decoded("DUE") == date(2026, 3, 16)
    assert todo["CONTACT"] == "K. Sato"
    assert (todo["STATUS"], todo["CLASS"]) == ("NEEDS-ACTION", "PRIVATE")


def test_an_action_keeps_its_identity_when_it_changes(workspace: Workspace) -> None:
    note_id = add_action(workspace, "Ask the embassy")
    (before,) = read_back(export_actions(workspace))
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    save_note(workspace, note, text="Ask the ministry", visibility=Visibility.TEAM)
    (after,) = read_back(export_actions(workspace))

    assert after["UID"] == before["UID"]
    assert after["SUMMARY"] == "Ask the ministry"
    assert after["CLASS"] == "CONFIDENTIAL"
    assert after.decoded("LAST-MODIFIED") >= before.decoded("LAST-MODIFIED")


def test_what_is_done_goes_out_only_where_it_is_asked_for(workspace: Workspace) -> None:
    add_action(workspace, "Open")
    note = workspace.notebook.fetch_note(add_action(workspace, "Done"))
    assert note is not None
    save_note(workspace, note, done=True)

    assert [todo["SUMMARY"] for todo in read_back(export_actions(workspace))] == ["Open"]
    (done,) = read_back(export_actions(workspace, Filter(is_done=True)))
    assert (done["SUMMARY"], done["STATUS"]) == ("Done", "COMPLETED")
    assert read_back(export_actions(workspace, Filter(owner="nobody"))) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300), st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40))
def test_any_words_come_back_as_they_were(workspace: Workspace, text: str, owner: str) -> None:
    sample = workspace.notebook.fetch_note(add_action(workspace, "Sample"))
    assert sample is not None
    note = replace(sample, text=clean_text(text), owner=" ".join(owner.split()))
    (todo,) = read_back(build_calendar(workspace.corpus, [note]).to_ical())

    assert str(todo["DESCRIPTION"]).partition("\n\n")[2] == note.text.rstrip()
    assert str(todo.get("CONTACT", "")) == note.owner


def test_hostile_words_stay_words(workspace: Workspace) -> None:
    text = "Rail, metro; “bus”\\\nEND:VTODO\nBEGIN:VALARM\n半導体 🚄 " + "long " * 100
    add_action(workspace, text)
    (todo,) = read_back(export_actions(workspace))

    assert todo["SUMMARY"] == "Rail, metro; “bus”\\"
    assert str(todo["DESCRIPTION"]).endswith(text.rstrip())
    assert todo.subcomponents == []
