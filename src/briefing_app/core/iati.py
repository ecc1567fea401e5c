"""The targets as results of the International Aid Transparency Initiative, version 2.03.

A result carries neither unit nor currency, comparator, basis nor how a date is known: those travel as elements of a
namespace of our own, which the schema admits. What the document does not say is not filled in: a target without
dates has no period, and a target without measurements no actual value. Withdrawn figures are left out, and those that
name no side where one is needed are counted only.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from xml.etree import ElementTree as Xml

from briefing_app.core.corpus import VISION, Basis, Corpus, KnownDate, Target
from briefing_app.core.counting import find_all_sideless, find_place, order_all
from briefing_app.core.figures import format_value
from briefing_app.core.notebook import Measurement
from briefing_app.core.periods import ADOPTED, Period, find_period, find_year

OWN = "urn:briefing-app:target:1"
IDENTIFIER = "XM-BRIEFING-APP-JOINT-VISION"
OTHER_RESULT, UNIT_MEASURE = "9", "1"
START_PLANNED, IMPLEMENTATION = "1", "2"
ACCOUNTABLE, GOVERNMENT = "2", "10"

Xml.register_namespace("target", OWN)


def build_iati(corpus: Corpus, measurements: Sequence[Measurement], today: date) -> bytes:
    """One activity, the joint vision, with a result for each target."""
    root = Xml.Element("iati-activities", {"version": "2.03"})
    activity = Xml.SubElement(root, "iati-activity", {"{http://www.w3.org/XML/1998/namespace}lang": "en"})
    Xml.SubElement(activity, "iati-identifier").text = IDENTIFIER
    reporter = Xml.SubElement(activity, "reporting-org", {"ref": IDENTIFIER, "type": "90", "secondary-reporter": "1"})
    _narrate(reporter, "Export of a briefing notebook; not a publication of either government")
    _narrate(Xml.SubElement(activity, "title"), corpus.source(VISION).title)
    _narrate(Xml.SubElement(activity, "description"), " ".join(_preamble(corpus)))
    for country in ("Government of Japan", "Government of India"):
        _narrate(Xml.SubElement(activity, "participating-org", {"role": ACCOUNTABLE, "type": GOVERNMENT}), country)
    Xml.SubElement(activity, "activity-status", {"code": IMPLEMENTATION})
    Xml.SubElement(activity, "activity-date", {"type": START_PLANNED, "iso-date": ADOPTED.isoformat()})
    for target in corpus.targets:
        _add_result(activity, target, measurements, today)
    Xml.indent(root)
    document: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _preamble(corpus: Corpus) -> Iterable[str]:
    return (passage.text for passage in corpus.passages if passage.kind == "preamble")


def _add_result(activity: Xml.Element, target: Target, measurements: Sequence[Measurement], today: date) -> None:
    result = Xml.SubElement(activity, "result", {"type": OTHER_RESULT, "aggregation-status": "0"})
    _narrate(Xml.SubElement(result, "title"), target.title)
    _narrate(Xml.SubElement(result, "description"), target.quote)
    indicator = Xml.SubElement(result, "indicator", {"measure": UNIT_MEASURE, "ascending": "1"})
    _narrate(Xml.SubElement(indicator, "title"), f"{target.title}, {target.unit}")
    counting = order_all(target, measurements, today)
    for period in _list_periods(target, counting, today):
        _add_period(indicator, target, period, counting)
    _own(indicator, "id", target.id)
    _own(indicator, "initiative", target.initiative_id)
    _own(indicator, "unit", target.unit)
    _own(indicator, "currency", target.currency)
    _own(indicator, "comparator", "more than" if target.more_than else "")
    _own(indicator, "recurrence", "year" if target.yearly else "")
    _own(indicator, "basis", target.basis)
    _own(indicator, "scope", target.scope)
    _own(indicator, "part-of", target.parent_id or "")
    for side in target.sides:
        _own(indicator, "side", side.words, {"name": side.name})
    sideless = len(find_all_sideless(target, measurements, today))
    _own(indicator, "figures-without-side", str(sideless) if sideless else "")
    for sentence in target.not_said:
        _own(indicator, "not-said", sentence)


def _list_periods(target: Target, counting: Sequence[Measurement], today: date) -> list[Period]:
    """The target's own, if the text gives or implies it; of a yearly one this year and every year with a figure."""
    if target.yearly:
        return [find_year(year) for year in sorted({today.year, *(each.as_of.year for each in counting)})]
    is_dated = target.start.day is not None and target.due.day is not None
    return [find_period(target, today)] if is_dated else []


def _add_period(indicator: Xml.Element, target: Target, period: Period, counting: Sequence[Measurement]) -> None:
    element = Xml.SubElement(indicator, "period")
    for name, day, known in (("start", period.start, target.start), ("end", period.due, target.due)):
        limit = Xml.SubElement(element, f"period-{name}", {"iso-date": day.isoformat()})
        _own(limit, "known", "calendar year" if target.yearly else known.basis.value)
        _own(limit, "words", _words(known))
    Xml.SubElement(element, "target", {"value": f"{target.value.normalize():f}"})
    for each in counting:
        if target.yearly and each.as_of.year != period.start.year:
            continue
        actual = Xml.SubElement(element, "actual", {"value": f"{each.value.normalize():f}"})
        side = _say_side(target, each)
        if side:
            Xml.SubElement(actual, "dimension", {"name": "side", "value": side})
        words = f"{format_value(each.value)} {target.unit}. Source: {each.source}"
        _narrate(Xml.SubElement(actual, "comment"), f"{side}: {words}" if side else words)
        _own(actual, "as-of", each.as_of.isoformat())
        _own(actual, "side", side)
        _own(actual, "confidence", each.confidence.value)
        _own(actual, "margin", f"{each.margin.normalize():f}" if each.margin else "")
        _own(actual, "reference", each.link)


def _say_side(target: Target, each: Measurement) -> str:
    place = find_place(target, each) if target.sides else None
    return target.sides[place].name if place is not None else ""


def _words(known: KnownDate) -> str:
    return "" if known.basis is Basis.NOT_SAID else known.words


def _narrate(parent: Xml.Element, words: str) -> None:
    Xml.SubElement(parent, "narrative").text = words


def _own(parent: Xml.Element, name: str, value: str, attributes: Mapping[str, str] | None = None) -> None:
    """An element of our own, where there is something to say."""
    if value:
        Xml.SubElement(parent, f"{{{OWN}}}{name}", dict(attributes or {})).text = value
