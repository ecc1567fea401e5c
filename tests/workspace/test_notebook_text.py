"""The Markdown file: in the document's order, and nothing that was typed is more than words, emphasis and lists."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from tests.workspace.busy_notebook import HOSTILE, fill

from briefing_app.core.errors import CannotWrite
from briefing_app.core.notebook import HighlightColour, NoteKind, Visibility, clean_text
from briefing_app.workspace import annotating, highlighting, tagging
from briefing_app.workspace.notebook_text import export_markdown, tame, write_literally
from briefing_app.workspace.workspace import Workspace

READERS = [
    MarkdownIt("commonmark"),
    MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"]),
]
FORBIDDEN = {
    *("heading_open", "fence", "code_block", "code_inline", "html_block", "html_inline", "hr", "blockquote_open"),
    *("image", "table_open", "s_open"),
}
MARKUP = st.text(
    alphabet=st.sampled_from(list("#*_-+=`~<>[]()!|&\\:/.0123456789 \n\tab")) | st.characters(codec="utf-8"),
    max_size=80,
)


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def list_tokens(tokens: list[Token]) -> list[Token]:
    return [each for token in tokens for each in (token, *list_tokens(token.children or []))]


def parse(text: str, reader: MarkdownIt = READERS[1]) -> list[Token]:
    return list_tokens(reader.parse(text))


def test_items_stand_in_the_documents_order_with_their_tags_highlights_and_notes(
    workspace: Workspace, tmp_path: Path
) -> None:
    highlighting.add_highlights(workspace, [("VII.1", 0, 30)], HighlightColour.SKY)
    (highlight,) = workspace.notebook.fetch_highlights()
    annotating.add_note(workspace, "VII.1", "on these words", highlight_id=highlight.id)
    annotating.add_note(workspace, "I.1", "**Say** so", kind=NoteKind.LINE, visibility=Visibility.PACK)
    annotating.add_note(workspace, "VII.1", "of all of it", kind=NoteKind.ACTION, owner="A. Desk")
    tagging.add_tags(workspace, "VII.1", ["people"])
    assert export_markdown(workspace, tmp_path / "notes.md") == 3
    text = read(tmp_path / "notes.md")
    parts = ("## I.1 ", "**Say** so", "## VII.1 ", "Tags: people", f"> {highlight.anchor.exact}", "on these words")
    places = [text.index(part) for part in (*parts, "of all of it")]
    assert places == sorted(places)
    assert "- **Line to take** · for the pack" in text
    assert "- **Action** · private · to do · by A. Desk" in text


def test_notes_of_others_and_what_hangs_on_them_stay_out(workspace: Workspace, tmp_path: Path) -> None:
    highlighting.add_highlights(workspace, [("I.1", 0, 20), ("I.2", 0, 25)])
    mine, other = workspace.notebook.fetch_highlights()
    annotating.add_note(workspace, "I.1", "for the team", visibility=Visibility.TEAM, highlight_id=mine.id)
    annotating.add_note(workspace, "II.1", "for me alone")
    tagging.add_tags(workspace, "III.1", ["a private thought"])
    assert export_markdown(workspace, tmp_path / "notes.md", [Visibility.TEAM]) == 1
    text = read(tmp_path / "notes.md")
    assert "for the team" in text
    assert mine.anchor.exact in text
    for hidden in ("for me alone", "a private thought", other.anchor.exact, "II.1"):
        assert hidden not in text


@given(text=MARKUP)
@settings(max_examples=400, deadline=None)
def test_no_note_makes_more_than_paragraphs_lists_emphasis_and_links(text: str) -> None:
    held = "- **Note**\n\n" + "\n".join(f"  {line}".rstrip(" ") for line in tame(text)) + "\n\n## After\n"
    for reader in READERS:
        tokens = parse(held, reader)
        headings = [token for token in tokens if token.type == "heading_open"]
        assert len(headings) == 1, "the note made one, or swallowed the one after it"
        assert headings[0].level == 0
        assert not {token.type for token in tokens} & (FORBIDDEN - {"heading_open"})
        for link in (token for token in tokens if token.type == "link_open"):
            assert str(link.attrs["href"]).startswith(("http://", "https://", "mailto:"))


@given(words=MARKUP)
@settings(max_examples=300, deadline=None)
def test_literal_words_are_shown_as_they_are(words: str) -> None:
    words = clean_text(words)
    expected = " ".join(words.split())
    for reader in READERS:
        tokens = reader.parse(f"> {write_literally(words)}")
        shown = [token for token in tokens if token.type == "inline"]
        said = "".join(child.content for token in shown for child in token.children or [])
        assert said == expected
        assert {token.type for token in tokens} <= {
            *("blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline")
        }


@pytest.mark.parametrize(
    "text",
    [
        "- - # H",
        "1. - > q",
        "+ * ---",
        "* - 1. ***",
        "- -       code",
        "\u3000- # h",
        "- - ===\n- - a\n  ===",
        "1.\n\n    - a",
    ],
)
def test_what_follows_several_markers_makes_nothing_else_either(text: str) -> None:
    for reader in READERS:
        tokens = parse("- **Note**\n\n" + "\n".join(f"  {line}" for line in tame(text)), reader)
        assert not {token.type for token in tokens} & FORBIDDEN
        assert len([token for token in tokens if token.type == "list_item_open"]) > 1


def test_emphasis_lists_and_line_breaks_are_kept() -> None:
    tokens = parse(
        "\n".join(tame("**bold** and *slanted*\nnext line\n\n- one\n- two\n  - inner\n\n1. first\n2. second"))
    )
    types = [token.type for token in tokens]
    assert types.count("bullet_list_open") == 2
    assert types.count("ordered_list_open") == 1
    assert types.count("list_item_open") == 5
    assert {"strong_open", "em_open", "hardbreak"} <= set(types)


def test_a_link_to_a_page_is_kept_and_any_other_is_words() -> None:
    kept = parse("\n".join(tame("see [the text](https://www.mea.gov.in/x) now")))
    assert [token.attrs["href"] for token in kept if token.type == "link_open"] == ["https://www.mea.gov.in/x"]
    for text in (
        "[a](javascript:alert(1))",
        "![a](https://tracker.example/p.png)",
        "[a]: https://x.y\n\n[a]",
        "<https://x.y>",
    ):
        tokens = parse("\n".join(tame(text)))
        assert not [token for token in tokens if token.type in ("link_open", "image")], text


def test_a_whole_busy_notebook_has_one_heading_for_each_item(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    for text in HOSTILE:
        annotating.add_note(workspace, "VIII.5", text)
    export_markdown(workspace, tmp_path / "notes.md")
    tokens = READERS[1].parse(read(tmp_path / "notes.md"))
    headings = [token for token in tokens if token.type == "heading_open"]
    notebook = workspace.notebook
    items = {str(note.item_id) for note in notebook.fetch_notes()}
    items |= {str(highlight.item_id) for highlight in notebook.fetch_highlights()}
    items |= {each.bearer_id for each in notebook.fetch_taggings() if not each.is_note}
    assert len(headings) == 1 + len(items)
    assert all(token.level == 0 for token in headings)


def test_no_file_of_the_applications_own_is_replaced(workspace: Workspace, notebook_file: Path) -> None:
    with pytest.raises(CannotWrite):
        export_markdown(workspace, notebook_file)
