"""Our own words of a pack in three languages; what sources and users say is never translated."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.pack import samples
from tests.pack.builders import note, pack, pack_of
from tests.pack.reading import read_pack, squeeze
from tests.pack.spoken import SpokenPack
from tests.pack.test_changes import changed
from tests.pack.test_late_supplement import late
from tests.pack.test_mechanisms import mechanisms
from tests.pack.test_meeting import press

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import LABEL_LANGUAGES, Product
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import draw_pack, lay_out
from briefing_app.pack.faces import choose_faces, find_uncovered
from briefing_app.pack.styles import BODY
from briefing_app.pack.wording import Wording, open_wording

OTHERS = [language for language in LABEL_LANGUAGES if language != "en"]
HOLE = re.compile(r"\{\d\}")


def everything() -> Iterator[PackContents]:
    contents = samples.meeting()
    notes = {
        **samples.NOTES,
        "II.6": [note(each.value, kind, visibility=each) for each in Visibility for kind in NoteKind],
    }
    yield replace(contents, edition=replace(contents.edition, holders=("One",)))
    yield replace(pack(notes=notes), press=press(), widened_to=(Visibility.TEAM, Visibility.PRIVATE))
    yield changed()
    yield mechanisms()
    yield late()
    yield samples.followed_up()
    yield replace(samples.followed_up(), pillars=pack_of("II.7").pillars, acronyms=(), changes=None)
    yield samples.unmarked()


@pytest.fixture(scope="module")
def used() -> set[str]:
    """All words of ours that any product says."""
    said: set[str] = set()
    usual = Wording.__call__

    def record(self: Wording, english: str, *values: object) -> str:
        said.add(english)
        return usual(self, english, *values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Wording, "__call__", record)
        for contents in everything():
            for product in Product:
                chosen = replace(contents, product=product)
                draw_pack(chosen, lay_out(chosen))
    return said


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_of_ours_is_in_every_language(language: str, used: set[str]) -> None:
    table = open_wording(language).table
    assert len(used) > 120
    assert sorted(words for words in used - set(table) if not words.isdigit()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_said_has_the_same_places_for_names_and_is_in_its_script(language: str) -> None:
    faces = choose_faces(BODY)
    script = {"ja": r"[\u3040-\u30ff\u4e00-\u9fff]|%", "hi": r"[\u0900-\u097f]"}[language]
    for english, words in open_wording(language).table.items():
        assert sorted(HOLE.findall(english)) == sorted(HOLE.findall(words)), english
        assert re.search(script, words) or not re.search(r"[A-Za-z]{2}", english), english
        assert list(find_uncovered(words, faces)) == []


@pytest.mark.parametrize("product", Product)
@pytest.mark.parametrize(("language", "words"), [("ja", "発言要領"), ("hi", "बोलने के बिंदु")])
def test_labels_are_in_the_language_and_the_words_of_others_stay(language: str, words: str, product: Product) -> None:
    contents = samples.meeting()
    read = read_pack(replace(contents, language=language, product=product))
    heard = squeeze(" ".join(part.text for part in SpokenPack(read.data).root.walk() if not part.parts))
    if product is not Product.QUESTIONS:
        assert words in squeeze(read.whole_text()) or words in heard
    assert "Lines to take" not in heard
    assert "Questions and answers" not in heard
    if product is not Product.ONE_PAGE:
        assert squeeze(contents.pillars[2].initiatives[0].words.text) in heard


def test_a_day_is_written_as_the_language_has_it() -> None:
    contents = samples.unmarked()
    assert "2026年12月1日" in read_pack(replace(contents, language="ja")).text(1)
    assert "1 दिसंबर 2026" in read_pack(replace(contents, language="hi")).text(1)
