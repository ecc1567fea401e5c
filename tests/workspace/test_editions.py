"""Another edition of the joint vision: an item inserted, others renumbered, one gone. No note is lost."""

import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from briefing_app import paths
from briefing_app.core.briefing import BriefingId
from briefing_app.core.errors import BadInput, CorpusFault, NotSaved
from briefing_app.core.notebook import HighlightColour, NoteId, Visibility
from briefing_app.ingest.build import build_corpus
from briefing_app.ingest.curation import read_corpus
from briefing_app.workspace import (
    annotating,
    briefing,
    briefing_versions,
    highlighting,
    restoring,
    safekeeping,
    tagging,
    undoing,
)
from briefing_app.workspace.briefing_file import build_file
from briefing_app.workspace.briefing_reading import preview_briefing, take_in_briefing
from briefing_app.workspace.importing import import_file, preview_import
from briefing_app.workspace.moved import list_moves
from briefing_app.workspace.notebook_json import export_notebook
from briefing_app.workspace.web_annotations import export_annotations
from briefing_app.workspace.workspace import Workspace

INSERTED = "- Promoting an item that the first edition did not have;\n"
THIRD_ITEM = "- Strengthening of energy cooperation under the Japan-India Clean Energy Partnership"


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """The bundled edition, and one with a new IV.3: the old IV.3 to IV.7 are IV.4 to IV.8."""

    first: Path
    second: Path


@pytest.fixture(scope="module")
def changed_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first edition's sources, with one more item in pillar IV and everything curated moved along."""
    resources = tmp_path_factory.mktemp("second") / "resources"
    for folder in ("sources", "corpus"):
        shutil.copytree(paths.resources_folder() / folder, resources / folder)
    vision = resources / "sources" / "joint-vision.md"
    vision.write_text(vision.read_text(encoding="utf-8").replace(THIRD_ITEM, INSERTED + THIRD_ITEM), encoding="utf-8")
    for path in (resources / "corpus").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        for number in range(7, 2, -1):
            text = text.replace(f'"IV.{number}"', f'"IV.{number + 1}"')
        path.write_text(text, encoding="utf-8")
    with (resources / "corpus" / "headlines.toml").open("a", encoding="utf-8") as headlines:
        headlines.write('"IV.3" = "An item that was not there"\n')
    themes = resources / "corpus" / "themes.toml"
    first_item = '  { passage = "IV.1"'
    new_item = '  { passage = "IV.3", quote = "Promoting an item" },\n'
    text = themes.read_text(encoding="utf-8")
    assert first_item in text
    themes.write_text(text.replace(first_item, new_item + first_item, 1), encoding="utf-8")
    return resources


@pytest.fixture(scope="module")
def editions(changed_resources: Path, tmp_path_factory: pytest.TempPathFactory) -> Editions:
    first = paths.vision_file()
    edition = read_corpus(paths.resources_folder()).edition
    moved = "".join(f'"IV.{number}" = "IV.{number + 1}"\n' for number in range(3, 8))
    aliases = changed_resources / "corpus" / "aliases.toml"
    aliases.write_text(f'["{edition}"]\n{moved}', encoding="utf-8")
    second = tmp_path_factory.mktemp("corpus") / "second.db"
    build_corpus(changed_resources, second)
    return Editions(first=first, second=second)


def test_notes_and_tags_move_with_renumbered_items_and_stay_on_the_others(
    editions: Editions, notebook_file: Path
) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        for number in range(1, 8):
            annotating.add_note(workspace, f"IV.{number}", f"on the old IV.{number}")
            tagging.add_tags(workspace, f"IV.{number}", [f"tag {number}"])
        old_texts = {f"on the old {item.id}": item.text for item in workspace.corpus.items()}
    with Workspace(editions.second, notebook_file) as workspace:
        notes = workspace.notebook.fetch_notes()
        assert len(notes) == 7
        for note in notes:
            assert workspace.corpus.item(note.item_id).text == old_texts[note.text]
        assert workspace.notebook.fetch_notes("IV.3") == ()
        assert [tag.name for tag in workspace.notebook.fetch_tags("IV.4")] == ["tag 3"]
        assert workspace.fetch_unplaced_notes() == ()
        revisions = len(workspace.log.fetch_history(notes[0].id))
    with Workspace(editions.second, notebook_file) as workspace:
        assert len(workspace.log.fetch_history(notes[0].id)) == revisions
        assert len(workspace.notebook.fetch_notes("IV.4")) == 1


def test_what_moved_is_listed_with_where_it_was_and_where_it_is(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        assert not workspace.carried
        annotating.add_note(workspace, "IV.1", "stays")
        annotating.add_note(workspace, "IV.3", "goes along\nwith a second line")
        tagging.add_tags(workspace, "IV.7", ["energy"])
        passage = workspace.corpus.item("IV.5").passage_id
        highlighting.add_highlights(workspace, [(passage, 0, 20)], HighlightColour.LEAF)
        meeting = briefing.add_briefing(workspace, "Review").ids[0]
        briefing.add_entries(workspace, BriefingId(meeting), ["IV.1", "IV.4"])
        words = workspace.corpus.passage(passage).text[:20]
    with Workspace(editions.second, notebook_file) as workspace:
        assert workspace.carried
        assert [(move.kind, move.words, move.before, move.after) for move in list_moves(workspace)] == [
            ("note", "goes along", "IV.3", "IV.4"),
            ("briefing", "Review", "IV.4", "IV.5"),
            ("highlight", words, "IV.5", "IV.6"),
            ("tag", "energy", "IV.7", "IV.8"),
        ]
    with Workspace(editions.second, notebook_file) as workspace:
        assert not workspace.carried
        assert len(list_moves(workspace)) == 4
        (note,) = workspace.notebook.fetch_notes("IV.4")
        annotating.move_note(workspace, note.id, "IV.2")
        tagging.remove_tag(workspace, "IV.8", "energy")
        assert [move.kind for move in list_moves(workspace)] == ["briefing", "highlight"]


def test_two_versions_of_a_note_are_still_two_after_the_move(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        (note_id,) = annotating.add_note(workspace, "IV.5", "start").ids
        shown = workspace.notebook.fetch_note(note_id)
        assert shown is not None
        annotating.save_note(workspace, shown, text="mine")
        annotating.save_note(workspace, shown, text="theirs")
    with Workspace(editions.second, notebook_file) as workspace:
        (note,) = workspace.notebook.fetch_notes("IV.6")
        assert note.versions == 2
        assert {each.text for each in annotating.fetch_versions(workspace, note.id)} == {"mine", "theirs"}


def test_a_note_on_an_item_that_is_no_more_waits_to_be_placed(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.second, notebook_file) as workspace:
        annotating.add_note(workspace, "IV.8", "only the second edition has eight")
    with Workspace(editions.first, notebook_file) as workspace:
        assert [note.text for note in workspace.fetch_unplaced_notes()] == ["only the second edition has eight"]
        assert workspace.search("second edition")[0].kind == "note"


def test_an_alias_to_nothing_fails_the_build(changed_resources: Path, tmp_path: Path) -> None:
    copy = tmp_path / "resources"
    shutil.copytree(changed_resources, copy)
    (copy / "corpus" / "aliases.toml").write_text('["0"]\n"IV.3" = "IV.99"\n', encoding="utf-8")
    with pytest.raises(CorpusFault, match=r"moves IV\.3 to “IV\.99”"):
        read_corpus(copy)


OPEN_IT = """
import sys
from pathlib import Path
from briefing_app.workspace.workspace import Workspace
sys.stdin.readline()
Workspace(Path(sys.argv[1]), Path(sys.argv[2])).close()
"""


def test_processes_that_open_a_notebook_at_once_move_it_once(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        for number in range(3, 8):
            annotating.add_note(workspace, f"IV.{number}", f"on the old IV.{number}")
    command = [sys.executable, "-c", OPEN_IT, str(editions.second), str(notebook_file)]
    openers = [subprocess.Popen(command, stdin=subprocess.PIPE, text=True) for _ in range(4)]
    for opener in openers:
        opener.communicate("go\n", timeout=60)
    with Workspace(editions.second, notebook_file) as workspace:
        placed = {note.text: note.item_id for note in workspace.notebook.fetch_notes()}
    assert placed == {f"on the old IV.{number}": f"IV.{number + 1}" for number in range(3, 8)}


def test_an_older_program_in_between_does_not_make_it_move_twice(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        annotating.add_note(workspace, "IV.3", "note")
    for vision in (editions.second, editions.first, editions.second):
        Workspace(vision, notebook_file).close()
    with Workspace(editions.second, notebook_file) as workspace:
        assert [note.item_id for note in workspace.notebook.fetch_notes()] == ["IV.4"]


def test_briefings_move_and_a_removed_note_comes_back_in_its_new_place(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        briefing.add_briefing(workspace, "Energy", ["IV.2", "IV.3", "IV"])
        (note_id,) = annotating.add_note(workspace, "IV.3", "removed, then restored").ids
        annotating.remove_note(workspace, NoteId(note_id))
    with Workspace(editions.second, notebook_file) as workspace:
        (kept,) = workspace.notebook.fetch_briefings()
        assert kept.item_ids == ("IV.2", "IV.4", "IV")
        assert workspace.notebook.fetch_notes() == ()
        annotating.restore_note(workspace, NoteId(note_id))
        assert [note.item_id for note in workspace.notebook.fetch_notes()] == ["IV.4"]


def test_a_notebook_that_must_move_and_cannot_is_not_opened_half_moved(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        annotating.add_note(workspace, "IV.3", "note")
    with closing(dbapi2.connect(str(notebook_file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="has held the notebook"):
            Workspace(editions.second, notebook_file)
        other.execute("ROLLBACK")
    with Workspace(editions.second, notebook_file) as workspace:
        assert [note.item_id for note in workspace.notebook.fetch_notes()] == ["IV.4"]


def test_annotations_of_an_earlier_edition_move_along(editions: Editions, notebook_file: Path, tmp_path: Path) -> None:
    with Workspace(editions.first, tmp_path / "colleague.db") as colleague:
        annotating.add_note(colleague, "IV.3", "on the old IV.3")
        tagging.add_tags(colleague, "IV.3", ["energy"])
        text = colleague.corpus.item("IV.3").text
        highlighting.add_highlights(colleague, [("IV.3", 0, 12), ("IV.4", 0, 1)])
        export_annotations(colleague, tmp_path / "theirs.jsonld")
    with Workspace(editions.second, notebook_file) as workspace:
        preview = preview_import(workspace, tmp_path / "theirs.jsonld")
        assert preview.moved_from
        assert {each.item_id for each in preview.incoming if each.kind != "tag"} == {"IV.4", "IV.5"}
        import_file(workspace, preview)
        assert [note.item_id for note in workspace.notebook.fetch_notes()] == ["IV.4"]
        assert [each.bearer_id for each in workspace.notebook.fetch_taggings()] == ["IV.4"]
        highlights = workspace.notebook.fetch_highlights()
        assert [(each.item_id, each.anchor.exact) for each in highlights] == [
            ("IV.4", text[:12].strip()),
            ("IV.5", workspace.corpus.item("IV.5").text[:1]),
        ]
        assert preview_import(workspace, tmp_path / "theirs.jsonld").incoming == ()
        export_annotations(workspace, tmp_path / "later.jsonld")
    with (
        Workspace(editions.first, tmp_path / "colleague.db") as colleague,
        pytest.raises(BadInput, match="later edition"),
    ):
        preview_import(colleague, tmp_path / "later.jsonld")


def test_a_briefing_of_an_earlier_edition_is_shown_by_the_codes_of_this_one(
    editions: Editions, notebook_file: Path, tmp_path: Path
) -> None:
    with Workspace(editions.first, tmp_path / "colleague.db") as colleague:
        (made,) = briefing.add_briefing(colleague, "Energy", ["IV.3"]).ids
        annotating.add_note(colleague, "IV.3", "for the pack", visibility=Visibility.PACK)
        (tmp_path / "given.briefing").write_bytes(build_file(colleague, made))
    with Workspace(editions.second, notebook_file) as workspace:
        for _ in range(2):
            preview = preview_briefing(workspace, tmp_path / "given.briefing")
            assert preview.briefing.item_ids == ("IV.4",)
            assert [note.item_id for note in preview.notes] == ["IV.4"]
            assert "IV.4  Clean Energy Partnership and Energy Dialogue" in preview.lines
            take_in_briefing(workspace, preview)
        assert [each.item_ids for each in workspace.notebook.fetch_briefings()] == [("IV.4",)]


def test_what_comes_back_from_a_copy_of_an_earlier_edition_moves_along(editions: Editions, notebook_file: Path) -> None:
    with Workspace(editions.first, notebook_file) as workspace:
        (note_id,) = annotating.add_note(workspace, "IV.3", "as it was").ids
        annotating.add_note(workspace, "IV.4", "untouched")
        tagging.add_tags(workspace, "IV.3", ["energy"])
        tagging.add_tags(workspace, "IV.4", ["rail"])
        highlighting.add_highlights(workspace, [("IV.3", 0, 40)])
        briefing.add_briefing(workspace, "Energy", ["IV.3"])
        copy = safekeeping.back_up_now(workspace).path
        tagging.remove_tag(workspace, "IV.4", "rail")
    with Workspace(editions.second, notebook_file) as workspace:
        note = workspace.notebook.fetch_note(NoteId(note_id))
        assert note is not None
        annotating.save_note(workspace, note, text="as it became")
        tagging.add_tags(workspace, "IV.3", ["new item"])
        returning = restoring.preview_restore(workspace, copy).returning
        assert {(each.item_id, each.now, each.then) for each in returning if each.kind == "note"} == {
            ("IV.4", "as it became", "as it was")
        }
        assert sorted((each.kind, each.item_id) for each in returning if each.kind != "tag") == [
            ("note", "IV.4"),
            ("tagging", "IV.3"),
            ("tagging", "IV.5"),
        ]
        restoring.restore(workspace, copy)
        notebook = workspace.notebook
        assert {each.text: each.item_id for each in notebook.fetch_notes()} == {
            "as it was": "IV.4",
            "untouched": "IV.5",
        }
        assert {item: [tag.name for tag in notebook.fetch_tags(item)] for item in ("IV.3", "IV.4", "IV.5")} == {
            "IV.3": [],
            "IV.4": ["energy"],
            "IV.5": ["rail"],
        }
        assert [each.item_ids for each in notebook.fetch_briefings()] == [("IV.4",)]
        assert [each.item_id for each in notebook.fetch_highlights()] == ["IV.4"]
        assert restoring.preview_restore(workspace, copy).returning == ()
        undoing.undo(workspace)
        assert [each.text for each in notebook.fetch_notes("IV.4")] == ["as it became"]
        assert [tag.name for tag in notebook.fetch_tags("IV.3")] == ["new item"]


def test_a_copy_of_an_earlier_edition_comes_back_into_a_notebook_that_never_saw_it(
    editions: Editions, notebook_file: Path, tmp_path: Path
) -> None:
    with Workspace(editions.first, tmp_path / "old.db") as old:
        annotating.add_note(old, "IV.3", "on energy")
        tagging.add_tags(old, "IV.3", ["energy"])
        copy = safekeeping.back_up_now(old).path
    with Workspace(editions.second, notebook_file) as workspace:
        restoring.restore(workspace, copy)
        assert [(each.item_id, each.versions) for each in workspace.notebook.fetch_notes()] == [("IV.4", 1)]
        assert [each.bearer_id for each in workspace.notebook.fetch_taggings()] == ["IV.4"]
        copy = safekeeping.back_up_now(workspace).path
    with Workspace(editions.first, tmp_path / "old.db") as old, pytest.raises(BadInput, match="later edition"):
        restoring.restore(old, copy)


def test_what_is_imported_from_a_notebook_of_an_earlier_edition_moves_along(
    editions: Editions, notebook_file: Path, tmp_path: Path
) -> None:
    with Workspace(editions.first, tmp_path / "colleague.db") as colleague:
        annotating.add_note(colleague, "IV.3", "on the old IV.3")
        tagging.add_tags(colleague, "IV.3", ["energy"])
        text = colleague.corpus.item("IV.3").text
        highlighting.add_highlights(colleague, [("IV.3", 0, 40)])
        export_notebook(colleague, tmp_path / "theirs.json")
    with Workspace(editions.second, notebook_file) as workspace:
        annotating.add_note(workspace, "IV.3", "on the new IV.3")
        preview = preview_import(workspace, tmp_path / "theirs.json")
        import_file(workspace, preview)
        assert workspace.corpus.item("IV.4").text == text
        assert [note.text for note in workspace.notebook.fetch_notes("IV.4")] == ["on the old IV.3"]
        assert [note.text for note in workspace.notebook.fetch_notes("IV.3")] == ["on the new IV.3"]
        assert [tag.name for tag in workspace.notebook.fetch_tags("IV.4")] == ["energy"]
        assert workspace.notebook.fetch_tags("IV.3") == ()
        (highlight,) = workspace.notebook.fetch_highlights()
        assert (highlight.item_id, highlight.anchor.exact) == ("IV.4", text[:40].strip())
        assert preview_import(workspace, tmp_path / "theirs.json").incoming == ()
        undoing.undo(workspace)
        assert [note.text for note in workspace.notebook.fetch_notes()] == ["on the new IV.3"]
        assert workspace.notebook.fetch_highlights() == ()
        import_file(workspace, preview_import(workspace, tmp_path / "theirs.json"))
        assert [note.text for note in workspace.notebook.fetch_notes("IV.4")] == ["on the old IV.3"]
        assert [each.bearer_id for each in workspace.notebook.fetch_taggings()] == ["IV.4"]
        assert [each.item_id for each in workspace.notebook.fetch_highlights()] == ["IV.4"]
        assert preview_import(workspace, tmp_path / "theirs.json").removed == 0


def test_two_people_who_move_alike_have_one_version_when_they_exchange(
    editions: Editions, notebook_file: Path, tmp_path: Path
) -> None:
    theirs = tmp_path / "colleague.db"
    with Workspace(editions.first, notebook_file) as workspace:
        annotating.add_note(workspace, "IV.3", "shared")
        briefing.add_briefing(workspace, "Energy", ["IV.3"])
        export_notebook(workspace, tmp_path / "ours.json")
    with Workspace(editions.first, theirs) as colleague:
        import_file(colleague, preview_import(colleague, tmp_path / "ours.json"))
    with Workspace(editions.second, theirs) as colleague:
        export_notebook(colleague, tmp_path / "theirs.json")
    with Workspace(editions.second, notebook_file) as workspace:
        import_file(workspace, preview_import(workspace, tmp_path / "theirs.json"))
        (note,), (meeting,) = workspace.notebook.fetch_notes(), workspace.notebook.fetch_briefings()
        assert (note.item_id, note.versions, meeting.versions) == ("IV.4", 1, 1)
        assert len(briefing_versions.fetch_versions(workspace, meeting.id)) == 1
        annotating.save_note(workspace, note, text="changed here")
        briefing.save_briefing(workspace, meeting, title="Power")
        (note,), (meeting,) = workspace.notebook.fetch_notes(), workspace.notebook.fetch_briefings()
        assert (note.text, note.versions, meeting.title, meeting.versions) == ("changed here", 1, "Power", 1)
