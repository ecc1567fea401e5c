"""Figures from other people's tables: each row is accepted or refused with its reason, none is half imported."""

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.corpus import TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.figure_table import CheckedTable, Reading
from briefing_app.core.notebook import Confidence
from briefing_app.core.sheet_cells import DayOrder, NumberStyle
from briefing_app.workspace import importing_figures, measuring
from briefing_app.workspace.exporting_figures import export_figures
from briefing_app.workspace.importing_figures import check_again, check_figures, import_figures
from briefing_app.workspace.workspace import Workspace

TODAY = date(2026, 3, 12)
HEAD = "target,value,as of,source"
PEOPLE = "personnel-exchange"
Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def _today(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace, "today", lambda: TODAY)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a table of these lines."""

    def write_lines(*lines: str, name: str = "figures.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes("\r\n".join(lines).encode(encoding))
        return path

    return write_lines


def reasons(checked: CheckedTable) -> list[str]:
    return [row.reason for row in checked.rows]


def test_a_sound_table_is_recorded_in_one_step_that_is_undone_as_one(workspace: Workspace, write: Write) -> None:
    path = write(
        "Target,Value,Unit,As of,Source,Link,Confidence,Margin,Note",
        f"{PEOPLE},12000,people,2025-11-30,Joint table,https://example.org/1,official,500,First",
        f"{PEOPLE},31000,,2026-01-31,Joint table,,,,",
        '"Private investment",700,JPY billion,31 Dec 2025,Bank,,estimate,50,',
    )
    checked = check_figures(workspace, path)
    assert reasons(checked) == ["", "", ""]
    assert workspace.notebook.fetch_measurements() == ()
    import_figures(workspace, checked)
    first, second, third = workspace.notebook.fetch_measurements()
    assert (first.value, first.margin, first.link, first.note) == (12000, 500, "https://example.org/1", "First")
    assert (first.confidence, second.confidence) == (Confidence.OFFICIAL, Confidence.REPORTED)
    assert (third.target_id, third.value, third.margin) == ("private-investment", Decimal("0.7"), Decimal("0.05"))


def test_each_row_is_refused_for_its_own_reason_and_the_others_are_imported(workspace: Workspace, write: Write) -> None:
    path = write(
        f"{HEAD},unit",
        f"{PEOPLE},many,2025-10-31,S,",
        f"{PEOPLE},12000,2025-11-30,S,",
        f"{PEOPLE},12000,2025-11-30,S,",
        f"{PEOPLE},13000,2025-11-30,S,",
        f"{PEOPLE},14000,2027-01-31,S,",
        f"{PEOPLE},-1,2025-12-31,S,",
        f"{PEOPLE},15000,2025-12-31,,",
        f"{PEOPLE},16000,soon,S,",
        "no-such-target,1,2025-12-31,S,",
        ",1,2025-12-31,S,",
        "private-investment,3.9,2025-12-31,S,USD billion",
        f"{PEOPLE},3.9,2025-12-31,S,visits",
        "private-investment,2000000000000000001,2025-12-31,S,",
        "private-investment,0.1234567,2025-12-31,S,",
        f"{PEOPLE},96,400,2025-12-31,S,people",
    )
    checked = check_figures(workspace, path)
    assert [row.number for row in checked.rows] == list(range(2, 17))
    assert reasons(checked) == [
        "“many” is not a number.",
        "",
        "It repeats row 3.",
        "Row 3 has another figure for the same day, 12,000.",
        "31 January 2027 has not come yet.",
        "A figure cannot be below zero.",
        "A figure needs its source.",
        "“soon” is not a day; write it as year-month-day.",
        "There is no target “no-such-target”.",
        "The row names no target.",
        "The row is in USD billion; the target is in JPY trillion, and no currency is converted.",
        "The row is in visits; the target counts people.",
        "2,000,000,000,000,000,001 is beyond 10^18.",
        "0.1234567 is not a figure that can be recorded.",
        "The row has more cells than the heading; a comma in a number may have divided one.",
    ]
    assert len(checked.refused) == 14
    import_figures(workspace, checked)
    (only,) = workspace.notebook.fetch_measurements()
    assert (only.value, only.as_of) == (12000, date(2025, 11, 30))


def test_thousands_of_three_countries(workspace: Workspace, write: Write) -> None:
    english = write(HEAD, f'{PEOPLE},"96,400.5",2025-12-31,S', f'{PEOPLE},"97,400",2026-01-31,S')
    german = write(
        "target;value;as of;source",
        f"{PEOPLE};96.400,5;31.12.2025;S",
        f"{PEOPLE};97.400;31.01.2026;S",
        name="german.csv",
    )
    french = write(
        "target\tvalue\tas of\tsource",
        f"{PEOPLE}\t96\N{NARROW NO-BREAK SPACE}400,5\t31/12/2025\tS",
        f"{PEOPLE}\t97\N{NARROW NO-BREAK SPACE}400\t31/01/2026\tS",
        name="french.csv",
    )
    for path in (english, german, french):
        checked = check_figures(workspace, path)
        assert [(each.value, each.as_of) for each in checked.figures] == [
            (Decimal("96400.5"), date(2025, 12, 31)),
            (Decimal("97400"), date(2026, 1, 31)),
        ]


def test_two_date_orders_in_one_table_settle_nothing(workspace: Workspace, write: Write) -> None:
    path = write(
        HEAD,
        f"{PEOPLE},1,31/12/2025,S",
        f"{PEOPLE},2,01/13/2026,S",
        f"{PEOPLE},3,03/02/2026,S",
        f"{PEOPLE},4,2026-03-01,S",
    )
    assert reasons(check_figures(workspace, path)) == [
        "",
        "",
        "“03/02/2026” can be a day of two months, and the table writes days both ways.",
        "",
    ]


@pytest.mark.parametrize(
    ("target", "unit", "value"),
    [
        *((PEOPLE, unit, "120000") for unit in ("lakh", "lacs", "लाख", "lakhs of people", "lakh persons")),
        *((PEOPLE, unit, "12000") for unit in ("万", "万人")),
        *((PEOPLE, unit, "1200") for unit in ("thousands", "'000", "000s", "k", "千", "हज़ार", "हजार")),
        *(("private-investment", unit, "1.2") for unit in ("trillion", "JPY trillions", "兆円", "lakh crore yen")),
        *(("private-investment", unit, "0.00012") for unit in ("億", "億円")),
        *(("private-investment", unit, "0.12") for unit in ("खरब", "千億円")),
    ],
)
def test_a_scale_is_read_in_three_languages_and_alone_is_of_what_the_target_counts(
    workspace: Workspace, write: Write, target: str, unit: str, value: str
) -> None:
    (row,) = check_figures(workspace, write(f"{HEAD},unit", f"{target},1.2,2025-12-31,S,{unit}")).rows
    assert row.reason == ""
    assert row.figure is not None
    assert row.figure.value == Decimal(value)


def test_a_person_can_say_how_the_ambiguous_is_meant(workspace: Workspace, write: Write) -> None:
    path = write(HEAD, f'{PEOPLE},"96,400",03/02/2026,S')
    checked = check_figures(workspace, path)
    assert "can be 96,400 or 96.400" in checked.rows[0].reason
    day_first = Reading(numbers=NumberStyle.POINT, days=DayOrder.DAY_FIRST)
    (figure,) = check_again(workspace, checked, day_first).figures
    assert (figure.value, figure.as_of) == (96400, date(2026, 2, 3))
    month_first = Reading(numbers=NumberStyle.COMMA, days=DayOrder.MONTH_FIRST)
    (figure,) = check_again(workspace, checked, month_first).figures
    assert (figure.value, figure.as_of) == (Decimal("96.4"), date(2026, 3, 2))


def test_what_is_recorded_already_is_refused_and_what_it_replaces_is_said(workspace: Workspace, write: Write) -> None:
    measuring.add_measurement(workspace, PEOPLE, value=Decimal(12000), as_of=date(2025, 11, 30), source="S")
    measuring.add_measurement(workspace, PEOPLE, value=Decimal(21000), as_of=date(2025, 12, 31), source="S")
    (_, shown) = workspace.notebook.fetch_measurements()
    measuring.withdraw_measurement(workspace, shown, "Misread.")
    path = write(
        HEAD,
        f"{PEOPLE},12000,2025-11-30,S",
        f"{PEOPLE},12500,2025-11-30,T",
        f"{PEOPLE},21000,2025-12-31,S",
    )
    checked = check_figures(workspace, path)
    assert reasons(checked) == ["It is recorded already, as of 30 November 2025.", "", ""]
    assert [row.remark for row in checked.rows] == [
        "",
        "12,000 is recorded for that day; this one will hold.",
        "The same figure was withdrawn: Misread.",
    ]


def test_a_spreadsheet_with_text_in_number_cells(workspace: Workspace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Target", "Value", "As of", "Source", "Remarks of the desk"),
        (PEOPLE, 96400, datetime(2025, 12, 31), "Joint table", "x"),
        (PEOPLE, "96400 people", date(2026, 1, 31), "Joint table", None),
        (PEOPLE, 3.9000000000000004, date(2026, 2, 28), "Joint table", None),
        (PEOPLE, True, date(2026, 3, 1), "Joint table", None),
        (PEOPLE, 97000, 46082, "Joint table", None),
        (None, None, None, None, None),
        (PEOPLE, 10**19, date(2026, 3, 2), "Joint table", None),
    ):
        sheet.append(row)
    path = tmp_path / "figures.xlsx"
    book.save(path)
    checked = check_figures(workspace, path)
    assert reasons(checked) == [
        "",
        "“96400 people” is not a number.",
        "",
        "“True” is not a number.",
        "“46082” is not a day.",
        "10,000,000,000,000,000,000 is beyond 10^18.",
    ]
    assert [each.value for each in checked.figures] == [96400, Decimal("3.9")]
    assert checked.unread == ("Remarks of the desk",)


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([HEAD], "has a heading and no rows"),
        (["value,as of,source", "1,2025-12-31,S"], "has no column target"),
        (["target,date", "x,2025-12-31"], "has no column value and source"),
        (["target,value,amount,as of,source", "x,1,1,2025-12-31,S"], "Two columns are called value"),
        ([""], "is empty"),
        ([HEAD, f'{PEOPLE},"1'], "is no sound CSV file"),
        ([HEAD, f"{PEOPLE},\0,"], "is no CSV file"),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused_as_a_whole(
    workspace: Workspace, write: Write, lines: list[str], says: str
) -> None:
    with pytest.raises(BadInput, match=says):
        check_figures(workspace, write(*lines))


def test_a_table_of_one_target_needs_no_column_for_it(workspace: Workspace, write: Write) -> None:
    path = write("value,date,source", "31000,2026-01-31,S")
    (figure,) = check_figures(workspace, path, Reading(target_id=TargetId(PEOPLE))).figures
    assert figure.target_id == PEOPLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are(workspace: Workspace, write: Write, encoding: str) -> None:
    (figure,) = check_figures(workspace, write(HEAD, f"{PEOPLE},1,2025-12-31,外務省", encoding=encoding)).figures
    assert figure.source == "外務省"


def test_a_column_may_say_the_side_as_a_country(workspace: Workspace, write: Write) -> None:
    for name in ("Country", "whose"):
        (figure,) = check_figures(workspace, write(f"{HEAD},{name}", "delegation-visits,1,2026-01-31,S,japan")).figures
        assert figure.side == "Japan"


@pytest.mark.parametrize("digits", [41, 5_000, 100_000])
def test_a_number_without_end_is_refused_in_a_short_sentence(workspace: Workspace, write: Write, digits: int) -> None:
    many = "9" * digits
    path = write(HEAD, f"{PEOPLE},{many},2025-12-31,S", f"{PEOPLE},1{'0' * 39},2025-12-31,S", f"{many},1,2025-12-31,S")
    assert reasons(check_figures(workspace, path)) == [
        f"“{'9' * 40}…” is not a number.",
        f"1{',000' * 9},00… is beyond 10^18.",
        f"There is no target “{'9' * 40}…”.",
    ]


def test_a_number_that_no_arithmetic_holds_is_refused(workspace: Workspace) -> None:
    beyond = Decimal("9" * 1_000_001)
    with pytest.raises(BadInput, match=r"^[9,]{40}… is beyond 10\^18"):
        measuring.add_measurement(workspace, PEOPLE, value=beyond, as_of=date(2025, 12, 31), source="S")


def test_only_filled_rows_count_however_far_down_they_stand(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing_figures, "MOST_ROWS", 3)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number, cells in ((1, HEAD.split(",")), (200, [PEOPLE, 1, date(2025, 12, 31), "S"])):
        for column, cell in enumerate(cells, 1):
            sheet.cell(number, column, cell)
    path = tmp_path / "far.xlsx"
    book.save(path)
    (only,) = check_figures(workspace, path).rows
    assert (only.number, only.reason) == (200, "")
    monkeypatch.setattr(importing_figures, "LAST_ROW", 199)
    with pytest.raises(BadInput, match="more than 199 rows"):
        check_figures(workspace, path)


def test_an_encoding_that_does_not_is_refused(workspace: Workspace, write: Write) -> None:
    with pytest.raises(BadInput, match="not written in UTF-8"):
        check_figures(workspace, write(HEAD, f"{PEOPLE},1,2025-12-31,外務省", encoding="cp932"))


@pytest.mark.parametrize("name", ["figures.xlsx", "figures.ods", "figures.xls"])
def test_what_is_no_spreadsheet_is_a_sentence(workspace: Workspace, write: Write, name: str) -> None:
    with pytest.raises(BadInput, match=r"cannot be read as a spreadsheet|of another kind"):
        check_figures(workspace, write(HEAD, name=name))


def test_a_file_that_unpacks_to_too_much_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing_figures, "LARGEST_UNPACKED", 1_000_000)
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)
    with pytest.raises(BadInput, match="unpacks to more"):
        check_figures(workspace, path)


def test_a_file_that_is_not_there_and_one_that_is_too_large(
    workspace: Workspace, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        check_figures(workspace, tmp_path / "nowhere.csv")
    monkeypatch.setattr(importing_figures, "LARGEST_FILE", 10)
    with pytest.raises(BadInput, match="larger than"):
        check_figures(workspace, write(HEAD))
    monkeypatch.setattr(importing_figures, "LARGEST_FILE", 10_000)
    monkeypatch.setattr(importing_figures, "MOST_ROWS", 2)
    with pytest.raises(BadInput, match="more than 2 rows"):
        check_figures(workspace, write(HEAD, *[f"{PEOPLE},1,2025-12-31,S"] * 3))


def test_a_table_of_which_nothing_is_accepted_is_not_imported(workspace: Workspace, write: Write) -> None:
    checked = check_figures(workspace, write(HEAD, f"{PEOPLE},many,2025-12-31,S"))
    with pytest.raises(BadInput, match="No row of the table is accepted"):
        import_figures(workspace, checked)


def test_what_was_recorded_meanwhile_stops_the_import(workspace: Workspace, write: Write) -> None:
    checked = check_figures(workspace, write(HEAD, f"{PEOPLE},1,2025-12-31,S", f"{PEOPLE},2,2026-01-31,S"))
    measuring.add_measurement(workspace, PEOPLE, value=Decimal(1), as_of=date(2025, 12, 31), source="S")
    with pytest.raises(BadInput, match="recorded since the table was looked through"):
        import_figures(workspace, checked)
    assert len(workspace.notebook.fetch_measurements()) == 1


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_what_is_exported_can_be_imported_again(workspace: Workspace, tmp_path: Path, name: str) -> None:
    hostile = "=HYPERLINK(1); “quoted”, with a comma and 日本語"
    measuring.add_measurement(
        workspace,
        PEOPLE,
        value=Decimal("31000"),
        as_of=date(2026, 1, 31),
        source=hostile,
        note="-1 for a reason\nand a second line",
        link="https://example.org/?a=1&b=2",
        margin=Decimal("0.25"),
    )
    measuring.add_measurement(workspace, PEOPLE, value=Decimal(7), as_of=date(2025, 10, 1), source="S")
    measuring.withdraw_measurement(workspace, workspace.notebook.fetch_measurements()[1], "Misread.")
    assert export_figures(workspace, tmp_path / name) == 2
    with Workspace(workspace.vision_file, tmp_path / "other.db") as other:
        checked = check_figures(other, tmp_path / name)
        assert reasons(checked) == ["", "The figure is withdrawn: Misread."]
        import_figures(other, checked)
        (kept,) = other.notebook.fetch_measurements()
    assert (kept.value, kept.source, kept.margin) == (31000, hostile, Decimal("0.25"))
    assert kept.note == "-1 for a reason\nand a second line"
    assert kept.link == "https://example.org/?a=1&b=2"


def test_no_cell_of_an_export_is_a_formula(workspace: Workspace, tmp_path: Path) -> None:
    measuring.add_measurement(
        workspace, PEOPLE, value=Decimal(1), as_of=date(2026, 1, 31), source="=cmd|' /C calc'!A0", note="@SUM(1)"
    )
    export_figures(workspace, tmp_path / "out.csv")
    assert ",'=cmd|" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    export_figures(workspace, tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_words_that_look_like_formulas_or_guarded_ones_come_back_letter_by_letter(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    hostile = ("＝HYPERLINK(1)", "'=x", "''=x", "a;=1+1", "a;'-1", "\u200b=1", "plain")
    for day, words in enumerate(hostile, 1):
        note = f"line\n=cmd()\n'{words}"
        measuring.add_measurement(
            workspace, PEOPLE, value=Decimal(day), as_of=date(2026, 1, day), source=words, note=note
        )
    before = [(each.source, each.note) for each in workspace.notebook.fetch_measurements()]
    assert [source for source, _ in before] == list(hostile)
    export_figures(workspace, tmp_path / name)
    if name.endswith(".csv"):
        text = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert not re.search(r"(?m)(^|[,;\"])\s*[=＝\u200b]", text)
    with Workspace(workspace.vision_file, tmp_path / "other.db") as other:
        import_figures(other, check_figures(other, tmp_path / name))
        assert [(each.source, each.note) for each in other.notebook.fetch_measurements()] == before


def test_an_export_of_another_ending_or_over_the_notebook_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="neither"):
        export_figures(workspace, tmp_path / "out.ods")


cells = st.one_of(st.text(max_size=12), st.integers(-(10**20), 10**20).map(str), st.just(PEOPLE), st.dates().map(str))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.lists(cells, min_size=1, max_size=6), min_size=1, max_size=8))
def test_whatever_a_table_holds_there_is_an_answer(
    workspace: Workspace, tmp_path: Path, table: list[list[str]]
) -> None:
    path = tmp_path / "any.csv"
    rows = "\r\n".join(",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in table)
    path.write_bytes(f"{HEAD}\r\n{rows}".encode("utf-8", "surrogatepass"))
    with suppress(BadInput):  # the whole table may be refused; nothing else may be raised
        checked = check_figures(workspace, path)
        assert all((row.figure is None) == bool(row.reason) for row in checked.rows)


def test_both_sides_of_a_target_without_any_are_the_whole_and_one_is_a_part(workspace: Workspace, write: Write) -> None:
    days = ("2025-12-31", "2026-01-31", "2026-02-28")
    sides = ("Both", "total", "Japan")
    rows = (f"{PEOPLE},{number},{day},S,{side}" for number, (day, side) in enumerate(zip(days, sides, strict=True), 1))
    checked = check_figures(workspace, write(f"{HEAD},country", *rows, "delegation-visits,1,2026-01-31,S,both"))
    assert [(each.value, each.side) for each in checked.figures] == [(1, ""), (2, "")]
    assert reasons(checked)[2:] == [
        "“Personnel, both directions” has no sides, and a figure of Japan would pass for the whole.",
        "“both” is no side of “State-Prefecture delegation visits”.",
    ]


def test_each_side_has_a_figure_of_its_own_for_a_day(workspace: Workspace, write: Write, tmp_path: Path) -> None:
    checked = check_figures(
        workspace,
        write(
            f"{HEAD},Side",
            "delegation-visits,1,2026-01-31,S,India",
            "delegation-visits,1,2026-01-31,S,JAPAN",
            "delegation-visits,2,2026-01-31,S,",
            "delegation-visits,2,2026-01-31,S,India",
            "delegation-visits,2,2026-02-28,S,Nepal",
            f"{PEOPLE},2,2026-02-28,S,India",
        ),
    )
    assert reasons(checked) == [
        *("", "", ""),
        "Row 2 has another figure for the same day, 1.",
        "“Nepal” is no side of “State-Prefecture delegation visits”.",
        "“Personnel, both directions” has no sides, and a figure of India would pass for the whole.",
    ]
    assert checked.rows[2].remark == "It says no side, and counts for none."
    import_figures(workspace, checked)
    assert [each.side for each in workspace.notebook.fetch_measurements()] == ["India", "Japan", ""]
    export_figures(workspace, tmp_path / "out.xlsx")
    assert [row.reason for row in check_figures(workspace, tmp_path / "out.xlsx").rows] == [
        "It is recorded already, as of 31 January 2026."
    ] * 3
