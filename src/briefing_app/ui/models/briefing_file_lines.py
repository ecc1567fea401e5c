"""What is in a colleague's file, as lines to read before anything of it is taken in."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from briefing_app.core.briefing import EntryKind
from briefing_app.core.corpus import Corpus
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.language_sentences import word
from briefing_app.ui.models.bearer_words import find_first_words, name_kind
from briefing_app.ui.models.briefing_lines import list_meeting
from briefing_app.ui.models.change_rows import IMPORT_FATES, name_fate
from briefing_app.ui.models.naming import name_item
from briefing_app.workspace.briefing_reading import BriefingPreview
from briefing_app.workspace.importing import Fate

translate = QCoreApplication.translate
MEGABYTE = 1_000_000


def list_file_lines(corpus: Corpus, preview: BriefingPreview) -> tuple[str, ...]:
    """The meeting, the choice, the notes, the annexes, and what is missing here; each under its heading."""
    lines = list(list_meeting(preview.briefing))
    for heading, own in (
        (translate("Briefings", "In the pack"), _list_choice(corpus, preview)),
        (translate("Briefings", "Notes that come along"), _list_notes(corpus, preview)),
        (translate("Briefings", "Notes here that its pack will show too"), _list_joining(corpus, preview)),
        (translate("Briefings", "Annexes"), _list_annexes(preview)),
        (translate("Briefings", "Not here"), (word(each) for each in preview.missing)),
    ):
        found = [f"    {line}" for line in own]
        lines += ["", heading, *found] if found else []
    return tuple(lines)


def say_fate(preview: BriefingPreview) -> str:
    """What taking the file in would do."""
    if preview.is_known and preview.lost:
        return translate(
            "Briefings", "All else is in the notebook already. Annexes that are gone or damaged are put back."
        )
    if preview.is_known:
        return translate("Briefings", "All of it is in the notebook already.")
    if preview.fate is Fate.BESIDE:
        return translate(
            "Briefings", "This briefing is here already and says something else. Both versions will be kept to compare."
        )
    if preview.fate is Fate.NEW:
        return translate("Briefings", "It is new here. Nothing of yours is changed.")
    return translate("Briefings", "It follows an earlier version of this briefing, which undo brings back.")


def _list_choice(corpus: Corpus, preview: BriefingPreview) -> Iterator[str]:
    for entry in preview.briefing.entries:
        if entry.kind is EntryKind.ITEM:
            yield _name(corpus, entry.refers_to)
        elif entry.kind is EntryKind.PAGE:
            yield translate("Briefings", "Page: {title}").replace("{title}", entry.title)
        elif entry.kind is EntryKind.NOTE:
            yield translate("Briefings", "A note of its own")


def _list_notes(corpus: Corpus, preview: BriefingPreview) -> Iterator[str]:
    for note in preview.notes:
        words = f"{name_kind(note.kind)}, {_name_place(corpus, note.item_id)}: {find_first_words(note.words)}"
        fate = name_fate(IMPORT_FATES[note.fate]) if note.fate in (Fate.CHANGED, Fate.BESIDE) else ""
        yield f"{words} ({fate})" if fate else words


def _list_joining(corpus: Corpus, preview: BriefingPreview) -> Iterator[str]:
    for note in preview.joining:
        yield f"{name_kind(note.kind)}, {_name_place(corpus, note.item_id)}: {find_first_words(note.text)}"


def _list_annexes(preview: BriefingPreview) -> Iterator[str]:
    for annex in preview.annexes:
        if not annex.data:
            words = translate("Briefings", "{title}, not enclosed")
        elif annex.pages == 1:
            words = translate("Briefings", "{title}, 1 page, {size} MB")
        else:
            words = translate("Briefings", "{title}, {count} pages, {size} MB")
        size = f"{max(annex.size / MEGABYTE, 0.1):.1f}"
        yield (
            words.replace("{count}", format_count(annex.pages)).replace("{size}", size).replace("{title}", annex.title)
        )


def _name(corpus: Corpus, item_id: str) -> str:
    return f"{_name_place(corpus, item_id)} {corpus.item(item_id).title}" if corpus.has_item(item_id) else item_id


def _name_place(corpus: Corpus, item_id: str) -> str:
    return name_item(corpus, corpus.item(item_id)).code or item_id if corpus.has_item(item_id) else item_id
