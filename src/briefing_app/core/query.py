"""What a person typed into the search field, as terms; and what was found.

Every word must occur, and the last letters of each may be missing. Words in quotation marks stand together.
Nothing that is typed is an operator, so nothing that is typed is an error.
"""

import re
import unicodedata
from dataclasses import dataclass

from briefing_app.core.corpus import ItemId

SCRIPTS_WITHOUT_SPACES = re.compile(
    "[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word or a phrase. A phrase is whole; a word may go on."""

    text: str
    is_phrase: bool = False

    @property
    def is_substring(self) -> bool:
        """Whether the term is of a script that does not part words, and so is looked for inside them."""
        return bool(SCRIPTS_WITHOUT_SPACES.search(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found. `marks` are the ranges of `snippet` that match; `item_id` is what to open."""

    id: str
    kind: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    item_id: ItemId


def parse_query(text: str) -> tuple[Term, ...]:
    """The terms of what was typed; none when no letter or digit is in it."""
    terms = []
    for phrase, word in re.findall(r'["“”]([^"“”]*)["“”]|([^\s"“”]+)', unicodedata.normalize("NFC", text)):
        kept = "".join(" " if _is_unsound(letter) else letter for letter in phrase or word).strip()
        if any(letter.isalnum() for letter in kept):
            terms.append(Term(text=kept, is_phrase=bool(phrase)))
    return tuple(terms)


def _is_unsound(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs")
