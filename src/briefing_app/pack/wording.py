"""Our own words of a pack in its language. What a source says is never translated, nor is what a user wrote.

English is what stands in the code; `resources/labels/` has the other languages, by the English words. `{0}` is where
a name or a number goes. What comes as a finished sentence is said by `pack.sentences`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from briefing_app.core.figures import MONTHS, format_day, format_short_day
from briefing_app.core.quick import dataclass
from briefing_app.paths import resources_folder

if TYPE_CHECKING:
    from briefing_app.charts.spec import ChartSpec
    from briefing_app.pack.contents import PackContents

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

    def sentence(self, english: str) -> str:
        """A finished sentence of ours; as it is, where nobody knows it."""
        if self.language == ENGLISH:
            return english
        from briefing_app.pack.sentences import open_sentences  # late: a pack in English needs none

        return open_sentences(self.language).say(english)

    def join(self, sentences: Iterable[str]) -> str:
        """Sentences in the language side by side: a full stop that brings its own space takes no other."""
        joined = " ".join(sentences)
        return joined if self.language == ENGLISH else joined.replace("。 ", "。")

    def chart(self, spec: "ChartSpec") -> "ChartSpec":
        """The chart with its words in the language, but for unit and heads of columns, which are labels."""
        if self.language == ENGLISH:
            return spec
        from briefing_app.charts.worded import word_chart  # late: a pack in English needs none

        return word_chart(spec, self.sentence)


@cache
def open_wording(language: str) -> Wording:
    """The labels in that language."""
    if language == ENGLISH:
        return Wording(language=language)
    return Wording(language=language, table=read_labels(language))


def read_labels(name: str) -> dict[str, Any]:
    """A file of labels."""
    import tomllib  # late: a pack in English needs none

    return tomllib.loads((resources_folder() / "labels" / f"{name}.toml").read_text(encoding="utf-8"))


def say_contents(contents: "PackContents") -> "PackContents":
    """What the pages set, with our sentences in the pack's language."""
    if contents.language == ENGLISH:
        return contents
    from briefing_app.pack.sentences import word_contents  # late: a pack in English needs none

    return word_contents(contents)


def say_day(wording: Wording, day: date) -> str:
    """“12 November 2026”, or as the language has it."""
    if wording.language == ENGLISH:
        return format_day(day)
    return wording("{0} {1} {2}", day.day, wording(MONTHS[day.month - 1]), day.year)


def say_short_day(wording: Wording, day: date) -> str:
    """“12 Nov 2026”, or as the language has it."""
    return format_short_day(day) if wording.language == ENGLISH else say_day(wording, day)
