"""Figures and milestones, typed: recorded, corrected, withdrawn, imported, exported."""

from pathlib import Path

import openpyxl
import pytest
from tests.cli.conftest import Type

PEOPLE = "personnel-exchange"


def measure(type_command: Type, value: str = "31000", date: str = "2026-01-31", *more: str) -> str:
    done = type_command(
        "--json", "target", "measure", PEOPLE, "--value", value, "--date", date, "--source", "Joint table", *more
    )
    assert done.status == 0, done.err
    return str(done.data["id"])


def test_a_figure_is_recorded_corrected_and_withdrawn_with_its_history(type_command: Type) -> None:
    figure = measure(
        type_command, "31000", "2026-01-31", "--margin", "500", "--link", "https://example.org", "--note", "N"
    )
    (listed,) = type_command("--json", "target", "figures", PEOPLE).data
    assert (listed["value"], listed["margin"], listed["link"], listed["note"]) == (
        "31000",
        "500",
        "https://example.org",
        "N",
    )
    corrected = type_command("--json", "target", "correct", figure.upper(), "--value", "31,500").data
    assert (corrected["value"], corrected["margin"]) == ("31500", "500")
    assert type_command("target", "correct", figure, "--value", "31500").out == "Nothing differs.\n"
    withdrawn = type_command("target", "withdraw", figure, "--reason", "Counted twice.")
    assert withdrawn.out.endswith("31,500 ± 500 as of 2026-01-31, Joint table (reported); withdrawn: Counted twice.\n")
    past = type_command("--json", "target", "history", figure).data
    assert [each["value"] for each in past] == ["31500", "31500", "31000"]
    assert "31,000 as of 2026-01-31" in type_command("target", "history", figure).out
    people = next(each for each in type_command("--json", "target", "list").data if each["id"] == PEOPLE)
    assert (people["status"], people["measurements"]) == ("no data", 1)


def test_the_list_says_that_a_part_is_more_than_its_whole(type_command: Type) -> None:
    measure(type_command)
    add = ("target", "measure", "skilled-personnel", "--value", "40000", "--date", "2026-01-31", "--source", "S")
    assert type_command(*add).status == 0
    assert (
        "but only 31,000 for the whole by 31 January 2026: one of the two is wrong."
        in type_command("target", "list").out
    )


def test_the_list_says_what_is_needed_from_here_and_what_is_inferred(type_command: Type) -> None:
    measure(type_command)
    out = type_command("target", "list").out
    assert "From here: more than 469,000 more in 1,670 days, 102,576 a year; so far 72,582 a year." in out
    assert "Not projected: 1 figure since the first day; 4 are needed to tell a trend from scatter." in out
    assert "is inferred from “in the next five years”." in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("target", "correct", "nothing", "--value", "1"), "There is no figure “nothing”"),
        (("target", "history", "nothing"), "There is no figure “nothing”"),
        (("target", "withdraw", "nothing", "--reason", "x"), "There is no figure “nothing”"),
        (("target", "figures", "nothing"), "There is no target “nothing”"),
        (("target", "import", "nowhere.csv"), "cannot be read"),
        (("target", "export", "--out", "out.ods"), "neither .csv nor .xlsx"),
        (
            ("milestone", "record", "no", "limited", "--date", "2026-01-31", "--source", "S"),
            "There is no milestone “no”",
        ),
        (
            ("milestone", "record", "cepa-review", "limited", "--date", "2026-01-31", "--source", " "),
            "needs its source",
        ),
    ],
)
def test_a_mistake_is_one_sentence(type_command: Type, words: tuple[str, ...], says: str) -> None:
    outcome = type_command(*words)
    assert outcome.status == 2
    assert says in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_an_import_with_a_refused_row_waits_to_be_told(type_command: Type, tmp_path: Path) -> None:
    table = tmp_path / "figures.csv"
    table.write_text(f"target,value,as of,source\n{PEOPLE},12000,2025-11-30,S\n{PEOPLE},many,2025-12-31,S\n")
    refused = type_command("target", "import", str(table))
    assert refused.status == 2
    assert "1 of 2 rows are refused; row 3: “many” is not a number" in refused.err
    preview = type_command("target", "import", str(table), "--preview")
    assert "     3  refused   “many” is not a number." in preview.out
    assert "Nothing was recorded" in preview.out
    assert type_command("--json", "target", "figures").data == []
    done = type_command("--json", "target", "import", str(table), "--accepted-only").data
    assert (done["recorded"], done["refused"]) == (1, 1)
    assert type_command("notebook", "undo").status == 0
    assert type_command("--json", "target", "figures").data == []


def test_what_is_ambiguous_is_read_as_it_is_typed(type_command: Type, tmp_path: Path) -> None:
    table = tmp_path / "figures.csv"
    table.write_text('value;as of;source\n"12.000";03/11/2025;S\n')
    words = ("--json", "target", "import", str(table), "--target", PEOPLE)
    assert type_command(*words).status == 2
    assert type_command(*words, "--numbers", "comma", "--days", "day-first").data["recorded"] == 1
    (figure,) = type_command("--json", "target", "figures").data
    assert (figure["value"], figure["date"]) == ("12000", "2025-11-03")


def test_figures_are_exported_as_csv_and_as_a_spreadsheet(type_command: Type, tmp_path: Path) -> None:
    measure(type_command)
    for name in ("out.csv", "out.xlsx"):
        assert type_command("target", "export", "--out", str(tmp_path / name)).out.endswith("1 figures\n")
    assert PEOPLE in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[2]][:4] == [PEOPLE, "Personnel, both directions", None, 31000]


def test_a_milestone_on_the_five_steps(type_command: Type) -> None:
    listed = type_command("--json", "milestone", "list").data
    assert {each["level"] for each in listed} == {"no evidence"}
    done = type_command(
        *("milestone", "record", "cepa-review", "not-started", "--date", "2026-01-31", "--source", "Joint statement")
    )
    assert done.out.endswith("Further review of the CEPA's implementation: not started.\n")
    (found,) = [each for each in type_command("--json", "milestone", "list").data if each["date"]]
    assert (found["id"], found["level"], found["source"]) == ("cepa-review", "not started", "Joint statement")
    assert "cepa-review  (I.2)  not started, 31 Jan 2026" in type_command("milestone", "list").out


def test_what_a_milestone_stands_on_is_withdrawn_with_the_reason(type_command: Type) -> None:
    record = ("milestone", "record", "cepa-review", "--source", "S", "--date")
    type_command(*record, "2026-01-31", "limited")
    type_command(*record, "2026-02-28", "substantial")
    withdraw = ("milestone", "withdraw", "cepa-review", "--reason", "Another review was meant.")

    assert type_command(*withdraw).out.endswith(": limited.\n")
    assert type_command(*withdraw).out.endswith(": no evidence.\n")
    assert "Nothing is recorded of" in type_command(*withdraw).err


def test_each_side_has_its_own_figures(type_command: Type) -> None:
    words = ("target", "measure", "delegation-visits", "--date", "2026-01-31", "--source", "S", "--value")
    assert type_command(*words, "1", "--side", "india").out.endswith("delegation visits, India.\n")
    assert "it says no side, and counts for neither Japan nor India" in type_command(*words, "2").out
    visits = type_command("--json", "target", "list").data[-1]
    assert [(each["side"], each["status"]) for each in visits["sides"]] == [("Japan", "no data"), ("India", "ahead")]
    assert visits["status"] == "no data"
    assert visits["formula"].endswith("1 figure says no side, and counts for neither Japan nor India.")
    first, second = type_command("--json", "target", "figures").data
    assert (first["side"], second["side"]) == ("India", "")
    corrected = type_command("target", "correct", second["id"], "--side", "Japan").out
    assert "delegation-visits  Japan: 2 as of 2026-01-31" in corrected
    assert [each["side"] for each in type_command("--json", "target", "history", second["id"]).data] == ["Japan", ""]
    refused = type_command(*words, "1", "--side", "Nepal")
    assert "say Japan or India, or leave it out" in refused.err
