"""How a late supplement is numbered: pages 12A, 12B … behind page 12, paragraphs 36A, 36B … after paragraph 36."""

from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import PackRecord

NUMBER_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementTo:
    """Which pack this one supplements, and where it is put: its pages are 12A, 12B … behind page 12.

    `base` is the record of that pack, and `title` what was typed as this one's. `paragraph` is the last of the pack's
    numbers up to that page, `pages_before` and `paragraphs_before` count what earlier supplements have put there, and
    `annexes_before` the annexes that it has already. `gone` are parts that no longer count, as they are named, and
    `gone_keys` by what the record knows them; `page_keys` and `annex_keys` are by what it knows those in here.
    """

    base: PackRecord
    after: int
    paragraph: int
    title: str = ""
    pages_before: int = 0
    paragraphs_before: int = 0
    annexes_before: int = 0
    gone: tuple[str, ...] = ()
    gone_keys: tuple[str, ...] = ()
    page_keys: tuple[str, ...] = ()
    annex_keys: tuple[str, ...] = ()

    def name_page(self, number: int) -> str:
        """What is printed as the number of a page of the supplement, counted from 1."""
        return f"{self.after}{name_letters(self.pages_before + number)}"

    def name_paragraph(self, number: int) -> str:
        """The same for a paragraph."""
        return f"{self.paragraph}{name_letters(self.paragraphs_before + number)}"


def name_letters(number: int) -> str:
    """A, B … Z, AA … for 1, 2 …; without I and O, which are read as figures."""
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, len(NUMBER_LETTERS))
        letters = NUMBER_LETTERS[place] + letters
    return letters
