"""What the palette answers to what was typed: rows in groups, the group of the best match first.

Names match by a few letters (`ui.models.matching`); `>` asks for commands alone, `#` for tags, and a code leads to its
item. What was used lately stands before what matches no better, and alone while nothing is typed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.core.query import Hit, read_code
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.matching import (
    Marks,
    Match,
    Quality,
    find_slips,
    mark_words,
    match,
    match_scattered,
    read_typed,
)
from briefing_app.ui.models.palette_entries import Entry, Group

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
MOST = {
    Group.RECENT: 8,
    Group.INITIATIVES: 6,
    Group.TARGETS: 3,
    Group.MECHANISMS: 4,
    Group.NOTES: 4,
    Group.PASSAGES: 3,
    Group.TAGS: 4,
    Group.VIEWS: 3,
    Group.BRIEFINGS: 3,
    Group.COMMANDS: 4,
}
MOST_ALONE = 100
"""How many rows of a group are shown where it is the only one asked for."""
COMMANDS_ONLY, TAGS_ONLY = ">", "#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry as it answers. `line` are words of it that match, where its name alone does not say why."""

    entry: Entry
    quality: Quality
    marks: Marks = ()
    line: str = ""
    line_marks: Marks = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteHeading:
    """Stands over the rows of one group: its name, and how many of how many are shown."""

    words: str
    count: str


def read_query(text: str) -> tuple[str, str]:
    """The sign by which one group alone is asked for, or nothing; and the rest."""
    text = text.lstrip()
    return (text[0], text[1:]) if text[:1] in (COMMANDS_ONLY, TAGS_ONLY) else ("", text)


def find_rows(entries: Sequence[Entry], text: str, recent: Sequence[str]) -> list[Row]:
    """The entries that match what was typed, the best first; those used lately before others as good."""
    typed, code = read_typed(text), read_code(text).casefold()
    found = _find_codes(entries, code) if code else []
    matches = _match_all(entries, typed, is_thorough=not found)
    found += [Row(entry=entry, quality=each.quality, marks=each.marks) for entry, each in matches]
    order = {key: place for place, key in enumerate(recent)}
    first = {row.entry.key: row for row in reversed(found)}
    kept = [first[key] for key in dict.fromkeys(row.entry.key for row in found)]
    return sorted(kept, key=lambda row: (row.quality, order.get(row.entry.key, len(order))))


def add_hits(rows: Sequence[Row], hits: Iterable[Hit], entries: Mapping[str, Entry], typed: Sequence[str]) -> list[Row]:
    """The rows with the words that search found: under names that match already, else in rows of their own.

    `entries` are those of the hits, by key.
    """
    found = {row.entry.key: row for row in rows}
    for hit in hits:
        entry = entries.get(f"{'note' if hit.kind == 'note' else 'item'}/{hit.id}")
        if entry is None:
            continue
        says_more = bool(hit.marks) and hit.snippet.strip("… ") not in entry.words
        before = found.get(entry.key) or Row(entry=entry, quality=Quality.INSIDE, marks=mark_words(entry.name, typed))
        if says_more:
            before = replace(before, line=hit.snippet, line_marks=hit.marks)
        found[entry.key] = before
    return list(found.values())


def group_rows(rows: Sequence[Row], *, is_alone: bool = False) -> tuple[PaletteHeading | Row, ...]:
    """The rows under headings. The group of the best row comes first, the others in their own order."""
    groups: dict[Group, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.entry.group, []).append(row)
    order = list(Group)
    best = {group: min(row.quality for row in own) for group, own in groups.items()}
    shown: list[PaletteHeading | Row] = []
    for group in sorted(groups, key=lambda group: (best[group] > Quality.BEGINNING, order.index(group))):
        own = groups[group]
        kept = own[: MOST_ALONE if is_alone else MOST[group]]
        shown += [_head(group, len(kept), len(own)), *kept]
    return tuple(shown)


def group_recent(entries: Sequence[Entry], commands: Sequence[Entry]) -> tuple[PaletteHeading | Row, ...]:
    """What is shown before anything is typed: what was used lately, then what can be done."""
    recent = [Row(entry=entry, quality=Quality.EXACT) for entry in entries[: MOST[Group.RECENT]]]
    keys = {row.entry.key for row in recent}
    others = [Row(entry=entry, quality=Quality.WORD) for entry in commands if entry.key not in keys]
    shown: list[PaletteHeading | Row] = [_head(Group.RECENT, len(recent), len(recent)), *recent] if recent else []
    return (*shown, *group_rows(others, is_alone=True))


class PaletteModel(QAbstractListModel):
    """The rows of one answer."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PaletteHeading | Row, ...] = ()

    def show_rows(self, rows: Sequence[PaletteHeading | Row]) -> None:
        """Another answer."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[PaletteHeading | Row, ...]:
        """All that stand there."""
        return self._rows

    def row(self, number: int) -> Row | None:
        """The row at that place; none for a heading."""
        found = self._rows[number] if 0 <= number < len(self._rows) else None
        return found if isinstance(found, Row) else None

    def find_row(self, start: int, step: int) -> int:
        """The row so many further, or back, round the end; −1 where there is none."""
        places = [place for place, row in enumerate(self._rows) if isinstance(row, Row)]
        if not places:
            return -1
        if start not in places:
            return places[0]
        return places[(places.index(start) + step) % len(places)]

    def find_key(self, key: str) -> int:
        """Where the row with that key stands; the first row where it does not."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Row) and row.entry.key == key:
                return place
        return self.find_row(-1, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        return super().flags(index) if self.row(index.row()) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row or the heading itself, or its words."""
        row = self._rows[index.row()]
        if role == (ROW_ROLE if isinstance(row, Row) else HEADING_ROLE):
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _say(row)
        return None


def _match_all(entries: Sequence[Entry], typed: Sequence[str], *, is_thorough: bool) -> list[tuple[Entry, Match]]:
    """By name; where no name matches, by scattered letters; and where none does, by likeness."""
    found = [(entry, each) for entry in entries if (each := match(entry.name, typed)) is not None]
    if not is_thorough:
        return found
    if not found:
        found = [(entry, each) for entry in entries if (each := match_scattered(entry.name, typed)) is not None]
    if not found:
        slips = find_slips([entry.name for entry in entries], typed, MOST[Group.INITIATIVES])
        found = [(entries[place], Match(Quality.SLIP)) for place in slips]
    return found


def _find_codes(entries: Sequence[Entry], code: str) -> list[Row]:
    """The items whose code is what was typed, or goes on from it."""
    rows = []
    for entry in entries:
        if entry.code and entry.code.casefold() == code:
            rows.append(Row(entry=entry, quality=Quality.EXACT))
        elif entry.code and entry.code.casefold().startswith(f"{code.rstrip('.')}."):
            rows.append(Row(entry=entry, quality=Quality.BEGINNING))
        elif entry.kind == "item" and entry.id.casefold() == code:
            rows.append(Row(entry=entry, quality=Quality.EXACT))
    return rows


def _head(group: Group, shown: int, whole: int) -> PaletteHeading:
    translate = QCoreApplication.translate
    words = {
        Group.RECENT: translate("Palette", "Recently used"),
        Group.INITIATIVES: translate("Palette", "Pillars and initiatives"),
        Group.TARGETS: translate("Palette", "Targets"),
        Group.MECHANISMS: translate("Palette", "Mechanisms and institutions"),
        Group.NOTES: translate("Palette", "Notes"),
        Group.PASSAGES: translate("Palette", "Other passages"),
        Group.TAGS: translate("Palette", "Tags"),
        Group.VIEWS: translate("Palette", "Saved views"),
        Group.BRIEFINGS: translate("Palette", "Briefings"),
        Group.COMMANDS: translate("Palette", "Commands"),
    }
    count = format_count(whole)
    if shown != whole:
        some = translate("Palette", "{shown} of {whole}")
        count = some.replace("{shown}", format_count(shown)).replace("{whole}", count)
    return PaletteHeading(words=words[group], count=count)


def _say(row: PaletteHeading | Row) -> str:
    if isinstance(row, PaletteHeading):
        return f"{row.words}, {row.count}"
    entry = row.entry
    named = " ".join(part for part in (entry.code, entry.words) if part)
    return ". ".join(part for part in (named, row.line, entry.aside) if part)
