"""What the commands do by which a briefing leaves the notebook as a file, comes in as one, and gets its annexes."""

from argparse import Namespace
from typing import Any

from briefing_app import paths
from briefing_app.cli.answers import Answer
from briefing_app.cli.briefing_commands import answer_briefing, find_briefing, find_entry
from briefing_app.core.briefing import EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Visibility
from briefing_app.core.product import BriefingFormat
from briefing_app.workspace.workspace import Workspace


def export(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the file."""
    from briefing_app.workspace import briefing_export  # late: it brings all that packs are made of

    briefing, form = find_briefing(workspace, arguments.id), BriefingFormat(arguments.format)
    if arguments.let_in and form not in (BriefingFormat.WORD, BriefingFormat.MARKDOWN):
        raise BadInput(
            "Only notes for the pack go into a calendar or a briefing for a colleague.", "Leave out --let-in."
        )
    out = paths.user_path(arguments.out or briefing_export.suggest_name(briefing, form))
    size = briefing_export.export_briefing(
        workspace,
        briefing.id,
        form,
        out,
        visibilities=[Visibility(each) for each in arguments.let_in],
        with_annexes=not arguments.without_annexes,
    )
    return Answer(data={"file": str(out), "format": form.value, "bytes": size}, text=str(out))


def import_(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what was taken in, or would be."""
    from briefing_app.workspace import briefing_reading  # late: no other command reads what others wrote

    preview = briefing_reading.preview_briefing(workspace, paths.user_path(arguments.file))
    if not arguments.preview:
        briefing_reading.take_in_briefing(workspace, preview)
    return Answer(data=_describe(preview, is_done=not arguments.preview), text="\n".join(_say(preview, arguments)))


def attach(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    from briefing_app.workspace import annexing  # late: only annexes need what reads a PDF

    briefing = find_briefing(workspace, arguments.id)
    annexing.attach_annex(
        workspace,
        briefing.id,
        paths.user_path(arguments.file),
        title=arguments.title or "",
        marking=arguments.marking or "",
        before=find_entry(briefing, arguments.before).id if arguments.before else None,
    )
    return answer_briefing(workspace, briefing.id)


def annex(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the briefing as it is now."""
    from briefing_app.workspace import annexing  # late: as above

    briefing = find_briefing(workspace, arguments.id)
    entry = find_entry(briefing, arguments.entry)
    if entry.kind is not EntryKind.ANNEX:
        raise BadInput(f"Entry {briefing.entries.index(entry) + 1} is no annex.", "Use its number in “briefing show”.")
    title = entry.title if arguments.title is None else arguments.title
    marking = entry.text if arguments.marking is None else arguments.marking
    annexing.edit_annex(workspace, briefing.id, entry.id, title=title, marking=marking)
    return answer_briefing(workspace, briefing.id)


def _describe(preview: Any, *, is_done: bool) -> dict[str, object]:  # noqa: ANN401  # its module is read late
    return {
        "file": str(preview.path),
        "is_done": is_done,
        "is_known": preview.is_known,
        "id": preview.briefing.id,
        "title": preview.briefing.title,
        "is_template": preview.is_template,
        "fate": preview.fate.value,
        "notes": [
            {"item": each.item_id, "kind": each.kind.value, "text": each.words, "fate": each.fate.value}
            for each in preview.notes
        ],
        "annexes": [
            {"title": each.title, "digest": each.digest, "pages": each.pages, "bytes": each.size}
            for each in preview.annexes
        ],
        "missing": list(preview.missing),
        "joining": [{"id": each.id, "item": each.item_id, "text": each.text} for each in preview.joining],
    }


def _say(preview: Any, arguments: Namespace) -> list[str]:  # noqa: ANN401  # as above
    if preview.is_known and not preview.lost:
        done = "All of it is here already."
    elif arguments.preview:
        done = "Nothing was added yet."
    elif preview.is_known:
        done = "All else is here already; the files of annexes were put back."
    else:
        done = "It was added; “notebook undo” takes it back."
    return [*preview.lines, done]
