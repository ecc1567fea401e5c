"""The examples of docs/targets.md, which were worked out by hand, beside what the program says."""

import re
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from briefing_app.core.corpus import Basis, InitiativeId, KnownDate, Target, TargetId, TargetSide
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId
from briefing_app.core.periods import find_period
from briefing_app.core.progress import assess, format_share
from briefing_app.core.projection import project

PAGE = Path(__file__).parents[2] / "docs" / "targets.md"
TARGET = re.compile(
    r"(?P<more>more than )?(?P<value>\S+)"
    r" (from (?P<start>\S+) to (?P<due>\S+)|(?P<yearly>each year)( of (?P<sides>.+))?)"
)
FIGURE = re.compile(r"((?P<side>[A-Z]\w+) )?(?P<value>\S+) on (?P<day>\S+)(?P<withdrawn> \(withdrawn\))?")


def read_examples() -> list[list[str]]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| \d+ \|", line)]
    assert all(len(row) == 8 for row in rows)
    return rows


def test_no_example_stands_outside_its_table() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    outside = [line for before, line in pairwise(lines) if re.match(r"\| \d+ \|", line) and not before.startswith("|")]
    assert outside == []


def known(day: str) -> KnownDate:
    if day == "?":
        return KnownDate(day=None, basis=Basis.NOT_SAID, words="")
    return KnownDate(day=date.fromisoformat(day), basis=Basis.STATED, words=day)


def read_target(words: str) -> Target:
    read = TARGET.fullmatch(words)
    assert read, words
    return Target(
        id=TargetId("a-target"),
        initiative_id=InitiativeId("I.1"),
        title="A target",
        value=Decimal(read["value"]),
        unit="people",
        more_than=bool(read["more"]),
        yearly=bool(read["yearly"]),
        basis="",
        scope="",
        start=known(read["start"] or "?"),
        due=known(read["due"] or "?"),
        parent_id=None,
        quote="",
        not_said=(),
        cautions=(),
        sides=tuple(TargetSide(name=name, words=name) for name in (read["sides"] or "").split(" and ") if name),
    )


def read_figures(words: str) -> list[Measurement]:
    figures = []
    for part in filter(None, words.split("; ")):
        read = FIGURE.fullmatch(part)
        assert read, part
        reason = "Misread." if read["withdrawn"] else ""
        figures.append(figure(read["value"], read["day"], withdrawn=reason, side=read["side"] or ""))
    return figures


def figure(value: str, day: str, *, withdrawn: str = "", margin: str = "", side: str = "") -> Measurement:
    return Measurement(
        id=MeasurementId(f"{value} on {day}"),
        target_id=TargetId("a-target"),
        value=Decimal(value),
        as_of=date.fromisoformat(day),
        source="Survey",
        confidence=Confidence.OFFICIAL,
        note="",
        margin=Decimal(margin) if margin else None,
        withdrawn=withdrawn,
        side=side,
    )


def test_there_are_thirty_examples_and_more() -> None:
    assert [row[0] for row in read_examples()] == [str(number) for number in range(1, 44)]


@pytest.mark.parametrize("row", read_examples(), ids=lambda row: f"{row[0]} {row[1]}")
def test_the_program_says_what_was_worked_out_by_hand(row: list[str]) -> None:
    _, _, target, figures, today, _, status, share = row
    progress = assess(read_target(target), read_figures(figures), date.fromisoformat(today))
    assert progress.status.value == status
    assert (format_share(progress.ratio) if progress.ratio is not None else "–") == share


INVESTED = (("0.8", "2022-12-31"), ("1.7", "2023-12-31"), ("2.8", "2024-12-31"), ("3.9", "2025-12-31"))


@pytest.mark.parametrize(("margin", "low", "high"), [("", "4.683", "5.182"), ("0.15", "4.641", "5.224")])
def test_the_projection_is_the_one_worked_out_by_hand(margin: str, low: str, high: str) -> None:
    target, today = read_target("5 from 2022-01-01 to 2026-12-31"), date(2026, 3, 12)
    figures = [figure(value, day, margin=margin if day == "2025-12-31" else "") for value, day in INVESTED]
    last = project(target, find_period(target, today), figures, today).last
    assert last is not None
    assert [round(value, 3) for value in (last.low, last.middle, last.high)] == [
        Decimal(low),
        Decimal("4.932"),
        Decimal(high),
    ]
    page = PAGE.read_text(encoding="utf-8")
    assert f"**{low} to {high}**" in page
