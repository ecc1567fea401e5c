"""Golden packs: what a small pack of each product is, as files that can be read and looked at in a review.

`tests/golden/<product>.txt` has the number of pages, the outline, the structure and the text; `<product>.png` all pages
side by side. A difference that is meant is taken over with

    GOLDEN_REFRESH=1 python -m pytest tests/pack/test_golden.py

and is then seen in the review as a change of those files.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from tests.pack import samples
from tests.pack.builders import note, pack_of
from tests.pack.reading import ReadPack, read_pack, squeeze
from tests.pack.spoken import Part, SpokenPack

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Product
from briefing_app.pack.contents import PackContents

FOLDER = Path(__file__).parents[1] / "golden"
IS_REFRESHING = bool(os.environ.get("GOLDEN_REFRESH"))
WIDTH, ACROSS, BETWEEN = 240, 5, 8
MOST_DIFFERENT, MOST_UNLIKE = 0.3, 0.002
"""How much lighter or darker a picture may be on average, of 255, and how many of its points may be quite another."""
QUITE_ANOTHER = 96
NOTES = {
    "VII": [note("What ministers said of this pillar.", NoteKind.BACKGROUND)],
    "VII.1": [
        note("We **welcome** the figures.\n\n- of both directions\n- of the first year"),
        note(samples.HINDI),
        note(samples.JAPANESE, NoteKind.BACKGROUND),
        note("Is it one total?\nYes, one.", NoteKind.QUESTION),
        note("Send the table to both embassies.", NoteKind.ACTION, owner="East Asia desk", due=date(2026, 12, 14)),
    ],
    "II.7": [note("A note of ours.", NoteKind.NOTE)],
}


def contents_of(product: Product) -> PackContents:
    """A small pack with something of everything."""
    meeting = samples.meeting()
    return replace(
        pack_of("II.7", "VII.1", title="Joint Vision: second progress review", marking="TLP:AMBER", notes=NOTES),
        product=product,
        objectives=meeting.objectives,
        key_messages=meeting.key_messages[:2],
        business=meeting.business,
        edition=meeting.edition,
        free_pages=meeting.free_pages,
    )


@cache
def read(product: Product) -> ReadPack:
    """The pack, drawn once."""
    return read_pack(contents_of(product))


def tell(product: Product) -> str:
    """The pack as lines of text."""
    pack = read(product)
    lines = [f"{pack.count} pages", "", "OUTLINE"]
    lines += [f"{'  ' * level}{title} · {page}" for level, title, page in pack.outline()]
    lines += ["", "STRUCTURE", *tell_part(SpokenPack(pack.data).root, 0)]
    for number in range(1, pack.count + 1):
        lines += ["", f"PAGE {number}", *(squeeze(line) for line in pack.lines(number))]
    return "\n".join(lines) + "\n"


def tell_part(part: Part, depth: int) -> Iterator[str]:
    """An element of the structure, with its words where no other is inside it."""
    said = "  " * depth + part.role
    if part.language:
        said += f" [{part.language}]"
    if part.alternative_text:
        said += f" “{squeeze(part.alternative_text)}”"
    elif not part.parts:
        said += f": {squeeze(part.text)}"
    yield said
    for inside in part.parts:
        yield from tell_part(inside, depth + 1)


def picture(product: Product) -> Image.Image:
    """All pages side by side, in grey."""
    document = pypdfium2.PdfDocument(read(product).data)
    drawn = [page.render(scale=WIDTH / page.get_width()).to_pil().convert("L") for page in document]
    height = max(each.height for each in drawn)
    rows = -(-len(drawn) // ACROSS)
    sheet = Image.new("L", (ACROSS * (WIDTH + BETWEEN), rows * (height + BETWEEN)), 128)
    for index, each in enumerate(drawn):
        sheet.paste(each, (index % ACROSS * (WIDTH + BETWEEN), index // ACROSS * (height + BETWEEN)))
    return sheet


def compare(seen: Image.Image, golden: Image.Image) -> tuple[float, float]:
    """How much the pictures differ on average, and what share of their points is quite another."""
    difference = ImageChops.difference(seen, golden)
    unlike = sum(difference.histogram()[QUITE_ANOTHER:])
    return ImageStat.Stat(difference).mean[0], unlike / (seen.width * seen.height)


@pytest.mark.parametrize("product", Product, ids=lambda product: product.value)
def test_outline_structure_and_text_are_those_of_the_golden_pack(product: Product) -> None:
    file = FOLDER / f"{product.value}.txt"
    told = tell(product)
    if IS_REFRESHING:
        file.write_text(told, encoding="utf-8", newline="\n")
    assert told.splitlines() == file.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("product", Product, ids=lambda product: product.value)
def test_the_pages_look_like_those_of_the_golden_pack(product: Product) -> None:
    file = FOLDER / f"{product.value}.png"
    seen = picture(product)
    if IS_REFRESHING:
        seen.save(file, optimize=True)
    with Image.open(file) as golden:
        assert seen.size == golden.size
        different, unlike = compare(seen, golden.convert("L"))
    assert different < MOST_DIFFERENT
    assert unlike < MOST_UNLIKE


def test_a_line_that_moved_or_a_word_that_is_gone_is_seen_in_the_pictures() -> None:
    """The control."""
    seen = picture(Product.FULL)
    moved = ImageChops.offset(seen, 0, 2)
    assert compare(seen, moved)[1] > MOST_UNLIKE
    blank = seen.copy()
    blank.paste(255, (0, 0, WIDTH, 340))
    assert compare(seen, blank)[0] > MOST_DIFFERENT
