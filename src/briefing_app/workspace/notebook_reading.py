"""The JSON file of a notebook, read back: every field is looked at before anything of it is believed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from briefing_app.core.errors import BadInput
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, encode_body
from briefing_app.core.shapes import ShapeFault, check_body, check_entity_id, is_sound, is_uuid, shorten
from briefing_app.workspace.notebook_json import FORMAT, VERSION, count_versions, derive_current

FIELDS = ("format", "version", "edition", "exported", "current", "revisions")
REVISION_FIELDS = ("id", "entity", "kind", "parents", "clock", "device", "author", "action", "body", "digest")
CLOCK = re.compile(r"[0-9a-f]{16}")
EDITION_CODE = re.compile(r"([0-9a-f]{12})?")
TOLERANCE = 24 * 60 * 60 * 1000
"""In milliseconds: how far the clock of another machine may be ahead."""
LONGEST_NAME = 200
MOST_PARENTS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What a file holds, found to be sound."""

    edition: str
    revisions: tuple[Revision, ...]


def read_log(name: str, document: object, now: int) -> Log:
    """The log in a file of that name, which is JSON; `now` is in milliseconds. Raises `BadInput`."""
    try:
        header = _check_header(document)
        revisions = tuple(_read_revisions(_read_list(header, "revisions"), now))
        check_union(revisions)
        # Files from before versions that say the same were one count every head.
        if all(derive_current(revisions, count) != header["current"] for count in (count_versions, len)):
            raise ShapeFault("“current” is not what “revisions” give, so that it was changed by hand or cut off")
    except ShapeFault as error:
        raise BadInput(f"{name} cannot be imported: {error}.", "Export it again; nothing was imported.") from error
    return Log(edition=header["edition"], revisions=revisions)


def check_union(revisions: Iterable[Revision]) -> None:
    """Raises `ShapeFault` unless revisions, of a file or of a file and a notebook, can stand in one log."""
    by_id: dict[str, Revision] = {}
    kinds: dict[str, str] = {}
    for revision in revisions:
        if revision.id in by_id:
            raise ShapeFault(f"revision {revision.id} stands there twice")
        by_id[revision.id] = revision
        if kinds.setdefault(revision.entity_id, revision.kind) != revision.kind:
            raise ShapeFault(f"{shorten(revision.entity_id)} is of two kinds")
    for revision in by_id.values():
        for parent in revision.parents:
            if parent in by_id and by_id[parent].entity_id != revision.entity_id:
                raise ShapeFault(f"revision {revision.id} replaces a revision of something else")
    _refuse_circle(by_id)


def _check_header(document: object) -> Mapping[str, Any]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ShapeFault("it is no notebook that this application exported")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ShapeFault(f"its version is {shorten(version)}")
    if version > VERSION:
        raise ShapeFault(f"it is of version {version}, which only a newer version of this application reads")
    _check_names(document, FIELDS, "the file")
    if not is_sound(document["edition"]) or not EDITION_CODE.fullmatch(document["edition"]):
        raise ShapeFault(f"its edition is {shorten(document['edition'])}")
    if not is_sound(document["exported"]):
        raise ShapeFault("its time of export is no text")
    return document


def _read_list(document: Mapping[str, Any], name: str) -> list[Any]:
    if not isinstance(document[name], list):
        raise ShapeFault(f"“{name}” is no list")
    return document[name]  # type: ignore[no-any-return]  # JSON


def _read_revisions(raw: list[Any], now: int) -> Iterator[Revision]:
    """One by one; what is read is let go, since a notebook may have a million."""
    for at in range(len(raw)):
        yield _read_revision(at + 1, raw[at], now)
        raw[at] = None


def _read_revision(number: int, raw: object, now: int) -> Revision:
    try:
        return _check_revision(raw, now)
    except ShapeFault as error:
        named = f" ({raw['id']})" if isinstance(raw, dict) and is_uuid(raw.get("id")) else ""
        raise ShapeFault(f"in revision {number:,}{named}, {error}") from error


def _check_revision(raw: object, now: int) -> Revision:
    if not isinstance(raw, dict):
        raise ShapeFault("there are no fields")
    _check_names(raw, REVISION_FIELDS, "it")
    for name in ("device", "author"):
        if not is_sound(raw[name]) or len(raw[name]) > LONGEST_NAME:
            raise ShapeFault(f"the {name} is {shorten(raw[name])}")
    if not is_uuid(raw["id"]):
        raise ShapeFault(f"the id is {shorten(raw['id'])}")
    _check_parents(raw["id"], raw["parents"])
    _check_clock(raw["clock"], now)
    if not isinstance(raw["kind"], str) or not isinstance(raw["action"], str) or raw["action"] not in ACTIONS:
        raise ShapeFault(f"the action {shorten(raw['action'])} on {shorten(raw['kind'])} is not known")
    check_body(raw["kind"], raw["body"])
    check_entity_id(raw["kind"], raw["entity"], raw["body"])
    revision = Revision(
        id=raw["id"],
        entity_id=raw["entity"],
        kind=raw["kind"],
        parents=tuple(raw["parents"]),
        clock=raw["clock"],
        device=raw["device"],
        author=raw["author"],
        action=Action(raw["action"]),
        body=encode_body(raw["body"]),
    )
    if revision.digest != raw["digest"]:
        raise ShapeFault("the digest does not fit, so that a part of it was damaged or changed")
    return revision


def _check_names(raw: Mapping[str, Any], names: Sequence[str], what: str) -> None:
    for name in names:
        if name not in raw:
            raise ShapeFault(f"{what} has no “{name}”")
    for name in raw:
        if name not in names:
            raise ShapeFault(f"{what} has {shorten(name)}, which is not known")


def _check_parents(revision_id: str, parents: object) -> None:
    if not isinstance(parents, list) or len(parents) > MOST_PARENTS or not all(map(is_uuid, parents)):
        raise ShapeFault("its parents are no list of ids")
    if len(set(parents)) < len(parents):
        raise ShapeFault("it names a parent twice")
    if revision_id in parents:
        raise ShapeFault("it replaces itself")


def _check_clock(clock: object, now: int) -> None:
    if not isinstance(clock, str) or not CLOCK.fullmatch(clock):
        raise ShapeFault(f"the clock is {shorten(clock)}")
    if int(clock[:12], 16) > now + TOLERANCE:
        raise ShapeFault(
            "the clock is more than a day ahead of this machine's; set the clock of the machine that is wrong"
        )


def _refuse_circle(by_id: Mapping[str, Revision]) -> None:
    """Takes away revision after revision of which every parent is away; what is left goes round in a circle."""
    waiting = {revision.id: sum(parent in by_id for parent in revision.parents) for revision in by_id.values()}
    children: dict[str, list[str]] = {}
    for revision in by_id.values():
        for parent in revision.parents:
            children.setdefault(parent, []).append(revision.id)
    free = [revision_id for revision_id, count in waiting.items() if not count]
    while free:
        revision_id = free.pop()
        del waiting[revision_id]
        for child in children.get(revision_id, ()):
            waiting[child] -= 1
            if not waiting[child]:
                free.append(child)
    if waiting:
        raise ShapeFault(f"revision {min(waiting)} replaces one that replaces it")


ACTIONS = frozenset(each.value for each in Action)
