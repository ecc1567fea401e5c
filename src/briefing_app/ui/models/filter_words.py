"""The conditions of a filter in words, for the buttons that set them."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Due
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.bearer_words import name_kind, name_visibility

CHANGED_DAYS = (1, 7, 30, 90)


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a condition, and what it is called."""

    value: Any
    words: str


def list_kinds() -> tuple[Option, ...]:
    """What notes can be for."""
    return tuple(Option(kind, name_kind(kind)) for kind in NoteKind)


def list_visibilities() -> tuple[Option, ...]:
    """Who notes can be for."""
    return tuple(Option(each, name_visibility(each)) for each in Visibility)


def list_pillars(corpus: Corpus) -> tuple[Option, ...]:
    """Where notes can be."""
    return tuple(Option(str(pillar.id), f"{pillar.id}  {pillar.short_title}") for pillar in corpus.pillars)


def list_states() -> tuple[Option, ...]:
    """Whether actions are done; of three answers one."""
    translate = QCoreApplication.translate
    return (Option(False, translate("Filter", "Open")), Option(True, translate("Filter", "Done")))


def list_dues() -> tuple[Option, ...]:
    """When actions are due."""
    translate = QCoreApplication.translate
    words = {
        Due.OVERDUE: translate("Filter", "Overdue"),
        Due.WEEK: translate("Filter", "Within a week"),
        Due.LATER: translate("Filter", "Later"),
        Due.OPEN_ENDED: translate("Filter", "No day set"),
    }
    return tuple(Option(due, words[due]) for due in Due)


def list_changes() -> tuple[Option, ...]:
    """Since when notes have changed."""
    translate = QCoreApplication.translate
    words = {1: translate("Filter", "Since yesterday")}
    other = translate("Filter", "Within {days} days")
    return tuple(Option(days, words.get(days, other.format(days=days))) for days in CHANGED_DAYS)
