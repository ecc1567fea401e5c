"""Leaves drawn by themselves look as they do in the whole pack, whatever the product."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from tests.pack import samples

from briefing_app.core.product import Product
from briefing_app.pack.annexes import read_annex
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import draw_pack, lay_out
from briefing_app.pack.excerpt import draw_excerpt, find_places, list_spots


def look_at(pdf: bytes, leaves: Sequence[int]) -> list[tuple[str, bytes]]:
    """The words of leaves, and all their dots."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            (document[leaf].get_textpage().get_text_range(), document[leaf].render(scale=0.5).to_numpy().tobytes())
            for leaf in leaves
        ]
    finally:
        document.close()


@pytest.mark.parametrize("product", Product)
def test_a_leaf_alone_looks_as_in_the_whole(product: Product) -> None:
    contents = replace(samples.meeting(), product=product, is_imposed=product is Product.CARDS)
    pages = lay_out(contents)
    whole = draw_pack(contents, pages)
    count = list_spots(contents, pages).leaves
    leaves = sorted({0, count // 3, count // 2, count - 1})
    assert look_at(draw_excerpt(contents, pages, leaves), range(len(leaves))) == look_at(whole, leaves)


def test_a_page_of_an_annex_is_drawn_and_no_other(tmp_path: Path) -> None:
    annexed = add_annex(tmp_path)
    pages = lay_out(annexed)
    whole = draw_pack(annexed, pages)
    for leaf in (len(pages) - 1, 1):
        assert look_at(draw_excerpt(annexed, pages, [leaf]), [0]) == look_at(whole, [leaf])


def add_annex(folder: Path) -> PackContents:
    file = folder / "annex.pdf"
    with pikepdf.new() as pdf:
        for _ in range(3):
            pdf.add_blank_page(page_size=(300, 400))
        pdf.save(file)
    return replace(samples.meeting(), annexes=(read_annex(file),))


def test_places_are_those_with_a_title_in_the_order_of_reading() -> None:
    contents = samples.meeting()
    pages = lay_out(contents)
    found = list(find_places(contents, pages))
    assert [each.page for each in found] == sorted(each.page for each in found)
    keys = [each.key for each in found]
    assert keys[0] == "cover"
    assert {"pillar VII", "VII.1", "VII.2", "target personnel-exchange"} <= set(keys)
    document = pypdfium2.PdfDocument(draw_pack(contents, pages))
    (item,) = (each for each in found if each.key == "VII.2")
    page = document[item.page - 1]
    assert "VII.2" in page.get_textpage().get_text_range()
    assert 0 <= item.y < page.get_height()
    document.close()
