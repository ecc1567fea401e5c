"""The tree that says what the document's parts are, built while its pages are drawn.

An element is made when its first mark is: the order of marks is the order in which the document is read out.
Every mark belongs to an element or is decoration, and the tree and the pages refer to one another.
"""

from collections.abc import Iterable

from reportlab.pdfbase import pdfdoc

from briefing_app.pack.operators import say_numbers, say_text
from briefing_app.pack.streams import Written
from briefing_app.pack.tags import Decoration, Role, Tag, Tags
from briefing_app.pack.writing import PackDocument

Point = tuple[float, float]
NAMES = {role: role.value for role in Role}
OPEN_DECORATION = {decoration: f"/Artifact <<{decoration.value}>> BDC" for decoration in Decoration}


class Element:
    """One element. `name` is PDF's for what it is; the words of a picture are a part of it, and not read out.

    It is `plain` where English words in it need nothing said about them; `above` refers to what it is a part of, and
    `kids` are its parts as the file names them.
    """

    __slots__ = ("_box", "_page", "_sections", "above", "is_picture", "is_plain", "kids", "name", "reference", "tag")

    def __init__(self, document: PackDocument, tag: Tag, parent: "Element | None") -> None:
        role = tag.role
        self.tag = tag
        self.kids: list[str] = []
        self._sections: int = (0 if parent is None else parent._sections) + (role is Role.SECTION)
        self._box: tuple[float, float, float, float] | None = None
        self._page = ""
        self.name = f"H{self._sections}" if role is Role.HEADING else NAMES[role]
        self.is_picture = role is Role.FIGURE
        self.is_plain = not (self.is_picture or tag.language)
        self.reference = document.hold(self)
        self.above = ""
        if parent is not None:
            self.above = parent.reference
            parent.kids.append(self.reference)

    def add_marks(self, page: str, number: int) -> None:
        """The marks with that number on a page are a part of it."""
        if not self._page:
            self._page = page
        self.kids.append(str(number) if page == self._page else f"<</Type /MCR /Pg {page} /MCID {number}>>")

    def add_click(self, page: str, surface: str) -> None:
        """A surface on a page that leads to somewhere is a part of it."""
        self.kids.append(f"<</Type /OBJR /Pg {page} /Obj {surface}>>")

    def cover(self, corners: Iterable[Point]) -> None:
        """Notes that a mark of it reaches as far as that."""
        points = [*corners, *((self._box[:2], self._box[2:]) if self._box else ())]
        across, up = [point[0] for point in points], [point[1] for point in points]
        self._box = min(across), min(up), max(across), max(up)

    def say(self, document: PackDocument) -> str:  # noqa: ARG002 (whoever holds it calls it with it)
        """Called when the file is written."""
        on = f" /Pg {self._page}" if self._page else ""
        return f"<</S /{self.name} /P {self.above}{on}{self._say_attributes()} /K [{' '.join(self.kids)}]>>"

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


class Structure:
    """The whole tree, and whose marks are being made on which leaf."""

    def __init__(self, document: PackDocument, leaves: int) -> None:
        self._document = document
        self._root = Element(document, Tag(Role.DOCUMENT), None)
        self.elements: dict[Tag, Element] = {}
        self._leaves: list[list[Element]] = [[] for _ in range(leaves)]
        self._references = [pdfdoc.PDFObjectReference(f"Page{number + 1}") for number in range(leaves)]
        self._said_leaves = [document.say(reference) for reference in self._references]
        self._linking: list[Element] = []
        self._owners: list[Element] = []
        self._leaf = ""
        self.open: Element | Decoration | None = None

    def turn_to(self, leaf: int) -> None:
        """The next marks are made on that leaf, which may have some already."""
        self._owners, self._leaf = self._leaves[leaf], self._said_leaves[leaf]

    def refer_to(self, leaf: int) -> pdfdoc.PDFObjectReference:
        """A leaf, for what leads there."""
        return self._references[leaf]

    def find(self, path: Tags) -> Element:
        """The element at the end of that path; what is not there yet is made."""
        elements, at = self.elements, len(path)
        while at and path[at - 1] not in elements:
            at -= 1
        element = elements[path[at - 1]] if at else self._root
        for tag in path[at:]:
            element = elements[tag] = Element(self._document, tag, element)
        return element

    def add(self, tag: Tag, parent: Element) -> Element:
        """A new element inside another, for some words of a line."""
        return Element(self._document, tag, parent)

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

    def add_click(self, element: Element, surface: str) -> None:
        """The element leads to somewhere when that surface is clicked."""
        element.add_click(self._leaf, surface)
        self._linking.append(element)

    @property
    def clicks(self) -> int:
        """How many surfaces there are."""
        return len(self._linking)

    def end_marks(self, marks: list[str]) -> None:
        """Adds to the marks what ends the page."""
        if self.open is not None:
            marks.append("EMC")
        self.open = None

    def finish(self) -> None:
        """Makes the tree a part of the document: from a mark or a surface a reader finds its element, and back."""
        rows = [f"{number} [{_list(page)}]" for number, page in enumerate(self._leaves)]
        rows += [f"{number} {element.reference}" for number, element in enumerate(self._linking, start=len(rows))]
        parents = self._document.refer(Written(f"<</Nums [{' '.join(rows)}]>>"))
        root = Written(
            f"<</Type /StructTreeRoot /K [{self._root.reference}]"
            f" /ParentTree {parents} /ParentTreeNextKey {len(rows)}>>"
        )
        self._root.above = self._document.refer(root)
        self._document.Catalog.StructTreeRoot = root
        self._document.Catalog.MarkInfo = Written("<</Marked true>>")


def _list(elements: Iterable[Element]) -> str:
    return " ".join(element.reference for element in elements)
