"""Make the TrueType fonts of this folder again, from the packages their makers publish.

Why TrueType, one file per weight: ReportLab embeds only static fonts with ``glyf``
outlines, it refuses CFF and variable fonts, and the window should show the very
letters that the printed pack shows.  IBM publishes such files in npm packages, as
WOFF2.  This script fetches pinned versions with ``npm pack``, checks each package
against the SHA-256 below, and unpacks the WOFF2 files; nothing in a font is changed,
so the names, the shaping tables and the hinting are IBM's own, and the same bytes
come out at each run.

The Japanese fonts are therefore whole.  The Open Font License reserves the name
"Plex": a font with glyphs or features taken out is a modified version and must not
bear it.  Where five megabytes matter more than the name, ``--japanese-subset NAME``
makes the two Japanese fonts with only JIS X 0213 and Latin-1, without hinting, and
gives them the family name NAME.

    python make_fonts.py                         # all files, into this folder
    python make_fonts.py --check                 # only compare with what is here
    python make_fonts.py --packages DIR          # keep and reuse the packages in DIR

Needs fontTools, brotli and npm.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent

# Kept in a subset: proportional and half-width punctuation, kerning, composition,
# forms by language, ligatures.
SUBSET_FEATURES = ["palt", "halt", "kern", "ccmp", "locl", "liga"]

# Name table entries that say what a font is called, with the pattern for each.
FULL_NAMES = {1: "{f} {s}", 2: "Regular", 4: "{f} {s}", 6: "{p}-{s}", 16: "{f}", 17: "{s}"}
REGULAR_NAMES = FULL_NAMES | {1: "{f}", 4: "{f}"}


@dataclass(frozen=True)
class Package:
    """A published package: what it is, how to know it, and which fonts to take."""

    name: str
    version: str
    sha256: str
    folder: str
    fonts: tuple[str, ...]
    japanese: bool = False

    @property
    def archive(self) -> str:
        """The file name that ``npm pack`` gives the package."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"


PACKAGES = (
    Package(
        "@ibm/plex-sans",
        "1.1.0",
        "c3818979c2a2c82927ea3e7c485e389a18de0b7462887dd4f7acc9a525568962",
        "fonts/complete/woff2",
        (
            "IBMPlexSans-Regular",
            "IBMPlexSans-Italic",
            "IBMPlexSans-Medium",
            "IBMPlexSans-SemiBold",
            "IBMPlexSans-Bold",
        ),
    ),
    Package(
        "@ibm/plex-serif",
        "2.0.0",
        "91725e9b2d2928fa26cced4b64b06791c11b089846d021fb925345ebd461f2a7",
        "fonts/complete/woff2",
        (
            "IBMPlexSerif-Regular",
            "IBMPlexSerif-Italic",
            "IBMPlexSerif-Medium",
            "IBMPlexSerif-SemiBold",
        ),
    ),
    Package(
        "@ibm/plex-sans-devanagari",
        "1.1.0",
        "9254327ce690b6f63a5bb605225479b5c4050b5bb413b922ebbc255913e62ee8",
        "fonts/complete/woff2",
        ("IBMPlexSansDevanagari-Regular", "IBMPlexSansDevanagari-SemiBold"),
    ),
    Package(
        "@ibm/plex-sans-jp",
        "3.0.0",
        "051484321fcffecc69c3d608b739c5fe0f558b0fd1de7958d96ca360d161de7f",
        "fonts/complete/woff2/hinted",
        ("IBMPlexSansJP-Regular", "IBMPlexSansJP-SemiBold"),
        japanese=True,
    ),
)


def fetch(package: Package, folder: Path) -> Path:
    """Return the package's archive in ``folder``, fetching it if it is not there."""
    archive = folder / package.archive
    if not archive.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise SystemExit("npm is needed to fetch the packages, and is not on the path.")
        subprocess.run(
            [npm, "pack", "--loglevel=error", f"{package.name}@{package.version}"],
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{package.archive} is not the package we know: SHA-256 {found}")
    return archive


def read_members(archive: Path, wanted: set[str]) -> dict[str, bytes]:
    """Return the wanted files of a package, by name, in one pass through it."""
    found: dict[str, bytes] = {}
    with tarfile.open(archive) as members:
        for member in members:
            name = member.name.removeprefix("package/")
            content = members.extractfile(member) if name in wanted else None
            if content is not None:
                found[name] = content.read()
    if missing := wanted - found.keys():
        raise SystemExit(f"{archive.name} does not hold {', '.join(sorted(missing))}")
    return found


def jis_x_0213() -> set[int]:
    """Return the code points of JIS X 0213, and ASCII and Latin-1.

    Only ``shift_jis_2004`` tells: Python's ``euc_jis_2004`` takes JIS X 0212 as well.
    """
    wanted = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
    # What Windows puts for the JIS tilde, dash and minus.
    wanted |= {0xFF5E, 0x2015, 0x2225, 0xFF0D, 0xFFE0, 0xFFE1, 0xFFE2}
    for code in range(0xA0, 0x30000):
        if 0xD800 <= code < 0xE000:
            continue
        try:
            chr(code).encode("shift_jis_2004")
        except UnicodeEncodeError:
            continue
        wanted.add(code)
    return wanted


def cut_down(font: TTFont, family: str, style: str) -> None:
    """Take out what is not in JIS X 0213, and give the font its new family name."""
    options = subset.Options()
    options.set(
        hinting=False,
        layout_features=SUBSET_FEATURES,
        name_IDs=["*"],
        notdef_outline=True,
        recalc_timestamp=False,
    )
    options.drop_tables = [*options.drop_tables, "meta", "vhea", "vmtx"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=jis_x_0213())
    subsetter.subset(font)

    names = font["name"]
    patterns = REGULAR_NAMES if style == "Regular" else FULL_NAMES
    postscript = family.replace(" ", "")
    for record in list(names.names):
        if record.nameID == 3:
            text = f"{names.getDebugName(5)};{postscript}-{style}"
        elif record.nameID in patterns:
            text = patterns[record.nameID].format(f=family, s=style, p=postscript)
        else:
            continue
        names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)


def to_truetype(woff2: bytes, style: str, subset_family: str | None) -> bytes:
    """Return a font as TrueType, whole, or cut down and called ``subset_family``."""
    # Neither the bounding boxes nor the time of change are to be computed anew.
    font = TTFont(io.BytesIO(woff2), recalcBBoxes=False, recalcTimestamp=False)
    if "glyf" not in font or "fvar" in font:
        raise SystemExit("The packages no longer hold static fonts with TrueType outlines.")
    font.flavor = None
    if subset_family is not None:
        cut_down(font, subset_family, style)
    out = io.BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue()


def make(packages: Path, subset_family: str | None) -> dict[str, bytes]:
    """Return every file of this folder that comes from the packages, by name."""
    made: dict[str, bytes] = {}
    for package in PACKAGES:
        family = subset_family if package.japanese else None
        paths = {name: f"{package.folder}/{name}.woff2" for name in package.fonts}
        files = read_members(fetch(package, packages), {"LICENSE.txt", *paths.values()})
        # The same text in all four packages.
        made["OFL.txt"] = files["LICENSE.txt"].replace(b"\r\n", b"\n")
        for name, path in paths.items():
            style = name.rpartition("-")[2]
            stem = name if family is None else f"{family.replace(' ', '')}-{style}"
            made[f"{stem}.ttf"] = to_truetype(files[path], style, family)
    return made


def main() -> int:
    """Write the fonts, or with ``--check`` say which differ."""
    parser = argparse.ArgumentParser(description="Make the fonts of this folder again.")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write (this one)")
    parser.add_argument("--packages", type=Path, help="folder to keep the packages in")
    parser.add_argument("--japanese-subset", metavar="NAME", help="cut the Japanese fonts down, call them NAME")
    options = parser.parse_args()
    family: str | None = options.japanese_subset
    if family is not None and {"ibm", "plex"} & set(family.lower().split()):
        parser.error("the licence keeps the names IBM and Plex for unmodified fonts")

    with tempfile.TemporaryDirectory() as scratch:
        packages: Path = options.packages or Path(scratch)
        packages.mkdir(parents=True, exist_ok=True)
        made = make(packages, family)

    different = 0
    for name, content in sorted(made.items()):
        path: Path = options.out / name
        same = path.exists() and path.read_bytes() == content
        if not same:
            different += 1
            if not options.check:
                path.write_bytes(content)
        state = "same" if same else "differs" if options.check else "written"
        print(f"{len(content):>9,}  {state:7}  {name}")
    return 1 if options.check and different else 0


if __name__ == "__main__":
    sys.exit(main())
