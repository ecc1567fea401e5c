"""The charts of a pack: of what was chosen only, and with pennants for notes that the pack prints, never for others."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.core.corpus import PillarId
from briefing_app.core.finding import Severity
from briefing_app.core.notebook import Level, Visibility
from briefing_app.core.product import PackForm, Product
from briefing_app.pack.preflight import check_pack
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.assessing import add_assessment
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.packing import build_contents, make_pack
from briefing_app.workspace.workspace import Workspace

TARGET = "investment-2022-2026"


@pytest.fixture(autouse=True)
def _figures(workspace: Workspace) -> None:
    for value, year in (("0.8", 2022), ("1.7", 2023), ("2.8", 2024), ("3.9", 2025)):
        add_measurement(workspace, TARGET, value=Decimal(value), as_of=date(year, 12, 31), source="Survey")


def test_only_notes_that_the_pack_prints_are_pennants(workspace: Workspace) -> None:
    for text, visibility in (
        ("For the pack.", Visibility.PACK),
        ("Between us.", Visibility.TEAM),
        ("Mine alone.", Visibility.PRIVATE),
    ):
        add_note(workspace, "private-investment", text, visibility=visibility)
    add_note(workspace, "I.1", "Of the initiative.", visibility=Visibility.PRIVATE)
    contents = build_contents(workspace, ["I.1"])
    words = " ".join(flag.label for target in contents.targets for flag in target.chart.flags)
    assert "For the pack." in words
    assert "Between us." not in repr(contents)
    assert "Mine alone." not in repr(contents)
    assert "Of the initiative." not in repr(contents)


def test_the_workings_say_what_is_needed_and_where_it_leads(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "today", lambda: date(2026, 3, 12))
    earlier, _ = build_contents(workspace, ["I.1"]).targets
    assert "From here: 1.1 more in 365 days. If it goes on as the 4 figures" in earlier.formula


def test_charts_in_lanes_are_of_what_was_chosen(workspace: Workspace) -> None:
    (horizons,) = build_contents(workspace, ["VII.1"]).overview
    assert [lane.label for lane in horizons.lanes] == [
        "Personnel, both directions",
        "Skilled personnel, India to Japan",
    ]
    assert build_contents(workspace, ["II.1"]).overview == ()


def test_milestones_are_charted_once_one_of_the_pillar_is_assessed(workspace: Workspace) -> None:
    assert [spec.title for spec in build_contents(workspace, ["I"]).overview] == ["Horizons of the targets"]
    add_assessment(workspace, "cepa-review", Level.LIMITED, as_of=date(2026, 1, 31), source="Joint statement")
    assert [spec.title for spec in build_contents(workspace, ["I", "VII"]).overview] == [
        "Horizons of the targets",
        "Progress by pillar",
        "Milestones of pillar I",
    ]
    assert [spec.title for spec in build_contents(workspace, ["VII"]).overview] == ["Horizons of the targets"]


def test_milestones_are_charted_where_no_target_was_chosen(workspace: Workspace, tmp_path: Path) -> None:
    add_assessment(workspace, milestone_of(workspace, "II.3"), Level.LIMITED, as_of=date(2026, 1, 31), source="Survey")
    contents = build_contents(workspace, ["II.1", "II.3", "V.4"])
    (chart,) = contents.overview
    assert [(lane.code, lane.no_data) for lane in chart.lanes] == [("II.1", "no evidence recorded"), ("II.3", "")]
    assert contents.without_evidence == (("V", 1),)
    make_pack(contents, tmp_path / "pack.pdf")
    text = read_text(tmp_path / "pack.pdf")
    for words in (
        "Where the milestones stand",
        "Sources: Survey (reported), II.3.",
        "No evidence is recorded for the chosen milestone of pillar V.",
        "limited, 31 Jan 2026",
    ):
        assert words in text


def test_in_large_print_milestones_are_listed_with_all_their_words(workspace: Workspace, tmp_path: Path) -> None:
    add_assessment(workspace, milestone_of(workspace, "II.3"), Level.LIMITED, as_of=date(2026, 1, 31), source="Survey")
    contents = build_contents(workspace, ["II.2", "II.3"], form=PackForm(product=Product.LARGE_PRINT))
    make_pack(contents, tmp_path / "pack.pdf")
    text = read_text(tmp_path / "pack.pdf")
    for lane in contents.overview[0].lanes:
        assert f"{lane.code} {lane.label} {lane.note}" in text


def test_nothing_is_charted_where_nobody_looked_and_it_is_said_before_the_pack_is_made(workspace: Workspace) -> None:
    contents = build_contents(workspace, ["II.3", "IV"])
    assert contents.overview == ()
    count = dict(contents.without_evidence)[PillarId("IV")]
    (said,) = (each for each in check_pack(contents) if "No evidence" in each.sentence)
    assert (said.item_id, said.severity) == ("II", Severity.SAYS)
    assert said.sentence == f"No evidence is recorded for {count + 1} milestones of pillars II, IV."


def test_of_a_pillar_that_was_not_chosen_whole_only_the_chosen_milestones_are_charted(workspace: Workspace) -> None:
    add_assessment(workspace, milestone_of(workspace, "II.3"), Level.LIMITED, as_of=date(2026, 1, 31), source="Survey")
    assert build_contents(workspace, ["II.1"]).overview == ()
    assert [spec.title for spec in build_contents(workspace, ["II.3"]).overview] == ["Milestones of pillar II"]
    assert [spec.title for spec in build_contents(workspace, ["II"]).overview] == [
        "Progress by pillar",
        "Milestones of pillar II",
    ]


def milestone_of(workspace: Workspace, passage_id: str) -> str:
    return next(each.id for each in workspace.corpus.reference.milestones if each.quote.passage_id == passage_id)


def read_text(file: Path) -> str:
    pages = pypdfium2.PdfDocument(file)
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)
