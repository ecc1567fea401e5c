"""Opens what a killed process or a failed disk has left, and says what is missing or wrong."""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2
from tests.durability.ledger import Findings, Ledger

from briefing_app import paths
from briefing_app.storage.backup import list_backups
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.workspace import Workspace


@dataclass(slots=True)
class Tally:
    """What came of many rounds; as text, a line."""

    name: str
    kept: str = ""
    rounds: int = 0
    losing_rounds: int = 0
    corrupt_rounds: int = 0
    notebooks: int = 0
    losing: int = 0
    corrupt: int = 0
    acknowledged: int = 0
    refused: int = 0

    def add_round(self, findings: Sequence[Findings], before: Ledger, after: Ledger) -> None:
        """One more round, with what was found in each notebook that it left."""
        losing = sum(bool(each.lost) for each in findings)
        corrupt = sum(bool(each.wrong) for each in findings)
        self.kept = after.kept or self.kept
        self.rounds += 1
        self.losing_rounds += bool(losing)
        self.corrupt_rounds += bool(corrupt)
        self.notebooks += len(findings)
        self.losing += losing
        self.corrupt += corrupt
        self.acknowledged += after.acknowledged - before.acknowledged
        self.refused += after.refused - before.refused

    def tell(self) -> None:
        """Says it where pytest shows it with `-s`."""
        sys.stdout.write(f"\n{self}\n")

    def __str__(self) -> str:
        return (
            f"{self.name}, {self.kept}: {self.rounds} rounds, {self.acknowledged} changes acknowledged,"
            f" {self.refused} refused, {self.notebooks} notebooks examined;"
            f" lost: {self.losing_rounds} rounds, {self.losing} notebooks;"
            f" corrupt: {self.corrupt_rounds} rounds, {self.corrupt} notebooks"
        )


def examine(notebook: Path, ledger: Ledger) -> Findings:
    """Recovers the notebook as the program does, and holds it against what was acknowledged.

    SQLite judges it and its backups first, in copies, before the program has had a chance to mend anything.
    """
    damage = [
        f"{file.name}: {each}"
        for file in (notebook, *(backup.path for backup in list_backups(notebook)))
        for each in _check_integrity(file)
    ]
    try:
        with Workspace(paths.vision_file(), notebook) as workspace:
            findings = ledger.compare(workspace)
            if workspace.rescue:
                findings.wrong.append(workspace.rescue.sentence)
    except Exception as error:  # whatever it is, it kept the notebook from being read
        findings = Findings(wrong=[f"cannot be read: {error!r}"])
    findings.wrong += damage
    return findings


def try_adding(notebook: Path) -> None:
    """Adds a note and reads it back in another session. Raises what the program raises."""
    with Workspace(paths.vision_file(), notebook) as workspace:
        (note_id,) = add_note(workspace, "VII.1", "written after the recovery").ids
    with Workspace(paths.vision_file(), notebook) as workspace:
        note = workspace.notebook.fetch_note(note_id)
    if note is None:
        raise LookupError("A note that was added after the recovery is not there.")


def _check_integrity(notebook: Path) -> list[str]:
    if not notebook.exists():
        return []
    with tempfile.TemporaryDirectory(prefix="durability-") as folder:
        for end in ("", "-wal", "-journal"):
            if (file := notebook.with_name(notebook.name + end)).exists():
                shutil.copy(file, folder)
        with closing(dbapi2.connect(str(Path(folder) / notebook.name))) as connection:
            try:
                found = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
                dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
            except dbapi2.DatabaseError as error:
                return [f"damaged: {error}"]
    return [f"damaged: {each}" for each in found if each != "ok"] + [f"dangling: {each}" for each in dangling]
