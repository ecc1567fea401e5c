"""A notebook of some size, made of words of the corpus."""

from itertools import cycle, islice
from pathlib import Path

from briefing_app import paths
from briefing_app.workspace import annotating
from briefing_app.workspace.workspace import Workspace


def open_sample(path: Path, notes: int) -> Workspace:
    """A workspace with so many notes, spread over all initiatives."""
    workspace = Workspace(paths.vision_file(), path)
    workspace._connection.execute("PRAGMA synchronous = OFF")  # only while the sample is made
    for number, initiative in enumerate(islice(cycle(workspace.corpus.initiatives), notes)):
        words = initiative.text.split()
        start = number % len(words)
        annotating.add_note(workspace, initiative.id, f"Sample {number}: {' '.join(words[start : start + 40])}")
    workspace._connection.execute("PRAGMA synchronous = FULL")
    return workspace
