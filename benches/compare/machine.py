"""On what was measured."""

import os
import platform
import shutil
from datetime import date
from pathlib import Path


def describe() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory = _field("/proc/meminfo", "MemTotal")
    ram = f", {int(memory.split()[0]) / 1e6:.0f} GB" if memory else ""
    return f"{_field('/proc/cpuinfo', 'model name') or platform.processor()}, {cores} cores{ram}, {platform.system()} {platform.release()}"


def today() -> str:
    return date.today().isoformat()


def _field(path: str, name: str) -> str | None:
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(name)), None)


def ram_disk(needed: int) -> Path | None:
    """A file system in memory with room for so many bytes."""
    place = Path("/dev/shm")
    return place if place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > needed else None
