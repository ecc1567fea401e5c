"""The pack of the whole vision with notes, and twenty times that, beside those who set the same words.

Each is a whole process that starts a Python, reads the words and writes a PDF. Ours is tagged, linked, charted and for
an archive; Typst's and WeasyPrint's are tagged; fpdf2 cannot. What is not installed is left out, and said to be.
"""

import importlib.util
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench import setting
from bench.pairs import PYTHON, Pair, process, timed
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


def pairs(folder: Path) -> Iterator[Pair]:
    """The small pack cold and warm, then the large one, beside everyone who is here; then who took how much memory."""
    notebook = folder / "notebook.db"
    fill_notebook(notebook)
    others = [name for name, module in OTHERS.items() if importlib.util.find_spec(module)]
    for name in OTHERS.keys() - set(others):
        print(f"{name} is not installed and is left out; pip install {name}.")
    for copies, size in ((1, "with notes"), (COPIES, f"with notes, {COPIES} times")):
        contents = setting.open_contents(notebook, copies)
        ours = _command("ours", notebook, copies, folder)
        commands = {name: _command(name, _write_source(name, contents, folder), copies, folder) for name in others}
        for name, command in commands.items():
            yield Pair(
                name=f"Pack of the whole vision {size}",
                ours=process(ours),
                beside=f"{name}, the same words",
                theirs=process(command),
                runs=RUNS,
            )
        if copies == 1 and "typst" in commands:
            yield Pair(
                name="The same when the program is already running",
                ours=timed(lambda contents=contents: make_pack(contents, folder / "warm.pdf")),  # type: ignore[misc]
                beside="typst, from its start",
                theirs=process(commands["typst"]),
                runs=RUNS,
            )
        _print_memory({"ours": ours, **commands})


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


def _command(name: str, source: Path, copies: int, folder: Path) -> list[str]:
    return [PYTHON, "-m", "bench.setting", name, str(source), str(copies), str(folder / f"{name}.pdf")]


def _print_memory(commands: dict[str, list[str]]) -> None:
    """The most memory that each took, and how large its file is."""
    if not hasattr(os, "wait4"):
        print("  This system does not say how much memory a process took.")
        return
    for name, command in commands.items():
        started = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(started.pid, 0)
        started.returncode = 0
        peak = used.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
        print(f"  {name:<34}{peak:>10.0f} MB at most; {Path(command[-1]).stat().st_size / 1e6:.1f} MB of file")
