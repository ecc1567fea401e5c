"""Tables of figures on the command line: what is read from a file, and what is written to one."""

from argparse import Namespace
from pathlib import Path

from briefing_app import paths
from briefing_app.cli.answers import Answer
from briefing_app.core.errors import BadInput
from briefing_app.core.figure_table import CheckedRow, CheckedTable, Reading
from briefing_app.core.sheet_cells import DayOrder, NumberStyle
from briefing_app.workspace.exporting_figures import export_figures
from briefing_app.workspace.importing_figures import check_figures, import_figures
from briefing_app.workspace.measuring import find_target
from briefing_app.workspace.workspace import Workspace

NUMBER_STYLES = {"point": NumberStyle.POINT, "comma": NumberStyle.COMMA}
DAY_ORDERS = {"day-first": DayOrder.DAY_FIRST, "month-first": DayOrder.MONTH_FIRST}


def load(workspace: Workspace, arguments: Namespace) -> Answer:
    """Looks through a table and records its figures; if any row is refused, only when asked to."""
    target_id = find_target(workspace, arguments.target).id if arguments.target else None
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


def write(workspace: Workspace, arguments: Namespace) -> Answer:
    """Writes the recorded figures as CSV or a spreadsheet."""
    target_id = find_target(workspace, arguments.target).id if arguments.target else None
    out = paths.user_path(arguments.out)
    count = export_figures(workspace, out, target_id)
    return Answer(data={"file": str(out), "figures": count}, text=f"{out}: {count} figures")


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
    whose = f"{row.figure.target_id} {row.figure.side}".strip()
    return f"{row.number:>6}  accepted  {whose} {row.figure.value} as of {row.figure.as_of}{remark}"
