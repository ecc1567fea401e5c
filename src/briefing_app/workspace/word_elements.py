"""Elements of a word-processor file for which its library has no name: fields, languages, borders, numbers of lists."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph


def element(name: str, /, *children: BaseOxmlElement, **values: object) -> BaseOxmlElement:
    """An element with these children and values, which escape themselves."""
    made = OxmlElement(f"w:{name}", {qn(f"w:{key}"): str(value) for key, value in values.items()})
    made.extend(children)
    return made


def shade(colour: str) -> BaseOxmlElement:
    """A ground of one colour."""
    return element("shd", val="clear", color="auto", fill=colour)


def write_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """A field, and what it shows until a word processor has worked it out."""
    open_field(paragraph, instruction)
    paragraph.add_run(shown)
    close_field(paragraph)


def open_field(paragraph: Paragraph, instruction: str) -> None:
    """What follows is shown in place of the field."""
    told = element("instrText")
    told.text = instruction
    for part in (element("fldChar", fldCharType="begin"), told, element("fldChar", fldCharType="separate")):
        paragraph.add_run()._r.append(part)


def close_field(paragraph: Paragraph) -> None:
    """What is shown in place of the field ends here."""
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))
