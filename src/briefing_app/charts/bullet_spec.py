"""What the bar of a target says: window and page draw the same specification, so that they cannot disagree."""

from collections.abc import Callable
from dataclasses import replace

from briefing_app.core.progress import Status
from briefing_app.core.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBar:
    """The bar of one side of a target, in shares of the target; an empty dashed frame where `value` is none."""

    name: str
    status: Status
    value: float | None
    pace: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletSpec:
    """A target as one bar. `value` and `pace` are shares of the target: 1 is the target; `value` may pass 1.

    `value` is none when nothing is recorded: a dashed frame with `no_data` in it. With `sides` there is a narrow bar
    for each, one below the other, named in `sides_label`; `value` is then the highest, and no `pace` is for all.
    """

    status: Status
    value: float | None
    pace: float | None
    more_than: bool
    is_inferred: bool
    no_data: str
    zero_label: str
    target_label: str
    alternative_text: str
    sides: tuple[SideBar, ...] = ()
    sides_label: str = ""


def word_bullet(spec: BulletSpec, word: Callable[[str], str]) -> BulletSpec:
    """The bar of a target with its words in the language."""
    return replace(
        spec,
        no_data=word(spec.no_data),
        target_label=word(spec.target_label),
        alternative_text=word(spec.alternative_text),
        sides=tuple(replace(each, name=word(each.name)) for each in spec.sides),
        sides_label=" / ".join(word(each.name) for each in spec.sides) if spec.sides else spec.sides_label,
    )
