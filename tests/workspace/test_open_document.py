"""OpenDocument spreadsheets: read like any other table, and refused at once where they are made to fill the memory."""

import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from briefing_app.core.errors import BadInput
from briefing_app.workspace.importing_figures import check_figures
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 12)
PEOPLE = "personnel-exchange"
NAMES = "urn:oasis:names:tc:opendocument:xmlns"
CONTENT = (
    f'<office:document-content xmlns:office="{NAMES}:office:1.0" xmlns:table="{NAMES}:table:1.0"'
    f' xmlns:text="{NAMES}:text:1.0"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:body>'
    "<office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"
)
NOTHING = '<table:table-cell table:number-columns-repeated="999999999"/>'


@pytest.fixture(autouse=True)
def _today(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace, "today", lambda: TODAY)


def cell(kind: str, attributes: str = "", shown: str = "", *, before: str = "") -> str:
    opening = f'<table:table-cell office:value-type="{kind}" {attributes}>'
    return f"{opening}{before}<text:p>{shown}</text:p></table:table-cell>"


def words(*texts: str) -> str:
    return "".join(cell("string", shown=text) for text in texts)


def number(value: str, kind: str = "float", shown: str = "") -> str:
    return cell(kind, f'office:value="{value}"', shown)


def a_day(day: str) -> str:
    return cell("date", f'office:date-value="{day}"', "31/12/25")


def row(cells: str, repeated: object = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{cells}</table:table-row>'


HEADING = row(words("Target", "Value", "As of", "Source"))


def write_ods(path: Path, *rows: str) -> Path:
    """As office programs write it: each row goes on to the sheet's last column, and empty ones to its last row."""
    filled = "".join(each.replace("</table:table-row>", f"{NOTHING}</table:table-row>") for each in rows)
    sheet = f"<table:table>{filled}{row(NOTHING, 1_048_000)}</table:table><table:table/>"
    return write_content(path, CONTENT.format(sheet))


def write_content(path: Path, content: str, name: str = "content.xml") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr(name, content)
    return path


def test_its_numbers_days_texts_and_errors_are_read_as_they_are_meant(workspace: Workspace, tmp_path: Path) -> None:
    comment = "<office:annotation><text:p>a comment, not the cell</text:p></office:annotation>"
    spaced = cell("string", shown='Joint<text:s text:c="2"/><text:span>table</text:span>', before=comment)
    day, source = a_day("2025-12-31"), words("S")
    path = write_ods(
        tmp_path / "figures.ods",
        HEADING,
        row(words(PEOPLE) + number("96400", shown="96.400,00") + day + spaced),
        row(words(PEOPLE) + number("3.9000000000000004", "currency") + a_day("2026-01-31T12:00:00") + source),
        row(words(PEOPLE) + words("many") + day + source),
        row(words(PEOPLE) + cell("string", 'calcext:value-type="error"', "#DIV/0!") + day + source),
        row(words(PEOPLE) + cell("boolean", 'office:boolean-value="true"') + day + source),
        row(words(PEOPLE) + number("10000000000000000000") + day + source),
        row(words(PEOPLE) + number("1") + cell("time", 'office:time-value="PT1H"', "01:00") + source),
        row(NOTHING, 3),
        row("<table:covered-table-cell/>" + number("1") + day + source),
    )
    checked = check_figures(workspace, path)
    assert [(each.number, each.reason) for each in checked.rows] == [
        *((2, ""), (3, "")),
        (4, "“many” is not a number."),
        (5, "“#DIV/0!” is not a number."),
        (6, "“True” is not a number."),
        (7, "10,000,000,000,000,000,000 is beyond 10^18."),
        (8, "“01:00” is not a day; write it as year-month-day."),
        (12, "The row names no target."),
    ]
    assert [(each.value, each.as_of, each.source) for each in checked.figures] == [
        (96400, date(2025, 12, 31), "Joint table"),
        (Decimal("3.9"), date(2026, 1, 31), "S"),
    ]


@pytest.mark.parametrize(
    ("row_of_harm", "says"),
    [
        (row(words("x"), 2_000_000_000), "has more than 100,000 rows"),
        (row(cell("string", 'table:number-columns-repeated="999999999"', "x")), "has more than 100 columns"),
        (row(NOTHING + words("x")), "has more than 100 columns"),
        (row(words("x"), "many"), "cannot be read as a spreadsheet"),
        (row(number("1") + cell("date", 'office:date-value="soon"')), "cannot be read as a spreadsheet"),
        (row(number("a lot")), "cannot be read as a spreadsheet"),
        ("<table:table-row>", "cannot be read as a spreadsheet"),
    ],
)
def test_one_that_is_made_to_harm_is_refused_at_once(
    workspace: Workspace, tmp_path: Path, row_of_harm: str, says: str
) -> None:
    with pytest.raises(BadInput, match=says):
        check_figures(workspace, write_ods(tmp_path / "bad.ods", HEADING, row_of_harm))


def test_entities_that_multiply_a_missing_part_and_no_sheet_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    sheet = f"<table:table>{row(words('&a9;'))}</table:table>"
    laughs = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>{CONTENT.format(sheet)}'
    for content, name in ((laughs, "content.xml"), ("<x/>", "styles.xml"), (CONTENT.format(""), "content.xml")):
        with pytest.raises(BadInput, match=r"cannot be read as a spreadsheet|is empty"):
            check_figures(workspace, write_content(tmp_path / "none.ods", content, name))
