"""A briefing goes out in no form in which it is marked less than what it holds."""

import zipfile
from pathlib import Path

import pytest
from tests.workspace.briefing_samples import make_note

from briefing_app.core.briefing import Message
from briefing_app.core.errors import BadInput
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.briefing_export import BriefingFormat, export_briefing
from briefing_app.workspace.workspace import Workspace

DOCUMENTS = (BriefingFormat.WORD, BriefingFormat.MARKDOWN)


def read(file: Path) -> str:
    """The words of a document, its head and foot with them."""
    if not zipfile.is_zipfile(file):
        return file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as package:
        names = [name for name in package.namelist() if name.endswith(".xml")]
        return "".join(package.read(name).decode("utf-8") for name in names)


@pytest.mark.parametrize("form", DOCUMENTS)
def test_an_under_marked_briefing_is_written_in_no_form_that_others_read(
    workspace: Workspace, tmp_path: Path, form: BriefingFormat
) -> None:
    make_note(workspace, "VII.1", "[SECRET] The hidden plan")
    out = tmp_path / "briefing"
    for marking in ("", "Shared with care"):
        made = add_briefing(workspace, "Talks", ["VII.1"], marking=marking).ids[0]
        with pytest.raises(BadInput, match=r"A note on VII\.1 is marked SECRET, and the pack .*; mark the pack SECRET"):
            export_briefing(workspace, made, form, out)
        assert not out.exists()
    made = add_briefing(workspace, "Talks", ["VII.1"], marking="SECRET").ids[0]
    export_briefing(workspace, made, form, out)
    assert "The hidden plan" in read(out)


@pytest.mark.parametrize(
    ("title", "fields", "named"),
    [
        ("[SECRET] Talks", {}, "The title"),
        ("Talks", {"purpose": "[SECRET] Persuade them"}, "The purpose"),
        ("Talks", {"messages": (Message(text="One", support="[SECRET] Two"),)}, "What supports a key message"),
    ],
)
def test_the_marking_of_what_was_typed_for_the_meeting_counts_too(
    workspace: Workspace, tmp_path: Path, title: str, fields: dict[str, object], named: str
) -> None:
    made = add_briefing(workspace, title, ["VII.1"], **fields).ids[0]
    for form in DOCUMENTS:
        with pytest.raises(BadInput, match=f"{named} is marked SECRET"):
            export_briefing(workspace, made, form, tmp_path / "briefing")
