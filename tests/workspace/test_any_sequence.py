"""Any sequence of edits, merges, renames, undos and restarts, against a model of a few dictionaries.

The model knows nothing of logs: it keeps whole states, and undo puts the one before back.
"""

import copy
import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, precondition, rule

from briefing_app import paths
from briefing_app.core.errors import BadInput
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import HighlightColour, HighlightId, NoteId, NoteKind, TagId, clean_text, tag_key
from briefing_app.storage import backup
from briefing_app.workspace import annotating, highlighting, restoring, tagging, undoing, viewing
from briefing_app.workspace.workspace import Workspace

ITEMS = ("I.1", "VII.1", "VIII", "P.3", "cepa", "private-investment")
NAMES = st.sampled_from(
    ["rail", "Rail", "ＲＡＩＬ", "ports", "straße", "STRASSE", "日本", "é", "e\u0301", "x'; DROP TABLE tags"]
)
TEXTS = st.text(st.characters(codec=None), max_size=20)


@dataclass
class Model:
    """What the notebook is to hold, by the ids that it gave."""

    notes: dict[str, tuple[str, str, str, str | None]] = field(default_factory=dict)
    tags: dict[str, tuple[str, str]] = field(default_factory=dict)
    uses: set[tuple[str, str]] = field(default_factory=set)
    highlights: dict[str, tuple[str, int, int, str]] = field(default_factory=dict)
    views: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    def find_tag(self, name: str) -> str | None:
        return next((id_ for id_, (known, _) in self.tags.items() if tag_key(known) == tag_key(name)), None)


def read(workspace: Workspace) -> Model:
    """The notebook as its own tables have it."""
    notebook = workspace.notebook
    return Model(
        notes={note.id: (note.item_id, note.text, note.kind, note.highlight_id) for note in notebook.fetch_notes()},
        tags={tag.id: (tag.name, tag.colour) for tag in notebook.fetch_tags()},
        uses={(tagging.tag_id, tagging.bearer_id) for tagging in notebook.fetch_taggings()},
        highlights={
            each.id: (each.anchor.passage_id, each.anchor.start, each.anchor.end, each.colour)
            for each in notebook.fetch_highlights()
        },
        views={view.id: (view.name, view.filter.any_of) for view in notebook.fetch_views()},
    )


class Notebook(RuleBasedStateMachine):
    notes, tags, highlights = Bundle("notes"), Bundle("tags"), Bundle("highlights")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = Path(self.folder.name) / "notebook.db"
        self.workspace = Workspace(paths.vision_file(), self.file)
        self.now = Model()
        self.before: list[Model] = []
        self.after: list[Model] = []
        self.saved: dict[str, list[str]] = {}
        self.copies: list[tuple[Path, Model]] = []

    def act(self) -> Model:
        """From here on the model may be changed; undo brings back how it was."""
        self.before.append(copy.deepcopy(self.now))
        self.after.clear()
        return self.now

    @rule(target=notes, item=st.sampled_from(ITEMS), text=TEXTS, kind=st.sampled_from(NoteKind))
    def add_note(self, item: str, text: str, kind: NoteKind) -> str:
        (note_id,) = annotating.add_note(self.workspace, item, text, kind=kind).ids
        kept = self.workspace.notebook.fetch_note(note_id)
        assert kept is not None
        self.act().notes[note_id] = (item, kept.text, kind, None)
        self.saved[note_id] = [clean_text(text)]
        return note_id

    @rule(note=notes, text=TEXTS)
    def edit_note(self, note: str, text: str) -> None:
        shown = self.workspace.notebook.fetch_note(note)
        assert (shown is None) == (note not in self.now.notes)
        if shown is not None and annotating.save_note(self.workspace, shown, text=text):
            kept = self.workspace.notebook.fetch_note(note)
            assert kept is not None
            item, _, kind, highlight = self.now.notes[note]
            self.act().notes[note] = (item, kept.text, kind, highlight)
            self.saved[note].append(clean_text(text))

    @rule(note=notes, texts=st.lists(TEXTS, min_size=2, max_size=4))
    def type_in_one_go(self, note: str, texts: list[str]) -> None:
        """Several saves of one writing session are one act."""
        step, undo = 0, copy.deepcopy(self.now)
        for text in texts:
            shown = self.workspace.notebook.fetch_note(note)
            if shown is None:
                return
            changes = annotating.save_note(self.workspace, shown, continues=step, text=text)
            if not changes:
                continue
            kept = self.workspace.notebook.fetch_note(note)
            assert kept is not None
            if not step:
                self.before.append(undo)
                self.after.clear()
            step = changes.step
            item, _, kind, highlight = self.now.notes[note]
            self.now.notes[note] = (item, kept.text, kind, highlight)
            self.saved[note].append(clean_text(text))

    @rule(note=notes)
    def remove_note(self, note: str) -> None:
        if note in self.now.notes:
            annotating.remove_note(self.workspace, NoteId(note))
            model = self.act()
            del model.notes[note]
            model.uses -= {use for use in model.uses if use[1] == note}

    @rule(target=tags, name=NAMES, bearers=st.lists(st.sampled_from(ITEMS), min_size=1, max_size=3), note=notes)
    def tag_things(self, name: str, bearers: list[str], note: str) -> object:
        bearers = [*bearers, note] if note in self.now.notes else bearers
        changes = tagging.tag_all(self.workspace, bearers, [name])
        found = self.workspace.notebook.fetch_tag(name)
        assert found is not None
        if changes:
            model = self.act()
            model.tags.setdefault(found.id, (found.name, found.colour))
            model.uses |= {(found.id, bearer) for bearer in bearers}
        assert {(found.id, bearer) for bearer in bearers} <= self.now.uses
        return found.id

    @rule(tag=tags, bearers=st.lists(st.sampled_from(ITEMS), min_size=1, max_size=3))
    def untag_things(self, tag: str, bearers: list[str]) -> None:
        gone = {(tag, bearer) for bearer in bearers} & self.now.uses
        assert bool(tagging.untag_all(self.workspace, bearers, [TagId(tag)])) == bool(gone)
        if gone:
            self.act().uses.difference_update(gone)

    @rule(tag=tags, name=NAMES)
    def rename_tag(self, tag: str, name: str) -> None:
        shown = self.workspace.notebook.fetch_tag_by_id(tag)
        if shown is None:
            return
        try:
            changes = tagging.edit_tag(self.workspace, shown, name=name)
        except BadInput:
            assert self.now.find_tag(name) not in (None, tag)
            return
        if changes:
            found = self.workspace.notebook.fetch_tag_by_id(tag)
            assert found is not None
            self.act().tags[tag] = (found.name, shown.colour)

    @rule(gone=st.lists(tags, min_size=1, max_size=3), into=tags)
    def merge_tags(self, gone: list[str], into: str) -> None:
        known = [tag for tag in dict.fromkeys(gone) if tag in self.now.tags and tag != into]
        if into not in self.now.tags or not known:
            return
        tagging.merge_tags(self.workspace, [TagId(tag) for tag in known], TagId(into))
        model = self.act()
        for tag in known:
            del model.tags[tag]
        model.uses = {(into if tag in known else tag, bearer) for tag, bearer in model.uses}
        model.views = {
            id_: (name, tuple(dict.fromkeys(into if tag in known else tag for tag in chosen)))
            for id_, (name, chosen) in model.views.items()
        }

    @rule(gone=st.lists(tags, min_size=1, max_size=2))
    def delete_tags(self, gone: list[str]) -> None:
        known = [tag for tag in dict.fromkeys(gone) if tag in self.now.tags]
        if not known:
            return
        tagging.delete_tags(self.workspace, [TagId(tag) for tag in known])
        model = self.act()
        for tag in known:
            del model.tags[tag]
        model.uses = {(tag, bearer) for tag, bearer in model.uses if tag not in known}
        model.views = {
            id_: (name, tuple(tag for tag in chosen if tag not in known)) for id_, (name, chosen) in model.views.items()
        }

    @rule(
        name=st.sampled_from(["Rail, open", "rail, OPEN", "Tokyo desk"]), chosen=st.lists(tags, max_size=2, unique=True)
    )
    def save_view(self, name: str, chosen: list[str]) -> None:
        known = tuple(TagId(tag) for tag in chosen if tag in self.now.tags)
        changes = viewing.save_view(self.workspace, name, Filter(any_of=known))
        self.act().views[changes.ids[0]] = (name, known)

    @rule(
        target=highlights,
        place=st.sampled_from(["III.1", "I.intro", "P.3"]),
        start=st.integers(0, 40),
        length=st.integers(1, 30),
    )
    def add_highlight(self, place: str, start: int, length: int) -> object:
        text = self.workspace.corpus.item(place).text
        if not text[start : start + length].strip():
            return multiple()
        (highlight_id,) = highlighting.add_highlights(self.workspace, [(place, start, start + length)]).ids
        kept = self.workspace.notebook.fetch_highlight(highlight_id)
        assert kept is not None
        assert kept.anchor.exact == text[start : start + length].strip()
        self.act().highlights[highlight_id] = (place, kept.anchor.start, kept.anchor.end, "amber")
        return highlight_id

    @rule(target=notes, highlight=highlights, text=TEXTS)
    def write_on_highlight(self, highlight: str, text: str) -> object:
        if highlight not in self.now.highlights:
            return multiple()
        place = self.now.highlights[highlight][0]
        (note_id,) = annotating.add_note(self.workspace, place, text, highlight_id=HighlightId(highlight)).ids
        kept = self.workspace.notebook.fetch_note(note_id)
        assert kept is not None
        self.act().notes[note_id] = (place, kept.text, NoteKind.NOTE, highlight)
        self.saved[note_id] = [clean_text(text)]
        return note_id

    @rule(highlight=highlights, colour=st.sampled_from(HighlightColour))
    def recolour_highlight(self, highlight: str, colour: HighlightColour) -> None:
        shown = self.workspace.notebook.fetch_highlight(highlight)
        if shown is not None and highlighting.recolour_highlight(self.workspace, shown, colour):
            place, start, end, _ = self.now.highlights[highlight]
            self.act().highlights[highlight] = (place, start, end, colour)

    @rule(highlight=consumes(highlights))
    def remove_highlight(self, highlight: str) -> None:
        if highlight not in self.now.highlights:
            return
        highlighting.remove_highlight(self.workspace, highlight)
        model = self.act()
        del model.highlights[highlight]
        model.notes = {
            id_: (item, text, kind, None if on == highlight else on)
            for id_, (item, text, kind, on) in model.notes.items()
        }

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            assert (undoing.fetch_next_undo(self.workspace) is None) == (not self.before)
            undoing.undo(self.workspace)
            if self.before:
                self.after.append(copy.deepcopy(self.now))
                self.now = self.before.pop()

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            assert (undoing.fetch_next_redo(self.workspace) is None) == (not self.after)
            undoing.redo(self.workspace)
            if self.after:
                self.before.append(copy.deepcopy(self.now))
                self.now = self.after.pop()

    @rule(back=st.integers(1, 5), forth=st.integers(1, 5))
    def go_back_and_forth(self, back: int, forth: int) -> None:
        self.undo(back)
        self.redo(forth)

    @rule()
    def restart(self) -> None:
        self.workspace.close()
        self.workspace = Workspace(paths.vision_file(), self.file)
        assert self.workspace.rescue is None

    @precondition(lambda self: len(self.copies) < 2)
    @rule()
    def make_copy(self) -> None:
        self.workspace.back_up_before(backup.Reason.CHANGE)
        self.copies.append((restoring.fetch_backups(self.workspace)[0].path, copy.deepcopy(self.now)))

    @precondition(lambda self: self.copies)
    @rule()
    def restore_copy(self) -> None:
        path, model = self.copies[-1]
        is_other = bool(restoring.preview_restore(self.workspace, path).returning)
        assert is_other == (model != self.now)
        changes = restoring.restore(self.workspace, path)
        assert bool(changes) == is_other
        if is_other:
            self.act()
            self.now = copy.deepcopy(model)

    @invariant()
    def the_notebook_is_what_the_model_says(self) -> None:
        assert read(self.workspace) == self.now

    @invariant()
    def counts_are_what_is_counted(self) -> None:
        for tag in self.workspace.notebook.fetch_tags():
            bearers = [bearer for tag_id, bearer in self.now.uses if tag_id == tag.id]
            on_notes = sum(bearer in self.now.notes for bearer in bearers)
            assert (tag.note_count, tag.item_count) == (on_notes, len(bearers) - on_notes)

    def teardown(self) -> None:
        """Every text that was ever saved is in the history of its note, in the order in which it was saved."""
        for note_id, texts in self.saved.items():
            history = [revision.body for revision in self.workspace.log.fetch_history(note_id)]
            at = 0
            for body in history:
                if at < len(texts) and encode(texts[at]) in body:
                    at += 1
            assert at == len(texts), f"{texts[at:]} is not in the history of {note_id}"
        assert self.workspace._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not backup.has_damaged_revision(self.workspace._connection)
        self.workspace.close()
        self.folder.cleanup()


def encode(text: str) -> str:
    """As it stands in a body."""
    return f'"text":{json.dumps(text, ensure_ascii=False)}'


Notebook.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
TestAnySequence = Notebook.TestCase
