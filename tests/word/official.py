"""Plans in the form of official documents, in own words. Bodies and persons are invented; the central documents cited are real."""

import re

from legacy import TCVN3, VNI, tcvn3, tcvn3_capitals
from raw import (
    HEAD,
    NORMAL,
    NS,
    SECTION,
    WORD_TYPE,
    Word,
    abstract,
    cell,
    field,
    fixture,
    fonts,
    level,
    num,
    numbered,
    numbering,
    p,
    row,
    run,
    shape,
    span,
    styles,
    table,
)

CENTRE = '<w:jc w:val="center"/>'
TIGHT = '<w:spacing w:before="0" w:after="0"/>'
BODY = '<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>'
SMALL = '<w:sz w:val="22"/>'
LESS = '<w:sz w:val="26"/>'

CHI_THI_12 = (
    "Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới"
)
CHI_THI_38 = (
    "Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư về tiếp tục đổi mới, phát huy vai trò và nâng cao chất lượng, "
    "hiệu quả hoạt động của Liên hiệp các tổ chức hữu nghị Việt Nam trong tình hình mới"
)
QUYET_DINH_41 = (
    "Quyết định số 41/2013/QĐ-TTg ngày 15/7/2013 của Thủ tướng Chính phủ về một số chế độ, chính sách đối với Liên hiệp các tổ chức hữu nghị Việt Nam"
)


class Plan:
    """Puts the document and its truth together: each text is written once, with what it means."""

    def __init__(self, pen=run, styling=None, numbers=None):
        self.pen = pen
        self.word = Word(styling or styles(usual=NORMAL), numbers)
        self.body = ""
        self.truth = {"headings": [], "paragraphs": []}
        self.tasks = []
        self.basis = []
        self.reporting = []

    def line(self, words, *props, ppr=CENTRE + TIGHT):
        return p(self.pen(words, *props), ppr=ppr)

    def rule(self, width, x):
        """The line drawn below the motto or the issuer."""
        self.drawn = getattr(self, "drawn", 0) + 1
        return shape("", self.drawn, form="line", width=width, height=0, x=x, y=12000)

    def masthead(self, left, right, widths=(4100, 5900)):
        whole = table(row(cell(*left), cell(*right)), widths=widths, borders=False)
        self.body += whole.replace("<w:tblPr>", '<w:tblPr><w:jc w:val="center"/>') + p()

    def title(self, kind, lines, end=""):
        self.body += self.line(kind, "b")
        for words in lines:
            self.body += self.line(words, "b")
        self.body += (end or p(self.rule(1300000, 2200000), ppr=CENTRE + TIGHT)) + p(ppr=TIGHT)

    def heading(self, depth, words, *props):
        self.truth["headings"].append([depth, words])
        self.body += p(self.pen(words, "b", *props), ppr=BODY)

    def say(self, words, ppr=BODY):
        self.truth["paragraphs"].append(words)
        self.body += p(self.pen(words), ppr=ppr)

    def dash(self, words):
        """An item whose sign is typed."""
        self.truth.setdefault("items", []).append([1, "bullet", words])
        self.body += p(self.pen(f"- {words}"), ppr=BODY)

    def item(self, kind, words, number):
        self.truth.setdefault("items", []).append([1, kind, words])
        self.body += p(self.pen(words), ppr=numbered(number) + '<w:jc w:val="both"/>')

    def rests_on(self, words, **facts):
        self.say(words)
        self.basis.append(facts | {"text": words})

    def task(self, words, number=None, kind="ordered", **facts):
        """words with their label (1. a) -); the fact is without it."""
        if number:
            self.item(kind, words, number)
        else:
            self.say(words)
        self.is_task(re.sub(r"^(\d+\.|\d+-|[a-zđ]\)|-|\+) ", "", words), **facts)

    def is_task(self, words, within=None, with_=(), **facts):
        """within: where the printed names stand, if not in the task's own words (the cells of a row)."""
        place = within or words
        facts = {key: facts.pop(key) for key in ("lead",) if key in facts} | ({"with": list(with_)} if with_ else {}) | facts
        for name in [*facts.get("lead", ()), *facts.get("with", ()), *facts.get("by", ()), *filter(None, [facts.get("printed_due")])]:
            assert name in place, (name, place)
        self.tasks.append({"text": words} | facts)

    def reports(self, words, to, sender=None, **facts):
        self.say(words)
        printed = re.sub(r"^(\d+\.|\d+-|[a-zđ]\)|-) ", "", words)
        assert to in words and (not sender or sender in words)
        self.reporting.append(({"from": sender} if sender else {}) | {"to": to} | facts | {"printed": printed})

    def close(self, recipients, signature, widths=(4600, 4700)):
        left = [p(self.pen("Nơi nhận:", "b", "i", '<w:sz w:val="24"/>'), ppr=TIGHT)]
        left += [p(self.pen(words, SMALL), ppr=TIGHT) for words in recipients]
        right = [self.line(words, "b") if words != "(Đã ký)" else self.line(words, "i") for words in signature]
        self.body += p(ppr=TIGHT) + table(row(cell(*left), cell(*right)), widths=widths, borders=False)

    def number_pages(self):
        """The page's number in the head of every page but the first."""
        head = f"{HEAD}<w:hdr {NS}>{p(field('PAGE', run('2')), ppr=CENTRE)}</w:hdr>"
        rid = self.word.part("header1.xml", head, "header", WORD_TYPE + "header+xml")
        return SECTION.replace("<w:pgSz", f'<w:headerReference w:type="default" r:id="{rid}"/><w:pgSz').replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")

    def done(self, section=SECTION, uncertain="", **facts):
        order = ("issuer", "superior", "symbol", "symbol_printed", "place", "date", "kind", "title")
        first = {key: facts.pop(key) for key in order if key in facts}
        middle = {"basis": self.basis, "tasks": self.tasks, "reporting": self.reporting}
        more = {"facts": first | middle | facts}
        if uncertain:
            more["uncertain"] = uncertain
        return self.word.save(self.body, section=section), self.truth | more


MOTTO = "Độc lập – Tự do – Hạnh phúc"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@fixture("official-1")
def official_1():
    d = Plan()
    section = d.number_pages()
    d.masthead(
        [
            d.line("UBND TỈNH MẪU", LESS),
            d.line("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU", "b", LESS),
            p(d.rule(900000, 800000), ppr=CENTRE + TIGHT),
            d.line("Số: 12/KH-LHM", LESS),
        ],
        [
            d.line(STATE, "b", LESS),
            d.line(MOTTO, "b"),
            p(d.rule(2000000, 750000), ppr=CENTRE + TIGHT),
            d.line("Tỉnh Mẫu, ngày 08 tháng 4 năm 2026", "i"),
        ],
    )
    d.title("KẾ HOẠCH", ["Công tác thông tin, giao lưu nhân dân", "và vận động viện trợ năm 2026"])
    d.rests_on(f"Căn cứ {QUYET_DINH_41};", symbol="41/2013/QĐ-TTg", date="2013-07-15")
    d.rests_on("Căn cứ Nghị quyết Hội nghị Ban Chấp hành Liên hiệp lần thứ năm, nhiệm kỳ I;")
    d.rests_on(f"Thực hiện {CHI_THI_12};", symbol="12-CT/TW", date="2022-01-05")
    d.rests_on(
        "Thực hiện Kế hoạch số 25/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Mẫu về công tác đối ngoại năm 2026,",
        symbol="25/KH-UBND",
        date="2026-01-20",
    )
    d.say("Liên hiệp các tổ chức hữu nghị tỉnh Mẫu xây dựng Kế hoạch công tác thông tin, giao lưu nhân dân và vận động viện trợ năm 2026 như sau:")
    d.heading(2, "I. MỤC ĐÍCH, YÊU CẦU")
    d.heading(3, "1. Mục đích")
    d.dash("Giới thiệu với bạn bè quốc tế về con người, phong cảnh và nhu cầu hợp tác của tỉnh.")
    d.dash("Tăng cường tình hữu nghị giữa nhân dân trong tỉnh với nhân dân các nước.")
    d.heading(3, "2. Yêu cầu")
    d.say("Mỗi việc có đơn vị chủ trì, đơn vị phối hợp và thời hạn rõ ràng; làm xong việc nào có tin về việc ấy.")
    d.heading(2, "II. NỘI DUNG")
    d.heading(3, "1. Công tác thông tin")
    d.task(
        "a) Đăng tin, bài về hoạt động đối ngoại nhân dân trên trang thông tin điện tử; giao Ban biên tập chủ trì, phối hợp với Văn phòng Liên hiệp thực hiện thường xuyên.",
        lead=["Ban biên tập"],
        with_=["Văn phòng Liên hiệp"],
        every="continuous",
        printed_due="thường xuyên",
    )
    d.task(
        "b) Xuất bản bản tin Hữu nghị mỗi quý một lần; giao Văn phòng Liên hiệp chủ trì, phối hợp với Hội hữu nghị Việt Nam – Lào tỉnh Mẫu, Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu.",
        lead=["Văn phòng Liên hiệp"],
        with_=["Hội hữu nghị Việt Nam – Lào tỉnh Mẫu", "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu"],
        every="quarter",
        printed_due="mỗi quý một lần",
    )
    d.task(
        "c) Mở chuyên mục song ngữ trên Báo Mẫu trong quý II/2026, do Ban biên tập chủ trì.",
        lead=["Ban biên tập"],
        due="2026-Q2",
        printed_due="trong quý II/2026",
    )
    d.heading(3, "2. Giao lưu nhân dân")
    d.task(
        "a) Gặp mặt hội viên nhân dịp Tết cổ truyền Bunpimay của Lào trong tháng 4/2026, do Hội hữu nghị Việt Nam – Lào tỉnh Mẫu chủ trì.",
        lead=["Hội hữu nghị Việt Nam – Lào tỉnh Mẫu"],
        due="2026-04",
        printed_due="trong tháng 4/2026",
    )
    d.task(
        "b) Tổ chức Tuần lễ Hữu nghị trước ngày 15/11/2026; giao Văn phòng Liên hiệp chủ trì, phối hợp với các hội thành viên.",
        lead=["Văn phòng Liên hiệp"],
        with_=["các hội thành viên"],
        due="2026-11-15",
        printed_due="trước ngày 15/11/2026",
    )
    d.heading(3, "3. Vận động viện trợ phi chính phủ nước ngoài")
    d.task(
        "a) Lập danh mục dự án kêu gọi viện trợ theo Nghị định số 313/2025/NĐ-CP của Chính phủ; đề nghị Sở Ngoại vụ tỉnh Mẫu chủ trì, phối hợp với Sở Nội vụ tỉnh Mẫu và Liên hiệp, hoàn thành trước ngày 30/9/2026.",
        lead=["Sở Ngoại vụ tỉnh Mẫu"],
        with_=["Sở Nội vụ tỉnh Mẫu", "Liên hiệp"],
        due="2026-09-30",
        printed_due="trước ngày 30/9/2026",
    )
    d.task(
        "b) Rà soát cơ sở dữ liệu về các tổ chức phi chính phủ nước ngoài hằng năm, trước ngày 15/11; giao Văn phòng Liên hiệp thực hiện.",
        by=["Văn phòng Liên hiệp"],
        every={"year": "11-15"},
        printed_due="hằng năm, trước ngày 15/11",
    )
    d.heading(2, "III. TỔ CHỨC THỰC HIỆN")
    d.say("1. Văn phòng Liên hiệp giúp Ban Thường vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
    d.reports(
        "2. Các hội thành viên báo cáo kết quả về Ban Thường vụ trước ngày 10/12.",
        to="Ban Thường vụ",
        sender="Các hội thành viên",
        printed_due="trước ngày 10/12",
    )
    d.reports(
        "3. Văn phòng Liên hiệp tổng hợp, trình Ban Thường vụ báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.",
        to="Ủy ban nhân dân tỉnh",
        sender="Ban Thường vụ",
        every={"year": "12-20"},
        printed_due="trước ngày 20/12 hằng năm",
    )
    d.say("Trên đây là Kế hoạch công tác thông tin, giao lưu nhân dân và vận động viện trợ năm 2026 của Liên hiệp các tổ chức hữu nghị tỉnh Mẫu./.")
    d.close(
        [
            "- Liên hiệp các tổ chức hữu nghị Việt Nam (b/c);",
            "- Ủy ban nhân dân tỉnh Mẫu (b/c);",
            "- Sở Ngoại vụ tỉnh Mẫu (p/h);",
            "- Các hội thành viên (t/h);",
            "- Ủy viên Ban Chấp hành (để biết);",
            "- Báo Mẫu;",
            "- Lưu: VT.",
        ],
        ["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "(Đã ký)", "", "Trần Văn Minh Họa"],
    )
    return d.done(
        section,
        issuer="LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU",
        superior="UBND TỈNH MẪU",
        symbol="12/KH-LHM",
        place="Tỉnh Mẫu",
        date="2026-04-08",
        kind="Kế hoạch",
        title="Công tác thông tin, giao lưu nhân dân và vận động viện trợ năm 2026",
        recipients=[
            {"name": "Liên hiệp các tổ chức hữu nghị Việt Nam", "purpose": "report"},
            {"name": "Ủy ban nhân dân tỉnh Mẫu", "purpose": "report"},
            {"name": "Sở Ngoại vụ tỉnh Mẫu", "purpose": "coordinate"},
            {"name": "Các hội thành viên", "purpose": "carry-out"},
            {"name": "Ủy viên Ban Chấp hành", "purpose": "inform"},
            {"name": "Báo Mẫu", "purpose": None},
        ],
        filing="VT",
        signature={
            "authority": "TM",
            "on_behalf_of": "BAN THƯỜNG VỤ",
            "acting_as": "CHỦ TỊCH",
            "title": "PHÓ CHỦ TỊCH",
            "name": "Trần Văn Minh Họa",
            "state": "signed",
        },
        uncertain="TM. and KT. stand together: authority is that of the first line. III.1 (theo dõi, đôn đốc) may count as a task. 'trước ngày 10/12' has no year printed.",
    )


@fixture("official-2")
def official_2():
    numbers = numbering(abstract(0, level(0, "decimal", "%1.")), abstract(1, level(0, "bullet", "-")), num(1, 0), num(2, 1))
    d = Plan(numbers=numbers)
    section = d.number_pages()
    d.masthead(
        [
            d.line("ĐẢNG BỘ TỈNH MẪU", LESS),
            d.line("ĐẢNG ỦY XÃ BẾN MẪU", "b", LESS),
            d.line("*"),
            d.line("Số 12-KH/ĐU", LESS),
        ],
        [
            p(run("ĐẢNG CỘNG SẢN VIỆT NAM", "b", '<w:u w:val="single"/>'), ppr=CENTRE + TIGHT),
            p(ppr=TIGHT),
            d.line("Bến Mẫu, ngày 15 tháng 5 năm 2026", "i"),
        ],
    )
    d.title(
        "KẾ HOẠCH",
        [
            "thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư",
            "về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới",
        ],
        end=p(run("-----"), ppr=CENTRE + TIGHT),
    )
    opening = f"Thực hiện {CHI_THI_12}; Kế hoạch số 36-KH/TU ngày 02/3/2026 của Ban Thường vụ Tỉnh ủy Mẫu, Ban Thường vụ Đảng ủy xã Bến Mẫu xây dựng kế hoạch thực hiện như sau:"
    d.rests_on(opening, symbol="12-CT/TW", date="2022-01-05")
    d.basis.append({"symbol": "36-KH/TU", "date": "2026-03-02", "text": opening})
    d.heading(2, "I- MỤC ĐÍCH, YÊU CẦU")
    d.item("ordered", "Nâng cao nhận thức của cán bộ, đảng viên và nhân dân trong xã về đối ngoại nhân dân.", 1)
    d.item("ordered", "Việc thực hiện phải thiết thực, tiết kiệm, phù hợp với điều kiện của xã.", 1)
    d.heading(2, "II- NHIỆM VỤ, GIẢI PHÁP")
    d.heading(3, "1- Công tác tuyên truyền")
    d.task(
        "Phổ biến Chỉ thị đến các chi bộ trong quý II/2026; giao Ban Tuyên giáo Đảng ủy chủ trì, phối hợp với Văn phòng Đảng ủy.",
        number=2,
        kind="bullet",
        lead=["Ban Tuyên giáo Đảng ủy"],
        with_=["Văn phòng Đảng ủy"],
        due="2026-Q2",
        printed_due="trong quý II/2026",
    )
    d.task(
        "Phát thanh mỗi tháng một lần về hoạt động hữu nghị, do Trung tâm Văn hóa xã Bến Mẫu chủ trì.",
        number=2,
        kind="bullet",
        lead=["Trung tâm Văn hóa xã Bến Mẫu"],
        every="month",
        printed_due="mỗi tháng một lần",
    )
    d.heading(3, "2- Hoạt động giao lưu")
    d.task(
        "Đón đoàn học sinh nước bạn về thăm xã trước ngày 30/8/2026; giao Đoàn Thanh niên xã chủ trì, phối hợp với Liên hiệp các tổ chức hữu nghị tỉnh Mẫu và Hội Liên hiệp Phụ nữ xã.",
        number=2,
        kind="bullet",
        lead=["Đoàn Thanh niên xã"],
        with_=["Liên hiệp các tổ chức hữu nghị tỉnh Mẫu", "Hội Liên hiệp Phụ nữ xã"],
        due="2026-08-30",
        printed_due="trước ngày 30/8/2026",
    )
    d.heading(2, "III- TỔ CHỨC THỰC HIỆN")
    d.say("1. Các chi bộ trực thuộc xây dựng kế hoạch của chi bộ, xong trong tháng 6/2026.")
    d.is_task(
        "Các chi bộ trực thuộc xây dựng kế hoạch của chi bộ, xong trong tháng 6/2026.",
        by=["Các chi bộ trực thuộc"],
        due="2026-06",
        printed_due="trong tháng 6/2026",
    )
    d.reports(
        "2. Văn phòng Đảng ủy theo dõi, định kỳ sáu tháng, một năm báo cáo Ban Thường vụ Đảng ủy.",
        to="Ban Thường vụ Đảng ủy",
        sender="Văn phòng Đảng ủy",
        every=["half", "year"],
        printed_due="định kỳ sáu tháng, một năm",
    )
    d.say("Kế hoạch này được phổ biến đến các chi bộ và đảng viên trong toàn Đảng bộ xã.")
    d.close(
        [
            "- Ban Thường vụ Tỉnh ủy Mẫu (để báo cáo),",
            "- Ban Tuyên giáo Tỉnh ủy Mẫu (để báo cáo),",
            "- Các chi bộ trực thuộc (để thực hiện),",
            "- Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã,",
            "- Các đồng chí Đảng ủy viên (để biết),",
            "- Lưu Văn phòng Đảng ủy.",
        ],
        ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "", "Nguyễn Văn Giả Định"],
    )
    d.truth["labels"] = ["1.", "2.", "-", "-", "-"]
    return d.done(
        section,
        issuer="ĐẢNG ỦY XÃ BẾN MẪU",
        superior="ĐẢNG BỘ TỈNH MẪU",
        symbol="12-KH/ĐU",
        place="Bến Mẫu",
        date="2026-05-15",
        kind="Kế hoạch",
        title="thực hiện Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới",
        recipients=[
            {"name": "Ban Thường vụ Tỉnh ủy Mẫu", "purpose": "report"},
            {"name": "Ban Tuyên giáo Tỉnh ủy Mẫu", "purpose": "report"},
            {"name": "Các chi bộ trực thuộc", "purpose": "carry-out"},
            {"name": "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã", "purpose": None},
            {"name": "Các đồng chí Đảng ủy viên", "purpose": "inform"},
        ],
        filing="Văn phòng Đảng ủy",
        signature={
            "authority": "TM",
            "on_behalf_of": "BAN THƯỜNG VỤ",
            "title": "PHÓ BÍ THƯ",
            "name": "Nguyễn Văn Giả Định",
            "state": "unknown",
        },
        uncertain="Party form: number without colon, a star instead of a line, T/M, commas after recipients, no (Đã ký). One basis paragraph names two documents and runs on into the opening sentence. "
        "'by': the body is named without chủ trì or phối hợp. The lists are Word's own.",
    )


@fixture("official-3")
def official_3():
    d = Plan()
    tabs = '<w:tabs><w:tab w:val="center" w:pos="1900"/><w:tab w:val="center" w:pos="6800"/></w:tabs>' + TIGHT

    def two(left, right, left_props=("b",), right_props=("b",), size='<w:sz w:val="24"/>'):
        return p("<w:r><w:tab/></w:r>", run(left, *left_props, size), "<w:r><w:tab/></w:r>", run(right, *right_props, size) if right else "", ppr=tabs)

    d.body += two("LIÊN HIỆP CÁC TỔ CHỨC", STATE, left_props=())
    d.body += two("HỮU NGHỊ TỈNH MẪU", MOTTO, left_props=())
    d.body += two("HỘI HỮU NGHỊ VIỆT NAM –", "_______________________")
    d.body += two("NHẬT BẢN TỈNH MẪU", "Tỉnh Mẫu, ngày 02 tháng 3 năm 2026", right_props=("i",))
    d.body += two("Số:        /KH-HVN", "", left_props=())
    d.body += p()
    d.body += d.line("KẾ HOẠCH", "b") + d.line("Hoạt động hữu nghị Việt Nam – Nhật Bản năm 2026", "b") + d.line("_________")
    d.rests_on("Căn cứ Điều lệ của Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu;")
    d.rests_on(f"Thực hiện {CHI_THI_38};", symbol="38-CT/TW", date="2019-09-19")
    d.rests_on(
        "Theo Kế hoạch số 05/KH-LHM ngày 12-01-2026 của Liên hiệp các tổ chức hữu nghị tỉnh Mẫu,",
        symbol="05/KH-LHM",
        date="2026-01-12",
    )
    d.say("Ban Chấp hành Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu đề ra kế hoạch hoạt động năm 2026 như sau:")
    d.heading(2, "I. MỤC ĐÍCH, YÊU CẦU")
    d.say("Góp phần vun đắp tình hữu nghị giữa nhân dân hai nước; mỗi chi hội có ít nhất một hoạt động trong năm.")
    d.heading(2, "II. NỘI DUNG")
    d.task(
        "1. Mở lớp tiếng Nhật cho hội viên trẻ, khai giảng trong tháng 6/2026, do Ban Chấp hành chủ trì.",
        lead=["Ban Chấp hành"],
        due="2026-06",
        printed_due="trong tháng 6/2026",
    )
    d.task(
        "2. Trại hè thiếu nhi trước ngày 31/7/2026; giao Chi hội trường Bến Mẫu chủ trì, phối hợp với Văn phòng Liên hiệp.",
        lead=["Chi hội trường Bến Mẫu"],
        with_=["Văn phòng Liên hiệp"],
        due="2026-07-31",
        printed_due="trước ngày 31/7/2026",
    )
    d.task(
        "3. Sinh hoạt câu lạc bộ gấp giấy hằng tháng, do Chi hội chợ Mẫu phụ trách.",
        by=["Chi hội chợ Mẫu"],
        every="month",
        printed_due="hằng tháng",
    )
    d.task("4. Gửi thư thăm hỏi bạn bè Nhật Bản nhân dịp năm mới.")
    d.heading(2, "III. TỔ CHỨC THỰC HIỆN")
    d.reports(
        "Các chi hội báo cáo kết quả về Ban Chấp hành mỗi quý một lần; Ban Chấp hành báo cáo Liên hiệp trước ngày 05/12/2026.",
        to="Ban Chấp hành",
        sender="Các chi hội",
        every="quarter",
        printed_due="mỗi quý một lần",
    )
    d.reporting.append(
        {
            "from": "Ban Chấp hành",
            "to": "Liên hiệp",
            "due": "2026-12-05",
            "printed_due": "trước ngày 05/12/2026",
            "printed": "Các chi hội báo cáo kết quả về Ban Chấp hành mỗi quý một lần; Ban Chấp hành báo cáo Liên hiệp trước ngày 05/12/2026.",
        }
    )
    d.say("Đề nghị các chi hội nghiêm túc thực hiện./.")
    ends = '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>' + TIGHT
    for left, right, left_props, right_props in [
        ("Nơi nhận:", "TM. BAN CHẤP HÀNH", ("b", "i", '<w:sz w:val="24"/>'), ("b",)),
        ("- Liên hiệp CTCHN tỉnh Mẫu (b/c);", "CHỦ TỊCH", (SMALL,), ("b",)),
        ("- Văn phòng Liên hiệp (p/h);", "", (SMALL,), ()),
        ("- Các chi hội (t/h);", "", (SMALL,), ()),
        ("- Lưu: VP, TTH.", "", (SMALL,), ()),
        ("", "Đỗ Thị Giả Thiết", (), ("b",)),
    ]:
        d.body += p(run(left, *left_props) if left else "", "<w:r><w:tab/></w:r>" + run(right, *right_props) if right else "", ppr=ends)
    return d.done(
        issuer="HỘI HỮU NGHỊ VIỆT NAM – NHẬT BẢN TỈNH MẪU",
        superior="LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU",
        symbol=None,
        place="Tỉnh Mẫu",
        date="2026-03-02",
        kind="Kế hoạch",
        title="Hoạt động hữu nghị Việt Nam – Nhật Bản năm 2026",
        recipients=[
            {"name": "Liên hiệp CTCHN tỉnh Mẫu", "purpose": "report"},
            {"name": "Văn phòng Liên hiệp", "purpose": "coordinate"},
            {"name": "Các chi hội", "purpose": "carry-out"},
        ],
        filing="VP, TTH",
        signature={
            "authority": "TM",
            "on_behalf_of": "BAN CHẤP HÀNH",
            "title": "CHỦ TỊCH",
            "name": "Đỗ Thị Giả Thiết",
            "state": "unknown",
        },
        uncertain="The number is left blank ('Số:        /KH-HVN'). Masthead and signature are set with tabs, so each line holds a bit of both columns; "
        "the superior and the issuer take two lines each. Task 4 has neither body nor deadline.",
    )


def old_pen(words, *props):
    """Writes as one did with the old fonts: whole lines of capitals in .VnTimeH, single capitals with tone in it too."""
    small, high = fonts(".VnTime"), fonts(".VnTimeH")
    if words.isupper() and any(letter in VNI for letter in words):
        return run(tcvn3_capitals(words), *props, high)
    out, piece = "", ""
    for letter in words:
        if letter in VNI and letter not in TCVN3:
            out += (run(tcvn3(piece), *props, small) if piece else "") + run(tcvn3_capitals(letter), *props, high)
            piece = ""
        else:
            piece += letter
    return out + (run(tcvn3(piece), *props, small) if piece else "")


@fixture("official-4")
def official_4():
    d = Plan(pen=old_pen, styling=styles(usual=NORMAL, font=".VnTime"))
    d.masthead(
        [
            d.line("UBND TỈNH MẪU", LESS),
            d.line("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU", "b", LESS),
            p(d.rule(900000, 800000), ppr=CENTRE + TIGHT),
            d.line("Số: 07/KH-LHM", LESS),
        ],
        [
            d.line("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "b", LESS),
            d.line("Độc lập - Tự do - Hạnh phúc", "b"),
            p(d.rule(2000000, 750000), ppr=CENTRE + TIGHT),
            d.line("Tỉnh Mẫu, ngày 05 tháng 02 năm 2006", "i"),
        ],
    )
    d.title("KẾ HOẠCH", ["Công tác đối ngoại nhân dân năm 2006"])
    d.rests_on(
        "Căn cứ Kế hoạch số 18/KH-UBND ngày 10/01/2006 của Uỷ ban nhân dân tỉnh Mẫu về công tác đối ngoại năm 2006;",
        symbol="18/KH-UBND",
        date="2006-01-10",
    )
    d.rests_on("Căn cứ Nghị quyết Hội nghị Ban Chấp hành Liên hiệp lần thứ hai, nhiệm kỳ I,")
    d.say("Liên hiệp các tổ chức hữu nghị tỉnh Mẫu xây dựng Kế hoạch công tác đối ngoại nhân dân năm 2006 như sau:")
    d.heading(2, "I. MỤC ĐÍCH, YÊU CẦU")
    d.say("Mở rộng quan hệ với nhân dân các nước, trước hết là các nước láng giềng; mọi hoạt động phải thiết thực, tiết kiệm.")
    d.heading(2, "II. NỘI DUNG")
    d.task(
        "1. Xuất bản bản tin đối ngoại mỗi quý một lần; giao Văn phòng Liên hiệp chủ trì, phối hợp với Báo Mẫu.",
        lead=["Văn phòng Liên hiệp"],
        with_=["Báo Mẫu"],
        every="quarter",
        printed_due="mỗi quý một lần",
    )
    d.task(
        "2. Tổ chức đoàn thăm hữu nghị tỉnh bạn trong quý III/2006, do Hội hữu nghị Việt Nam - Lào tỉnh Mẫu chủ trì.",
        lead=["Hội hữu nghị Việt Nam - Lào tỉnh Mẫu"],
        due="2006-Q3",
        printed_due="trong quý III/2006",
    )
    d.task(
        "3. Ủng hộ sách vở cho trường bạn trước ngày 15/8/2006; giao Ban Chấp hành chủ trì, phối hợp với các hội thành viên.",
        lead=["Ban Chấp hành"],
        with_=["các hội thành viên"],
        due="2006-08-15",
        printed_due="trước ngày 15/8/2006",
    )
    d.heading(2, "III. TỔ CHỨC THỰC HIỆN")
    d.reports(
        "Các hội thành viên báo cáo kết quả về Ban Thường vụ trước ngày 10/12/2006.",
        to="Ban Thường vụ",
        sender="Các hội thành viên",
        due="2006-12-10",
        printed_due="trước ngày 10/12/2006",
    )
    d.say("Trên đây là Kế hoạch công tác đối ngoại nhân dân năm 2006./.")
    d.close(
        [
            "- Uỷ ban nhân dân tỉnh Mẫu (b/c);",
            "- Các hội thành viên (t/h);",
            "- Báo Mẫu (p/h);",
            "- Lưu: VT.",
        ],
        ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "", "(Đã ký)", "", "Vũ Thị Thí Dụ"],
    )
    return d.done(
        issuer="LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU",
        superior="UBND TỈNH MẪU",
        symbol="07/KH-LHM",
        place="Tỉnh Mẫu",
        date="2006-02-05",
        kind="Kế hoạch",
        title="Công tác đối ngoại nhân dân năm 2006",
        recipients=[
            {"name": "Uỷ ban nhân dân tỉnh Mẫu", "purpose": "report"},
            {"name": "Các hội thành viên", "purpose": "carry-out"},
            {"name": "Báo Mẫu", "purpose": "coordinate"},
        ],
        filing="VT",
        signature={
            "authority": "TM",
            "on_behalf_of": "BAN THƯỜNG VỤ",
            "title": "CHỦ TỊCH",
            "name": "Vũ Thị Thí Dụ",
            "state": "signed",
        },
        uncertain="All text is TCVN3: .VnTime, capitals in .VnTimeH, once a single capital (Ủng) in a run of its own. Tones are placed in the old way (Uỷ, HOÀ) and stay so.",
    )


@fixture("official-5")
def official_5():
    d = Plan()
    section = d.number_pages()
    d.masthead(
        [
            d.line("UBND TỈNH MẪU", LESS),
            d.line("LIÊN HIỆP CÁC TỔ CHỨC\nHỮU NGHỊ TỈNH MẪU", "b", LESS),
            d.line("––––––––"),
            d.line("Số: 14 / KH- LHM", LESS),
        ],
        [
            d.line(STATE, "b", LESS),
            d.line(MOTTO, "b"),
            d.line("––––––––––––––––––––"),
            d.line("Tỉnh Mẫu, ngày 27 tháng 01 năm 2025", "i"),
        ],
    )
    d.title("KẾ HOẠCH", ["Công tác đối ngoại nhân dân năm 2026"], end=d.line("––––––"))
    d.rests_on(
        "Căn cứ Nghị quyết số 08/NQ-LHM ngày 20/12/2025 của Ban Chấp hành Liên hiệp về nhiệm vụ năm 2026;",
        symbol="08/NQ-LHM",
        date="2025-12-20",
    )
    d.rests_on(f"Thực hiện {CHI_THI_12},", symbol="12-CT/TW", date="2022-01-05")
    d.say("Liên hiệp các tổ chức hữu nghị tỉnh Mẫu ban hành Kế hoạch công tác đối ngoại nhân dân năm 2026 như sau:")
    d.heading(2, "I. MỤC ĐÍCH, YÊU CẦU")
    d.say("1. Giữ vững và mở rộng quan hệ hữu nghị với nhân dân các nước.")
    d.say("2. Phân công rõ người, rõ việc, rõ thời hạn.")
    d.heading(2, "II. NỘI DUNG")
    d.say("Các nhiệm vụ trong năm được phân công theo bảng sau:")
    columns = ["STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"]
    works = [
        "A. Công tác thông tin",
        ["1", "Rà soát cơ sở dữ liệu về các tổ chức phi chính phủ nước ngoài", "Văn phòng Liên hiệp", "Sở Ngoại vụ tỉnh Mẫu", "Trước ngày 15/11/2026", {"due": "2026-11-15"}],
        ["2", "Xuất bản bản tin Hữu nghị", "Ban biên tập", "Các hội thành viên", "Mỗi quý một lần", {"every": "quarter"}],
        ["3", "Giữ chuyên mục đối ngoại nhân dân trên báo", "Báo Mẫu", "Văn phòng Liên hiệp, Ban biên tập", "Thường xuyên", {"every": "continuous"}],
        "B. Giao lưu nhân dân",
        ["4", "Mừng Tết cổ truyền Bunpimay của Lào", "Hội hữu nghị Việt Nam – Lào tỉnh Mẫu", "Sở Ngoại vụ tỉnh Mẫu; UBND xã Bến Mẫu", "Trong tháng 4/2026", {"due": "2026-04"}],
        ["5", "Trại hè thiếu nhi", "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu", "", "Quý III/2026", {"due": "2026-Q3"}],
        ["6", "Tuần lễ Hữu nghị", "Văn phòng Liên hiệp", "Các hội thành viên", "Từ ngày 10/11/2026 đến ngày 17/11/2026", {"due": {"from": "2026-11-10", "to": "2026-11-17"}}],
        ["7", "Sinh hoạt câu lạc bộ ngoại ngữ", "Hội hữu nghị Việt Nam – Hàn Quốc tỉnh Mẫu", "", "Hằng tháng", {"every": "month"}],
        ["8", "Tổng kết công tác năm", "Văn phòng Liên hiệp", "Các hội thành viên", "Hằng năm, trước ngày 15/12", {"every": {"year": "12-15"}}],
    ]
    size = '<w:sz w:val="24"/>'
    put = lambda words, *props, ppr=TIGHT: cell(p(run(words, size, *props) if words else "", ppr=ppr))
    rows = [row(*(put(words, "b", ppr=TIGHT + CENTRE) for words in columns), props="<w:tblHeader/>")]
    seen = [columns]
    for work in works:
        if isinstance(work, str):
            rows.append(row(cell(p(run(work, "b", size), ppr=TIGHT), props=span(5))))
            seen.append([work, "", "", "", ""])
            continue
        cells, when = work[:5], work[5]
        rows.append(row(*(put(words, ppr=TIGHT + (CENTRE if place in (0, 4) else "")) for place, words in enumerate(cells))))
        seen.append(cells)
        split = lambda words: [name for name in re.split("[,;] ", words) if name]
        d.is_task(cells[1], within=" | ".join(cells), lead=[cells[2]], with_=split(cells[3]), printed_due=cells[4], **when)
    d.body += table(*rows, widths=(700, 2900, 2000, 1900, 1700))
    d.truth["tables"] = [seen]
    d.truth["merged_tables"] = 1
    d.heading(2, "III. TỔ CHỨC THỰC HIỆN")
    d.say("1. Văn phòng Liên hiệp theo dõi, đôn đốc việc thực hiện.")
    d.reports(
        "2. Các hội thành viên báo cáo kết quả về Văn phòng Liên hiệp trước ngày 10/12.",
        to="Văn phòng Liên hiệp",
        sender="Các hội thành viên",
        printed_due="trước ngày 10/12",
    )
    d.reports(
        "2. Văn phòng Liên hiệp tổng hợp, báo cáo Sở Ngoại vụ tỉnh Mẫu trước ngày 15/11 hằng năm.",
        to="Sở Ngoại vụ tỉnh Mẫu",
        sender="Văn phòng Liên hiệp",
        every={"year": "11-15"},
        printed_due="trước ngày 15/11 hằng năm",
    )
    d.say("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo về Văn phòng Liên hiệp để xem xét./.")
    d.close(
        [
            "- UBND tỉnh Mẫu (b/c);",
            "- Sở Ngoại vụ tỉnh Mẫu (p/h);",
            "- Các hội thành viên (t/h);",
            "- UBND xã Bến Mẫu (p/h);",
            "- Lưu: VT, VP.",
        ],
        ["TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "", "(Đã ký)", "", "Phạm Thị Minh Chứng"],
    )
    return d.done(
        section,
        issuer="LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU",
        superior="UBND TỈNH MẪU",
        symbol="14/KH-LHM",
        symbol_printed="14 / KH- LHM",
        place="Tỉnh Mẫu",
        date="2025-01-27",
        kind="Kế hoạch",
        title="Công tác đối ngoại nhân dân năm 2026",
        recipients=[
            {"name": "UBND tỉnh Mẫu", "purpose": "report"},
            {"name": "Sở Ngoại vụ tỉnh Mẫu", "purpose": "coordinate"},
            {"name": "Các hội thành viên", "purpose": "carry-out"},
            {"name": "UBND xã Bến Mẫu", "purpose": "coordinate"},
        ],
        filing="VT, VP",
        signature={
            "authority": "TL",
            "on_behalf_of": "BAN THƯỜNG VỤ",
            "title": "CHÁNH VĂN PHÒNG",
            "name": "Phạm Thị Minh Chứng",
            "state": "signed",
        },
        sic=[
            "The printed date (27/01/2025) is earlier than the resolution the plan rests on (20/12/2025); 2026 is meant.",
            "Part III has two paragraphs numbered 2.",
        ],
        uncertain="The errors of print stay as they are and may be told. Rows A and B are captions over five columns, no tasks.",
    )
