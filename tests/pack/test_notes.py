"""Notes on the page: their labels, numbers and states, over as many pages as they take."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from tests.pack.builders import note, pack_of
from tests.pack.reading import read_note, read_notes, read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.notebook import NoteKind


def test_kinds_stand_in_order_each_under_its_label_and_paragraphs_are_numbered() -> None:
    text = read_notes(
        note("Send it.", NoteKind.ACTION, owner="Desk", due=date(2026, 12, 14)),
        note("Filed.", NoteKind.ACTION, done=True),
        note("History.\n\nMore history.", NoteKind.BACKGROUND),
        note("Why?\nBecause.", NoteKind.QUESTION),
        note("Say this."),
        note("Remember.", NoteKind.NOTE),
    ).text(3)
    labels = ["Lines to take", "Questions and answers", "Background", "Notes", "Actions"]
    positions = [text.find(label.split()[0]) for label in labels]
    assert positions == sorted(positions)
    assert -1 not in positions
    for numbered in ("1 Say this.", "2 Q Why?", "A Because.", "3 History.", "4 More history.", "5 Remember."):
        assert numbered in text
    assert "6" in text
    assert "Send it. Desk 14 Dec 2026 open" in text
    assert "7 " in text
    assert "done" in text


def test_numbers_go_on_through_the_pack() -> None:
    notes = {code: [note(f"Line on {code}.")] for code in ("I.1", "II.7", "VII.1")}
    read = read_pack(pack_of("I.1", "II.7", "VII.1", notes=notes))
    text = read.whole_text()
    assert [text.find(f"{n} Line on {code}.") > 0 for n, code in enumerate(notes, start=1)] == [True] * 3


def test_a_kind_without_notes_is_not_mentioned() -> None:
    text = read_note("Say this.", NoteKind.LINE).text(3)
    assert "Lines to take" in text
    assert "Background" not in text
    assert "Actions" not in text


def test_a_note_of_ten_thousand_words_goes_on_over_pages_and_says_so() -> None:
    words = [f"word{number}" for number in range(10_000)]
    read = read_note(" ".join(words))
    seen = [word for word in read.whole_text().split() if word.startswith("word") and word != "words"]
    assert seen == words
    later = [read.text(number) for number in range(4, read.count)]
    assert len(later) > 10
    assert all("Background, continued" in page for page in later)
    assert all(letter.bottom > 80 for letter in read.letters(4) if letter.char == "w")


@pytest.mark.parametrize("kind", list(NoteKind))
@pytest.mark.parametrize("text", ["x" * 2000, "https://example.org/" + "path/" * 200, "ー" * 500, "क" * 800])
def test_a_word_without_end_stays_inside_the_margins(kind: NoteKind, text: str) -> None:
    read = read_note(text, kind, owner=text[:300], due=date(2026, 12, 14))
    for number in range(1, read.count + 1):
        for letter in read.letters(number):
            if letter.char not in "I":
                assert letter.left >= 52
                assert letter.right <= 543
                assert letter.bottom >= 20


def test_hindi_is_read_back_as_it_was_written() -> None:
    text = "इस वर्ष हमारी ओर से तीनों दौरे हो चुके हैं। क्या तीन दौरे दोनों देशों के मिलाकर हैं? प्रश्नोत्तर, विज़न, कार्रवाई"
    assert text in read_note(text).text(3)


def test_japanese_is_read_back_as_it_was_written() -> None:
    text = "2026年5月の第1回会合では、大都市以外の学校にも派遣を広げる方針で一致した。「日本語」（VII.7）"
    assert "".join(text.split()) in "".join(read_note(text).lines(3))


def test_scripts_without_space_between_them_are_read_back_as_they_were_written() -> None:
    text = "JAIहिंदी日本語end 3वर्ष"
    assert text in read_note(text).text(3)


def test_what_no_font_has_is_drawn_as_a_replacement_and_copied_as_itself() -> None:
    """One of the readers leaves out what is written with two units, wherever the text stands beside the marks."""
    pack = read_note("done ✅ and ✔, smile 🙂 or 🙃")
    assert "done ✅ and ✔, smile" in pack.text(3)
    assert "done ✅ and ✔, smile 🙂 or 🙃" in SpokenPack(pack.data).root.text


def test_the_answer_may_be_missing_and_the_question_too() -> None:
    assert "1 Q Only asked?" in read_note("Only asked?", NoteKind.QUESTION).text(3)
    for kind in NoteKind:
        assert read_note("   ", kind).count == 4


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    some.text(
        alphabet=some.one_of(
            some.sampled_from("ab *_-1.)\n\t[]()!<&\\#>`日、（कि्\u200d\u202e\ud800🙂"), some.characters()
        )
    ),
    some.sampled_from(NoteKind),
)
def test_any_note_whatsoever_makes_a_pack(text: str, kind: NoteKind) -> None:
    assert read_note(text, kind, owner=text[:50]).count >= 4


def test_lists_hang_and_keep_their_numbers() -> None:
    text = squeeze(read_note("Points:\n\n- first **bold** one\n- second\n\n7. seventh").text(3))
    assert "1 Points: • first bold one • second 7. seventh" in text


@pytest.mark.parametrize("first", ["क", "का"])
def test_what_a_glyph_stands_for_does_not_depend_on_what_was_drawn_before(first: str) -> None:
    """One part of a pack may be drawn elsewhere than the part before it."""
    pack = read_notes(note(f"{first} सा"), note("का कि क क्षेत्र सा"))
    assert "का कि क क्षेत्र सा" in SpokenPack(pack.data).root.text
    tables = [font.ToUnicode.read_bytes() for font in pack.fonts if "/ToUnicode" in font]
    assert any(b"<0915>" in table for table in tables)
    assert not any(b"<0915093E>" in table for table in tables)
