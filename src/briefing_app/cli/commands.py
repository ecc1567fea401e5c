"""What each command does: asks the workspace, and gives back an `Answer` for `cli.main` to print."""

from argparse import Namespace

from briefing_app import paths
from briefing_app.cli.answers import Answer, describe_note, read_input, say_note
from briefing_app.core.corpus import InitiativeId, Item
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import (
    NoteKind,
    Visibility,
    clean_text,
    read_day,
)
from briefing_app.core.reference import Mechanism
from briefing_app.workspace import annotating, exchanging, tagging
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
    said = (
        ["Nothing has all of these words; some of them are in"] if hits and all(hit.is_partial for hit in hits) else []
    )
    return Answer(
        data=[
            {
                "id": hit.id,
                "kind": hit.kind,
                "title": hit.title,
                "snippet": hit.snippet,
                "item": hit.item_id,
                "partial": hit.is_partial,
            }
            for hit in hits
        ],
        text="\n".join((*said, *(f"{hit.id}  {hit.title}\n    {hit.snippet}" for hit in hits))) or "Nothing was found.",
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
    from briefing_app.cli.pack_commands import make  # late: it brings what packs are made of

    return make(workspace, arguments)


def serve_preview(workspace: Workspace, arguments: Namespace) -> Answer:
    """Makes the live preview of a window, for as long as that asks."""
    from briefing_app.cli.preview_command import answer_orders  # late: see above

    return answer_orders(workspace, arguments)


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


def _describe_item(item: Item) -> dict[str, object]:
    return {"id": item.id, "kind": item.kind.value, "title": item.title, "pillar": item.pillar_id}
