"""A briefing as a word-processor file (DOCX), since clearance happens in word processors.

Real headings, lists and tables, a field for the contents, and a style of their own for the words of a source. Written
part by part, so that the same contents give the same bytes and nothing in the file says who made it, or where.
"""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from briefing_app.core.product import Paper
from briefing_app.pack.contents import PackContents
from briefing_app.pack.markings import read_marking
from briefing_app.workspace.manuscript import (
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
from briefing_app.workspace.word_lists import Lists
from briefing_app.workspace.word_package import DOCUMENT_NAMESPACES, write_package
from briefing_app.workspace.word_runs import write_field, write_runs
from briefing_app.workspace.word_styles import (
    BELOW,
    CELL,
    LINE,
    LISTED,
    LOCATOR,
    MARKING,
    NUMBER,
    NUMBERED,
    PRESS,
    SMALL,
    STEP,
    TABLE,
    WORDS,
    write_numbering,
)

SHEETS = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
MARGIN, FIRST_COLUMN = 1418, 2100
LISTED_LEVELS = 2
CONTENTS_FIELD = r'TOC \o "1-2" \h \z \u'
NOT_COUNTED = "–"
"""Stands for a page's number until the word processor has counted: a wrong number would be worse."""


def build_document(contents: PackContents) -> bytes:
    """The file of these contents. The same contents give the same bytes."""
    manuscript = write_manuscript(contents)
    writer = _Writer(manuscript, SHEETS[contents.paper][0] - 2 * MARGIN)
    body = "".join(writer.write())
    width, height = SHEETS[contents.paper]
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
        '<w:footerReference w:type="default" r:id="rIdFooter"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1701" w:right="{MARGIN}" w:bottom="1701"'
        f' w:left="{MARGIN}" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>'
    )
    return write_package(
        title=manuscript.title,
        language=contents.language,
        made_on=contents.made_on,
        document=f"<w:document {DOCUMENT_NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
        numbering=write_numbering(writer.lists.starts),
        header=_write_header(manuscript),
        footer=_write_footer(manuscript, width - 2 * MARGIN),
    )


class _Writer:
    """Writes one paragraph after the other; knows the heads, which the list of contents needs, and the lists."""

    def __init__(self, manuscript: Manuscript, width: int) -> None:
        self.lists = Lists()
        self._manuscript = manuscript
        self._width = width
        heads = [block for block in manuscript.blocks if isinstance(block, Heading) and block.level <= LISTED_LEVELS]
        self._marks = {id(head): number for number, head in enumerate(heads, start=1)}
        self._heads = heads

    def write(self) -> Iterator[str]:
        """All paragraphs and tables."""
        yield write_paragraph("Title", write_runs(say(self._manuscript.title)))
        yield write_paragraph("Subtitle", write_runs(say(self._manuscript.subtitle, is_theirs=True)))
        for block in self._manuscript.blocks:
            if not isinstance(block, Item):
                self.lists.end()
            yield from self._write_block(block)

    def _write_block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield self._write_heading(block)
            case ContentsList():
                yield from self._write_contents(block.title)
            case Words():
                style = PRESS if block.is_press else WORDS
                yield write_paragraph(style, write_runs((Run(text=block.text, is_theirs=True),)))
                yield write_paragraph(LOCATOR, write_runs(say(block.locator)))
            case Text():
                yield _write_text(block)
            case Item():
                yield self._write_item(block)
            case Table():
                yield _write_table(block, self._width)

    def _write_heading(self, heading: Heading) -> str:
        runs, number = write_runs(heading.runs), self._marks.get(id(heading))
        if number is not None:
            mark = f'<w:bookmarkStart w:id="{number}" w:name="{_name_mark(number)}"/>'
            runs = f'{mark}{runs}<w:bookmarkEnd w:id="{number}"/>'
        return write_paragraph(f"Heading{heading.level}", runs)

    def _write_contents(self, title: str) -> Iterator[str]:
        """A field with the heads in it, so that they are there even where no field is ever brought up to date."""
        yield write_paragraph("TOCHeading", write_runs(say(title)))
        last = len(self._heads)
        for number, head in enumerate(self._heads, start=1):
            page = write_field(rf"PAGEREF {_name_mark(number)} \h", NOT_COUNTED)
            words = f"{write_runs(say(plain(head.runs)))}<w:r><w:tab/></w:r>{page}"
            entry = f'<w:hyperlink w:anchor="{_name_mark(number)}" w:history="1">{words}</w:hyperlink>'
            opening = _open_field(CONTENTS_FIELD) if number == 1 else ""
            closing = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if number == last else ""
            yield write_paragraph(f"TOC{head.level}", f"{opening}{entry}{closing}")

    def _write_item(self, item: Item) -> str:
        place = self.lists.place(item)
        if place is None:
            marker = (*say(item.marker), Run(text="  ")) if item.marker else ()
            indent = f'<w:ind w:left="{BELOW + STEP * item.depth}"/>'
            return write_paragraph(LISTED, write_runs((*marker, *item.runs)), indent)
        level, number = place
        listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        return write_paragraph(LISTED, write_runs(item.runs), listed)


def write_paragraph(style: str, runs: str, properties: str = "") -> str:
    """A paragraph in a style; `properties` are its own beside."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def _write_text(text: Text) -> str:
    style = LINE if text.is_line_to_take else SMALL if text.is_small else NUMBERED if text.number else "Normal"
    number = write_runs(say(text.number), style=NUMBER) + "<w:r><w:tab/></w:r>" if text.number else ""
    indent = f'<w:ind w:left="{BELOW}"/>' if text.is_below or (text.is_line_to_take and not text.number) else ""
    glue = "<w:keepNext/>" if text.is_glued else ""
    return write_paragraph(style, number + write_runs(text.runs), glue + indent)


def _write_table(table: Table, width: int) -> str:
    columns = len(table.rows[0]) if table.rows else len(table.head)
    first = FIRST_COLUMN if columns == 2 else width // columns
    widths = [first, *[(width - first) // (columns - 1)] * (columns - 1)] if columns > 1 else [width]
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    head = [tuple(say(word, bold=True) for word in table.head)] if table.head else []
    rows = "".join(_write_row(row, widths, is_head=index < len(head)) for index, row in enumerate((*head, *table.rows)))
    look = f'<w:tblLook w:firstRow="{int(bool(head))}" w:firstColumn="1" w:noHBand="1" w:noVBand="1"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
        f"{write_paragraph(CELL, '')}"
    )


def _write_row(row: Sequence[Runs], widths: Sequence[int], *, is_head: bool) -> str:
    repeated = "<w:tblHeader/>" if is_head else ""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{write_paragraph(CELL, write_runs(runs))}</w:tc>'
        for runs, width in zip(row, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>"


def _write_header(manuscript: Manuscript) -> str:
    title = write_paragraph("Header", write_runs(say(manuscript.title)))
    return f"<w:hdr {DOCUMENT_NAMESPACES}>{_write_marking(manuscript.marking)}{title}</w:hdr>"


def _write_footer(manuscript: Manuscript, width: int) -> str:
    """Which edition it is, and “page x of y” as fields."""
    fields = {"{0}": write_field("PAGE", "1"), "{1}": write_field("NUMPAGES", "1")}
    folio = manuscript.folio
    pieces = []
    while hole := min((at for at in map(folio.find, fields) if at >= 0), default=-1) + 1:
        pieces += [write_runs(say(folio[: hole - 1])), fields[folio[hole - 1 : hole + 2]]]
        folio = folio[hole + 2 :]
    pieces.append(write_runs(say(folio)))
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    line = write_paragraph("Footer", f"{write_runs(say(manuscript.edition))}<w:r><w:tab/></w:r>{''.join(pieces)}", tab)
    return f"<w:ftr {DOCUMENT_NAMESPACES}>{line}{_write_marking(manuscript.marking)}</w:ftr>"


def _write_marking(words: str) -> str:
    """In the colours that its scheme asks for."""
    if not words:
        return ""
    level = read_marking(words).level
    colour = f'<w:color w:val="{_name_colour(level.colour)}"/>' if level and level.colour else ""
    plate = (
        f'<w:shd w:val="clear" w:color="auto" w:fill="{_name_colour(level.plate)}"/>' if level and level.plate else ""
    )
    return write_paragraph(MARKING, write_runs(say(words), properties=colour + plate))


def _name_colour(colour: tuple[float, float, float]) -> str:
    return "".join(f"{round(share * 255):02X}" for share in colour)


def _name_mark(number: int) -> str:
    return f"_Toc{number:08}"


def _open_field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
