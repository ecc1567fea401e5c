"""What the search language says of notes alone, as SQL: open or done, due when, by whom, changed since when.

A value that means nothing is met by nothing, as an unknown kind or tag is.
"""

from collections.abc import Iterable
from datetime import date

from briefing_app.core.filters import Due
from briefing_app.core.query import Query
from briefing_app.storage.filtering import IS_OPEN, Condition, any_of, describe_change, describe_due
from briefing_app.storage.matching import escape_like

LONGEST_PAST = 36_500
"""In days; more is as good as ever."""
NOTHING = Condition("0")
DUE = {"overdue": Due.OVERDUE, "week": Due.WEEK, "later": Due.LATER, "none": Due.OPEN_ENDED}


def describe_note_filters(query: Query, today: date) -> Iterable[Condition]:
    """One condition for each filter that is used; of several values of one, any will do."""
    for name, describe in (("is", _describe_state), ("due", _describe_due)):
        if typed := query.values(name):
            yield any_of([describe(value, today) for value in typed])
    if names := [value for name, value in query.filters if name == "by"]:
        yield any_of([_describe_owner(name) for name in names])
    if spans := query.values("changed"):
        yield any_of([_describe_change(span) for span in spans])


def _describe_state(value: str, today: date) -> Condition:
    match value:
        case "open":
            return Condition(IS_OPEN)
        case "done":
            return Condition("notes.kind = 'action' AND notes.done")
        case "overdue":
            return _describe_due(value, today)
    return NOTHING


def _describe_due(value: str, today: date) -> Condition:
    if value == "today":
        return Condition(f"{IS_OPEN} AND notes.due = ?", (today.isoformat(),))
    return describe_due(DUE[value], today) if value in DUE else NOTHING


def _describe_owner(name: str) -> Condition:
    """SQLite folds the letters of ASCII only; of others, the small ones are tried as well."""
    escaped = escape_like(name)
    begins = "notes.owner LIKE ? ESCAPE '\\'"
    return Condition(
        f"{begins} OR {begins} OR {begins}", tuple(f"{each}%" for each in (escaped, escaped.lower(), escaped.title()))
    )


def _describe_change(days: str) -> Condition:
    if not days.isascii() or not days.isdigit():
        return NOTHING
    return describe_change(min(int(days[:6]), LONGEST_PAST))
