"""The built folder runs without Python: it starts, opens its window, and makes a pack."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from tests.pack import verapdf

from briefing_app.core.corpus import Corpus

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
MEGABYTE = 1_000_000


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


def test_it_works_without_a_network_a_home_or_the_right_to_write_where_it_is(
    program: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    """In a network namespace of its own, where the system allows one."""
    out = tmp_path / "pack.pdf"
    alone = ["unshare", "--net", "--map-root-user"] if _can_unshare() else []
    folders = [path for path in (program.parent, *program.parent.rglob("*")) if path.is_dir()]
    for folder in folders:
        folder.chmod(0o555)
    try:
        done = subprocess.run(
            [*alone, str(program), "--notebook", str(tmp_path / "n.db"), "pack", "II.3", "--out", str(out)],
            env={**environment, "HOME": "/nonexistent"},
            capture_output=True,
            check=False,
        )
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert done.returncode == 0, done.stderr.decode()
    assert set(verapdf.judge([out]).values()) == {"passed"}


def test_with_the_marker_everything_stays_beside_it(program: Path, environment: dict[str, str]) -> None:
    marker = program.parent / "portable"
    marker.touch()
    try:
        subprocess.run(
            [str(program), "note", "add", "I.1", "--text", "on a stick"],
            env=environment,
            check=True,
            capture_output=True,
        )
        assert (program.parent / "notebook" / "notebook.db").is_file()
        assert not Path(environment["HOME"]).exists()
    finally:
        marker.unlink()
        shutil.rmtree(program.parent / "notebook", ignore_errors=True)


def _can_unshare() -> bool:
    if shutil.which("unshare") is None:
        return False
    return (
        subprocess.run(["unshare", "--net", "--map-root-user", "true"], capture_output=True, check=False).returncode
        == 0
    )


@pytest.mark.parametrize("place", ["desk/", "targets/investment-2022-2026", "briefings/"])
def test_its_window_opens_and_closes_when_it_is_told_to(
    program: Path, environment: dict[str, str], tmp_path: Path, place: str
) -> None:
    """At the desk, with its charts, and with the preview of a pack: no module that was left out is missed."""
    notebook = tmp_path / "notebook.db"
    settings = Path(environment["HOME"]) / ".config" / "briefing-app" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"place": place, "tour_offered": True}), encoding="utf-8")
    for words in (["new", "Review"], ["add", "Review", "VII.1"]):
        command = [str(program), "--notebook", str(notebook), "briefing", *words]
        subprocess.run(command, env=environment, check=True, capture_output=True)
    window = subprocess.Popen([str(program), "--notebook", str(notebook)], env=environment, stderr=subprocess.PIPE)
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(timeout=8)
    window.send_signal(signal.SIGTERM)
    _, complaints = window.communicate(timeout=10)
    assert window.returncode == 0, complaints.decode()
    assert b"Traceback" not in complaints, complaints.decode()
    assert not list(Path(environment["HOME"]).rglob("*.log"))
    assert notebook.is_file()


def test_it_is_no_larger_than_it_must_be(program: Path) -> None:
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < 250 * MEGABYTE, f"{size / MEGABYTE:.0f} MB in {os.fspath(program.parent)}"


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages for Debian are built on Debian")
def test_the_debian_package_holds_the_folder_and_what_a_desktop_asks_for(program: Path) -> None:
    dist = program.parents[1]
    subprocess.run([sys.executable, str(ROOT / "packaging/build_packages.py"), str(dist)], check=True, cwd=ROOT)
    (package,) = dist.glob("*.deb")
    listed = subprocess.run(["dpkg-deb", "--contents", str(package)], check=True, capture_output=True, text=True).stdout
    for path in (
        "./usr/lib/briefing-app/briefing-app",
        "./usr/bin/briefing-app",
        "./usr/share/applications/briefing-app.desktop",
        "./usr/share/mime/packages/briefing-app.xml",
        "./usr/share/metainfo/net.briefing_app.BriefingApp.metainfo.xml",
        "./usr/share/icons/hicolor/256x256/apps/briefing-app.png",
        "./usr/share/man/man1/briefing-app.1.gz",
        "./usr/share/doc/briefing-app/copyright",
    ):
        assert path in listed
    (archive,) = dist.glob("*.tar.gz")
    assert archive.stat().st_size < program.parent.stat().st_size + 150 * MEGABYTE
