"""When something was: on the user's own clock, in as few words as tell it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from briefing_app.core.figures import format_short_day


def say_moment(moment: str | datetime) -> str:
    """Such as “Today, 14:32” or “12 Mar 2026, 09:05”, of a moment in UTC as ISO 8601, or of one in local time."""
    local = datetime.fromisoformat(moment).astimezone() if isinstance(moment, str) else moment
    time = f"{local:%H:%M}"
    if local.date() == datetime.now().date():
        return QCoreApplication.translate("Moments", "Today, {time}").replace("{time}", time)
    return f"{format_short_day(local.date())}, {time}"
