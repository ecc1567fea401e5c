"""Everything that the palette can open, by name: items, tags, saved views, briefings, commands. Notes come from search.

The items of the corpus are read once; what the notebook has, when it is first wanted and after each change of it;
what can be done, each time that the palette is opened.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import PRESS, Corpus, Item, ItemKind
from briefing_app.core.notebook import Note, Tag
from briefing_app.core.quick import dataclass
from briefing_app.ui.language_formats import format_count, format_short_day
from briefing_app.ui.language_sentences import word
from briefing_app.ui.menus import Command
from briefing_app.ui.models.matching import Name, read_name
from briefing_app.ui.models.naming import ItemName, name_item
from briefing_app.ui.state import AppState, PlaceKind


class Group(StrEnum):
    """What stands together under a heading, in this order."""

    RECENT = "recent"
    INITIATIVES = "initiatives"
    TARGETS = "targets"
    MECHANISMS = "mechanisms"
    NOTES = "notes"
    PASSAGES = "passages"
    TAGS = "tags"
    VIEWS = "views"
    BRIEFINGS = "briefings"
    COMMANDS = "commands"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be opened. `key` is what it is remembered by: its kind, a stroke, its id.

    `words` are its name, `code` is a short form of it, `aside` where it belongs, `colour` a tag's.
    """

    key: str
    group: Group
    words: str
    name: Name
    code: str = ""
    aside: str = ""
    icon: str = ""
    colour: str = ""

    @property
    def kind(self) -> str:
        """The part of the key before the stroke."""
        return self.key.partition("/")[0]

    @property
    def id(self) -> str:
        """The part of the key after the stroke."""
        return self.key.partition("/")[2]


ITEM_GROUPS = {
    ItemKind.PILLAR: Group.INITIATIVES,
    ItemKind.INITIATIVE: Group.INITIATIVES,
    ItemKind.TARGET: Group.TARGETS,
    ItemKind.MECHANISM: Group.MECHANISMS,
    ItemKind.PASSAGE: Group.PASSAGES,
}
ITEM_ICONS = {ItemKind.TARGET: "targets", ItemKind.MECHANISM: "mechanisms", ItemKind.PASSAGE: "page"}
NOTE_ICONS = {"note": "note", "line": "flag", "question": "quote", "background": "background", "action": "action"}


class PaletteEntries:
    """What there is to open in one open notebook."""

    def __init__(self, state: AppState, list_commands: Callable[[], Sequence[Command]]) -> None:
        self._state = state
        self._list_commands = list_commands
        corpus = state.workspace.corpus
        self._items = tuple(describe_item(corpus, item) for item in corpus.items())
        self._own: tuple[Entry, ...] | None = None
        self._commands: tuple[Entry, ...] | None = None

    def forget(self) -> None:
        """The notebook has changed."""
        self._own = self._commands = None

    def forget_commands(self) -> None:
        """Something else may be done now."""
        self._commands = None

    def fetch_all(self) -> tuple[Entry, ...]:
        """Everything but notes. May raise `NotebookUnreadable`."""
        if self._own is None:
            self._own = tuple(self._fetch_own())
        return (*self._items, *self._own, *self.fetch_commands())

    def fetch_items(self) -> tuple[Entry, ...]:
        """What the documents have."""
        return self._items

    def fetch_commands(self) -> tuple[Entry, ...]:
        """What can be done now."""
        if self._commands is None:
            self._commands = tuple(describe_command(command) for command in self._list_commands())
        return self._commands

    def fetch_tags(self) -> tuple[Entry, ...]:
        """The tags alone. May raise `NotebookUnreadable`."""
        return tuple(entry for entry in self.fetch_all() if entry.group is Group.TAGS)

    def fetch_one(self, key: str) -> Entry | None:
        """What is remembered by that key, but for a command; if there still is any. May raise `NotebookUnreadable`."""
        kind, _, id_ = key.partition("/")
        notebook = self._state.workspace.notebook
        match kind:
            case "item":
                return next((entry for entry in self._items if entry.key == key), None)
            case "note":
                note = notebook.fetch_note(id_)
                return describe_note(self._state.workspace.corpus, note) if note else None
            case "tag":
                tag = notebook.fetch_tag_by_id(id_)
                return describe_tag(tag) if tag else None
            case "view" | "briefing":
                return next((entry for entry in self._fetch_views_and_briefings() if entry.key == key), None)
        return None

    def fetch_taggings(self, tags: Sequence[Entry]) -> Iterator[Entry]:
        """The commands that would put one of these tags on the item in sight."""
        place, corpus = self._state.place, self._state.workspace.corpus
        if place.kind is not PlaceKind.ITEM or not corpus.has_item(place.item_id):
            return
        item = corpus.item(place.item_id)
        has = {tag.id for tag in self._state.workspace.notebook.fetch_tags(item.id)}
        name = name_item(corpus, item)
        words = QCoreApplication.translate("Palette", "Tag {item} with “{tag}”")
        for tag in tags:
            if tag.id not in has:
                said = words.replace("{item}", name.code or name.title).replace("{tag}", tag.words)
                yield Entry(
                    key=f"tagging/{tag.words}",
                    group=Group.COMMANDS,
                    words=said,
                    name=read_name(said),
                    aside=QCoreApplication.translate("Palette", "Item"),
                    icon="tag",
                )

    def _fetch_own(self) -> Iterator[Entry]:
        yield from map(describe_tag, self._state.workspace.notebook.fetch_tags())
        yield from self._fetch_views_and_briefings()

    def _fetch_views_and_briefings(self) -> Iterator[Entry]:
        notebook = self._state.workspace.notebook
        for view in notebook.fetch_views():
            yield Entry(
                key=f"view/{view.id}",
                group=Group.VIEWS,
                words=view.name,
                name=read_name(view.name),
                icon="filter",
            )
        for briefing in notebook.fetch_briefings():
            yield Entry(
                key=f"briefing/{briefing.id}",
                group=Group.BRIEFINGS,
                words=briefing.title,
                name=read_name(briefing.title),
                aside=format_short_day(briefing.day) if briefing.day else "",
                icon="briefings",
            )


def describe_item(corpus: Corpus, item: Item) -> Entry:
    """A pillar, an initiative, a target, a mechanism or a passage."""
    name = name_item(corpus, item)
    is_coded = item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE)
    is_press = item.kind is ItemKind.PASSAGE and corpus.passage(item.passage_id).source_id == PRESS
    words = word(item.title) if item.kind is ItemKind.TARGET else item.title
    if item.kind is ItemKind.PASSAGE:
        words = f"{name.code}, {name.title}"
    return Entry(
        key=f"item/{item.id}",
        group=ITEM_GROUPS[item.kind],
        words=words,
        name=read_name(words),
        code=item.id if is_coded else "",
        aside=_say_where(corpus, item, name),
        icon="sources" if is_press else ITEM_ICONS.get(item.kind, ""),
    )


def _say_where(corpus: Corpus, item: Item, name: ItemName) -> str:
    match item.kind:
        case ItemKind.TARGET:
            return name.code
        case ItemKind.MECHANISM:
            return _name_place(corpus, item.passage_id)
    return name.section


def describe_note(corpus: Corpus, note: Note) -> Entry:
    """A note, named by its first line."""
    first = next((line.strip() for line in note.text.splitlines() if line.strip()), "")
    words = first[:200] or QCoreApplication.translate("Palette", "A note without words")
    return Entry(
        key=f"note/{note.id}",
        group=Group.NOTES,
        words=words,
        name=read_name(words),
        aside=_name_place(corpus, note.item_id),
        icon=NOTE_ICONS[note.kind],
    )


def describe_tag(tag: Tag) -> Entry:
    """A tag, with how much bears it."""
    count = QCoreApplication.translate("Palette", "{count} uses").replace("{count}", format_count(tag.count))
    if tag.count == 1:
        count = QCoreApplication.translate("Palette", "1 use")
    return Entry(
        key=f"tag/{tag.id}",
        group=Group.TAGS,
        words=tag.name,
        name=read_name(tag.name),
        aside=count,
        colour=tag.colour,
    )


def describe_command(command: Command) -> Entry:
    """Something that a menu offers."""
    return Entry(
        key=f"command/{command.name}",
        group=Group.COMMANDS,
        words=command.words,
        name=read_name(command.words),
        aside=command.keys or command.menu,
        icon="command",
    )


def _name_place(corpus: Corpus, item_id: str) -> str:
    if not corpus.has_item(item_id):
        return item_id
    name = name_item(corpus, corpus.item(item_id))
    return name.code or name.title
