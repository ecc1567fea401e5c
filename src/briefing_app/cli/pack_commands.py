"""What the command `pack` does. A module of its own, since it brings all that packs are made of."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from briefing_app import paths
from briefing_app.cli.answers import Answer, read_input
from briefing_app.cli.briefing_commands import find_briefing
from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.notebook import Visibility
from briefing_app.core.product import PackForm, Paper, Product
from briefing_app.workspace import dressing, packing, supplementing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.forecasting import PackForecast, forecast
from briefing_app.workspace.pack_outputs import keep_apart, keep_sources, name_copies
from briefing_app.workspace.workspace import Workspace


def make(workspace: Workspace, arguments: Namespace) -> Answer:
    """Makes the PDF, or the copies; answers where they are."""
    out, record = _find_place(arguments), paths.user_path(arguments.record) if arguments.record else None
    for file in filter(None, (out, record)):
        workspace.protect_own_files(file)
    _refuse_two_orders(arguments)
    form = _read_form(arguments)
    visibilities = [Visibility(each) for each in arguments.let_in]
    contents = (
        build_briefing_contents(
            workspace,
            find_briefing(workspace, arguments.briefing).id,
            form=form,
            language=arguments.language or "",
            visibilities=visibilities,
        )
        if arguments.briefing
        else packing.build_contents(
            workspace,
            arguments.ids,
            title=arguments.title,
            marking=arguments.marking,
            visibilities=visibilities,
            form=form,
            with_press=arguments.press,
        )
    )
    contents = dressing.add_free_pages(contents, list(map(paths.user_path, arguments.page)))
    annexes = [_read_annex(each) for each in arguments.annex]
    contents = dressing.add_annexes(contents, [file for file, _ in annexes])
    contents = dressing.mark_annexes(contents, [marking for _, marking in annexes])
    if arguments.supplement_to:
        before = supplementing.read_pack_record(paths.user_path(arguments.supplement_to))
        contents = supplementing.build_supplement(contents, before, after=arguments.after)
    if arguments.since:
        contents = dressing.compare_with(contents, paths.user_path(arguments.since))
    outs: tuple[Path, ...] = () if out is None else (out,)
    if out is not None and arguments.copies is not None:
        outs = name_copies(out, len(contents.edition.holders))
    _keep_files(arguments, outs, record)
    foreseen = forecast(workspace, contents)
    if arguments.check:
        return Answer(data={"findings": _describe_findings(foreseen)}, text="\n".join(_say_findings(foreseen)))
    report, password = _print_progress if arguments.progress else None, _read_password(arguments.password_file)
    if out is None:
        answer = _answer_record(record)
    elif arguments.copies:
        _make_folder(out.parent, contents.edition.holders)
        files = packing.make_copies(contents, out, report, password)
        answer = _answer_copies(files, contents.edition.holders)
    else:
        pages = packing.make_pack(contents, out, report, password)
        limits = (supplementing.say_supplement(contents, pages), *dressing.say_limits(contents))
        answer = _answer_pack(out, pages, foreseen, list(filter(None, limits)))
    if record is not None:
        dressing.write_pack_record(contents, record)
    return answer


def _find_place(arguments: Namespace) -> Path | None:
    """Where the pack goes, or the first of its copies; nowhere if its record alone is wanted."""
    if arguments.copies is not None:
        return paths.user_path(arguments.copies) / "pack.pdf"
    if arguments.out is not None:
        return paths.user_path(arguments.out)
    if not arguments.record or arguments.supplement_to:
        raise BadInput("There is no place for the pack.", "Give a file with --out, or a folder with --copies.")
    return None


def _answer_record(record: Path | None) -> Answer:
    return Answer(data={"record": str(record)}, text=f"{record}: what the pack would hold. No PDF was made.")


def _answer_pack(out: Path, pages: int, foreseen: PackForecast, limits: Sequence[str]) -> Answer:
    beside = (
        f"\n{foreseen.elsewhere} notes for the pack are about other words of these pillars and are not printed."
        if foreseen.elsewhere
        else ""
    )
    beside += f"\n{foreseen.left_out} notes for the pack are left out by the briefing." if foreseen.left_out else ""
    return Answer(
        data={
            "file": str(out),
            "pages": pages,
            "notes_left_out": foreseen.elsewhere + foreseen.left_out,
            "limits": list(limits),
            "findings": _describe_findings(foreseen),
        },
        text="\n".join(
            (
                f"{out}: {pages} page{'s' if pages != 1 else ''}{beside}",
                *limits,
                *_say_findings(foreseen, only_amiss=True),
            )
        ),
    )


def _answer_copies(files: Sequence[Path], holders: Sequence[str]) -> Answer:
    copies = list(zip(map(str, files), holders, strict=True))
    return Answer(
        data=[{"file": file, "holder": holder} for file, holder in copies],
        text="\n".join(f"{file}: {holder}" for file, holder in copies),
    )


def _make_folder(folder: Path, holders: Sequence[str]) -> None:
    if not holders:
        raise BadInput("Nobody is named who gets a copy.", "Name them in the briefing: briefing edit … --holder NAME.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one.") from error


def _keep_files(arguments: Namespace, outs: Sequence[Path], record: Path | None) -> None:
    """Refuses outputs that would replace a file of the person's own, or one another.

    The record alone may take the place of the one that was read: then it goes on where that ended.
    """
    own = [*arguments.page, *(file for file in (arguments.password_file,) if file and file != "-")]
    sources = [*map(paths.user_path, own), *(_read_annex(each)[0] for each in arguments.annex)]
    records = [paths.user_path(each) for each in (arguments.since, arguments.supplement_to) if each]
    keep_sources(outs, [*sources, *records])
    if record is not None:
        keep_sources([record], sources)
        keep_apart(outs, record)


def _refuse_two_orders(arguments: Namespace) -> None:
    if arguments.briefing and (arguments.ids or arguments.title or arguments.marking or arguments.press):
        raise BadInput(
            "A briefing says itself what its pack holds.", "Leave out the items, the title, the marking and --press."
        )
    if arguments.supplement_to and arguments.since:
        raise BadInput(
            "A supplement holds what is new, and needs no page that says so.", "Leave out --since, or --supplement-to."
        )
    if arguments.after is not None and not arguments.supplement_to:
        raise BadInput("--after says where a supplement goes.", "Name the record of the pack with --supplement-to.")


def _read_annex(typed: str) -> tuple[Path, str]:
    """A file, and after “::” how it is marked."""
    file, _, marking = typed.partition("::")
    return paths.user_path(file), marking


def _read_form(arguments: Namespace) -> PackForm:
    return PackForm(
        product=Product(arguments.product),
        paper=Paper(arguments.paper),
        language=arguments.language or PackForm().language,
        is_imposed=arguments.four_up,
        is_simplex=arguments.simplex,
    )


def _describe_findings(foreseen: PackForecast) -> list[dict[str, object]]:
    """What was found before a pack is made, for a program: how much it weighs, what to do, and where."""
    return [
        {
            "severity": each.severity.value,
            "sentence": each.sentence,
            "cure": each.cure,
            "field": each.field,
            "item": each.item_id,
            "note": each.note_id,
            "path": each.path,
        }
        for each in foreseen.checks
    ]


def _say_findings(foreseen: PackForecast, *, only_amiss: bool = False) -> list[str]:
    """The same for a person, what is amiss or all of it."""
    return [
        f"{each.severity.value}: {each.sentence}{f' {each.cure}' if each.cure else ''} [{each.path}]"
        for each in foreseen.checks
        if not only_amiss or each.sentence in foreseen.findings
    ]


def _read_password(file: str | None) -> str | None:
    """The first line of a file, so that the password stands on no command line."""
    if file is None:
        return None
    try:
        text = read_input() if file == "-" else paths.user_path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The password cannot be read from {file}.", "Name a text file, or - and type it.") from error
    return text.split("\n")[0].rstrip("\r")


def _print_progress(done: int, total: int) -> None:
    print(json.dumps({"done": done, "total": total}), flush=True)
