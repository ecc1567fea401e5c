"""What a row of a list says of a note or an item of the corpus, and where it stands."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing_app.core.corpus import Corpus, ItemKind
from briefing_app.core.notebook import Note, NoteKind, Tag, TagId, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_formats import format_short_day, format_time
from briefing_app.ui.models.naming import name_item
from briefing_app.ui.state import Place, PlaceKind, find_bearer, find_place
from briefing_app.workspace.listing import Bearer

LONGEST_WORDS = 240
KINDS: dict[NoteKind, object] = {
    NoteKind.NOTE: QT_TRANSLATE_NOOP("NoteKind", "Note"),
    NoteKind.LINE: QT_TRANSLATE_NOOP("NoteKind", "Line to take"),
    NoteKind.QUESTION: QT_TRANSLATE_NOOP("NoteKind", "Question and answer"),
    NoteKind.BACKGROUND: QT_TRANSLATE_NOOP("NoteKind", "Background"),
    NoteKind.ACTION: QT_TRANSLATE_NOOP("NoteKind", "Action"),
}
VISIBILITIES: dict[Visibility, object] = {
    Visibility.PRIVATE: QT_TRANSLATE_NOOP("Visibility", "Private"),
    Visibility.TEAM: QT_TRANSLATE_NOOP("Visibility", "Team"),
    Visibility.PACK: QT_TRANSLATE_NOOP("Visibility", "For the pack"),
}
translate = QCoreApplication.translate


class DueState(StrEnum):
    """How an action stands towards its day."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    NO_DAY = "no day"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class BearerRow:
    """What a row shows. `done` and `state` are given for actions alone; `place` is where it is opened."""

    id: str
    is_note: bool
    kind: str
    words: str
    code: str
    on: str
    visibility: str = ""
    tags: tuple[Tag, ...] = ()
    owner: str = ""
    due: str = ""
    state: DueState | None = None
    state_words: str = ""
    done: bool | None = None
    changed: str = ""
    place: Place | None = None

    @property
    def said(self) -> str:
        """The row for those who listen."""
        tags = ", ".join(tag.name for tag in self.tags)
        due = ", ".join(part for part in (self.due, self.state_words) if part)
        parts = (self.kind, self.words, self.code, self.visibility, tags, self.owner, due)
        return "; ".join(part for part in parts if part)


def build_row(corpus: Corpus, bearer: Bearer, tags: Mapping[TagId, Tag], today: date) -> BearerRow:
    """The row of what bears tags."""
    own = tuple(sorted((tags[id_] for id_ in bearer.tag_ids if id_ in tags), key=lambda tag: tag.name.casefold()))
    if bearer.note is not None:
        return _build_note_row(corpus, bearer.note, own, today)
    if bearer.item is None:
        return BearerRow(
            id=bearer.id, is_note=True, kind="", words=translate("BearerRows", "No longer there"), code="", on=""
        )
    name = name_item(corpus, bearer.item)
    return BearerRow(
        id=bearer.id,
        is_note=False,
        kind=name_item_kind(bearer.item.kind),
        words=name.title if bearer.item.kind is ItemKind.TARGET else bearer.item.title,
        code=name.code if bearer.item.kind is not ItemKind.PILLAR else name.numeral,
        on=name.section,
        tags=own,
        place=find_place(bearer.item),
    )


def find_note_place(corpus: Corpus, note: Note) -> Place:
    """Where a note stands: beside its item, or among those whose item is no more."""
    if not corpus.has_item(note.item_id):
        return Place(kind=PlaceKind.TRAY, note_id=note.id)
    item = corpus.item(note.item_id)
    if item.kind is ItemKind.MECHANISM:
        return Place(kind=PlaceKind.MECHANISMS, item_id=item.id, note_id=note.id)
    return Place(kind=PlaceKind.ITEM, item_id=find_bearer(corpus, item), note_id=note.id)


def name_item_kind(kind: ItemKind) -> str:
    """What an item of the corpus is."""
    return {
        ItemKind.PILLAR: translate("ItemKind", "Pillar"),
        ItemKind.INITIATIVE: translate("ItemKind", "Initiative"),
        ItemKind.TARGET: translate("ItemKind", "Target"),
        ItemKind.MECHANISM: translate("ItemKind", "Mechanism"),
        ItemKind.PASSAGE: translate("ItemKind", "Passage"),
    }[kind]


def name_kind(kind: NoteKind) -> str:
    """What a note is for."""
    return translate("NoteKind", str(KINDS[kind]))


def name_visibility(visibility: Visibility) -> str:
    """Who a note is for."""
    return translate("Visibility", str(VISIBILITIES[visibility]))


def say_moment(moment: str, today: date) -> str:
    """A moment of the notebook in the reader's own time: the hour today, the day before."""
    if not moment:
        return ""
    local = datetime.fromisoformat(moment).astimezone()
    return format_time(local) if local.date() == today else format_short_day(local.date())


def _build_note_row(corpus: Corpus, note: Note, tags: tuple[Tag, ...], today: date) -> BearerRow:
    is_action = note.kind is NoteKind.ACTION
    has_item = corpus.has_item(note.item_id)
    name = name_item(corpus, corpus.item(note.item_id)) if has_item else None
    state, state_words = _describe_due(note, today) if is_action else (None, "")
    return BearerRow(
        id=note.id,
        is_note=True,
        kind=name_kind(note.kind),
        words=find_first_words(note.text) or translate("BearerRows", "Nothing written yet"),
        code=(name.code or name.title) if name else note.item_id,
        on=name.title if name else "",
        visibility=name_visibility(note.visibility),
        tags=tags,
        owner=note.owner if is_action else "",
        due=format_short_day(note.due) if is_action and note.due else "",
        state=state,
        state_words=state_words,
        done=note.done if is_action else None,
        changed=say_moment(note.changed, today),
        place=find_note_place(corpus, note),
    )


def find_first_words(text: str) -> str:
    """The first line that says something, without the marks of Markdown before it."""
    beginning = text[: 4 * LONGEST_WORDS]
    lines = (line.strip().lstrip("#>*- ").strip() for line in beginning.splitlines())
    return next((line[:LONGEST_WORDS] for line in lines if line), "")


def _describe_due(note: Note, today: date) -> tuple[DueState, str]:
    if note.done:
        return DueState.DONE, translate("BearerRows", "Done")
    if note.due is None:
        return DueState.NO_DAY, translate("BearerRows", "No day set")
    days = (note.due - today).days
    if days < 0:
        return DueState.OVERDUE, translate("BearerRows", "Overdue, days: {0}").format(-days)
    if days == 0:
        return DueState.SOON, translate("BearerRows", "Due today")
    if days == 1:
        return DueState.SOON, translate("BearerRows", "Due tomorrow")
    state = DueState.SOON if days <= 7 else DueState.LATER
    return state, translate("BearerRows", "Days left: {0}").format(days)
