"""The same input gives the same bytes, whoever makes the pack, and wherever and whenever that is."""

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from tests.pack import samples
from tests.pack.reading import read_pack

TOP = Path(__file__).parents[2]
MAKE_ALL = """
import hashlib, sys
from dataclasses import replace
from pathlib import Path
from tests.pack import samples
from briefing_app.core.product import Product
from briefing_app.pack.document import write_pack
for product in Product:
    out = Path(sys.argv[1]) / f"{product.value}.pdf"
    write_pack(replace(samples.selection(), product=product), out)
    print(product.value, hashlib.sha256(out.read_bytes()).hexdigest())
"""
SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "USER": "tanaka", "LOGNAME": "tanaka", "LANG": "ja_JP.UTF-8"},
    {"PYTHONHASHSEED": "4711", "TZ": "America/Los_Angeles", "USER": "sharma", "LOGNAME": "sharma", "LANG": "C",
     "SOURCE_DATE_EPOCH": "1", "HOSTNAME": "elsewhere", "PYTHONUTF8": "1"},
)  # fmt: skip


def make_all(folder: Path, surroundings: dict[str, str]) -> str:
    """What a process of its own says of every product."""
    folder.mkdir()
    environment = {
        **os.environ,
        **surroundings,
        "HOME": str(folder),
        "PYTHONPATH": os.pathsep.join((str(TOP / "src"), str(TOP))),
    }
    command = [sys.executable, "-c", MAKE_ALL, str(folder)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


def test_two_processes_of_two_people_at_two_places_make_the_same_bytes(tmp_path: Path) -> None:
    first, second = (make_all(tmp_path / str(index), each) for index, each in enumerate(SURROUNDINGS))
    assert first == second
    assert len(set(first.split()[1::2])) == 6, "six products, no two of them the same file"


def test_one_process_makes_the_same_bytes_whatever_it_has_drawn_before() -> None:
    first = read_pack(samples.selection()).data
    read_pack(samples.long_table())
    read_pack(samples.unmarked())
    assert hashlib.sha256(read_pack(samples.selection()).data).digest() == hashlib.sha256(first).digest()


@pytest.mark.parametrize("name", ["Author", "Creator", "Producer", "Keywords", "Subject", "Title"])
def test_the_description_names_the_pack_and_the_program_and_nobody(name: str) -> None:
    contents = samples.selection()
    told = {
        "Title": contents.title,
        "Creator": "Briefing app",
        "Producer": "ReportLab",
    }
    assert read_pack(contents).properties.get(f"/{name}") == told.get(name)


def test_no_object_holds_a_time_but_the_day_on_the_cover(tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    out.write_bytes(read_pack(samples.selection()).data)
    with pikepdf.open(out) as pdf:
        assert {str(pdf.docinfo[name]) for name in ("/CreationDate", "/ModDate")} == {"D:20261201000000Z"}
        assert "/LastModified" not in {
            name for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) for name in thing
        }


def test_the_version_is_said_once_it_has_one() -> None:
    for contents, version in ((samples.meeting(), "3"), (samples.unmarked(), None)):
        with pikepdf.open(io.BytesIO(read_pack(contents).data)) as pdf:
            assert pdf.open_metadata().get("xmpMM:VersionID") == version
