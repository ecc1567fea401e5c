"""The record of a pack as a file: JSON that a later program, or a person, can read."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from briefing_app.core.errors import BadInput
from briefing_app.pack.changes import PackRecord, RecordedPart, RecordedPlace, RecordedSupplement
from briefing_app.pack.markings import find_opening_marking
from briefing_app.pack.part_keys import ANNEX

FORMAT = "briefing pack record 1"
MOST_PAGES = 100_000
FIELDS = ("key", "code", "name", "digest", "within", "kind", "words", "marking", "brief")
MAY_BE_MISSING = {"kind": "", "words": "", "brief": ""}
"""In a record that was made earlier; so may `marking`, which is then told from the words."""


def write_record(record: PackRecord) -> str:
    """The record as JSON."""
    told = {
        "format": FORMAT,
        "version": record.version,
        "made_on": record.made_on,
        "check_code": record.check_code,
        "title": record.title,
        "product": record.product,
        "pages": record.pages,
        "annexes": record.annexes,
        "places": [asdict(place) for place in record.places],
        "supplements": [asdict(supplement) for supplement in record.supplements],
        "parts": [{field: getattr(part, field) for field in FIELDS} for part in record.parts],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read_record(text: str, name: str) -> PackRecord:
    """A record from its JSON. Raises `BadInput` for anything else."""
    try:
        told: Any = json.loads(text)
        if told["format"] != FORMAT:
            raise ValueError(told["format"])
        parts = tuple(_read_part(part) for part in told["parts"])
        head = {key: _read_text(told, key) for key in ("version", "made_on", "check_code")}
        head |= {key: _read_text({key: "", **told}, key) for key in ("title", "product")}
        pages = _read_count({"pages": 0, **told}, "pages")
        numbered = sum(part.key.startswith(ANNEX) for part in parts)
        annexes = _read_count({"annexes": numbered, **told}, "annexes")
        places = tuple(_read_place(place) for place in told.get("places", []))
        supplements = tuple(_read_supplement(each) for each in told.get("supplements", []))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(
            f"“{name}” is not a record of a pack.", "Name a file that --record wrote with an earlier pack."
        ) from error
    return PackRecord(**head, parts=parts, pages=pages, annexes=annexes, places=places, supplements=supplements)


def _read_part(told: Mapping[str, Any]) -> RecordedPart:
    marking = "" if "marking" in told else find_opening_marking(_read_text({**MAY_BE_MISSING, **told}, "words"))
    whole = {**MAY_BE_MISSING, "marking": marking, **told}
    return RecordedPart(**{field: _read_text(whole, field) for field in FIELDS})


def _read_place(told: Mapping[str, Any]) -> RecordedPlace:
    return RecordedPlace(
        key=_read_text(told, "key"), page=_read_count(told, "page"), number=_read_count(told, "number")
    )


def _read_supplement(told: Mapping[str, Any]) -> RecordedSupplement:
    counts = {name: _read_count(told, name) for name in ("after", "pages", "paragraph", "paragraphs")}
    return RecordedSupplement(**counts, check_code=_read_text(told, "check_code"))


def _read_count(told: Mapping[str, Any], key: str) -> int:
    count = told[key]
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= MOST_PAGES:
        raise TypeError(key)
    return count


def _read_text(told: Mapping[str, Any], key: str) -> str:
    text = told[key]
    if not isinstance(text, str):
        raise TypeError(key)
    return text
