"""Annexes: other people's PDFs, refused by name or put on pages of ours, with nothing of theirs but what is drawn."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas
from tests.pack import samples
from tests.pack.builders import pack_of
from tests.pack.reading import ReadPack, read_pack
from tests.pack.spoken import SpokenPack

from briefing_app.core.errors import BadInput
from briefing_app.core.product import Product
from briefing_app.pack.annexes import MOST_PAGES, read_annex
from briefing_app.pack.contents import PackContents

SECRET = "secret-of-the-annex"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PDFs of many kinds."""
    folder = tmp_path_factory.mktemp("annexes")
    (folder / "ours.pdf").write_bytes(read_pack(samples.unmarked()).data)
    canvas = Canvas(str(folder / "plain.pdf"), pagesize=landscape(A3))
    canvas.setAuthor(SECRET)
    for number in (1, 2):
        canvas.drawString(60, 60, f"Plain page {number} of the annex")
        canvas.linkURL("https://example.org/secret-of-the-annex", (50, 50, 90, 90))
        canvas.showPage()
    canvas.save()
    (folder / SECRET).write_text(SECRET, encoding="utf-8")
    with pikepdf.open(folder / "plain.pdf") as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=SECRET)
        pdf.attachments[SECRET] = pikepdf.AttachedFileSpec.from_filepath(pdf, folder / SECRET)
        pdf.pages[1].Rotate = 90
        pdf.save(folder / "laden.pdf")
    with pikepdf.open(folder / "plain.pdf") as pdf:
        pdf.save(folder / "locked.pdf", encryption=pikepdf.Encryption(user="x", owner="y"))
    (folder / "torn.pdf").write_bytes((folder / "plain.pdf").read_bytes()[:300])
    (folder / "text.pdf").write_text("no PDF at all", encoding="utf-8")
    (folder / "empty.pdf").write_bytes(b"")
    with pikepdf.new() as pdf:
        for _ in range(MOST_PAGES + 1):
            pdf.add_blank_page()
        pdf.save(folder / "huge.pdf")
    return folder


def with_annexes(folder: Path, *names: str, **more: object) -> PackContents:
    annexes = tuple(read_annex(folder / f"{name}.pdf") for name in names)
    return replace(pack_of("II.7"), annexes=annexes, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("locked", "protected with a password"),
        ("torn", "is damaged, or is no PDF"),
        ("text", "is damaged, or is no PDF"),
        ("empty", "is damaged, or is no PDF"),
        ("huge", f"has {MOST_PAGES + 1} pages"),
        ("missing", "cannot be read"),
    ],
)
def test_what_cannot_be_an_annex_is_refused_by_name(folder: Path, name: str, why: str) -> None:
    with pytest.raises(BadInput, match=f"“{name}.pdf” .*{why}|“{name}.pdf” {why}"):
        read_annex(folder / f"{name}.pdf")


def test_one_that_is_too_large_is_refused_before_it_is_read(folder: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(70_000_000)
    with pytest.raises(BadInput, match=r"“large\.pdf” is too large"):
        read_annex(large)


@pytest.mark.parametrize("product", [Product.FULL, Product.LARGE_PRINT])
def test_the_pages_of_annexes_are_numbered_in_and_the_contents_lists_them(folder: Path, product: Product) -> None:
    read = read_pack(with_annexes(folder, "ours", "plain", product=product))
    pages = {title: page for level, title, page in read.outline() if level == 0}
    own = ReadPack((folder / "ours.pdf").read_bytes()).count
    first, second = pages["A1  ours"], pages["A2  plain"]
    assert (second - first, read.count - second) == (own, 1)
    contents = " ".join(read.text(number) for number in range(2, 4))
    assert f"A1 ours {first}" in contents
    assert f"A2 plain {second}" in contents
    for number in range(1, read.count + 1):
        assert f"page {number} of {read.count}" in read.text(number)
        assert read.text(number).count("RESTRICTED") >= 2
    assert "Plain page 1 of the annex" in read.text(second)
    assert "Plain page 2 of the annex" in read.text(second + 1)
    assert "A2" in read.text(second + 1)


def test_an_annex_page_is_a_picture_with_words_and_nothing_of_it_is_loose(folder: Path) -> None:
    spoken = SpokenPack(read_pack(with_annexes(folder, "ours", "laden")).data)
    assert spoken.loose == []
    said = [figure.alternative_text for figure in spoken.root.find("Figure")]
    assert "Annex A2, laden, page 2 of 2. A copy of another document." in said


def test_a_large_or_turned_page_is_shrunk_into_the_text(folder: Path) -> None:
    read = read_pack(with_annexes(folder, "laden"))
    for number in (read.count - 1, read.count):
        letters = [letter for letter in read.letters(number) if 90 < letter.bottom < 750]
        text = "".join(letter.char for letter in letters)
        assert f"Plainpage{number - read.count + 2}" in text
        assert all(letter.left > 50 and letter.right < 545 for letter in letters)


def test_only_what_is_drawn_comes_in(folder: Path) -> None:
    raw = read_pack(with_annexes(folder, "laden")).raw()
    assert SECRET not in raw
    assert "example.org" not in raw
    assert "JavaScript" not in raw


def test_a_pack_says_what_it_is_not_because_of_an_annex(folder: Path) -> None:
    kept, lost = with_annexes(folder, "ours"), with_annexes(folder, "plain")
    assert kept.annexes[0].why_no_archive == ""
    assert lost.annexes[0].why_no_archive == "“plain.pdf” does not hold all the letters that it uses."
    claims = [pikepdf.open(io.BytesIO(read_pack(each).data)).open_metadata() for each in (kept, lost)]
    assert ["pdfaid:part" in each for each in claims] == [True, False]
    assert ["pdfuaid:part" in each for each in claims] == [True, False]


def test_the_same_annexes_give_the_same_bytes(folder: Path) -> None:
    contents = with_annexes(folder, "ours", "laden")
    assert read_pack(contents).data == read_pack(contents).data
