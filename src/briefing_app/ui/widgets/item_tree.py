"""Pillars and initiatives to tick: a pillar ticks all of its own."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app.core.corpus import Corpus, InitiativeId

ID_ROLE = Qt.ItemDataRole.UserRole
TREE_HEIGHT = 190


class ItemTree(QTreeWidget):
    """A choice of initiatives."""

    choice_changed = Signal()

    def __init__(self, corpus: Corpus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_tree")
        self.setAccessibleName(self.tr("Pillars and initiatives of the pack"))
        self.setHeaderHidden(True)
        self.setMinimumHeight(TREE_HEIGHT)
        self.setUniformRowHeights(True)
        for pillar in corpus.pillars:
            branch = _build_row(pillar.id, f"{pillar.id}  {pillar.short_title}")
            branch.setFlags(branch.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            for initiative_id in pillar.initiative_ids:
                headline = corpus.initiative(initiative_id).headline
                branch.addChild(_build_row(initiative_id, f"{initiative_id}  {headline}"))
            self.addTopLevelItem(branch)
        self.itemChanged.connect(self.choice_changed)

    def choose(self, initiative_ids: Collection[InitiativeId]) -> None:
        """Ticks these and no others, and opens the pillars that they are in."""
        self.blockSignals(True)
        for branch in self._branches():
            for row in _children(branch):
                is_chosen = row.data(0, ID_ROLE) in initiative_ids
                row.setCheckState(0, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            branch.setExpanded(branch.checkState(0) is Qt.CheckState.PartiallyChecked)
        self.blockSignals(False)
        self.choice_changed.emit()

    def chosen_ids(self) -> tuple[str, ...]:
        """The pillars that are ticked whole, and the initiatives of the others."""
        chosen = list[str]()
        for branch in self._branches():
            if branch.checkState(0) is Qt.CheckState.Checked:
                chosen.append(branch.data(0, ID_ROLE))
                continue
            chosen += [row.data(0, ID_ROLE) for row in _children(branch) if row.checkState(0) is Qt.CheckState.Checked]
        return tuple(chosen)

    def chosen_initiatives(self) -> tuple[str, ...]:
        """Every initiative that is ticked, also where its whole pillar is."""
        rows = (row for branch in self._branches() for row in _children(branch))
        return tuple(row.data(0, ID_ROLE) for row in rows if row.checkState(0) is Qt.CheckState.Checked)

    def _branches(self) -> list[QTreeWidgetItem]:
        return _children(self.invisibleRootItem())


def _children(branch: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (branch.child(number) for number in range(branch.childCount()))
    return [row for row in rows if row is not None]


def _build_row(item_id: str, words: str) -> QTreeWidgetItem:
    row = QTreeWidgetItem([words])
    row.setData(0, ID_ROLE, item_id)
    row.setToolTip(0, words)
    row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    return row
