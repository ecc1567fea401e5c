"""The desktop: the only rooms that know Qt.

PySide6 puts an import of its own in the place of Python's: one that reads the source of every module imported after it,
in search of a feature that is not used here. That is undone, since it takes a tenth of the start.
"""

import builtins

import PySide6  # noqa: F401  # it is what has replaced the import

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
