"""Briefings on the command line: from nothing to an ordered choice, and every mistake in one sentence."""

from pathlib import Path

import pypdfium2
import pytest
from tests.cli.conftest import Outcome, Type

from briefing_app.workspace.supplementing import read_pack_record


def entries(outcome: Outcome) -> list[str]:
    return [entry["refers_to"] or entry["title"] for entry in outcome.data["entries"]]


@pytest.fixture
def review(type_command: Type) -> str:
    """A briefing with three items."""
    return str(type_command("briefing", "new", "Review", "VII.1", "III", "personnel-exchange", "--json").data["id"])


def test_a_briefing_is_made_with_all_that_a_meeting_has(type_command: Type) -> None:
    typed = ["briefing", "new", "Second review", "VII.1", "--day", "2026-12-01", "--time", "15:00", "--place", "Tokyo"]
    typed += ["--ours", "K. Sato, Director", "--theirs", "A. Sharma", "--objective", "Agree the date"]
    typed += ["--message", "Two tracks::II.3 names both", "--holder", "Minister", "--marking", "OFFICIAL", "--json"]
    made = type_command(*typed).data
    assert (made["day"], made["time"], made["place"], made["marking"]) == ("2026-12-01", "15:00", "Tokyo", "OFFICIAL")
    assert made["participants"] == [
        {"name": "K. Sato", "role": "Director", "side": "ours"},
        {"name": "A. Sharma", "role": "", "side": "theirs"},
    ]
    assert made["messages"] == [{"text": "Two tracks", "support": "II.3 names both"}]
    assert (made["objectives"], made["holders"]) == (["Agree the date"], ["Minister"])
    said = type_command("briefing", "show", "second review").out
    assert "1 December 2026" in said
    assert "A. Sharma (theirs)" in said
    assert "  1  VII.1  Exchange of more than 500,000 personnel" in said


def test_the_choice_is_added_to_moved_and_cut(type_command: Type, review: str) -> None:
    assert entries(type_command("briefing", "add", review, "I.1", "III", "--before", "VII.1", "--json")) == [
        "I.1",
        "VII.1",
        "III",
        "personnel-exchange",
    ]
    type_command("briefing", "add", "Review", "--page", "Order", "--text", "1. Welcome")
    type_command("briefing", "move", "Review", "5", "--before", "1")
    type_command("briefing", "remove", "Review", "III", "2")
    shown = type_command("briefing", "show", review[-8:], "--json")
    assert entries(shown) == ["Order", "VII.1", "personnel-exchange"]


def test_what_is_edited_is_changed_and_the_rest_stays(type_command: Type, review: str) -> None:
    type_command("briefing", "edit", review, "--place", "Tokyo", "--day", "2026-12-01")
    changed = type_command("briefing", "edit", review, "--title", "Third", "--day", "", "--json").data
    assert (changed["title"], changed["place"], changed["day"]) == ("Third", "Tokyo", None)
    assert len(changed["entries"]) == 3


def test_a_note_is_left_out_and_let_in_again(type_command: Type, review: str) -> None:
    note_id = type_command("note", "add", "VII.1", "--text", "a line", "--json").data["id"]
    assert type_command("briefing", "leave-out", review, note_id, "--json").data["left_out"] == [note_id]
    assert type_command("briefing", "leave-out", review, note_id, "--let-in", "--json").data["left_out"] == []


def test_a_copy_a_template_and_what_is_deleted_comes_back(type_command: Type, review: str) -> None:
    copied = type_command("briefing", "copy", review, "--title", "Next", "--day", "2027-01-05", "--json").data
    assert entries(type_command("briefing", "show", "Next", "--json")) == ["VII.1", "III", "personnel-exchange"]
    assert type_command("briefing", "copy", review, "--title", "Usual", "--template", "--json").data["is_template"]
    listed = [each["title"] for each in type_command("briefing", "list", "--json").data]
    assert listed == ["Next", "Review", "Usual"]
    type_command("briefing", "delete", copied["id"], "Usual")
    assert [each["title"] for each in type_command("briefing", "list", "--json").data] == ["Review"]
    type_command("notebook", "undo")
    assert len(type_command("briefing", "list", "--json").data) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", " "), "A briefing needs a title; type the name of the meeting."),
        (("new", "X", "I.99"), "There is no item “I.99”"),
        (("new", "X", "--day", "tomorrow"), "“tomorrow” is not a date"),
        (("show", "nothing"), "There is no briefing “nothing”; “briefing-app briefing list” names them all."),
        (("remove", "Review", "9"), "There is no entry “9”"),
        (("add", "Review"), "There is nothing to add"),
        (("add", "Review", "adoption"), "cannot be put in a pack"),
        (("leave-out", "Review", "VII.1"), "There is no note “VII.1”"),
        (
            ("edit", "Review", *(word for n in range(7) for word in ("--message", str(n)))),
            "7 key messages are too many",
        ),
    ],
)
def test_a_mistake_is_one_sentence_and_changes_nothing(
    type_command: Type, review: str, words: tuple[str, ...], said: str
) -> None:
    before = type_command("briefing", "list", "--json").data
    outcome = type_command("briefing", *words)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert type_command("briefing", "list", "--json").data == before


def test_two_of_one_title_are_told_apart_by_their_ids(type_command: Type, review: str) -> None:
    type_command("briefing", "new", "REVIEW")
    assert "2 briefings go by “review”" in type_command("briefing", "show", "review").err
    assert type_command("briefing", "show", review, "--json").data["id"] == review


@pytest.mark.parametrize(("typed", "label"), [((), "まだ記録なし"), (("--language", "en"), "Targets")])
def test_labels_are_in_the_language_of_the_briefing_or_in_the_one_that_is_typed(
    type_command: Type, review: str, tmp_path: Path, typed: tuple[str, ...], label: str
) -> None:
    type_command("briefing", "edit", review, "--language", "ja")
    out = tmp_path / "pack.pdf"
    type_command("pack", "--briefing", review, "--product", "one-page", *typed, "--out", str(out))
    assert label in pypdfium2.PdfDocument(out)[0].get_textpage().get_text_bounded()


def test_the_pack_of_a_briefing_and_a_copy_for_each_holder(type_command: Type, review: str, tmp_path: Path) -> None:
    type_command("briefing", "edit", review, "--holder", "Minister", "--holder", "Director, Desk")
    record = tmp_path / "record.json"
    places = ("--copies", str(tmp_path / "copies"), "--record", str(record))
    made = type_command("pack", "--briefing", "Review", *places, "--json").data
    assert record.is_file()
    assert [each["holder"] for each in made] == ["Minister", "Director, Desk"]
    for each in made:
        pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(each["file"])]
        assert each["holder"] in " ".join(pages[0].split())
    assert type_command("pack", "--briefing", "Review", "--out", str(tmp_path / "one.pdf")).status == 0
    alone = tmp_path / "alone.json"
    assert "No PDF was made." in type_command("pack", "--briefing", "Review", "--record", str(alone)).out
    assert read_pack_record(alone).places == read_pack_record(record).places
    for words, said in (
        (("--record", str(alone), "--supplement-to", str(record)), "There is no place"),
        ((), "There is no place for the pack"),
        (("I.1", "--out", str(tmp_path / "x.pdf")), "A briefing says itself what its pack holds"),
    ):
        outcome = type_command("pack", "--briefing", "Review", *words)
        assert (outcome.status, said in outcome.err) == (2, True)
    assert "Nobody is named who gets a copy" in type_command("pack", "I.1", "--copies", str(tmp_path / "none")).err
    assert not (tmp_path / "none").exists()
