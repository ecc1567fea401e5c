"""What can be found in the corpus, and under which names."""

from collections.abc import Iterator

from briefing_app.core.corpus import Corpus, Item, ItemKind, PassageId, PillarId
from briefing_app.core.errors import CorpusFault
from briefing_app.core.reference import Mechanism
from briefing_app.ingest.tables import MENDING, Table
from briefing_app.storage.corpus_schema import Row, Rows


def build_search_rows(corpus: Corpus, names: Table) -> Iterator[tuple[str, Rows]]:
    """Synonyms, and a row for each item and mechanism. Raises `CorpusFault` for a name of nothing."""
    yield (
        "synonyms",
        [{"word": word, "means": other} for word, others in sorted(names["synonyms"].items()) for other in others],
    )
    for item_id in names["names"]:
        if not corpus.has_item(item_id):
            raise CorpusFault(f"names.toml names “{item_id}”, which does not exist.", MENDING)
    introductions = {pillar.introduction_id for pillar in corpus.pillars}
    rows: list[Row] = [
        _item_row(corpus, item, names["names"].get(item.id, []))
        for item in corpus.items()
        if item.kind is not ItemKind.MECHANISM and item.passage_id not in introductions  # the pillar is found by them
    ]
    rows += [_mechanism_row(corpus, mechanism) for mechanism in corpus.reference.mechanisms]
    yield "search", rows


def _item_row(corpus: Corpus, item: Item, names: list[str]) -> Row:
    if item.kind is ItemKind.PILLAR:
        names = [*names, *_pillar_names(corpus, PillarId(item.id))]
    return {
        "title": item.title,
        "names": "; ".join(names),
        "text": item.text,
        "item_id": item.id,
        "kind": item.kind.value,
        "opens": item.id,
        "pillar_id": item.pillar_id,
    }


def _pillar_names(corpus: Corpus, pillar_id: PillarId) -> Iterator[str]:
    """The press report's name, and both spellings of Next Generation."""
    pillar = corpus.pillar(pillar_id)
    own = pillar.title.replace("Next-Gen ", "Next Gen ")
    press = pillar.press_title
    spellings = (press, own, own.replace("Next Gen ", "Next Generation "), press.replace("Next Generation", "Next Gen"))
    yield from dict.fromkeys(name for name in spellings if name != pillar.title)


def _mechanism_row(corpus: Corpus, mechanism: Mechanism) -> Row:
    """A mechanism opens the first passage that names it."""
    first = corpus.passage(PassageId(mechanism.mentions[0].passage_id))
    opens = first.pillar_id if first.kind == "pillar title" else first.id
    places = list(dict.fromkeys(mention.passage_id for mention in mechanism.mentions))
    acronym = mechanism.acronym if mechanism.acronym != mechanism.name else ""
    return {
        "title": f"{mechanism.name} ({acronym})" if acronym else mechanism.name,
        "names": "; ".join(name for name in (mechanism.expansion, *mechanism.also) if name),
        "text": f"{mechanism.kind.capitalize()}, named in {', '.join(places)}",
        "item_id": mechanism.id,
        "kind": "mechanism",
        "opens": opens,
        "pillar_id": first.pillar_id,
    }
