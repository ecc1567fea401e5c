"""Numbered copies: drawn once, each says whose it is, and nothing else differs."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from tests.pack import samples
from tests.pack.reading import ReadPack, read_pack
from tests.pack.spoken import SpokenPack

from briefing_app.core.product import Product
from briefing_app.pack.contents import PackContents
from briefing_app.pack.copies import stamp_copies
from briefing_app.pack.document import write_copies

HOLDERS = ("Foreign Secretary", "निदेशक 局長", "<b>Desk</b> (people)")


def numbered(product: Product) -> PackContents:
    contents = samples.meeting()
    return replace(contents, product=product, edition=replace(contents.edition, holders=HOLDERS))


@pytest.mark.parametrize("product", Product)
def test_every_page_of_every_copy_says_which_it_is_and_whose(product: Product) -> None:
    contents = numbered(product)
    copies = [ReadPack(data) for data in stamp_copies(read_pack(contents).data, contents)]
    assert len(copies) == 3
    for number, (copy, holder) in enumerate(zip(copies, HOLDERS, strict=True), start=1):
        for page in range(1, copy.count + 1):
            text = copy.text(page)
            assert f"Copy {number} of 3" in text
            if product not in (Product.CARDS, Product.LARGE_PRINT):
                assert holder in text
        second = copy.text(min(2, copy.count))
        assert [each for each in HOLDERS if each in second] in ([holder], [])


def test_the_cover_names_the_copy_and_where_the_list_of_all_is() -> None:
    contents = numbered(Product.FULL)
    base = read_pack(contents)
    copy = ReadPack(list(stamp_copies(base.data, contents))[1])
    assert "2 of 3, for निदेशक 局長." in copy.text(1)
    page = next(number for _, title, number in copy.outline() if title == "Sources and distribution")
    assert f"Distribution list: Page {page}" in copy.text(1)
    assert all(holder in copy.text(page) for holder in HOLDERS)
    assert "Not numbered." in base.text(1)
    assert "Copy 1" not in base.text(2)


def test_a_copy_is_the_same_file_but_for_its_fields_and_heard_like_it() -> None:
    contents = numbered(Product.FULL)
    base = read_pack(contents).data
    first, again = (next(iter(stamp_copies(base, contents))) for _ in range(2))
    assert first == again
    whole, copy = SpokenPack(base), SpokenPack(first)
    assert [part.text for part in copy.root.find("P")] == [part.text for part in whole.root.find("P")]
    assert copy.loose == []


def test_without_holders_nothing_is_said_of_copies() -> None:
    contents = samples.meeting()
    read = read_pack(replace(contents, edition=replace(contents.edition, holders=())))
    assert "This copy" not in read.whole_text()
    assert "Distribution" not in read.whole_text()


def test_copies_are_written_beside_one_another_each_whole(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = write_copies(numbered(Product.ONE_PAGE), tmp_path / "brief.pdf", report=lambda *step: told.append(step))
    assert [file.name for file in files] == [f"brief, copy {number}.pdf" for number in (1, 2, 3)]
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert "Copy 2 of 3 · निदेशक 局長" in ReadPack(files[1].read_bytes()).text(1)


def test_copies_with_a_password_open_with_it_only(tmp_path: Path) -> None:
    (file, *_) = write_copies(numbered(Product.ONE_PAGE), tmp_path / "brief.pdf", password="correct horse")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(file, password="correct horse") as pdf:
        assert pdf.encryption.R == 6
