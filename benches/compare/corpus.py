"""An invented bilingual site of any size, the same on every machine: news, plans and organisations of six years.

Nothing here knows how a site generator wants it written; `ours` and `hugo` do.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .chance import Chance, zipf
from .vocabulary import AGENCY_NAMES, AREAS, COUNTRIES, ISSUERS, OFFICIALS, OWN_AGENCIES, SECTORS, SERIES, TOPICS, Official
from .words import EN, VI, Words

Facts = dict[str, Any]

LANGUAGES = {"vi": VI, "en": EN}
# The site never changes, so neither may the day.
TODAY = "2026-11-21"
FIRST_YEAR = 2021
_DAYS = (5 * 12 + 11) * 28 - 14  # from January 2021 to the middle of November 2026, in months of 28 days
# A text ends with the paragraph that reaches this, and with what follows it.
_WORDS = 580
_TOPICS = zipf(len(TOPICS) - 1)
_PAGE = "pages/lien-he"
_KINDS = ("ngo", "ngo", "ngo", "donor", "partner", "association", "agency", "intl-org", "company")


@dataclass
class Text:
    """What an entry says in one language."""

    title: str
    summary: str
    # Links name keys after an @: `[…](@news/2026/…)`.
    body: str
    # The words of tasks, projects and needs, in the order of the facts.
    parts: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    # What in the body names a document by its number, and the document: a plan by its key, one of others below documents/.
    named: dict[str, str] = field(default_factory=dict)


@dataclass
class Entry:
    kind: str
    key: str
    # What is the same in every language, as our front matter has it.
    facts: Facts
    texts: dict[str, Text]


class Corpus:
    def __init__(self, entries: int) -> None:
        self.news = max(1, round(entries * 0.8))
        self.plans = max(1, round(entries * 0.05))
        self.organizations = max(1, entries - self.news - self.plans)

    def entries(self) -> Iterator[Entry]:
        for number in range(self.news):
            yield self._news(number)
        for number in range(self.plans):
            yield self._plan(number)
        for number in range(self.organizations):
            yield self._organization(number)

    def news_key(self, number: int) -> str:
        """Number 0 is the newest, and has the same key in every size of site."""
        return f"news/{_date(number, self.news)[:4]}/tin-huu-nghi-{number}"

    def plan_key(self, number: int) -> str:
        return f"plans/ke-hoach-{number}"

    def organization_key(self, number: int) -> str:
        return f"organizations/to-chuc-{number}"

    def _news(self, number: int) -> Entry:
        chance = Chance("news", number)
        date = _date(number, self.news)
        facts: Facts = {
            "date": date,
            "genre": "article",
            "topics": _topics(chance),
            "level": chance.of(("local", "local", "central", "international")),
        }
        if chance.share(0.5):
            facts["countries"] = [term.id for term in chance.some(COUNTRIES[:-1], 2)]
        if chance.share(0.3):
            facts["areas"] = [chance.of(AREAS).id]
        if chance.share(0.1):
            facts["series"] = chance.of(SERIES).id
        if chance.share(0.08):
            facts["event"] = {"start": date, "place": {"vi": "Phường Cầu Mẫu", "en": "Cầu Mẫu Ward"}}
        if chance.share(0.2):
            facts["organizations"] = [self.organization_key(chance.below(self.organizations))]
        plan = self._older_plan(number, chance)
        if plan is not None and plan % len(ISSUERS) == 0:
            facts["tasks"] = [f"{self.plan_key(plan)}#t{1 + chance.below(3)}"]
        facts["origin"] = "own"
        named = [chance.below(len(OFFICIALS)) for _ in range(chance.below(5) // 3)]
        texts = {}
        for lang, words in LANGUAGES.items():
            pick = Chance("news", number, lang)
            links = [f"[{pick.of(words.title_ends)}](@{self.news_key(other)})" for other in self._others(number, Chance("links", number))]
            documents = {official_named(OFFICIALS[index], lang): document_key(OFFICIALS[index]) for index in named}
            remarks = [_rests_on(official_named(OFFICIALS[index], lang), lang) for index in named]
            if plan is not None:
                documents[self._plan_named(plan, lang)] = self.plan_key(plan)
                remarks.append(_speaks_of_it(self._plan_named(plan, lang), lang))
            title = f"{pick.of(words.title_begins)} {pick.of(words.title_ends)} {pick.of(words.places)} ({number})"
            texts[lang] = Text(title, _sentence(words, pick), _body(words, pick, facts, links, remarks), named=documents)
        return Entry("news", self.news_key(number), facts, texts)

    def _older_plan(self, number: int, chance: Chance) -> int | None:
        """Some plan from before a news item, in one of six items; every other time one of the union itself."""
        plan = number * self.plans // self.news + 1 + chance.below(20)
        if chance.share(0.5):
            plan += -plan % len(ISSUERS)
        return plan if chance.share(1 / 6) and plan < self.plans else None

    def _others(self, number: int, chance: Chance) -> list[int]:
        others = (number + 1 + chance.below(5), number + 10 + chance.below(200))
        return [other for other in others if other < self.news]

    def _plan(self, number: int) -> Entry:
        chance = Chance("plan", number)
        issuer = ISSUERS[number % len(ISSUERS)]
        date = _date(number, self.plans)
        year = int(date[:4]) + (1 if date[5:7] > "09" else 0)
        agencies = OWN_AGENCIES if issuer == "lhm" else [issuer, *_neighbours(issuer)]
        facts: Facts = {"symbol": self._symbol(number), "issuer": issuer, "date": date, "period": year}
        facts["basis"] = [_reference(official) for official in chance.some(OFFICIALS, 2)]
        facts["cites"] = [_reference(official) for official in chance.some(OFFICIALS, 1) if _reference(official) not in facts["basis"]]
        older = number + len(ISSUERS)
        if older < self.plans:
            facts["supersedes"] = [{"symbol": self._symbol(older), "issuer": issuer, "date": _date(older, self.plans)}]
            facts["superseded"] = [self.plan_key(older)]  # what the line above means, for who has to be told
        facts["track"] = issuer == "lhm"
        facts["tasks"] = [self._task(task, year, agencies, facts["track"], chance) for task in range(3 + chance.below(5))]
        facts["monitor"] = [agencies[0]]
        texts = {}
        for lang, words in LANGUAGES.items():
            pick = Chance("plan", number, lang)
            title = f"{words.headings[number % len(words.headings)]}: {pick.of(words.objects)} ({number})"
            tasks = [{"id": task["id"], "text": _sentence(words, pick)} for task in facts["tasks"]]
            official = pick.of(OFFICIALS)
            named = official_named(official, lang)
            summary, body = _sentence(words, pick), _body(words, pick, facts, [], [_rests_on(named, lang)])
            texts[lang] = Text(title, summary, body, {"tasks": tasks}, {named: document_key(official)})
        return Entry("plan", self.plan_key(number), facts, texts)

    def _task(self, index: int, year: int, agencies: list[str], tracked: bool, chance: Chance) -> Facts:
        task: Facts = {"id": f"t{index + 1}", "lead": [chance.of(agencies)]}
        helper = chance.of(agencies)
        if helper not in task["lead"]:
            task["with"] = [helper]
        month, day = 1 + chance.below(12), 1 + chance.below(28)
        if index % 4 == 3:
            task["every"] = chance.of(("month", "quarter", "year"))
        elif index % 4 == 2:
            task["due"] = f"{year}-Q{(month + 2) // 3}"
        else:
            task["due"] = f"{year}-{month:02}-{day:02}" if index % 2 else f"{year}-{month:02}"
        if tracked and "due" in task:
            late = f"{year}-{month:02}-{day:02}"
            task |= {"status": "done", "done_on": late} if late < TODAY and chance.share(0.9) else {"status": "open"}
        return task

    def _symbol(self, number: int) -> str:
        issuer = ISSUERS[number % len(ISSUERS)]
        return f"{self.plans - number:02}/KH-{'UBND' if issuer.startswith('ubnd') else 'LHM' if issuer == 'lhm' else 'LHHN'}"

    def _plan_named(self, number: int, lang: str) -> str:
        """A plan as running text names it."""
        year, month, day = _date(number, self.plans).split("-")
        issuer = AGENCY_NAMES[ISSUERS[number % len(ISSUERS)]][lang]
        if lang == "vi":
            return f"Kế hoạch số {self._symbol(number)} ngày {day}/{month}/{year} của {issuer}"
        return f"Plan No. {self._symbol(number)} of {int(day)} {_MONTHS[int(month) - 1]} {year} of the {issuer}"

    def _organization(self, number: int) -> Entry:
        chance = Chance("organization", number)
        kind = "union" if number == 0 else chance.of(_KINDS)
        home = kind in ("union", "association", "agency", "partner")
        country = "VN" if home else chance.of(COUNTRIES[:-1]).id
        sectors = [term.id for term in chance.some(SECTORS, 3)]
        areas = [term.id for term in chance.some(AREAS, 2)]
        facts: Facts = {"kinds": [kind] + (["donor"] if kind == "ngo" and chance.share(0.4) else []), "country": country}
        if kind == "association":
            facts |= {"partner_countries": [chance.of(COUNTRIES[:-1]).id], "part_of": self.organization_key(0)}
        facts["sectors"], facts["areas"] = sectors, areas
        facts["sdgs"] = sorted(chance.some(range(1, 18), 3))
        if kind == "ngo":
            facts["registration"] = [self._registration(number, sectors, areas, chance)]
            facts["in_vietnam_since"] = 1990 + chance.below(30)
        facts["founded"] = 1960 + chance.below(60)
        facts["activity"] = "active" if chance.share(0.9) else "dormant"
        facts["contact"] = {"website": f"https://to-chuc-{number}.example/", "email": f"van-phong@to-chuc-{number}.example"}
        facts["projects"] = [self._project(index, sectors, areas, chance) for index in range(chance.below(3))]
        facts["needs"] = [self._need(index, sectors, areas, chance) for index in range(chance.below(3) // 2)]
        facts = {key: value for key, value in facts.items() if value != []}
        facts |= {"publish_budget": True, "last_verified": f"2026-{1 + chance.below(10):02}-{1 + chance.below(28):02}"}
        texts = {lang: self._organization_text(number, facts, lang, words) for lang, words in LANGUAGES.items()}
        return Entry("organization", self.organization_key(number), facts, texts)

    def _organization_text(self, number: int, facts: Facts, lang: str, words: Words) -> Text:
        pick = Chance("organization", number, lang)
        names = {"vi": ("Quỹ", "Tổ chức", "Hội", "Trung tâm", "Nhóm"), "en": ("Fund", "Organisation", "Society", "Centre", "Group")}
        name = f"{pick.of(names[lang])} {pick.of(TOPICS).name[lang]} {number}"
        parts = {
            "projects": [
                {
                    "id": part["id"],
                    "title": f"{_capital(pick.of(words.objects))} {pick.of(words.places)}",
                    "results": _sentence(words, pick),
                }
                for part in facts.get("projects", [])
            ],
            "needs": [
                {"id": part["id"], "title": f"{_capital(pick.of(words.objects))} {pick.of(words.places)}"}
                for part in facts.get("needs", [])
            ],
        }
        parts = {key: value for key, value in parts.items() if value}
        return Text(name, _sentence(words, pick), _body(words, pick, facts, [], []), parts)

    def _registration(self, number: int, sectors: list[str], areas: list[str], chance: Chance) -> Facts:
        return {
            "type": "operation",
            "number": f"Mẫu số {number:05}",
            "issued": f"2025-{1 + chance.below(12):02}-01",
            "expires": f"2028-{1 + chance.below(12):02}-01",
            "authority": "so-ngoai-vu-mau",
            "areas": areas,
            "sectors": sectors,
        }

    def _project(self, index: int, sectors: list[str], areas: list[str], chance: Chance) -> Facts:
        year = FIRST_YEAR + chance.below(6)
        end = year + 1 + chance.below(3)
        return {
            "id": f"du-an-{index + 1}",
            "sectors": sectors[:1],
            "areas": areas,
            "start": f"{year}-{1 + chance.below(12):02}-01",
            "end": f"{end}-12-31",
            "status": "implementation" if end >= 2026 else "closed",
            "budget": [
                {"amount": str(10000 * (1 + chance.below(500))), "currency": chance.of(("USD", "VND", "EUR")), "kind": "commitment"}
            ],
            "donors": [self.organization_key(chance.below(self.organizations))],
        }

    def _need(self, index: int, sectors: list[str], areas: list[str], chance: Chance) -> Facts:
        return {
            "id": f"nhu-cau-{index + 1}",
            "sectors": sectors[:1],
            "areas": areas[:1],
            "amount": {"amount": str(1000000 * (1 + chance.below(90))), "currency": "VND"},
            "open_until": f"2027-{1 + chance.below(12):02}-15",
            "state": "open",
        }


_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _date(number: int, of: int) -> str:
    day = _DAYS - 1 - number * _DAYS // of
    return f"{FIRST_YEAR + day // 28 // 12}-{1 + day // 28 % 12:02}-{1 + day % 28:02}"


def _topics(chance: Chance) -> list[str]:
    """The first topic on half of the news, which is 40 % of all entries; the others as words are in a language."""
    first = [0] if chance.share(0.5) else []
    others = [1 + chance.weighted(_TOPICS) for _ in range(1 + chance.below(3))]
    return [TOPICS[index].id for index in dict.fromkeys(first + others)]


def _neighbours(issuer: str) -> list[str]:
    place = issuer.split("-", 1)[1]
    return [f"{body}-{place}" for body in ("ubnd", "lhhn", "so-ngoai-vu")]


def _reference(official: Official) -> Facts:
    return {"symbol": official.symbol, "issuer": official.issuer, "date": official.date}


def official_named(official: Official, lang: str) -> str:
    """A document of others as running text names it."""
    year, month, day = official.date.split("-")
    issuer = AGENCY_NAMES[official.issuer][lang]
    if lang == "vi":
        return f"{official.kind['vi']} số {official.symbol} ngày {day}/{month}/{year} của {issuer}"
    return f"{official.kind['en']} No. {official.symbol} of {int(day)} {_MONTHS[int(month) - 1]} {year} of the {issuer}"


def document_key(official: Official) -> str:
    return f"documents/{official.id}"


def _rests_on(named: str, lang: str) -> str:
    return f"Căn cứ là {named}." if lang == "vi" else f"It rests on {named}."


def _speaks_of_it(named: str, lang: str) -> str:
    return f"{named} nêu rõ việc này." if lang == "vi" else f"{named} speaks of it."


def _sentence(words: Words, chance: Chance) -> str:
    return " ".join(map(chance.of, (words.times, words.subjects, words.verbs, words.objects, words.places, words.ends)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _body(words: Words, chance: Chance, facts: Facts, links: list[str], remarks: list[str]) -> str:
    blocks: list[str] = []
    first = chance.below(len(words.headings))
    count = paragraphs = 0
    while count < _WORDS:
        if paragraphs % 3 == 2:
            blocks.append(f"## {words.headings[(first + paragraphs) % len(words.headings)]}")
        sentences = [_sentence(words, chance) for _ in range(3 + chance.below(3))]
        if remarks and paragraphs == 1:
            sentences += remarks
        blocks.append(" ".join(sentences))
        count += blocks[-1].count(" ") + 1
        paragraphs += 1
    blocks += _extras(words, chance, facts)
    note = chance.share(0.1)
    if chance.share(0.05):
        links = [f"[{words.contact}](@{_PAGE})", *links]
    if links or note:
        blocks.append(f"{words.see} {', '.join(links) or words.contact}.{'[^1]' if note else ''}")
    if note:
        blocks.append(f"[^1]: {_sentence(words, chance)}")
    return "\n\n".join(blocks) + "\n"


def _extras(words: Words, chance: Chance, facts: Facts) -> list[str]:
    """What is not in every text: a list, a table, code."""
    extras = []
    if chance.share(1 / 3):
        extras.append("\n".join(f"- **{thing}**" for thing in words.objects[:4]))
    if chance.share(1 / 8):
        rows = (f"| {thing} | {1 + chance.below(90)} | {10 + chance.below(900)} |" for thing in words.objects[:6])
        extras.append(words.table + "\n".join(rows))
    if chance.share(1 / 40):
        extras.append(f'```json\n{{\n  "date": "{facts.get("date")}",\n  "amounts": [1, 2.5, null],\n  "open": true\n}}\n```')
    return extras
