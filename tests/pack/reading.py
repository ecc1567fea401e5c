"""A pack as a reader sees it: the text of its pages, where its links and its outline lead."""

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import pikepdf
import pypdfium2
from tests.pack.builders import note, pack_of

from briefing_app.core.notebook import NoteKind
from briefing_app.pack.contents import PackContents, PackNote
from briefing_app.pack.document import draw_pack, lay_out


class Letter(NamedTuple):
    """A character and where it stands, from the lower left corner."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


class ReadPack:
    """A finished file, read back."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._pdfium = pypdfium2.PdfDocument(data)
        self._pdf = pikepdf.open(io.BytesIO(data))

    @property
    def count(self) -> int:
        return len(self._pdfium)

    def lines(self, number: int) -> list[str]:
        """The lines of a page, counted from 1."""
        page = self._pdfium[number - 1]
        text = page.get_textpage()
        found: str = text.get_text_range()
        text.close()
        page.close()
        return found.replace("\r\n", "\n").split("\n")

    def text(self, number: int) -> str:
        """The text of a page with all white space as single spaces."""
        return " ".join(" ".join(self.lines(number)).split())

    def whole_text(self) -> str:
        return " ".join(self.text(number) for number in range(1, self.count + 1))

    def letters(self, number: int) -> Iterator[Letter]:
        page = self._pdfium[number - 1]
        text = page.get_textpage()
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            if char.strip():
                yield Letter(char, *text.get_charbox(index))

    def links(self, number: int) -> list[tuple[int, tuple[float, ...]]]:
        """The page that each link of a page leads to, and the rectangle that is clicked."""
        annotations: Iterable[pikepdf.Object] = self._pdf.pages[number - 1].get("/Annots", [])
        return [
            (self._page_of(each.Dest), tuple(float(edge) for edge in each.Rect))
            for each in annotations
            if each.Subtype == "/Link"
        ]

    def outline(self) -> list[tuple[int, str, int]]:
        """Level, title and page of every entry."""
        with self._pdf.open_outline() as outline:
            return list(self._walk(outline.root, 0))

    @property
    def properties(self) -> Mapping[str, str]:
        return {str(key): str(value) for key, value in self._pdf.docinfo.items()}

    @property
    def fonts(self) -> list[pikepdf.Object]:
        return [
            each for each in self._pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]

    def raw(self) -> str:
        """All that the file holds, streams unpacked."""
        return "\n".join(
            each.read_bytes().decode("latin-1") if isinstance(each, pikepdf.Stream) else repr(each)
            for each in self._pdf.objects
        )

    def _walk(self, items: Sequence[pikepdf.OutlineItem], level: int) -> Iterator[tuple[int, str, int]]:
        for item in items:
            assert item.destination is not None
            yield level, item.title, self._page_of(item.destination)
            yield from self._walk(item.children, level + 1)

    def _page_of(self, destination: object) -> int:
        assert isinstance(destination, pikepdf.Array)
        return next(
            number for number, page in enumerate(self._pdf.pages, start=1) if page.obj.objgen == destination[0].objgen
        )


def read_pack(contents: PackContents) -> ReadPack:
    """The pack drawn and read back."""
    return ReadPack(draw_pack(contents, lay_out(contents)))


def read_note(text: str, kind: NoteKind = NoteKind.BACKGROUND, **details: object) -> ReadPack:
    """A pack with that note on one initiative."""
    return read_pack(pack_of("II.7", notes={"II.7": [note(text, kind, **details)]}))


def read_notes(*notes: PackNote) -> ReadPack:
    """A pack with those notes on one initiative."""
    return read_pack(pack_of("II.7", notes={"II.7": notes}))


def squeeze(text: str) -> str:
    """The text with all white space as single spaces."""
    return re.sub(r"\s+", " ", text).strip()
