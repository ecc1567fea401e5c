"""A briefing as a word-processor file (DOCX), since clearance happens in word processors.

Real headings, lists and tables, a field for the contents, and a style of their own for the words of a source. The same
contents give the same bytes, and nothing in the file says who made it, or where.
"""

from functools import partial
from itertools import count

from docx.blkcntnr import BlockItemContainer
from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.section import Section
from docx.shared import Emu, RGBColor, Twips
from docx.table import Table as WrittenTable
from docx.text.paragraph import Paragraph

from briefing_app.core.product import Paper
from briefing_app.pack.contents import PackContents
from briefing_app.pack.markings import read_marking
from briefing_app.workspace import word_styles as styles
from briefing_app.workspace.manuscript import (
    HOLE,
    Block,
    ContentsList,
    Heading,
    Item,
    Manuscript,
    Run,
    Runs,
    Table,
    Text,
    Words,
    plain,
    say,
)
from briefing_app.workspace.manuscript_parts import write_manuscript
from briefing_app.workspace.word_elements import close_field, element, open_field, shade, write_field
from briefing_app.workspace.word_lists import Lists
from briefing_app.workspace.word_package import open_document, save_document
from briefing_app.workspace.word_runs import write_runs
from briefing_app.workspace.word_styles import BELOW, STEP, add_numbering, add_styles

SHEETS = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
SIDE, ENDS, EDGE, FIRST_COLUMN = Twips(1418), Twips(1701), Twips(680), Twips(2100)
LISTED_LEVELS = 2
CONTENTS_FIELD = r'TOC \o "1-2" \h \z \u'
FOLIO_FIELDS = ("PAGE", "NUMPAGES")
NOT_COUNTED = "–"
"""Stands for a page's number until the word processor has counted: a wrong number would be worse."""


def build_document(contents: PackContents) -> bytes:
    """The file of these contents. The same contents give the same bytes."""
    manuscript = write_manuscript(contents)
    document = open_document(title=manuscript.title, language=contents.language, made_on=contents.made_on)
    add_styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = map(Twips, SHEETS[contents.paper])
    section.left_margin = section.right_margin = SIDE
    section.top_margin = section.bottom_margin = ENDS
    section.header_distance = section.footer_distance = EDGE
    width = Twips(SHEETS[contents.paper][0]) - 2 * SIDE
    writer = _Writer(document, manuscript, width)
    writer.write()
    add_numbering(document, writer.lists.starts)
    _write_margins(section, manuscript, width)
    return save_document(document)


class _Writer:
    """Writes one paragraph after the other; knows the heads, which the list of contents needs, and the lists."""

    def __init__(self, document: Document, manuscript: Manuscript, width: int) -> None:
        self.lists = Lists()
        self._document = document
        self._write_paragraph = partial(_write_paragraph, document)
        self._manuscript = manuscript
        self._width = width
        heads = (block for block in manuscript.blocks if isinstance(block, Heading))
        self._heads = [head for head in heads if head.level <= LISTED_LEVELS]
        self._marks = count(1)

    def write(self) -> None:
        """All paragraphs and tables."""
        self._write_paragraph(styles.TITLE, say(self._manuscript.title))
        self._write_paragraph(styles.SUBTITLE, say(self._manuscript.subtitle, is_theirs=True))
        for block in self._manuscript.blocks:
            if not isinstance(block, Item):
                self.lists.end()
            self._write_block(block)

    def _write_block(self, block: Block) -> None:
        match block:
            case Heading():
                self._write_heading(block)
            case ContentsList():
                self._write_contents(block.title)
            case Words():
                style = styles.PRESS if block.is_press else styles.WORDS
                self._write_paragraph(style, (Run(text=block.text, is_theirs=True),))
                self._write_paragraph(styles.LOCATOR, say(block.locator))
            case Text():
                self._write_text(block)
            case Item():
                self._write_item(block)
            case Table():
                self._write_table(block)

    def _write_heading(self, heading: Heading) -> None:
        paragraph = self._write_paragraph(f"Heading {heading.level}", heading.runs)
        if heading.level <= LISTED_LEVELS:
            number = next(self._marks)
            paragraph._p.insert(1, element("bookmarkStart", id=number, name=_name_mark(number)))
            paragraph._p.append(element("bookmarkEnd", id=number))

    def _write_contents(self, title: str) -> None:
        """A field with the heads in it, so that they are there even where no field is ever brought up to date."""
        self._write_paragraph(styles.CONTENTS, say(title))
        for number, head in enumerate(self._heads, start=1):
            entry = self._write_paragraph(f"toc {head.level}")
            if number == 1:
                open_field(entry, CONTENTS_FIELD)
            before = len(entry._p)
            write_runs(entry, say(plain(head.runs)))
            entry.add_run("\t")
            write_field(entry, rf"PAGEREF {_name_mark(number)} \h", NOT_COUNTED)
            entry._p.append(element("hyperlink", *entry._p[before:], anchor=_name_mark(number), history=1))
            if number == len(self._heads):
                close_field(entry)

    def _write_text(self, text: Text) -> None:
        paragraph = self._write_paragraph(_choose_style(text))
        if text.is_glued:
            paragraph.paragraph_format.keep_with_next = True
        if text.is_below or (text.is_line_to_take and not text.number):
            paragraph.paragraph_format.left_indent = Twips(BELOW)
        if text.number:
            write_runs(paragraph, say(text.number), style=styles.NUMBER)
            paragraph.add_run("\t")
        write_runs(paragraph, text.runs)

    def _write_item(self, item: Item) -> None:
        place = self.lists.place(item)
        if place is None:
            marker = (*say(item.marker), Run(text="  ")) if item.marker else ()
            paragraph = self._write_paragraph(styles.LISTED, (*marker, *item.runs))
            paragraph.paragraph_format.left_indent = Twips(BELOW + STEP * item.depth)
        else:
            level, number = place
            listed = self._write_paragraph(styles.LISTED, item.runs)._p.get_or_add_pPr().get_or_add_numPr()
            listed.extend((element("ilvl", val=level), element("numId", val=number)))

    def _write_table(self, table: Table) -> None:
        head = [tuple(say(word, bold=True) for word in table.head)] if table.head else []
        rows = [*head, *table.rows]
        written = self._document.add_table(len(rows), len(rows[0]), styles.TABLE)
        written.autofit = False
        for row, told in zip(written.rows, rows, strict=True):
            row._tr.get_or_add_trPr().append(element("cantSplit"))
            for cell, runs in zip(row.cells, told, strict=True):
                cell.paragraphs[0].style = styles.CELL
                write_runs(cell.paragraphs[0], runs)
        if head:
            written.rows[0]._tr.get_or_add_trPr().append(element("tblHeader"))
        if len(rows[0]) == 2:
            _narrow_first(written, self._width)
        self._write_paragraph(styles.CELL)


def _write_paragraph(place: Document | BlockItemContainer, style: str, runs: Runs = ()) -> Paragraph:
    paragraph = place.add_paragraph(style=style)
    write_runs(paragraph, runs)
    return paragraph


def _narrow_first(table: WrittenTable, width: int) -> None:
    """Of two columns, the first says what the second is."""
    for column, share in zip(table.columns, (FIRST_COLUMN, width - FIRST_COLUMN), strict=True):
        for sized in (column, *column.cells):
            sized.width = Emu(share)


def _choose_style(text: Text) -> str:
    if text.is_line_to_take:
        return styles.LINE
    if text.is_small:
        return styles.SMALL
    return styles.NUMBERED if text.number else styles.NORMAL


def _write_margins(section: Section, manuscript: Manuscript, width: int) -> None:
    """The marking outermost; in the foot which edition it is, and “page x of y” as fields."""
    header, footer = section.header, section.footer
    for place in (header, footer):
        place.part.element.clear()
    _write_marking(header, manuscript.marking)
    _write_paragraph(header, styles.HEADER, say(manuscript.title))
    line = _write_paragraph(footer, styles.FOOTER, say(manuscript.edition))
    line.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    line.add_run("\t")
    for at, part in enumerate(HOLE.split(manuscript.folio)):
        if at % 2:
            write_field(line, FOLIO_FIELDS[int(part)], "1")
        else:
            write_runs(line, say(part))
    _write_marking(footer, manuscript.marking)


def _write_marking(place: BlockItemContainer, words: str) -> None:
    """In the colours that its scheme asks for."""
    if not words:
        return
    level = read_marking(words).level
    for run in _write_paragraph(place, styles.MARKING, say(words)).runs:
        if level and level.colour:
            run.font.color.rgb = _mix(level.colour)
        if level and level.plate:
            run._r.get_or_add_rPr().insert_element_before(shade(str(_mix(level.plate))), "w:lang")


def _mix(colour: tuple[float, float, float]) -> RGBColor:
    return RGBColor(*(round(share * 255) for share in colour))


def _name_mark(number: int) -> str:
    return f"_Toc{number:08}"
