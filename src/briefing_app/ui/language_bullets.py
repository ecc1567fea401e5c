"""What the bar of a target says, in the language of the window."""

from briefing_app.charts import bullet_spec
from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.ui.language_sentences import word


def word_bullet(spec: BulletSpec) -> BulletSpec:
    """The bar as the window shows it."""
    return bullet_spec.word_bullet(spec, word)
