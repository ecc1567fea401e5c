"""W3C Web Annotations as revisions of the notebook: our own come back as they were, others find their place.

A revision's id follows from what it says, and what a thing ever was is known already, so that the same file may be read
again and changes nothing. What was edited elsewhere replaces the revision that it names; where that is not the last one
any more, both versions stand.
"""

from collections.abc import Sequence

from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import HighlightColour, NoteKind, Placement, TagId, Visibility, clean_tag_name, tag_key
from briefing_app.core.revision import Action, Body, Revision, encode_body
from briefing_app.core.shapes import ShapeFault, check_body, check_entity_id, shorten
from briefing_app.workspace.annotation_fields import describe_quote, read_id, read_own_id, read_own_item
from briefing_app.workspace.annotation_model import (
    Annotation,
    Quote,
    find_annotations,
    read_annotation,
    read_quote,
    read_time,
)
from briefing_app.workspace.annotation_places import find_place, name_place
from briefing_app.workspace.bodies import make_highlight_body, make_tagging
from briefing_app.workspace.editions import find_earlier
from briefing_app.workspace.notebook_reading import EDITION_CODE, TOLERANCE, Log
from briefing_app.workspace.restoring import read_body
from briefing_app.workspace.tagging import COLOURS
from briefing_app.workspace.web_annotations import URN, make_id, own
from briefing_app.workspace.workspace import Workspace

DEVICE = "web annotation"


def is_annotations(document: object) -> bool:
    """Whether a file means to be annotations."""
    first = document[0] if isinstance(document, list) and document else document
    return isinstance(first, dict) and "@context" in first and "format" not in first


def read_annotations(workspace: Workspace, name: str, document: object, now: int) -> Log:
    """What a document says, as revisions, known ones among them. `now` is in milliseconds. Raises `BadInput`."""
    try:
        edition = _read_edition(document)
        reader = _Reader(workspace, now, is_moving=bool(find_earlier(workspace.corpus, workspace.log, edition)))
        annotations = [_read(number, raw) for number, raw in enumerate(find_annotations(document), start=1)]
        reader.declare_tags(document)
        for annotation in annotations:
            reader.expect(annotation)
        for number, annotation in enumerate(annotations, start=1):
            with_name = f"annotation {number:,} ({shorten(annotation.id)})"
            try:
                reader.take(annotation)
            except (ShapeFault, BadInput) as error:
                raise ShapeFault(f"in {with_name}, {_say(error)}") from error
    except ShapeFault as error:
        raise BadInput(f"{name} cannot be imported: {error}.", "Export it again; nothing was imported.") from error
    return Log(edition=edition, revisions=tuple(reader.revisions))


def _read_edition(document: object) -> str:
    """The text of the joint vision by whose codes a collection of ours speaks; “” for others'."""
    edition = document.get(own("edition"), "") if isinstance(document, dict) else ""
    if not isinstance(edition, str) or not EDITION_CODE.fullmatch(edition):
        raise ShapeFault(f"its edition is {shorten(edition)}")
    return edition


def _read(number: int, raw: object) -> Annotation:
    try:
        return read_annotation(raw)
    except (ShapeFault, BadInput) as error:
        named = f" ({shorten(raw['id'])})" if isinstance(raw, dict) and isinstance(raw.get("id"), str) else ""
        raise ShapeFault(f"in annotation {number:,}{named}, {_say(error)}") from error
    except RecursionError:
        raise ShapeFault(f"annotation {number:,} is nested too deep") from None


def _say(error: Exception) -> str:
    said = error.what if isinstance(error, BadInput) else str(error)
    return said.rstrip(".")


class _Reader:
    """Reads the annotations of one file. Those of an earlier edition, which `is_moving`, are placed when they move."""

    def __init__(self, workspace: Workspace, now: int, *, is_moving: bool) -> None:
        self.revisions: list[Revision] = []
        self._workspace = workspace
        self._corpus = workspace.corpus
        self._now = now
        self._is_moving = is_moving
        self._tags = {tag_key(tag.name): str(tag.id) for tag in workspace.notebook.fetch_tags()}
        self._own_tags: dict[str, str] = {}
        self._expected = set[str]()
        self._taken = set[str]()

    def declare_tags(self, document: object) -> None:
        """The tags that a file of ours lists; one whose name is here already is that one."""
        declared = document.get(own("tags"), []) if isinstance(document, dict) else []
        if not isinstance(declared, list):
            raise ShapeFault("its tags are no list")
        for number, raw in enumerate(declared, start=1):
            try:
                self._declare_tag(raw)
            except (ShapeFault, BadInput) as error:
                raise ShapeFault(f"in tag {number:,}, {_say(error)}") from error

    def expect(self, annotation: Annotation) -> None:
        """Takes note that an annotation is in the file, since others may speak of it. Raises `ShapeFault`."""
        entity_id = read_id(annotation.id)
        if entity_id in self._expected:
            raise ShapeFault(f"annotation {shorten(annotation.id)} stands there twice")
        self._expected.add(entity_id)

    def take(self, annotation: Annotation) -> None:
        """Raises `ShapeFault`, `BadInput`."""
        if own("kind") in annotation.raw:
            self._take_own_note(annotation)
        elif own("colour") in annotation.raw:
            self._take_own_highlight(annotation)
        elif annotation.motivations == ("tagging",) and any(own("tag") in tag for tag in annotation.tags):
            self._tag(annotation.targets[0].source, annotation, is_note=False)
        else:
            self._take_foreign(annotation)

    def _declare_tag(self, raw: object) -> None:
        if not isinstance(raw, dict):
            raise ShapeFault("there are no fields")
        tag_id = read_own_id(raw.get("id"))
        body = {name: raw.get(own(name)) for name in ("name", "colour", "description")}
        check_body("tag", body)
        twin = self._tags.get(tag_key(str(body["name"])))
        is_here = bool(self._workspace.log.fetch_history(tag_id))
        if twin is not None and not is_here:
            self._own_tags[tag_id] = twin
            return
        self._own_tags[tag_id] = tag_id
        self._tags.setdefault(tag_key(str(body["name"])), tag_id)
        created, modified = read_time(raw.get("created")), read_time(raw.get("modified"))
        self._append("tag", tag_id, body, ("", created, modified), raw.get(own("revision")))

    def _take_own_note(self, annotation: Annotation) -> None:
        raw, note_id = annotation.raw, read_own_id(annotation.id)
        body: Body = {
            "item_id": read_own_item(raw),
            **{name: raw.get(own(name)) for name in ("kind", "visibility", "owner", "due", "done")},
            "text": annotation.text,
            "highlight_id": self._find_highlight(raw.get(own("highlight"))),
        }
        self._append("note", note_id, body, _times(annotation), raw.get(own("revision")))
        self._tag(note_id, annotation, is_note=True)

    def _take_own_highlight(self, annotation: Annotation) -> None:
        raw, highlight_id = annotation.raw, read_own_id(annotation.id)
        quote = annotation.targets[0].quote
        if quote is None:
            raise ShapeFault("its target has no words")
        suggestion = read_quote(raw[own("suggestion")]) if raw.get(own("suggestion")) else None
        body: Body = {
            "item_id": read_own_item(raw),
            "colour": raw[own("colour")],
            **describe_quote(quote),
            "placement": raw.get(own("placement")),
            "suggestion": describe_quote(suggestion) if suggestion else None,
        }
        check_body("highlight", body)
        is_here = self._is_moving or self._is_known(highlight_id, body)
        if body["placement"] == Placement.PLACED and not is_here:
            body = self._place(quote, HighlightColour(body["colour"]))
        self._append("highlight", highlight_id, body, _times(annotation), raw.get(own("revision")))

    def _take_foreign(self, annotation: Annotation) -> None:
        entity_id = read_id(annotation.id)
        quotes = [target.quote for target in annotation.targets if target.quote is not None]
        item_id = name_place(self._corpus, annotation.targets[0].source)
        if not quotes and annotation.tags and not annotation.text and self._corpus.has_item(item_id):
            self._tag(item_id, annotation, is_note=False)
            return
        is_note = bool(annotation.text or annotation.tags or not quotes)
        highlight_ids = []
        for number, quote in enumerate(quotes):
            is_itself = number == 0 and not is_note
            highlight_ids.append(entity_id if is_itself else make_id("highlight", entity_id, str(number)))
            body = self._place(quote, HighlightColour.AMBER)
            item_id = body["item_id"] if number == 0 else item_id
            self._append("highlight", highlight_ids[-1], body, _times(annotation))
        if is_note:
            note = self._make_note(annotation, item_id, highlight_ids[0] if highlight_ids else None)
            self._append("note", entity_id, note, _times(annotation))
            self._tag(entity_id, annotation, is_note=True)

    def _make_note(self, annotation: Annotation, item_id: str, highlight_id: str | None) -> Body:
        is_question = "questioning" in annotation.motivations
        return {
            "item_id": item_id,
            "kind": (NoteKind.QUESTION if is_question else NoteKind.NOTE).value,
            "visibility": Visibility.PRIVATE.value,
            "text": annotation.text,
            "owner": "",
            "due": None,
            "done": False,
            "highlight_id": highlight_id,
        }

    def _place(self, quote: Quote, colour: HighlightColour) -> Body:
        anchor, placement, suggestion = find_place(self._corpus, quote)
        item_id = name_place(self._corpus, anchor.passage_id)
        return make_highlight_body(item_id, colour, anchor, placement, suggestion)

    def _find_highlight(self, value: object) -> str | None:
        """The highlight on which a note was written, where it is in the file or here."""
        if value is None:
            return None
        highlight_id = read_own_id(value)
        is_there = highlight_id in self._expected or bool(self._workspace.log.fetch_history(highlight_id))
        return highlight_id if is_there else None

    def _tag(self, bearer_id: str, annotation: Annotation, *, is_note: bool) -> None:
        for tag in annotation.tags:
            wanted = tag.get(own("tag"))
            own_id = read_own_id(wanted) if wanted is not None else ""
            if own_id and self._is_known(*make_tagging(TagId(own_id), bearer_id, is_note)):
                tag_id = own_id
            else:
                tag_id = self._own_tags.get(own_id) or self._find_tag(tag["value"], annotation)
            entity_id, body = make_tagging(TagId(tag_id), bearer_id, is_note)
            if entity_id not in self._taken:
                created, modified = read_time(tag.get("created")), read_time(tag.get("modified"))
                said = (annotation.author, created, modified) if created or modified else _times(annotation)
                self._append("tagging", entity_id, body, said)

    def _find_tag(self, name: str, annotation: Annotation) -> str:
        """The tag of that name; a new one where there is none."""
        cleaned = clean_tag_name(name)
        key = tag_key(cleaned)
        if key not in self._tags:
            tag_id = make_id("tag", key)
            colour = COLOURS[int(tag_id[:4], 16) % len(COLOURS)]
            body = {"name": cleaned, "colour": colour, "description": ""}
            self._tags[key] = tag_id
            self._append("tag", tag_id, body, _times(annotation))
        return self._tags[key]

    def _is_known(self, entity_id: str, body: Body) -> bool:
        encoded = encode_body(body)
        return any(each.body == encoded for each in self._workspace.log.fetch_history(entity_id))

    def _append(self, kind: str, entity_id: str, body: Body, said: tuple[str, int, int], base: object = None) -> None:
        check_body(kind, body)
        check_entity_id(kind, entity_id, body)
        if entity_id in self._taken:
            raise ShapeFault(f"{shorten(entity_id)} stands there twice")
        self._taken.add(entity_id)
        history = self._workspace.log.fetch_history(entity_id)
        encoded = encode_body(body)
        if known := [each for each in history if each.body == encoded or _is_narrowed(each, body, base, history)]:
            self.revisions += sorted(known, key=lambda each: each.action is Action.PUT)[-1:]
            return
        author, created, modified = said
        parents = [each.id for each in history if URN + each.id == base]
        for moment in self._find_moments(created, modified, is_new=not history):
            clock = f"{moment:012x}0000"
            revision = Revision(
                id=make_id("revision", entity_id, clock, *parents, encoded),
                entity_id=entity_id,
                kind=kind,
                parents=tuple(parents),
                clock=clock,
                device=DEVICE,
                author=author,
                action=Action.PUT,
                body=encoded,
            )
            self.revisions.append(revision)
            parents = [revision.id]

    def _find_moments(self, created: int, modified: int, *, is_new: bool) -> Sequence[int]:
        """When it was made, and when it came to be what it is."""
        if max(created, modified) > self._now + TOLERANCE:
            raise ShapeFault("its time is more than a day ahead of this machine's clock")
        last = modified or created or self._now
        return (created, last) if is_new and 0 < created < last else (last,)


def _is_narrowed(each: Revision, body: Body, base: object, history: Sequence[Revision]) -> bool:
    """Whether the body is a revision's, for the fewer people for whom a version beside it is."""
    if each.kind != "note" or URN + each.id != base:
        return False
    was = read_body(each)
    said = {read_body(other)["visibility"] for other in history}
    return {**was, "visibility": body["visibility"]} == body and body["visibility"] in said


def _times(annotation: Annotation) -> tuple[str, int, int]:
    return annotation.author, annotation.created, annotation.modified
