"""Breaks a headline: into lines of like length, and where the sense breaks, if it can be had."""

from functools import lru_cache

from briefing_app.pack.lines import Paragraph, break_paragraph, list_halves
from briefing_app.pack.styles import Style
from briefing_app.pack.text import clean_line, say

PAUSES = (",", ";", ":", "、", "，", "：", "；", "–", "—")
WEAK_ENDS = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])
BONUS, PENALTY = 70.0, 50.0
"""In points of difference between two lines: how much a good end is worth, and what a bad one costs."""
KEPT_HEADLINES = 500


@lru_cache(maxsize=KEPT_HEADLINES)
def break_headline(text: str, style: Style, width: float) -> Paragraph:
    """The headline in as few lines as it takes."""
    text = clean_line(text)
    whole = break_paragraph(say(text, style), width)
    if len(whole.lines) == 1:
        return whole
    if len(whole.lines) > 2:
        return _narrow(text, style, width, whole)
    return min(list_halves(say(text, style), width), key=_rate, default=whole)


def _rate(halves: Paragraph) -> float:
    """Less is better."""
    before, after = (line.text for line in halves.lines)
    difference = abs(halves.lines[0].width - halves.lines[1].width)
    last_word, next_word = before.split()[-1], after.split()[0]
    if before.rstrip().endswith(PAUSES):
        return difference - BONUS
    splits_a_name = last_word[0].isupper() and next_word[0].isupper() and len(before.split()) > 1
    return difference + PENALTY * (last_word in WEAK_ENDS or splits_a_name)


def _narrow(text: str, style: Style, width: float, whole: Paragraph) -> Paragraph:
    """As narrow as its number of lines allows."""
    best, (low, high) = whole, (width / 2, width)
    while high - low > 2:
        middle = (low + high) / 2
        tried = break_paragraph(say(text, style), middle)
        if len(tried.lines) == len(whole.lines):
            best, high = tried, middle
        else:
            low = middle
    return best
