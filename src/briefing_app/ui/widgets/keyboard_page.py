"""Where the keyboard goes on a page that has no use for it itself.

A focus proxy would do the same; but Tab stops at the proxy of a page, and so misses all that stands above it.
"""

from PySide6.QtWidgets import QWidget


def pass_keyboard_on(page: QWidget, wanted: QWidget) -> None:
    """To the part that is wanted most; where that is not shown, to the first that there is."""
    if wanted.isVisible():
        wanted.setFocus()
    else:
        page.focusNextChild()
