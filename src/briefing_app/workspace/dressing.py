"""What a pack gets beside its items: annexes and pages from files, and what is new since an earlier pack."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.pack.changes import compare_records, read_record, record_pack, write_record
from briefing_app.pack.contents import FreePage, PackContents

HEADING = "# "
MOST_CHARACTERS = 200_000


def add_annexes(contents: PackContents, files: Sequence[Path]) -> PackContents:
    """The pack with PDFs behind it, as A1, A2 … in that order.

    Raises `BadInput` with the name of what cannot be one.
    """
    from briefing_app.pack.annexes import read_annex  # late: only annexes need pikepdf

    return replace(contents, annexes=(*contents.annexes, *map(read_annex, files)))


def add_free_pages(contents: PackContents, files: Sequence[Path]) -> PackContents:
    """The pack with pages of one's own, in light Markdown. A first line that begins with “# ” is the title."""
    return replace(contents, free_pages=(*contents.free_pages, *map(_read_free_page, files)))


def compare_with(contents: PackContents, record_file: Path) -> PackContents:
    """The pack with what is new since the one of which that file is the record. Raises `BadInput`."""
    before = read_record(_read_text(record_file), record_file.name)
    return replace(contents, changes=compare_records(record_pack(contents), before))


def write_pack_record(contents: PackContents, record_file: Path) -> None:
    """Keeps what the pack held, for the next to be compared with. Raises `CannotWrite`."""
    try:
        record_file.write_text(write_record(record_pack(contents)), encoding="utf-8", errors="replace")
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


def _read_free_page(file: Path) -> FreePage:
    text = _read_text(file)
    first, _, rest = text.lstrip().partition("\n")
    if first.startswith(HEADING):
        return FreePage(title=first.removeprefix(HEADING).strip(), text=rest)
    return FreePage(title=file.stem, text=text)


def _read_text(file: Path) -> str:
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"“{file.name}” cannot be read: {error.strerror or error}.", "Choose another file.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"“{file.name}” is no text in UTF-8.", "Save it as UTF-8, or choose another file.") from error
    if len(text) > MOST_CHARACTERS:
        raise BadInput(f"“{file.name}” is too long.", f"Choose a text of at most {MOST_CHARACTERS:,} characters.")
    return text
