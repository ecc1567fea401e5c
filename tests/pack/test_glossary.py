"""The glossary: the short forms that the pack's verbatim words use, and no others."""

import re
from dataclasses import replace

from tests.pack.builders import corpus, note, pack, pack_of
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.spoken import SpokenPack

from briefing_app.core.product import Paper, Product
from briefing_app.pack.contents import PackAcronym
from briefing_app.pack.design import choose_design
from briefing_app.pack.flow import Words
from briefing_app.pack.glossary import build_glossary
from briefing_app.pack.styles import Family


def glossary_pages(read: ReadPack) -> range:
    starts = {title: page for level, title, page in read.outline() if level == 0}
    return range(starts["Glossary"], starts["Sources"])


def glossary_text(read: ReadPack) -> str:
    return " ".join(read.text(number) for number in glossary_pages(read))


def test_a_short_form_stands_with_its_full_form_its_code_and_its_page() -> None:
    read = read_pack(pack_of("II.4", "II.6"))
    text = glossary_text(read)
    assert "The 5 short forms in the document’s words. In serif: spelt out by it." in text
    assert "Short form In full Code Page AI artificial intelligence not from the document II.6 5" in text
    assert "CII Confederation of Indian Industry not from the document II.4 4" in text
    assert "JAI Japan-India AI Cooperation Initiative II.6 5" in text


def test_only_what_the_document_spells_out_is_in_its_letters() -> None:
    families = {
        piece.span.text: piece.span.style.family
        for strip in build_glossary(choose_design(Product.FULL, Paper.A4), pack().acronyms).strips
        for placed in strip.marks
        if isinstance(placed.mark, Words)
        for piece in placed.mark.line.pieces
    }
    assert families["Joint Crediting Mechanism"] is Family.SERIF
    assert families["small and medium enterprises"] is Family.SERIF
    assert families["artificial intelligence"] is Family.SANS
    assert families["JCM"] is Family.SANS


def test_what_is_said_to_be_spelt_out_by_the_document_is() -> None:
    words = squeeze(" ".join(passage.text for passage in corpus().passages))
    assert [each.short for each in pack().acronyms if each.is_spelt_out and squeeze(each.full) not in words] == []


def test_every_page_number_leads_to_the_page_where_the_short_form_stands(whole_vision: ReadPack) -> None:
    contents = pack(figures=False)
    wanted = [(acronym.short, words) for acronym in contents.acronyms for words in acronym.occurs_in]
    led = [page for number in glossary_pages(whole_vision) for page, _ in whole_vision.links(number)]
    assert len(led) == len(wanted) > 35
    for page, (short, words) in zip(led, wanted, strict=True):
        assert re.search(rf"\b{re.escape(short)}", whole_vision.text(page)), short
        assert squeeze(words.text) in whole_vision.text(page)
        assert f" {words.name} " in glossary_text(whole_vision)


def test_the_glossary_is_one_table_with_heads_heard_once(whole_vision: ReadPack) -> None:
    acronyms = pack(figures=False).acronyms
    (table,) = [each for each in SpokenPack(whole_vision.data).root.find("Table") if each.text.startswith("Short form")]
    head, *rows = table.parts
    assert [(cell.role, cell.text) for cell in head.parts] == [
        ("TH", "Short form"),
        ("TH", "In full"),
        ("TH", "Code"),
        ("TH", "Page"),
    ]
    assert [row.parts[0].text for row in rows] == [acronym.short for acronym in acronyms]
    assert {tuple(cell.role for cell in row.parts) for row in rows} == {("TH", "TD", "TD", "TD")}
    assert len(glossary_pages(whole_vision)) == 2


def test_a_pack_without_short_forms_has_no_glossary() -> None:
    read = read_pack(pack_of("II.7", notes={"II.7": [note("Of the METI, says a note.")]}))
    assert "Glossary" not in read.whole_text()


def test_a_full_form_of_any_length_stays_in_its_column() -> None:
    contents = pack_of("II.7")
    words = contents.pillars[0].initiatives[0].words
    long = PackAcronym(short="A" * 100, full="word " * 200, is_spelt_out=False, occurs_in=(words,))
    read = read_pack(replace(contents, acronyms=(long,)))
    text = "".join(glossary_text(read).split())
    assert "A" * 100 in text
    assert "word" * 200 in text
    assert "one short form" in glossary_text(read)
