"""Light Markdown in notes: bold, italics, lists, paragraphs, links. Everything else is literal.

One reading for the screen and for the page, so that a note is shown and printed alike. There is no HTML and no picture
is fetched. A line break that was typed is kept.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from briefing_app.core.quick import dataclass

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

BULLET = "•"
DEEPEST = 40
"""Deeper lists than this are not lists that a person made; such a text is shown as it was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words with one emphasis; `link` is the address behind them, of whatever kind it was typed."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, or an item of a list `depth` lists deep. `marker` is its bullet or number as typed."""

    runs: tuple[Run, ...]
    depth: int = 0
    marker: str = ""


def read_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a note, whose line ends are line feeds."""
    tokens = _parser().parse(text)
    if any(token.level > DEEPEST for token in tokens):
        return tuple(Paragraph(runs=(Run(text=line),)) for line in text.split("\n") if line.strip())
    return tuple(_read_blocks(tokens))


def read_line(text: str) -> tuple[Run, ...]:
    """One line with its emphasis; nothing in it makes a list."""
    (token,) = _parser().parseInline(text.strip())
    return tuple(_read_runs(token.children or ()))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # late: only notes need it

    parser = MarkdownIt("zero", {"maxNesting": DEEPEST + 20})
    return parser.enable(["emphasis", "escape", "image", "link", "list", "newline"])


def _read_blocks(tokens: "Sequence[Token]") -> Iterator[Paragraph]:
    markers: list[Iterator[str]] = []
    marker = ""
    for index, token in enumerate(tokens):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                if marker:
                    yield Paragraph(runs=(Run(text=""),), depth=len(markers), marker=marker)
                    marker = ""
                markers.append(iter(_list_markers(tokens, index)))
            case "bullet_list_close" | "ordered_list_close":
                markers.pop()
            case "list_item_open":
                marker = next(markers[-1])
            case "list_item_close" if marker:
                yield Paragraph(runs=(Run(text=""),), depth=len(markers), marker=marker)
                marker = ""
            case "inline":
                yield Paragraph(runs=tuple(_read_runs(token.children or ())), depth=len(markers), marker=marker)
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
    link = ""
    for child in children:
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "link_open":
                link = str(child.attrGet("href") or "")
            case "link_close":
                link = ""
            case "softbreak" | "hardbreak":
                yield Run(text="\n", bold=bold > 0, italic=italic > 0)
            case _ if child.content:
                yield Run(text=child.content, bold=bold > 0, italic=italic > 0, link=link)
