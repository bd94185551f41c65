"""The lists that entries name: topics, countries, areas, sectors, agencies, documents of others. All invented but the countries."""

from dataclasses import dataclass
from typing import Any

Names = dict[str, str]


@dataclass(frozen=True, eq=False)
class Term:
    id: str
    name: Names
    more: dict[str, Any]


@dataclass(frozen=True, eq=False)
class Official:
    """A document that somebody else issued."""

    id: str
    symbol: str
    issuer: str
    date: str
    kind: Names
    title: Names


def term(id: str, vi: str, en: str, **more: Any) -> Term:
    return Term(id, {"vi": vi, "en": en}, more)


_DEEDS = (
    ("Giao lưu", "Exchange"),
    ("Hợp tác", "Cooperation"),
    ("Học bổng", "Scholarships"),
    ("Lớp học", "Classes"),
    ("Viện trợ", "Aid"),
    ("Tình nguyện", "Volunteering"),
    ("Hội thảo", "Seminars"),
    ("Triển lãm", "Exhibitions"),
    ("Trại hè", "Summer camps"),
    ("Kết nghĩa", "Twinning"),
)
_FIELDS = (
    ("thanh niên", "of young people"),
    ("phụ nữ", "of women"),
    ("nông nghiệp", "in farming"),
    ("y tế", "in health"),
    ("giáo dục", "in education"),
    ("văn hóa", "in culture"),
    ("thể thao", "in sports"),
    ("môi trường", "for the environment"),
    ("nước sạch", "for clean water"),
    ("khoa học", "in science"),
    ("báo chí", "of the press"),
    ("doanh nghiệp", "of businesses"),
    ("cựu chiến binh", "of veterans"),
    ("kiều bào", "with overseas Vietnamese"),
    ("biên giới", "at the border"),
    ("du lịch", "in tourism"),
    ("âm nhạc", "in music"),
    ("ẩm thực", "in cooking"),
    ("ngôn ngữ", "in languages"),
    ("thư viện", "of libraries"),
)
TOPICS = [
    term(f"chu-de-{1 + row * len(_DEEDS) + column:03}", f"{deed[0]} {field[0]}", f"{deed[1]} {field[1]}")
    for row, field in enumerate(_FIELDS)
    for column, deed in enumerate(_DEEDS)
]

COUNTRIES = [
    term(id, vi, en, region=region)
    for id, vi, en, region in (
        ("LA", "Lào", "Laos", "asia"),
        ("KH", "Campuchia", "Cambodia", "asia"),
        ("CN", "Trung Quốc", "China", "asia"),
        ("TH", "Thái Lan", "Thailand", "asia"),
        ("JP", "Nhật Bản", "Japan", "asia"),
        ("KR", "Hàn Quốc", "Republic of Korea", "asia"),
        ("IN", "Ấn Độ", "India", "asia"),
        ("RU", "Liên bang Nga", "Russian Federation", "europe"),
        ("FR", "Pháp", "France", "europe"),
        ("DE", "Đức", "Germany", "europe"),
        ("NL", "Hà Lan", "Netherlands", "europe"),
        ("DK", "Đan Mạch", "Denmark", "europe"),
        ("SE", "Thụy Điển", "Sweden", "europe"),
        ("CH", "Thụy Sĩ", "Switzerland", "europe"),
        ("PL", "Ba Lan", "Poland", "europe"),
        ("US", "Hoa Kỳ", "United States", "americas"),
        ("CA", "Canada", "Canada", "americas"),
        ("CU", "Cuba", "Cuba", "americas"),
        ("AU", "Australia", "Australia", "oceania"),
        ("VN", "Việt Nam", "Viet Nam", "asia"),
    )
]

SERIES = [
    term("nhip-cau", "Nhịp cầu hữu nghị", "Friendship Bridge"),
    term("thu-tu-xa", "Thư từ xa", "Letters from afar"),
    term("nguoi-va-dat", "Người và đất", "People and places"),
]

# Days of friendship, one for each of the first countries.
DAYS = [
    term(
        f"ngay-{country.id.lower()}",
        f"Ngày hữu nghị Việt Nam – {country.name['vi']} (mẫu)",
        f"Viet Nam – {country.name['en']} Day (sample)",
        day=f"{1 + index * 2:02}-15",
        countries=[country.id],
        verified="2026-06-30",
    )
    for index, country in enumerate(COUNTRIES[:6])
]

SECTORS = [
    term(id, vi, en)
    for id, vi, en in (
        ("110", "Giáo dục", "Education"),
        ("112", "Giáo dục cơ bản", "Basic education"),
        ("113", "Giáo dục trung học", "Secondary education"),
        ("120", "Y tế", "Health"),
        ("122", "Y tế cơ sở", "Basic health"),
        ("140", "Cấp nước và vệ sinh", "Water supply and sanitation"),
        ("160", "Hạ tầng và dịch vụ xã hội khác", "Other social infrastructure and services"),
        ("220", "Thông tin liên lạc", "Communications"),
        ("310", "Nông nghiệp và thủy sản", "Agriculture and fishing"),
        ("311", "Nông nghiệp", "Agriculture"),
        ("313", "Thủy sản", "Fishing"),
        ("410", "Bảo vệ môi trường chung", "General environment protection"),
    )
]

_PLACES = ("Sông", "Núi", "Biển", "Đồi", "Suối", "Rừng", "Đồng", "Hồ", "Cầu", "Bến", "Vịnh", "Đảo")
_IDS = ("song", "nui", "bien", "doi", "suoi", "rung", "dong", "ho", "cau", "ben", "vinh", "dao")
AREAS = [term("tinh-mau", "Tỉnh Mẫu", "Sample Province")] + [
    term(f"{id}-mau", f"Tỉnh {place} Mẫu", f"{place} Mẫu Province") for id, place in zip(_IDS, _PLACES)
]

_CENTRAL = [
    term("ban-bi-thu", "Ban Bí thư", "Secretariat", level="central"),
    term("chinh-phu", "Chính phủ", "Government", level="central"),
    term("thu-tuong", "Thủ tướng Chính phủ", "Prime Minister", level="central"),
    term("vufo", "Liên hiệp các tổ chức hữu nghị Việt Nam", "Viet Nam Union of Friendship Organizations", level="union"),
]
_OWN = [
    term(
        "lhm",
        "Liên hiệp các tổ chức hữu nghị tỉnh Mẫu",
        "Union of Friendship Organizations of Sample Province",
        level="union",
        area="tinh-mau",
    ),
    term("van-phong-lhm", "Văn phòng liên hiệp tỉnh Mẫu", "Office of the union of Sample Province", level="union", area="tinh-mau"),
    term(
        "ban-bien-tap-lhm",
        "Ban biên tập liên hiệp tỉnh Mẫu",
        "Editorial Board of the union of Sample Province",
        level="union",
        area="tinh-mau",
    ),
    term(
        "hoi-viet-lao-mau",
        "Hội hữu nghị Việt Nam – Lào tỉnh Mẫu",
        "Viet Nam – Laos association of Sample Province",
        level="association",
        area="tinh-mau",
    ),
    term(
        "hoi-viet-nhat-mau",
        "Hội hữu nghị Việt Nam – Nhật Bản tỉnh Mẫu",
        "Viet Nam – Japan association of Sample Province",
        level="association",
        area="tinh-mau",
    ),
    term("so-ngoai-vu-mau", "Sở Ngoại vụ tỉnh Mẫu", "Department of Foreign Affairs of Sample Province", level="province", area="tinh-mau"),
]
_PROVINCIAL = [
    term(f"{id}-{place.id}", f"{vi} {place.name['vi'].replace('Tỉnh', 'tỉnh')}", f"{en} of {place.name['en']}", level=level, area=place.id)
    for place in AREAS[1:]
    for id, vi, en, level in (
        ("ubnd", "Ủy ban nhân dân", "People's Committee", "province"),
        ("lhhn", "Liên hiệp các tổ chức hữu nghị", "Union of Friendship Organizations", "union"),
        ("so-ngoai-vu", "Sở Ngoại vụ", "Department of Foreign Affairs", "province"),
    )
]
AGENCIES = _CENTRAL + _OWN + _PROVINCIAL
# Who issues plans: the union itself first, whose plans are followed up.
ISSUERS = ["lhm"] + [agency.id for agency in _PROVINCIAL if not agency.id.startswith("so-")]
# Who carries out what plans ask for.
OWN_AGENCIES = [agency.id for agency in _OWN]
AGENCY_NAMES = {agency.id: agency.name for agency in AGENCIES}


def _officials() -> list[Official]:
    kinds = (
        ("chi-thi", "{}-CT/TW", "ban-bi-thu", {"vi": "Chỉ thị", "en": "Directive"}),
        ("nghi-dinh", "{}/{}/NĐ-CP", "chinh-phu", {"vi": "Nghị định", "en": "Decree"}),
        ("quyet-dinh", "{}/{}/QĐ-TTg", "thu-tuong", {"vi": "Quyết định", "en": "Decision"}),
    )
    found = []
    for number in range(40):
        id, form, issuer, kind = kinds[number % 3]
        year = 2009 + number % 11
        symbol = form.format(11 + number, year)
        field = _FIELDS[number % len(_FIELDS)]
        title = {"vi": f"Về công tác đối ngoại nhân dân và {field[0]}", "en": f"On people-to-people diplomacy, {field[1]}"}
        found.append(
            Official(f"{id}-{11 + number}-{year}", symbol, issuer, f"{year}-{1 + number % 12:02}-{1 + number % 28:02}", kind, title)
        )
    return found


OFFICIALS = _officials()
