"""The pages around the items: cover of a meeting, objectives and key messages, press coverage, pages of one's own."""

from dataclasses import replace

import pytest
from tests.pack import samples
from tests.pack.builders import corpus, note, pack, pack_of
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import Paper, Product
from briefing_app.pack.contents import Edition, FreePage, KeyMessage, PackNote, PackPress, Verbatim


@pytest.fixture(scope="module")
def meeting() -> ReadPack:
    return read_pack(samples.meeting())


def page_of(read: ReadPack, title: str) -> int:
    return next(page for _, entry, page in read.outline() if entry == title)


def press() -> PackPress:
    passages = [each for each in corpus().passages if each.kind in ("press paragraph", "press credit")]
    return PackPress(
        title=corpus().sources[1].title,
        remark="No date in the text.",
        passages=tuple(
            Verbatim(passage_id=each.id, code=each.id, name=each.id, text=each.text, locator_lines=())
            for each in passages
        ),
    )


def test_the_cover_says_whose_meeting_it_is_when_where_and_which_version(meeting: ReadPack) -> None:
    text = meeting.text(1)
    for words in (
        "Ministry of External Affairs · East Asia Division",
        "Meeting Thursday 3 December 2026, 10:00 to 12:30 New Delhi, Committee Room 2",
        "Purpose To agree where each target stands",
        "Our side Joint Secretary (East Asia), chair",
        "Their side Head of delegation; interpreter",
        "Version 3, of 1 December 2026. Check code",
        "Handling RESTRICTED",
    ):
        assert words in text


@pytest.mark.parametrize("product", [Product.FULL, Product.LARGE_PRINT, Product.QUESTIONS])
@pytest.mark.parametrize("paper", Paper)
def test_what_a_cover_has_no_room_for_stands_on_the_page_behind_it(product: Product, paper: Paper) -> None:
    long = "A very long sentence about the meeting and all who come to it. " * 20
    edition = Edition(
        organisation=long, meeting=(long, long), purpose=long, our_side=long, their_side=long, version="3"
    )
    contents = replace(pack_of("II.7", title="Review of all"), edition=edition, product=product, paper=paper)
    read = read_pack(contents)
    for words in ("Review of all", "Version 3, of 1 December 2026", "Handling RESTRICTED", "this serif letter"):
        assert words in read.text(1)
    both = read.text(1) + read.text(2)
    assert all(f"{label} A very long" in both for label in ("Meeting", "Purpose", "Our side", "Their side"))
    boxes = [(letter.left, letter.bottom) for letter in read.letters(1)]
    assert len(set(boxes)) == len(boxes)
    assert min(bottom for _, bottom in boxes) > 15


def test_objectives_messages_and_business_stand_on_one_page(meeting: ReadPack) -> None:
    page = page_of(meeting, "Objectives and key messages")
    text = meeting.text(page)
    assert "What we want 1 One table of people exchanged, published on one day. 2 An agreed note" in text
    assert "6 Message 6 of six, said in one sentence. What supports it. हिंदी 日本語" in text
    assert "10:00 Opening by the chair 1, 6" in text
    assert f"Objectives and key messages {page}" in meeting.text(2)


def test_more_than_six_key_messages_are_not_printed() -> None:
    messages = tuple(KeyMessage(text=f"Message number {number}.") for number in range(1, 10))
    text = read_pack(replace(pack_of("II.7"), key_messages=messages)).whole_text()
    assert "Message number 6." in text
    assert "Message number 7." not in text


def test_the_press_is_printed_line_by_line_and_said_to_be_coverage() -> None:
    contents = replace(pack(figures=False, chosen=lambda each: each in ("I.1", "V.5")), press=press())
    read = read_pack(contents)
    spoken = SpokenPack(read.data)
    heard = [squeeze(part.text) for part in spoken.root.find("P")]
    for passage in press().passages:
        assert squeeze(passage.text) in heard
        assert passage.code in heard
    text = read.text(page_of(read, "Press coverage"))
    assert "Coverage, not authority. Where the two differ, the document rules." in text
    assert "V Next Gen Technology and Innovation Partnership Next Generation Technology and Innovation" in (
        squeeze(read.whole_text())
    )


def test_a_page_of_ones_own_is_set_as_notes_are_and_numbered_on() -> None:
    notes = {"II.7": [note("First."), note("Second.\n\nThird.", NoteKind.BACKGROUND)]}
    pages = (FreePage(title="Who sits where", text="The table is *round*.\n\n- Chair\n- <b>x</b>\n\nCoffee."),)
    read = read_pack(replace(pack_of("II.7", notes=notes), free_pages=pages))
    text = read.text(page_of(read, "Who sits where"))
    assert "4 The table is round. • Chair • <b>x</b> 5 Coffee." in text


def test_a_note_with_a_page_of_its_own_is_set_as_its_kind_is_and_numbered_on() -> None:
    asked = note("One total?\nNo, two.\n\nBoth count.", NoteKind.QUESTION, visibility=Visibility.PRIVATE)
    pages = (
        FreePage(title="Question: II.3", text=asked.text, note=asked, item_id="II.3"),
        FreePage(title="Note: gone", text="\x00", note=note("\x00", NoteKind.NOTE)),
        FreePage(title="Seats", text="The table is round."),
    )
    read = read_pack(replace(pack_of("II.7", notes={"II.7": [note("First.")]}), free_pages=pages))
    text = read.text(page_of(read, "Question: II.3"))
    assert "Questions and answers, private 2 Q One total? A No, two. Both count." in text
    assert "3 The table is round." in read.text(page_of(read, "Seats"))


def test_what_was_let_in_is_said_on_the_cover_and_beside_each_note() -> None:
    notes = {
        "II.7": [
            note("For the pack."),
            note("Of the team.", visibility=Visibility.TEAM),
            note("My own.", visibility=Visibility.PRIVATE),
        ]
    }
    contents = replace(pack_of("II.7", notes=notes), widened_to=(Visibility.TEAM, Visibility.PRIVATE))
    read = read_pack(contents)
    assert (
        "Holds what is marked for the pack, and, let in for this pack: notes for the team, private notes."
        in read.text(1)
    )
    text = read.text(3)
    assert "Lines to take 1 For the pack." in text
    assert "Lines to take, team 2 Of the team." in text
    assert "Lines to take, private 3 My own." in text


def test_a_card_says_of_each_line_that_was_let_in_whose_it_is() -> None:
    mine, question = note("My own.", visibility=Visibility.PRIVATE), note("Why?\nSo.", NoteKind.QUESTION)

    def read_card(*notes: PackNote) -> tuple[str, str]:
        contents = replace(pack_of("II.7", notes={"II.7": notes}), product=Product.CARDS)
        read = read_pack(replace(contents, widened_to=(Visibility.PRIVATE,)))
        return read.text(1), read.text(2)

    front, back = read_card(note("For the pack."), mine, question)
    assert "II.7 Lines to take, partly private" in front
    assert "1 For the pack. Lines to take, private 2 My own." in front
    assert "private" not in back
    front, _ = read_card(mine)
    assert front.count("private") == 1
    assert "II.7 Lines to take, private" in front
