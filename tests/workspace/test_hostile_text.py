"""Text that breaks programs: kept to the letter, found again, never an instruction."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing_app import paths
from briefing_app.core.errors import BadInput
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import LONGEST_TEXT, clean_text
from briefing_app.workspace import annotating, history, tagging, undoing, viewing
from briefing_app.workspace.workspace import Workspace

HOSTILE = [
    "'; DROP TABLE notes; --",
    '"); DELETE FROM revisions; --',
    "Robert\"); ATTACH 'x' AS y; --",
    "نص من اليمين إلى اليسار 123 עברית",
    "\u202eabc\u202c \u2066def\u2069",
    "e\u0301\u0323 Z̷̢̛a̶l̸g̵o̷ " + "\u0301" * 500,
    "👩‍👩‍👧‍👦🇯🇵🇮🇳 𝒜𝒷𝒸 \U0010fffd",
    "क्षि हिन्दी में टिप्पणी",
    "\ufeffbyte order mark\u200b\u00ad\u2028\u2029",
    "<img src=x onerror=alert(1)> {{7*7}} ${jndi:ldap://x} %s %n \\ \\' \\\"",
    '=HYPERLINK("http://x")',
    "../../../etc/passwd\t\n\n\n   ",
    "AND OR NOT NEAR( * ^ : - + \" ' )",
    "1e309 NaN -0 0x1F null None undefined true",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_to_the_letter_and_found_again(workspace: Workspace, text: str) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", text).ids
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    assert note.text == unicodedata.normalize("NFC", text)
    workspace.search(text)
    workspace.filtering.fetch_notes(Filter(text=text, owner=text), workspace.today())
    annotating.save_note(workspace, note, text=note.text + text, owner=text[:100])
    assert history.fetch_past(workspace, note.id)[-1].text == text
    undoing.undo(workspace)
    assert workspace.notebook.fetch_note(note_id) == replace(
        note, revision_id=workspace.log.fetch_heads(note_id)[0].id, changed=workspace.log.fetch_heads(note_id)[0].moment
    )


@pytest.mark.parametrize("name", [name for name in HOSTILE if len(name) <= 100])
def test_a_tag_of_that_name_can_be_made_renamed_viewed_and_deleted(workspace: Workspace, name: str) -> None:
    (tag_id, _) = tagging.add_tags(workspace, "I.1", [name]).ids
    (tag,) = workspace.notebook.fetch_tags()
    assert tagging.add_tags(workspace, "I.1", [name.upper()]).ids == () or name.upper() != name
    viewing.save_view(workspace, name, Filter(any_of=(tag.id,), text=name))
    (view,) = workspace.notebook.fetch_views()
    assert view.filter.text == name
    workspace.search(f'tag:"{name}"')
    tagging.delete_tags(workspace, [each.id for each in workspace.notebook.fetch_tags()])
    assert workspace.notebook.fetch_views()[0].filter.any_of == ()
    assert workspace.notebook.fetch_tag_by_id(tag_id) is None


def test_what_is_no_character_is_left_out_and_the_rest_is_kept(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "a\x00b\x07c \ud800 d\udfff\ufffe\r\nline\rline").ids
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    assert note.text == "abc ? d?\nline\nline"


def test_a_note_of_a_megabyte_is_saved_found_changed_and_undone(workspace: Workspace) -> None:
    text = ("A long paragraph about semiconductors. 半導体。" * 30_000)[: LONGEST_TEXT - 10] + " unmistakable"[:10]
    (note_id,) = annotating.add_note(workspace, "I.1", text).ids
    assert [hit.id for hit in workspace.search("unmistak")] == [note_id]
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    annotating.save_note(workspace, note, text="short")
    undoing.undo(workspace)
    again = workspace.notebook.fetch_note(note_id)
    assert again is not None
    assert again.text == text
    with pytest.raises(BadInput, match="too long"):
        annotating.save_note(workspace, again, text=text + "x" * 11)


def test_ten_thousand_tags_on_one_item(workspace: Workspace) -> None:
    names = [f"tag {number}" for number in range(10_000)]
    tagging.add_tags(workspace, "VII.1", names)
    assert len(workspace.notebook.fetch_tags("VII.1")) == 10_000
    assert workspace.filtering.fetch_item_ids(Filter(all_of=(workspace.notebook.fetch_tags()[77].id,))) == ("VII.1",)
    undoing.undo(workspace)
    assert workspace.notebook.fetch_tags() == ()
    undoing.redo(workspace)
    with Workspace(paths.vision_file(), workspace.notebook_file) as again:
        assert len(again.notebook.fetch_tags("VII.1")) == 10_000


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("\ud800")
@example("\x00")
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_at_all_is_kept_as_clean_text_says(workspace: Workspace, text: str) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", text).ids
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    assert note.text == unicodedata.normalize("NFC", clean_text(text))
    workspace.search(text)
