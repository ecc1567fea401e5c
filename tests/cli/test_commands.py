"""Each command: what it answers, in words and in JSON."""

import io
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from tests.cli.conftest import Type

from briefing_app.core.corpus import Corpus


def test_show_gives_the_verbatim_text_its_locator_and_what_hangs_on_it(type_command: Type, corpus: Corpus) -> None:
    type_command("note", "add", "viii.5", "--text", "Ask the desk")
    type_command("tag", "add", "viii.5", "prefectures")
    shown = type_command("show", "VIII.5", "--json").data
    assert shown["text"] == corpus.item("VIII.5").text
    assert shown["locator"] == "Joint vision document, line 124, characters 15,629–15,834"
    assert "line is missing" in shown["gap"]
    assert shown["targets"] == ["delegation-visits"]
    assert shown["tags"] == ["prefectures"]
    assert [note["text"] for note in shown["notes"]] == ["Ask the desk"]
    assert corpus.item("VIII.5").text in type_command("show", "viii.5").out


def test_whatever_search_answers_can_be_shown(type_command: Type) -> None:
    type_command("note", "add", "II.4", "--text", "ask JETRO", "--for", "team")
    for hit in type_command("search", "JETRO", "--json").data:
        assert type_command("show", hit["id"], "--json").data["id"] == hit["id"]
    jetro = type_command("show", "JETRO", "--json").data
    assert (jetro["expansion"], jetro["expansion_from"]) == ("Japan External Trade Organization", "common")
    assert "not from the document" in type_command("show", "jetro").out
    assert type_command("show", "vii.title", "--json").data["id"] == "VII"


def test_search_answers_a_list_best_first(type_command: Type) -> None:
    hits = type_command("search", "semiconductor", "supply", "--json").data
    assert {hit["id"] for hit in hits[:2]} == {"II.3", "semiconductor-memorandum"}
    assert {"id", "kind", "title", "snippet"} <= set(hits[0])
    assert type_command("search", "qqqq", "--json").data == []
    assert "Nothing was found" in type_command("search", "qqqq").out


def test_a_note_is_private_by_default_and_its_id_is_all_that_is_printed(type_command: Type) -> None:
    added = type_command("note", "add", "VII.1", "--text", "半導体 <b>&")
    (note,) = type_command("note", "list", "--json").data
    assert added.out == f"{note['id']}\n"
    assert (note["item"], note["kind"], note["for"], note["text"]) == ("VII.1", "note", "private", "半導体 <b>&")


def test_a_note_takes_kind_and_audience_and_lists_by_item(type_command: Type) -> None:
    type_command("note", "add", "VII.1", "--text", "Say it", "--kind", "line", "--for", "pack")
    type_command("note", "add", "I.1", "--text", "Other")
    (note,) = type_command("--json", "note", "list", "vii.1").data
    assert (note["kind"], note["for"]) == ("line", "pack")
    assert len(type_command("note", "list", "--json").data) == 2


def test_a_note_can_come_from_standard_input(type_command: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("line one\nline two"))
    type_command("note", "add", "I.1", "--text", "-")
    assert type_command("note", "list", "--json").data[0]["text"] == "line one\nline two"


def test_tags_are_listed_with_counts(type_command: Type) -> None:
    type_command("tag", "add", "III.1", "Rail", "東京")
    assert type_command("tag", "add", "III.2", "rail", "--json").data == {"id": "III.2", "tags": ["Rail"]}
    listed = {tag["name"]: tag["count"] for tag in type_command("tag", "list", "--json").data}
    assert listed == {"Rail": 2, "東京": 1}


def test_targets_are_listed_with_no_data_until_a_figure_is_recorded(type_command: Type) -> None:
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    before = {target["id"]: target for target in type_command("target", "list", "--json").data}
    assert len(before) == 5
    assert {target["status"] for target in before.values()} == {"no data"}
    measured = type_command(
        "target", "measure", "skilled-personnel", "--value", "50,000", "--date", yesterday, "--source", "Desk", "--json"
    )
    assert measured.data["target"] == "skilled-personnel"
    after = {target["id"]: target for target in type_command("target", "list", "--json").data}
    assert after["skilled-personnel"]["status"] == "reached"
    assert after["skilled-personnel"]["latest"] == {"value": 50000, "date": yesterday, "source": "Desk"}


def test_a_pack_of_a_choice_holds_it_and_the_notes_for_the_pack_and_no_others(
    type_command: Type, corpus: Corpus, tmp_path: Path
) -> None:
    type_command("note", "add", "VII.1", "--text", "Our line on exchange", "--kind", "line", "--for", "pack")
    type_command("note", "add", "VII.1", "--text", "Confidential aside")
    out = tmp_path / "my pack.pdf"
    made = type_command(
        "pack", "VII.1", "VI", "--out", str(out), "--title", "Review", "--marking", "RESTRICTED", "--json"
    )
    assert made.status == 0
    document = pypdfium2.PdfDocument(out)
    text = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    assert len(document) == made.data["pages"]
    assert " ".join(corpus.item("VII.1").text.split()) in text
    assert "Our line on exchange" in text
    assert "aside" not in text


def test_a_pack_with_a_password_opens_with_it_only(type_command: Type, tmp_path: Path) -> None:
    secret = tmp_path / "password.txt"
    secret.write_text("正しい गुप्त horse\nsecond line\n", encoding="utf-8")
    out = tmp_path / "pack.pdf"
    assert type_command("pack", "I.1", "--out", str(out), "--password-file", str(secret)).status == 0
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(out)
    assert len(pypdfium2.PdfDocument(out, password="正しい गुप्त horse")) > 3
    refused = type_command("pack", "I.1", "--out", str(out), "--password-file", str(tmp_path / "nothing"))
    assert refused.status == 2
    assert "password cannot be read" in refused.err


def test_progress_is_lines_of_json(type_command: Type, tmp_path: Path) -> None:
    made = type_command("pack", "I.1", "--out", str(tmp_path / "pack.pdf"), "--progress")
    lines = made.out.splitlines()
    assert '"done"' in lines[0]
    assert len(lines) > 1


def test_the_committed_corpus_is_what_its_sources_give(type_command: Type) -> None:
    assert type_command("corpus", "check").status == 0
