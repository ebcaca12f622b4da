"""The codes of VUM that a talent can have (domain.md 4.2)."""

import re
from collections.abc import Mapping
from types import MappingProxyType

COMPETENTIES = frozenset(str(code) for code in range(24100, 24127) if code not in {24103, 24117})

SOORTEN: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "vak": re.compile(r""),
        "int": re.compile(r""),
        "taal": re.compile(r"[a-z]{3}|"),
        "verv": re.compile(r"[123459]"),
        "rij": re.compile(r"AM|A|A1|A2|B|B\+|BE|C|C1|CE|C1E|D|D1|DE|D1E|T"),
    }
)
"""What may stand behind each of the other kinds."""
