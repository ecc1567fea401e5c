"""The notebook in the forms in which it leaves the application, by the name of the form or the ending of the file."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from briefing_app.core.briefing import EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Visibility
from briefing_app.workspace.workspace import Workspace


class Form(StrEnum):
    """In which form the notebook is written. Only JSON has everything, every version of it."""

    JSON = "json"
    JSON_LD = "json-ld"
    MARKDOWN = "markdown"
    CSV = "csv"


ENDINGS = {".json": Form.JSON, ".jsonld": Form.JSON_LD, ".md": Form.MARKDOWN, "": Form.CSV}


def find_form(out: Path) -> Form:
    """The form that the ending of a file means; a name without one is a folder for CSV. Raises `BadInput`."""
    form = ENDINGS.get(out.suffix.casefold())
    if form is None:
        raise BadInput(
            f"The ending of {out.name} does not say in which form to write.",
            "Say it, or end the name with .json, .jsonld or .md, or name a folder for CSV.",
        )
    return form


def export_as(
    workspace: Workspace, out: Path, form: Form, visibilities: Iterable[Visibility] | None = None
) -> tuple[Path, ...]:
    """Writes the notebook, or the notes for these people; the files. Raises `BadInput`, `CannotWrite`."""
    # Late: the command line and the window know these names at their start, and write nothing yet.
    from briefing_app.workspace.notebook_json import export_notebook
    from briefing_app.workspace.notebook_tables import export_tables
    from briefing_app.workspace.notebook_text import export_markdown
    from briefing_app.workspace.web_annotations import export_annotations

    if form is Form.JSON:
        if visibilities is not None:
            raise BadInput(
                "JSON holds the whole notebook, with everything private.", "Choose another form for a part of it."
            )
        export_notebook(workspace, out)
        return (out,)
    chosen = frozenset(visibilities if visibilities is not None else Visibility)
    if form is Form.CSV:
        return export_tables(workspace, out, chosen)
    write = export_annotations if form is Form.JSON_LD else export_markdown
    write(workspace, out, chosen)
    return (out,)


def list_left_behind(workspace: Workspace, form: Form) -> tuple[str, ...]:
    """The titles of annexes whose files do not go along with what else is everything."""
    if form is not Form.JSON:
        return ()
    entries = (entry for briefing in workspace.notebook.fetch_briefings() for entry in briefing.entries)
    return tuple({each.refers_to: each.title for each in entries if each.kind is EntryKind.ANNEX}.values())
