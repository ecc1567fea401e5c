"""The curated entries: each tied to its words at the recorded offsets, or the build fails and names the entry."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.core.corpus import PRESS, Corpus, PassageId
from briefing_app.core.errors import CorpusFault
from briefing_app.core.reference import Addition, Evidence, Mechanism, Milestone, Quote, Reading, Term, Theme
from briefing_app.ingest.curation import read_corpus


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    copy = tmp_path / "resources"
    for folder in ("sources", "corpus"):
        shutil.copytree(paths.resources_folder() / folder, copy / folder)
    return copy


def named(corpus: Corpus) -> list[Mechanism | Term]:
    return [*corpus.reference.mechanisms, *corpus.reference.terms]


def all_quotes(corpus: Corpus) -> Iterator[Quote]:
    reference = corpus.reference
    entries: list[Mechanism | Term | Theme] = [*reference.mechanisms, *reference.terms, *reference.themes]
    for entry in entries:
        yield from entry.mentions
    sayings: list[Evidence | Milestone | Addition | Reading] = [
        *reference.evidence,
        *reference.milestones,
        *reference.additions,
        *reference.readings,
    ]
    for each in sayings:
        yield each.quote
    for coverage in reference.coverage:
        yield coverage.quote
        if coverage.document_quote is not None:
            yield coverage.document_quote
    for difference in reference.differences:
        yield from (difference.press, difference.document)


def test_every_quote_stands_in_passage_and_source_at_its_offsets(corpus: Corpus) -> None:
    quotes = list(all_quotes(corpus))
    assert len(quotes) > 400
    for quote in quotes:
        passage = corpus.passage(PassageId(quote.passage_id))
        source = corpus.source(passage.source_id).text[quote.source_start : quote.source_end]
        assert passage.text[quote.start : quote.end] == quote.words
        assert re.sub(r"\s+", " ", source) == quote.words


def test_no_initiative_is_without_a_theme_and_no_mechanism_without_a_mention(corpus: Corpus) -> None:
    themed = {mention.passage_id for theme in corpus.reference.themes for mention in theme.mentions}
    assert themed >= {initiative.id for initiative in corpus.initiatives}
    assert all(mechanism.mentions for mechanism in corpus.reference.mechanisms)
    assert len(corpus.reference.mechanisms) >= 70
    assert 18 <= len(corpus.reference.themes) <= 25


def test_targets_their_dates_and_the_gap_rest_on_recorded_words(corpus: Corpus) -> None:
    evidence = {(each.entry_id, each.role): each.quote for each in corpus.reference.evidence}
    assert evidence["personnel-exchange", "due"].passage_id == "VII.1"
    assert evidence["personnel-exchange", "start"].passage_id == "adoption"
    assert evidence["private-investment", "due"].words == "over the next decade"
    assert evidence["VIII.5", "gap"].words.endswith("; and")
    assert {entry_id for entry_id, role in evidence if role == "target"} == {target.id for target in corpus.targets}


def test_a_mechanisms_name_is_verbatim(corpus: Corpus) -> None:
    for mechanism in corpus.reference.mechanisms:
        texts = [corpus.passage(PassageId(mention.passage_id)).text for mention in mechanism.mentions]
        assert any(mechanism.name in text for text in texts), mechanism.id


def test_expansions_that_the_documents_do_not_give_are_marked_so(corpus: Corpus) -> None:
    whole = " ".join(" ".join(source.text.split()) for source in corpus.sources)
    for entry in named(corpus):
        if entry.expansion and entry.expansion_from == "document":
            assert entry.expansion.casefold() in whole.casefold(), entry.id
    common = {entry.acronym for entry in corpus.reference.mechanisms if entry.expansion_from == "common"}
    assert common >= {"JETRO", "CII", "JCCII", "METI", "MEXT", "KEK", "ITER", "AYUSH"}


def test_every_acronym_of_the_documents_is_a_mechanism_or_a_term(corpus: Corpus) -> None:
    whole = " ".join(passage.text for passage in corpus.passages)
    known = " ".join(
        f"{entry.acronym} {' '.join(mention.words for mention in entry.mentions)}" for entry in named(corpus)
    )
    acronyms = {each for each in re.findall(r"\b[A-Z][A-Z-]{2,}\b", whole) if not re.fullmatch("[IVX-]+", each)}
    assert {each for each in acronyms if each not in known} <= {"ISHIBA"}


def test_every_paragraph_of_the_report_is_tied_to_the_document(corpus: Corpus) -> None:
    covered = {coverage.quote.passage_id for coverage in corpus.reference.coverage}
    paragraphs = {each.id for each in corpus.passages if each.source_id == PRESS and each.kind == "press paragraph"}
    assert covered >= paragraphs
    assert {coverage.relation for coverage in corpus.reference.coverage} == {"reports", "paraphrases", "adds to"}
    additions = " ".join(addition.quote.words for addition in corpus.reference.additions)
    assert "16 prefectures" in additions
    assert "Saturday" in additions


def test_the_gap_and_the_break_in_basis_are_readings(corpus: Corpus) -> None:
    at = {reading.quote.passage_id for reading in corpus.reference.readings}
    assert {"VIII.5", "I.1", "VII.1", "I.4", "II.1", "III.intro", "III.closing.2"} <= at
    kinds = {reading.kind for reading in corpus.reference.readings}
    assert kinds == {"missing", "undefined date", "ambiguous", "fault of the extraction"}


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("mechanisms", 'passage = "V.5", quote = "Lunar', 'passage = "V.5", quote = "Solar', "Mechanism lupex"),
        ("mechanisms", 'passage = "V.5"', 'passage = "V.55"', "“V.55”, which does not exist"),
        ("themes", 'passage = "VI.2"', 'passage = "VI.3"', "VI.3|VI.2 has no theme"),
        ("milestones", '"accelerating further review', '"accelerating no review', "Milestone cepa-review"),
        ("mechanisms", 'country = "both"', 'country = "Mars"', "country of Mechanism .* is “Mars”"),
        ("mechanisms", 'expansion_from = "common"', 'expansion_from = "guess"', "is “guess”"),
        ("mechanisms", 'parent = ""', 'parent = "nothing"', "stands under “nothing”"),
        ("milestones", 'kind = "implement"', 'kind = "poem"', "kind of milestone cepa-review is “poem”"),
        ("milestones", 'kind = "implement"\n', "", "Milestone cepa-review has no kind"),
        ("coverage", 'item = "VIII"', 'item = "X.1"', "coverage by P.1 is about something"),
        (
            "headlines",
            '"IV.4" = "Circular',
            '"IV.4" = "one two three four five six seven eight Circular',
            "IV.4 has not one to",
        ),
        ("headlines", '"IV.4" = ', '"IX.9" = "nothing"\n"IV.4" = ', "headline for “IX.9”"),
        ("targets", 'value = "5"', 'value = "5.5"', "investment-2022-2026 has the value 5.5"),
        ("targets", 'words = "2022-2026"', 'words = "Japan and India"', "start of target investment-2022-2026"),
        ("targets", 'parent = "personnel-exchange"', 'parent = "nothing"', "part of “nothing”"),
        ("targets", 'initiative = "VIII.5"', 'initiative = "X.1"', "delegation-visits is of “X.1”"),
        ("readings", "organising 3 visits each", "organising 4 visits each", "Reading eight-last-item"),
        ("coverage", 'relation = "reports"\nquote = "', 'relation = "reports"\nquote = "Not said. ', "coverage of"),
    ],
)
def test_an_entry_that_does_not_hold_fails_the_build_by_name(
    resources: Path, name: str, old: str, new: str, says: str
) -> None:
    path = resources / "corpus" / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(CorpusFault, match=says):
        read_corpus(resources)


def test_an_id_that_is_used_twice_fails_the_build(resources: Path) -> None:
    path = resources / "corpus" / "themes.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('id = "semiconductors"', 'id = "space"'), encoding="utf-8")
    with pytest.raises(CorpusFault, match="theme id “space” is used 2 times"):
        read_corpus(resources)
