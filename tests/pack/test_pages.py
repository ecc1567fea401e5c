"""How single pages are set: cover, contents, marking, targets, sources."""

import re
from dataclasses import replace

import pytest
from tests.pack import builders
from tests.pack.builders import note, pack, pack_of
from tests.pack.reading import ReadPack, read_pack

from briefing_app.core.progress import Status


def test_the_cover_says_what_the_pack_is_and_what_serif_letters_mean(whole_vision: ReadPack) -> None:
    text = whole_vision.text(1)
    for words in (
        "Joint Vision: second progress review",
        "Eight Directions to Steer the Special Strategic and Global Partnership",
        "What is in it The whole vision: 8 pillars, 56 initiatives",
        "Made on 1 December 2026",
        "Handling RESTRICTED",
        "Words set in this serif letter are a source’s own, unaltered. All else is ours.",
        "Holds only what is marked for the pack.",
    ):
        assert words in text


def test_a_short_pack_has_a_thumb_index_and_a_long_one_a_list(whole_vision: ReadPack, selection: ReadPack) -> None:
    def left_edges(read: ReadPack, number: int) -> list[float]:
        return [letter.left for letter in read.letters(number)]

    assert min(left_edges(selection, 2)) < 30
    assert min(left_edges(whole_vision, 2)) > 50
    assert "Contents" in whole_vision.text(3)


def test_margins_change_sides_and_the_tab_is_at_the_outer_edge(selection: ReadPack) -> None:
    pages = {page: title for level, title, page in selection.outline() if level == 1 and page < selection.count - 8}
    assert {page % 2 for page in pages} == {0, 1}
    for page in pages:
        tab = [letter for letter in selection.letters(page) if letter.left < 40 or letter.right > 555]
        assert tab
        assert all(letter.left > 555 if page % 2 else letter.right < 40 for letter in tab)


@pytest.mark.parametrize(
    "marking",
    [
        "OFFICIAL: SENSITIVE",
        "गोपनीय CONFIDENTIAL",
        "取扱注意",
        "FOR THE EYES OF THE DELEGATION ONLY " * 3,
        "x" * 400,
        "word " * 200,
    ],
)
def test_a_marking_is_whole_and_centred_at_head_and_foot(marking: str) -> None:
    read = read_pack(pack_of("II.7", marking=marking))
    for number in range(1, read.count + 1):
        wanted = "".join(marking.split())
        letters = [letter for letter in read.letters(number) if letter.bottom < 45 or letter.top > 794]
        head = [letter for letter in letters if letter.top > 794]
        assert "".join(letter.char for letter in head) == wanted
        assert "".join(letter.char for letter in letters if letter.bottom < 45) == wanted
        middle = (min(letter.left for letter in head) + max(letter.right for letter in head)) / 2
        assert abs(middle - 595.28 / 2) < 3
        assert all(letter.bottom > 0 and letter.top < 842 for letter in letters)


def test_targets_stand_with_status_formula_cautions_and_figures() -> None:
    read = read_pack(pack_of("VII.1", notes={"personnel-exchange": [note("On the target.")]}))
    page = next(page for _, title, page in read.outline() if title.endswith("Personnel, both directions"))
    text = read.text(page)
    for words in (
        "behind",
        "How it is worked out",
        "÷ (500,000 × 398 days ÷ 1,826 days)",
        "Read with care",
        "has no upper end",
        "30 Sep 2026 96,400 88.5 official M2",
        f"Sources by number: Page {read.count}",
        "500,000",
        "Pace needed",
        "Today, 1 Dec 2026",
        "On the target.",
    ):
        assert words in text
    assert read.text(page - 1).startswith("RESTRICTED") or "Where the targets stand" in read.text(page - 1)


def test_a_target_without_data_shows_words_and_never_a_figure() -> None:
    read = read_pack(pack_of("I.1", figures=False))
    overview = next(page for _, title, page in read.outline() if title == "Targets")
    assert read.text(overview).count("No data yet") == 2
    text = read.text(overview + 1)
    assert text.count("No data is not zero. The line starts with the first measurement.") == 2
    assert "How it is worked out" not in text
    assert read.outline()[-2][1:] == ("Glossary", overview + 2)


@pytest.mark.parametrize(
    "figures",
    [
        [("2026-01-31", "0")],
        [("2026-01-31", "-3.5")],
        [("2025-01-31", "1"), ("2026-12-01", "50000000")],
        [("2026-12-01", "500001")],
        [(f"2026-{month:02}-{day:02}", str(month * 1000 + day)) for month in range(1, 12) for day in range(1, 28, 3)],
    ],
)
def test_any_figures_make_a_chart_inside_its_page(
    figures: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builders, "FIGURES", dict.fromkeys(("personnel-exchange", "delegation-visits"), figures))
    read = read_pack(pack_of("VII.1", "VIII.5"))
    page = next(page for _, title, page in read.outline() if title.endswith("Personnel, both directions"))
    assert "Pace needed" in read.text(page)
    for number in range(1, read.count + 1):
        assert all(
            letter.left > 52 and letter.bottom > 20 for letter in read.letters(number) if letter.char not in "VI"
        )
    if len(figures) > 90:
        heads = [number for number in range(page, read.count) if "As of Value % of pace" in read.text(number)]
        assert heads[:2] == [page, page + 1]


def test_words_taller_than_a_page_go_on_and_say_so() -> None:
    contents = pack_of("V.5")
    (pillar,) = contents.pillars
    (initiative,) = pillar.initiatives
    words = replace(initiative.words, text=" ".join(f"w{number}" for number in range(2000)))
    longer = replace(pillar, initiatives=(replace(initiative, words=words),))
    read = read_pack(replace(contents, pillars=(longer,)))
    assert words.text in " ".join(word for word in read.whole_text().split() if re.fullmatch(r"w\d+", word))
    assert "V.5 The document’s words continued" in read.text(5)


def test_the_overview_explains_every_status() -> None:
    read = read_pack(pack_of("VII.1"))
    overview = next(page for _, title, page in read.outline() if title == "Targets")
    assert all(status.value in read.text(overview) for status in Status)


def test_a_pack_without_targets_has_no_targets_page() -> None:
    assert "Targets" not in read_pack(pack_of("II.7")).whole_text()


def test_the_sources_are_named_with_faults_and_fingerprints(whole_vision: ReadPack) -> None:
    text = whole_vision.text(whole_vision.count)
    for words in (
        "Authority",
        "Known faults of our copy",
        "Coverage",
        "PM Modi Meets Japan's Governors of 16 Prefectures",
    ):
        assert words in text
    assert text.replace(" ", "").count("SHA-256") == 2


def test_the_sources_of_figures_are_listed_by_the_numbers_that_the_tables_give_them() -> None:
    read = read_pack(pack_of("VII.1", "VIII.5"))
    text = read.text(read.count)
    assert "No. Source As of Basis" in text
    assert "M1 Joint table, first year 30 Nov 2025 – 31 May 2026 estimate" in text
    assert "M2 Joint table, first year 30 Sep 2026 – 20 Nov 2026 official" in text


def test_without_figures_the_sources_have_no_table_of_them(whole_vision: ReadPack) -> None:
    assert "Basis" not in whole_vision.text(whole_vision.count)


def test_a_source_of_figures_as_long_as_can_be_stays_within_its_column() -> None:
    contents = pack_of("VIII.5")
    (target,) = contents.targets
    figures = tuple(replace(each, source="Office" * 60) for each in target.figures)
    ((pillar, initiative),) = ((each, each.initiatives[0]) for each in contents.pillars)
    initiative = replace(initiative, targets=(replace(target, figures=figures),))
    read = read_pack(replace(contents, pillars=(replace(pillar, initiatives=(initiative,)),)))
    assert "Office" * 60 in read.text(read.count).replace(" ", "")
    assert all(letter.right < 560 for letter in read.letters(read.count))


def test_a_long_meeting_title_is_cut_in_the_running_head_only() -> None:
    title = "Preparatory consultation on the implementation of the joint vision and its eight directions, second round"
    read = read_pack(pack_of("V.5", title=title))
    assert title in read.text(1)
    assert "…" in read.text(3)


def test_a_pack_of_pillar_notes_alone_is_possible() -> None:
    read = read_pack(pack(chosen=lambda _: False, notes={"V": [note("Only this.")]}))
    assert read.count == 4
    assert "1 Only this." in read.text(3)


def test_the_page_of_a_target_with_two_sides_names_them_in_chart_and_table() -> None:
    read = read_pack(pack_of("VIII.5"))
    page = next(page for _, title, page in read.outline() if title.endswith("delegation visits"))
    text = " ".join(read.text(page).split())
    assert "Japan 1 on 20 Apr 2026" in text
    assert "India 3 on 20 Nov 2026" in text
    assert "As of Value % of pace Side Basis Source" in text
    assert "The target as a whole stands where its weaker side, Japan, does: ahead." in text
