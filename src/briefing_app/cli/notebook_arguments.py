"""What can be typed about the notebook as a whole, its notes and its tags."""

import argparse
from collections.abc import Callable
from typing import Any

from briefing_app.cli import note_commands, notebook_commands, tag_commands
from briefing_app.cli.note_commands import DUE
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.workspace.exporting_notebook import Form
from briefing_app.workspace.tagging import COLOURS

Add = Callable[..., Any]
"""Adds a command to a topic: the topic, its name, what it calls, what it does in words."""
KINDS = [kind.value for kind in NoteKind]
VISIBILITIES = [each.value for each in Visibility]


def add_notebook_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # argparse's own has no public name
    """The commands of `notebook`."""
    export = add(topic, "export", notebook_commands.export, "write the notebook out for people and other programs")
    export.add_argument("file", metavar="FILE", help="replaced only when the new one is whole; for CSV a folder")
    export.add_argument(
        "--as",
        dest="form",
        choices=[form.value for form in Form],
        help="json: everything, with its history; json-ld: W3C Web Annotations; markdown: to read; csv: three tables;"
        " without it, by the ending of FILE: .json, .jsonld, .md, or none for CSV",
    )
    _add_visibilities(export, "only notes for these people; several may be given; not for json")
    load = add(
        topic, "import", notebook_commands.import_, "take in notes from a JSON or JSON-LD file; undone as one act"
    )
    load.add_argument("file", metavar="FILE")
    load.add_argument("--preview", action="store_true", help="only say what would change")
    add(topic, "backup", notebook_commands.backup, "make a checked copy of the notebook now")
    add(topic, "backups", notebook_commands.backups, "list the copies of the notebook, the newest first")
    restore = add(topic, "restore", notebook_commands.restore, "make everything as it was in a copy; undone as one act")
    restore.add_argument(
        "file", metavar="FILE", help="a copy, by its path or by its name as “notebook backups” says it"
    )
    restore.add_argument("--preview", action="store_true", help="only say what would change")
    add(topic, "check", notebook_commands.check, "look through the whole notebook for damage")
    add(topic, "undo", notebook_commands.undo, "take back the last act, whatever it was")
    add(topic, "redo", notebook_commands.redo, "do the act again that was undone last")
    history = add(topic, "history", notebook_commands.history, "list the last acts, or the versions of a note")
    history.add_argument("note", metavar="NOTE", nargs="?", help="the id of a note")
    actions = add(topic, "actions", notebook_commands.actions, "list the actions, what is due first, or export them")
    actions.add_argument("--ical", metavar="FILE", help="write them as iCalendar")
    actions.add_argument("--owner", metavar="NAME", default="")
    actions.add_argument("--due", choices=list(DUE), action="append", default=[])
    actions.add_argument("--done", action="store_true", help="those that are done, instead of those that are open")


def add_note_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    """The commands of `note` but for `add`."""
    listing = add(topic, "list", note_commands.list_, "list the notes that meet every condition, of one item or all")
    listing.add_argument("id", metavar="ID", nargs="?", help="an item")
    listing.add_argument("--kind", choices=KINDS, action="append", default=[], help="several may be given")
    _add_visibilities(listing, "several may be given")
    listing.add_argument(
        "--tag", metavar="TAG", action="append", default=[], help="bears this tag; several: all of them"
    )
    listing.add_argument("--without-tag", metavar="TAG", action="append", default=[], help="does not bear this tag")
    listing.add_argument("--text", metavar="WORDS", default="", help="has all these words, or what begins like them")
    listing.add_argument("--owner", metavar="NAME", default="", help="actions and other notes of this owner")
    listing.add_argument(
        "--due", choices=list(DUE), action="append", default=[], help="open actions; several may be given"
    )
    listing.add_argument("--changed-within", metavar="DAYS", type=int)
    state = listing.add_mutually_exclusive_group()
    state.add_argument("--done", dest="is_done", action="store_true", default=None, help="actions that are done")
    state.add_argument("--open", dest="is_done", action="store_false", default=None, help="actions that are not")
    edit = add(topic, "edit", note_commands.edit, "change a note; what it said before stays in its history")
    edit.add_argument("note", metavar="NOTE", help="its id")
    edit.add_argument("--text", metavar="T", help="the words; - reads them from standard input")
    edit.add_argument("--kind", choices=KINDS)
    edit.add_argument("--visibility", "--for", dest="visibility", choices=VISIBILITIES)
    edit.add_argument("--owner", metavar="NAME")
    edit.add_argument("--due", metavar="YYYY-MM-DD", help="“none” for no day")
    done = edit.add_mutually_exclusive_group()
    done.add_argument("--done", dest="is_done", action="store_true", default=None)
    done.add_argument("--open", dest="is_done", action="store_false", default=None)
    remove = add(topic, "remove", note_commands.remove, "remove a note; “note restore” brings it back")
    remove.add_argument("note", metavar="NOTE")
    restore = add(topic, "restore", note_commands.restore, "bring a removed note back, with its tags")
    restore.add_argument("note", metavar="NOTE")
    history = add(topic, "history", note_commands.history, "list every version of a note, the newest first")
    history.add_argument("note", metavar="NOTE")
    back = add(
        topic, "restore-version", note_commands.restore_version, "make an earlier version of a note the current one"
    )
    back.add_argument("note", metavar="NOTE")
    back.add_argument("version", metavar="VERSION", help="as “note history” prints it")


def add_tag_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    """The commands of `tag` but for `add`."""
    add(topic, "list", tag_commands.list_, "list the tags, with how many items and notes have each")
    rename = add(topic, "rename", tag_commands.rename, "give a tag another name, on everything that bears it")
    rename.add_argument("tag", metavar="TAG")
    rename.add_argument("name", metavar="NAME")
    merge = add(topic, "merge", tag_commands.merge, "make every use of some tags a use of one")
    merge.add_argument("tags", metavar="TAG", nargs="+", help="by name or id; of one name, all tags that have it")
    merge.add_argument("--into", metavar="TAG", required=True, help="the tag that stays, by name or id")
    merge.add_argument("--preview", action="store_true", help="only say what would change")
    delete = add(topic, "delete", tag_commands.delete, "delete tags and take them off everything")
    delete.add_argument("tags", metavar="TAG", nargs="+")
    describe = add(topic, "describe", tag_commands.describe, "say what a tag is for")
    describe.add_argument("tag", metavar="TAG")
    describe.add_argument("text", metavar="WORDS")
    colour = add(topic, "colour", tag_commands.colour, "give tags a colour")
    colour.add_argument("colour", metavar="COLOUR", choices=COLOURS, help=", ".join(COLOURS))
    colour.add_argument("tags", metavar="TAG", nargs="+")
    for name, command, text in (
        ("apply", tag_commands.apply, "put a tag on items and notes, all in one step"),
        ("remove", tag_commands.remove, "take a tag off items and notes, all in one step"),
    ):
        many = add(topic, name, command, text)
        many.add_argument("tag", metavar="TAG")
        many.add_argument("ids", metavar="ID", nargs="+", help="items and notes")


def _add_visibilities(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--visibility", dest="visibilities", choices=VISIBILITIES, action="append", help=text)
