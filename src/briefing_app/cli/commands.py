"""What each command does: asks the workspace, and gives back an `Answer` for `cli.main` to print."""

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing_app import paths
from briefing_app.charts.targets import say_standing
from briefing_app.core.corpus import InitiativeId, Item
from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_quantity
from briefing_app.core.notebook import (
    NOTE_KIND_WORDS,
    VISIBILITY_WORDS,
    Confidence,
    Note,
    NoteKind,
    Visibility,
    clean_text,
    read_day,
    read_value,
)
from briefing_app.core.progress import assess
from briefing_app.core.reference import Mechanism
from briefing_app.workspace import annotating, exchanging, measuring, packing, tagging
from briefing_app.workspace.forecasting import forecast_pack
from briefing_app.workspace.workspace import Workspace

Json = Mapping[str, object] | Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command answers, for a program and for a person."""

    data: Json
    text: str


def show(workspace: Workspace, arguments: Namespace) -> Answer:
    """An item, a mechanism or a note, with all that hangs on it."""
    mechanisms = workspace.corpus.reference.mechanisms
    wanted = arguments.id.strip().encode("utf-8", "replace").decode("utf-8")
    if mechanism := next((each for each in mechanisms if each.id == wanted.casefold()), None):
        return _show_mechanism(mechanism)
    if note := workspace.notebook.fetch_note(wanted):
        return Answer(data=_describe_note(note), text=_say_note(note))
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
        "notes": [_describe_note(note) for note in notes],
    }
    lines = [f"{item.id}  {item.title}", "", item.text, "", corpus.locator(item.id)]
    lines += [gap.says] if gap else []
    lines += [f"Tags: {', '.join(tags)}"] if tags else []
    lines += [line for note in notes for line in ("", _say_note(note))]
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
    text = clean_text(_read_input() if arguments.text == "-" else arguments.text)
    if not text.strip():
        raise BadInput("A note needs words.", "Give them with --text.")
    changes = annotating.add_note(
        workspace,
        arguments.id,
        text,
        kind=NoteKind(arguments.kind),
        visibility=Visibility(arguments.visibility),
    )
    return Answer(data={"id": changes.ids[0]}, text=changes.ids[0])


def note_list(workspace: Workspace, arguments: Namespace) -> Answer:
    """The notes of one item, or all."""
    item_id = workspace.corpus.item(arguments.id).id if arguments.id is not None else None
    notes = workspace.notebook.fetch_notes(item_id)
    return Answer(
        data=[_describe_note(note) for note in notes],
        text="\n\n".join(_say_note(note) for note in notes) or "There are no notes.",
    )


def tag_add(workspace: Workspace, arguments: Namespace) -> Answer:
    """Puts tags on an item; answers the tags that it has now."""
    tagging.add_tags(workspace, arguments.id, arguments.tags)
    item = workspace.corpus.item(arguments.id)
    names = [tag.name for tag in workspace.notebook.fetch_tags(item.id)]
    return Answer(data={"id": item.id, "tags": names}, text=f"{item.id}: {', '.join(names)}")


def tag_list(workspace: Workspace, _: Namespace) -> Answer:
    """All tags."""
    tags = workspace.notebook.fetch_tags()
    return Answer(
        data=[{"id": tag.id, "name": tag.name, "colour": tag.colour, "count": tag.count} for tag in tags],
        text="\n".join(f"{tag.count:>4}  {tag.name}" for tag in tags) or "There are no tags.",
    )


def target_list(workspace: Workspace, _: Namespace) -> Answer:
    """The targets, with what the document says and where they stand."""
    data, lines = [], []
    for target in workspace.corpus.targets:
        measurements = workspace.notebook.fetch_measurements(target.id)
        progress = assess(target, measurements, workspace.today())
        latest = progress.latest
        data.append(
            {
                "id": target.id,
                "initiative": target.initiative_id,
                "title": target.title,
                "value": float(target.value),
                "unit": target.unit,
                "more_than": target.more_than,
                "start": target.start.day.isoformat() if target.start.day else None,
                "start_basis": target.start.basis.value,
                "due": target.due.day.isoformat() if target.due.day else None,
                "due_basis": target.due.basis.value,
                "quote": target.quote,
                "status": progress.status.value,
                "formula": progress.formula,
                "latest": {"value": float(latest.value), "date": latest.as_of.isoformat(), "source": latest.source}
                if latest
                else None,
                "measurements": len(measurements),
            }
        )
        lines.append(
            f"{target.id}  ({target.initiative_id})  {progress.status}\n"
            f"    {say_standing(target, progress)}\n    {progress.formula}"
        )
    return Answer(data=data, text="\n".join(lines))


def target_measure(workspace: Workspace, arguments: Namespace) -> Answer:
    """Records a figure; answers its id, once it is durable."""
    target_id, value = arguments.target, read_value(arguments.value)
    changes = measuring.add_measurement(
        workspace,
        target_id,
        value=value,
        as_of=read_day(arguments.date),
        source=arguments.source,
        confidence=Confidence(arguments.confidence),
    )
    target = next(each for each in workspace.corpus.targets if each.id in changes.item_ids)
    return Answer(
        data={"id": changes.ids[0], "target": target.id},
        text=f"{changes.ids[0]}\n{format_quantity(value, target.unit)} recorded for {target.title}.",
    )


def pack(workspace: Workspace, arguments: Namespace) -> Answer:
    """Makes the PDF; answers where it is."""
    out = paths.user_path(arguments.out)
    workspace.protect_own_files(out)
    contents = packing.build_contents(workspace, arguments.ids, title=arguments.title, marking=arguments.marking)
    report = _print_progress if arguments.progress else None
    pages = packing.make_pack(contents, out, report, _read_password(arguments.password_file))
    left_out = forecast_pack(workspace, arguments.ids).elsewhere
    beside = (
        f"\n{left_out} notes for the pack are about other words of these pillars and are not printed."
        if left_out
        else ""
    )
    return Answer(
        data={"file": str(out), "pages": pages, "notes_left_out": left_out}, text=f"{out}: {pages} pages{beside}"
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
        text = _read_input() if file == "-" else paths.user_path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"The password cannot be read from {file}.", "Name a text file, or - and type it.") from error
    return text.split("\n")[0].rstrip("\r")


def _describe_item(item: Item) -> dict[str, object]:
    return {"id": item.id, "kind": item.kind.value, "title": item.title, "pillar": item.pillar_id}


def _describe_note(note: Note) -> dict[str, object]:
    return {
        "id": note.id,
        "item": note.item_id,
        "kind": note.kind.value,
        "for": note.visibility.value,
        "text": note.text,
        "owner": note.owner,
        "due": note.due.isoformat() if note.due else None,
        "done": note.done,
        "created": note.created,
        "changed": note.changed,
        "versions": note.versions,
    }


def _say_note(note: Note) -> str:
    kind, visibility = NOTE_KIND_WORDS[note.kind], VISIBILITY_WORDS[note.visibility].lower()
    return f"{note.id}  {note.item_id}  {kind}, {visibility}\n{note.text}"


def _read_input() -> str:
    """All of standard input, as UTF-8."""
    buffer = getattr(sys.stdin, "buffer", None)
    return buffer.read().decode("utf-8", "replace") if buffer else sys.stdin.read()


def _print_progress(done: int, total: int) -> None:
    print(json.dumps({"done": done, "total": total}), flush=True)
