"""The five steps of the tour: what each says, where it happens, and what it points at."""

from PySide6.QtCore import QCoreApplication

from briefing_app.core.quick import dataclass
from briefing_app.ui.state import Place, PlaceKind

ITEM_SHOWN = "III.1"
TRIES = (ITEM_SHOWN, "semiconductor", "INPACT", "rail")


@dataclass(frozen=True, slots=True, kw_only=True)
class TourStep:
    """One step. `target` is the object name of what it points at; `tries` may be typed into the search."""

    name: str
    title: str
    words: str
    place: Place
    target: str
    tries: tuple[str, ...] = ()


def list_steps() -> tuple[TourStep, ...]:
    """From finding to printing."""
    translate = QCoreApplication.translate
    item = Place(kind=PlaceKind.ITEM, item_id=ITEM_SHOWN)
    return (
        TourStep(
            name=translate("Tour", "Find anything"),
            title=translate("Tour", "Find anything from this field"),
            words=translate(
                "Tour",
                "Type a code, a word, an acronym or a tag. The 56 initiatives and your own notes answer as you type.",
            ),
            place=Place(kind=PlaceKind.DESK),
            target="search_field",
            tries=TRIES,
        ),
        TourStep(
            name=translate("Tour", "Read and highlight"),
            title=translate("Tour", "Read the document’s own words"),
            words=translate(
                "Tour",
                "Every word is the document’s, and below it stands where. Select some words and choose a colour, or"
                " press Alt+1 to Alt+5.",
            ),
            place=item,
            target="toolbar_highlight",
        ),
        TourStep(
            name=translate("Tour", "Note and tag"),
            title=translate("Tour", "Write beside the words"),
            words=translate(
                "Tour",
                "A note is saved as you type. It is private until you say that it is for the team or for the pack, and"
                " only what is for the pack is printed.",
            ),
            place=item,
            target="toolbar_new_note",
        ),
        TourStep(
            name=translate("Tour", "Check a target"),
            title=translate("Tour", "See where a target stands"),
            words=translate(
                "Tour",
                "Record each figure with its day and its source. The status says by which formula it is reached;"
                " without figures it says that there are none.",
            ),
            place=Place(kind=PlaceKind.TARGETS),
            target="record_figure",
        ),
        TourStep(
            name=translate("Tour", "Print a pack"),
            title=translate("Tour", "Print what the meeting needs"),
            words=translate(
                "Tour",
                "A briefing is a meeting and what you take to it. Make its pack in one go, with the marking on every"
                " page and a numbered copy for each holder.",
            ),
            place=Place(kind=PlaceKind.DESK),
            target="toolbar_make_pack",
        ),
    )
