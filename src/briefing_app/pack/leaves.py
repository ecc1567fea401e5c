"""The leaves of a file as objects that are written, with what can be clicked on them."""

import hashlib
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from briefing_app.pack.archive import Description, describe
from briefing_app.pack.imposition import Imposition
from briefing_app.pack.languages import DOCUMENT_LANGUAGE
from briefing_app.pack.streams import Stream
from briefing_app.pack.writing import PackDocument

PDF_VERSION = (1, 7)
PRINTED = 4
"""The flag of what is printed with its page; PDF/A allows no other."""

FONTS = pdfdoc.PDFObjectReference("BasicFonts")


class PackCanvas(Canvas):  # type: ignore[misc]
    """A canvas that asks for no font of its own, so that the file names only fonts that it holds."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Surface(NamedTuple):
    """What is clicked, with the number under which a reader finds what it is a part of."""

    corners: str
    page: int
    destination: pdfdoc.PDFObject
    number: int

    def say(self, document: PackDocument) -> str:
        """Called when the file is written."""
        return (
            f"<</Type /Annot /Subtype /Link /Rect [{self.corners}] /Border [0 0 0] /F {PRINTED}"
            f" /Contents (Page {self.page}) /Dest {document.say(self.destination)} /StructParent {self.number}>>"
        )


class Leaf:
    """One leaf of the file: its marks, until all pages that stand on it are drawn, and then the stream of them."""

    def __init__(self) -> None:
        self.marks: list[str] = []
        self.surfaces: list[str] = []
        self.content: Stream | None = None


class LeafObject(pdfdoc.PDFObject):  # type: ignore[misc]
    """A leaf as an object that ReportLab writes, when its stream is there."""

    __RefOnly__ = 1

    def __init__(self, leaf: Leaf, size: str, number: int) -> None:
        self._leaf, self._size, self._number = leaf, size, number

    def format(self, document: PackDocument) -> bytes:
        """Called by ReportLab when it writes the file."""
        leaf = self._leaf
        parent, content, fonts = document.refer(document.Pages), document.refer(leaf.content), document.say(FONTS)
        surfaces = f" /Annots [{' '.join(leaf.surfaces)}]" if leaf.surfaces else ""
        return (
            f"<</Type /Page /Parent {parent} /MediaBox [0 0 {self._size}] /Resources <</Font {fonts}>>"
            f" /Contents {content}{surfaces} /StructParents {self._number} /Tabs /S>>"
        ).encode("ascii")


def open_document(description: Description, imposition: Imposition) -> tuple[Canvas, PackDocument]:
    """An empty document and ReportLab's canvas, through which its outline and its places are kept."""
    canvas = PackCanvas(
        None,
        pagesize=(imposition.width, imposition.height),
        pageCompression=1,
        invariant=1,
        lang=DOCUMENT_LANGUAGE,
        pdfVersion=PDF_VERSION,
    )
    document = PackDocument.take_over(canvas._doc)
    # ReportLab has put the time or an environment variable into it; the file's identity is to come from its pages.
    document.signature = hashlib.md5(usedforsecurity=False)
    describe(document, description)
    return canvas, document
