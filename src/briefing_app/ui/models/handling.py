"""The handling markings that are offered where one is chosen, by scheme; any other can be typed."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing_app.workspace.handling import MarkingScheme, list_marking_schemes

OWN_MARKINGS = ("RESTRICTED", "CONFIDENTIAL", "FOR OFFICIAL USE ONLY")
"""Words that many houses use, of no scheme."""

SCHEME_NAMES: Mapping[str, object] = {
    "uk": QT_TRANSLATE_NOOP("Handling", "United Kingdom"),
    "cui": QT_TRANSLATE_NOOP("Handling", "United States, CUI"),
    "tlp": QT_TRANSLATE_NOOP("Handling", "Traffic Light Protocol"),
    "india": QT_TRANSLATE_NOOP("Handling", "India"),
    "japan": QT_TRANSLATE_NOOP("Handling", "Japan"),
}


@cache
def list_offered() -> tuple[str, ...]:
    """The markings of all schemes, and words that many houses use."""
    return (*OWN_MARKINGS, *(marking for scheme in list_marking_schemes() for marking in scheme.markings))


def name_scheme(scheme: MarkingScheme) -> str:
    """What a list calls it; a scheme that was added to the data bears its own name."""
    words = SCHEME_NAMES.get(scheme.id)
    return QCoreApplication.translate("Handling", str(words)) if words else scheme.name
