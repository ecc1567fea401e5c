"""Six products of one choice, on two papers: each holds what it is for, on pages of its own size, in reading order."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pikepdf
import pytest
from tests.pack import samples
from tests.pack.builders import corpus, note, pack, pack_of
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Paper, Product
from briefing_app.pack.contents import KeyMessage, PackContents
from briefing_app.pack.paper import HALVES, QUARTERS, SHEETS

SIZES: dict[tuple[Product, Paper], tuple[float, float]] = {
    (product, paper): (SHEETS[paper].width, SHEETS[paper].height)
    for product in Product
    for paper in Paper
    if product not in (Product.CARDS, Product.BOOKLET)
}
SIZES |= {(Product.CARDS, paper): (QUARTERS[paper].width, QUARTERS[paper].height) for paper in Paper}
SIZES |= {(Product.BOOKLET, paper): (2 * HALVES[paper].width, HALVES[paper].height) for paper in Paper}
WHOLE = (Product.FULL, Product.LARGE_PRINT, Product.BOOKLET)


def make(product: Product, paper: Paper = Paper.A4, contents: PackContents | None = None, **more: object) -> ReadPack:
    if contents is None and not more:
        return make_usual(product, paper)
    return read_pack(replace(contents or samples.meeting(), product=product, paper=paper, **more))  # type: ignore[arg-type]


@cache
def make_usual(product: Product, paper: Paper) -> ReadPack:
    return read_pack(replace(samples.meeting(), product=product, paper=paper))


def sizes(read: ReadPack) -> set[tuple[float, float]]:
    boxes = [[float(edge) for edge in page.obj.MediaBox] for page in SpokenPack(read.data).pdf.pages]
    return {(round(box[2], 1), round(box[3], 1)) for box in boxes}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("product", Product)
def test_each_product_is_on_its_own_paper_and_nothing_runs_off_it(product: Product, paper: Paper) -> None:
    read = make(product, paper)
    width, height = SIZES[product, paper]
    assert sizes(read) == {(round(width, 1), round(height, 1))}
    for number in range(1, read.count + 1):
        for letter in read.letters(number):
            assert 0 < letter.left < letter.right < width
            assert 0 < letter.bottom < letter.top < height


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("product", Product)
def test_each_product_is_heard_whole_and_once(product: Product, paper: Paper) -> None:
    spoken = SpokenPack(make(product, paper).data)
    assert spoken.loose == []
    assert spoken.unheard == set()
    levels = [int(part.role[1]) for part in spoken.root.walk() if re.fullmatch(r"H\d", part.role)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("product", Product)
def test_the_marking_is_at_head_and_foot_of_every_page(product: Product) -> None:
    read = make(product)
    pages_on_a_leaf = 2 if product is Product.BOOKLET else 1
    for number in range(1, read.count + 1):
        said = [line.strip() for line in read.lines(number)]
        assert sum(line.count("RESTRICTED") for line in said if not line.replace("RESTRICTED", "").strip()) >= (
            2 * pages_on_a_leaf
        )


@pytest.mark.parametrize("product", WHOLE)
def test_a_whole_product_holds_every_word_of_its_items_and_notes(product: Product) -> None:
    text = squeeze(" ".join(part.text for part in SpokenPack(make(product).data).root.find("P")))
    contents = samples.meeting()
    for pillar in contents.pillars:
        for initiative in pillar.initiatives:
            assert squeeze(initiative.words.text) in text
    for typed in (samples.HINDI, samples.JAPANESE, samples.MIXED):
        assert typed in text


def test_every_page_of_a_booklet_stands_where_folding_brings_it_in_order() -> None:
    read = make(Product.BOOKLET)
    count = read.count * 2
    assert count % 4 == 0
    for leaf in range(1, read.count + 1):
        sheet, is_back = (leaf + 1) // 2, leaf % 2 == 0
        wanted = (2 * sheet, count - 2 * sheet + 1) if is_back else (count - 2 * sheet + 2, 2 * sheet - 1)
        letters = [letter for letter in read.letters(leaf) if letter.bottom < 70]
        halves = (
            "".join(each.char for each in letters if (each.left < HALVES[Paper.A4].width) is side)
            for side in (True, False)
        )
        assert [int(re.search(r"page(\d+)of(\d+)", half)[1]) for half in halves] == list(wanted)  # type: ignore[index]


def test_the_blanks_of_a_booklet_say_so_and_stand_before_the_last_page() -> None:
    for chosen in (("II.7",), ("II.7", "II.6"), ("II.7", "II.6", "II.5"), ("II.7", "II.6", "II.5", "II.4")):
        read = make(Product.BOOKLET, contents=pack_of(*chosen))
        text = read.whole_text()
        blanks = text.count("This page is blank.")
        assert blanks < 4
        assert (read.count * 2) % 4 == 0
        last = read.text(1)
        assert "Sources" in last


def test_the_pages_of_inner_sheets_stand_nearer_to_the_spine() -> None:
    read = make(Product.BOOKLET)
    heads = [min(letter.left for letter in read.letters(leaf) if letter.bottom < 70) for leaf in (3, read.count - 1)]
    assert heads[0] < heads[1]


def test_in_large_print_nothing_is_smaller_than_sixteen_points() -> None:
    data = make(Product.LARGE_PRINT).data
    pdf = SpokenPack(data).pdf
    sizes_used = {
        float(instruction.operands[1])
        for page in pdf.pages
        for instruction in pikepdf.parse_content_stream(page)
        if str(instruction.operator) == "Tf"
    }
    assert min(sizes_used) >= 16
    assert 18.0 in sizes_used


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(
    "contents",
    [
        samples.meeting(),
        samples.selection(),
        samples.unmarked(),
        pack(notes=samples.NOTES),
        pack(title="A very long title of a meeting " * 40),
        replace(
            pack_of(
                "VII.1", notes={"VII.1": [note("word " * 3000), *[note(f"Line {each}. " * 9) for each in range(40)]]}
            ),
            objectives=tuple(
                "An objective that takes more than one line of the page, as some do. " * 3 for _ in range(9)
            ),
            key_messages=tuple(KeyMessage(text="A message. " * 30) for _ in range(6)),
        ),
    ],
    ids=["meeting", "selection", "unmarked", "whole", "title", "too-much"],
)
def test_the_one_page_brief_is_one_page_and_counts_what_it_left_out(contents: PackContents, paper: Paper) -> None:
    read = make(Product.ONE_PAGE, paper, contents)
    assert read.count == 1
    text = read.text(1)
    assert "page 1 of 1" in text
    assert "Left out" in text
    assert "heck code" in text


def test_the_one_page_brief_says_lines_words_and_actions_with_their_codes_and_numbers() -> None:
    notes = {
        "VII.1": [
            note("We welcome the figures."),
            note("Is it one total?\nYes, one.", NoteKind.QUESTION),
            note("Filed.", NoteKind.ACTION, done=True),
            note("Send the note.", NoteKind.ACTION, owner="Desk"),
            note("Behind it all.", NoteKind.BACKGROUND),
        ],
        "VII": [note("Of the pillar.", NoteKind.LINE)],
    }
    contents = pack_of("VII.1", "II.7", notes=notes)
    text = make(Product.ONE_PAGE, contents=contents).text(1)
    assert "VII.1 We welcome the figures." in text
    assert "Is it one total? Yes, one." in text
    assert "6 Send the note. Desk" in text
    assert "Behind it all" not in text
    assert "“more than 500,000 personnel" in text
    assert "1 action, all background" in text
    assert "6 Send the note." in read_pack(contents).whole_text()


def test_the_one_page_brief_says_where_each_side_of_a_target_stands_with_the_unit_and_cuts_nothing() -> None:
    contents = pack_of("VIII.5", "VII.1")
    text = make(Product.ONE_PAGE, contents=contents).text(1)
    standings = {target.id: target.standing for target in contents.targets}
    assert all(squeeze(standing) in text for standing in standings.values())
    assert any("people" in standing for standing in standings.values())
    assert "…" not in text


def test_what_is_left_out_is_counted_right() -> None:
    lines = [note(f"Line number {number}.") for number in range(1, 12)]
    text = make(Product.ONE_PAGE, contents=pack_of("II.7", notes={"II.7": lines})).text(1)
    shown = sum(f"Line number {number}." in text for number in range(1, 12))
    assert shown == 4
    assert "7 lines to take" in text


def test_cards_come_in_pairs_with_the_words_at_the_back() -> None:
    contents = samples.meeting()
    read = make(Product.CARDS, contents=contents)
    assert read.count % 2 == 0
    for number in range(1, read.count + 1):
        side = "back" if number % 2 == 0 else "front"
        assert re.search(rf"card \w+ of \d+, {side}", read.text(number))
    back = next(number for number in range(2, read.count + 1, 2) if "VII.1 The document’s words" in read.text(number))
    assert squeeze(str(corpus().initiative("VII.1").text)) in read.text(back)  # type: ignore[arg-type]
    assert "Exchange of more than 500,000 personnel" in read.text(back - 1)


def test_a_card_that_overflows_goes_on_under_its_own_number() -> None:
    lines = [note(f"Line {number} to be said slowly and in full, with care." * 2) for number in range(12)]
    read = make(Product.CARDS, contents=pack_of("II.7", notes={"II.7": lines}))
    names = [re.search(r"card (\w+) of (\d+)", read.text(number)) for number in range(1, read.count + 1)]
    assert [name[1] for name in names if name][::2][:3] == ["1", "1b", "1c"]
    assert {name[2] for name in names if name} == {"1"}
    assert "II.7 Lines to take" in read.text(3)
    assert all(f"Line {number} to be" in read.whole_text() for number in range(12))


def test_four_cards_stand_on_a_sheet_with_their_backs_behind_them() -> None:
    single, sheets = make(Product.CARDS), make(Product.CARDS, is_imposed=True)
    assert sizes(sheets) == {(595.3, 841.9)}
    assert sheets.count == 2 * -(-single.count // 8)
    assert sorted(sheets.whole_text().split()) == sorted(single.whole_text().split())
    middle = 595.28 / 2

    def side_of(leaf: int, words: str) -> bool:
        letters = list(sheets.letters(leaf))
        text = "".join(letter.char for letter in letters)
        return letters[text.index(words)].left < middle

    assert side_of(1, "card1of")
    assert not side_of(2, "card1of")


def test_questions_and_answers_stand_alone_with_the_numbers_of_the_whole_pack() -> None:
    contents = samples.meeting()
    read = make(Product.QUESTIONS, contents=contents)
    text, full = read.whole_text(), read_pack(contents).whole_text()
    (number,) = re.findall(r"(\d+) Q Is it one total\?", full)
    assert f"{number} Q Is it one total?" in text
    assert "Of the pillar" not in text
    assert samples.MIXED not in text
    assert squeeze(str(corpus().initiative("VII.1").text)) in text  # type: ignore[arg-type]


def test_without_a_question_the_product_says_so() -> None:
    read = make(Product.QUESTIONS, contents=pack_of("II.7"))
    assert read.count == 2
    assert "No question and answer is for this pack." in read.text(2)


def test_on_letter_the_lines_break_as_on_a4() -> None:
    def lines_of(paper: Paper) -> list[str]:
        contents = pack_of("VII.1", notes={"VII.1": [note(samples.MIXED), note(samples.HINDI)]})
        read = make(Product.FULL, paper, contents)
        page = next(number for number in range(1, read.count) if samples.MIXED.split()[1] in read.text(number))
        return [line for line in read.lines(page) if line.strip()][:12]

    assert lines_of(Paper.A4) == lines_of(Paper.LETTER)


def test_on_one_side_the_spine_is_always_left() -> None:
    read = make(Product.FULL, contents=pack_of("II.7", "II.6"), is_simplex=True)
    edges = {round(min(letter.left for letter in read.letters(number))) for number in range(1, read.count + 1)}
    assert edges == {63}


def test_a_brief_that_leaves_nothing_out_says_so() -> None:
    contents = replace(pack_of("II.7", notes={"II.7": [note("One line.")]}), acronyms=())
    text = make(Product.ONE_PAGE, contents=contents).text(1)
    assert "One line." in text
    assert "Nothing but the pages around it. Check code" in text


@pytest.mark.parametrize("product", Product)
def test_every_entry_of_the_outline_lands_where_its_words_stand(product: Product) -> None:
    read = make(product)
    outline = read.outline()
    assert outline
    for _, title, page in outline:
        wanted = {"Targets": "Where the targets stand", "Cover": "review"}.get(title, title.split("  ")[-1])
        assert squeeze(wanted) in read.text(page), title


@pytest.mark.parametrize("product", [Product.LARGE_PRINT, Product.BOOKLET, Product.QUESTIONS])
def test_the_contents_name_the_page_on_which_each_link_lands(product: Product) -> None:
    read = make(product)
    spoken = SpokenPack(read.data)
    leaves = {page.obj.objgen: number for number, page in enumerate(spoken.pdf.pages, start=1)}
    entries = [part for part in spoken.root.find("Reference") if part.clicks or part.find("Link")]
    assert len(entries) >= 3
    for entry in entries:
        (surface,) = [click for part in entry.walk() for click in part.clicks][:1]
        number = int(re.search(r"(\d+)$", squeeze(entry.text))[1])  # type: ignore[index]
        assert str(surface.Contents) == f"Page {number}"
        assert f"page {number} of" in read.text(leaves[surface.Dest[0].objgen])


@pytest.mark.parametrize("product", [*WHOLE, Product.QUESTIONS])
def test_pages_are_counted_from_one_to_the_last(product: Product) -> None:
    read = make(product)
    told = sorted(
        (int(number), int(total))
        for page in range(1, read.count + 1)
        for number, total in re.findall(r"page (\d+) of (\d+)", read.text(page))
    )
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]
