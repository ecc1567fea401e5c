"""Annexes of a briefing: kept beside the notebook, printed behind its pack, or refused by name."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from tests.pack.reading import read_pack
from tests.workspace.briefing_samples import make_briefing, make_pdf

from briefing_app.core.briefing import Entry, EntryId, EntryKind
from briefing_app.core.errors import BadInput, CannotWrite, UnknownItem
from briefing_app.pack.annexes import MOST_PAGES
from briefing_app.workspace import annexing, briefing, undoing
from briefing_app.workspace.annex_store import annexes_folder, find_annex
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.forecasting import forecast
from briefing_app.workspace.meeting_calendar import build_meeting
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def made(workspace: Workspace) -> str:
    return make_briefing(workspace)


def listed(workspace: Workspace, briefing_id: str) -> tuple[Entry, ...]:
    entries = briefing.fetch_briefing(workspace, briefing_id).entries
    return tuple(entry for entry in entries if entry.kind is EntryKind.ANNEX)


def is_here(workspace: Workspace, annex: Entry) -> bool:
    return find_annex(workspace.notebook_file, annex.refers_to) is not None


def test_an_annex_is_kept_with_the_briefing_and_printed_where_the_original_is_gone(
    workspace: Workspace, made: str, tmp_path: Path
) -> None:
    original = make_pdf(tmp_path / "Draft text.pdf")
    annexing.attach_annex(workspace, made, original, marking="tlp:green")
    original.unlink()
    (annex,) = listed(workspace, made)
    assert (annex.title, annex.text, is_here(workspace, annex)) == ("Draft text", "TLP:GREEN", True)
    assert annexes_folder(workspace.notebook_file).name == "notebook annexes"
    read = read_pack(build_briefing_contents(workspace, made))
    assert "Annexed words, page 2" in read.whole_text()
    assert "Annex A1" in read.whole_text()


def test_it_is_attached_once_moves_like_any_entry_and_undo_takes_it_out(
    workspace: Workspace, made: str, tmp_path: Path
) -> None:
    first = briefing.fetch_briefing(workspace, made).entries[0].id
    annexing.attach_annex(workspace, made, make_pdf(tmp_path / "a.pdf"), before=first)
    assert not annexing.attach_annex(workspace, made, make_pdf(tmp_path / "b.pdf"))
    assert [each.kind for each in briefing.fetch_briefing(workspace, made).entries][0] is EntryKind.ANNEX  # noqa: RUF015
    undoing.undo(workspace)
    assert listed(workspace, made) == ()
    undoing.redo(workspace)
    assert is_here(workspace, listed(workspace, made)[0])


def test_its_own_marking_must_be_covered_by_that_of_the_pack(workspace: Workspace, made: str, tmp_path: Path) -> None:
    annexing.attach_annex(workspace, made, make_pdf(tmp_path / "a.pdf"), title="Their text", marking="TLP:RED")
    found = forecast(workspace, build_briefing_contents(workspace, made)).findings
    assert any("Annex A1 is marked TLP:RED, and the pack is marked TLP:AMBER." in sentence for sentence in found)
    entry = listed(workspace, made)[0].id
    annexing.edit_annex(workspace, made, entry, title="Our text", marking="tlp:green")
    assert [(each.title, each.text) for each in listed(workspace, made)] == [("Our text", "TLP:GREEN")]


def write_locked(path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user="x", owner="y"))


def write_long(path: Path) -> None:
    with pikepdf.new() as pdf:
        for _ in range(2000):
            pdf.add_blank_page()
        pdf.save(path)


@pytest.mark.parametrize(
    ("write", "said"),
    [
        (write_locked, "“x.pdf” is protected with a password; save a copy of it without one"),
        (write_long, f"“x.pdf” has 2000 pages; an annex has from 1 to {MOST_PAGES}"),
        (lambda path: path.write_bytes(b"%PDF-1.7\n1 0 obj"), "“x.pdf” is damaged, or is no PDF"),
        (lambda path: path.write_text("no PDF"), "“x.pdf” is damaged, or is no PDF"),
        (lambda _: None, "“x.pdf” cannot be read"),
    ],
)
def test_what_cannot_be_an_annex_is_refused_and_nothing_is_kept(
    write: object, said: str, workspace: Workspace, made: str, tmp_path: Path
) -> None:
    write(tmp_path / "x.pdf")  # type: ignore[operator]
    before = briefing.fetch_briefing(workspace, made)
    with pytest.raises(BadInput, match=said):
        annexing.attach_annex(workspace, made, tmp_path / "x.pdf")
    assert briefing.fetch_briefing(workspace, made) == before
    assert not annexes_folder(workspace.notebook_file).exists()


def test_one_that_is_gone_or_was_changed_stops_the_pack_by_its_name(
    workspace: Workspace, made: str, tmp_path: Path
) -> None:
    annexing.attach_annex(workspace, made, make_pdf(tmp_path / "a.pdf"), title="Their text")
    (file,) = annexes_folder(workspace.notebook_file).iterdir()
    data = file.read_bytes()
    make_pdf(file, "Other words")
    for damage in (file.read_bytes(), b"no PDF any more"):
        file.write_bytes(damage)
        with pytest.raises(BadInput, match="The annex “Their text” is damaged: its file is not what was attached"):
            build_briefing_contents(workspace, made)
    assert b"SUMMARY:" in build_meeting(workspace, made)
    file.unlink()
    with pytest.raises(BadInput, match="The annex “Their text” is not here"):
        build_briefing_contents(workspace, made)
    file.write_bytes(data)
    assert build_briefing_contents(workspace, made).annexes[0].pages == 2


def test_a_damaged_one_is_mended_by_attaching_it_again(workspace: Workspace, made: str, tmp_path: Path) -> None:
    original = make_pdf(tmp_path / "a.pdf")
    annexing.attach_annex(workspace, made, original)
    (file,) = annexes_folder(workspace.notebook_file).iterdir()
    file.write_bytes(b"no PDF any more")
    assert not annexing.attach_annex(workspace, made, original)
    assert file.read_bytes() == original.read_bytes()
    assert build_briefing_contents(workspace, made).annexes[0].pages == 2


def test_a_folder_that_cannot_be_written_is_said(workspace: Workspace, made: str, tmp_path: Path) -> None:
    annexes_folder(workspace.notebook_file).write_text("in the way")
    with pytest.raises(CannotWrite, match="The annex cannot be kept in"):
        annexing.attach_annex(workspace, made, make_pdf(tmp_path / "a.pdf"))
    assert listed(workspace, made) == ()


def test_other_mistakes_are_said(workspace: Workspace, made: str, tmp_path: Path) -> None:
    page = next(each for each in briefing.fetch_briefing(workspace, made).entries if each.kind is EntryKind.PAGE)
    for entry_id in (page.id, EntryId("no-such-entry")):
        with pytest.raises(UnknownItem):
            annexing.edit_annex(workspace, made, entry_id, title="x", marking="")
    with pytest.raises(BadInput, match="An annex needs a title"):
        annexing.edit_annex(workspace, made, page.id, title=" ", marking="")


def test_a_digest_leads_nowhere_but_into_the_folder(workspace: Workspace, made: str, tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_text("secret")
    shown = briefing.fetch_briefing(workspace, made)
    annexing.attach_annex(workspace, made, make_pdf(tmp_path / "a.pdf"))
    entry = briefing.fetch_briefing(workspace, made).entries[-1]
    for digest in ("../secret", "../../secret", str(tmp_path / "secret"), "A" * 64):
        strange = replace(shown, entries=(replace(entry, refers_to=digest),))
        assert not is_here(workspace, strange.entries[0])
        with pytest.raises(BadInput, match="is not here"):
            annexing.open_annexes(workspace, strange)
