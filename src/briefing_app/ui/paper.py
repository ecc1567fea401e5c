"""How a chart looks outside the window: the light colours, whatever the window wears."""

from PySide6.QtCore import QObject

from briefing_app.ui.theme import Theme, load_fonts
from briefing_app.ui.tokens import Scheme


class Paper(Theme):
    """A theme that belongs to no window and never changes."""

    def __init__(self, scheme: Scheme = Scheme.LIGHT) -> None:
        QObject.__init__(self)  # without the window's: its style and its palette stay as they are
        load_fonts()
        self._scheme = scheme
        self._choice = scheme.value
        self._text_step = 0
