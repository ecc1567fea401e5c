"""What a one-page brief had no room for, counted, so that nobody takes it for all there is."""

from collections.abc import Iterator, Mapping, Sequence

from briefing_app.core.notebook import NoteKind
from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import PackContents, PackNote
from briefing_app.pack.cover import WIDENED
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Strip,
    flow_paragraph,
)
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.numbering import says_something
from briefing_app.pack.parts import labelled, rule_strip
from briefing_app.pack.text import say
from briefing_app.pack.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How many of each kind stand on the page; of how many initiatives all the words, and of how many only some."""

    kinds: Mapping[str, int]
    whole: int
    quoted: int


def build_foot(design: Design, contents: PackContents, shown: Shown) -> list[Strip]:
    """What was left out, counted."""
    style = design.small
    parts = ", ".join(_say_left_out(design.wording, contents, shown))
    code = find_check_code(contents)
    text = (
        design.wording("{0}. They are in the full pack, check code {1}.", parts, code)
        if parts
        else design.wording("Nothing but the pages around it. Check code {0}.", code)
    )
    if contents.widened_to:
        let_in = ", ".join(design.wording(WIDENED[visibility]) for visibility in contents.widened_to)
        text = f"{text} {design.wording('Let in for this pack: {0}.', let_in)}"
    words = break_paragraph(say(text[:1].upper() + text[1:], style), design.main_width)
    strips = [Strip(height=3.5), *flow_paragraph(words, design.main_x)]
    label = labelled(design, design.wording("Left out"), strips, drop=0.0)
    return [rule_strip(design, 1.0), *label]


def _say_left_out(wording: Wording, contents: PackContents, shown: Shown) -> Iterator[str]:
    initiatives = sum(len(pillar.initiatives) for pillar in contents.pillars)
    unsaid = initiatives - shown.whole - shown.quoted
    if unsaid:
        yield wording("the words of {0} of {1} initiatives", unsaid, initiatives)
    notes = [note for _, _, note in list_notes(contents)]
    counted = {kind: sum(note.kind is kind for note in notes) for kind in NoteKind}
    supported = sum(bool(message.support.strip()) for message in contents.key_messages)
    kinds = shown.kinds
    rest = (
        (
            shown.quoted,
            "of 1 initiative all but the words quoted here",
            "of {0} initiatives all but the words quoted here",
        ),
        (len(contents.objectives) - kinds["We want"], "1 objective", "{0} objectives"),
        (len(contents.key_messages) - kinds["Key messages"], "1 key message", "{0} key messages"),
        (supported, "what supports 1 key message", "what supports {0} key messages"),
        (len(contents.targets) - kinds["Targets"], "1 target", "{0} targets"),
        (counted[NoteKind.LINE] - kinds["Lines to take"], "1 line to take", "{0} lines to take"),
        (counted[NoteKind.QUESTION] - kinds["If pressed"], "1 question", "{0} questions"),
        (counted[NoteKind.ACTION] - kinds["Due next"], "1 action", "{0} actions"),
    )
    for count, one, many in rest:
        if count > 0:
            yield wording(one) if count == 1 else wording(many, count)
    others = (
        (counted[NoteKind.BACKGROUND], "all background"),
        (counted[NoteKind.NOTE], "all other notes"),
        (len(contents.verbatims) > initiatives, "opening and closing words"),
        (contents.business, "order of business"),
        (contents.mechanisms, "mechanisms"),
        (contents.press, "press coverage"),
        (contents.free_pages, "free pages"),
        (contents.annexes, "annexes"),
        (contents.acronyms, "glossary"),
    )
    for there, words in others:
        if there:
            yield wording(words)


def list_notes(contents: PackContents) -> Iterator[tuple[int, str, PackNote]]:
    """All notes in the order of the pack, with the code of what they are about."""
    order = 0
    for pillar in contents.pillars:
        groups: list[tuple[str, Sequence[PackNote]]] = [(pillar.id, pillar.notes)]
        for initiative in pillar.initiatives:
            notes = (*initiative.notes, *(note for target in initiative.targets for note in target.notes))
            groups.append((initiative.id, notes))
        for code, of_item in groups:
            for note in filter(says_something, of_item):
                order += 1
                yield order, code, note
    for mechanism in contents.mechanisms:
        for note in filter(says_something, mechanism.notes):
            order += 1
            yield order, mechanism.short or mechanism.name, note
