"""The fonts: which characters each covers, and how it shapes a word. Each is opened at its first use.

Text is shaped by HarfBuzz into glyphs of one font, so that Devanagari joins and reorders as it must, and
Latin is kerned. No font is registered with ReportLab: its own way of embedding knows characters, not glyphs,
and so cannot say which characters a shaped glyph stands for (see `embedding`).
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

import uharfbuzz

from briefing_app.core.errors import CannotWrite
from briefing_app.pack.glyph_letters import IGNORABLE, find_letters
from briefing_app.pack.styles import Family, Style, Weight
from briefing_app.paths import resources_folder

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""What stands on the page where no font covers a character."""

CLOSING = frozenset("、。，．」』）］｝〉》】〕")
OPENING = frozenset("「『（［｛〈《【〔")


class Glyph(NamedTuple):
    """One glyph of a shaped word, in thousandths of the size. `width` is the font's own, `advance` as shaped.

    `code` is how a page names it, `text` what it stands for. Of several glyphs that stand for the same characters,
    the first bears the text. It `tells` a reader that text if it stands for nothing else on any page.
    """

    id: int
    code: str
    width: int
    advance: int
    dx: int
    dy: int
    text: str
    tells: bool


class Shaped(NamedTuple):
    """A word as glyphs of one font. `width` is in thousandths of the size.

    `shown` is what shows it on a page, empty where a glyph of it is raised or lowered; `used` are its glyphs, and
    `tells` says whether they alone tell a reader the text, since each stands for what it always stands for.
    """

    face: "Face"
    text: str
    glyphs: tuple[Glyph, ...]
    width: int
    shown: str
    used: frozenset[int]
    tells: bool

    @property
    def words(self) -> tuple["Shaped", ...]:
        """The word itself."""
        return (self,)


class Phrase(NamedTuple):
    """Words of one font and the spaces between them: most lines are one. Only the words are kept, not their glyphs."""

    face: "Face"
    words: tuple[Shaped, ...]
    width: int

    @property
    def text(self) -> str:
        """What they say."""
        return "".join([word.text for word in self.words])

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """Those of all words."""
        return tuple([glyph for word in self.words for glyph in word.glyphs])

    @property
    def shown(self) -> str:
        """What shows them, empty where a glyph is raised or lowered."""
        shown = [word.shown for word in self.words]
        return "".join(shown) if all(shown) else ""


class Face:
    """One font file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.glyphs: dict[tuple[int, str, int, int, int], Glyph] = {}

    @cached_property
    def face(self) -> uharfbuzz.Face:
        """The font as HarfBuzz holds it. Raises `CannotWrite` when its file is missing."""
        path = resources_folder() / "fonts" / f"{self.name}.ttf"
        if not path.is_file():
            raise CannotWrite(f"The font {path.name} of the application is missing.", "Install the application again.")
        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))

    @cached_property
    def font(self) -> uharfbuzz.Font:
        """The same at a size of 1000 units."""
        font = uharfbuzz.Font(self.face)
        font.scale = (1000, 1000)
        return font

    @cached_property
    def coverage(self) -> frozenset[str]:
        """The characters that it has a glyph for."""
        return frozenset(map(chr, self.face.unicodes))

    @cached_property
    def letters(self) -> dict[int, str]:
        """What each glyph stands for, wherever it is drawn."""
        return find_letters(self.font, self.face.unicodes)

    @cached_property
    def is_tall(self) -> bool:
        """Whether its script needs more room between lines."""
        return self.language != "en"

    @cached_property
    def language(self) -> str:
        """The language whose forms are wanted; never the machine's, so that all machines draw alike."""
        if "Devanagari" in self.name:
            return "hi"
        return "ja" if self.name.startswith("IBMPlexSansJP") else "en"

    @cached_property
    def space(self) -> Shaped:
        """What stands between words."""
        return shape(self, " ")

    @cached_property
    def figures(self) -> tuple["Glyph", ...]:
        """Those of 0 to 9; none where two of them stand closer together than they are wide."""
        pairs = shape(self, "".join(f"{one}{other}" for one in "0123456789" for other in "0123456789")).glyphs
        ten = tuple(shape(self, figure).glyphs[0] for figure in "0123456789")
        return ten if len(pairs) == 200 and set(pairs) == set(ten) and show_level(ten).count("<") == 1 else ()

    def width_of(self, glyph: int) -> int:
        """The width of a glyph as the font gives it."""
        return int(self.font.get_glyph_h_advance(glyph))


@cache
def open_face(name: str) -> Face:
    """The font of that file name, without its suffix."""
    return Face(name)


@cache
def choose_faces(style: Style) -> tuple[Face, ...]:
    """The fonts of a style, in the order in which a character looks for its glyph.

    There is no bold italic, and no italic outside Latin: nothing is slanted or thickened artificially.
    """
    heavy = style.weight in (Weight.SEMIBOLD, Weight.BOLD)
    latin = "Italic" if style.italic and not heavy else style.weight.value
    other = Weight.SEMIBOLD.value if heavy else Weight.REGULAR.value
    names = [f"IBMPlexSans-{latin}", f"IBMPlexSansDevanagari-{other}", f"IBMPlexSansJP-{other}"]
    if style.family is Family.SERIF:
        names.insert(0, f"IBMPlexSerif-{Weight.SEMIBOLD.value if latin == Weight.BOLD.value else latin}")
    return tuple(map(open_face, names))


def assign_faces(text: str, faces: tuple[Face, ...]) -> list[Face | None]:
    """The font for every character; none where no font covers it.

    Spaces and punctuation stay in the font of the word before them, and so do marks on a letter.
    """
    if faces[0].coverage.issuperset(text):
        return [faces[0]] * len(text)
    assigned: list[Face | None] = []
    current: Face | None = None
    for index, char in enumerate(text):
        if current is None or not _stays(text, index, current):
            current = next((face for face in faces if char in face.coverage), None)
            if current is None and char in IGNORABLE:
                current = faces[0]
        assigned.append(current)
    return assigned


def _stays(text: str, index: int, face: Face) -> bool:
    char = text[index]
    if char in IGNORABLE:
        return True
    if unicodedata.category(char).startswith("M"):
        composed = unicodedata.normalize("NFC", text[index - 1 : index + 1])
        return char in face.coverage or (len(composed) == 1 and composed in face.coverage)
    is_neutral = not char.isalnum() and ord(char) < 0x2100
    return is_neutral and char in face.coverage


def find_uncovered(text: str, faces: tuple[Face, ...]) -> Iterator[str]:
    """The characters that no font covers, in order."""
    for char, face in zip(text, assign_faces(text, faces), strict=True):
        if face is None:
            yield char


def join_words(words: Sequence[Shaped]) -> Shaped | Phrase:
    """Words of one font, and the spaces between and after them; the width does not count a space at the end."""
    if len(words) == 1:
        return words[0]
    width = sum([word.width for word in words])
    if words[-1].text == " ":
        width -= words[-1].width
    return Phrase(words[0].face, tuple(words), width)


def shape_figures(face: Face, number: str) -> Shaped:
    """A whole number, of which a pack has thousands."""
    ten = face.figures
    if not ten:
        return shape(face, number)
    glyphs = tuple([ten[int(figure)] for figure in number])
    shown = f"<{''.join([glyph.code for glyph in glyphs])}>"
    return Shaped(face, number, glyphs, sum([glyph.advance for glyph in glyphs]), shown, *_find_used(glyphs))


@lru_cache(maxsize=20_000)
def shape(face: Face, text: str) -> Shaped:
    """The text as glyphs of the font. A no-break space is drawn, and copied, as a space."""
    shown = text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    buffer = uharfbuzz.Buffer()
    buffer.add_str(shown)
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    buffer.language = face.language
    uharfbuzz.shape(face.font, buffer, _choose_features(face, shown))
    infos, known, glyphs = buffer.glyph_infos, face.glyphs, []
    told = shown if len(infos) == len(shown) and shown.isascii() else _tell(shown, [info.cluster for info in infos])
    for info, position, stands_for in zip(infos, buffer.glyph_positions, told, strict=True):
        key = (info.codepoint, stands_for, position.x_advance, position.x_offset, position.y_offset)
        glyph = known.get(key)
        if glyph is None:
            number, _, advance, dx, dy = key
            width, tells = face.width_of(number), face.letters.get(number) == stands_for
            glyph = known[key] = Glyph(number, f"{number:04X}", width, advance, dx, dy, stands_for, tells)
        glyphs.append(glyph)
    return _gather(face, text, glyphs)


def _tell(shown: str, clusters: Sequence[int]) -> list[str]:
    """What each glyph stands for; the first of several of one cluster bears all of its text."""
    starts = sorted(set(clusters))
    texts = {start: shown[start:end] for start, end in zip(starts, [*starts[1:], len(shown)], strict=True)}
    return [texts.pop(cluster, "") for cluster in clusters]


@lru_cache(maxsize=1000)
def shape_uncovered(face: Face, char: str) -> Shaped:
    """A character that no font covers: drawn as the replacement character, copied as itself."""
    shaped = shape(face, REPLACEMENT)
    return _gather(face, char, [glyph._replace(text=char, tells=False) for glyph in shaped.glyphs])


def _gather(face: Face, text: str, glyphs: Sequence[Glyph]) -> Shaped:
    shown = "" if any(glyph.dy for glyph in glyphs) else show_level(glyphs)
    return Shaped(face, text, tuple(glyphs), sum([glyph.advance for glyph in glyphs]), shown, *_find_used(glyphs))


def _find_used(glyphs: Sequence[Glyph]) -> tuple[frozenset[int], bool]:
    return frozenset([glyph.id for glyph in glyphs]), False not in [glyph.tells for glyph in glyphs]


def show_level(glyphs: Iterable[Glyph]) -> str:
    """The glyphs as a page names them, and by how much each is moved from where it would be."""
    items: list[str] = []
    codes, shift = "", 0
    for glyph in glyphs:
        shift -= glyph.dx
        if shift:
            items.append(f"<{codes}>{shift}" if codes else f" {shift}")
            codes = ""
        codes += glyph.code
        shift = glyph.width - glyph.advance + glyph.dx
    if codes:
        items.append(f"<{codes}>")
    if shift:
        items.append(str(shift))
    return "".join(items)


def _choose_features(face: Face, text: str) -> dict[str, object]:
    """Japanese marks of punctuation close up to half their width when they follow one another."""
    if face.language != "ja":
        return {}
    halved = [
        (index, index + 1, True)
        for index, (before, char, after) in enumerate(zip(f" {text}", text, f"{text[1:]} ", strict=False))
        if (char in CLOSING and after in CLOSING) or (char in OPENING and before in OPENING)
    ]
    return {"halt": halved} if halved else {}
