"""Makes the file: lays every section out, numbers the pages, draws them once, writes the file in one step.

Everything is laid out before the first page is drawn. The contents, every “page 28” and every “page x of y”
are therefore right when they are drawn, and no link has to be mended afterwards.
"""

import errno
import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing_app.core.errors import CannotWrite
from briefing_app.core.product import Product
from briefing_app.core.quick import dataclass
from briefing_app.pack.archive import Description
from briefing_app.pack.composition import WITH_ANNEXES, Share, build_sections
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import Design, choose_design
from briefing_app.pack.drawn import Drawn
from briefing_app.pack.filling import SetStrip, draw_strips, fill_pages
from briefing_app.pack.flow import Strip, place_paragraph
from briefing_app.pack.furniture import draw_bars, draw_furniture, prepare_furniture
from briefing_app.pack.imposition import PAGES_PER_SHEET, Imposition, impose_booklet, impose_cards, impose_singly
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.numbering import number_all
from briefing_app.pack.outline import Landing
from briefing_app.pack.parts import Section
from briefing_app.pack.preflight import refuse_unfit
from briefing_app.pack.protection import check_password, protect
from briefing_app.pack.shares import find_partner
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.text import clean_line, say
from briefing_app.pack.wording import say_contents

Report = Callable[[int, int], None]
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
    with find_partner(contents, is_for_archive=password is None) as partner, _without_collector():
        refuse_unfit(contents)
        if password is not None:
            check_password(password)
        made = partner.make(report) if partner else None
        data, count = made or _make(contents, report, is_for_archive=password is None)
    _replace(out, target, data if password is None else protect(data, password))
    return count


def _make(contents: PackContents, report: Report | None = None, *, is_for_archive: bool) -> tuple[bytes, int]:
    """The file and how many pages it has. A page is gone when it is drawn: a thousand of them take much room."""
    pages = deque(lay_out(contents))
    sheet = open_sheet(contents, list_places(contents, pages), len(pages), is_for_archive=is_for_archive)
    draw_pages(contents, sheet, take_out(pages), report)
    return finish_file(contents, sheet), sheet.total


def take_out(pages: deque[Page]) -> Iterator[Page]:
    """The pages in order, each of which is gone when the next is wanted."""
    while pages:
        yield pages.popleft()


def write_copies(
    contents: PackContents, out: Path, *, report: Report | None = None, password: str | None = None
) -> list[Path]:
    """Writes a numbered copy for each holder beside `out`, drawn once; returns the files in order.

    `report` is told how many copies are written. Raises `CannotWrite`, `BadInput`.
    """
    from briefing_app.pack.copies import stamp_copies  # late: most packs have no copies

    total = len(contents.edition.holders)
    files = name_copies(out, total)
    refuse_unfit(contents)
    for file in files:
        _check_target(file, Path(os.path.realpath(file)))
    if password is not None:
        check_password(password)
    with _without_collector():
        data, _ = _make(contents, is_for_archive=password is None)
    for number, (file, copy) in enumerate(zip(files, stamp_copies(data, contents), strict=True), start=1):
        _replace(file, Path(os.path.realpath(file)), copy if password is None else protect(copy, password))
        if report is not None:
            report(number, total)
    return files


def name_copies(out: Path, total: int) -> list[Path]:
    """The files of so many copies beside `out`, in order."""
    digits = len(str(total))
    return [out.with_name(f"{out.stem}, copy {number:0{digits}}{out.suffix}") for number in range(1, total + 1)]


def lay_out(contents: PackContents, share: Share | None = None) -> tuple[Page, ...]:
    """Every page of the product, with all that stands on it; or those of a share."""
    contents = say_contents(contents)
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    if contents.product is Product.CARDS:
        from briefing_app.pack.cards import build_cards  # late: the others need none

        sides = build_cards(design, contents, number_all(contents))
        return tuple(Page(section=side.section, strips=side.strips) for side in sides)
    pages = [
        Page(section=section, strips=strips)
        for section in build_sections(design, contents, share)
        for strips in fill_pages(section.strips, design.sheet.text_height)
    ]
    if contents.product is Product.BOOKLET:
        pages[-1:-1] = [_build_blank(design)] * (-len(pages) % PAGES_PER_SHEET)
    return tuple(pages)


def draw_pack(
    contents: PackContents, pages: Sequence[Page], report: Report | None = None, *, is_for_archive: bool = True
) -> bytes:
    """The pages as a PDF. The same contents give the same bytes."""
    sheet = open_sheet(contents, list_places(contents, pages), len(pages), is_for_archive=is_for_archive)
    draw_pages(contents, sheet, pages, report)
    return finish_file(contents, sheet)


def open_sheet(contents: PackContents, places: Sequence[Landing], count: int, *, is_for_archive: bool) -> Sheet:
    """What so many pages are drawn on. It knows where each place will be."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    annexes = contents.annexes if contents.product in WITH_ANNEXES else ()
    description = Description(
        title=clean_line(contents.title),
        marking=clean_line(contents.marking),
        made_on=contents.made_on,
        is_for_archive=is_for_archive and not any(annex.why_no_archive for annex in annexes),
        is_for_all=all(annex.is_for_all for annex in annexes),
        version=clean_line(contents.edition.version),
    )
    imposition = impose(design, contents, count)
    name_page = contents.supplement.name_page if contents.supplement else str
    return Sheet(
        description,
        imposition=imposition,
        places=places,
        stroke=design.stroke,
        name_page=name_page,
    )


def draw_pages(contents: PackContents, sheet: Sheet, pages: Iterable[Page], report: Report | None = None) -> None:
    """Draws the pages, from that on which the sheet stands. `report` is told the number of each."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    furniture = prepare_furniture(design, contents)
    for page in pages:
        number = sheet.number
        draw_strips(sheet, page.strips, design.left_margin(number), design.sheet.text_top)
        draw_furniture(sheet, furniture, page.section)
        if contents.changes is not None:
            draw_bars(sheet, furniture, page.strips)
        sheet.finish_page()
        if report is not None:
            report(number, sheet.total)


def finish_file(contents: PackContents, sheet: Sheet, *parts: Drawn) -> bytes:
    """The file of what was drawn, with what only a whole file can be given."""
    data = sheet.finish(*parts)
    if not sheet.forms:
        return data
    from briefing_app.pack.copies import fill_forms  # late: most packs have neither annexes nor copies

    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    return fill_forms(data, design, contents, sheet.forms)


def impose(design: Design, contents: PackContents, count: int) -> Imposition:
    """On which leaf each page stands, of so many."""
    if contents.product is Product.BOOKLET:
        return impose_booklet(design.sheet, count)
    if contents.product is Product.CARDS and contents.is_imposed:
        return impose_cards(design.sheet, contents.paper, count)
    return impose_singly(design.sheet, count)


def _build_blank(design: Design) -> Page:
    """A page that says that it is empty, so that nobody misses one."""
    words = break_paragraph(say(design.wording("This page is blank."), design.small), design.full_width)
    strip = Strip(height=words.height, marks=place_paragraph(words, (design.full_width - words.width) / 2))
    above = Strip(height=design.sheet.text_height * 0.45)
    section = Section(strips=(above, strip), has_head=False)
    (strips,) = fill_pages(section.strips, design.sheet.text_height)
    return Page(section=section, strips=strips)


def list_places(contents: PackContents, pages: Iterable[Page]) -> list[Landing]:
    """What can be led to, in order."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    top = design.sheet.text_top
    return [
        Landing(place.key, number, top + each.y, place.title, place.level)
        for number, page in enumerate(pages, start=1)
        for each in page.strips
        for place in each.strip.places
    ]


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
    aside = target.with_name(f".pack-{os.urandom(4).hex()}.part")
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
