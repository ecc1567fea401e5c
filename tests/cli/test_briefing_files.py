"""Briefings that leave as files and come in as files, annexes and late supplements, all typed."""

from pathlib import Path

import docx
import pypdfium2
import pytest
from icalendar import Calendar
from tests.cli.conftest import Type
from tests.workspace.briefing_samples import make_pdf


@pytest.fixture
def review(type_command: Type) -> str:
    """A briefing with a day and a line to take."""
    type_command("note", "add", "VII.1", "--text", "a line", "--kind", "line", "--for", "pack")
    type_command("note", "add", "VII.1", "--text", "for-the-team-only", "--for", "team")
    typed = ("briefing", "new", "Review", "VII.1", "cepa", "--day", "2026-12-01", "--marking", "tlp:amber", "--json")
    return str(type_command(*typed).data["id"])


def read(file: Path) -> str:
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(file)).split())


def test_it_goes_out_in_every_form(type_command: Type, review: str, tmp_path: Path) -> None:
    for form, name in (("docx", "a.docx"), ("markdown", "a.md"), ("ics", "a.ics"), ("briefing", "a.briefing")):
        made = type_command(
            "briefing", "export", review, "--format", form, "--out", str(tmp_path / name), "--json"
        ).data
        assert (made["file"], made["format"]) == (str(tmp_path / name), form)
        assert made["bytes"] == (tmp_path / name).stat().st_size
    assert "a line" in [each.text.partition("\t")[2] for each in docx.Document(str(tmp_path / "a.docx")).paragraphs]
    assert "a line" in (tmp_path / "a.md").read_text(encoding="utf-8")
    assert len(Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")) == 1
    for name in ("a.md", "a.ics", "a.briefing"):
        assert "for-the-team-only" not in (tmp_path / name).read_text(encoding="utf-8")


def test_notes_of_the_team_are_let_into_a_text_that_says_so(type_command: Type, review: str, tmp_path: Path) -> None:
    out = tmp_path / "a.md"
    type_command("briefing", "export", review, "--format", "markdown", "--let-in", "team", "--out", str(out))
    text = out.read_text(encoding="utf-8")
    assert "for-the-team-only" in text
    assert "let in for this pack: **notes for the team**" in text


def test_it_comes_in_after_a_preview_and_once(type_command: Type, review: str, tmp_path: Path) -> None:
    file = tmp_path / "a.briefing"
    type_command("briefing", "attach", review, str(make_pdf(tmp_path / "Text.pdf")), "--marking", "TLP:GREEN")
    type_command("briefing", "export", review, "--format", "briefing", "--out", str(file))
    other = ("--notebook", str(tmp_path / "other.db"))
    shown = type_command(*other, "briefing", "import", str(file), "--preview")
    assert shown.out.splitlines()[0] == "Briefing “Review”"
    assert shown.out.splitlines()[-1] == "Nothing was added yet."
    assert type_command(*other, "briefing", "list", "--json").data == []
    assert type_command(*other, "briefing", "import", str(file), "--json").data["fate"] == "new"
    assert "annex  Text (TLP:GREEN)" in type_command(*other, "briefing", "show", "Review").out
    assert type_command(*other, "briefing", "import", str(file), "--json").data["is_known"]
    type_command(*other, "notebook", "undo")
    assert type_command(*other, "briefing", "list", "--json").data == []


def test_annexes_are_attached_named_marked_and_taken_out(type_command: Type, review: str, tmp_path: Path) -> None:
    file = str(make_pdf(tmp_path / "Text.pdf"))
    said = type_command("briefing", "attach", review, file, "--title", "Their text", "--before", "cepa").out
    assert "  2  annex  Their text" in said
    assert (
        "  2  annex  Our text (TLP:GREEN)"
        in type_command("briefing", "annex", review, "2", "--title", "Our text", "--marking", "tlp:green").out
    )
    type_command("pack", "--briefing", review, "--out", str(tmp_path / "pack.pdf"))
    assert "Annexed words, page 2" in read(tmp_path / "pack.pdf")
    assert "annex" not in type_command("briefing", "remove", review, "2").out


def test_an_annex_of_a_pack_bears_its_marking(type_command: Type, tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "Text.pdf")
    made = type_command("pack", "II.7", "--annex", f"{file}::TLP:RED", "--out", str(tmp_path / "pack.pdf"))
    assert made.status == 2
    assert "Annex A1 is marked TLP:RED, and the pack has no marking; mark the pack TLP:RED." in made.err
    typed = ("pack", "II.7", "--annex", f"{file}::TLP:RED", "--marking", "tlp:red", "--out", str(tmp_path / "pack.pdf"))
    assert type_command(*typed).status == 0


def test_a_late_supplement_is_made_of_what_is_new(type_command: Type, review: str, tmp_path: Path) -> None:
    pack, record, late = tmp_path / "pack.pdf", tmp_path / "record.json", tmp_path / "late.pdf"
    type_command("pack", "--briefing", review, "--out", str(pack), "--record", str(record))
    type_command("note", "add", "VII.1", "--text", "one more line", "--kind", "line", "--for", "pack")
    supplement = ("pack", "--briefing", review, "--supplement-to", str(record))
    made = type_command(*supplement, "--after", "3", "--out", str(late), "--record", str(tmp_path / "both.json"))
    assert "Pages 3A to 3B go behind page 3 of the pack with the check code" in made.out
    text = read(late)
    assert "one more line" in text
    assert "page 3B of 3A–3B" in text
    assert "a line to take" not in text
    again = type_command(
        "pack", "--briefing", review, "--supplement-to", str(tmp_path / "both.json"), "--out", str(late)
    )
    assert (again.status, "Nothing is new since the pack" in again.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("briefing", "export", "Review", "--format", "ics", "--let-in", "team"), "Only notes for the pack go into"),
        (("briefing", "export", "Nothing", "--format", "docx"), "There is no briefing “Nothing”"),
        (("briefing", "import", "no-such.briefing"), "no-such.briefing cannot be read"),
        (("briefing", "annex", "Review", "1", "--title", "x"), "Entry 1 is no annex"),
        (("briefing", "attach", "Review", "no-such.pdf"), "“no-such.pdf” cannot be read"),
        (("pack", "--briefing", "Review", "--after", "3", "--out", "x.pdf"), "--after says where a supplement goes"),
        (
            ("pack", "--briefing", "Review", "--supplement-to", "a", "--since", "b", "--out", "x.pdf"),
            "A supplement holds what is new",
        ),
        (("pack", "--briefing", "Review", "--supplement-to", "no-such", "--out", "x.pdf"), "“no-such” cannot be read"),
    ],
)
def test_a_mistake_is_one_sentence_and_writes_nothing(
    type_command: Type, review: str, words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    outcome = type_command(*words)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert list(Path.cwd().iterdir()) == []
