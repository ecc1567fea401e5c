"""A process in which someone prepares a meeting: fills, orders and describes one briefing, by acts or in the window.

After each act it says what the briefing was when the act was acknowledged. In the window that is when nothing is
unsaved any more, as the status bar shows it.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from briefing_app import paths
from briefing_app.core.briefing import Briefing, EntryKind
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteId
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.bodies import make_briefing_body
from briefing_app.workspace.workspace import Workspace

WORDS = ("visit", "rail", "協力", "सहयोग", "l’énergie", "“quota”", "5,00,000", "🚆")
FIELDS = ("title", "purpose", "time", "place", "marking", "version")
TYPED = ("title", "purpose", "place", "objectives", "holders")
ACTS_BETWEEN_CLOSINGS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What is to be prepared, and whether in the window."""

    notebook: str
    name: str
    seed: str
    is_in_window: bool = False

    def encode(self) -> str:
        return json.dumps(asdict(self))


def describe(briefing: Briefing) -> str:
    """All that a briefing says, as it is kept."""
    return json.dumps(make_briefing_body(briefing), sort_keys=True)


def say(**fields: object) -> None:
    os.write(1, f"{json.dumps(fields)}\n".encode())


def main(plan: Preparation) -> None:
    chance, notebook = random.Random(plan.seed), Path(plan.notebook)
    workspace = Workspace(paths.vision_file(), notebook)
    known = workspace.notebook.fetch_briefings()
    briefing_id = known[0].id if known else briefings.add_briefing(workspace, "Review", ["I.1"]).ids[0]
    say(said="saved", briefing=describe(briefings.fetch_briefing(workspace, briefing_id)))
    if plan.is_in_window:
        write_in_window(workspace, briefing_id, chance)
    while True:
        for _ in range(ACTS_BETWEEN_CLOSINGS):
            act(workspace, briefings.fetch_briefing(workspace, briefing_id), chance)
            say(said="saved", briefing=describe(briefings.fetch_briefing(workspace, briefing_id)))
        workspace.close()
        workspace = Workspace(paths.vision_file(), notebook)


def act(workspace: Workspace, briefing: Briefing, chance: random.Random) -> None:
    """One of what can be done to a briefing."""
    words = " ".join(chance.choices(WORDS, k=chance.randint(1, 40)))
    entries = [entry.id for entry in briefing.entries]
    code = chance.choice([item.id for item in workspace.corpus.initiatives])
    values: dict[str, Any] = {chance.choice(FIELDS): words}
    acts: list[Callable[[], object]] = [
        lambda: briefings.add_entries(workspace, briefing.id, [code]),
        lambda: briefings.add_page(workspace, briefing.id, words[:40], words),
        lambda: briefings.save_briefing(workspace, briefing, **values),
        lambda: briefings.leave_out_notes(workspace, briefing.id, [NoteId(code)], is_left_out=chance.random() < 0.5),
    ]
    if entries:
        chosen = chance.sample(entries, min(len(entries), 3))
        acts += [
            lambda: briefings.remove_entries(workspace, briefing.id, chosen),
            lambda: briefings.move_entries(workspace, briefing.id, chosen, chance.choice([None, *entries])),
        ]
    pages = [entry for entry in briefing.entries if entry.kind is EntryKind.PAGE]
    if pages:
        acts.append(lambda: briefings.edit_page(workspace, briefing.id, pages[0].id, words[:30], words))
    try:
        chance.choice(acts)()
    except BadInput as refusal:
        say(said="refused", why=str(refusal))


def write_in_window(workspace: Workspace, briefing_id: str, chance: random.Random) -> None:
    """By keys in the real window, never waiting for what was typed to be saved, as one does not."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.*=false"}
    from PySide6.QtTest import QTest
    from tests.pages.briefings import BriefingsPage

    from briefing_app.settings import Settings
    from briefing_app.ui.app import build_application
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.state import AppState, Place, PlaceKind
    from briefing_app.ui.theme import Theme

    state = AppState(workspace, Theme(build_application(["briefing-app"]), "light"))
    window = MainWindow(state, Settings())
    window.show()
    QTest.qWaitForWindowExposed(window)
    state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=briefing_id))
    page = BriefingsPage(window)

    def tell() -> None:
        if state.unsaved_count == 0:
            say(said="saved", briefing=describe(briefings.fetch_briefing(workspace, briefing_id)))

    state.saving_changed.connect(tell)
    say(said="shown")
    while True:
        field = chance.choice(TYPED)
        say(said="typing", field=field)
        page.write(f"briefing_{field}", " ".join(chance.choices(WORDS, k=6)))
        QTest.qWait(chance.choice((0, 20, 400)))
        page.drop([chance.choice([item.id for item in workspace.corpus.initiatives])])


if __name__ == "__main__":
    main(Preparation(**json.loads(sys.argv[1])))
