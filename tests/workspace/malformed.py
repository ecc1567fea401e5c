"""Files that are nearly a notebook: each mutation breaks a sound export in one way."""

import json
from collections.abc import Callable
from typing import Any

from briefing_app.core.revision import Action, Revision, encode_body

Document = dict[str, Any]
Mutation = Callable[[Document], Document | bytes]
OTHER_ID = "0190a5b0-0000-7000-8000-000000000001"


def find(document: Document, kind: str) -> Document:
    """The first revision of a kind."""
    found: Document = next(each for each in document["revisions"] if each["kind"] == kind)
    return found


def sign(raw: Document) -> None:
    """Gives a changed revision the digest that fits it, as someone would who wants it believed."""
    raw["digest"] = Revision(
        id=raw["id"],
        entity_id=raw["entity"],
        kind=raw["kind"],
        parents=tuple(raw["parents"]),
        clock=raw["clock"],
        device=raw["device"],
        author=raw["author"],
        action=Action(raw["action"]),
        body=encode_body(raw["body"]),
    ).digest


def with_top(**values: object) -> Mutation:
    return lambda document: {**document, **values}


def without_top(name: str) -> Mutation:
    return lambda document: {key: value for key, value in document.items() if key != name}


def with_field(kind: str, name: str, value: object) -> Mutation:
    """A field of a revision."""

    def mutate(document: Document) -> Document:
        find(document, kind)[name] = value
        return document

    return mutate


def without_field(name: str) -> Mutation:
    def mutate(document: Document) -> Document:
        del find(document, "note")[name]
        return document

    return mutate


def with_body(kind: str, name: str, value: object) -> Mutation:
    """A field of a body, signed anew."""

    def mutate(document: Document) -> Document:
        raw = find(document, kind)
        raw["body"][name] = value
        if "\\ud8" not in json.dumps(value):
            sign(raw)
        return document

    return mutate


def without_body(kind: str, name: str) -> Mutation:
    def mutate(document: Document) -> Document:
        raw = find(document, kind)
        del raw["body"][name]
        sign(raw)
        return document

    return mutate


def in_text(old: str, new: str) -> Mutation:
    """Of the file's text."""

    def mutate(document: Document) -> bytes:
        text = json.dumps(document)
        assert old in text
        return text.replace(old, new, 1).encode()

    return mutate


def as_bytes(data: bytes) -> Mutation:
    return lambda _: data


def _in_a_circle(document: Document) -> Document:
    first = find(document, "note")
    second = next(
        each for each in document["revisions"] if each["entity"] == first["entity"] and each["id"] != first["id"]
    )
    first["parents"], second["parents"] = [second["id"]], [first["id"]]
    sign(first)
    sign(second)
    return document


def _of_two_kinds(document: Document) -> Document:
    note, tag = find(document, "note"), find(document, "tag")
    tag["entity"] = note["entity"]
    sign(tag)
    return document


def _child_of_another(document: Document) -> Document:
    note, tag = find(document, "note"), find(document, "tag")
    note["parents"] = [tag["id"]]
    sign(note)
    return document


def _twice(document: Document) -> Document:
    document["revisions"].append(document["revisions"][0])
    return document


def _one_left_out(document: Document) -> Document:
    document["revisions"].pop()
    return document


def _one_more_in_current(document: Document) -> Document:
    document["current"]["notes"].append(document["current"]["notes"][0])
    return document


def _other_words_in_current(document: Document) -> Document:
    document["current"]["notes"][0]["text"] = "other words"
    return document


def _wrong_range(document: Document) -> Document:
    raw = find(document, "highlight")
    raw["body"]["end"] += 1
    sign(raw)
    return document


def _digest_of_other_words(document: Document) -> Document:
    find(document, "note")["body"]["text"] = "changed on the way"
    return document


NO_JSON = "is no JSON"
NO_NOTEBOOK = "no notebook that this application exported"
MUTATIONS: dict[str, tuple[Mutation, str]] = {
    "empty file": (as_bytes(b""), NO_JSON),
    "words": (as_bytes(b"Dear colleague"), NO_JSON),
    "a picture": (as_bytes(b"\x89PNG\r\n\x1a\n\x00\x00"), "not in UTF-8"),
    "latin 1": (as_bytes('{"format": "é"}'.encode("latin-1")), "not in UTF-8"),
    "UTF-16": (as_bytes('{"format": "briefing-notebook"}'.encode("utf-16")), "not in UTF-8"),
    "cut off": (lambda document: json.dumps(document).encode()[:-500], NO_JSON),
    "half": (lambda document: json.dumps(document).encode()[: len(json.dumps(document)) // 2], NO_JSON),
    "two documents": (lambda document: json.dumps(document).encode() * 2, NO_JSON),
    "a trailing comma": (as_bytes(b'{"format": "briefing-notebook",}'), NO_JSON),
    "nested too deep": (as_bytes(b"[" * 200_000 + b"]" * 200_000), "nested too deep"),
    "deep objects": (as_bytes(b'{"a":' * 100_000 + b"1" + b"}" * 100_000), "nested too deep"),
    "a number of a million digits": (as_bytes(b'{"format": ' + b"9" * 1_000_000 + b"}"), "number that is too long"),
    "not a number": (as_bytes(b'{"format": NaN}'), "is no number"),
    "infinity": (as_bytes(b'{"format": -Infinity}'), "is no number"),
    "a name twice": (in_text('"version": 1', '"version": 1, "version": 1'), "twice"),
    "null": (as_bytes(b"null"), NO_NOTEBOOK),
    "a list": (as_bytes(b"[]"), NO_NOTEBOOK),
    "no fields": (as_bytes(b"{}"), NO_NOTEBOOK),
    "another format": (with_top(format="someone's notes"), NO_NOTEBOOK),
    "a format of another type": (with_top(format=["briefing-notebook"]), NO_NOTEBOOK),
    "a later version": (with_top(version=2), "newer version"),
    "version nought": (with_top(version=0), "its version is “0”"),
    "a version as text": (with_top(version="1"), "its version"),
    "a version that is true": (with_top(version=True), "its version"),
    "no edition": (without_top("edition"), "has no “edition”"),
    "no current": (without_top("current"), "has no “current”"),
    "no revisions": (without_top("revisions"), "has no “revisions”"),
    "a strange edition": (with_top(edition="../../etc"), "its edition"),
    "an edition of another type": (with_top(edition=5), "its edition"),
    "a time of export of another type": (with_top(exported=5), "time of export"),
    "a field too many": (with_top(extra=1), "“extra”, which is not known"),
    "revisions that are no list": (with_top(revisions={}), "is no list"),
    "a revision that is none": (with_top(revisions=["x"]), "in revision 1, there are no fields"),
    "no revisions left": (with_top(revisions=[]), "“current” is not what"),
    "current of another type": (with_top(current=[]), "“current” is not what"),
    "current without a kind": (with_top(current={"notes": []}), "“current” is not what"),
    "one more in current": (_one_more_in_current, "“current” is not what"),
    "other words in current": (_other_words_in_current, "“current” is not what"),
    "a revision left out": (_one_left_out, "“current” is not what"),
    "a revision twice": (_twice, "stands there twice"),
    "a circle": (_in_a_circle, "replaces one that replaces it"),
    "its own parent": (
        lambda document: with_field("note", "parents", [find(document, "note")["id"]])(document),
        "replaces itself",
    ),
    "a child of something else": (_child_of_another, "replaces a revision of something else"),
    "of two kinds": (_of_two_kinds, "is of two kinds"),
    "a wrong digest": (with_field("note", "digest", "0" * 16), "digest does not fit"),
    "no digest": (with_field("note", "digest", None), "digest does not fit"),
    "words changed on the way": (_digest_of_other_words, "digest does not fit"),
    "an author changed": (with_field("note", "author", "someone else"), "digest does not fit"),
    "no id": (without_field("id"), "has no “id”"),
    "no clock": (without_field("clock"), "has no “clock”"),
    "no body": (without_field("body"), "has no “body”"),
    "a field of a revision too many": (with_field("note", "more", 1), "“more”, which is not known"),
    "an id that is none": (with_field("note", "id", "1"), "the id is “1”"),
    "an id in capitals": (with_field("note", "id", OTHER_ID.upper().replace("0190", "ABCD")), "the id is"),
    "an id that is SQL": (with_field("note", "id", "'; DROP TABLE revisions; --"), "the id is"),
    "an entity that is none": (with_field("note", "entity", "note 1"), "is no id"),
    "an entity of another type": (with_field("note", "entity", 7), "is no id"),
    "a use of a tag under another id": (with_field("tagging", "entity", f"{OTHER_ID}/I.1"), "not the id of a use"),
    "parents as text": (with_field("note", "parents", OTHER_ID), "no list of ids"),
    "parents that are none": (with_field("note", "parents", [1]), "no list of ids"),
    "a parent twice": (with_field("note", "parents", [OTHER_ID, OTHER_ID]), "a parent twice"),
    "a clock that is none": (with_field("note", "clock", "noon"), "the clock is"),
    "a clock as a number": (with_field("note", "clock", 5), "the clock is"),
    "a clock far ahead": (with_field("note", "clock", "ffffffffffff0000"), "set the clock"),
    "a device of another type": (with_field("note", "device", None), "the device is"),
    "an endless author": (with_field("note", "author", "x" * 1000), "the author is"),
    "an author with half a character": (with_field("note", "author", "\ud800"), "the author is"),
    "an unknown action": (with_field("note", "action", "forget"), "is not known"),
    "an action of another type": (with_field("note", "action", []), "is not known"),
    "an unknown kind": (with_field("note", "kind", "poem"), "no kind of thing called “poem”"),
    "a kind of another type": (with_field("note", "kind", {}), "is not known"),
    "a body that is text": (with_field("note", "body", "{}"), "not a set of fields"),
    "no text": (without_body("note", "text"), "the text of a note is missing"),
    "no item": (without_body("note", "item_id"), "the item_id of a note is missing"),
    "no filter": (without_body("view", "filter"), "the filter of a view is missing"),
    "a field of a body too many": (with_body("note", "colour", "red"), "a note has no field “colour”"),
    "an unknown kind of note": (with_body("note", "kind", "rumour"), "the kind of a note is “rumour”"),
    "visible to the world": (with_body("note", "visibility", "public"), "the visibility of a note"),
    "text that is a number": (with_body("note", "text", 5), "the text of a note"),
    "text that is endless": (with_body("note", "text", "x" * 1_000_001), "the text of a note"),
    "text with half a character": (with_body("note", "text", "\ud800"), "the text of a note"),
    "text with nought": (with_body("note", "text", "a\x00b"), "the text of a note"),
    "an owner of two lines": (with_body("note", "owner", "a\nb"), "the owner of a note"),
    "a day that is none": (with_body("note", "due", "2026-02-30"), "the due of a note"),
    "a day as a number": (with_body("note", "due", 20260101), "the due of a note"),
    "done as a word": (with_body("note", "done", "yes"), "the done of a note"),
    "done as a number": (with_body("note", "done", 1), "the done of a note"),
    "a highlight that is none": (with_body("note", "highlight_id", "x"), "the highlight_id of a note"),
    "an item of nothing": (with_body("note", "item_id", ""), "the item_id of a note"),
    "an item of a page": (with_body("note", "item_id", "x" * 5000), "the item_id of a note"),
    "an item with a line break": (with_body("note", "item_id", "VII\n1"), "the item_id of a note"),
    "an unknown colour": (with_body("highlight", "colour", "ultraviolet"), "the colour of a highlight"),
    "a negative offset": (with_body("highlight", "start", -1), "the start of a highlight"),
    "an offset with a point": (with_body("highlight", "start", 1.5), "the start of a highlight"),
    "an offset that is true": (with_body("highlight", "start", True), "the start of a highlight"),
    "an endless offset": (with_body("highlight", "end", 10**30), "the end of a highlight"),
    "offsets that do not fit": (_wrong_range, "offsets of a highlight do not fit"),
    "no words": (with_body("highlight", "exact", " "), "the exact of a highlight"),
    "an unknown placement": (with_body("highlight", "placement", "somewhere"), "the placement of a highlight"),
    "a suggestion that is none": (with_body("highlight", "suggestion", {"start": 1}), "the suggestion of a highlight"),
    "a tag without a name": (with_body("tag", "name", " "), "the name of a tag"),
    "a tag with an endless name": (with_body("tag", "name", "x" * 101), "the name of a tag"),
    "a tag that reads backwards": (with_body("tag", "name", "\u202egat"), "the name of a tag"),
    "a filter that is none": (with_body("view", "filter", "{"), "the filter of a view"),
    "a filter of strange conditions": (with_body("view", "filter", '{"colour":"red"}'), "the filter of a view"),
    "a filter of strange types": (with_body("view", "filter", '{"text":[1]}'), "the filter of a view"),
    "a filter for endless days": (with_body("view", "filter", '{"changed_within":9000000}'), "the filter of a view"),
    "a figure that is words": (with_body("measurement", "value", "many"), "the value of a measurement"),
    "a figure as a number": (with_body("measurement", "value", 5), "the value of a measurement"),
    "a figure that is infinite": (with_body("measurement", "value", "Infinity"), "the value of a measurement"),
    "a figure with no source": (with_body("measurement", "source", ""), "the source of a measurement"),
    "an unknown confidence": (with_body("measurement", "confidence", "sure"), "the confidence of a measurement"),
    "an unknown level": (with_body("assessment", "level", "nearly"), "the level of an assessment"),
    "a briefing of numbers": (with_body("briefing", "entries", [1]), "the entries of a briefing"),
    "a participant on no side": (
        with_body("briefing", "participants", [{"name": "A", "role": "", "side": "both"}]),
        "the participants of a briefing",
    ),
    "a message without words": (
        with_body("briefing", "messages", [{"support": "x"}]),
        "the messages of a briefing",
    ),
    "an entry of another kind": (
        with_body("briefing", "entries", [{"id": OTHER_ID, "kind": "poem", "refers_to": "", "title": "", "text": ""}]),
        "the entries of a briefing",
    ),
    "a note left out that is none": (with_body("briefing", "left_out", ["x"]), "the left_out of a briefing"),
    "a briefing without a title": (with_body("briefing", "title", ""), "the title of a briefing"),
}
