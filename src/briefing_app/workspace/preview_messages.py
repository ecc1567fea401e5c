"""What a window and the process that makes its preview say to each other.

An order is one line of JSON. An answer is one line of JSON that says how many bytes follow it, and the bytes: a PDF,
or none.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from briefing_app.core.briefing import EntryId
from briefing_app.core.product import FULL_PACK, PackForm, Paper, Product
from briefing_app.core.quick import dataclass


class Ask(StrEnum):
    """What is wanted."""

    LAY_OUT = "lay out"
    """The pack of a briefing as it is now: its outline, and the page that is wanted first."""
    DRAW = "draw"
    """Some leaves of what was laid out last."""
    WHOLE = "whole"
    """All of it, as it is printed."""
    COPY = "copy"
    """A numbered copy of all of it: that of `leaf`, counted from 0."""


class Says(StrEnum):
    """What an answer is."""

    OUTLINE = "outline"
    CHECKS = "checks"
    LEAVES = "leaves"
    WHOLE = "whole"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is wanted. `serial` tells the pack that was laid out by it from those before.

    For a layout, the leaf is wanted on which the entry begins; else the first of the places `keys` that there is, and
    `shift` leaves behind it; else `leaf`. `leaves` are those to draw. Leaves are counted from 0.
    """

    ask: Ask
    serial: int
    briefing_id: str = ""
    form: PackForm = FULL_PACK
    today: date | None = None
    entry_id: str = ""
    keys: tuple[str, ...] = ()
    shift: int = 0
    leaf: int = 0
    leaves: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePlace:
    """On which leaf a page stands, and where its left edge is, as a share of the leaf's width."""

    leaf: int
    left: float


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """On which page something is, from 1, and how far down, as a share of the page's height."""

    key: str
    page: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What is where in a pack that is laid out, without anything of what it says.

    `owners` names for each key the entry of the briefing that brought it in, and `keys` for each entry where it is
    looked for, its own place first.
    """

    serial: int
    leaves: int
    width: float
    height: float
    pages: tuple[PagePlace, ...]
    places: tuple[KeyPlace, ...]
    owners: Mapping[str, EntryId]
    keys: Mapping[EntryId, tuple[str, ...]]
    wanted: int
    """The leaf that was wanted first."""
    drawn: tuple[int, ...]
    """The leaves of the PDF that comes along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Something found before printing: a sentence, what to do, and where. `weight` is that of a finding."""

    weight: str
    sentence: str
    cure: str = ""
    field: str = ""
    item_id: str = ""
    note_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, about which order."""

    says: Says
    serial: int
    outline: Outline | None = None
    checks: tuple[Check, ...] = ()
    leaves: tuple[int, ...] = ()
    sentence: str = ""
    pdf: bytes = field(default=b"", repr=False)


class AnswerReader:
    """Puts answers together from the bytes as they come."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._begun: tuple[Answer, int] | None = None

    def read(self, data: bytes) -> Iterator[Answer]:
        """The answers that are whole with these bytes. Raises as `read_order`."""
        self._data += data
        while True:
            if self._begun is None:
                end = self._data.find(b"\n") + 1
                if not end:
                    return
                self._begun = _read_head(bytes(self._data[:end]))
                del self._data[:end]
            answer, size = self._begun
            if len(self._data) < size:
                return
            yield replace(answer, pdf=bytes(self._data[:size]))
            del self._data[:size]
            self._begun = None


def write_order(order: Order) -> bytes:
    """As a line."""
    form = order.form
    said = asdict(replace(order, form=FULL_PACK)) | {
        "form": [form.product.value, form.paper.value, form.language, form.is_imposed, form.is_simplex],
        "today": order.today.isoformat() if order.today else None,
    }
    return json.dumps(said).encode("ascii") + b"\n"


def read_order(line: bytes) -> Order:
    """Back from a line. Raises `ValueError`, `KeyError`, `TypeError`."""
    said = json.loads(line)
    product, paper, language, is_imposed, is_simplex = said["form"]
    form = PackForm(
        product=Product(product), paper=Paper(paper), language=language, is_imposed=is_imposed, is_simplex=is_simplex
    )
    today = date.fromisoformat(said["today"]) if said["today"] else None
    lists = {name: tuple(said[name]) for name in ("keys", "leaves")}
    return Order(**{**said, **lists, "ask": Ask(said["ask"]), "form": form, "today": today})


def write_answer(answer: Answer) -> bytes:
    """As a line, and the bytes after it."""
    said = asdict(replace(answer, pdf=b"")) | {"pdf": len(answer.pdf)}
    return json.dumps(said).encode("ascii") + b"\n" + answer.pdf


def _read_head(line: bytes) -> tuple[Answer, int]:
    """An answer without its PDF, and how many bytes that has."""
    said = json.loads(line)
    outline = said["outline"]
    answer = Answer(
        says=Says(said["says"]),
        serial=said["serial"],
        outline=_read_outline(outline) if outline else None,
        checks=tuple(Check(**each) for each in said["checks"]),
        leaves=tuple(said["leaves"]),
        sentence=said["sentence"],
    )
    return answer, int(said["pdf"])


def _read_outline(said: Mapping[str, Any]) -> Outline:
    return Outline(
        **{
            **said,
            "pages": tuple(PagePlace(**each) for each in said["pages"]),
            "places": tuple(KeyPlace(**each) for each in said["places"]),
            "keys": {entry_id: tuple(keys) for entry_id, keys in said["keys"].items()},
            "drawn": tuple(said["drawn"]),
        }
    )
