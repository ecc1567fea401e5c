"""Writes blocks of a page and lines of ours into a text document, one paragraph each."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption

from briefing_app.ui.models.lines import Line, Run
from briefing_app.ui.models.links import MECHANISM, make_link
from briefing_app.ui.models.page import Block, BlockKind
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space

GAP_INDENT = 48
BETWEEN_PASSAGES = 18
LEAST_LINE = 18
STYLES = {
    BlockKind.TITLE: ("reading_title", "text_primary", 0, 2),
    BlockKind.PASSAGE: ("reading", "text_primary", BETWEEN_PASSAGES, 0),
    BlockKind.ABOUT: ("caption", "text_muted", 0, 16),
    BlockKind.BETWEEN: ("note", "text_muted", 26, 8),
    BlockKind.GAP: ("note", "text_primary", 30, 30),
}
"""Font, colour, and the room above and below."""


class PageWriter:
    """Writes at the end of one document."""

    def __init__(self, theme: Theme, cursor: QTextCursor) -> None:
        self._theme = theme
        self._cursor = cursor
        self._is_first = True
        self._formats: dict[tuple[str, str], QTextCharFormat] = {}
        self._lines: dict[tuple[int, int, int, bool, int], QTextBlockFormat] = {}

    def write_block(self, block: Block, *, is_after_about: bool = False) -> None:
        """A paragraph of the page; its words are the block's, letter for letter, and those of mechanisms links."""
        font, colour, above, below = STYLES[block.kind]
        style = QTextBlockFormat()
        style.setTopMargin(0 if is_after_about else above)
        style.setBottomMargin(below)
        if block.kind is BlockKind.GAP:
            style.setLeftMargin(GAP_INDENT)
            style.setRightMargin(Space.L)
        _fix_height(style, self._theme.line_height(font))
        self._start(style)
        words = self._char_format(font, colour)
        if block.kind is BlockKind.GAP:
            self._write_gap(block.text, words)
        else:
            self._write_words(block, words)

    def write_line(self, line: Line, below: int = 4) -> None:
        """A paragraph of ours."""
        height = max(LEAST_LINE, *[self._theme.line_height(run.font) for run in line.runs])
        key = (line.above, below, line.indent, line.label is not None, height)
        if key not in self._lines:
            self._lines[key] = _line_format(*key)
        self._start(self._lines[key])
        if line.label is not None:
            self._write_run(line.label)
            self._cursor.insertText("\t", self._char_format("caption", "text_muted"))
        for run in line.runs:
            self._write_run(run)

    def _write_run(self, run: Run) -> None:
        words = self._char_format(run.font, run.colour or ("link" if run.href else "text_muted"))
        if run.href:
            words = QTextCharFormat(words)
            words.setAnchor(True)
            words.setAnchorHref(run.href)
        self._cursor.insertText(run.text, words)

    def _write_words(self, block: Block, words: QTextCharFormat) -> None:
        at = 0
        for mention in block.mentions:
            self._cursor.insertText(block.text[at : mention.start], words)
            link = QTextCharFormat(words)
            link.setAnchor(True)
            link.setAnchorHref(make_link(MECHANISM, mention.mechanism_id))
            link.setForeground(self._theme.colour("link"))
            link.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            link.setUnderlineColor(self._theme.colour("link"))
            self._cursor.insertText(block.text[mention.start : mention.end], link)
            at = mention.end
        self._cursor.insertText(block.text[at:], words)

    def _write_gap(self, text: str, words: QTextCharFormat) -> None:
        first, dot, rest = text.partition(". ")
        strong = QTextCharFormat(words)
        strong.setFontWeight(QFont.Weight.DemiBold)
        self._cursor.insertText(first + dot, strong)
        self._cursor.insertText(rest, words)

    def _start(self, style: QTextBlockFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(style)
        else:
            self._cursor.insertBlock(style)
        self._is_first = False

    def _char_format(self, font: str, colour: str) -> QTextCharFormat:
        if (font, colour) not in self._formats:
            style = QTextCharFormat()
            style.setFont(self._theme.font(font))
            style.setForeground(self._theme.colour(colour))
            self._formats[font, colour] = style
        return self._formats[font, colour]


def _line_format(above: int, below: int, indent: int, has_label: bool, height: int) -> QTextBlockFormat:
    style = QTextBlockFormat()
    style.setTopMargin(above)
    style.setBottomMargin(below)
    style.setLeftMargin(indent)
    if has_label:
        style.setTextIndent(-indent)
        style.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
    _fix_height(style, height)
    return style


def _fix_height(style: QTextBlockFormat, height: int) -> None:
    style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
