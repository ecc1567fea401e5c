"""Frozen dataclasses that are quick to define, to make and to change.

Python writes and compiles six functions for every frozen dataclass, which takes two thirds of a millisecond, and a pack
waits for more than a hundred of them. Here one is compiled, the constructor, and the rest is alike for all. It puts the
fields straight into their slots, where the usual one goes through `object.__setattr__` for each. What comes out is a
dataclass as everyone knows it, for `fields`, `replace`, `asdict` and `match`, and type checkers see the usual one.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

Made = TypeVar("Made")
Values = Callable[[Any], object]


def define(*, frozen: bool, slots: bool = False, kw_only: bool = False, eq: bool = True) -> Callable[[type], type]:
    """The decorator `dataclass` for frozen classes with slots; any other is left to `dataclasses`."""
    if not (frozen and slots):
        return dataclasses.dataclass(frozen=frozen, slots=slots, kw_only=kw_only, eq=eq)
    begin = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)

    def make(cls: type) -> type:
        own = {name for name, value in cls.__dict__.items() if value is not None}  # Python says “no hash” by None
        if hasattr(cls, "__post_init__"):
            raise TypeError(f"{cls.__qualname__}: what is quick does nothing after its fields are set")
        cls = begin(cls)
        methods: dict[str, object] = {"__init__": _write_constructor(cls), "__repr__": _say}
        methods |= {"__setattr__": _refuse_change, "__delattr__": _refuse_removal}
        methods |= {"__getstate__": _get_state, "__setstate__": _set_state}
        if eq:
            compared = [each for each in _fields_of(cls) if each.compare]
            hashed = [each for each in compared if each.hash is not False]
            methods |= {"__eq__": _write_comparison(_get(compared)), "__hash__": _write_hash(_get(hashed))}
        for name in methods.keys() - own:
            setattr(cls, name, methods[name])
        return cls

    return make


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = define


def quick_replace(cls: type[Made]) -> Callable[..., Made]:
    """What `dataclasses.replace` does, for one class."""
    names = [each.name for each in _fields_of(cls)]
    parameters = ", ".join(f"{name}=keep" for name in names)
    body = "\n".join(f"    put_{name}(new, old.{name} if {name} is keep else {name})" for name in names)
    source = f"def made(old, *, {parameters}):\n    new = make(cls)\n{body}\n    return new"
    return _compile(source, "made", cls, {"keep": object(), "make": object.__new__})


def quick_change(cls: type[Made], name: str) -> Callable[[Made, Any], Made]:
    """What `dataclasses.replace` does, for one field of one class."""
    others = "; ".join(f"put_{each.name}(new, old.{each.name})" for each in _fields_of(cls) if each.name != name)
    source = f"def made(old, value):\n    new = make(cls); {others}; put_{name}(new, value); return new"
    return _compile(source, "made", cls, {"make": object.__new__})


def _write_constructor(cls: type) -> Callable[..., None]:
    told = _fields_of(cls)
    given: dict[str, object] = {"missing": MISSING}
    parameters = {True: ["*"], False: ["self"]}
    lines = []
    for each in told:
        name = each.name
        if not each.init:
            raise TypeError(f"{cls.__qualname__}.{name}: what is quick is given all of its fields")
        parameter = name
        if each.default is not MISSING:
            given[f"default_{name}"], parameter = each.default, f"{name}=default_{name}"
        elif each.default_factory is not MISSING:
            given[f"make_{name}"], parameter = each.default_factory, f"{name}=missing"
            lines.append(f"    if {name} is missing: {name} = make_{name}()")
        parameters[bool(each.kw_only)].append(parameter)
        lines.append(f"    put_{name}(self, {name})")
    listed = [*parameters[False], *(parameters[True] if len(parameters[True]) > 1 else [])]
    source = "\n".join((f"def __init__({', '.join(listed)}):", *(lines or ["    pass"])))
    return _compile(source, "__init__", cls, given)


def _compile(source: str, name: str, cls: type, given: dict[str, object]) -> Callable[..., Any]:
    """A function of a class, as `dataclasses` itself makes them; `put_` and a field's name fills the field."""
    slots = {f"put_{each.name}": getattr(cls, each.name).__set__ for each in _fields_of(cls)}
    made: dict[str, Callable[..., Any]] = {}
    exec(source, {"cls": cls, **slots, **given}, made)
    made[name].__qualname__ = f"{cls.__qualname__}.{name}"
    return made[name]


def _get(told: "list[Field[Any]]") -> Values:
    return attrgetter(*[each.name for each in told]) if told else lambda _: ()


def _write_comparison(values: Values) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807 (that is its name)
        if self is other:
            return True
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _write_hash(values: Values) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807 (that is its name)
        return hash(values(self))

    return __hash__


def _say(self: object) -> str:
    told = (f"{each.name}={getattr(self, each.name)!r}" for each in _fields_of(type(self)) if each.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _refuse_change(_: object, name: str, __: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_removal(_: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _get_state(self: object) -> list[object]:
    return [getattr(self, each.name) for each in _fields_of(type(self))]


def _set_state(self: object, values: list[object]) -> None:
    for each, value in zip(_fields_of(type(self)), values, strict=True):
        object.__setattr__(self, each.name, value)


def _fields_of(cls: type) -> tuple["Field[Any]", ...]:
    return dataclasses.fields(cls)
