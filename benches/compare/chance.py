"""Choices that are the same on every machine and for every version of Python."""

from collections.abc import Sequence
from itertools import accumulate
from bisect import bisect_right
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Only `Random.random` is promised to give the same numbers for ever, so everything is made of it."""

    def __init__(self, *seed: object) -> None:
        # A text as a seed is hashed by its bytes, not by `hash`, which differs from run to run.
        self._random = Random("/".join(map(str, seed))).random

    def below(self, limit: int) -> int:
        return int(self._random() * limit)

    def of(self, items: Sequence[T]) -> T:
        return items[int(self._random() * len(items))]

    def share(self, part: float) -> bool:
        return self._random() < part

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """Up to `count` of them, none twice."""
        return list(dict.fromkeys(self.of(items) for _ in range(count)))

    def weighted(self, sums: Sequence[float]) -> int:
        return bisect_right(sums, self._random() * sums[-1])


def zipf(count: int) -> list[float]:
    """Running sums of 1, 1/2, 1/3 and so on, for `Chance.weighted`."""
    return list(accumulate(1 / rank for rank in range(1, count + 1)))
