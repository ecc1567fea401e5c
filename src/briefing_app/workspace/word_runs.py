"""Runs of letters in a word-processor file: literal, and each in the language that its script tells."""

from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from briefing_app.pack.text import clean
from briefing_app.workspace.manuscript import Run, Runs
from briefing_app.workspace.word_styles import THEIRS

ENGLISH, JAPANESE, HINDI = "en-GB", "ja-JP", "hi-IN"
SCRIPTS = (
    (0x0900, 0x097F, HINDI),
    (0x1CD0, 0x1CFF, HINDI),
    (0xA8E0, 0xA8FF, HINDI),
    (0x3000, 0x30FF, JAPANESE),
    (0x31F0, 0x31FF, JAPANESE),
    (0x3400, 0x9FFF, JAPANESE),
    (0xF900, 0xFAFF, JAPANESE),
    (0xFF00, 0xFFEF, JAPANESE),
    (0x20000, 0x3FFFF, JAPANESE),
)
LANGUAGES = {
    ENGLISH: "",
    JAPANESE: f'<w:lang w:val="{JAPANESE}" w:eastAsia="{JAPANESE}"/>',
    HINDI: f'<w:lang w:val="{HINDI}" w:bidi="{HINDI}"/>',
}
HINTS = {ENGLISH: "", JAPANESE: '<w:rFonts w:hint="eastAsia"/>', HINDI: '<w:rFonts w:hint="cs"/>'}


def write_runs(runs: Runs, *, style: str = "", properties: str = "") -> str:
    """The runs as WordprocessingML. Nothing in them is markup, or a field, or a character that a file cannot hold."""
    return "".join(
        _write_run(words, language, run, style, properties)
        for run in runs
        for language, words in split_languages(clean(run.text))
    )


def write_field(instruction: str, shown: str) -> str:
    """A field, and what it shows until a word processor has worked it out."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    told = f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
    return f"{marks[0]}{told}{marks[1]}<w:r><w:t>{escape(shown)}</w:t></w:r>{marks[2]}"


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
    code = ord(letter)
    if code < 0x0900:
        return ENGLISH if letter.isalpha() else ""
    return next(
        (language for first, last, language in SCRIPTS if first <= code <= last),
        ENGLISH if letter.isalpha() else "",
    )


def _write_run(words: str, language: str, run: Run, style: str, properties: str) -> str:
    named = style or (THEIRS if run.is_theirs else "")
    styled = f'<w:rStyle w:val="{named}"/>' if named else ""
    bold = "<w:b/><w:bCs/>" if run.bold else ""
    italic = "<w:i/><w:iCs/>" if run.italic else ""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' if line else "" for line in words.split("\n"))
    about = f"{styled}{HINTS[language]}{bold}{italic}{properties}{LANGUAGES[language]}"
    return f"<w:r>{f'<w:rPr>{about}</w:rPr>' if about else ''}{'<w:br/>'.join(lines)}</w:r>"
