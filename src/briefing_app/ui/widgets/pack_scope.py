"""What goes in a pack: this initiative, its pillar, the whole vision, or what is ticked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from briefing_app.core.corpus import Corpus, PillarId
from briefing_app.ui.models.pack_choice import Preset
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.item_tree import ItemTree

TREE_STRETCH = 100
"""The tree takes all the room there is; where it is hidden, the choices stay together at the top."""


class PackScope(QWidget):
    """Offers what the place of the user suggests, that first."""

    scope_changed = Signal()

    def __init__(self, corpus: Corpus, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus = corpus
        self._scopes: list[tuple[QRadioButton, tuple[str, ...]]] = []
        self.setObjectName("pack_scope")
        self._ticked = preset.initiative_ids
        self._tree: ItemTree | None = None
        self._build(preset)
        self._arrange()
        self._connect()
        self._on_toggled()

    def item_ids(self) -> tuple[str, ...] | None:
        """What is chosen, empty for the whole vision; nothing when nothing is ticked."""
        if self._chosen.isChecked():
            return self._find_tree().chosen_ids() or None
        return next(scope for button, scope in self._scopes if button.isChecked())

    def _build(self, preset: Preset) -> None:
        if preset.initiative is not None:
            words = self.tr("This initiative: {0} {1}").format(preset.initiative.id, preset.initiative.title)
            self._add("pack_initiative", words, (preset.initiative.id,))
        if preset.pillar is not None:
            pillar = self._corpus.pillar(PillarId(preset.pillar.id))
            self._add(
                "pack_pillar", self.tr("This pillar: {0} {1}").format(pillar.id, pillar.short_title), (pillar.id,)
            )
        self._add("pack_whole", self.tr("The whole vision"), ())
        self._chosen = self._add("pack_chosen", self.tr("What I tick"), ())
        is_several = bool(preset.initiative_ids) and preset.pillar is None
        first = self._chosen if is_several else self._scopes[0][0]
        first.setChecked(True)
        self.setFocusProxy(first)

    def _add(self, name: str, words: str, scope: tuple[str, ...]) -> QRadioButton:
        button = QRadioButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        self._scopes.append((button, scope))
        return button

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        for button, _ in self._scopes:
            self._column.addWidget(button)
        self._column.addStretch(1)

    def _connect(self) -> None:
        for button, _ in self._scopes:
            button.clicked.connect(self._on_toggled)

    def _on_toggled(self) -> None:
        if self._tree is not None or self._chosen.isChecked():
            self._find_tree().setVisible(self._chosen.isChecked())
        self.scope_changed.emit()

    def _find_tree(self) -> ItemTree:
        """Made when something is to be ticked: most packs are of what is offered above it."""
        if self._tree is None:
            self._tree = ItemTree(self._corpus, self)
            self._tree.choose(self._ticked)
            self._tree.choice_changed.connect(self.scope_changed)
            self._column.insertWidget(len(self._scopes), self._tree, TREE_STRETCH)
            QWidget.setTabOrder(self._chosen, self._tree)
        return self._tree
