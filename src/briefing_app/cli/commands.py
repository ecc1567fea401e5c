"""What each command does: asks the workspace, and gives back an `Answer` for `cli.main` to print."""

import json
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from briefing_app import paths
from briefing_app.cli.answers import Answer, describe_findings, describe_note, read_input, say_findings, say_note
from briefing_app.cli.briefing_commands import find_briefing
from briefing_app.core.corpus import InitiativeId, Item
from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.notebook import (
    NoteKind,
    Visibility,
    clean_text,
    read_day,
)
from briefing_app.core.product import PackForm, Paper, Product
from briefing_app.core.reference import Mechanism
from briefing_app.workspace import annotating, dressing, exchanging, packing, tagging
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.forecasting import forecast
from briefing_app.workspace.workspace import Workspace


def show(workspace: Workspace, arguments: Namespace) -> Answer:
    """An item, a mechanism or a note, with all that hangs on it."""
    mechanisms = workspace.corpus.reference.mechanisms
    wanted = arguments.id.strip().encode("utf-8", "replace").decode("utf-8")
    if mechanism := next((each for each in mechanisms if each.id == wanted.casefold()), None):
        return _show_mechanism(mechanism)
    if note := workspace.notebook.fetch_note(wanted):
        return Answer(data=describe_note(note), text=say_note(note))
    return _show_item(workspace, workspace.corpus.item(wanted))


def _show_item(workspace: Workspace, item: Item) -> Answer:
    corpus = workspace.corpus
    notes = workspace.notebook.fetch_notes(item.id)
    tags = [tag.name for tag in workspace.notebook.fetch_tags(item.id)]
    gap = corpus.gap_of(item.id)
    data = {
        **_describe_item(item),
        "text": item.text,
        "locator": corpus.locator(item.id),
        "gap": gap.says if gap else None,
        "targets": [target.id for target in corpus.targets_of(InitiativeId(item.id))],
        "tags": tags,
        "notes": [describe_note(note) for note in notes],
    }
    lines = [f"{item.id}  {item.title}", "", item.text, "", corpus.locator(item.id)]
    lines += [gap.says] if gap else []
    lines += [f"Tags: {', '.join(tags)}"] if tags else []
    lines += [line for note in notes for line in ("", say_note(note))]
    return Answer(data=data, text="\n".join(lines))


def _show_mechanism(mechanism: Mechanism) -> Answer:
    full = mechanism.expansion or mechanism.name
    origin = " (not from the document)" if mechanism.expansion_from == "common" else ""
    data = {
        "id": mechanism.id,
        "kind": "mechanism",
        "title": mechanism.name,
        "acronym": mechanism.acronym,
        "expansion": full,
        "expansion_from": mechanism.expansion_from,
        "mechanism_kind": mechanism.kind,
        "country": mechanism.country,
        "country_from": mechanism.country_from,
        "mentions": [{"passage": mention.passage_id, "words": mention.words} for mention in mechanism.mentions],
    }
    lines = [f"{mechanism.id}  {mechanism.name}", f"{full}{origin}" if full != mechanism.name else ""]
    lines += [f"{mention.passage_id}  “{mention.words}”" for mention in mechanism.mentions]
    return Answer(data=data, text="\n".join(line for line in lines if line))


def search(workspace: Workspace, arguments: Namespace) -> Answer:
    """What was found, best first."""
    hits = workspace.search(" ".join(arguments.words))
    return Answer(
        data=[
            {"id": hit.id, "kind": hit.kind, "title": hit.title, "snippet": hit.snippet, "item": hit.item_id}
            for hit in hits
        ],
        text="\n".join(f"{hit.id}  {hit.title}\n    {hit.snippet}" for hit in hits) or "Nothing was found.",
    )


def note_add(workspace: Workspace, arguments: Namespace) -> Answer:
    """Adds a note; answers its id, once it is durable."""
    text = clean_text(read_input() if arguments.text == "-" else arguments.text)
    if not text.strip():
        raise BadInput("A note needs words.", "Give them with --text.")
    changes = annotating.add_note(
        workspace,
        arguments.id,
        text,
        kind=NoteKind(arguments.kind),
        visibility=Visibility(arguments.visibility),
        owner=arguments.owner,
        due=read_day(arguments.due) if arguments.due is not None else None,
    )
    return Answer(data={"id": changes.ids[0]}, text=changes.ids[0])


def tag_add(workspace: Workspace, arguments: Namespace) -> Answer:
    """Puts tags on an item or a note; answers the tags that it has now."""
    tagging.add_tags(workspace, arguments.id, arguments.tags)
    is_item = workspace.corpus.has_item(arguments.id)
    bearer_id = str(workspace.corpus.item(arguments.id).id) if is_item else arguments.id
    names = [tag.name for tag in workspace.notebook.fetch_tags(bearer_id)]
    return Answer(data={"id": bearer_id, "tags": names}, text=f"{bearer_id}: {', '.join(names)}")


def pack(workspace: Workspace, arguments: Namespace) -> Answer:
    """Makes the PDF, or the copies; answers where they are."""
    if arguments.out is None and arguments.copies is None:
        raise BadInput("There is no place for the pack.", "Give a file with --out, or a folder with --copies.")
    out = paths.user_path(arguments.out) if arguments.copies is None else paths.user_path(arguments.copies) / "pack.pdf"
    workspace.protect_own_files(out)
    record = paths.user_path(arguments.record) if arguments.record else None
    if record is not None:
        workspace.protect_own_files(record)
    _refuse_two_orders(arguments)
    form = _read_form(arguments)
    visibilities = [Visibility(each) for each in arguments.let_in]
    contents = (
        build_briefing_contents(
            workspace, find_briefing(workspace, arguments.briefing).id, form=form, visibilities=visibilities
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
    contents = dressing.add_annexes(contents, list(map(paths.user_path, arguments.annex)))
    if arguments.since:
        contents = dressing.compare_with(contents, paths.user_path(arguments.since))
    foreseen = forecast(workspace, contents)
    if arguments.check:
        return Answer(data={"findings": describe_findings(foreseen)}, text="\n".join(say_findings(foreseen)))
    report = _print_progress if arguments.progress else None
    if arguments.copies:
        return _make_copies(
            contents.edition.holders,
            partial(packing.make_copies, contents, out, report, _read_password(arguments.password_file)),
            out.parent,
        )
    pages = packing.make_pack(contents, out, report, _read_password(arguments.password_file))
    if record is not None:
        dressing.write_pack_record(contents, record)
    left_out = foreseen.elsewhere
    limits = dressing.say_limits(contents)
    beside = (
        f"\n{left_out} notes for the pack are about other words of these pillars and are not printed."
        if left_out
        else ""
    )
    return Answer(
        data={
            "file": str(out),
            "pages": pages,
            "notes_left_out": left_out,
            "limits": list(limits),
            "findings": describe_findings(foreseen),
        },
        text="\n".join(
            (
                f"{out}: {pages} page{'s' if pages != 1 else ''}{beside}",
                *limits,
                *say_findings(foreseen, only_amiss=True),
            )
        ),
    )


def _make_copies(holders: Sequence[str], make: Callable[[], list[Path]], folder: Path) -> Answer:
    if not holders:
        raise BadInput("Nobody is named who gets a copy.", "Name them in the briefing: briefing edit … --holder NAME.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one.") from error
    files = make()
    return Answer(
        data=[{"file": str(file), "holder": holder} for file, holder in zip(files, holders, strict=True)],
        text="\n".join(f"{file}: {holder}" for file, holder in zip(files, holders, strict=True)),
    )


def _refuse_two_orders(arguments: Namespace) -> None:
    if arguments.briefing and (arguments.ids or arguments.title or arguments.marking or arguments.press):
        raise BadInput(
            "A briefing says itself what its pack holds.", "Leave out the items, the title, the marking and --press."
        )


def _read_form(arguments: Namespace) -> PackForm:
    return PackForm(
        product=Product(arguments.product),
        paper=Paper(arguments.paper),
        language=arguments.language,
        is_imposed=arguments.four_up,
        is_simplex=arguments.simplex,
    )


def corpus_build(_: Namespace) -> Answer:
    """Writes `vision.db`."""
    from briefing_app.ingest.build import build_corpus  # late: it imports sqlite-utils

    build_corpus(paths.resources_folder(), paths.vision_file())
    return Answer(data={"file": str(paths.vision_file())}, text=f"{paths.vision_file()} was built.")


def corpus_check(_: Namespace) -> Answer:
    """Fails when `vision.db` is not what its sources give."""
    from briefing_app.ingest.build import check_corpus  # late: it imports sqlite-utils

    check_corpus(paths.resources_folder(), paths.vision_file())
    return Answer(data={"file": str(paths.vision_file())}, text=f"{paths.vision_file()} is what its sources give.")


def corpus_export(workspace: Workspace, arguments: Namespace) -> Answer:
    """Writes the corpus for other programs; answers the files."""
    folder = paths.user_path(arguments.out)
    formats = frozenset(exchanging.EXPORTERS) if arguments.format == "all" else frozenset({arguments.format})
    files = exchanging.export_corpus(workspace, folder, formats)
    return Answer(data=[{"file": str(file)} for file in files], text="\n".join(str(file) for file in files))


def _read_password(file: str | None) -> str | None:
    """The first line of a file, so that the password stands on no command line."""
    if file is None:
        return None
    try:
        text = read_input() if file == "-" else paths.user_path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The password cannot be read from {file}.", "Name a text file, or - and type it.") from error
    return text.split("\n")[0].rstrip("\r")


def _describe_item(item: Item) -> dict[str, object]:
    return {"id": item.id, "kind": item.kind.value, "title": item.title, "pillar": item.pillar_id}


def _print_progress(done: int, total: int) -> None:
    print(json.dumps({"done": done, "total": total}), flush=True)
