"""What can be typed. These words are a promise: scripts rely on them."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from briefing_app import __version__
from briefing_app.cli import commands
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import Confidence, NoteKind, Visibility

PROGRAM = "briefing-app"


class Parser(argparse.ArgumentParser):
    """A parser that reports a mistake as one sentence, like every other mistake, and takes no abbreviations."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  # argparse's own
        super().__init__(**{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        """Raises `BadInput`."""
        raise BadInput(f"The command was not understood: {message}.", f"“{self.prog} --help” shows what it takes.")


def build_parser() -> Parser:
    """The whole command line."""
    common = _build_common()
    parser = Parser(
        prog=PROGRAM,
        parents=[common],
        description="Browse, annotate and print the Japan-India Joint Vision. Without a command, opens the window.",
        epilog="Exit status: 0 done; 2 a mistake that the message says how to mend; 3 no screen for the window;"
        " 1 a fault of the program.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.set_defaults(command=None)
    topics = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    _add_reading(topics, common)
    _add_writing(topics, common)
    _add_pack(topics, common)
    _add_corpus(topics, common)
    return parser


def _build_common() -> Parser:
    """Options that may stand before or after the command."""
    common = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--notebook", metavar="FILE", help="the notebook to use instead of your own")
    common.add_argument("--json", action="store_true", help="answer in JSON")
    return common


def _add(
    topics: "argparse._SubParsersAction[Parser]",
    common: Parser,
    name: str,
    command: Callable[..., object] | None,
    text: str,
) -> Parser:
    parser = topics.add_parser(name, parents=[common], help=text, description=f"{text[0].upper()}{text[1:]}.")
    if command is not None:
        parser.set_defaults(command=command)
    return parser


def _add_topic(
    topics: "argparse._SubParsersAction[Parser]", common: Parser, name: str, text: str
) -> "argparse._SubParsersAction[Parser]":
    return _add(topics, common, name, None, text).add_subparsers(metavar="COMMAND", parser_class=Parser, required=True)


def _add_reading(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    show = _add(topics, common, "show", commands.show, "show an item, its locator, tags and notes")
    show.add_argument(
        "id", metavar="ID", help="a pillar (VII), an initiative (VII.1), a target, a passage, a mechanism or a note"
    )
    search = _add(topics, common, "search", commands.search, "find words in the corpus and the notes, best first")
    search.add_argument("words", metavar="WORDS", nargs="+", help="every word must occur; “…” keeps words together")


def _add_writing(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    notes = _add_topic(topics, common, "note", "write and list notes")
    add = _add(notes, common, "add", commands.note_add, "add a note; prints its id once it is safe on the disk")
    add.add_argument("id", metavar="ID", help="the item that the note is about")
    add.add_argument("--text", metavar="T", required=True, help="the words; - reads them from standard input")
    add.add_argument("--kind", choices=[kind.value for kind in NoteKind], default="note")
    add.add_argument("--for", dest="visibility", choices=[each.value for each in Visibility], default="private")
    listing = _add(notes, common, "list", commands.note_list, "list the notes, of one item or all")
    listing.add_argument("id", metavar="ID", nargs="?")

    tags = _add_topic(topics, common, "tag", "tag items and list tags")
    tag = _add(tags, common, "add", commands.tag_add, "put tags on an item")
    tag.add_argument("id", metavar="ID")
    tag.add_argument("tags", metavar="TAG", nargs="+")
    _add(tags, common, "list", commands.tag_list, "list the tags, with how many items have each")

    targets = _add_topic(topics, common, "target", "list targets and record figures")
    _add(targets, common, "list", commands.target_list, "list the quantified targets and where they stand")
    measure = _add(targets, common, "measure", commands.target_measure, "record a figure for a target")
    measure.add_argument("target", metavar="TARGET", help="its id, as “target list” prints it")
    measure.add_argument("--value", metavar="V", required=True, help="in the target's unit: 3.9, or 96,400")
    measure.add_argument("--date", metavar="YYYY-MM-DD", required=True, help="the day at whose end the figure stood")
    measure.add_argument("--source", metavar="S", required=True, help="who published it, and where")
    measure.add_argument("--confidence", choices=[each.value for each in Confidence], default="reported")


def _add_pack(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    pack = _add(topics, common, "pack", commands.pack, "make a PDF briefing pack")
    pack.add_argument("ids", metavar="ID", nargs="*", help="pillars, initiatives, targets; none: the whole vision")
    pack.add_argument("--out", metavar="FILE", required=True, help="the PDF; replaced only when the new one is whole")
    pack.add_argument("--title", metavar="T", default="", help="what the cover says")
    pack.add_argument("--marking", metavar="M", default="", help="the handling marking on every page")
    pack.add_argument(
        "--password-file",
        metavar="FILE",
        help="encrypt with the password on its first line; - reads standard input. Such a pack is no archival copy",
    )
    pack.add_argument("--progress", action="store_true", help="print each step as a line of JSON")


def _add_corpus(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    corpus = _add_topic(topics, common, "corpus", "build, check or export the bundled documents")
    _add(corpus, common, "build", commands.corpus_build, "write data/vision.db from resources/")
    export = _add(corpus, common, "export", commands.corpus_export, "write the corpus as CSV with CSVW, JSON and IATI")
    export.add_argument("--out", metavar="FOLDER", required=True, help="made if need be")
    export.add_argument("--format", choices=["all", "csv", "iati", "json"], default="all")
    _add(corpus, common, "check", commands.corpus_check, "fail when data/vision.db is not what resources/ give")
