"""Vietnamese text in the codes of the old fonts, as Word keeps it: one character for each byte."""

import json
from pathlib import Path

TABLES = json.loads((Path(__file__).parent / "legacy.json").read_text(encoding="utf-8"))
TCVN3 = dict(TABLES["tcvn3"])
VNI = dict(TABLES["vni"])

assert len(TCVN3) == len(set(TCVN3.values())) == 74
assert len(VNI) == len(set(VNI.values())) == 134


def tcvn3(text):
    """Text for a font like .VnTime, which has no capitals with tone."""
    for letter in text:
        if letter in VNI and letter not in TCVN3:
            raise ValueError(f"{letter} needs a capital font: {text}")
    return "".join(TCVN3.get(letter, letter) for letter in text)


def tcvn3_capitals(text):
    """Text for a font like .VnTimeH, which draws small letters as capitals."""
    return tcvn3(text.lower())


def vni(text):
    return "".join(VNI.get(letter, letter) for letter in text)
