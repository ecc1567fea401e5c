"""The whole notebook as one JSON file, which any notebook takes in again without losing a version of anything.

`revisions` is the log, and the only thing that is read: notebooks are brought together by the union of their logs.
`current` says the same for readers that care about today alone; a file in which the two disagree was changed by hand.
`docs/formats.md` promises the fields.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefing_app.core.notebook import find_narrowest
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_heads, find_versions, group_by_entity, read_moment
from briefing_app.storage.opened import EDITION
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.workspace import Workspace

FORMAT, VERSION = "briefing-notebook", 1
GROUPS = {
    "note": "notes",
    "highlight": "highlights",
    "tag": "tags",
    "tagging": "taggings",
    "view": "views",
    "measurement": "measurements",
    "assessment": "assessments",
    "briefing": "briefings",
}
"""The kinds of things, and under which name `current` lists each."""

Current = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A thing that is not removed: the revisions that nobody replaced, the one shown first, and when it was made."""

    heads: tuple[Revision, ...]
    created: str

    @property
    def shown(self) -> Revision:
        """The revision that is shown."""
        return self.heads[0]

    @property
    def body(self) -> dict[str, Any]:
        """What it is; of versions side by side, for the fewest people."""
        body: dict[str, Any] = json.loads(self.shown.body)
        if self.shown.kind == "note" and len(self.heads) > 1:
            body["visibility"] = find_narrowest(self.heads).value
        return body


def export_notebook(workspace: Workspace, out: Path) -> int:
    """Writes everything that the notebook knows; how many revisions it has. Raises `CannotWrite`."""
    revisions = workspace.log.fetch_all()
    write_file(workspace, out, _write(workspace.log.fetch_fact(EDITION), revisions))
    return len(revisions)


def find_standing(revisions: Iterable[Revision]) -> Iterator[Standing]:
    """The things that stand by these revisions, in the order in which they were made."""
    by_entity = group_by_entity(revisions)
    first_clocks = {entity_id: min(each.clock for each in own) for entity_id, own in by_entity.items()}
    for entity_id in sorted(by_entity, key=lambda entity_id: (first_clocks[entity_id], entity_id)):
        heads = find_heads(by_entity[entity_id])
        if heads and heads[0].action is Action.PUT:
            yield Standing(heads=heads, created=read_moment(first_clocks[entity_id]))


def count_versions(heads: Sequence[Revision]) -> int:
    """How many of the heads of a thing say something of their own."""
    return len(find_versions(heads))


def derive_current(
    revisions: Iterable[Revision], count: Callable[[Sequence[Revision]], int] = count_versions
) -> Current:
    """What stands by these revisions, as the file lists it."""
    current: Current = {name: [] for name in GROUPS.values()}
    for each in find_standing(revisions):
        times = {"created": each.created, "changed": each.shown.moment}
        entity = {"id": each.shown.entity_id, **each.body, **times, "versions": count(each.heads)}
        current[GROUPS[each.shown.kind]].append(entity)
    return current


def describe_revision(revision: Revision) -> dict[str, Any]:
    """A revision as it stands in the file."""
    return {
        "id": revision.id,
        "entity": revision.entity_id,
        "kind": revision.kind,
        "parents": list(revision.parents),
        "clock": revision.clock,
        "device": revision.device,
        "author": revision.author,
        "action": revision.action.value,
        "body": json.loads(revision.body),
        "digest": revision.digest,
    }


def _write(edition: str, revisions: Sequence[Revision]) -> Iterator[bytes]:
    """One thing a line, so that two exports can be compared; the log in the order of its clocks."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "edition": edition,
        "exported": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }
    for name, value in head.items():
        yield f"{'{' if name == 'format' else ','}\n{json.dumps(name)}: {_encode(value)}".encode()
    yield b',\n"current": '
    yield from _write_groups(derive_current(revisions))
    yield b',\n"revisions": '
    ordered = sorted(revisions, key=lambda revision: (revision.clock, revision.id))
    yield from _write_list(describe_revision(revision) for revision in ordered)
    yield b"\n}\n"


def _write_groups(current: Current) -> Iterator[bytes]:
    for number, (name, entities) in enumerate(current.items()):
        yield f"{',' if number else '{'}\n{json.dumps(name)}: ".encode()
        yield from _write_list(entities)
    yield b"\n}"


def _write_list(things: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    yield b"["
    for number, thing in enumerate(things):
        yield f"{',' if number else ''}\n{_encode(thing)}".encode()
    yield b"]"


def _encode(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
