"""Which system packages `make` misses, on systems that name them in their own way."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
PROBE = "probe: ; $(call install_system,libglib2.0-0 libgl1)"

pytestmark = pytest.mark.skipif(
    not (shutil.which("make") and shutil.which("dpkg-query")), reason="Only Debian and its kin are asked"
)


@pytest.mark.parametrize(
    ("installed", "missing"),
    [
        (["libglib2.0-0", "libgl1"], ""),
        (["libglib2.0-0t64", "libgl1"], ""),
        (["libglib2.0-0t64"], "libgl1"),
        (["libgl1"], "libglib2.0-0"),
        ([], "libglib2.0-0 libgl1"),
    ],
)
def test_a_library_is_there_under_its_old_name_or_its_new_one(
    tmp_path: Path, installed: list[str], missing: str
) -> None:
    """Told to a person who may install nothing."""
    entries = [
        f"Package: {name}\nStatus: install ok installed\nArchitecture: all\nVersion: 1\nMaintainer: me <m@e>\n"
        "Description: one\n"
        for name in installed
    ]
    (tmp_path / "status").write_text("\n".join(entries))
    for name, script in (("id", "echo 1000"), ("sudo", "exit 1")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    made = subprocess.run(
        ["make", "--no-print-directory", "--eval", PROBE, "probe"],
        cwd=PROJECT,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "DPKG_ADMINDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in made.stderr.splitlines() if line.startswith("Missing")]
    assert said == ([f"Missing system packages; ask for: apt-get install {missing}"] if missing else [])
    assert (made.returncode == 0) is (not missing)
