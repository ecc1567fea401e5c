"""The whole notebook out and in again: exactly, as often as one likes, together with another, and nothing malformed."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.workspace.busy_notebook import HOSTILE, MANY_ACTS, do, fill
from tests.workspace.malformed import MUTATIONS, Document

from briefing_app import paths
from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.notebook import Visibility
from briefing_app.storage.backup import Reason, back_up, check
from briefing_app.workspace import annotating, tagging, undoing
from briefing_app.workspace.annex_store import annexes_folder, keep_annex
from briefing_app.workspace.importing import Fate, import_file, preview_import
from briefing_app.workspace.notebook_json import GROUPS, derive_current, export_notebook
from briefing_app.workspace.web_annotations import export_annotations
from briefing_app.workspace.workspace import Workspace

FEW = settings(max_examples=25, deadline=None, phases=list(Phase)[:4], suppress_health_check=list(HealthCheck))


def open_notebook(folder: Path, name: str) -> Workspace:
    return Workspace(paths.vision_file(), folder / f"{name}.db")


def read_export(workspace: Workspace, path: Path) -> Document:
    export_notebook(workspace, path)
    document: Document = json.loads(path.read_text(encoding="utf-8"))
    del document["exported"]
    return document


def take_in(workspace: Workspace, path: Path) -> None:
    import_file(workspace, preview_import(workspace, path))


def snapshot(workspace: Workspace) -> dict[str, Any]:
    """What a person sees, read from the tables and not from the log."""
    notebook = workspace.notebook
    return {
        "notes": {note.id: note for note in notebook.fetch_notes()},
        "highlights": notebook.fetch_highlights(),
        "tags": {(tag.id, tag.name, tag.colour, tag.description, tag.count) for tag in notebook.fetch_tags()},
        "taggings": set(notebook.fetch_taggings()),
        "views": notebook.fetch_views(),
        "measurements": {each.id: each for each in notebook.fetch_measurements()},
        "assessments": {each.id: each for each in notebook.fetch_assessments()},
        "briefings": {each.id: each for each in notebook.fetch_briefings()},
    }


def seen(workspace: Workspace) -> dict[str, Any]:
    """What a person sees, without the ids of revisions and the times of changes."""
    return {
        name: sorted(
            json.dumps({key: value for key, value in each.items() if key != "changed"}, sort_keys=True)
            for each in entities
        )
        for name, entities in derive_current(workspace.log.fetch_all()).items()
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ノート #1 & 'q'"
    made.mkdir()
    return made


@pytest.fixture
def busy(folder: Path) -> Iterator[Workspace]:
    with open_notebook(folder, "busy") as workspace:
        fill(workspace)
        yield workspace


def test_everything_comes_back_exactly(busy: Workspace, workspace: Workspace, folder: Path) -> None:
    exported = read_export(busy, folder / "all.json")
    assert all(exported["current"][group] for group in GROUPS.values()), "some of everything is in it"
    take_in(workspace, folder / "all.json")
    assert read_export(workspace, folder / "again.json") == exported
    assert snapshot(workspace) == snapshot(busy)


def test_what_the_file_calls_current_is_what_the_window_shows(busy: Workspace, folder: Path) -> None:
    current = read_export(busy, folder / "all.json")["current"]
    shown = {note["id"]: note for note in current["notes"]}
    assert set(shown) == {note.id for note in busy.notebook.fetch_notes()}
    for note in busy.notebook.fetch_notes():
        written = shown[note.id]
        assert (written["visibility"], written["created"], written["changed"]) == (
            note.visibility.value,
            note.created,
            note.changed,
        )
        assert written["versions"] == note.versions
    assert {tag["name"] for tag in current["tags"]} == {tag.name for tag in busy.notebook.fetch_tags()}
    assert any(note["versions"] == 2 for note in current["notes"])


@given(acts=MANY_ACTS)
@FEW
def test_any_notebook_comes_back_exactly(acts: list[Any]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with open_notebook(folder, "one") as one, open_notebook(folder, "other") as other:
            do(one, acts)
            exported = read_export(one, folder / "one.json")
            take_in(other, folder / "one.json")
            assert read_export(other, folder / "other.json") == exported
            assert snapshot(other) == snapshot(one)
            assert preview_import(other, folder / "one.json").incoming == ()


@given(before=MANY_ACTS, ours=MANY_ACTS, theirs=MANY_ACTS)
@FEW
def test_two_notebooks_merged_both_ways_are_one_and_undo_parts_them(
    before: list[Any], ours: list[Any], theirs: list[Any]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with open_notebook(folder, "one") as one:
            do(one, before)
            export_notebook(one, folder / "before.json")
        shutil.copy(folder / "one.db", folder / "other.db")
        with open_notebook(folder, "one") as one, open_notebook(folder, "other") as other:
            do(one, ours)
            do(other, theirs)
            was = seen(one)
            export_notebook(one, folder / "one.json")
            export_notebook(other, folder / "other.json")
            changes = import_file(one, preview_import(one, folder / "other.json"))
            take_in(other, folder / "one.json")
            assert snapshot(one) == snapshot(other)
            assert read_export(one, folder / "a.json") == read_export(other, folder / "b.json")
            if changes:
                undoing.undo(one)
                assert_seen_again(seen(one), was)


def assert_seen_again(now: dict[str, Any], was: dict[str, Any]) -> None:
    """Versions that stood side by side may come back as copies of themselves; what they say is the same."""
    for name, entities in was.items():
        assert now[name] == entities


def test_what_is_known_is_passed_over(busy: Workspace, folder: Path) -> None:
    export_notebook(busy, folder / "all.json")
    before = busy.log.fetch_all()
    preview = preview_import(busy, folder / "all.json")
    assert (preview.incoming, preview.revisions) == ((), ())
    assert preview.known > 100
    assert not import_file(busy, preview)
    assert busy.log.fetch_all() == before


def test_an_import_is_one_act_which_is_undone_and_done_again(
    busy: Workspace, workspace: Workspace, folder: Path
) -> None:
    annotating.add_note(workspace, "I.1", "my own")
    before, shown = snapshot(workspace), seen(workspace)
    export_notebook(busy, folder / "all.json")
    changes = import_file(workspace, preview_import(workspace, folder / "all.json"))
    after = seen(workspace)
    step = undoing.fetch_next_undo(workspace)
    assert step is not None
    assert (step.number, step.act.value, step.about) == (changes.step, "import", "all.json")
    undoing.undo(workspace)
    assert snapshot(workspace) == before
    assert seen(workspace) == shown
    undoing.redo(workspace)
    assert seen(workspace) == after


@pytest.mark.parametrize("export", [export_notebook, export_annotations])
def test_an_import_that_was_undone_can_be_done_again_whatever_came_between(
    busy: Workspace, workspace: Workspace, folder: Path, export: Callable[[Workspace, Path], object]
) -> None:
    export(busy, folder / "all.json")
    take_in(workspace, folder / "all.json")
    imported = seen(workspace)
    undoing.undo(workspace)
    before = seen(workspace)
    note_id = annotating.add_note(workspace, "I.1", "this settles what was undone").ids[0]
    preview = preview_import(workspace, folder / "all.json")
    assert {each.fate for each in preview.incoming if each.kind == "note"} == {Fate.BACK}
    import_file(workspace, preview)
    annotating.remove_note(workspace, note_id)  # type: ignore[arg-type]  # an id
    assert seen(workspace) == imported
    again = preview_import(workspace, folder / "all.json")
    assert (again.incoming, again.removed) == ((), 0)
    undoing.undo(workspace)
    undoing.undo(workspace)
    undoing.undo(workspace)
    assert seen(workspace) == before


def test_what_was_edited_there_since_takes_the_place_of_what_an_undone_import_brought(
    workspace: Workspace, folder: Path
) -> None:
    with open_notebook(folder, "colleague") as colleague:
        annotating.add_note(colleague, "I.1", "as it was")
        export_notebook(colleague, folder / "first.json")
        take_in(workspace, folder / "first.json")
        undoing.undo(workspace)
        annotating.save_note(colleague, colleague.notebook.fetch_notes()[0], text="as it is")
        export_notebook(colleague, folder / "second.json")
    take_in(workspace, folder / "second.json")
    (note,) = workspace.notebook.fetch_notes()
    assert (note.text, note.versions) == ("as it is", 1)


def test_what_was_removed_stays_removed_and_the_preview_counts_it(workspace: Workspace, folder: Path) -> None:
    with open_notebook(folder, "colleague") as colleague:
        annotating.add_note(colleague, "I.1", "will go")
        annotating.add_note(colleague, "I.1", "stays")
        export_notebook(colleague, folder / "theirs.json")
    take_in(workspace, folder / "theirs.json")
    going = next(note for note in workspace.notebook.fetch_notes() if note.text == "will go")
    annotating.remove_note(workspace, going.id)
    preview = preview_import(workspace, folder / "theirs.json")
    assert (preview.incoming, preview.known, preview.removed) == ((), 1, 1)
    export_notebook(workspace, folder / "own.json")
    assert preview_import(workspace, folder / "own.json").removed == 0, "that file knows of it"


def test_the_notebook_is_copied_before_an_import(busy: Workspace, workspace: Workspace, folder: Path) -> None:
    from briefing_app.workspace.restoring import fetch_backups

    export_notebook(busy, folder / "all.json")
    take_in(workspace, folder / "all.json")
    assert [backup.reason for backup in fetch_backups(workspace)] == ["before change"]


def test_what_two_say_alike_is_one_version_and_is_edited_and_undone_as_one(workspace: Workspace, folder: Path) -> None:
    annotating.add_note(workspace, "I.1", "as it was", visibility=Visibility.PACK)
    export_annotations(workspace, folder / "ours.jsonld")
    with open_notebook(folder, "colleague") as colleague:
        take_in(colleague, folder / "ours.jsonld")
        export_notebook(colleague, folder / "theirs.json")
    take_in(workspace, folder / "theirs.json")
    (note,) = workspace.notebook.fetch_notes()
    assert len(workspace.log.fetch_heads(note.id)) == 2
    assert (note.versions, len(annotating.fetch_versions(workspace, note.id))) == (1, 1)
    annotating.save_note(workspace, note, text="as I say")
    assert [(each.text, each.versions) for each in workspace.notebook.fetch_notes()] == [("as I say", 1)]
    undoing.undo(workspace)
    assert [(each.text, each.versions) for each in workspace.notebook.fetch_notes()] == [("as it was", 1)]
    document = read_export(workspace, folder / "all.json")
    assert [each["versions"] for each in document["current"]["notes"]] == [1]
    document |= {"exported": "", "current": derive_current(workspace.log.fetch_all(), len)}
    assert [each["versions"] for each in document["current"]["notes"]] == [2]
    (folder / "earlier.json").write_text(json.dumps(document), encoding="utf-8")
    with open_notebook(folder, "third") as third:
        take_in(third, folder / "earlier.json")
        assert snapshot(third)["notes"] == snapshot(workspace)["notes"]


def test_two_edits_of_one_note_stand_side_by_side_and_the_preview_says_so(workspace: Workspace, folder: Path) -> None:
    note_id = annotating.add_note(workspace, "I.1", "as it was", visibility=Visibility.PACK).ids[0]
    export_notebook(workspace, folder / "first.json")
    with open_notebook(folder, "colleague") as colleague:
        take_in(colleague, folder / "first.json")
        (theirs,) = colleague.notebook.fetch_notes()
        annotating.save_note(colleague, theirs, text="as they say", visibility=Visibility.PRIVATE)
        annotating.add_note(colleague, "I.2", "one more")
        export_notebook(colleague, folder / "second.json")
    (mine,) = workspace.notebook.fetch_notes()
    annotating.save_note(workspace, mine, text="as I say")
    preview = preview_import(workspace, folder / "second.json")
    assert {each.words: each.fate for each in preview.incoming} == {"as they say": Fate.BESIDE, "one more": Fate.NEW}
    assert workspace.notebook.fetch_note(note_id).text == "as I say"  # type: ignore[union-attr]  # it is there
    import_file(workspace, preview)
    versions = annotating.fetch_versions(workspace, note_id)  # type: ignore[arg-type]  # an id
    assert {version.text for version in versions} == {"as I say", "as they say"}
    shown = workspace.notebook.fetch_note(note_id)
    assert shown is not None
    assert (shown.versions, shown.visibility) == (2, Visibility.PRIVATE)


def test_the_preview_tells_what_changes_goes_and_only_has_a_past(workspace: Workspace, folder: Path) -> None:
    for text in ("will change", "will go", "will come and go"):
        annotating.add_note(workspace, "I.1", text)
    export_notebook(workspace, folder / "first.json")
    with open_notebook(folder, "colleague") as colleague:
        take_in(colleague, folder / "first.json")
        changing, going, wavering = colleague.notebook.fetch_notes()
        annotating.save_note(colleague, changing, text="has changed")
        annotating.remove_note(colleague, going.id)
        annotating.save_note(colleague, wavering, text="something else")
        again = colleague.notebook.fetch_note(wavering.id)
        assert again is not None
        annotating.save_note(colleague, again, text="will come and go")
        export_notebook(colleague, folder / "second.json")
    fates = {each.words: each.fate for each in preview_import(workspace, folder / "second.json").incoming}
    assert fates == {"has changed": Fate.CHANGED, "will go": Fate.REMOVED, "will come and go": Fate.PAST}


def test_tags_of_one_name_made_by_two_are_named_and_both_kept(workspace: Workspace, folder: Path) -> None:
    tagging.add_tags(workspace, "I.1", ["Rail"])
    with open_notebook(folder, "colleague") as colleague:
        tagging.add_tags(colleague, "I.2", ["rail", "ports"])
        export_notebook(colleague, folder / "theirs.json")
    preview = preview_import(workspace, folder / "theirs.json")
    assert preview.twins == ("rail",)
    import_file(workspace, preview)
    assert sorted(tag.name for tag in workspace.notebook.fetch_tags()) == ["Rail", "ports", "rail"]
    for tag in workspace.notebook.fetch_tags():
        tagging.edit_tag(workspace, tag, description=f"about {tag.name}", colour="plum")


def test_a_tag_that_goes_with_the_import_is_no_twin(workspace: Workspace, folder: Path) -> None:
    tagging.add_tags(workspace, "I.1", ["Rail"])
    export_notebook(workspace, folder / "ours.json")
    with open_notebook(folder, "colleague") as colleague:
        take_in(colleague, folder / "ours.json")
        tagging.delete_tags(colleague, [tag.id for tag in colleague.notebook.fetch_tags()])
        tagging.add_tags(colleague, "I.2", ["rail", "came and went"])
        tagging.delete_tags(colleague, [tag.id for tag in colleague.notebook.fetch_tags() if tag.name != "rail"])
        export_notebook(colleague, folder / "theirs.json")
    tagging.add_tags(workspace, "I.3", ["came and went"])
    assert preview_import(workspace, folder / "theirs.json").twins == ()


def test_what_is_written_after_an_import_is_later_than_what_came_in(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A colleague's clock may be some hours ahead."""
    import time

    real = time.time_ns
    with open_notebook(folder, "ahead") as ahead, monkeypatch.context() as patched:
        patched.setattr(time, "time_ns", lambda: real() + 5 * 3600 * 10**9)
        annotating.add_note(ahead, "I.1", "from the future")
        patched.setattr(time, "time_ns", real)
        export_notebook(ahead, folder / "ahead.json")
    take_in(workspace, folder / "ahead.json")
    (note,) = workspace.notebook.fetch_notes()
    annotating.save_note(workspace, note, text="mine, now")
    annotating.add_note(workspace, "I.2", "later still")
    history = workspace.log.fetch_all()
    assert [each.clock for each in history] == sorted(each.clock for each in history)


def test_hostile_words_of_a_million_characters_come_back(workspace: Workspace, folder: Path) -> None:
    long = ("半導体 e\u0301 👩🏽‍🚀 '; DROP TABLE notes; -- " * 40_000)[:999_999]
    annotating.add_note(workspace, "I.1", long)
    exported = read_export(workspace, folder / "long.json")
    with open_notebook(folder, "other") as other:
        take_in(other, folder / "long.json")
        assert other.notebook.fetch_notes()[0].text == workspace.notebook.fetch_notes()[0].text
        assert read_export(other, folder / "again.json") == exported


@pytest.mark.parametrize("text", HOSTILE)
def test_no_hostile_words_are_changed(workspace: Workspace, folder: Path, text: str) -> None:
    annotating.add_note(workspace, "I.1", text, owner=text[:100])
    with open_notebook(folder, "other") as other:
        read_export(workspace, folder / "one.json")
        take_in(other, folder / "one.json")
        assert snapshot(other) == snapshot(workspace)


def test_a_mark_at_the_beginning_and_another_layout_do_not_matter(busy: Workspace, folder: Path) -> None:
    export_notebook(busy, folder / "all.json")
    document = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    (folder / "pretty.json").write_text(json.dumps(document, indent=4, sort_keys=True), encoding="utf-8-sig")
    with open_notebook(folder, "other") as other:
        take_in(other, folder / "pretty.json")
        assert snapshot(other) == snapshot(busy)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Document:
    folder = tmp_path_factory.mktemp("sound")
    with open_notebook(folder, "busy") as workspace:
        fill(workspace)
        return read_export(workspace, folder / "all.json") | {"exported": "2026-01-01T00:00:00.000Z"}


@pytest.mark.parametrize(("mutate", "says"), MUTATIONS.values(), ids=MUTATIONS.keys())
def test_what_is_malformed_is_refused_in_a_sentence_and_nothing_is_imported(
    sound: Document, workspace: Workspace, folder: Path, mutate: Callable[[Document], Document | bytes], says: str
) -> None:
    annotating.add_note(workspace, "I.1", "mine")
    before = workspace.log.fetch_all()
    mutated = mutate(json.loads(json.dumps(sound)))
    path = folder / "bad.json"
    path.write_bytes(mutated if isinstance(mutated, bytes) else json.dumps(mutated).encode())
    with pytest.raises(BadInput) as refused:
        import_file(workspace, preview_import(workspace, path))
    sentence = str(refused.value)
    assert says in sentence
    assert sentence.isprintable()
    assert len(sentence) < 500
    assert sentence.endswith(".")
    assert workspace.log.fetch_all() == before


def test_the_corpus_of_mutations_starts_from_a_file_that_is_sound(
    sound: Document, workspace: Workspace, folder: Path
) -> None:
    (folder / "good.json").write_text(json.dumps(sound), encoding="utf-8")
    assert preview_import(workspace, folder / "good.json").count(Fate.NEW)["note"] > 20
    assert len(MUTATIONS) >= 60


def test_a_revision_that_is_here_with_other_words_is_refused(workspace: Workspace, folder: Path) -> None:
    from dataclasses import replace

    from briefing_app.core.revision import encode_body
    from briefing_app.workspace.notebook_json import describe_revision

    annotating.add_note(workspace, "I.1", "mine")
    (revision,) = workspace.log.fetch_all()
    other = replace(revision, body=encode_body({**json.loads(revision.body), "text": "forged"}))
    document = {
        "format": "briefing-notebook",
        "version": 1,
        "edition": workspace.corpus.edition,
        "exported": "",
        "current": derive_current([other]),
        "revisions": [describe_revision(other)],
    }
    (folder / "forged.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadInput, match="is here with other words"):
        preview_import(workspace, folder / "forged.json")


def test_a_file_of_a_later_edition_is_refused(busy: Workspace, workspace: Workspace, folder: Path) -> None:
    document = read_export(busy, folder / "all.json") | {"edition": "0123456789ab", "exported": ""}
    (folder / "later.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadInput, match="later edition"):
        preview_import(workspace, folder / "later.json")


def test_too_large_a_file_is_not_read(workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.workspace import strict_json

    monkeypatch.setattr(strict_json, "LARGEST", 100)
    (folder / "big.json").write_text("[" * 101)
    with pytest.raises(BadInput, match="is not read"):
        preview_import(workspace, folder / "big.json")


@pytest.mark.parametrize("path", ["nowhere.json", "."])
def test_a_file_that_cannot_be_read_is_a_sentence(workspace: Workspace, folder: Path, path: str) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        preview_import(workspace, folder / path)


def test_an_export_replaces_no_file_of_the_applications_own(workspace: Workspace, notebook_file: Path) -> None:
    other_name = notebook_file.with_name("another name.db")
    other_name.hardlink_to(notebook_file)
    for own in (notebook_file, other_name):
        with pytest.raises(CannotWrite, match="application's own"):
            export_notebook(workspace, own)
    with pytest.raises(CannotWrite, match="cannot be written"):
        export_notebook(workspace, notebook_file.parent)


def test_an_export_replaces_neither_a_copy_nor_an_annex(workspace: Workspace, notebook_file: Path) -> None:
    copy = back_up(notebook_file, Reason.REQUEST, datetime.now()).path
    annex = annexes_folder(notebook_file) / f"{keep_annex(notebook_file, b'an annex')}.pdf"
    other_name = notebook_file.with_name("other name")
    other_name.symlink_to(copy.parent)
    for own in (copy, other_name / copy.name, annex, annex.with_name("new.json"), annex.parent / "new" / "new.json"):
        with pytest.raises(CannotWrite, match="is a folder of the application's own"):
            export_notebook(workspace, own)
    check(copy, is_thorough=True)
    assert annex.read_bytes() == b"an annex"
    assert [each.name for each in annex.parent.iterdir()] == [annex.name]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files in folders")
def test_an_export_replaces_nothing_that_is_no_file(workspace: Workspace, notebook_file: Path) -> None:
    pipe = notebook_file.with_name("pipe")
    os.mkfifo(pipe)
    with pytest.raises(CannotWrite, match="not an ordinary file"):
        export_notebook(workspace, pipe)
    assert pipe.is_fifo()


def test_an_import_that_fails_half_way_leaves_nothing(
    busy: Workspace, workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_notebook(busy, folder / "all.json")
    preview = preview_import(workspace, folder / "all.json")

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("briefing_app.storage.current.show", fail)
    with pytest.raises(ZeroDivisionError):
        import_file(workspace, preview)
    assert workspace.log.fetch_all() == ()
