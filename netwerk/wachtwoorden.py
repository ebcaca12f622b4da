"""Passwords that are easy to guess here, beside the 19,640 that Django knows (ASVS 6.1.2, 6.2.4 and 6.2.11).

Of those few have 12 characters, so what people do to make one longer is undone first: digits and marks around it, and
the same word twice.
"""

import re

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

WOORDEN = (
    *("participatie", "netwerk", "gemeente", "samen", "meedoen", "werkgroep", "werkbezoek", "talent", "profiel"),
    *("kwartiermaker", "inwoner", "beleidsmedewerker", "begeleider", "beheerder", "vrijwilliger", "werkgever"),
    *("ooststellingwerf", "weststellingwerf", "opsterland", "friesland", "stellingwerven", "owo"),
    *("wachtwoord", "password", "welkom", "inloggen", "geheim", "admin", "test", "code", "account"),
    *("lente", "zomer", "herfst", "winter", "januari", "februari", "maart", "april", "juni", "juli", "augustus"),
    *("september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"),
)
"""Words of this application, its roles and the first network, and those that people in the Netherlands take."""

EIGEN_LETTERS = 4
"""How many letters must be left when the words above are taken out."""


class MakkelijkTeRaden:
    def __init__(self) -> None:
        self._bekend = CommonPasswordValidator().passwords

    def validate(self, password: str, user: object = None) -> None:
        letters = re.sub(r"[\W\d_]", "", password.lower())
        if letters and (_delen(letters) & self._bekend or _is_bijna_niets(letters)):
            raise ValidationError(
                "Dit wachtwoord is makkelijk te raden. Neem een zin van een paar woorden.", code="makkelijk_te_raden"
            )

    def get_help_text(self) -> str:
        return "Neem geen woord dat veel mensen nemen, ook niet met een jaar of een teken erachter."


def _delen(letters: str) -> set[str]:
    """Return what the letters consist of when it is written several times: "welkom" too for "welkomwelkom"."""
    lang = len(letters)
    keren = (n for n in range(1, lang + 1) if lang % n == 0)
    return {letters[:n] for n in keren if letters[:n] * (lang // n) == letters}


def _is_bijna_niets(letters: str) -> bool:
    rest = letters
    for woord in sorted(WOORDEN, key=len, reverse=True):
        rest = rest.replace(woord, "")
    return len(rest) < EIGEN_LETTERS and rest != letters
