"""What is new since the last pack: as a page, as bars in the margin, and as a record that any later pack can read."""

import ctypes
import json
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.pack.builders import corpus, note, pack_of
from tests.pack.hostile import list_hostile
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.samples import followed_up
from tests.pack.spoken import SpokenPack

from briefing_app.core.errors import BadInput
from briefing_app.core.finding import Severity
from briefing_app.core.notebook import NoteId, NoteKind
from briefing_app.core.product import Paper, Product
from briefing_app.pack.changes import (
    Change,
    ChangedPart,
    PackRecord,
    RecordedPart,
    compare_records,
    find_check_code,
    record_pack,
)
from briefing_app.pack.contents import Annex, BusinessItem, Edition, FreePage, KeyMessage, PackContents, PackNote
from briefing_app.pack.preflight import check_pack, refuse_unfit
from briefing_app.pack.record_file import read_record, write_record
from briefing_app.workspace.press_coverage import build_press

WORDS = some.text(max_size=20)
PARTS = some.lists(
    some.builds(RecordedPart, key=WORDS, code=WORDS, name=WORDS, digest=WORDS, within=WORDS, marking=WORDS),
    max_size=8,
    unique_by=lambda part: part.key,
)
RECORDS = some.builds(PackRecord, version=WORDS, made_on=WORDS, check_code=WORDS, parts=PARTS.map(tuple))


def known(text: str, name: str, kind: NoteKind = NoteKind.LINE) -> PackNote:
    return replace(note(text, kind), id=NoteId(name))


def before() -> PackContents:
    notes = {
        "VII.1": [known("Stays.", "a"), known("Is altered.", "b"), known("Is removed.", "c")],
        "II.7": [known("Goes with its item.", "d")],
    }
    contents = pack_of("VII.1", "VII.2", "II.7", notes=notes)
    return replace(contents, edition=Edition(version="2"), made_on=date(2026, 11, 24))


def after() -> PackContents:
    notes = {
        "VII.1": [known("Stays.", "a"), known("Was altered.", "b"), known("Is new.", "e", NoteKind.QUESTION)],
        "VIII.5": [known("Comes with its item.", "f")],
    }
    contents = pack_of("VII.1", "VII.2", "VIII.5", notes=notes)
    return replace(contents, edition=Edition(version="3"))


def changed() -> PackContents:
    record = read_record(write_record(record_pack(before())), "before.json")
    return replace(after(), changes=compare_records(record_pack(after()), record))


def list_bars(read: ReadPack) -> list[int]:
    """The pages on which bars stand that say the version, one by one."""
    decorations = SpokenPack(read.data).decorations
    return [each.page for each in decorations if each.kind == "Pagination" and each.text.strip().endswith("v3")]


def test_what_came_what_went_and_what_is_other_is_found() -> None:
    changes = changed().changes
    assert changes is not None
    assert [(each.change, each.part.key) for each in changes.parts if not each.part.key.startswith("target")] == [
        (Change.ALTERED, "note b"),
        (Change.ADDED, "note e"),
        (Change.ADDED, "item VIII.5"),
        (Change.REMOVED, "item II.7"),
        (Change.REMOVED, "note c"),
    ]


@given(RECORDS, RECORDS)
def test_any_two_records_differ_in_what_one_has_and_the_other_has_not(now: PackRecord, then: PackRecord) -> None:
    changes = compare_records(now, then)
    ours, theirs = {part.key: part for part in now.parts}, {part.key: part for part in then.parts}
    for each in changes.parts:
        key = each.part.key
        match each.change:
            case Change.ADDED:
                assert key in ours
                assert key not in theirs
            case Change.REMOVED:
                assert key in theirs
                assert key not in ours
            case Change.ALTERED:
                assert ours[key].digest != theirs[key].digest
    assert compare_records(now, now).parts == ()


@given(RECORDS)
def test_a_record_is_read_as_it_was_written(record: PackRecord) -> None:
    assert read_record(write_record(record), "x") == record


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "{",
        '{"format": "other"}',
        '{"format": "briefing pack record 1", "parts": [1]}',
        "[" * 9999,
    ],
)
def test_what_is_no_record_is_refused_by_name(text: str) -> None:
    with pytest.raises(BadInput, match=r"“old\.json” is not a record of a pack"):
        read_record(text, "old.json")


def test_a_record_with_other_than_text_is_refused() -> None:
    told = json.loads(write_record(record_pack(before())))
    told["parts"][0]["digest"] = 5
    with pytest.raises(BadInput):
        read_record(json.dumps(told), "old.json")


def test_the_page_names_every_change_with_its_paragraph_and_its_page() -> None:
    read = read_pack(changed())
    pages = {title: page for _, title, page in read.outline()}
    page = pages["Changes since version 2"]
    text = read.text(page)
    home = pages["VII.1  Exchange of more than 500,000 personnel"]
    assert "It was made on 24 November 2026, check code" in text
    assert f"altered VII.1, 2 Line to take was Is altered. now Was altered. {home}" in text
    assert f"added VII.1, 3 Question and answer: Is new. {home}" in text
    assert f"removed VII.1 Line to take {home}" in text
    assert "Is removed" not in read.raw()
    assert "added VIII.5 State-Prefectural delegations: 3 visits each per year" in text
    assert "removed II.7 Battery supply chain cooperation –" in text
    assert "Comes with its item" not in text
    assert f"Changes since version 2 {page}" in read.text(2)
    assert all(target in pages.values() for target, _ in read.links(page))


def test_what_was_taken_out_is_named_and_nowhere_quoted() -> None:
    contents = changed()
    assert contents.changes is not None
    assert all("Is removed" not in each.part.kind for each in contents.changes.parts)
    read = read_pack(contents)
    assert "Is removed" not in read.whole_text() + read.raw()


def test_old_and_new_words_stand_one_below_the_other_with_what_differs_heavier() -> None:
    read = read_pack(changed())
    number = next(page for _, title, page in read.outline() if title == "Changes since version 2")
    page = pypdfium2.PdfDocument(read.data)[number - 1].get_textpage()
    text = page.get_text_range()

    def font_of(words: str) -> str:
        name, flags = ctypes.create_string_buffer(200), ctypes.c_int()
        pypdfium2.raw.FPDFText_GetFontInfo(page, text.index(words), name, 200, flags)
        return name.value.decode()

    assert font_of("Is altered") == font_of("Was altered") != font_of("altered.\r")


def test_words_of_an_earlier_pack_are_looked_at_before_this_one_leaves() -> None:
    earlier = record_pack(pack_of("VII.1", marking="TLP:RED", notes={"VII.1": [known("[TLP:RED] 🙂 names", "a")]}))
    contents = pack_of("VII.1", marking="TLP:GREEN", notes={"VII.1": [known("No names.", "a")]})
    contents = replace(contents, changes=compare_records(record_pack(contents), earlier))
    found = {each.sentence: each for each in check_pack(contents) if each.field == "since"}
    assert "The page of changes quotes what the last pack said in 1 place." in found
    assert any("no font has “🙂”" in sentence for sentence in found)
    blocked = found["The page of changes is marked TLP:RED, and the pack is marked TLP:GREEN."]
    assert blocked.severity is Severity.BLOCKS


def quoting(former: str, *, is_old: bool = False) -> PackContents:
    """A pack without a marking, with a page that quotes those words of the pack before."""
    told = json.loads(
        write_record(record_pack(pack_of("VII.1", marking="SECRET", notes={"VII.1": [known(former, "a")]})))
    )
    for part in told["parts"] if is_old else ():
        del part["marking"]
    contents = pack_of("VII.1", marking="", notes={"VII.1": [known("The plan.", "a")]})
    changes = compare_records(record_pack(contents), read_record(json.dumps(told), "old.json"))
    return replace(contents, changes=changes)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\u2028"])
def test_a_marking_on_a_line_of_its_own_goes_along_with_the_words_that_are_quoted(line_end: str) -> None:
    with pytest.raises(BadInput, match=r"^The page of changes is marked SECRET, and the pack has no marking"):
        refuse_unfit(quoting(f"SECRET{line_end}The hidden plan is X."))
    refuse_unfit(quoting("SECRET plans are none of ours."))


@pytest.mark.parametrize(
    "former", ["SECRET\nThe hidden plan is X.", "[SECRET] The plan.", "極秘\n計画", "TOP SECRET: X."]
)
def test_of_a_record_that_kept_no_markings_words_that_begin_as_one_are_marked(former: str) -> None:
    with pytest.raises(BadInput, match=r"^The page of changes is marked (TOP )?(SECRET|極秘)"):
        refuse_unfit(quoting(former, is_old=True))


def test_words_that_only_begin_like_a_marking_are_not_marked() -> None:
    for former in ("SECRETARIAT moved.", "秘密保護法", "A SECRET."):
        refuse_unfit(quoting(former, is_old=True))


def test_of_two_markings_in_one_part_the_higher_one_goes_along() -> None:
    messages = (KeyMessage(text="[RESTRICTED] One.", support="[TOP SECRET] Two."),)
    record = record_pack(replace(pack_of("VII.1"), key_messages=messages))
    assert record.parts[0].marking == "TOP SECRET"


def test_pages_and_annexes_of_one_title_are_told_apart() -> None:
    first, second = known("First.", "a"), known("Second.", "b")
    pages = (
        *(FreePage(title="Notes", text=text) for text in ("One.", "Two.")),
        FreePage(title="Notes (2)", text="Three."),
        *(FreePage(title="Line to take: Preamble", text=each.text, note=each) for each in (first, second)),
    )
    annexes = tuple(
        Annex(title="scan", pages=1, digest=digest, why_no_archive="", data=b"") for digest in ("one", "two")
    )
    contents = replace(pack_of("VII.1"), free_pages=pages, annexes=annexes)
    record = record_pack(contents)
    assert compare_records(record, record).parts == ()
    assert len({part.key for part in record.parts}) == len(record.parts)
    other = replace(
        contents,
        free_pages=(pages[0], replace(pages[1], text="Other."), *pages[2:4]),
        annexes=(annexes[0], replace(annexes[1], digest="other")),
    )
    changes = compare_records(record_pack(other), record).parts
    assert [(each.change.value, each.part.name, each.before) for each in changes] == [
        ("altered", "Notes", "Two."),
        ("altered", "scan", ""),
        ("removed", "Line to take: Preamble", ""),
    ]


def test_what_we_want_the_order_of_business_and_the_press_are_compared_as_wholes() -> None:
    former = replace(
        pack_of("VII.1"),
        objectives=("Agree on a date.", "Listen."),
        business=(BusinessItem(time="10:00", text="Opening"),),
    )
    press = build_press(corpus(), former)
    now = replace(
        former,
        objectives=("Agree on a day.", "Listen."),
        business=(),
        edition=Edition(version="3"),
        press=press,
        key_messages=(KeyMessage(text="New."),),
    )
    changes = compare_records(record_pack(now), record_pack(former))
    assert [(each.change.value, each.kind or each.part.name, each.before) for each in changes.parts] == [
        ("altered", "What we want", "Agree on a date.; Listen."),
        ("added", "New.", ""),
        ("added", "Press coverage", ""),
        ("removed", "Order of business", ""),
    ]
    read = read_pack(replace(now, changes=changes))
    text = read.whole_text()
    assert "altered What we want" in text
    assert "removed Order of business" in text
    assert "Opening" not in text
    pages = {title: page for _, title, page in read.outline()}
    assert list_bars(read) == [pages["Objectives and key messages"], pages["Press coverage"]]


@pytest.mark.parametrize("product", [Product.CARDS, Product.ONE_PAGE, Product.QUESTIONS])
def test_of_a_target_and_a_message_that_is_compared_which_both_products_print(product: Product) -> None:
    asked = {
        target: [known("Asked?", target, NoteKind.QUESTION)] for target in ("private-investment", "personnel-exchange")
    }
    messages = (KeyMessage(text="One.", support="It is so."),)

    def packed(*, figures: bool = True) -> PackContents:
        return replace(pack_of("I.1", "VII.1", notes=asked, figures=figures), key_messages=messages)

    def find_altered(now: PackContents, then: PackContents) -> list[ChangedPart]:
        before = read_record(write_record(record_pack(then)), "then.json")
        return [each for each in compare_records(record_pack(now), before).parts if each.change is Change.ALTERED]

    full, brief = packed(), replace(packed(), product=product)
    assert find_altered(full, brief) == find_altered(brief, full) == []
    earlier = replace(packed(figures=False), product=product)
    quoted = {each.part.key: (each.before, each.part.words) for each in find_altered(full, earlier)}
    if product is Product.QUESTIONS:
        assert quoted == {}, "it shows nothing of a target"
    else:
        was, now = quoted["target personnel-exchange"]
        assert was == "more than 500,000 people; no figure is recorded."
        assert now.startswith("96,400 of more than 500,000 people by 30 September 2026")


def test_packs_that_are_compared_with_different_ones_have_different_codes() -> None:
    now, cards = after(), replace(before(), product=Product.CARDS)
    sinces = [None, *(compare_records(record_pack(now), record_pack(each)) for each in (before(), cards))]
    assert len({find_check_code(replace(now, changes=each)) for each in sinces}) == 3
    assert find_check_code(replace(now, changes=sinces[1])) == find_check_code(
        replace(now, product=Product.CARDS, changes=sinces[1])
    )


def test_a_note_on_a_page_of_its_own_is_other_when_who_acts_is() -> None:
    def page(owner: str) -> PackContents:
        own = replace(known("Call.", "a", NoteKind.ACTION), owner=owner)
        return replace(pack_of("VII.1"), free_pages=(FreePage(title="Action: Preamble", text=own.text, note=own),))

    (changed,) = compare_records(record_pack(page("Rao")), record_pack(page("Sato"))).parts
    assert (changed.before, changed.part.words) == ("Call. · Sato", "Call. · Rao")


EVERYTHING = {
    *("Asked?", "A line.", "A message", "To do.", "Is done.", "Background.", "Support", "Own page.", "A wish"),
    "Opening remarks",
}


@pytest.mark.parametrize(
    ("product", "printed"),
    [
        (Product.QUESTIONS, {"Asked?"}),
        (Product.CARDS, {"Asked?", "A line.", "A message", "A wish"}),
        (Product.ONE_PAGE, {"Asked?", "A line.", "A message", "To do.", "A wish"}),
        (Product.BOOKLET, EVERYTHING),
    ],
)
def test_a_record_holds_what_its_product_prints(product: Product, printed: set[str]) -> None:
    notes = {
        "VII.1": [
            known("Asked?\nYes.", "q", NoteKind.QUESTION),
            known("Background.", "b", NoteKind.BACKGROUND),
            known("To do.", "t", NoteKind.ACTION),
            replace(known("Is done.", "d", NoteKind.ACTION), done=True),
        ],
        "personnel-exchange": [known("A line.", "l")],
        "VII.2": [known("Background.", "c", NoteKind.BACKGROUND)],
    }
    contents = replace(
        pack_of("VII.1", "VII.2", notes=notes),
        product=product,
        objectives=("A wish",),
        key_messages=(KeyMessage(text="A message", support="Support"),),
        business=(BusinessItem(time="10:00", text="Opening remarks"),),
        free_pages=(FreePage(title="Own", text="Own page."),),
    )
    record = write_record(record_pack(contents))
    assert {each for each in EVERYTHING if each in record} == printed
    assert ("Joint table, first year" in record) is (product is Product.BOOKLET), "who said a figure"
    assert ('"item VII.2"' in record) is (product is Product.BOOKLET)
    text = read_pack(contents).whole_text()
    assert [each for each in printed if each not in text] == []


def test_hostile_words_of_an_earlier_pack_are_drawn_as_they_are_and_steer_nothing() -> None:
    hostile = list_hostile()[::20]
    earlier = {"VII.1": [known(text, f"n{number}") for number, text in enumerate(hostile)]}
    now = {"VII.1": [known("Now.", f"n{number}") for number in range(len(hostile))]}
    record = read_record(write_record(record_pack(pack_of("VII.1", notes=earlier))), "x")
    contents = pack_of("VII.1", notes=now)
    contents = replace(contents, changes=compare_records(record_pack(contents), record))
    assert contents.changes is not None
    assert len([each for each in contents.changes.parts if each.before]) > 80
    read = read_pack(contents)
    assert not any(word in read.raw() for word in ("/JavaScript", "/Launch", "/URI", "/OpenAction", "/EmbeddedFile"))
    text = read.whole_text()
    short = [each.before for each in contents.changes.parts if each.before.isascii() and 3 < len(each.before) < 30]
    assert len(short) > 10
    assert [before for before in short if squeeze(before) not in squeeze(text)] == []


def test_a_record_without_words_is_read_as_one_that_keeps_them() -> None:
    told = json.loads(write_record(record_pack(before())))
    for part in told["parts"]:
        del part["words"], part["kind"]
    record = read_record(json.dumps(told), "old.json")
    contents = replace(after(), changes=compare_records(record_pack(after()), record))
    assert "altered VII.1, 2 Line to take" in read_pack(contents).whole_text()


def test_bars_stand_outside_the_text_and_only_where_something_changed() -> None:
    outline = reversed(read_pack(changed()).outline())
    pages = {title.split()[0]: page for level, title, page in outline if level == 1}
    assert list_bars(read_pack(after())) == []
    assert list_bars(read_pack(changed())) == [pages["VII.1"], pages["VIII.5"]]


def test_a_pack_in_which_nothing_changed_says_so() -> None:
    contents = after()
    same = compare_records(record_pack(contents), record_pack(contents))
    read = read_pack(replace(contents, changes=same))
    assert "Nothing has changed but the date." in read.whole_text()


def test_another_milestone_gives_another_check_code() -> None:
    contents = followed_up()
    *others, charted = contents.overview
    other = [
        replace(contents, overview=(*others, replace(charted, rows=charted.rows[:-1]))),
        replace(contents, overview=(*others, replace(charted, caption=("Otherwise.",)))),
        replace(contents, without_evidence=contents.without_evidence[1:]),
    ]
    assert len({find_check_code(contents), *map(find_check_code, other)}) == 4


def test_the_check_code_is_that_of_the_content_and_of_nothing_else() -> None:
    contents = after()
    code = find_check_code(contents)
    assert len(code) == 7
    for product in Product:
        assert find_check_code(replace(contents, product=product, paper=Paper.LETTER, is_simplex=True)) == code
    other = [
        replace(contents, title="Another"),
        replace(contents, marking=""),
        replace(contents, key_messages=(KeyMessage(text="One."),)),
        replace(contents, edition=Edition(version="4")),
        before(),
    ]
    assert len({code, *map(find_check_code, other)}) == 6


@pytest.mark.parametrize("product", Product)
def test_the_check_code_stands_on_every_page(product: Product) -> None:
    contents = replace(after(), product=product)
    read = read_pack(contents)
    assert all(find_check_code(contents) in read.text(number) for number in range(1, read.count + 1))
