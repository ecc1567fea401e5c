"""What is said of a briefing in lists and heads, and how its people and messages are written as lines of text."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from briefing_app.core.briefing import Briefing, Message, Participant, Side
from briefing_app.ui.language_formats import format_short_day
from briefing_app.workspace.choosing import Sorting

INDENT = "  "
"""A line that begins with it supports the message above."""
translate = QCoreApplication.translate


def order_briefings(briefings: Iterable[Briefing], today: date) -> tuple[Briefing, ...]:
    """The next meeting first, then those without a day, then past ones, the last of them first; templates last."""

    def key(briefing: Briefing) -> tuple[int, int, str]:
        day = briefing.day
        is_past = day is not None and day < today
        group = 3 if briefing.is_template else 2 if is_past else 1 if day is None else 0
        number = day.toordinal() if day else 0
        return group, -number if is_past else number, briefing.title.casefold()

    return tuple(sorted(briefings, key=key))


def say_when(briefing: Briefing) -> str:
    """The day and the hour; empty where neither is known."""
    day = format_short_day(briefing.day) if briefing.day else ""
    return ", ".join(part for part in (day, briefing.time) if part)


def say_count(count: int) -> str:
    """How many entries a choice has."""
    return (
        translate("Briefings", "1 entry")
        if count == 1
        else translate("Briefings", "{count} entries").replace("{count}", str(count))
    )


def say_briefing(briefing: Briefing) -> str:
    """The line below a title in the list."""
    kind = (
        translate("Briefings", "Template")
        if briefing.is_template
        else say_when(briefing) or translate("Briefings", "No day yet")
    )
    return f"{kind} · {say_count(len(briefing.entries))}"


def say_meeting(briefing: Briefing) -> str:
    """The line below the title of the briefing that is open: when, where, who."""
    people = len(briefing.participants)
    said = {0: "", 1: translate("Briefings", "1 participant")}.get(
        people, translate("Briefings", "{count} participants").replace("{count}", str(people))
    )
    kind = translate("Briefings", "Template") if briefing.is_template else ""
    parts = (kind, say_when(briefing), briefing.place, said, briefing.marking)
    return "   ".join(part for part in parts if part)


def say_added(title: str, sorting: Sorting) -> str:
    """What became of things that were put into a briefing: a sentence for each group of them."""
    added, known = len(sorting.fresh), len(sorting.known)
    lone = (
        translate("Briefings", "Added to “{title}”.")
        if added
        else translate("Briefings", "It is in “{title}” already.")
    )
    sentences = []
    if added + known == 1:
        sentences.append(lone)
    elif added:
        sentences.append(translate("Briefings", "Added {count} to “{title}”.").replace("{count}", str(added)))
    elif known:
        sentences.append(translate("Briefings", "All {count} are in “{title}” already.").replace("{count}", str(known)))
    else:
        sentences.append(translate("Briefings", "Nothing was added to “{title}”."))
    for words, left in (
        (translate("Briefings", "In it already: {count}."), sorting.known if added else ()),
        (translate("Briefings", "Left, as not for the pack: {count}."), sorting.unshared),
        (translate("Briefings", "Left, as no pack shows them: {count}."), sorting.unfit),
    ):
        if left:
            sentences.append(words.replace("{count}", str(len(left))))
    return " ".join(sentences).replace("{title}", title)


def write_people(people: Iterable[Participant], side: Side) -> str:
    """The people of one side, a line each: the name, a comma, the role."""
    return "\n".join(_write_person(person) for person in people if person.side is side)


def read_people(text: str, side: Side) -> tuple[Participant, ...]:
    """Back from lines. A semicolon parts name and role where a name has a comma of its own."""
    people = []
    for line in text.splitlines():
        name, _, role = line.partition(";" if ";" in line else ",")
        if name.strip():
            people.append(Participant(name=name.strip(), role=role.strip(), side=side))
    return tuple(people)


def write_messages(messages: Iterable[Message]) -> str:
    """A line each, with what supports it on lines below that are indented."""
    lines = list[str]()
    for message in messages:
        lines.append(message.text)
        lines.extend(INDENT + line for line in message.support.splitlines())
    return "\n".join(lines)


def read_messages(text: str) -> tuple[Message, ...]:
    """Back from lines. What supports no message is one itself."""
    found = list[tuple[str, list[str]]]()
    for line in text.splitlines():
        if line[:1].isspace() and found:
            found[-1][1].append(line.removeprefix(INDENT).rstrip())
        elif line.strip():
            found.append((line.strip(), []))
    return tuple(Message(text=text, support="\n".join(support).strip()) for text, support in found)


def read_lines(text: str) -> tuple[str, ...]:
    """One thing on each line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def write_lines(lines: Sequence[str]) -> str:
    """The same the other way round."""
    return "\n".join(lines)


def _write_person(person: Participant) -> str:
    if not person.role:
        return person.name + (";" if "," in person.name else "")
    needs_semicolon = "," in person.name or ";" in person.role
    return f"{person.name}{';' if needs_semicolon else ','} {person.role}"
