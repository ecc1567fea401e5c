"""How the window writes days, counts and figures in its language; English as everywhere else in the program.

Only what is shown goes through here. Files, packs and what a source says keep their own form.
"""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from briefing_app.core import figures
from briefing_app.core.quick import dataclass
from briefing_app.core.scales import EAST_ASIAN, INDIAN, Scale, fit_scale

GROUPINGS = ("language", "international", "indian", "east_asian")
"""As the language has it; by thousands; lakh and crore; 万 and 億."""
DAYS = {"ja": ("yyyy年M月d日", "yyyy/M/d", "yyyy年M月"), "hi": ("d MMMM yyyy", "d MMM yyyy", "MMM yyyy")}
"""A day, a short one, and a month."""
NO_BREAK = "\N{NO-BREAK SPACE}"
TRILLION = Decimal(10) ** 12
SCALES: dict[str, tuple[Scale, ...]] = {"indian": INDIAN, "east_asian": EAST_ASIAN}
SCALE_WORDS = {
    "lakh crore": {"en": "lakh crore", "ja": "ラーク・クロール", "hi": "लाख करोड़"},
    "crore": {"en": "crore", "ja": "クロール", "hi": "करोड़"},
    "lakh": {"en": "lakh", "ja": "ラーク", "hi": "लाख"},
    "trillion": {"en": "trillion", "ja": "兆", "hi": "ट्रिलियन"},
}
"""万, 億 and 兆 are the same in all three."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formats:
    """A language and a way to write numbers."""

    language: str = "en"
    grouping: str = GROUPINGS[0]

    @property
    def way(self) -> str:
        """How numbers are written, once the language has had its say."""
        if self.grouping != GROUPINGS[0]:
            return self.grouping
        return {"hi": "indian", "ja": "east_asian"}.get(self.language, "international")

    @property
    def locale(self) -> QLocale:
        """Whose commas: by thousands, or after three digits by twos."""
        return QLocale("en_IN" if self.way == "indian" else "en_GB")


_formats = [Formats()]


def use_formats(formats: Formats) -> None:
    """From now on days and numbers are written so."""
    _formats[0] = formats


def find_formats() -> Formats:
    """How days and numbers are written now."""
    return _formats[0]


def format_count(count: int) -> str:
    """How many there are: 12,345, or 1,23,456."""
    return format_value(Decimal(count)) if _formats[0].way == "indian" else f"{count:,}"


def format_value(value: Decimal) -> str:
    """A number with its commas and all its digits."""
    formats = _formats[0]
    if formats.way != "indian":
        return figures.format_value(value)
    whole, _, decimals = figures.format_plain(abs(value)).partition(".")
    grouped = formats.locale.toString(int(whole)) if len(whole) < 19 else whole
    return f"{'−' if value < 0 else ''}{grouped}{'.' if decimals else ''}{decimals}"


def format_quantity(value: Decimal, unit: str) -> str:
    """A figure with its unit: JPY 3.9 trillion, 3.9兆円, 3.9 लाख करोड़ येन; 500,000 people, 50万人, 5 लाख लोग."""
    formats = _formats[0]
    if formats.language == "en" and formats.way == "international":
        return figures.format_quantity(value, unit)
    is_money = unit == "JPY trillion"
    if is_money and formats.way == "international":
        number = _put_words(format_value(value), "trillion", formats.language)
    else:
        number = _fit(value * TRILLION if is_money else value, formats)
    return _name_unit("JPY" if is_money else unit, number, formats.language)


def format_day(day: date) -> str:
    """30 September 2026, or as the language has it."""
    return _format_date(day, 0) or figures.format_day(day)


def format_short_day(day: date) -> str:
    """30 Sep 2026, or as the language has it."""
    return _format_date(day, 1) or figures.format_short_day(day)


def format_month(day: date) -> str:
    """Sep 2026, or as the language has it."""
    return _format_date(day, 2) or figures.format_month(day)


def format_weekday(day: date) -> str:
    """Thursday 12 March 2026, or as the language has it."""
    language = _formats[0].language
    locale = QLocale({"ja": "ja_JP", "hi": "hi_IN"}.get(language, "en_GB"))
    pattern = {"ja": "yyyy年M月d日（ddd）", "hi": "dddd, d MMMM yyyy"}.get(language, "dddd d MMMM yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def format_time(moment: datetime) -> str:
    """The hour and minute, by the clock of twenty-four hours in all three languages."""
    return f"{moment:%H:%M}"


def name_unit(unit: str) -> str:
    """The unit by itself, such as over an axis whose figures are in it."""
    return QCoreApplication.translate("Units", unit)


def _format_date(day: date, which: int) -> str:
    language = _formats[0].language
    if language not in DAYS:
        return ""
    locale = QLocale({"ja": "ja_JP", "hi": "hi_IN"}[language])
    return locale.toString(QDate(day.year, day.month, day.day), DAYS[language][which])


def _fit(value: Decimal, formats: Formats) -> str:
    """The number with the largest word for which it stays short and exact; all its digits where none does."""
    number, scale = fit_scale(value, SCALES[formats.way]) if formats.way in SCALES else (value, "")
    return _put_words(format_value(number), scale, formats.language)


def _put_words(number: str, scale: str, language: str) -> str:
    words = SCALE_WORDS.get(scale, {}).get(language, scale)
    is_joined = language == "ja" or scale in "万億兆"
    return f"{number}{words}" if is_joined else f"{number}{NO_BREAK}{words}"


def _name_unit(unit: str, number: str, language: str) -> str:
    if language == "en":
        return f"{unit}{NO_BREAK}{number}" if unit == "JPY" else f"{number} {unit}"
    between = "" if language == "ja" else " "
    return f"{number}{between}{QCoreApplication.translate('Units', unit)}"
