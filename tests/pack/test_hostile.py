"""Two thousand hostile strings print literally or are refused by name; no file is read, and no socket opened."""

import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pytest
from tests.pack.builders import note, pack_of
from tests.pack.hostile import list_hostile
from tests.pack.reading import ReadPack

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import draw_pack, lay_out, write_pack
from briefing_app.pack.faces import choose_faces, find_uncovered
from briefing_app.pack.markdown import parse_note
from briefing_app.pack.preflight import check_pack, shows_nothing
from briefing_app.pack.styles import BODY
from briefing_app.pack.text import clean
from briefing_app.paths import resources_folder

HOSTILE = list_hostile()
BATCHES = 10
TITLES = 40
WATCHED = (
    "open",
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.listdir",
    "os.scandir",
    "ctypes.",
)
KINDS = (NoteKind.NOTE, NoteKind.LINE, NoteKind.BACKGROUND, NoteKind.QUESTION, NoteKind.ACTION)
FORBIDDEN = ("/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/AA", "/SubmitForm", "/GoToR", "/EmbeddedFile")

_seen: list[tuple[str, str]] | None = None


def _watch(event: str, arguments: Sequence[object]) -> None:
    """Audit hooks cannot be taken off again: this one listens only while it is asked to."""
    if _seen is not None and event.startswith(WATCHED):
        _seen.append((event, str(arguments[0]) if arguments else ""))


sys.addaudithook(_watch)


@contextmanager
def watching() -> Iterator[list[tuple[str, str]]]:
    """What is opened meanwhile."""
    global _seen
    _seen = []
    try:
        yield _seen
    finally:
        _seen = None


def is_allowed(event: str, opened: str, out: Path) -> bool:
    """The file that is made, the application's own fonts and markings, and modules that are imported late."""
    if event not in ("open", "os.listdir"):
        return False
    path = Path(opened)
    own = (resources_folder(), Path(sys.prefix), Path(sys.base_prefix), Path(__file__).parents[2] / "src", out.parent)
    return any(path.is_relative_to(folder) for folder in own)


def as_printed(text: str) -> str:
    """The words of a note as a reader of the page copies them: what steers is gone, and white space does not count."""
    said = "".join(run.text for block in parse_note(text) for run in block.runs)
    return squeezed(said)


def squeezed(text: str) -> str:
    """Without white space, and without what only steers the shape of letters."""
    kept = clean(text).replace("\u00a0", " ").replace("\u202f", " ")
    return "".join(char for char in kept if not char.isspace() and char not in STEERING)


STEERING = frozenset("\u034f\u200b\u200c\u200d\u2060\ufeff\u00ad") | {chr(code) for code in range(0xFE00, 0xFE10)}


def make_notes(texts: Sequence[str]) -> PackContents:
    """A pack with each text as a note, and as the owner of an action."""
    notes = [note(text, KINDS[index % len(KINDS)], owner=text[:200]) for index, text in enumerate(texts)]
    return pack_of("II.7", marking="", notes={"II.7": notes})


def read_actual_text(data: bytes) -> str:
    """All that is drawn, in the order of the file, as what it stands for."""
    read = ReadPack(data)
    return squeezed("".join("".join(read.lines(number)) for number in range(1, read.count + 1)))


@pytest.mark.parametrize("batch", range(BATCHES))
def test_hostile_notes_are_printed_and_open_nothing(tmp_path: Path, batch: int) -> None:
    texts = HOSTILE[batch::BATCHES]
    out = tmp_path / "pack.pdf"
    contents = make_notes(texts)
    with watching() as seen:
        check_pack(contents)
        write_pack(contents, out)
    assert [each for each in seen if not is_allowed(*each, out)] == []
    data = out.read_bytes()
    with pikepdf.open(out) as pdf:
        assert pdf.check_pdf_syntax() == []
        names = {name for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) for name in thing}
        assert names.isdisjoint(FORBIDDEN)
        assert all(
            annotation.Subtype == "/Link" and "/Dest" in annotation
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
        )
    assert len(ReadPack(data).properties) == 5


@pytest.mark.parametrize("batch", range(BATCHES))
def test_simple_hostile_words_are_read_back_letter_for_letter(batch: int) -> None:
    """Where a reader of the file can be expected to give back each character: those that our fonts cover, in Latin."""
    texts = [text for text in HOSTILE[batch::BATCHES] if is_simple(text)]
    assert len(texts) > 20
    contents = pack_of("II.7", marking="", notes={"II.7": [note(text, NoteKind.BACKGROUND) for text in texts]})
    found = read_actual_text(draw_pack(contents, lay_out(contents)))
    missing = [text for text in texts if as_printed(text) not in found]
    assert missing == []


def is_simple(text: str) -> bool:
    """Latin words and signs that our fonts cover, which are read in one order, and fit on a line."""
    kept = clean(text)
    return (
        len(kept) <= 60
        and kept.isascii()
        and bool(as_printed(text))
        and not any(find_uncovered(kept, choose_faces(BODY)))
    )


@pytest.mark.parametrize("field", ["title", "marking"])
def test_hostile_titles_and_markings_are_printed_or_refused_by_name(tmp_path: Path, field: str) -> None:
    chosen = [text for text in HOSTILE if 0 < len(text) < 200][:: len(HOSTILE) // TITLES]
    refused = 0
    for index, text in enumerate(chosen):
        out = tmp_path / f"{index}.pdf"
        contents = pack_of("II.7", **{"marking": "", field: text})
        with watching() as seen:
            if shows_nothing(text):
                with pytest.raises(BadInput, match=f"The {field} shows nothing"):
                    write_pack(contents, out)
                refused += 1
            else:
                write_pack(contents, out)
        assert [each for each in seen if not is_allowed(*each, out)] == []
        assert out.exists() is not shows_nothing(text)
    assert refused < len(chosen) / 2


@pytest.mark.parametrize("text", ["\u200b", "\x00\x07", "\ud800", "\u202e\u2066", "\u3164"])
@pytest.mark.parametrize("field", ["title", "marking"])
def test_what_shows_nothing_is_refused_by_name(tmp_path: Path, field: str, text: str) -> None:
    with pytest.raises(BadInput, match=f"The {field} shows nothing"):
        write_pack(pack_of("II.7", **{field: text}), tmp_path / "pack.pdf")


def test_the_watch_sees_a_file_that_is_read_and_a_socket_that_is_opened(tmp_path: Path) -> None:
    """The control."""
    with watching() as seen:
        Path(__file__).read_bytes()
        socket.socket().close()
    assert not is_allowed("open", "/etc/passwd", tmp_path / "pack.pdf")
    events = [event for event, _ in seen]
    assert "open" in events
    assert "socket.__new__" in events


def test_there_are_two_thousand_of_them() -> None:
    assert len(HOSTILE) == 2000
    assert max(map(len, HOSTILE)) == 10_000
