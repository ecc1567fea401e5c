"""The styles of a word-processor file: few, named after what the words are, so that an editor sees whose they are.

Letters of three scripts are named for each style, since a word processor chooses one by the script of every letter. The
faces are those that offices have; where one is missing, its usual stand-in has the same widths.
"""

from typing import NamedTuple

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SANS = ("Calibri", "Yu Gothic", "Nirmala UI")
SERIF = ("Cambria", "Yu Mincho", "Nirmala UI")
INDIGO = "2B2F77"
GREY = "595959"
TINT = "F1F1F8"
BULLETS, NUMBERS, NUMBERS_IN_BRACKETS = 1, 2, 3
NUMBER_SIGNS = {BULLETS: "•", NUMBERS: "%{0}.", NUMBERS_IN_BRACKETS: "%{0})"}
DEEPEST_LEVEL = 8
BELOW, STEP = 567, 340
"""How far what belongs to a numbered paragraph is indented, and each list further; in twentieths of a point."""


class Style(NamedTuple):
    """One style: its id, the name that a person sees, and what it looks like as WordprocessingML."""

    id: str
    name: str
    paragraph: str = ""
    letters: str = ""
    based_on: str = "Normal"
    following: str = ""
    level: int | None = None


WORDS, PRESS, LOCATOR, LINE, SMALL = "SourceWords", "PressWords", "Locator", "LineToTake", "SmallPrint"
MARKING, NUMBERED, LISTED, TABLE, CELL = "Marking", "NumberedText", "ListedText", "PackTable", "CellText"
THEIRS, NUMBER = "SourceLetters", "ParagraphNumber"


def _spacing(before: int, after: int, rest: str = "") -> str:
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"/>{rest}'


def _letters(size: float, faces: tuple[str, str, str] | None = None, *, bold: bool = False, colour: str = "") -> str:
    half = round(size * 2)
    heavy = "<w:b/><w:bCs/>" if bold else ""
    coloured = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'{_name_faces(faces) if faces else ""}{heavy}{coloured}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _name_faces(faces: tuple[str, str, str]) -> str:
    latin, eastern, complex_ = faces
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{eastern}" w:cs="{complex_}"/>'


def _field(line: str, fill: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    side = f'<w:left w:val="{line}" w:sz="12" w:space="8" w:color="{INDIGO}"/>'
    return f"<w:keepNext/><w:keepLines/><w:pBdr>{side}</w:pBdr>{shade}"


_HANGING = f'<w:ind w:left="{BELOW}" w:hanging="{BELOW}"/>'
_KEPT = "<w:keepNext/><w:keepLines/>"
PARAGRAPHS = (
    Style("Title", "Title", _spacing(120, 6), _letters(28, bold=True, colour=INDIGO), following="Subtitle"),
    Style("Subtitle", "Subtitle", _spacing(0, 24), _letters(13, SERIF)),
    Style("Heading1", "heading 1", _KEPT + _spacing(24, 8), _letters(18, bold=True, colour=INDIGO), level=0),
    Style("Heading2", "heading 2", _KEPT + _spacing(18, 6), _letters(13, bold=True), level=1),
    Style("Heading3", "heading 3", _KEPT + _spacing(12, 3), _letters(10, bold=True, colour=INDIGO), level=2),
    Style("TOCHeading", "TOC Heading", _KEPT + _spacing(24, 8), _letters(18, bold=True, colour=INDIGO)),
    Style("TOC1", "toc 1", '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>' + _spacing(6, 0)),
    Style(
        "TOC2",
        "toc 2",
        '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs>'
        + _spacing(0, 0)
        + '<w:ind w:left="284"/>',
    ),
    Style(
        WORDS,
        "Words of the document",
        _field("single", TINT) + _spacing(6, 2),
        _letters(11.5, SERIF),
        following=LOCATOR,
    ),
    Style(PRESS, "Words of the press", _field("dashed") + _spacing(6, 2), _letters(11.5, SERIF), following=LOCATOR),
    Style(LOCATOR, "Locator", _spacing(0, 8), _letters(8.5, colour=GREY), following="Normal"),
    Style(NUMBERED, "Numbered text", _spacing(0, 6, _HANGING)),
    Style(LISTED, "Listed text", _spacing(0, 3)),
    Style(LINE, "Line to take", _spacing(0, 8, _HANGING), _letters(13)),
    Style(SMALL, "Small print", _spacing(0, 6), _letters(9, colour=GREY)),
    Style(CELL, "Text in a table", _spacing(2, 2)),
    Style("Header", "header", _spacing(0, 0), _letters(8.5, colour=GREY)),
    Style("Footer", "footer", _spacing(0, 0), _letters(8.5, colour=GREY)),
    Style(MARKING, "Marking", _spacing(0, 0, '<w:jc w:val="center"/>'), _letters(11, bold=True)),
)
CHARACTERS = (
    Style(THEIRS, "Letters of a source", letters=_name_faces(SERIF)),
    Style(NUMBER, "Paragraph number", letters=f'<w:b/><w:bCs/><w:color w:val="{INDIGO}"/>'),
    Style("Hyperlink", "Hyperlink"),
)


def write_styles() -> str:
    """All of them as the part `styles.xml`."""
    listed = "".join((*map(_write_paragraph_style, PARAGRAPHS), *map(_write_letter_style, CHARACTERS)))
    return (
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>{_letters(10.5, SANS)}'
        '<w:lang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="hi-IN"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1"'
        f' w:styleId="TableNormal"><w:name w:val="Normal Table"/>{_cell_margins(0)}</w:style>{_write_table_style()}'
        f"{listed}</w:styles>"
    )


def write_numbering(starts: list[tuple[int, int]]) -> str:
    """The part `numbering.xml`: for every list which kind it is, and with which number it begins."""
    kinds = "".join(_write_kind(kind) for kind in NUMBER_SIGNS)
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{_restart(kind, start)}</w:num>'
        for number, (kind, start) in enumerate(starts, start=1)
    )
    return f'<w:numbering xmlns:w="{NAMESPACE}">{kinds}{lists}</w:numbering>'


def _restart(kind: int, start: int) -> str:
    if kind == BULLETS:
        return ""
    return "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level in range(DEEPEST_LEVEL + 1)
    )


def _write_kind(kind: int) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{"bullet" if kind == BULLETS else "decimal"}"/>'
        f'<w:lvlText w:val="{NUMBER_SIGNS[kind].format(level + 1)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{BELOW + STEP * (level + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
        for level in range(DEEPEST_LEVEL + 1)
    )
    return f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'


def _write_paragraph_style(style: Style) -> str:
    following = f'<w:next w:val="{style.following}"/>' if style.following else ""
    outline = f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else ""
    is_custom = (
        "" if style.name[0].islower() or style.id in ("Title", "Subtitle", "TOCHeading") else ' w:customStyle="1"'
    )
    return (
        f'<w:style w:type="paragraph"{is_custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{following}<w:qFormat/>'
        f"<w:pPr>{style.paragraph}{outline}</w:pPr><w:rPr>{style.letters}</w:rPr></w:style>"
    )


def _write_letter_style(style: Style) -> str:
    is_custom = "" if style.id == "Hyperlink" else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{is_custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f"<w:qFormat/><w:rPr>{style.letters}</w:rPr></w:style>"
    )


def _write_table_style() -> str:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>' for side in ("top", "bottom", "insideH")
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="Pack table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr></w:style>'
    )


def _cell_margins(width: int) -> str:
    sides = "".join(f'<w:{side} w:w="{width or 100}" w:type="dxa"/>' for side in ("left", "right"))
    return f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{sides}</w:tblCellMar></w:tblPr>'
