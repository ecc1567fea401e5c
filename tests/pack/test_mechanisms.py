"""Mechanisms in a pack: our entry under the name that the document uses, and every passage that speaks of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.pack.builders import corpus, note, pack_of
from tests.pack.reading import read_pack

from briefing_app.core.notebook import NoteId, NoteKind, Visibility
from briefing_app.core.product import Product
from briefing_app.pack.contents import PackContents
from briefing_app.pack.mechanisms import COUNTRIES
from briefing_app.pack.wording import open_wording
from briefing_app.workspace import annotating, briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import compare_with, write_pack_record
from briefing_app.workspace.mechanism_parts import build_mechanisms
from briefing_app.workspace.supplementing import build_supplement, read_pack_record
from briefing_app.workspace.workspace import Workspace


def mechanisms() -> PackContents:
    """A pack with a mechanism of every kind in it, one of them with a note."""
    ids = {mechanism.kind: str(mechanism.id) for mechanism in reversed(corpus().reference.mechanisms)}
    notes = {"cepa": (note("Review it."),)}
    chosen = ["cepa", *ids.values()]
    return replace(pack_of("I.2"), mechanisms=build_mechanisms(corpus(), chosen, open_wording("en"), notes))


def make(workspace: Workspace, *refs: str) -> str:
    return briefing.add_briefing(workspace, "Review", refs).ids[0]


def add_note(workspace: Workspace, item: str, text: str, visibility: Visibility = Visibility.PACK) -> NoteId:
    return NoteId(annotating.add_note(workspace, item, text, kind=NoteKind.LINE, visibility=visibility).ids[0])


def test_every_mechanism_can_be_chosen_and_is_quoted_as_its_sources_have_it(workspace: Workspace) -> None:
    ids = [str(mechanism.id) for mechanism in corpus().reference.mechanisms]
    contents = build_briefing_contents(workspace, make(workspace, "I.2", *ids))
    assert [mechanism.id for mechanism in contents.mechanisms] == ids
    texts = {passage.id: passage.text for passage in corpus().passages}
    for mechanism in contents.mechanisms:
        assert mechanism.mentions
        assert all(mention.text == texts[mention.passage_id] for mention in mechanism.mentions)
    assert "Mechanisms" in read_pack(contents).whole_text()


def test_what_is_not_from_the_document_says_so(workspace: Workspace) -> None:
    text = read_pack(build_briefing_contents(workspace, make(workspace, "I.2", "cepa", "gift-city"))).whole_text()
    assert "Gujarat International Finance Tec-City (not from the document)" in text
    assert "Holds International Financial Service Centre" in text
    assert "agreement; Japan and India" in text
    assert "I.2 Joint Vision, section (I), Source line" in text
    assert "The entries are ours." in text


def test_short_forms_in_what_it_quotes_of_the_document_are_in_the_glossary(workspace: Workspace) -> None:
    contents = build_briefing_contents(workspace, make(workspace, "VIII.1", "jetro", "cii"))
    read, used = read_pack(contents), {each.short: each.occurs_in for each in contents.acronyms}
    assert list(used) == ["CII", "JCCII", "JETRO"]
    assert {(words.name, words.passage_id) for each in used.values() for words in each} == {("II.4", "II.4")}
    pages = {title: page for level, title, page in read.outline() if level == 0}
    assert {page for page, _ in read.links(pages["Glossary"])} == {pages["Mechanisms"]}


def test_a_note_on_it_is_printed_there_once_with_a_number_unless_it_is_left_out(workspace: Workspace) -> None:
    line = add_note(workspace, "cepa", "Review it this year.")
    add_note(workspace, "cepa", "not for them", Visibility.TEAM)
    made = make(workspace, "I.2", "cepa", line)
    contents = build_briefing_contents(workspace, made)
    text = read_pack(contents).whole_text()
    assert text.count("Review it this year.") == 1
    assert "1 Review it this year." in text
    assert contents.free_pages == ()
    assert "not for them" not in text
    briefing.leave_out_notes(workspace, made, [line])
    assert "Review it this year." not in read_pack(build_briefing_contents(workspace, made)).whole_text()


def test_what_is_new_of_it_is_said_and_is_in_a_supplement(workspace: Workspace, tmp_path: Path) -> None:
    made = make(workspace, "I.2", "cepa")
    write_pack_record(build_briefing_contents(workspace, made), tmp_path / "record.json")
    add_note(workspace, "cepa", "It is late.")
    briefing.add_entries(workspace, made, ["gift-city"])
    contents = build_briefing_contents(workspace, made)
    changed = compare_with(contents, tmp_path / "record.json").changes
    assert changed is not None
    assert [each.part.name for each in changed.parts] == ["Line to take: It is late.", "GIFT City"]
    read = read_pack(build_supplement(contents, read_pack_record(tmp_path / "record.json")))
    assert "It is late." in read.whole_text()
    assert "GIFT City" in read.whole_text()
    read_pack(compare_with(contents, tmp_path / "record.json"))


@pytest.mark.parametrize("product", Product)
def test_every_product_takes_them(product: Product) -> None:
    assert read_pack(replace(mechanisms(), product=product)).count > 0


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_what_we_say_of_them_is_in_the_language_of_the_labels(language: str) -> None:
    wording = open_wording(language)
    for mechanism in corpus().reference.mechanisms:
        for said in (mechanism.kind, COUNTRIES.get(mechanism.country, mechanism.country)):
            assert said in wording.table, said
