"""Writes which software by others is shipped, under which licence: a text for people and a CycloneDX file for programs.

Both go by the locked list of what a user's installation holds, and the licences lie in the packages themselves.

    python packaging/make_notices.py FOLDER
"""

import platform
import re
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "run.txt"
LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
LICENCES = ("LICENSE*", "OFL.txt")
"""Beside the fonts, the icons and the patterns of hyphenation."""
RULE = "=" * 78


def main(folder: Path) -> None:
    """Writes both files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "THIRD_PARTY_NOTICES.txt").write_text(build_notices(), encoding="utf-8")
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(LOCK), "--output-reproducible"]
    subprocess.run([*command, "--output-file", str(folder / "sbom.cdx.json")], check=True)


def build_notices() -> str:
    """Every package with its licence, and the fonts, icons and patterns with theirs."""
    parts = [_describe(distribution) for distribution in find_shipped()]
    parts += [
        f"{RULE}\n{path.relative_to(ROOT)}\n\n{path.read_text(encoding='utf-8', errors='replace')}"
        for path in sorted(path for name in LICENCES for path in (ROOT / "resources").rglob(name))
    ]
    parts.append(f"{RULE}\nPython {platform.python_version()}\n\n{_find_python_licence()}")
    head = "This application ships with software, fonts and icons made by others, each under its own licence.\n\n"
    return head + "\n\n".join(parts) + "\n"


def _find_python_licence() -> str:
    """Python's own, where this system keeps it; else where it is to be read."""
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    for path in (*places, debian):
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    return "Licence: Python Software Foundation License, Version 2 (docs.python.org/3/license.html)"


def find_shipped() -> list[metadata.Distribution]:
    """The packages of the lock that are installed here; those for another system are not."""
    names = sorted(set(re.findall(r"^([A-Za-z0-9._-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)))
    found = []
    for name in names:
        try:
            found.append(metadata.distribution(name))
        except metadata.PackageNotFoundError:
            continue
    return found


def _describe(distribution: metadata.Distribution) -> str:
    information = distribution.metadata
    said = information.get("License-Expression") or information.get("License") or ""
    classifiers = [each.rsplit(" :: ", 1)[-1] for each in information.get_all("Classifier") or [] if "License" in each]
    licence = said.splitlines()[0] if said else ", ".join(classifiers) or "see below"
    texts = [
        path.locate().read_text(encoding="utf-8", errors="replace")
        for path in distribution.files or []
        if LICENCE.search(path.name) and path.suffix.lower() in ("", ".txt", ".md", ".rst") and "dist-info" in str(path)
    ]
    return "\n\n".join([RULE, f"{information['Name']} {information['Version']}\nLicence: {licence}", *texts])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
