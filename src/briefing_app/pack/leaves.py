"""The leaves of a file, with what can be clicked on them; leaves and their marks have numbers before they are drawn."""

import hashlib
from collections.abc import Mapping

from reportlab.pdfbase import pdfdoc

from briefing_app.pack.imposition import Imposition
from briefing_app.pack.operators import say_numbers
from briefing_app.pack.outline import Landing
from briefing_app.pack.streams import Stream, Written
from briefing_app.pack.structure import Surface
from briefing_app.pack.writing import Finished, PackDocument, write, write_all

CLEARANCE = 24.0
FONTS = pdfdoc.PDFObjectReference("BasicFonts")


class Leaf:
    """One leaf: its marks, until all pages that stand on it are drawn, and then a digest of them."""

    def __init__(self) -> None:
        self.marks: list[str] = []
        self.surfaces: list[Surface] = []
        self.digest = b""

    def settle(self) -> tuple[bytes, str]:
        """The digest, and references to what can be clicked, which is numbered."""
        return self.digest, " ".join([surface.reference for surface in self.surfaces])


class Leaves(list[Leaf]):
    """All leaves of a file."""

    def __init__(self, document: PackDocument, imposition: Imposition) -> None:
        super().__init__(Leaf() for _ in range(imposition.leaves))
        self._document, self._imposition = document, imposition
        self._size = say_numbers((imposition.width, imposition.height))
        self._streams = document.reserve(len(self))
        self._first = document.reserve(len(self))
        self.references = [f"{number} 0 R" for number in range(self._first, self._first + len(self))]
        document.Catalog.Pages = Written(f"<</Type /Pages /Kids [{' '.join(self.references)}] /Count {len(self)}>>")

    def lead_to(self, place: Landing) -> str:
        """Where a reader lands: a little above the place, so that what it is called is seen with some room."""
        spot, height = self._imposition.spots[place.page - 1], self._imposition.height
        top = min(height - spot.y - place.y + CLEARANCE, height)
        return f"[{self.references[spot.leaf]} /XYZ {say_numbers((spot.x, top))} 0]"

    def finish_one(self, number: int) -> Finished:
        """The marks of a leaf on which all is drawn."""
        leaf = self[number]
        marks = "\n".join(leaf.marks).encode("ascii")
        leaf.marks, leaf.digest = [], hashlib.md5(marks, usedforsecurity=False).digest()
        return write(self._streams + number, Stream(marks).format())

    def finish(self, settled: Mapping[int, tuple[bytes, str]]) -> Finished:
        """The leaves themselves, with what is known of each."""
        parent, fonts = self._document.refer(self._document.Catalog.Pages), str(FONTS.format(self._document), "ascii")
        bodies = []
        for number in range(len(self)):
            digest, clicked = settled[number]
            self._document.updateSignature(digest)
            bodies.append(
                f"<</Type /Page /Parent {parent} /MediaBox [0 0 {self._size}] /Resources <</Font {fonts}>>"
                f" /Contents {self._streams + number} 0 R{f' /Annots [{clicked}]' if clicked else ''}"
                f" /StructParents {number} /Tabs /S>>"
            )
        return write_all(self._first, bodies)
