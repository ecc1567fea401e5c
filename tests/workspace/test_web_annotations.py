"""W3C Web Annotations: ours come back as they were, others find their words, and what is malformed is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.workspace.busy_notebook import MANY_ACTS, do, fill
from tests.workspace.w3c import assert_collection

from briefing_app import paths
from briefing_app.core.errors import BadInput
from briefing_app.core.notebook import HighlightColour, NoteKind, Placement, Visibility
from briefing_app.workspace import annotating, highlighting, tagging, undoing
from briefing_app.workspace.importing import Fate, ImportPreview, import_file, preview_import
from briefing_app.workspace.notebook_json import derive_current
from briefing_app.workspace.web_annotations import CONTEXT, export_annotations
from briefing_app.workspace.workspace import Workspace

Json = dict[str, Any]
QUOTE = "supply chain resilience"
KINDS = ("notes", "highlights", "tags", "taggings")


def open_notebook(folder: Path, name: str) -> Workspace:
    return Workspace(paths.vision_file(), folder / f"{name}.db")


def read_export(workspace: Workspace, path: Path, *visibilities: Visibility) -> Json:
    export_annotations(workspace, path, visibilities or Visibility)
    collection: Json = json.loads(path.read_text(encoding="utf-8"))
    return collection


def made_by_the_user(workspace: Workspace) -> dict[str, list[str]]:
    """Every field that a person filled in, and when."""
    current = derive_current(workspace.log.fetch_all())
    return {
        name: sorted(
            json.dumps({key: value for key, value in each.items() if key != "versions"}, sort_keys=True)
            for each in current[name]
        )
        for name in KINDS
    }


def without_revisions(value: Any) -> Any:  # noqa: ANN401  # JSON
    if isinstance(value, list):
        return [without_revisions(each) for each in value]
    if isinstance(value, dict):
        return {name: without_revisions(each) for name, each in value.items() if name != "briefing:revision"}
    return value


def load(workspace: Workspace, folder: Path, document: object) -> ImportPreview:
    (folder / "theirs.jsonld").write_text(json.dumps(document), encoding="utf-8")
    preview = preview_import(workspace, folder / "theirs.jsonld")
    import_file(workspace, preview)
    return preview


def annotation(**fields: object) -> Json:
    return {
        "@context": CONTEXT,
        "id": "https://notes.example/1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Theirs", "format": "text/plain"},
        "target": "urn:briefing-app:item:VII.1",
        **fields,
    }


def quoting(exact: str, source: str = "https://www.mea.gov.in/document", **selector: object) -> Json:
    return {"source": source, "selector": {"type": "TextQuoteSelector", "exact": exact, **selector}}


def test_everything_that_a_person_made_comes_back(workspace: Workspace, tmp_path: Path) -> None:
    with open_notebook(tmp_path, "busy") as busy:
        fill(busy)
        exported = read_export(busy, tmp_path / "all.jsonld")
        made = made_by_the_user(busy)
    assert all(made.values())
    import_file(workspace, preview_import(workspace, tmp_path / "all.jsonld"))
    assert made_by_the_user(workspace) == made
    again = read_export(workspace, tmp_path / "again.jsonld")
    assert without_revisions(again) == without_revisions(exported)


@given(acts=MANY_ACTS)
@settings(max_examples=20, deadline=None, phases=list(Phase)[:4], suppress_health_check=list(HealthCheck))
def test_any_notebook_comes_back_and_is_valid_by_the_model(acts: list[Any]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with open_notebook(folder, "one") as one, open_notebook(folder, "other") as other:
            do(one, acts)
            assert_collection(read_export(one, folder / "one.jsonld"))
            import_file(other, preview_import(other, folder / "one.jsonld"))
            assert made_by_the_user(other) == made_by_the_user(one)
            assert preview_import(other, folder / "one.jsonld").incoming == ()
            assert preview_import(one, folder / "one.jsonld").incoming == ()


def test_what_is_known_is_passed_over_and_what_was_removed_stays_removed(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace)
    export_annotations(workspace, tmp_path / "all.jsonld")
    note, *_ = workspace.notebook.fetch_notes()
    annotating.remove_note(workspace, note.id)
    preview = preview_import(workspace, tmp_path / "all.jsonld")
    assert preview.incoming == ()
    assert preview.known > 50
    assert workspace.notebook.fetch_note(note.id) is None


def test_a_note_that_was_edited_elsewhere_replaces_ours_and_one_edited_on_both_sides_stands_beside(
    workspace: Workspace, tmp_path: Path
) -> None:
    for text in ("edited there", "edited on both sides"):
        annotating.add_note(workspace, "I.1", text)
    collection = read_export(workspace, tmp_path / "all.jsonld")
    for each in collection["first"]["items"]:
        each["body"][0]["value"] += ", by them"
    _, both = workspace.notebook.fetch_notes()
    annotating.save_note(workspace, both, text="edited on both sides, by me")
    preview = load(workspace, tmp_path, collection)
    assert {each.words: each.fate for each in preview.incoming} == {
        "edited there, by them": Fate.CHANGED,
        "edited on both sides, by them": Fate.BESIDE,
    }
    replaced, doubled = workspace.notebook.fetch_notes()
    assert (replaced.text, replaced.versions, doubled.versions) == ("edited there, by them", 1, 2)
    undoing.undo(workspace)
    assert [note.text for note in workspace.notebook.fetch_notes()] == ["edited there", "edited on both sides, by me"]


def test_only_what_is_for_these_people_goes_out(workspace: Workspace, tmp_path: Path) -> None:
    highlighting.add_highlights(workspace, [("I.1", 0, 20), ("I.2", 0, 20)], HighlightColour.ROSE)
    first, second = workspace.notebook.fetch_highlights()
    annotating.add_note(workspace, "I.1", "for all", visibility=Visibility.PACK, highlight_id=first.id)
    annotating.add_note(workspace, "I.2", "secret thought", highlight_id=second.id)
    (shared, secret) = workspace.notebook.fetch_notes()
    tagging.add_tags(workspace, shared.id, ["open tag"])
    tagging.add_tags(workspace, secret.id, ["hidden tag"])
    tagging.add_tags(workspace, "VII.1", ["item tag"])
    out = tmp_path / "some.jsonld"
    assert_collection(read_export(workspace, out, Visibility.TEAM, Visibility.PACK))
    written = out.read_text(encoding="utf-8")
    assert "for all" in written
    assert "open tag" in written
    assert first.id in written
    for hidden in ("secret thought", "hidden tag", "item tag", second.id, secret.id):
        assert hidden not in written


def test_a_comment_on_an_item_of_ours_becomes_a_private_note(workspace: Workspace, tmp_path: Path) -> None:
    load(
        workspace,
        tmp_path,
        annotation(
            motivation="questioning",
            creator={"type": "Person", "name": "A. Colleague"},
            created="2026-01-02T03:04:05+09:00",
            body=[
                {
                    "type": "TextualBody",
                    "value": "<p>What of <b>rail</b>?</p><p>And ports &amp; air</p>",
                    "format": "text/html",
                },
                {"type": "TextualBody", "value": "Rail", "purpose": "tagging"},
            ],
        ),
    )
    (note,) = workspace.notebook.fetch_notes()
    assert (note.item_id, note.kind, note.visibility) == ("VII.1", NoteKind.QUESTION, Visibility.PRIVATE)
    assert note.text == "What of rail?\nAnd ports & air"
    assert note.created == "2026-01-01T18:04:05.000Z"
    assert workspace.log.fetch_history(note.id)[0].author == "A. Colleague"
    assert [tag.name for tag in workspace.notebook.fetch_tags(note.id)] == ["Rail"]


def test_a_long_address_comes_back_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    address = f"https://example.org/{'日本とインド%41/' * 30}"
    highlighted = annotation(id="https://notes.example/2", target=quoting("no such words", source=address))
    load(workspace, tmp_path, [annotation(target=address), highlighted])
    kept = {note.item_id for note in workspace.notebook.fetch_notes()}
    assert kept == {address[:200]}
    read_export(workspace, tmp_path / "ours.jsonld")
    assert preview_import(workspace, tmp_path / "ours.jsonld").incoming == ()
    with open_notebook(tmp_path, "other") as other:
        import_file(other, preview_import(other, tmp_path / "ours.jsonld"))
        assert made_by_the_user(other) == made_by_the_user(workspace)


def test_words_quoted_from_another_copy_of_the_document_are_found(workspace: Workspace, tmp_path: Path) -> None:
    passage = next(each for each in workspace.corpus.passages if "Payment" in each.text or "payment" in each.text)
    exact = passage.text[30:70]
    load(workspace, tmp_path, annotation(target=quoting(exact)))
    (highlight,) = workspace.notebook.fetch_highlights()
    assert (highlight.placement, highlight.anchor.passage_id) == (Placement.PLACED, passage.id)
    assert highlight.anchor.holds_in(passage.text)
    assert highlight.anchor.prefix == passage.text[max(0, highlight.anchor.start - 32) : highlight.anchor.start]
    (note,) = workspace.notebook.fetch_notes()
    assert (note.highlight_id, note.item_id) == (highlight.id, highlight.item_id)


def test_words_that_stand_in_many_places_are_told_apart_by_what_stands_around_them(
    workspace: Workspace, tmp_path: Path
) -> None:
    passage = workspace.corpus.passage(workspace.corpus.item("VII.1").passage_id)
    at = passage.text.index(" and ")
    target = quoting("and", prefix=passage.text[at - 15 : at + 1], suffix=passage.text[at + 4 : at + 20])
    load(workspace, tmp_path, annotation(target=target, body=None, motivation="highlighting"))
    (highlight,) = workspace.notebook.fetch_highlights()
    assert (highlight.placement, highlight.anchor.passage_id) == (Placement.PLACED, "VII.1")
    assert highlight.anchor.start == at + 1
    assert workspace.notebook.fetch_notes() == ()


def test_words_with_a_slip_are_suggested_or_placed_and_strange_words_wait_in_the_tray(
    workspace: Workspace, tmp_path: Path
) -> None:
    passage = workspace.corpus.passage(workspace.corpus.item("VII.1").passage_id)
    slip = f"{passage.text[:20]}X{passage.text[21:60]}"
    near = annotation(id="urn:x:near", target=quoting(slip, suffix=passage.text[60:90]))
    strange = annotation(id="urn:x:far", target=quoting("Zanzibar exports cloves to Xanadu"))
    load(workspace, tmp_path, [near, strange])
    by_words = {each.anchor.exact: each for each in workspace.notebook.fetch_highlights()}
    lost = by_words.pop("Zanzibar exports cloves to Xanadu")
    assert lost.placement is Placement.LOST
    assert lost in workspace.notebook.fetch_highlights_to_place()
    (found,) = by_words.values()
    anchor = found.anchor if found.placement is Placement.PLACED else found.suggestion
    assert anchor is not None
    assert anchor.passage_id == "VII.1"
    assert len(workspace.fetch_unplaced_notes()) == 1


def test_a_tag_on_an_item_is_put_on_it_and_is_the_tag_of_that_name(workspace: Workspace, tmp_path: Path) -> None:
    tagging.add_tags(workspace, "I.1", ["Rail"])
    load(
        workspace,
        tmp_path,
        annotation(
            motivation="tagging",
            body=[{"type": "TextualBody", "value": "ＲＡＩＬ"}, {"value": "ports", "type": "TextualBody"}],
        ),
    )
    assert [tag.name for tag in workspace.notebook.fetch_tags("VII.1")] == ["ports", "Rail"]
    assert workspace.notebook.fetch_notes() == ()


def test_others_annotations_are_taken_in_once_and_alike_by_everyone(workspace: Workspace, tmp_path: Path) -> None:
    several = [annotation(id=f"https://notes.example/{n}", bodyValue=f"n {n}") for n in range(3)]
    for each in several:
        del each["body"]
    document = {"@context": [CONTEXT], "id": "x:p", "type": "AnnotationPage", "items": several}
    load(workspace, tmp_path, document)
    assert load(workspace, tmp_path, document).incoming == ()
    assert sorted(note.text for note in workspace.notebook.fetch_notes()) == ["n 0", "n 1", "n 2"]
    with open_notebook(tmp_path, "other") as other:
        load(other, tmp_path, document)
        assert {note.id for note in other.notebook.fetch_notes()} == {
            note.id for note in workspace.notebook.fetch_notes()
        }


def test_offsets_alone_are_enough_for_a_passage_of_ours(workspace: Workspace, tmp_path: Path) -> None:
    selector = {"type": "TextPositionSelector", "start": 0, "end": 12}
    load(workspace, tmp_path, annotation(target={"source": "urn:briefing-app:item:VII.1", "selector": selector}))
    (highlight,) = workspace.notebook.fetch_highlights()
    assert highlight.anchor.exact == workspace.corpus.item("VII.1").text[:12].strip()


BAD: dict[str, tuple[Callable[[Json], object], str]] = {
    "another context": (lambda it: it | {"@context": "https://schema.org"}, "does not name"),
    "no id": (lambda it: {key: value for key, value in it.items() if key != "id"}, "it has no id"),
    "an id of another type": (lambda it: it | {"id": 5}, "it has no id"),
    "half a character in the id": (lambda it: it | {"id": "x:\ud800"}, "it has no id"),
    "another type": (lambda it: it | {"type": "Note"}, "its type is not Annotation"),
    "no target": (lambda it: it | {"target": None}, "it has no target"),
    "no targets": (lambda it: it | {"target": []}, "it has no target"),
    "too many targets": (lambda it: it | {"target": ["x:y"] * 101}, "too many targets"),
    "a target of another type": (lambda it: it | {"target": 5}, "target has no source"),
    "a target without a source": (lambda it: it | {"target": {"selector": {}}}, "target has no source"),
    "two bodies": (lambda it: it | {"bodyValue": "x"}, "both a body and a bodyValue"),
    "a body of another type": (lambda it: it | {"body": 5}, "its body is no text"),
    "a body without words": (lambda it: it | {"body": {"type": "TextualBody"}}, "its body is missing"),
    "words of another type": (lambda it: it | {"body": {"type": "TextualBody", "value": [1]}}, "its body is no text"),
    "half a character": (lambda it: it | {"body": {"value": "\udfff"}}, "a character that is none"),
    "endless words": (lambda it: it | {"body": {"value": "x" * 1_000_001}}, "is too long"),
    "a quote without words": (lambda it: it | {"target": quoting(None)}, "exact quote is missing"),  # type: ignore[arg-type]
    "a quote of another type": (lambda it: it | {"target": quoting(5)}, "exact quote is no text"),  # type: ignore[arg-type]
    "a prefix of another type": (lambda it: it | {"target": quoting("x", prefix=5)}, "prefix is no text"),
    "a strange offset": (
        lambda it: (
            it | {"target": {"source": "x:y", "selector": {"type": "TextPositionSelector", "start": -1, "end": 2}}}
        ),
        "is no offset",
    ),
    "offsets beyond the words": (
        lambda it: (
            it
            | {
                "target": {
                    "source": "urn:briefing-app:item:VII.1",
                    "selector": {"type": "TextPositionSelector", "start": 5, "end": 99_999},
                }
            }
        ),
        "hold no words",
    ),
    "a time without a zone": (lambda it: it | {"created": "2026-01-01T00:00:00"}, "no time with its zone"),
    "a time that is none": (lambda it: it | {"modified": "yesterday"}, "no time with its zone"),
    "a time as a number": (lambda it: it | {"created": 20260101}, "no time with its zone"),
    "a time before computers": (lambda it: it | {"created": "1800-01-01T00:00:00Z"}, "no time with its zone"),
    "a time to come": (lambda it: it | {"created": "2999-01-01T00:00:00Z"}, "more than a day ahead"),
    "a tag without a name": (
        lambda it: it | {"body": {"type": "TextualBody", "value": " ", "purpose": "tagging"}},
        "needs a name",
    ),
    "a motivation of another type": (lambda it: it | {"motivation": 5}, "motivation is no text"),
    "not even an annotation": (lambda it: [it, 5], "no annotation"),
    "the same twice": (lambda it: [it, it], "stands there twice"),
    "a page elsewhere": (
        lambda _: {"@context": CONTEXT, "id": "x:c", "type": "AnnotationCollection", "first": "x:p"},
        "is not in the file",
    ),
    "a page without a list": (
        lambda it: {"@context": CONTEXT, "id": "x:p", "type": "AnnotationPage", "items": it},
        "no list of annotations",
    ),
    "an unknown kind of ours": (lambda it: it | {"id": f"urn:uuid:{OURS}", "briefing:kind": "poem"}, "of a note"),
    "a note of ours under another id": (lambda it: it | {"briefing:kind": "note"}, "no id of this application"),
    "an unknown colour of ours": (
        lambda it: it | {"id": f"urn:uuid:{OURS}", "briefing:colour": "puce", "target": quoting("x")},
        "of a highlight",
    ),
    "a highlight of nothing": (
        lambda it: it | {"id": f"urn:uuid:{OURS}", "briefing:colour": "rose"},
        "its target has no words",
    ),
    "tags that are no list": (lambda it: it | {"briefing:tags": 5}, "its tags are no list"),
    "a tag of ours without a colour": (
        lambda it: it | {"briefing:tags": [{"id": f"urn:uuid:{OURS}", "briefing:name": "x"}]},
        "in tag 1, the colour of a tag",
    ),
}
OURS = "0190a5b0-0000-7000-8000-000000000001"


@pytest.mark.parametrize(("mutate", "says"), BAD.values(), ids=BAD.keys())
def test_what_is_malformed_is_refused_in_a_sentence_and_nothing_is_imported(
    workspace: Workspace, tmp_path: Path, mutate: Callable[[Json], object], says: str
) -> None:
    good = annotation(id="https://notes.example/good")
    document = mutate(annotation())
    if isinstance(document, dict) and document.get("type") == "Annotation" and "briefing:tags" not in document:
        document = [good, document]
    with pytest.raises(BadInput) as refused:
        load(workspace, tmp_path, document)
    sentence = str(refused.value)
    assert says in sentence
    assert sentence.isprintable()
    assert "nothing was imported" in sentence
    assert workspace.log.fetch_all() == ()


def test_an_annotation_nested_without_end_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    nested = '{"type":"Choice","items":[' * 300 + '"x"' + "]}" * 300
    text = json.dumps(annotation(body="HERE")).replace('"HERE"', nested)
    (tmp_path / "deep.jsonld").write_text(text)
    assert preview_import(workspace, tmp_path / "deep.jsonld").count()["note"] == 1
    nested = '{"refinedBy":' * 400 + "{}" + "}" * 400
    text = json.dumps(annotation(target={"source": "x:y", "selector": "HERE"})).replace('"HERE"', nested)
    (tmp_path / "deep.jsonld").write_text(text)
    assert preview_import(workspace, tmp_path / "deep.jsonld").count()["note"] == 1
