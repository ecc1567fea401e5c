"""The file of a briefing, read without trust: every field is looked at before anything of it is believed."""

import base64
import binascii
import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import Any

from briefing_app.core.briefing import Briefing, EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Visibility
from briefing_app.core.quick import dataclass
from briefing_app.core.shapes import ShapeFault, check_body, is_uuid, shorten
from briefing_app.pack.annexes import check_annex
from briefing_app.storage.notebook_rows import read_briefing
from briefing_app.workspace.annex_store import DIGEST
from briefing_app.workspace.briefing_file import FORMAT, VERSION, find_digest
from briefing_app.workspace.notebook_reading import EDITION_CODE, TOLERANCE
from briefing_app.workspace.strict_json import read_json

LARGEST = 100_000_000
FIELDS = ("format", "version", "edition", "kind", "id", "changed", "briefing", "notes", "annexes", "digest")
KINDS = {"briefing": False, "template": True}
MOST_NOTES = 10_000
AGAIN = "Ask for the file again; nothing was imported."


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What the file says of one thing: its body, and when it was changed last."""

    kind: str
    id: str
    changed: str
    body: Mapping[str, Any]

    @property
    def clock(self) -> str:
        """As a revision has it."""
        return f"{_read_moment(self.changed):012x}0000"


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnnex:
    """An annex of the file. Without data it is named, and not enclosed."""

    title: str
    digest: str
    pages: int = 0
    size: int = 0
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingFile:
    """What a file holds, found to be sound."""

    edition: str
    changed: str
    body: Mapping[str, Any]
    briefing: Briefing
    notes: tuple[Statement, ...]
    annexes: tuple[GivenAnnex, ...]


def read_briefing_file(path: Path) -> BriefingFile:
    """Raises `BadInput` in one sentence for what is malformed, cut off, too large or of a newer version."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Choose another file.") from error
    if size > LARGEST:
        raise BadInput(
            f"{path.name} has {size / 1e6:,.0f} MB, and more than {LARGEST / 1e6:,.0f} MB is not read.",
            "Ask for the briefing without its annexes.",
        )
    try:
        return _check(path.name, read_json(path))
    except ShapeFault as error:
        raise BadInput(f"{path.name} cannot be imported: {error}.", AGAIN) from error
    except RecursionError:
        raise BadInput(f"{path.name} is nested too deep for a briefing.", "Choose another file.") from None


def _check(name: str, document: object) -> BriefingFile:
    given = _check_header(document)
    body = given["briefing"]
    check_body("briefing", body)
    _check_choice(given, body)
    briefing = read_briefing((given["id"], json.dumps(body), given["changed"], given["changed"], "", 1))
    notes = tuple(_read_notes(given["notes"]))
    named = {entry.refers_to for entry in briefing.entries if entry.kind is EntryKind.NOTE}
    if not named <= {note.id for note in notes}:
        raise ShapeFault("it chooses a note that it does not hold")
    if given["id"] in {note.id for note in notes} or len({note.id for note in notes}) < len(notes):
        raise ShapeFault("an id stands there twice")
    return BriefingFile(
        edition=given["edition"],
        changed=given["changed"],
        body=body,
        briefing=briefing,
        notes=notes,
        annexes=tuple(_read_annexes(name, given["annexes"], briefing)),
    )


def _check_header(document: object) -> Mapping[str, Any]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ShapeFault("it is no briefing that this application exported")
    version, kind = document.get("version"), document.get("kind")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ShapeFault(f"its version is {shorten(version)}")
    if version > VERSION:
        named = "template" if kind == "template" else "briefing"
        raise ShapeFault(f"it is a {named} of version {version}, which only a newer version of this application reads")
    for name in (*FIELDS, *document):
        if name not in document or name not in FIELDS:
            raise ShapeFault(f"{shorten(name)} is {'missing' if name in FIELDS else 'not known'}")
    if not isinstance(kind, str) or kind not in KINDS:
        raise ShapeFault(f"its kind is {shorten(kind)}")
    if not is_uuid(document["id"]):
        raise ShapeFault(f"its id is {shorten(document['id'])}")
    if not isinstance(document["edition"], str) or not EDITION_CODE.fullmatch(document["edition"]):
        raise ShapeFault(f"its edition is {shorten(document['edition'])}")
    if find_digest(document) != document["digest"]:
        raise ShapeFault("its digest does not fit, so that a part of it was damaged or changed")
    _read_moment(document["changed"])
    return document


def _check_choice(given: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    """What the shape of a briefing does not say of one that is handed over."""
    if body["is_template"] is not KINDS[given["kind"]]:
        raise ShapeFault(f"it says that it is a {given['kind']}, and is none")
    if body["left_out"]:
        raise ShapeFault("it names notes that it leaves out")
    ids = [entry["id"] for entry in body["entries"]]
    if len(set(ids)) < len(ids):
        raise ShapeFault("an entry stands there twice")


def _read_notes(raw: object) -> Iterator[Statement]:
    if not isinstance(raw, list) or len(raw) > MOST_NOTES:
        raise ShapeFault("its notes are no list that a pack could show")
    for number, each in enumerate(raw, start=1):
        if not isinstance(each, dict) or set(each) != {"id", "changed", "note"} or not is_uuid(each["id"]):
            raise ShapeFault(f"note {number:,} is not as this application writes it")
        try:
            check_body("note", each["note"])
        except ShapeFault as error:
            raise ShapeFault(f"in note {number:,}, {error}") from error
        if each["note"]["visibility"] != Visibility.PACK:
            raise ShapeFault(f"note {number:,} is not for the pack")
        _read_moment(each["changed"])
        yield Statement(kind="note", id=each["id"], changed=each["changed"], body=each["note"])


def _read_annexes(name: str, raw: object, briefing: Briefing) -> Iterator[GivenAnnex]:
    """Each is looked through as when it is attached: what cannot be an annex here is refused."""
    wanted = {entry.refers_to: entry.title for entry in briefing.entries if entry.kind is EntryKind.ANNEX}
    if not isinstance(raw, list) or not all(isinstance(each, dict) and set(each) == {"digest", "data"} for each in raw):
        raise ShapeFault("its annexes are not as this application writes them")
    if [each["digest"] for each in raw] != list(wanted):
        raise ShapeFault("its annexes are not those of its choice")
    for digest, data in ((each["digest"], each["data"]) for each in raw):
        title = wanted[digest]
        if not DIGEST.fullmatch(digest):
            raise ShapeFault(f"the digest of an annex is {shorten(digest)}")
        if data is None:
            yield GivenAnnex(title=title, digest=digest)
            continue
        held = _decode(data)
        if hashlib.sha256(held).hexdigest() != digest:
            raise ShapeFault(f"the annex {shorten(title)} was damaged or changed")
        annex = check_annex(f"{title} in {name}", held, title)
        yield GivenAnnex(title=title, digest=digest, pages=annex.pages, size=len(held), data=held)


def _decode(data: object) -> bytes:
    try:
        return base64.b64decode(data, validate=True)  # type: ignore[arg-type]  # anything else is refused by it
    except (binascii.Error, ValueError, TypeError) as error:
        raise ShapeFault("an annex is not as this application writes it") from error


def _read_moment(said: object) -> int:
    """In milliseconds. Raises `ShapeFault`."""
    try:
        moment = datetime.fromisoformat(said) if isinstance(said, str) else None
        milliseconds = int(moment.timestamp() * 1000) if moment and moment.tzinfo else -1
    except (ValueError, OverflowError):
        milliseconds = -1
    if milliseconds < 0:
        raise ShapeFault(f"the time {shorten(said)} is none")
    if milliseconds > time.time_ns() // 1_000_000 + TOLERANCE:
        raise ShapeFault(
            "its time is more than a day ahead of this machine's; set the clock of the machine that is wrong"
        )
    return milliseconds
