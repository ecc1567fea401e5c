"""A briefing as lines of plain words, so that two of them can be laid side by side and read."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from briefing_app.core.briefing import Briefing, Side
from briefing_app.ui.models.briefing_choice import build_rows
from briefing_app.ui.models.briefing_words import say_when, write_lines, write_messages, write_people
from briefing_app.workspace.workspace import Workspace

translate = QCoreApplication.translate


def list_briefing_lines(workspace: Workspace, briefing: Briefing) -> tuple[str, ...]:
    """The meeting under its headings, then the choice."""
    return (*list_meeting(briefing), *_list_choice(workspace, briefing))


def list_meeting(briefing: Briefing) -> Iterator[str]:
    """What it says of the meeting."""
    yield briefing.title
    yield from filter(None, (say_when(briefing), briefing.place, briefing.marking))
    if briefing.version:
        yield translate("Briefings", "Version {version}").replace("{version}", briefing.version)
    for heading, text in (
        (translate("Briefings", "Purpose"), briefing.purpose),
        (translate("Briefings", "Our side"), write_people(briefing.participants, Side.OURS)),
        (translate("Briefings", "Their side"), write_people(briefing.participants, Side.THEIRS)),
        (translate("Briefings", "Objectives"), write_lines(briefing.objectives)),
        (translate("Briefings", "Key messages"), write_messages(briefing.messages)),
        (translate("Briefings", "Who gets a copy"), write_lines(briefing.holders)),
    ):
        if text:
            yield ""
            yield heading
            yield from (f"    {line}" for line in text.splitlines())


def _list_choice(workspace: Workspace, briefing: Briefing) -> Iterator[str]:
    yield ""
    yield translate("Briefings", "In the pack")
    pages = {entry.id: entry.text for entry in briefing.entries}
    for row in build_rows(workspace, briefing):
        if row.note_id is None:
            yield f"    {' '.join(part for part in (row.code, row.title) if part)}"
            yield from (f"        {line}" for line in pages.get(row.entry_id, "").splitlines())
        elif not row.is_in:
            left_out = translate("Briefings", "Left out: {words}")
            yield f"        {left_out.replace('{words}', row.title)}"
