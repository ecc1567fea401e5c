"""The corpus in forms that other programs read: CSV with a CSVW description, JSON, IATI."""

import csv
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from briefing_app.core.errors import CannotWrite
from briefing_app.core.iati import build_iati
from briefing_app.storage.corpus_schema import FOREIGN_KEYS, PRIMARY_KEYS, TABLES, Rows
from briefing_app.workspace.workspace import Workspace

CSVW = "http://www.w3.org/ns/csvw"
DATATYPES = {str: "string", int: "integer"}


def export_corpus(workspace: Workspace, folder: Path, formats: frozenset[str]) -> tuple[Path, ...]:
    """Writes the corpus into a folder, made if need be, in each of the formats `csv`, `json`, `iati`.

    Files of the same names are replaced. Raises `CannotWrite`.
    """
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in sorted(formats):
            for path, data in EXPORTERS[name](workspace).items():
                (folder / path).write_bytes(data)
                written.append(folder / path)
    except OSError as error:
        raise CannotWrite(
            f"The export cannot be written to {folder}: {error.strerror}.", "Choose a folder that you may write to."
        ) from error
    return tuple(written)


def _export_csv(workspace: Workspace) -> dict[str, bytes]:
    """A file for each table, and `csv-metadata.json`, which says what their columns are and how they refer."""
    files = {f"{name}.csv": _write_csv(list(TABLES[name]), rows) for name, rows in workspace.fetch_tables().items()}
    metadata = {
        "@context": CSVW,
        "dialect": {"encoding": "utf-8", "header": True},
        "tables": [_describe_table(name, rows) for name, rows in workspace.fetch_tables().items()],
    }
    return {**files, "csv-metadata.json": _write_json(metadata)}


def _describe_table(name: str, rows: Rows) -> dict[str, object]:
    key = PRIMARY_KEYS.get(name, "id")
    return {
        "url": f"{name}.csv",
        "tableSchema": {
            "columns": [
                {"name": column, "titles": column, "datatype": DATATYPES[kind], "required": _is_full(rows, column)}
                for column, kind in TABLES[name].items()
            ],
            "primaryKey": [key] if isinstance(key, str) else list(key),
            "foreignKeys": [
                {"columnReference": column, "reference": {"resource": f"{other}.csv", "columnReference": other_column}}
                for column, other, other_column in FOREIGN_KEYS.get(name, [])
            ],
        },
    }


def _is_full(rows: Rows, column: str) -> bool:
    """Whether every cell has something in it: to a reader of CSV an empty cell is no value."""
    return all(row[column] not in ("", None) for row in rows)


def _export_json(workspace: Workspace) -> dict[str, bytes]:
    return {"corpus.json": _write_json(workspace.fetch_tables())}


def _export_iati(workspace: Workspace) -> dict[str, bytes]:
    measurements = workspace.notebook.fetch_measurements()
    return {"targets-iati.xml": build_iati(workspace.corpus, measurements, workspace.today())}


EXPORTERS: Mapping[str, Callable[[Workspace], dict[str, bytes]]] = {
    "csv": _export_csv,
    "json": _export_json,
    "iati": _export_iati,
}


def _write_csv(columns: list[str], rows: Rows) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def _write_json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
