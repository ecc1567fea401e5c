"""The sentences that the domain says in English, in the language of the window.

What is worked out below the window (why a target is behind, why a file cannot be read) is a finished sentence when it
comes here, since the command line, packs and files need it as it is. Here the sentence is recognised by its pattern,
and what stands in its places is put into the same places of the translation: days and figures as the language writes
them, everything else as it is. What no pattern knows is shown as it came.

Places are named after what may stand in them: `{day}`, `{figure}`, `{year}`, `{part}` (a sentence or word of ours),
`{list}` (several), `{country}`, `{code}`, `{numeral}`, `{unit}`; anything else is for words that are not ours. A digit
tells two of one kind apart.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from briefing_app.core.errors import BriefingError
from briefing_app.core.figures import MONTHS
from briefing_app.ui.language_formats import (
    find_formats,
    format_day,
    format_month,
    format_quantity,
    format_short_day,
    format_value,
    name_unit,
)

KINDS = {
    "day": rf"[0-9]{{1,2}} (?:{'|'.join(f'{month}|{month[:3]}' for month in MONTHS)}) [0-9]{{4}}",
    "figure": r"(?:more than )?(?:JPY\s)?[−-]?[0-9][0-9,]*(?:[.][0-9]+)?(?: trillion| people| visits each per year)?",
    "month": rf"(?:{'|'.join(month[:3] for month in MONTHS)}) [0-9]{{4}}",
    "year": r"[0-9]{4}",
    "country": "Japan|India",
    "numeral": "[IVX]+",
    "code": r"[IVX]+[.][0-9]+",
    "unit": "JPY trillion|people|visits each per year",
}
PLACE = re.compile(r"\{([a-z]*)(\d*)\}")
LONGEST = 2_000
"""What is longer is no sentence."""


def word(sentence: str) -> str:
    """The sentence, or the few sentences, in the language of the window."""
    formats = find_formats()
    if not sentence or len(sentence) > LONGEST or (formats.language == "en" and formats.way == "international"):
        return sentence
    return _word(sentence, formats.language, formats.grouping)


def word_comment(words: str) -> str:
    """What the curated entries say in words of ours."""
    return QCoreApplication.translate("Corpus", words)


def word_error(error: BriefingError) -> str:
    """What happened and what to do, as the window says it."""
    if find_formats().language == "en":
        return str(error)
    return _join((word(error.what), word(error.remedy)))


def word_said(sentence: str) -> str:
    """The same of an error that another process of ours has said, as what happened and what to do in one sentence."""
    if find_formats().language == "en":
        return sentence
    for cut in re.finditer("; ", sentence):
        what, remedy = sentence[: cut.start()] + ".", sentence[cut.end() :]
        worded = _match(what), _match(remedy[:1].upper() + remedy[1:])
        if all(worded):
            return _join(tuple(filter(None, worded)))
    return word(sentence)


@lru_cache(maxsize=2_000)
def _word(sentence: str, _language: str, _grouping: str) -> str:
    """The language is asked for only because the answer depends on it."""
    pieces = tuple(_word_pieces(sentence))
    whole = _match(sentence)
    if whole is not None and not all(is_known for _, is_known in pieces):
        return whole
    return _join(tuple(piece for piece, _ in pieces))


def _word_pieces(sentence: str) -> Iterator[tuple[str, bool]]:
    """Several sentences one by one, the shortest that a pattern knows, and whether one does; else as it is."""
    rest = sentence
    while rest:
        ends = [*(found.end() for found in re.finditer(r"[.:](?= )", rest)), len(rest)]
        known = ((end, _match(rest[:end])) for end in ends)
        end, worded = next(((end, worded) for end, worded in known if worded is not None), (ends[0], None))
        if worded is None and rest[end - 1] in ".:":
            bare = _match(rest[: end - 1])
            worded = bare and bare + rest[end - 1]
        yield (worded, True) if worded is not None else (rest[:end], False)
        rest = rest[end:].lstrip(" ")


def _match(sentence: str) -> str | None:
    """The one sentence in translation; nothing where no pattern knows it."""
    for kind in ("year", "day", "month", "figure"):
        if re.fullmatch(KINDS[kind], sentence):
            return _say(kind, sentence)
    for key, context, english in _list_known():
        if key not in sentence:
            continue
        found = _build_pattern(english).fullmatch(sentence)
        if found is not None:
            return _fill(QCoreApplication.translate(context, english), found.groupdict())
    return None


def _fill(words: str, values: Mapping[str, str]) -> str:
    return PLACE.sub(lambda place: _say(place[1], values[f"p{place[1]}{place[2]}"]), words)


def _say(kind: str, words: str) -> str:
    match kind:
        case "day":
            return _say_day(words)
        case "month":
            return _say_month(words)
        case "figure":
            return _say_figure(words)
        case "part":
            return word(words)
        case "unit":
            return name_unit(words)
        case "list":
            return QCoreApplication.translate("Core", ", ").join(word(each) for each in words.split(", "))
        case "country":
            return QCoreApplication.translate("Reference", words)
    return words


def _say_day(words: str) -> str:
    number, month, year = words.split(" ")
    day = date(int(year), _find_month(month), int(number))
    return format_day(day) if month in MONTHS and month != "May" else format_short_day(day)


def _say_month(words: str) -> str:
    month, year = words.split(" ")
    return format_month(date(int(year), _find_month(month), 1))


def _find_month(words: str) -> int:
    return next(index for index, name in enumerate(MONTHS, 1) if name.startswith(words))


def _say_figure(words: str) -> str:
    if words.startswith("more than "):
        least = _say_figure(words.removeprefix("more than "))
        return QCoreApplication.translate("TargetRows", "more than {0}").replace("{0}", least)
    number = re.search(r"[−-]?[0-9][0-9,]*(?:[.][0-9]+)?", words)
    if number is None:
        return words
    value = Decimal(number[0].replace(",", "").replace("−", "-"))
    unit = "JPY trillion" if words.startswith("JPY") else words[number.end() :].strip()
    return format_quantity(value, unit) if unit else format_value(value)


def _join(sentences: tuple[str, ...]) -> str:
    """Side by side, with a space but after a full stop that brings its own."""
    joined = ""
    for each in filter(None, sentences):
        joined += each if not joined or joined.endswith("。") else f" {each}"
    return joined


@lru_cache(maxsize=1)
def _list_known() -> tuple[tuple[str, str, str], ...]:
    """Every sentence that is known, after words that must be in it; those that say most by themselves come first."""
    from briefing_app.ui.language_core_errors import ERRORS  # late: English needs none of it
    from briefing_app.ui.language_core_words import WORDS

    known = [*(("Core", str(each)) for each in WORDS), *(("Errors", str(each)) for each in ERRORS)]
    known.sort(key=lambda pair: _rank(pair[1]))
    return tuple((_find_key(english), context, english) for context, english in known)


def _find_key(english: str) -> str:
    """The longest stretch between two places."""
    pieces = PLACE.sub("\0", english).split("\0")
    return max(pieces, key=len)


def _rank(english: str) -> tuple[int, int]:
    """What says most by itself comes first, then what leaves least open."""
    return -len(PLACE.sub("", english)), sum(place[1] not in KINDS for place in PLACE.finditer(english))


@lru_cache(maxsize=1_000)
def _build_pattern(english: str) -> re.Pattern[str]:
    built, last = "", 0
    for place in PLACE.finditer(english):
        built += re.escape(english[last : place.start()])
        built += f"(?P<p{place[1]}{place[2]}>{KINDS.get(place[1], '.+?')})"
        last = place.end()
    return re.compile(built + re.escape(english[last:]), re.DOTALL)
