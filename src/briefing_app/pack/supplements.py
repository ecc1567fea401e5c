"""What a pack may hold beside the document's items: press coverage, pages of one's own, annexes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing_app.pack.contents import Annex, FreePage, PackContents, PackPillar, PackPress, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.fields import WORDS_OF_PRESS, PressField, words_key
from briefing_app.pack.flow import (
    Group,
    Place,
    Placed,
    Strip,
    flow_paragraph,
    place_line,
    place_paragraph,
    put_in_group,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.markdown import parse_note
from briefing_app.pack.notes import build_blocks
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import Section, columns_head, labelled, rule_strip, section_head
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import FIELD_INSIDE, NUMBER_GAP
from briefing_app.pack.tags import Numbering, Role, Tag, figure_tag, row_header
from briefing_app.pack.text import Span, clean_line, say

PRESS_KEY = "press"
ROW_PADDING = 1.75
NAME_X = 28.0


def free_page_key(number: int) -> str:
    """The place of a page of one's own."""
    return f"page of one's own {number}"


def annex_key(number: int) -> str:
    """The place of an annex."""
    return f"annex {number}"


def name_annex(annex: Annex, number: int) -> str:
    """“A1”, and what it is called."""
    return f"A{number}  {clean_line(annex.title)}"


def build_press(design: Design, press: PackPress, pillars: Sequence[PackPillar]) -> Section:
    """The report's words with the number of each line, and how it names the pillars."""
    title = design.wording("Press coverage")
    note = design.wording("Coverage, not authority. Where the two differ, the document rules.")
    named = break_paragraph(say(f"“{press.title}”", design.press), design.main_width)
    remark = break_paragraph(say(press.remark, design.locator), design.main_width)
    report = [*flow_paragraph(named, design.main_x), *flow_paragraph(remark, design.main_x)]
    strips = [
        *section_head(design, title, note=note, place=Place(key=PRESS_KEY, title=title)),
        *labelled(design, design.wording("The report"), report),
        space(14.0),
        *_build_press_field(design, press.passages),
        space(14.0),
        *_compare_names(design, pillars),
    ]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_press_field(design: Design, passages: Sequence[Verbatim]) -> list[Strip]:
    """All passages between dashed rules, each with its number; the field goes on over a page and says so."""
    quotation = Tag(Role.QUOTATION)
    whose, continued = design.wording(WORDS_OF_PRESS), design.wording("continued")
    label = break_paragraph(say(f"{whose} ", design.locator.heavier()), design.label_width)
    again = break_paragraph(say(f"{whose}, {continued}", design.locator.heavier()), design.label_width)
    beside = design.has_label_column
    group = Group(
        tagged=quotation,
        label=place_paragraph(label, 0.0, FIELD_INSIDE, tag=Tag(Role.PARAGRAPH)) if beside else (),
        label_again=place_paragraph(again, 0.0, FIELD_INSIDE) if beside else (),
        head_again=Strip(height=FIELD_INSIDE, glued=True),
        behind=PressField(design.full_width),
    )
    strips = [Strip(height=FIELD_INSIDE)]
    if not beside:
        strips += flow_paragraph(break_paragraph(say(whose, design.label), design.full_width), 0.0)
    for passage in passages:
        strips += [*([space(7.0)] if len(strips) > 1 else []), *_set_passage(design, passage)]
    return put_within(put_in_group([*strips, Strip(height=FIELD_INSIDE)], group), quotation)


def _set_passage(design: Design, passage: Verbatim) -> list[Strip]:
    code = set_line(say(f"{passage.code} ", design.paragraph_number))
    words = break_paragraph(say(passage.text, design.press), design.note_width)
    strips = flow_paragraph(words, design.note_x)
    x = design.note_x - NUMBER_GAP - code.width if design.has_label_column else 0.0
    beside = place_line(code, words.leading, x, tags=(Tag(Role.PARAGRAPH),))
    first = replace(strips[0], marks=(beside, *strips[0].marks), places=(Place(key=words_key(passage)),))
    if not design.has_label_column and code.width + NUMBER_GAP > design.note_x:
        return [Strip(height=code_height(design), marks=(beside,), glued=True, places=first.places), *strips]
    return [first, *strips[1:]]


def code_height(design: Design) -> float:
    """Of a line that holds only a code."""
    return design.press.leading


def _compare_names(design: Design, pillars: Sequence[PackPillar]) -> list[Strip]:
    if not pillars:
        return []
    x, half = design.main_x, (design.main_width - NAME_X) / 2
    edges = (x, x + max(NAME_X, design.code_width * 0.8), x + NAME_X + half)
    titles = ("", design.wording("The document"), design.wording("The press report"))
    head = columns_head(design, list(zip(edges, titles, strict=True))[1:], x=x)
    head = replace(
        head,
        marks=(
            head.marks[0],
            place_line(set_line(say("", design.table_head)), design.table_head.leading, x, tags=(row_header(),)),
            *head.marks[1:],
        ),
    )
    rows = [strip for pillar in pillars for strip in _compare_name(design, pillar, edges)]
    table = put_within([head, *rows], Tag(Role.TABLE))
    return labelled(design, design.wording("Names of the pillars"), table, drop=0.0, head_again=head)


def _compare_name(design: Design, pillar: PackPillar, edges: Sequence[float]) -> list[Strip]:
    style = design.table_cell
    numeral = set_line(say(pillar.id, style.heavier().in_indigo()))
    ends = (*edges[2:], design.full_width + NUMBER_GAP)
    cells = [
        break_paragraph(say(text, style.in_serif()), end - NUMBER_GAP - start)
        for text, start, end in zip((pillar.title, pillar.press_title), edges[1:], ends, strict=True)
    ]
    marks = [place_line(numeral, style.leading, edges[0], ROW_PADDING, tags=(row_header(),))]
    for cell, start in zip(cells, edges[1:], strict=True):
        marks += place_paragraph(cell, start, ROW_PADDING, tag=tag_words(cell, Role.CELL))
    height = max(cell.height for cell in cells) + 2 * ROW_PADDING
    row = Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [row, rule_strip(design, x=edges[0])]


def build_free_page(design: Design, page: FreePage, number: int, numbers: Numbers) -> Section:
    """A page of one's own: its paragraphs are numbered as those of notes are."""
    title = clean_line(page.title) or design.wording("Notes")
    head = section_head(design, title, place=Place(key=free_page_key(number), title=title))
    blocks = build_blocks(design, parse_note(page.text), design.body, numbers.of_others())
    listed = put_within(blocks, Tag(Role.LIST, numbering=Numbering.NUMBERS))
    return Section(name=title, strips=tuple(put_within([*head, *listed], Tag(Role.SECTION))))


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
    for number, annex in enumerate(contents.annexes, start=1):
        title, section = clean_line(annex.title), Tag(Role.SECTION)
        for page in range(1, annex.pages + 1):
            says = design.wording(
                "Annex A{0}, {1}, page {2} of {3}. A copy of another document.", number, title, page, annex.pages
            )
            mark = Placed(0.0, 0.0, AnnexPage(annex_form(number, page), width, height), (figure_tag(says),))
            strips = [Strip(height=height, marks=(mark,))]
            if page == 1:
                place = Place(key=annex_key(number), title=name_annex(annex, number))
                strips = [_head_annex(design, title, number, width, height, says, place)]
            yield Section(code=f"A{number}", name=title, strips=tuple(put_within(strips, section)))


def _head_annex(design: Design, title: str, number: int, width: float, height: float, says: str, place: Place) -> Strip:
    """The first page has a heading, so that who listens finds the annex; it stands above a slightly smaller page."""
    style = design.label
    words = (Span(text=f"{design.wording('Annex')} A{number}  ", style=style), Span(text=title, style=style.lighter()))
    heading = break_paragraph(words, design.full_width)
    room = heading.height + 3.5
    mark = Placed(0.0, room, AnnexPage(annex_form(number, 1), width, height - room), (figure_tag(says),))
    return Strip(height=height, marks=(*place_paragraph(heading, tag=Tag(Role.HEADING)), mark), places=(place,))
