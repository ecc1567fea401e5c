"""Notes, highlights and tags as W3C Web Annotations (JSON-LD), which other annotation programs read.

Each note, each highlight and each tag on an item is one annotation. What the model has no word for, such as whom a note
is for, stands beside it in a namespace of our own, from which `annotation_reading` gets everything back.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.workspace.notebook_json import Standing, find_standing
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.workspace import Workspace

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX, NAMESPACE = "briefing", "urn:briefing-app:notebook:1#"
ITEM, URN = "urn:briefing-app:item:", "urn:uuid:"
OWN_IDS = UUID("6f1c2f4e-7d0e-5b7a-9a51-0c8e3a1d9b42")
"""From which ids are made for what has none of its own."""
MOTIVATIONS = {NoteKind.QUESTION: "questioning", NoteKind.BACKGROUND: "describing"}
Json = dict[str, Any]


def export_annotations(workspace: Workspace, out: Path, visibilities: Iterable[Visibility] = Visibility) -> int:
    """Writes the notes for these people, with their highlights and tags; how many annotations they are.

    Highlights without a note, and tags on items, are nobody else's: they are written with the private notes only.
    Raises `CannotWrite`.
    """
    annotations, tags = _build(list(find_standing(workspace.log.fetch_all())), frozenset(visibilities))
    collection = _collect(workspace.corpus.edition, annotations, tags)
    write_file(workspace, out, [json.dumps(collection, ensure_ascii=False, indent=1).encode(), b"\n"])
    return len(annotations)


def own(name: str) -> str:
    """The name of a field of our own."""
    return f"{PREFIX}:{name}"


def name_item(item_id: str) -> str:
    """The IRI of an item or a passage."""
    return ITEM + quote(item_id, safe=".-/")


def make_id(*parts: str) -> str:
    """An id that the same parts always give."""
    return str(uuid5(OWN_IDS, "\x1f".join(parts)))


def _build(standing: list[Standing], visibilities: frozenset[Visibility]) -> tuple[list[Json], list[Json]]:
    standing = sorted(standing, key=lambda each: (each.created, each.shown.entity_id))
    by_id = {each.shown.entity_id: each for each in standing}
    of_kind = {kind: [each for each in standing if each.shown.kind == kind] for kind in KINDS}
    notes = [each for each in of_kind["note"] if each.body["visibility"] in visibilities]
    tags = {each.shown.entity_id: each for each in of_kind["tag"]}
    borne: dict[str, list[Json]] = {}
    for each in of_kind["tagging"]:
        if each.body["tag_id"] in tags:
            borne.setdefault(each.body["item_id"], []).append(_make_tag(tags[each.body["tag_id"]], each))
    highlights, taggings = of_kind["highlight"], of_kind["tagging"]
    if Visibility.PRIVATE not in visibilities:
        kept = {each.body.get("highlight_id") for each in notes}
        highlights, taggings = [each for each in highlights if each.shown.entity_id in kept], []
        used = {tag[own("tag")] for each in notes for tag in borne.get(each.shown.entity_id, ())}
        tags = {tag_id: tag for tag_id, tag in tags.items() if URN + tag_id in used}
    annotations = [_annotate_highlight(each) for each in highlights]
    annotations += [_annotate_note(each, by_id, borne.get(each.shown.entity_id, [])) for each in notes]
    annotations += [
        _annotate_item(each, tags[each.body["tag_id"]])
        for each in taggings
        if not each.body["is_note"] and each.body["tag_id"] in tags
    ]
    return annotations, [_describe_tag(each) for each in tags.values()]


KINDS = ("note", "highlight", "tag", "tagging")


def _collect(edition: str, annotations: list[Json], tags: list[Json]) -> Json:
    collection_id = URN + make_id("collection", *(each["id"] for each in annotations))
    page: Json = {
        "id": URN + make_id("page", collection_id),
        "type": "AnnotationPage",
        "partOf": collection_id,
        "startIndex": 0,
        "items": annotations,
    }
    return {
        "@context": [CONTEXT, {PREFIX: NAMESPACE}],
        "id": collection_id,
        "type": "AnnotationCollection",
        "label": "Notes, highlights and tags",
        "total": len(annotations),
        own("edition"): edition,
        own("tags"): tags,
        "first": page,
        "last": page["id"],
    }


def _annotate_note(each: Standing, by_id: Mapping[str, Standing], tags: list[Json]) -> Json:
    body = each.body
    words = {"type": "TextualBody", "value": body["text"], "format": "text/markdown"}
    motivation = MOTIVATIONS.get(NoteKind(body["kind"]), "commenting")
    highlight = by_id.get(body.get("highlight_id") or "")
    is_on_words = highlight is not None and highlight.shown.kind == "highlight"
    annotation = {
        **_begin(each, motivation),
        "body": [{**words, "purpose": motivation}, *tags],
        "target": _point_to(highlight.body) if highlight and is_on_words else name_item(body["item_id"]),
        own("item"): name_item(body["item_id"]),
        **{own(name): body[name] for name in ("kind", "visibility", "owner", "due", "done")},
        own("highlight"): URN + body["highlight_id"] if body.get("highlight_id") else None,
    }
    return {name: value for name, value in annotation.items() if value is not None}


def _annotate_highlight(each: Standing) -> Json:
    body = each.body
    annotation = {
        **_begin(each, "highlighting"),
        "target": _point_to(body),
        own("item"): name_item(body["item_id"]),
        own("colour"): body["colour"],
        own("placement"): body["placement"],
        own("suggestion"): _point_to(body["suggestion"]) if body["suggestion"] else None,
    }
    return {name: value for name, value in annotation.items() if value is not None}


def _annotate_item(each: Standing, tag: Standing) -> Json:
    started = _begin(each, "tagging")
    return {
        **started,
        "id": URN + make_id("tagging", each.shown.entity_id),
        "body": _make_tag(tag, each),
        "target": name_item(each.body["item_id"]),
    }


def _begin(each: Standing, motivation: str) -> Json:
    begun: Json = {
        "id": URN + each.shown.entity_id,
        "type": "Annotation",
        "motivation": motivation,
        "created": each.created,
        "modified": each.shown.moment,
        own("revision"): URN + each.shown.id,
    }
    if each.shown.author:
        begun["creator"] = {"type": "Person", "name": each.shown.author}
    return begun


def _point_to(anchor: Mapping[str, Any]) -> Json:
    return {
        "type": "SpecificResource",
        "source": name_item(anchor["passage_id"]),
        "selector": [
            {"type": "TextQuoteSelector", **{name: anchor[name] for name in ("exact", "prefix", "suffix")}},
            {"type": "TextPositionSelector", "start": anchor["start"], "end": anchor["end"]},
        ],
    }


def _make_tag(tag: Standing, use: Standing) -> Json:
    value = {"type": "TextualBody", "purpose": "tagging", "value": tag.body["name"], "format": "text/plain"}
    times = {"created": use.created, "modified": use.shown.moment}
    return {**value, **times, own("tag"): URN + tag.shown.entity_id}


def _describe_tag(tag: Standing) -> Json:
    return {
        "id": URN + tag.shown.entity_id,
        **{own(name): tag.body[name] for name in ("name", "colour", "description")},
        "created": tag.created,
        "modified": tag.shown.moment,
        own("revision"): URN + tag.shown.id,
    }
