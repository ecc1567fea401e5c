"""The file of a document: its parts in one order, with one time, and nothing of the machine or of a template."""

import io
import zipfile
from datetime import date, datetime, time

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as PARTS

from briefing_app.workspace.word_elements import element

KEPT = {PARTS.OFFICE_DOCUMENT, PARTS.CORE_PROPERTIES, PARTS.STYLES, PARTS.NUMBERING, PARTS.SETTINGS}
WORD = "http://schemas.microsoft.com/office/word"
LONGEST_TITLE = 255
"""The library takes no longer one."""
WRITTEN = (1980, 1, 1, 0, 0, 0)
"""Every part bears this time: the earliest that the container knows."""


def open_document(*, title: str, language: str, made_on: date) -> Document:
    """A document without contents, and without what the template says of itself: its theme, thumbnail and revisions."""
    document = docx.Document()
    for holder in (document.part.package, document.part):
        for key in [key for key, relation in holder.rels.items() if relation.reltype not in KEPT]:
            del holder.rels[key]
    document.sections[0]._sectPr.attrib.clear()
    about = document.core_properties
    about._element.clear()
    about.title, about.language = title[:LONGEST_TITLE], language
    about.created = about.modified = datetime.combine(made_on, time())
    settings = document.settings.element
    settings.clear()
    settings.append(element("compat", element("compatSetting", name="compatibilityMode", uri=WORD, val=15)))
    settings.append(element("themeFontLang", val="en-GB", eastAsia="ja-JP", bidi="hi-IN"))
    return document


def save_document(document: Document) -> bytes:
    """The file. The same document gives the same bytes."""
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(out, "w") as package:
        for name in sorted(parts.namelist()):
            entry = zipfile.ZipInfo(name, WRITTEN)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            package.writestr(entry, parts.read(name))
    return out.getvalue()
