"""How an item is named in a crumb, over its notes and among what was found."""

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import PRESS, Corpus, Item, ItemKind, TargetId
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_sentences import word


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemName:
    """`numeral` is the pillar's; `section` the pillar or source in short; `code` and `title` are the item's own."""

    numeral: str
    section: str
    code: str
    title: str


def name_item(corpus: Corpus, item: Item) -> ItemName:
    """What the item is called."""
    numeral = item.pillar_id or ""
    section = corpus.pillar(item.pillar_id).short_title if item.pillar_id else _name_source(corpus, item)
    match item.kind:
        case ItemKind.PILLAR:
            return ItemName(numeral=numeral, section=section, code=_say_pillar(item.id), title=section)
        case ItemKind.INITIATIVE:
            return ItemName(numeral=numeral, section=section, code=item.id, title=item.title)
        case ItemKind.TARGET:
            code = str(corpus.target(TargetId(item.id)).initiative_id)
            return ItemName(numeral=numeral, section=section, code=code, title=word(item.title))
        case ItemKind.MECHANISM:
            return ItemName(numeral="", section=_say_kind("mechanism"), code="", title=item.title)
        case ItemKind.PASSAGE:
            passage = corpus.passage(item.passage_id)
            if passage.source_id == PRESS:
                return ItemName(numeral="", section=section, code=item.id, title=_say_line(passage.line))
            return ItemName(
                numeral=numeral, section=section, code=_say_kind(passage.kind), title=_say_line(passage.line)
            )


def _say_pillar(pillar_id: str) -> str:
    return QCoreApplication.translate("Naming", "Pillar {numeral}").format(numeral=pillar_id)


def _say_line(line: int) -> str:
    return QCoreApplication.translate("Naming", "line {line} of the source").format(line=line)


def _say_kind(kind: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "title": translate("Naming", "Title"),
        "preamble": translate("Naming", "Preamble"),
        "introduction": translate("Naming", "Introduction"),
        "closing": translate("Naming", "Closing paragraph"),
        "conclusion": translate("Naming", "Conclusion"),
        "adoption": translate("Naming", "Adoption"),
        "mechanism": translate("Naming", "Mechanism"),
    }
    return words.get(kind, kind.capitalize())


def _name_source(corpus: Corpus, item: Item) -> str:
    return word(corpus.source(corpus.passage(item.passage_id).source_id).short_title)
