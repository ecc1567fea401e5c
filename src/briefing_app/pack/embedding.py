"""Puts into the PDF the glyphs that a pack uses, and nothing else of a font.

Each font becomes one composite font whose codes are its glyphs' own numbers. Widths are those of the font
file, glyphs say which characters they stand for, and the bytes depend on nothing but the text: what copies,
searches and repeats right is settled here. Where a glyph stands for anything but its own character, as in
Devanagari, the text is given beside it (`/ActualText`); so it is for private characters.
"""

import hashlib
import itertools
import struct
from collections.abc import Iterable, Iterator, Sequence

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from briefing_app.pack.faces import Face, Shaped
from briefing_app.pack.streams import Stream

SYMBOLIC = 4
MOST_SHOWN = 10_000
"""How many lines are remembered as they were written: those of heads and labels come again on every page."""
SILENT = "\N{WORD JOINER}"
"""What a glyph stands for that is only ever a part of others: every glyph must stand for something."""

UNUSED_TABLES = ("BASE", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "meta", "name", "post", "vhea", "vmtx")
"""A font inside a PDF is reached by glyph number, and set by what the page says: it needs none of these."""


def name_resource(name: str) -> str:
    """What the pages call a font, whatever was drawn before: “IBMPlexSerif-Medium” is “fM”, and no other is."""
    family, _, weight = name.partition("-")
    return family[-1] + weight[0]


class EmbeddedFont:
    """One font in one document: the glyphs that were drawn, and what they stand for."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.resource = name_resource(face.name)
        self.used: set[int] = set()
        self._shown: dict[int, tuple[Sequence[Shaped], str]] = {}

    def reads_right(self, words: Iterable[Shaped]) -> bool:
        """Notes the glyphs as used; says whether they alone tell a reader the text that they stand for."""
        used, right = self.used, True
        for word in words:
            if not word.used <= used:
                used |= word.used
            right = right and word.tells
        return right

    def show_plain(self, words: Sequence[Shaped]) -> str:
        """What shows the words, if their glyphs tell what they stand for, and none is raised or lowered; else “”."""
        used, shown = self.used, []
        kept = self._shown.get(id(words))
        if kept is not None and kept[0] is words:
            return kept[1]
        for word in words:
            if not word.shown or not word.tells:
                return ""
            if not word.used <= used:
                used |= word.used
            shown.append(word.shown)
        if len(self._shown) == MOST_SHOWN:
            self._shown.clear()
        said = "".join(shown)
        if len(shown) > 1:
            self._shown[id(words)] = (words, said)
        return said

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 (ReportLab calls it by this name)
        """Called by ReportLab when the document is complete."""
        used = sorted(self.used)
        data = _subset(self.face, used)
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        name = f"{tag}+{self.face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "CIDToGIDMap": pdfdoc.PDFName("Identity"),
                "DW": 1000,
                "W": pdfdoc.PDFArray(list(_say_widths(self.face, used))),
                "FontDescriptor": document.Reference(_describe(document, self.face, name, data), f"{name} descriptor"),
            }
        )
        letters = self.face.letters
        texts = {glyph: letters.get(glyph, SILENT) for glyph in used}
        to_unicode = Stream(_say_characters(texts).encode("ascii"))
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"{name} glyphs")]),
                "ToUnicode": document.Reference(to_unicode, f"{name} characters"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.resource] = document.Reference(font, name)


def _subset(face: Face, glyphs: Iterable[int]) -> bytes:
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_HINTING
    wanted.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(uharfbuzz.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode("ascii"), "big") for tag in UNUSED_TABLES
    )
    return bytes(uharfbuzz.subset(face.face, wanted).blob.data)


def _describe(document: pdfdoc.PDFDocument, face: Face, name: str, data: bytes) -> pdfdoc.PDFDictionary:
    head = bytes(face.face.reference_table("head").data)
    units, box = struct.unpack_from(">H", head, 18)[0], struct.unpack_from(">4h", head, 36)
    extents = face.font.get_font_extents("ltr")
    file = Stream(data, {"Length1": len(data)})
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(name),
            "Flags": SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([edge * 1000 // units for edge in box]),
            "ItalicAngle": -12 if face.name.endswith("Italic") else 0,
            "Ascent": extents.ascender,
            "Descent": extents.descender,
            "CapHeight": 698,
            "StemV": 80,
            "FontFile2": document.Reference(file, f"{name} file"),
        }
    )


def _say_widths(face: Face, glyphs: Iterable[int]) -> Iterator[object]:
    """Runs of neighbouring glyphs: the first one's number, then the widths."""
    for _, run in itertools.groupby(enumerate(glyphs), key=lambda pair: pair[1] - pair[0]):
        neighbours = [glyph for _, glyph in run]
        yield neighbours[0]
        yield pdfdoc.PDFArray([face.width_of(glyph) for glyph in neighbours])


def _say_characters(texts: dict[int, str]) -> str:
    """The table from glyphs to characters, as PDF wants it: at most 100 lines to a block."""
    lines = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in sorted(texts.items())]
    blocks = [
        f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar"
        for block in (lines[at : at + 100] for at in range(0, len(lines), 100))
    ]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *blocks,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    )
