"""Tags as conditions of a filter: all of these, any of these, none of these."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing_app.core.filters import Filter
from briefing_app.core.notebook import Tag, TagId, tag_key
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.flow import FlowLayout
from briefing_app.ui.widgets.tag_chip import TagChip
from briefing_app.ui.widgets.tag_names import TagNameField

TERMS = ("all_of", "any_of", "none_of")
FIELD_WIDTH = 96


class TagTerms(QWidget):
    """`changed` comes when the user has given or taken a condition; `filter_with` says what it is then."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: dict[TagId, Tag] = {}
        self._chosen: dict[str, tuple[TagId, ...]] = dict.fromkeys(TERMS, ())
        self._chips: dict[str, list[TagChip]] = {term: [] for term in TERMS}
        self._fields: dict[str, TagNameField] = {}
        self._flows: dict[str, FlowLayout] = {}
        self.setObjectName("tag_terms")
        self._arrange()

    @property
    def is_used(self) -> bool:
        """Whether any tag is a condition."""
        return any(self._chosen.values())

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """All tags there are."""
        before, self._tags = self._tags, {tag.id: tag for tag in tags}
        if before == self._tags:
            return
        for field in self._fields.values():
            field.show_known([tag.name for tag in tags])
        self._show_chips()

    def show_filter(self, wanted: Filter) -> None:
        """The conditions of a filter, without asking anyone."""
        self._chosen = {term: getattr(wanted, term) for term in TERMS}
        self._show_chips()

    def filter_with(self, wanted: Filter) -> Filter:
        """The filter with the conditions that stand here."""
        chosen = self._chosen
        return replace(wanted, all_of=chosen["all_of"], any_of=chosen["any_of"], none_of=chosen["none_of"])

    def show_theme(self) -> None:
        """Today's colours."""
        self._show_chips()

    def start(self) -> None:
        """Puts the keyboard into the first field."""
        self._fields["all_of"].setFocus()

    def _arrange(self) -> None:
        words = {"all_of": self.tr("All of"), "any_of": self.tr("Any of"), "none_of": self.tr("None of")}
        names = {
            "all_of": self.tr("A tag that all must bear"),
            "any_of": self.tr("A tag of which one must be borne"),
            "none_of": self.tr("A tag that none may bear"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, term in enumerate(TERMS):
            label = QLabel(words[term])
            label.setProperty("tone", "secondary")
            label.setMinimumHeight(26)
            field = TagNameField(f"tag_term_{term}", names[term])
            field.setPlaceholderText(self.tr("Tag"))
            field.setFixedWidth(FIELD_WIDTH)
            field.returnPressed.connect(lambda term=term: self._on_returned(term))
            field.textEdited.connect(lambda _text, field=field: _mark(field, is_wrong=False))
            label.setBuddy(field)
            self._fields[term] = field
            self._flows[term] = FlowLayout()
            self._flows[term].addWidget(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._flows[term], row, 1)

    def _on_returned(self, term: str) -> None:
        field = self._fields[term]
        key = tag_key(field.text())
        tag = next((tag for tag in self._tags.values() if tag_key(tag.name) == key), None)
        if tag is None:
            _mark(field, is_wrong=bool(key))
            field.setToolTip(self.tr("There is no tag of that name.") if key else "")
            return
        field.take()
        if tag.id not in self._chosen[term]:
            self._chosen[term] = (*self._chosen[term], tag.id)
            self._show_chips()
            self.changed.emit()

    def _on_removed(self, term: str, name: str) -> None:
        gone = {tag.id for tag in self._tags.values() if tag.name == name}
        self._chosen[term] = tuple(id_ for id_ in self._chosen[term] if id_ not in gone)
        self._show_chips()
        self._fields[term].setFocus()
        self.changed.emit()

    def _show_chips(self) -> None:
        for term in TERMS:
            for chip in self._chips[term]:
                self._flows[term].removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips[term] = [
                TagChip(self._tags[tag_id], self._theme, self) for tag_id in self._chosen[term] if tag_id in self._tags
            ]
            for number, chip in enumerate(self._chips[term]):
                chip.removed.connect(lambda name, term=term: self._on_removed(term, name))
                self._flows[term].insert_widget(number, chip)
                chip.show()
        self.updateGeometry()


def _mark(field: TagNameField, *, is_wrong: bool) -> None:
    field.setProperty("wrong", is_wrong)
    field.style().unpolish(field)
    field.style().polish(field)
