"""A briefing as Markdown: the words of the pack, with the markup of lists and emphasis alone."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from markdown_it import MarkdownIt
from tests.pack import hostile, samples
from tests.pack.builders import note, pack_of
from tests.workspace.briefing_samples import HINDI, PRIVATE, make_briefing

from briefing_app.core.notebook import NoteKind
from briefing_app.pack.contents import FreePage, PackContents
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.briefing_text import build_markdown
from briefing_app.workspace.manuscript import ContentsList, Heading
from briefing_app.workspace.manuscript_parts import write_manuscript
from briefing_app.workspace.workspace import Workspace

READER = MarkdownIt("commonmark").enable("table")


def read(contents: PackContents) -> tuple[str, set[str], set[str]]:
    """All that a reader shows, the kinds of its blocks, and the kinds of what is in its lines."""
    words, blocks, inside = [], set[str](), set[str]()
    for token in READER.parse(build_markdown(contents)):
        blocks.add(token.type)
        for child in token.children or ():
            inside.add(child.type)
            words.append(child.content)
        words.append(token.info)
    return squeeze("".join(words)), blocks, inside


def squeeze(text: str) -> str:
    return "".join(text.split())


def test_a_briefing_reads_as_its_pack_does(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make_briefing(workspace))
    text = build_markdown(contents)
    assert text.startswith("# Second review\n")
    assert "**TLP:AMBER · v2 · " in text
    assert "## VII Next Gen People-to-People Partnership\n" in text
    assert "> — VII.1 Joint Vision, section (VII), item 1 of 8. Source line" in text
    assert "1. first\n2. second *softly*\n    - deeper\n" in text
    assert "Desk · 14 Dec 2026 · open" in text
    assert PRIVATE not in text
    words, _, _ = read(contents)
    for verbatim in contents.verbatims:
        assert squeeze(verbatim.text) in words
    assert squeeze(HINDI) in words


def test_all_words_of_a_full_pack_are_read_again() -> None:
    words, blocks, inside = read(samples.meeting())
    for verbatim in samples.meeting().verbatims:
        assert squeeze(verbatim.text) in words
    assert inside <= {
        "text",
        "strong_open",
        "strong_close",
        "em_open",
        "em_close",
        "softbreak",
        "hardbreak",
        "text_special",
    }
    assert not {"html_block", "code_block", "fence", "hr"} & blocks


@cache
def bare() -> PackContents:
    return pack_of("II.7")


def check_literal(text: str) -> None:
    """Whatever is typed makes nothing but lists and emphasis, and no head that we did not make."""
    (pillar,) = bare().pillars
    (initiative,) = pillar.initiatives
    noted = replace(initiative, notes=(note(text, NoteKind.BACKGROUND),))
    contents = replace(
        bare(),
        pillars=(replace(pillar, initiatives=(noted,)),),
        objectives=(text,),
        free_pages=(FreePage(title=text, text=text),),
    )
    words, blocks, inside = read(contents)
    assert not {"html_block", "code_block", "fence", "hr"} & blocks, text
    assert not {"link_open", "image", "html_inline", "code_inline"} & inside, text
    ours = [block for block in write_manuscript(contents).blocks if isinstance(block, Heading | ContentsList)]
    heads = [token for token in READER.parse(build_markdown(contents)) if token.type == "heading_open"]
    assert len(heads) == len(ours) + 1, text
    if text.isalnum():
        assert text in words, text


@pytest.mark.parametrize("told", [hostile.MARKUP, hostile.MARKDOWN, hostile.STRANGE, hostile.SURROGATES])
def test_hostile_words_stay_words(told: tuple[str, ...]) -> None:
    for text in told:
        check_literal(text)


@given(some.text(alphabet="ab -+=#>*_`~|[]()!<&\\\n1.) \t", max_size=40))
@settings(max_examples=40, deadline=None)
def test_no_words_make_anything_but_lists_and_emphasis(text: str) -> None:
    check_literal(text)
