"""What the search language says of notes alone, as SQL: open or done, due when, by whom, changed since when.

A value that means nothing is met by nothing, as an unknown kind or tag is.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from briefing_app.core.query import Query
from briefing_app.core.quick import dataclass

WEEK = timedelta(days=7)
LONGEST_PAST = 36_500
"""In days; more is as good as ever."""


@dataclass(frozen=True, slots=True)
class NoteCondition:
    """A piece of SQL about `notes`, and its values."""

    sql: str
    values: tuple[str, ...] = ()


NOTHING = NoteCondition("0")


def describe_note_filters(query: Query, today: date) -> Iterable[NoteCondition]:
    """One condition for each filter that is used; of several values of one, any will do."""
    for name, describe in (("is", _describe_state), ("due", _describe_due)):
        if typed := query.values(name):
            yield _any_of([describe(value, today) for value in typed])
    if names := [value for name, value in query.filters if name == "by"]:
        yield _any_of([_describe_owner(name) for name in names])
    if spans := query.values("changed"):
        yield _any_of([_describe_change(span) for span in spans])


def _describe_state(value: str, today: date) -> NoteCondition:
    match value:
        case "open":
            return NoteCondition("notes.kind = 'action' AND NOT notes.done")
        case "done":
            return NoteCondition("notes.kind = 'action' AND notes.done")
        case "overdue":
            return _describe_due(value, today)
    return NOTHING


def _describe_due(value: str, today: date) -> NoteCondition:
    """What is done is not due any more."""
    due = "notes.kind = 'action' AND NOT notes.done AND"
    week = (today + WEEK).isoformat()
    match value:
        case "overdue":
            return NoteCondition(f"{due} notes.due < ?", (today.isoformat(),))
        case "today":
            return NoteCondition(f"{due} notes.due = ?", (today.isoformat(),))
        case "week":
            return NoteCondition(f"{due} notes.due >= ? AND notes.due <= ?", (today.isoformat(), week))
        case "later":
            return NoteCondition(f"{due} notes.due > ?", (week,))
        case "none":
            return NoteCondition(f"{due} notes.due IS NULL")
    return NOTHING


def _describe_owner(name: str) -> NoteCondition:
    """SQLite folds the letters of ASCII only; of others, the small ones are tried as well."""
    escaped = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    begins = "notes.owner LIKE ? ESCAPE '\\'"
    return NoteCondition(
        f"{begins} OR {begins} OR {begins}", tuple(f"{each}%" for each in (escaped, escaped.lower(), escaped.title()))
    )


def _describe_change(days: str) -> NoteCondition:
    if not days.isascii() or not days.isdigit():
        return NOTHING
    since = datetime.now(UTC) - timedelta(days=min(int(days[:6]), LONGEST_PAST))
    return NoteCondition("notes.changed >= ?", (since.isoformat(timespec="milliseconds").replace("+00:00", "Z"),))


def _any_of(conditions: list[NoteCondition]) -> NoteCondition:
    return NoteCondition(
        "(" + " OR ".join(f"({condition.sql})" for condition in conditions) + ")",
        tuple(value for condition in conditions for value in condition.values),
    )
