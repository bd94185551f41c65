"""Values as YAML text, in the forms in which people write it."""

import json
import re
from typing import Any

# What could be read as something else than the text it is is put in quotes, and dates are meant to be dates.
_PLAIN = re.compile(r"[\w(][\w ()/#.,–@+&'’-]*(:[\w/][\w ()/#.,–@+&-]*)*\Z")
_OTHER = re.compile(r"[\d.+_-]+\Z|(true|false|null|yes|no|on|off|y|n)\Z", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")


def scalar(value: object, flow: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    plain = _PLAIN.match(value) and not (flow and "," in value) and " #" not in value and value == value.strip()
    return value if _DATE.match(value) or (plain and not _OTHER.match(value)) else json.dumps(value, ensure_ascii=False)


def flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value, flow=True)


def lines(values: dict[str, Any], indent: str = "") -> list[str]:
    """A group: lists of groups one below the other, everything else on one line."""
    found = []
    for key, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            found.append(f"{indent}{key}:")
            for item in value:
                inner = lines(item, indent + "    ")
                found += [f"{indent}  - {inner[0].lstrip()}", *inner[1:]]
        else:
            found.append(f"{indent}{key}: {flow(value) if isinstance(value, (dict, list)) else scalar(value)}")
    return found
