"""The tags: all of them as rows, what can be done with many at once, and beside them what bears the current one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.changes import Changes
from briefing_app.core.errors import BriefingError
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Tag
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.models.tag_rows import TagRows
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.tag_acts import TagActs
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.briefing_menu import fill_briefing_menu
from briefing_app.ui.widgets.empty_notes import EmptyNotes
from briefing_app.ui.widgets.failure_bar import FailureBar
from briefing_app.ui.widgets.keyboard_page import pass_keyboard_on
from briefing_app.ui.widgets.section import Section
from briefing_app.ui.widgets.swatches import Swatches
from briefing_app.ui.widgets.tag_finder import TagFinder
from briefing_app.ui.widgets.tag_table import TagTable
from briefing_app.ui.widgets.tag_uses import TagUses
from briefing_app.ui.widgets.tags_bar import TagsBar
from briefing_app.ui.widgets.tags_head import TagsHead
from briefing_app.workspace.listing import list_bearers
from briefing_app.workspace.tagging import preview_merge
from briefing_app.workspace.viewing import save_view
from briefing_app.workspace.workspace import Workspace

SIDE_WIDTH, SIDE_WIDTH_MIN = 400, 340
MOST_PREVIEWED = 20_000
"""With more uses than this a merge is told in numbers alone."""
FIRST_ITEM = "III.1"


class TagsPanel(QWidget):
    """Everything about tags; nothing is asked before it is done, since all can be taken back."""

    add_asked = Signal(object, str)
    """With what is to be put into a briefing, and the id of that."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._acts = TagActs(state, self)
        self._twin: tuple[Tag, Tag] | None = None
        self._is_reading = False
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Whoever sends the keyboard here wants the list."""
        pass_keyboard_on(self, self._table)

    def _build(self) -> None:
        theme = self._state.theme
        self.setObjectName("tags_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = TagsHead(theme)
        self._rows = TagRows(self._state, self)
        self._table = TagTable(self._rows, theme)
        self._table.setAccessibleName(self.tr("Tags"))
        self._bar = TagsBar(theme)
        self._failure = FailureBar("tags_failure", "tags_merge_twins", self.tr("Merge the two"))
        self._uses = TagUses(self._state)
        self._finder = TagFinder(self._state)
        self._swatches = Swatches(theme)
        self._empty = EmptyNotes(
            self.tr("Your tags will stand here"),
            self.tr(
                "A tag is a name for many things: a desk, a theme, a meeting. Type one above, or tag an initiative."
            ),
            self.tr("Open {item}").format(item=f"{FIRST_ITEM}, {self._state.workspace.corpus.item(FIRST_ITEM).title}"),
        )

    def _arrange(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self._table)
        self._lists.addWidget(self._empty)
        left = QVBoxLayout()
        left.setContentsMargins(Space.COLUMN, Space.L, Space.XXL, 0)
        left.setSpacing(Space.M)
        left.addWidget(self._head)
        left.addWidget(self._bar)
        left.addWidget(self._failure)
        left.addWidget(self._lists, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 2)
        whole.addWidget(self._build_side(), 1)

    def _build_side(self) -> QScrollArea:
        colours = Section("tag_colours", self.tr("Colours"))
        colours.show_title(self.tr("Colours"), self.tr("a name never relies on one"))
        colours.column.addWidget(self._swatches)
        inner = QWidget()
        inner.setObjectName("tags_side_page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.SECTION, Space.XL, Space.XXL, Space.XXL)
        column.setSpacing(Space.SECTION)
        for part in (self._uses, self._finder, colours):
            column.addWidget(part)
        column.addStretch(1)
        self._side = QScrollArea()
        self._side.setObjectName("tags_side")
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(inner)
        self._side.setMinimumWidth(SIDE_WIDTH_MIN)
        self._side.setMaximumWidth(SIDE_WIDTH)
        return self._side

    def _connect(self) -> None:
        state = self._state
        state.place_changed.connect(self._on_place_changed)
        state.data_changed.connect(self._on_data_changed)
        state.theme_changed.connect(self._on_theme_changed)
        state.behind.busy_changed.connect(self._on_busy)
        self._head.filtered.connect(self._rows.show_text)
        self._head.named.connect(self._on_new)
        later = Qt.ConnectionType.QueuedConnection  # the table is still at its field, or at the drop
        self._rows.rename_asked.connect(self._acts.rename, later)
        self._rows.checks_changed.connect(self._show_chosen)
        self._rows.dropped.connect(self._on_dropped, later)
        self._table.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self._acts.failed.connect(self._show_failure)
        self._acts.twin_found.connect(self._on_twin_found)
        self._table.delete_asked.connect(lambda: self._acts.delete(self._chosen))
        self._bar.merge_asked.connect(self._on_merge)
        self._bar.into_changed.connect(self._show_uses)
        self._bar.recolour_asked.connect(lambda colour: self._acts.recolour(self._chosen, colour))
        self._bar.apply_asked.connect(self._on_apply)
        self._bar.delete_asked.connect(lambda: self._acts.delete(self._chosen))
        menu = self._bar.briefing_menu
        menu.aboutToShow.connect(lambda: fill_briefing_menu(menu, state, self._on_add_asked))
        self._failure.mend_asked.connect(self._on_merge_twins)
        self._swatches.chosen.connect(lambda colour: self._acts.recolour(self._chosen, colour))
        self._uses.described.connect(self._on_described)
        self._uses.removed.connect(self._on_removed)
        self._uses.opened.connect(state.go)
        self._finder.opened.connect(state.go)
        self._finder.changed.connect(self._find)
        self._finder.saved.connect(self._on_saved)
        self._empty.start_asked.connect(lambda: state.go(Place(kind=PlaceKind.ITEM, item_id=FIRST_ITEM)))

    @property
    def _chosen(self) -> tuple[Tag, ...]:
        """The tags that acts are about: those that are checked, else the current one."""
        current = self._table.current
        return self._rows.checked or ((current,) if current else ())

    @property
    def offer(self) -> Offer:
        """The rows selected beside the table while the keyboard is there, else all that the tags are on."""
        rows = self._uses.selected_ids or self._finder.selected_ids
        if rows:
            return Offer(refs=rows)
        ids = tuple(tag.id for tag in self._chosen)
        return Offer(wanted=Filter(any_of=ids) if ids else None)

    def _on_add_asked(self, briefing_id: str) -> None:
        self.add_asked.emit(self.offer, briefing_id)

    def _read(self) -> None:
        try:
            tags = self._state.workspace.notebook.fetch_tags()
        except BriefingError as failure:
            self._show_failure(failure)
            return
        current = self._table.current
        self._is_reading = True
        self._rows.show_tags(tags)
        if current is not None:
            self._table.choose(current.id)
        self._is_reading = False
        uses = sum(tag.count for tag in tags)
        self._head.show_count(
            self.tr("{tags}, used {uses} times").format(tags=format_count(len(tags)), uses=format_count(uses))
        )
        self._lists.setCurrentWidget(self._table if tags else self._empty)
        self._finder.show_tags(tags)
        self._show_chosen()
        self._find(self._finder.filter)

    def _show_chosen(self) -> None:
        if self._is_reading:
            return
        self._bar.show_tags(self._chosen, is_checked=bool(self._rows.checked))
        self._swatches.show_colours(frozenset(tag.colour for tag in self._chosen))
        self._show_uses()

    def _show_uses(self) -> None:
        """What bears the tag, or what a merge would do; asked behind the window where that takes long."""
        checked, into, today = self._rows.checked, self._bar.into, self._state.workspace.today()
        if len(checked) > 1 and into is not None:
            if sum(tag.count for tag in checked) > MOST_PREVIEWED:
                self._uses.show_large_merge(checked, into)
                return
            ids, into_id = [tag.id for tag in checked], into.id
            self._ask("tag uses", lambda workspace: preview_merge(workspace, ids, into_id), self._uses.show_merge)
            return
        tag = next(iter(self._chosen), None)
        if tag is None:
            self._uses.show_nothing()
            return
        wanted = Filter(all_of=(tag.id,))
        self._ask(
            "tag uses",
            lambda workspace: list_bearers(workspace, wanted, today),
            lambda ids: self._uses.show_tag(tag, ids),
        )

    def _find(self, wanted: Filter) -> None:
        today = self._state.workspace.today()
        if not wanted.tag_ids:
            self._finder.show_found(())
            return
        self._ask("tag finder", lambda workspace: list_bearers(workspace, wanted, today), self._finder.show_found)

    def _ask(self, topic: str, question: Callable[[Workspace], object], heard: Callable[..., None]) -> None:
        self._state.behind.ask(topic, question, heard, self._show_failure)

    def _show_failure(self, failure: BriefingError | None) -> None:
        self._twin = None
        self._failure.show_sentence(word_error(failure) if failure else "")

    def _on_busy(self, is_busy: bool) -> None:
        self._bar.setDisabled(is_busy)
        if is_busy:
            self._bar.show_words(self.tr("Working…"), is_on=False)
        else:
            self._show_chosen()

    def _on_new(self, name: str) -> None:
        self._acts.create(name)
        if self._failure.isHidden():
            self._head.clear_name()
            self._head.clear_filter()
            made = self._state.workspace.notebook.fetch_tag(name)
            if made is not None:
                self._table.choose(made.id)

    def _on_twin_found(self, tag: Tag, twin: Tag) -> None:
        self._twin = (tag, twin)
        self._failure.offer_mend()

    def _on_merge_twins(self) -> None:
        if self._twin is not None:
            tag, twin = self._twin
            self._merge((tag,), twin)

    def _on_merge(self) -> None:
        into = self._bar.into
        if into is not None and len(self._rows.checked) > 1:
            self._merge(self._rows.checked, into)

    def _merge(self, tags: Sequence[Tag], into: Tag) -> None:
        self._acts.merge(tags, into)
        self._rows.check([into.id], is_checked=False)
        self._table.choose(into.id)

    def _on_apply(self) -> None:
        from briefing_app.ui.dialogs.apply_tags import ApplyTagsDialog  # late: seldom wanted

        names = [tag.name for tag in self._chosen]
        if names:
            dialog = ApplyTagsDialog(self._state, names, self)
            dialog.chosen.connect(lambda item_ids: self._acts.put_on(item_ids, names))
            dialog.open()

    def _on_dropped(self, tag: Tag, ids: Sequence[str]) -> None:
        self._acts.put_on(ids, [tag.name])

    def _on_described(self, words: str) -> None:
        for tag in self._chosen[:1]:
            self._acts.describe(tag, words)

    def _on_removed(self, ids: Sequence[str]) -> None:
        for tag in self._chosen[:1]:
            self._acts.take_off(ids, tag)

    def _on_saved(self, name: str, wanted: Filter) -> None:
        try:
            changes = save_view(self._state.workspace, name, wanted)
        except BriefingError as failure:
            self._finder.show_failure(word_error(failure))
            return
        self._finder.show_failure("")
        self._finder.clear_name()
        self._state.apply(changes)
        self._state.offer(self.tr("Saved the view “{name}”.").format(name=" ".join(name.split())), "undo")

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is PlaceKind.TAGS:
            self._read()
            if place.item_id:
                self._head.clear_filter()
                self._table.choose(place.item_id)
            elif self._table.current is None and self._rows.tags:
                self._table.choose(self._rows.tags[0].id)

    def _on_data_changed(self, changes: Changes) -> None:
        if self._state.place.kind is PlaceKind.TAGS and changes.touches("note", "tag", "tagging", "view"):
            self._read()

    def _on_theme_changed(self) -> None:
        self._head.show_theme()
        self._bar.show_theme()
        self._finder.show_theme()
        self._table.viewport().update()
