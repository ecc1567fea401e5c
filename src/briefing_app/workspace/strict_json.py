"""JSON from elsewhere, read without trust: of a bounded size, in UTF-8, each name once, nothing that is no JSON."""

import json
from pathlib import Path
from typing import Any, NoReturn

from briefing_app.core.errors import BadInput
from briefing_app.core.shapes import shorten

LARGEST = 1_000_000_000
"""In bytes. A notebook of a hundred thousand notes and a million uses of tags has some 600 million."""
OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff", b"\x00")


def read_json(path: Path) -> Any:  # noqa: ANN401  # JSON is of any type
    """What a file holds. Raises `BadInput`."""
    text = _decode(path, _read(path))
    try:
        return json.loads(text, object_pairs_hook=_pair, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise BadInput(
            f"{path.name} is no JSON: line {error.lineno}, character {error.colno}, {error.msg}.",
            "Choose a file that was exported as JSON or JSON-LD.",
        ) from error
    except _NotStrict as error:
        raise BadInput(f"{path.name} is no sound JSON: {error}.", "Export it again.") from error
    except RecursionError:
        raise BadInput(f"{path.name} is nested too deep for a notebook.", "Choose another file.") from None
    except ValueError as error:
        raise BadInput(f"{path.name} has a number that is too long.", "Choose another file.") from error


class _NotStrict(ValueError):
    pass


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise BadInput(
                f"{path.name} has {size / 1e6:,.0f} MB, and more than {LARGEST / 1e6:,.0f} MB is not read.",
                "Choose the export of one notebook.",
            )
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Choose another file.") from error


def _decode(path: Path, data: bytes) -> str:
    """UTF-8, with or without a mark at its beginning."""
    try:
        if data.startswith(OTHER_ENCODINGS):
            raise UnicodeError
        return data.decode("utf-8-sig")
    except UnicodeError as error:
        raise BadInput(f"{path.name} is not in UTF-8.", "Save it as UTF-8, or export it again.") from error


def _pair(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) < len(pairs):
        names = [name for name, _ in pairs]
        raise _NotStrict(f"{shorten(next(name for name in names if names.count(name) > 1))} stands there twice")
    return read


def _refuse_constant(name: str) -> NoReturn:
    raise _NotStrict(f"{name} is no number")
