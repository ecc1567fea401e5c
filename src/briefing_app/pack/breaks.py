"""Where a line of text may end: at spaces, and between Japanese characters where *kinsoku* lets it.

A figure stays with its unit, a day with its month, a page with its number.
"""

import re
import unicodedata

from briefing_app.pack.faces import CLOSING, OPENING
from briefing_app.pack.glyph_letters import IGNORABLE

NOT_FIRST = CLOSING | frozenset(
    "・：；？！゛゜ヽヾゝゞ々〻ー～…‥’”°′″℃％‰ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ!%),.:;?]}»"
)
NOT_LAST = OPENING | frozenset("‘“￥＄£([{$¥€«")
NOT_APART = frozenset("…‥—")
NOT_BROKEN = frozenset("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{WORD JOINER}")
PLAIN = re.compile("[ -~\n¡-¬®-˿Α-ӿ‘-‟•…–€]*")
FIGURE = re.compile(r"\d")
GLUE = "\0"
WORD_START = re.compile(r"(?<=\s)(?=\S)")
GLUED_SPACE = re.compile(
    r"(?:(?<=\bJPY)|(?<=\bUSD)|(?<=\bINR)|(?<=\b[Pp]age)|(?<=\bline)) (?=\d)"
    r"|(?<=\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|trillion|billion|million)\b|%)"
)


def find_breaks(text: str) -> list[int]:
    """The offsets before which a line may end."""
    glued = {match.end() for match in GLUED_SPACE.finditer(text)}
    if is_plain(text):
        return [match.start() for match in WORD_START.finditer(text) if match.start() not in glued]
    return [at for at in range(1, len(text)) if at not in glued and _may_break(text[at - 1], text[at])]


def split_plain(text: str) -> list[str]:
    """Plain words between which a line may end, each two with one space between them."""
    if " " not in text:
        return [text]
    if FIGURE.search(text):
        return [word.replace(GLUE, " ") for word in GLUED_SPACE.sub(GLUE, text).split(" ")]
    return text.split(" ")


def is_plain(text: str) -> bool:
    """Whether a line of it ends at spaces only: Latin, Greek and Cyrillic with most of their marks."""
    return text.isascii() or PLAIN.fullmatch(text) is not None


def is_japanese(char: str) -> bool:
    """Whether it is a character of Japanese writing, its punctuation included."""
    code = ord(char)
    return 0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF or code >= 0x20000


def _may_break(before: str, after: str) -> bool:
    if before == "\N{ZERO WIDTH SPACE}":
        return not after.isspace()
    if before in NOT_BROKEN or after in NOT_BROKEN or before in IGNORABLE or after in IGNORABLE:
        return False
    if after.isspace() or unicodedata.category(after).startswith("M"):
        return False
    if before.isspace():
        return True
    if before == after and before in NOT_APART:
        return False
    if is_japanese(before) or is_japanese(after):
        return after not in NOT_FIRST and before not in NOT_LAST
    return before == "—" and after.isalpha()
