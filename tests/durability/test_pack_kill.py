"""A pack or its copies are interrupted, by a kill, a full disk, a folder that is gone: no part bears the final name."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest
from tests.durability.conftest import SEED

from briefing_app import paths
from briefing_app.core.errors import CannotWrite
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.packing import make_copies, make_pack
from briefing_app.workspace.workspace import Workspace

HOLDERS = tuple(f"Holder {number}" for number in range(1, 41))
CODES = [f"{pillar}.{number}" for pillar in ("I", "II", "III", "IV") for number in range(1, 6)]
PATIENCE = 120
BEFORE = b"the pack of yesterday"
ROOM_FOR_COPIES = 16.5
needs_small_disk = pytest.mark.skipif(
    sys.platform != "linux"
    or shutil.which("unshare") is None
    or subprocess.run(
        ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /tmp"], check=False, capture_output=True
    ).returncode
    != 0,
    reason="a small disk can be made by Linux only, where one may",
)


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A briefing of twenty initiatives with forty who get a copy."""
    file = tmp_path / "notebook.db"
    with Workspace(paths.vision_file(), file) as workspace:
        add_briefing(workspace, "Review", CODES, holders=HOLDERS, marking="RESTRICTED")
    return file


def start(notebook: Path, *arguments: str) -> "subprocess.Popen[str]":
    """The program, as the window runs it."""
    return subprocess.Popen(
        [sys.executable, "-m", "briefing_app", "--notebook", str(notebook), "pack", *arguments, "--progress"],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def kill_after(process: "subprocess.Popen[str]", steps: int, wait: float) -> int:
    """Kills it so many steps and a moment on; how many steps it said were done."""
    assert process.stdout is not None
    done = 0
    for line in process.stdout:
        found = re.match(r'\{"done": (\d+)', line)
        done = int(found.group(1)) if found else done
        if done >= steps:
            break
    time.sleep(wait)
    process.kill()
    done = max([done, *(int(number) for number in re.findall(r'"done": (\d+)', process.stdout.read()))])
    process.wait(PATIENCE)
    process.stdout.close()
    return done


def is_whole(file: Path) -> bool:
    with pikepdf.open(file) as pdf:
        return len(pdf.pages) > 2 and not pdf.check_pdf_syntax()


@pytest.mark.parametrize("rounds", [1, pytest.param(25, marks=pytest.mark.slow)])
def test_a_pack_that_is_killed_leaves_the_one_that_was_there(rounds: int, notebook: Path, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED}/pack")
    for _ in range(rounds):
        out = tmp_path / "pack.pdf"
        out.write_bytes(BEFORE)
        kill_after(start(notebook, "--briefing", "Review", "--out", str(out)), chance.randint(1, 30), 0.05)
        assert out.read_bytes() == BEFORE or is_whole(out)
        assert [each.name for each in tmp_path.glob("*.pdf")] == ["pack.pdf"]


@pytest.mark.parametrize("rounds", [1, pytest.param(25, marks=pytest.mark.slow)])
def test_copies_that_are_killed_are_whole_as_far_as_they_go(rounds: int, notebook: Path, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED}/copies")
    for number in range(rounds):
        folder = tmp_path / f"copies {number}"
        process = start(notebook, "--briefing", "Review", "--copies", str(folder))
        done = kill_after(process, chance.randint(1, 39), chance.uniform(0, 0.02))
        files = sorted(folder.glob("*.pdf"))
        assert done <= len(files) <= min(done + 1, 40)
        assert [int(file.stem[-2:]) for file in files] == list(range(1, len(files) + 1))
        assert all(map(is_whole, files))


@needs_small_disk
def test_a_disk_that_is_full_at_copy_17_is_said_and_sixteen_are_whole(notebook: Path, tmp_path: Path) -> None:
    """On a small disk of its own, which ends with the process that made it."""
    with Workspace(paths.vision_file(), notebook) as workspace:
        contents = build_briefing_contents(workspace, workspace.notebook.fetch_briefings()[0].id)
        first, *_ = make_copies(contents, tmp_path / "one.pdf")
    size, disk = -(-first.stat().st_size // 4096) * 4, tmp_path / "disk"
    disk.mkdir()
    script = f"mount -t tmpfs -o size={int(size * ROOM_FOR_COPIES)}k none '{disk}' && exec \"$@\""
    said = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", sys.executable, __file__, str(notebook), str(disk)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    told = json.loads(said.stdout)
    assert "The disk is full: there is no room for “pack, copy 17.pdf”" in told["sentence"]
    assert told["files"] == {f"pack, copy {number:02}.pdf": True for number in range(1, 17)}


def test_a_folder_that_vanishes_is_said(notebook: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    with Workspace(paths.vision_file(), notebook) as workspace:
        contents = build_briefing_contents(workspace, workspace.notebook.fetch_briefings()[0].id)

        def pull_out(done: int, _total: int) -> None:
            if done == 5:
                shutil.rmtree(folder)

        for make in (make_copies, make_pack):
            folder.mkdir()
            with pytest.raises(CannotWrite, match="cannot be written"):
                make(contents, folder / "pack.pdf", pull_out)
            assert not folder.exists()


def _fill_disk(notebook: str, disk: str) -> None:
    """What the process on the small disk does: makes copies, and says what became of them."""
    sentence = ""
    with Workspace(paths.vision_file(), Path(notebook)) as workspace:
        contents = build_briefing_contents(workspace, workspace.notebook.fetch_briefings()[0].id)
        try:
            make_copies(contents, Path(disk) / "pack.pdf")
        except CannotWrite as failure:
            sentence = str(failure)
    files = {file.name: is_whole(file) for file in sorted(Path(disk).iterdir())}
    sys.stdout.write(json.dumps({"sentence": sentence, "files": files}))


if __name__ == "__main__":
    _fill_disk(*sys.argv[1:])
