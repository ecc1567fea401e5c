"""What a pack gets beside its items: annexes and pages from files, and what is new since an earlier pack."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.notebook import Visibility
from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import PackRecord, compare_records, record_pack
from briefing_app.pack.contents import Annex, FreePage, PackContents
from briefing_app.pack.record_file import read_record, write_record
from briefing_app.workspace.output_files import write_whole

HEADING = "# "
MOST_CHARACTERS, MOST_RECORDED = 200_000, 20_000_000
MOST_KEPT = 4
"""So many annexes are kept in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What is asked for beside the choice: whose notes are let in, the press, files, the record of an earlier pack."""

    let_in: tuple[Visibility, ...] = ()
    with_press: bool = False
    pages: tuple[Path, ...] = ()
    annexes: tuple[Path, ...] = ()
    since: Path | None = None


PLAIN = Extras()
"""Nothing but the choice."""


def dress(contents: PackContents, extras: Extras) -> PackContents:
    """The pack with the files that are asked for. Raises `BadInput` with the name of one that cannot be taken."""
    contents = add_free_pages(contents, extras.pages)
    contents = add_annexes(contents, extras.annexes)
    return compare_with(contents, extras.since) if extras.since else contents


def check_file(file: Path, kind: str) -> None:
    """Raises `BadInput` where a file cannot be an annex, a page, or the record of a pack."""
    match kind:
        case "annex":
            _read_annex(file)
        case "page":
            _read_free_page(file)
        case _:
            read_pack_record(file)


def add_annexes(contents: PackContents, files: Sequence[Path]) -> PackContents:
    """The pack with PDFs behind it, as A1, A2 … in that order.

    Raises `BadInput` with the name of what cannot be one.
    """
    return replace(contents, annexes=(*contents.annexes, *map(_read_annex, files)))


def mark_annexes(contents: PackContents, markings: Sequence[str]) -> PackContents:
    """Says how the last annexes are marked, which the pack's own marking must cover."""
    unmarked = len(contents.annexes) - len(markings)
    marked = (replace(each, marking=words) for each, words in zip(contents.annexes[unmarked:], markings, strict=True))
    return replace(contents, annexes=(*contents.annexes[:unmarked], *marked))


def add_free_pages(contents: PackContents, files: Sequence[Path]) -> PackContents:
    """The pack with pages of one's own, in light Markdown. A first line that begins with “# ” is the title."""
    return replace(contents, free_pages=(*contents.free_pages, *map(_read_free_page, files)))


def compare_with(contents: PackContents, record_file: Path) -> PackContents:
    """The pack with what is new since the one of which that file is the record. Raises `BadInput`."""
    before = read_pack_record(record_file)
    return replace(contents, changes=compare_records(record_pack(contents), before))


def write_pack_record(contents: PackContents, record_file: Path) -> None:
    """Keeps what the pack held, and where, for the next to be compared with and for a late supplement.

    Raises `CannotWrite`.
    """
    from briefing_app.pack.late_supplement import record_places  # late: only a record needs the pages once more

    try:
        write_whole(record_file, [write_record(record_places(contents)).encode("utf-8", "replace")])
    except OSError as error:
        raise CannotWrite(
            f"The record cannot be written to {record_file} ({error.strerror}).", "Choose another place for it."
        ) from error


def say_limits(contents: PackContents) -> tuple[str, ...]:
    """Why the pack is no archival copy, a sentence for each annex that keeps it from being one."""
    return tuple(
        f"{annex.why_no_archive} The pack is therefore no archival copy."
        for annex in contents.annexes
        if annex.why_no_archive
    )


def _read_annex(file: Path) -> Annex:
    """Read again only when the file is another: a window asks at every change of the choice."""
    try:
        state = file.stat()
    except OSError:
        return _read_annex_once(file, 0, 0)
    return _read_annex_once(file, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=MOST_KEPT)
def _read_annex_once(file: Path, _changed: int, _size: int) -> Annex:
    from briefing_app.pack.annexes import read_annex  # late: only annexes need pikepdf

    return read_annex(file)


def _read_free_page(file: Path) -> FreePage:
    text = _read_text(file)
    first, _, rest = text.lstrip().partition("\n")
    if first.startswith(HEADING):
        return FreePage(title=first.removeprefix(HEADING).strip(), text=rest)
    return FreePage(title=file.stem, text=text)


def read_pack_record(file: Path) -> PackRecord:
    """What an earlier pack held. Raises `BadInput`."""
    return read_record(_read_text(file, MOST_RECORDED), file.name)


def _read_text(file: Path, most: int = MOST_CHARACTERS) -> str:
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"“{file.name}” cannot be read: {error.strerror or error}.", "Choose another file.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"“{file.name}” is no text in UTF-8.", "Save it as UTF-8, or choose another file.") from error
    if len(text) > most:
        raise BadInput(f"“{file.name}” is too long.", f"Choose a text of at most {most:,} characters.")
    return text
