"""The curated entries rest on the documents' words, and are refused when they do not."""

import shutil
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.core.corpus import PRESS, VISION, Basis, Corpus, TargetId
from briefing_app.core.errors import CorpusFault
from briefing_app.ingest.curation import read_corpus


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    copy = tmp_path / "resources"
    for folder in ("sources", "corpus"):
        shutil.copytree(paths.resources_folder() / folder, copy / folder)
    return copy


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_vision_is_complete(corpus: Corpus) -> None:
    assert [pillar.id for pillar in corpus.pillars] == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    assert [len(pillar.initiative_ids) for pillar in corpus.pillars] == [8, 7, 7, 7, 7, 7, 8, 5]
    assert [len(pillar.closing_ids) for pillar in corpus.pillars] == [1, 0, 2, 0, 0, 0, 0, 0]
    assert corpus.initiatives[0].id == "I.1"
    assert corpus.initiatives[-1].id == "VIII.5"
    kinds = [passage.kind for passage in corpus.passages if passage.source_id == VISION]
    assert kinds.count("preamble") == 2
    assert kinds.count("introduction") == 8
    assert kinds.count("adoption") == 1
    assert corpus.item("adoption").text.endswith("on 29-30 August 2025 in Tokyo.")


def test_pillar_titles_are_verbatim(corpus: Corpus) -> None:
    assert corpus.pillars[6].title == "Next Gen People-to-People Partnership"
    assert corpus.pillars[7].title == "Next-Gen State-Prefecture Partnership"


def test_the_press_report_is_cited_by_line(corpus: Corpus) -> None:
    assert corpus.item("P.11").text.startswith("Under the Next Generation Economic Partnership")
    paragraphs = [each for each in corpus.passages if each.source_id == PRESS and each.kind == "press paragraph"]
    assert [each.line for each in paragraphs] == list(range(3, 22))


def test_headlines_have_at_most_eight_words(corpus: Corpus) -> None:
    assert all(1 <= len(initiative.headline.split()) <= 8 for initiative in corpus.initiatives)


def test_the_five_targets_say_how_each_date_is_known(corpus: Corpus) -> None:
    known = {target.id: (target.value, target.start.basis, target.due.basis) for target in corpus.targets}
    assert known == {
        "investment-2022-2026": (5, Basis.STATED, Basis.STATED),
        "private-investment": (10, Basis.INFERRED, Basis.INFERRED),
        "personnel-exchange": (500_000, Basis.INFERRED, Basis.INFERRED),
        "skilled-personnel": (50_000, Basis.INFERRED, Basis.INFERRED),
        "delegation-visits": (3, Basis.NOT_SAID, Basis.NOT_SAID),
    }
    assert corpus.target(corpus.targets[2].id).more_than
    assert corpus.targets[3].parent_id == "personnel-exchange"
    for target in corpus.targets:
        assert target.quote in corpus.initiative(target.initiative_id).text


def test_the_missing_line_of_pillar_viii_is_said(corpus: Corpus) -> None:
    gap = corpus.gap_of("VIII.5")
    assert gap is not None
    assert "line is missing" in gap.says
    assert corpus.initiatives[-1].text.endswith("; and")


def test_the_locator_names_source_line_and_characters(corpus: Corpus) -> None:
    assert corpus.locator("III.1") == "Joint vision document, line 48, characters 6,171–6,515"


def test_ids_are_found_whatever_their_case(corpus: Corpus) -> None:
    assert corpus.item(" vii.1 ").id == "VII.1"


def test_a_quote_that_is_not_in_the_document_is_refused(resources: Path) -> None:
    replace_in(resources / "corpus" / "targets.toml", "more than 500,000 personnel", "more than 600,000 personnel")
    with pytest.raises(CorpusFault, match="600,000 personnel"):
        read_corpus(resources)


def test_a_changed_source_no_longer_carries_the_quotes(resources: Path) -> None:
    replace_in(resources / "sources" / "joint-vision.md", "JPY 10 trillion", "JPY 11 trillion")
    with pytest.raises(CorpusFault, match="private-investment"):
        read_corpus(resources)


def test_an_initiative_without_a_headline_is_refused(resources: Path) -> None:
    replace_in(resources / "corpus" / "headlines.toml", '"IV.4"', '"IV.99"')
    with pytest.raises(CorpusFault, match=r"IV\.4 has no headline"):
        read_corpus(resources)


@pytest.mark.parametrize(
    ("content", "says"), [(None, "cannot be read"), (b"\xff\xfe", "cannot be read"), (b"= broken", "cannot be read")]
)
def test_an_unreadable_curated_file_is_named(resources: Path, content: bytes | None, says: str) -> None:
    path = resources / "corpus" / "pillars.toml"
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    with pytest.raises(CorpusFault, match=rf"pillars\.toml {says}"):
        read_corpus(resources)


def test_the_sides_of_a_target_are_named_by_the_words_of_the_document(corpus: Corpus, resources: Path) -> None:
    visits = corpus.target(TargetId("delegation-visits"))
    assert [(side.name, side.words) for side in visits.sides] == [
        ("Japan", "the Ministry of Foreign Affairs of Japan"),
        ("India", "the Ministry of External Affairs of India"),
    ]
    words = corpus.initiative(visits.initiative_id).text
    assert all(side.words in words and side.name in side.words for side in visits.sides)
    assert [target.id for target in corpus.targets if target.sides] == [visits.id]
    found = [each for each in corpus.reference.evidence if each.role.startswith("side ")]
    assert [each.quote.words for each in found] == [side.words for side in visits.sides]
    replace_in(resources / "corpus" / "targets.toml", 'name = "India"', 'name = "Bharat"')
    with pytest.raises(CorpusFault, match="The name of a side of target delegation-visits quotes words"):
        read_corpus(resources)
