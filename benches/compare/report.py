"""What was measured, as tables in Markdown that can be pasted."""

from dataclasses import dataclass
from statistics import median

from . import machine
from .figures import Pair, Ratio, Size, exponent, middle, ratio, side

_GROWTH_FROM, _GROWTH_TO = 1000, 20000
_EDITS = {"body": "body edit, save to served", "title": "title edit, all dependent pages fresh"}
# What it must be and what it should be; of nothing where there is no budget.
_BUDGETS: dict[str, tuple[float, float | None]] = {
    "cpu": (0.20, 0.12),
    "wall": (0.25, 0.15),
    "rss": (0.30, 0.15),
    "exponent": (1.08, 1.0),
    "noop": (0.5, 0.15),
    "body": (0.15, 0.08),
    "body growth": (1.5, 1.1),
    "title": (0.2, 0.1),
    "disk": (0.35, None),
}
# The sizes of site for which the budgets are; the others are there to see.
_JUDGED = {"rss": (5000, 20000)}
_ALL_JUDGED = (1000, 5000)


@dataclass(frozen=True)
class Row:
    measure: str
    ours: str
    theirs: str
    value: Ratio | float | None = None
    budget: str | None = None

    def middle(self) -> float | None:
        return self.value.middle if isinstance(self.value, Ratio) else self.value

    def met(self) -> bool:
        value = self.middle()
        return value is None or self.budget is None or round(value, 3) <= _BUDGETS[self.budget][0]

    def markdown(self) -> str:
        value = self.middle()
        shown = "" if value is None else f"**{value:.3f}**"
        if isinstance(self.value, Ratio):
            shown += f" ({self.value.low:.3f} to {self.value.high:.3f})"
        must, aim = _BUDGETS[self.budget] if self.budget else (None, None)
        verdict = "" if must is None or value is None else "no" if not self.met() else "aim" if aim and value <= aim else "yes"
        return f"| {self.measure} | {self.ours} | {self.theirs} | {shown} | {_limit(must)} | {_limit(aim)} | {verdict} |"


def _limit(value: float | None) -> str:
    return "" if value is None else f"≤ {value:g}"


def rows(sizes: list[Size]) -> list[Row]:
    found = [row for size in sizes for row in _cold(size)]
    found += _growth(sizes)
    found += [row for size in sizes for row in _noop(size)]
    found += [row for size in sizes for row in _disk(size)]
    found += [row for size in sizes for row in _saves(size)]
    return found + _save_growth(sizes)


def table(sizes: list[Size], versions: list[str]) -> str:
    lines = [f"{machine.today()}: {', '.join(versions)}; {machine.describe()}.", ""]
    lines += ["| entries | pages, ours | Hugo | theirs to ours | HTML, ours | Hugo | theirs to ours |"]
    lines += ["|---:|---:|---:|---:|---:|---:|---:|"]
    lines += [_amount(size) for size in sizes]
    lines += ["", "| measure | nhipcau | Hugo | ratio (range of the rounds) | must | aim | met |", "|---|---:|---:|---:|---:|---:|---|"]
    return "\n".join(lines + [row.markdown() for row in rows(sizes)])


def _amount(size: Size) -> str:
    pages, html = [f"{count:,}" for count in size.pages], [f"{count / 1e6:,.1f} MB" for count in size.html]
    shares = [f"{theirs / ours:.2f}" for ours, theirs in (size.pages, size.html)]
    return f"| {size.entries:,} | {' | '.join([*pages, shares[0], *html, shares[1]])} |"


def alone(sizes: list[Size], versions: list[str]) -> str:
    lines = [f"{machine.today()}: {', '.join(versions)}; {machine.describe()}.", ""]
    for size in sizes:
        lines += [
            f"{size.entries:,} entries, {size.pages[0]:,} pages:",
            "",
            "| | time | processor time | peak memory |",
            "|---|---:|---:|---:|",
        ]
        runs: dict[str, list[Pair]] = {
            "first build": size.cold,
            "nothing changed": size.noop,
            "one text changed": size.changed,
            "check": size.check,
        }
        for name, costs in ((name, side(pairs, 0)) for name, pairs in runs.items() if pairs):
            lines.append(f"| {name} | {middle(costs, 'wall'):.2f} s | {middle(costs, 'cpu'):.2f} s | {middle(costs, 'rss'):.0f} MB |")
        for (edit, _), times in size.saves.items():
            lines.append(f"| {_EDITS[edit]} | {median(times):.0f} ms | | |")
        for started in size.started.values():
            lines.append(f"| preview, first page | {started:.2f} s | | |")
        lines.append("")
    return "\n".join(lines)


def _cold(size: Size) -> list[Row]:
    if not size.cold:
        return []
    names = {"cpu": ("CPU", "s", 2), "wall": ("wall", "s", 2), "rss": ("peak memory", "MB", 0)}
    return [
        Row(
            f"cold build, {name}, N = {size.entries:,}",
            *_both(size.cold, part, unit, places),
            ratio(size.cold, part),
            _budget(part, size.entries),
        )
        for part, (name, unit, places) in names.items()
    ]


def _budget(part: str, entries: int) -> str | None:
    return part if entries in _JUDGED.get(part, _ALL_JUDGED) else None


def _both(pairs: list[Pair], part: str, unit: str, places: int) -> tuple[str, str]:
    ours, theirs = (f"{middle(side(pairs, at), part):,.{places}f} {unit}" for at in (0, 1))
    return ours, theirs


def _growth(sizes: list[Size]) -> list[Row]:
    """Both ways: between the two sizes of the budget, and over all that were measured."""
    found = []
    measured = [size for size in sizes if size.cold]
    ends = [size for size in measured if size.entries in (_GROWTH_FROM, _GROWTH_TO)]
    for part, name in (("cpu", "CPU"), ("rss", "peak memory")):
        for chosen, budget in ((ends, "exponent"), (measured, None)):
            if len(chosen) < 2 or (budget is None and len(measured) < 3):
                continue
            ours, theirs = (exponent([(size.entries, middle(side(size.cold, at), part)) for size in chosen]) for at in (0, 1))
            about = f"{chosen[0].entries:,} → {chosen[-1].entries:,}" + ("" if budget else ", all sizes")
            found.append(Row(f"exponent of {name}, {about}", f"{ours:.2f}", f"{theirs:.2f}", ours, budget))
    return found


def _noop(size: Size) -> list[Row]:
    if not size.noop:
        return []
    shares = [middle(side(size.noop, at), "cpu") / middle(side(size.cold, at), "cpu") for at in (0, 1)]
    return [
        Row(
            f"nothing changed, CPU to own cold build, N = {size.entries:,}",
            f"{shares[0]:.2f}",
            f"{shares[1]:.2f}",
            shares[0],
            _budget("noop", size.entries),
        )
    ]


def _disk(size: Size) -> list[Row]:
    if not size.disk:
        return []
    copied = middle(size.copy, "cpu") / middle(side(size.disk, 1), "cpu")
    return [
        Row(
            f"cold build onto a disk, CPU, N = {size.entries:,}",
            *_both(size.disk, "cpu", "s", 2),
            ratio(size.disk, "cpu"),
            _budget("disk", size.entries),
        ),
        Row(f"of which `cp -r` of our output, N = {size.entries:,}", f"{middle(size.copy, 'cpu'):.2f} s", "", copied),
    ]


def _saves(size: Size) -> list[Row]:
    found = []
    for edit, name in _EDITS.items():
        ours, theirs = size.saves.get((edit, "ours")), size.saves.get((edit, "hugo"))
        if ours and theirs:
            quotient = median(ours) / median(theirs)
            found.append(
                Row(
                    f"{name}, N = {size.entries:,}",
                    f"{median(ours):.0f} ms",
                    f"{median(theirs):.0f} ms",
                    quotient,
                    _budget(edit, size.entries),
                )
            )
        if ours and (visited := size.saves.get((f"{edit} visited", "hugo"))):
            quotient = median(ours) / median(visited)
            name = "the same, Hugo with only the pages looked at fresh"
            found.append(Row(f"{name}, N = {size.entries:,}", f"{median(ours):.0f} ms", f"{median(visited):.0f} ms", quotient))
    if size.started:
        first, other = size.started["ours"], size.started["hugo"]
        found.append(Row(f"preview, first page, N = {size.entries:,}", f"{first:.2f} s", f"{other:.2f} s", first / other))
    return found


def _save_growth(sizes: list[Size]) -> list[Row]:
    times = {
        size.entries: [median(size.saves["body", name]) for name in ("ours", "hugo")] for size in sizes if ("body", "hugo") in size.saves
    }
    if not {1000, 5000} <= times.keys():
        return []
    ours, theirs = (times[5000][at] / times[1000][at] for at in (0, 1))
    return [Row("body edit, N = 5,000 to own N = 1,000", f"{ours:.2f}", f"{theirs:.2f}", ours, "body growth")]
