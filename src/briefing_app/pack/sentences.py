"""Our finished sentences in the language of a pack: where a target stands, what a chart says, what we say of a passage.

They are recognised by `core.sentences`, and their translations are those of the window: `make translations` writes
what a pack needs of its catalogues into `resources/labels/sentences_<language>.toml`. Figures keep their digits, so
that they can be compared with the document's. A pack in English loads nothing of this.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from briefing_app.charts.bullet_spec import word_bullet
from briefing_app.charts.worded import word_chart
from briefing_app.core.figures import MONTHS
from briefing_app.core.sentences import Recogniser
from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import PackContents, PackInitiative, PackPillar, PackPress, PackTarget
from briefing_app.pack.wording import Wording, open_wording, read_labels, say_day

NO_BREAK = "\N{NO-BREAK SPACE}"


class Sentences:
    """All that we say in sentences, in one language."""

    def __init__(self, wording: Wording, words: Mapping[str, Mapping[str, str]]) -> None:
        self._wording = wording
        self._words = words
        self._said: dict[str, str] = {}
        self._recogniser = Recogniser(self, self._list_known)

    def say(self, english: str) -> str:
        """The sentence, or the few sentences, or a comment of the curated entries, in the language."""
        if english not in self._said:
            comment = self.translate("Corpus", english)
            self._said[english] = comment if comment != english else self._recogniser.say(english)
        return self._said[english]

    def translate(self, context: str, english: str) -> str:
        """As the catalogue has it; English where it has nothing."""
        return self._words.get(context, {}).get(english, english)

    def say_day(self, day: date, *, is_short: bool) -> str:  # noqa: ARG002  (a pack writes all days in full)
        """As everywhere in the pack."""
        return say_day(self._wording, day)

    def say_month(self, month: date) -> str:
        """Month and year."""
        return self._wording("{0} {1}", self._wording(MONTHS[month.month - 1]), month.year)

    def say_figure(self, number: str, unit: str) -> str:
        """The digits as they came, and the words of the unit: 3.1兆円, 500,000 लोग."""
        between = "" if self._wording.language == "ja" else NO_BREAK
        return f"{number}{between}{self.translate('Units', unit)}" if unit else number

    def _list_known(self) -> Iterator[tuple[str, str]]:
        return (("Core", english) for english in self._words["Core"])


@cache
def open_sentences(language: str) -> Sentences:
    """The sentences in that language."""
    return Sentences(open_wording(language), read_labels(f"sentences_{language}"))


def word_contents(contents: PackContents) -> PackContents:
    """What the pages set, with our sentences in the pack's language.

    Records and check codes are made of the contents as they were, so that packs in two languages can be compared.
    """
    own = open_sentences(contents.language)
    return replace(
        contents,
        pillars=tuple(_word_pillar(own, pillar) for pillar in contents.pillars),
        sources=tuple(replace(each, description=own.say(each.description)) for each in contents.sources),
        known_faults=tuple(own.say(each) for each in contents.known_faults),
        press=_word_press(own, contents.press) if contents.press else None,
        check_code=find_check_code(contents),
    )


def _word_pillar(own: Sentences, pillar: PackPillar) -> PackPillar:
    return replace(pillar, initiatives=tuple(_word_initiative(own, each) for each in pillar.initiatives))


def _word_initiative(own: Sentences, initiative: PackInitiative) -> PackInitiative:
    gap = initiative.gap
    return replace(
        initiative,
        gap=replace(gap, says=own.say(gap.says)) if gap else None,
        targets=tuple(_word_target(own, target) for target in initiative.targets),
    )


def _word_target(own: Sentences, target: PackTarget) -> PackTarget:
    return replace(
        target,
        title=own.say(target.title),
        subtitle="; ".join(map(own.say, target.subtitle.split("; "))),
        standing=own.say(target.standing),
        formula=own.say(target.formula),
        not_said=tuple(map(own.say, target.not_said)),
        cautions=tuple(map(own.say, target.cautions)),
        bullet=word_bullet(target.bullet, own.say),
        chart=word_chart(target.chart, own.say),
    )


def _word_press(own: Sentences, press: PackPress) -> PackPress:
    differences = tuple(replace(each, says=own.say(each.says)) for each in press.differences)
    return replace(press, differences=differences)
