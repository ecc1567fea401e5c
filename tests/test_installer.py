"""The built folder runs without Python: it starts, opens its window, and makes a pack."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from briefing_app.core.corpus import Corpus

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in a folder built by `build_installer.spec`, whose name is awkward."""
    folder = tmp_path_factory.mktemp("अनुप्रयोग folder 日本")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    subprocess.run([*command, *places, str(ROOT / "build_installer.spec")], check=True, cwd=ROOT)
    return folder / "dist" / "briefing-app" / "briefing-app"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A poor one: no Python path, a C locale, a home of the test's own."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path / "home"), "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}


def test_it_makes_a_pack(program: Path, environment: dict[str, str], tmp_path: Path, corpus: Corpus) -> None:
    notebook, out = tmp_path / "notebook.db", tmp_path / "pack.pdf"
    on_notebook = [str(program), "--notebook", str(notebook)]
    for words in (
        ["note", "add", "VII.1", "--text", "नमस्ते 日本", "--for", "pack"],
        ["pack", "VII.1", "--out", str(out)],
    ):
        subprocess.run([*on_notebook, *words], env=environment, check=True, capture_output=True)
    text = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(out))
    assert " ".join(corpus.item("VII.1").text.split()) in " ".join(text.split())
    assert "日本" in text


def test_its_window_opens_and_closes_when_it_is_told_to(
    program: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    notebook = tmp_path / "notebook.db"
    window = subprocess.Popen([str(program), "--notebook", str(notebook)], env=environment, stderr=subprocess.PIPE)
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(timeout=8)
    window.send_signal(signal.SIGTERM)
    _, complaints = window.communicate(timeout=10)
    assert window.returncode == 0, complaints.decode()
    assert notebook.is_file()


def test_it_is_no_larger_than_it_must_be(program: Path) -> None:
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < 250 * MEGABYTE, f"{size / MEGABYTE:.0f} MB in {os.fspath(program.parent)}"
