"""A briefing in other forms: for a word processor, as plain text, for a calendar, for a colleague's notebook."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.notebook import Visibility
from briefing_app.core.product import BriefingFormat
from briefing_app.pack.contents import PackContents
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.workspace import Workspace

__all__ = ["SUFFIXES", "BriefingFormat", "export_briefing", "suggest_name"]

UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
LONGEST_STEM = 160
"""In bytes: a name of more is too long for some disks."""


SUFFIXES: Mapping[BriefingFormat, str] = {
    BriefingFormat.WORD: ".docx",
    BriefingFormat.MARKDOWN: ".md",
    BriefingFormat.CALENDAR: ".ics",
    BriefingFormat.BRIEFING: ".briefing",
}


def export_briefing(
    workspace: Workspace,
    briefing_id: str,
    form: BriefingFormat,
    out: Path,
    *,
    visibilities: Collection[Visibility] = (),
    with_annexes: bool = True,
) -> int:
    """Writes the briefing in that form; how many bytes. A file that was there is replaced by a whole one.

    `visibilities` lets other notes into a document or a text, as into a pack; `with_annexes` is for the file alone.
    Raises `UnknownItem`, `BadInput` for what a pack would be refused for as well, `CannotWrite`.
    """
    workspace.protect_own_files(out)
    data = _build(workspace, briefing_id, form, visibilities, with_annexes=with_annexes)
    write_file(workspace, out, [data])
    return len(data)


def suggest_name(briefing: Briefing, form: BriefingFormat) -> str:
    """A name for the file that every system takes: the day and the title."""
    words = " ".join(filter(None, (briefing.day.isoformat() if briefing.day else "", briefing.title)))
    fit = " ".join(UNFIT.sub(" ", words).split())
    stem = fit.encode("utf-8", "ignore")[:LONGEST_STEM].decode("utf-8", "ignore").strip(" .") or "briefing"
    return f"{f'{stem}_' if RESERVED.fullmatch(stem) else stem}{SUFFIXES[form]}"


def _build(
    workspace: Workspace,
    briefing_id: str,
    form: BriefingFormat,
    visibilities: Collection[Visibility],
    *,
    with_annexes: bool,
) -> bytes:
    match form:  # what each form needs is read when it is asked for
        case BriefingFormat.WORD:
            from briefing_app.workspace.word_document import build_document

            return build_document(_build_fit(workspace, briefing_id, visibilities))
        case BriefingFormat.MARKDOWN:
            from briefing_app.workspace.briefing_text import build_markdown

            return build_markdown(_build_fit(workspace, briefing_id, visibilities)).encode("utf-8")
        case BriefingFormat.CALENDAR:
            from briefing_app.workspace.meeting_calendar import build_meeting

            return build_meeting(workspace, briefing_id)
        case BriefingFormat.BRIEFING:
            from briefing_app.workspace.briefing_file import build_file

            return build_file(workspace, briefing_id, with_annexes=with_annexes)


def _build_fit(workspace: Workspace, briefing_id: str, visibilities: Collection[Visibility]) -> PackContents:
    """What a pack of the briefing holds. Raises `BadInput` where it may not leave as it is marked."""
    from briefing_app.pack.preflight import refuse_unfit  # late: it opens the fonts

    contents = build_briefing_contents(workspace, briefing_id, visibilities=visibilities)
    refuse_unfit(contents)
    return contents
