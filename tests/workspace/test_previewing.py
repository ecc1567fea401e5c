"""The maker of previews, asked in its own process: what is where, what it draws, what it says when it cannot."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from briefing_app import paths
from briefing_app.core.briefing import EntryId
from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.core.product import PackForm, Product
from briefing_app.workspace import annotating, briefing
from briefing_app.workspace.preview_messages import Answer, AnswerReader, Ask, Order, Outline, Says, write_order
from briefing_app.workspace.previewing import DatedWorkspace, Previewer, serve

TODAY = date(2026, 3, 12)


@pytest.fixture
def dated(notebook_file: Path) -> Iterator[DatedWorkspace]:
    opened = DatedWorkspace(paths.vision_file(), notebook_file)
    with opened:
        yield opened


def make(workspace: DatedWorkspace, *refs: str, **values: object) -> str:
    return briefing.add_briefing(workspace, "Review", refs, **values).ids[0]


def order(briefing_id: str, serial: int = 1, **values: Any) -> Order:  # noqa: ANN401 (fields of an order)
    return Order(**{"ask": Ask.LAY_OUT, "serial": serial, "briefing_id": briefing_id, "today": TODAY, **values})


def ask(previewer: Previewer, asked: Order) -> dict[Says, Answer]:
    return {answer.says: answer for answer in previewer.answer(asked)}


def lay_out(previewer: Previewer, asked: Order) -> Outline:
    outline = ask(previewer, asked)[Says.OUTLINE].outline
    assert outline is not None
    return outline


def read(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def entry_of(workspace: DatedWorkspace, briefing_id: str, refers_to: str) -> EntryId:
    entries = briefing.fetch_briefing(workspace, briefing_id).entries
    return next(entry.id for entry in entries if refers_to in (entry.refers_to, entry.title))


def test_the_leaf_of_an_entry_comes_with_the_outline(dated: DatedWorkspace) -> None:
    made = make(dated, "I", "VII.1", "VII.2")
    asked = order(made, entry_id=entry_of(dated, made, "VII.2"))
    answer = ask(Previewer(dated), asked)[Says.OUTLINE]
    assert answer.outline is not None
    assert answer.leaves == (answer.outline.wanted,)
    (words,) = read(answer.pdf)
    assert "VII.2" in words
    assert f"page {answer.outline.wanted + 1} of {answer.outline.leaves}" in words


def test_a_leaf_is_found_again_by_its_place_when_pages_come_before_it(dated: DatedWorkspace) -> None:
    made = make(dated, "VII.1", "VII.2")
    previewer = Previewer(dated)
    before = lay_out(previewer, order(made, keys=("VII.2",)))
    briefing.add_entries(dated, made, ["I.1", "I.2"], before=briefing.fetch_briefing(dated, made).entries[0].id)
    after = lay_out(previewer, order(made, serial=2, keys=("VII.2",), leaf=before.wanted))
    assert after.wanted > before.wanted
    gone = lay_out(previewer, order(made, serial=3, keys=("not there", "VII.2"), shift=-1))
    assert gone.wanted == after.wanted - 1
    assert lay_out(previewer, order(made, serial=4, keys=("not there",), leaf=999)).wanted == after.leaves - 1


def test_every_entry_knows_its_places_and_every_place_its_entry(dated: DatedWorkspace) -> None:
    note = annotating.add_note(dated, "VII.1", "A line", kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0]
    beside = annotating.add_note(dated, "V.1", "Elsewhere", kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0]
    made = make(dated, "III", "VII.1", "personnel-exchange", note, beside, "P.14")
    briefing.add_page(dated, made, "Programme", "Morning")
    outline = lay_out(Previewer(dated), order(made))
    on_page = {place.key: place.page for place in outline.places}

    def page_of(refers_to: str) -> int:
        keys = outline.keys[entry_of(dated, made, refers_to)]
        return on_page[next(key for key in keys if key in on_page)]

    assert page_of("III") == on_page["pillar III"]
    assert page_of("VII.1") == on_page["VII.1"]
    assert page_of("personnel-exchange") == on_page["target personnel-exchange"]
    assert page_of(note) == on_page["VII.1"]
    assert page_of("Programme") == page_of(beside) + 1
    assert page_of("P.14") == on_page["press"]
    assert outline.owners["III.4"] == entry_of(dated, made, "III")
    assert outline.owners["VII.1"] == entry_of(dated, made, "VII.1")
    assert outline.owners["target personnel-exchange"] == entry_of(dated, made, "personnel-exchange")
    assert "glossary" not in outline.owners


def test_what_was_found_before_printing_follows_and_leads_to_its_place(dated: DatedWorkspace) -> None:
    note = annotating.add_note(dated, "VII.1", "\u200b", kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0]
    checks = ask(Previewer(dated), order(make(dated, "VII.1")))[Says.CHECKS].checks
    shows_nothing = next(check for check in checks if "shows nothing" in check.sentence)
    assert (shows_nothing.weight, shows_nothing.note_id) == ("warns", note)
    assert [check.weight for check in checks] == sorted(
        (check.weight for check in checks), key="blocks warns says".find
    )


def test_only_leaves_of_the_last_layout_are_drawn_and_only_those_there_are(dated: DatedWorkspace) -> None:
    previewer, made = Previewer(dated), make(dated, "VII.1")
    count = lay_out(previewer, order(made)).leaves
    drawn = ask(previewer, Order(ask=Ask.DRAW, serial=1, leaves=(2, 1, 2, -1, count, 10**9)))[Says.LEAVES]
    assert drawn.leaves == (1, 2)
    assert [f"page {number} of {count}" in words for number, words in zip((2, 3), read(drawn.pdf), strict=True)]
    assert ask(previewer, Order(ask=Ask.DRAW, serial=7, leaves=(1,))) == {}
    lay_out(previewer, order(made, serial=2))
    assert ask(previewer, Order(ask=Ask.DRAW, serial=1, leaves=(1,))) == {}


def test_what_is_not_for_the_pack_is_on_no_leaf(dated: DatedWorkspace) -> None:
    annotating.add_note(dated, "VII.1", "Our own doubts")
    annotating.add_note(dated, "VII.1", "For the team", visibility=Visibility.TEAM)
    previewer, made = Previewer(dated), make(dated, "VII.1")
    count = lay_out(previewer, order(made)).leaves
    drawn = ask(previewer, Order(ask=Ask.DRAW, serial=1, leaves=tuple(range(count))))[Says.LEAVES]
    whole = ask(previewer, Order(ask=Ask.WHOLE, serial=1))[Says.WHOLE]
    for pdf in (drawn.pdf, whole.pdf):
        assert not any(words in page for page in read(pdf) for words in ("doubts", "For the team"))


def test_numbered_copies_come_in_any_order(dated: DatedWorkspace) -> None:
    previewer, made = Previewer(dated), make(dated, "VII.1", holders=("Minister", "Director", "Desk"))
    lay_out(previewer, order(made))
    for number in (0, 1, 0, 2, 1):
        answer = ask(previewer, Order(ask=Ask.COPY, serial=1, leaf=number))[Says.WHOLE]
        holder = ("Minister", "Director", "Desk")[number]
        assert all(f"Copy {number + 1} of 3 · {holder}" in words for words in read(answer.pdf)[1:])
    failed = ask(previewer, Order(ask=Ask.COPY, serial=1, leaf=3))[Says.FAILED]
    assert "There is no copy 4" in failed.sentence


@pytest.mark.parametrize("product", Product)
def test_every_product_has_an_outline(dated: DatedWorkspace, product: Product) -> None:
    made = make(dated, "I.1", "VII.1")
    outline = lay_out(Previewer(dated), order(made, form=PackForm(product=product)))
    assert {page.leaf for page in outline.pages} == set(range(outline.leaves))
    assert all(0 <= page.left < 1 for page in outline.pages)
    assert all(1 <= place.page <= len(outline.pages) for place in outline.places)


def test_a_mistake_of_the_users_is_an_answer_in_one_sentence(dated: DatedWorkspace) -> None:
    previewer = Previewer(dated)
    private = annotating.add_note(dated, "VII.1", "Our own doubts").ids[0]
    for briefing_id, words in (
        ("nothing", "There is no briefing"),
        (make(dated), "holds no"),
        (make(dated, "VII.1", private), "is private"),
    ):
        answers = ask(previewer, order(briefing_id))
        assert words in answers[Says.FAILED].sentence
        assert "\n" not in answers[Says.FAILED].sentence
    assert ask(previewer, Order(ask=Ask.WHOLE, serial=1)) == {}


def test_orders_are_served_until_there_are_no_more_and_nonsense_is_passed_over(dated: DatedWorkspace) -> None:
    made = make(dated, "VII.1")
    nonsense = (b"\n", b"{}\n", b"[1]\n", b"\xff\xfe\n", b'{"ask": "burn"}\n')
    lines = b"".join((*nonsense, write_order(order(made)), write_order(Order(ask=Ask.DRAW, serial=1, leaves=(0,)))))
    out = io.BytesIO()
    serve(dated, io.BytesIO(lines), out)
    answers = list(AnswerReader().read(out.getvalue()))
    assert [answer.says for answer in answers] == [Says.OUTLINE, Says.CHECKS, Says.LEAVES]
    assert answers[0].outline is not None


def test_a_fault_ends_it_so_that_whoever_asked_begins_anew(dated: DatedWorkspace) -> None:
    asked = write_order(order(make(dated, "VII.1")))

    class Torn(io.BytesIO):
        def write(self, _data: object) -> int:
            raise KeyError("a fault of the program")

    with pytest.raises(KeyError, match="a fault of the program"):
        serve(dated, io.BytesIO(asked), Torn())


def test_a_chosen_note_that_is_left_out_has_no_place_and_shifts_none(dated: DatedWorkspace) -> None:
    left = NoteId(
        annotating.add_note(dated, "VII.1", "Left out", kind=NoteKind.LINE, visibility=Visibility.PACK).ids[0]
    )
    made = make(dated, "VII.1", left)
    briefing.add_page(dated, made, "Programme", "Morning")
    briefing.leave_out_notes(dated, made, [left], is_left_out=True)
    keys = lay_out(Previewer(dated), order(made)).keys
    assert keys[entry_of(dated, made, left)] == ()
    assert keys[entry_of(dated, made, "Programme")] == ("page of one's own 1",)
