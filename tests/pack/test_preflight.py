"""What would be printed wrong is said beforehand, and where it is."""

from tests.pack.builders import note, pack, pack_of

from briefing_app.pack.preflight import find_uncovered_characters


def test_the_sources_and_all_our_scripts_are_covered() -> None:
    notes = {"VII.8": [note("हिंदी और 日本語 and “quotes” – ½ é e\u0301 क्\u200dष\n\ttabbed")]}
    assert find_uncovered_characters(pack(notes=notes)) == ()


def test_a_character_without_a_font_is_named_with_its_place() -> None:
    notes = {"II.7": [note("fine 🙂 🙂")], "II": [note("عربي")]}
    sentences = find_uncovered_characters(pack_of("II.7", title="ᚠ title", marking="한", notes=notes))
    assert sentences[-1] == "A note on II.7: no font has “🙂” (U+1F642, slightly smiling face)."
    assert [sentence.split(":")[0] for sentence in sentences] == ["Title", "Marking", "A note on II", "A note on II.7"]


def test_many_of_them_are_counted() -> None:
    (sentence,) = find_uncovered_characters(pack_of("II.7", title="".join(map(chr, range(0x1F600, 0x1F60A)))))
    assert sentence.endswith("and 5 more.")
