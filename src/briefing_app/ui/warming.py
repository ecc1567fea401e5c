"""Makes ready what is wanted sooner or later, once the window stands and nobody waits for it.

Modules are loaded in a thread, which the window hardly feels; widgets are built between two events, one part at a time.
"""

import gc
from threading import Thread
from threading import enumerate as list_threads

PAUSE_MILLISECONDS = 40
"""Between two parts, so that a key that is pressed meanwhile is answered before the next."""
LOADING = "loading"


def load_behind() -> Thread:
    """Begins to load what draws charts, and the pages that are not open. An application that ends waits for it."""
    thread = Thread(target=_load, name=LOADING)
    thread.start()
    return thread


def is_loading() -> bool:
    """Whether garbage must not be collected, which ends the process where it meets a class of Qt that is half made."""
    return any(thread.name == LOADING for thread in list_threads())


def _load() -> None:
    """Without the collection of garbage, as said above."""
    collects = gc.isenabled()
    gc.disable()
    try:
        _import_all()
    finally:
        if collects:
            gc.enable()


def _import_all() -> None:
    import pyqtgraph  # noqa: F401  # with numpy, the slowest of all
    from PySide6.QtWidgets import QStyle  # noqa: F401  # five hundred names, for when the colours change

    from briefing_app.ui.dialogs import briefing_pack  # noqa: F401  # with what makes packs
    from briefing_app.ui.panels import briefings, lookup, notes_list, tags, targets  # noqa: F401  # only to be there
