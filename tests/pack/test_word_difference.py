"""The words in which two texts differ: nothing is lost, nothing is made up, and words are compared whole."""

from hypothesis import given
from hypothesis import strategies as some

from briefing_app.pack.word_difference import CUT, MOST_LETTERS, Piece, tell_apart

SAID = ("we", "welcome", "the", "joint", "figures,", "of", "96,400.", "2027", "प्रगति", "進捗", "四半期", "e\u0301", "x")
WORDS = some.sampled_from(SAID)
SHORT = some.lists(WORDS, max_size=9).map(" ".join)


def said(pieces: tuple[Piece, ...], *, differs: bool | None = None) -> str:
    return "".join(each.text for each in pieces if differs is None or each.differs is differs)


@given(SHORT, SHORT)
def test_short_texts_are_there_whole_and_what_is_common_is_the_same(before: str, after: str) -> None:
    was, now = tell_apart(before, after)
    if CUT not in said(was) + said(now):
        assert said(was) == before
        assert said(now) == after
        assert said(was, differs=False) == said(now, differs=False)
    assert (before == after) is (not said(was, differs=True) and not said(now, differs=True))


@given(some.text(max_size=3000), some.text(max_size=3000))
def test_any_texts_can_be_told_apart_and_what_is_said_stays_short(before: str, after: str) -> None:
    for pieces in tell_apart(before, after):
        assert len(said(pieces)) <= MOST_LETTERS + 1


def test_whole_words_are_told_apart_and_stops_are_none_of_them() -> None:
    was, now = tell_apart("In the first year.", "In the first years; later too.")
    assert said(was, differs=True) == "year"
    assert said(now, differs=True).startswith("years")


def test_japanese_is_told_apart_by_character() -> None:
    was, now = tell_apart("四半期ごとに公表する。", "半年ごとに公表する。")
    assert said(was, differs=False) == said(now, differs=False)
    assert "ごとに公表する。" in said(now, differs=False)


def test_of_very_long_texts_what_lies_between_the_common_ends_is_other_as_a_whole() -> None:
    many = [" ".join(f"{name}{number}" for number in range(2_000)) for name in ("old", "new")]
    was, now = tell_apart(f"It began. {many[0]} It ends.", f"It began. {many[1]} It ends.")
    assert [(each.text[:10], each.differs) for each in was] == [("It began. ", False), ("old0 old1 ", True)]
    assert [(each.text[:10], each.differs) for each in now] == [("It began. ", False), ("new0 new1 ", True)]
    assert said(now).endswith(CUT)


def test_long_stretches_in_common_are_cut_and_said_to_be() -> None:
    common = " ".join(f"word{number}" for number in range(100))
    was, now = tell_apart(f"{common} old {common}", f"{common} new {common}")
    assert said(was, differs=True) == "old"
    assert said(now) == said(was).replace("old", "new")
    assert said(now).startswith(f"{CUT} word94")
    assert said(now).endswith(f"word5 {CUT}")


def test_a_text_of_which_nothing_differs_begins_as_it_begins() -> None:
    common = " ".join(f"word{number}" for number in range(100))
    _, now = tell_apart(f"old {common}", common)
    assert said(now).startswith("word0 word1 ")
    assert said(now).endswith(CUT)
