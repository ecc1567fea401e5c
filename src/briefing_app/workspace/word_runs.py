"""Runs of letters in a word-processor file: literal, and each in the language that its script tells."""

import re
from collections.abc import Iterator
from itertools import groupby

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WrittenRun

from briefing_app.pack.text import clean
from briefing_app.workspace.manuscript import Runs
from briefing_app.workspace.word_elements import element
from briefing_app.workspace.word_styles import THEIRS

ENGLISH, JAPANESE, HINDI = "en-GB", "ja-JP", "hi-IN"
LETTERS = {
    HINDI: re.compile("[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]"),
    JAPANESE: re.compile("[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"),
}
HINTS = {JAPANESE: ("eastAsia", "eastAsia"), HINDI: ("cs", "bidi")}
"""Which face the letters take, and which of the three languages of a run is theirs."""


def write_runs(paragraph: Paragraph, runs: Runs, *, style: str | None = None) -> None:
    """Write them. Nothing in them is markup, or a field, or a character that a file cannot hold."""
    for run in runs:
        for language, words in split_languages(clean(run.text)):
            letters = paragraph.add_run(words, style or (THEIRS if run.is_theirs else None))
            if run.bold:
                letters.font.bold = letters.font.cs_bold = True
            if run.italic:
                letters.font.italic = letters.font.cs_italic = True
            if language in HINTS:
                _name_language(letters, language)


def split_languages(text: str) -> Iterator[tuple[str, str]]:
    """Stretches of one language. Spaces and figures are in that of the words before them."""
    found = [_find_language(letter) for letter in text]
    current = next(filter(None, found), ENGLISH)
    known = []
    for language in found:
        current = language or current
        known.append(current)
    for language, letters in groupby(zip(known, text, strict=True), key=lambda pair: pair[0]):
        yield language, "".join(letter for _, letter in letters)


def _find_language(letter: str) -> str:
    otherwise = ENGLISH if letter.isalpha() else ""
    if letter.isascii():
        return otherwise
    return next((language for language, letters in LETTERS.items() if letters.match(letter)), otherwise)


def _name_language(run: WrittenRun, language: str) -> None:
    faces, kind = HINTS[language]
    letters = run._r.get_or_add_rPr()
    letters.get_or_add_rFonts().set(qn("w:hint"), faces)
    letters.append(element("lang", **{"val": language, kind: language}))
