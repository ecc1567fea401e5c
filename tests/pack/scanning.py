"""Looks for words in a PDF in every form in which a file can hide them: the opposite of a reader, who sees the pages.

A secret is a random run of a few rare letters, so that a piece of one is known wherever it stands, and chance does not
make another.
"""

import io
import random
import re
import warnings
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import pikepdf
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from briefing_app.paths import resources_folder

LETTERS = "jkqvwxz"
LENGTH, PIECE = 20, 8
PLAIN = re.compile(rb"[jkqvwxzJKQVWXZ]{8,}")
WIDE = re.compile(rb"(?:\x00[jkqvwxzJKQVWXZ]){8,}|(?:[jkqvwxzJKQVWXZ]\x00){8,}")
HEXADECIMAL = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f\s]{14,}")
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
DRAWING = re.compile(rb"\b(?:BDC|BT|DP)\s")
SHOWING = {"Tj", "TJ", "'", '"'}


def make_secrets(count: int, seed: int = 7) -> list[str]:
    """So many different ones."""
    chance = random.Random(seed)
    return ["".join(chance.choices(LETTERS, k=LENGTH)) for _ in range(count)]


def find_secrets(data: bytes, secrets: Iterable[str], password: str = "") -> set[str]:
    """The secrets of which the file holds a piece, in any form."""
    pieces = {secret[at : at + PIECE]: secret for secret in secrets for at in range(LENGTH - PIECE + 1)}
    found = set[str]()
    for haystack in _list_haystacks(data, password):
        for run in _list_runs(haystack):
            found |= {
                pieces[run[at : at + PIECE]] for at in range(len(run) - PIECE + 1) if run[at : at + PIECE] in pieces
            }
    return found


def find_drawn(data: bytes, characters: Iterable[str], password: str = "") -> set[str]:
    """Those of the characters whose glyphs, or whose names, are in any font of the file."""
    wanted, found = set(characters), set[str]()
    with pikepdf.open(io.BytesIO(data), password=password) as pdf:
        for font in _list_dictionaries(pdf, "/Font"):
            if "/ToUnicode" in font:
                told = "".join(_read_characters(font.ToUnicode.read_bytes()).values())
                found |= wanted & set(told)
            for descendant in font.get("/DescendantFonts", ()):
                descriptor = descendant.FontDescriptor
                name = str(descriptor.FontName).rpartition("+")[2].lstrip("/")
                found |= _find_outlines(descriptor.FontFile2.read_bytes(), name, wanted)
    return found


def _find_outlines(data: bytes, name: str, wanted: set[str]) -> set[str]:
    places = TTFont(io.BytesIO(data), lazy=True)["loca"]
    glyphs = {char: _number_glyphs(name).get(ord(char)) for char in wanted}
    return {
        char
        for char, glyph in glyphs.items()
        if glyph is not None and glyph + 1 < len(places) and places[glyph] != places[glyph + 1]
    }


@cache
def _number_glyphs(name: str) -> Mapping[int, int]:
    with TTFont(resources_folder() / "fonts" / f"{name}.ttf", lazy=True) as font:
        return {code: font.getGlyphID(glyph) for code, glyph in font.getBestCmap().items()}


def _list_runs(haystack: bytes) -> Iterator[str]:
    for match in PLAIN.finditer(haystack):
        yield match.group().decode("ascii").lower()
    for match in WIDE.finditer(haystack):
        yield match.group().replace(b"\0", b"").decode("ascii").lower()


def _list_haystacks(data: bytes, password: str) -> Iterator[bytes]:
    yield data
    for packed in STREAM.findall(data):
        yield _unpack(packed)
    with pikepdf.open(io.BytesIO(data), password=password) as pdf:
        for thing in (*pdf.objects, pdf.trailer):
            yield from _list_within(thing)
            if isinstance(thing, pikepdf.Stream):
                content = _read(thing)
                yield content
                yield from _list_hexadecimal(content)
                if DRAWING.search(content):
                    yield from _list_strings_of(thing)
        for page in pdf.pages:
            yield _read_glyphs(page, _collect_fonts(pdf))


def _list_within(thing: object) -> Iterator[bytes]:
    """Every name and string of an object, as it is meant; what it refers to is an object of its own."""
    match thing:
        case pikepdf.String():
            yield bytes(thing)
        case pikepdf.Name():
            yield str(thing).encode("utf-8", "surrogateescape")
        case pikepdf.Array():
            for each in thing:
                if not (isinstance(each, pikepdf.Object) and each.is_indirect):
                    yield from _list_within(each)
        case pikepdf.Dictionary() | pikepdf.Stream():
            for name, value in thing.items():
                yield name.encode("utf-8", "surrogateescape")
                if not (isinstance(value, pikepdf.Object) and value.is_indirect):
                    yield from _list_within(value)


def _list_strings_of(stream: pikepdf.Stream) -> Iterator[bytes]:
    """Strings inside a content stream: literal, hexadecimal, and those said instead of what is drawn."""
    try:
        with warnings.catch_warnings(action="ignore"):  # most streams are none of the kind
            instructions = pikepdf.parse_content_stream(stream)
    except (pikepdf.PdfError, TypeError, ValueError, UserWarning):
        return
    for instruction in instructions:
        for operand in instruction.operands:
            yield from _list_within(operand)


def _list_hexadecimal(content: bytes) -> Iterator[bytes]:
    for found in HEXADECIMAL.findall(content):
        digits = b"".join(found.split())
        yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))


def _read_glyphs(page: pikepdf.Page, texts: Mapping[str, Mapping[int, str]]) -> bytes:
    """What the glyphs stand for, wherever they are drawn and however they are broken up, without white space."""
    font: Mapping[int, str] = {}
    words: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator == "Tf":
            font = texts.get(str(instruction.operands[0]), {})
        elif operator in SHOWING:
            for operand in instruction.operands:
                for shown in operand if isinstance(operand, pikepdf.Array) else [operand]:
                    if isinstance(shown, pikepdf.String):
                        codes = bytes(shown)
                        pairs = zip(codes[::2], codes[1::2], strict=False)
                        words += [font.get(high << 8 | low, "") for high, low in pairs]
    return "".join("".join(words).split()).encode("utf-8")


def _collect_fonts(pdf: pikepdf.Pdf) -> dict[str, dict[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary):
            continue
        for name, font in thing.items():
            if isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/Font" and "/ToUnicode" in font:
                found.setdefault(name, {}).update(_read_characters(font.ToUnicode.read_bytes()))
    return found


def _read_characters(content: bytes) -> dict[int, str]:
    pairs = PAIR.findall(content.decode("latin-1"))
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be", "replace") for code, text in pairs if len(code) == 4}


def _list_dictionaries(pdf: pikepdf.Pdf, kind: str) -> Iterator[pikepdf.Dictionary]:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == kind:
            yield thing


def _read(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        return stream.read_raw_bytes()


def _unpack(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed)
    except zlib.error:
        return b""
