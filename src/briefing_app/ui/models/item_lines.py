"""What stands under a passage: the mechanisms, themes, items, press paragraphs and open readings beside it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import Corpus, InitiativeId, ItemKind
from briefing_app.core.reference import Coverage, Reading
from briefing_app.core.relations import Relation, related_initiatives
from briefing_app.ui.language_sentences import word, word_comment
from briefing_app.ui.models.lines import BETWEEN, Line, Run, join_runs, quote
from briefing_app.ui.models.links import ITEM, MECHANISM, READING, THEME, make_link
from briefing_app.ui.models.reference_words import item_of_quote, say_code, say_reading_kind, say_relation

LABEL_WIDTH = 104
GAP = 2 * "\N{NO-BREAK SPACE}"
Rows = Sequence[tuple[Run, ...]]


def build_item_lines(corpus: Corpus, item_id: str) -> Iterator[Line]:
    """The lines of an initiative, each there even where it has nothing to say; of another passage, those that have."""
    translate = QCoreApplication.translate
    is_initiative = corpus.item(item_id).kind is ItemKind.INITIATIVE
    related = related_initiatives(corpus, InitiativeId(item_id)) if is_initiative else ()
    own = [each for each in corpus.reference.coverage if each.item_id == item_id]
    readings = [each for each in corpus.reference.readings if item_of_quote(corpus, each.quote) == item_id]
    lines = (
        (
            translate("Lines", "Mechanisms"),
            _list_mechanisms(corpus, item_id),
            translate("Lines", "None named in this item"),
        ),
        (translate("Lines", "Themes"), _list_themes(corpus, item_id), translate("Lines", "None")),
        (translate("Lines", "Related"), [_say_related(corpus, each) for each in related], translate("Lines", "None")),
        (translate("Lines", "Press"), [_say_coverage(each) for each in own], translate("Lines", "Not in the report")),
        (translate("Lines", "Open"), [_say_reading(each) for each in readings], translate("Lines", "Nothing noted")),
    )
    said = [(label, rows or [(Run(text=nothing),)]) for label, rows, nothing in lines if rows or is_initiative]
    yield from _write_rows(said)


def build_press_lines(corpus: Corpus, passage_id: str) -> Iterator[Line]:
    """Under a paragraph of the press report: what it corresponds to, what it adds, and where its words differ."""
    translate = QCoreApplication.translate
    reference = corpus.reference
    corresponds = [
        _say_correspondence(corpus, each) for each in reference.coverage if each.quote.passage_id == passage_id
    ]
    adds = [
        (quote(each.quote.words), Run(text=GAP + word_comment(each.says), colour="text_primary"))
        for each in reference.additions
        if each.quote.passage_id == passage_id
    ]
    lines = (
        (translate("Lines", "Document"), corresponds),
        (translate("Lines", "The report adds"), adds),
        (translate("Lines", "Differences"), _list_differences(corpus, passage_id)),
    )
    yield from _write_rows([(label, rows) for label, rows in lines if rows])


def label_line(label: str, runs: tuple[Run, ...], *, has_rule: bool = False) -> Line:
    """A line with its label before it."""
    return Line(
        label=Run(text=label, colour="text_muted"),
        runs=runs,
        indent=LABEL_WIDTH,
        has_rule=has_rule,
        above=14 if has_rule else 5,
    )


def _write_rows(labelled: Sequence[tuple[str, Rows]]) -> Iterator[Line]:
    """A line for each row; the first of a label bears it, the first of all a rule."""
    for number, (label, rows) in enumerate(labelled):
        yield label_line(label, rows[0], has_rule=number == 0)
        yield from (Line(runs=row, indent=LABEL_WIDTH, above=4) for row in rows[1:])


def _list_mechanisms(corpus: Corpus, item_id: str) -> Rows:
    return [
        (Run(text=mechanism.name, href=make_link(MECHANISM, mechanism.id), font="snippet"),)
        for mechanism in corpus.reference.mechanisms
        if any(item_of_quote(corpus, mention) == item_id for mention in mechanism.mentions)
    ]


def _list_themes(corpus: Corpus, item_id: str) -> Rows:
    themes = [
        (Run(text=word(theme.name), href=make_link(THEME, theme.id)),)
        for theme in corpus.reference.themes
        if any(item_of_quote(corpus, mention) == item_id for mention in theme.mentions)
    ]
    return [join_runs(themes, BETWEEN)] if themes else []


def _say_related(corpus: Corpus, relation: Relation) -> tuple[Run, ...]:
    """The item, the first of its reasons, and how many more there are."""
    href = make_link(ITEM, relation.initiative_id)
    shared = [Run(text=each.name, font="snippet", colour="text_muted") for each in relation.mechanisms]
    shared += [Run(text=word(each.name)) for each in relation.themes]
    more = f" +{len(shared) - 1}" if len(shared) > 1 else ""
    return (
        Run(text=relation.initiative_id, href=href, font="caption_strong"),
        Run(text=GAP + corpus.initiative(relation.initiative_id).headline, colour="text_primary"),
        Run(text=BETWEEN),
        shared[0],
        Run(text=more),
    )


def _say_coverage(coverage: Coverage) -> tuple[Run, ...]:
    passage_id = coverage.quote.passage_id
    return (
        Run(text=passage_id, href=make_link(ITEM, passage_id), font="caption_strong"),
        Run(text=f"{GAP}{say_relation(coverage.relation)} "),
        quote(coverage.quote.words),
    )


def _say_reading(reading: Reading) -> tuple[Run, ...]:
    return (
        Run(text=say_reading_kind(reading.kind), href=make_link(READING, reading.id)),
        Run(text=GAP + word_comment(reading.says), colour="text_primary"),
    )


def _say_correspondence(corpus: Corpus, coverage: Coverage) -> tuple[Run, ...]:
    runs = (
        Run(text=say_relation(coverage.relation) + " "),
        _link_code(corpus, coverage.item_id),
    )
    if coverage.document_quote is None:
        return runs
    return (*runs, Run(text=GAP), quote(coverage.document_quote.words))


def _list_differences(corpus: Corpus, passage_id: str) -> Rows:
    return [
        (
            quote(each.press.words),
            Run(text=QCoreApplication.translate("Lines", "; in the document, ")),
            _link_code(corpus, item_of_quote(corpus, each.document)),
            Run(text=GAP),
            quote(each.document.words),
            Run(text=GAP + word_comment(each.says), colour="text_primary"),
        )
        for each in corpus.reference.differences
        if each.press.passage_id == passage_id
    ]


def _link_code(corpus: Corpus, item_id: str) -> Run:
    return Run(text=say_code(corpus, item_id), href=make_link(ITEM, item_id), font="caption_strong")
