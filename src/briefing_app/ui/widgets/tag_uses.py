"""What bears a tag, with what the tag is for; or, while several are checked, what merging them would do."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefing_app.core.notebook import Tag
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.models.bearer_rows import BearerRows
from briefing_app.ui.state import AppState, Place
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.bearer_list import BearerList
from briefing_app.ui.widgets.section import Section
from briefing_app.workspace.tagging import MergePreview


class TagUses(Section):
    """Says; whoever holds it acts."""

    described = Signal(str)
    removed = Signal(object)
    """With the ids of what is to bear the tag no longer."""
    opened = Signal(object)
    """With a place."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__("tag_uses", "", parent)
        self._state = state
        self._tag: Tag | None = None
        self._build()
        self._arrange()
        self._connect()
        self.show_nothing()

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The rows that are selected, while the keyboard is among them."""
        numbers = self._list.selected_numbers() if self._list.hasFocus() else []
        return tuple(self._rows.ids[number] for number in numbers)

    def show_nothing(self) -> None:
        """No tag is chosen."""
        self._tag = None
        self.show_title(self.tr("What bears a tag"))
        self._words.setText(self.tr("Choose a tag to see what bears it. Check two or more to merge them."))
        self._show_parts(has_tag=False)
        self._rows.show_ids(())

    def show_tag(self, tag: Tag, ids: Sequence[str]) -> None:
        """A tag and what bears it."""
        is_other = self._tag is None or self._tag.id != tag.id
        self._tag = tag
        self.show_title(tag.name, self.tr("{count} in all").format(count=format_count(len(ids))))
        nothing = self.tr("Nothing bears it yet. Drag rows of the list at the left onto it, or apply it to items.")
        self._words.setText("" if ids else nothing)
        if is_other or not self._about.hasFocus():
            self._about.setText(tag.description)
        self._show_parts(has_tag=True)
        self._rows.show_ids(ids)

    def show_merge(self, plan: MergePreview) -> None:
        """What a merge would do, before it is done."""
        self._tag = None
        self.show_title(
            self.tr("What merging does"), self.tr("{count} will change").format(count=format_count(len(plan.moving)))
        )
        self._words.setText(self._say_merge(plan))
        self._show_parts(has_tag=False)
        self._rows.show_ids([tagging.bearer_id for tagging in plan.moving])

    def show_large_merge(self, tags: Sequence[Tag], into: Tag) -> None:
        """The same in short, where there is too much to list."""
        self._tag = None
        count = sum(tag.count for tag in tags if tag.id != into.id)
        self.show_title(self.tr("What merging does"))
        words = self.tr("Uses that become <b>{tag}</b>, at most: {count}. Saved views follow. Ctrl+Z brings it back.")
        self._words.setText(words.format(count=format_count(count), tag=escape(into.name)))
        self._show_parts(has_tag=False)
        self._rows.show_ids(())

    def read_again(self) -> None:
        """What is listed may say something else now."""
        self._rows.read_again()

    def _build(self) -> None:
        self._words = QLabel()
        self._words.setObjectName("tag_uses_words")
        self._words.setProperty("tone", "secondary")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._about = QLineEdit()
        self._about.setObjectName("tag_description")
        self._about.setAccessibleName(self.tr("What the tag is for"))
        self._about.setPlaceholderText(self.tr("What the tag is for"))
        self._about.setProperty("small", True)
        self._rows = BearerRows(self._state, self)
        self._list = BearerList(self._rows, "tag_uses_list", self.tr("What bears the tag"), self._state.theme)
        self._remove = QPushButton(self.tr("Take the tag off"))
        self._remove.setObjectName("tag_uses_remove")
        self._remove.setAccessibleName(self.tr("Take the tag off the selected rows"))
        self._remove.setProperty("small", True)
        self._open = QPushButton(self.tr("Open"))
        self._open.setObjectName("tag_uses_open")
        self._open.setAccessibleName(self.tr("Open the current row where it stands"))
        self._open.setProperty("small", True)

    def _arrange(self) -> None:
        self.column.addWidget(self._words)
        self.column.addWidget(self._about)
        self.column.addWidget(self._list)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._open)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self._about.editingFinished.connect(self._on_described)
        self._list.opened.connect(self._on_opened)
        self._list.remove_asked.connect(self._on_removed)
        self._list.selectionModel().selectionChanged.connect(self._show_buttons)
        self._rows.modelReset.connect(self._show_buttons)
        self._remove.clicked.connect(self._on_removed)
        self._open.clicked.connect(lambda: self._on_opened(self._list.currentIndex().row()))

    def _show_parts(self, *, has_tag: bool) -> None:
        self._about.setVisible(has_tag)
        self._words.setVisible(bool(self._words.text()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_rows = self._rows.rowCount() > 0
        self._list.setVisible(has_rows)
        self._open.setVisible(has_rows)
        self._remove.setVisible(has_rows and self._tag is not None)
        is_chosen = bool(self._list.selectedIndexes())
        self._open.setEnabled(is_chosen)
        self._remove.setEnabled(is_chosen)

    def _say_merge(self, plan: MergePreview) -> str:
        into = f"<b>{escape(plan.into.name)}</b>"
        gone = ", ".join(f"<b>{escape(tag.name)}</b>" for tag in plan.gone)
        words = self.tr("Uses of {gone} that become {into}: {count}.").format(
            count=format_count(len(plan.moving) + plan.doubled), gone=gone, into=into
        )
        if plan.doubled:
            words += " " + self.tr("Bear both already: {count}.").format(count=format_count(plan.doubled))
        if plan.views:
            names = ", ".join(f"“{escape(view.name)}”" for view in plan.views)
            words += " " + self.tr("Saved views follow: {names}.").format(names=names)
        return words + " " + self.tr("Ctrl+Z brings it back.")

    def _on_described(self) -> None:
        if self._tag is not None and self._about.text() != self._tag.description:
            self.described.emit(self._about.text())

    def _on_opened(self, number: int) -> None:
        row = self._rows.row(number)
        if row is not None and isinstance(row.place, Place):
            self.opened.emit(row.place)

    def _on_removed(self) -> None:
        ids = [self._rows.ids[number] for number in self._list.selected_numbers()]
        if ids and self._tag is not None:
            self.removed.emit(ids)
