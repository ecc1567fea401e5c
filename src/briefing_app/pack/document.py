"""Makes the file: lays every section out, numbers the pages, draws them once, writes the file in one step.

Everything is laid out before the first page is drawn. The contents, every “page 28” and every “page x of y”
are therefore right when they are drawn, and no link has to be mended afterwards.
"""

import errno
import gc
import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from briefing_app.core.errors import CannotWrite
from briefing_app.pack.archive import Description
from briefing_app.pack.back import SOURCES_KEY, build_sources
from briefing_app.pack.contents import PackContents, Verbatim
from briefing_app.pack.filling import SetStrip, draw_strips, fill_pages
from briefing_app.pack.flow import Place, put_within
from briefing_app.pack.front import Entry, build_contents_pages, build_cover
from briefing_app.pack.furniture import draw_furniture, left_margin, prepare_furniture
from briefing_app.pack.glossary import GLOSSARY_KEY, build_glossary
from briefing_app.pack.items import build_fields, build_pillar
from briefing_app.pack.parts import Section, section_head
from briefing_app.pack.protection import check_password, protect
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import HEAD_OUTER, TEXT_TOP
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.target_pages import TARGETS_KEY, build_targets
from briefing_app.pack.text import clean_line, say

Report = Callable[[int, int], None]
PREAMBLE_KEY, CONCLUSION_KEY = "preamble", "conclusion"
ELSEWHERE = "Choose another place for it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, laid out."""

    section: Section
    strips: tuple[SetStrip, ...]


def write_pack(contents: PackContents, out: Path, *, report: Report | None = None, password: str | None = None) -> int:
    """Writes the pack to `out` and returns the number of its pages. Raises `CannotWrite`, `BadInput`.

    A file that was there before is replaced in one step or not at all. `report` is told how many pages are drawn.
    With a password the file is encrypted, and therefore not for an archive.
    """
    target = Path(os.path.realpath(out))
    _check_target(out, target)
    if password is not None:
        check_password(password)
    with _without_collector():
        pages = lay_out(contents)
        data = draw_pack(contents, pages, report, is_for_archive=password is None)
    _replace(out, target, data if password is None else protect(data, password))
    return len(pages)


def lay_out(contents: PackContents) -> tuple[Page, ...]:
    """Every page of the pack, with all that stands on it."""
    return tuple(
        Page(section=section, strips=strips)
        for section in _build_sections(contents)
        for strips in fill_pages(section.strips)
    )


def draw_pack(
    contents: PackContents, pages: Sequence[Page], report: Report | None = None, *, is_for_archive: bool = True
) -> bytes:
    """The pages as a PDF. The same contents give the same bytes."""
    places = {place.key: number for number, page in enumerate(pages, start=1) for place in _places_of(page)}
    description = Description(
        title=clean_line(contents.title),
        marking=clean_line(contents.marking),
        made_on=contents.made_on,
        is_for_archive=is_for_archive,
    )
    sheet = Sheet(description, pages=places, total=len(pages))
    furniture = prepare_furniture(contents)
    for number, page in enumerate(pages, start=1):
        draw_strips(sheet, page.strips, left_margin(number), TEXT_TOP)
        draw_furniture(sheet, furniture, page.section)
        sheet.finish_page()
        if report is not None:
            report(number, len(pages))
    return sheet.finish()


def _build_sections(contents: PackContents) -> Iterator[Section]:
    numbers = count(1)
    front = [Entry(key=PREAMBLE_KEY, text="Preamble")] if contents.preamble else []
    back = [
        *([Entry(key=CONCLUSION_KEY, text="Conclusion and adoption")] if contents.conclusion else []),
        *([Entry(key=TARGETS_KEY, text="Targets")] if contents.targets else []),
        *([Entry(key=GLOSSARY_KEY, text="Glossary")] if contents.acronyms else []),
        Entry(key=SOURCES_KEY, text="Sources"),
    ]
    yield build_cover(contents)
    yield build_contents_pages(contents, front=front, back=back)
    if contents.preamble:
        yield _build_passages("Preamble", PREAMBLE_KEY, contents.preamble)
    for pillar in contents.pillars:
        yield from build_pillar(pillar, numbers)
    if contents.conclusion:
        yield _build_passages("Conclusion and adoption", CONCLUSION_KEY, contents.conclusion)
    if contents.targets:
        yield build_targets(contents, numbers)
    if contents.acronyms:
        yield build_glossary(contents.acronyms)
    yield build_sources(contents)


def _build_passages(title: str, key: str, passages: Sequence[Verbatim]) -> Section:
    head = section_head(title, place=Place(key=key, title=title))
    strips = put_within([*head, *build_fields(passages)], Tag(Role.SECTION))
    return Section(head=say(title, HEAD_OUTER), strips=tuple(strips))


def _places_of(page: Page) -> Iterator[Place]:
    for each in page.strips:
        yield from each.strip.places


def _check_target(out: Path, target: Path) -> None:
    """Says before any work is done what would keep the file from being written."""
    try:
        target.stat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        raise _explain(out, error) from error
    if target.is_dir():
        raise CannotWrite(f"“{out}” is a folder.", "Give the file a name inside it.")
    if target.exists() and not target.is_file():
        raise CannotWrite(f"“{out}” is not an ordinary file.", ELSEWHERE)
    if not target.parent.exists():
        raise CannotWrite(f"The folder “{out.parent}” does not exist.", "Create it, or choose another folder.")
    if not target.parent.is_dir():
        raise CannotWrite(f"“{out.parent}” is not a folder.", "Choose a folder to put the file in.")


@contextmanager
def _without_collector() -> Iterator[None]:
    """Making a pack leaves no cycles behind worth looking for, and the looking takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _replace(out: Path, target: Path, data: bytes) -> None:
    """Writes aside in the same folder, then renames: a reader sees the old file or the new one, never a part."""
    aside = target.with_name(f".pack-{secrets.token_hex(4)}.part")
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    except OSError as error:
        raise _explain(out, error) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _explain(out: Path, error: OSError) -> CannotWrite:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return CannotWrite(f"The disk is full: there is no room for “{out.name}”.", "Free some space on it.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return CannotWrite(
                f"“{out}” may not be written: you have no permission, or it is open in another program.",
                "Close the file, or choose another folder.",
            )
        case errno.ENAMETOOLONG:
            return CannotWrite(f"The name “{out.name[:40]}…” is too long for this disk.", "Choose a shorter name.")
        case _:
            return CannotWrite(f"“{out}” cannot be written: {error.strerror or error}.", ELSEWHERE)
