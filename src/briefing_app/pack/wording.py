"""Our own words of a pack in its language. What a source says is never translated, nor is what a user wrote.

English is what stands in the code; `resources/labels/` has the other languages, by the English words. `{0}` is where
a name or a number goes.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from functools import cache

from briefing_app.core.figures import MONTHS, format_day, format_short_day
from briefing_app.core.quick import dataclass
from briefing_app.paths import resources_folder

ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The labels in one language. What has no translation stays English."""

    language: str
    table: Mapping[str, str] = field(default_factory=dict, hash=False, repr=False)

    def __call__(self, english: str, *values: object) -> str:
        """The words, with the values in their places."""
        words = self.table.get(english, english)
        return words.format(*values) if values else words


@cache
def open_wording(language: str) -> Wording:
    """The labels in that language."""
    if language == ENGLISH:
        return Wording(language=language)
    import tomllib  # late: a pack in English needs none

    file = resources_folder() / "labels" / f"{language}.toml"
    return Wording(language=language, table=tomllib.loads(file.read_text(encoding="utf-8")))


def say_day(wording: Wording, day: date) -> str:
    """“12 November 2026”, or as the language has it."""
    if wording.language == ENGLISH:
        return format_day(day)
    return wording("{0} {1} {2}", day.day, wording(MONTHS[day.month - 1]), day.year)


def say_short_day(wording: Wording, day: date) -> str:
    """“12 Nov 2026”, or as the language has it."""
    return format_short_day(day) if wording.language == ENGLISH else say_day(wording, day)
