"""From many runs to the few figures that are judged."""

from dataclasses import dataclass, field
from math import log
from statistics import linear_regression, median

from .process import Cost

# Ours and theirs, one after the other; ours alone where nothing is compared.
Pair = tuple[Cost, ...]


@dataclass
class Size:
    """All that was measured on the site of one size; what is in pairs is ours first."""

    entries: int
    pages: tuple[int, int] = (0, 0)
    html: tuple[int, int] = (0, 0)
    cold: list[Pair] = field(default_factory=list)
    noop: list[Pair] = field(default_factory=list)
    disk: list[Pair] = field(default_factory=list)
    copy: list[Cost] = field(default_factory=list)
    # Ours alone.
    changed: list[Pair] = field(default_factory=list)
    check: list[Pair] = field(default_factory=list)
    # Milliseconds of saves, and seconds until the first page; by what was done and by whom.
    saves: dict[tuple[str, str], list[float]] = field(default_factory=dict)
    started: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Ratio:
    middle: float
    low: float
    high: float


def middle(costs: list[Cost], part: str) -> float:
    return float(median(getattr(cost, part) for cost in costs))


def ratio(pairs: list[Pair], part: str) -> Ratio:
    """Ours to theirs within each round, in which both found the machine alike."""
    ratios = [getattr(pair[0], part) / getattr(pair[1], part) for pair in pairs]
    return Ratio(median(ratios), min(ratios), max(ratios))


def side(pairs: list[Pair], at: int) -> list[Cost]:
    return [pair[at] for pair in pairs]


def exponent(points: list[tuple[int, float]]) -> float:
    """The slope of cost over size, both as logarithms: 1 is linear."""
    return float(linear_regression([log(size) for size, _ in points], [log(cost) for _, cost in points]).slope)
