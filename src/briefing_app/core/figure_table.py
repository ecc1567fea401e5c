"""A table of figures that somebody else wrote: each row is accepted, or refused with its reason, before any is kept."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date

from briefing_app.core.corpus import Target, TargetId
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_day, format_value, shorten
from briefing_app.core.inert_cells import unguard
from briefing_app.core.notebook import Confidence, Measurement
from briefing_app.core.quick import dataclass
from briefing_app.core.recording import Figure, check_figure
from briefing_app.core.sheet_cells import (
    Cell,
    DayOrder,
    NumberStyle,
    Unreadable,
    find_day_orders,
    find_number_styles,
    read_day_cell,
    read_number,
    read_share,
    say_cell,
)
from briefing_app.core.units import convert_to_unit, counts_per_cent

COLUMN_NAMES = {
    "target": ("target", "target id"),
    "value": ("value", "figure", "amount"),
    "as_of": ("as of", "date", "day", "as of date"),
    "source": ("source",),
    "unit": ("unit", "currency"),
    "link": ("link", "url", "reference"),
    "confidence": ("confidence", "basis", "known as"),
    "margin": ("margin", "±", "uncertainty"),
    "note": ("note", "notes", "comment"),
    "side": ("side", "country", "whose"),
    "withdrawn": ("withdrawn",),
}
"""What a column may be called; case, underscores and hyphens do not count."""
NEEDED = ("target", "value", "as_of", "source")
Day = tuple[str, date, str]
"""A target, a day and a side: for these there is one figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """The cells of a file, under its heading. Rows have the numbers that they have in the file."""

    name: str
    heading: tuple[Cell, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the ambiguous cells of a table are to be read, where a person has said so, and for which target all is."""

    numbers: NumberStyle | None = None
    days: DayOrder | None = None
    target_id: TargetId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRow:
    """A row with its figure, or with the reason why it is refused. A `remark` is worth knowing, but no reason."""

    number: int
    cells: tuple[str, ...]
    figure: Figure | None
    reason: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedTable:
    """A table that was looked through. `unread` are the columns that mean nothing here."""

    table: FigureTable
    reading: Reading
    rows: tuple[CheckedRow, ...]
    unread: tuple[str, ...] = field(default=())

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Those of the rows that are accepted."""
        return tuple(row.figure for row in self.rows if row.figure is not None)

    @property
    def refused(self) -> tuple[CheckedRow, ...]:
        """The rows that are not."""
        return tuple(row for row in self.rows if row.figure is None)


def check_table(
    table: FigureTable, targets: Sequence[Target], recorded: Sequence[Measurement], today: date, reading: Reading
) -> CheckedTable:
    """Looks at every row. Raises `BadInput` where the table as a whole cannot be meant."""
    columns, unread = _find_columns(table.heading, reading)
    if not table.rows:
        raise BadInput(f"{table.name} has a heading and no rows.", "Choose a table with figures.")
    look = _Look(table, columns, targets, recorded, today, reading)
    return CheckedTable(table=table, reading=reading, rows=tuple(look.check_rows()), unread=unread)


class _Look:
    """One look through a table: what its cells show together, and what was in the rows before."""

    def __init__(
        self,
        table: FigureTable,
        columns: Mapping[str, int],
        targets: Sequence[Target],
        recorded: Sequence[Measurement],
        today: date,
        reading: Reading,
    ) -> None:
        self._table, self._columns, self._today, self._reading = table, columns, today, reading
        self._targets = {key: target for target in targets for key in (target.id, target.title.casefold())}
        self._recorded = dict[Day, list[Measurement]]()
        for each in recorded:
            self._recorded.setdefault((each.target_id, each.as_of, each.side), []).append(each)
        numbers = [*self._column("value"), *self._column("margin")]
        self._styles = frozenset({reading.numbers}) if reading.numbers else find_number_styles(numbers)
        self._orders = frozenset({reading.days}) if reading.days else find_day_orders(self._column("as_of"))
        self._before = dict[Day, tuple[int, Figure]]()

    def check_rows(self) -> Iterator[CheckedRow]:
        for number, cells in self._table.rows:
            figure, reason, remark = None, "", ""
            try:
                figure = self._read_row(cells)
                remark = " ".join(part for part in (self._compare(number, figure), self._say_sideless(figure)) if part)
            except Unreadable as error:
                figure, reason = None, str(error)
            except BadInput as error:
                figure, reason = None, error.what
            shown = tuple(say_cell(cell) for cell in cells)
            yield CheckedRow(number=number, cells=shown, figure=figure, reason=reason, remark=remark)

    def _read_row(self, cells: Sequence[Cell]) -> Figure:
        if any(say_cell(cell) for cell in cells[len(self._table.heading) :]):
            raise Unreadable("The row has more cells than the heading; a comma in a number may have divided one.")
        if withdrawn := self._words(cells, "withdrawn"):
            raise Unreadable(f"The figure is withdrawn: {withdrawn}")
        target = self._find_target(cells)
        read = read_share if counts_per_cent(target) else read_number
        value = read(self._cell(cells, "value"), self._styles)
        margin = self._cell(cells, "margin")
        scale = convert_to_unit(self._words(cells, "unit"), target)
        figure = Figure(
            target_id=target.id,
            value=value * scale,
            as_of=read_day_cell(self._cell(cells, "as_of"), self._orders),
            source=self._words(cells, "source"),
            confidence=_read_confidence(self._words(cells, "confidence")),
            note=self._words(cells, "note"),
            link=self._words(cells, "link"),
            margin=read(margin, self._styles) * scale if say_cell(margin) else None,
            side=self._words(cells, "side"),
        )
        return check_figure(target, figure, self._today)

    def _find_target(self, cells: Sequence[Cell]) -> Target:
        words = self._words(cells, "target") if "target" in self._columns else str(self._reading.target_id)
        target = self._targets.get(words.casefold())
        if target is None:
            raise Unreadable(f"There is no target “{shorten(words)}”." if words else "The row names no target.")
        return target

    def _compare(self, number: int, figure: Figure) -> str:
        """A remark on what is recorded for that day; raises `Unreadable` for what is there already."""
        day = (figure.target_id, figure.as_of, figure.side)
        if day in self._before:
            row, other = self._before[day]
            if other.value == figure.value:
                raise Unreadable(f"It repeats row {row}.")
            raise Unreadable(f"Row {row} has another figure for the same day, {format_value(other.value)}.")
        remark = ""
        for each in self._recorded.get(day, ()):
            is_same = each.value == figure.value and each.source == figure.source
            if is_same and not each.withdrawn:
                raise Unreadable(f"It is recorded already, as of {format_day(figure.as_of)}.")
            if is_same:
                remark = f"The same figure was withdrawn: {each.withdrawn}"
            elif not each.withdrawn:
                remark = f"{format_value(each.value)} is recorded for that day; this one will hold."
        self._before[day] = (number, figure)
        return remark

    def _say_sideless(self, figure: Figure) -> str:
        is_sideless = self._targets[figure.target_id].sides and not figure.side
        return "It says no side, and counts for none." if is_sideless else ""

    def _column(self, name: str) -> Iterator[Cell]:
        return (self._cell(cells, name) for _, cells in self._table.rows)

    def _cell(self, cells: Sequence[Cell], name: str) -> Cell:
        at = self._columns.get(name)
        return cells[at] if at is not None and at < len(cells) else None

    def _words(self, cells: Sequence[Cell], name: str) -> str:
        cell = self._cell(cells, name)
        return say_cell(unguard(cell) if isinstance(cell, str) else cell)


def _find_columns(heading: Sequence[Cell], reading: Reading) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where the columns are that are read, and the names of those that are not."""
    columns, unread = dict[str, int](), []
    for index, cell in enumerate(heading):
        words = re.sub(r"[\s_-]+", " ", say_cell(cell)).strip().casefold()
        name = next((name for name, names in COLUMN_NAMES.items() if words in names), None)
        if name is None:
            unread += [say_cell(cell)] if words else []
        elif name in columns:
            raise BadInput(f"Two columns are called {COLUMN_NAMES[name][0]}.", "Leave one of them out.")
        else:
            columns[name] = index
    missing = [name for name in NEEDED if name not in columns and not (name == "target" and reading.target_id)]
    if missing:
        names = " and ".join(COLUMN_NAMES[name][0] for name in missing)
        raise BadInput(
            f"The table has no column {names}.",
            "Name the columns in the first row: target, value, as of, source; if need be side, unit, link, confidence,"
            " margin, note.",
        )
    return columns, tuple(unread)


def _read_confidence(words: str) -> Confidence:
    read: Callable[[str], bool] = words.casefold().startswith
    if not words:
        return Confidence.REPORTED
    found = next((each for each in Confidence if read(each.value)), None)
    if found is None:
        raise Unreadable(f"“{shorten(words)}” is none of {', '.join(each.value for each in Confidence)}.")
    return found
