"""What the places are called, and the first passages of the pages that are no pillar."""

from PySide6.QtCore import QCoreApplication

from briefing_app.ui.state import PlaceKind

OPENING_PAGE = "preamble.1"
PRESS_PAGE = "P.1"


def name_lookup(kind: PlaceKind) -> str:
    """What a page is called."""
    translate = QCoreApplication.translate
    return {
        PlaceKind.TARGETS: translate("Lookup", "Targets"),
        PlaceKind.NOTES: translate("Lookup", "Notes"),
        PlaceKind.TAGS: translate("Lookup", "Tags"),
        PlaceKind.TRAY: translate("Lookup", "To place"),
        PlaceKind.DESK: translate("Lookup", "Desk"),
        PlaceKind.BRIEFINGS: translate("Lookup", "Briefings"),
        PlaceKind.MECHANISMS: translate("Lookup", "Mechanisms and institutions"),
        PlaceKind.THEMES: translate("Lookup", "Themes"),
        PlaceKind.OPEN: translate("Lookup", "What the document leaves open"),
    }[kind]
