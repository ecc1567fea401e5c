"""What a body of each kind must look like, so that what another program wrote can be refused before it is kept.

The rules are those by which the application itself makes bodies: whatever it makes, it takes in again.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from briefing_app.core.briefing import EntryKind, Side
from briefing_app.core.errors import BadInput
from briefing_app.core.filters import decode_filter, encode_filter
from briefing_app.core.notebook import (
    LONGEST_TEXT,
    Confidence,
    HighlightColour,
    Level,
    NoteKind,
    Placement,
    Visibility,
    clean_line,
    clean_tag_name,
    clean_text,
)
from briefing_app.core.product import LABEL_LANGUAGES

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FIGURE = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
LONGEST_CODE = 200
MOST_ENTRIES = 10_000


class ShapeFault(ValueError):
    """What is wrong with a body, in words that go on from “where …”."""


class Rule:
    """What a field must be: whether a value is, and how to say it."""

    def __init__(self, said: str, is_met: Callable[[Any], bool], *, is_optional: bool = False) -> None:
        self.said = said
        self.is_met = is_met
        self.is_optional = is_optional


def check_body(kind: str, body: object) -> None:
    """Raises `ShapeFault` unless a body is one that the application could have made."""
    fields = SHAPES.get(kind)
    if fields is None:
        raise ShapeFault(f"there is no kind of thing called {shorten(kind)}")
    _check_fields(fields, body, f"an {kind}" if kind == "assessment" else f"a {kind}")
    if kind == "highlight":
        _check_range(body)


def check_entity_id(kind: str, entity_id: object, body: Mapping[str, Any]) -> None:
    """Raises `ShapeFault` unless an entity of that kind can have that id; the body is sound."""
    if kind != "tagging":
        if not is_uuid(entity_id):
            raise ShapeFault(f"{shorten(entity_id)} is no id")
        return
    if entity_id != f"{body['tag_id']}/{body['item_id']}":
        raise ShapeFault(f"{shorten(entity_id)} is not the id of a use of that tag")
    if body["is_note"] and not is_uuid(body["item_id"]):
        raise ShapeFault(f"{shorten(body['item_id'])} is not the id of a note")


def is_uuid(value: object) -> bool:
    """Whether it is a UUID as it is usually written."""
    return isinstance(value, str) and UUID.fullmatch(value) is not None


def is_sound(value: object) -> bool:
    """Whether it is text that UTF-8 can hold."""
    return isinstance(value, str) and value.encode("utf-8", "replace").decode("utf-8") == value


def shorten(value: object) -> str:
    """The beginning of a strange value, quoted, on one line."""
    said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=True, default=str)
    words = " ".join("".join(letter if letter.isprintable() else " " for letter in said[:200]).split())
    words = words.encode("utf-8", "replace").decode("utf-8")
    return f"“{words[:40]}…”" if len(words) > 40 else f"“{words}”"


def _check_fields(fields: Mapping[str, Rule], body: object, what: str) -> None:
    if not isinstance(body, dict):
        raise ShapeFault(f"{what} is not a set of fields")
    for name in body:
        if name not in fields:
            raise ShapeFault(f"{what} has no field {shorten(name)}")
    for name, rule in fields.items():
        if name not in body:
            if rule.is_optional:
                continue
            raise ShapeFault(f"the {name} of {what} is missing")
        if not rule.is_met(body[name]):
            raise ShapeFault(f"the {name} of {what} is {shorten(body[name])} and not {rule.said}")


def _check_range(body: Any) -> None:  # noqa: ANN401  # JSON, whose fields are checked already
    for anchor in (body, body["suggestion"]):
        if anchor is not None and anchor["end"] - anchor["start"] != len(anchor["exact"]):
            raise ShapeFault("the offsets of a highlight do not fit its words")


def _is_cleaned(clean: Callable[[str], str]) -> Callable[[Any], bool]:
    """Whether it is text that the application keeps as it is."""

    def is_met(value: object) -> bool:
        try:
            return isinstance(value, str) and clean(value) == value
        except BadInput:
            return False

    return is_met


def _is_code(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_CODE and clean_line(value) == value


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and DAY.fullmatch(value) is not None and date.fromisoformat(value) is not None
    except ValueError:
        return False


def _is_filter(value: object) -> bool:
    try:
        return is_sound(value) and encode_filter(decode_filter(str(value))) == value and _has_typed_conditions(value)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False


def _has_typed_conditions(value: object) -> bool:
    given = json.loads(str(value))
    words = all(is_sound(given.get(name, "")) for name in ("text", "owner"))
    lists = ("all_of", "any_of", "none_of", "pillar_ids", "kinds", "visibilities", "due")
    listed = all(isinstance(given.get(name, []), list) and all(map(is_sound, given.get(name, []))) for name in lists)
    days = given.get("changed_within", 1)
    return words and listed and isinstance(given.get("is_done", True), bool) and _is_count(days) and days < 100_000


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def _has_fields(fields: Mapping[str, Rule], value: object) -> bool:
    try:
        _check_fields(fields, value, "a part")
    except ShapeFault:
        return False
    return True


def _one_of(values: type) -> Rule:
    known = [each.value for each in values]  # type: ignore[attr-defined]  # an enumeration's members
    return Rule(f"one of {', '.join(known)}", lambda value: isinstance(value, str) and value in known)


def _or_nothing(rule: Rule, *, is_optional: bool = False) -> Rule:
    return Rule(f"{rule.said}, or null", lambda value: value is None or rule.is_met(value), is_optional=is_optional)


def _list_of(what: Rule | Mapping[str, Rule]) -> Rule:
    """Each by one rule, or each a set of these fields."""
    fields = what if isinstance(what, Mapping) else {}
    each = what if isinstance(what, Rule) else Rule(f"of {', '.join(fields)}", lambda part: _has_fields(fields, part))
    return Rule(
        f"a list, each of it {each.said}",
        lambda value: isinstance(value, list) and len(value) <= MOST_ENTRIES and all(map(each.is_met, value)),
    )


TEXT = Rule(f"text of at most {LONGEST_TEXT:,} sound characters", _is_cleaned(clean_text))
LINE = Rule("one line of sound characters with single spaces", _is_cleaned(clean_line))
NAME = Rule("a name on one line", lambda value: LINE.is_met(value) and value != "")
TRUTH = Rule("true or false", lambda value: isinstance(value, bool))
COUNT = Rule("a whole number", _is_count)
ID = Rule("an id", is_uuid)
CODE = Rule("a code on one line", _is_code)
DATE = Rule("a day written YYYY-MM-DD", _is_day)
NUMBER = Rule("a number as text", lambda value: isinstance(value, str) and FIGURE.fullmatch(value) is not None)
WORDS = Rule("words", lambda value: TEXT.is_met(value) and value.strip() != "")
ANCHOR: Mapping[str, Rule] = {
    "passage_id": CODE,
    "start": COUNT,
    "end": COUNT,
    "exact": WORDS,
    "prefix": TEXT,
    "suffix": TEXT,
}
KNOWN: Mapping[str, Rule] = {
    "as_of": DATE,
    "source": NAME,
    "link": LINE,
    "confidence": _one_of(Confidence),
    "note": TEXT,
    "withdrawn": LINE,
}
"""How something recorded is known."""

SHAPES: Mapping[str, Mapping[str, Rule]] = {
    "note": {
        "item_id": CODE,
        "kind": _one_of(NoteKind),
        "visibility": _one_of(Visibility),
        "text": TEXT,
        "owner": LINE,
        "due": _or_nothing(DATE),
        "done": TRUTH,
        "highlight_id": _or_nothing(ID, is_optional=True),
    },
    "highlight": {
        "item_id": CODE,
        "colour": _one_of(HighlightColour),
        **ANCHOR,
        "placement": _one_of(Placement),
        "suggestion": _or_nothing(Rule("a place", lambda value: _has_fields(ANCHOR, value))),
    },
    "tag": {
        "name": Rule("the name of a tag", _is_cleaned(clean_tag_name)),
        "colour": LINE,
        "description": TEXT,
    },
    "tagging": {"tag_id": ID, "item_id": CODE, "is_note": TRUTH},
    "view": {"name": NAME, "filter": Rule("a filter", _is_filter)},
    "measurement": {
        "target_id": CODE,
        "side": Rule("a line of text", LINE.is_met, is_optional=True),
        "value": NUMBER,
        "margin": _or_nothing(NUMBER),
        **KNOWN,
    },
    "assessment": {"milestone_id": CODE, "level": _one_of(Level), **KNOWN},
    "briefing": {
        "title": NAME,
        "purpose": TEXT,
        "day": _or_nothing(DATE),
        **dict.fromkeys(("time", "place", "marking", "version"), LINE),
        "language": Rule(f"one of {', '.join(LABEL_LANGUAGES)}", lambda value: value in LABEL_LANGUAGES),
        "participants": _list_of({"name": NAME, "role": LINE, "side": _one_of(Side)}),
        "objectives": _list_of(NAME),
        "messages": _list_of({"text": NAME, "support": TEXT}),
        "holders": _list_of(NAME),
        "is_template": TRUTH,
        "entries": _list_of({"id": ID, "kind": _one_of(EntryKind), "refers_to": LINE, "title": LINE, "text": TEXT}),
        "left_out": _list_of(ID),
    },
}
