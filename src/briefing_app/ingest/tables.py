"""Reads the curated TOML files."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefing_app.core.errors import CorpusFault

Table = Mapping[str, Any]
MENDING = "Mend the file or the source, then build the corpus again."


def read_table(resources: Path, name: str) -> Table:
    """One file of `resources/corpus`. Raises `CorpusFault`."""
    path = resources / "corpus" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusFault(f"{path.name} cannot be read: {error}.", MENDING) from error
