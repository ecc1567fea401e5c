"""Reads the curated entries and ties each to the words of the document that it rests on.

What is curated (headlines, short names, targets, gaps) is ours and lives in TOML files beside the sources. An
entry whose quoted words do not stand in the document is refused.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from briefing_app.core.corpus import (
    PRESS,
    VISION,
    Alias,
    Basis,
    Corpus,
    Gap,
    Initiative,
    InitiativeId,
    ItemId,
    KnownDate,
    Passage,
    PassageId,
    Pillar,
    PillarId,
    Source,
    SourceId,
    Target,
    TargetId,
    TargetSide,
)
from briefing_app.core.errors import CorpusFault
from briefing_app.ingest.document import Block, Piece, parse_document
from briefing_app.ingest.reference import read_reference
from briefing_app.ingest.tables import MENDING, Table, build_all, read_table

LONGEST_HEADLINE = 8


def read_corpus(resources: Path) -> Corpus:
    """The whole corpus from `resources/sources` and `resources/corpus`. Raises `CorpusFault`."""
    structure = read_table(resources, "structure")
    sources = tuple(_read_source(resources, entry) for entry in read_table(resources, "sources")["source"])
    vision, press = (next(source for source in sources if source.id == wanted) for wanted in (VISION, PRESS))
    passages = (*_cut_vision(vision, structure), *_cut_press(press, structure["press"]))
    headlines = read_table(resources, "headlines")
    initiatives = tuple(_build_initiatives(passages, headlines))
    _check_headlines(headlines, {initiative.id for initiative in initiatives})
    editions = read_table(resources, "aliases")
    corpus = Corpus(
        earlier_editions=tuple(editions),
        aliases=tuple(
            Alias(edition=edition, old_id=old_id, new_id=new_id)
            for edition, moved in editions.items()
            for old_id, new_id in moved.items()
        ),
        sources=sources,
        passages=passages,
        pillars=tuple(_build_pillars(passages, initiatives, read_table(resources, "pillars"))),
        initiatives=initiatives,
        targets=build_all("Target", read_table(resources, "targets")["target"], _build_target),
        gaps=tuple(Gap(item_id=ItemId(gap["item"]), quote=gap["quote"], says=gap["says"]) for gap in structure["gap"]),
    )
    check_quotes(corpus)
    check_aliases(corpus)
    return replace(corpus, reference=read_reference(resources, corpus))


def check_quotes(corpus: Corpus) -> None:
    """Every quoted word stands where it is said to stand. Raises `CorpusFault` for the first that does not."""
    for source in corpus.sources:
        if hashlib.sha256(source.text.encode()).hexdigest() != source.sha256:
            raise CorpusFault(f"The text of “{source.short_title}” is not the text that was read.", MENDING)
    for passage in corpus.passages:
        text = corpus.source(passage.source_id).text
        if " ".join(text[span.start : span.end] for span in passage.spans) != passage.text:
            raise CorpusFault(f"Passage {passage.id} is not in its source as it stands in the corpus.", MENDING)
    whole = "\n".join(passage.text for passage in corpus.passages if passage.source_id == VISION)
    press = "\n".join(passage.text for passage in corpus.passages if passage.source_id == PRESS)
    for initiative in corpus.initiatives:
        _require(initiative.text, corpus.passage(PassageId(initiative.id)).text, f"Initiative {initiative.id}")
    for gap in corpus.gaps:
        _require(gap.quote, corpus.passage(PassageId(gap.item_id)).text, f"The gap at {gap.item_id}")
    for pillar in corpus.pillars:
        _require(pillar.title, whole, f"The title of pillar {pillar.id}")
        _require(pillar.press_title, press, f"The press report's title of pillar {pillar.id}")
    for target in corpus.targets:
        _check_target(corpus, target, whole)


def _check_target(corpus: Corpus, target: Target, whole: str) -> None:
    """Its words stand in its initiative; those of an inferred date may stand anywhere in the document."""
    initiative = next((each for each in corpus.initiatives if each.id == target.initiative_id), None)
    if initiative is None:
        raise CorpusFault(f"Target {target.id} is of “{target.initiative_id}”, which does not exist.", MENDING)
    if target.parent_id is not None and all(target.parent_id != each.id for each in corpus.targets):
        raise CorpusFault(f"Target {target.id} is a part of “{target.parent_id}”, which does not exist.", MENDING)
    _require(target.quote, initiative.text, f"Target {target.id}")
    for known, name in ((target.start, "start"), (target.due, "due date")):
        place = initiative.text if known.basis is Basis.STATED else whole
        _require(known.words, place, f"The {name} of target {target.id}")
    for side in target.sides:
        _require(side.words, initiative.text, f"A side of target {target.id}")
        _require(side.name, side.words, f"The name of a side of target {target.id}")


def check_aliases(corpus: Corpus) -> None:
    """Every renumbered item is there under its new code. Raises `CorpusFault` for the first that is not."""
    for alias in corpus.aliases:
        if not corpus.has_item(alias.new_id):
            raise CorpusFault(f"aliases.toml moves {alias.old_id} to “{alias.new_id}”, which does not exist.", MENDING)


def _require(quote: str, text: str, what: str) -> None:
    if quote not in text:
        raise CorpusFault(f"{what} quotes words that are not in its source: “{quote}”.", MENDING)


def _read_source(resources: Path, entry: Table) -> Source:
    path = resources / "sources" / str(entry["file"])
    try:
        data = path.read_bytes()
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusFault(f"The source {path.name} cannot be read: {error}.", MENDING) from error
    return Source(
        id=SourceId(entry["id"]),
        title=parse_document(text)[0].words(text),
        short_title=entry["short_title"],
        role=entry["role"],
        file_name=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        text=text,
    )


def _cut_vision(source: Source, structure: Table) -> Iterator[Passage]:
    pillar: PillarId | None = None
    counts: dict[str, int] = {}
    for position, piece in enumerate(parse_document(source.text), start=1):
        words = piece.words(source.text)
        if piece.number:
            pillar, counts = PillarId(piece.number), {}
        whole_document = next(
            (part for part in ("conclusion", "adoption") if words.startswith(structure[part]["begins"])), ""
        )
        if whole_document:
            pillar = None
        kind = whole_document or _kind_in_vision(piece, pillar, counts)
        counts[kind] = counts.get(kind, 0) + 1
        yield Passage(
            id=_vision_passage_id(kind, pillar, counts[kind]),
            source_id=source.id,
            position=position,
            kind=kind,
            pillar_id=pillar,
            text=words,
            spans=piece.spans,
        )


def _kind_in_vision(piece: Piece, pillar: PillarId | None, counts: Mapping[str, int]) -> str:
    if piece.block is Block.HEADING:
        return "title" if pillar is None else "pillar title"
    if pillar is None:
        return "preamble"
    if piece.block is Block.ITEM:
        return "initiative"
    return "closing" if "initiative" in counts else "introduction"


def _vision_passage_id(kind: str, pillar: PillarId | None, count: int) -> PassageId:
    if kind == "initiative":
        return PassageId(f"{pillar}.{count}")
    name = {"pillar title": "title", "introduction": "intro"}.get(kind, kind)
    numbered = f"{name}.{count}" if kind in ("preamble", "closing") else name
    return PassageId(f"{pillar}.{numbered}" if pillar else numbered)


def _cut_press(source: Source, structure: Table) -> Iterator[Passage]:
    for position, piece in enumerate(parse_document(source.text), start=1):
        words = piece.words(source.text)
        if position == 1:
            kind = "press title"
        elif words == structure["credit"]:
            kind = "press credit"
        else:
            kind = "web page" if words in structure["page_lines"] else "press paragraph"
        yield Passage(
            id=PassageId(f"P.{piece.spans[0].line}"),
            source_id=source.id,
            position=position,
            kind=kind,
            pillar_id=None,
            text=words,
            spans=piece.spans,
        )


def _check_headlines(headlines: Table, initiatives: Iterable[str]) -> None:
    """Each initiative has one, of one to eight words, and nothing else has."""
    for initiative_id, headline in headlines.items():
        if initiative_id not in initiatives:
            raise CorpusFault(f"headlines.toml has a headline for “{initiative_id}”, which does not exist.", MENDING)
        if not 1 <= len(headline.split()) <= LONGEST_HEADLINE:
            raise CorpusFault(f"The headline of {initiative_id} has not one to eight words: “{headline}”.", MENDING)


def _build_initiatives(passages: Iterable[Passage], headlines: Table) -> Iterator[Initiative]:
    for passage in passages:
        if passage.kind == "initiative" and passage.pillar_id is not None:
            if passage.id not in headlines:
                raise CorpusFault(f"{passage.id} has no headline in headlines.toml.", MENDING)
            yield Initiative(
                id=InitiativeId(passage.id),
                pillar_id=passage.pillar_id,
                number=int(re.sub(r".*\.", "", passage.id)),
                headline=headlines[passage.id],
                text=passage.text,
            )


def _build_pillars(passages: Iterable[Passage], initiatives: Iterable[Initiative], names: Table) -> Iterator[Pillar]:
    passages, initiatives = tuple(passages), tuple(initiatives)
    titles = [passage for passage in passages if passage.kind == "pillar title" and passage.pillar_id is not None]
    for number, title in enumerate(titles, start=1):
        pillar_id = PillarId(str(title.pillar_id))
        own = [passage for passage in passages if passage.pillar_id == pillar_id]
        yield Pillar(
            id=pillar_id,
            number=number,
            title=title.text,
            short_title=names[pillar_id]["short_title"],
            press_title=names[pillar_id]["press_title"],
            introduction_id=next(passage.id for passage in own if passage.kind == "introduction"),
            closing_ids=tuple(passage.id for passage in own if passage.kind == "closing"),
            initiative_ids=tuple(initiative.id for initiative in initiatives if initiative.pillar_id == pillar_id),
        )


def _build_target(entry: Table) -> Target:
    value = Decimal(entry["value"])
    if value != value.to_integral_value() or value <= 0:
        raise CorpusFault(f"Target {entry['id']} has the value {value}: whole numbers above zero are kept.", MENDING)
    return Target(
        id=TargetId(entry["id"]),
        initiative_id=InitiativeId(entry["initiative"]),
        title=entry["title"],
        value=value,
        unit=entry["unit"],
        currency=entry.get("currency", ""),
        more_than=entry.get("more_than", False),
        yearly=entry.get("yearly", False),
        basis=entry["basis"],
        scope=entry["scope"],
        start=_build_date(entry["start"]),
        due=_build_date(entry["due"]),
        parent_id=TargetId(entry["parent"]) if "parent" in entry else None,
        quote=entry["quote"],
        not_said=tuple(entry["not_said"]),
        cautions=tuple(entry["cautions"]),
        sides=tuple(TargetSide(name=side["name"], words=side["words"]) for side in entry.get("sides", ())),
    )


def _build_date(entry: Table) -> KnownDate:
    if (entry["basis"] == Basis.NOT_SAID) != (not entry["words"] or "day" not in entry):
        raise CorpusFault("A date is known from words, or else is not said.", MENDING)
    return KnownDate(day=entry.get("day"), basis=Basis(entry["basis"]), words=entry["words"])
