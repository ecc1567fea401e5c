"""Every pack is PDF/UA-1 and PDF/A-2a at once, and says so without saying who made it."""

import getpass
import io
import platform
import re
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageCms
from tests.pack import samples
from tests.pack.builders import note, pack
from tests.pack.reading import ReadPack, read_pack
from tests.pack.test_late_supplement import late
from tests.pack.test_mechanisms import mechanisms
from tests.pack.verapdf import PROFILES, Verdicts, judge

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Paper, Product
from briefing_app.pack.colour_profile import build_srgb_profile
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import write_pack

PACKS: dict[str, Callable[[], PackContents]] = {
    "whole-vision": lambda: pack(figures=False),
    "whole-vision-with-figures-and-notes": lambda: pack(notes=samples.NOTES),
    "selection": samples.selection,
    "long-table": samples.long_table,
    "unmarked": samples.unmarked,
    "pillar-notes-alone": lambda: pack(chosen=lambda _: False, notes={"V": [note("Only this.", NoteKind.NOTE)]}),
}
PACKS |= {
    f"{product.value}-{paper.value}": lambda product=product, paper=paper: replace(  # type: ignore[misc]
        samples.meeting(), product=product, paper=paper
    )
    for product in Product
    for paper in Paper
}
PACKS |= {
    f"labels-{language}": lambda language=language: replace(samples.meeting(), language=language)  # type: ignore[misc]
    for language in ("ja", "hi")
}
PACKS |= {
    f"followed-up-{product.value}": lambda product=product: replace(samples.followed_up(), product=product)  # type: ignore[misc]
    for product in (Product.FULL, Product.LARGE_PRINT, Product.BOOKLET)
}
PACKS |= {"late-supplement": late, "mechanisms": mechanisms}
PACKS["cards-four-on-a-sheet"] = lambda: replace(samples.meeting(), product=Product.CARDS, is_imposed=True)
UNTAGGED = "unmarked-without-its-structure"


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    """One run of the judge over all packs, and over one that must fail."""
    folder = tmp_path_factory.mktemp("packs")
    for name, build in PACKS.items():
        write_pack(build(), folder / f"{name}.pdf")
    with pikepdf.open(folder / "unmarked.pdf") as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(folder / f"{UNTAGGED}.pdf")
    return judge(sorted(folder.iterdir()))


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", PACKS)
def test_the_judge_passes_every_pack(verdicts: Verdicts, name: str, profile: str) -> None:
    assert verdicts[name, profile] == "passed"


@pytest.mark.parametrize("profile", PROFILES)
def test_the_judge_sees_what_is_wrong(verdicts: Verdicts, profile: str) -> None:
    assert verdicts[UNTAGGED, profile].startswith("failed")


@pytest.fixture(scope="module")
def selection() -> ReadPack:
    return read_pack(samples.selection())


@pytest.fixture(scope="module")
def pdf(selection: ReadPack) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(selection.data))


def test_both_standards_are_claimed(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.open_metadata()
    assert metadata["pdfuaid:part"] == "1"
    assert metadata["pdfaid:part"] == "2"
    assert metadata["pdfaid:conformance"] == "A"


def test_title_language_marking_and_day_are_said_alike_everywhere(pdf: pikepdf.Pdf) -> None:
    contents = samples.selection()
    metadata = pdf.open_metadata()
    assert metadata["dc:title"] == pdf.docinfo["/Title"] == contents.title
    assert metadata["dc:rights"] == contents.marking
    assert metadata["dc:language"] == {"en"}
    assert metadata["xmp:CreateDate"] == metadata["xmp:ModifyDate"] == "2026-12-01T00:00:00Z"
    assert metadata["xmp:CreatorTool"] == pdf.docinfo["/Creator"]
    assert metadata["pdf:Producer"] == pdf.docinfo["/Producer"]
    assert pdf.docinfo["/CreationDate"] == pdf.docinfo["/ModDate"] == "D:20261201000000Z"
    assert pdf.Root.Lang == "en"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.MarkInfo.Marked


def test_without_a_marking_nothing_is_said_of_one() -> None:
    pdf = pikepdf.open(io.BytesIO(read_pack(samples.unmarked()).data))
    assert "dc:rights" not in pdf.open_metadata()


def test_the_file_names_no_person_no_machine_and_no_path(selection: ReadPack) -> None:
    assert set(selection.properties) == {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    raw = selection.raw() + selection.data.decode("latin-1")
    names = {
        socket.gethostname(),
        platform.node(),
        getpass.getuser(),
        Path.home().name,
        str(Path.home()),
        str(Path.cwd()),
    }
    for name in (name for name in names if len(name) > 3):
        assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", raw), name
    assert "/Author" not in raw
    assert "dc:creator" not in raw


def test_the_colours_of_the_pages_are_those_of_srgb(pdf: pikepdf.Pdf) -> None:
    (intent,) = pdf.Root.OutputIntents
    profile = intent.DestOutputProfile.read_bytes()
    assert profile == build_srgb_profile()
    assert len(profile) == int.from_bytes(profile[:4], "big")
    ours, usual = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
    colours = Image.new("RGB", (16, 16))
    colours.putdata([(red, (red * 7) % 256, 255 - red) for red in range(256)])
    changed = ImageCms.profileToProfile(colours, ours, usual)
    assert changed is not None
    differences = (abs(a - b) for a, b in zip(colours.tobytes(), changed.tobytes(), strict=True))
    assert max(differences) <= 1
