"""What a pack may hold beside the document's items: pages of one's own, annexes."""

from collections.abc import Iterator

from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import Annex, FreePage, PackContents
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Place,
    Placed,
    Strip,
    mark_change,
    place_paragraph,
    put_within,
)
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.markdown import parse_note
from briefing_app.pack.notes import build_blocks, build_notes
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import Section, section_head
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.tags import Numbering, Role, Tag, figure_tag
from briefing_app.pack.text import Span, clean_line


def free_page_key(number: int) -> str:
    """The place of a page of one's own."""
    return f"page of one's own {number}"


def annex_key(number: int) -> str:
    """The place of an annex."""
    return f"annex {number}"


def name_annex(annex: Annex, number: int) -> str:
    """“A1”, and what it is called."""
    return f"A{number}  {clean_line(annex.title)}"


def build_free_page(design: Design, page: FreePage, number: int, numbers: Numbers, key: str) -> Section:
    """A page of one's own, whose paragraphs are numbered as those of notes are, or of a note by itself.

    `key` is that by which a record of the pack knows it.
    """
    title = clean_line(page.title) or design.wording("Notes")
    head = section_head(design, title, place=Place(key=free_page_key(number), title=title))
    if page.note is not None:
        words = build_notes(design, [page.note], numbers, after_field=True)
    else:
        blocks = build_blocks(design, parse_note(page.text), design.body, numbers.of_others())
        listed = put_within(blocks, Tag(Role.LIST, numbering=Numbering.NUMBERS))
        words = mark_change(listed, numbers.change_of(key))
    return Section(name=title, strips=tuple(put_within([*head, *words], Tag(Role.SECTION))))


@dataclass(frozen=True, slots=True)
class AnnexPage:
    """A page of someone else's, as a picture between our head and our foot."""

    name: str
    width: float
    height: float

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """The page itself is put into the file when it is finished."""
        sheet.form(self.name, x, y, self.width, self.height)


def annex_form(number: int, page: int) -> str:
    """What a page of an annex is called in the file."""
    return f"A{number}p{page}"


def build_annexes(design: Design, contents: PackContents) -> Iterator[Section]:
    """Every page of every annex, on a page of ours."""
    width, height = design.full_width, design.sheet.text_height
    for index, annex in enumerate(contents.annexes, start=1):
        number = contents.annexes_before + index
        title, section = clean_line(annex.title), Tag(Role.SECTION)
        for page in range(1, annex.pages + 1):
            says = design.wording(
                "Annex A{0}, {1}, page {2} of {3}. A copy of another document.", number, title, page, annex.pages
            )
            mark = Placed(0.0, 0.0, AnnexPage(annex_form(index, page), width, height), (figure_tag(says),))
            strips = [Strip(height=height, marks=(mark,))]
            if page == 1:
                place = Place(key=annex_key(number), title=name_annex(annex, number))
                strips = [_head_annex(design, title, number, annex_form(index, 1), says, place)]
            yield Section(code=f"A{number}", name=title, strips=tuple(put_within(strips, section)))


def _head_annex(design: Design, title: str, number: int, form: str, says: str, place: Place) -> Strip:
    """The first page has a heading, so that who listens finds the annex; it stands above a slightly smaller page."""
    style, width, height = design.label, design.full_width, design.sheet.text_height
    words = (Span(text=f"{design.wording('Annex')} A{number}  ", style=style), Span(text=title, style=style.lighter()))
    heading = break_paragraph(words, design.full_width)
    room = heading.height + 3.5
    mark = Placed(0.0, room, AnnexPage(form, width, height - room), (figure_tag(says),))
    return Strip(height=height, marks=(*place_paragraph(heading, tag=Tag(Role.HEADING)), mark), places=(place,))
