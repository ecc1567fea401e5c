"""The rows of the notebook's tables as what they stand for; and which columns are asked for, in the same order."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

from briefing_app.core.anchoring import Anchor
from briefing_app.core.briefing import Briefing, BriefingId, Entry, EntryKind, Message, Participant, Side
from briefing_app.core.corpus import ItemId, TargetId
from briefing_app.core.notebook import (
    Assessment,
    AssessmentId,
    Confidence,
    Highlight,
    HighlightColour,
    HighlightId,
    Level,
    Measurement,
    MeasurementId,
    Note,
    NoteId,
    NoteKind,
    Placement,
    Tag,
    Tagging,
    TagId,
    Visibility,
)
from briefing_app.core.reference import MilestoneId

NOTE_COLUMNS = (
    "id, item_id, kind, visibility, text, owner, due, done, created, changed, revision_id, versions, highlight_id"
)
HIGHLIGHT_COLUMNS = (
    'id, item_id, colour, passage_id, start, "end", exact, prefix, suffix, placement, suggestion, created, changed,'
    " revision_id"
)
MEASUREMENT_COLUMNS = (
    "id, target_id, side, value, as_of, source, link, confidence, margin, note, withdrawn, recorded, revision_id"
)
ASSESSMENT_COLUMNS = "id, milestone_id, level, as_of, source, link, confidence, note, withdrawn, recorded, revision_id"
TAG_SELECT = (
    "SELECT tags.id, name, colour, description, coalesce(items, 0), coalesce(notes, 0), coalesce(last_used, ''),"
    " revision_id FROM tags LEFT JOIN tag_uses ON tag_uses.tag_id = tags.id"
)


def read_note(row: tuple[Any, ...]) -> Note:
    """A row of `NOTE_COLUMNS` as a note."""
    id_, item_id, kind, visibility, text, owner, due, done, created, changed, revision_id, versions, highlight_id = row
    return Note(
        id=NoteId(id_),
        item_id=ItemId(item_id),
        kind=NoteKind(kind),
        visibility=Visibility(visibility),
        text=text,
        owner=owner,
        due=date.fromisoformat(due) if due else None,
        done=bool(done),
        created=created,
        changed=changed,
        revision_id=revision_id,
        versions=versions,
        highlight_id=HighlightId(highlight_id) if highlight_id else None,
    )


def read_highlight(row: tuple[Any, ...]) -> Highlight:
    """A row of `HIGHLIGHT_COLUMNS` as a highlight."""
    id_, item_id, colour, passage_id, start, end, exact, prefix, suffix, placement, suggestion, *rest = row
    created, changed, revision_id = rest
    return Highlight(
        id=HighlightId(id_),
        item_id=ItemId(item_id),
        colour=HighlightColour(colour),
        anchor=Anchor(passage_id=passage_id, start=start, end=end, exact=exact, prefix=prefix, suffix=suffix),
        placement=Placement(placement),
        suggestion=Anchor(**json.loads(suggestion)) if suggestion else None,
        created=created,
        changed=changed,
        revision_id=revision_id,
    )


def read_tag(row: tuple[Any, ...]) -> Tag:
    """A row of `TAG_SELECT` as a tag."""
    id_, name, colour, description, items, notes, last_used, revision_id = row
    return Tag(
        id=TagId(id_),
        name=name,
        colour=colour,
        description=description,
        item_count=items,
        note_count=notes,
        last_used=last_used,
        revision_id=revision_id,
    )


def read_tagging(row: tuple[Any, ...]) -> Tagging:
    """A row of tag, bearer, and whether that is a note, as a tagging."""
    tag_id, item_id, is_note = row
    return Tagging(tag_id=TagId(tag_id), bearer_id=item_id, is_note=bool(is_note))


def read_measurement(row: tuple[Any, ...]) -> Measurement:
    """A row of `MEASUREMENT_COLUMNS` as a recorded figure."""
    id_, target_id, side, value, as_of, source, link, confidence, margin, note, withdrawn, recorded, revision_id = row
    return Measurement(
        id=MeasurementId(id_),
        target_id=TargetId(target_id),
        side=side,
        value=Decimal(value),
        as_of=date.fromisoformat(as_of),
        source=source,
        link=link,
        confidence=Confidence(confidence),
        margin=Decimal(margin) if margin else None,
        note=note,
        withdrawn=withdrawn,
        recorded=recorded,
        revision_id=revision_id,
    )


def read_assessment(row: tuple[Any, ...]) -> Assessment:
    """A row of `ASSESSMENT_COLUMNS` as an assessment."""
    id_, milestone_id, level, as_of, source, link, confidence, note, withdrawn, recorded, revision_id = row
    return Assessment(
        id=AssessmentId(id_),
        milestone_id=MilestoneId(milestone_id),
        level=Level(level),
        as_of=date.fromisoformat(as_of),
        source=source,
        link=link,
        confidence=Confidence(confidence),
        note=note,
        withdrawn=withdrawn,
        recorded=recorded,
        revision_id=revision_id,
    )


def read_briefing(row: tuple[Any, ...]) -> Briefing:
    """A row of id, body, created, changed, revision and number of versions as a briefing."""
    briefing_id, text, created, changed, revision_id, versions = row
    body = json.loads(text)
    plain = ("title", "purpose", "time", "place", "marking", "version", "language", "is_template")
    return Briefing(
        id=BriefingId(briefing_id),
        **{name: body[name] for name in plain},
        day=date.fromisoformat(body["day"]) if body["day"] else None,
        participants=tuple(Participant(**{**each, "side": Side(each["side"])}) for each in body["participants"]),
        objectives=tuple(body["objectives"]),
        messages=tuple(Message(**each) for each in body["messages"]),
        holders=tuple(body["holders"]),
        entries=tuple(Entry(**{**each, "kind": EntryKind(each["kind"])}) for each in body["entries"]),
        left_out=tuple(NoteId(note_id) for note_id in body["left_out"]),
        created=created,
        changed=changed,
        revision_id=revision_id,
        versions=versions,
    )
