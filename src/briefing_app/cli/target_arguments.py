"""What can be typed about targets, their figures and the milestones."""

from collections.abc import Callable
from typing import Any

from briefing_app.cli import milestone_commands, target_commands
from briefing_app.core.notebook import Confidence, Level

Add = Callable[..., Any]
"""Adds a command to a topic: the topic, its name, what it calls, what it does in words."""
SIDE_HELP = "whose figure it is, where the target asks each of several: Japan, India"
CONFIDENCES = [each.value for each in Confidence]
NUMBER_STYLES, DAY_ORDERS = ("point", "comma"), ("day-first", "month-first")
LEVELS = [each.value.replace(" ", "-") for each in Level]


def add_target_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # argparse's own has no public name
    """The commands of `target`."""
    add(topic, "list", target_commands.list_, "list the quantified targets and where they stand")
    measure = add(topic, "measure", target_commands.measure, "record a figure for a target")
    measure.add_argument("target", metavar="TARGET", help="its id, as “target list” prints it")
    measure.add_argument("--value", metavar="V", required=True, help="in the target's unit: 3.9, or 96,400")
    measure.add_argument("--date", metavar="YYYY-MM-DD", required=True, help="the day at whose end the figure stood")
    measure.add_argument("--source", metavar="S", required=True, help="who published it, and where")
    measure.add_argument("--confidence", choices=CONFIDENCES, default="reported")
    measure.add_argument("--margin", metavar="M", help="plus or minus, in the target's unit")
    measure.add_argument("--link", metavar="L", default="", help="address or reference of the source")
    measure.add_argument("--note", metavar="T", default="")
    measure.add_argument("--side", metavar="SIDE", default="", help=SIDE_HELP)
    listing = add(topic, "figures", target_commands.figures, "list the recorded figures, of one target or all")
    listing.add_argument("target", metavar="TARGET", nargs="?")
    _add_changing(topic, add)
    _add_exchanging(topic, add)


def add_milestone_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    """The commands of `milestone`."""
    add(topic, "list", milestone_commands.list_, "list the milestones and how far each has come")
    record = add(topic, "record", milestone_commands.record, "record how far a milestone has come")
    record.add_argument("milestone", metavar="MILESTONE", help="its id, as “milestone list” prints it")
    record.add_argument("level", choices=LEVELS)
    record.add_argument("--date", metavar="YYYY-MM-DD", required=True, help="the day on which it stood so")
    record.add_argument("--source", metavar="S", required=True, help="who says so, and where")
    record.add_argument("--confidence", choices=CONFIDENCES, default="reported")
    record.add_argument("--link", metavar="L", default="", help="address or reference of the source")
    record.add_argument("--note", metavar="T", default="")
    words = "let the latest that is recorded of a milestone count no longer; it stays, with the reason"
    withdraw = add(topic, "withdraw", milestone_commands.withdraw, words)
    withdraw.add_argument("milestone", metavar="MILESTONE")
    withdraw.add_argument("--reason", metavar="T", required=True)


def _add_changing(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    correct = add(topic, "correct", target_commands.correct, "give other values to a figure; its history keeps the old")
    correct.add_argument("id", metavar="ID", help="the figure's, as “target figures” prints it")
    correct.add_argument("--value", metavar="V")
    correct.add_argument("--date", metavar="YYYY-MM-DD")
    correct.add_argument("--source", metavar="S")
    correct.add_argument("--confidence", choices=CONFIDENCES)
    correct.add_argument("--margin", metavar="M")
    correct.add_argument("--link", metavar="L")
    correct.add_argument("--note", metavar="T")
    correct.add_argument("--side", metavar="SIDE", help=SIDE_HELP)
    withdraw = add(
        topic, "withdraw", target_commands.withdraw, "let a figure count no longer; it stays, with the reason"
    )
    withdraw.add_argument("id", metavar="ID")
    withdraw.add_argument("--reason", metavar="T", required=True)
    history = add(topic, "history", target_commands.history, "list all that a figure ever said")
    history.add_argument("id", metavar="ID")


def _add_exchanging(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    load = add(topic, "import", target_commands.import_, "record the figures of a CSV file or a spreadsheet as one act")
    load.add_argument("file", metavar="FILE", help="its first row names the columns: target, value, as of, source …")
    load.add_argument("--preview", action="store_true", help="only say what becomes of each row")
    load.add_argument("--accepted-only", action="store_true", help="record the accepted rows though others are refused")
    load.add_argument("--target", metavar="TARGET", help="of which all rows are, where no column says it")
    load.add_argument("--numbers", choices=NUMBER_STYLES, help="which sign is the decimal one")
    load.add_argument("--days", choices=DAY_ORDERS, help="how 03/04/2026 is meant")
    export = add(topic, "export", target_commands.export, "write the recorded figures as CSV or a spreadsheet")
    export.add_argument("target", metavar="TARGET", nargs="?")
    export.add_argument("--out", metavar="FILE", required=True, help="ending in .csv or .xlsx")
