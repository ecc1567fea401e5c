"""Text as it is given to a page: literal, and cleaned of what must never steer a reader or a printer.

Titles, markings and notes are untrusted. There is no markup in a `Span`: what it holds is what is drawn.
Every span passes through `clean`, so that no text can get to a page past it.
"""

import re
from collections.abc import Iterable

from briefing_app.core.quick import dataclass
from briefing_app.pack.styles import Style

LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
CONTROLS = "\0-\x09\x0b-\x1f\x7f-\x9f"
SURROGATES = "\ud800-\udfff"
BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVISIBLE = "\u00ad\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
NO_CHARACTERS = "\ufffe\uffff"
"""Neither PDF/A nor XML lets a file hold these two as text."""
UNWANTED = re.compile(f"[{CONTROLS}{SURROGATES}{BIDI_CONTROLS}{INVISIBLE}{NO_CHARACTERS}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Literal text in one style. A click on it leads to `leads_to`, if that names a place in the pack.

    `is_page_number` text is replaced by the number of the page that it leads to, once that is known.
    """

    text: str
    style: Style
    leads_to: str = ""
    is_page_number: bool = False

    def __hash__(self) -> int:
        return hash(self.text)


def clean(text: str) -> str:
    """The text without control characters, lone surrogates and bidirectional overrides; line ends as newlines.

    A tab becomes a space, and the two codes that are no character go. Everything else stays, letter for letter.
    """
    if is_line(text):
        return text
    for line_end in LINE_ENDS:
        text = text.replace(line_end, "\n")
    return UNWANTED.sub("", text.replace("\t", " "))


def is_line(text: str) -> bool:
    """Whether it is clean, and on one line."""
    return text.isprintable() and (text.isascii() or not UNWANTED.search(text))


def clean_line(text: str) -> str:
    """The cleaned text on one line."""
    return " ".join(clean(text).split("\n")).strip()


def say(text: str, style: Style) -> tuple[Span, ...]:
    """One span, as a sequence."""
    return (Span(text=text, style=style),)


def plain_text(spans: Iterable[Span]) -> str:
    """What the spans say."""
    return "".join(span.text for span in spans)
