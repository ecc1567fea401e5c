"""Before a pack is made the command line says what was found, as the window does; and refuses what may not leave."""

from pathlib import Path

import pypdfium2
from tests.cli.conftest import Type


def test_checking_says_what_was_found_and_what_leaves_and_makes_nothing(type_command: Type, tmp_path: Path) -> None:
    type_command("note", "add", "VII.1", "--text", "A line 🙂", "--kind", "line", "--for", "pack")
    type_command("note", "add", "VII.1", "--text", "An aside")
    out = tmp_path / "pack.pdf"
    checked = type_command("pack", "VII.1", "--out", str(out), "--check", "--json")
    assert checked.status == 0
    assert not out.exists()
    by_words = {finding["sentence"]: finding for finding in checked.data["findings"]}
    (uncovered,) = (each for sentence, each in by_words.items() if "no font has “🙂”" in sentence)
    assert (uncovered["severity"], uncovered["item"]) == ("warns", "VII.1")
    assert uncovered["note"]
    assert "Leaves this laptop: 1 note for the pack." in by_words
    assert "Stays here: 1 private note." in by_words
    said = type_command("pack", "VII.1", "--out", str(out), "--check").out.splitlines()
    assert "says: Stays here: 1 private note. [order/visibilities]" in said
    assert any(line.endswith(f"[note/{uncovered['note']}]") for line in said)
    assert all(each["path"] in line for each, line in zip(checked.data["findings"], said, strict=True))


def test_an_under_marked_pack_is_refused_with_what_to_do(type_command: Type, tmp_path: Path) -> None:
    type_command("note", "add", "VII.1", "--text", "[TLP:RED] Names", "--for", "pack")
    out = tmp_path / "pack.pdf"
    refused = type_command("pack", "VII.1", "--out", str(out), "--marking", "tlp:green")
    assert refused.status != 0
    assert "A note on VII.1 is marked TLP:RED, and the pack is marked TLP:GREEN; mark the pack TLP:RED." in refused.err
    assert not out.exists()
    assert type_command("pack", "VII.1", "--out", str(out), "--marking", "tlp:red").status == 0
    page = pypdfium2.PdfDocument(out)[0].get_textpage().get_text_bounded()
    assert page.count("TLP:RED") >= 2


def test_team_notes_go_in_only_when_they_are_let_in(type_command: Type, tmp_path: Path) -> None:
    type_command("note", "add", "VII.1", "--text", "For colleagues", "--for", "team")
    out = tmp_path / "pack.pdf"
    for words, is_in in (((), False), (("--let-in", "team"), True), (("--let-in", "private"), False)):
        made = type_command("pack", "VII.1", "--out", str(out), *words, "--json")
        text = " ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(out))
        assert ("For colleagues" in text) is is_in
        assert any("let into this pack" in each["sentence"] for each in made.data["findings"]) is bool(words)
