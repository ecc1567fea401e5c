"""Finding, in corpus and notes, in three scripts, whatever is typed."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.acts import Act
from briefing_app.core.notebook import NoteKind
from briefing_app.storage.search import MOST_RANKED
from briefing_app.workspace import annotating, tagging
from briefing_app.workspace.workspace import Workspace

QUESTIONS = Path(__file__).parents[2] / "docs" / "questions.md"


def found(workspace: Workspace, text: str) -> list[str]:
    return [hit.id for hit in workspace.search(text)]


def read_questions() -> list[tuple[str, str]]:
    """The table of docs/questions.md: what is typed, and the id of the answer that must come first."""
    rows = re.findall(r"^\| `(.+?)` \| `(.+?)` \|", QUESTIONS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(rows) >= 40
    return rows


@pytest.mark.parametrize(("typed", "first"), read_questions())
def test_the_obvious_answer_comes_first(workspace: Workspace, typed: str, first: str) -> None:
    assert found(workspace, typed)[0] == first


def test_words_are_found_as_they_are_typed(workspace: Workspace) -> None:
    for typed in ("sem", "semi", "semicond", "semiconductors"):
        assert {"II.1", "II.3"} <= set(found(workspace, typed)[:4])


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("半導体と重要鉱物について", "鉱物"),
        ("半導体と重要鉱物について", "半"),
        ("カナで書いたメモ", "メモ"),
        ("दस्तावेज़ में नहीं कहा गया", "दस्तावेज़"),
        ("दस्तावेज़ में नहीं कहा गया", "दस्ता"),
        ("Société générale", "societe"),
        ("100% sure_thing", "sure_thing"),
        ("mixed 半導体 and chips", "chips 導体"),
    ],
)
def test_notes_are_found_in_every_script(workspace: Workspace, text: str, typed: str) -> None:
    (note_id,) = annotating.add_note(workspace, "II.1", text).ids
    hits = [hit for hit in workspace.search(typed) if hit.id == note_id]
    assert [hit.item_id for hit in hits] == ["II.1"]
    assert hits[0].kind == "note"


def test_the_marks_of_a_snippet_are_the_words_that_match(workspace: Workspace) -> None:
    annotating.add_note(workspace, "II.1", "x" * 500 + " 半導体の供給網 " + "y" * 500)
    for typed, marked in (("battery", "battery"), ("半導", "半導")):
        for hit in workspace.search(typed):
            words = [hit.snippet[start:end].casefold() for start, end in hit.marks]
            assert marked in words or not words
    (hit,) = workspace.search("半導")
    assert hit.snippet[slice(*hit.marks[0])] == "半導"
    assert len(hit.snippet) < 120


def test_a_note_that_was_changed_or_removed_is_found_by_its_new_words_only(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "II.1", "zebra").ids
    note = workspace.notebook.fetch_note(note_id)
    assert note is not None
    annotating.save_note(workspace, note, text="giraffe")
    assert found(workspace, "zebra") == []
    assert found(workspace, "giraffe") == [note_id]
    annotating.remove_note(workspace, note.id)
    assert found(workspace, "giraffe") == []
    annotating.restore_note(workspace, note.id)
    assert found(workspace, "giraffe") == [note_id]


def test_items_are_found_by_their_tags(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "IV.2", ["Tokyo desk"])
    hits = {hit.id: hit.snippet for hit in workspace.search("tokyo d")}
    assert hits["IV.2"] == "Tagged Tokyo desk"


@pytest.mark.parametrize(
    "typed", ["VII.1", "vii.1.", "vii 1", "initiative VII.1", "Initiative 7.1", "item VII 1", "(vii).1"]
)
def test_a_code_is_read_as_people_write_it(workspace: Workspace, typed: str) -> None:
    assert found(workspace, typed)[0] == "VII.1"


@pytest.mark.parametrize("typed", ["pillar 7", "Pillar VII", "section vii", "(VII)"])
def test_so_is_a_pillar(workspace: Workspace, typed: str) -> None:
    assert found(workspace, typed)[0] == "VII"


@pytest.mark.parametrize("typed", ["半 " * 1200, "半" * 40_000, "of the and " * 10_000, "x" * 100_000])
def test_a_pasted_page_is_looked_for_and_not_refused(workspace: Workspace, typed: str) -> None:
    workspace.search(typed)


def test_tag_and_theme_together_must_both_hold(workspace: Workspace) -> None:
    tagging.add_tags(workspace, "VII.8", ["desk"])
    tagging.add_tags(workspace, "I.5", ["desk"])
    hits = workspace.search("tag:desk theme:language kind:initiative")
    assert [hit.id for hit in hits] == ["VII.8"]


def test_where_not_all_words_occur_together_some_do_but_a_phrase_is_never_left_out(workspace: Workspace) -> None:
    annotating.add_note(workspace, "III.1", "rail alone")
    both = annotating.add_note(workspace, "VII.1", "rail and yoga practices").ids[0]
    partial = workspace.search("rail zebrafish")
    assert "III.1" in {hit.item_id for hit in partial}
    assert {hit.is_partial for hit in partial} == {True}
    assert {hit.is_partial for hit in workspace.search("yoga rail")} == {False}
    assert found(workspace, '"yoga practices" rail') == [both]
    assert found(workspace, '"yoga practices" rail zebrafish') == [both]
    assert found(workspace, '"yoga practices" zebrafish') == [both]
    assert found(workspace, '"practices yoga" rail') == []


def test_filters_narrow_corpus_and_notes(workspace: Workspace) -> None:
    annotating.add_note(workspace, "VII.7", "our language line", kind=NoteKind.LINE)
    annotating.add_note(workspace, "I.1", "another language note")
    tagging.add_tags(workspace, "VII.8", ["Tokyo desk"])
    assert {hit.item_id for hit in workspace.search("language pillar:vii")} == {"VII.7", "VII.8"}
    assert {hit.kind for hit in workspace.search("language kind:note")} == {"note"}
    assert [hit.title for hit in workspace.search("kind:line")] == ["Line to take on VII.7"]
    assert {hit.item_id for hit in workspace.search('tag:"tokyo DESK"')} == {"VII.8"}
    assert {hit.item_id for hit in workspace.search("theme:language kind:initiative")} == {"VII.7", "VII.8"}
    assert found(workspace, "language pillar:IX") == []


def test_filters_narrow_an_exact_name_as_well(workspace: Workspace) -> None:
    name = workspace.corpus.item("I.1").title
    tagging.add_tags(workspace, "I.1", ["desk"])
    for let_through in ("kind:initiative", "pillar:I", "tag:desk", "kind:initiative tag:desk"):
        assert found(workspace, f"{let_through} {name}")[0] == "I.1"
    for kept_out in ("kind:note", "kind:target", "is:open", "tag:nosuch", "pillar:VIII", "theme:nosuch", "by:sato"):
        assert "I.1" not in found(workspace, f"{kept_out} {name}")


def test_notes_are_found_by_their_own_tags_and_by_those_of_their_items(workspace: Workspace) -> None:
    (own,) = annotating.add_note(workspace, "I.1", "its own tag").ids
    (other,) = annotating.add_note(workspace, "VII.8", "tag of the item").ids
    annotating.add_note(workspace, "I.2", "no tag")
    tagging.tag_all(workspace, [own, "VII.8"], ["desk"])

    assert set(found(workspace, "tag:desk kind:note")) == {own, other}
    hits = {hit.id: hit for hit in workspace.search("desk")}
    assert hits[own].kind == "note"
    assert (hits[own].item_id, hits[own].snippet) == ("I.1", "Tagged desk")


@pytest.fixture
def actions(workspace: Workspace) -> dict[str, str]:
    """Actions by their names: the day counted from today, the owner, whether it is done."""
    today, ids = date.today(), {}
    for name, days, owner in (
        ("late", -3, "K. Sato"),
        ("today", 0, "Éva"),
        ("soon", 5, "K. Sato"),
        ("far", 90, ""),
        ("never", None, "Embassy"),
        ("ready", -3, "K. Sato"),
    ):
        due = today + timedelta(days=days) if days is not None else None
        kind = NoteKind.ACTION
        (ids[name],) = annotating.add_note(workspace, "I.1", f"Rail {name}", kind=kind, owner=owner, due=due).ids
    note = workspace.notebook.fetch_note(ids["ready"])
    assert note is not None
    annotating.save_note(workspace, note, done=True)
    annotating.add_note(workspace, "I.1", "Rail but no action")
    return ids


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("is:open", "late today soon far never"),
        ("is:done", "ready"),
        ("is:overdue", "late"),
        ("due:overdue", "late"),
        ("due:today", "today"),
        ("due:week", "today soon"),
        ("due:later", "far"),
        ("due:none", "never"),
        ("due:overdue due:none", "late never"),
        ("by:sato", ""),
        ("by:k", "late soon ready"),
        ('is:open by:"K. Sato"', "late soon"),
        ("by:éva", "today"),
        ("rail is:open due:week", "today soon"),
        ("is:nonsense", ""),
        ("due:'", ""),
        ("changed:-1", ""),
        ("changed:²", ""),
    ],
)
def test_actions_are_found_by_state_day_and_owner(
    workspace: Workspace, actions: dict[str, str], typed: str, names: str
) -> None:
    assert set(found(workspace, typed)) == {actions[name] for name in names.split()}


def test_what_changed_lately_is_found_and_no_item_with_it(workspace: Workspace, actions: dict[str, str]) -> None:
    hits = workspace.search("rail changed:99999999999")
    assert len(hits) == len(actions) + 1
    assert {hit.kind for hit in hits} == {"note"}
    assert found(workspace, "changed:0 rail") == []


def test_open_actions_come_in_the_order_of_their_days(workspace: Workspace, actions: dict[str, str]) -> None:
    names = {note_id: name for name, note_id in actions.items()}
    assert [names[id_] for id_ in found(workspace, "is:open")] == ["late", "today", "soon", "far", "never"]


def test_of_more_notes_than_are_ranked_the_newest_are_found(workspace: Workspace) -> None:
    count = MOST_RANKED + 100
    values = {"kind": "note", "visibility": "private", "owner": "", "due": None, "done": False, "highlight_id": None}
    with workspace.log.step(Act.IMPORT) as step:
        step.put_all(
            "note",
            [(f"n{n}", {"item_id": "I.1", "text": f"zebra number {n} " + "x " * n, **values}) for n in range(count)],
        )
    first = workspace.search("zebra", limit=20)

    assert [hit.id for hit in first] == [f"n{n}" for n in range(100, 120)]
    assert all(hit.snippet[slice(*hit.marks[0])] == "zebra" for hit in first)


@pytest.mark.parametrize(
    ("typed", "item_id"),
    [
        ("utilization of digital", "III"),
        ("program", "VII.2"),
        ("center of excellence", "VI.7"),
        ("organization", "VII.5"),
    ],
)
def test_british_american_and_indian_spellings_find_one_another(workspace: Workspace, typed: str, item_id: str) -> None:
    assert item_id in found(workspace, typed)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("semicnductor supply chain", "II.3"),
        ("resillient supply", "II.3"),
        ("ayurvdea", "VI.7"),
        ("prefectuer deleggations", "VIII.5"),
    ],
)
def test_a_slip_or_two_is_mended(workspace: Workspace, typed: str, first: str) -> None:
    assert first in found(workspace, typed)[:3]


def test_a_slip_is_mended_to_the_words_of_the_notes_too(workspace: Workspace) -> None:
    (note_id,) = annotating.add_note(workspace, "I.1", "Ask Yokohama chancery").ids
    assert found(workspace, "yokohmaa") == [note_id]


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "*", "AND", "NEAR(", "a:b", "^x", "(", "\0", "\udcff", "'; DROP TABLE notes"]
)
def test_nothing_that_is_typed_is_an_operator(workspace: Workspace, typed: str) -> None:
    workspace.search(typed)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(workspace: Workspace, typed: str) -> None:
    hits = workspace.search(typed)
    assert len({hit.id for hit in hits}) == len(hits)
    for hit in hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
