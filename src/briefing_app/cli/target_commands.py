"""What the commands about targets, their figures and the milestones do."""

from argparse import Namespace
from decimal import Decimal
from pathlib import Path

from briefing_app import paths
from briefing_app.charts.targets import say_projection, say_standing
from briefing_app.cli.answers import Answer
from briefing_app.core.corpus import Target
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.figure_table import CheckedRow, CheckedTable, Reading
from briefing_app.core.figures import format_quantity, format_short_day, format_value
from briefing_app.core.milestones import find_standing, level_of
from briefing_app.core.notebook import Confidence, Level, Measurement, MeasurementId, clean_line, read_day, read_value
from briefing_app.core.progress import assess
from briefing_app.core.sheet_cells import DayOrder, NumberStyle
from briefing_app.workspace import assessing, measuring
from briefing_app.workspace.exporting_figures import export_figures
from briefing_app.workspace.importing_figures import check_figures, import_figures
from briefing_app.workspace.workspace import Workspace

NUMBER_STYLES = {"point": NumberStyle.POINT, "comma": NumberStyle.COMMA}
DAY_ORDERS = {"day-first": DayOrder.DAY_FIRST, "month-first": DayOrder.MONTH_FIRST}


def list_(workspace: Workspace, _: Namespace) -> Answer:
    """The targets, with what the document says and where they stand."""
    data, lines = [], []
    for target in workspace.corpus.targets:
        measurements = workspace.notebook.fetch_measurements(target.id)
        data.append(_describe_target(workspace, target, measurements))
        progress = assess(target, measurements, workspace.today())
        projection = say_projection(target, measurements, workspace.today())
        words = (say_standing(target, progress), progress.formula, progress.from_here, projection, progress.inference)
        lines += [
            f"{target.id}  ({target.initiative_id})  {progress.status}",
            *(f"    {each}" for each in words if each),
        ]
    return Answer(data=data, text="\n".join(lines))


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
    )
    target = next(each for each in workspace.corpus.targets if each.id in changes.item_ids)
    return Answer(
        data={"id": changes.ids[0], "target": target.id},
        text=f"{changes.ids[0]}\n{format_quantity(value, target.unit)} recorded for {target.title}.",
    )


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
    target_id = measuring.find_target(workspace, arguments.target).id if arguments.target else None
    reading = Reading(
        numbers=NUMBER_STYLES.get(arguments.numbers), days=DAY_ORDERS.get(arguments.days), target_id=target_id
    )
    path: Path = paths.user_path(arguments.file)
    checked = check_figures(workspace, path, reading)
    if arguments.preview:
        return _answer_import(checked, 0)
    if checked.refused and not arguments.accepted_only:
        first = checked.refused[0]
        raise BadInput(
            f"{len(checked.refused)} of {len(checked.rows)} rows are refused; row {first.number}: {first.reason}",
            "See all with --preview, mend them, or record the others with --accepted-only.",
        )
    return _answer_import(checked, len(import_figures(workspace, checked).ids))


def export(workspace: Workspace, arguments: Namespace) -> Answer:
    """Writes the recorded figures as CSV or a spreadsheet."""
    target_id = measuring.find_target(workspace, arguments.target).id if arguments.target else None
    out = paths.user_path(arguments.out)
    count = export_figures(workspace, out, target_id)
    return Answer(data={"file": str(out), "figures": count}, text=f"{out}: {count} figures")


def milestone_list(workspace: Workspace, _: Namespace) -> Answer:
    """The milestones, and how far each has come."""
    standing = find_standing(workspace.notebook.fetch_assessments(), workspace.today())
    data, lines = [], []
    for milestone in workspace.corpus.reference.milestones:
        level, found = level_of(milestone, standing), standing.get(milestone.id)
        data.append(
            {
                "id": milestone.id,
                "item": milestone.quote.passage_id,
                "title": milestone.title,
                "words": milestone.quote.words,
                "level": level.value,
                "date": found.as_of.isoformat() if found else None,
                "source": found.source if found else None,
            }
        )
        as_of = f", {format_short_day(found.as_of)}" if found else ""
        lines.append(f"{milestone.id}  ({milestone.quote.passage_id})  {level.value}{as_of}\n    {milestone.title}")
    return Answer(data=data, text="\n".join(lines))


def milestone_record(workspace: Workspace, arguments: Namespace) -> Answer:
    """Records how far a milestone has come; answers the id, once it is durable."""
    changes = assessing.add_assessment(
        workspace,
        arguments.milestone,
        Level(arguments.level.replace("-", " ")),
        as_of=read_day(arguments.date),
        source=arguments.source,
        confidence=Confidence(arguments.confidence),
        link=arguments.link,
        note=arguments.note,
    )
    milestone = assessing.find_milestone(workspace, arguments.milestone)
    return Answer(
        data={"id": changes.ids[0], "milestone": milestone.id},
        text=f"{changes.ids[0]}\n{milestone.title}: {arguments.level.replace('-', ' ')}.",
    )


def _describe_target(workspace: Workspace, target: Target, measurements: tuple[Measurement, ...]) -> dict[str, object]:
    progress = assess(target, measurements, workspace.today())
    latest = progress.latest
    return {
        "id": target.id,
        "initiative": target.initiative_id,
        "title": target.title,
        "value": float(target.value),
        "unit": target.unit,
        "more_than": target.more_than,
        "start": target.start.day.isoformat() if target.start.day else None,
        "start_basis": target.start.basis.value,
        "due": target.due.day.isoformat() if target.due.day else None,
        "due_basis": target.due.basis.value,
        "quote": target.quote,
        "status": progress.status.value,
        "formula": progress.formula,
        "from_here": progress.from_here,
        "projection": say_projection(target, measurements, workspace.today()),
        "inference": progress.inference,
        "latest": {"value": float(latest.value), "date": latest.as_of.isoformat(), "source": latest.source}
        if latest
        else None,
        "measurements": len(measurements),
    }


def _describe_figure(figure: Measurement) -> dict[str, object]:
    return {
        "id": figure.id,
        "target": figure.target_id,
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
    value = f"{format_value(figure.value)}{margin} as of {figure.as_of}"
    return f"{figure.id}  {figure.target_id}  {value}, {known}{withdrawn}"


def _say_past(past: measuring.PastFigure) -> str:
    figure = past.figure
    withdrawn = f"; withdrawn: {past.withdrawn}" if past.withdrawn else ""
    value = f"{format_value(figure.value)} as of {figure.as_of}, {figure.source}"
    return f"{past.moment}  {past.author}  {value}{withdrawn}"


def _answer_import(checked: CheckedTable, recorded: int) -> Answer:
    data = {
        "recorded": recorded,
        "accepted": len(checked.figures),
        "refused": len(checked.refused),
        "unread_columns": list(checked.unread),
        "rows": [
            {"row": row.number, "accepted": row.figure is not None, "reason": row.reason, "remark": row.remark}
            for row in checked.rows
        ],
    }
    lines = [_say_row(row) for row in checked.rows]
    done = f"{recorded} figures were recorded." if recorded else "Nothing was recorded: this is a preview."
    accepted, refused = len(checked.figures), len(checked.refused)
    return Answer(data=data, text="\n".join([*lines, f"{accepted} rows accepted, {refused} refused. {done}"]))


def _say_row(row: CheckedRow) -> str:
    if row.figure is None:
        return f"{row.number:>6}  refused   {row.reason}"
    remark = f"  {row.remark}" if row.remark else ""
    return f"{row.number:>6}  accepted  {row.figure.target_id} {row.figure.value} as of {row.figure.as_of}{remark}"


def _find_figure(workspace: Workspace, typed: str) -> Measurement:
    found = workspace.notebook.fetch_measurement(clean_line(typed).casefold())
    if found is None:
        raise UnknownItem(typed, "figure")
    return found


def _read_margin(typed: str | None) -> Decimal | None:
    return read_value(typed) if typed else None
