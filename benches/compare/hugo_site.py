"""The corpus as the content of a Hugo site; its templates and settings are the files in hugo/.

What our program works out (the last day of a quarter, the groups an entry stands in) is written into the front matter here, as
nobody could expect of an author: it is less work for Hugo.
"""

import json
import shutil
from pathlib import Path

from .corpus import LANGUAGES, TODAY, Corpus, Entry, Facts, Text
from .files import put
from .vocabulary import AGENCIES, AREAS, COUNTRIES, DAYS, SECTORS, SERIES, TOPICS, Term, term
from .yamltext import lines

_SITE = Path(__file__).parent / "hugo"
_ASSETS = Path(__file__).parent.parent.parent / "themes/huu-nghi/assets"
_TITLES = {
    "news": ("Tin tức", "News"),
    "plans": ("Kế hoạch", "Plans"),
    "organizations": ("Tổ chức", "Organisations"),
    "events": ("Sự kiện", "Events"),
    "deadlines": ("Thời hạn", "Deadlines"),
    "bulletin": ("Bản tin hữu nghị", "Friendship Bulletin"),
    "lands": ("Quốc gia", "Countries"),
    "data": ("Dữ liệu mở", "Open data"),
    "agencies": ("Cơ quan", "Agencies"),
    "projects": ("Dự án", "Projects"),
    "needs": ("Nhu cầu hỗ trợ", "Calls for aid"),
}
_GROUPS = {
    "news": ["topics", "countries", "series"],
    "plans": ["plan_issuers", "plan_levels"],
    "organizations": ["org_kinds", "org_sectors", "org_countries", "org_areas", "org_states", "org_letters"],
    "projects": ["project_years", "project_sectors", "project_areas"],
    "needs": ["need_sectors", "need_areas"],
}
_FEEDS = ["html", "atom", "jsonfeed"]
_OUTPUTS = {
    "news": _FEEDS,
    "organizations": ["html", "directory"],
    "events": ["html", "ics"],
    "deadlines": ["html", "ics"],
    "lands": ["html", "ics"],
    "data": ["html", "orgsjson", "plansjson", "projectsjson", "needsjson", "orgscsv", "taskscsv"],
}
_KINDS = [
    term("ngo", "Tổ chức phi chính phủ", "Non-governmental organisation"),
    term("donor", "Nhà tài trợ", "Donor"),
    term("partner", "Đối tác", "Partner"),
    term("association", "Hội hữu nghị", "Friendship association"),
    term("union", "Liên hiệp", "Union"),
    term("agency", "Cơ quan", "Government agency"),
    term("intl-org", "Tổ chức quốc tế", "International organisation"),
    term("company", "Doanh nghiệp", "Company"),
]
_LEVELS = [
    term("central", "Trung ương", "Central"),
    term("province", "Cấp tỉnh", "Provincial"),
    term("union", "Liên hiệp", "Unions"),
    term("association", "Hội", "Associations"),
]
_STATES = [term("active", "Đang hoạt động", "Active"), term("dormant", "Tạm dừng", "Dormant")]
_TERMS: dict[str, list[Term]] = {
    "topics": TOPICS,
    "countries": COUNTRIES,
    "series": SERIES,
    "agencies": AGENCIES,
    "plan_issuers": AGENCIES,
    "plan_levels": _LEVELS,
    "org_kinds": _KINDS,
    "org_sectors": SECTORS,
    "org_countries": COUNTRIES,
    "org_areas": AREAS,
    "org_states": _STATES,
    "project_sectors": SECTORS,
    "project_areas": AREAS,
    "need_sectors": SECTORS,
    "need_areas": AREAS,
}
_LAST_DAYS = ("31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")


# What adds a page for each row of a data file; the pages are not shown, only listed.
_ADAPTER = """{{ range index hugo.Data.@ site.Language.Lang }}{{ $.AddPage (dict "path" .path "title" .title "dates" (dict "date" (time.AsTime .date)) "params" .) }}{{ end }}
"""


class Seen:
    """What the entries hold that has to be known when all are written."""

    def __init__(self) -> None:
        self.terms: dict[str, set[str]] = {taxonomy: set() for taxonomy in _TERMS}
        self.months: set[str] = set()
        # Projects and needs, by language.
        self.parts: dict[str, dict[str, list[Facts]]] = {part: {lang: [] for lang in LANGUAGES} for part in ("projects", "needs")}

    def add(self, head: Facts, name: str, lang: str) -> None:
        for taxonomy, terms in self.terms.items():
            terms.update(head.get(taxonomy, ()))
        self.months.update(head.get("months", ()))
        for part, rows in self.parts.items():
            for row in head.get(part, ()):
                rows[lang].append(_part(part, row, name, head["title"]))
                for taxonomy in self.terms.keys() & rows[lang][-1].keys():
                    self.terms[taxonomy].update(rows[lang][-1][taxonomy])


def write(root: Path, corpus: Corpus) -> None:
    for part in ("layouts", "i18n"):
        shutil.copytree(_SITE / part, root / part, dirs_exist_ok=True)
    shutil.copy(_SITE / "hugo.yaml", root / "hugo.yaml")
    shutil.copytree(_ASSETS, root / "static/assets", dirs_exist_ok=True)
    seen = Seen()
    for entry in corpus.entries():
        for lang in LANGUAGES:
            head = _front(entry, lang)
            seen.add(head, _name(entry.key), lang)
            put(root / "content" / lang / f"{entry.key}.md", _markdown(head, entry.texts[lang].body))
    for at, lang in enumerate(LANGUAGES):
        content = root / "content" / lang
        _sections(content, at)
        _terms(content, lang, seen)
        _issues(content / "bulletin", seen.months, lang)
    _data(root / "data", seen)


def _sections(content: Path, at: int) -> None:
    for name, titles in _TITLES.items():
        head: Facts = {"title": titles[at]}
        if name in _OUTPUTS:
            head["outputs"] = _OUTPUTS[name]
        if name in _GROUPS:
            head["groups"] = _GROUPS[name]
        if name == "organizations":
            head["cascade"] = [{"target": {"kind": "page"}, "outputs": _FEEDS}]
        if name in ("projects", "needs"):
            head["cascade"] = [{"target": {"kind": "page"}, "build": {"render": "link", "list": "always"}, "sitemap": {"disable": True}}]
            put(content / name / "_content.gotmpl", _ADAPTER.replace("@", name))
        put(content / name / "_index.md", _markdown(head))
    for name in ("subjects", "carries", "partners"):
        put(
            content / name / "_index.md",
            _markdown({"title": name, "build": {"render": "never"}, "cascade": [{"build": {"render": "never"}}]}),
        )
    put(content / "_index.md", _markdown({"title": ("Trang chủ", "Home")[at]}))
    put(content / "lien-he.md", _markdown({"title": ("Liên hệ", "Contact")[at]}, "07:30 – 16:30.\n"))
    for country in COUNTRIES:
        put(content / "lands" / f"{country.id.lower()}.md", _markdown({"title": tuple(country.name.values())[at]}))


def _terms(content: Path, lang: str, seen: Seen) -> None:
    """The names of what entries are grouped by, and the feeds of each topic. A term that stands nowhere has no page with us either."""
    for taxonomy, terms in _TERMS.items():
        for one in terms:
            if one.id.lower() in seen.terms[taxonomy]:
                head: Facts = {"title": one.name[lang]}
                if taxonomy == "topics":
                    head["outputs"] = _FEEDS
                put(content / taxonomy / one.id.lower() / "_index.md", _markdown(head))


def _issues(folder: Path, months: set[str], lang: str) -> None:
    for month in months:
        year, number = month.split("-")
        title = f"Số {int(number)} – tháng {int(number)} năm {year}" if lang == "vi" else f"No. {int(number)} – {number}/{year}"
        put(folder / f"{month}.md", _markdown({"title": title, "date": f"{month}-01", "month": month, "outputs": ["html", "email"]}))


def _data(folder: Path, seen: Seen) -> None:
    lists = {"agencies": AGENCIES, "sectors": SECTORS, "areas": AREAS, "countries": COUNTRIES}
    for lang in LANGUAGES:
        put(
            folder / "names" / f"{lang}.json",
            json.dumps({name: {one.id: one.name[lang] for one in terms} for name, terms in lists.items()}),
        )
    days = [{"country": day.more["countries"][0].lower(), "next": f"2027-{day.more['day']}", "name": day.name} for day in DAYS]
    put(folder / "days.json", json.dumps(days))
    for part, rows in seen.parts.items():
        for lang in LANGUAGES:
            put(folder / part / f"{lang}.json", json.dumps(rows[lang]))


def _front(entry: Entry, lang: str) -> Facts:
    text, facts = entry.texts[lang], entry.facts
    head = {"title": text.title, "description": text.summary}
    return head | {"news": _news, "plan": _plan, "organization": _organization}[entry.kind](facts, text, lang)


def _name(key: str) -> str:
    return key.rsplit("/", 1)[1]


def _news(facts: Facts, _: Text, lang: str) -> Facts:
    head = {key: facts[key] for key in ("date", "genre", "level", "topics")}
    head["years"], head["months"] = [facts["date"][:4]], [facts["date"][:7]]
    head |= {key: facts[key] for key in ("areas",) if key in facts}
    if "countries" in facts:
        head["countries"] = [country.lower() for country in facts["countries"]]
    if "series" in facts:
        head["series"] = [facts["series"]]
    if "event" in facts:
        head["event"] = {"start": facts["event"]["start"], "place": facts["event"]["place"][lang]}
    if "organizations" in facts:
        head["subjects"] = [_name(key) for key in facts["organizations"]]
    if "tasks" in facts:
        head["carries_out"] = [_name(task) for task in facts["tasks"]]
        head["carries"] = [task.split("#")[0] for task in head["carries_out"]]
    return head


def _plan(facts: Facts, text: Text, _: str) -> Facts:
    head = {key: facts[key] for key in ("symbol", "issuer", "date", "period", "basis", "cites", "track", "monitor")}
    head["tasks"] = [{**said, **task, **_last_day(task)} for said, task in zip(text.parts["tasks"], facts["tasks"])]
    named = {facts["issuer"], *facts["monitor"]} | {agency for task in facts["tasks"] for agency in (*task["lead"], *task.get("with", []))}
    level = next(agency.more["level"] for agency in AGENCIES if agency.id == facts["issuer"])
    head |= {"agencies": sorted(named), "plan_issuers": [facts["issuer"]], "plan_levels": [level], "plan_years": [facts["date"][:4]]}
    if "supersedes" in facts:
        head["supersedes"] = [{**older, "key": _name(key)} for older, key in zip(facts["supersedes"], facts["superseded"])]
    return head


def _last_day(task: Facts) -> Facts:
    due = task.get("due", "")
    if "Q" in due:
        month = int(due[-1]) * 3
        due = f"{due[:4]}-{month:02}"
    if len(due) == 7:
        due = f"{due}-{_LAST_DAYS[int(due[5:]) - 1]}"
    return {"last_day": due} if due else {}


def _organization(facts: Facts, text: Text, _: str) -> Facts:
    head = {key: value for key, value in facts.items() if key not in ("kinds", "sectors", "areas", "partner_countries", "part_of")}
    head |= {
        "org_kinds": facts["kinds"],
        "org_sectors": _with_main(facts["sectors"]),
        "org_countries": [facts["country"].lower()],
        "org_areas": facts["areas"],
        "org_states": [facts["activity"]],
        "org_letters": [text.title[0].lower()],
    }
    if "part_of" in facts:
        head |= {"part_of": _name(facts["part_of"]), "partners": [country.lower() for country in facts["partner_countries"]]}
    for part, words in text.parts.items():
        head[part] = [{**said, **fact} for said, fact in zip(words, facts[part])]
    for project in head.get("projects", []):
        project["donors"] = [_name(donor) for donor in project["donors"]]
    return head


def _with_main(sectors: list[str]) -> list[str]:
    """With the main category of each, under which it counts, too."""
    return list(dict.fromkeys(sectors + [sector[:2] + "0" for sector in sectors if sector[:2] + "0" in _MAIN]))


def _part(part: str, row: Facts, name: str, title: str) -> Facts:
    """A project or a need as a row of a data file."""
    sectors = _with_main(row["sectors"])
    more: Facts = {"path": f"{name}-{row['id']}", "organization": name, "organization_name": title}
    if part == "projects":
        years = [str(year) for year in range(int(row["start"][:4]), int(row["end"][:4]) + 1)]
        more |= {"date": row["start"], "project_years": years, "project_sectors": sectors, "project_areas": row["areas"]}
    else:
        cells = [f"{sector}-{area}" for sector in sectors if sector.endswith("0") for area in row["areas"]]
        more |= {"date": TODAY, "need_sectors": sectors, "need_areas": row["areas"], "need_cells": cells}
    return row | more


_MAIN = {sector.id for sector in SECTORS}


def _markdown(head: Facts, body: str = "") -> str:
    front = "\n".join(lines(head))
    return f"---\n{front}\n---\n\n{body.replace('](@pages/', '](/').replace('](@', '](/')}"
