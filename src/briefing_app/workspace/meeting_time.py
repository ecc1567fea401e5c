"""The time of a meeting, which a person types as it is to be printed, read as hours where that leaves no doubt."""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone

from briefing_app.core.quick import dataclass

HOUR = r"(?P<{0}hour>[0-9]{{1,2}})(?:\s*[:.h時]\s*(?P<{0}minute>[0-5][0-9])?分?)?\s*(?P<{0}half>[ap]\.?\s?m\.?)?"
BETWEEN = r"\s*(?:-|‐|–|—|to|until|till|から|〜|~|से)\s*"
TIMES = re.compile(
    rf"{HOUR.format('first_')}(?:{BETWEEN}{HOUR.format('last_')}\s*(?:まで|तक)?)?\s*(?:hrs?\.?|hours)?\s*"
    r"(?P<zone>\w+)?\s*",
    re.I,
)
ZONES = {"jst": 540, "日本時間": 540, "ist": 330, "utc": 0, "gmt": 0, "z": 0}
"""In minutes east of Greenwich. Between Japan and India, IST is India's."""
HALVES = {"a": 0, "p": 12}
EVENING, MORNING = time(18), time(6)
"""A meeting that ends on the next day begins and ends between these."""
USUAL = timedelta(hours=1)
"""How long a meeting is taken to last whose end is not said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """From when until when. With a zone they are in UTC; without one, what clocks show wherever the meeting is."""

    begins: datetime
    ends: datetime
    is_end_said: bool


def read_hours(day: date, typed: str) -> Hours | None:
    """The hours that were typed; none where they can be read in two ways, or not at all."""
    words = "".join(_plain_digit(letter) for letter in unicodedata.normalize("NFKC", typed)).strip()
    found = TIMES.fullmatch(words)
    if found is None:
        return None
    zone = ZONES.get((found["zone"] or "").casefold())
    if found["zone"] and zone is None:
        return None
    last = _read_hour(found, "last_") if found["last_hour"] else None
    first = _read_hour(found, "first_", found["last_half"] if last else None)
    if first is None or (found["last_hour"] and last is None):
        return None
    if last is not None and not found["first_half"] and found["last_half"] and first >= last:
        first = _read_hour(found, "first_", "am")
    if first is None or (last is not None and last <= first and not (first >= EVENING and last <= MORNING)):
        return None
    return _place(day, first, last, zone)


def _place(day: date, first: time, last: time | None, zone: int | None) -> Hours:
    begins = datetime.combine(day, first)
    ends = datetime.combine(day, last) if last is not None else begins + USUAL
    if ends <= begins:
        ends += timedelta(days=1)
    if zone is not None:
        known = timezone(timedelta(minutes=zone))
        begins, ends = (each.replace(tzinfo=known).astimezone(UTC) for each in (begins, ends))
    return Hours(begins=begins, ends=ends, is_end_said=last is not None)


def _read_hour(found: re.Match[str], name: str, half_of_other: str | None = None) -> time | None:
    """A bare number is no time: “3” may be either half of the day."""
    hour, minute = int(found[f"{name}hour"]), int(found[f"{name}minute"] or 0)
    half = found[f"{name}half"] or half_of_other
    is_marked = half or found[f"{name}minute"] or re.search(r"[h時]", found.group())
    if not is_marked or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    return time(hour % 12 + HALVES[half[0].casefold()] if half else hour, minute)


def _plain_digit(letter: str) -> str:
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
