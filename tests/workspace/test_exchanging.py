"""The corpus in forms that other programs read."""

import csv
import json
import os
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from briefing_app.core.errors import CannotWrite
from briefing_app.core.iati import OWN
from briefing_app.workspace import exchanging, measuring
from briefing_app.workspace.workspace import Workspace


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_holds_every_row_and_its_description_every_column(workspace: Workspace, tmp_path: Path) -> None:
    exchanging.export_corpus(workspace, tmp_path / "new" / "out", frozenset({"csv"}))
    out = tmp_path / "new" / "out"
    texts = {row["id"]: row["text"] for row in read_csv(out / "initiatives.csv")}
    assert texts == {each.id: each.text for each in workspace.corpus.initiatives}
    metadata = json.loads((out / "csv-metadata.json").read_text(encoding="utf-8"))
    assert metadata["@context"] == "http://www.w3.org/ns/csvw"
    for table in metadata["tables"]:
        header = (out / table["url"]).read_text(encoding="utf-8").splitlines()[0].split(",")
        assert header == [column["name"] for column in table["tableSchema"]["columns"]]
        rows = read_csv(out / table["url"])
        for key in table["tableSchema"]["foreignKeys"]:
            known = {row[key["reference"]["columnReference"]] for row in read_csv(out / key["reference"]["resource"])}
            assert {row[key["columnReference"]] for row in rows} - {""} <= known


def test_json_holds_every_table(workspace: Workspace, tmp_path: Path) -> None:
    (file,) = exchanging.export_corpus(workspace, tmp_path, frozenset({"json"}))
    tables = json.loads(file.read_text(encoding="utf-8"))
    assert len(tables["initiatives"]) == 56
    assert len(tables["mechanisms"]) == len(workspace.corpus.reference.mechanisms)
    assert tables["sources"][0]["text"] == workspace.corpus.sources[0].text


def test_iati_has_a_result_for_each_target_and_fills_nothing_in(workspace: Workspace, tmp_path: Path) -> None:
    day = workspace.today() - timedelta(days=2)
    measuring.add_measurement(workspace, "personnel-exchange", value=Decimal("96400"), as_of=day, source="A & B <C>")
    (file,) = exchanging.export_corpus(workspace, tmp_path, frozenset({"iati"}))
    results = Xml.parse(file).getroot().findall("iati-activity/result")
    assert [result.findtext("title/narrative") for result in results] == [
        each.title for each in workspace.corpus.targets
    ]
    people = results[2]
    assert people.find("indicator/period/target").attrib == {"value": "500000"}  # type: ignore[union-attr]
    assert people.findtext(f"indicator/{{{OWN}}}comparator") == "more than"
    assert people.findtext(f"indicator/period/period-end/{{{OWN}}}known") == "inferred"
    (actual,) = people.findall("indicator/period/actual")
    assert actual.attrib == {"value": "96400"}
    assert "A & B <C>" in (actual.findtext("comment/narrative") or "")
    assert results[0].findall("indicator/period/actual") == []
    assert results[0].findall("indicator/baseline") == []


def test_iati_has_a_period_for_every_year_of_a_yearly_target(workspace: Workspace, tmp_path: Path) -> None:
    year = workspace.today().year
    for value, day, side in (
        ("3", date(2024, 12, 1), "Japan"),
        ("1", date(2024, 5, 1), "India"),
        ("2", date(2022, 7, 1), "Japan"),
        ("6", workspace.today(), ""),
        ("5", date(2021, 6, 1), ""),
    ):
        measuring.add_measurement(
            workspace,
            "delegation-visits",
            value=Decimal(value),
            as_of=day,
            source="S",
            link="https://example.org",
            side=side,
        )
    measuring.add_measurement(
        workspace, "delegation-visits", value=Decimal(9), as_of=date(2023, 7, 1), source="S", side="India"
    )
    withdrawn = workspace.notebook.fetch_measurements()[-1]
    measuring.withdraw_measurement(workspace, withdrawn, "Misread.")
    (file,) = exchanging.export_corpus(workspace, tmp_path, frozenset({"iati"}))
    visits = Xml.parse(file).getroot().findall("iati-activity/result")[-1]
    periods = visits.findall("indicator/period")
    assert [period.find("period-start").attrib["iso-date"] for period in periods] == [  # type: ignore[union-attr]
        "2022-01-01",
        "2024-01-01",
        f"{year}-01-01",
    ]
    actuals = [[actual.attrib["value"] for actual in period.findall("actual")] for period in periods]
    assert actuals == [["2"], ["1", "3"], []]
    assert periods[0].findtext(f"actual/{{{OWN}}}reference") == "https://example.org"
    sides = [actual.findtext(f"{{{OWN}}}side") for actual in periods[1].findall("actual")]
    assert sides == ["India", "Japan"]
    named = [(side.attrib["name"], side.text) for side in visits.findall(f"indicator/{{{OWN}}}side")]
    assert named[1] == ("India", "the Ministry of External Affairs of India")
    dimensions = [actual.find("dimension").attrib for actual in periods[1].findall("actual")]  # type: ignore[union-attr]
    assert dimensions == [{"name": "side", "value": "India"}, {"name": "side", "value": "Japan"}]
    assert (periods[1].findtext("actual/comment/narrative") or "").startswith("India: 1 visits each per year. Source")
    assert visits.findtext(f"indicator/{{{OWN}}}figures-without-side") == "2"


@pytest.mark.skipif("IATI_SCHEMA" not in os.environ, reason="IATI_SCHEMA names the published schema, which is not ours")
def test_iati_is_valid_by_the_published_schema(workspace: Workspace, tmp_path: Path) -> None:
    lxml = pytest.importorskip("lxml.etree")
    day = workspace.today() - timedelta(days=2)
    measuring.add_measurement(workspace, "private-investment", value=Decimal("0.7"), as_of=day, source="S")
    for side in ("Japan", ""):
        measuring.add_measurement(workspace, "delegation-visits", value=Decimal(1), as_of=day, source="S", side=side)
    (file,) = exchanging.export_corpus(workspace, tmp_path, frozenset({"iati"}))
    schema = lxml.XMLSchema(lxml.parse(os.environ["IATI_SCHEMA"]))
    schema.assertValid(lxml.parse(str(file)))


def test_a_folder_that_cannot_be_made_is_a_sentence(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite, match="cannot be written to"):
        exchanging.export_corpus(workspace, tmp_path / "file", frozenset({"json"}))
