"""What the domain says in English is said in the language of the window, and what is not ours stays."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from briefing_app.charts.overview import build_horizons, build_milestones, build_pillars
from briefing_app.charts.standings import build_standings
from briefing_app.charts.targets import build_chart
from briefing_app.core.errors import BriefingError, UnknownItem
from briefing_app.core.notebook import Confidence, Level
from briefing_app.core.sentences import PLACE
from briefing_app.ui.language import find_language
from briefing_app.ui.language_charts import word_chart
from briefing_app.ui.language_core_errors import ERRORS
from briefing_app.ui.language_core_words import WORDS
from briefing_app.ui.language_formats import name_unit
from briefing_app.ui.language_sentences import word, word_error, word_said
from briefing_app.ui.state import AppState
from briefing_app.workspace.assessing import add_assessment

ENGLISH_WORD = re.compile(r"\b[a-z]{3,}\b")

SAMPLES = {
    "day": "9 March 2026",
    "figure": "1,234",
    "year": "2026",
    "part": "behind",
    "list": "1 private note",
    "country": "Japan",
    "code": "VII.1",
    "numeral": "IV",
    "unit": "people",
    "confidence": "official",
}


@pytest.fixture
def speak(qapp: object) -> Iterator[object]:
    language = find_language()
    yield lambda code: language.use(code, "language")
    language.use("en", "language")


def strings(value: object) -> Iterator[str]:
    """All text in a chart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))


@pytest.mark.parametrize("code", ["ja", "hi"])
def test_every_chart_speaks_the_language(measured: AppState, speak: object, code: str) -> None:
    workspace = measured.workspace
    corpus, notebook, today = workspace.corpus, workspace.notebook, workspace.today()
    for index, milestone in enumerate(corpus.reference.milestones):
        add_assessment(workspace, milestone.id, list(Level)[index % 5], as_of=date(2026, 2, 1), source="Survey")
    figures, assessments = notebook.fetch_measurements(), notebook.fetch_assessments()
    charts = [
        *(build_chart(target, figures, today) for target in corpus.targets),
        *(build_chart(target, (), today) for target in corpus.targets),
        build_standings(corpus.targets, figures, today),
        build_horizons(corpus.targets, figures, today),
        build_milestones(corpus, assessments, today),
        build_pillars(corpus, figures, assessments, today),
    ]
    speak(code)  # type: ignore[operator]
    theirs = {
        "intro",
        "closing",
        "more than 500,000",
        *(f"Survey ({each})" for each in Confidence),
        "Survey",
        *(each.short_title for each in corpus.pillars),
    }
    theirs |= {each.title for each in corpus.reference.milestones}
    theirs |= {known.words for each in corpus.targets for known in (each.start, each.due) if known.words}
    left = set[str]()
    for text in (text for chart in charts for text in strings(word_chart(chart))):
        rest = text
        for words in sorted(theirs, key=len, reverse=True):
            rest = rest.replace(words, "")
        if ENGLISH_WORD.search(rest):
            left.add(text)

    assert left - {"time", "lanes", *_NAMES_OF_MARKS} == set()


_NAMES_OF_MARKS = {
    *("target", "inferred target", "pace", "measured", "projection", "full", "solid", "striped", "open", "hair"),
    *("dashed", "no data", "not started", "behind", "close", "on pace", "ahead", "reached", "past due"),
}
"""Values that drawers read, not people."""


def say(kind: str) -> str:
    """A sample as the language has it."""
    return name_unit(SAMPLES[kind]) if kind == "unit" else word(SAMPLES[kind])


@pytest.mark.parametrize("code", ["ja", "hi"])
def test_every_pattern_knows_its_own_sentence(speak: object, code: str) -> None:
    """None is taken for another that says something else."""
    speak(code)  # type: ignore[operator]
    patterns = [*(("Core", str(each)) for each in WORDS), *(("Errors", str(each)) for each in ERRORS)]
    wrong = []
    for context, english in patterns:
        sentence = PLACE.sub(lambda place: SAMPLES.get(place[1], "X-1"), english)
        translated = QCoreApplication.translate(context, english)
        wanted = PLACE.sub(lambda place: say(place[1]) if place[1] in SAMPLES else "X-1", translated)
        if word(sentence) != wanted:
            wrong.append((sentence, word(sentence)))

    assert wrong == []


def test_an_error_is_said_with_its_names_unchanged(speak: object) -> None:
    error = BriefingError("The disk that holds /tmp/people is full, and nothing was saved.", "Choose another file.")
    speak("ja")  # type: ignore[operator]

    assert (
        word_error(error)
        == "/tmp/people のあるディスクがいっぱいで、何も保存されませんでした。別のファイルを選んでください。"
    )
    assert str(error).startswith("The disk that holds")
    assert word_said(str(error)) == word_error(error)
    assert "「VII.99」" in word_error(UnknownItem("VII.99"))


def test_words_of_others_are_not_taken_for_ours(speak: object) -> None:
    speak("hi")  # type: ignore[operator]

    assert word("A sentence nobody here has written; it stays.") == "A sentence nobody here has written; it stays."
    assert "“behind {day}”" in word("An action on VII.1 is open: “behind {day}”, due 9 March 2026.")
    assert "9 मार्च 2026" in word("An action on VII.1 is open: “behind {day}”, due 9 March 2026.")


def test_a_source_keeps_its_own_brackets(speak: object) -> None:
    speak("ja")  # type: ignore[operator]

    said = word("As of 9 March 2026: Joint table (first year) (official).")
    assert said == "2026年3月9日時点: Joint table (first year)（公式）。"


@pytest.mark.parametrize("text", ["", "{0}", "{day}", "&", "a" * 5_000, "\0", "2026", "٣", "% ", ". . : ."])
def test_hostile_words_come_back(speak: object, text: str) -> None:
    speak("ja")  # type: ignore[operator]

    assert word(text).strip() == text.strip()
