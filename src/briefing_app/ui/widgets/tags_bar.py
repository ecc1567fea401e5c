"""What can be done with the tags that are checked, or with the current one while none is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.core.notebook import Tag, TagId
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.tag_rows import name_colour
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import TAGS
from briefing_app.ui.widgets.selection_bar import SelectionBar

SQUARE = 12
WORDS_WIDTH = 130
MOST_OFFERED = 20
"""Of many checked tags, those most used are offered to stay."""


class TagsBar(SelectionBar):
    """Signals say what is wanted; `into` is the tag that a merge would leave."""

    merge_asked = Signal()
    into_changed = Signal()
    recolour_asked = Signal(str)
    apply_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("tags_bar", theme, parent)
        self._into: TagId | None = None
        self._tags: tuple[Tag, ...] = ()
        self._merge = self.add_button("tag_merge", self.tr("Merge"), "next", is_primary=True)
        self._choice = self.add_menu("tag_merge_into", self.tr("Choose the tag that stays"), has_words=False)
        self._recolour = self.add_menu("tag_recolour", self.tr("Recolour"))
        self._apply = self.add_button("tag_apply", self.tr("Apply to items"), "tag")
        self._brief = self.add_menu("tag_briefing", self.tr("Add to briefing"), "briefings")
        self._delete = self.add_button("tag_delete", self.tr("Delete"), "delete")
        self._merge.clicked.connect(self.merge_asked)
        self._apply.clicked.connect(self.apply_asked)
        self._delete.clicked.connect(self.delete_asked)
        self.show_tags((), is_checked=False)

    @property
    def briefing_menu(self) -> QMenu:
        """To be filled with briefings when it opens."""
        return self._brief.menu()

    @property
    def into(self) -> Tag | None:
        """The tag that stays: the one that was chosen, else the one most used."""
        chosen = next((tag for tag in self._tags if tag.id == self._into), None)
        return chosen or max(self._tags, key=lambda tag: (tag.count, tag.last_used), default=None)

    def show_tags(self, tags: Sequence[Tag], *, is_checked: bool) -> None:
        """The tags that are meant now."""
        self._tags = tuple(tags)
        if is_checked:
            words = self.tr("{0} selected").format(format_count(len(tags)))
        else:
            words = tags[0].name if tags else self.tr("Choose a tag, or check several")
        self.show_words(words, is_on=bool(tags))
        self._show_merge()

    def choose_into(self, tag_id: TagId) -> None:
        """Another tag is to stay."""
        self._into = tag_id
        self._show_merge()
        self.into_changed.emit()

    def show_theme(self) -> None:
        """Today's colours, also in the menu of colours."""
        super().show_theme()
        recolour = getattr(self, "_recolour", None)
        if recolour is None:
            return
        menu = recolour.menu()
        menu.clear()
        for colour in TAGS:
            square = QPixmap(SQUARE, SQUARE)
            square.fill(self._theme.tag_colour(colour))
            action = menu.addAction(QIcon(square), name_colour(colour))
            action.triggered.connect(lambda _checked=False, colour=colour: self.recolour_asked.emit(colour))

    def _show_merge(self) -> None:
        into = self.into
        can_merge = len(self._tags) > 1 and into is not None
        words = self.tr("Merge into {tag}").format(tag=into.name) if can_merge and into else self.tr("Merge")
        elided = self._merge.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WORDS_WIDTH)
        self._merge.setText(f" {elided}".replace("&", "&&"))
        self._merge.setAccessibleName(words)
        self._merge.setToolTip("" if can_merge else self.tr("Check two tags or more to merge them."))
        for part in (self._merge, self._choice):
            part.setEnabled(can_merge)
            part.setVisible(can_merge)
        self.fit()
        menu = self._choice.menu()
        menu.clear()
        most_used = sorted(self._tags, key=lambda tag: tag.count, reverse=True)[:MOST_OFFERED]
        for tag in most_used if can_merge else ():
            action = menu.addAction(tag.name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, tag=tag: self.choose_into(tag.id))
