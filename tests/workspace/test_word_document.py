"""A briefing for a word processor: the words of the pack, told apart by their styles, and nothing else."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.document import Document
from tests.pack import hostile, samples
from tests.pack.builders import note, pack_of
from tests.pack.reading import read_pack
from tests.workspace.briefing_samples import HINDI, HOSTILE, JAPANESE, PRIVATE, make_briefing

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Paper
from briefing_app.markdown import read_line, read_paragraphs
from briefing_app.pack.contents import FreePage, PackContents
from briefing_app.pack.inspection import list_notes, list_texts
from briefing_app.pack.text import clean
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.word_document import build_document
from briefing_app.workspace.workspace import Workspace

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT, LOCATOR = "Words of the document", "Locator"


def read(contents: PackContents) -> Document:
    return docx.Document(io.BytesIO(build_document(contents)))


def parts(contents: PackContents) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(build_document(contents))) as package:
        return {name: package.read(name) for name in package.namelist()}


def squeeze(text: str) -> str:
    return "".join(text.split())


def all_words(document: Document) -> str:
    """Of the body and its tables, in order."""
    return squeeze("".join(each.text or "" for each in document.element.body.iter(f"{W}t")))


def in_style(document: Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style is not None and each.style.name == style]


def list_words(contents: PackContents) -> Iterator[str]:
    """What must be read again: every word of the sources that the pack shows, and all that a person typed."""
    yield from (verbatim.text for verbatim in contents.verbatims)
    yield from (mention.text for mechanism in contents.mechanisms for mention in mechanism.mentions)
    yield from (passage.text for passage in contents.press.passages) if contents.press else ()
    for placed in list_notes(contents):
        question, _, answer = clean(placed.note.text).strip().partition("\n")
        blocks = read_paragraphs(answer if placed.note.kind is NoteKind.QUESTION else clean(placed.note.text))
        yield from ("".join(run.text for run in block.runs) for block in blocks)
        if placed.note.kind is NoteKind.QUESTION:
            yield "".join(run.text for run in read_line(question))
    noted = {placed.note.text for placed in list_notes(contents)}
    for written in list_texts(contents):
        if written.text not in noted and not written.where.startswith("Your page"):
            yield from clean(written.text).split("\n")


@pytest.mark.parametrize("make", [samples.meeting, samples.selection], ids=["meeting", "selection"])
def test_every_word_of_the_pack_is_read_again(make: object) -> None:
    contents = make()  # type: ignore[operator]
    words = all_words(read(contents))
    missing = [said for said in list_words(contents) if squeeze(said) and squeeze(said) not in words]
    assert missing == []


def test_a_briefing_has_real_heads_and_its_words_of_the_document_in_a_style_of_their_own(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make_briefing(workspace))
    document = read(contents)
    assert [squeeze(said) for said in list_words(contents) if squeeze(said) not in all_words(document)] == []
    assert PRIVATE not in all_words(document)
    heads = in_style(document, "Heading 1")
    assert heads[0] == "Objectives and key messages"
    assert "VII  Next Gen People-to-People Partnership" in heads
    assert "VII.1  Exchange of more than 500,000 personnel" in in_style(document, "Heading 2")
    theirs = in_style(document, DOCUMENT)
    assert {verbatim.text for verbatim in contents.verbatims} <= set(theirs)
    sources = " ".join(source.text for source in workspace.corpus.sources)
    assert all(squeeze(words.strip("“”")) in squeeze(sources) for words in theirs)
    assert len(in_style(document, LOCATOR)) == len(theirs) + len(in_style(document, "Words of the press"))
    assert any("Source line" in where for where in in_style(document, LOCATOR))


def test_paragraphs_have_the_numbers_that_they_have_in_the_pack(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make_briefing(workspace))
    printed = squeeze(read_pack(contents).whole_text())
    numbers = {}
    for paragraph in read(contents).paragraphs:
        number, tab, words = paragraph.text.partition("\t")
        if tab and number.isdigit():
            numbers[words] = number
    for words in ("Two tracks.", "Q  One total?", "Send the table", "On the agreement.", "Chosen by itself."):
        assert f"{numbers[words]}{squeeze(words)}" in printed, words
    assert len(set(numbers.values())) > 5


def test_lists_are_lists_that_count_as_their_writer_did_and_bold_is_bold() -> None:
    text = "7. seventh\n8. eighth\n   - deep\n\nAfter **bold** *slanted*.\n\n3) third\n9) ninth\n\n99999999. too far"
    document = read(pack_of("II.7", notes={"II.7": [note(text, NoteKind.BACKGROUND)]}))
    numbering = ElementTree.fromstring(parts(pack_of("II.7", notes={"II.7": [note(text)]}))["word/numbering.xml"])
    starts = {
        each.get(f"{W}numId"): [over.get(f"{W}val") for over in each.iter(f"{W}startOverride")][:1]
        for each in numbering.iter(f"{W}num")
    }
    listed = {}
    for paragraph in document.paragraphs:
        number = paragraph._p.find(f"{W}pPr/{W}numPr/{W}numId")
        level = paragraph._p.find(f"{W}pPr/{W}numPr/{W}ilvl")
        if number is not None and level is not None:
            listed[paragraph.text] = (level.get(f"{W}val"), starts[number.get(f"{W}val")])
    assert listed == {
        "seventh": ("0", ["7"]),
        "eighth": ("0", ["7"]),
        "deep": ("1", []),
        "third": ("0", ["3"]),
        "ninth": ("0", ["9"]),
    }
    assert "99999999.  too far" in [paragraph.text for paragraph in document.paragraphs]
    runs = {run.text: (bool(run.bold), bool(run.italic)) for each in document.paragraphs for run in each.runs}
    assert (runs["bold"], runs["slanted"]) == ((True, False), (False, True))


def test_the_marking_and_page_x_of_y_are_on_every_page_and_the_contents_is_a_field(workspace: Workspace) -> None:
    files = parts(build_briefing_contents(workspace, make_briefing(workspace)))
    for part in ("word/header1.xml", "word/footer1.xml"):
        assert b"TLP:AMBER" in files[part]
    foot = ElementTree.fromstring(files["word/footer1.xml"])
    assert [(each.text or "").strip() for each in foot.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    body = ElementTree.fromstring(files["word/document.xml"])
    fields = [(each.text or "").strip() for each in body.iter(f"{W}instrText")]
    assert fields[0].startswith("TOC ")
    led = [each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")]
    assert led == [each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")]
    kinds = [each.get(f"{W}fldCharType") for each in body.iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("end") == kinds.count("separate") == len(fields)


@pytest.mark.parametrize(("words", "language"), [(HINDI, "hi-IN"), (JAPANESE, "ja-JP")])
def test_every_run_says_its_language(words: str, language: str) -> None:
    body = ElementTree.fromstring(
        parts(pack_of("II.7", notes={"II.7": [note(f"So: {words} said.")]}))["word/document.xml"]
    )
    found = {}
    for run in body.iter(f"{W}r"):
        spoken = run.find(f"{W}rPr/{W}lang")
        found["".join(each.text or "" for each in run.iter(f"{W}t"))] = (
            spoken.get(f"{W}val") if spoken is not None else ""
        )
    assert [found[text] for text in found if words[:4] in text] == [language]
    assert [found[text] for text in found if text.startswith("said")] == [""]


def test_the_same_contents_give_the_same_bytes_and_nothing_says_who_made_them_or_where(workspace: Workspace) -> None:
    contents = samples.meeting()
    assert build_document(contents) == build_document(replace(contents))
    document = read(contents).core_properties
    assert (document.title, document.author, document.last_modified_by) == (contents.title, "", "")
    assert document.created is not None
    assert document.created.date() == contents.made_on
    files = parts(contents)
    assert [name for name, data in files.items() if b"rsid" in data or b"python-docx" in data] == []
    assert set(files) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        *(f"word/{name}.xml" for name in ("document", "styles", "numbering", "settings", "header1", "footer1")),
    }


def test_paper_and_labels_are_those_of_the_pack() -> None:
    contents = replace(pack_of("II.7", notes={"II.7": [note("Said.")]}), paper=Paper.LETTER, language="ja")
    document = read(contents)
    assert round(document.sections[0].page_width.inches, 1) == 8.5  # type: ignore[union-attr]
    assert "発言要領" in in_style(document, "Heading 3")


def test_the_head_of_a_table_is_on_every_page_and_no_row_is_split() -> None:
    document = read(samples.meeting())
    rows = [[row._tr for row in table.rows] for table in document.tables]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for table in rows for row in table)
    heads = [table[0] for table in rows if table[0].find(f"{W}trPr/{W}tblHeader") is not None]
    assert 0 < len(heads) < len(rows)
    assert len(list(document.element.body.iter(f"{W}tblHeader"))) == len(heads)


def test_a_title_of_any_length_stands_whole_in_the_text() -> None:
    title = "長い題 " * 100
    document = read(pack_of("II.7", title=title, notes={"II.7": [note("Said.")]}))
    assert in_style(document, "Title") == [title.strip()]
    assert title.startswith(document.core_properties.title)


def test_hostile_words_are_words() -> None:
    told = [HOSTILE, *hostile.MARKUP, *hostile.OPERATORS, *hostile.CONTROLS, *hostile.SURROGATES, *hostile.STRANGE]
    told += [*hostile.MARKDOWN, *hostile.BIDI, *hostile.QUERIES]
    pages = tuple(FreePage(title=f"{number} {words}", text=words) for number, words in enumerate(told))
    contents = replace(
        pack_of("II.7", title=HOSTILE, marking=HOSTILE, notes={"II.7": [note(words) for words in told]}),
        free_pages=pages,
    )
    files = parts(contents)
    for name, data in files.items():
        ElementTree.fromstring(data)
        assert name
    read(contents)
    relations = ElementTree.fromstring(files["word/_rels/document.xml.rels"])
    assert {each.get("TargetMode") for each in relations} == {None}, "nothing leads out of the file"
    fields = {
        (each.text or "").split()[0]
        for each in ElementTree.fromstring(files["word/document.xml"]).iter(f"{W}instrText")
    }
    assert fields == {"TOC", "PAGEREF"}


def test_it_is_written_where_it_was_asked_for(workspace: Workspace, tmp_path: Path) -> None:
    from briefing_app.workspace.briefing_export import BriefingFormat, export_briefing

    out = tmp_path / "for clearance.docx"
    size = export_briefing(workspace, make_briefing(workspace), BriefingFormat.WORD, out)
    assert out.stat().st_size == size
    assert docx.Document(str(out)).core_properties.title == "Second review"
