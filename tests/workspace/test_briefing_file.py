"""A briefing as a file for a colleague: what its pack shows and nothing else; read without trust."""

import base64
import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from tests.pack.planting import plant
from tests.pack.scanning import make_secrets
from tests.workspace.briefing_samples import PRIVATE, attach, make_briefing, make_note

from briefing_app import paths
from briefing_app.core.briefing import EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.storage.backup import Reason, list_backups
from briefing_app.workspace import annexing, annotating, briefing, undoing
from briefing_app.workspace.annex_store import annexes_folder, find_annex
from briefing_app.workspace.briefing_export import BriefingFormat, export_briefing, suggest_name
from briefing_app.workspace.briefing_file import build_file, find_digest
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.briefing_reading import preview_briefing, take_in_briefing
from briefing_app.workspace.importing import Fate
from briefing_app.workspace.workspace import Workspace

Document = dict[str, Any]


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Workspace]:
    """Another notebook on another machine."""
    with Workspace(paths.vision_file(), tmp_path / "colleague.db") as opened:
        yield opened


def export(workspace: Workspace, briefing_id: str, folder: Path, name: str = "given.briefing") -> Path:
    export_briefing(workspace, briefing_id, BriefingFormat.BRIEFING, folder / name)
    return folder / name


def test_a_colleague_gets_the_briefing_with_the_notes_of_its_pack_and_its_annexes(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = make_briefing(workspace)
    attach(workspace, made, tmp_path)
    file = export(workspace, made, tmp_path)
    preview = preview_briefing(colleague, file)
    assert colleague.notebook.fetch_briefings() == () and colleague.notebook.fetch_notes() == ()  # noqa: PT018
    assert (preview.fate, preview.is_template, preview.is_known) == (Fate.NEW, False, False)
    assert [annex.pages for annex in preview.annexes] == [2]
    assert {note.fate for note in preview.notes} == {Fate.NEW}
    said = "\n".join(preview.lines)
    for words in (
        "“Second review”",
        "3 December 2026",
        "TLP:AMBER",
        "VII.1  Exchange",
        "Order of business",
        "Draft text",
    ):
        assert words in said, words
    changes = take_in_briefing(colleague, preview)
    assert changes.ids[0] == made
    assert [copy.reason for copy in list_backups(colleague.notebook_file)] == [Reason.CHANGE]
    theirs, ours = (build_briefing_contents(each, made) for each in (colleague, workspace))
    assert theirs == ours
    undoing.undo(colleague)
    assert colleague.notebook.fetch_briefings() == () and colleague.notebook.fetch_notes() == ()  # noqa: PT018


def test_taking_it_in_again_changes_nothing_and_the_sender_knows_all_of_it(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = make_briefing(workspace)
    hidden = make_note(workspace, "VII.1", "not today")
    briefing.leave_out_notes(workspace, made, [hidden])  # type: ignore[list-item]
    file = export(workspace, made, tmp_path)
    assert hidden not in file.read_text(encoding="utf-8")
    take_in_briefing(colleague, preview_briefing(colleague, file))
    again = preview_briefing(colleague, file)
    assert again.is_known and not take_in_briefing(colleague, again)  # noqa: PT018
    assert preview_briefing(workspace, file).is_known
    back = export(colleague, made, tmp_path, "back.briefing")
    assert back.read_bytes() == file.read_bytes()


def test_a_later_file_replaces_what_nobody_touched_and_stands_beside_what_somebody_did(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = make_briefing(workspace)
    take_in_briefing(colleague, preview_briefing(colleague, export(workspace, made, tmp_path)))
    briefing.save_briefing(workspace, briefing.fetch_briefing(workspace, made), place="Delhi")
    later = preview_briefing(colleague, export(workspace, made, tmp_path))
    assert later.fate is Fate.CHANGED
    take_in_briefing(colleague, later)
    assert (briefing.fetch_briefing(colleague, made).place, briefing.fetch_briefing(colleague, made).versions) == (
        "Delhi",
        1,
    )
    briefing.save_briefing(colleague, briefing.fetch_briefing(colleague, made), place="Kyoto")
    briefing.save_briefing(workspace, briefing.fetch_briefing(workspace, made), place="Osaka")
    beside = preview_briefing(colleague, export(workspace, made, tmp_path))
    assert beside.fate is Fate.BESIDE
    take_in_briefing(colleague, beside)
    assert briefing.fetch_briefing(colleague, made).versions == 2


def test_what_was_deleted_here_comes_back_when_it_is_taken_in_again(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = make_briefing(workspace)
    file = export(workspace, made, tmp_path)
    for _ in range(2):
        take_in_briefing(colleague, preview_briefing(colleague, file))
        assert briefing.fetch_briefing(colleague, made).versions == 1
        briefing.delete_briefings(colleague, [made])


def test_a_note_that_was_left_out_does_not_come_back_with_ones_own_file(workspace: Workspace, tmp_path: Path) -> None:
    made = make_briefing(workspace)
    hidden = make_note(workspace, "VII.1", "not for this meeting")
    briefing.leave_out_notes(workspace, made, [hidden])  # type: ignore[list-item]
    file = export(workspace, made, tmp_path)
    before = build_briefing_contents(workspace, made)
    briefing.delete_briefings(workspace, [made])
    preview = preview_briefing(workspace, file)
    assert preview.joining == ()
    take_in_briefing(workspace, preview)
    assert briefing.fetch_briefing(workspace, made).left_out == (hidden,)
    assert build_briefing_contents(workspace, made) == before
    assert preview_briefing(workspace, file).is_known


def test_a_note_here_that_the_pack_of_a_colleagues_briefing_will_show_is_named(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    file = export(workspace, make_briefing(workspace), tmp_path)
    make_note(colleague, "VII.1", "of my own\nmore")
    make_note(colleague, "VII.1", "for me alone", visibility=Visibility.PRIVATE)
    make_note(colleague, "VI.1", "elsewhere")
    preview = preview_briefing(colleague, file)
    assert [note.text for note in preview.joining] == ["of my own\nmore"]
    assert "Line to take on VII.1  of my own — not in the file, but here; its pack will show it" in preview.lines
    take_in_briefing(colleague, preview)
    assert preview_briefing(colleague, file).joining == (), "there is nothing to do"


def test_nothing_of_the_notebook_but_the_pack_is_in_any_form(workspace: Workspace, tmp_path: Path) -> None:
    left = iter(make_secrets(1600))
    plant(workspace, left)
    made = make_briefing(workspace)
    make_note(workspace, "VII.1", "no action", NoteKind.LINE, owner=next(left))
    secrets = make_secrets(1600 - len(list(left)))
    for form in BriefingFormat:
        out = tmp_path / suggest_name(briefing.fetch_briefing(workspace, made), form)
        export_briefing(workspace, made, form, out)
        data = out.read_bytes()
        if form is BriefingFormat.WORD:
            with zipfile.ZipFile(out) as package:
                data += b"".join(package.read(name) for name in package.namelist())
        assert [secret for secret in secrets if secret.encode() in data] == [], form
        assert PRIVATE.encode() not in data


def test_a_chosen_note_that_is_not_for_the_pack_stops_every_form(workspace: Workspace, tmp_path: Path) -> None:
    own = make_note(workspace, "VII.1", PRIVATE, visibility=Visibility.TEAM)
    made = briefing.add_briefing(workspace, "Review", ["VII.1", own]).ids[0]
    for form in (BriefingFormat.WORD, BriefingFormat.MARKDOWN, BriefingFormat.BRIEFING):
        with pytest.raises(BadInput, match=r"A note on VII\.1 was chosen, and is team"):
            export_briefing(workspace, made, form, tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_a_template_is_a_file_too_even_with_nothing_chosen(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = briefing.add_briefing(workspace, "Usual review", (), is_template=True).ids[0]
    briefing.add_page(workspace, made, "Order of business", "1. Welcome")
    preview = preview_briefing(colleague, export(workspace, made, tmp_path))
    assert preview.is_template
    take_in_briefing(colleague, preview)
    assert briefing.fetch_briefing(colleague, made).is_template


def change_briefing(**values: object) -> Callable[[Document], None]:
    return lambda document: document["briefing"].update(values)


def change_note(**values: object) -> Callable[[Document], None]:
    return lambda document: document["notes"][0]["note"].update(values)


def newer_template(document: Document) -> None:
    document.update(version=2, kind="template", something="else")


MUTATIONS: tuple[tuple[Callable[[Document], object], str], ...] = (
    (lambda document: document.update(format="briefing-notebook"), "no briefing that this application exported"),
    (lambda document: document.update(version=2), "briefing of version 2, which only a newer version"),
    (newer_template, "template of version 2, which only a newer version of this application reads"),
    (lambda document: document.update(version=True), "its version is"),
    (lambda document: document.pop("notes"), "“notes” is missing"),
    (lambda document: document.update(extra=1), "“extra” is not known"),
    (lambda document: document.update(id="../../x"), "its id is"),
    (lambda document: document.update(changed="2099-01-01T00:00:00.000Z"), "more than a day ahead"),
    (lambda document: document.update(changed="soon"), "the time “soon” is none"),
    (lambda document: document.update(kind="template"), "says that it is a template, and is none"),
    (lambda document: document.update(edition="0" * 12), "exported with a later edition"),
    (change_briefing(title="a\nb"), "the title of a briefing"),
    (
        change_briefing(language="../../etc/passwd"),
        "the language of a briefing is “../../etc/passwd” and not one of en",
    ),
    (change_briefing(left_out=["0190a5b0-0000-7000-8000-000000000001"]), "names notes that it leaves out"),
    (change_briefing(entries=[{"id": "x"}]), "the entries of a briefing"),
    (change_note(visibility="private"), "note 1 is not for the pack"),
    (change_note(text=7), "in note 1, the text of a note"),
    (lambda document: document["notes"].append(document["notes"][0]), "an id stands there twice"),
    (lambda document: document.update(notes=[]), "chooses a note that it does not hold"),
    (lambda document: document.update(annexes=[]), "annexes are not those of its choice"),
    (lambda document: document["annexes"][0].update(data="!!"), "an annex is not as this application writes it"),
    (lambda document: document["annexes"][0].update(data=base64.b64encode(b"x").decode()), "was damaged or changed"),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A file as it was written, with an annex."""
    folder = tmp_path_factory.mktemp("sound")
    with Workspace(paths.vision_file(), folder / "sender.db") as workspace:
        made = make_briefing(workspace)
        attach(workspace, made, folder)
        document: Document = json.loads(build_file(workspace, made))
        return document


@pytest.mark.parametrize(("mutate", "said"), MUTATIONS, ids=[said for _, said in MUTATIONS])
def test_a_file_that_is_not_sound_is_refused_in_one_sentence_however_well_it_is_signed(
    mutate: Callable[[Document], object], said: str, sound: Document, workspace: Workspace, tmp_path: Path
) -> None:
    document = json.loads(json.dumps(sound))
    mutate(document)
    document["digest"] = find_digest(document)
    file = tmp_path / "strange.briefing"
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadInput, match=said) as refused:
        preview_briefing(workspace, file)
    assert "\n" not in str(refused.value)
    assert workspace.notebook.fetch_briefings() == ()


def test_a_file_that_is_nested_too_deep_is_refused(sound: Document, workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "deep.briefing"
    for depth in (900, 990, 100_000):
        told = json.dumps({**sound, "author": "?"}).replace('"?"', "[" * depth + "]" * depth)
        file.write_text(told, encoding="utf-8")
        with pytest.raises(BadInput):
            preview_briefing(workspace, file)


def test_a_file_that_was_cut_off_or_changed_on_its_way_is_refused(
    sound: Document, workspace: Workspace, tmp_path: Path
) -> None:
    file, text = tmp_path / "cut.briefing", json.dumps(sound)
    for data in (b"", text[: len(text) // 2].encode(), b"\xff\xfe" + text.encode("utf-16-le"), b"%PDF-1.7"):
        file.write_bytes(data)
        with pytest.raises(BadInput):
            preview_briefing(workspace, file)
    file.write_text(text.replace("Tokyo", "Kyoto"), encoding="utf-8")
    with pytest.raises(BadInput, match="its digest does not fit"):
        preview_briefing(workspace, file)
    with pytest.raises(BadInput, match="cannot be read"):
        preview_briefing(workspace, tmp_path / "none.briefing")


def test_too_large_a_file_and_too_large_annexes_are_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_briefing(workspace)
    attach(workspace, made, tmp_path)
    file = export(workspace, made, tmp_path)
    monkeypatch.setattr("briefing_app.workspace.briefing_checking.LARGEST", 1000)
    with pytest.raises(BadInput, match="ask for the briefing without its annexes"):
        preview_briefing(workspace, file)
    monkeypatch.setattr("briefing_app.workspace.briefing_file.MOST_ANNEX_BYTES", 1000)
    with pytest.raises(BadInput, match="export the briefing without them"):
        build_file(workspace, made)
    assert b'"data": null' in build_file(workspace, made, with_annexes=False)


def test_an_annex_that_is_named_and_not_enclosed_is_said_and_is_missing_until_it_is_attached(
    workspace: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    made = make_briefing(workspace)
    attach(workspace, made, tmp_path)
    file = tmp_path / "bare.briefing"
    export_briefing(workspace, made, BriefingFormat.BRIEFING, file, with_annexes=False)
    preview = preview_briefing(colleague, file)
    assert preview.missing == ("The annex “Draft text” is named but not enclosed, and is not here.",)
    take_in_briefing(colleague, preview)
    annexes = [entry for entry in briefing.fetch_briefing(colleague, made).entries if entry.kind is EntryKind.ANNEX]
    assert [find_annex(colleague.notebook_file, annex.refers_to) for annex in annexes] == [None]
    with pytest.raises(BadInput, match="“Draft text” is not here"):
        build_briefing_contents(colleague, made)
    annexing.attach_annex(colleague, made, tmp_path / "Draft text.pdf")
    assert len(build_briefing_contents(colleague, made).annexes) == 1


def test_a_damaged_annex_is_mended_by_taking_in_a_file_that_holds_it(workspace: Workspace, tmp_path: Path) -> None:
    made = make_briefing(workspace)
    attach(workspace, made, tmp_path)
    file = export(workspace, made, tmp_path)
    assert preview_briefing(workspace, file).lost == ()
    (annex,) = annexes_folder(workspace.notebook_file).iterdir()
    annex.write_bytes(b"no PDF any more")
    preview = preview_briefing(workspace, file)
    assert preview.is_known
    assert [each.title for each in preview.lost] == ["Draft text"]
    assert not take_in_briefing(workspace, preview)
    assert len(build_briefing_contents(workspace, made).annexes) == 1


def test_an_annex_of_the_file_is_looked_through_as_when_it_is_attached(
    sound: Document, workspace: Workspace, tmp_path: Path
) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="x", owner="y"))
    data = (tmp_path / "locked.pdf").read_bytes()
    document = json.loads(json.dumps(sound))
    digest = hashlib.sha256(data).hexdigest()
    document["annexes"] = [{"digest": digest, "data": base64.b64encode(data).decode()}]
    document["briefing"]["entries"][-1]["refers_to"] = digest
    document["digest"] = find_digest(document)
    file = tmp_path / "locked.briefing"
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(BadInput, match="is protected with a password"):
        preview_briefing(workspace, file)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Second review", "Second review.docx"),
        ('a/b\\c:d*?"<>|\x00e', "a b c d e.docx"),
        ("..", "briefing.docx"),
        ("con", "con_.docx"),
        ("aux.x", "aux.x_.docx"),
        ("समीक्षा 日本", "समीक्षा 日本.docx"),
        ("日" * 500, "日" * 53 + ".docx"),
    ],
)
def test_the_name_of_a_file_is_one_that_every_disk_takes(workspace: Workspace, title: str, name: str) -> None:
    shown = briefing.fetch_briefing(workspace, briefing.add_briefing(workspace, "x").ids[0])
    assert suggest_name(replace(shown, title=title), BriefingFormat.WORD) == name


def test_a_note_that_was_removed_does_not_go_along(workspace: Workspace, tmp_path: Path) -> None:
    made = make_briefing(workspace)
    gone = briefing.fetch_briefing(workspace, made).note_ids[0]
    annotating.remove_note(workspace, gone)
    assert gone not in export(workspace, made, tmp_path).read_text(encoding="utf-8")
