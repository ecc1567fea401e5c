"""What the reader shows for a place: blocks of the sources' own words, and between them lines of ours.

A page is a whole pillar, the opening and closing words of the vision, or the press report.
"""

from collections.abc import Iterator
from enum import StrEnum

from briefing_app.core.corpus import PRESS, Corpus, ItemId, Passage, Pillar, PillarId
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_sentences import word, word_comment
from briefing_app.ui.models.mentions import Mention, list_mentions
from briefing_app.ui.models.place_names import OPENING_PAGE, PRESS_PAGE
from briefing_app.ui.models.reference_words import item_of

OPENING_KINDS = ("title", "preamble", "conclusion", "adoption")


class BlockKind(StrEnum):
    """How a block is set."""

    TITLE = "title"
    PASSAGE = "passage"
    ABOUT = "about"
    GAP = "gap"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph of the page. Only titles and passages are verbatim; `item_id` is what a click on it opens.

    `code` stands in the gutter; `cuts` are offsets in `text` at which a page break of the source was joined;
    `mentions` are the ranges of `text` that name a mechanism.
    """

    kind: BlockKind
    text: str
    item_id: ItemId
    code: str = ""
    cuts: tuple[int, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def is_verbatim(self) -> bool:
        """Whether these are the words of a source."""
        return self.kind in (BlockKind.TITLE, BlockKind.PASSAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All blocks of a page, in order. `pillar_id` is none for pages outside the pillars."""

    id: str
    pillar_id: PillarId | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """The words of ours, so that they can be translated. Places in braces are filled in."""

    pillar: str
    closing_one: str
    closing_many: str
    opening: str
    press: str
    between: str


def build_page(corpus: Corpus, item_id: str, words: PageWords) -> Page:
    """The page on which an item stands. Raises `UnknownItem`."""
    passage = corpus.passage(corpus.item(item_id).passage_id)
    if passage.pillar_id is not None:
        pillar = corpus.pillar(passage.pillar_id)
        return Page(id=pillar.id, pillar_id=pillar.id, blocks=tuple(_pillar_blocks(corpus, pillar, words)))
    if passage.source_id == PRESS:
        return Page(id=PRESS_PAGE, pillar_id=None, blocks=tuple(_press_blocks(corpus, words)))
    return Page(id=OPENING_PAGE, pillar_id=None, blocks=tuple(_opening_blocks(corpus, words)))


def list_reading_order(corpus: Corpus) -> tuple[ItemId, ...]:
    """Every item that can be read, in the order of the pages: the vision, then the press report."""
    return tuple(item_of(passage) for passage in corpus.passages)


def _pillar_blocks(corpus: Corpus, pillar: Pillar, words: PageWords) -> Iterator[Block]:
    title_id = ItemId(pillar.id)
    yield Block(kind=BlockKind.TITLE, text=pillar.title, item_id=title_id)
    yield Block(kind=BlockKind.ABOUT, text=_say_pillar(corpus, pillar, words), item_id=title_id)
    yield _passage_block(corpus, corpus.passage(pillar.introduction_id))
    for initiative_id in pillar.initiative_ids:
        passage = corpus.passage(corpus.item(initiative_id).passage_id)
        yield _passage_block(corpus, passage, code=initiative_id)
        gap = corpus.gap_of(initiative_id)
        if gap is not None:
            yield Block(kind=BlockKind.GAP, text=word_comment(gap.says), item_id=ItemId(initiative_id))
    for passage_id in pillar.closing_ids:
        yield _passage_block(corpus, corpus.passage(passage_id))


def _opening_blocks(corpus: Corpus, words: PageWords) -> Iterator[Block]:
    said = False
    for passage in corpus.passages:
        if passage.kind not in OPENING_KINDS:
            continue
        if passage.kind == "title":
            yield Block(kind=BlockKind.TITLE, text=passage.text, item_id=item_of(passage))
            yield Block(kind=BlockKind.ABOUT, text=words.opening, item_id=item_of(passage))
            continue
        if passage.kind == "conclusion" and not said:
            said = True
            yield Block(kind=BlockKind.BETWEEN, text=words.between, item_id=item_of(passage))
        yield _passage_block(corpus, passage)


def _press_blocks(corpus: Corpus, words: PageWords) -> Iterator[Block]:
    for passage in corpus.passages:
        if passage.source_id != PRESS:
            continue
        if passage.kind == "press title":
            yield Block(kind=BlockKind.TITLE, text=passage.text, item_id=item_of(passage))
            yield Block(kind=BlockKind.ABOUT, text=words.press, item_id=item_of(passage))
        else:
            yield _passage_block(corpus, passage, code=passage.id)


def _passage_block(corpus: Corpus, passage: Passage, code: str = "") -> Block:
    return Block(
        kind=BlockKind.PASSAGE,
        text=passage.text,
        item_id=item_of(passage),
        code=code,
        cuts=passage.cuts,
        mentions=list_mentions(corpus.reference, passage.id, passage.text),
    )


def _say_pillar(corpus: Corpus, pillar: Pillar, words: PageWords) -> str:
    source = corpus.source(corpus.passage(pillar.introduction_id).source_id)
    closing = {0: "", 1: words.closing_one}.get(len(pillar.closing_ids), words.closing_many)
    about = words.pillar.format(
        source=word(source.short_title),
        pillar=pillar.id,
        last=corpus.pillars[-1].id,
        initiatives=len(pillar.initiative_ids),
    )
    return about + closing.format(count=len(pillar.closing_ids))
