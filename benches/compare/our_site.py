"""The corpus as our content/."""

import json
import subprocess
from pathlib import Path

from .corpus import LANGUAGES, TODAY, Corpus, Entry, Facts
from .files import put
from .vocabulary import AGENCIES, AREAS, COUNTRIES, DAYS, OFFICIALS, SECTORS, SERIES, TOPICS, Term
from .yamltext import flow, lines

NAME = {"vi": "Liên hiệp các tổ chức hữu nghị tỉnh Mẫu", "en": "Union of Friendship Organizations of Sample Province"}
_SITE = {
    "languages": ["vi", "en"],
    "name": NAME,
    "short_name": {"vi": "Hữu nghị tỉnh Mẫu", "en": "Sample Province Friendship"},
    "tagline": {"vi": "Nhịp cầu của nhân dân, nhịp cầu của tình bạn", "en": "A bridge of people, a bridge of friendship"},
    "base_url": "https://nhipcau.example/",
    "time_zone": "Asia/Ho_Chi_Minh",
    "search": False,
    "reports": ["month", "quarter", "half", "year"],
    "menu": ["news", "plans", "documents", "organizations", "needs", "events", "pages/lien-he"],
}


def write(root: Path, corpus: Corpus, program: Path) -> None:
    content = root / "content"
    for path, text in _settings():
        put(content / path, text)
    for entry in corpus.entries():
        for lang in LANGUAGES:
            put(content / f"{entry.key}.{lang}.md", _markdown(entry, lang))
    _stamp(root, program)


def _settings() -> list[tuple[str, str]]:
    contact = {"vi": ("Liên hệ", "Giờ làm việc và địa chỉ."), "en": ("Contact", "Office hours and address.")}
    pages = [
        (f"pages/lien-he.{lang}.md", f"---\ntitle: {title}\nsummary: {summary}\nstatus: published\n---\n\n## {title}\n\n07:30 – 16:30.\n")
        for lang, (title, summary) in contact.items()
    ]
    lists = {"topics": TOPICS, "countries": COUNTRIES, "series": SERIES, "sectors": SECTORS, "areas": AREAS, "agencies": AGENCIES}
    officials = "".join(
        f"{official.id}:\n  symbol: {official.symbol}\n  issuer: {official.issuer}\n  date: {official.date}\n  title: {flow(official.title)}\n"
        for official in OFFICIALS
    )
    return [
        ("site.yaml", "\n".join(lines(_SITE)) + "\n"),
        *((f"vocabulary/{name}.yaml", _terms(terms)) for name, terms in lists.items()),
        ("vocabulary/days.yaml", _terms(DAYS)),
        ("vocabulary/documents.yaml", officials),
        *pages,
    ]


def _terms(terms: list[Term]) -> str:
    return "".join(f"{json.dumps(term.id)}: {flow({'name': term.name, **term.more})}\n" for term in terms)


def _markdown(entry: Entry, lang: str) -> str:
    text = entry.texts[lang]
    head: Facts = {"name" if entry.kind == "organization" else "title": text.title, "summary": text.summary, "status": "published"}
    if lang == "vi":
        facts = {key: value for key, value in entry.facts.items() if key != "superseded"}
        for part, words in text.parts.items():
            facts[part] = [{"id": said["id"], **said, **fact} for said, fact in zip(words, facts[part])]
        head |= facts
    else:
        head |= text.parts
    front = "\n".join(lines(head))
    return f"---\n{front}\n---\n\n{text.body.replace('](@', '](')}"


def _stamp(root: Path, program: Path) -> None:
    """Writes into each translation which version of the original it translates, as `check` proposes it. Without that every build
    would print a warning for each, as no real site does for long."""
    command = [program, "check", "--root", root, "--date", TODAY, "--locale", "en", "--format", "json"]
    checked = subprocess.run(
        [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8", check=False
    )
    for line in checked.stdout.splitlines():
        problem = json.loads(line)
        if problem["code"] != "NC407":
            raise SystemExit(f"the corpus is at fault: {line}")
        path = root / problem["path"]
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("\nstatus:", f"\n{problem['fix']}\nstatus:", 1), encoding="utf-8")
