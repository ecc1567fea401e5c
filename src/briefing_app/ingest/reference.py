"""Reads what hangs on the passages, and finds every quoted word in its passage and its source.

An entry whose words do not stand where it says is refused by name; so is an initiative without a theme, a
mechanism without a mention, and an id that is used twice.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from briefing_app.core.corpus import VISION, Corpus, Passage, PassageId
from briefing_app.core.errors import CorpusFault, UnknownItem
from briefing_app.core.reference import (
    Addition,
    Coverage,
    Difference,
    Evidence,
    Mechanism,
    MechanismId,
    Milestone,
    MilestoneId,
    Quote,
    Reading,
    Reference,
    Term,
    Theme,
    ThemeId,
)
from briefing_app.ingest.tables import MENDING, Table, build_all, read_table, require_one_of

COUNTRIES = ("Japan", "India", "both", "multilateral")
MILESTONES = ("launch", "set up", "hold regularly", "implement", "exchange", "expand", "explore")
RELATIONS = ("reports", "paraphrases", "adds to")
READINGS = ("missing", "undefined date", "ambiguous", "fault of the extraction")


def read_reference(resources: Path, corpus: Corpus) -> Reference:
    """All curated entries, each tied to its words. Raises `CorpusFault`, which names the entry."""
    named = read_table(resources, "mechanisms")
    coverage = read_table(resources, "coverage")
    reference = Reference(
        mechanisms=build_all("Mechanism", named["mechanism"], partial(_build_mechanism, corpus)),
        terms=build_all("Term", named["term"], partial(_build_term, corpus)),
        themes=build_all("Theme", read_table(resources, "themes")["theme"], partial(_build_theme, corpus)),
        milestones=build_all(
            "Milestone", read_table(resources, "milestones")["milestone"], partial(_build_milestone, corpus)
        ),
        coverage=build_all("The coverage by", coverage["coverage"], partial(_build_coverage, corpus)),
        additions=build_all("The addition in", coverage["addition"], partial(_build_addition, corpus)),
        differences=build_all("Difference", coverage["difference"], partial(_build_difference, corpus)),
        readings=build_all("Reading", read_table(resources, "readings")["reading"], partial(_build_reading, corpus)),
        evidence=tuple(_find_evidence(corpus)),
    )
    _check_whole(corpus, reference)
    return reference


def find_quote(corpus: Corpus, passage_id: str, words: str, entry: str) -> Quote:
    """The first place of the words in the passage, with its offsets. Raises `CorpusFault`, which names the entry."""
    try:
        passage = corpus.passage(PassageId(passage_id))
    except UnknownItem:
        raise CorpusFault(f"{entry} quotes passage “{passage_id}”, which does not exist.", MENDING) from None
    start = passage.text.find(words)
    if start < 0 or not words:
        raise CorpusFault(f"{entry} quotes words that are not in {passage_id}: “{words}”.", MENDING)
    end = start + len(words)
    quote = Quote(
        passage_id=passage.id,
        words=words,
        start=start,
        end=end,
        source_start=_to_source(passage, start),
        source_end=_to_source(passage, end - 1) + 1,
    )
    in_source = corpus.source(passage.source_id).text[quote.source_start : quote.source_end]
    if " ".join(in_source.split()) != " ".join(words.split()):
        raise CorpusFault(f"{entry} quotes words that are elsewhere in the source of {passage_id}.", MENDING)
    return quote


def _to_source(passage: Passage, offset: int) -> int:
    """The place in the source of a character of the passage's text; of a joining space, the end of what it joins."""
    for span in passage.spans:
        length = span.end - span.start
        if offset <= length:
            return span.start + offset
        offset -= length + 1
    raise AssertionError(f"{passage.id} has no character {offset}")


def _find_mentions(corpus: Corpus, entry: Table, field: str, name: str) -> tuple[Quote, ...]:
    return tuple(find_quote(corpus, each["passage"], each["quote"], name) for each in entry[field])


def _build_mechanism(corpus: Corpus, entry: Table) -> Mechanism:
    name = f"Mechanism {entry['id']}"
    mentions = _find_mentions(corpus, entry, "mentions", name)
    if not any(entry["name"] in corpus.passage(PassageId(mention.passage_id)).text for mention in mentions):
        raise CorpusFault(f"{name} has a name that no passage mentioning it has: “{entry['name']}”.", MENDING)
    return Mechanism(
        id=MechanismId(entry["id"]),
        name=entry["name"],
        acronym=entry["acronym"],
        expansion=entry["expansion"],
        expansion_from=require_one_of(
            entry["expansion_from"], ("document", "common", ""), f"The expansion_from of {name}"
        ),
        kind=entry["kind"],
        country=require_one_of(entry["country"], COUNTRIES, f"The country of {name}"),
        country_from=require_one_of(entry["country_from"], ("document", "common"), f"The country_from of {name}"),
        also=tuple(entry["also"]),
        parent_id=MechanismId(entry["parent"]) if entry["parent"] else None,
        mentions=mentions,
    )


def _build_term(corpus: Corpus, entry: Table) -> Term:
    return Term(
        id=entry["id"],
        acronym=entry["acronym"],
        expansion=entry["expansion"],
        expansion_from=entry["expansion_from"],
        mentions=_find_mentions(corpus, entry, "mentions", f"Term {entry['id']}"),
    )


def _build_theme(corpus: Corpus, entry: Table) -> Theme:
    return Theme(
        id=ThemeId(entry["id"]),
        name=entry["name"],
        note=entry["note"],
        mentions=_find_mentions(corpus, entry, "items", f"Theme {entry['id']}"),
    )


def _build_milestone(corpus: Corpus, entry: Table) -> Milestone:
    return Milestone(
        id=MilestoneId(entry["id"]),
        title=entry["title"],
        kind=require_one_of(entry["kind"], MILESTONES, f"The kind of milestone {entry['id']}"),
        quote=find_quote(corpus, entry["passage"], entry["quote"], f"Milestone {entry['id']}"),
        note=entry.get("note", ""),
    )


def _build_coverage(corpus: Corpus, entry: Table) -> Coverage:
    name = f"The coverage of {entry['item']} by {entry['paragraph']}"
    words = entry["document_quote"]
    if not words and entry["relation"] != "adds to":
        raise CorpusFault(f"{name} needs the words of the document that it {entry['relation']}.", MENDING)
    return Coverage(
        item_id=corpus.item(entry["item"]).id,
        relation=require_one_of(entry["relation"], RELATIONS, f"The relation of {name[0].lower()}{name[1:]}"),
        quote=find_quote(corpus, entry["paragraph"], entry["quote"], name),
        document_quote=find_quote(corpus, entry["document_passage"], words, name) if words else None,
    )


def _build_addition(corpus: Corpus, entry: Table) -> Addition:
    name = f"The addition in {entry['paragraph']}"
    return Addition(quote=find_quote(corpus, entry["paragraph"], entry["quote"], name), says=entry["says"])


def _build_difference(corpus: Corpus, entry: Table) -> Difference:
    name = f"Difference {entry['id']}"
    press, document = entry["press"], entry["document"]
    return Difference(
        id=entry["id"],
        press=find_quote(corpus, press["paragraph"], press["quote"], name),
        document=find_quote(corpus, document["passage"], document["quote"], name),
        says=entry["says"],
    )


def _build_reading(corpus: Corpus, entry: Table) -> Reading:
    return Reading(
        id=entry["id"],
        kind=require_one_of(entry["kind"], READINGS, f"The kind of reading {entry['id']}"),
        quote=find_quote(corpus, entry["passage"], entry["quote"], f"Reading {entry['id']}"),
        says=entry["says"],
    )


def _find_evidence(corpus: Corpus) -> Iterator[Evidence]:
    """A target's words stand in its initiative; those of an inferred date may stand elsewhere in the document."""
    for gap in corpus.gaps:
        yield Evidence(entry_id=gap.item_id, role="gap", quote=find_quote(corpus, gap.item_id, gap.quote, "A gap"))
    vision = [passage for passage in corpus.passages if passage.source_id == VISION]
    for target in corpus.targets:
        name, own = f"Target {target.id}", target.initiative_id
        yield Evidence(entry_id=target.id, role="target", quote=find_quote(corpus, own, target.quote, name))
        for role, known in (("start", target.start), ("due", target.due)):
            if known.words:
                elsewhere = next((each.id for each in vision if known.words in each.text), own)
                place = own if known.words in corpus.initiative(own).text else elsewhere
                yield Evidence(entry_id=target.id, role=role, quote=find_quote(corpus, place, known.words, name))
        for side in target.sides:
            quote = find_quote(corpus, own, side.words, name)
            yield Evidence(entry_id=target.id, role=f"side {side.name}", quote=quote)


def _check_whole(corpus: Corpus, reference: Reference) -> None:
    lists: Mapping[str, Iterable[Any]] = {
        "mechanism": (*reference.mechanisms, *reference.terms),
        "theme": reference.themes,
        "milestone": reference.milestones,
        "difference": reference.differences,
        "reading": reference.readings,
    }
    for kind, entries in lists.items():
        for entry_id, count in Counter(entry.id for entry in entries).items():
            if count > 1:
                raise CorpusFault(f"The {kind} id “{entry_id}” is used {count} times.", MENDING)
    ids = {mechanism.id for mechanism in reference.mechanisms}
    for mechanism in reference.mechanisms:
        if not mechanism.mentions:
            raise CorpusFault(f"Mechanism {mechanism.id} is mentioned nowhere.", MENDING)
        if mechanism.parent_id is not None and mechanism.parent_id not in ids:
            raise CorpusFault(f"Mechanism {mechanism.id} stands under “{mechanism.parent_id}”, which is none.", MENDING)
    themed = {mention.passage_id for theme in reference.themes for mention in theme.mentions}
    for initiative in corpus.initiatives:
        if initiative.id not in themed:
            raise CorpusFault(f"{initiative.id} has no theme in themes.toml.", MENDING)
