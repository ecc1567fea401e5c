"""What a chart says, in the language of the window; what is exported from it stays as it was made."""

from dataclasses import replace

from briefing_app.charts import worded
from briefing_app.charts.spec import ChartSpec
from briefing_app.ui.language_formats import find_formats, name_unit
from briefing_app.ui.language_sentences import word


def word_chart(spec: ChartSpec) -> ChartSpec:
    """The chart as the window shows it."""
    if find_formats().language == "en" and find_formats().way == "international":
        return spec
    said = worded.word_chart(spec, word)
    return replace(said, unit=word(name_unit(spec.unit)), columns=tuple(map(word, spec.columns)))
