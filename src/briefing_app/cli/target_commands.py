"""What the commands about targets and their figures do.

The window imports this module when it starts, so what only one command needs is imported by that command.
"""

from argparse import Namespace
from decimal import Decimal

from briefing_app.cli.answers import Answer
from briefing_app.core.corpus import Target
from briefing_app.core.errors import UnknownItem
from briefing_app.core.figures import format_quantity, format_value
from briefing_app.core.notebook import Confidence, Measurement, MeasurementId, clean_line, read_day, read_value
from briefing_app.workspace import measuring
from briefing_app.workspace.workspace import Workspace


def list_(workspace: Workspace, _: Namespace) -> Answer:
    """The targets, with what the document says and where they stand."""
    from briefing_app.cli.target_standing import describe_standing, say_standing  # late: see above

    targets = [describe_standing(workspace, target) for target in workspace.corpus.targets]
    return Answer(data=targets, text="\n".join(say_standing(target) for target in targets))


def measure(workspace: Workspace, arguments: Namespace) -> Answer:
    """Records a figure; answers its id, once it is durable."""
    value = read_value(arguments.value)
    changes = measuring.add_measurement(
        workspace,
        arguments.target,
        value=value,
        as_of=read_day(arguments.date),
        source=arguments.source,
        confidence=Confidence(arguments.confidence),
        link=arguments.link,
        margin=_read_margin(arguments.margin),
        note=arguments.note,
        side=arguments.side,
    )
    target = next(each for each in workspace.corpus.targets if each.id in changes.item_ids)
    quantity = format_quantity(value, target.unit)
    amount = f"{format_value(value)} of {format_quantity(target.value, target.unit)}" if target.sides else quantity
    recorded = f"{amount} recorded for {_say_whose(target, arguments.side)}."
    return Answer(data={"id": changes.ids[0], "target": target.id}, text=f"{changes.ids[0]}\n{recorded}")


def figures(workspace: Workspace, arguments: Namespace) -> Answer:
    """The recorded figures of a target, or all, the withdrawn ones too."""
    target_id = measuring.find_target(workspace, arguments.target).id if arguments.target else None
    found = workspace.notebook.fetch_measurements(target_id)
    return Answer(
        data=[_describe_figure(each) for each in found],
        text="\n".join(_say_figure(each) for each in found) or "No figure is recorded. No data is not zero.",
    )


def correct(workspace: Workspace, arguments: Namespace) -> Answer:
    """Gives other values to a figure; what it said before stays in its history."""
    shown = _find_figure(workspace, arguments.id)
    typed = {
        "value": read_value(arguments.value) if arguments.value is not None else None,
        "as_of": read_day(arguments.date) if arguments.date is not None else None,
        "margin": _read_margin(arguments.margin),
        "confidence": Confidence(arguments.confidence) if arguments.confidence else None,
        "source": arguments.source,
        "link": arguments.link,
        "note": arguments.note,
        "side": arguments.side,
    }
    new_values = {name: value for name, value in typed.items() if value is not None}
    changes = measuring.correct_measurement(workspace, shown, **new_values)
    now = _find_figure(workspace, shown.id)
    return Answer(data=_describe_figure(now), text=_say_figure(now) if changes else "Nothing differs.")


def withdraw(workspace: Workspace, arguments: Namespace) -> Answer:
    """Lets a figure count no longer, with the reason."""
    shown = _find_figure(workspace, arguments.id)
    measuring.withdraw_measurement(workspace, shown, arguments.reason)
    now = _find_figure(workspace, shown.id)
    return Answer(data=_describe_figure(now), text=_say_figure(now))


def history(workspace: Workspace, arguments: Namespace) -> Answer:
    """Everything that a figure ever said, the newest first."""
    past = measuring.fetch_past_figures(workspace, MeasurementId(clean_line(arguments.id).casefold()))
    data = [
        {
            "revision": each.revision_id,
            "moment": each.moment,
            "author": each.author,
            "value": str(each.figure.value),
            "side": each.figure.side,
            "date": each.figure.as_of.isoformat(),
            "source": each.figure.source,
            "withdrawn": each.withdrawn,
            "current": each.is_current,
        }
        for each in past
    ]
    return Answer(data=data, text="\n".join(_say_past(each) for each in past))


def import_(workspace: Workspace, arguments: Namespace) -> Answer:
    """Looks through a table and records its figures; if any row is refused, only when asked to."""
    from briefing_app.cli.figure_files import load  # late: see above

    return load(workspace, arguments)


def export(workspace: Workspace, arguments: Namespace) -> Answer:
    """Writes the recorded figures as CSV or a spreadsheet."""
    from briefing_app.cli.figure_files import write  # late: see above

    return write(workspace, arguments)


def _describe_figure(figure: Measurement) -> dict[str, object]:
    return {
        "id": figure.id,
        "target": figure.target_id,
        "side": figure.side,
        "value": str(figure.value),
        "date": figure.as_of.isoformat(),
        "source": figure.source,
        "link": figure.link,
        "confidence": figure.confidence.value,
        "margin": str(figure.margin) if figure.margin is not None else None,
        "note": figure.note,
        "withdrawn": figure.withdrawn,
        "recorded": figure.recorded,
    }


def _say_figure(figure: Measurement) -> str:
    margin = f" ± {format_value(figure.margin)}" if figure.margin else ""
    withdrawn = f"; withdrawn: {figure.withdrawn}" if figure.withdrawn else ""
    known = f"{figure.source} ({figure.confidence})"
    value = f"{_say_side(figure.side)}{format_value(figure.value)}{margin} as of {figure.as_of}"
    return f"{figure.id}  {figure.target_id}  {value}, {known}{withdrawn}"


def _say_past(past: measuring.PastFigure) -> str:
    figure = past.figure
    withdrawn = f"; withdrawn: {past.withdrawn}" if past.withdrawn else ""
    value = f"{_say_side(figure.side)}{format_value(figure.value)} as of {figure.as_of}, {figure.source}"
    return f"{past.moment}  {past.author}  {value}{withdrawn}"


def _say_side(side: str) -> str:
    return f"{side}: " if side else ""


def _say_whose(target: Target, typed: str) -> str:
    """The target and the side; or that none was said, where one is wanted."""
    if not target.sides:
        return target.title
    side = target.find_side(typed)
    if side is not None:
        return f"{target.title}, {side.name}"
    names = " nor ".join(each.name for each in target.sides)
    return f"{target.title}; it says no side, and counts for neither {names}"


def _find_figure(workspace: Workspace, typed: str) -> Measurement:
    found = workspace.notebook.fetch_measurement(clean_line(typed).casefold())
    if found is None:
        raise UnknownItem(typed, "figure")
    return found


def _read_margin(typed: str | None) -> Decimal | None:
    return read_value(typed) if typed else None
