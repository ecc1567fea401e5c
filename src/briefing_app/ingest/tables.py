"""Reads the curated TOML files."""

import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from briefing_app.core.errors import CorpusFault, UnknownItem

Table = Mapping[str, Any]
Built = TypeVar("Built")
MENDING = "Mend the file or the source, then build the corpus again."


def build_all(kind: str, entries: Iterable[Table], build: Callable[[Table], Built]) -> tuple[Built, ...]:
    """Each entry as what it describes. Raises `CorpusFault`, which names the entry and what is wrong with it."""
    built = []
    for entry in entries:
        name = f"{kind} {entry.get('id', entry.get('paragraph', '?'))}"
        try:
            built.append(build(entry))
        except KeyError as error:
            raise CorpusFault(f"{name} has no {error.args[0]}.", MENDING) from error
        except UnknownItem as error:
            raise CorpusFault(f"{name} is about something that does not exist: {error.what}", MENDING) from error
    return tuple(built)


def require_one_of(value: str, allowed: Collection[str], what: str) -> str:
    """The value, which must be one of a controlled list. Raises `CorpusFault`."""
    if value not in allowed:
        raise CorpusFault(f"{what} is “{value}”, which is none of {', '.join(map(repr, allowed))}.", MENDING)
    return value


def read_table(resources: Path, name: str) -> Table:
    """One file of `resources/corpus`. Raises `CorpusFault`."""
    path = resources / "corpus" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusFault(f"{path.name} cannot be read: {error}.", MENDING) from error
