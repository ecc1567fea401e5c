"""What window and preview say to each other comes over whole, however it is cut on the way."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import EntryId
from briefing_app.core.product import PackForm, Paper, Product
from briefing_app.workspace.preview_messages import (
    Answer,
    AnswerReader,
    Ask,
    Check,
    KeyPlace,
    Order,
    Outline,
    PagePlace,
    Says,
    read_order,
    write_answer,
    write_order,
)

words = st.text(max_size=12)
forms = st.builds(
    PackForm,
    product=st.sampled_from(Product),
    paper=st.sampled_from(Paper),
    language=words,
    is_imposed=st.booleans(),
    is_simplex=st.booleans(),
)
numbers = st.integers(min_value=0, max_value=3000)
orders = st.builds(
    Order,
    ask=st.sampled_from(Ask),
    serial=numbers,
    briefing_id=words,
    form=forms,
    today=st.none() | st.dates(),
    entry_id=words,
    keys=st.lists(words, max_size=3).map(tuple),
    shift=st.integers(-9, 9),
    leaf=numbers,
    leaves=st.lists(numbers, max_size=4).map(tuple),
)
outlines = st.builds(
    Outline,
    serial=numbers,
    leaves=numbers,
    width=st.floats(1, 2000),
    height=st.floats(1, 2000),
    pages=st.lists(st.builds(PagePlace, numbers, st.floats(0, 1)), max_size=3).map(tuple),
    places=st.lists(st.builds(KeyPlace, words, numbers, st.floats(0, 1)), max_size=3).map(tuple),
    owners=st.dictionaries(words, words.map(EntryId), max_size=2),
    keys=st.dictionaries(words.map(EntryId), st.lists(words, max_size=2).map(tuple), max_size=2),
    wanted=numbers,
    drawn=st.lists(numbers, max_size=2).map(tuple),
)
checks = st.builds(Check, weight=words, sentence=words, cure=words, field=words, item_id=words, note_id=words)
answers = st.builds(
    Answer,
    says=st.sampled_from(Says),
    serial=numbers,
    outline=st.none() | outlines,
    checks=st.lists(checks, max_size=2).map(tuple),
    leaves=st.lists(numbers, max_size=3).map(tuple),
    sentence=words,
    pdf=st.binary(max_size=40),
)


@given(orders)
def test_an_order_is_read_as_it_was_written(order: Order) -> None:
    line = write_order(order)
    assert line.count(b"\n") == 1
    assert read_order(line) == order


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(answers, max_size=4), st.integers(1, 50))
def test_answers_are_put_together_from_pieces(sent: list[Answer], size: int) -> None:
    data = b"".join(map(write_answer, sent))
    reader = AnswerReader()
    got = [answer for at in range(0, len(data), size) for answer in reader.read(data[at : at + size])]
    assert got == sent


def test_the_bytes_of_a_pdf_may_look_like_an_answer() -> None:
    inner = write_answer(Answer(says=Says.FAILED, serial=1, sentence="never said"))
    outer = Answer(says=Says.LEAVES, serial=2, leaves=(0,), pdf=b"\n" + inner + b"\n{")
    assert list(AnswerReader().read(write_answer(outer))) == [outer]


def test_the_day_comes_over() -> None:
    order = Order(ask=Ask.LAY_OUT, serial=1, today=date(2026, 3, 12))
    assert read_order(write_order(order)).today == date(2026, 3, 12)
