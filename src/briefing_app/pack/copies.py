"""Numbered copies of one pack, drawn once: only what differs from copy to copy is drawn again, and put in its place.

Where a copy's number and holder stand, the pages draw a form. A copy is the same file with other forms.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.pack.annexes import add_form, put_annexes, save_again
from briefing_app.pack.archive import Description
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import Design, choose_design
from briefing_app.pack.drawn import Forms
from briefing_app.pack.furniture import (
    COPY_AT_LEFT,
    COPY_AT_RIGHT,
    COPY_AT_TOP,
    COPY_BASELINE,
    COPY_ON_COVER,
    copy_size,
    say_edition,
)
from briefing_app.pack.imposition import Imposition, Spot
from briefing_app.pack.lines import Line, shorten_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.tags import Decoration
from briefing_app.pack.text import Span, clean_line, say

if TYPE_CHECKING:
    import pikepdf

COPY_FORMS = (COPY_AT_LEFT, COPY_AT_RIGHT, COPY_AT_TOP, COPY_ON_COVER)
AT_RIGHT = frozenset([COPY_AT_RIGHT, COPY_AT_TOP])


class _Stamp(NamedTuple):
    """Which copy of how many, and for whom."""

    number: int
    total: int
    holder: str


def fill_forms(data: bytes, design: Design, contents: PackContents, forms: Forms) -> bytes:
    """The pack with its annexes, and with the fields of its copies still empty."""
    import pikepdf  # late: most packs have neither

    with pikepdf.open(io.BytesIO(data)) as pdf:
        put_annexes(pdf, contents.annexes, {name: form for name, form in forms.items() if name not in COPY_FORMS})
        if contents.edition.holders:
            leaves = {name: forms[name][0] for name in COPY_FORMS if name in forms}
            drawn = _draw_forms(pdf, design, contents, None)
            for name, own in leaves.items():
                for leaf in sorted(own):
                    add_form(pdf.pages[leaf], name, drawn[name])
        return save_again(pdf)


def stamp_copies(
    data: bytes, contents: PackContents, finish: Callable[["pikepdf.Pdf"], bytes] = save_again
) -> Iterator[bytes]:
    """A copy of the finished pack for each holder, in order; `finish` saves it."""
    import pikepdf  # late: see above

    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    holders = contents.edition.holders
    with pikepdf.open(io.BytesIO(data)) as pdf:
        places = [(page, name) for page in pdf.pages for name in _list_copy_forms(page)]
        for number, holder in enumerate(holders, start=1):
            drawn = _draw_forms(pdf, design, contents, _Stamp(number, len(holders), clean_line(holder)))
            for page, name in places:
                add_form(page, name, drawn[name])
            yield finish(pdf)


def _list_copy_forms(page: "pikepdf.Page") -> Sequence[str]:
    resources = page.obj.Resources
    there = resources.XObject.keys() if "/XObject" in resources else ()
    return [name for name in COPY_FORMS if f"/{name}" in there]


def _draw_forms(
    pdf: "pikepdf.Pdf", design: Design, contents: PackContents, stamp: _Stamp | None
) -> dict[str, "pikepdf.Object"]:
    import pikepdf  # late: see above

    width, height = copy_size(design)
    spots = tuple(Spot(index, 0.0, 0.0) for index in range(len(COPY_FORMS)))
    description = Description(title="", marking="", made_on=contents.made_on, is_for_archive=False)
    imposition = Imposition(width=width, height=height, leaves=len(spots), spots=spots)
    sheet = Sheet(description, imposition=imposition)
    for name in COPY_FORMS:
        line = shorten_line(_say(name, design, contents, stamp), width)
        sheet.decorate(Decoration.NONE)
        sheet.text(line, _left_of(name, line, width), height - COPY_BASELINE)
        sheet.finish_page()
    with pikepdf.open(io.BytesIO(sheet.finish())) as drawn:
        forms = [pdf.copy_foreign(page.as_form_xobject()) for page in drawn.pages]
    for form in forms:
        if "/StructParents" in form:
            del form.StructParents
    return dict(zip(COPY_FORMS, forms, strict=True))


def _left_of(name: str, line: Line, width: float) -> float:
    return width - line.width if name in AT_RIGHT else 0.0


def _say(name: str, design: Design, contents: PackContents, stamp: _Stamp | None) -> Sequence[Span]:
    wording = design.wording
    if name == COPY_AT_TOP:
        words = wording("Copy {0} of {1}", stamp.number, stamp.total) if stamp else ""
        return say(words, design.label.lighter().heavier())
    if name == COPY_ON_COVER:
        words = wording("{0} of {1}, for {2}.", *stamp) if stamp else wording("Not numbered.")
        return say(words, design.body)
    edition = say_edition(design, contents)
    if stamp is None:
        return edition
    words = wording("Copy {0} of {1}", stamp.number, stamp.total)
    return (*edition, Span(text=f"   {words} · {stamp.holder}", style=design.foot))
