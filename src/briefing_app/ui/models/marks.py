"""Which letters of a passage a highlight covers, in Qt's way of counting and in ours.

Qt counts UTF-16 units, the notebook code points. No highlight begins or ends within a letter, however many code points
the letter is made of.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder

from briefing_app.core.notebook import Highlight, HighlightColour
from briefing_app.core.quick import dataclass

MOST_LEVELS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A highlight as it is drawn: UTF-16 units of its passage; `level` is which of the underlines there is its own."""

    highlight: Highlight
    item_id: str
    first: int
    last: int
    level: int = 0

    @property
    def colour(self) -> HighlightColour:
        """Which says the pattern as well."""
        return self.highlight.colour


def widen_to_letters(text: str, first: int, last: int) -> tuple[int, int]:
    """A range of UTF-16 units of a text as code points, with every letter that it touches whole.

    After Indic letters Qt finds a boundary in the middle of a code point, so that is looked at as well.
    """
    raw = text.encode("utf-16-le", "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(first)
    start = first if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(last)
    end = last if finder.isAtBoundary() else finder.toNextBoundary()
    return _count_points(raw, start - _is_within(raw, start)), _count_points(raw, end + _is_within(raw, end))


def build_marks(highlights: Iterable[tuple[Highlight, str]], texts: Mapping[str, str]) -> tuple[Mark, ...]:
    """How highlights with their items are drawn, the longest first, so that a shorter one is seen on top of it."""
    marks: list[Mark] = []
    for highlight, item_id in sorted(highlights, key=lambda each: _sort_key(each[0])):
        text = texts[item_id]
        first, last = (count_utf16(text[:at]) for at in (highlight.anchor.start, highlight.anchor.end))
        taken = {mark.level for mark in marks if mark.item_id == item_id and mark.first < last and first < mark.last}
        level = next((level for level in range(MOST_LEVELS) if level not in taken), MOST_LEVELS - 1)
        marks.append(Mark(highlight=highlight, item_id=item_id, first=first, last=last, level=level))
    return tuple(marks)


def name_colour(colour: HighlightColour) -> str:
    """What a person calls it."""
    translate = QCoreApplication.translate
    return {
        HighlightColour.AMBER: translate("Highlights", "Amber"),
        HighlightColour.LEAF: translate("Highlights", "Leaf"),
        HighlightColour.SKY: translate("Highlights", "Sky"),
        HighlightColour.ROSE: translate("Highlights", "Rose"),
        HighlightColour.VIOLET: translate("Highlights", "Violet"),
    }[colour]


def describe_highlights(highlights: Sequence[Highlight], note_counts: Mapping[str, int]) -> str:
    """Highlights in words, for those who do not see them."""
    return " ".join(describe_highlight(each, note_counts.get(each.id, 0)) for each in highlights)


def describe_highlight(highlight: Highlight, notes: int = 0) -> str:
    """One highlight in words."""
    words = QCoreApplication.translate("Highlights", "Highlight in {colour}: “{words}”.")
    said = words.format(colour=name_colour(highlight.colour).lower(), words=highlight.anchor.exact)
    if not notes:
        return said
    return said + " " + QCoreApplication.translate("Highlights", "Notes on it: {count}.").format(count=notes)


def _sort_key(highlight: Highlight) -> tuple[int, int, str]:
    anchor = highlight.anchor
    return (anchor.start - anchor.end, anchor.start, highlight.id)


def count_utf16(text: str) -> int:
    """Qt counts UTF-16 units where Python counts code points."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _count_points(raw: bytes, units: int) -> int:
    return len(raw[: 2 * units].decode("utf-16-le", "surrogatepass"))


def _is_within(raw: bytes, units: int) -> bool:
    """Whether a place lies between the two units of one code point."""
    if not 0 < units < len(raw) // 2:
        return False
    before, after = raw[2 * units - 1], raw[2 * units + 1]
    return 0xD8 <= before < 0xDC <= after < 0xE0
