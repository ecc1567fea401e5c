"""The CSV files: RFC 4180, and no cell that a spreadsheet would calculate."""

import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workspace.busy_notebook import fill

from briefing_app.core.errors import CannotWrite
from briefing_app.core.inert_cells import unguard
from briefing_app.core.notebook import Visibility
from briefing_app.workspace import annotating, highlighting, tagging
from briefing_app.workspace.notebook_tables import export_tables, write_table
from briefing_app.workspace.workspace import Workspace

SIGNS = set("=+-@＝＋－＠﹢﹣﹦﹫")
CELLS = st.text(
    alphabet=st.sampled_from(list("=+-@\t\r\n ,;\"'＝\u200ba1")) | st.characters(codec="utf-8"), max_size=12
)


def read(path: Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def starts_a_formula(cell: str) -> bool:
    """As the most careless spreadsheet reads it: past everything that is not seen."""
    seen = "".join(each for each in cell if not each.isspace() and unicodedata.category(each) not in ("Cc", "Cf"))
    return seen[:1] in SIGNS if seen else False


@given(cells=st.lists(CELLS, min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_no_cell_starts_a_formula_and_every_cell_comes_back(cells: list[str]) -> None:
    text = write_table(["x"] * len(cells), [cells]).decode("utf-8-sig")
    _, row = csv.reader(io.StringIO(text, newline=""))
    assert not any(starts_a_formula(cell) for cell in row)
    assert not any(cell.startswith(("\t", "\r", "\n")) for cell in row)
    assert list(map(unguard, row)) == cells


def test_every_line_ends_as_the_rfc_says_and_every_cell_is_quoted() -> None:
    assert write_table(["a", "b"], [['say "x"', "1,2\n3"]]) == b'\xef\xbb\xbf"a","b"\r\n"say ""x""","1,2\n3"\r\n'


def test_every_note_highlight_and_tag_has_its_row(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    notes, highlights, tags = (read(path) for path in export_tables(workspace, tmp_path / "a" / "folder"))
    by_id = {note.id: note for note in workspace.notebook.fetch_notes()}
    assert {row["id"] for row in notes} == set(by_id)
    for row in notes:
        note = by_id[row["id"]]  # type: ignore[index]  # an id
        assert unguard(row["text"]) == note.text
        assert (row["item"], row["kind"], row["for"]) == (note.item_id, note.kind.value, note.visibility.value)
        assert row["due"] == (note.due.isoformat() if note.due else "")
    assert {row["id"] for row in highlights} == {each.id for each in workspace.notebook.fetch_highlights()}
    counts = {tag.id: (str(tag.item_count), str(tag.note_count)) for tag in workspace.notebook.fetch_tags()}
    assert {row["id"]: (row["items"], row["notes"]) for row in tags} == counts
    assert not any(starts_a_formula(cell) for row in (*notes, *highlights, *tags) for cell in row.values())


def test_notes_of_others_and_what_hangs_on_them_stay_out(workspace: Workspace, tmp_path: Path) -> None:
    highlighting.add_highlights(workspace, [("I.1", 0, 20)])
    annotating.add_note(workspace, "I.1", "for the team", visibility=Visibility.TEAM)
    annotating.add_note(workspace, "I.1", "for me alone")
    shared, secret = workspace.notebook.fetch_notes()
    tagging.add_tags(workspace, shared.id, ["open"])
    tagging.add_tags(workspace, secret.id, ["hidden"])
    tagging.add_tags(workspace, "I.2", ["open"])
    notes, highlights, tags = (read(path) for path in export_tables(workspace, tmp_path, [Visibility.TEAM]))
    assert [row["text"] for row in notes] == ["for the team"]
    assert highlights == []
    assert [(row["name"], row["items"], row["notes"]) for row in tags] == [("open", "0", "1")]


def test_a_folder_that_cannot_be_made_is_a_sentence(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite, match="cannot be made"):
        export_tables(workspace, tmp_path / "file")
