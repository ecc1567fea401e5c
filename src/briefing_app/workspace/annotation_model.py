"""The W3C Web Annotation Data Model as far as it is read here: what an annotation must be, and what it says.

A file that breaks one of the model's *musts* is refused; what it may hold and this application has no place for is left
aside.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

from briefing_app.core.notebook import clean_line, clean_text
from briefing_app.core.quick import dataclass
from briefing_app.core.shapes import LONGEST_CODE, ShapeFault, is_sound, shorten
from briefing_app.workspace.web_annotations import CONTEXT, ITEM

Json = Mapping[str, Any]
MOST_TARGETS = 100
DEEPEST_SELECTOR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words to which a target points. `source` is as that of the target.

    `start` is -1 where only the words are given, `exact` empty where only their offsets are.
    """

    source: str
    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What an annotation is about: a resource as a whole, or some words of it.

    `source` is the code of an item or a passage of ours, or the address of something else.
    """

    source: str
    quote: Quote | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One annotation, as its JSON says. `created` and `modified` are milliseconds, 0 where nothing is said."""

    id: str
    raw: Json
    text: str
    tags: tuple[Json, ...]
    targets: tuple[Target, ...]
    motivations: tuple[str, ...]
    author: str
    created: int
    modified: int


def find_annotations(document: object) -> Iterator[Json]:
    """The annotations of a document: one, several, or a collection whose pages are in the file. Raises `ShapeFault`."""
    if isinstance(document, list):
        for each in document:
            yield from find_annotations(each)
        return
    if not isinstance(document, dict):
        raise ShapeFault("something in it is no annotation")
    if CONTEXT not in _list(document.get("@context")):
        raise ShapeFault(f"its “@context” does not name {CONTEXT}")
    types = _list(document.get("type"))
    if "AnnotationCollection" in types:
        first = document.get("first")
        pages = [] if first is None else [first]
    else:
        pages = [document] if "AnnotationPage" in types else []
        if not pages:
            yield document
    for page in pages:
        yield from _read_page(page)


def read_annotation(raw: object) -> Annotation:
    """Raises `ShapeFault` where it is none by the model."""
    if not isinstance(raw, dict):
        raise ShapeFault("it is no set of fields")
    annotation_id = raw.get("id")
    if not is_sound(annotation_id) or not annotation_id:
        raise ShapeFault("it has no id")
    if "Annotation" not in _list(raw.get("type")):
        raise ShapeFault("its type is not Annotation")
    if "body" in raw and "bodyValue" in raw:
        raise ShapeFault("it has both a body and a bodyValue")
    bodies = _list(raw.get("bodyValue", raw.get("body")))
    targets = tuple(_read_target(each) for each in _list(raw.get("target")))
    if not targets or len(targets) > MOST_TARGETS:
        raise ShapeFault("it has no target" if not targets else "it has too many targets")
    motivations = tuple(_check_words(each, "motivation") for each in _list(raw.get("motivation")))
    is_tagging = motivations == ("tagging",)
    texts = [_read_text(each) for each in bodies if not _is_tag(each, is_tagging)]
    return Annotation(
        id=annotation_id,
        raw=raw,
        text="\n\n".join(text for text in texts if text),
        tags=tuple(_read_tag(each) for each in bodies if _is_tag(each, is_tagging)),
        targets=targets,
        motivations=motivations,
        author=_read_author(raw.get("creator")),
        created=read_time(raw.get("created")),
        modified=read_time(raw.get("modified")),
    )


def read_time(value: object) -> int:
    """Milliseconds since 1970 of a time with its zone; 0 for none. Raises `ShapeFault`."""
    if value is None:
        return 0
    try:
        moment = datetime.fromisoformat(str(value))
        milliseconds = round(moment.timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        milliseconds = -1
    if milliseconds < 0 or not isinstance(value, str) or moment.tzinfo is None:
        raise ShapeFault(f"{shorten(value)} is no time with its zone")
    return milliseconds


def read_quote(raw: object) -> Quote | None:
    """The words that a specific resource selects, if it selects any. Raises `ShapeFault`."""
    source = _read_source(raw)
    exact = prefix = suffix = ""
    start = end = -1
    for selector in _find_selectors(raw.get("selector") if isinstance(raw, dict) else None):
        match selector.get("type"):
            case "TextQuoteSelector":
                exact = _check_words(selector.get("exact"), "exact quote")
                prefix = _check_words(selector.get("prefix", ""), "prefix")
                suffix = _check_words(selector.get("suffix", ""), "suffix")
            case "TextPositionSelector":
                start, end = _check_offset(selector.get("start")), _check_offset(selector.get("end"))
    if start >= end or (exact and end - start != len(exact)):
        start = end = -1
    if not exact.strip() and start < 0:
        return None
    return Quote(source=source, exact=exact, prefix=prefix, suffix=suffix, start=start, end=end)


def read_item(source: str) -> str:
    """The code of an item or a passage in an IRI of ours; any other address as it is."""
    return unquote(source.removeprefix(ITEM)) if source.startswith(ITEM) else source


def _read_page(page: object) -> Iterator[Json]:
    if isinstance(page, str) or not isinstance(page, dict):
        raise ShapeFault("its first page is not in the file")
    if "AnnotationPage" not in _list(page.get("type")) or not isinstance(page.get("items"), list):
        raise ShapeFault("a page of it has no list of annotations")
    yield from page["items"]
    if page.get("next") is not None:
        if isinstance(page["next"], str):
            raise ShapeFault("a page of it is not in the file")
        yield from _read_page(page["next"])


def _list(value: object) -> Sequence[Any]:
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def _check_words(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise ShapeFault(f"its {what} is missing" if value is None else f"its {what} is no text")
    if not is_sound(value):
        raise ShapeFault(f"its {what} has a character that is none")
    return clean_text(value)


def _check_offset(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ShapeFault(f"its position {shorten(value)} is no offset")
    return value


def _read_target(raw: object) -> Target:
    return Target(source=_read_source(raw), quote=read_quote(raw))


def _read_source(raw: object) -> str:
    if isinstance(raw, dict):
        source = raw.get("source", raw.get("id"))
        raw = source.get("id") if isinstance(source, dict) else source
    source = read_item(raw.strip()) if isinstance(raw, str) else ""
    if not is_sound(source) or not source.strip():
        raise ShapeFault("its target has no source")
    return clean_line(source[:LONGEST_CODE])


def _find_selectors(raw: object, depth: int = 0) -> Iterator[Json]:
    """Selectors, and those that refine them."""
    for selector in _list(raw):
        if isinstance(selector, dict):
            yield selector
            if depth < DEEPEST_SELECTOR:
                yield from _find_selectors(selector.get("refinedBy"), depth + 1)


def _is_tag(body: object, is_tagging: bool) -> bool:
    if not isinstance(body, dict):
        return False
    purposes = _list(body.get("purpose"))
    return "value" in body and ("tagging" in purposes or (is_tagging and not purposes))


def _read_tag(body: Json) -> Json:
    return {**body, "value": _check_words(body["value"], "tag")}


def _read_text(body: object) -> str:
    """The words of a body; of one that lies elsewhere, its address."""
    if isinstance(body, str):
        return _check_words(body, "body")
    if not isinstance(body, dict):
        raise ShapeFault("its body is no text")
    if "value" in body or "TextualBody" in _list(body.get("type")):
        value = _check_words(body.get("value"), "body")
        return _strip_markup(value) if body.get("format") == "text/html" else value
    if "items" in body:
        return "\n\n".join(_read_text(each) for each in _list(body["items"]))
    return _read_source(body)


def _read_author(creator: object) -> str:
    """The name of the first who is named."""
    for each in _list(creator):
        names = _list(each.get("name", each.get("nickname", each.get("id")))) if isinstance(each, dict) else (each,)
        for name in names:
            if isinstance(name, str) and name:
                return clean_line(_check_words(name, "creator"))[:LONGEST_CODE]
    return ""


class _Words(HTMLParser):
    """Keeps the words of HTML, and a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002  # HTMLParser's own
        if tag in ("p", "div", "br", "li", "blockquote", "h1", "h2", "h3", "tr"):
            self.words.append("\n")


def _strip_markup(value: str) -> str:
    parser = _Words()
    parser.feed(value)
    parser.close()
    return "".join(parser.words).strip()
