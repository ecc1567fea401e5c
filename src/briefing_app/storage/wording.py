"""Other forms of a word that a person may have meant: its stem, another spelling, a synonym, a slip mended."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

STOP_WORDS = frozenset(
    re.split(
        r"\s+",
        "a about an and are at be by can do does for from how in is it its many much of on or our say says that the"
        " their there this to under was we what when where which who why will with",
    )
)

# British and American spellings, each pair good in both directions, at the end of a word or before its ending.
SPELLINGS = (
    (r"is(e|es|ed|ing|ation|ations|er|ers)$", r"iz\1"),
    (r"iz(e|es|ed|ing|ation|ations|er|ers)$", r"is\1"),
    (r"(?<=[a-z]{3})our(s|ed|ing|al|able)?$", r"or\1"),
    (r"(?<=[a-z][aeiou][bcdfghjklmnpqrstvwxyz])or(s|ed|ing|al|able)?$", r"our\1"),
    (r"tre(s|d)?$", r"ter\1"),
    (r"ter(s|ed)?$", r"tre\1"),
    (r"ogramme(s|d)?$", r"ogram\1"),
    (r"ogram(s)?$", r"ogramme\1"),
    (r"ence(s)?$", r"ense\1"),
    (r"ense(s)?$", r"ence\1"),
    (r"lling$", r"ling"),
    (r"(?<=[aeiou])ling$", r"lling"),
)
Vocabulary = Callable[[str], Iterable[str]]
"""Gives the known words with a beginning."""

STEMMED_FROM, FUZZY_FROM, FUZZY_TWICE_FROM = 4, 4, 8
CORRECTIONS = 4


def list_forms(word: str, synonyms: Mapping[str, Sequence[str]], beginning_with: Vocabulary) -> tuple[str, ...]:
    """The word, then its other spellings, its synonyms, and the known words of the same stem: any of them will do."""
    folded = word.casefold()
    forms = [folded, *_spell_otherwise(folded), *synonyms.get(folded, ())]
    related = [other for form in forms for other in _find_related(form, beginning_with)]
    return tuple(dict.fromkeys([*forms, *related]))


def correct_slips(word: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """The words of the vocabulary that are a slip or two of the finger away, the nearest first."""
    if len(word) < FUZZY_FROM:
        return ()
    from rapidfuzz import process  # late: only a word that is found nowhere needs it
    from rapidfuzz.distance import OSA

    furthest = 1 if len(word) < FUZZY_TWICE_FROM else 2
    found = process.extract(
        word.casefold(), list(vocabulary), scorer=OSA.distance, score_cutoff=furthest, limit=CORRECTIONS
    )
    return tuple(each for each, _, _ in found)


def _spell_otherwise(word: str) -> list[str]:
    return [re.sub(pattern, other, word) for pattern, other in SPELLINGS if re.search(pattern, word)]


def _find_related(word: str, beginning_with: Vocabulary) -> list[str]:
    """The known words of one stem: batteries gives battery. A stem alone would also begin words of other kinds."""
    if len(word) < STEMMED_FROM or not word.isascii() or not word.isalpha():
        return []
    from snowballstemmer import stemmer  # late: it takes a moment to load

    find_stem = stemmer("porter").stemWord
    stem = find_stem(word)
    return [other for other in beginning_with(stem.removesuffix("i")) if find_stem(other) == stem]
