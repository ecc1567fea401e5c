"""What a person typed into the search field, as terms and filters; and what was found.

Every word is to occur, and the last letters of each may be missing; where nothing has them all, some will do. Words in
quotation marks stand together in any case.
`pillar:`, `tag:`, `kind:` and `theme:` narrow the search; `is:`, `due:`, `by:` and `changed:` narrow it to notes and
actions. Nothing else that is typed is an operator, and nothing that is typed is an error.
"""

import re
import unicodedata

from briefing_app.core.corpus import ItemId
from briefing_app.core.quick import dataclass

MOST_TERMS, LONGEST_TERM = 32, 100
"""More than anyone types; a pasted page is looked for by its first words."""

NOTE_FILTERS = ("is", "due", "by", "changed")
"""What only notes can meet: `is:open`, `is:done`, `is:overdue`; `due:overdue`, `due:today`, `due:week`, `due:later`,
`due:none`; `by:` and the beginning of an owner's name; `changed:` and a number of days."""
TOKEN = re.compile(r'(?:(pillar|tag|kind|theme|is|due|by|changed):)?(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))', re.IGNORECASE)
CODE = re.compile(
    r"(?:(?:pillar|section|initiative|item)\s+)?\(?(?P<pillar>[ivx]+|[1-8])\)?(?:[.\s]+(?P<item>[0-9]))?\.?",
    re.IGNORECASE,
)
ROMAN = dict(zip("12345678", ("I", "II", "III", "IV", "V", "VI", "VII", "VIII"), strict=True))
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
class Query:
    """What to look for. Of several values of one filter any will do; of several filters each must hold."""

    terms: tuple[Term, ...]
    filters: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        return bool(self.terms or self.filters)

    @property
    def is_for_notes(self) -> bool:
        """Whether only notes can meet it."""
        return any(name in NOTE_FILTERS for name, _ in self.filters)

    def values(self, name: str) -> tuple[str, ...]:
        """What a filter asks for, folded; none where it is not used."""
        return tuple(value.casefold() for key, value in self.filters if key == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found. `marks` are the ranges of `snippet` that match; `item_id` is what to open.

    `is_partial` says that it has only some of the words, since nothing has them all.
    """

    id: str
    kind: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    item_id: ItemId
    is_partial: bool = False


def parse_query(text: str) -> Query:
    """What was typed; nothing when no letter or digit is in it."""
    terms, filters = [], list[tuple[str, str]]()
    for name, phrase, word in TOKEN.findall(unicodedata.normalize("NFC", text)):
        kept = "".join(" " if _is_unsound(letter) else letter for letter in phrase or word).strip()
        if not any(letter.isalnum() for letter in kept):
            continue
        if name:
            filters.append((name.casefold(), kept))
        else:
            terms.append(Term(text=kept[:LONGEST_TERM], is_phrase=bool(phrase)))
    return Query(terms=tuple(terms[:MOST_TERMS]), filters=tuple(filters[:MOST_TERMS]))


def read_code(text: str) -> str:
    """The code in what was typed as people write codes, “pillar 7”, “initiative VII.1”, “vii 1.”; else the text."""
    typed = CODE.fullmatch(text.strip())
    if typed is None:
        return text.strip()
    pillar = ROMAN.get(typed["pillar"], typed["pillar"])
    return f"{pillar}.{typed['item']}" if typed["item"] else pillar


def _is_unsound(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs")
