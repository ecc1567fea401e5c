"""The styles of a word-processor file: few, named after what the words are, so that an editor sees whose they are.

Letters of three scripts are named for each style, since a word processor chooses one by the script of every letter. The
faces are those that offices have; where one is missing, its usual stand-in has the same widths.
"""

from functools import partial
from typing import NamedTuple

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor, Twips
from docx.styles.style import CharacterStyle, ParagraphStyle
from docx.styles.styles import Styles

from briefing_app.workspace.word_elements import element, shade

SANS = {"ascii": "Calibri", "hAnsi": "Calibri", "eastAsia": "Yu Gothic", "cs": "Nirmala UI"}
SERIF = {"ascii": "Cambria", "hAnsi": "Cambria", "eastAsia": "Yu Mincho", "cs": "Nirmala UI"}
INDIGO, GREY, TINT, LINES = "2B2F77", "595959", "F1F1F8", "BFBFBF"
BULLETS, NUMBERS, NUMBERS_IN_BRACKETS = 1, 2, 3
NUMBER_SIGNS = {BULLETS: "•", NUMBERS: "%{0}.", NUMBERS_IN_BRACKETS: "%{0})"}
DEEPEST_LEVEL = 8
BELOW, STEP = 567, 340
"""How far what belongs to a numbered paragraph is indented, and each list further; in twentieths of a point."""

NORMAL, TITLE, SUBTITLE, CONTENTS = "Normal", "Title", "Subtitle", "TOC Heading"
WORDS, PRESS, LOCATOR = "Words of the document", "Words of the press", "Locator"
LINE, SMALL, MARKING, NUMBERED = "Line to take", "Small print", "Marking", "Numbered text"
LISTED, TABLE, CELL, HEADER, FOOTER = "Listed text", "Pack table", "Text in a table", "Header", "Footer"
THEIRS, NUMBER, LINK = "Letters of a source", "Paragraph number", "Hyperlink"
OURS = {WORDS, PRESS, LOCATOR, LINE, SMALL, MARKING, NUMBERED, LISTED, TABLE, CELL, THEIRS, NUMBER}
FOLLOWING = {TITLE: SUBTITLE, WORDS: LOCATOR, PRESS: LOCATOR, LOCATOR: NORMAL}
KEPT = {"keep_with_next": True, "keep_together": True}
HANGING = {"left_indent": Twips(BELOW), "first_line_indent": Twips(-BELOW)}


class Letters(NamedTuple):
    """What the letters of a style look like; without a size or a colour, as those around them."""

    size: float = 0
    faces: dict[str, str] | None = None
    bold: bool = False
    colour: str = ""


HEAD = Letters(18, bold=True, colour=INDIGO)


def add_styles(document: Document) -> None:
    """These styles, in place of those that the document has."""
    styles = document.styles
    styles.element.clear()
    styles.element.append(element("docDefaults", element("rPrDefault"), element("pPrDefault")))
    add = partial(_add_paragraph_style, styles)
    add(NORMAL, Letters(10.5, SANS), after=6, line_spacing=1.1)
    add(TITLE, Letters(28, bold=True, colour=INDIGO), before=120, after=6)
    add(SUBTITLE, Letters(13, SERIF), after=24)
    add("Heading 1", HEAD, element("outlineLvl", val=0), before=24, after=8, **KEPT)
    add("Heading 2", Letters(13, bold=True), element("outlineLvl", val=1), before=18, after=6, **KEPT)
    add("Heading 3", Letters(10, bold=True, colour=INDIGO), element("outlineLvl", val=2), before=12, after=3, **KEPT)
    add(CONTENTS, HEAD, before=24, after=8, **KEPT)
    add("toc 1", Letters(), _lead(), before=6)
    add("toc 2", Letters(), _lead(), left_indent=Twips(284))
    add(WORDS, Letters(11.5, SERIF), _border("single"), shade(TINT), before=6, after=2, **KEPT)
    add(PRESS, Letters(11.5, SERIF), _border("dashed"), before=6, after=2, **KEPT)
    add(LOCATOR, Letters(8.5, colour=GREY), after=8)
    add(NUMBERED, Letters(), after=6, **HANGING)
    add(LISTED, Letters(), after=3)
    add(LINE, Letters(13), after=8, **HANGING)
    add(SMALL, Letters(9, colour=GREY), after=6)
    add(CELL, Letters(), before=2, after=2)
    add(HEADER, Letters(8.5, colour=GREY))
    add(FOOTER, Letters(8.5, colour=GREY))
    add(MARKING, Letters(11, bold=True), alignment=WD_PARAGRAPH_ALIGNMENT.CENTER)
    for name, following in FOLLOWING.items():
        styles[name].next_paragraph_style = styles[following]
    _add_style(styles, THEIRS, WD_STYLE_TYPE.CHARACTER, Letters(faces=SERIF))
    _add_style(styles, NUMBER, WD_STYLE_TYPE.CHARACTER, Letters(bold=True, colour=INDIGO))
    _add_style(styles, LINK, WD_STYLE_TYPE.CHARACTER, Letters())
    _add_table_style(styles)


def add_numbering(document: Document, starts: list[tuple[int, int]]) -> None:
    """For every list which kind it is, and with which number it begins."""
    numbering = document.part.numbering_part.element
    numbering.clear()
    levels = range(DEEPEST_LEVEL + 1)
    for kind in NUMBER_SIGNS:
        told = (_describe_level(kind, level) for level in levels)
        numbering.append(element("abstractNum", element("multiLevelType", val="multilevel"), *told, abstractNumId=kind))
    for number, (kind, start) in enumerate(starts, start=1):
        begun = () if kind == BULLETS else levels
        restarts = (element("lvlOverride", element("startOverride", val=start), ilvl=level) for level in begun)
        numbering.append(element("num", element("abstractNumId", val=kind), *restarts, numId=number))


def _describe_level(kind: int, level: int) -> BaseOxmlElement:
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val="bullet" if kind == BULLETS else "decimal"),
        element("lvlText", val=NUMBER_SIGNS[kind].format(level + 1)),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=BELOW + STEP * (level + 1), hanging=STEP)),
        ilvl=level,
    )


def _add_paragraph_style(
    styles: Styles,
    name: str,
    letters: Letters,
    *elements: BaseOxmlElement,
    before: float = 0,
    after: float = 0,
    **layout: object,
) -> None:
    """Spaces are in points; `layout` is as the library names it, and `elements` are what it has no name for."""
    style = _add_style(styles, name, WD_STYLE_TYPE.PARAGRAPH, letters)
    assert isinstance(style, ParagraphStyle)
    if name == NORMAL:
        style.element.set(qn("w:default"), "1")
        style.element.rPr.append(element("lang", val="en-GB", eastAsia="ja-JP", bidi="hi-IN"))
    else:
        style.base_style = styles[NORMAL]
    style.element.get_or_add_pPr().extend(elements)
    for what, value in {"space_before": Pt(before), "space_after": Pt(after), **layout}.items():
        setattr(style.paragraph_format, what, value)


def _add_style(styles: Styles, name: str, kind: WD_STYLE_TYPE, letters: Letters) -> CharacterStyle:
    style: CharacterStyle = styles.add_style(name, kind, builtin=name not in OURS)
    style.quick_style = True
    written = style.element.get_or_add_rPr()
    if letters.faces:
        written.append(element("rFonts", **letters.faces))
    if letters.bold:
        style.font.bold = style.font.cs_bold = True
    if letters.colour:
        style.font.color.rgb = RGBColor.from_string(letters.colour)
    if letters.size:
        style.font.size = Pt(letters.size)
        written.append(element("szCs", val=round(letters.size * 2)))
    return style


def _add_table_style(styles: Styles) -> None:
    thin = {"val": "single", "sz": 4, "space": 0, "color": LINES}
    lines = (element(side, **thin) for side in ("top", "bottom", "insideH"))
    margins = (element(side, w=100, type="dxa") for side in ("left", "right"))
    style = _add_style(styles, TABLE, WD_STYLE_TYPE.TABLE, Letters())
    style.element.append(element("tblPr", element("tblBorders", *lines), element("tblCellMar", *margins)))


def _lead() -> BaseOxmlElement:
    return element("tabs", element("tab", val="right", leader="dot", pos=9070))


def _border(line: str) -> BaseOxmlElement:
    return element("pBdr", element("left", val=line, sz=12, space=8, color=INDIGO))
