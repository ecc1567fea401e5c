"""Writing in the margin: saved as it is typed, and never lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.pages.window import WindowPage, open_window

from briefing_app import paths
from briefing_app.core.corpus import Corpus
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.ui.models import writing
from briefing_app.ui.state import AppState, find_place
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.workspace import Workspace


@pytest.fixture
def page(state: AppState, qtbot: QtBot) -> Iterator[WindowPage]:
    with open_window(state, qtbot) as opened:
        opened.navigator.click("VII")
        opened.navigator.click("VII.1")
        yield opened


@pytest.fixture
def elsewhere(notebook_file: Path, page: WindowPage) -> Iterator[Workspace]:
    """The same notebook, open in another program."""
    with Workspace(paths.vision_file(), notebook_file) as opened:
        yield opened


def stored(page: WindowPage, item_id: str = "VII.1") -> list[str]:
    return [note.text for note in page.state.workspace.notebook.fetch_notes(item_id)]


def wait_saved(page: WindowPage) -> None:
    page.qtbot.waitUntil(lambda: page.state.unsaved_count == 0)


def refuse_writing(page: WindowPage, is_refused: bool) -> None:
    """The disk takes nothing more, as a write-protected one would not."""
    page.state.workspace._connection.execute(f"PRAGMA query_only = {'ON' if is_refused else 'OFF'}")


def test_an_item_without_notes_says_what_to_do(page: WindowPage) -> None:
    assert page.notes.cards == []
    assert "Ctrl+N" in page.notes.sentence


def test_an_empty_note_is_never_stored(page: WindowPage) -> None:
    page.press("Ctrl+N")
    assert page.notes.texts == [""]
    page.notes.cards[0].choose_kind("Line to take")
    page.navigator.click("VII.2")

    assert page.state.workspace.notebook.fetch_notes() == ()
    assert page.notes.cards == []


def test_a_note_is_saved_as_it_is_typed(page: WindowPage) -> None:
    page.press("Ctrl+N")
    assert page.focus_name == "note_text"
    page.notes.cards[0].write("Say more than 500,000")

    assert page.words("status_saving") == "Saving…"
    wait_saved(page)
    assert stored(page) == ["Say more than 500,000"]
    assert page.words("status_saving").startswith("All changes saved, ")
    assert page.words("status_notebook") == "notebook.db, 1 note"
    page.notes.cards[0].write(", in both directions")
    wait_saved(page)
    assert stored(page) == ["Say more than 500,000, in both directions"]


def test_what_was_typed_is_there_after_opening_again(
    page: WindowPage, notebook_file: Path, theme: object, qtbot: QtBot
) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("日本語 and हिन्दी, **light** Markdown")
    page.notes.cards[0].choose_kind("Question and answer")
    page.notes.cards[0].choose_visibility("For the pack")
    page.window.close()

    with Workspace(paths.vision_file(), notebook_file) as again:
        (note,) = again.notebook.fetch_notes("VII.1")
        assert note.text == "日本語 and हिन्दी, **light** Markdown"
        assert (note.kind, note.visibility) == (NoteKind.QUESTION, Visibility.PACK)
        state = AppState(again, page.state.theme)
        with open_window(state, qtbot) as second:
            state.go(find_place(again.corpus.item("VII.1")))
            (card,) = second.notes.cards
            assert (card.text, card.kind, card.visibility) == (note.text, "Question and answer", "For the pack")


def test_going_elsewhere_saves_at_once(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("Half a thou")
    page.press("Alt+Down")

    assert stored(page) == ["Half a thou"]
    assert page.state.unsaved_count == 0


def test_an_emptied_note_stays_until_it_is_removed(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("x")
    wait_saved(page)
    page.notes.cards[0].clear()
    wait_saved(page)

    assert stored(page) == [""]
    assert len(page.notes.cards) == 1


def test_an_action_has_owner_due_day_and_done(page: WindowPage) -> None:
    page.press("Ctrl+N")
    card = page.notes.cards[0]
    card.write("Ask the embassy")
    card.choose_kind("Action")
    card.fill_action("K. Sato", "2026-03-16")
    card.tick_done()
    wait_saved(page)

    (note,) = page.state.workspace.notebook.fetch_notes("VII.1")
    assert (note.owner, str(note.due), note.done) == ("K. Sato", "2026-03-16", True)


def test_an_action_that_is_done_before_its_first_word_is_one_note(page: WindowPage) -> None:
    page.press("Ctrl+N")
    card = page.notes.cards[0]
    card.choose_kind("Action")
    card.tick_done()
    card.write("Called")
    wait_saved(page)
    card.write(" again")
    wait_saved(page)

    (note,) = page.state.workspace.notebook.fetch_notes("VII.1")
    assert (note.text, note.done, note.versions) == ("Called again", True, 1)


def test_a_day_that_is_none_is_said_and_not_stored(page: WindowPage) -> None:
    page.press("Ctrl+N")
    card = page.notes.cards[0]
    card.write("Ask the embassy")
    card.choose_kind("Action")
    card.fill_action("", "16 March")

    assert "“16 March” is not a date" in card.sentences
    wait_saved(page)
    assert page.state.workspace.notebook.fetch_notes("VII.1")[0].due is None


def test_a_removed_note_can_be_brought_back(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("Keep me")
    wait_saved(page)
    page.notes.cards[0].remove()

    assert stored(page) == []
    assert "The note is removed." in page.notes.cards[0].sentences
    page.notes.cards[0].press("note_undo")
    assert stored(page) == ["Keep me"]
    assert page.notes.texts == ["Keep me"]
    page.notes.cards[0].write("!")
    wait_saved(page)
    assert len(stored(page)) == 1


def test_a_failed_save_keeps_the_words_and_says_so(page: WindowPage) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("Precious")
    wait_saved(page)
    refuse_writing(page, True)
    page.notes.cards[0].write(" words")
    page.qtbot.waitUntil(lambda: bool(page.state.failures))

    assert page.notes.texts == ["Precious words"]
    assert "can only be read" in page.notes.cards[0].sentences
    assert page.words("status_saving").startswith("Not saved. ")
    page.navigator.click("VII.4")
    assert page.notes.texts == ["Precious words"]
    assert "Not saved yet, on VII.1" in page.notes.cards[0].sentences

    refuse_writing(page, False)
    page.notes.cards[0].write("!")
    wait_saved(page)
    assert stored(page) == ["Precious words!"]
    page.navigator.click("VII.1")
    assert page.notes.texts == ["Precious words!"]


def test_a_first_letter_that_cannot_be_saved_is_kept_too(page: WindowPage) -> None:
    refuse_writing(page, True)
    page.press("Ctrl+N")
    page.notes.cards[0].write("New")
    page.navigator.click("VII.2")
    page.navigator.click("VII.1")

    assert page.notes.texts == ["New"]
    refuse_writing(page, False)
    assert page.state.flush() == ()
    assert stored(page) == ["New"]


def test_what_another_program_writes_appears(page: WindowPage, elsewhere: Workspace) -> None:
    page.state.start_watching()
    changes = add_note(elsewhere, "VII.1", "From the command line")
    add_tags(elsewhere, "VII.1", ["skills"])
    page.qtbot.waitUntil(lambda: page.notes.texts == ["From the command line"])
    page.qtbot.waitUntil(lambda: page.notes.tags == ["skills"])

    note = elsewhere.notebook.fetch_note(changes.ids[0])
    assert note is not None
    save_note(elsewhere, note, text="Changed there")
    page.qtbot.waitUntil(lambda: page.notes.texts == ["Changed there"])
    remove_note(elsewhere, note.id)
    page.qtbot.waitUntil(lambda: page.notes.texts == [])
    assert page.navigator.notes_of("VII.1") == 0


def test_two_who_write_at_once_both_keep_their_words(page: WindowPage, elsewhere: Workspace) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("One")
    wait_saved(page)
    (theirs,) = elsewhere.notebook.fetch_notes("VII.1")
    page.notes.cards[0].write(" here")
    save_note(elsewhere, theirs, text="One there")
    page.state.look_outside()
    assert page.notes.texts == ["One here"]

    wait_saved(page)
    card = page.notes.cards[0]
    assert card.text == "One here"
    assert "Two versions were written at the same time." in card.sentences
    assert "One there" in card.sentences
    card.write(" still")
    wait_saved(page)
    page.state.look_outside()
    assert page.notes.texts == ["One here still"]
    assert "One there" in page.notes.cards[0].sentences


@pytest.mark.parametrize(("button", "kept"), [("keep_own", "One here"), ("keep_other_0", "One there")])
def test_one_of_two_versions_is_chosen(page: WindowPage, elsewhere: Workspace, button: str, kept: str) -> None:
    page.press("Ctrl+N")
    page.notes.cards[0].write("One")
    wait_saved(page)
    (theirs,) = elsewhere.notebook.fetch_notes("VII.1")
    save_note(elsewhere, theirs, text="One there")
    page.notes.cards[0].write(" here")
    wait_saved(page)

    page.notes.cards[0].press(button)

    assert stored(page) == [kept]
    assert page.notes.texts == [kept]
    assert page.state.workspace.notebook.fetch_notes("VII.1")[0].versions == 1
    assert "Two versions" not in page.notes.cards[0].sentences


def test_notes_on_a_target_stand_beside_its_initiative(page: WindowPage) -> None:
    page.state.apply(add_note(page.state.workspace, "personnel-exchange", "On the figure itself"))

    (card,) = page.notes.cards
    assert card.text == "On the figure itself"
    assert "On the target “Personnel, both directions”" in card.sentences
    assert page.navigator.notes_of("VII.1") == 1
    page.search.write("figure itself")
    page.search.press(Qt.Key.Key_Return)
    assert page.place == "VII.1"
    card.write("!")
    wait_saved(page)
    assert stored(page, "personnel-exchange") == ["On the figure itself!"]


def test_who_types_without_a_pause_is_saved_as_well(page: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "SAVE_AT_LATEST_MILLISECONDS", 0)
    page.press("Ctrl+N")
    page.notes.cards[0].write("ab")

    assert stored(page) == ["ab"]


def test_tags_are_put_on_and_taken_off(page: WindowPage) -> None:
    page.press("Ctrl+T")
    assert page.focus_name == "tag_field"
    page.notes.add_tag("skills")
    page.notes.add_tag("tokyo-desk", end=Qt.Key.Key_Comma)
    assert page.notes.tags == ["skills", "tokyo-desk"]
    page.notes.add_tag("SKILLS")
    assert page.notes.tags == ["skills", "tokyo-desk"]

    page.notes.remove_tag("skills")
    assert page.notes.tags == ["tokyo-desk"]
    page.navigator.click("VII.2")
    assert page.notes.tags == []


def test_a_tag_that_cannot_be_added_says_why(page: WindowPage) -> None:
    refuse_writing(page, True)
    page.notes.add_tag("skills")

    assert "can only be read" in page.notes.tag_failure
    assert page.notes.tags == []


def test_notes_belong_to_their_item(page: WindowPage, corpus: Corpus) -> None:
    for item_id in ("VII.2", "I.2"):
        page.state.apply(add_note(page.state.workspace, item_id, f"On {item_id}"))
    assert page.notes.texts == ["On VII.2"]
    assert page.notes.cards[0].top == pytest.approx(page.reader.top_of("VII.2"), abs=2)
    page.navigator.click("I")
    page.navigator.click("I.2")
    assert page.notes.texts == ["On I.2"]
