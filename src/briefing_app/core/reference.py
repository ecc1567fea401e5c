"""What hangs on the passages of the corpus: mechanisms, terms, themes, milestones, coverage, open readings.

Each entry is curated, ours, and rests on verbatim words: a `Quote` says which, and where they stand.
"""

from typing import NewType

from briefing_app.core.quick import dataclass

MechanismId = NewType("MechanismId", str)
ThemeId = NewType("ThemeId", str)
MilestoneId = NewType("MilestoneId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Verbatim words of a passage.

    `start` and `end` count code points of the passage's text, `source_start` and `source_end` of the source;
    where a page break cuts the words, the range of the source holds the break.
    """

    passage_id: str
    words: str
    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism:
    """A named framework, agreement, fund, programme, forum, institution or the like.

    `name` is verbatim. `expansion_from` says where the full form comes from, be it `expansion` or `name`, and
    `country_from` where the country does: `document`, or `common` for what is commonly known and not from the
    documents. `also` are other names by which it is looked for, ours. `parent_id` is the mechanism under which the
    document places it.
    """

    id: MechanismId
    name: str
    acronym: str
    expansion: str
    expansion_from: str
    kind: str
    country: str
    country_from: str
    also: tuple[str, ...]
    parent_id: MechanismId | None
    mentions: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An acronym that names a thing and no mechanism, for the glossary."""

    id: str
    acronym: str
    expansion: str
    expansion_from: str
    mentions: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One of a controlled list of subjects, with the words that put a passage under it."""

    id: ThemeId
    name: str
    note: str
    mentions: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A commitment without a number: something to be launched, set up, held or exchanged."""

    id: MilestoneId
    title: str
    kind: str
    quote: Quote
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What a paragraph of the press report says of an item of the document.

    `relation` is `reports`, `paraphrases` or `adds to`; an addition has no words of the document.
    """

    item_id: str
    relation: str
    quote: Quote
    document_quote: Quote | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What the press report says and the document does not."""

    quote: Quote
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two wordings of one thing: the press report's and the document's."""

    id: str
    press: Quote
    document: Quote
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Something that the document leaves open, or that can be read in two ways.

    `kind` is `missing`, `undefined date`, `ambiguous` or `fault of the extraction`.
    """

    id: str
    kind: str
    quote: Quote
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words on which a target, one of its dates, or a known gap rests.

    `role` is `target`, `start`, `due` or `gap`; `entry_id` is the target's id, or the item of the gap.
    """

    entry_id: str
    role: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """All that is curated, each in the order of the documents."""

    mechanisms: tuple[Mechanism, ...] = ()
    terms: tuple[Term, ...] = ()
    themes: tuple[Theme, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    additions: tuple[Addition, ...] = ()
    differences: tuple[Difference, ...] = ()
    readings: tuple[Reading, ...] = ()
    evidence: tuple[Evidence, ...] = ()
