"""Hugo's pages of what was done in a month, a quarter, a half-year and a year: which there are, and of which months each tells."""

from pathlib import Path

from .corpus import TODAY, Facts
from .files import put
from .yamltext import lines

_LAST_DAYS = ("31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")
# Of how many months each is, the longest first.
_UNITS = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_NAMES = {
    "vi": {"year": "năm {1}", "half": "6 tháng {2} năm {1}", "quarter": "quý {0}/{1}", "month": "tháng {0}/{1}"},
    "en": {"year": "the year {1}", "half": "the {2} half of {1}", "quarter": "Q{0} {1}", "month": "{3} {1}"},
}
_HALVES = {"vi": ("đầu", "cuối"), "en": ("first", "second")}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_TITLES = {"vi": "Sơ kết công tác {}", "en": "Review of {}"}
_LEADS = {"vi": "Tổng kết công tác {}", "en": "Review of {}"}


def write_reports(folder: Path, months: set[str], begin: str, lang: str) -> None:
    """From the first month with a plan that is followed up to the last that is over."""
    told = {month for month in months if begin and month >= begin[:7]}
    for unit, length in _UNITS.items():
        found = sorted({(int(month[:4]), (int(month[5:]) - 1) // length) for month in told})
        found = [(year, at) for year, at in found if _last_day(year, (at + 1) * length) < TODAY]
        paths = [_path(unit, year, at) for year, at in found]
        for number, (year, at) in enumerate(found):
            head = _head(unit, year, at, lang)
            head |= {"older": f"/reports/{paths[number - 1]}"} if number else {}
            head |= {"newer": f"/reports/{paths[number + 1]}"} if number + 1 < len(found) else {}
            put(folder / f"{paths[number]}.md", "\n".join(["---", *lines(head), "---", ""]))


def _head(unit: str, year: int, at: int, lang: str) -> Facts:
    length = _UNITS[unit]
    after = (year, at + 1) if (at + 1) * length < 12 else (year + 1, 0)
    return {
        "title": (_LEADS if unit == "year" else _TITLES)[lang].format(_name(unit, year, at, lang)),
        "unit": unit,
        "year": year,
        "first": f"{year}-{at * length + 1:02}-01",
        "last": _last_day(year, (at + 1) * length),
        "covers": _covers(year, at, length),
        "following": _name(unit, *after, lang),
        "covers_next": _covers(*after, length),
    }


def _covers(year: int, at: int, length: int) -> list[str]:
    return [f"{year}-{month:02}" for month in range(at * length + 1, (at + 1) * length + 1)]


def _name(unit: str, year: int, at: int, lang: str) -> str:
    return _NAMES[lang][unit].format(at + 1, year, _HALVES[lang][at % 2], _MONTHS[at])


def _path(unit: str, year: int, at: int) -> str:
    own = {"half": f"/h{at + 1}", "quarter": f"/q{at + 1}", "month": f"/{at + 1:02}"}
    return f"{year}{own.get(unit, '')}"


def _last_day(year: int, month: int) -> str:
    return f"{year}-{month:02}-{29 if month == 2 and year % 4 == 0 else _LAST_DAYS[month - 1]}"


def task_days(task: Facts, binds: Facts) -> Facts:
    """The last day of a task, and all days by which it is due while its plan binds."""
    due, year = task.get("due", ""), int(binds["last"][:4])
    if "Q" in due:
        due = f"{due[:4]}-{int(due[-1]) * 3:02}"
    if len(due) == 7:
        due = _last_day(int(due[:4]), int(due[5:]))
    if due:
        return {"last_day": due, "days": [due]}
    months = _UNITS[task["every"]]
    days = [_last_day(year, month) for month in range(months, 13, months)]
    return {"days": [day for day in days if day >= binds["first"]]}
