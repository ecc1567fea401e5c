"""Light Markdown in notes: bold, italics, lists, paragraphs. Everything else is literal.

There is no HTML, no picture is fetched and no link leads out of the pack: of a link only its words are shown.
A line break that was typed is kept.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from briefing_app.pack.styles import Style
from briefing_app.pack.text import Span, clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

BULLET = "•"
DEEPEST = 40
"""Deeper lists than this are not lists that a person made; such a text is shown as it was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words with one emphasis."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, or an item of a list `depth` lists deep. `marker` is its bullet or number as typed."""

    runs: tuple[Run, ...]
    depth: int = 0
    marker: str = ""

    def spans(self, style: Style) -> tuple[Span, ...]:
        """The words in a style, emphasised."""
        return tuple(Span(text=run.text, style=_emphasise(style, run)) for run in self.runs)


def parse_note(text: str) -> tuple[Block, ...]:
    """The blocks of a note."""
    cleaned = clean(text)
    tokens = _parser().parse(cleaned)
    if any(token.level > DEEPEST for token in tokens):
        return tuple(Block(runs=(Run(text=line),)) for line in cleaned.split("\n") if line.strip())
    return tuple(_read_blocks(tokens))


def parse_line(text: str, style: Style) -> tuple[Span, ...]:
    """One line with its emphasis; nothing in it makes a list."""
    (token,) = _parser().parseInline(clean(text).strip())
    return Block(runs=tuple(_read_runs(token.children or ()))).spans(style)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # late: only notes need it

    parser = MarkdownIt("zero", {"maxNesting": DEEPEST + 20})
    return parser.enable(["emphasis", "escape", "image", "link", "list", "newline"])


def _read_blocks(tokens: "Sequence[Token]") -> Iterator[Block]:
    markers: list[Iterator[str]] = []
    marker = ""
    for index, token in enumerate(tokens):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                if marker:
                    yield Block(runs=(Run(text=""),), depth=len(markers), marker=marker)
                    marker = ""
                markers.append(iter(_list_markers(tokens, index)))
            case "bullet_list_close" | "ordered_list_close":
                markers.pop()
            case "list_item_open":
                marker = next(markers[-1])
            case "list_item_close" if marker:
                yield Block(runs=(Run(text=""),), depth=len(markers), marker=marker)
                marker = ""
            case "inline":
                yield Block(runs=tuple(_read_runs(token.children or ())), depth=len(markers), marker=marker)
                marker = ""


def _list_markers(tokens: "Sequence[Token]", opening: int) -> list[str]:
    """As typed; only a list whose numbers are all the same is counted up, as its writer meant it to be."""
    level = tokens[opening].level
    items = []
    for token in tokens[opening + 1 :]:
        if token.level == level:
            break
        if token.type == "list_item_open" and token.level == level + 1:
            items.append(token)
    if tokens[opening].type == "bullet_list_open":
        return [BULLET] * len(items)
    typed = [int(item.info) for item in items]
    numbers = range(typed[0], typed[0] + len(typed)) if len(set(typed)) == 1 else typed
    return [f"{number}{item.markup}" for number, item in zip(numbers, items, strict=True)]


def _read_runs(children: "Iterable[Token]") -> Iterator[Run]:
    bold = italic = 0
    for child in children:
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "softbreak" | "hardbreak":
                yield Run(text="\n", bold=bold > 0, italic=italic > 0)
            case _ if child.content:
                yield Run(text=child.content, bold=bold > 0, italic=italic > 0)


def _emphasise(style: Style, run: Run) -> Style:
    if run.bold:
        style = style.heavier()
    return style.slanted() if run.italic else style
