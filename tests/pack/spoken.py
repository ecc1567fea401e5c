"""A pack as those have it who hear it read out: its structure, and the words that belong to each part."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

CHARACTER = re.compile(r"<([0-9A-F]{4})> <([0-9A-F]+)>")
SHOWN = {"Tj", "TJ", "f", "S", "B"}


@dataclass
class Part:
    """An element of the structure. Its words are those of its own and of all parts inside it, in order."""

    role: str
    language: str
    alternative_text: str
    attributes: Mapping[str, object]
    pages: set[int] = field(default_factory=set)
    clicks: list[pikepdf.Object] = field(default_factory=list)
    inside: list["Part | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(each if isinstance(each, str) else each.text for each in self.inside)

    @property
    def parts(self) -> list["Part"]:
        return [each for each in self.inside if isinstance(each, Part)]

    def walk(self) -> Iterator["Part"]:
        """Itself and all parts inside it, as they are read out."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def find(self, role: str) -> list["Part"]:
        return [part for part in self.walk() if part.role == role]

    def runs(self, language: str) -> Iterator[tuple[str, str]]:
        """Its words with the language that they are said to be in."""
        language = self.language or language
        for each in self.inside:
            if isinstance(each, str):
                yield language, each
            else:
                yield from each.runs(language)


@dataclass(frozen=True)
class Decorated:
    """What is passed over: what it says of itself, and the words in it."""

    page: int
    kind: str
    text: str


class SpokenPack:
    """A finished file, read through its structure alone."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.decorations: list[Decorated] = []
        self.loose: list[tuple[int, str]] = []
        self._words: dict[tuple[int, int], str] = {}
        self._heard: set[tuple[int, int]] = set()
        self._numbers = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages, start=1)}
        for number, page in enumerate(self.pdf.pages, start=1):
            _PageReader(self, number, page).read()
        self.root = self._read(self.pdf.Root.StructTreeRoot.K[0], None)

    @property
    def unheard(self) -> set[tuple[int, int]]:
        """Page and number of marked content that is in no part."""
        return self._words.keys() - self._heard

    def note_words(self, page: int, number: int, text: str) -> None:
        """What is shown under that number."""
        assert (page, number) not in self._words
        self._words[page, number] = text

    def part_of(self, page: int, number: int) -> pikepdf.Object:
        """The element that the page itself names for the number."""
        return self._parents[int(self.pdf.pages[page - 1].obj.StructParents)][number]

    @property
    def _parents(self) -> dict[int, pikepdf.Object]:
        rows = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        return {int(key): value for key, value in zip(rows[::2], rows[1::2], strict=True)}

    def parent(self, number: int) -> pikepdf.Object:
        """The element of a surface that is clicked."""
        return self._parents[number]

    def _read(self, element: pikepdf.Object, parent: pikepdf.Object | None) -> Part:
        assert parent is None or element.P.objgen == parent.objgen
        attributes = element.get("/A", pikepdf.Dictionary())
        part = Part(
            role=str(element.S)[1:],
            language=str(element.get("/Lang", "")),
            alternative_text=str(element.get("/Alt", "")),
            attributes={str(key)[1:]: value for key, value in attributes.items()},
        )
        for kid in element.K:
            self._read_kid(part, element, kid)
        return part

    def _read_kid(self, part: Part, element: pikepdf.Object, kid: pikepdf.Object | int) -> None:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            part.inside.append(self._read(kid, element))
            return
        if isinstance(kid, pikepdf.Dictionary) and kid.Type == "/OBJR":
            part.clicks.append(kid.Obj)
            return
        page = kid.Pg if isinstance(kid, pikepdf.Dictionary) else element.Pg
        place = self._numbers[page.objgen], int(kid.MCID if isinstance(kid, pikepdf.Dictionary) else kid)
        assert place not in self._heard
        self._heard.add(place)
        part.pages.add(place[0])
        part.inside.append(self._words[place])


class _PageReader:
    """The marks of one page, and under which number or as what decoration each stands."""

    def __init__(self, pack: SpokenPack, number: int, page: pikepdf.Page) -> None:
        self._pack, self._number, self._page = pack, number, page
        self._maps = {str(name): _read_characters(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
        self._font = ""
        self._words = ""
        self._instead = ""

    def read(self) -> None:
        open_: list[tuple[pikepdf.Name, pikepdf.Dictionary]] = []
        for instruction in pikepdf.parse_content_stream(self._page):
            operands = instruction.operands
            match str(instruction.operator):
                case "BDC":
                    tag, said = operands
                    assert isinstance(tag, pikepdf.Name)
                    assert isinstance(said, pikepdf.Dictionary)
                    self._begin(tag, said)
                    open_.append((tag, said))
                case "EMC":
                    self._end(*open_.pop(), is_inside=bool(open_))
                case "Tf":
                    self._font = str(operands[0])
                case mark if mark in SHOWN:
                    text = self._decode(operands[0]) if mark in ("Tj", "TJ") else ""
                    self._words += "" if self._instead else text
                    if not open_:
                        self._pack.loose.append((self._number, mark))
        assert not open_

    def _begin(self, tag: pikepdf.Name, said: pikepdf.Dictionary) -> None:
        if "/ActualText" in said:
            assert tag == "/Span"
            self._instead = str(said.ActualText)
            self._words += self._instead
        else:
            self._words = ""

    def _end(self, tag: pikepdf.Name, said: pikepdf.Dictionary, *, is_inside: bool) -> None:
        if "/ActualText" in said:
            self._instead = ""
            return
        assert not is_inside, "nothing but a replacement of words is inside other content"
        if tag == "/Artifact":
            kind = " ".join(str(value)[1:] for value in said.values())
            self._pack.decorations.append(Decorated(self._number, kind, self._words))
        else:
            self._pack.note_words(self._number, int(said.MCID), self._words)
            assert self._role_of(int(said.MCID)) == str(tag)

    def _role_of(self, number: int) -> str:
        return str(self._pack.part_of(self._number, number).S)

    def _decode(self, shown: pikepdf.Object) -> str:
        strings = [shown] if isinstance(shown, pikepdf.String) else list(shown)
        codes = b"".join(bytes(each) for each in strings if isinstance(each, pikepdf.String))
        return "".join(self._maps[self._font][codes[at : at + 2]] for at in range(0, len(codes), 2))


def _read_characters(font: pikepdf.Object) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    return {bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be") for code, text in CHARACTER.findall(table)}
