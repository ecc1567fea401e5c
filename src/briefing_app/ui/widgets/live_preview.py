"""The pack of the open briefing as it would be printed now: its leaves in a row, and one of them large.

A change is laid out by a process beside the window; the leaf in sight comes first, the others as they come into
sight. Whatever comes or goes before it, the leaf that is read stays where it is.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.core.briefing import EntryId
from briefing_app.ui.models.preview_outline import find_anchor, find_entry_at, find_leaf
from briefing_app.ui.models.preview_session import PreviewSession
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.live_preview_foot import PreviewFoot
from briefing_app.ui.widgets.live_preview_page import PreviewPage
from briefing_app.ui.widgets.live_preview_pictures import PreviewPictures
from briefing_app.ui.widgets.live_preview_renderer import Picture, PreviewRenderer, Wanted
from briefing_app.ui.widgets.live_preview_thumbs import PreviewThumbs
from briefing_app.workspace.preview_messages import Answer, Order, Outline

FIRST_START = 150
"""So long, in milliseconds, the page must be open before a process is started for it."""
IDLE = 120_000
"""So long after the page was left the process stays ready."""
ROOM_FOR_THUMBS = 420
TURNED_TO = (0.0, 0.35)
"""What begins in the upper part of a leaf is what the leaf is about; else what goes on there."""


class LivePreview(QWidget):
    """Knows nothing of the notebook: asks `find_order` what is to be shown, and says what the user did."""

    pointed = Signal(str)
    """The entry to which belongs what was clicked."""
    opened = Signal(str)
    """The entry that is to be gone to."""
    outlined = Signal(object)
    """With the `Outline` of the pack as it is now; nothing while there is none."""
    checked = Signal(object)
    """With what was found before printing."""
    leaf_shown = Signal(int)
    """The leaf in sight is drawn as it is now."""

    def __init__(
        self,
        theme: Theme,
        session: PreviewSession,
        find_order: Callable[[], Order | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._find_order = find_order
        self._outline: Outline | None = None
        self._briefing_id = ""
        self._first_serial = 0
        self._leaf = 0
        self._led_to: EntryId | None = None
        self._pictures = PreviewPictures()
        self._renderer = PreviewRenderer(self)
        self._soon, self._idle = _make_timer(self, self._lay_out, 0), _make_timer(self, session.stop, IDLE)
        self._sight = _make_timer(self, self._draw_what_is_missing, 0)
        self._build()
        self._arrange()
        self._connect()

    @property
    def outline(self) -> Outline | None:
        """What is where."""
        return self._outline

    @property
    def leaf(self) -> int:
        """The leaf in sight, from 0."""
        return self._leaf

    @property
    def is_drawn(self) -> bool:
        """Whether the leaf in sight is drawn as it is now, and the small ones beside it."""
        kept = self._pictures.find(self._leaf)
        if self._outline is None or kept is None:
            return False
        return kept.width == self._page.wanted_size.width() and self._thumbs.has_all(self._thumbs.in_sight)

    def refresh(self) -> None:
        """Something is to be shown that was not; many changes at once are one."""
        if self.isVisible():
            self._soon.start(0 if self._session.is_running else FIRST_START)

    def follow(self) -> None:
        """What is shown was changed: it is laid out while the window reads the change itself."""
        if self.isVisible() and self._session.is_running and self._outline is not None:
            self._soon.stop()
            self._lay_out()
        else:
            self.refresh()

    def lead_to(self, entry_id: EntryId) -> None:
        """Shows the leaf on which an entry begins; if it is not laid out yet, once it is."""
        leaf = find_leaf(self._outline, entry_id) if self._outline is not None else None
        self._led_to = entry_id
        if leaf is not None:
            self._go_to(leaf)

    def go_to(self, leaf: int) -> None:
        """Shows a leaf, from 0; stays at the first and the last."""
        self._led_to = None
        if self._outline is not None:
            self._go_to(min(max(leaf, 0), self._outline.leaves - 1))

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up."""
        super().showEvent(event)
        self._idle.stop()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not made."""
        super().hideEvent(event)
        self._soon.stop()
        self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row of leaves gives way."""
        super().resizeEvent(event)
        self._thumbs.setVisible(self.width() >= ROOM_FOR_THUMBS)

    def _build(self) -> None:
        self.setObjectName("live_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = PreviewPage(self._theme)
        self._page.setAccessibleName(self.tr("Page of the pack"))
        self._thumbs = PreviewThumbs(self._theme)
        self._foot = PreviewFoot(self._theme)
        self._sentence = QLabel(self.tr("The pages are being laid out…"))
        self._sentence.setObjectName("live_preview_sentence")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("tone", "secondary")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.setMargin(Space.XXL)

    def _arrange(self) -> None:
        pages = QWidget()
        beside = QHBoxLayout(pages)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._thumbs)
        beside.addWidget(self._page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sentence)
        self._stack.addWidget(pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self._show_count()

    def _connect(self) -> None:
        session, page = self._session, self._page
        session.outlined.connect(self._on_outlined)
        session.drawn.connect(self._on_drawn)
        session.checked.connect(self.checked)
        session.failed.connect(self._on_failed)
        self._renderer.made.connect(self._on_made)
        page.stepped.connect(lambda step: self._on_turned(self._leaf + step))
        page.pointed.connect(self._on_pointed)
        page.opened.connect(self._on_opened)
        page.size_changed.connect(self._sight.start)
        self._thumbs.chosen.connect(self._on_turned)
        self._thumbs.sight_changed.connect(self._sight.start)
        self._foot.stepped.connect(lambda step: self._on_turned(self._leaf + step))
        self._foot.large_chosen.connect(lambda is_large: page.choose_large(is_large=is_large))

    def _lay_out(self) -> None:
        order = self._find_order()
        if order is None:
            self._session.forget()
            self._forget()
            self._say(self.tr("Here stands the pack as it will be printed, once something is chosen."))
            return
        if order.briefing_id != self._briefing_id:
            self._forget()
            self._briefing_id = order.briefing_id
        keys, shift = find_anchor(self._outline, self._leaf) if self._outline is not None else ((), 0)
        self._session.lay_out(replace(order, entry_id=self._led_to or "", keys=keys, shift=shift, leaf=self._leaf))

    def _go_to(self, leaf: int) -> None:
        if leaf != self._leaf:
            self._leaf = leaf
            self._page.start_at_top()
        self._thumbs.show_current(leaf)
        self._show_count()
        self._show_kept()
        self._draw_what_is_missing()

    def _on_outlined(self, answer: Answer) -> None:
        """The leaf that was wanted is shown as soon as it is drawn; until then the one before stays."""
        outline = answer.outline
        assert outline is not None, "an outline was said to come"
        is_first = self._outline is None
        self._outline = outline
        self._pictures.begin(outline.serial)
        self._leaf = outline.wanted
        self._stack.setCurrentIndex(1)
        self._thumbs.show_outline(outline.leaves, QSizeF(outline.width, outline.height))
        self._thumbs.show_current(self._leaf)
        if is_first:
            self._first_serial = outline.serial
            self._page.show_leaf(QImage(), QSizeF(outline.width, outline.height))
        self._show_count()
        self._on_drawn(answer)
        self.outlined.emit(outline)
        if self._led_to is not None:
            self.lead_to(self._led_to)

    def _on_drawn(self, answer: Answer) -> None:
        """The leaf in sight first, then those beside it, then the small ones."""
        serial, size, small = answer.serial, self._page.wanted_size, self._thumbs.picture_size
        places = sorted(enumerate(answer.leaves), key=lambda each: abs(each[1] - self._leaf))
        pictures = [
            Wanted(place=at, leaf=leaf, size=size, is_small=False)
            for at, leaf in places
            if abs(leaf - self._leaf) <= 1 and self._pictures.is_missing(leaf, size.width())
        ]
        if self._thumbs.isVisible():
            pictures += [
                Wanted(place=at, leaf=leaf, size=small, is_small=True)
                for at, leaf in places
                if self._pictures.is_missing(leaf, small.width())
            ]
        for each in pictures:
            self._pictures.expect(each.leaf, each.size.width())
        self._renderer.make(serial, answer.pdf, pictures)
        self._draw_what_is_missing()

    def _on_made(self, picture: Picture) -> None:
        if self._outline is None or picture.serial < self._first_serial or picture.leaf >= self._outline.leaves:
            return  # of another briefing, or of more leaves than there are now
        if picture.is_small:
            self._thumbs.show_image(picture.leaf, picture.image)
            return
        self._pictures.keep(picture, self._leaf)
        if picture.leaf == self._leaf:
            self._show_kept()

    def _show_kept(self) -> None:
        """The leaf in sight, if there is a picture of it as it is now."""
        kept, outline = self._pictures.find(self._leaf), self._outline
        if kept is not None and outline is not None:
            self._page.show_leaf(kept.image, QSizeF(outline.width, outline.height))
            if kept.width == self._page.wanted_size.width():
                self.leaf_shown.emit(self._leaf)

    def _draw_what_is_missing(self) -> None:
        """The leaf in sight in its size, those beside it, and the small ones in sight."""
        outline = self._outline
        if outline is None or not self.isVisible():
            return
        width, small = self._page.wanted_size.width(), self._thumbs.picture_size.width()
        near = [leaf for leaf in (self._leaf, self._leaf + 1, self._leaf - 1) if 0 <= leaf < outline.leaves]
        missing = [leaf for leaf in near if self._pictures.is_missing(leaf, width)]
        missing += [leaf for leaf in self._thumbs.in_sight if self._pictures.is_missing(leaf, small)]
        self._session.draw(dict.fromkeys(missing))

    def _on_failed(self, sentence: str) -> None:
        self._forget()
        self._say(sentence)

    def _on_turned(self, leaf: int) -> None:
        """What is turned to is also what the choice shows."""
        self.go_to(leaf)
        self._on_pointed(*TURNED_TO)

    def _on_pointed(self, x: float, y: float) -> None:
        entry_id = find_entry_at(self._outline, self._leaf, x, y) if self._outline is not None else None
        if entry_id is not None:
            self.pointed.emit(entry_id)

    def _on_opened(self) -> None:
        entry_id = find_entry_at(self._outline, self._leaf, *TURNED_TO) if self._outline is not None else None
        if entry_id is not None:
            self.opened.emit(entry_id)

    def _forget(self) -> None:
        """Nothing is shown of what was shown before."""
        self._outline, self._briefing_id, self._led_to = None, "", None
        self._leaf = 0
        self._pictures.forget()
        self._thumbs.show_outline(0, self._page.points)
        self._show_count()
        self.outlined.emit(None)
        self.checked.emit(())

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._stack.setCurrentIndex(0)

    def _show_count(self) -> None:
        self._foot.show_count(self._leaf, self._outline.leaves if self._outline is not None else 0)
        self._page.setAccessibleName(self._foot.said)


def _make_timer(parent: QWidget, slot: Callable[[], None], wait: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(slot)
    return timer
