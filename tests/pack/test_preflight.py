"""What must be known before a pack is printed is said beforehand, and each finding leads to its place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pack import samples
from tests.pack.builders import TODAY, note, pack, pack_of
from tests.pack.reading import read_pack

from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_day
from briefing_app.core.finding import Finding, Severity
from briefing_app.core.notebook import Confidence, NoteKind, Visibility
from briefing_app.core.product import Product
from briefing_app.pack.contents import Annex, Edition, FreePage, KeyMessage, PackContents, PackFigure
from briefing_app.pack.document import write_pack
from briefing_app.pack.preflight import (
    Left,
    check_pack,
    find_uncovered_characters,
    refuse_unfit,
    shows_nothing,
)

LATE = date(2026, 11, 30)


def sentences(contents: PackContents, severity: Severity) -> list[str]:
    return [finding.sentence for finding in check_pack(contents) if finding.severity is severity]


def dated(contents: PackContents, day: date) -> PackContents:
    """The pack with every figure as of that day."""
    return replace(
        contents,
        pillars=tuple(
            replace(
                pillar,
                initiatives=tuple(
                    replace(
                        initiative,
                        targets=tuple(
                            replace(target, figures=tuple(replace(figure, as_of=day) for figure in target.figures))
                            for target in initiative.targets
                        ),
                    )
                    for initiative in pillar.initiatives
                ),
            )
            for pillar in contents.pillars
        ),
    )


def find(contents: PackContents, words: str) -> Finding:
    (found,) = (finding for finding in check_pack(contents) if words in finding.sentence)
    return found


def test_the_sources_and_all_our_scripts_are_covered() -> None:
    notes = {"VII.8": [note("हिंदी और 日本語 and “quotes” – ½ é e\u0301 क्\u200dष\n\ttabbed")]}
    assert find_uncovered_characters(pack(notes=notes)) == ()


def test_a_character_without_a_font_is_named_with_its_place() -> None:
    notes = {"II.7": [note("fine 🙂 🙂", id="n1")], "II": [note("عربي")]}
    contents = pack_of("II.7", title="ᚠ title", marking="한", notes=notes)
    told = find_uncovered_characters(contents)
    assert told[-1] == "A note on II.7: no font has “🙂” (U+1F642, slightly smiling face)."
    assert [sentence.split(":")[0] for sentence in told] == [
        "The title",
        "The marking",
        "A note on II",
        "A note on II.7",
    ]
    places = [(each.field, each.item_id, each.note_id) for each in check_pack(contents) if "no font" in each.sentence]
    assert places == [("title", "", None), ("marking", "", None), ("", "II", None), ("", "II.7", "n1")]


def test_many_of_them_are_counted() -> None:
    (sentence,) = find_uncovered_characters(pack_of("II.7", title="".join(map(chr, range(0x1F600, 0x1F60A)))))
    assert sentence.endswith("and 5 more.")


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b", "\u00ad\u2060", "\u3000\u00a0", "\u2800", "\u3164", "\ufeff\u202e"]
)
def test_text_of_invisible_characters_shows_nothing(text: str) -> None:
    assert shows_nothing(text)


@pytest.mark.parametrize("text", ["a", "\u200bा", "。", "\ue000", "\u0301", "🙂"])
def test_text_with_anything_to_see_shows_something(text: str) -> None:
    assert not shows_nothing(text)


@pytest.mark.parametrize(("field", "value"), [("title", "\u200b\u2060"), ("marking", "\u3164")])
def test_a_title_or_marking_that_shows_nothing_keeps_the_pack_from_being_made(
    tmp_path: Path, field: str, value: str
) -> None:
    contents = pack_of("II.7", **{field: value})
    found = find(contents, f"The {field} shows nothing")
    assert (found.severity, found.field) == (Severity.BLOCKS, field)
    with pytest.raises(BadInput, match=f"The {field} shows nothing"):
        write_pack(contents, tmp_path / "pack.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("marking", "part", "cure"),
    [
        ("", "[TLP:RED] Names.", "Mark the pack TLP:RED."),
        ("TLP:GREEN", "[TLP:RED] Names.", "Mark the pack TLP:RED."),
        ("OFFICIAL", "SECRET\nNames.", "Mark the pack SECRET."),
        ("CUI", "(CUI//SP-PRVCY) Names.", "Mark the pack CUI//SP-PRVCY."),
        ("For the minister", "[TLP:RED] Names.", "Mark the pack TLP:RED."),
    ],
)
def test_an_under_marked_pack_does_not_print(tmp_path: Path, marking: str, part: str, cure: str) -> None:
    contents = pack_of("II.7", marking=marking, notes={"II.7": [note("Fine."), note(part, id="n1")]})
    found = find(contents, "A note on II.7 is marked")
    assert (found.severity, found.cure, found.item_id, found.note_id) == (Severity.BLOCKS, cure, "II.7", "n1")
    with pytest.raises(BadInput) as refused:
        write_pack(contents, tmp_path / "pack.pdf")
    assert refused.value.what == found.sentence
    assert list(tmp_path.iterdir()) == []


def test_the_marking_of_any_part_counts_wherever_it_stands() -> None:
    for item in ("VII", "VII.1", "personnel-exchange"):
        contents = pack_of("VII.1", marking="", notes={item: [note("[極秘] 名簿")]})
        with pytest.raises(BadInput, match="極秘"):
            refuse_unfit(contents)


TYPED = {
    "title": {"title": "[SECRET] Talks"},
    "organisation": {"edition": Edition(organisation="[SECRET] Desk")},
    "place": {"edition": Edition(meeting=("3 December 2026", "[SECRET] The old house"))},
    "purpose": {"edition": Edition(purpose="[SECRET] Persuade them")},
    "our side": {"edition": Edition(our_side="K. Sato, Director; [SECRET] A. Abe")},
    "their side": {"edition": Edition(their_side="[SECRET] A. Sharma")},
    "version": {"edition": Edition(version="[SECRET] 2")},
    "holder": {"edition": Edition(holders=("Minister", "[SECRET] The other minister"))},
    "annex": {"annexes": (Annex(title="[SECRET] Map", pages=1, digest="0" * 64, why_no_archive="", data=b""),)},
}


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_a_marking_counts_in_every_field_that_a_person_types(typed: Mapping[str, Any]) -> None:
    contents = replace(pack_of("II.7", marking="RESTRICTED"), **typed)
    with pytest.raises(BadInput, match=r"is marked SECRET, and the pack is marked .*RESTRICTED; mark the pack"):
        refuse_unfit(contents)
    refuse_unfit(replace(contents, marking="SECRET"))


def test_a_marking_counts_in_who_acts_and_in_where_a_figure_comes_from() -> None:
    owner = pack_of("II.7", marking="", notes={"II.7": [note("Do.", NoteKind.ACTION, owner="[SECRET] Abe", id="n1")]})
    assert find(owner, "is marked SECRET").note_id == "n1"
    contents = pack_of("VII.1", marking="")
    target = contents.targets[0]
    rows = tuple((*row[:-1], "[SECRET] Survey") for row in target.chart.rows)
    pillar = contents.pillars[0]
    (initiative,) = pillar.initiatives
    marked = replace(initiative, targets=(replace(target, chart=replace(target.chart, rows=rows)),))
    found = next(
        each
        for each in check_pack(replace(contents, pillars=(replace(pillar, initiatives=(marked,)),)))
        if each.severity is Severity.BLOCKS
    )
    assert found.sentence == f"A figure of {target.title} is marked SECRET, and the pack has no marking."
    assert found.item_id == target.id


def test_the_marking_itself_is_no_part_that_asks_for_one() -> None:
    assert not [each for each in check_pack(pack_of("II.7", marking="SECRET")) if "of it asked for" in each.sentence]


def test_parts_that_no_marking_covers_are_said_to_be_so() -> None:
    contents = pack_of("II.7", marking="TLP:RED", notes={"II.7": [note("[TLP:RED] A."), note("[TOP SECRET] B.")]})
    found = find(contents, "is marked TOP SECRET")
    assert "take the part out" in found.cure


def test_a_pack_that_is_marked_highly_enough_prints_and_says_what_asked_for_it(tmp_path: Path) -> None:
    notes = {"II.7": [note("[TLP:AMBER] A."), note("[TLP:GREEN] B.")]}
    contents = pack_of("II.7", marking="TLP:RED", notes=notes)
    assert write_pack(contents, tmp_path / "pack.pdf") > 0
    assert "2 parts of it asked for TLP:AMBER" in " ".join(sentences(contents, Severity.SAYS))
    assert not sentences(contents, Severity.BLOCKS)


def test_notes_let_in_are_counted_and_the_cover_is_named() -> None:
    notes = {"II.7": [note("A.", visibility=Visibility.TEAM), note("B.", visibility=Visibility.TEAM)]}
    contents = replace(pack_of("II.7", notes=notes), widened_to=(Visibility.TEAM,))
    assert "2 team notes let into this pack; its cover says so." in sentences(contents, Severity.WARNS)
    assert find(contents, "Leaves this laptop").sentence == "Leaves this laptop: 0 notes for the pack, 2 team notes."


MEETING = samples.meeting()


@pytest.mark.parametrize(
    ("product", "leaves"),
    [
        (Product.CARDS, "1 note for the pack, 1 private note, 2 holders of copies, where 2 targets stand"),
        (
            Product.ONE_PAGE,
            "2 notes for the pack, 1 private note, 1 name of those who act, 2 holders of copies, where 2 targets stand",
        ),
        (
            Product.QUESTIONS,
            "0 notes for the pack, 0 private notes, who takes part in the meeting, 2 holders of copies",
        ),
    ],
)
def test_only_what_the_product_prints_is_said_to_leave(product: Product, leaves: str) -> None:
    notes = {
        "VII.1": [
            note("A line."),
            note("My own.", visibility=Visibility.PRIVATE),
            note("Behind it.", NoteKind.BACKGROUND, visibility=Visibility.PRIVATE),
            note("Send it.", NoteKind.ACTION, owner="Desk"),
        ]
    }
    contents = replace(MEETING, pillars=pack_of("VII.1", notes=notes).pillars, widened_to=(Visibility.PRIVATE,))
    found = find(replace(contents, product=product), "Leaves this laptop")
    assert found.sentence == f"Leaves this laptop: {leaves}."


@pytest.mark.parametrize(
    ("product", "said"),
    [
        (Product.CARDS, "1 private note let into this pack; the heads of the cards say so."),
        (Product.ONE_PAGE, "1 private note let into this pack; the foot of the page says so."),
        (Product.FULL, "2 private notes let into this pack; its cover says so."),
        (Product.QUESTIONS, "0 private notes let into this pack; its cover says so."),
    ],
)
def test_where_it_is_said_that_notes_were_let_in_is_where_the_product_says_it(product: Product, said: str) -> None:
    mine = [note("Mine.", kind, visibility=Visibility.PRIVATE) for kind in (NoteKind.LINE, NoteKind.BACKGROUND)]
    contents = replace(pack_of("II.7", notes={"II.7": mine}), widened_to=(Visibility.PRIVATE,), product=product)
    assert find(contents, "let into").sentence == said
    assert "private" in read_pack(contents).text(1)


def test_a_page_of_changes_is_spoken_of_only_where_there_is_one() -> None:
    contents = samples.followed_up()
    told = {
        product: any(
            "The page of changes quotes" in each.sentence for each in check_pack(replace(contents, product=product))
        )
        for product in Product
    }
    assert {product for product, is_said in told.items() if is_said} == {
        Product.FULL,
        Product.LARGE_PRINT,
        Product.BOOKLET,
    }


def test_actions_are_said_to_be_open_and_warned_of_when_late() -> None:
    notes = {
        "II.7": [
            note("Send the table.", NoteKind.ACTION, due=LATE, id="late"),
            note("Send the other table, which is much longer than the first.", NoteKind.ACTION, due=TODAY, id="open"),
            note("Sent.", NoteKind.ACTION, done=True),
        ]
    }
    contents = pack_of("II.7", notes=notes)
    late, still = find(contents, "Send the table"), find(contents, "Send the other")
    assert (late.severity, late.note_id) == (Severity.WARNS, "late")
    assert late.sentence == "An action on II.7 is open: “Send the table.”, was due 30 November 2026."
    assert (still.severity, still.note_id) == (Severity.SAYS, "open")
    assert "“Send the other table, which is much long…”, due 1 December 2026" in still.sentence
    assert not any("Sent." in finding.sentence for finding in check_pack(contents))


@pytest.mark.parametrize(
    ("latest", "is_stale"),
    [(date(2026, 6, 2), False), (date(2026, 6, 1), True), (date(2025, 12, 31), True), (TODAY, False)],
)
def test_a_figure_is_stale_after_half_a_year(latest: date, is_stale: bool) -> None:
    contents = pack_of("VII.1")
    found = [each for each in check_pack(dated(contents, latest)) if "latest figure" in each.sentence]
    assert [each.item_id for each in found] == [target.id for target in contents.targets if is_stale]
    assert all(each.severity is Severity.WARNS and format_day(latest) in each.sentence for each in found)


def of_visits(*figures: tuple[str, str]) -> PackContents:
    """The pack of the target that asks each of two, with figures of a side and a day."""
    contents = pack_of("VIII.5")
    (pillar,) = contents.pillars
    (initiative,) = pillar.initiatives
    (target,) = initiative.targets
    said = tuple(
        PackFigure(source="S", as_of=date.fromisoformat(day), confidence=Confidence.OFFICIAL, side=side)
        for side, day in figures
    )
    targets = (replace(target, figures=said),)
    return replace(contents, pillars=(replace(pillar, initiatives=(replace(initiative, targets=targets),)),))


VISITS = "State-Prefecture delegation visits"


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        ([], [f"No figure is recorded for {VISITS} for 2026."]),
        ([("", "2026-11-20")], [f"No figure of a side is recorded for {VISITS} for 2026."]),
        (
            [("Japan", "2026-01-31"), ("", "2026-11-20")],
            [
                f"The latest figure of Japan for {VISITS} is of 31 January 2026, 6 months or more before this pack.",
                f"No figure of India is recorded for {VISITS} for 2026.",
            ],
        ),
        ([("Japan", "2026-11-01"), ("India", "2026-10-01"), ("Japan", "2026-01-31")], []),
    ],
)
def test_each_side_has_figures_of_its_own_and_those_of_no_side_make_none_newer(
    figures: list[tuple[str, str]], told: list[str]
) -> None:
    found = [each.sentence for each in check_pack(of_visits(*figures)) if VISITS in each.sentence]
    assert found == told


def test_how_old_is_too_old_can_be_said() -> None:
    contents = dated(pack_of("VII.1"), date(2026, 9, 30))
    assert not [each for each in check_pack(contents, stale_after_months=3) if "latest" in each.sentence]
    assert [each for each in check_pack(contents, stale_after_months=2) if "latest" in each.sentence]


def test_a_target_without_figures_is_named() -> None:
    contents = pack_of("VII.1", figures=False)
    found = [each for each in check_pack(contents) if "No figure is recorded" in each.sentence]
    assert [(each.severity, each.item_id) for each in found] == [
        (Severity.SAYS, target.id) for target in contents.targets
    ]


def test_items_without_a_word_of_ours_are_named_by_pillar() -> None:
    contents = pack_of("II.6", "II.7", "V.4", "V.5", notes={"II.7": [note("A word.")]})
    bare = {each.id for pillar in contents.pillars for each in pillar.initiatives if not each.targets} - {"II.7"}
    told = [each for each in check_pack(contents) if "document’s own words" in each.sentence]
    assert bare
    assert {code for each in told for code in bare if code in each.sentence} == bare
    assert all(each.item_id in bare and "II.7" not in each.sentence for each in told)


def test_a_note_of_invisible_characters_is_found() -> None:
    found = find(pack_of("II.7", notes={"II.7": [note("\u200b\u2060", id="n1")]}), "shows nothing")
    assert (found.severity, found.note_id) == (Severity.WARNS, "n1")


def test_what_leaves_and_what_stays_is_counted() -> None:
    notes = {
        "VII.1": [note("A."), note("B.", NoteKind.ACTION, owner="Desk"), note("C.", NoteKind.ACTION, owner="Desk")],
    }
    left = Left(by_visibility={Visibility.PRIVATE: 5, Visibility.TEAM: 1})
    told = [each.sentence for each in check_pack(pack_of("VII.1", notes=notes), left=left)]
    figures = sum(len(target.figures) for target in pack_of("VII.1").targets)
    assert (
        f"Leaves this laptop: 3 notes for the pack, 1 name of those who act, {figures} figures with their sources."
        in told
    )
    assert "Stays here: 5 private notes, 1 team note." in told


def test_a_note_with_a_page_of_its_own_is_a_note_and_not_a_page_of_ones_own() -> None:
    late = note("[TLP:RED] Send it.", NoteKind.ACTION, owner="Desk", due=LATE, id="n1")
    pages = (
        FreePage(title="Action: Preamble", text=late.text, note=late, item_id="preamble.1"),
        FreePage(title="Note: II.3", text="\u200b", note=note("\u200b", NoteKind.NOTE), item_id="II.3"),
        FreePage(title="Seats", text="A table."),
    )
    contents = replace(pack_of("II.7"), free_pages=pages)
    due = find(contents, "was due 30 November 2026")
    assert (due.severity, due.item_id, due.note_id) == (Severity.WARNS, "preamble.1", "n1")
    assert find(contents, "A note on preamble.1 is marked TLP:RED").severity is Severity.BLOCKS
    assert find(contents, "A note on II.3 shows nothing").item_id == "II.3"
    leaves = find(contents, "Leaves this laptop").sentence
    assert leaves == "Leaves this laptop: 2 notes for the pack, 1 name of those who act, 1 page of your own."


def test_the_heaviest_findings_come_first() -> None:
    notes = {"II.7": [note("[TLP:RED] 🙂"), note("Do it.", NoteKind.ACTION)]}
    weights = [finding.severity for finding in check_pack(pack_of("II.7", notes=notes))]
    assert weights == sorted(weights, key=list(Severity).index)
    assert set(weights) == set(Severity)


@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_looked_at_and_each_finding_is_a_sentence_that_leads_somewhere(
    texts: Iterable[str], title: str, marking: str
) -> None:
    contents = pack_of("II.7", title=title, marking=marking, notes={"II.7": [note(text) for text in texts]})
    for finding in check_pack(contents):
        assert finding.sentence.endswith(".")
        assert finding.field or finding.item_id


def annex(**details: str) -> Annex:
    return Annex(title="Their paper", pages=1, digest="0" * 64, data=b"", **{"why_no_archive": "", **details})  # type: ignore[arg-type]


def test_an_annex_has_a_marking_that_the_pack_must_cover() -> None:
    contents = replace(pack_of("II.7", marking="TLP:GREEN"), annexes=(annex(), annex(marking="TLP:RED")))
    found = find(contents, "Annex A2 is marked TLP:RED, and the pack is marked TLP:GREEN.")
    assert (found.severity, found.cure, found.field) == (Severity.BLOCKS, "Mark the pack TLP:RED.", "annexes")
    refuse_unfit(replace(contents, marking="TLP:RED"))


def test_what_was_typed_for_the_meeting_is_looked_at_too() -> None:
    contents = replace(
        pack_of("II.7", marking=""),
        objectives=("Agree 🙂",),
        key_messages=(KeyMessage(text="One ᚠ", support="(SECRET) two"),),
        free_pages=(FreePage(title="Seats", text="\u200b"), FreePage(title="Names", text="[TLP:RED] A, B")),
        annexes=(annex(why_no_archive="“Their paper” is encrypted."),),
    )
    found = {each.field: each for each in check_pack(contents) if each.field and "Leaves" not in each.sentence}
    assert "🙂" in found["objectives"].sentence
    assert found["annexes"].sentence == "“Their paper” is encrypted; the pack is therefore no archival copy."
    assert "Your page “Seats” is empty." in sentences(contents, Severity.WARNS)
    blocking = sentences(contents, Severity.BLOCKS)
    assert "What supports a key message is marked SECRET, and the pack has no marking." in blocking
    assert "Your page “Names” is marked TLP:RED, and the pack has no marking." in blocking
    assert "1 file of someone else as annexes" in find(contents, "Leaves this laptop").sentence
