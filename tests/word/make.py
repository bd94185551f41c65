"""Writes the Word files that the importer is tested with, and beside each what it says.

Use: make.py OUT_DIR
"""

import json
import sys
import unicodedata
from pathlib import Path

sys.dont_write_bytecode = True

import hostile  # noqa: F401  the modules register their fixtures
import office
import official  # noqa: F401
import parts  # noqa: F401
import structure  # noqa: F401
from raw import FIXTURES


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for name, make in FIXTURES.items():
        data, truth = make()
        (out / f"{name}.docx").write_bytes(data)
        write_truth(out, name, truth)
    for name, truth in office.make(out).items():
        write_truth(out, name, truth)


def write_truth(out, name, truth):
    words = json.dumps(truth, ensure_ascii=False, indent=1)
    if name != "unicode" and unicodedata.normalize("NFC", words) != words:
        raise ValueError(f"{name}: the truth is not in composed letters")
    (out / f"{name}.json").write_text(words + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
