"""The musts of the W3C Web Annotation Data Model, as far as this application writes what they are about."""

import re
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
}
Json = dict[str, Any]


def assert_collection(collection: Json) -> None:
    """Sections 5.1 and 5.2."""
    assert CONTEXT in collection["@context"]
    assert IRI.fullmatch(collection["id"])
    assert collection["type"] == "AnnotationCollection"
    page = collection["first"]
    assert IRI.fullmatch(page["id"])
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == collection["id"]
    assert page["startIndex"] == 0
    assert "next" not in page
    assert collection["total"] == len(page["items"])
    ids = [annotation["id"] for annotation in page["items"]]
    assert len(ids) == len(set(ids))
    for annotation in page["items"]:
        assert_annotation(annotation)
    assert_prefixes_are_declared(collection, set(collection["@context"][1]))


def assert_annotation(annotation: Json) -> None:
    """Sections 3.1 to 3.3."""
    assert IRI.fullmatch(annotation["id"])
    assert annotation["type"] == "Annotation"
    assert annotation["motivation"] in MOTIVATIONS
    for name in ("created", "modified"):
        assert UTC_TIME.fullmatch(annotation[name])
    if "creator" in annotation:
        assert annotation["creator"]["type"] == "Person"
        assert annotation["creator"]["name"]
    bodies = annotation.get("body", [])
    for body in bodies if isinstance(bodies, list) else [bodies]:
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in MOTIVATIONS
        assert isinstance(body.get("format", ""), str)
    assert_target(annotation["target"])


def assert_target(target: str | Json) -> None:
    """Sections 3.2 and 4.2."""
    if isinstance(target, str):
        assert IRI.fullmatch(target)
        return
    assert target["type"] == "SpecificResource"
    assert IRI.fullmatch(target["source"])
    quote, position = target["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert quote["exact"]
    assert isinstance(quote["prefix"], str)
    assert isinstance(quote["suffix"], str)
    assert position["type"] == "TextPositionSelector"
    assert 0 <= position["start"] < position["end"]


def assert_prefixes_are_declared(value: object, prefixes: set[str]) -> None:
    """What is not of the model stands in a namespace that the context names."""
    if isinstance(value, list):
        for each in value:
            assert_prefixes_are_declared(each, prefixes)
    elif isinstance(value, dict):
        for name, each in value.items():
            assert ":" not in name or name.split(":")[0] in prefixes
            assert_prefixes_are_declared(each, prefixes)
