"""Word files written by hand: the package, its parts and short forms for WordprocessingML."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

FIXTURES = {}


def fixture(name):
    """Registers a function that gives the bytes of a .docx and what it says."""

    def add(make):
        assert name not in FIXTURES, name
        FIXTURES[name] = make
        return make

    return add


SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
NS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items()) + ' mc:Ignorable="w14"'
RELATION = SPACES["r"] + "/"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
)

# Styles.


def style(id, name, kind="paragraph", based=None, ppr="", rpr="", more=""):
    return (
        f'<w:style w:type="{kind}" w:styleId="{id}"{more}><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "")
        + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
        + "</w:style>"
    )


def heading_style(id, name, level):
    ppr = f'<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="{level}"/>'
    return style(id, name, based="Normal", ppr=ppr, rpr="<w:b/>")


def fonts(name):
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


NORMAL = style("Normal", "Normal", more=' w:default="1"', ppr='<w:spacing w:after="120"/>')
USUAL = (
    NORMAL
    + style("DefaultParagraphFont", "Default Paragraph Font", kind="character", more=' w:default="1"')
    + style("Title", "Title", based="Normal", ppr='<w:jc w:val="center"/>', rpr='<w:b/><w:sz w:val="36"/>')
    + "".join(heading_style(f"Heading{n}", f"heading {n}", n - 1) for n in range(1, 7))
    + style("ListParagraph", "List Paragraph", based="Normal", ppr='<w:ind w:left="720"/>')
    + style("Hyperlink", "Hyperlink", kind="character", rpr='<w:color w:val="0563C1"/><w:u w:val="single"/>')
)


def styles(*more, usual=USUAL, font="Times New Roman", size=28):
    defaults = f'<w:rPr>{fonts(font)}<w:sz w:val="{size}"/><w:lang w:val="vi-VN"/></w:rPr>'
    return (
        f"{HEAD}<w:styles {NS}><w:docDefaults><w:rPrDefault>{defaults}</w:rPrDefault></w:docDefaults>"
        + usual
        + "".join(more)
        + "</w:styles>"
    )


# Text.


def text(words, tag="w:t"):
    """Tab and new line become their own elements, as Word writes them."""
    out = ""
    for line_number, line in enumerate(words.split("\n")):
        out += "<w:br/>" if line_number else ""
        for piece_number, piece in enumerate(line.split("\t")):
            out += "<w:tab/>" if piece_number else ""
            out += f'<{tag} xml:space="preserve">{escape(piece)}</{tag}>' if piece else ""
    return out


def run(words, *props):
    """props: names of switches (b, i …) or XML."""
    rpr = "".join(prop if prop.startswith("<") else f"<w:{prop}/>" for prop in props)
    return "<w:r>" + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "") + text(words) + "</w:r>"


def p(*parts, style=None, ppr="", mark=""):
    """A paragraph of XML and plain texts (a text that begins with < must be given as a run)."""
    ppr = (f'<w:pStyle w:val="{style}"/>' if style else "") + ppr + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    inner = "".join(part if part.startswith("<") else run(part) for part in parts if part)
    return "<w:p>" + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "") + inner + "</w:p>"


def item(words, num=1, level=0, style="ListParagraph"):
    return p(words, style=style, ppr=numbered(num, level))


def numbered(num, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def centred(*parts, ppr=""):
    return p(*parts, ppr=ppr + '<w:jc w:val="center"/>')


def cell(*content, props=""):
    inner = "".join(part if part.startswith(("<w:p>", "<w:p ", "<w:tbl>")) else p(part) for part in content) or p()
    if inner.endswith("</w:tbl>"):
        inner += p()
    return "<w:tc>" + (f"<w:tcPr>{props}</w:tcPr>" if props else "") + inner + "</w:tc>"


def row(*cells, props=""):
    cells = "".join(one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return "<w:tr>" + (f"<w:trPr>{props}</w:trPr>" if props else "") + cells + "</w:tr>"


def table(*rows, widths=(3000, 3000, 3000), borders=True):
    lines = "".join(
        f'<w:{side} w:val="{"single" if borders else "none"}" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(one if one.startswith("<w:tr>") else row(one) for one in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def span(count):
    return f'<w:gridSpan w:val="{count}"/>'


def link(rid, *parts):
    return f'<w:hyperlink r:id="{rid}" w:history="1">' + "".join(parts) + "</w:hyperlink>"


def field(code, *result):
    """A field as Word writes it: begin, code, separate, result, end."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + "".join(result)
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def simple_field(code, *result):
    return f"<w:fldSimple w:instr={quoteattr(' ' + code + ' ')}>" + "".join(result) + "</w:fldSimple>"


def changed(kind, inner, number=1):
    """ins, del, moveFrom or moveTo around runs."""
    return f'<w:{kind} w:id="{number}" w:author="Lê Thị Ví Dụ" w:date="2026-03-02T08:00:00Z">{inner}</w:{kind}>'


# Drawings.


def _blip(rid, attribute, extra):
    return (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="Hình"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:{attribute}="{rid}">{extra}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="685800"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )


def inline(rid, alt="", number=1, attribute="embed", extra="", width=914400, height=685800, graphic=None):
    described = f" descr={quoteattr(alt)}" if alt else ""
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Hình {number}"{described}/>{graphic or _blip(rid, attribute, extra)}</wp:inline></w:drawing></w:r>'
    )


def anchored(rid, alt="", number=1, graphic=None, width=914400, height=685800, x=0, y=0):
    described = f" descr={quoteattr(alt)}" if alt else ""
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/><wp:docPr id="{number}" name="Hình {number}"{described}/>'
        f'<wp:cNvGraphicFramePr/>{graphic or _blip(rid, "embed", "")}</wp:anchor></w:drawing>'
    )


def shape(content, number=1, form="rect", width=1800000, height=600000, x=0, y=0):
    """A drawn shape; content is the XML of its text, or nothing for a line."""
    box = f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>" if content else ""
    kind = '<wps:cNvSpPr txBox="1"/>' if content else "<wps:cNvCnPr/>"
    graphic = (
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'{kind}<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>'
        f"{box}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    if content:
        old = f'<v:shape id="khung{number}" style="width:140pt;height:48pt"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape>'
    else:
        old = f'<v:line id="ke{number}" from="0,0" to="{width // 12700}pt,0"/>'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        + anchored("", number=number, graphic=graphic, width=width, height=height, x=x, y=y)
        + f"</mc:Choice><mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


# Numbering.


def level(number, format, shown, start=1, more=""):
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{shown}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (number + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def abstract(id, *levels, more=""):
    return f'<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>{more}{"".join(levels)}</w:abstractNum>'


def num(id, abstract_id, *restarts):
    """restarts: pairs of a level and the number it starts at."""
    inner = "".join(f'<w:lvlOverride w:ilvl="{lvl}"><w:startOverride w:val="{start}"/></w:lvlOverride>' for lvl, start in restarts)
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{abstract_id}"/>{inner}</w:num>'


def numbering(*parts):
    return f"{HEAD}<w:numbering {NS}>" + "".join(parts) + "</w:numbering>"


BULLETS = abstract(90, *(level(n, "bullet", "\u2022") for n in range(3)))
DECIMALS = abstract(91, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%3."))
USUAL_NUMBERING = numbering(BULLETS, DECIMALS, num(1, 91), num(2, 90))

# The package.


def pack(files):
    """A zip whose bytes depend on the files alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data.encode() if isinstance(data, str) else data)
    return out.getvalue()


def repack(data):
    """The same for a package that a library wrote with the time of day in it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return pack([(name, package.read(name)) for name in package.namelist()])


def relations(entries):
    rows = "".join(
        f'<Relationship Id="{rid}" Type="{kind}" Target={quoteattr(target)}{" TargetMode=" + chr(34) + "External" + chr(34) if external else ""}/>'
        for rid, kind, target, external in entries
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


class Word:
    """The parts of one document; save() gives the package."""

    def __init__(self, styling=None, numbering=USUAL_NUMBERING, main="word/document.xml"):
        self.main = main
        self.files = []
        self.entries = []
        self.types = []
        if styling is not False:
            self.part("styles.xml", styling or styles(), "styles", WORD_TYPE + "styles+xml")
        if numbering:
            self.part("numbering.xml", numbering, "numbering", WORD_TYPE + "numbering+xml")

    def rel(self, kind, target, external=False):
        rid = f"rId{len(self.entries) + 1}"
        self.entries.append((rid, RELATION + kind if "/" not in kind else kind, target, external))
        return rid

    def url(self, address):
        return self.rel("hyperlink", address, external=True)

    def part(self, name, data, kind, content_type=None):
        self.files.append(("word/" + name, data))
        if content_type:
            self.types.append(("/word/" + name, content_type))
        return self.rel(kind, name)

    def picture(self, name, data):
        return self.part("media/" + name, data, "image")

    def parts(self, body, section=SECTION, head=HEAD, spaces=NS):
        main_type = WORD_TYPE + "document.main+xml"
        kinds = {"xml": "application/xml", "rels": "application/vnd.openxmlformats-package.relationships+xml"}
        kinds |= {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "emf": "image/x-emf", "wmf": "image/x-wmf"}
        kinds |= {"svg": "image/svg+xml", "bin": "application/vnd.openxmlformats-officedocument.oleObject", "html": "text/html"}
        types = "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in kinds.items())
        types += "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in [("/" + self.main, main_type)] + self.types)
        folder, _, name = self.main.rpartition("/")
        return [
            ("[Content_Types].xml", f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{types}</Types>'),
            ("_rels/.rels", relations([("rId1", RELATION + "officeDocument", self.main, False)])),
            (self.main, f"{head}<w:document {spaces}><w:body>{body}{section}</w:body></w:document>"),
            (f"{folder}/_rels/{name}.rels", relations(self.entries)),
        ] + self.files

    def save(self, body, **options):
        return pack(self.parts(body, **options))
