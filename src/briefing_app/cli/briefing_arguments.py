"""What can be typed about briefings."""

import argparse
from typing import Any

from briefing_app.cli import briefing_commands, briefing_file_commands
from briefing_app.cli.notebook_arguments import Add
from briefing_app.core.notebook import Visibility
from briefing_app.core.product import LABEL_LANGUAGES, BriefingFormat

BRIEFING = "its id, the end of its id, or its title"
ENTRY = "its number in “briefing show”, or the code or id of what it stands for"


def add_briefing_commands(topic: Any, add: Add) -> None:  # noqa: ANN401  # argparse's own has no public name
    """The commands of `briefing`."""
    new = add(topic, "new", briefing_commands.new, "make a briefing; prints it with its id")
    new.add_argument("title", metavar="TITLE")
    new.add_argument("ids", metavar="ID", nargs="*", help="items and notes that its pack is to hold, in order")
    _add_meeting(new)
    add(topic, "list", briefing_commands.list_, "list the briefings, the next meeting first")
    show = add(topic, "show", briefing_commands.show, "show a briefing and its choice")
    show.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    edit = add(topic, "edit", briefing_commands.edit, "change what a briefing says of its meeting")
    edit.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    edit.add_argument("--title", metavar="T")
    _add_meeting(edit)
    _add_choosing(topic, add)
    _add_annexes(topic, add)
    _add_files(topic, add)
    copy = add(topic, "copy", briefing_commands.copy, "duplicate a briefing for the next meeting, or make a template")
    copy.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    copy.add_argument("--title", metavar="T")
    copy.add_argument("--day", metavar="YYYY-MM-DD")
    copy.add_argument("--template", action="store_true", help="the copy is a template")
    delete = add(topic, "delete", briefing_commands.delete, "delete briefings; “notebook undo” brings them back")
    delete.add_argument("ids", metavar="BRIEFING", nargs="+", help=BRIEFING)


def _add_choosing(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    more = add(topic, "add", briefing_commands.add, "put items, notes or a page of your own into a briefing")
    more.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    more.add_argument("ids", metavar="ID", nargs="*", help="pillars, initiatives, targets, lines of the press, notes")
    more.add_argument("--before", metavar="ENTRY", help=ENTRY)
    more.add_argument("--page", metavar="TITLE", help="a page of your own")
    more.add_argument("--text", metavar="T", default="", help="its words, in Markdown; - reads standard input")
    remove = add(topic, "remove", briefing_commands.remove, "take entries out of a briefing; what they stand for stays")
    remove.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    remove.add_argument("entries", metavar="ENTRY", nargs="+", help=ENTRY)
    move = add(topic, "move", briefing_commands.move, "put entries before another one, or at the end")
    move.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    move.add_argument("entries", metavar="ENTRY", nargs="+", help=ENTRY)
    move.add_argument("--before", metavar="ENTRY", help=ENTRY)
    leave = add(
        topic, "leave-out", briefing_commands.leave_out, "leave notes on chosen items out of this briefing alone"
    )
    leave.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    leave.add_argument("notes", metavar="NOTE", nargs="+", help="ids of notes")
    leave.add_argument("--let-in", action="store_true", help="let them in again")


def _add_annexes(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    attach = add(
        topic, "attach", briefing_file_commands.attach, "keep a PDF with a briefing; it is printed as an annex"
    )
    attach.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    attach.add_argument("file", metavar="FILE", help="a PDF of at most 400 pages, without a password")
    attach.add_argument("--before", metavar="ENTRY", help=ENTRY)
    annex = add(topic, "annex", briefing_file_commands.annex, "give an annex another title, or say how it is marked")
    annex.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    annex.add_argument("entry", metavar="ENTRY", help=ENTRY)
    for command in (attach, annex):
        command.add_argument("--title", metavar="T", help="what the contents call it")
        command.add_argument("--marking", metavar="M", help="its own marking, which that of the pack must cover")


def _add_files(topic: Any, add: Add) -> None:  # noqa: ANN401  # as above
    export = add(
        topic, "export", briefing_file_commands.export, "write a briefing for a word processor, a calendar, a colleague"
    )
    export.add_argument("id", metavar="BRIEFING", help=BRIEFING)
    export.add_argument("--format", choices=[form.value for form in BriefingFormat], required=True)
    export.add_argument("--out", metavar="FILE", help="replaced only by a whole one; else named after the briefing")
    export.add_argument(
        "--let-in",
        choices=[Visibility.TEAM.value, Visibility.PRIVATE.value],
        action="append",
        default=[],
        help="docx, markdown: notes that are not for every pack, for this file alone; it says so",
    )
    export.add_argument(
        "--without-annexes", action="store_true", help="briefing: the names of its annexes, and not the files"
    )
    import_ = add(
        topic, "import", briefing_file_commands.import_, "take in a briefing from a colleague; undone as one act"
    )
    import_.add_argument("file", metavar="FILE", help="what “briefing export --format briefing” wrote")
    import_.add_argument("--preview", action="store_true", help="only say what is in it; nothing is added")


def _add_meeting(command: Any) -> None:  # noqa: ANN401  # as above
    command.add_argument("--purpose", metavar="T")
    command.add_argument("--day", metavar="YYYY-MM-DD", help="the day of the meeting; empty for none")
    command.add_argument("--time", metavar="T", help="as it is to be printed")
    command.add_argument("--place", metavar="T")
    command.add_argument("--ours", metavar="NAME, ROLE", action="append", help="of our side; may be repeated")
    command.add_argument("--theirs", metavar="NAME, ROLE", action="append", help="of their side; may be repeated")
    command.add_argument("--objective", metavar="T", action="append", help="may be repeated")
    command.add_argument(
        "--message", metavar="TEXT::SUPPORT", action="append", help="a key message, at most six; may be repeated"
    )
    command.add_argument("--marking", metavar="M", help="the handling marking on every page")
    command.add_argument("--holder", metavar="NAME", action="append", help="who gets a copy; may be repeated")
    command.add_argument("--version", metavar="V", help="of the pack, such as 2")
    command.add_argument("--language", choices=LABEL_LANGUAGES, help="of our own labels in the pack")
    command.add_argument(
        "--template", action=argparse.BooleanOptionalAction, default=None, help="whether it is a template"
    )
