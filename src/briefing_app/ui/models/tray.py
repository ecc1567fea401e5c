"""What lost its place in a new edition of the documents, in words: where it stood, and where it may belong."""

from PySide6.QtCore import QCoreApplication

from briefing_app.core.anchoring import Anchor
from briefing_app.core.corpus import Corpus, ItemKind, PassageId
from briefing_app.core.notebook import Highlight, Note, Placement
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.naming import name_item
from briefing_app.workspace.workspace import Workspace

AROUND = 60
"""How many letters before and after the words are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tray:
    """All that waits for a place."""

    notes: tuple[Note, ...]
    highlights: tuple[Highlight, ...]

    @property
    def count(self) -> int:
        """How much it is."""
        return len(self.notes) + len(self.highlights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Words between those that stand before and after them."""

    where: str
    before: str
    words: str
    after: str


def read_tray(workspace: Workspace) -> Tray:
    """What waits for a place now."""
    return Tray(notes=workspace.fetch_unplaced_notes(), highlights=workspace.notebook.fetch_highlights_to_place())


def describe_origin(corpus: Corpus, highlight: Highlight) -> Context:
    """The words of a highlight, as they stood when they were last found."""
    anchor = highlight.anchor
    where = QCoreApplication.translate("Tray", "Stood in {item}").format(item=name_passage(corpus, anchor.passage_id))
    return Context(where=where, before=f"…{anchor.prefix}", words=anchor.exact, after=f"{anchor.suffix}…")


def describe_suggestion(corpus: Corpus, highlight: Highlight) -> Context | None:
    """The words to which a highlight may belong now; nothing where none are known."""
    anchor = highlight.suggestion
    if highlight.placement is not Placement.REVIEW or anchor is None or not _holds(corpus, anchor):
        return None
    text = corpus.passage(PassageId(anchor.passage_id)).text
    start, end = max(anchor.start - AROUND, 0), min(anchor.end + AROUND, len(text))
    where = QCoreApplication.translate("Tray", "May belong in {item}").format(
        item=name_passage(corpus, anchor.passage_id)
    )
    return Context(
        where=where,
        before=("…" if start else "") + text[start : anchor.start],
        words=text[anchor.start : anchor.end],
        after=text[anchor.end : end] + ("…" if end < len(text) else ""),
    )


def name_passage(corpus: Corpus, item_id: str) -> str:
    """What a passage or an item is called; its bare code where this edition does not have it."""
    if not corpus.has_item(item_id):
        return item_id
    item = corpus.item(item_id)
    name = name_item(corpus, item)
    section = name.section if item.kind is ItemKind.PASSAGE else ""
    return ", ".join(part for part in (section, name.code, name.title) if part)


def find_start(corpus: Corpus, highlight: Highlight) -> str:
    """The item at which to begin to look for a highlight's words."""
    places = (highlight.suggestion, highlight.anchor)
    known = [each.passage_id for each in places if each is not None and corpus.has_item(each.passage_id)]
    item_ids = [str(corpus.item(known[0]).id)] if known else []
    if corpus.has_item(highlight.item_id):
        item_ids.append(highlight.item_id)
    return item_ids[0] if item_ids else str(corpus.pillars[0].id)


def list_items(corpus: Corpus) -> tuple[tuple[str, str], ...]:
    """Every item to which a note can go, with the words by which it is looked for."""
    return tuple((str(item.id), f"{item.id}  {item.title}") for item in corpus.items())


def _holds(corpus: Corpus, anchor: Anchor) -> bool:
    known = {passage.id for passage in corpus.passages}
    return anchor.passage_id in known and anchor.holds_in(corpus.passage(PassageId(anchor.passage_id)).text)
