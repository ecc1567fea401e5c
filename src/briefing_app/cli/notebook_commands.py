"""What each command about the notebook as a whole does."""

from argparse import Namespace
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app import paths
from briefing_app.cli.answers import Answer, describe_note, say_note
from briefing_app.cli.note_commands import DUE, describe_history
from briefing_app.core.acts import DoneStep
from briefing_app.core.errors import BadInput
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Note, NoteKind, Visibility, clean_line
from briefing_app.workspace import restoring, undoing
from briefing_app.workspace.exporting_notebook import Form, export_as, find_form, list_left_behind
from briefing_app.workspace.listing import Order
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.workspace.importing import ImportPreview

LAST_ACTS = 30
FIRST_WORDS = 60
MOST_ACTIONS = 1_000_000
FATES = {
    "new": "new",
    "back": "back again",
    "changed": "changed",
    "beside": "changed on both sides, both kept",
    "removed": "removed",
    "past": "only its history",
}
"""What becomes of a thing that is imported, in words."""


def export(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers the files."""
    out = paths.user_path(arguments.file)
    form = Form(arguments.form) if arguments.form else find_form(out)
    chosen = [Visibility(each) for each in arguments.visibilities] if arguments.visibilities else None
    files = export_as(workspace, out, form, chosen)
    left = list_left_behind(workspace, form)
    said = [f"The files of annexes do not go along: {', '.join(left)}."] if left else []
    return Answer(data=[{"file": str(file)} for file in files], text="\n".join([*map(str, files), *said]))


def import_(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what was taken in, or would be."""
    from briefing_app.workspace import importing  # late: no other command reads what others wrote

    preview = importing.preview_import(workspace, paths.user_path(arguments.file))
    if not arguments.preview:
        importing.import_file(workspace, preview)
    return Answer(data=_describe_import(preview, arguments.preview), text=_say_import(preview, arguments.preview))


def backup(workspace: Workspace, _: Namespace) -> Answer:
    """Answers where the copy is."""
    from briefing_app.workspace import safekeeping  # late: it reads the whole notebook, which few commands do

    made = safekeeping.back_up_now(workspace)
    return Answer(data={"file": str(made.path)}, text=str(made.path))


def backups(workspace: Workspace, _: Namespace) -> Answer:
    """The copies."""
    found = restoring.fetch_backups(workspace)
    return Answer(
        data=[
            {"file": str(each.path), "moment": each.moment.isoformat(), "reason": each.reason.value} for each in found
        ],
        text="\n".join(str(each.path) for each in found) or "There are no copies yet.",
    )


def restore(workspace: Workspace, arguments: Namespace) -> Answer:
    """Answers what came back, changed and went, or would."""
    copy = _find_copy(workspace, arguments.file)
    preview = restoring.preview_restore(workspace, copy)
    if not arguments.preview and preview.returning:
        restoring.restore(workspace, copy)
    counts = preview.count()
    data = {
        "file": str(copy),
        "is_done": not arguments.preview,
        **{name: counts[name] for name in ("back", "changed", "gone")},
        "things": [
            {"kind": each.kind, "item": each.item_id, "now": each.now, "then": each.then} for each in preview.returning
        ],
    }
    verbs = ("would come back", "would change", "would go") if arguments.preview else ("came back", "changed", "went")
    said = ", ".join(f"{counts[name]:,} {verb}" for name, verb in zip(("back", "changed", "gone"), verbs, strict=True))
    lines = [f"{said}."] if preview.returning else ["Everything is as it was in that copy."]
    lines += [
        f"  {each.kind}  {each.item_id}  {_shorten(each.now) or '–'}  →  {_shorten(each.then) or '–'}"
        for each in preview.returning
    ]
    return Answer(data=data, text="\n".join(lines))


def check(workspace: Workspace, _: Namespace) -> Answer:
    """Answers what was found sound; fails where anything is not."""
    from briefing_app.workspace import safekeeping  # late, as above

    sound = safekeeping.check_notebook(workspace)
    things = ", ".join(f"{count:,} {name}" for name, count in sound.standing.items())
    return Answer(
        data={"file": str(workspace.notebook_file), "revisions": sound.revisions, **sound.standing},
        text=f"{workspace.notebook_file} is sound: {sound.revisions:,} revisions; {things}.",
    )


def undo(workspace: Workspace, _: Namespace) -> Answer:
    """Answers what was undone."""
    return _answer_step("undone", undoing.fetch_next_undo(workspace), undoing.undo(workspace).step)


def redo(workspace: Workspace, _: Namespace) -> Answer:
    """Answers what was done again."""
    return _answer_step("done again", undoing.fetch_next_redo(workspace), undoing.redo(workspace).step)


def history(workspace: Workspace, arguments: Namespace) -> Answer:
    """The last acts, the newest first, or the versions of a note."""
    if arguments.note is not None:
        return describe_history(workspace, arguments.note)
    steps = workspace.log.fetch_steps(LAST_ACTS)
    data = [
        {"number": step.number, "act": step.act.value, "about": step.about, "state": state} for step, state in steps
    ]
    said = {"done": "", "undone": "  (undone)", "settled": "  (can no longer be undone)"}
    lines = [f"{step.number:>6}  {_say_step(step)}{said[state]}" for step, state in steps]
    return Answer(data=data, text="\n".join(lines) or "Nothing was done yet.")


def actions(workspace: Workspace, arguments: Namespace) -> Answer:
    """The actions, what is due first; with `--ical` the file."""
    wanted = Filter(
        kinds=(NoteKind.ACTION,),
        is_done=arguments.done,
        owner=clean_line(arguments.owner),
        due=tuple(DUE[each] for each in arguments.due),
    )
    if arguments.ical is not None:
        return _export_actions(workspace, paths.user_path(arguments.ical), wanted)
    notes = workspace.filtering.fetch_notes(wanted, workspace.today(), order=Order.DUE, limit=MOST_ACTIONS)
    return Answer(
        data=[describe_note(note) for note in notes],
        text="\n\n".join(_say_action(note) for note in notes) or "There are no such actions.",
    )


def _export_actions(workspace: Workspace, out: Path, wanted: Filter) -> Answer:
    from briefing_app.workspace.actions_calendar import export_actions  # late: only this command needs icalendar

    write_file(workspace, out, [export_actions(workspace, wanted)])
    return Answer(data={"file": str(out)}, text=str(out))


def _find_copy(workspace: Workspace, typed: str) -> Path:
    path = paths.user_path(typed)
    named = next((each.path for each in restoring.fetch_backups(workspace) if each.path.name == typed.strip()), path)
    if not named.is_file():
        raise BadInput(f"There is no copy {typed}.", "“briefing-app notebook backups” names them.")
    return named


def _answer_step(verb: str, step: DoneStep | None, number: int) -> Answer:
    if step is None:
        return Answer(data={"act": None, "about": None}, text=f"There is nothing to be {verb}.")
    return Answer(
        data={"act": step.act.value, "about": step.about, "step": number},
        text=f"{verb.capitalize()}: {_say_step(step)}.",
    )


def _say_step(step: DoneStep) -> str:
    return f"{step.act.value} ({_shorten(step.about)})" if step.about else step.act.value


def _describe_import(preview: "ImportPreview", is_preview: bool) -> dict[str, object]:
    return {
        "file": str(preview.path),
        "is_done": not is_preview,
        "known": preview.known,
        "removed_here": preview.removed,
        **{fate: dict(_count(preview, fate)) for fate in FATES},
        "twins": list(preview.twins),
        "missing_annexes": list(preview.missing_annexes),
        "things": [
            {
                "id": each.entity_id,
                "kind": each.kind,
                "item": each.item_id,
                "fate": each.fate.value,
                "words": each.words,
            }
            for each in preview.incoming
        ],
    }


def _say_import(preview: "ImportPreview", is_preview: bool) -> str:
    removed = f"{preview.removed:,} of its things were removed here, and stay removed" if preview.removed else ""
    if not preview.incoming:
        return f"Nothing in the file is new here; {removed}." if removed else "Everything in the file is here already."
    begun = "Would be imported" if is_preview else "Imported"
    lines = [f"{begun} from {preview.path.name}; {preview.known:,} were here already:"]
    for fate, words in FATES.items():
        counts = _count(preview, fate)
        if counts:
            lines.append(f"  {words}: {', '.join(f'{count:,} {kind}' for kind, count in counts.items())}")
    if removed:
        lines.append(f"  {removed}")
    if preview.twins:
        lines.append(f"  tags of the same name are here too; merge them: {', '.join(preview.twins)}")
    if preview.missing_annexes:
        lines.append(f"  annexes whose files do not come along, and are not here: {', '.join(preview.missing_annexes)}")
    shown = [each for each in preview.incoming if each.fate != "past" and each.kind != "tagging"]
    lines += [f"    {FATES[each.fate]}  {each.kind}  {each.item_id}  {_shorten(each.words)}" for each in shown[:200]]
    if len(shown) > 200:
        lines.append(f"    and {len(shown) - 200:,} more")
    return "\n".join(lines)


def _count(preview: "ImportPreview", fate: str) -> Counter[str]:
    return Counter(each.kind for each in preview.incoming if each.fate == fate)


def _say_action(note: Note) -> str:
    due = f"due {note.due.isoformat()}" if note.due else "no day"
    return f"{due}  {note.owner or 'nobody'}\n{say_note(note)}"


def _shorten(words: str) -> str:
    line = " ".join(words.split())
    return f"{line[:FIRST_WORDS]}…" if len(line) > FIRST_WORDS else line
