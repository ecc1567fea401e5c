"""The foot of a one-page brief names all that the full pack holds beyond it, and nothing that stands on the page."""

from dataclasses import replace

from tests.pack import samples
from tests.pack.builders import note, pack, pack_of
from tests.pack.reading import read_pack

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import LABEL_LANGUAGES, Product
from briefing_app.pack.contents import BusinessItem, KeyMessage, PackContents


def read_foot(contents: PackContents) -> str:
    return read_pack(replace(contents, product=Product.ONE_PAGE)).text(1).rpartition("Left out")[2]


def test_an_initiative_of_which_only_the_words_of_its_target_stand_there_is_not_counted_as_said() -> None:
    foot = read_foot(pack_of("VII.1"))
    assert "Of 1 initiative all but the words quoted here" in foot
    assert "Nothing but" not in foot


def test_two_quotations_of_one_initiative_do_not_stand_for_another() -> None:
    foot = read_foot(pack_of("VII.1", "I.1", "I.2"))
    assert "The words of 1 of 3 initiatives, of 2 initiatives all but the words quoted here" in foot


def test_an_initiative_that_stands_there_whole_is_not_left_out() -> None:
    assert "initiative" not in read_foot(pack_of("II.7", notes={"II.7": [note("One line.")]}))


def test_what_supports_a_message_and_the_order_of_business_are_named() -> None:
    messages = (KeyMessage(text="One.", support="Because."), KeyMessage(text="Two."))
    business = (BusinessItem(time="15:00", text="Opening"),)
    foot = read_foot(replace(pack_of("II.7"), key_messages=messages, business=business))
    assert "what supports 1 key message" in foot
    assert "order of business" in foot
    assert "1 key message," not in foot.replace("what supports 1 key message", "")


def test_the_longest_foot_has_its_room_on_the_one_page() -> None:
    kinds = [note(f"{kind} {number}", kind) for kind in NoteKind for number in range(40)]
    contents = replace(
        samples.meeting(),
        pillars=pack(notes={"II.7": kinds}).pillars,
        key_messages=tuple(KeyMessage(text="A message. " * 30, support="Because.") for _ in range(6)),
        objectives=("A line.",) * 60,
        widened_to=(Visibility.TEAM, Visibility.PRIVATE),
        product=Product.ONE_PAGE,
    )
    for language in LABEL_LANGUAGES:
        assert read_pack(replace(contents, language=language)).count == 1


def test_the_opening_words_of_a_pillar_are_named() -> None:
    assert "opening and closing words" in read_foot(pack_of("II.6", "II.7"))
