"""The corpus as the content of a Hugo site; its templates and settings are the files in hugo/.

What our program works out (the last day of a quarter, the groups an entry stands in) is written into the front matter here, as
nobody could expect of an author: it is less work for Hugo.
"""

import json
import re
import shutil
from pathlib import Path

from .corpus import LANGUAGES, TODAY, Corpus, Entry, Facts, Text, official_named
from .files import put
from .hugo_reports import task_days, write_reports
from .vocabulary import AGENCIES, AREAS, COUNTRIES, DAYS, OFFICIALS, SECTORS, SERIES, TOPICS, Official, Term, term
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
    "documents": ("Văn bản", "Documents"),
    "reports": ("Báo cáo", "Reports"),
}
_GROUPS = {
    "news": ["topics", "countries", "series"],
    "plans": ["plan_issuers", "plan_levels"],
    "organizations": ["org_kinds", "org_sectors", "org_countries", "org_areas", "org_states", "org_letters"],
    "projects": ["project_years", "project_sectors", "project_areas"],
    "needs": ["need_sectors", "need_areas"],
    "documents": ["doc_kinds", "doc_issuers"],
}
_FEEDS = ["html", "atom", "jsonfeed"]
_OUTPUTS = {
    "news": _FEEDS,
    "organizations": ["html", "directory"],
    "events": ["html", "ics"],
    "deadlines": ["html", "ics"],
    "lands": ["html", "ics"],
    "documents": ["html", "register"],
    "data": ["html", "orgsjson", "plansjson", "projectsjson", "needsjson", "documentsjson", "orgscsv", "taskscsv"],
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
_DOCUMENTS = [
    term("plan", "Kế hoạch", "Plan"),
    term("chi-thi", "Chỉ thị", "Directive"),
    term("nghi-dinh", "Nghị định", "Decree"),
    term("quyet-dinh", "Quyết định", "Decision"),
]
_STATES = [term("active", "Đang hoạt động", "Active"), term("dormant", "Tạm dừng", "Dormant")]
_TERMS: dict[str, list[Term]] = {
    "topics": TOPICS,
    "countries": COUNTRIES,
    "series": SERIES,
    "agencies": AGENCIES,
    "plan_issuers": AGENCIES,
    "plan_levels": _LEVELS,
    "doc_kinds": _DOCUMENTS,
    "doc_issuers": AGENCIES,
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
_OFFICIALS = {official.symbol: official for official in OFFICIALS}
_LINK = re.compile(r"\]\(@([^)]+)\)")

# What adds a page for each row of a data file.
_ADAPTER = """{{ range index hugo.Data.@ site.Language.Lang }}{{ $.AddPage (dict "path" .path "title" .title "description" (.description | default "") "dates" (dict "date" (time.AsTime .date)) "params" .) }}{{ end }}
"""


class Seen:
    """What the entries hold that has to be known when all are written."""

    def __init__(self) -> None:
        self.terms: dict[str, set[str]] = {taxonomy: set() for taxonomy in _TERMS}
        self.months: set[str] = set()
        # The first days on which the plans bind that are followed up.
        self.tracked: list[str] = []
        # Projects and needs, by language.
        self.parts: dict[str, dict[str, list[Facts]]] = {part: {lang: [] for lang in LANGUAGES} for part in ("projects", "needs")}

    def add(self, head: Facts, name: str, lang: str) -> None:
        for taxonomy, terms in self.terms.items():
            terms.update(head.get(taxonomy, ()))
        self.months.update(head.get("months", ()))
        if head.get("track"):
            self.tracked.append(head["binds"]["first"])
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
    documents = {lang: [_document(official, lang) for official in OFFICIALS] for lang in LANGUAGES}
    for entry in corpus.entries():
        for lang in LANGUAGES:
            head = _front(entry, lang)
            seen.add(head, _name(entry.key), lang)
            put(root / "content" / lang / f"{entry.key}.md", _markdown(head, _linked(entry.texts[lang])))
    for row in documents["vi"]:
        seen.add(row, row["path"], "vi")
    for at, lang in enumerate(LANGUAGES):
        content = root / "content" / lang
        _sections(content, at)
        _terms(content, lang, seen)
        _issues(content / "bulletin", seen.months, lang)
        write_reports(content / "reports", seen.months, min(seen.tracked, default=""), lang)
    _data(root / "data", seen, documents)


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
            # Not shown as pages, only listed.
            build = {"render": "link", "list": "always"}
            head["cascade"] = [{"target": {"kind": "page"}, "build": build, "sitemap": {"disable": True}}]
        if name in ("projects", "needs", "documents"):
            put(content / name / "_content.gotmpl", _ADAPTER.replace("@", name))
        put(content / name / "_index.md", _markdown(head))
    put(
        content / "partners/_index.md",
        _markdown({"title": "partners", "build": {"render": "never"}, "cascade": [{"build": {"render": "never"}}]}),
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


def _document(official: Official, lang: str) -> Facts:
    """A document of others as a row of a data file."""
    name = f"{official.kind[lang]} {'số' if lang == 'vi' else 'No.'} {official.symbol}"
    kind = official.id.rsplit("-", 2)[0]
    row = {"path": official.id, "title": official_named(official, lang), "name": name, "description": official.title[lang]}
    row["date"] = official.date
    row |= {"symbol": official.symbol, "issuer": official.issuer}
    return row | {"doc_kinds": [kind], "doc_issuers": [official.issuer], "doc_years": [official.date[:4]]}


def _data(folder: Path, seen: Seen, documents: dict[str, list[Facts]]) -> None:
    lists = {"agencies": AGENCIES, "sectors": SECTORS, "areas": AREAS, "countries": COUNTRIES}
    for lang in LANGUAGES:
        put(
            folder / "names" / f"{lang}.json",
            json.dumps({name: {one.id: one.name[lang] for one in terms} for name, terms in lists.items()}),
        )
    days = [{"country": day.more["countries"][0].lower(), "next": f"2027-{day.more['day']}", "name": day.name} for day in DAYS]
    put(folder / "days.json", json.dumps(days))
    for part, rows in {**seen.parts, "documents": documents}.items():
        for lang in LANGUAGES:
            put(folder / part / f"{lang}.json", json.dumps(rows[lang]))


def _front(entry: Entry, lang: str) -> Facts:
    text, facts = entry.texts[lang], entry.facts
    head = {"title": text.title, "description": text.summary}
    head |= {"news": _news, "plan": _plan, "organization": _organization}[entry.kind](facts, text, lang)
    basis = [f"documents/{row['key']}" for row in head.get("basis", [])]
    mentions = [key for key in _named(entry, text) if key not in (entry.key, *basis)]
    return head | ({"mentions": [f"/{key.removeprefix('pages/')}" for key in mentions]} if mentions else {})


def _named(entry: Entry, text: Text) -> list[str]:
    """The keys of all that an entry names, in its text or in its facts."""
    facts = entry.facts
    keys = _LINK.findall(text.body) + facts.get("organizations", [])
    keys += [key for each in entry.texts.values() for key in each.named.values()]
    keys += [task.split("#")[0] for task in facts.get("tasks", []) if entry.kind == "news"]
    keys += [f"documents/{_OFFICIALS[row['symbol']].id}" for row in facts.get("cites", [])]
    keys += [donor for project in facts.get("projects", []) for donor in project["donors"]]
    keys += [facts["part_of"]] if "part_of" in facts else []
    return list(dict.fromkeys(keys))


def _linked(text: Text) -> str:
    """With a link where a document is named by its number, as an author would write it."""
    body = text.body
    for words, key in text.named.items():
        body = body.replace(words, f"[{words}](@{key})")
    return body


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
    return head


def _plan(facts: Facts, text: Text, _: str) -> Facts:
    head = {key: facts[key] for key in ("symbol", "issuer", "date", "period", "track", "monitor")}
    cited = list(dict.fromkeys([row["symbol"] for row in facts["cites"]] + [_symbol(key) for key in text.named.values()]))
    head["basis"] = [_reference(row["symbol"]) for row in facts["basis"]]
    head["cites"] = [_reference(symbol) for symbol in cited if symbol not in [row["symbol"] for row in facts["basis"]]]
    binds = {"first": max(facts["date"], f"{facts['period']}-01-01"), "last": f"{facts['period']}-12-31"}
    head["binds"] = binds
    head["tasks"] = [{**said, **task, **task_days(task, binds)} for said, task in zip(text.parts["tasks"], facts["tasks"])]
    named = {facts["issuer"], *facts["monitor"]} | {agency for task in facts["tasks"] for agency in (*task["lead"], *task.get("with", []))}
    level = next(agency.more["level"] for agency in AGENCIES if agency.id == facts["issuer"])
    head |= {"agencies": sorted(named), "plan_issuers": [facts["issuer"]], "plan_levels": [level], "plan_years": [facts["date"][:4]]}
    head |= {"doc_kinds": ["plan"], "doc_issuers": [facts["issuer"]], "doc_years": [facts["date"][:4]]}
    if facts["track"]:
        head["outputs"] = ["html", "ics"]
    if "supersedes" in facts:
        head["supersedes"] = [{**older, "key": _name(key)} for older, key in zip(facts["supersedes"], facts["superseded"])]
    return head


def _reference(symbol: str) -> Facts:
    official = _OFFICIALS[symbol]
    return {"key": official.id, "symbol": symbol, "issuer": official.issuer, "date": official.date}


def _symbol(key: str) -> str:
    return next(official.symbol for official in OFFICIALS if key == f"documents/{official.id}")


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
