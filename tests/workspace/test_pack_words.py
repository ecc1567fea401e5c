"""A pack in another language says all of our own words in it: no sentence of ours is left in English on its pages."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.pack.reading import read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.notebook import Confidence, Level, NoteKind, Visibility
from briefing_app.core.product import LABEL_LANGUAGES, PackForm, Product
from briefing_app.pack.changes import compare_records, record_pack
from briefing_app.pack.contents import PackContents
from briefing_app.pack.late_supplement import make_supplement, record_places
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.assessing import add_assessment
from briefing_app.workspace.manuscript import Heading, Table, Text
from briefing_app.workspace.manuscript_parts import write_manuscript
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.packing import build_contents
from briefing_app.workspace.workspace import Workspace

OTHERS = [language for language in LABEL_LANGUAGES if language != "en"]
CHOSEN = ("I", "VII.1", "VIII")
SOURCE = "Survey (behind)"
"""What a user wrote, out of words of ours."""
FIGURES = (
    ("investment-2022-2026", "3.1", date(2025, 12, 31), Confidence.REPORTED, ""),
    ("personnel-exchange", "18900", date(2025, 11, 30), Confidence.OFFICIAL, ""),
    ("personnel-exchange", "40100", date(2026, 2, 28), Confidence.REPORTED, ""),
    ("personnel-exchange", "64300", date(2026, 5, 31), Confidence.ESTIMATE, ""),
    ("personnel-exchange", "96400", date(2026, 9, 30), Confidence.REPORTED, ""),
    ("delegation-visits", "1", date(2026, 4, 20), Confidence.REPORTED, "Japan"),
    ("delegation-visits", "2", date(2026, 6, 20), Confidence.REPORTED, "Japan"),
    ("delegation-visits", "3", date(2026, 7, 20), Confidence.OFFICIAL, "India"),
    ("delegation-visits", "2", date(2026, 8, 20), Confidence.OFFICIAL, ""),
)
CODES = r"|[0-9a-f]{8}|(?<![A-Za-z])[A-Z\d-]+(?![A-Za-z])"
CHECK_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{2}\b")
RUN = re.compile(r"[A-Za-z][A-Za-z’']+(?: [A-Za-z][A-Za-z’']+)*")


@pytest.fixture
def followed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """With figures for targets of every kind, and milestones on every step."""
    monkeypatch.setattr(workspace, "today", lambda: date(2026, 11, 22))
    for target_id, value, day, confidence, side in FIGURES:
        add_measurement(
            workspace,
            target_id,
            value=Decimal(value),
            as_of=day,
            source=SOURCE,
            confidence=confidence,
            side=side,
            margin=Decimal("500") if value == "96400" else None,
        )
    for index, milestone in enumerate(workspace.corpus.reference.milestones[:7]):
        level = list(Level)[index % len(Level)]
        add_assessment(workspace, milestone.id, level, as_of=date(2026, 5, 1), source=SOURCE)
    return workspace


def build(workspace: Workspace, language: str, product: Product) -> PackContents:
    """Pillars with targets, the press, and what has changed since figures were fewer."""
    form = PackForm(language=language, product=product)
    contents = build_contents(workspace, CHOSEN, title="Delegates", form=form, with_press=True)
    record = record_pack(contents)
    parts = tuple(
        replace(part, digest="other", words=part.words.replace("3.1", "2.9"), brief=part.brief.replace("3.1", "2.9"))
        if part.key.startswith("target ")
        else part
        for part in record.parts
    )
    return replace(contents, changes=compare_records(record, replace(record, parts=parts)))


def find_english(lines: Iterable[str], contents: PackContents, workspace: Workspace) -> set[str]:
    """What is said in English and is nobody else's: the documents', called by their words, or a user's."""
    corpus = workspace.corpus
    names = (
        *(pillar.short_title for pillar in corpus.pillars),
        *(pillar.press_title for pillar in corpus.pillars),
        *(pillar.title for pillar in corpus.pillars),
        *(acronym.full for acronym in contents.acronyms),
        *(acronym.short for acronym in contents.acronyms),
        contents.title,
        SOURCE,
    )
    texts = (
        *(passage.text for passage in corpus.passages),
        *(initiative.headline for initiative in corpus.initiatives),
        *(milestone.title for milestone in corpus.reference.milestones),
        *(source.title for source in corpus.sources),
        *("(serif)", "Based On ANI Report", "III.intro, III.closing.2"),
    )
    theirs = squeeze(" | ".join((*names, *texts)))
    aside = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) + CODES)
    runs = (run[0] for line in lines for run in RUN.finditer(aside.sub("|", squeeze(line))))
    return {run for run in runs if run not in theirs}


def list_lines(contents: PackContents) -> Iterator[str]:
    """What stands on the pages, and what is read out of pictures."""
    pack = read_pack(contents)
    yield from (line for number in range(1, pack.count + 1) for line in pack.lines(number))
    yield from (part.alternative_text for part in SpokenPack(pack.data).root.walk() if part.alternative_text)


def list_runs(contents: PackContents) -> Iterator[str]:
    """What of a manuscript is not words of a source."""
    for block in write_manuscript(contents).blocks:
        match block:
            case Heading() | Text():
                yield "".join(run.text for run in block.runs if not run.is_theirs)
            case Table():
                yield from block.head
                yield from (run.text for row in block.rows for cell in row for run in cell if not run.is_theirs)


@pytest.mark.parametrize("product", Product)
@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_of_ours_is_left_in_english(followed: Workspace, language: str, product: Product) -> None:
    contents = build(followed, language, product)
    assert find_english(list_lines(contents), contents, followed) == set()


@pytest.mark.parametrize("language", OTHERS)
def test_none_is_left_in_a_manuscript(followed: Workspace, language: str) -> None:
    contents = build(followed, language, Product.FULL)
    assert find_english(list_runs(contents), contents, followed) == set()


@pytest.mark.parametrize(("product", "least"), [(Product.FULL, 150), (Product.CARDS, 20), (Product.QUESTIONS, 10)])
def test_what_is_ours_would_be_found(followed: Workspace, product: Product, least: int) -> None:
    contents = build(followed, "en", product)
    found = find_english(list_lines(contents), contents, followed)
    assert len(found) > least
    assert product is not Product.FULL or len(find_english(list_runs(contents), contents, followed)) > least


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_user_wrote_stays(followed: Workspace, language: str) -> None:
    english, other = (
        " ".join(squeeze(line) for line in list_lines(build(followed, each, Product.FULL))) for each in ("en", language)
    )
    assert other.count(SOURCE) == english.count(SOURCE) > 3


@pytest.mark.parametrize("product", Product)
@pytest.mark.parametrize("language", OTHERS)
def test_a_pack_bears_one_check_code_which_is_its_records(followed: Workspace, language: str, product: Product) -> None:
    form = PackForm(language=language, product=product)
    contents = build_contents(followed, CHOSEN, title="Delegates", form=form, with_press=True)
    said = " ".join(list_lines(contents))
    assert set(CHECK_CODE.findall(said)) == {record_pack(contents).check_code}


@pytest.mark.parametrize("product", [product for product in Product if product is not Product.CARDS])
@pytest.mark.parametrize("language", OTHERS)
def test_a_late_supplement_says_its_own_code_and_its_bases(
    followed: Workspace, language: str, product: Product
) -> None:
    form = PackForm(language=language, product=product)
    add_note(followed, "VII.1", "Which scheme?\n\nThe first.", kind=NoteKind.QUESTION, visibility=Visibility.PACK)
    base = record_places(build_contents(followed, CHOSEN, title="Delegates", form=form))
    add_measurement(
        followed,
        "personnel-exchange",
        value=Decimal("99000"),
        as_of=date(2026, 10, 31),
        source=SOURCE,
        confidence=Confidence.OFFICIAL,
    )
    add_note(followed, "VII.1", "Which other?\n\nThe second.", kind=NoteKind.QUESTION, visibility=Visibility.PACK)
    add_note(followed, "VII.1", "We welcome it.", kind=NoteKind.LINE, visibility=Visibility.PACK)
    late = make_supplement(build_contents(followed, CHOSEN, title="Delegates", form=form), base)
    codes = set(CHECK_CODE.findall(" ".join(list_lines(late))))
    assert codes <= {base.check_code, record_pack(late).check_code}
    assert codes


def test_a_source_that_goes_on_like_our_sentences_stops_no_pack(workspace: Workspace) -> None:
    source = f"S ({'I.1 ' * 200})"
    day = date(2025, 11, 30)
    add_measurement(
        workspace,
        "personnel-exchange",
        value=Decimal("18900"),
        as_of=day,
        source=source,
        confidence=Confidence.OFFICIAL,
    )
    contents = build_contents(workspace, ("VII.1",), title="Delegates", form=PackForm(language="ja"))
    assert "I.1 I.1 I.1" in " ".join(map(squeeze, list_lines(contents)))
