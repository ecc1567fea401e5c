"""OpenDocument spreadsheets: read like any other table, and refused at once where they are made to fill the memory."""

import tracemalloc
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
        row(words(PEOPLE) + number("3.9000000000000004") + a_day("2026-01-31T12:00:00") + source),
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
        (row("<table:table-cell/>" * 400_000), "holds more than a table of figures has"),
        (row(words("<text:span>" * 50_000)), "holds more than a table of figures has"),
        (row(words("x" * 9_000_000)), "holds more than a table of figures has"),
        ("<text:p>" * 50_000, "holds more than a table of figures has"),
        ("<table:table-row>", "cannot be read as a spreadsheet"),
    ],
)
def test_one_that_is_made_to_harm_is_refused_at_once(
    workspace: Workspace, tmp_path: Path, row_of_harm: str, says: str
) -> None:
    with pytest.raises(BadInput, match=says):
        check_figures(workspace, write_ods(tmp_path / "bad.ods", HEADING, row_of_harm))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (cell("currency", 'office:currency="USD" office:value="4"', "$4.00"), "“$4.00” is not a number."),
        (cell("currency", 'office:currency="USD" office:value="4"', "4.00"), "“USD 4.00” is not a number."),
        (cell("currency", 'office:currency="USD" office:value="4"'), "“USD 4” is not a number."),
        (cell("percentage", 'office:value="0.45"', "45%"), "“45%” is not a number."),
        (number("0", shown="#DIV/0!"), "“#DIV/0!” is not a number."),
        (number("0", shown="Err:502"), "“Err:502” is not a number."),
        (number("", shown="n/a"), "“n/a” is not a number."),
        (number("1_000"), "“1_000” is not a number."),
        (number("9" * 5_000), f"“{'9' * 40}…” is not a number."),
        (number("NaN"), "“NaN” is not a number."),
        (number("a lot"), "“a lot” is not a number."),
        (number("5", shown="5.00 million"), "“5.00 million” is not a number."),
        (number("-5", shown="-5 crore"), "“-5 crore” is not a number."),
        (number("5.5", shown="5.5'000"), "“5.5'000” is not a number."),
        (number("5", shown="5 (in 000s)"), "“5 (in 000s)” is not a number."),
    ],
)
def test_a_number_of_another_kind_or_unsound_refuses_its_row_alone(
    workspace: Workspace, tmp_path: Path, value: str, reason: str
) -> None:
    rest = a_day("2025-12-31") + words("S")
    path = write_ods(tmp_path / "f.ods", HEADING, row(words(PEOPLE) + value + rest), row(words(PEOPLE, "1") + rest))
    assert [each.reason for each in check_figures(workspace, path).rows] == [reason, ""]


@pytest.mark.parametrize("shown", ["5.0 million", "5'000'000", "5,000,000", "5 000 000", "5,000 '000", "5'000 ths"])
def test_a_whole_number_that_is_shown_in_millions_is_read(workspace: Workspace, tmp_path: Path, shown: str) -> None:
    value = number("5000000", shown=shown)
    path = write_ods(tmp_path / "f.ods", HEADING, row(words(PEOPLE) + value + a_day("2025-12-31") + words("S")))
    assert [each.value for each in check_figures(workspace, path).figures] == [5_000_000]


@pytest.mark.parametrize(
    "day",
    ["-0044-03-15", "12026-01-01", "2026-02-30", "", "2026-01-01T24:00:00", "2026-W01-1", "20260101", "soon"],
)
def test_a_day_that_is_none_refuses_its_row_alone(workspace: Workspace, tmp_path: Path, day: str) -> None:
    days = (cell("date", f'office:date-value="{day}"', "a day"), a_day("2025-12-31"))
    rows = [row(words(PEOPLE, "1") + each + words("S")) for each in days]
    checked = check_figures(workspace, write_ods(tmp_path / "f.ods", HEADING, *rows))
    assert [each.reason for each in checked.rows] == ["“a day” is not a day; write it as year-month-day.", ""]


def test_a_text_that_stands_in_an_attribute_alone_is_read(workspace: Workspace, tmp_path: Path) -> None:
    unit = '<table:table-cell office:value-type="string" office:string-value="USD billion"/>'
    path = write_ods(
        tmp_path / "f.ods",
        row(words("Target", "Value", "As of", "Source", "Unit")),
        row(words("private-investment") + number("3") + a_day("2025-12-31") + words("S") + unit),
    )
    (only,) = check_figures(workspace, path).rows
    assert only.reason.startswith("The row is in USD billion")


def test_a_sheet_within_a_cell_or_a_drawing_ends_nothing(workspace: Workspace, tmp_path: Path) -> None:
    inner = f"<table:table>{row(words('not a row of the sheet'))}</table:table>"
    source = f'<table:table-cell office:value-type="string"><text:p>S</text:p>{inner}</table:table-cell>'
    first, second = (words(PEOPLE, value) + a_day(day) for value, day in (("1", "2025-11-30"), ("2", "2025-12-31")))
    path = write_ods(
        tmp_path / "f.ods",
        f"<table:shapes>{inner}</table:shapes>",
        f"<table:table-header-rows>{HEADING}</table:table-header-rows>",
        row(first + source),
        row(second + words("S")),
    )
    checked = check_figures(workspace, path)
    assert [(each.number, each.reason) for each in checked.rows] == [(2, ""), (3, "")]


def test_what_stands_outside_the_rows_does_not_stay_in_memory(workspace: Workspace, tmp_path: Path) -> None:
    styles = "<text:s/>" * 60_000
    figures = row(words(PEOPLE, "1") + a_day("2025-12-31") + words("S"))
    path = write_content(
        tmp_path / "f.ods", CONTENT.format(f"<x>{styles}</x><table:table>{HEADING}{figures}</table:table>")
    )
    tracemalloc.start()
    try:
        assert len(check_figures(workspace, path).figures) == 1
        assert tracemalloc.get_traced_memory()[1] < 3_500_000
    finally:
        tracemalloc.stop()


def test_one_with_a_password_is_said_to_have_one(workspace: Workspace, tmp_path: Path) -> None:
    manifest = '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    for name, data in (("META-INF/manifest.xml", manifest), ("encrypted-package", "?")):
        path = write_content(tmp_path / "secret.ods", "\x01\x02 no XML")
        with zipfile.ZipFile(path, "a") as parts:
            parts.writestr(name, data)
        with pytest.raises(BadInput, match=r"secret\.ods has a password"):
            check_figures(workspace, path)


def test_entities_that_multiply_a_missing_part_and_no_sheet_are_refused(workspace: Workspace, tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10))
    sheet = f"<table:table>{row(words('&a9;'))}</table:table>"
    laughs = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>{CONTENT.format(sheet)}'
    for content, name in ((laughs, "content.xml"), ("<x/>", "styles.xml"), (CONTENT.format(""), "content.xml")):
        with pytest.raises(BadInput, match=r"cannot be read as a spreadsheet|is empty"):
            check_figures(workspace, write_content(tmp_path / "none.ods", content, name))
