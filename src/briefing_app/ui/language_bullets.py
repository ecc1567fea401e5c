"""What the bar of a target says, in the language of the window."""

from dataclasses import replace

from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.ui.language_sentences import word


def word_bullet(spec: BulletSpec) -> BulletSpec:
    """The bar as the window shows it."""
    return replace(
        spec,
        no_data=word(spec.no_data),
        target_label=word(spec.target_label),
        alternative_text=word(spec.alternative_text),
        sides=tuple(replace(each, name=word(each.name)) for each in spec.sides),
        sides_label=" / ".join(word(each.name) for each in spec.sides) if spec.sides else spec.sides_label,
    )
