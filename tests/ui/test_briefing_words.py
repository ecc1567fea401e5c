"""People and messages as lines of text: what is written out is read back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.briefing import Message, Participant, Side
from briefing_app.core.notebook import clean_line, clean_text
from briefing_app.ui.models import briefing_words as words

LINES = st.text(min_size=1, max_size=40).map(clean_line).filter(bool)
TEXTS = st.text(max_size=60).map(clean_text)


@given(st.lists(st.builds(Message, text=LINES, support=TEXTS), max_size=6).map(tuple))
def test_messages_come_back_with_what_supports_them(messages: tuple[Message, ...]) -> None:
    read = words.read_messages(words.write_messages(messages))
    assert [each.text for each in read] == [each.text for each in messages]
    assert [each.support.split() for each in read] == [each.support.split() for each in messages]


@given(st.lists(st.builds(Participant, name=LINES, role=LINES | st.just(""), side=st.just(Side.OURS)), max_size=5))
def test_people_come_back_with_their_roles(people: list[Participant]) -> None:
    plain = tuple(each for each in people if ";" not in each.name)
    assert words.read_people(words.write_people(plain, Side.OURS), Side.OURS) == plain


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    assert all(message.text for message in words.read_messages(text))
    assert all(person.name for person in words.read_people(text, Side.THEIRS))


def test_only_the_people_of_one_side_are_written() -> None:
    people = [Participant(name=name, role="", side=side) for name, side in (("A", Side.OURS), ("B", Side.THEIRS))]
    assert words.write_people(people, Side.THEIRS) == "B"
