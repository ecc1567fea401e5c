"""From the folder dist/briefing-app to what people install: a .tar.gz, a .zip with the marker for sticks, a .deb.

python packaging/build_packages.py
"""

import gzip
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from build_manpages.manpage import Manpage

from briefing_app import __version__
from briefing_app.cli.arguments import build_parser

ROOT = Path(__file__).resolve().parents[1]
DIST = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
FOLDER = DIST / "briefing-app"
LINUX = ROOT / "packaging" / "linux"
ICON_SIZES = (16, 32, 48, 128, 256, 512)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main() -> None:
    """Builds what can be built on this system, and says what it made."""
    if not FOLDER.is_dir():
        sys.exit(f"There is no {FOLDER}; build it with: make installer")
    system = platform.system().lower()
    name = f"briefing-app-{__version__}-{system}-{platform.machine().lower()}"
    made = [build_zip(name)] if system == "windows" else [build_tar(name)]
    if system == "linux" and shutil.which("dpkg-deb"):
        made.append(build_deb())
    for path in made:
        print(f"{path}  {path.stat().st_size / 1e6:,.0f} MB")


def build_tar(name: str) -> Path:
    """The folder as it is; it runs wherever it is unpacked."""
    path = DIST / f"{name}.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=6) as archive:
        archive.add(FOLDER, arcname=name)
    return path


def build_zip(name: str) -> Path:
    """The folder with the marker by which everything stays beside the program."""
    marker = FOLDER / "portable"
    marker.touch()
    try:
        return Path(shutil.make_archive(str(DIST / f"{name}-portable"), "zip", DIST, FOLDER.name))
    finally:
        marker.unlink()


def build_deb() -> Path:
    """A package for Debian and what descends from it."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    stage = DIST / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(FOLDER, stage / "usr/lib/briefing-app", symlinks=True)
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/briefing-app").symlink_to("../lib/briefing-app/briefing-app")
    share = stage / "usr/share"
    _place(LINUX / "briefing-app.desktop", share / "applications/briefing-app.desktop")
    _place(LINUX / "briefing-app-mime.xml", share / "mime/packages/briefing-app.xml")
    metainfo = share / "metainfo/net.briefing_app.BriefingApp.metainfo.xml"
    _fill(LINUX / "briefing-app.metainfo.xml", metainfo, VERSION=__version__, DATE=f"{datetime.now(UTC):%Y-%m-%d}")
    for size in ICON_SIZES:
        icon = share / f"icons/hicolor/{size}x{size}/apps/briefing-app.png"
        _place(ROOT / "resources/icons" / f"app-{size}.png", icon)
    _place(ROOT / "resources/icons/app.svg", share / "icons/hicolor/scalable/apps/briefing-app.svg")
    _write_man_page(share / "man/man1/briefing-app.1.gz")
    _place(ROOT / "LICENSE", share / "doc/briefing-app/copyright")
    size = sum(path.stat().st_size for path in stage.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    control = {"VERSION": __version__, "ARCHITECTURE": architecture, "SIZE": str(size)}
    _fill(LINUX / "control", stage / "DEBIAN/control", **control)
    path = DIST / f"briefing-app_{__version__}_{architecture}.deb"
    path.unlink(missing_ok=True)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(path)], check=True)
    shutil.rmtree(stage)
    return path


def _place(source: Path, destination: Path) -> None:
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, destination)


def _fill(source: Path, destination: Path, **values: str) -> None:
    text = source.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    destination.parent.mkdir(parents=True, exist_ok=True)
    destination.write_text(text, encoding="utf-8")


def _write_man_page(path: Path) -> None:
    parser = build_parser()
    parser.man_short_description = "briefings on the Japan-India Joint Vision for the Next Decade"
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.GzipFile(path, "wb", mtime=0) as page:
        page.write(str(Manpage(parser)).encode())


if __name__ == "__main__":
    main()
