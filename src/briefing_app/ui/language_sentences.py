"""The sentences that the domain says in English, in the language of the window.

They are recognised by `core.sentences`; here is what it has to know of the window's language. The catalogues are Qt's,
and days and figures are written as `ui.language_formats` has them.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from briefing_app.core.errors import BriefingError
from briefing_app.core.sentences import LONGEST, Recogniser, join_sentences
from briefing_app.ui.language_formats import (
    find_formats,
    format_day,
    format_month,
    format_quantity,
    format_short_day,
    format_value,
)


def word(sentence: str) -> str:
    """The sentence, or the few sentences, in the language of the window."""
    formats = find_formats()
    if not sentence or len(sentence) > LONGEST or (formats.language == "en" and formats.way == "international"):
        return sentence
    return _word(sentence, formats.language, formats.grouping)


def word_comment(words: str) -> str:
    """What the curated entries say in words of ours."""
    return QCoreApplication.translate("Corpus", words)


def word_error(error: BriefingError) -> str:
    """What happened and what to do, as the window says it."""
    if find_formats().language == "en":
        return str(error)
    return join_sentences((word(error.what), word(error.remedy)))


def word_said(sentence: str) -> str:
    """The same of an error that another process of ours has said, as what happened and what to do in one sentence."""
    if find_formats().language == "en":
        return sentence
    for cut in re.finditer("; ", sentence):
        what, remedy = sentence[: cut.start()] + ".", sentence[cut.end() :]
        worded = _RECOGNISER.say_one(what), _RECOGNISER.say_one(remedy[:1].upper() + remedy[1:])
        if all(worded):
            return join_sentences(filter(None, worded))
    return word(sentence)


@lru_cache(maxsize=2_000)
def _word(sentence: str, _language: str, _grouping: str) -> str:
    """The language is asked for only because the answer depends on it."""
    return _RECOGNISER.say(sentence)


class _WindowLanguage:
    """The language in which the window is now."""

    def translate(self, context: str, english: str) -> str:
        """As Qt has it."""
        return QCoreApplication.translate(context, english)

    def say_day(self, day: date, *, is_short: bool) -> str:
        """As long as it came."""
        return format_short_day(day) if is_short else format_day(day)

    def say_month(self, month: date) -> str:
        """Month and year."""
        return format_month(month)

    def say_figure(self, number: str, unit: str) -> str:
        """Grouped and scaled as the user chose."""
        value = Decimal(number.replace(",", "").replace("−", "-"))
        return format_quantity(value, unit) if unit else format_value(value)


def _list_known() -> Iterator[tuple[str, str]]:
    from briefing_app.ui.language_core_errors import ERRORS  # late: English needs none of it
    from briefing_app.ui.language_core_words import WORDS

    yield from (("Core", str(each)) for each in WORDS)
    yield from (("Errors", str(each)) for each in ERRORS)


_RECOGNISER = Recogniser(_WindowLanguage(), _list_known)
