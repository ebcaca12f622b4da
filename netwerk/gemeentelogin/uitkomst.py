"""Why a login by way of the gemeente is refused: words for the log, and for the person."""

import enum

_OPNIEUW = "Inloggen via {naam} is niet gelukt. Begin opnieuw, of log in op een andere manier."
_TE_ZWAK = (
    "{naam} laat niet zien dat u in twee stappen hebt ingelogd. Dat is hier wel nodig. "
    "Vraag het de helpdesk van uw gemeente, of log in op een andere manier."
)


class Reden(enum.StrEnum):
    """The value stands in the log; it says nothing of the person and nothing of the token."""

    STATE = "state"
    GESTOPT = "stopped by the person"
    ONBEREIKBAAR = "no answer"
    ANTWOORD = "answer not understood"
    HANDTEKENING = "signature"
    AFZENDER = "iss"
    BESTEMD_VOOR = "aud"
    VERLOPEN = "expired"
    NONCE = "nonce"
    TENANT = "tenant"
    NAMENS = "represents somebody else"
    TE_ZWAK = "acr or amr too low"
    TE_LANG_GELEDEN = "logged in too long ago"
    VAN_EEN_ANDER = "belongs to another account"
    AL_EEN = "account has one already"

    def uitleg(self, naam: str) -> str:
        """Say it to the person, with the name of the login."""
        return _UITLEG.get(self, _OPNIEUW).format(naam=naam)


_UITLEG = {
    Reden.GESTOPT: "U bent gestopt met inloggen via {naam}.",
    Reden.ONBEREIKBAAR: (
        "De inlog van {naam} is nu niet te bereiken. Probeer het later nog eens, of log in op een andere manier."
    ),
    Reden.TE_ZWAK: _TE_ZWAK,
    Reden.TE_LANG_GELEDEN: "U hebt te lang geleden ingelogd bij {naam}. Log daar opnieuw in en kom terug.",
    Reden.VAN_EEN_ANDER: "Deze inlog van {naam} hoort al bij een ander account. Vraag uw contactpersoon om hulp.",
    Reden.AL_EEN: "Bij uw account hoort al een inlog van {naam}. Haal die eerst weg.",
}


class Geweigerd(Exception):
    def __init__(self, reden: Reden) -> None:
        super().__init__(reden.value)
        self.reden = reden
