"""When something was: on the user's own clock, in as few words as tell it."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from briefing_app.ui.language_formats import format_short_day, format_time


def say_moment(moment: str | datetime) -> str:
    """Such as “Today, 14:32” or “12 Mar 2026, 09:05”, of a moment in UTC as ISO 8601, or of one in local time."""
    local = datetime.fromisoformat(moment).astimezone() if isinstance(moment, str) else moment
    time = format_time(local)
    if local.date() == datetime.now().date():
        return QCoreApplication.translate("Moments", "Today, {time}").replace("{time}", time)
    return f"{format_short_day(local.date())}, {time}"


def say_recorded_day(day: str) -> str:
    """A day in ISO 8601 as the window writes days; what a file has in place of one is shown as it is."""
    try:
        return format_short_day(date.fromisoformat(day))
    except ValueError:
        return day
