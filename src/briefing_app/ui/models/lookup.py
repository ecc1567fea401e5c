"""What is looked up: the pages of mechanisms, of themes, and of what the document leaves open."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import PRESS, Corpus, InitiativeId, ItemKind
from briefing_app.core.quick import dataclass
from briefing_app.core.reference import Mechanism, Quote, Reading, Theme
from briefing_app.ui.language_sentences import word, word_comment
from briefing_app.ui.models.lines import Line, Run, quote, say_lines
from briefing_app.ui.models.links import ITEM, MECHANISM, make_link
from briefing_app.ui.models.place_names import name_lookup
from briefing_app.ui.models.reference_words import (
    KINDS,
    item_of_quote,
    say_code,
    say_kind,
    say_mechanism,
    say_reading_kind,
)
from briefing_app.ui.state import PlaceKind

INDENT = 104
READING_KINDS = ("missing", "undefined date", "ambiguous", "fault of the extraction")
GAP = 2 * "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to look up. `names` are further words by which the filter finds it."""

    id: str
    lines: tuple[Line, ...]
    names: str = ""

    def holds(self, words: Iterable[str]) -> bool:
        """Whether every one of some words in small letters is in it."""
        said = f"{say_lines(self.lines)} {self.names}".casefold()
        return all(word in said for word in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Entries under a heading; none where the page has one group only."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """A page."""

    title: str
    about: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many entries it has."""
        return sum(len(group.entries) for group in self.groups)

    def name(self, entry_id: str) -> str:
        """The words with which an entry begins; none for an id that is none's."""
        entries = (entry for group in self.groups for entry in group.entries)
        return next((say_lines(entry.lines[:1]) for entry in entries if entry.id == entry_id), "")

    def narrow(self, text: str) -> tuple[Group, ...]:
        """The groups with those entries that hold every word of a text."""
        words = text.casefold().split()
        if not words:
            return self.groups
        narrowed = (
            Group(title=group.title, entries=tuple(entry for entry in group.entries if entry.holds(words)))
            for group in self.groups
        )
        return tuple(group for group in narrowed if group.entries)


def build_lookup(corpus: Corpus, kind: PlaceKind) -> Lookup:
    """The page of a kind of place."""
    translate = QCoreApplication.translate
    build, about = {
        PlaceKind.MECHANISMS: (
            _group_mechanisms,
            translate("Lookup", "Every named framework, agreement, body and programme in either document."),
        ),
        PlaceKind.THEMES: (
            _group_themes,
            translate("Lookup", "A list of ours: the documents do not sort their items by theme."),
        ),
        PlaceKind.OPEN: (
            _group_readings,
            translate("Lookup", "What is missing, undated or to be read in two ways. The comments are ours."),
        ),
    }[kind]
    return Lookup(title=name_lookup(kind), about=about, groups=tuple(build(corpus)))


def _group_mechanisms(corpus: Corpus) -> Iterator[Group]:
    mechanisms = corpus.reference.mechanisms
    for kind in dict.fromkeys((*KINDS, *(each.kind for each in mechanisms))):
        entries = tuple(_build_mechanism(corpus, each) for each in mechanisms if each.kind == kind)
        if entries:
            yield Group(title=say_kind(kind, many=True), entries=entries)


def _build_mechanism(corpus: Corpus, mechanism: Mechanism) -> Entry:
    translate = QCoreApplication.translate
    lines = [Line(runs=(Run(text=mechanism.name, font="source_name", colour="text_primary"),), above=0)]
    about = say_mechanism(mechanism, with_kind=False)
    if about:
        lines.append(Line(runs=about, above=0))
    parent = next((each for each in corpus.reference.mechanisms if each.id == mechanism.parent_id), None)
    if parent is not None:
        runs = (Run(text=parent.name, href=make_link(MECHANISM, parent.id), font="snippet"),)
        lines += _label_rows(translate("Lookup", "Belongs to"), [runs])
    lines += _label_rows(translate("Lookup", "Named in"), [_say_mention(corpus, each) for each in mechanism.mentions])
    return Entry(id=mechanism.id, lines=tuple(lines), names=" ".join((mechanism.id, *mechanism.also)))


def _group_themes(corpus: Corpus) -> Iterator[Group]:
    yield Group(title="", entries=tuple(_build_theme(corpus, each) for each in corpus.reference.themes))


def _build_theme(corpus: Corpus, theme: Theme) -> Entry:
    translate = QCoreApplication.translate
    items = tuple(dict.fromkeys(item_of_quote(corpus, mention) for mention in theme.mentions))
    press = [mention for mention in theme.mentions if _is_press(corpus, mention)]
    of_press = {item_of_quote(corpus, mention) for mention in press}
    initiatives = [each for each in items if corpus.item(each).kind is ItemKind.INITIATIVE]
    others = [each for each in items if each not in initiatives and each not in of_press]
    lines = [
        Line(runs=(Run(text=word(theme.name), font="heading", colour="text_primary"),), above=0),
        Line(runs=(Run(text=word_comment(theme.note)),), above=0),
    ]
    for label, rows in (
        (translate("Lookup", "Initiatives"), [_say_initiative(corpus, each) for each in initiatives]),
        (translate("Lookup", "Other passages"), [(_link_code(corpus, each),) for each in others]),
        (translate("Lookup", "Press report"), [_say_mention(corpus, mention) for mention in press]),
    ):
        lines += _label_rows(label, rows)
    return Entry(id=theme.id, lines=tuple(lines), names=theme.id)


def _group_readings(corpus: Corpus) -> Iterator[Group]:
    readings = corpus.reference.readings
    for kind in dict.fromkeys((*READING_KINDS, *(each.kind for each in readings))):
        entries = tuple(_build_reading(corpus, each) for each in readings if each.kind == kind)
        if entries:
            yield Group(title=say_reading_kind(kind), entries=entries)


def _build_reading(corpus: Corpus, reading: Reading) -> Entry:
    code = _link_code(corpus, item_of_quote(corpus, reading.quote))
    words = quote(reading.quote.words, "source_words", "text_primary")
    said = Run(text=word_comment(reading.says), font="note", colour="text_secondary")
    lines = (
        Line(label=code, runs=(words,), indent=INDENT, above=0),
        Line(runs=(said,), indent=INDENT, above=0),
    )
    return Entry(id=reading.id, lines=lines)


def _say_mention(corpus: Corpus, mention: Quote) -> tuple[Run, ...]:
    code = _link_code(corpus, item_of_quote(corpus, mention))
    return (code, Run(text=GAP), quote(mention.words, href=code.href))


def _say_initiative(corpus: Corpus, item_id: str) -> tuple[Run, ...]:
    code = _link_code(corpus, item_id)
    headline = corpus.initiative(InitiativeId(item_id)).headline
    return (code, Run(text=GAP), Run(text=headline, href=code.href, font="body", colour="text_primary"))


def _link_code(corpus: Corpus, item_id: str) -> Run:
    return Run(text=say_code(corpus, item_id), href=make_link(ITEM, item_id), font="caption_strong")


def _label_rows(label: str, rows: Sequence[tuple[Run, ...]]) -> Iterator[Line]:
    """A line for each row; the first bears the label."""
    for number, row in enumerate(rows):
        words = Run(text=label, colour="text_muted") if number == 0 else None
        yield Line(label=words, runs=row, indent=INDENT, above=3)


def _is_press(corpus: Corpus, mention: Quote) -> bool:
    return corpus.passage(corpus.item(item_of_quote(corpus, mention)).passage_id).source_id == PRESS
