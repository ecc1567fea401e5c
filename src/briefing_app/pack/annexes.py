"""Annexes: PDFs of other people, checked before they are taken in, and put on pages of ours.

Only what is drawn on their pages comes in: no script, no attachment, no link, no metadata. A page becomes a picture
with a description, since its own structure says nothing in ours.
"""

import hashlib
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import BadInput
from briefing_app.pack.contents import Annex
from briefing_app.pack.drawn import Forms
from briefing_app.pack.supplements import annex_form

if TYPE_CHECKING:
    import pikepdf

MOST_BYTES, MOST_PAGES = 60_000_000, 400
MARKS_OF_STRUCTURE = frozenset(["BMC", "BDC", "EMC", "MP", "DP"])
UNWANTED = ("/StructParents", "/StructParent", "/Metadata", "/PieceInfo", "/LastModified", "/OC")
COLOURS_WITHOUT_PROFILE = frozenset(["/DeviceCMYK", "/Separation", "/DeviceN"])
PLAIN_ENCODINGS = frozenset(["/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding"])
NOT_EMBEDDED = "does not hold all the letters that it uses."
OTHER_FILE = "Choose another file, or print it to a new PDF first."


def read_annex(path: Path, title: str = "") -> Annex:
    """A PDF as an annex. Raises `BadInput` with its name when it cannot be one."""
    name = path.name
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise BadInput(
                f"“{name}” is too large for an annex ({size // 1_000_000} MB).",
                f"Choose one of at most {MOST_BYTES // 1_000_000} MB.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"“{name}” cannot be read: {error.strerror or error}.", OTHER_FILE) from error
    return check_annex(name, data, title or path.stem)


def check_annex(name: str, data: bytes, title: str) -> Annex:
    """The PDF of that file as an annex. Raises `BadInput` with its name when it cannot be one."""
    import pikepdf  # late: only annexes need it

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pages = len(pdf.pages)
            if not 0 < pages <= MOST_PAGES:
                raise BadInput(f"“{name}” has {pages} pages.", f"An annex has from 1 to {MOST_PAGES}.")
            for page in pdf.pages:
                pikepdf.parse_content_stream(page)
            reason = next(_find_obstacles(pdf), "")
    except pikepdf.PasswordError as error:
        raise BadInput(
            f"“{name}” is protected with a password.", "Save a copy of it without one, and choose that."
        ) from error
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadInput(f"“{name}” is damaged, or is no PDF.", OTHER_FILE) from error
    return Annex(
        title=title,
        pages=pages,
        digest=hashlib.sha256(data).hexdigest(),
        why_no_archive=f"“{name}” {reason}" if reason else "",
        is_for_all=reason != NOT_EMBEDDED,
        data=data,
    )


def put_annexes(pdf: "pikepdf.Pdf", annexes: Sequence[Annex], forms: Forms) -> None:
    """Puts the pages of the annexes in their places, all that are drawn."""
    import pikepdf  # late: only annexes need it

    for number, annex in enumerate(annexes, start=1):
        drawn = [index for index in range(1, annex.pages + 1) if annex_form(number, index) in forms]
        if not drawn:
            continue
        with pikepdf.open(io.BytesIO(annex.data)) as source:
            for index in drawn:
                name = annex_form(number, index)
                leaves, size = forms[name]
                for leaf in leaves:
                    _put_page(pdf, pdf.pages[leaf], name, source.pages[index - 1], size)


def save_again(pdf: "pikepdf.Pdf") -> bytes:
    """The file anew; the same file gives the same bytes."""
    import pikepdf  # late: see above

    out = io.BytesIO()
    pdf.save(
        out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve, fix_metadata_version=False
    )
    return out.getvalue()


def add_form(page: "pikepdf.Page", name: str, form: "pikepdf.Object") -> None:
    """Makes what the page draws under that name be the form."""
    import pikepdf  # late: see above

    resources = page.obj.Resources
    if "/XObject" not in resources:
        resources.XObject = pikepdf.Dictionary()
    resources.XObject[f"/{name}"] = form


def _put_page(
    pdf: "pikepdf.Pdf", target: "pikepdf.Page", name: str, page: "pikepdf.Page", size: tuple[float, float]
) -> None:
    import pikepdf  # late: see above

    own = page.as_form_xobject()
    _strip_structure(own, set())
    inner = pdf.copy_foreign(own)
    rectangle = pikepdf.Rectangle(0, 0, *size)
    placement = target.calc_form_xobject_placement(
        inner, pikepdf.Name("/Page"), rectangle, invert_transformations=True, allow_shrink=True, allow_expand=False
    )
    outer = pdf.make_stream(placement)
    outer.Type, outer.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    outer.BBox = pikepdf.Array([0, 0, *size])
    outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary({"/Page": inner}))
    add_form(target, name, outer)


def _strip_structure(form: "pikepdf.Object", seen: set[tuple[int, int]]) -> None:
    """What it said of its own structure would be false in ours."""
    import pikepdf  # late: see above

    if form.objgen in seen and form.objgen != (0, 0):
        return
    seen.add(form.objgen)
    for key in UNWANTED:
        if key in form:
            del form[key]
    kept = [
        instruction
        for instruction in pikepdf.parse_content_stream(form)
        if str(instruction.operator) not in MARKS_OF_STRUCTURE
    ]
    form.write(pikepdf.unparse_content_stream(kept))
    resources = form.get("/Resources", pikepdf.Dictionary())
    for inner in dict(resources.get("/XObject", pikepdf.Dictionary())).values():
        if inner.get("/Subtype") == "/Form":
            _strip_structure(inner, seen)


def _find_obstacles(pdf: "pikepdf.Pdf") -> Iterator[str]:
    """What would keep the whole from being an archival copy, as the end of a sentence; the gravest first."""
    objects = [each for each in pdf.objects if _is_dictionary(each)]
    fonts = [each for each in objects if each.get("/Type") == "/Font" and each.get("/Subtype") != "/Type0"]
    if any(not _is_embedded(font) for font in fonts if font.get("/Subtype") != "/Type3"):
        yield NOT_EMBEDDED
    whole = [each for each in objects if each.get("/Type") == "/Font" and "/DescendantFonts" in each]
    simple = [font for font in fonts if not str(font.get("/Subtype", "")).startswith("/CIDFont")]
    if any(not _says_its_characters(font) for font in (*whole, *simple)):
        yield "does not say which characters its letters are."
    if any(_uses_other_colours(each) for each in objects) or _names_printers_colours(pdf):
        yield "has colours for a printing press."
    if any(
        bool(each.get("/Interpolate", False)) or _has_filter(each, ("/LZWDecode", "/JPXDecode", "/Crypt"))
        for each in objects
    ):
        yield "has pictures in a form that archives do not take."
    if any(key in each for each in objects for key in ("/TR", "/TR2", "/HTP")) or any(
        each.get("/Subtype") == "/PS" for each in objects
    ):
        yield "steers the printer."


def _is_dictionary(each: Any) -> bool:  # noqa: ANN401 (an object of a PDF may be anything)
    import pikepdf  # late: see above

    return isinstance(each, (pikepdf.Dictionary, pikepdf.Stream))


def _is_embedded(font: "pikepdf.Object") -> bool:
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def _says_its_characters(font: "pikepdf.Object") -> bool:
    if "/ToUnicode" in font:
        return True
    encoding = font.get("/Encoding")
    return encoding is not None and str(encoding) in PLAIN_ENCODINGS


def _uses_other_colours(each: "pikepdf.Object") -> bool:
    space = each.get("/ColorSpace")
    return space is not None and any(name in repr(space) for name in COLOURS_WITHOUT_PROFILE)


def _names_printers_colours(pdf: "pikepdf.Pdf") -> bool:
    import pikepdf  # late: see above

    return any(
        str(instruction.operator) in ("k", "K")
        for page in pdf.pages
        for instruction in pikepdf.parse_content_stream(page)
    )


def _has_filter(each: "pikepdf.Object", names: Sequence[str]) -> bool:
    return any(name in str(each.get("/Filter", "")) or name in repr(each.get("/Filter", "")) for name in names)
