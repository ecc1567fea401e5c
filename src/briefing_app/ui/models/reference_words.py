"""The words in which the reference speaks: kinds, countries, relations, and what is not from the document."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing_app.core.corpus import PRESS, Corpus, ItemId, ItemKind, Passage, PassageId
from briefing_app.core.quick import dataclass
from briefing_app.core.reference import Mechanism, Quote
from briefing_app.ui.language_sentences import word
from briefing_app.ui.models.lines import BETWEEN, Run, join_runs
from briefing_app.ui.models.links import MECHANISM, make_link

COMMON = "common"
KINDS = {
    "agreement": (QT_TRANSLATE_NOOP("Reference", "Agreement"), QT_TRANSLATE_NOOP("Reference", "Agreements")),
    "partnership": (QT_TRANSLATE_NOOP("Reference", "Partnership"), QT_TRANSLATE_NOOP("Reference", "Partnerships")),
    "framework": (QT_TRANSLATE_NOOP("Reference", "Framework"), QT_TRANSLATE_NOOP("Reference", "Frameworks")),
    "initiative": (
        QT_TRANSLATE_NOOP("Reference", "Initiative"),
        QT_TRANSLATE_NOOP("Reference", "Initiatives and schemes"),
    ),
    "programme": (QT_TRANSLATE_NOOP("Reference", "Programme"), QT_TRANSLATE_NOOP("Reference", "Programmes")),
    "action plan": (QT_TRANSLATE_NOOP("Reference", "Action plan"), QT_TRANSLATE_NOOP("Reference", "Action plans")),
    "dialogue": (
        QT_TRANSLATE_NOOP("Reference", "Dialogue"),
        QT_TRANSLATE_NOOP("Reference", "Dialogues and working groups"),
    ),
    "forum": (QT_TRANSLATE_NOOP("Reference", "Forum"), QT_TRANSLATE_NOOP("Reference", "Forums")),
    "summit": (QT_TRANSLATE_NOOP("Reference", "Summit"), QT_TRANSLATE_NOOP("Reference", "Summits")),
    "fund": (QT_TRANSLATE_NOOP("Reference", "Fund"), QT_TRANSLATE_NOOP("Reference", "Funds")),
    "mission": (QT_TRANSLATE_NOOP("Reference", "Mission"), QT_TRANSLATE_NOOP("Reference", "Missions")),
    "vision": (QT_TRANSLATE_NOOP("Reference", "Vision"), QT_TRANSLATE_NOOP("Reference", "Visions")),
    "declaration": (QT_TRANSLATE_NOOP("Reference", "Declaration"), QT_TRANSLATE_NOOP("Reference", "Declarations")),
    "multilateral body": (
        QT_TRANSLATE_NOOP("Reference", "Multilateral body"),
        QT_TRANSLATE_NOOP("Reference", "Multilateral bodies"),
    ),
    "ministry": (QT_TRANSLATE_NOOP("Reference", "Ministry"), QT_TRANSLATE_NOOP("Reference", "Ministries")),
    "institution": (QT_TRANSLATE_NOOP("Reference", "Institution"), QT_TRANSLATE_NOOP("Reference", "Institutions")),
    "facility": (QT_TRANSLATE_NOOP("Reference", "Facility"), QT_TRANSLATE_NOOP("Reference", "Facilities and portals")),
}
"""In the order in which they are listed: one, and several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """What a card says of a mechanism. `name` and `acronym` are the documents' words."""

    href: str
    name: str
    acronym: str
    about: tuple[str, ...]


def build_card(corpus: Corpus, mechanism_id: str) -> CardWords | None:
    """What is known of a mechanism in short; nothing for an id that is none's."""
    mechanism = next((each for each in corpus.reference.mechanisms if each.id == mechanism_id), None)
    if mechanism is None:
        return None
    country = mark_common(say_country(mechanism.country), mechanism.country_from) if mechanism.country else ""
    about = [
        mark_common(mechanism.expansion, mechanism.expansion_from) if mechanism.expansion else "",
        BETWEEN.join(each for each in (say_kind(mechanism.kind), country) if each),
        say_named(mechanism),
    ]
    return CardWords(
        href=make_link(MECHANISM, mechanism.id),
        name=mechanism.name,
        acronym=mechanism.acronym if mechanism.acronym != mechanism.name else "",
        about=tuple(words for words in about if words),
    )


def item_of(passage: Passage) -> ItemId:
    """The item that a passage is: the title of a pillar is the pillar."""
    is_title = passage.kind == "pillar title" and passage.pillar_id is not None
    return ItemId(passage.pillar_id if is_title and passage.pillar_id else passage.id)


def item_of_quote(corpus: Corpus, quote: Quote) -> ItemId:
    """The item in which the words stand."""
    return item_of(corpus.passage(PassageId(quote.passage_id)))


def say_code(corpus: Corpus, item_id: str) -> str:
    """What stands for an item in a list: its code, or in a word what it is."""
    item = corpus.item(item_id)
    if item.kind is ItemKind.PILLAR:
        return QCoreApplication.translate("Naming", "Pillar {numeral}").format(numeral=item.id)
    is_press = corpus.passage(item.passage_id).source_id == PRESS
    if is_press or item.kind not in (ItemKind.PASSAGE, ItemKind.MECHANISM):
        return item.id
    return word(item.title) if item.kind is ItemKind.PASSAGE else item.title


def say_mechanism(mechanism: Mechanism, *, with_kind: bool) -> tuple[Run, ...]:
    """What is known of a mechanism beside its name, in one row; what no document says is marked so."""
    parts = []
    if mechanism.acronym and mechanism.acronym != mechanism.name:
        parts.append((Run(text=mechanism.acronym, font="snippet", colour="text_primary"),))
    if mechanism.expansion:
        is_common = mechanism.expansion_from == COMMON
        font, colour = ("body", "text_secondary") if is_common else ("snippet", "text_primary")
        parts.append((Run(text=mark_common(mechanism.expansion, mechanism.expansion_from), font=font, colour=colour),))
    if with_kind:
        parts.append((Run(text=say_kind(mechanism.kind)),))
    if mechanism.country:
        parts.append((Run(text=mark_common(say_country(mechanism.country), mechanism.country_from)),))
    return join_runs(parts, BETWEEN)


def mark_common(words: str, known_from: str) -> str:
    """The words, and where they are not from a document, that they are not."""
    if known_from != COMMON:
        return words
    return QCoreApplication.translate("Reference", "{words} (not from the document)").format(words=words)


def say_country(country: str) -> str:
    """Whose a mechanism is."""
    translate = QCoreApplication.translate
    words = {
        "both": translate("Reference", "Japan and India"),
        "Japan": translate("Reference", "Japan"),
        "India": translate("Reference", "India"),
        "multilateral": translate("Reference", "Multilateral"),
    }
    return words.get(country, country)


def say_named(mechanism: Mechanism) -> str:
    """How often a mechanism is named."""
    count = len(mechanism.mentions)
    if count == 1:
        return QCoreApplication.translate("Reference", "Named once in the two documents")
    return QCoreApplication.translate("Reference", "Named {count} times in the two documents").format(count=count)


def say_relation(relation: str) -> str:
    """What a paragraph of the press report does to an item."""
    translate = QCoreApplication.translate
    words = {
        "reports": translate("Reference", "reports"),
        "paraphrases": translate("Reference", "paraphrases"),
        "adds to": translate("Reference", "adds to"),
    }
    return words.get(relation, relation)


def say_reading_kind(kind: str) -> str:
    """What kind of opening a reading is."""
    translate = QCoreApplication.translate
    words = {
        "missing": translate("Reference", "Missing"),
        "undefined date": translate("Reference", "Undefined date"),
        "ambiguous": translate("Reference", "Ambiguous"),
        "fault of the extraction": translate("Reference", "Fault of the extraction"),
    }
    return words.get(kind, kind.capitalize())


def say_kind(kind: str, *, many: bool = False) -> str:
    """What a mechanism is, or what several of one kind are."""
    one, several = KINDS.get(kind, (kind.capitalize(), kind.capitalize()))
    return QCoreApplication.translate("Reference", str(several if many else one))
