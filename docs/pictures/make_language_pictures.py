"""Takes the pictures of the window in its three languages, at both ends of the sizes it is made for.

    python docs/pictures/make_language_pictures.py [folder [language …]]

The sample notebook is that of `make_pictures`. It needs no screen.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from make_pictures import SMALL, SampleWorkspace, check_tags, fill, leave_search, press, settle, show_highlights, take
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefing_app import paths
from briefing_app.core.briefing import Message, Participant, Side
from briefing_app.settings import Settings
from briefing_app.ui.app import build_application
from briefing_app.ui.language import LANGUAGES, find_language
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState, Place, PlaceKind
from briefing_app.ui.theme import Theme
from briefing_app.workspace.briefing import add_briefing
from briefing_app.workspace.workspace import Workspace

WIDE = (2560, 1440)
PREVIEW_MILLISECONDS = 6_000
"""Until the first pages of the pack are drawn beside the briefing."""


def main(folder: Path, languages: list[str]) -> None:
    """Takes all pictures."""
    app = build_application(["make_pictures"])
    with (
        tempfile.TemporaryDirectory() as place,
        SampleWorkspace(paths.vision_file(), Path(place) / "sample-notebook.db") as workspace,
    ):
        os.environ["XDG_CONFIG_HOME"] = place
        fill(workspace)
        briefing_id = plan_meeting(workspace)
        for language in languages:
            find_language().use(language, "language")
            state = AppState(workspace, Theme(app, "light"))
            window = MainWindow(state, Settings())
            window.show()
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
            into = folder / language
            into.mkdir(parents=True, exist_ok=True)
            take_all(into, window, state, briefing_id)
            state.stop_watching()
            window.close()


def plan_meeting(workspace: Workspace) -> str:
    """A briefing that says something in each of its fields."""
    made = add_briefing(
        workspace,
        "Mobility consultation (Sample)",
        ["III.1", "III.2", "personnel-exchange", "VII.1"],
        day=date(2026, 3, 17),
        time="10:00",
        place="New Delhi",
        purpose="Agree on the next steps (Sample).",
        participants=(Participant(name="A. Sample", role="Director, Mobility", side=Side.OURS),),
        messages=(Message(text="One system, not four (Sample)", support="III.1"),),
    )
    return made.ids[0]


def take_all(folder: Path, window: MainWindow, state: AppState, briefing_id: str) -> None:
    """The seven places, in light and dark, on a small screen and a large one."""

    def go(kind: PlaceKind, item_id: str = "") -> Callable[[], None]:
        return lambda: state.go(Place(kind=kind, item_id=item_id))

    shots: tuple[tuple[str, Callable[[], None]], ...] = (
        ("desk", go(PlaceKind.DESK)),
        ("reader", partial(show_highlights, window, state)),
        ("search", partial(type_into, window, "find", "search_field", "semi")),
        ("palette", partial(type_into, window, "palette", "palette_field", "semi")),
        ("tags", lambda: check_tags(window, state)),
        ("targets", go(PlaceKind.TARGETS, "investment-2022-2026")),
        ("briefing", go(PlaceKind.BRIEFINGS, briefing_id)),
    )
    for size in (SMALL, WIDE):
        for scheme in ("light", "dark"):
            state.theme.choose_scheme(scheme)
            window.resize(*size)
            for name, prepare in shots:
                prepare()
                settle()
                QTest.qWait(PREVIEW_MILLISECONDS if name == "briefing" else 250)
                file = folder / f"{name}-{scheme}-{size[0]}x{size[1]}.png"
                take(window, file)
                shrink(file)
                close_fields(window)


def type_into(window: MainWindow, action: str, name: str, words: str) -> None:
    """Letters in a field that an action leads to."""
    press(window, action)
    field = window.findChild(QLineEdit, name)
    assert field is not None, name
    QTest.keyClicks(field, words)


def close_fields(window: MainWindow) -> None:
    """What was typed to search goes."""
    leave_search(window)
    field = window.findChild(QLineEdit, "palette_field")
    if field is not None and field.isVisible():
        QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()


def shrink(file: Path) -> None:
    """The same picture with a palette: a third of the size, and no colour off by more than an eye sees."""
    with Image.open(file) as picture:
        small = picture.convert("RGB").quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(file, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent, sys.argv[2:] or list(LANGUAGES))
