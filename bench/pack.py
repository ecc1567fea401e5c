"""The pack of the whole vision with notes, and twenty times that, beside those who set the same words.

Each is a whole process that starts a Python, reads the words and writes a PDF. Ours is tagged, linked, charted and for
an archive; Typst's and WeasyPrint's are tagged; fpdf2 cannot. What is not installed, or fails, is left out, and said to
be. Beside the time by the clock stand that of all cores together, the most memory, of all processes together, and the
size of the file.
"""

import importlib.util
import json
import math
import os
import random
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench import setting
from bench.pairs import PYTHON, Pair, timed
from briefing_app import paths
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.pack.contents import PackContents
from briefing_app.workspace import annotating
from briefing_app.workspace.packing import make_pack
from briefing_app.workspace.workspace import Workspace

OTHERS = {"typst": "typst", "weasyprint": "weasyprint", "fpdf2": "fpdf"}
COPIES = 20
RUNS = 5
NOTES = ((NoteKind.LINE, 24), (NoteKind.QUESTION, 34), (NoteKind.BACKGROUND, 50), (NoteKind.ACTION, 7))


class Spent(NamedTuple):
    """What a process took: seconds of all cores, and megabytes at most."""

    cores: float
    memory: float


class Setter:
    """A whole process that sets a pack; each call runs it once, and what it took is kept."""

    def __init__(self, name: str, source: Path, copies: int, folder: Path) -> None:
        self.name = name
        self.out = folder / f"{name}.pdf"
        self.spent: list[Spent] = []
        self._command = [PYTHON, "-m", "bench.setting", name, str(source), str(copies), str(self.out)]
        self._surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        self._surroundings.pop("PYTHONDONTWRITEBYTECODE", None)

    def __call__(self) -> float:
        """The seconds by the clock. Raises `CalledProcessError`."""
        with tempfile.TemporaryFile() as said:
            start = time.perf_counter()
            run = subprocess.Popen(self._command, env=self._surroundings, stdout=said, stderr=said)
            cores = _await(run)
            taken = time.perf_counter() - start
            said.seek(0)
            if run.returncode:
                raise subprocess.CalledProcessError(run.returncode, self._command, said.read())
            self.spent.append(Spent(cores, float(said.read().split()[-1])))
        return taken

    def why_not(self) -> str:
        """Runs it once; the last that it says if it fails."""
        try:
            self()
        except subprocess.CalledProcessError as error:
            return bytes(error.output).decode(errors="replace").strip().rpartition("\n")[2] or "it says nothing"
        return ""

    def tell_spent(self, runs: int) -> None:
        """A line with what the latest runs took."""
        latest = self.spent[-runs:]
        cores = 1000 * statistics.median(spent.cores for spent in latest)
        memory = max(spent.memory for spent in latest)
        size = self.out.stat().st_size / 1e6
        print(
            f"  {self.name:<34}{cores:>10.2f} ms of all cores; {memory:.0f} MB at most; {size:.1f} MB of file",
            flush=True,
        )


def pairs(folder: Path) -> Iterator[Pair]:
    """The small pack cold and warm, then the large one, beside everyone who is here and works."""
    notebook = folder / "notebook.db"
    fill_notebook(notebook)
    others = [name for name, module in OTHERS.items() if importlib.util.find_spec(module)]
    for name in OTHERS.keys() - set(others):
        print(f"{name} is not installed and is left out; pip install {name}.")
    for copies, size in ((1, "with notes"), (COPIES, f"with notes, {COPIES} times")):
        contents = setting.open_contents(notebook, copies)
        ours = Setter("ours", notebook, copies, folder)
        setters = [Setter(name, _write_source(name, contents, folder), copies, folder) for name in others]
        for theirs in setters:
            if copies == 1 and (reason := theirs.why_not()):
                print(f"{theirs.name} is installed but fails and is left out: {reason}")
                others.remove(theirs.name)
                continue
            pair = Pair(
                name=f"Pack of the whole vision {size}",
                ours=ours,
                beside=f"{theirs.name}, the same words",
                theirs=theirs,
                runs=RUNS,
            )
            yield pair
            ours.tell_spent(pair.runs)
            theirs.tell_spent(pair.runs)
            if copies == 1 and theirs.name == "typst":
                yield Pair(
                    name="The same when the program is already running",
                    ours=timed(lambda contents=contents: make_pack(contents, folder / "warm.pdf")),  # type: ignore[misc]
                    beside="typst, from its start",
                    theirs=theirs,
                    runs=RUNS,
                )


def fill_notebook(notebook: Path) -> None:
    """Four notes on every initiative, of words that occur in the document, and as different as notes are."""
    chance = random.Random(7)
    with Workspace(paths.vision_file(), notebook) as workspace:
        vocabulary = [word for each in workspace.corpus.initiatives for word in each.text.split()]
        for initiative in workspace.corpus.initiatives:
            for kind, count in NOTES:
                words = chance.choices(vocabulary, k=count)
                text = _shape_note(kind, words)
                annotating.add_note(
                    workspace, initiative.id, text, kind=kind, visibility=Visibility.PACK, owner="South Asia desk"
                )


def _shape_note(kind: NoteKind, words: Sequence[str]) -> str:
    match kind:
        case NoteKind.QUESTION:
            return f"{' '.join(words[:9])}?\n{' '.join(words[9:])}."
        case NoteKind.BACKGROUND:
            return f"{' '.join(words[:40])}.\n\n- {' '.join(words[40:45])}\n- {' '.join(words[45:])}"
        case _:
            return f"{' '.join(words[:4])} **{words[4]}** {' '.join(words[5:])}."


def _write_source(name: str, contents: PackContents, folder: Path) -> Path:
    pieces = setting.list_pieces(contents)
    source = folder / f"words.{name}"
    match name:
        case "typst":
            source.write_text(setting.write_typst(pieces), encoding="utf-8")
        case "weasyprint":
            source.write_text(setting.write_html(pieces), encoding="utf-8")
        case _:
            source.write_text(json.dumps(list(pieces)), encoding="utf-8")
    return source


def _await(run: "subprocess.Popen[bytes]") -> float:
    """Waits for a process; the seconds that it took of all cores, where the system tells."""
    if not hasattr(os, "wait4"):
        run.wait()
        return math.nan
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime
