"""What one run of a program costs, as the system counts it."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    cpu: float  # seconds of user and system, with its children
    wall: float  # seconds
    rss: float  # MB at the peak


def run(command: list[object], cwd: Path, env: dict[str, str] | None = None) -> Cost:
    """Runs it to its end. What it prints counts only where it fails.

    The peak of a new process begins with that of the one that started it, so this program must stay small itself: whatever needs
    memory is done in another process.
    """
    words = [str(word) for word in command]
    began = time.perf_counter()
    with subprocess.Popen(words, cwd=cwd, env=env and {**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
        said = child.stderr.read() if child.stderr else b""
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(words)}: {child.returncode}\n{said.decode(errors='replace')}")
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes, the others kilobytes
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * unit / 1e6)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
