"""The corpus: two sources, cut into passages, and what the joint vision is made of.

Everything here is read-only and verbatim. Offsets count code points of the source file from 0;
an end is exclusive. Lines count from 1.
"""

from collections.abc import Iterator
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import NewType, TypeVar

from briefing_app.core.errors import UnknownItem
from briefing_app.core.quick import dataclass
from briefing_app.core.reference import Reference

SourceId = NewType("SourceId", str)
PassageId = NewType("PassageId", str)
PillarId = NewType("PillarId", str)
InitiativeId = NewType("InitiativeId", str)
TargetId = NewType("TargetId", str)
ItemId = NewType("ItemId", str)
"""The id of anything that can carry a note: a pillar, an initiative, a target, a passage or a mechanism."""

Thing = TypeVar("Thing")

VISION = SourceId("joint-vision")
PRESS = SourceId("press-report")


class ItemKind(StrEnum):
    """What an item of the corpus is."""

    PILLAR = "pillar"
    INITIATIVE = "initiative"
    TARGET = "target"
    PASSAGE = "passage"
    MECHANISM = "mechanism"


class Basis(StrEnum):
    """How a date is known."""

    STATED = "stated"
    INFERRED = "inferred"
    NOT_SAID = "not said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document, whole and as given."""

    id: SourceId
    title: str
    short_title: str
    role: str
    file_name: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A range of characters of a source."""

    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A heading, paragraph or list item of a source.

    `text` is the words of its spans joined by single spaces; there are two spans where a page break
    cut the sentence, else one.
    """

    id: PassageId
    source_id: SourceId
    position: int
    kind: str
    pillar_id: PillarId | None
    text: str
    spans: tuple[Span, ...]

    @property
    def line(self) -> int:
        """The line of the source on which the passage begins."""
        return self.spans[0].line

    @property
    def is_cut(self) -> bool:
        """Whether a page break cut the passage in the source."""
        return len(self.spans) > 1

    @property
    def cuts(self) -> tuple[int, ...]:
        """Offsets in `text` at which a page break of the source was joined."""
        offsets, at = [], -1
        for span in self.spans[:-1]:
            at += span.end - span.start + 1
            offsets.append(at)
        return tuple(offsets)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar:
    """One of the eight directions. `title` is verbatim; `short_title` is ours."""

    id: PillarId
    number: int
    title: str
    short_title: str
    press_title: str
    introduction_id: PassageId
    closing_ids: tuple[PassageId, ...]
    initiative_ids: tuple[InitiativeId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """One item of a pillar. `text` is verbatim; `headline` is ours, in the document's terms."""

    id: InitiativeId
    pillar_id: PillarId
    number: int
    headline: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A place where the text that we hold is known to be incomplete."""

    item_id: ItemId
    quote: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDate:
    """A date of a target, and how it is known: from which words of the document."""

    day: date | None
    basis: Basis
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSide:
    """One of those of whom a target asks *each*: a short name out of the words by which the document names it."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A quantified target and the exact words that it rests on.

    `value` is in `unit`; `currency` is its ISO 4217 code where it is money. `yearly` targets begin anew on every
    1 January. `not_said` lists what the document leaves open; `cautions` how the figures are to be read. Where it asks
    its value of *each* of several, these are its `sides`: each has figures of its own, and they are never summed.
    """

    id: TargetId
    initiative_id: InitiativeId
    title: str
    value: Decimal
    unit: str
    more_than: bool
    yearly: bool
    basis: str
    scope: str
    start: KnownDate
    due: KnownDate
    parent_id: TargetId | None
    quote: str
    not_said: tuple[str, ...]
    cautions: tuple[str, ...]
    currency: str = ""
    sides: tuple[TargetSide, ...] = ()

    def find_side(self, name: str) -> TargetSide | None:
        """The side with that name, whatever its case."""
        return next((side for side in self.sides if side.name.casefold() == name.strip().casefold()), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """An item of an earlier edition that has another code in this one."""

    edition: str
    old_id: str
    new_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Anything of the corpus that can be opened, in a form common to all."""

    id: ItemId
    kind: ItemKind
    title: str
    text: str
    passage_id: PassageId
    pillar_id: PillarId | None


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """Everything that the two sources say, in the sources' own order."""

    sources: tuple[Source, ...]
    passages: tuple[Passage, ...]
    pillars: tuple[Pillar, ...]
    initiatives: tuple[Initiative, ...]
    targets: tuple[Target, ...]
    gaps: tuple[Gap, ...]
    aliases: tuple[Alias, ...] = ()
    earlier_editions: tuple[str, ...] = ()
    reference: Reference = field(default_factory=Reference)

    @property
    def edition(self) -> str:
        """Which text of the joint vision this is: the beginning of its hash."""
        return self.source(VISION).sha256[:12]

    def renumbered_since(self, edition: str) -> dict[str, str]:
        """The codes of that edition that are others in this one."""
        return {alias.old_id: alias.new_id for alias in self.aliases if alias.edition == edition}

    def source(self, source_id: SourceId) -> Source:
        """Raises `UnknownItem`."""
        return _one(self._sources_by_id, source_id, "source")

    def passage(self, passage_id: PassageId) -> Passage:
        """Raises `UnknownItem`."""
        return _one(self._passages_by_id, passage_id, "passage")

    def pillar(self, pillar_id: PillarId) -> Pillar:
        """Raises `UnknownItem`."""
        return _one(self._pillars_by_id, pillar_id, "pillar")

    def initiative(self, initiative_id: InitiativeId) -> Initiative:
        """Raises `UnknownItem`."""
        return _one(self._initiatives_by_id, initiative_id, "initiative")

    def target(self, target_id: TargetId) -> Target:
        """Raises `UnknownItem`."""
        return _one(self._targets_by_id, target_id, "target")

    def item(self, item_id: str) -> Item:
        """The item with that id, whatever its case. Raises `UnknownItem`."""
        item = self._items_by_key.get(_item_key(item_id))
        if item is None:
            raise UnknownItem(item_id)
        return item

    def has_item(self, item_id: str) -> bool:
        """Whether an item has that id, whatever its case."""
        return _item_key(item_id) in self._items_by_key

    def items(self) -> Iterator[Item]:
        """Every item, in the order of the document; then targets and mechanisms."""
        return iter(self._items_by_key.values())

    def targets_of(self, initiative_id: InitiativeId) -> tuple[Target, ...]:
        """The targets that an initiative sets."""
        return tuple(target for target in self.targets if target.initiative_id == initiative_id)

    def gap_of(self, item_id: str) -> Gap | None:
        """The known gap at that item, if there is one."""
        return next((gap for gap in self.gaps if gap.item_id == item_id), None)

    def locator(self, item_id: str) -> str:
        """Where the item's words stand in its source, in words."""
        passage = self.passage(self.item(item_id).passage_id)
        source = self.source(passage.source_id)
        first, last = passage.spans[0], passage.spans[-1]
        return f"{source.short_title}, line {first.line}, characters {first.start:,}–{last.end:,}"

    @cached_property
    def _sources_by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def _passages_by_id(self) -> dict[str, Passage]:
        return {passage.id: passage for passage in self.passages}

    @cached_property
    def _pillars_by_id(self) -> dict[str, Pillar]:
        return {pillar.id: pillar for pillar in self.pillars}

    @cached_property
    def _initiatives_by_id(self) -> dict[str, Initiative]:
        return {initiative.id: initiative for initiative in self.initiatives}

    @cached_property
    def _targets_by_id(self) -> dict[str, Target]:
        return {target.id: target for target in self.targets}

    @cached_property
    def _items_by_key(self) -> dict[str, Item]:
        return {item.id.casefold(): item for item in self._build_items()}

    def _build_items(self) -> Iterator[Item]:
        for passage in self.passages:
            if passage.kind == "pillar title" and passage.pillar_id is not None:
                pillar = self.pillar(passage.pillar_id)
                yield Item(
                    id=ItemId(pillar.id),
                    kind=ItemKind.PILLAR,
                    title=pillar.title,
                    text=self.passage(pillar.introduction_id).text,
                    passage_id=passage.id,
                    pillar_id=pillar.id,
                )
            elif passage.kind == "initiative":
                initiative = self.initiative(InitiativeId(passage.id))
                yield Item(
                    id=ItemId(passage.id),
                    kind=ItemKind.INITIATIVE,
                    title=initiative.headline,
                    text=passage.text,
                    passage_id=passage.id,
                    pillar_id=passage.pillar_id,
                )
            else:
                yield Item(
                    id=ItemId(passage.id),
                    kind=ItemKind.PASSAGE,
                    title=_passage_title(passage),
                    text=passage.text,
                    passage_id=passage.id,
                    pillar_id=passage.pillar_id,
                )
        for target in self.targets:
            yield Item(
                id=ItemId(target.id),
                kind=ItemKind.TARGET,
                title=target.title,
                text=target.quote,
                passage_id=PassageId(target.initiative_id),
                pillar_id=self.initiative(target.initiative_id).pillar_id,
            )
        for mechanism in self.reference.mechanisms:
            first = mechanism.mentions[0]
            yield Item(
                id=ItemId(mechanism.id),
                kind=ItemKind.MECHANISM,
                title=mechanism.name,
                text=first.words,
                passage_id=PassageId(first.passage_id),
                pillar_id=None,
            )


def _item_key(item_id: str) -> str:
    """Case does not count, and a pillar is also found by the id of its title's passage."""
    return item_id.strip().casefold().removesuffix(".title")


def _one(things: dict[str, Thing], thing_id: str, kind: str) -> Thing:
    try:
        return things[thing_id]
    except KeyError:
        raise UnknownItem(thing_id, kind) from None


def _passage_title(passage: Passage) -> str:
    if passage.source_id == PRESS:
        return f"Press report, line {passage.line}"
    if passage.pillar_id is not None:
        return f"{passage.pillar_id}, {passage.kind}"
    return passage.kind.capitalize()
