"""What is done for the notebook's safety before a command runs: what a person must know, and the copy of the day."""

import sys
from collections.abc import Callable

from briefing_app.cli import (
    briefing_commands,
    briefing_file_commands,
    commands,
    milestone_commands,
    note_commands,
    notebook_commands,
    tag_commands,
    target_commands,
)
from briefing_app.core.errors import BriefingError
from briefing_app.workspace.workspace import Workspace

READING = frozenset[Callable[..., object]](
    {
        *(briefing_commands.list_, briefing_commands.show, briefing_file_commands.export),
        *(commands.corpus_export, commands.pack, commands.search, commands.serve_preview, commands.show),
        *(note_commands.history, note_commands.list_),
        *(notebook_commands.actions, notebook_commands.backup, notebook_commands.backups, notebook_commands.check),
        *(notebook_commands.export, notebook_commands.history),
        *(target_commands.export, target_commands.figures, target_commands.history, target_commands.list_),
        *(milestone_commands.list_, tag_commands.list_),
    }
)
"""The commands that leave the notebook as it is. Before any other there is a copy of the day."""


def prepare(workspace: Workspace, command: Callable[..., object], program: str) -> None:
    """Says what happened at opening and what the folder is like; makes the copy of the day before what writes.

    A copy that cannot be made is a warning: what the person wants to save comes first.
    """
    sentences = [workspace.rescue.sentence] if workspace.rescue else []
    sentences += workspace.describe_risks()
    if command not in READING:
        try:
            workspace.back_up_daily()
        except BriefingError as error:
            sentences.append(str(error))
    for sentence in sentences:
        print(f"{program}: {' '.join(sentence.split())}", file=sys.stderr)
