"""What is not for the pack is nowhere in the file, in any form; and the scanner that says so finds what is hidden."""

import getpass
import io
import platform
import socket
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest
from tests.pack.planting import FOR_THE_PACK, RARE, plant, plant_briefing, read_everything
from tests.pack.reading import ReadPack
from tests.pack.scanning import LENGTH, PIECE, find_drawn, find_secrets, make_secrets

from briefing_app import paths
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.core.product import Product
from briefing_app.workspace import annotating, briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import Extras, dress, write_pack_record
from briefing_app.workspace.packing import build_contents, make_pack
from briefing_app.workspace.supplementing import build_supplement, read_pack_record
from briefing_app.workspace.workspace import Workspace

SECRETS = make_secrets(1600)
PERSON, MACHINE, FOLDER, OUT, PLACE = make_secrets(5, seed=8)
PASSWORD = "open it"


class Planted(NamedTuple):
    workspace: Workspace
    folder: Path
    used: list[str]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    """A notebook full of secrets, in a folder, of a person, on a machine whose names are secrets too."""
    folder = tmp_path_factory.mktemp(FOLDER)
    left = iter(SECRETS)
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("USER", "LOGNAME", "USERNAME", "LNAME"):
            patch.setenv(variable, PERSON)
        for variable in ("HOSTNAME", "COMPUTERNAME"):
            patch.setenv(variable, MACHINE)
        patch.setenv("HOME", str(folder / PERSON))
        patch.setattr(getpass, "getuser", lambda: PERSON)
        patch.setattr(socket, "gethostname", lambda: MACHINE)
        patch.setattr(platform, "node", lambda: MACHINE)
        (folder / PLACE).mkdir()
        patch.chdir(folder / PLACE)
        with Workspace(paths.vision_file(), folder / f"{FOLDER}.db") as workspace:
            plant(workspace, left)
            yield Planted(workspace, folder, SECRETS[: len(SECRETS) - len(list(left))])


def make(planted: Planted, product: Product, name: str = OUT, password: str | None = None) -> bytes:
    """A pack of the whole vision, as a file."""
    contents = replace(build_contents(planted.workspace, title="Review", marking="TLP:AMBER"), product=product)
    out = planted.folder / f"{name}.pdf"
    make_pack(contents, out, password=password)
    return out.read_bytes()


def test_a_thousand_secrets_are_in_the_notebook(planted: Planted) -> None:
    kept = read_everything(planted.workspace)
    assert len(planted.used) >= 1000
    assert [secret for secret in planted.used if secret not in kept] == []
    assert PERSON in kept


@pytest.mark.parametrize("product", Product)
def test_no_secret_is_in_the_file(planted: Planted, product: Product) -> None:
    data = make(planted, product)
    assert find_secrets(data, [*planted.used, PERSON, MACHINE, FOLDER, OUT, PLACE]) == set()
    assert find_drawn(data, RARE) == set()


def test_no_secret_is_in_the_protected_file_either(planted: Planted) -> None:
    data = make(planted, Product.FULL, password=PASSWORD)
    assert find_secrets(data, [*planted.used, PERSON, MACHINE, FOLDER, OUT, PLACE], PASSWORD) == set()
    assert find_drawn(data, RARE, PASSWORD) == set()


def test_no_path_of_this_machine_is_in_the_file(planted: Planted) -> None:
    raw = ReadPack(make(planted, Product.FULL)).raw()
    for path in (planted.folder, Path(paths.resources_folder()), Path(__file__).parent):
        assert str(path) not in raw


def test_what_is_for_the_pack_is_found_by_the_same_scanner(planted: Planted) -> None:
    """The control: a secret that is for the pack is in the file, glyph for glyph."""
    (secret,) = make_secrets(1, seed=9)
    made = annotating.add_note(planted.workspace, "II.7", f"{secret} {RARE}", visibility=Visibility.PACK)
    try:
        data = make(planted, Product.FULL)
    finally:
        annotating.remove_note(planted.workspace, made.ids[0])  # type: ignore[arg-type]
    assert find_secrets(data, [*planted.used, secret]) == {secret}
    assert find_drawn(data, RARE) == set(RARE)


@pytest.mark.parametrize(
    ("visibility", "word", "named"),
    [(Visibility.TEAM, "team", "notes for the team"), (Visibility.PRIVATE, "private", "private notes")],
)
def test_what_is_let_in_is_there_and_said_to_be_on_the_cover_and_at_each_label(
    workspace: Workspace, tmp_path: Path, visibility: Visibility, word: str, named: str
) -> None:
    wide, other = make_secrets(2, seed=10)
    beside = next(each for each in Visibility if each not in (Visibility.PACK, visibility))
    for text, seen in ((FOR_THE_PACK, Visibility.PACK), (wide, visibility), (other, beside)):
        annotating.add_note(workspace, "II.7", text, kind=NoteKind.LINE, visibility=seen)
    out = tmp_path / "pack.pdf"
    make_pack(build_contents(workspace, ["II.7"], visibilities=[visibility]), out)
    read = ReadPack(out.read_bytes())
    assert find_secrets(read.data, [wide, other]) == {wide}
    assert f"let in for this pack: {named}" in read.text(1)
    assert "Holds only what is marked" not in read.text(1)
    page = next(number for number in range(2, read.count + 1) if wide in read.text(number))
    assert f"Lines to take, {word}" in read.text(page)
    assert read.text(page).count("Lines to take") == 2


def test_without_letting_anything_in_the_cover_says_that_nothing_else_is_there(planted: Planted) -> None:
    cover = ReadPack(make(planted, Product.FULL)).text(1)
    assert "Holds only what is marked for the pack" in cover
    assert "let in" not in cover


def share_a_piece(word: str, others: list[str]) -> bool:
    """By chance, some words of rare letters have a piece in common."""
    own = {word[at : at + PIECE] for at in range(LENGTH - PIECE + 1)}
    return any(other[at : at + PIECE] in own for other in others for at in range(LENGTH - PIECE + 1))


def test_a_briefings_pack_holds_its_own_words_and_those_of_no_other(planted: Planted) -> None:
    """With the press, the milestones, an annex, and what is new since a pack that held a note which now is private."""
    own = [each for each in make_secrets(120, seed=12) if not share_a_piece(each, planted.used)]
    left = iter(own)
    workspace, out = planted.workspace, planted.folder / "briefing.pdf"
    briefing_id = plant_briefing(workspace, left)
    left_out, *others = left
    used = own[: len(own) - len(others) - 1]
    dropped = annotating.add_note(workspace, "personnel-exchange", left_out, visibility=Visibility.PACK)
    briefing.leave_out_notes(workspace, briefing_id, [NoteId(dropped.ids[0])])
    once = annotating.add_note(workspace, "II.3", "Said once.", kind=NoteKind.LINE, visibility=Visibility.PACK)
    briefing.add_entries(workspace, briefing_id, ["II.3", "P.11", "annual-summit"])
    before = build_briefing_contents(workspace, briefing_id)
    shown = workspace.notebook.fetch_note(NoteId(once.ids[0]))
    assert shown is not None
    annotating.save_note(workspace, shown, visibility=Visibility.TEAM)
    earlier, annex = planted.folder / "earlier.json", planted.folder / f"{PLACE}.pdf"
    write_pack_record(before, earlier)
    _blank().save(annex)
    contents = dress(build_briefing_contents(workspace, briefing_id), Extras(annexes=(annex,), since=earlier))
    assert contents.press is not None
    assert [each.id for each in contents.mechanisms] == ["annual-summit"]
    assert contents.changes is not None
    make_pack(contents, out)
    read, hidden = ReadPack(out.read_bytes()), [*planted.used, PERSON, MACHINE, FOLDER, left_out]
    assert find_secrets(read.data, hidden) == set()
    assert find_secrets(read.data, used) == set(used)
    assert "Said once." not in read.whole_text() + read.raw()
    assert find_secrets(read.data, [PLACE]) == {PLACE}, "an annex is called by the name of its file, and by no path"
    assert str(planted.folder) not in read.raw()


def test_a_late_supplement_holds_what_is_new_and_nothing_that_is_not_for_the_pack(planted: Planted) -> None:
    new, gone, *_ = (each for each in make_secrets(60, seed=13) if not share_a_piece(each, planted.used))
    workspace, record, out = planted.workspace, planted.folder / "record.json", planted.folder / "late.pdf"
    removed = annotating.add_note(workspace, "II.7", gone, kind=NoteKind.LINE, visibility=Visibility.PACK)
    write_pack_record(build_contents(workspace, ["II.7", "VII.1"]), record)
    annotating.remove_note(workspace, NoteId(removed.ids[0]))
    added = annotating.add_note(workspace, "VII.1", new, kind=NoteKind.LINE, visibility=Visibility.PACK)
    try:
        contents = build_supplement(build_contents(workspace, ["II.7", "VII.1"]), read_pack_record(record))
        make_pack(contents, out)
    finally:
        annotating.remove_note(workspace, NoteId(added.ids[0]))
    assert find_secrets(out.read_bytes(), [*planted.used, PERSON, MACHINE, FOLDER, new, gone]) == {new}


def _blank() -> pikepdf.Pdf:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return pdf


def _save(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _hide_in_stream(secret: str) -> bytes:
    pdf = _blank()
    pdf.Root.Extra = pikepdf.Stream(pdf, secret.encode())
    return _save(pdf)


def _hide_in_utf16(secret: str) -> bytes:
    pdf = _blank()
    pdf.Root.Extra = pikepdf.String(f"{secret} 日本")
    return _save(pdf)


def _hide_in_hexadecimal(secret: str) -> bytes:
    pdf = _blank()
    pdf.pages[0].Contents = pikepdf.Stream(pdf, f"BT <{secret.encode().hex()}> Tj ET".encode())
    return _save(pdf)


def _hide_in_actual_text(secret: str) -> bytes:
    pdf = _blank()
    said = f"FEFF{secret.encode('utf-16-be').hex()}"
    pdf.pages[0].Contents = pikepdf.Stream(pdf, f"/Span <</ActualText <{said}>>> BDC EMC".encode())
    return _save(pdf)


def _hide_in_attachment(secret: str) -> bytes:
    pdf = _blank()
    pdf.attachments["plain.txt"] = secret.encode()
    return _save(pdf)


def _hide_in_name(secret: str) -> bytes:
    pdf = _blank()
    pdf.Root[f"/{secret}"] = 1
    return _save(pdf)


def _hide_in_metadata(secret: str) -> bytes:
    pdf = _blank()
    with pdf.open_metadata() as metadata:
        metadata["dc:description"] = secret
    return _save(pdf)


def _hide_in_outline(secret: str) -> bytes:
    pdf = _blank()
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(secret, 0))
    return _save(pdf)


def _hide_behind_the_end(secret: str) -> bytes:
    return _save(_blank()) + f"\n% {secret}".encode()


def _hide_in_a_stream_that_nothing_refers_to(secret: str) -> bytes:
    packed = zlib.compress(f"words before {secret}".encode())
    return _save(_blank()) + b"\n99 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (len(packed), packed)


HIDINGS = [
    _hide_in_stream,
    _hide_in_utf16,
    _hide_in_hexadecimal,
    _hide_in_actual_text,
    _hide_in_attachment,
    _hide_in_name,
    _hide_in_metadata,
    _hide_in_outline,
    _hide_behind_the_end,
    _hide_in_a_stream_that_nothing_refers_to,
]


@pytest.mark.parametrize("hide", HIDINGS, ids=lambda hide: hide.__name__)
def test_the_scanner_finds_a_secret_however_it_is_hidden(hide: Callable[[str], bytes]) -> None:
    hidden, absent = make_secrets(2, seed=11)
    assert find_secrets(hide(hidden), [hidden, absent]) == {hidden}
