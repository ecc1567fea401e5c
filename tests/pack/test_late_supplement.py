"""A late supplement: only what is new, on pages 12A, 12B … behind page 12, and nothing of the pack is renumbered."""

import errno
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.pack.builders import note, pack_of
from tests.pack.reading import ReadPack, read_pack

from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.notebook import NoteId, NoteKind
from briefing_app.core.product import Product
from briefing_app.pack.contents import Annex, Edition, FreePage, KeyMessage, PackContents
from briefing_app.pack.late_numbers import name_letters
from briefing_app.pack.late_supplement import make_supplement, record_places
from briefing_app.pack.preflight import refuse_unfit
from briefing_app.pack.record_file import read_record, write_record
from briefing_app.workspace.dressing import write_pack_record
from briefing_app.workspace.supplementing import PackRecord, build_supplement, read_pack_record, say_supplement

FIRST, SECOND, THIRD = (NoteId(f"0190a5b0-0000-7000-8000-00000000000{number}") for number in (1, 2, 3))
NOTES = {
    "VII.1": [note("Say this.\n\nAnd this."), note("Soon altered.", id=FIRST)],
    "VII.2": [note("Stays as it is.", id=SECOND)],
    "II.6": [note("Asked?\nAnswered.", NoteKind.QUESTION)],
}


def handed_out() -> PackContents:
    """The pack that everybody has."""
    contents = pack_of("I.1", "II.6", "VII.1", "VII.2", notes=NOTES)
    return replace(contents, edition=Edition(version="2"), key_messages=(KeyMessage(text="One message"),))


def record(contents: PackContents, folder: Path, name: str = "record.json") -> PackRecord:
    write_pack_record(contents, folder / name)
    return read_pack_record(folder / name)


def now(*more: str, **details: object) -> PackContents:
    """The briefing ten minutes before departure: a line altered, one added, a question gone, an item added."""
    notes = {
        **NOTES,
        "VII.1": [NOTES["VII.1"][0], note("It was altered.", id=FIRST), note("It is new.")],
        "II.6": [],
    }
    contents = pack_of("I.1", "II.6", "VII.1", "VII.2", *more, notes=notes)
    base = handed_out()
    return replace(contents, edition=base.edition, key_messages=base.key_messages, **details)  # type: ignore[arg-type]


def late() -> PackContents:
    """What came late, to the pack that everybody has."""
    return make_supplement(now("VII.4"), record_places(handed_out()))


def feet(read: ReadPack) -> list[str]:
    """What stands on the pages as their number."""
    return [re.findall(r"page (\w+ of \w+–\w+)", read.text(number))[-1] for number in range(1, read.count + 1)]


def test_it_holds_only_what_is_new_numbered_behind_the_page_that_it_belongs_to(tmp_path: Path) -> None:
    base = record(handed_out(), tmp_path)
    page = next(place.page for place in base.places if place.key == "item VII.1")
    supplement = build_supplement(now("VII.4"), base)
    read = read_pack(supplement)
    text = read.whole_text()
    assert feet(read) == [f"{page}{letter} of {page}A–{page}C" for letter in "ABC"]
    for words in ("It was altered.", "It is new.", "Exchanges of researchers and students"):
        assert words in text, words
    for words in ("Say this.", "Stays as it is.", "JPY 10 trillion", "One message", "Asked?"):
        assert words not in text, words
    assert "4A It was altered." in text, "the question and the three paragraphs before have 1 to 4"
    assert "4B It is new." in text
    assert say_supplement(supplement, read.count) == (
        f"Pages {page}A to {page}C go behind page {page} of the pack with the check code {base.check_code}."
    )


def test_it_stands_in_front_of_the_section_that_begins_behind_what_is_new(tmp_path: Path) -> None:
    def packed(line: str, text: str) -> PackContents:
        contents = pack_of("VII.1", "VIII.1", notes={"VIII.1": [note(line, id=FIRST)]})
        return replace(contents, free_pages=(FreePage(title="Seating", text=text),))

    handed, base = read_pack(packed("This.", "Round.")), record(packed("This.", "Round."), tmp_path)
    headed = {handed.text(page).split(" ")[0]: page for page in range(3, handed.count + 1)}
    for changed, behind in ((packed("That.", "Round."), "Where"), (packed("This.", "Square."), "Sources")):
        supplement = make_supplement(changed, base).supplement
        assert supplement is not None
        assert supplement.after == headed[behind] - 1


def test_its_cover_says_what_it_belongs_to_and_what_no_longer_counts(tmp_path: Path) -> None:
    base = record(handed_out(), tmp_path)
    cover = read_pack(build_supplement(now(), base)).text(1)
    assert "Supplement to Joint Vision: second progress review" in cover
    assert f"Version 2, of 1 December 2026. Check code {base.check_code}." in cover
    page = next(place.page for place in base.places if place.key == "item VII.1")
    assert f"behind page {page} of {base.pages}." in cover
    assert "Added: VII.1 Line to take; altered: VII.1 Line to take" in cover
    assert "No longer counts II.6 Question and answer" in cover
    assert "Asked?" not in cover, "a cover lies open"


def test_a_second_supplement_goes_on_where_the_first_ended(tmp_path: Path) -> None:
    base = record(handed_out(), tmp_path)
    first = build_supplement(now(), base, after=5)
    pages = read_pack(first).count
    both = record(first, tmp_path, "both.json")
    assert (both.check_code, both.pages) == (base.check_code, base.pages)
    with pytest.raises(BadInput, match=f"Nothing is new since the pack with the check code {base.check_code}"):
        build_supplement(now(), both)
    later = now(free_pages=(FreePage(title="Seating", text="At a round table."),))
    read = read_pack(build_supplement(later, both, after=5))
    assert feet(read)[0].startswith(f"5{name_letters(pages + 1)} of ")
    assert "It is new." not in read.whole_text()
    assert "At a round table." in read.whole_text()
    elsewhere = read_pack(build_supplement(later, both, after=6))
    assert feet(elsewhere)[0].startswith("6A of ")


def test_new_annexes_go_on_behind_those_of_the_pack(tmp_path: Path) -> None:
    data = read_pack(pack_of("II.7")).data

    def annex(title: str) -> Annex:
        return Annex(title=title, pages=1, digest=title, why_no_archive="", data=data)

    base = record(replace(now(), annexes=(annex("Old text"),)), tmp_path)
    read = read_pack(build_supplement(replace(now(), annexes=(annex("Old text"), annex("New text"))), base))
    assert "A2 New text" in read.whole_text()
    assert "Old text" not in read.whole_text()


def test_no_annex_is_given_a_number_twice(tmp_path: Path) -> None:
    def packed(*digests: str) -> PackContents:
        annexes = (Annex(title=f"Of {each[0]}", pages=1, digest=each, why_no_archive="", data=b"") for each in digests)
        return replace(now(), annexes=tuple(annexes))

    base = record(packed("a", "b"), tmp_path)
    altered = build_supplement(packed("a, altered", "b"), base)
    assert altered.annexes_before + 1 == 3
    both = record(altered, tmp_path)
    later = build_supplement(packed("a, altered", "b", "c"), both)
    assert later.annexes_before + 1 == 4
    shorter = record(build_supplement(packed("a"), base), tmp_path)
    assert shorter.annexes == 2, "A2 was handed out, and means what it meant"
    told = json.loads(write_record(base))
    del told["annexes"]
    assert read_record(json.dumps(told), "earlier.json").annexes == 2


def test_of_pages_with_one_title_the_one_that_is_other_comes_and_is_known_afterwards(tmp_path: Path) -> None:
    def packed(second: str) -> PackContents:
        return replace(
            now(), free_pages=(FreePage(title="Seating", text="First."), FreePage(title="Seating", text=second))
        )

    base = record(packed("Second."), tmp_path)
    with pytest.raises(BadInput, match="Nothing is new"):
        build_supplement(packed("Second."), base)
    supplement = build_supplement(packed("Another."), base)
    assert [page.text for page in supplement.free_pages] == ["Another."]
    with pytest.raises(BadInput, match="Nothing is new"):
        build_supplement(packed("Another."), record(supplement, tmp_path))


def test_a_marked_title_of_a_page_that_is_gone_is_not_said_on_an_unmarked_cover(tmp_path: Path) -> None:
    page = FreePage(title="[SECRET] Walks in the woods", text="Of us.")
    base = record(replace(now(), free_pages=(page,)), tmp_path)
    with pytest.raises(BadInput, match="What no longer counts is marked SECRET, and the pack has no marking"):
        refuse_unfit(build_supplement(replace(now(), marking=""), base))


def test_a_marking_in_the_title_counts_behind_the_words_that_a_supplement_puts_before_it() -> None:
    secret = make_supplement(now("VII.4", title="[SECRET] Talks", marking=""), record_places(handed_out()))
    assert secret.title == "Supplement to [SECRET] Talks"
    with pytest.raises(BadInput, match="The title is marked SECRET, and the pack has no marking"):
        refuse_unfit(secret)


def test_what_stood_on_the_target_of_an_initiative_goes_with_it(tmp_path: Path) -> None:
    notes = {**NOTES, "personnel-exchange": [note("On a target.", id=THIRD)]}
    base = record(pack_of("II.6", "VII.1", notes=notes), tmp_path)
    both = record(build_supplement(pack_of("II.6", notes=notes), base), tmp_path)
    assert [part.key for part in both.parts if "VII.1" in part.code] == []
    with pytest.raises(BadInput, match="Nothing is new"):
        build_supplement(pack_of("II.6", notes=notes), both)


def test_what_its_product_does_not_print_makes_no_supplement(tmp_path: Path) -> None:
    def questions(background: str) -> PackContents:
        own = {"II.6": [*NOTES["II.6"], note(background, NoteKind.BACKGROUND, id=THIRD)]}
        return replace(pack_of("II.6", notes=own), product=Product.QUESTIONS)

    with pytest.raises(BadInput, match="Nothing is new"):
        build_supplement(questions("Other."), record(questions("This."), tmp_path))


def test_a_one_page_supplement_on_which_nothing_would_stand_is_refused(tmp_path: Path) -> None:
    def brief(*lines: str) -> PackContents:
        own = {"VII.2": [note(line, id=NoteId(line)) for line in lines]}
        return replace(pack_of("VII.1", "VII.2", notes=own), product=Product.ONE_PAGE)

    base = record(brief("Stays.", "Goes."), tmp_path)
    with pytest.raises(BadInput, match=r"Nothing of what is new would stand on a one-page supplement; make the one-"):
        build_supplement(brief("Stays."), base)
    assert "Comes." in read_pack(build_supplement(brief("Stays.", "Comes."), base)).whole_text()


def test_the_same_gives_the_same_code_and_another_place_another(tmp_path: Path) -> None:
    base = record(handed_out(), tmp_path)
    one, same, other = (read_pack(build_supplement(now(), base, after=page)) for page in (5, 5, 6))
    assert one.data == same.data
    code = [next(line for line in read.lines(1) if line.startswith("v2 · ")) for read in (one, other)]
    assert code[0] != code[1]
    assert base.check_code not in code[0]


@pytest.mark.parametrize("product", [Product.LARGE_PRINT, Product.BOOKLET, Product.QUESTIONS, Product.ONE_PAGE])
def test_every_product_has_one(product: Product, tmp_path: Path) -> None:
    base = record(replace(handed_out(), product=product), tmp_path)
    notes = {**NOTES, "VII.1": [*NOTES["VII.1"], note("Asked late?\nAnswered late.", NoteKind.QUESTION)]}
    supplement = build_supplement(replace(pack_of("I.1", "II.6", "VII.1", "VII.2", notes=notes), product=product), base)
    assert "Asked late?" in read_pack(supplement).whole_text()


@pytest.mark.parametrize(
    ("changed", "after", "said"),
    [
        ({}, 0, "The pack has no page 0; name one from 1 to"),
        ({}, 999, "The pack has no page 999"),
        ({"pages": 0}, None, "does not say on which pages its pack stands; make the pack again with --record"),
        ({"made_on": "soon"}, None, "The record says no day: “soon”"),
        ({"product": "cards"}, None, "is “cards”, and the supplement would be “full”"),
    ],
)
def test_what_has_no_place_is_refused(changed: dict[str, object], after: int | None, said: str, tmp_path: Path) -> None:
    base = replace(record(handed_out(), tmp_path), **changed)  # type: ignore[arg-type]
    with pytest.raises(BadInput, match=said):
        build_supplement(now(), base, after=after)


def test_a_record_is_replaced_by_a_whole_one_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = record(handed_out(), tmp_path)

    def fail(_: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CannotWrite, match="No space left on device"):
        write_pack_record(now(), tmp_path / "record.json")
    assert read_pack_record(tmp_path / "record.json") == before
    assert [file.name for file in tmp_path.iterdir()] == ["record.json"]


def test_cards_stand_by_themselves(tmp_path: Path) -> None:
    cards = replace(handed_out(), product=Product.CARDS)
    with pytest.raises(BadInput, match="Cards have no pages behind which others could be put"):
        build_supplement(replace(now(), product=Product.CARDS), record(cards, tmp_path))


def test_letters_go_on_after_z_and_leave_out_those_that_are_read_as_figures() -> None:
    assert [name_letters(number) for number in (1, 8, 9, 13, 14, 24, 25, 48, 49)] == [
        *("A", "H", "J", "N", "P", "Z"),
        *("AA", "AZ", "BA"),
    ]
    assert len({name_letters(number) for number in range(1, 2000)}) == 1999
