"""What our own annotations hold beside what the model has words for, and under which ids annotations are kept."""

from collections.abc import Mapping
from typing import Any

from briefing_app.core.revision import Body
from briefing_app.core.shapes import ShapeFault, is_uuid, shorten
from briefing_app.workspace.annotation_model import Quote, read_item
from briefing_app.workspace.web_annotations import URN, make_id, own


def read_id(iri: str) -> str:
    """The id under which an annotation is kept: its own where it is a UUID."""
    named = iri.casefold().removeprefix(URN)
    return named if is_uuid(named) and iri.casefold().startswith(URN) else make_id("annotation", iri)


def read_own_id(value: object) -> str:
    """The id of something of ours. Raises `ShapeFault`."""
    named = value.casefold().removeprefix(URN) if isinstance(value, str) else value
    if not is_uuid(named):
        raise ShapeFault(f"{shorten(value)} is no id of this application")
    return str(named)


def read_own_item(raw: Mapping[str, Any]) -> object:
    """The code of the item to which an annotation of ours says that it belongs."""
    named = raw.get(own("item"))
    return read_item(named) if isinstance(named, str) else named


def describe_quote(quote: Quote) -> Body:
    """The words of a highlight as they are kept."""
    return {
        "passage_id": quote.source,
        **{name: getattr(quote, name) for name in ("start", "end", "exact", "prefix", "suffix")},
    }
