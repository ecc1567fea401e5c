"""The recorded figures as a table that other programs and this one read: CSV or a spreadsheet."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import BadInput
from briefing_app.core.inert_cells import guard, unguard
from briefing_app.core.notebook import Measurement
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.workspace import Workspace

COLUMNS = (
    *("target", "title", "side", "value", "unit", "as of", "source", "link", "confidence", "margin", "note"),
    *("withdrawn", "recorded", "id"),
)
NUMBER_COLUMNS = ("value", "margin")
Row = tuple[str, ...]


def export_figures(workspace: Workspace, out: Path, target_id: str | None = None) -> int:
    """Writes the figures of a target, or all, withdrawn ones with their reasons; how many they are.

    The ending of the file says what it is. Raises `BadInput`, `CannotWrite`.
    """
    write = WRITERS.get(out.suffix.casefold())
    if write is None:
        raise BadInput(f"{out.name} is neither .csv nor .xlsx.", "Give the file one of these endings.")
    figures = workspace.notebook.fetch_measurements(target_id)
    write_file(workspace, out, [write(describe_figures(workspace.corpus, figures))])
    return len(figures)


def describe_figures(corpus: Corpus, figures: Sequence[Measurement]) -> list[Row]:
    """The figures under `COLUMNS`, as an import reads them."""
    targets = {target.id: target for target in corpus.targets}
    rows: list[Row] = []
    for each in figures:
        target = targets.get(each.target_id)
        title, unit = (target.title, target.unit) if target else ("", "")
        margin = f"{each.margin:f}" if each.margin else ""
        words = (each.source, each.link, each.confidence.value, margin, each.note, each.withdrawn)
        value = (f"{each.value:f}", unit, each.as_of.isoformat())
        rows.append((each.target_id, title, each.side, *value, *words, each.recorded, each.id))
    return rows


def write_csv(rows: Sequence[Row]) -> bytes:
    """With a mark at its beginning, by which spreadsheets know that it is UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(
            [cell if name in NUMBER_COLUMNS else guard(cell) for name, cell in zip(COLUMNS, row, strict=True)]
        )
    return out.getvalue().encode("utf-8-sig")


def write_spreadsheet(rows: Sequence[Row]) -> bytes:
    """One sheet; numbers of up to fifteen digits are numbers, longer ones stay text so that no digit is lost."""
    import openpyxl  # late: it costs 0.2 s, and only those who export need it
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Figures")
    sheet.append(list(COLUMNS))
    for row in rows:
        cells = []
        for name, words in zip(COLUMNS, row, strict=True):
            is_number = name in NUMBER_COLUMNS and words and len(words.replace(".", "")) <= 15
            cell = WriteOnlyCell(sheet, float(words) if is_number else "")
            if not is_number:
                cell.value, cell.data_type = _sound(_keep_marks(words)), "s"  # never a formula
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _keep_marks(words: str) -> str:
    """Words that have an apostrophe as if it were a guard, with one more: an import takes one away."""
    return words if unguard(words) == words else guard(words)


def _sound(words: str) -> str:
    """What a cell can hold: no control characters, and no more than a spreadsheet takes."""
    return "".join(letter for letter in words if letter >= " " or letter in "\n\t")[:32_000]


WRITERS: Mapping[str, Callable[[Sequence[Row]], bytes]] = {".csv": write_csv, ".xlsx": write_spreadsheet}
