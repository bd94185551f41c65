"""How long an author waits: from saving a text until the preview serves what was written."""

import http.client
import os
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from types import TracebackType
from urllib.parse import urljoin, urlsplit

from .generators import Generator

# What takes longer has failed.
_PATIENCE = 300.0
# Between two questions whether the new text is there.
_PAUSE = 0.002
# Between two saves, so that the work of one is over before the next.
_REST = 0.4

Change = Callable[[str, str], str]


class Preview:
    """A running server, and a connection to it that stays open as a browser's does."""

    def __init__(self, generator: Generator, site: Path, every_page: bool = False) -> None:
        command, address = generator.server(site, every_page)
        env = {**os.environ, **generator.env(site)}
        began = time.perf_counter()
        output = subprocess.DEVNULL if address else subprocess.PIPE
        self._child = subprocess.Popen(
            [str(word) for word in command], cwd=site, env=env, stdout=output, stderr=subprocess.DEVNULL, text=True
        )
        self._host = urlsplit(address or self._told()).netloc
        self._connection = http.client.HTTPConnection(self._host, timeout=_PATIENCE)
        self._wait_for("/", "</html>")
        self.started = time.perf_counter() - began

    def _told(self) -> str:
        for line in self._child.stdout or ():
            if found := re.search(r"http://[^\s/]+/", line):
                Thread(target=list, args=(self._child.stdout,), daemon=True).start()  # what nobody reads stops who writes it
                return found.group()
        raise SystemExit("the preview told no address")

    def __enter__(self) -> "Preview":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._connection.close()
        self._child.terminate()
        try:
            self._child.wait(20)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()

    def read(self, path: str) -> str:
        try:
            self._connection.request("GET", path)
            answer = self._connection.getresponse()
            return answer.read().decode(errors="replace")
        except (ConnectionError, http.client.HTTPException):
            self._connection.close()  # it is opened again by the next question
            return ""

    def _wait_for(self, path: str, mark: str) -> None:
        began = time.perf_counter()
        while mark not in self.read(path):
            if time.perf_counter() - began > _PATIENCE or self._child.poll() is not None:
                raise SystemExit(f"{path} was not served with “{mark}”")
            time.sleep(_PAUSE)

    def save(self, file: Path, text: str, pages: list[str], mark: str) -> float:
        """Seconds from the save until each of the pages shows the mark. Saved as careful editors do: beside it, then in its place."""
        beside = file.parent.parent.parent.parent / "saving.tmp"
        beside.write_text(text, encoding="utf-8")
        saved = time.perf_counter()
        os.replace(beside, file)
        for page in pages:
            self._wait_for(page, mark)
        return time.perf_counter() - saved


def change_body(text: str, mark: str) -> str:
    return f"{text}\n{mark}.\n"


def change_title(text: str, mark: str) -> str:
    return re.sub(r"^(title: .*)$", rf"\1 {mark}", text, count=1, flags=re.MULTILINE)


def dependent_pages(preview: Preview, own: str, section: str, topic: str) -> list[str]:
    """The page itself, the section, the home page, a topic's list and the neighbour that names it: all show its title."""
    html = preview.read(own)
    found = [re.search(rf'href="([^"]*/{topic}/)"', html), re.search(r'rel="prev" href="([^"]+)"', html)]
    return [own, f"/{section}/", "/"] + [urljoin(own, link.group(1)) for link in found if link]


def measure(preview: Preview, file: Path, pages: list[str], change: Change, saves: int) -> list[float]:
    """Milliseconds of each save; the file is as it was afterwards."""
    original = file.read_text(encoding="utf-8")
    for page in pages:
        preview.read(page)  # as an author has them open
    times = []
    for save in range(saves + 1):
        mark = f"Lần lưu {save} giờ {int(time.time())}"
        times.append(preview.save(file, change(original, mark), pages, mark) * 1000)
        time.sleep(_REST)
    file.write_text(original, encoding="utf-8")
    time.sleep(_REST)
    return times[1:]  # the first finds everything cold
