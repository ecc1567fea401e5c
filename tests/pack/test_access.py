"""What those get who hear a pack: every word once, in order, as what it is and in its language."""

from itertools import pairwise

import pytest
from tests.pack import samples
from tests.pack.builders import corpus, note, pack_of
from tests.pack.reading import read_pack, squeeze
from tests.pack.samples import HINDI, HOSTILE, JAPANESE, NOTES
from tests.pack.spoken import Part, SpokenPack

from briefing_app.core.notebook import NoteKind
from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import PackContents
from briefing_app.pack.text import clean

BLOCKS = {"P", "H1", "H2", "H3", "TH", "TD", "Lbl", "Reference"}


def hear(contents: PackContents) -> SpokenPack:
    return SpokenPack(read_pack(contents).data)


@pytest.fixture(scope="module")
def selection() -> SpokenPack:
    return hear(samples.selection())


@pytest.fixture(scope="module")
def whole(whole_vision: object) -> SpokenPack:
    return SpokenPack(whole_vision.data)  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def followed_up() -> SpokenPack:
    return hear(samples.followed_up())


@pytest.fixture(scope="module")
def long_table() -> SpokenPack:
    return hear(samples.long_table())


def say(part: Part) -> list[str]:
    """A part as a voice announces it, block by block."""
    if part.role in BLOCKS:
        return [f"{part.role}: {squeeze(part.text)}"]
    if part.role == "Figure":
        return [f"Figure: {part.alternative_text}"]
    return [line for inside in part.parts for line in say(inside)]


def test_a_small_pack_is_read_out_in_this_order() -> None:
    notes = [note("We welcome it.\n\n- one\n- two"), note("Why?\nBecause.", NoteKind.QUESTION)]
    words = corpus().initiative("II.7").text  # type: ignore[arg-type]
    source = "II.7 The document’s words Joint Vision, section (II), initiative."
    contents = pack_of("II.7", notes={"II.7": notes}, title="Review")
    heard = say(hear(contents).root)
    line = next(each for each in heard if each.startswith(f"P: {source}"))
    start = heard.index("H1: Contents")
    assert heard[:start] == [
        "H1: Review",
        f"P: {corpus().sources[0].title}",
        "TH: What is in it",
        "TD: A selection of initiatives",
        "TH: Made on",
        f"TD: 1 December 2026. Check code {find_check_code(contents)}",
        "TH: Handling",
        "TD: RESTRICTED",
        "P: Words set in this serif letter are a source’s own, unaltered. All else is ours. "
        "Holds only what is marked for the pack.",
    ]
    assert heard[start : heard.index("H1: Sources")] == [
        "H1: Contents",
        "Lbl: II",
        "Reference: Next Generation Economic Security Partnership 3",
        "Lbl: II.7",
        "Reference: Battery supply chain cooperation 3",
        "Reference: Sources 4",
        "H1: II Next Generation Economic Security Partnership",
        "H2: Battery supply chain cooperation",
        line,
        f"P: {squeeze(words)}",
        *("H3: Lines to take", "Lbl: 1", "P: We welcome it.", "Lbl: •", "P: one", "Lbl: •", "P: two"),
        *("H3: Questions and answers", "Lbl: 2", "Lbl: Q", "P: Why?", "Lbl: A", "P: Because."),
    ]


@pytest.mark.parametrize("name", ["selection", "whole", "long_table", "followed_up"])
def test_every_mark_is_heard_once_or_is_said_to_be_decoration(name: str, request: pytest.FixtureRequest) -> None:
    spoken: SpokenPack = request.getfixturevalue(name)
    assert spoken.loose == []
    assert spoken.unheard == set()
    assert {each.kind for each in spoken.decorations} <= {
        "Layout",
        "Pagination",
        "Header Pagination",
        "Footer Pagination",
    }
    assert [each for each in spoken.decorations if each.kind == "Layout" and each.text] == []


@pytest.mark.parametrize("name", ["selection", "whole", "long_table", "followed_up"])
def test_headings_go_down_one_level_at_a_time(name: str, request: pytest.FixtureRequest) -> None:
    spoken: SpokenPack = request.getfixturevalue(name)
    levels = [int(part.role[1]) for part in spoken.root.walk() if part.role in ("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert set(levels) == {1, 2, 3}
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_initiative_is_a_heading_below_that_of_its_pillar(whole: SpokenPack) -> None:
    headings = [(part.role, squeeze(part.text)) for part in whole.root.walk() if part.role in ("H1", "H2")]
    wanted = []
    for pillar in corpus().pillars:
        wanted.append(("H1", f"{pillar.id} {pillar.title}"))
        wanted += [("H2", squeeze(corpus().initiative(each).headline)) for each in pillar.initiative_ids]
    assert [each for each in headings if each in wanted] == wanted


def test_the_words_of_the_vision_are_heard_letter_for_letter_in_its_order(whole: SpokenPack) -> None:
    heard = [quotation.parts[1].text for quotation in whole.root.find("BlockQuote")]
    wanted = [
        passage.text
        for passage in corpus().passages
        if passage.source_id == "joint-vision" and passage.kind not in ("title", "heading")
    ]
    assert heard == [squeeze(text) for text in wanted if squeeze(text) in heard]
    assert len(heard) == 56 + 8 + 3 + 2 + 2


def test_what_was_typed_is_heard_letter_for_letter(selection: SpokenPack) -> None:
    heard = [part.text for part in selection.root.find("P")]
    for typed in (each.text for notes in NOTES.values() for each in notes):
        if "\n" not in typed:
            assert clean(typed).strip().replace("\u00a0", " ") in heard, typed
    assert clean(HOSTILE) != HOSTILE


def test_a_paragraph_over_many_pages_is_one_paragraph(selection: SpokenPack) -> None:
    (long,) = [part for part in selection.root.find("P") if part.text.startswith("word0 word1 ")]
    assert len(long.pages) > 2
    assert long.text.split() == [f"word{number}" for number in range(2000)]
    again = [each.text for each in selection.decorations if "continued" in each.text]
    assert len(again) >= len(long.pages) - 1


def test_every_run_is_in_the_language_of_its_script(selection: SpokenPack) -> None:
    for language, text in selection.root.runs("en"):
        scripts = {
            "hi": any("\u0900" <= char <= "\u0963" for char in text),
            "ja": any("\u3040" <= char <= "\u9fff" for char in text),
            "en": any(char.isascii() and char.isalpha() for char in text),
        }
        assert [script for script, occurs in scripts.items() if occurs] in ([], [language]), text


def test_a_paragraph_in_one_language_is_not_cut_into_runs(selection: SpokenPack) -> None:
    for text, language in ((HINDI, "hi"), (JAPANESE, "ja")):
        (part,) = [part for part in selection.root.find("P") if part.text == text]
        assert (part.language, part.inside) == (language, [text])


def test_every_figure_has_words_instead_and_a_place(selection: SpokenPack) -> None:
    figures = selection.root.find("Figure")
    targets = samples.selection().targets
    said = [figure.alternative_text for figure in figures]
    assert all(said)
    assert {target.chart.alternative_text for target in targets} <= set(said)
    assert {target.bullet.alternative_text for target in targets} <= set(said)
    for figure in figures:
        left, bottom, right, top = (float(edge) for edge in figure.attributes["BBox"])  # type: ignore[attr-defined]
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842
        assert right - left > 6


@pytest.mark.parametrize("name", ["selection", "whole"])
def test_every_link_is_heard_as_a_link_and_says_where_it_leads(name: str, request: pytest.FixtureRequest) -> None:
    spoken: SpokenPack = request.getfixturevalue(name)
    links = spoken.root.find("Link")
    surfaces = [each for page in spoken.pdf.pages for each in page.obj.get("/Annots", [])]
    assert len(links) == len(surfaces) >= 30
    numbers = {page.obj.objgen: number for number, page in enumerate(spoken.pdf.pages, start=1)}
    for link in links:
        (surface,) = link.clicks
        assert str(surface.Contents) == f"Page {numbers[surface.Dest[0].objgen]}"
        assert surface.F == 4
        assert spoken.parent(int(surface.StructParent)).S == "/Link"
        assert link.text.strip()
    assert all(page.obj.Tabs == "/S" for page in spoken.pdf.pages)


def test_a_table_over_many_pages_is_one_table_whose_head_is_heard_once(long_table: SpokenPack) -> None:
    (target,) = [target for target in samples.long_table().targets if target.chart.rows]
    (table,) = [table for table in long_table.root.find("Table") if table.text.startswith("As of")]
    head, *rows = table.parts
    assert [cell.text for cell in head.parts] == list(target.chart.columns)
    assert {str(cell.attributes["Scope"]) for cell in head.parts} == {"/Column"}
    assert [tuple(cell.text for cell in row.parts[:-1]) for row in rows] == [row[:-1] for row in target.chart.rows]
    assert {row.parts[-1].text for row in rows} == {"M1", "M2"}
    assert len(rows) == 200
    assert {[cell.role for cell in row.parts].index("TH") for row in rows} == {0}
    repeats = [each for each in long_table.decorations if "As of" in each.text]
    assert len(repeats) == len({page for part in table.walk() for page in part.pages}) - 1


def test_every_row_of_every_table_has_the_same_columns_and_a_head(selection: SpokenPack) -> None:
    tables = selection.root.find("Table")
    assert len(tables) > 5
    for table in tables:
        widths = {sum(int(cell.attributes.get("ColSpan", 1)) for cell in row.parts) for row in table.parts}  # type: ignore[call-overload]
        assert len(widths) == 1
        assert all(any(cell.role == "TH" for cell in row.parts) for row in table.parts)


def test_lists_are_heard_as_lists_with_their_labels(selection: SpokenPack) -> None:
    (points,) = [part for part in selection.root.find("LI") if "Points:" in part.text]
    assert [part.text for part in points.find("Lbl")][1:] == ["•", "•", "•", "•", "7.", "8."]
    numberings = [str(part.attributes["ListNumbering"]) for part in points.find("L")]
    assert numberings == ["/Disc", "/Disc", "/Decimal"]
    for part in selection.root.find("LI"):
        assert [inside.role for inside in part.parts] in (["Lbl", "LBody"], ["LBody"])
