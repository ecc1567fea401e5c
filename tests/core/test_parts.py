"""A part against its whole."""

from dataclasses import replace
from datetime import date

from tests.core.test_worked_examples import figure, read_target

from briefing_app.core.corpus import TargetId
from briefing_app.core.parts import say_part

TODAY = date(2026, 3, 12)
WHOLE = read_target("more than 500000 from 2025-08-29 to 2030-08-28")
PART = replace(read_target("50000 from 2025-08-29 to 2030-08-28"), id=TargetId("a-part"), parent_id=WHOLE.id)


def say(part: list[tuple[str, str]], whole: list[tuple[str, str]]) -> str:
    figures = [replace(figure(*each), target_id=PART.id) for each in part] + [figure(*each) for each in whole]
    return say_part(PART, WHOLE, figures, TODAY)


def test_a_part_is_given_as_a_share_of_its_whole() -> None:
    assert say([("4400", "2026-01-31")], [("31000", "2026-01-31")]) == (
        "4,400 by 31 January 2026 are 14.2 % of the 31,000 recorded for the whole by 31 January 2026."
    )


def test_a_part_that_is_more_than_its_whole_is_said_to_be_wrong() -> None:
    assert say([("4400", "2026-01-31")], [("4000", "2026-02-28")]) == (
        "4,400 people of this part are recorded by 31 January 2026, but only 4,000 for the whole by"
        " 28 February 2026: one of the two is wrong."
    )


def test_a_whole_of_an_earlier_day_may_be_less() -> None:
    assert "one of the two is wrong" not in say([("4400", "2026-01-31")], [("4000", "2025-12-31")])


def test_an_earlier_contradiction_is_found_too() -> None:
    words = say([("4400", "2025-12-31")], [("4000", "2026-01-31"), ("31000", "2026-02-28")])
    assert words.endswith("one of the two is wrong.")


def test_nothing_is_said_where_one_has_no_figure() -> None:
    assert say([], [("31000", "2026-01-31")]) == ""
    assert say([("4400", "2026-01-31")], []) == ""


def test_what_is_no_part_is_not_compared() -> None:
    assert say_part(WHOLE, PART, [figure("1", "2026-01-31")], TODAY) == ""
    assert say_part(replace(PART, unit="visits"), WHOLE, [], TODAY) == ""
