"""What is current, read back from a notebook that was closed and opened again."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from briefing_app import paths
from briefing_app.core.notebook import Confidence, NoteKind, Visibility
from briefing_app.workspace import annotating, briefing, measuring, tagging
from briefing_app.workspace.workspace import Workspace


def test_everything_is_there_after_reopening(notebook_file: Path) -> None:
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        annotating.add_note(
            workspace,
            "vii.1",
            "Ask\r\nthe desk 𠮷 \u202e",
            kind=NoteKind.ACTION,
            visibility=Visibility.TEAM,
            owner=" K. Sato ",
            due=date(2028, 2, 29),
        )
        tagging.add_tags(workspace, "VII.1", ["Rail", "東京"])
        measuring.add_measurement(
            workspace,
            "personnel-exchange",
            value=Decimal("96400"),
            as_of=date(2026, 9, 30),
            source="Joint table",
            confidence=Confidence.OFFICIAL,
        )
        briefing.add_briefing(workspace, "Review", ["VII.1", "iii"], marking="RESTRICTED", day=date(2026, 12, 3))
    with Workspace(paths.vision_file(), notebook_file) as workspace:
        (note,) = workspace.notebook.fetch_notes("VII.1")
        assert note.text == "Ask\nthe desk 𠮷 \u202e"
        assert (note.kind, note.visibility, note.owner) == (NoteKind.ACTION, Visibility.TEAM, "K. Sato")
        assert note.due == date(2028, 2, 29)
        assert workspace.notebook.count_notes() == {"VII.1": 1}
        assert [(tag.name, tag.count) for tag in workspace.notebook.fetch_tags()] == [("Rail", 1), ("東京", 1)]
        (measurement,) = workspace.notebook.fetch_measurements("personnel-exchange")
        assert (measurement.value, measurement.confidence) == (96400, Confidence.OFFICIAL)
        (kept,) = workspace.notebook.fetch_briefings()
        assert (kept.title, kept.item_ids, kept.marking) == ("Review", ("VII.1", "III"), "RESTRICTED")


def test_notes_are_counted_by_those_who_may_see_them_unless_they_say_nothing(workspace: Workspace) -> None:
    white = "".join(letter for letter in map(chr, range(0x110000)) if letter.isspace())
    for item_id, text in (("VII.1", "Words"), ("VII.1", f"{white}more{white}"), ("I.1", white), ("I.1", "")):
        annotating.add_note(workspace, item_id, text, visibility=Visibility.TEAM)
    annotating.add_note(workspace, "VII.1", "Words", visibility=Visibility.PACK)
    assert workspace.notebook.count_written_notes() == {
        ("VII.1", Visibility.PACK): 1,
        ("VII.1", Visibility.TEAM): 2,
    }
    assert [note.item_id for note in workspace.notebook.fetch_notes_for({Visibility.PACK})] == ["VII.1"]


def test_the_first_notes_of_several_items_come_in_the_order_in_which_they_were_written(workspace: Workspace) -> None:
    for number in range(5):
        annotating.add_note(workspace, ("VII.1", "VII.2", "I.1")[number % 3], str(number))

    def texts(item_ids: list[str], most: int) -> list[str]:
        return [note.text for note in workspace.notebook.fetch_first_notes(item_ids, most)]

    assert texts(["VII.1", "VII.2"], 10) == ["0", "1", "3", "4"]
    assert texts(["VII.2", "VII.1"], 3) == ["0", "1", "3"]
    assert texts([], 3) == []
    assert workspace.notebook.count_notes_of(["VII.1", "I.1", "I.2"]) == {"VII.1": 2, "I.1": 1}
