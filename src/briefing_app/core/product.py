"""What a choice of items can be made into, and the paper that it is printed on."""

from enum import Enum, StrEnum

from briefing_app.core.quick import dataclass

LABEL_LANGUAGES = ("en", "ja", "hi")
"""In which our own labels of a pack can be. The words of the sources and of users are never translated."""


class Product(Enum):
    """Six products of one choice; the value is the word that is typed for it."""

    FULL = "full"
    ONE_PAGE = "one-page"
    CARDS = "cards"
    QUESTIONS = "questions"
    LARGE_PRINT = "large-print"
    BOOKLET = "booklet"


class BriefingFormat(StrEnum):
    """What a briefing can be made into beside a pack; the value is the word that is typed for it."""

    WORD = "docx"
    MARKDOWN = "markdown"
    CALENDAR = "ics"
    BRIEFING = "briefing"


class Paper(Enum):
    """The paper in the printer."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackForm:
    """What is made of a choice: which product, on which paper, with labels in which language.

    `is_imposed` puts four cards on a sheet; a booklet always is imposed. `is_simplex` is for printing on one side.
    """

    product: Product = Product.FULL
    paper: Paper = Paper.A4
    language: str = "en"
    is_imposed: bool = False
    is_simplex: bool = False


FULL_PACK = PackForm()
