"""The tree that says what the document's parts are, built while its pages are drawn.

An element is made when its first mark is: the order of marks is the order in which the document is read out.
Every mark belongs to an element or is decoration, and the tree and the pages refer to one another.
"""

from collections.abc import Iterable
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from briefing_app.pack.operators import say_numbers, say_text
from briefing_app.pack.streams import Written
from briefing_app.pack.tags import Decoration, Role, Tag, Tags

Point = tuple[float, float]


class Element(pdfdoc.PDFObject):  # type: ignore[misc]
    """One element, as an object that ReportLab writes."""

    def __init__(self, document: pdfdoc.PDFDocument, tag: Tag, parent: "Element | None") -> None:
        self.tag = tag
        self.kids: list[Element | Content | Click] = []
        self._parent = parent
        self._sections: int = (parent._sections if parent else 0) + (tag.role is Role.SECTION)
        self._box: tuple[float, float, float, float] | None = None
        self.reference = _refer(document, self)
        self.root_reference = ""
        if parent is not None:
            parent.kids.append(self)

    @property
    def name(self) -> str:
        """PDF's name for what it is."""
        return f"H{self._sections}" if self.tag.role is Role.HEADING else self.tag.role.value

    @property
    def is_picture(self) -> bool:
        """Whether the words in it are a part of what is drawn, and not read out."""
        return self.tag.role is Role.FIGURE

    def cover(self, corners: Iterable[Point]) -> None:
        """Notes that a mark of it reaches as far as that."""
        points = [*corners, *((self._box[:2], self._box[2:]) if self._box else ())]
        across, up = [point[0] for point in points], [point[1] for point in points]
        self._box = min(across), min(up), max(across), max(up)

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Called by ReportLab when it writes the file."""
        page = next((kid.page for kid in self.kids if isinstance(kid, Content)), None)
        said = [f"/S /{self.name} /P {self._parent.reference if self._parent else self.root_reference}"]
        if page is not None:
            said.append(f"/Pg {_say(page, document)}")
        if self.tag.language:
            said.append(f"/Lang ({self.tag.language})")
        if self.tag.alternative_text:
            said.append(f"/Alt {say_text(self.tag.alternative_text)}")
        said += self._say_attributes()
        kids = " ".join(_say_kid(kid, page, document) for kid in self.kids)
        return f"<<{' '.join(said)} /K [{kids}]>>".encode("ascii")

    def _say_attributes(self) -> Iterable[str]:
        if self._box is not None:
            yield f"/A <</O /Layout /Placement /Block /BBox [{say_numbers(self._box)}]>>"
        if self.tag.numbering is not None:
            yield f"/A <</O /List /ListNumbering /{self.tag.numbering.value}>>"
        if self.tag.scope is not None:
            yield f"/A <</O /Table /Scope /{self.tag.scope.value} /ColSpan {self.tag.columns}>>"


class Content(NamedTuple):
    """The marks with that number on a page."""

    page: pdfdoc.PDFObjectReference
    number: int


class Click(NamedTuple):
    """The surface on a page that leads to somewhere."""

    page: pdfdoc.PDFObjectReference
    surface: pdfdoc.PDFObject


class Structure:
    """The whole tree, and whose marks are being made."""

    def __init__(self, document: pdfdoc.PDFDocument) -> None:
        self._document = document
        self._root = Element(document, Tag(Role.DOCUMENT), None)
        self._elements: dict[Tag, Element] = {}
        self._pages: list[list[Element]] = []
        self._linking: list[Element] = []
        self._owners: list[Element] = []
        self._page = document.thisPageRef()
        self._open: Element | Decoration | None = None

    def find(self, tags: Tags) -> Element:
        """The element at the end of that path; it is made if it is not there yet."""
        element = self._elements.get(tags[-1])
        if element is None:
            parent = self.find(tags[:-1]) if len(tags) > 1 else self._root
            element = self._elements[tags[-1]] = Element(self._document, tags[-1], parent)
        return element

    def add(self, tag: Tag, parent: Element) -> Element:
        """A new element inside another, for some words of a line."""
        return Element(self._document, tag, parent)

    def enter(self, owner: Element | Decoration) -> list[str]:
        """The operators after which all marks belong to that owner."""
        if owner is self._open:
            return []
        operators = self._leave()
        self._open = owner
        if isinstance(owner, Decoration):
            return [*operators, f"/Artifact <<{owner.value}>> BDC"]
        operators.append(f"/{owner.name} <</MCID {len(self._owners)}>> BDC")
        owner.kids.append(Content(self._page, len(self._owners)))
        self._owners.append(owner)
        return operators

    def add_click(self, element: Element, surface: pdfdoc.PDFObject) -> None:
        """The element leads to somewhere when that surface is clicked."""
        element.kids.append(Click(self._page, surface))
        self._linking.append(element)

    @property
    def clicks(self) -> int:
        """How many surfaces there are."""
        return len(self._linking)

    def end_marks(self) -> list[str]:
        """The operators that end the page."""
        return self._leave()

    def start_page(self) -> None:
        """The page before is in the document; the next marks are made on a new one."""
        self._pages.append(self._owners)
        self._owners = []
        self._page = self._document.thisPageRef()

    def finish(self) -> None:
        """Makes the tree a part of the document: from a mark or a surface a reader finds its element, and back."""
        rows = [f"{number} [{_list(page)}]" for number, page in enumerate(self._pages)]
        rows += [f"{number} {element.reference}" for number, element in enumerate(self._linking, start=len(rows))]
        parents = _refer(self._document, Written(f"<</Nums [{' '.join(rows)}]>>"))
        root = Written(
            f"<</Type /StructTreeRoot /K [{self._root.reference}]"
            f" /ParentTree {parents} /ParentTreeNextKey {len(rows)}>>"
        )
        self._root.root_reference = _refer(self._document, root)
        self._document.Catalog.StructTreeRoot = root
        self._document.Catalog.MarkInfo = Written("<</Marked true>>")

    def _leave(self) -> list[str]:
        operators = [] if self._open is None else ["EMC"]
        self._open = None
        return operators


def _say_kid(kid: Element | Content | Click, page: object, document: pdfdoc.PDFDocument) -> str:
    match kid:
        case Element():
            return kid.reference
        case Content(page=own, number=number) if own is page:
            return str(number)
        case Content(page=own, number=number):
            return f"<</Type /MCR /Pg {_say(own, document)} /MCID {number}>>"
        case Click(page=own, surface=surface):
            return f"<</Type /OBJR /Pg {_say(own, document)} /Obj {_refer(document, surface)}>>"


def _list(elements: Iterable[Element]) -> str:
    return " ".join(element.reference for element in elements)


def _refer(document: pdfdoc.PDFDocument, thing: pdfdoc.PDFObject) -> str:
    return _say(document.Reference(thing), document)


def _say(reference: pdfdoc.PDFObjectReference, document: pdfdoc.PDFDocument) -> str:
    return str(reference.format(document), "ascii")
