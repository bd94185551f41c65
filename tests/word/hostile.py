"""Files that must be refused, or read without harm."""

import io
import struct
import zipfile
import zlib

from pictures import png, png_claiming
from raw import (
    HEAD,
    NS,
    RELATION,
    Word,
    abstract,
    cell,
    fixture,
    inline,
    item,
    level,
    link,
    num,
    numbered,
    numbering,
    p,
    pack,
    relations,
    row,
    run,
    style,
    styles,
    table,
)

SAFE = "Đoạn này phải còn."


def plain_parts(body=None):
    return Word().parts(body or p(SAFE))


def without(files, *names):
    return [(name, data) for name, data in files if name not in names]


def replaced(files, wanted, data):
    return [(name, data if name == wanted else old) for name, old in files]


# Too much.


def bomb(files, name, start, filling, end, size):
    """A package with one part that is mostly filling, packed in small steps."""
    block = filling * (1 << 20)
    count = size // len(block)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data, check = packer.compress(start), zlib.crc32(start)
    for _ in range(count):
        data += packer.compress(block)
        check = zlib.crc32(block, check)
    data += packer.compress(end) + packer.flush()
    return with_packed(files, name, data, zlib.crc32(end, check), len(start) + count * len(block) + len(end))


def with_packed(files, name, data, check, size):
    """Adds an entry whose data are packed already, and whose sizes are whatever they are said to be."""
    package = pack(files)
    place = package.rindex(b"PK\x05\x06")
    count, directory_size, directory = struct.unpack("<HII", package[place + 10 : place + 20])
    label = name.encode()
    common = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, check, len(data), size, len(label), 0)
    local = b"PK\x03\x04" + common + label + data
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, directory) + label
    entries = package[directory : directory + directory_size] + central
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count + 1, count + 1, len(entries), directory + len(local), 0)
    return package[:directory] + local + entries + end


@fixture("bomb-document")
def bomb_document():
    start = f"{HEAD}<w:document {NS}><w:body><w:p><w:r><w:t>".encode()
    files = without(plain_parts(), "word/document.xml")
    data = bomb(files, "word/document.xml", start, b"0", b"</w:t></w:r></w:p></w:body></w:document>", 520 << 20)
    return data, {"fails": "too-large"}


@fixture("bomb-picture")
def bomb_picture():
    word = Word()
    rid = word.rel("image", "media/image1.png")
    files = word.parts(p(SAFE) + p(inline(rid, "Ảnh rất lớn")))
    data = bomb(files, "word/media/image1.png", b"\x89PNG\r\n\x1a\n", b"\0", b"", 520 << 20)
    return data, {"fails": "too-large", "uncertain": "To read the text and tell the picture is as good."}


@fixture("bomb-lying")
def bomb_lying():
    """The directory says 4 000 bytes; the data give 64 MB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = f"{HEAD}<w:document {NS}><w:body><w:p><w:r><w:t>".encode()
    data = packer.compress(start) + packer.compress(b"0" * (64 << 20))
    data += packer.compress(b"</w:t></w:r></w:p></w:body></w:document>") + packer.flush()
    return with_packed(without(plain_parts(), "word/document.xml"), "word/document.xml", data, 0, 4000), {
        "fails": "broken",
        "uncertain": "too-large is as good; what matters is that no more is unpacked than a limit.",
    }


@fixture("many-parts")
def many_parts():
    return pack(plain_parts() + [(f"word/rac/{number}.xml", "") for number in range(8000)]), {
        "fails": "too-large",
        "uncertain": "8 000 empty parts that nothing names. To read the document quickly is as good.",
    }


@fixture("many-pictures")
def many_pictures():
    word = Word()
    rids = [word.picture(f"image{number}.png", png(8, 8, (number % 256, number // 256, 9))) for number in range(600)]
    return word.save(p(SAFE) + "".join(p(inline(rid, "", number)) for number, rid in enumerate(rids, 1))), {
        "paragraphs": [SAFE],
        "pictures": 600,
        "uncertain": "A limit on pictures (told) is acceptable.",
    }


def deep(opening, inner, closing, times):
    return opening * times + inner + closing * times


@fixture("deep-elements")
def deep_elements():
    return Word().save(p(SAFE) + deep("<w:customXml>", p("Ở rất sâu."), "</w:customXml>", 100_000)), {
        "fails": "too-large",
        "uncertain": "To read it is as good. The stack must not run out.",
    }


@fixture("deep-unknown")
def deep_unknown():
    return Word().save(p(SAFE) + deep("<w:la>", "", "</w:la>", 100_000)), {
        "fails": "too-large",
        "uncertain": "To read it is as good. The stack must not run out.",
    }


@fixture("deep-tables")
def deep_tables():
    return Word().save(p(SAFE) + deep("<w:tbl><w:tr><w:tc>", p("Ô sâu nhất."), "</w:tc></w:tr></w:tbl>", 5000)), {
        "fails": "too-large",
        "uncertain": "To read it is as good, the text once and the file no larger than a few times the source.",
    }


@fixture("wide-runs")
def wide_runs():
    return Word().save(p(*(run("a", "b") for _ in range(60_000))) + p(SAFE)), {
        "contains": [SAFE],
        "uncertain": "One paragraph of 60 000 bold runs: joining them must not take the square of their number.",
    }


# Cycles and numbers.


@fixture("cycle-styles")
def cycle_styles():
    named = styles(
        style("Mot", "Một", based="Hai"),
        style("Hai", "Hai", based="Ba"),
        style("Ba", "Ba", based="Mot", rpr="<w:b/>"),
        style("MinhTa", "Mình ta", based="MinhTa"),
    )
    return Word(named).save(p(SAFE, style="Mot") + p("Kiểu dựa vào chính nó.", style="MinhTa")), {
        "contains": [SAFE, "Kiểu dựa vào chính nó."],
    }


@fixture("cycle-numbering")
def cycle_numbering():
    numbers = numbering(
        abstract(0, more='<w:numStyleLink w:val="Mot"/>'),
        abstract(1, more='<w:numStyleLink w:val="Hai"/>'),
        num(1, 0),
        num(2, 1),
        num(3, 77),
    )
    named = styles(
        style("Mot", "Danh mục một", kind="numbering", ppr=numbered(2)),
        style("Hai", "Danh mục hai", kind="numbering", ppr=numbered(1)),
    )
    return Word(named, numbers).save(item("Mục vòng tròn", 1) + item("Mục trỏ vào chỗ trống", 3) + item("Mục không có bảng", 55) + p(SAFE)), {
        "contains": ["Mục vòng tròn", "Mục trỏ vào chỗ trống", "Mục không có bảng", SAFE],
    }


@fixture("numbers-wrong")
def numbers_wrong():
    wrong = lambda lvl, n, words: p(words, ppr=f'<w:numPr><w:ilvl w:val="{lvl}"/><w:numId w:val="{n}"/></w:numPr>')
    body = (
        wrong(-1, 1, "bậc âm")
        + wrong(99999999999999999999, 1, "bậc quá lớn")
        + wrong(200, 1, "bậc hai trăm")
        + wrong(0, -5, "số âm")
        + wrong(0, 4294967296, "số quá lớn")
        + wrong("a", "b", "chữ thay số")
        + wrong("", "", "rỗng")
        + p("Bậc đề mục quá lớn", ppr='<w:outlineLvl w:val="300"/>')
        + p("Bậc đề mục âm", ppr='<w:outlineLvl w:val="-2"/>')
        + p(run("Cỡ chữ âm", '<w:sz w:val="-40"/>', '<w:b w:val="co"/>'))
        + p(SAFE)
    )
    restarts = numbering(abstract(0, level(0, "decimal", "%1.", start=-3), level(1, "upperRoman", "%9.%2.", start=2147483647)), num(1, 0))
    return Word(numbering=restarts).save(body + item("đếm từ số âm", 1) + item("số La Mã khổng lồ", 1, 1)), {
        "contains": [
            "bậc âm",
            "bậc quá lớn",
            "bậc hai trăm",
            "số âm",
            "số quá lớn",
            "chữ thay số",
            "rỗng",
            "Bậc đề mục quá lớn",
            "Bậc đề mục âm",
            "Cỡ chữ âm",
            SAFE,
            "đếm từ số âm",
            "số La Mã khổng lồ",
        ],
    }


@fixture("table-spans")
def table_spans():
    huge = lambda count: f'<w:gridSpan w:val="{count}"/>'
    body = (
        table(row(cell("gộp khổng lồ", props=huge(2_000_000_000)), "bên cạnh"), row("a", "b"), widths=(3000, 3000))
        + p(SAFE)
        + table(row(cell("gộp âm", props=huge(-7)), cell("gộp không", props=huge(0))), row(cell("gộp quá số", props=huge("9" * 30)), "x"), widths=(3000, 3000))
        + table(row(cell("gộp dọc không có ô trên", props="<w:vMerge/>"), "y"), widths=(3000, 3000))
        + "<w:tbl><w:tr/></w:tbl><w:tbl/>"
        + table(row(cell("hàng lùi", props="")), widths=(3000,)).replace("<w:tr>", '<w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>')
    )
    return Word().save(body), {
        "contains": ["gộp khổng lồ", "bên cạnh", "gộp âm", "gộp không", "gộp quá số", "gộp dọc không có ô trên", "hàng lùi", SAFE],
        "uncertain": "The Markdown must stay small: no row of a million cells.",
    }


# XML that is not as it should be.


@fixture("entities")
def entities():
    names = "abcdefghij"
    laughs = '<!ENTITY a "ha">' + "".join(f'<!ENTITY {new} "{("&" + old + ";") * 10}">' for old, new in zip(names, names[1:]))
    data = f'<?xml version="1.0"?>\n<!DOCTYPE w:document [{laughs}]>\n<w:document {NS}><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "dtd"}


@fixture("entity-file")
def entity_file():
    data = (
        '<?xml version="1.0"?>\n<!DOCTYPE w:document [<!ENTITY tep SYSTEM "file:///etc/passwd">]>\n'
        f"<w:document {NS}><w:body>{p(SAFE)}<w:p><w:r><w:t>&tep;</w:t></w:r></w:p></w:body></w:document>"
    )
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "dtd", "absent": ["root:"]}


@fixture("entity-styles")
def entity_styles():
    data = styles().replace("<w:styles", '<!DOCTYPE w:styles [<!ENTITY a "ha">]>\n<w:styles', 1)
    return pack(replaced(plain_parts(), "word/styles.xml", data)), {"fails": "dtd", "uncertain": "To read the text without the styles, and tell it, is as good."}


@fixture("entity-unknown")
def entity_unknown():
    data = f"{HEAD}<w:document {NS}><w:body><w:p><w:r><w:t>Chữ &khongbiet; lạ và &#0; và &#xD800;</w:t></w:r></w:p></w:body></w:document>"
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "broken"}


@fixture("xml-broken")
def xml_broken():
    data = f"{HEAD}<w:document {NS}><w:body>{p(SAFE)}<w:p><w:r><w:t>Chữ dở</w:r></w:p>{p('Sau chỗ hỏng.')}</w:body></w:document>"
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "broken"}


@fixture("xml-cut")
def xml_cut():
    data = f"{HEAD}<w:document {NS}><w:body>{p(SAFE)}<w:p><w:r><w:t>Chữ bị cắt"
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "broken"}


@fixture("xml-styles-broken")
def xml_styles_broken():
    return pack(replaced(plain_parts(), "word/styles.xml", f"{HEAD}<w:styles {NS}><w:style></w:styles>")), {
        "fails": "broken",
        "uncertain": "To read the text without the styles, and tell it, is as good.",
    }


@fixture("utf-8-broken")
def utf_8_broken():
    start = f"{HEAD}<w:document {NS}><w:body><w:p><w:r><w:t>".encode()
    end = "</w:t></w:r></w:p></w:body></w:document>".encode()
    return pack(replaced(plain_parts(), "word/document.xml", start + b"T\xe9nh M\xff\xc3( \xed\xa0\x80" + end)), {"fails": "broken"}


@fixture("root-other")
def root_other():
    data = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Trang mạng.</p></body></html>'
    return pack(replaced(plain_parts(), "word/document.xml", data)), {"fails": "no-document"}


# Packages with holes and traps.


@fixture("missing-document")
def missing_document():
    return pack(without(plain_parts(), "word/document.xml")), {"fails": "no-document"}


@fixture("missing-parts")
def missing_parts():
    """Named in the relations, not in the package."""
    body = p("Đề mục không còn kiểu", style="Heading1") + item("mục không còn bảng") + p("Chữ ", run("đậm", "b"), ".") + p(SAFE)
    return pack(without(plain_parts(body), "word/styles.xml", "word/numbering.xml")), {
        "contains": ["Đề mục không còn kiểu", "mục không còn bảng", "Chữ", SAFE],
        "bold": ["đậm"],
        "uncertain": "Whether the style id Heading1 still makes a heading is open.",
    }


@fixture("missing-relations")
def missing_relations():
    body = p(link("rId9", run("liên kết mất địa chỉ"))) + p(inline("rId8", "Ảnh mất")) + p(SAFE)
    files = plain_parts(body)
    return pack(without(files, "_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml")), {
        "paragraphs": ["liên kết mất địa chỉ", SAFE],
        "pictures": 0,
        "told": {"pictures": 1},
        "uncertain": "Without the package's relations the main part is looked for at word/document.xml; no-document is acceptable.",
    }


@fixture("targets-wrong")
def targets_wrong():
    word = Word()
    targets = ["../../../../etc/passwd", "/etc/passwd", "..\\..\\windows\\win.ini", "media/%2e%2e/%2e%2e/tep.png", "C:\\tep.png", "media/", "", "media/a\0.png"]
    rids = [word.rel("image", target.replace("\0", "%00")) for target in targets]
    outside = [word.rel("image", address, external=True) for address in ("file:///etc/passwd", "http://127.0.0.1:9/anh.png", "\\\\may\\chung\\anh.png")]
    word.rel("attachedTemplate", "http://127.0.0.1:9/mau.dotm", external=True)
    body = p(SAFE) + "".join(p(inline(rid, "", number)) for number, rid in enumerate(rids + outside, 1))
    return word.save(body), {
        "paragraphs": [SAFE],
        "pictures": 0,
        "told": {"pictures": 11},
        "absent": ["root:", "127.0.0.1", "passwd"],
        "uncertain": "No file outside the package is opened and nothing is fetched.",
    }


@fixture("targets-around")
def targets_around():
    """Ways to the part that go up and down inside the package are allowed."""
    word = Word()
    word.files.append(("media/hoa.png", png(16, 16)))
    up = word.rel("image", "../media/hoa.png")
    around = word.rel("image", "./../word/../media/hoa.png")
    return word.save(p(SAFE) + p(inline(up, "Hoa")) + p(inline(around, "Hoa"))), {"paragraphs": [SAFE], "pictures": 2}


@fixture("names-wrong")
def names_wrong():
    bad = ["../ra-ngoai.txt", "/goc.txt", "word/../../len.txt", "C:\\tep.txt", "word/media/" + "dài" * 70 + ".png"]
    return pack(plain_parts() + [(name, "không được viết ra đĩa") for name in bad]), {
        "paragraphs": [SAFE],
        "uncertain": "Nothing is unpacked under these names.",
    }


@fixture("entries-twice")
def entries_twice():
    other = f"{HEAD}<w:document {NS}><w:body>{p('Bản thứ hai.')}</w:body></w:document>"
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = pack(plain_parts() + [("word/document.xml", other)])
    return data, {"fails": "broken", "uncertain": "To read one of the two, never a mixture, is acceptable."}


@fixture("names-case")
def names_case():
    """Names of parts do not depend on capitals (Open Packaging Conventions)."""
    renamed = {"word/document.xml": "Word/Document.XML", "word/_rels/document.xml.rels": "word/_rels/Document.xml.rels"}
    return pack([(renamed.get(name, name), data) for name, data in plain_parts()]), {
        "paragraphs": [SAFE],
        "uncertain": "Rare; no-document is acceptable.",
    }


@fixture("picture-false")
def picture_false():
    word = Word()
    rids = [
        word.picture("image1.png", "Đây là chữ, không phải ảnh."),
        word.picture("image2.png", b"\x89PNG\r\n\x1a\n" + b"rac" * 20),
        word.picture("image3.jpg", b"\xff\xd8\xff\xe0" + bytes(20)),
        word.picture("image4.png", b""),
        word.picture("image5.png", png(64, 48)[:60]),
        word.picture("image6.png", png_claiming(60000, 60000)),
        word.picture("image7.jpg", b"<html><script>alert(1)</script></html>"),
    ]
    body = p(SAFE) + "".join(p(inline(rid, f"Ảnh hỏng {number}", number)) for number, rid in enumerate(rids, 1))
    return word.save(body), {
        "paragraphs": [SAFE],
        "pictures": 0,
        "told": {"pictures": 7},
        "uncertain": "Text, torn heads, nothing at all, a cut picture, one that claims 60 000 by 60 000, and a page of HTML. "
        "A reader that looks at the head alone may bring image3, image5 and image6.",
    }


# Not a package.


@fixture("zip-cut")
def zip_cut():
    data = pack(plain_parts())
    return data[: len(data) * 2 // 3], {"fails": "broken", "uncertain": "It begins as a zip and has no directory; not-a-docx is acceptable."}


@fixture("zip-wrong-check")
def zip_wrong_check():
    """One byte of the main part is changed, so its checksum does not agree."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, data in plain_parts():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    data = out.getvalue()
    return data.replace("phải".encode(), "phảo".encode(), 1), {"fails": "broken"}


@fixture("text")
def text_file():
    return "Đây là tệp chữ thường, không phải tệp Word.\n".encode(), {"fails": "not-a-docx"}


@fixture("nothing")
def nothing():
    return b"", {"fails": "not-a-docx"}


@fixture("zip-other")
def zip_other():
    return pack([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]), {
        "fails": "no-document",
        "uncertain": "A zip without Word's parts; not-a-docx is as good.",
    }


@fixture("spreadsheet")
def spreadsheet():
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    files = [
        ("[Content_Types].xml", f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>'),
        ("_rels/.rels", relations([("rId1", RELATION + "officeDocument", "xl/workbook.xml", False)])),
        ("xl/workbook.xml", f'{HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
    ]
    return pack(files), {"fails": "no-document", "uncertain": "An Excel file under the wrong name; not-a-docx is as good."}


def compound(*streams):
    """A compound file (OLE) with a directory of the given streams, of 4096 zero bytes each."""
    sectors = [b"", b""]
    table = [0xFFFFFFFD, 0xFFFFFFFE]

    def entry(name, kind, start, size, child, right):
        label = (name + "\0").encode("utf-16-le")
        return label.ljust(64, b"\0") + struct.pack("<HBBIII", len(label), kind, 1, 0xFFFFFFFF, right, child) + bytes(36) + struct.pack("<IQ", start, size)

    listing = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1, 0xFFFFFFFF)
    for number, name in enumerate(streams, 1):
        start = len(sectors)
        sectors += [bytes(512)] * 8
        table += [start + step for step in range(1, 8)] + [0xFFFFFFFE]
        listing += entry(name, 2, start, 4096, 0xFFFFFFFF, number + 1 if number < len(streams) else 0xFFFFFFFF)
    sectors[0] = struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff")
    sectors[1] = listing.ljust(512, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0) + b"\xff" * (108 * 4)
    return head + b"".join(sectors)


@fixture("old-doc")
def old_doc():
    return compound("WordDocument", "1Table"), {"fails": "encrypted-or-old"}


@fixture("encrypted")
def encrypted():
    return compound("EncryptionInfo", "EncryptedPackage"), {"fails": "encrypted-or-old"}


@fixture("zip-encrypted")
def zip_encrypted():
    """The bit that says an entry has a password is set for each."""
    data = bytearray(pack(plain_parts()))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + place] |= 1
            start = data.find(mark, start + 4)
    return bytes(data), {"fails": "broken", "uncertain": "encrypted-or-old is as good."}
