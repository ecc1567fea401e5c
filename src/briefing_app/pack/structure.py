"""The tree that says what the document's parts are, built while its pages are drawn.

An element is made when its first mark is: the order of marks is the order in which the document is read out.
Every mark belongs to an element or is decoration, and the tree and the pages refer to one another.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from briefing_app.pack.operators import say_numbers, say_text
from briefing_app.pack.streams import Written
from briefing_app.pack.tags import Decoration, Role, Tag, Tags
from briefing_app.pack.writing import PackDocument

Point = tuple[float, float]
NAMES = {role: role.value for role in Role}


class Element:
    """One element. `name` is PDF's for what it is; the words of a picture are a part of it, and not read out."""

    __slots__ = ("_box", "_parent", "_sections", "is_picture", "kids", "name", "reference", "root_reference", "tag")

    def __init__(self, document: PackDocument, tag: Tag, parent: "Element | None") -> None:
        role = tag.role
        self.tag = tag
        self.kids: list[Element | Content | Click] = []
        self._parent = parent
        self._sections: int = (parent._sections if parent else 0) + (role is Role.SECTION)
        self._box: tuple[float, float, float, float] | None = None
        self.name = f"H{self._sections}" if role is Role.HEADING else NAMES[role]
        self.is_picture = role is Role.FIGURE
        self.reference = document.hold(self)
        self.root_reference = ""
        if parent is not None:
            parent.kids.append(self)

    def cover(self, corners: Iterable[Point]) -> None:
        """Notes that a mark of it reaches as far as that."""
        points = [*corners, *((self._box[:2], self._box[2:]) if self._box else ())]
        across, up = [point[0] for point in points], [point[1] for point in points]
        self._box = min(across), min(up), max(across), max(up)

    def say(self, document: PackDocument) -> str:
        """Called when the file is written."""
        page, kids = None, []
        for kid in self.kids:
            if isinstance(kid, Element):
                kids.append(kid.reference)
                continue
            if page is None and isinstance(kid, Content):
                page = kid.page
            kids.append(_say_kid(kid, page, document))
        said = f"<</S /{self.name} /P {self._parent.reference if self._parent else self.root_reference}"
        if page is not None:
            said += f" /Pg {document.say(page)}"
        return f"{said}{''.join(self._say_attributes())} /K [{' '.join(kids)}]>>"

    def _say_attributes(self) -> Iterator[str]:
        if self.tag.language:
            yield f" /Lang ({self.tag.language})"
        if self.tag.alternative_text:
            yield f" /Alt {say_text(self.tag.alternative_text)}"
        if self._box is not None:
            yield f" /A <</O /Layout /Placement /Block /BBox [{say_numbers(self._box)}]>>"
        if self.tag.numbering is not None:
            yield f" /A <</O /List /ListNumbering /{self.tag.numbering.value}>>"
        if self.tag.scope is not None:
            yield f" /A <</O /Table /Scope /{self.tag.scope.value} /ColSpan {self.tag.columns}>>"


class Content(NamedTuple):
    """The marks with that number on a page."""

    page: pdfdoc.PDFObjectReference
    number: int


class Click(NamedTuple):
    """The surface on a page that leads to somewhere."""

    page: pdfdoc.PDFObjectReference
    surface: str


class Structure:
    """The whole tree, and whose marks are being made on which leaf."""

    def __init__(self, document: PackDocument, leaves: int) -> None:
        self._document = document
        self._root = Element(document, Tag(Role.DOCUMENT), None)
        self.elements: dict[Tag, Element] = {}
        self._leaves: list[list[Element]] = [[] for _ in range(leaves)]
        self._references = [pdfdoc.PDFObjectReference(f"Page{number + 1}") for number in range(leaves)]
        self._linking: list[Element] = []
        self._owners: list[Element] = []
        self._leaf: pdfdoc.PDFObjectReference | None = None
        self._open: Element | Decoration | None = None

    def turn_to(self, leaf: int) -> None:
        """The next marks are made on that leaf, which may have some already."""
        self._owners, self._leaf = self._leaves[leaf], self._references[leaf]

    def refer_to(self, leaf: int) -> pdfdoc.PDFObjectReference:
        """A leaf, for what leads there."""
        return self._references[leaf]

    def find(self, tags: Tags) -> Element:
        """The element at the end of that path; it is made if it is not there yet."""
        element = self.elements.get(tags[-1])
        if element is None:
            parent = self.find(tags[:-1]) if len(tags) > 1 else self._root
            element = self.elements[tags[-1]] = Element(self._document, tags[-1], parent)
        return element

    def add(self, tag: Tag, parent: Element) -> Element:
        """A new element inside another, for some words of a line."""
        return Element(self._document, tag, parent)

    def enter(self, owner: Element | Decoration) -> list[str]:
        """The operators after which all marks belong to that owner."""
        if owner is self._open or owner is Decoration.NONE:
            return []
        operators = self._leave()
        self._open = owner
        if isinstance(owner, Decoration):
            return [*operators, f"/Artifact <<{owner.value}>> BDC"]
        operators.append(f"/{owner.name} <</MCID {len(self._owners)}>> BDC")
        owner.kids.append(Content(self._leaf, len(self._owners)))
        self._owners.append(owner)
        return operators

    def add_click(self, element: Element, surface: str) -> None:
        """The element leads to somewhere when that surface is clicked."""
        element.kids.append(Click(self._leaf, surface))
        self._linking.append(element)

    @property
    def clicks(self) -> int:
        """How many surfaces there are."""
        return len(self._linking)

    def end_marks(self) -> list[str]:
        """The operators that end the page."""
        return self._leave()

    def finish(self) -> None:
        """Makes the tree a part of the document: from a mark or a surface a reader finds its element, and back."""
        rows = [f"{number} [{_list(page)}]" for number, page in enumerate(self._leaves)]
        rows += [f"{number} {element.reference}" for number, element in enumerate(self._linking, start=len(rows))]
        parents = self._document.refer(Written(f"<</Nums [{' '.join(rows)}]>>"))
        root = Written(
            f"<</Type /StructTreeRoot /K [{self._root.reference}]"
            f" /ParentTree {parents} /ParentTreeNextKey {len(rows)}>>"
        )
        self._root.root_reference = self._document.refer(root)
        self._document.Catalog.StructTreeRoot = root
        self._document.Catalog.MarkInfo = Written("<</Marked true>>")

    def _leave(self) -> list[str]:
        operators = [] if self._open is None else ["EMC"]
        self._open = None
        return operators


def _say_kid(kid: Content | Click, page: object, document: PackDocument) -> str:
    if isinstance(kid, Click):
        return f"<</Type /OBJR /Pg {document.say(kid.page)} /Obj {kid.surface}>>"
    return str(kid.number) if kid.page is page else f"<</Type /MCR /Pg {document.say(kid.page)} /MCID {kid.number}>>"


def _list(elements: Iterable[Element]) -> str:
    return " ".join(element.reference for element in elements)
