"""What is to be said of the folder in which a notebook lies: shared with another program, far away, or nearly full.

A folder that a program synchronises, a disk of another machine and a stick do not keep the promises on which SQLite's
write-ahead log rests. There the older way of writing is used, and of the first two the user is told.
"""

import shutil
from pathlib import Path, PurePath

from briefing_app import paths

LITTLE_ROOM = 50_000_000
"""In bytes: less than that free, and the user is told before it is too late."""

SYNCHRONISERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "box sync": "Box",
}
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "webdav", "davfs", "fuse.davfs2"}
MOUNTS = Path("/proc/self/mounts")


def find_synchroniser(path: Path) -> str:
    """The program that seems to synchronise the folder; empty where none does."""
    for part in reversed(path.resolve().parent.parts):
        name = part.casefold()
        for beginning, program in SYNCHRONISERS.items():
            if name == beginning or name.startswith((f"{beginning} ", f"{beginning}-")):
                return program
    return ""


def is_far(path: Path) -> bool:
    """Whether the folder is on a disk of another machine, as far as the system says so."""
    place = path.resolve().parent
    if str(PurePath(place)).startswith("\\\\"):
        return True
    try:
        lines = MOUNTS.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return False
    mounts = [line.split() for line in lines]
    holding = [
        (len(fields[1]), fields[2])
        for fields in mounts
        if len(fields) > 2 and place.is_relative_to(fields[1].replace("\\040", " "))
    ]
    return max(holding, default=(0, ""))[1] in NETWORK_SYSTEMS


def is_shared(path: Path) -> bool:
    """Whether something else than this machine's own disk keeps the folder: a program, another machine, a stick."""
    return bool(find_synchroniser(path)) or is_far(path) or _is_carried(path)


def _is_carried(path: Path) -> bool:
    folder = paths.portable_folder()
    return folder is not None and path.resolve().is_relative_to(folder)


def describe_risks(path: Path) -> tuple[str, ...]:
    """What the user should know of the folder, each a sentence."""
    risks = []
    if program := find_synchroniser(path):
        risks.append(
            f"{program} synchronises the folder of this notebook; open it on one machine at a time,"
            " or keep it in a folder that is not synchronised."
        )
    elif is_far(path):
        risks.append(
            "This notebook is on a disk of another machine; open it on one machine at a time, or keep it on this one."
        )
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return tuple(risks)
    if free < LITTLE_ROOM:
        risks.append(
            f"The disk that holds the notebook has only {free / 1e6:,.0f} MB left; make room before it is full."
        )
    return tuple(risks)
