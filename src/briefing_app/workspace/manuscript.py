"""What a pack says, in reading order, as headings and paragraphs: for word processors and for Markdown.

It is made of the same contents as the printed pack, in the same order and with the same numbers of paragraphs, so that
two people with two forms of one briefing find the same words at 36. What is not in the contents cannot get in here.
"""

import re
from collections.abc import Iterable
from typing import Self

from briefing_app.core.quick import dataclass
from briefing_app.markdown import Run as MarkdownRun
from briefing_app.pack.text import clean

HOLE = re.compile(r"\{(\d)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Literal words in one style. `is_theirs`: of a source, verbatim."""

    text: str
    bold: bool = False
    italic: bool = False
    is_theirs: bool = False

    @classmethod
    def of(cls, run: MarkdownRun, *, bold: bool = False) -> Self:
        """Words of a note; of a link only its words, since none leads out of a pack."""
        return cls(text=run.text, bold=run.bold or bold, italic=run.italic)


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The head of a part; `level` 1 to 3."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsList:
    """Where the list of all heads belongs."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of a source as they stand there, and below them where that is."""

    text: str
    locator: str
    is_press: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph of ours or of the user's. `number` is by which it is called out in the room.

    `is_below`: it belongs to the numbered paragraph above it; `is_glued`: it stays with what follows.
    """

    runs: Runs
    number: str = ""
    is_below: bool = False
    is_glued: bool = False
    is_line_to_take: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a list in a note, `depth` lists deep from 1; `marker` is its bullet or number, or none."""

    runs: Runs
    depth: int
    marker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head, or without one: what a thing is, and what it says."""

    rows: tuple[tuple[Runs, ...], ...]
    head: tuple[str, ...] = ()


Block = Heading | ContentsList | Words | Text | Item | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """All of it. `folio` has {0} for the page and {1} for how many there are."""

    title: str
    subtitle: str
    marking: str
    edition: str
    folio: str
    blocks: tuple[Block, ...]


def say(text: str, *, bold: bool = False, is_theirs: bool = False) -> Runs:
    """One run, without what must never steer a reader; nothing where nothing is said."""
    cleaned = clean(text)
    return (Run(text=cleaned, bold=bold, is_theirs=is_theirs),) if cleaned else ()


def fill(sentence: str, *values: Runs) -> Runs:
    """A sentence of ours with runs in its places {0}, {1} and so on."""
    parts = HOLE.split(sentence)
    return tuple(run for at, part in enumerate(parts) for run in (values[int(part)] if at % 2 else say(part)))


def plain(runs: Iterable[Run]) -> str:
    """What the runs say."""
    return "".join(run.text for run in runs)
