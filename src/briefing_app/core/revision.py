"""How a change is recorded: an append-only log of revisions, each of which names what it replaces.

A revision replaces its parents, which are the revisions that the editor was shown. The heads of an
entity are the revisions that nobody replaces: one in quiet times, several where two people wrote at the
same time. Nothing is ever lost: heads, not clocks, decide what conflicts, and the clock only chooses
which of several heads is shown first.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from briefing_app.core.quick import dataclass

Body = Mapping[str, Any]
"""The state of an entity: text, numbers, truth values, lists and mappings of them."""
EPOCH = datetime(1970, 1, 1)
"""In UTC, without saying so: what is said of a moment is slow to take off again."""
_decode = json.JSONDecoder().raw_decode
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class Action(StrEnum):
    """Whether a revision states what an entity is from now on, or that it is gone."""

    PUT = "put"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One change of one entity.

    `body` is the entity's whole new state as canonical JSON, and for a removal the state that was removed.
    """

    id: str
    entity_id: str
    kind: str
    parents: tuple[str, ...]
    clock: str
    device: str
    author: str
    action: Action
    body: str

    @property
    def digest(self) -> str:
        """By which a damaged revision is told from a sound one."""
        import hashlib  # late: a window is painted without it

        fields = (self.id, self.entity_id, self.kind, *self.parents, self.clock, self.device, self.author)
        text = "\x1f".join((*fields, self.action.value, self.body))
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @property
    def moment(self) -> str:
        """When it was made: the wall-clock part of its clock, as ISO 8601 in UTC."""
        return read_moment(self.clock)


class Clock:
    """A hybrid logical clock: follows the wall clock, never runs backwards, orders what one device did.

    A reading is 12 hex digits of milliseconds and 4 of counter: readings compare as text.
    """

    def __init__(self, last: str = "") -> None:
        self._milliseconds = int(last[:12], 16) if last else 0
        self._counter = int(last[12:16], 16) if last else 0

    @property
    def last(self) -> str:
        """The reading that was given last."""
        return f"{self._milliseconds:012x}{self._counter:04x}"

    def read(self, now_milliseconds: int) -> str:
        """The next reading, given the wall clock, which may have been set back."""
        if now_milliseconds > self._milliseconds:
            self._milliseconds, self._counter = now_milliseconds, 0
        elif self._counter < 0xFFFF:
            self._counter += 1
        else:
            self._milliseconds, self._counter = self._milliseconds + 1, 0
        return self.last


def read_moment(clock: str) -> str:
    """The wall-clock part of a reading, as ISO 8601 in UTC."""
    return _say_moment(clock[:12])


@lru_cache(maxsize=1024)
def _say_moment(milliseconds: str) -> str:
    moment = EPOCH + timedelta(milliseconds=int(milliseconds, 16))
    return f"{moment.isoformat(timespec='milliseconds')}Z"


def encode_body(body: Body) -> str:
    """Canonical JSON: the same state is always the same text."""
    return _encode(body)


@lru_cache(maxsize=16)
def read_body(body: str) -> Body:
    """The state that canonical JSON says; to be read, not changed."""
    state, _ = _decode(body)
    return state  # type: ignore[no-any-return]  # every body is a mapping


def group_by_entity(revisions: Iterable[Revision]) -> dict[str, list[Revision]]:
    """The revisions of each entity, in the order in which they come."""
    found: dict[str, list[Revision]] = {}
    for revision in revisions:
        found.setdefault(revision.entity_id, []).append(revision)
    return found


def find_heads(revisions: Iterable[Revision]) -> tuple[Revision, ...]:
    """The revisions that no other replaces; the one to show comes first."""
    revisions = tuple(revisions)
    replaced = {parent for revision in revisions for parent in revision.parents}
    heads = [revision for revision in revisions if revision.id not in replaced]
    return tuple(sorted(heads, key=lambda head: (head.action is Action.PUT, head.clock, head.id), reverse=True))


def find_versions(heads: Iterable[Revision]) -> tuple[Revision, ...]:
    """Of the heads that say the same only the first: what two people wrote alike need not be settled."""
    versions: dict[tuple[Action, str], Revision] = {}
    for head in heads:
        versions.setdefault((head.action, head.body), head)
    return tuple(versions.values())
