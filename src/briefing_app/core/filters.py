"""What to show of the notebook, and the items of the corpus: a filter, which a person may save as a view."""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Any, NewType

from briefing_app.core.notebook import NoteKind, TagId, Visibility
from briefing_app.core.quick import dataclass

ViewId = NewType("ViewId", str)


class Due(StrEnum):
    """When an action is due, seen from today."""

    OVERDUE = "overdue"
    WEEK = "within a week"
    LATER = "later"
    OPEN_ENDED = "no date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Every condition that is given must hold; of several values of one condition any will do.

    `all_of`, `any_of` and `none_of` are tags, and the only conditions that items of the corpus can meet besides
    `pillar_ids`: any other leaves notes alone. `is_done` narrows to actions. `changed_within` is in days.
    """

    text: str = ""
    all_of: tuple[TagId, ...] = ()
    any_of: tuple[TagId, ...] = ()
    none_of: tuple[TagId, ...] = ()
    pillar_ids: tuple[str, ...] = ()
    kinds: tuple[NoteKind, ...] = ()
    visibilities: tuple[Visibility, ...] = ()
    is_done: bool | None = None
    owner: str = ""
    due: tuple[Due, ...] = ()
    changed_within: int | None = None

    @property
    def is_for_notes(self) -> bool:
        """Whether only notes can meet it."""
        return bool(
            self.text
            or self.kinds
            or self.visibilities
            or self.owner
            or self.due
            or self.is_done is not None
            or self.changed_within is not None
        )

    @property
    def tag_ids(self) -> frozenset[TagId]:
        """Every tag that it speaks of."""
        return frozenset((*self.all_of, *self.any_of, *self.none_of))


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A filter that a person saved under a name."""

    id: ViewId
    name: str
    filter: Filter
    revision_id: str


def encode_filter(wanted: Filter) -> str:
    """As canonical JSON, without the conditions that are not given."""
    given = {name: value for name, value in asdict(wanted).items() if value not in ("", (), None)}
    return json.dumps(given, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode_filter(text: str) -> Filter:
    """What `encode_filter` wrote. Raises `ValueError`, `TypeError` or `KeyError` for anything else."""
    given: dict[str, Any] = dict(json.loads(text))
    readers = {"kinds": NoteKind, "visibilities": Visibility, "due": Due}
    for name, value in given.items():
        if isinstance(value, list):
            given[name] = tuple(readers.get(name, str)(each) for each in value)
    return Filter(**given)


def replace_tag(wanted: Filter, old: TagId, new: TagId | None) -> Filter:
    """The filter once a tag has become another, or is gone."""

    def follow(tag_ids: tuple[TagId, ...]) -> tuple[TagId, ...]:
        followed = (new if tag_id == old else tag_id for tag_id in tag_ids)
        return tuple(dict.fromkeys(tag_id for tag_id in followed if tag_id is not None))

    values = {name: getattr(wanted, name) for name in Filter.__slots__}
    return Filter(**{**values, **{name: follow(values[name]) for name in ("all_of", "any_of", "none_of")}})
