"""What the file says about itself, so that an archive can keep it and a reader can announce it.

PDF/UA-1 and PDF/A-2a are claimed here, and kept everywhere else. Nothing says who made the pack, or where.
"""

from datetime import date
from html import escape

from reportlab.pdfbase import pdfdoc

from briefing_app.core.quick import dataclass
from briefing_app.pack.colour_profile import build_srgb_profile
from briefing_app.pack.languages import DOCUMENT_LANGUAGE
from briefing_app.pack.operators import say_text
from briefing_app.pack.streams import Stream, Written

CREATOR, PRODUCER = "Briefing app", "ReportLab"
COLOURS = "sRGB IEC61966-2.1"

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{rights}{version}<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made_on}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{made_on}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
{access}{claim}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
ACCESS_CLAIM = "<pdfuaid:part>1</pdfuaid:part>\n"
RIGHTS = '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{marking}</rdf:li></rdf:Alt></dc:rights>\n'
VERSION = "<xmpMM:VersionID>{version}</xmpMM:VersionID>\n"
ARCHIVE_CLAIM = """<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
"""
"""An archive's reader need not know PDF/UA: what its property means is said in the file itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What the file says about itself. An archive forbids encryption: a file that will get it makes no such claim.

    Nor is one for all readers that has a page of someone else's whose letters it does not hold.
    """

    title: str
    marking: str
    made_on: date
    is_for_archive: bool
    is_for_all: bool = True
    version: str = ""


class _Information(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The older form of the same, for readers that know no other: nothing but what the pack says of itself."""

    def __init__(self, description: Description) -> None:
        super().__init__()
        self.title, self.author, self.subject = description.title, "", ""
        self._made_on = description.made_on

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002 (ReportLab calls it with it)
        day = f"(D:{self._made_on:%Y%m%d}000000Z)"
        return (
            f"<</Title {say_text(self.title)} /Creator ({CREATOR}) /Producer ({PRODUCER})"
            f" /CreationDate {day} /ModDate {day}>>"
        ).encode("ascii")


def describe(document: pdfdoc.PDFDocument, description: Description) -> None:
    """Puts the description into the document, twice as readers want it, and what its colours mean."""
    catalog = document.Catalog
    document.info = _Information(description)
    packet = _say_packet(description).encode("utf-8")
    catalog.Metadata = Stream(packet, {"Type": "/Metadata", "Subtype": "/XML"}, packed=False)
    profile = document.Reference(Stream(build_srgb_profile(), {"N": 3}))
    catalog.OutputIntents = Written(
        f"[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ({COLOURS}) /Info ({COLOURS})"
        f" /DestOutputProfile {str(profile.format(document), 'ascii')}>>]"
    )
    catalog.showOutline()
    catalog.ViewerPreferences = Written("<</DisplayDocTitle true>>")
    allow_entries(catalog, "OutputIntents")


def allow_entries(thing: pdfdoc.PDFCatalog, *names: str) -> None:
    """Makes ReportLab write entries of an object that it does not know of."""
    thing.__NoDefault__ = [*thing.__NoDefault__, *names]


def _say_packet(description: Description) -> str:
    return PACKET.format(
        title=escape(description.title, quote=False),
        language=DOCUMENT_LANGUAGE,
        rights=RIGHTS.format(marking=escape(description.marking, quote=False)) if description.marking else "",
        version=VERSION.format(version=escape(description.version, quote=False)) if description.version else "",
        creator=CREATOR,
        producer=PRODUCER,
        made_on=description.made_on.isoformat(),
        access=ACCESS_CLAIM if description.is_for_all else "",
        claim=ARCHIVE_CLAIM if description.is_for_archive else "",
    )
