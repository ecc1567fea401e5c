"""Reads: a whole pillar, the opening and closing words, or the press report, verbatim."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from briefing_app.charts.bullets import describe_standing
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import InitiativeId, ItemKind
from briefing_app.core.progress import assess
from briefing_app.ui.language_sentences import word
from briefing_app.ui.models.item_lines import build_item_lines, build_press_lines, label_line
from briefing_app.ui.models.lines import Line, Run
from briefing_app.ui.models.links import (
    COPY_LINK,
    ITEM,
    MECHANISM,
    SOURCE_LINK,
    find_linked_place,
    make_link,
    read_link,
)
from briefing_app.ui.models.page import Page, PageWords, build_page, list_reading_order
from briefing_app.ui.models.place_names import PRESS_PAGE
from briefing_app.ui.models.reference_words import build_card
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.widgets.gutter import Gutter
from briefing_app.ui.widgets.hover_card import HoverCard
from briefing_app.ui.widgets.marked_page import MarkedPage
from briefing_app.ui.widgets.page_marks import PageMarks
from briefing_app.ui.widgets.while_seen import WhileSeen

GAP = "\N{NO-BREAK SPACE}"
IN_SIGHT = 96
LOCATOR_HEIGHT = 28
"""How far from the top an opened passage stands, so that what leads to it is seen as well."""


class Reader(QWidget):
    """The words of the sources, and where in them the user is."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._order = list_reading_order(state.workspace.corpus)
        self._build()
        self._arrange()
        self._connect()
        self._on_place_changed(state.place)

    def _build(self) -> None:
        self.setObjectName("reader")
        self._page = MarkedPage(self._state.theme)
        self._page.setAccessibleName(self.tr("The words of the source"))
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = PageMarks(self._state, self._page)
        self._gutter = Gutter(self._state.theme, self._page)
        self._card = HoverCard(self._state.theme, self._page)
        self.setFocusProxy(self._page)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._gutter)
        row.addWidget(self._page, 1)

    def _connect(self) -> None:
        self._state.place_changed.connect(self._on_place_changed)
        self._state.data_changed.connect(self._on_data_changed)
        WhileSeen(self, self._state.theme_changed, self._card.show_theme)
        self._theme_heard = WhileSeen(self, self._state.theme_changed, self._show_again, self._state)
        self._page.passage_chosen.connect(self._on_passage_chosen)
        self._page.link_chosen.connect(self._on_link_chosen)
        self._page.link_pointed.connect(self._on_link_pointed)
        self._page.card_asked.connect(self._card.enter)
        self._page.card_refused.connect(self._card.close_now)
        self._page.verticalScrollBar().valueChanged.connect(self._card.close_now)
        self._card.opened.connect(self._on_link_chosen)
        self._card.left.connect(self._page.come_back)
        self._gutter.passage_chosen.connect(self._on_passage_chosen)
        self._marks.changed.connect(self._describe)

    def show_widths(self, gutter: int, text: int) -> None:
        """How wide the margin and the text are."""
        self._gutter.setFixedWidth(gutter)
        self._keeping_in_place(lambda: self._page.show_width(text))

    def scroll_bar(self) -> QScrollBar:
        """How far the words are scrolled. The bar itself is hidden: it stands right of the notes."""
        return self._page.verticalScrollBar()

    def go_to_next(self, step: int = 1) -> None:
        """Opens the next thing to read, or with −1 the one before."""
        item_id = self._state.place.item_id
        at = next((index for index, each in enumerate(self._order) if each == item_id), -1)
        wanted = at + step
        if at >= 0 and 0 <= wanted < len(self._order):
            self._go_to(self._order[wanted])

    def go_to_next_highlight(self, step: int = 1) -> None:
        """Chooses the next highlight of the page, or with −1 the one before."""
        self._marks.go_to_next(step)

    def copy_with_locator(self) -> None:
        """Copies the selected words, else the whole passage, and says below where they stand."""
        corpus = self._state.workspace.corpus
        item_id = self._page.item_at_cursor() if self._page.textCursor().hasSelection() else ""
        item_id = item_id or self._state.place.item_id
        placed = self._page.find_placed(item_id)
        words = self._page.selected_words() or (placed.block.text if placed else corpus.item(item_id).text)
        QGuiApplication.clipboard().setText(f"{words}\n({item_id}; {corpus.locator(item_id)})")
        self._state.say(self.tr("Copied with its locator"))

    def show_source(self) -> None:
        """Opens the source as it was given, where the current passage stands."""
        from briefing_app.ui.dialogs.source_view import SourceWindow  # late: seldom wanted

        item_id = self._state.place.item_id
        window = self.window().findChild(SourceWindow)
        if window is None:
            window = SourceWindow(self._state, item_id, self.window())
        window.show_item(item_id)
        window.show()
        window.raise_()

    def _show(self, item_id: str) -> None:
        page = build_page(self._state.workspace.corpus, item_id, self._page_words())
        self._card.close_now()
        self._page.show_page(page, self._build_lines(page, item_id))
        self._gutter.show_current(item_id)
        self._marks.read()
        self._theme_heard.forget()
        placed = self._page.find_placed(item_id)
        if placed:
            self._page.setTextCursor(QTextCursor(placed.text_block))

    def _describe(self) -> None:
        """Says to those who do not see it where the reader is, and what is highlighted there."""
        place = self._state.place
        if place.kind is PlaceKind.ITEM:
            item = self._state.workspace.corpus.item(place.item_id)
            words = (f"{item.id}, {item.title}", self._marks.describe(place.item_id))
            self._page.setAccessibleDescription(". ".join(part for part in words if part))

    def _build_lines(self, page: Page, item_id: str) -> dict[str, tuple[Line, ...]]:
        """Under the current passage all that has to do with it; in the press report, what every paragraph is to us."""
        corpus = self._state.workspace.corpus
        press = {block.item_id for block in page.blocks} if page.id == PRESS_PAGE else set()
        shown: dict[str, tuple[Line, ...]] = {each: tuple(build_press_lines(corpus, each)) for each in press}
        if corpus.item(item_id).kind is not ItemKind.PILLAR:
            shown[item_id] = (*self._build_own_lines(item_id), *shown.get(item_id, build_item_lines(corpus, item_id)))
        return shown

    def _build_own_lines(self, item_id: str) -> tuple[Line, ...]:
        """Where the passage stands, and the targets that it sets."""
        workspace = self._state.workspace
        copy = Run(text=self.tr("Copy with locator"), href=COPY_LINK)
        source = Run(text=self.tr("Show in the source"), href=SOURCE_LINK)
        locator, gap = Run(text=workspace.corpus.locator(item_id) + 4 * GAP), Run(text=4 * GAP)
        lines = [Line(runs=(locator, copy, gap, source), above=6)]
        if workspace.corpus.item(item_id).kind is ItemKind.INITIATIVE:
            for target in workspace.corpus.targets_of(InitiativeId(item_id)):
                progress = assess(target, workspace.notebook.fetch_measurements(target.id), workspace.today())
                link = Run(text=word(target.title), href=make_link(ITEM, target.id))
                standing = Run(text=2 * GAP + word(describe_standing(target, progress)).replace(" %", f"{GAP}%"))
                lines.append(label_line(self.tr("Target"), (link, standing)))
        return tuple(lines)

    def _page_words(self) -> PageWords:
        return PageWords(
            pillar=self.tr("{source}, pillar {pillar} of {last}, {initiatives} initiatives"),
            closing_one=self.tr(", 1 closing paragraph"),
            closing_many=self.tr(", {count} closing paragraphs"),
            opening=self.tr("Joint vision document, preamble and conclusion"),
            press=self.tr("Press report on the joint vision: coverage, not the authority"),
            between=self.tr("The eight pillars, I to VIII, stand here in the document."),
        )

    def _keeping_in_place(self, change: Callable[[], None]) -> None:
        """Keeps the current passage, or what is at the top, where it is on the screen while the text is set anew."""
        bar = self._page.verticalScrollBar()
        item_id = self._state.place.item_id
        before = self._page.find_placed(item_id)
        offset = before.own.top() - bar.value() if before else 0
        change()
        after = self._page.find_placed(item_id)
        if before and after:
            bar.setValue(round(after.own.top() - offset))
        self._gutter.update()

    def _bring_into_sight(self, item_id: str, *, with_lines: bool) -> None:
        """Scrolls only if the passage, or what stands under it as well, cannot be seen whole."""
        bar = self._page.verticalScrollBar()
        placed = self._page.find_placed(item_id)
        if placed is None:
            return
        top = placed.own.top()
        bottom = self._page.bottom_of(item_id) if with_lines else placed.own.bottom() + LOCATOR_HEIGHT
        if top < bar.value() or bottom > bar.value() + self._page.viewport().height():
            bar.setValue(max(round(top) - IN_SIGHT, 0))

    def _go_to(self, item_id: str) -> None:
        self._state.go(find_place(self._state.workspace.corpus.item(item_id)))

    def _on_place_changed(self, place: Place) -> None:
        if place.kind is not PlaceKind.ITEM:
            return
        same_page = self._page.find_placed(place.item_id) is not None
        if same_page:
            self._keeping_in_place(lambda: self._show(place.item_id))
        else:
            self._show(place.item_id)
            self._page.verticalScrollBar().setValue(0)
        self._bring_into_sight(place.item_id, with_lines=not same_page)
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(place.item_id, with_lines=not same_page))

    def _on_data_changed(self, changes: Changes) -> None:
        if changes.touches("measurement"):
            self._show_again()

    def _show_again(self) -> None:
        if self._state.place.kind is PlaceKind.ITEM:
            self._keeping_in_place(lambda: self._show(self._state.place.item_id))

    def _on_passage_chosen(self, item_id: str) -> None:
        self._go_to(item_id)

    def _on_link_chosen(self, href: str) -> None:
        if href == COPY_LINK:
            self.copy_with_locator()
            return
        if href == SOURCE_LINK:
            self.show_source()
            return
        place = find_linked_place(self._state.workspace.corpus, href)
        if place is not None:
            self._state.go(place)

    def _on_link_pointed(self, href: str, place: QRect) -> None:
        kind, mechanism_id = read_link(href)
        words = build_card(self._state.workspace.corpus, mechanism_id) if kind == MECHANISM else None
        if words is not None:
            self._card.offer(words, place.translated(self._page.viewport().pos()))
        else:
            self._card.leave()
