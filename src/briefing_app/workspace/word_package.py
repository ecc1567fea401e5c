"""The parts of a word-processor file, put together: in one order, with one time, and nothing about the machine."""

import io
import zipfile
from datetime import date
from xml.sax.saxutils import escape

from briefing_app.workspace.word_styles import NAMESPACE, write_styles

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT_NAMESPACES = f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"'
WRITTEN = (1980, 1, 1, 0, 0, 0)
"""Every part bears this time: the earliest that the container knows."""
PARTS = ("styles", "numbering", "settings", "header", "footer")
KINDS = ("document.main", *PARTS)


def write_package(
    *, title: str, language: str, made_on: date, document: str, numbering: str, header: str, footer: str
) -> bytes:
    """The file. The same parts give the same bytes."""
    parts = {
        "[Content_Types].xml": _write_types(),
        "_rels/.rels": _write_package_relations(),
        "docProps/core.xml": _write_core(title, language, made_on),
        "word/_rels/document.xml.rels": _write_document_relations(),
        "word/document.xml": document,
        "word/styles.xml": write_styles(),
        "word/numbering.xml": numbering,
        "word/settings.xml": _write_settings(),
        "word/header.xml": header,
        "word/footer.xml": footer,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, WRITTEN)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0
            package.writestr(entry, f"{HEAD}{xml}".encode())
    return out.getvalue()


def _write_types() -> str:
    named = "".join(
        f'<Override PartName="/word/{kind.removesuffix(".main")}.xml" ContentType="{CONTENT}.{kind}+xml"/>'
        for kind in KINDS
    )
    core = f'<Override PartName="/docProps/core.xml" ContentType="{_core_type()}"/>'
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}{core}</Types>'
    )


def _core_type() -> str:
    return "application/vnd.openxmlformats-package.core-properties+xml"


def _write_package_relations() -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/></Relationships>'
    )


def _write_document_relations() -> str:
    related = "".join(
        f'<Relationship Id="rId{part.capitalize()}" Type="{RELATIONS}/{part}" Target="{part}.xml"/>' for part in PARTS
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>'


def _write_core(title: str, language: str, made_on: date) -> str:
    day = f"{made_on.isoformat()}T00:00:00Z"
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language>{times}</cp:coreProperties>"
    )


def _write_settings() -> str:
    return (
        f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="hi-IN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )
