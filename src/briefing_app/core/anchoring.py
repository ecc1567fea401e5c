"""Where a highlight sits: its words, what stands before and after them, and their offsets.

The two are the text-quote and the text-position selector of the W3C Web Annotation Data Model. Offsets count code
points of the passage's text from 0; an end is exclusive.
"""

from briefing_app.core.quick import dataclass

CONTEXT = 32
"""How many characters before and after the words are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A range of words of a passage."""

    passage_id: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str

    def holds_in(self, text: str) -> bool:
        """Whether these words, and only they, stand at these offsets of a text."""
        return text[self.start : self.end] == self.exact


def make_anchor(passage_id: str, text: str, start: int, end: int) -> Anchor:
    """The range as it is kept; spaces at its ends are left out.

    Raises `ValueError` when the range holds no word of the text.
    """
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise ValueError(f"{start}–{end} holds no words of {passage_id}")
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    return Anchor(
        passage_id=passage_id,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )
