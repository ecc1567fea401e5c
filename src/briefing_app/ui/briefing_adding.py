"""Add to briefing, of whatever one looks at: the item, the selected rows, all that a tag, a view or a search shows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.ui.actions import Actions
from briefing_app.ui.briefing_acts import BriefingActs
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_offer import Offer
from briefing_app.ui.state import AppState
from briefing_app.ui.widgets.briefing_menu import fill_briefing_menu
from briefing_app.workspace.choosing import MOST_AT_ONCE
from briefing_app.workspace.listing import list_bearers
from briefing_app.workspace.workspace import Workspace


class BriefingAdding(QObject):
    """One key adds to the briefing that was used last; another one asks to which."""

    def __init__(self, state: AppState, actions: Actions, find_offer: Callable[[], Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._window = parent
        self._find_offer = find_offer
        self._acts = BriefingActs(state, self)
        actions["add_to_briefing"].triggered.connect(lambda: self._with_refs(self._acts.add))
        actions["add_to_which_briefing"].triggered.connect(lambda: self._with_refs(self._ask_which))

    def add_to(self, offer: Offer, briefing_id: str) -> None:
        """Into a briefing that was chosen; into a new one where there is no id."""
        self._with_refs(lambda refs: self._add_to(refs, briefing_id), offer)

    def _with_refs(self, then: Callable[[Sequence[str]], object], offer: Offer | None = None) -> None:
        offer = offer or self._find_offer()
        if offer.refs or not offer:
            self._go_on(offer.refs, then)
            return
        self._state.behind.ask(
            "for briefing",
            lambda workspace: _find_refs(workspace, offer),
            lambda refs: self._go_on(refs, then),
            lambda failure: self._state.say(word_error(failure)),
        )

    def _go_on(self, refs: Sequence[str], then: Callable[[Sequence[str]], object]) -> None:
        if refs:
            then(refs)
        else:
            self._state.say(self.tr("Open an initiative or a pillar first, or select notes in their list."))

    def _ask_which(self, refs: Sequence[str]) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("which_briefing_menu")
        menu.setAccessibleName(self.tr("To which briefing"))
        fill_briefing_menu(menu, self._state, lambda briefing_id: self._add_to(refs, briefing_id))
        menu.popup(self._find_place(menu))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)

    def _find_place(self, menu: QMenu) -> QPoint:
        """In the middle of the window, where the palette opens as well."""
        middle = self._window.rect().center() - QPoint(menu.sizeHint().width() // 2, 0)
        return self._window.mapToGlobal(QPoint(middle.x(), self._window.height() // 5))

    def _add_to(self, refs: Sequence[str], briefing_id: str) -> None:
        if briefing_id:
            self._acts.add(refs, briefing_id)
            return
        from briefing_app.ui.dialogs.briefing_name import BriefingNameDialog  # late: seldom wanted

        dialog = BriefingNameDialog(self._acts.find_new_title(), self._window)
        dialog.named.connect(lambda title: self._acts.add_to_new(refs, title))
        dialog.open()


def _find_refs(workspace: Workspace, offer: Offer) -> tuple[str, ...]:
    if offer.wanted is not None:
        return list_bearers(workspace, offer.wanted, workspace.today())
    return tuple(hit.id for hit in workspace.search(offer.text, MOST_AT_ONCE))
