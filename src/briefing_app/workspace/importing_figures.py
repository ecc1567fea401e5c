"""Figures from a CSV file or a spreadsheet: read, looked through, and recorded in one step, or not at all."""

import csv
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput
from briefing_app.core.figure_table import CheckedTable, FigureTable, Reading, check_table
from briefing_app.core.sheet_cells import Cell
from briefing_app.workspace import open_document, workbook
from briefing_app.workspace.measuring import add_measurements
from briefing_app.workspace.open_document_parts import TooMuch, is_encrypted
from briefing_app.workspace.workspace import Workspace

LARGEST_FILE, LARGEST_UNPACKED = 20_000_000, 200_000_000
"""In bytes. More than that is no table of figures, or was made to fill the memory."""
MOST_ROWS, LAST_ROW = 100_000, 1_048_576
"""Filled ones, and the last that a spreadsheet has."""
WIDEST = 100
DIVIDERS = ",;\t"
SPREADSHEETS, OTHER_SPREADSHEETS = (".xlsx", ".ods"), (".xls", ".numbers")


def check_figures(workspace: Workspace, path: Path, reading: Reading = Reading()) -> CheckedTable:  # noqa: B008  # frozen
    """Reads a file and looks at each of its rows; nothing is recorded. Raises `BadInput`."""
    return _check(workspace, read_table(path), reading)


def check_again(workspace: Workspace, checked: CheckedTable, reading: Reading) -> CheckedTable:
    """Looks at the same rows in another reading. Raises `BadInput`."""
    return _check(workspace, checked.table, reading)


def import_figures(workspace: Workspace, shown: CheckedTable) -> Changes:
    """Records the accepted rows of a table as a person was shown it, in one step.

    Many are recorded only after the notebook was copied. Raises `BadInput` where it would be judged otherwise by now,
    `CannotWrite` and `NotSaved`; then nothing is recorded.
    """
    if not shown.figures:
        raise BadInput("No row of the table is accepted.", "Mend the rows as their reasons say, and choose it again.")
    if _check(workspace, shown.table, shown.reading) != shown:
        raise BadInput("Figures were recorded since the table was looked through.", "Look at its rows once more.")
    return add_measurements(workspace, shown.figures, shown.table.name)


def read_table(path: Path) -> FigureTable:
    """The cells of a CSV file or of the first sheet of a spreadsheet. Raises `BadInput`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput(f"{path.name} is larger than 20 MB.", "Choose a table of figures, or a part of it.")
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Choose a CSV file or a spreadsheet.") from error
    ending = path.suffix.casefold()
    if ending in OTHER_SPREADSHEETS:
        raise BadInput(f"{path.name} is a spreadsheet of another kind.", "Save it as .xlsx, .ods or CSV.")
    rows = _read_spreadsheet(path.name, ending, data) if ending in SPREADSHEETS else _read_csv(path.name, data)
    if not rows:
        raise BadInput(f"{path.name} is empty.", "Choose a table with a heading and figures.")
    (_, heading), *rest = rows
    return FigureTable(name=path.name, heading=heading, rows=tuple(rest))


def _check(workspace: Workspace, table: FigureTable, reading: Reading) -> CheckedTable:
    recorded = workspace.notebook.fetch_measurements()
    return check_table(table, workspace.corpus.targets, recorded, workspace.today(), reading)


def _read_csv(name: str, data: bytes) -> list[tuple[int, tuple[Cell, ...]]]:
    text = _decode(name, data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    divider = max(DIVIDERS, key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=divider, strict=True)
        return _limit(name, ((reader.line_num, tuple(cells)) for cells in reader))
    except csv.Error as error:
        raise BadInput(f"{name} is no sound CSV file: {error}.", "Save it again as CSV from a spreadsheet.") from error


def _decode(name: str, data: bytes) -> str:
    """UTF-8, or UTF-16 where the file says so; anything else would have to be guessed."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInput(f"{name} is not written in UTF-8.", "Save it as “CSV UTF-8” from the spreadsheet.") from error
    if "\0" in text:
        raise BadInput(f"{name} is no CSV file.", "Choose a CSV file, or a spreadsheet ending in .xlsx or .ods.")
    return text


def _read_spreadsheet(name: str, ending: str, data: bytes) -> list[tuple[int, tuple[Cell, ...]]]:
    cannot = BadInput(f"{name} cannot be read as a spreadsheet.", "Open it in a spreadsheet and save it once more.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise BadInput(f"{name} unpacks to more than 200 MB.", "Choose a table of figures.")
            if ending == ".ods" and is_encrypted(parts):
                raise BadInput(f"{name} has a password.", "Open it in a spreadsheet and save it without one.")
            return _limit(
                name, open_document.read_rows(parts, WIDEST) if ending == ".ods" else workbook.read_rows(data)
            )
    except BadInput:
        raise
    except TooMuch as error:
        raise BadInput(
            f"{name} holds more than a table of figures has.", "Choose a table of figures, or a part of it."
        ) from error
    except Exception as error:  # both readers raise whatever a broken part makes them stumble over
        raise cannot from error


def _limit(name: str, rows: Iterable[tuple[int, tuple[Cell, ...]]]) -> list[tuple[int, tuple[Cell, ...]]]:
    """The filled rows, if they are no more and no wider than figures need."""
    kept: list[tuple[int, tuple[Cell, ...]]] = []
    for number, cells in rows:
        if number > LAST_ROW:
            raise BadInput(f"{name} has more than {LAST_ROW:,} rows.", "Import it in parts.")
        if all(cell in (None, "") for cell in cells):
            continue
        if len(kept) == MOST_ROWS:
            raise BadInput(f"{name} has more than {MOST_ROWS:,} rows.", "Import it in parts.")
        if any(cell not in (None, "") for cell in cells[WIDEST:]):
            raise BadInput(f"{name} has more than {WIDEST} columns.", "Keep those that figures have.")
        kept.append((number, cells[:WIDEST]))
    return kept
