"""What a marking means: its scheme, its level, what it covers, and what a page shows of it."""

import re
import tomllib
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pack.builders import note, pack_of
from tests.pack.reading import read_pack

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Product
from briefing_app.pack.markings import (
    Level,
    Marking,
    Scheme,
    covers,
    find_portion_marking,
    list_schemes,
    read_marking,
    roll_up,
)
from briefing_app.paths import resources_folder

LEVELS = [level for scheme in list_schemes() for level in scheme.levels]
SCHEMES = {scheme.id: scheme for scheme in list_schemes()}


def test_the_schemes_are_those_that_were_asked_for_each_from_the_least_to_the_most() -> None:
    assert {scheme.id: [level.words for level in scheme.levels] for scheme in list_schemes()} == {
        "uk": ["OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"],
        "cui": ["UNCLASSIFIED", "CUI"],
        "tlp": ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"],
        "india": [
            "प्रतिबंधित / RESTRICTED",
            "गोपनीय / CONFIDENTIAL",
            "गुप्त / SECRET",
            "परम गुप्त / TOP SECRET",
        ],
        "japan": ["機密性１情報", "機密性２情報", "機密性３情報", "秘", "極秘", "特定秘密"],
    }


def test_every_scheme_says_where_its_words_come_from() -> None:
    told = tomllib.loads((resources_folder() / "markings.toml").read_text(encoding="utf-8"))
    assert all(scheme["sources"] and all(scheme["sources"]) for scheme in told["schemes"])


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.key)
def test_a_level_is_named_by_its_id_or_by_its_words(level: Level) -> None:
    assert read_marking(level.key).words == level.words
    assert read_marking(f"  {level.key.upper()} ").words == level.words
    read = read_marking(level.words)
    assert (read.words, read.level) == (level.words, level)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ""),
        ("none", ""),
        (" \u200e\t", ""),
        ("tlp:amber+strict", "TLP:AMBER+STRICT"),
        ("Official-Sensitive", "OFFICIAL-SENSITIVE"),
        ("RESTRICTED", "RESTRICTED"),
        ("UK SECRET", "UK SECRET"),
        ("For the minister’s eyes", "For the minister’s eyes"),
        ("SECRETARIAT ONLY", "SECRETARIAT ONLY"),
        ("CUI//SP-PRVCY//NOFORN", "CUI//SP-PRVCY//NOFORN"),
    ],
)
def test_a_marking_is_printed_as_its_scheme_writes_it_and_else_as_it_was_typed(typed: str, words: str) -> None:
    assert read_marking(typed).words == words


def test_letters_of_the_traffic_light_have_its_colours_on_black_and_are_large_enough() -> None:
    colours = {level.id: tuple(round(255 * part) for part in level.colour or ()) for level in SCHEMES["tlp"].levels}
    assert colours == {
        "clear": (255, 255, 255),
        "green": (51, 255, 0),
        "amber": (255, 192, 0),
        "amber+strict": (255, 192, 0),
        "red": (255, 43, 43),
    }
    assert all(level.plate == (0.0, 0.0, 0.0) and level.size == 12 for level in SCHEMES["tlp"].levels)
    assert all(level.plate is None for level in LEVELS if level.scheme_id != "tlp")


@pytest.mark.parametrize("scheme", list_schemes(), ids=lambda scheme: scheme.id)
def test_a_higher_level_covers_a_lower_one_and_never_the_other_way_round(scheme: Scheme) -> None:
    for lower, higher in pairwise(scheme.levels):
        assert covers(read_marking(higher.key), read_marking(lower.key))
        assert not covers(read_marking(lower.key), read_marking(higher.key))


@pytest.mark.parametrize(
    ("whole", "part", "does"),
    [
        ("", "", True),
        ("", "TLP:CLEAR", False),
        ("TLP:RED", "", True),
        ("TLP:RED", "SECRET", False),
        ("SECRET", "TLP:CLEAR", False),
        ("For the minister", "for  the minister", True),
        ("For the minister", "For the deputy", False),
        ("TOP SECRET", "SECRET", True),
        ("गुप्त / SECRET", "SECRET", True),
        ("TOP SECRET", "परम गुप्त / TOP SECRET", True),
        ("OFFICIAL", "RESTRICTED", False),
        ("CUI", "CUI//SP-PRVCY", False),
        ("CUI//SP-PRVCY", "CUI", True),
        ("CUI//SP-EXPT//SP-PRVCY", "CUI//SP-PRVCY", True),
        ("SECRET – UK EYES ONLY", "SECRET", True),
        ("TOP SECRET", "SECRET – UK EYES ONLY", False),
        ("特定秘密（外交）", "極秘", True),
        ("特定秘密", "特定秘密（外交）", False),
        ("機密性３情報", "機密性2情報", True),
    ],
)
def test_one_marking_covers_another_of_its_scheme_with_all_that_it_says(whole: str, part: str, does: bool) -> None:
    assert covers(read_marking(whole), read_marking(part)) is does


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([], ""),
        (["", ""], ""),
        (["TLP:GREEN", "", "TLP:RED", "TLP:AMBER"], "TLP:RED"),
        (["SECRET", "RESTRICTED"], "SECRET"),
        (["CUI//SP-PRVCY", "CUI//SP-EXPT"], "CUI//SP-EXPT/SP-PRVCY"),
        (["CUI//PRVCY//NOFORN", "CUI//SP-TAX", "CUI//FEDCON"], "CUI//SP-TAX/PRVCY//FEDCON/NOFORN"),
        (["OFFICIAL – UK EYES ONLY", "SECRET"], "SECRET – UK EYES ONLY"),
        (["Our own"], "Our own"),
        (["Our own", "Their own"], None),
        (["TLP:RED", "TOP SECRET"], None),
    ],
)
def test_the_highest_marking_of_any_part_rules_the_whole(parts: list[str], whole: str | None) -> None:
    rolled = roll_up(map(read_marking, parts))
    assert (rolled.words if rolled else None) == whole


MARKINGS = st.one_of(
    st.sampled_from([level.words for level in LEVELS]),
    st.sampled_from(["CUI//SP-A", "CUI//SP-B//NOFORN", "SECRET – EYES ONLY", "UK OFFICIAL", "RESTRICTED", "own", ""]),
    st.text(max_size=12),
)


@given(st.lists(MARKINGS, max_size=6))
def test_what_is_rolled_up_covers_every_part(parts: list[str]) -> None:
    rolled = roll_up(map(read_marking, parts))
    assert rolled is None or all(covers(rolled, read_marking(part)) for part in parts)


@given(st.text(max_size=200))
def test_any_words_are_a_marking_of_one_line_that_covers_itself(typed: str) -> None:
    marking = read_marking(typed)
    assert isinstance(marking, Marking)
    assert "\n" not in marking.words
    assert covers(marking, read_marking(marking.words))


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("[TLP:AMBER] We welcome the figures.", "TLP:AMBER"),
        ("(SECRET) We welcome the figures.", "SECRET"),
        ("TLP:RED\nWe welcome the figures.", "TLP:RED"),
        ("  [CUI//SP-PRVCY]\nNames of the staff.", "CUI//SP-PRVCY"),
        ("[極秘] 第1回会合", "極秘"),
        ("SECRET – UK EYES ONLY\nWe welcome the figures.", "SECRET – UK EYES ONLY"),
        ("[OFFICIAL-SENSITIVE – COMMERCIAL] We welcome it.", "OFFICIAL-SENSITIVE – COMMERCIAL"),
        ("TOP SECRET STRAP\nWe welcome it.", "TOP SECRET STRAP"),
        ("SECRET, UK EYES ONLY.\nWe welcome it.", "SECRET, UK EYES ONLY"),
        ("【極秘】第1回会合の方針", "極秘"),
        ("（特定秘密（外交））方針", "特定秘密（外交）"),
        ("特定秘密（外交）\n方針", "特定秘密（外交）"),
        ("SECRET:\nWe welcome it.", "SECRET"),
        ("TLP:RED: not for disclosure", "TLP:RED"),
        ("**SECRET**\nWe welcome it.", "SECRET"),
        ("\\[SECRET\\] We welcome it.", "SECRET"),
        (f"SECRET – {'and so on ' * 9}", "SECRET"),
        ("SECRET talks are not our business.", ""),
        ("SECRET, RESTRICTED and OFFICIAL are words of ours.", ""),
        ("特定秘密の保護に関する法律", ""),
        ("秘書官（外交）", ""),
        ("[secret] in lower case is the text’s own", ""),
        ("[a footnote] and what follows", ""),
        ("(see VII.1)", ""),
        ("", ""),
        ("The marking [TLP:RED] inside a text speaks of markings", ""),
    ],
)
def test_a_note_that_begins_with_a_marking_bears_it(text: str, marking: str) -> None:
    assert find_portion_marking(text) == marking


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.key)
def test_every_page_bears_the_marking_at_its_head_and_at_its_foot(level: Level) -> None:
    read = read_pack(pack_of("II.7", marking=level.words))
    height = 841.89
    for number in range(1, read.count + 1):
        letters = [letter for letter in read.letters(number) if letter.bottom > height - 45 or letter.top < 45]
        head = "".join(letter.char for letter in letters if letter.bottom > height - 45)
        foot = "".join(letter.char for letter in letters if letter.top < 45)
        words = "".join(level.words.split())
        assert (head, foot) == (words, words)
        across = [(min(row), max(row)) for row in ([x for a in letters for x in (a.left, a.right)],)]
        assert all(abs((left + right) / 2 - 595.28 / 2) < 3 for left, right in across)


def test_the_traffic_light_stands_on_a_black_plate_that_holds_all_of_its_letters() -> None:
    read = read_pack(pack_of("II.7", marking="TLP:AMBER+STRICT"))
    raw = read.raw()
    assert raw.count("1 0.753 0 rg") == 2 * read.count
    plates = re.findall(r"q 0 0 0 rg ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f Q", raw)
    letters = [letter for letter in read.letters(1) if letter.top < 45]
    for plate in plates:
        left, bottom, width, height = map(float, plate)
        if bottom < 45:
            assert left < min(letter.left for letter in letters)
            assert left + width > max(letter.right for letter in letters)
            assert bottom < min(letter.bottom for letter in letters)
            assert bottom + height > max(letter.top for letter in letters)
    assert len(plates) == 2 * read.count


@pytest.mark.parametrize("beyond", ["", " – embargo until noon on the day of the meeting and no further" * 2])
def test_on_a_card_a_long_marking_leaves_code_and_folio_free_and_its_label_large(beyond: str) -> None:
    marking = f"TLP:AMBER+STRICT - embargo until noon on the day of the meeting and no further{beyond}"
    read = read_pack(replace(pack_of("VII.1", marking=marking), product=Product.CARDS))
    plates = re.findall(r"q 0 0 0 rg ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f Q", read.raw())
    height, foot, head = 419.53, 37, 35
    for bottom, top in ((float(bottom), float(bottom) + float(high)) for _, bottom, _, high in plates):
        assert top < foot or height - head <= bottom
    letters = [letter for letter in read.letters(1) if letter.bottom > height - head]
    assert "".join(letter.char for letter in letters)[: len(marking.replace(" ", ""))] == marking.replace(" ", "")


def test_words_of_ones_own_are_printed_on_every_page_as_they_were_typed() -> None:
    read = read_pack(pack_of("II.7", marking="For the delegation, and nobody else"))
    assert all(read.text(number).count("For the delegation, and nobody else") >= 2 for number in range(1, read.count))


@pytest.mark.parametrize("product", Product, ids=lambda product: product.value)
def test_every_page_of_every_product_bears_the_marking_twice(product: Product) -> None:
    notes = {"VII.1": [note("We welcome it."), note("Why?\nBecause.", NoteKind.QUESTION)]}
    read = read_pack(replace(pack_of("VII.1", "II.7", marking="TLP:RED", notes=notes), product=product))
    assert read.count > 0
    assert [number for number in range(1, read.count + 1) if read.text(number).count("TLP:RED") < 2] == []
