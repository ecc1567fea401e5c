"""The notes as one Markdown file to read, item by item in the document's order.

What a person typed is theirs to emphasise and to list, and nothing more: it can make no heading, no HTML, no picture
and no code, and it cannot leave the list item that holds it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefing_app.core.corpus import Item
from briefing_app.core.figures import find_local_day, format_day
from briefing_app.core.notebook import (
    NOTE_KIND_WORDS,
    VISIBILITY_WORDS,
    Highlight,
    Note,
    NoteKind,
    Placement,
    Visibility,
)
from briefing_app.workspace.output_files import write_file
from briefing_app.workspace.selection import Selection, select_for
from briefing_app.workspace.workspace import Workspace

MARKUP = re.compile(r"[\\`*_\[\]<>&|~]")
BEGINS = re.compile(r"[-+=#]|[0-9]{1,9}(?=[.)])")
KEPT = re.compile(
    r"\\[!-/:-@\[-`{-~]"  # escaped by its writer already
    r"|(?<!!)\[[^\[\]\\<>\n]*\]\((?:https?://|mailto:)[^()\s\\<>\"'|~`]*\)"  # a link to a page
)
LOOSE = re.compile(r"[<&`~|\[]|!(?=\[)")
ITEM_LINE = re.compile(r"(?P<indent> *)(?P<marker>[-+*]|[0-9]{1,9}[.)])(?P<rest> .*|)")
MARKERS = re.compile(r"((?:(?:[-+*]|[0-9]{1,9}[.)]) +)*)(.*)", re.DOTALL)
"""Lists in lists may begin on one line."""
RULE = re.compile(r"([-_*=])[ \t]*(\1[ \t]*)*")
DEEPER = 4


def export_markdown(workspace: Workspace, out: Path, visibilities: Iterable[Visibility] = Visibility) -> int:
    """Writes the notes for these people, with their highlights and tags; how many notes they are.

    Highlights without a note, and tags on items, are written with the private notes only. Raises `CannotWrite`.
    """
    selection = select_for(workspace, frozenset(visibilities))
    lines = list(_write(workspace, selection))
    write_file(workspace, out, [f"{line}\n".encode() for line in lines])
    return len(selection.notes)


def write_literally(words: str) -> str:
    """Words of one line, of which nothing is markup."""
    line = MARKUP.sub(r"\\\g<0>", " ".join(words.split()))
    begun = BEGINS.match(line)
    if begun is None:
        return line
    at = begun.start() if begun.group() in "-+=#" else begun.end()
    return f"{line[:at]}\\{line[at:]}"


def tame(text: str) -> list[str]:
    """The lines of a note, with emphasis, lists and links to pages, and nothing else that is markup."""
    typed = text.expandtabs(DEEPER).split("\n")
    lines, last_indent = list[str](), -1
    for line in typed:
        listed = None if RULE.fullmatch(line.strip()) else ITEM_LINE.fullmatch(line)
        if listed:
            indent = min(len(listed["indent"]), last_indent + DEEPER if last_indent >= 0 else 0)
            last_indent = indent
            lines.append(f"{' ' * indent}{listed['marker']} {_tame_line(listed['rest'].strip())}".rstrip())
        else:
            if _ends_list(lines[-1] if lines else "", line):
                last_indent = -1
            lines.append(_tame_line(line.strip()))
    return [_keep_break(line, after) for line, after in zip(lines, [*lines[1:], ""], strict=True)]


def _write(workspace: Workspace, selection: Selection) -> Iterator[str]:
    yield from ("# Notes", "", f"{len(selection.notes):,} notes, written out on {format_day(workspace.today())}.")
    for item in workspace.corpus.items():
        if item.id in selection.item_ids:
            yield from _write_item(workspace, item, selection)
    strange = [item_id for item_id in selection.item_ids if not workspace.corpus.has_item(item_id)]
    for item_id in sorted(strange):
        yield from ("", f"## {write_literally(item_id)}", "", "This edition of the documents has no such item.")
        yield from _write_things(item_id, selection)


def _write_item(workspace: Workspace, item: Item, selection: Selection) -> Iterator[str]:
    yield from ("", f"## {write_literally(f'{item.id} {item.title}').rstrip('#')}", "")
    yield write_literally(workspace.corpus.locator(item.id))
    yield from _write_things(item.id, selection)


def _write_things(item_id: str, selection: Selection) -> Iterator[str]:
    if tags := selection.tags_of(item_id):
        yield from ("", f"Tags: {_name(tags)}")
    for highlight in selection.highlights_on(item_id):
        yield from ("", f"> {write_literally(highlight.anchor.exact)}", ">", f"> — {_describe_highlight(highlight)}")
        for note in selection.notes_on(highlight.id):
            yield from _write_note(note, selection)
    for note in selection.notes_without_words(item_id):
        yield from _write_note(note, selection)


def _write_note(note: Note, selection: Selection) -> Iterator[str]:
    yield from ("", f"- {_describe_note(note, selection.tags_of(note.id))}")
    if note.text.strip():
        yield ""
        yield from (f"  {line}".rstrip(" ") for line in tame(note.text))


def _describe_note(note: Note, tags: Sequence[str]) -> str:
    parts = [f"**{NOTE_KIND_WORDS[note.kind]}**", VISIBILITY_WORDS[note.visibility].lower()]
    if note.kind is NoteKind.ACTION:
        parts += ["done" if note.done else "to do"]
        parts += [f"by {write_literally(note.owner)}"] if note.owner else []
        parts += [f"due {format_day(note.due)}"] if note.due else []
    parts += [f"tags: {_name(tags)}"] if tags else []
    parts += [f"changed {find_local_day(note.changed)}"]
    return " · ".join(parts)


def _describe_highlight(highlight: Highlight) -> str:
    where = "" if highlight.placement is Placement.PLACED else ", words not found in this edition"
    return f"highlighted in {highlight.colour.value}, {write_literally(highlight.anchor.passage_id)}{where}"


def _name(tags: Sequence[str]) -> str:
    return ", ".join(write_literally(tag) for tag in tags)


def _ends_list(before: str, line: str) -> bool:
    """Words after an empty line are no part of a list any more, nor is what follows an empty item and such a line."""
    if line.strip():
        return not before
    listed = ITEM_LINE.fullmatch(before)
    return listed is not None and not listed["rest"]


def _tame_line(line: str) -> str:
    """Of one line without what stands around it."""
    tamed, at = "", 0
    for kept in KEPT.finditer(line):
        tamed += LOOSE.sub(r"\\\g<0>", line[at : kept.start()]) + kept.group()
        at = kept.end()
    tamed += LOOSE.sub(r"\\\g<0>", line[at:])
    if RULE.fullmatch(tamed):
        return f"\\{tamed}"
    markers, words = MARKERS.fullmatch(tamed).groups()  # type: ignore[union-attr]  # any line matches
    if words.startswith(("#", ">")) or RULE.fullmatch(words):
        words = f"\\{words}"
    return " ".join((*markers.split(), words))


def _keep_break(line: str, after: str) -> str:
    """A line break that was typed is one, unless what follows begins anew anyway."""
    goes_on = line and after and not ITEM_LINE.fullmatch(after) and not line.endswith("\\")
    return f"{line}\\" if goes_on else line
