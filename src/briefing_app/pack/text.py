"""Text as it is given to a page: literal, and cleaned of what must never steer a reader or a printer.

Titles, markings and notes are untrusted. There is no markup in a `Span`: what it holds is what is drawn.
Every span passes through `clean`, so that no text can get to a page past it.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.pack.styles import Style

LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
INVISIBLE = frozenset("\u00ad\ufeff\ufff9\ufffa\ufffb") | BIDI_CONTROLS
TAGS = range(0xE0000, 0xE0080)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Literal text in one style. A click on it leads to `leads_to`, if that names a place in the pack.

    `is_page_number` text is replaced by the number of the page that it leads to, once that is known.
    """

    text: str
    style: Style
    leads_to: str = ""
    is_page_number: bool = False


def clean(text: str) -> str:
    """The text without control characters, lone surrogates and bidirectional overrides; line ends as newlines.

    A tab becomes a space. Everything else stays, letter for letter.
    """
    if text.isascii() and text.isprintable():
        return text
    for line_end in LINE_ENDS:
        text = text.replace(line_end, "\n")
    return "".join(" " if char == "\t" else char for char in text if _may_stay(char))


def clean_line(text: str) -> str:
    """The cleaned text on one line."""
    return " ".join(clean(text).split("\n")).strip()


def say(text: str, style: Style) -> tuple[Span, ...]:
    """One span, as a sequence."""
    return (Span(text=text, style=style),)


def plain_text(spans: Iterable[Span]) -> str:
    """What the spans say."""
    return "".join(span.text for span in spans)


def _may_stay(char: str) -> bool:
    if char in "\n\t":
        return True
    if char in INVISIBLE or ord(char) in TAGS:
        return False
    return unicodedata.category(char) not in ("Cc", "Cs")
