"""What can be typed. These words are a promise: scripts rely on them."""

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from briefing_app import __version__
from briefing_app.cli import briefing_arguments, commands, notebook_arguments, target_arguments
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import LABEL_LANGUAGES, Paper, Product
from briefing_app.workspace.workspace import CORPUS_FORMAT, NOTEBOOK_FORMAT

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
    parser.add_argument("--version", action="version", version=_say_versions())
    parser.set_defaults(command=None)
    topics = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    _add_reading(topics, common)
    _add_writing(topics, common)
    _add_pack(topics, common)
    _add_corpus(topics, common)
    preview = topics.add_parser("serve-preview", parents=[common])  # no help: only the window asks for it
    preview.set_defaults(command=commands.serve_preview)
    return parser


def _say_versions() -> str:
    """The program's version, and those of the formats that its files are in."""
    return f"{PROGRAM} {__version__} (notebook format {NOTEBOOK_FORMAT}, corpus format {CORPUS_FORMAT})"


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
    search.add_argument(
        "words",
        metavar="WORDS",
        nargs="+",
        help="all words, or where nothing has them all some; “…” keeps words together",
    )


def _add_writing(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    notes = _add_topic(topics, common, "note", "write, find and change notes")
    add = _add(notes, common, "add", commands.note_add, "add a note; prints its id once it is safe on the disk")
    add.add_argument("id", metavar="ID", help="the item that the note is about")
    add.add_argument("--text", metavar="T", required=True, help="the words; - reads them from standard input")
    add.add_argument("--kind", choices=[kind.value for kind in NoteKind], default="note")
    visibilities = [each.value for each in Visibility]
    add.add_argument("--for", "--visibility", dest="visibility", choices=visibilities, default="private")
    add.add_argument("--owner", metavar="NAME", default="", help="who is to do it")
    add.add_argument("--due", metavar="YYYY-MM-DD", help="by which day")

    def add_command(topic: "argparse._SubParsersAction[Parser]", *words: Any) -> Parser:  # noqa: ANN401  # as `_add`
        return _add(topic, common, *words)

    notebook_arguments.add_note_commands(notes, add_command)

    tags = _add_topic(topics, common, "tag", "tag items and notes, and look after the tags")
    tag = _add(tags, common, "add", commands.tag_add, "put tags on an item or a note")
    tag.add_argument("id", metavar="ID")
    tag.add_argument("tags", metavar="TAG", nargs="+")
    notebook_arguments.add_tag_commands(tags, add_command)
    whole = _add_topic(topics, common, "notebook", "export, import, back up, restore, check, undo")
    notebook_arguments.add_notebook_commands(whole, add_command)

    briefings = _add_topic(topics, common, "briefing", "make, edit, copy and delete briefings")
    briefing_arguments.add_briefing_commands(briefings, add_command)

    targets = _add_topic(topics, common, "target", "list targets; record, correct, import and export figures")
    target_arguments.add_target_commands(targets, add_command)
    milestones = _add_topic(topics, common, "milestone", "list milestones and record how far they have come")
    target_arguments.add_milestone_commands(milestones, add_command)


def _add_pack(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    pack = _add(topics, common, "pack", commands.pack, "make a PDF briefing pack")
    pack.add_argument("ids", metavar="ID", nargs="*", help="pillars, initiatives, targets; none: the whole vision")
    pack.add_argument(
        "--briefing", metavar="BRIEFING", help="the choice, the meeting and the marking of a briefing, by id or title"
    )
    where = pack.add_mutually_exclusive_group()
    where.add_argument("--out", metavar="FILE", help="the PDF; replaced only when the new one is whole")
    where.add_argument(
        "--copies", metavar="FOLDER", help="a numbered copy for each holder that the briefing names, drawn once"
    )
    pack.add_argument("--title", metavar="T", default="", help="what the cover says")
    pack.add_argument(
        "--marking",
        metavar="M",
        default="",
        help="on every page: a level by its words or id, as in tlp:amber, or your own",
    )
    pack.add_argument(
        "--let-in",
        choices=[Visibility.TEAM.value, Visibility.PRIVATE.value],
        action="append",
        default=[],
        help="notes that are not for every pack, for this one alone; its cover says so",
    )
    pack.add_argument("--check", action="store_true", help="make nothing; say what was found, and what would leave")
    pack.add_argument(
        "--password-file",
        metavar="FILE",
        help="encrypt with the password on its first line; - reads standard input. PDF/A forbids it: no archival copy",
    )
    pack.add_argument("--progress", action="store_true", help="print each step as a line of JSON")
    _add_pack_form(pack)


def _add_pack_form(pack: Parser) -> None:
    """What is made of the choice, and what goes in beside it."""
    products = [product.value for product in Product]
    pack.add_argument("--product", choices=products, default=Product.FULL.value, help="what is made of the choice")
    pack.add_argument("--paper", choices=[paper.value for paper in Paper], default=Paper.A4.value)
    pack.add_argument(
        "--language",
        choices=LABEL_LANGUAGES,
        help="of our own labels; else the briefing's own, or en. Words of others stay as they are",
    )
    pack.add_argument("--simplex", action="store_true", help="for printing on one side: the spine is always left")
    pack.add_argument("--four-up", action="store_true", help="cards: four on a sheet, with crop marks")
    pack.add_argument("--press", action="store_true", help="with the press report, line by line")
    pack.add_argument(
        "--page", metavar="FILE", action="append", default=[], help="a page of your own in Markdown; may be repeated"
    )
    pack.add_argument(
        "--annex",
        metavar="FILE[::MARKING]",
        action="append",
        default=[],
        help="a PDF behind the pack, as A1, A2 …, and how it is marked; may be repeated",
    )
    pack.add_argument("--since", metavar="FILE", help="say what is new since the pack of which this is the record")
    pack.add_argument(
        "--record",
        metavar="FILE",
        help="write what the pack holds, for --since of a later one and --supplement-to; without --out that alone",
    )
    pack.add_argument(
        "--supplement-to",
        metavar="FILE",
        help="only what is new since the pack of which this is the record, its pages numbered 12A, 12B …",
    )
    pack.add_argument("--after", metavar="PAGE", type=int, help="supplement: behind which page of that pack it goes")


def _add_corpus(topics: "argparse._SubParsersAction[Parser]", common: Parser) -> None:
    corpus = _add_topic(topics, common, "corpus", "build, check or export the bundled documents")
    _add(corpus, common, "build", commands.corpus_build, "write data/vision.db from resources/")
    export = _add(corpus, common, "export", commands.corpus_export, "write the corpus as CSV with CSVW, JSON and IATI")
    export.add_argument("--out", metavar="FOLDER", required=True, help="made if need be")
    export.add_argument("--format", choices=["all", "csv", "iati", "json"], default="all")
    _add(corpus, common, "check", commands.corpus_check, "fail when data/vision.db is not what resources/ give")
