"""Finished English sentences of ours, said again in another language.

What is worked out here and in the charts (why a target is behind, what a chart shows) is a finished English sentence,
since the command line and files need it as it is. For a window or a pack in another language it is recognised by its
pattern, and what stands in its places is put into the same places of the translation: days and figures as that language
writes them, everything else as it is. What no pattern knows stays as it came.

Places are named after what may stand in them: `{day}`, `{figure}`, `{year}`, `{part}` (a sentence or word of ours),
`{list}` (several), `{country}`, `{code}`, `{numeral}`, `{unit}`, `{confidence}`, `{sources}` (each with its own);
anything else is for words that are not ours. A digit tells two of one kind apart.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from briefing_app.core.figures import MONTHS

KINDS = {
    "day": rf"[0-9]{{1,2}} (?:{'|'.join(f'{month}|{month[:3]}' for month in MONTHS)}) [0-9]{{4}}",
    "figure": r"(?:more than )?(?:JPY\s)?[−-]?[0-9][0-9,]*(?:[.][0-9]+)?(?: trillion| people| visits each per year)?",
    "month": rf"(?:{'|'.join(month[:3] for month in MONTHS)}) [0-9]{{4}}",
    "year": r"[0-9]{4}",
    "country": "Japan|India",
    "numeral": "[IVX]+",
    "code": r"[IVX]+[.][0-9]+",
    "unit": "JPY trillion|people|visits each per year",
    "confidence": "official|reported|estimate",
}
PLACE = re.compile(r"\{([a-z]*)(\d*)\}")
NUMBER = re.compile(r"[−-]?[0-9][0-9,]*(?:[.][0-9]+)?")
CONFIDENCE = re.compile(rf"(?<= )\(({KINDS['confidence']})\)(?=; |$)")
MORE_THAN = "more than "
END = re.compile(r"[.:](?= )")
LONGEST, MOST_ENDS, DEEPEST = 2_000, 40, 8
"""What is longer, goes on so often, or has so many sentences within sentences, is none of ours."""


class Language(Protocol):
    """What a language calls things, and how it writes days and figures."""

    def translate(self, context: str, english: str) -> str:
        """The words of a catalogue, with the same places."""

    def say_day(self, day: date, *, is_short: bool) -> str:
        """9 March 2026, or shorter 9 Mar 2026."""

    def say_month(self, month: date) -> str:
        """Mar 2026."""

    def say_figure(self, number: str, unit: str) -> str:
        """The number as English writes it, with its unit, if it has one."""


class Recogniser:
    """Knows sentences by their patterns, and says them in a language.

    `list_known` gives context and English words of each; it is asked when the first sentence is to be said.
    """

    def __init__(self, language: Language, list_known: Callable[[], Iterable[tuple[str, str]]]) -> None:
        self._language = language
        self._list_known = list_known
        self._known: tuple[tuple[str, str, str], ...] = ()
        self._depth = 0

    def say(self, sentence: str) -> str:
        """The sentence, or the few sentences, in the language."""
        if len(sentence) > LONGEST or len(END.findall(sentence)) > MOST_ENDS or self._depth > DEEPEST:
            return sentence
        self._depth += 1
        try:
            return self._say_all(sentence)
        finally:
            self._depth -= 1

    def say_one(self, sentence: str) -> str | None:
        """The one sentence in translation; nothing where no pattern knows it."""
        for kind in ("year", "day", "month", "figure"):
            if re.fullmatch(KINDS[kind], sentence):
                return self._say_place(kind, sentence)
        self._known = self._known or _rank_known(self._list_known())
        for key, context, english in self._known:
            values = _read_places(sentence, english) if key in sentence else None
            if values is not None:
                return self._fill(self._language.translate(context, english), values)
        return None

    def _say_all(self, sentence: str) -> str:
        pieces = tuple(self._say_pieces(sentence))
        if not all(is_known for _, is_known in pieces):
            whole = self.say_one(sentence)
            if whole is not None:
                return whole
        return join_sentences(piece for piece, _ in pieces)

    def _say_pieces(self, sentence: str) -> Iterator[tuple[str, bool]]:
        """Several sentences one by one, the shortest that a pattern knows, and whether one does; else as it is."""
        rest = sentence
        while rest:
            ends = [*(found.end() for found in END.finditer(rest)), len(rest)]
            known = ((end, self.say_one(rest[:end])) for end in ends)
            end, said = next(((end, said) for end, said in known if said is not None), (ends[0], None))
            if said is None and rest[end - 1] in ".:":
                bare = self.say_one(rest[: end - 1])
                said = bare and bare + rest[end - 1]
            yield (said, True) if said is not None else (rest[:end], False)
            rest = rest[end:].lstrip(" ")

    def _fill(self, words: str, values: Mapping[str, str]) -> str:
        return PLACE.sub(lambda place: self._say_place(place[1], values[place[0]]), words)

    def _say_place(self, kind: str, words: str) -> str:
        match kind:
            case "day":
                day, month = _read_day(words), words.split(" ")[1]
                return self._language.say_day(day, is_short=month not in MONTHS or month == "May") if day else words
            case "month":
                day = _read_day(f"1 {words}")
                return self._language.say_month(day) if day else words
            case "figure":
                return self._say_figure(words)
            case "part" | "confidence":
                return self.say(words)
            case "unit":
                return self._language.translate("Units", words)
            case "sources":
                return CONFIDENCE.sub(lambda known: f"({self.say(known[1])})", words)
            case "list":
                return self._language.translate("Core", ", ").join(map(self.say, words.split(", ")))
            case "country":
                return self._language.translate("Reference", words)
        return words

    def _say_figure(self, words: str) -> str:
        if words.startswith(MORE_THAN):
            least = self._say_figure(words.removeprefix(MORE_THAN))
            return self._language.translate("TargetRows", f"{MORE_THAN}{{0}}").replace("{0}", least)
        number = NUMBER.search(words)
        if number is None:
            return words
        return self._language.say_figure(
            number[0], "JPY trillion" if words.startswith("JPY") else words[number.end() :].strip()
        )


def join_sentences(sentences: Iterable[str]) -> str:
    """Side by side, with a space but after a full stop that brings its own."""
    joined = ""
    for each in filter(None, sentences):
        joined += each if not joined or joined.endswith("。") else f" {each}"
    return joined


def _read_places(sentence: str, english: str) -> dict[str, str] | None:
    """What stands in the places of the pattern; nothing where the sentence is another."""
    first, *others = PLACE.split(english)[::3]
    places = [place[0] for place in PLACE.finditer(english)]
    return (
        _read_on(sentence, len(first), list(zip(places, others, strict=True))) if sentence.startswith(first) else None
    )


def _read_on(sentence: str, at: int, rest: Sequence[tuple[str, str]]) -> dict[str, str] | None:
    """From there on, where `rest` has each place with the words that follow it."""
    if not rest:
        return {} if at == len(sentence) else None
    (place, words), *others = rest
    for end in _list_ends(sentence, at, words, is_last=not others):
        if _suits(place, sentence[at:end]):
            values = _read_on(sentence, end + len(words), others)
            if values is not None:
                return {place: sentence[at:end], **values}
    return None


def _list_ends(sentence: str, at: int, words: str, *, is_last: bool) -> Iterator[int]:
    """Where what stands in a place may end: before the words that follow it."""
    if is_last:
        if sentence.endswith(words) and len(sentence) - len(words) > at:
            yield len(sentence) - len(words)
        return
    end = sentence.find(words, at + 1)
    while end >= 0:
        yield end
        end = sentence.find(words, end + 1)


def _suits(place: str, words: str) -> bool:
    kind = KINDS.get(place.strip("{}0123456789"))
    return kind is None or re.fullmatch(kind, words) is not None


def _read_day(words: str) -> date | None:
    """The day, written long or short; none where the calendar has no such day."""
    number, month, year = words.split(" ")
    place = next(index for index, name in enumerate(MONTHS, 1) if name.startswith(month))
    try:
        return date(int(year), place, int(number))
    except ValueError:
        return None


def _rank_known(known: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, str], ...]:
    """Every sentence after words that must be in it; those that say most by themselves come first."""
    ranked = sorted(known, key=lambda pair: _rank(pair[1]))
    return tuple((_find_key(english), context, english) for context, english in ranked)


def _find_key(english: str) -> str:
    """The longest stretch between two places."""
    pieces = PLACE.sub("\0", english).split("\0")
    return max(pieces, key=len)


def _rank(english: str) -> tuple[int, int]:
    """What says most by itself comes first, then what leaves least open."""
    return -len(PLACE.sub("", english)), sum(place[1] not in KINDS for place in PLACE.finditer(english))
