"""Cells of .xlsx workbooks: money and percentages are not taken for plain numbers, and plain numbers not for these."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from tests.workspace.test_open_document import HEADING, a_day, number, row, words, write_ods

from briefing_app.core.figure_table import Reading, check_table
from briefing_app.workspace.importing_figures import check_figures, read_table
from briefing_app.workspace.workspace import Workspace

INVESTED = "private-investment"
ACCOUNTS = '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'
AMOUNTS = {
    "[$USD] #,##0.00": "USD 50",
    "[$$-409]#,##0.00": "$ 50",
    "[$€-2]\\ #,##0": "€ 50",
    '#,##0.00 "€"': "€ 50",
    '#,##0"円"': "円 50",
    '#,##0 "USD"': "USD 50",
    "#,##0\\ \\U\\S\\D": "USD 50",
    "[Red]£#,##0": "£ 50",
    "[$R$-416]#,##0;[Red]-[$R$-416]#,##0": "R$ 50",
    "[$kr.-406]#,##0": "kr. 50",
    '#,##0.00 "zł"': "zł 50",
    '"रु" #,##0': "रु 50",
    '#,##0 "crore"': "50 crore",
    '#,##0.0 "Million"': "50 Million",
    '"₹" #,##0 "lakh"': "₹ 50 lakh",
    '0"億円"': "円 50 億",
    '0 "करोड़"': "50 करोड़",
    '0"k"': "50 k",
    '0.00" lac"': "50 lac",
    '0.00" lacs"': "50 lacs",
    '0.0" ths"': "50 ths",
    '0.0"\'000"': "50 '000",
    '0.0" (in 000s)"': "50 000s",
    '0" x 1000"': "50 x 10",
    '0" हजार"': "50 हजार",
    '0" हज़ार"': "50 हज़ार",
    '0" खरब"': "50 खरब",
    '0" 百人"': "50 百",
    ACCOUNTS: "$ 50",
    "0%": "5000%",
    "0.0%;[Red]-0.0%": "5000%",
    '0"%"': "50%",
}
PLAIN = (
    *("General", "0.00", "#,##0_);[Red](#,##0)", "[$-409]#,##0.00", "[Red]0", "0.00E+00", "# ?/?", "@", '0 "people"'),
    *("_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-", '#,##0.0,,"M"', '#,##0, "thousand"', '0 "km"', "0*%"),
)


@pytest.fixture(autouse=True)
def _today(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace, "today", lambda: date(2026, 3, 12))


def write_book(path: Path, value: float, number_formats: Iterable[str], *, on_day: str = "yyyy-mm-dd") -> Path:
    """A row of that value in each of the formats, each on a year of its own, with an empty cell before the source."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Target", "Value", "As of", None, "Source"))
    for place, number_format in enumerate(number_formats, 2):
        for column, cell in enumerate((INVESTED, value, date(1990 + place, 1, 1), None, "S"), 1):
            if cell is not None:
                sheet.cell(place, column, cell)
        sheet.cell(place, 2).number_format = number_format
        sheet.cell(place, 3).number_format = on_day
    book.save(path)
    return path


def test_money_and_percentages_are_refused_as_in_an_opendocument_sheet(workspace: Workspace, tmp_path: Path) -> None:
    checked = check_figures(workspace, write_book(tmp_path / "f.xlsx", 50, AMOUNTS))
    assert {each.cells[1]: each.reason for each in checked.rows} == {
        shown: f"“{shown}” is not a number." for shown in AMOUNTS.values()
    }
    assert [each.cells[1] for each in checked.rows] == list(AMOUNTS.values())


def test_plain_numbers_and_days_stay_what_they_are(workspace: Workspace, tmp_path: Path) -> None:
    path = write_book(tmp_path / "f.xlsx", 50, PLAIN, on_day="[$-409]d\\-mmm\\-yy;@")
    checked = check_figures(workspace, path)
    assert [each.reason for each in checked.rows] == [""] * len(PLAIN)
    assert {each.value for each in checked.figures} == {Decimal(50)}
    assert checked.figures[0].as_of == date(1992, 1, 1)


@pytest.mark.parametrize("unit", ["per cent", "%"])
def test_half_is_fifty_of_a_target_that_counts_per_cent(workspace: Workspace, tmp_path: Path, unit: str) -> None:
    table = read_table(write_book(tmp_path / "f.xlsx", 0.28125, ["0%", "0.0%", '0.00"%"', "General", "[$USD] 0"]))
    target = replace(workspace.corpus.target(INVESTED), unit=unit)  # type: ignore[arg-type]  # an id
    rows = check_table(table, [target], (), workspace.today(), Reading()).rows
    read = [each.figure and each.figure.value for each in rows]
    assert read == [Decimal("28.125")] * 2 + [Decimal("0.28125")] * 2 + [None]
    assert rows[4].reason == "“USD 0.28125” is not a number."


def test_so_it_is_in_an_opendocument_sheet_however_it_is_rounded_there(workspace: Workspace, tmp_path: Path) -> None:
    value = number("0.28125", "percentage", "28 %")
    table = read_table(
        write_ods(tmp_path / "f.ods", HEADING, row(words(INVESTED) + value + a_day("2025-12-31") + words("S")))
    )
    target = replace(workspace.corpus.target(INVESTED), unit="per cent")  # type: ignore[arg-type]  # an id
    (only,) = check_table(table, [target], (), workspace.today(), Reading()).figures
    assert only.value == Decimal("28.125")
