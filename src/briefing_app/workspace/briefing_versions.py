"""Two versions of one briefing, saved at the same time: looked at, one kept, or their lists taken together.

A choice is worked on as it stands, so two windows may add to it at once; two versions come from what was typed of the
meeting in two places, and from notebooks that were brought together.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any, TypeVar

from briefing_app.core.acts import Act
from briefing_app.core.briefing import MOST_MESSAGES, Briefing, Entry, EntryId, EntryKind, Message
from briefing_app.core.changes import Changes
from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.quick import dataclass
from briefing_app.core.revision import Action, Revision, find_versions
from briefing_app.pack.markings import read_marking, roll_up
from briefing_app.storage.notebook_rows import read_briefing
from briefing_app.storage.step import new_id
from briefing_app.workspace.bodies import make_briefing_body
from briefing_app.workspace.history import Change, Difference
from briefing_app.workspace.workspace import Workspace

Each = TypeVar("Each")
PLAIN = ("title", "purpose", "day", "time", "place", "version")
"""What has one value only: where the shown version says nothing, the other is heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingVersion:
    """One of the versions that stand side by side. `moment` is when it was saved, in UTC in ISO 8601."""

    revision_id: str
    author: str
    moment: str
    briefing: Briefing


def fetch_versions(workspace: Workspace, briefing_id: str) -> tuple[BriefingVersion, ...]:
    """The one that is shown first. One alone stands where the other was deleted."""
    heads = find_versions(workspace.log.fetch_heads(briefing_id))
    return tuple(_read(head, len(heads)) for head in heads if head.action is Action.PUT)


def keep_version(workspace: Workspace, briefing_id: str, revision_id: str) -> Changes:
    """Settles on one of the versions; the others stay in the log, and undo brings them back.

    Raises `UnknownItem`, `NotSaved`.
    """
    kept = _find(fetch_versions(workspace, briefing_id), revision_id)
    with workspace.log.step(Act.EDIT_BRIEFING, kept.briefing.title) as step:
        step.put("briefing", briefing_id, make_briefing_body(kept.briefing))
        return step.changes


def join_versions(workspace: Workspace, briefing_id: str, revision_id: str, other_id: str) -> Changes:
    """Makes one of two: the first as it is, with what only the other has in its lists, each where it stands there.

    Raises `UnknownItem`, `NotSaved`, and `BadInput` where no marking covers both or the key messages are too many.
    """
    versions = fetch_versions(workspace, briefing_id)
    first, other = _find(versions, revision_id).briefing, _find(versions, other_id).briefing
    with workspace.log.step(Act.EDIT_BRIEFING, first.title) as step:
        step.put("briefing", briefing_id, make_briefing_body(join(first, other)))
        return step.changes


def compare_lines(before: Sequence[str], after: Sequence[str]) -> Difference:
    """What two texts say line by line, the lines that only one has in their places."""
    pieces = list[tuple[Change, str]]()
    for kind, start, end, other_start, other_end in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append((Change.SAME, "".join(f"{line}\n" for line in before[start:end])))
            continue
        pieces.append((Change.REMOVED, "".join(f"{line}\n" for line in before[start:end])))
        pieces.append((Change.ADDED, "".join(f"{line}\n" for line in after[other_start:other_end])))
    return tuple((change, words) for change, words in pieces if words)


def join(first: Briefing, other: Briefing) -> Briefing:
    """What both say, under a marking that covers both. Raises `BadInput` where that cannot be."""
    values: dict[str, Any] = {name: getattr(first, name) or getattr(other, name) for name in PLAIN}
    for name in ("participants", "objectives", "holders", "left_out"):
        values[name] = _join(getattr(first, name), getattr(other, name), lambda each: each)
    return replace(
        first,
        **values,
        marking=_cover(first.marking, other.marking),
        messages=_join_messages(first, other),
        entries=_join(first.entries, _renew_pages(first.entries, other.entries), _key),
    )


def _cover(first: str, other: str) -> str:
    """The least marking under which both may stand, in the words of one of them where these do."""
    whole = roll_up((read_marking(first), read_marking(other)))
    if whole is None:
        raise BadInput(
            f"Nobody can say whether “{first}” or “{other}” is the higher marking.",
            "Give the version on the page the marking of the other, take both together, and choose what is to stand.",
        )
    return next((each for each in (first, other) if read_marking(each).words == whole.words), whole.words)


def _join_messages(first: Briefing, other: Briefing) -> tuple[Message, ...]:
    said = {message.text for message in first.messages}
    joined = (*first.messages, *(message for message in other.messages if message.text not in said))
    if len(joined) > MOST_MESSAGES:
        raise BadInput(
            f"Together they have {len(joined)} key messages, and a briefing has at most {MOST_MESSAGES}.",
            "Delete some on the page first, or keep one of the two.",
        )
    return joined


def _join(first: Sequence[Each], other: Iterable[Each], key: Callable[[Each], object]) -> tuple[Each, ...]:
    """What only the other has stands behind what it stands behind there."""
    joined, after = list(first), 0
    known = {key(each) for each in first}
    for each in other:
        if key(each) in known:
            after = 1 + next(place for place, mine in enumerate(joined) if key(mine) == key(each))
        else:
            joined.insert(after, each)
            after += 1
            known.add(key(each))
    return tuple(joined)


def _key(entry: Entry) -> object:
    if entry.kind in (EntryKind.ITEM, EntryKind.NOTE):
        return entry.kind, entry.refers_to
    return entry.kind, entry.refers_to, entry.title, entry.text


def _renew_pages(mine: Iterable[Entry], theirs: Iterable[Entry]) -> Iterable[Entry]:
    """A page of one's own that says something else in each version is two pages from then on."""
    known = {entry.id: entry for entry in mine}
    for entry in theirs:
        same = known.get(entry.id)
        yield replace(entry, id=EntryId(new_id())) if same is not None and _key(same) != _key(entry) else entry


def _find(versions: Iterable[BriefingVersion], revision_id: str) -> BriefingVersion:
    for version in versions:
        if version.revision_id == revision_id:
            return version
    raise UnknownItem(revision_id, "version")


def _read(head: Revision, count: int) -> BriefingVersion:
    row = (head.entity_id, head.body, "", head.moment, head.id, count)
    return BriefingVersion(revision_id=head.id, author=head.author, moment=head.moment, briefing=read_briefing(row))
