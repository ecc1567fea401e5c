"""What goes into a pack: what was chosen, verbatim, and no note that is not for it."""

from datetime import timedelta
from decimal import Decimal

import pytest

from briefing_app.core.errors import BadInput, UnknownItem
from briefing_app.core.figures import format_day
from briefing_app.core.finding import Severity
from briefing_app.core.notebook import Confidence, NoteKind, Visibility
from briefing_app.pack.contents import PackContents, PackFigure
from briefing_app.pack.preflight import check_pack
from briefing_app.workspace import annotating, measuring, packing
from briefing_app.workspace.workspace import Workspace


def chosen(contents: PackContents) -> list[str]:
    return [initiative.id for pillar in contents.pillars for initiative in pillar.initiatives]


def test_without_a_choice_the_whole_vision_goes_in(workspace: Workspace) -> None:
    contents = packing.build_contents(workspace)
    assert chosen(contents) == [initiative.id for initiative in workspace.corpus.initiatives]
    assert [len(contents.preamble), len(contents.conclusion)] == [2, 2]
    assert len(contents.targets) == 5
    assert contents.is_whole_vision


def test_a_choice_comes_in_the_documents_order_and_once(workspace: Workspace) -> None:
    contents = packing.build_contents(workspace, ["VIII.5", "vi", "VI.3", "personnel-exchange", "I.1"])
    assert chosen(contents) == ["I.1", *(f"VI.{n}" for n in range(1, 8)), "VII.1", "VIII.5"]
    assert contents.selection == "I.1, Pillar VI, VII.1, VIII.5"
    assert [pillar.is_whole for pillar in contents.pillars] == [False, True, False, False]
    assert contents.preamble == ()


def test_only_notes_for_the_pack_go_in_ordered_by_kind(workspace: Workspace) -> None:
    for kind, visibility, text in (
        (NoteKind.ACTION, Visibility.PACK, "act"),
        (NoteKind.LINE, Visibility.PACK, "say"),
        (NoteKind.LINE, Visibility.TEAM, "team secret"),
        (NoteKind.NOTE, Visibility.PRIVATE, "private secret"),
        (NoteKind.LINE, Visibility.PACK, "  \n "),
    ):
        annotating.add_note(workspace, "I.1", text, kind=kind, visibility=visibility)
    annotating.add_note(workspace, "I", "on the pillar", visibility=Visibility.PACK)
    annotating.add_note(workspace, "private-investment", "on the target", visibility=Visibility.PACK)
    contents = packing.build_contents(workspace, ["I.1"])
    (pillar,) = contents.pillars
    assert [note.text for note in pillar.initiatives[0].notes] == ["say", "act"]
    assert [note.text for note in pillar.notes] == ["on the pillar"]
    assert [note.text for target in contents.targets for note in target.notes] == ["on the target"]
    assert "secret" not in repr(contents)


def test_a_target_comes_with_its_figures_formula_and_sources(workspace: Workspace) -> None:
    day = workspace.today() - timedelta(days=3)
    measuring.add_measurement(workspace, "skilled-personnel", value=Decimal(4400), as_of=day, source="Desk")
    contents = packing.build_contents(workspace, ["VII.1"])
    people, skilled = contents.targets
    assert people.bullet.value is None
    assert people.chart.no_data
    assert skilled.figures == (PackFigure(source="Desk", as_of=day, confidence=Confidence.REPORTED),)
    assert [(each.number, each.source) for each in contents.figure_sources] == [("M1", "Desk")]
    assert skilled.formula.startswith("4,400 ÷ (50,000 × ")


def test_a_part_that_is_more_than_its_whole_is_said_to_be_wrong_in_the_pack_and_before(workspace: Workspace) -> None:
    day = workspace.today() - timedelta(days=3)
    for target_id, value in (("personnel-exchange", 31000), ("skilled-personnel", 40000)):
        measuring.add_measurement(workspace, target_id, value=Decimal(value), as_of=day, source="Desk")
    contents = packing.build_contents(workspace, ["VII.1"])
    people, skilled = contents.targets
    says = f"40,000 people of this part are recorded by {format_day(day)}, but only 31,000 for the whole"
    assert says in skilled.formula
    assert not people.contradiction
    (found,) = (each for each in check_pack(contents) if "one of the two is wrong" in each.sentence)
    assert found.sentence.startswith(f"{skilled.title}: {says}")
    assert (found.severity, found.item_id) == (Severity.WARNS, skilled.id)


def test_a_figure_in_the_pack_says_whose_it_is_and_of_which_year(workspace: Workspace) -> None:
    day = workspace.today()
    for side in ("", "Japan"):
        measuring.add_measurement(workspace, "delegation-visits", value=Decimal(1), as_of=day, source="Desk", side=side)
    (target,) = packing.build_contents(workspace, ["VIII.5"]).targets
    assert sorted(figure.side for figure in target.figures) == ["", "Japan"]
    assert target.year == day.year


def test_the_short_forms_of_the_chosen_words_are_explained_in_the_order_of_the_alphabet(workspace: Workspace) -> None:
    annotating.add_note(workspace, "V.7", "The ILO and the JCM.", visibility=Visibility.PACK)
    contents = packing.build_contents(workspace, ["V.7", "V.3"])
    assert [each.short for each in contents.acronyms] == ["AI", "AI-ENGAGE", "G20"]
    ai, engage, _ = contents.acronyms
    assert [words.name for words in ai.occurs_in] == ["V.3"]
    assert [words.name for words in engage.occurs_in] == ["V.7"]
    assert engage.full == "Advancing Innovations for Empowering Next Generation Agriculture"
    assert (ai.full, ai.is_spelt_out) == ("artificial intelligence", False)


def test_short_forms_in_words_that_the_pack_does_not_show_are_left_out(workspace: Workspace) -> None:
    whole = {
        each.short: [words.name for words in each.occurs_in] for each in packing.build_contents(workspace).acronyms
    }
    assert whole["UHC"] == ["VI, opening", "VI.4"]
    assert whole["MAHASAGAR"] == ["I, closing"]
    assert whole["H.E."] == ["Adoption"]
    assert "PM" not in whole
    assert packing.build_contents(workspace, ["VI.1"]).acronyms == ()


def test_figures_from_one_source_share_its_number(workspace: Workspace) -> None:
    days = [workspace.today() - timedelta(days=days) for days in (9, 3)]
    for target, source, day in (
        ("skilled-personnel", "Desk", days[0]),
        ("personnel-exchange", "Embassy", days[1]),
        ("personnel-exchange", "Desk", days[0]),
        ("skilled-personnel", "Desk", days[1]),
    ):
        measuring.add_measurement(workspace, target, value=Decimal(10), as_of=day, source=source)
    desk, embassy = packing.build_contents(workspace, ["VII.1"]).figure_sources
    assert (desk.number, desk.source, desk.first_day, desk.last_day) == ("M1", "Desk", *days)
    assert (embassy.number, embassy.source, embassy.first_day) == ("M2", "Embassy", days[1])


def test_what_a_pack_cannot_hold_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInput, match=r"“P\.3” cannot be put in a pack"):
        packing.build_contents(workspace, ["P.3"])
    with pytest.raises(UnknownItem):
        packing.build_contents(workspace, ["I.1", "nothing"])


def test_title_and_marking_are_one_line_each(workspace: Workspace) -> None:
    contents = packing.build_contents(workspace, ["I.1"], title=" A\nB ", marking="\tRESTRICTED ")
    assert (contents.title, contents.marking) == ("A B", "RESTRICTED")
    assert packing.build_contents(workspace, ["I.1"]).title == packing.DEFAULT_TITLE
