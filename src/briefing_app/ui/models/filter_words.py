"""The conditions of a filter in words: for the buttons that set them, and for a saved view in one sentence."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import Corpus
from briefing_app.core.filters import Due, Filter
from briefing_app.core.notebook import NoteKind, Tag, TagId, Visibility
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


def describe_filter(wanted: Filter, corpus: Corpus, tags: Mapping[TagId, Tag]) -> str:
    """The whole filter in one line; “everything” where it leaves nothing out."""
    translate = QCoreApplication.translate
    parts = [f"“{wanted.text}”"] if wanted.text else []
    for values, options in (
        (wanted.kinds, list_kinds()),
        (wanted.visibilities, list_visibilities()),
        (wanted.pillar_ids, list_pillars(corpus)),
        (() if wanted.is_done is None else (wanted.is_done,), list_states()),
        (wanted.due, list_dues()),
        (() if wanted.changed_within is None else (wanted.changed_within,), list_changes()),
    ):
        if values:
            parts.append(_name_values(values, options))
    for tag_ids, words in (
        (wanted.all_of, translate("Filter", "all of {tags}")),
        (wanted.any_of, translate("Filter", "any of {tags}")),
        (wanted.none_of, translate("Filter", "none of {tags}")),
    ):
        names = ", ".join(tags[tag_id].name for tag_id in tag_ids if tag_id in tags)
        if names:
            parts.append(words.format(tags=names))
    if wanted.owner:
        parts.append(translate("Filter", "by {owner}").format(owner=wanted.owner))
    return "; ".join(parts) or translate("Filter", "everything")


def _name_values(values: Sequence[object], options: Sequence[Option]) -> str:
    named = {option.value: option.words for option in options}
    return ", ".join(named.get(value, str(value)) for value in values)
