"""Asks on which items tags are to be put."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.state import AppState
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.item_tree import ItemTree


class ApplyTagsDialog(QDialog):
    """`chosen` comes with the ids of the items that were ticked."""

    chosen = Signal(object)

    def __init__(self, state: AppState, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("apply_tags_dialog")
        self.setWindowTitle(self.tr("Apply to items"))
        self._build(state, ", ".join(names))
        self._arrange()
        self._on_ticked()

    def _build(self, state: AppState, names: str) -> None:
        self._title = QLabel(self.tr("Put “{tags}” on these items").format(tags=names))
        self._title.setProperty("type", "dialog")
        self._title.setWordWrap(True)
        self._tree = ItemTree(state.workspace.corpus, self)
        self._tree.setObjectName("apply_tree")
        self._tree.setAccessibleName(self.tr("Pillars and initiatives to tag"))
        self._tree.choice_changed.connect(self._on_ticked)
        self._buttons = QDialogButtonBox()
        self._apply = self._buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.setObjectName("apply_tags")
        self._apply.setProperty("primary", True)
        cancel = self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("apply_tags_cancel")
        for button in (self._apply, cancel):
            button.setAccessibleName(button.text())
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(self._tree, 1)
        column.addWidget(self._buttons)
        self.resize(480, 520)

    def _on_ticked(self) -> None:
        count = len(self._tree.chosen_initiatives())
        self._apply.setEnabled(count > 0)
        self._apply.setText(self.tr("Apply to {count}").format(count=count) if count else self.tr("Apply"))

    def _on_accepted(self) -> None:
        self.chosen.emit(self._tree.chosen_initiatives())
        self.accept()
