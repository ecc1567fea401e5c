"""Notebooks as months of use make them: any sequence of a person's acts, done by the real functions."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from briefing_app.core.briefing import Message, Participant, Side
from briefing_app.core.errors import BriefingError
from briefing_app.core.filters import Due, Filter
from briefing_app.core.notebook import HighlightColour, Level, NoteKind, Visibility
from briefing_app.workspace import (
    annotating,
    assessing,
    briefing,
    highlighting,
    history,
    measuring,
    tagging,
    undoing,
    viewing,
)
from briefing_app.workspace.workspace import Workspace

HOSTILE = (
    "'; DROP TABLE notes; --",
    "=1+1",
    "# not a heading\n\n---\n```\n<script>alert(1)</script>",
    "שלום עולם \u202eevil\u202c مرحبا",
    "e\u0301 \u1100\u1161\u11a8 が\u3099",
    "👩🏽‍🚀🇯🇵🇮🇳",
    "nul\x00 and bell\x07 and \ufeffmark",
    "lone \ud800 surrogate",
    "line\r\nends\rof all\u2028kinds\u2029",
    "a,b;c\t\"d\"\n'e'",
    "",
)
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60))
NAMES = st.one_of(st.sampled_from(("rail", "RAIL", "ｒａｉｌ", "東京", "=cmd", "a;b", "x" * 100)), st.text(max_size=12))
NUMBERS = st.integers(min_value=0, max_value=10_000)
ITEMS = ("VII.1", "VII", "I.1", "P.11", "personnel-exchange", "preamble.1", "VII.title", "III.closing.2")

Act = Callable[[Workspace, tuple[Any, ...]], object]


def add_note(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, _, number = values
    highlights = workspace.notebook.fetch_highlights()
    on = highlights[number % len(highlights)] if highlights and number % 3 == 0 else None
    annotating.add_note(
        workspace,
        on.item_id if on else ITEMS[number % len(ITEMS)],
        text,
        kind=list(NoteKind)[number % 5],
        visibility=list(Visibility)[number % 3],
        owner=text[:50],
        due=date(2026, 1, 1) + timedelta(days=number % 900) if number % 2 else None,
        highlight_id=on.id if on else None,
    )


def edit_note(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, _, number = values
    if note := _choose(workspace.notebook.fetch_notes(), number):
        annotating.save_note(workspace, note, text=text, done=bool(number % 2))


def write_beside(workspace: Workspace, values: tuple[Any, ...]) -> None:
    """Two people saved over one version."""
    text, _, number = values
    if note := _choose(workspace.notebook.fetch_notes(), number):
        annotating.save_note(workspace, note, text=f"mine {text}", visibility=Visibility.TEAM)
        annotating.save_note(workspace, note, text=f"yours {text}")


def remove_note(workspace: Workspace, values: tuple[Any, ...]) -> None:
    if note := _choose(workspace.notebook.fetch_notes(), values[2]):
        annotating.remove_note(workspace, note.id)


def restore_version(workspace: Workspace, values: tuple[Any, ...]) -> None:
    if note := _choose(workspace.notebook.fetch_notes(), values[2]):
        past = history.fetch_past(workspace, note.id)
        history.restore_version(workspace, note.id, past[-1].revision_id)


def highlight(workspace: Workspace, values: tuple[Any, ...]) -> None:
    number = values[2]
    passages = workspace.corpus.passages
    passage = passages[number % len(passages)]
    start = number % max(1, len(passage.text) - 1)
    colour = list(HighlightColour)[number % 5]
    highlighting.add_highlights(workspace, [(passage.id, start, min(len(passage.text), start + 40))], colour)


def remove_highlight(workspace: Workspace, values: tuple[Any, ...]) -> None:
    if chosen := _choose(workspace.notebook.fetch_highlights(), values[2]):
        highlighting.remove_highlight(workspace, chosen.id)


def tag_item(workspace: Workspace, values: tuple[Any, ...]) -> None:
    tagging.add_tags(workspace, ITEMS[values[2] % len(ITEMS)], [values[1]])


def tag_note(workspace: Workspace, values: tuple[Any, ...]) -> None:
    if note := _choose(workspace.notebook.fetch_notes(), values[2]):
        tagging.add_tags(workspace, note.id, [values[1]])


def edit_tag(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, name, number = values
    if tag := _choose(workspace.notebook.fetch_tags(), number):
        tagging.edit_tag(workspace, tag, name=name, colour=tagging.COLOURS[number % 8], description=text)


def merge_tags(workspace: Workspace, values: tuple[Any, ...]) -> None:
    tags = workspace.notebook.fetch_tags()
    if len(tags) > 1:
        tagging.merge_tags(workspace, [tags[0].id], tags[1 + values[2] % (len(tags) - 1)].id)


def save_view(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, name, number = values
    tags = tuple(tag.id for tag in workspace.notebook.fetch_tags()[:2])
    wanted = Filter(text=text, any_of=tags, due=(Due.WEEK,), changed_within=number % 9, is_done=bool(number % 2))
    viewing.save_view(workspace, name, wanted)


def record(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, name, number = values
    day = workspace.today() - timedelta(days=number % 300)
    measuring.add_measurement(
        workspace, "personnel-exchange", value=Decimal(number), as_of=day, source=f"s{name}", note=text
    )
    side = ("", "Japan", "India")[number % 3]
    measuring.add_measurement(
        workspace, "delegation-visits", value=Decimal(number), as_of=day, source=f"s{name}", side=side
    )
    milestone = workspace.corpus.reference.milestones[number % 60]
    assessing.add_assessment(workspace, milestone.id, Level.LIMITED, as_of=day, source=f"s{name}", note=text)


def keep_briefing(workspace: Workspace, values: tuple[Any, ...]) -> None:
    text, name, number = values
    notes = workspace.notebook.fetch_notes()[:2]
    made = briefing.add_briefing(
        workspace,
        f"B{name}",
        [ITEMS[0], ITEMS[1], *(note.id for note in notes)],
        purpose=text,
        marking=name,
        place=text[:100],
        day=date(2026, 3, 1) if number % 2 else None,
        participants=(Participant(name=f"P{name}", role=text[:50], side=Side.THEIRS),),
        objectives=(f"o{name}",),
        messages=(Message(text=f"m{name}", support=text),),
        holders=(f"h{name}",),
        is_template=number % 3 == 0,
        left_out=tuple(note.id for note in notes),
    )
    briefing.add_page(workspace, made.ids[0], f"t{name}", text)


def undo(workspace: Workspace, values: tuple[Any, ...]) -> None:
    undoing.undo(workspace)


def redo(workspace: Workspace, values: tuple[Any, ...]) -> None:
    undoing.redo(workspace)


ACTS: tuple[Act, ...] = (
    *(add_note, add_note, edit_note, write_beside, remove_note, restore_version, highlight, highlight),
    *(remove_highlight, tag_item, tag_note, edit_tag, merge_tags, save_view, record, keep_briefing, undo, redo),
)
ONE_ACT = st.tuples(st.sampled_from(ACTS), st.tuples(TEXTS, NAMES, NUMBERS))
MANY_ACTS = st.lists(ONE_ACT, max_size=25)


def do(workspace: Workspace, acts: list[tuple[Act, tuple[Any, ...]]]) -> None:
    """Does the acts; those that the notebook refuses are left out, as a person would leave them."""
    for act, values in acts:
        try:
            act(workspace, values)
        except BriefingError:
            continue


def fill(workspace: Workspace) -> None:
    """Some of everything."""
    for number, text in enumerate(HOSTILE * 2):
        for act in ACTS:
            if act not in (undo, redo, remove_note, merge_tags, remove_highlight):
                do(workspace, [(act, (text, f"tag {number % 4}", number * 7))])
    do(workspace, [(write_beside, ("at once", "", 5)), (write_beside, ("at once", "", 8))])
    do(
        workspace,
        [(remove_note, ("", "", 3)), (merge_tags, ("", "", 1)), (remove_highlight, ("", "", 2)), (undo, ("", "", 0))],
    )


def _choose(things: tuple[Any, ...], number: int) -> Any:  # noqa: ANN401  # any of the notebook's things
    return things[number % len(things)] if things else None
