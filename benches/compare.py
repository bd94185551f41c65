#!/usr/bin/env python3
"""Measures nhipcau beside Hugo on an invented bilingual site; benches/README.md says what, and how fair it is."""

import argparse
import sys
from pathlib import Path

from compare import ours
from compare.corpus import Corpus

PROGRAM = Path(__file__).resolve().parent.parent / "target/release/nhipcau"


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, default=PROGRAM, help="nhipcau itself (default: target/release, built if missing)")
    parser.add_argument("--write", type=Path, metavar="DIR", help="only write the site into DIR/ours")
    parser.add_argument("--entries", type=int, default=1000, help="with --write: how many entries, each in two languages")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    chosen = options(arguments)
    if chosen.write:
        ours.write(chosen.write / "ours", Corpus(chosen.entries), chosen.program.resolve())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
