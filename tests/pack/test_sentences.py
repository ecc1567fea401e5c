"""Our finished sentences in the language of a pack; what nobody knows stays as it came."""

import subprocess
import sys
from dataclasses import replace

import pytest
from tests.pack import samples
from tests.pack.builders import pack_of

from briefing_app.core.product import LABEL_LANGUAGES
from briefing_app.pack.changes import find_check_code, record_pack
from briefing_app.pack.faces import choose_faces, find_uncovered
from briefing_app.pack.sentences import word_contents
from briefing_app.pack.styles import BODY
from briefing_app.pack.wording import open_wording, read_labels

OTHERS = [language for language in LABEL_LANGUAGES if language != "en"]
ONLY_FOR_OTHERS = {"briefing_app.pack.sentences", "briefing_app.core.sentences", "briefing_app.charts.worded"}


@pytest.mark.parametrize(
    ("language", "english", "said"),
    [
        ("ja", "JPY\u00a03.1 trillion of JPY\u00a05 trillion by 31 December 2025, 77.5 % of pace.",
         "2025年12月31日までに3.1兆円（目標5兆円）、進度 77.5 %。"),
        ("hi", "Target: more than 500,000 people, deadline inferred",
         "लक्ष्य: 500,000\u00a0लोग से अधिक, समय-सीमा अनुमानित"),
        ("ja", "500,000 people; no figure is recorded.", "目標500,000人。数値の記録はありません。"),
        ("ja", "Today, 22 Nov 2026", "今日 2026年11月22日"),
        ("ja", "28 Aug 2030, inferred", "2030年8月28日、推定"),
        ("hi", "limited, 1 May 2026", "सीमित, 1 मई 2026"),
        ("ja", "Sep 2026", "2026年9月"),
        ("hi", "Sep 2026", "सितंबर 2026"),
        ("ja", "Sources: A talk (official); B (estimate) of C (reported).",
         "出典: A talk (公式); B (estimate) of C (報告)。"),
        ("ja", "1 figure says no side, and counts for neither Japan nor India.",
         "1件の数値はどちらの側か記載がなく、日本とインドのいずれにも数えません。"),
    ],
)  # fmt: skip
def test_a_sentence_is_said_with_the_digits_of_the_document(language: str, english: str, said: str) -> None:
    assert open_wording(language).sentence(english) == said
    assert open_wording("en").sentence(english) == english


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "words",
    [
        "",
        "A sentence that nobody wrote: it stays.",
        samples.HOSTILE,
        "31 February 2026",
        "Jan 0000",
        ": " * 600,
        "a. " * 900,
        "{day}",
        "٣",
        ". . :",
    ],
)
def test_what_no_pattern_knows_stays(language: str, words: str) -> None:
    assert open_wording(language).sentence(words).split() == words.split()


@pytest.mark.parametrize("language", OTHERS)
def test_every_letter_can_be_printed(language: str) -> None:
    faces = choose_faces(BODY)
    said = [said for words in read_labels(f"sentences_{language}").values() for said in words.values()]

    assert [words for words in said if list(find_uncovered(words, faces))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_record_is_of_the_contents_as_they_were(language: str) -> None:
    """So that a pack in one language can follow one in another."""
    english = pack_of("VII.1")
    contents = replace(english, language=language)

    assert word_contents(contents).targets[0].standing != english.targets[0].standing
    assert record_pack(contents) == record_pack(english)
    assert find_check_code(contents) == find_check_code(english)


@pytest.mark.parametrize(("language", "loaded"), [("en", set()), ("ja", ONLY_FOR_OTHERS)])
def test_only_a_pack_in_another_language_loads_it(language: str, loaded: set[str]) -> None:
    script = (
        "import sys; from dataclasses import replace; from tests.pack.builders import pack_of;"
        " from briefing_app.pack.document import draw_pack, lay_out;"
        f" contents = replace(pack_of('VII.1'), language={language!r}); draw_pack(contents, lay_out(contents));"
        " print(*sys.modules)"
    )
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)

    assert set(made.stdout.split()) & ONLY_FOR_OTHERS == loaded
