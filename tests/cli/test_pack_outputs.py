"""No output of a pack replaces a file that a person gave for it, or another output."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.cli.conftest import Type


@pytest.fixture
def sources(type_command: Type, tmp_path: Path) -> dict[str, Path]:
    """One file for each option that names one, with the record of an earlier pack."""
    files = {
        "--annex": tmp_path / "annex.pdf",
        "--page": tmp_path / "page.md",
        "--since": tmp_path / "last.json",
        "--password-file": tmp_path / "password.txt",
    }
    canvas = Canvas(str(files["--annex"]))
    canvas.drawString(72, 720, "Somebody's own")
    canvas.save()
    files["--page"].write_text("# Seats\n\nRound.", encoding="utf-8")
    files["--password-file"].write_text("a long enough password", encoding="utf-8")
    assert type_command("pack", "I.1", "--out", str(tmp_path / "x.pdf"), "--record", str(files["--since"])).status == 0
    return files


@pytest.mark.parametrize("option", ["--annex", "--page", "--since", "--password-file"])
def test_a_pack_replaces_none_of_its_sources(
    type_command: Type, tmp_path: Path, sources: dict[str, Path], option: str
) -> None:
    source = sources[option]
    before = source.read_bytes()
    (tmp_path / "other name").symlink_to(source)
    (tmp_path / "folder").mkdir()
    for out in (source, tmp_path / "folder" / ".." / source.name, tmp_path / "other name"):
        refused = type_command("pack", "I.1", option, str(source), "--out", str(out))
        assert refused.status == 2
        assert "is a file that the pack is made from; choose another name for the output." in refused.err
    assert source.read_bytes() == before


def test_the_marking_behind_an_annex_is_no_part_of_its_name(
    type_command: Type, tmp_path: Path, sources: dict[str, Path]
) -> None:
    annex = str(sources["--annex"])
    refused = type_command("pack", "I.1", "--marking=TLP:RED", "--annex", f"{annex}::TLP:RED", "--out", annex)
    assert (refused.status, "made from" in refused.err) == (2, True)
    out = ("--out", str(tmp_path / "new.pdf"))
    refused = type_command("pack", "I.1", "--annex", annex, *out, "--record", annex)
    assert (refused.status, "made from" in refused.err) == (2, True)
    assert not (tmp_path / "new.pdf").exists()


@pytest.mark.parametrize("record", ["new.pdf", "./new.pdf", "NEW.PDF"])
def test_a_pack_and_its_record_are_two_files(type_command: Type, tmp_path: Path, record: str) -> None:
    out = tmp_path / "new.pdf"
    refused = type_command("pack", "I.1", "--out", str(out), "--record", f"{tmp_path}/{record}")
    assert refused.status == 2
    assert "cannot be both the pack and its record; choose another file for the record." in refused.err
    assert not out.exists()


def test_numbered_copies_are_outputs_too(type_command: Type, tmp_path: Path, sources: dict[str, Path]) -> None:
    type_command("briefing", "new", "Review", "I.1")
    type_command("briefing", "edit", "Review", "--holder", "Minister", "--holder", "Desk")
    earlier = tmp_path / "pack, copy 2.pdf"
    sources["--annex"].rename(earlier)
    before = earlier.read_bytes()
    words = ("pack", "--briefing", "Review", "--copies", str(tmp_path))
    refused = type_command(*words, "--annex", str(earlier))
    assert (refused.status, "copy 2.pdf is a file that the pack is made from" in refused.err) == (2, True)
    refused = type_command(*words, "--record", str(tmp_path / "pack, copy 1.pdf"))
    assert (refused.status, "cannot be both" in refused.err) == (2, True)
    assert earlier.read_bytes() == before
    assert not (tmp_path / "pack, copy 1.pdf").exists()


def test_a_record_may_go_on_where_the_one_that_was_read_ended(
    type_command: Type, tmp_path: Path, sources: dict[str, Path]
) -> None:
    record = sources["--since"]
    before = record.read_bytes()
    type_command("note", "add", "I.1", "--text", "New since then", "--kind", "line", "--for", "pack")
    words = ("--since", str(record), "--record", str(record))
    assert type_command("pack", "I.1", "--out", str(tmp_path / "y.pdf"), *words).status == 0
    assert record.read_bytes() != before
