"""Handling markings: the schemes, what a marking means in them, and whether one covers another.

Schemes are data (`resources/markings.toml`). Words that no scheme knows are a marking too, one's own: they are
printed as they are, and cover only themselves, since nobody can tell whether they say more or less than others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

from briefing_app.core.errors import CannotWrite
from briefing_app.core.quick import dataclass
from briefing_app.pack.text import clean
from briefing_app.paths import resources_folder

NO_MARKING = "none"
BETWEEN_LANGUAGES = " / "
BETWEEN_ADDITIONS = re.compile(r"\s*(?://|/|,|–|—|\s--?\s)\s*")
"""What stands between a level and what is said beyond it, as in “CUI//SP-PRVCY” and “SECRET – UK EYES ONLY”."""
BEGINS_ADDITIONS = re.compile(rf"{BETWEEN_ADDITIONS.pattern}|\s+\w|\s*[\[(【（［]")
LONGEST_PORTION = 80
BRACKETED = re.compile(
    "|".join(
        rf"{left}(?:[^{left}{right}]|{left}[^{left}{right}]*{right}){{1,{LONGEST_PORTION}}}{right}"
        for left, right in (map(re.escape, pair) for pair in ("[]", "()", "【】", "（）", "［］"))
    )
)
BEYOND_LEVEL = re.compile(rf"(?:\s*(?:{BRACKETED.pattern}))*(?:\s*(?:/|–|—|\s--?\s).*)?")
"""What makes the rest of a line a part of its marking, and no running words that begin with the word of a level."""
EMPHASIS = re.compile(r"[*\\]")
AROUND_WORDS = " \t#>_~`-"
BEHIND_MARKING = " .:：。"
SPECIFIED = "SP-"
"""Begins a category that has rules of its own; those stand first."""
Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a scheme. `rank` is its place in the scheme, the least restricted first."""

    scheme_id: str
    id: str
    rank: int
    words: str
    spellings: tuple[str, ...]
    colour: Colour | None
    plate: Colour | None
    size: float

    @property
    def key(self) -> str:
        """How it is named without its words: “tlp:amber”."""
        return f"{self.scheme_id}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A family of markings that can be compared, with the way in which it writes what is said beyond a level."""

    id: str
    name: str
    levels: tuple[Level, ...]
    between: str = " – "
    within: str = ""
    limits: tuple[str, ...] = ()

    def write(self, level: Level, additions: Sequence[str]) -> str:
        """A level with what is said beyond it: “CUI//SP-EXPT/SP-PRVCY//NOFORN”."""
        if not self.within:
            return self.between.join((level.words, *additions))
        last = sorted(each for each in additions if each.startswith(self.limits))
        first = sorted(
            (each for each in additions if each not in last), key=lambda each: (not each.startswith(SPECIFIED), each)
        )
        groups = (self.within.join(group) for group in (first, last) if group)
        return self.between.join((level.words, *groups))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a marking means in one scheme: a level, and what is said beyond it."""

    level: Level
    additions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """Words, and what they mean in each scheme that knows them. Several do: “SECRET” is British and Indian."""

    words: str
    readings: tuple[Reading, ...]

    @property
    def level(self) -> Level | None:
        """The level whose own words these are, which says how they are drawn."""
        return next((each.level for each in self.readings if self.words.startswith(each.level.words)), None)


@cache
def list_schemes() -> tuple[Scheme, ...]:
    """All schemes. Raises `CannotWrite` when their file is missing."""
    import tomllib  # late: most packs bear no marking

    path = resources_folder() / "markings.toml"
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CannotWrite("The markings of the application are missing.", "Install the application again.") from error
    return tuple(_read_scheme(scheme) for scheme in told["schemes"])


@lru_cache(maxsize=500)
def read_marking(typed: str) -> Marking:
    """What was typed as a marking: a level by its id (“tlp:red”) or by its words, else words of one's own."""
    words = " ".join(clean(typed).split())
    key = words.casefold()
    if key in ("", NO_MARKING):
        return Marking(words="", readings=())
    named = next((level for level in _list_levels() if level.key == key), None)
    if named is not None:
        words = named.words
    readings = tuple(_find_readings(words))
    whole = next((each.level for each in readings if each.level.words.casefold() == words.casefold()), None)
    return Marking(words=whole.words if whole else words, readings=readings)


def find_portion_marking(text: str) -> str:
    """The marking that a text begins with, in brackets or alone on its first line; “” if it begins with none.

    Only markings of a scheme count: other words in brackets are the text's own. So is a sentence that begins with the
    word of a level; what is said beyond it stands behind a dash or a slash, in brackets, or in capitals.
    """
    line = EMPHASIS.sub("", clean(text).strip().partition("\n")[0]).strip(AROUND_WORDS)
    bracketed = BRACKETED.match(line)
    return (bracketed and _find_marking_of_a_scheme(bracketed[0][1:-1])) or _find_marking_of_a_scheme(line)


def find_opening_marking(line: str) -> str:
    """The marking that a line begins with, also where other words go on behind it: of what was once several lines."""
    words = " ".join(clean(line).split())
    opening = (
        each for each in _list_spellings() if words.startswith(each) and not words[len(each) : len(each) + 1].isalnum()
    )
    return find_portion_marking(line) or read_marking(max(opening, key=len, default="")).words


def covers(whole: Marking, part: Marking) -> bool:
    """Whether what bears the one may hold what bears the other."""
    if not part.words or whole.words.casefold() == part.words.casefold():
        return True
    return any(
        ours.level.scheme_id == theirs.level.scheme_id
        and ours.level.rank >= theirs.level.rank
        and ours.additions >= theirs.additions
        for ours in whole.readings
        for theirs in part.readings
    )


def roll_up(markings: Iterable[Marking]) -> Marking | None:
    """The least marking that covers all; none where they cannot be compared."""
    marked = [marking for marking in markings if marking.words]
    if not marked:
        return Marking(words="", readings=())
    first = next((each for each in marked if all(covers(each, other) for other in marked)), None)
    return first or _join(marked)


def _join(marked: Sequence[Marking]) -> Marking | None:
    """The highest level of a scheme that knows all, with everything that any of them says beyond its level."""
    for scheme in list_schemes():
        readings = [
            next((each for each in marking.readings if each.level.scheme_id == scheme.id), None) for marking in marked
        ]
        known = [each for each in readings if each is not None]
        if len(known) == len(marked):
            highest = max(known, key=lambda each: each.level.rank).level
            additions = dict.fromkeys(addition for each in known for addition in sorted(each.additions))
            return read_marking(scheme.write(highest, list(additions)))
    return None


def _find_marking_of_a_scheme(words: str) -> str:
    """The marking that these words are, or the level that a colon sets before them; “” if they are the text's own."""
    line = " ".join(clean(words).split())
    if not line.startswith(_list_spellings()):
        return ""
    whole = line.rstrip(BEHIND_MARKING)
    spelling = max((each for each in _list_spellings() if line.startswith(each)), key=len)
    rest = whole[len(spelling) :]
    says_more = BEYOND_LEVEL.fullmatch(rest) or (rest[:1] in (" ", ",") and rest.isupper())
    if says_more and len(whole) <= LONGEST_PORTION:
        return read_marking(whole).words
    return read_marking(spelling).words if says_more or rest.startswith((":", "：")) else ""


def _find_readings(words: str) -> Iterator[Reading]:
    """One reading for each scheme, by the longest of its spellings that the words begin with."""
    folded = words.casefold()
    for scheme in list_schemes():
        spelled = [(spelling, level) for level in scheme.levels for spelling in level.spellings]
        for spelling, level in sorted(spelled, key=lambda pair: len(pair[0]), reverse=True):
            rest = words[len(spelling) :]
            if folded.startswith(spelling.casefold()) and (not rest or BEGINS_ADDITIONS.match(rest)):
                yield Reading(level=level, additions=_split_additions(rest))
                break


@cache
def _list_spellings() -> tuple[str, ...]:
    return tuple(spelling for level in _list_levels() for spelling in level.spellings)


def _split_additions(rest: str) -> frozenset[str]:
    return frozenset(addition.strip() for addition in BETWEEN_ADDITIONS.split(rest) if addition.strip())


def _list_levels() -> Iterator[Level]:
    for scheme in list_schemes():
        yield from scheme.levels


def _read_scheme(told: dict[str, Any]) -> Scheme:
    return Scheme(
        id=told["id"],
        name=told["name"],
        levels=tuple(_read_level(told, level, rank) for rank, level in enumerate(told["levels"])),
        between=told.get("between", " – "),
        within=told.get("within", ""),
        limits=tuple(told.get("limits", ())),
    )


def _read_level(scheme: dict[str, Any], told: dict[str, Any], rank: int) -> Level:
    words = BETWEEN_LANGUAGES.join(told["words"])
    return Level(
        scheme_id=scheme["id"],
        id=told["id"],
        rank=rank,
        words=words,
        spellings=tuple(dict.fromkeys((words, *told["words"], *told.get("also", ())))),
        colour=_read_colour(told.get("colour")),
        plate=_read_colour(scheme.get("plate")),
        size=float(scheme.get("size", 0)),
    )


def _read_colour(told: str | None) -> Colour | None:
    if told is None:
        return None
    red, green, blue = (int(told[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
