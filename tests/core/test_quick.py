"""Quick dataclasses are dataclasses like Python's own: beside each stands the usual one of the same fields."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, FrozenInstanceError, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.quick import dataclass, quick_change, quick_replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Quick:
    """Fields of every sort."""

    name: str
    parts: tuple[int, ...] = ()
    notes: dict[str, int] = field(default_factory=dict, hash=False)
    data: bytes = field(default=b"", repr=False)
    read: int = field(default=0, compare=False)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """The same."""

    name: str
    parts: tuple[int, ...] = ()
    notes: dict[str, int] = field(default_factory=dict, hash=False)
    data: bytes = field(default=b"", repr=False)
    read: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Point:
    """Some by place, some by name."""

    x: float
    y: float = 0.0
    _: KW_ONLY
    name: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """One with a hash of its own."""

    text: str

    def __hash__(self) -> int:
        return 7


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """One that is itself only."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """One without fields."""


values = st.fixed_dictionaries(
    {"name": st.text(max_size=3)},
    optional={
        "parts": st.lists(st.integers(0, 3), max_size=2).map(tuple),
        "notes": st.dictionaries(st.text(max_size=1), st.integers(0, 2), max_size=2),
        "data": st.binary(max_size=2),
        "read": st.integers(0, 2),
    },
)


@given(values, values)
def test_they_are_equal_hash_and_read_as_the_usual_ones_do(some: dict[str, Any], others: dict[str, Any]) -> None:
    quick, other, usual, usual_other = Quick(**some), Quick(**others), Usual(**some), Usual(**others)

    assert (quick == other) is (usual == usual_other)
    assert (hash(quick) == hash(other)) is (hash(usual) == hash(usual_other))
    assert repr(quick) == repr(usual).replace("Usual", "Quick")
    assert dataclasses.asdict(quick) == dataclasses.asdict(usual)


@given(values, values)
def test_a_changed_one_is_what_replace_makes(some: dict[str, Any], others: dict[str, Any]) -> None:
    quick, usual = Quick(**some), Usual(**some)
    changed = dataclasses.replace(quick, **others)

    assert dataclasses.asdict(changed) == dataclasses.asdict(dataclasses.replace(usual, **others))
    assert quick_replace(Quick)(quick, **others) == changed
    assert quick_change(Quick, "name")(quick, others["name"]) == dataclasses.replace(quick, name=others["name"])
    assert dataclasses.asdict(quick) == dataclasses.asdict(usual)


def test_it_is_asked_for_by_the_same_parameters() -> None:
    kinds = [(each.name, each.kind) for each in inspect.signature(Quick).parameters.values()]
    assert kinds == [(each.name, each.kind) for each in inspect.signature(Usual).parameters.values()]
    with pytest.raises(TypeError, match="name"):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Quick("name")  # type: ignore[call-arg]


def test_places_come_before_names() -> None:
    assert Point(1, 2, name="a") == Point(x=1, y=2, name="a") != Point(1, 2)
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_what_is_made_for_one_is_not_shared_with_another() -> None:
    assert Quick(name="a").notes is not Quick(name="a").notes


def test_nothing_of_it_can_be_changed_and_nothing_added() -> None:
    quick = Quick(name="a")
    with pytest.raises(FrozenInstanceError, match="name"):
        quick.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="name"):
        del quick.name
    with pytest.raises(FrozenInstanceError, match="more"):
        quick.more = 1  # type: ignore[attr-defined]
    assert quick.name == "a"


def test_what_a_class_says_itself_stays() -> None:
    assert hash(Word("a")) == 7
    assert Word("a") == Word("a") != Word("b")
    assert Group() != Group()
    assert len({Group(), Group()}) == 2
    assert Nothing() == Nothing()
    assert repr(Nothing()) == "Nothing()"


def test_one_is_never_equal_to_one_of_another_class() -> None:
    assert Quick(name="a") != Usual(name="a")
    assert Word("a") != "a"


def test_what_it_cannot_do_is_refused_where_the_class_is_written() -> None:
    with pytest.raises(TypeError, match="after its fields are set"):

        @dataclass(frozen=True, slots=True)
        class Late:
            def __post_init__(self) -> None: ...

    with pytest.raises(TypeError, match="given all of its fields"):

        @dataclass(frozen=True, slots=True)
        class Partly:
            number: int = field(init=False)


def test_one_with_its_own_equality_hashes_as_the_usual_one_does() -> None:
    @dataclass(frozen=True, slots=True)
    class Near:
        x: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Near) and abs(other.x - self.x) < 2

    assert Near(1) == Near(2)
    assert hash(Near(1)) == hash((1,)) or hash(Near(1)) == hash(1)


def test_those_without_slots_are_python_s_own() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Open:
        table: Mapping[str, int]

    assert Open(table={}).__dict__ == {"table": {}}


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_are_equal(again: Callable[[Quick], Quick]) -> None:
    quick = Quick(name="a", parts=(1, 2), notes={"b": 1})
    assert again(quick) == quick
