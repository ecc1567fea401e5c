"""Breaks a headline: into lines of like length, and where the sense breaks, if it can be had."""

from briefing_app.pack.breaks import find_breaks
from briefing_app.pack.lines import Paragraph, break_paragraph
from briefing_app.pack.styles import Style
from briefing_app.pack.text import clean_line, say

PAUSES = (",", ";", ":", "、", "，", "：", "；", "–", "—")
WEAK_ENDS = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])
BONUS, PENALTY = 70.0, 50.0
"""In points of difference between two lines: how much a good end is worth, and what a bad one costs."""


def break_headline(text: str, style: Style, width: float) -> Paragraph:
    """The headline in as few lines as it takes."""
    text = clean_line(text)
    whole = break_paragraph(say(text, style), width)
    if len(whole.lines) == 1:
        return whole
    if len(whole.lines) > 2:
        return _narrow(text, style, width, whole)
    candidates = []
    for at in find_breaks(text):
        first, second = break_paragraph(say(text[:at], style), width), break_paragraph(say(text[at:], style), width)
        if len(first.lines) == len(second.lines) == 1:
            leading = max(first.leading, second.leading)
            halves = Paragraph(lines=(*first.lines, *second.lines), leading=leading)
            candidates.append((_rate(text[:at], text[at:], halves), at, halves))
    return min(candidates, key=lambda candidate: candidate[:2])[2] if candidates else whole


def _rate(before: str, after: str, halves: Paragraph) -> float:
    """Less is better."""
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
