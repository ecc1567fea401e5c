"""A menu of briefings to add to: the one that was used last, then the coming ones, and a new one at the end."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from briefing_app.core.briefing import Briefing
from briefing_app.ui.models.briefing_words import order_briefings, say_when
from briefing_app.ui.state import AppState

MOST_OFFERED = 12
LONGEST_TITLE = 48


def fill_briefing_menu(menu: QMenu, state: AppState, chosen: Callable[[str], object]) -> None:
    """`chosen` is called with the id of a briefing, with nothing for a new one."""
    translate = QCoreApplication.translate
    menu.clear()
    for briefing in list_offered(state):
        action = menu.addAction(_say(briefing).replace("&", "&&"))
        action.setObjectName(f"to_briefing_{briefing.id}")
        action.triggered.connect(lambda _checked=False, briefing_id=briefing.id: chosen(briefing_id))
    if menu.actions():
        menu.addSeparator()
    new = menu.addAction(translate("Briefings", "New briefing…"))
    new.setObjectName("to_new_briefing")
    new.triggered.connect(lambda: chosen(""))


def list_offered(state: AppState) -> tuple[Briefing, ...]:
    """The last used one first; templates are not added to by the way."""
    known = order_briefings(state.workspace.notebook.fetch_briefings(), state.workspace.today())
    last = [each for each in known if each.id == state.last_briefing]
    others = [each for each in known if each.id != state.last_briefing and not each.is_template]
    return tuple((last + others)[:MOST_OFFERED])


def _say(briefing: Briefing) -> str:
    title = briefing.title if len(briefing.title) <= LONGEST_TITLE else f"{briefing.title[:LONGEST_TITLE]}…"
    when = say_when(briefing)
    return f"{title}\t{when}" if when else title
