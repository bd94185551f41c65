"""Documents that LibreOffice writes from its own sources, all in one start of the program."""

import base64
import shutil
import subprocess
import tempfile
from pathlib import Path

from pictures import jpeg, png
from raw import repack

OFFICE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" '
    'office:mimetype="application/vnd.oasis.opendocument.text">'
)
LIST_LEVELS = (
    '<text:list-style style:name="Danh">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>'
)


def flat(styles, body):
    return f"{OFFICE}<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>"


def note(words):
    return f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>{words}</text:p></text:note-body></text:note>'


def text():
    styles = (
        LIST_LEVELS
        + '<style:style style:name="Dam" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        + '<style:style style:name="Nghieng" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    )
    item = lambda words, inner="": f"<text:list-item><text:p>{words}</text:p>{inner}</text:list-item>"
    inner = lambda *items: f"<text:list>{''.join(items)}</text:list>"
    cell = lambda words, more="": f'<table:table-cell office:value-type="string"{more}><text:p>{words}</text:p></table:table-cell>'
    covered = "<table:covered-table-cell/>"
    picture = base64.b64encode(png(64, 48)).decode()
    body = (
        '<text:h text:outline-level="1">Câu lạc bộ ngoại ngữ</text:h>'
        f'<text:p>Câu lạc bộ có <text:span text:style-name="Dam">40 hội viên</text:span>{note("Tính đến tháng 6.")}, '
        'sinh hoạt <text:span text:style-name="Nghieng">hằng tuần</text:span>.</text:p>'
        '<text:h text:outline-level="2">Chương trình</text:h><text:list text:style-name="Danh">'
        + item("Khai mạc", inner(item("chào mừng", inner(item("bài hát"), item("bài thơ"))), item("giới thiệu")))
        + item("Bế mạc")
        + '</text:list><text:h text:outline-level="3">Bảng phân công</text:h>'
        '<table:table table:name="Bang"><table:table-column table:number-columns-repeated="3"/>'
        f'<table:table-header-rows><table:table-row>{cell("Nhóm", chr(32) + "table:number-rows-spanned=" + chr(34) + "2" + chr(34))}'
        f'{cell("Số người", chr(32) + "table:number-columns-spanned=" + chr(34) + "2" + chr(34))}{covered}</table:table-row></table:table-header-rows>'
        f"<table:table-row>{covered}{cell('Nam')}{cell('Nữ')}</table:table-row>"
        f"<table:table-row>{cell('Tiếng Lào')}{cell('9')}{cell('11')}</table:table-row></table:table>"
        '<text:p>Ảnh câu lạc bộ: <draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="2cm">'
        f"<draw:image><office:binary-data>{picture}</office:binary-data></draw:image><svg:desc>Bông sen hồng</svg:desc></draw:frame></text:p>"
        f'<text:p>Xem <text:a xlink:type="simple" xlink:href="https://nhipcau.example/tin">trang tin</text:a>{note("Cập nhật mỗi tuần.")}.<text:line-break/>Dòng sau.</text:p>'
    )
    return flat(styles, body), {
        "headings": [[2, "Câu lạc bộ ngoại ngữ"], [3, "Chương trình"], [4, "Bảng phân công"]],
        "paragraphs": [
            "Câu lạc bộ có 40 hội viên, sinh hoạt hằng tuần.",
            "Ảnh câu lạc bộ:",
            "Xem trang tin. Dòng sau.",
        ],
        "items": [
            [1, "ordered", "Khai mạc"],
            [2, "ordered", "chào mừng"],
            [3, "bullet", "bài hát"],
            [3, "bullet", "bài thơ"],
            [2, "ordered", "giới thiệu"],
            [1, "ordered", "Bế mạc"],
        ],
        "tables": [[["Nhóm", "Số người", ""], ["", "Nam", "Nữ"], ["Tiếng Lào", "9", "11"]]],
        "merged_tables": 1,
        "pictures": 1,
        "alts": ["Bông sen hồng"],
        "notes": ["Tính đến tháng 6.", "Cập nhật mỗi tuần."],
        "links": [["trang tin", "https://nhipcau.example/tin"]],
        "bold": ["40 hội viên"],
        "italic": ["hằng tuần"],
    }


def changes():
    change = lambda id, kind, inner="": (
        f'<text:changed-region xml:id="{id}" text:id="{id}"><text:{kind}><office:change-info><dc:creator>Lê Thị Ví Dụ</dc:creator>'
        f"<dc:date>2026-03-02T08:00:00</dc:date></office:change-info>{inner}</text:{kind}></text:changed-region>"
    )
    body = (
        "<text:tracked-changes>"
        + change("a1", "deletion", "<text:p>ba mươi</text:p>")
        + change("a2", "insertion")
        + "</text:tracked-changes>"
        '<text:p>Hội có <text:change text:change-id="a1"/><text:change-start text:change-id="a2"/>bốn mươi<text:change-end text:change-id="a2"/> hội viên'
        "<office:annotation><dc:creator>Trần Văn Minh Họa</dc:creator><dc:date>2026-03-02T08:00:00</dc:date><text:p>Xem lại số này.</text:p></office:annotation>.</text:p>"
        '<text:p><draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box><text:p>Chữ trong khung.</text:p></draw:text-box></draw:frame>Đoạn có khung.</text:p>'
        '<text:section text:name="Muc"><text:p>Đoạn trong mục.</text:p></text:section>'
    )
    return flat("", body), {
        "contains": ["Hội có bốn mươi hội viên.", "Đoạn có khung.", "Đoạn trong mục."],
        "once": ["Chữ trong khung."],
        "absent": ["ba mươi", "Xem lại số này", "Trần Văn Minh Họa"],
        "told": {"comments": 1, "text-boxes": 1},
    }


def web():
    picture = base64.b64encode(jpeg(64, 48)).decode()
    page = f"""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Bản tin</title></head><body>
<h1>Bản tin tháng 3</h1>
<p>Tháng này hội <b>đón hai đoàn</b> và <i>tiễn một đoàn</i>.</p>
<h2>Việc đã làm</h2>
<ul><li>Trao sách<ul><li>trường Bến Mẫu</li></ul></li><li>Trồng cây</li></ul>
<ol><li>Việc thứ nhất</li><li>Việc thứ hai</li></ol>
<table border="1"><tr><th>Hội</th><th>Số hội viên</th></tr><tr><td>Hội hữu nghị Việt Nam – Lào tỉnh Mẫu</td><td>120</td></tr></table>
<p>Xem <a href="https://nhipcau.example/ban-tin">bản tin trước</a>.</p>
<p><img src="data:image/jpeg;base64,{picture}" alt="Cây cầu" width="64" height="48"></p>
<p>Hết bản tin.</p>
</body></html>
"""
    return page, {
        "headings": [[2, "Bản tin tháng 3"], [3, "Việc đã làm"]],
        "paragraphs": ["Tháng này hội đón hai đoàn và tiễn một đoàn.", "Xem bản tin trước.", "Hết bản tin."],
        "items": [
            [1, "bullet", "Trao sách"],
            [2, "bullet", "trường Bến Mẫu"],
            [1, "bullet", "Trồng cây"],
            [1, "ordered", "Việc thứ nhất"],
            [1, "ordered", "Việc thứ hai"],
        ],
        "tables": [[["Hội", "Số hội viên"], ["Hội hữu nghị Việt Nam – Lào tỉnh Mẫu", "120"]]],
        "pictures": 1,
        "links": [["bản tin trước", "https://nhipcau.example/ban-tin"]],
        "bold": ["đón hai đoàn"],
        "italic": ["tiễn một đoàn"],
    }


SOURCES = {"office-text": ("fodt", text), "office-changes": ("fodt", changes), "office-web": ("html", web)}


def make(out):
    """Writes the documents and gives their truths; without LibreOffice there are none."""
    program = shutil.which("soffice")
    if not program:
        print("soffice is not there: the documents named office-… are left out")
        return {}
    truths = {}
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        paths = []
        for name, (end, source) in SOURCES.items():
            words, truths[name] = source()
            paths.append(folder / f"{name}.{end}")
            paths[-1].write_text(words, encoding="utf-8")
        # The filter is named because HTML would open as a web page, which has no way to .docx.
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML"]
        command += ["--outdir", str(folder), *map(str, paths)]
        subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for name in SOURCES:
            (out / f"{name}.docx").write_bytes(repack((folder / f"{name}.docx").read_bytes()))
    return truths
