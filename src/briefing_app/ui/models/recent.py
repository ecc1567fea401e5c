"""What the palette was used for lately: the last first, each once, remembered from one start to the next."""

from collections.abc import Iterable

MOST = 30


class Recent:
    """Keys of the palette's entries."""

    def __init__(self, keys: Iterable[object] = ()) -> None:
        self._keys = [key for key in keys if isinstance(key, str)][:MOST]

    @property
    def keys(self) -> tuple[str, ...]:
        """The last used first."""
        return tuple(self._keys)

    def add(self, key: str) -> None:
        """It has just been used."""
        self._keys = [key, *(each for each in self._keys if each != key)][:MOST]
