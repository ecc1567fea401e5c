"""The tree that says what the document's parts are, built while its pages are drawn.

An element is made when its first mark is: the order of marks is the order in which the document is read out.
Every mark belongs to an element or is decoration, and the tree and the pages refer to one another. What is drawn gets
its numbers when the drawing is done, so that those who draw parts of one file need not wait for one another.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing_app.pack.operators import say_numbers, say_text
from briefing_app.pack.streams import Written
from briefing_app.pack.tags import Decoration, Role, Tag, Tags
from briefing_app.pack.writing import Finished, PackDocument, write, write_all

Point = tuple[float, float]
NAMES = {role: role.value for role in Role}
OPEN_DECORATION = {decoration: f"/Artifact <<{decoration.value}>> BDC" for decoration in Decoration}
PRINTED = 4
"""The flag of what is printed with its page; PDF/A allows no other."""


class Element:
    """One element. `name` is PDF's for what it is; the words of a picture are a part of it, and not read out.

    It is `plain` where English words in it need nothing said about them; `kids` are its parts: elements, surfaces, and
    marks as the file names them. It is numbered when all is drawn: others name it by its `reference`, and what it is a
    part of by `part`.
    """

    __slots__ = (
        "_box",
        "_page",
        "_sections",
        "above",
        "is_picture",
        "is_plain",
        "kids",
        "name",
        "part",
        "reference",
        "tag",
    )

    def __init__(self, tag: Tag, above: "Element | None") -> None:
        role = tag.role
        self.tag = tag
        self.kids: list[Element | Surface | str] = []
        self._sections: int = (0 if above is None else above._sections) + (role is Role.SECTION)
        self._box: tuple[float, float, float, float] | None = None
        self._page = ""
        self.name = f"H{self._sections}" if role is Role.HEADING else NAMES[role]
        self.is_picture = role is Role.FIGURE
        self.is_plain = not (self.is_picture or tag.language)
        self.reference = self.part = ""
        self.above = above
        if above is not None:
            above.kids.append(self)

    def take(self, number: int) -> None:
        """Gives it its number in the file."""
        self.reference = self.part = f"{number} 0 R"

    def add_marks(self, page: str, number: int) -> None:
        """The marks with that number on a page are a part of it."""
        if not self._page:
            self._page = page
        self.kids.append(str(number) if page == self._page else f"<</Type /MCR /Pg {page} /MCID {number}>>")

    def cover(self, corners: Iterable[Point]) -> None:
        """Notes that a mark of it reaches as far as that."""
        points = [*corners, *((self._box[:2], self._box[2:]) if self._box else ())]
        across, up = [point[0] for point in points], [point[1] for point in points]
        self._box = min(across), min(up), max(across), max(up)

    def say(self, above: str = "") -> str:
        """What the file says of it; all parts have their numbers."""
        on = f" /Pg {self._page}" if self._page else ""
        kids = " ".join([kid if kid.__class__ is str else kid.part for kid in self.kids])  # type: ignore[union-attr]
        above = above or self.above.reference  # type: ignore[union-attr]  # the uppermost is told
        return f"<</S /{self.name} /P {above}{on}{self._say_attributes()} /K [{kids}]>>"

    def _say_attributes(self) -> str:
        tag, box, said = self.tag, self._box, ""
        if tag.language:
            said += f" /Lang ({tag.language})"
        if tag.alternative_text:
            said += f" /Alt {say_text(tag.alternative_text)}"
        if box is not None:
            said += f" /A <</O /Layout /Placement /Block /BBox [{say_numbers(box)}]>>"
        if tag.numbering is not None:
            said += f" /A <</O /List /ListNumbering /{tag.numbering.value}>>"
        if tag.scope is not None:
            said += f" /A <</O /Table /Scope /{tag.scope.value} /ColSpan {tag.columns}>>"
        return said


class Surface:
    """What is clicked, as a part of an element; `number` is that under which a reader finds the element."""

    __slots__ = ("_page", "_said", "number", "owner", "part", "reference")

    def __init__(self, owner: Element, page: str, corners: str, destination: str, says: str) -> None:
        self._page, self.owner, self.number = page, owner, 0
        self.reference = self.part = ""
        self._said = (
            f"<</Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0] /F {PRINTED}"
            f" /Contents ({says}) /Dest {destination} /StructParent "
        )

    def take(self, number: int) -> None:
        """Gives it its number in the file."""
        self.reference = f"{number} 0 R"
        self.part = f"<</Type /OBJR /Pg {self._page} /Obj {self.reference}>>"

    def say(self) -> str:
        """What the file says of it."""
        return f"{self._said}{self.number}>>"


class Told(NamedTuple):
    """A finished part of the tree: its objects, its uppermost elements, and whose the marks and the surfaces are."""

    objects: Finished
    tops: list[str]
    leaves: dict[int, str]
    clicks: list[str]


class Structure:
    """The whole tree, and whose marks are being made on which leaf."""

    def __init__(self, document: PackDocument, leaves: Sequence[str]) -> None:
        self._document, self._references = document, leaves
        self._root = Element(Tag(Role.DOCUMENT), None)
        self._number = document.reserve(1)
        self._root.reference = f"{self._number} 0 R"
        self.elements: dict[Tag, Element] = {}
        self._leaves: list[list[Element]] = [[] for _ in leaves]
        self._drawn: list[Element | Surface] = []
        self._owners: list[Element] = []
        self._leaf = ""
        self.open: Element | Decoration | None = None

    def turn_to(self, leaf: int) -> None:
        """The next marks are made on that leaf, which may have some already."""
        self._owners, self._leaf = self._leaves[leaf], self._references[leaf]

    def find(self, path: Tags) -> Element:
        """The element at the end of that path; what is not there yet is made."""
        elements, at = self.elements, len(path)
        while at and path[at - 1] not in elements:
            at -= 1
        element = elements[path[at - 1]] if at else self._root
        for tag in path[at:]:
            element = elements[tag] = self.add(tag, element)
        return element

    def add(self, tag: Tag, above: Element) -> Element:
        """A new element inside another."""
        element = Element(tag, above)
        self._drawn.append(element)
        return element

    def enter(self, owner: Element | Decoration, marks: list[str]) -> None:
        """Adds to the marks the operators after which all others belong to that owner."""
        if owner is self.open or owner is Decoration.NONE:
            return
        if self.open is not None:
            marks.append("EMC")
        self.open = owner
        if isinstance(owner, Decoration):
            marks.append(OPEN_DECORATION[owner])
            return
        owners = self._owners
        number = len(owners)
        marks.append(f"/{owner.name} <</MCID {number}>> BDC")
        owner.add_marks(self._leaf, number)
        owners.append(owner)

    def add_surface(self, owner: Element, corners: str, destination: str, says: str) -> Surface:
        """A surface on the leaf that leads to somewhere when it is clicked, as a part of an element."""
        surface = Surface(owner, self._leaf, corners, destination, says)
        owner.kids.append(surface)
        self._drawn.append(surface)
        return surface

    def end_marks(self, marks: list[str]) -> None:
        """Adds to the marks what ends the page."""
        if self.open is not None:
            marks.append("EMC")
        self.open = None

    @property
    def counted(self) -> tuple[int, int]:
        """How many objects were drawn, and how many of them are surfaces."""
        return len(self._drawn), sum(isinstance(thing, Surface) for thing in self._drawn)

    def tell(self, first: int, clicks: int) -> Told:
        """All that was drawn, numbered from there on; so many surfaces are numbered already."""
        surfaces: list[Surface] = []
        for number, thing in enumerate(self._drawn, start=first):
            thing.take(number)
            if isinstance(thing, Surface):
                thing.number = len(self._leaves) + clicks + len(surfaces)
                surfaces.append(thing)
        return Told(
            write_all(first, (thing.say() for thing in self._drawn)),
            [kid.part for kid in self._root.kids if isinstance(kid, Element)],
            {number: " ".join([each.reference for each in own]) for number, own in enumerate(self._leaves) if own},
            [surface.owner.reference for surface in surfaces],
        )

    def finish(self, parts: Sequence[Told]) -> Finished:
        """Makes the tree a part of the document: from a mark or a surface a reader finds its element, and back."""
        leaves = {number: row for part in parts for number, row in part.leaves.items()}
        clicks = [reference for part in parts for reference in part.clicks]
        count = len(self._leaves)
        rows = [f"{number} [{leaves.get(number, '')}]" for number in range(count)]
        rows += [f"{number} {reference}" for number, reference in enumerate(clicks, start=count)]
        parents = self._document.refer(Written(f"<</Nums [{' '.join(rows)}]>>"))
        root = Written(
            f"<</Type /StructTreeRoot /K [{self._root.reference}]"
            f" /ParentTree {parents} /ParentTreeNextKey {len(rows)}>>"
        )
        self._document.Catalog.StructTreeRoot = root
        self._document.Catalog.MarkInfo = Written("<</Marked true>>")
        self._root.kids = [top for part in parts for top in part.tops]
        return write(self._number, self._root.say(self._document.refer(root)).encode("ascii"))
