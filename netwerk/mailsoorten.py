"""The mails of this app whose text a samenwerkingsverband may change.

Not the one about a new device, nor any code or link to log in: what protects an account has the same words for all.
"""

from netwerk.mailteksten import Mailsoort, Plaats, registreer

UITNODIGING, BEWAREN_ACCOUNT, BEWAREN_PROFIEL = "uitnodiging", "bewaren-account", "bewaren-profiel"
PRIKBORD_GENOEMD, PRIKBORD_METEEN = "prikbord-genoemd", "prikbord-meteen"
PRIKBORD_SAMENVATTING = "prikbord-samenvatting"

_NAAM = Plaats(naam="naam", uitleg="de naam van wie de mail krijgt", voorbeeld="Sietske Postma")
_NETWERK = Plaats(naam="netwerk", uitleg="de naam van uw netwerk", voorbeeld="")

_UITNODIGING = """{door} nodigt u uit om mee te doen. Open deze link en druk op de knop:

{link}

De link werkt 7 dagen en één keer. Geef de link aan niemand.

Kent u {door} niet? Dan hoeft u niets te doen."""

_ACCOUNT = """Beste {naam},

U hebt 12 maanden niet ingelogd. Wilt u uw account houden? Log dan binnen 30 dagen een keer in.

Logt u niet in? Dan halen wij uw account en uw naam weg.

Hebt u een vraag? Bel of mail de mensen van uw netwerk."""

_PROFIEL = """Beste {naam},

U hebt 12 maanden niets veranderd bij ons. Wilt u dat wij bewaren wat u invulde? Log dan in en kies ja of nee.

Kiest u niets? Dan halen wij het weg als er 24 maanden niets is veranderd.

Hebt u een vraag? Bel of mail de mensen van uw netwerk."""


_PRIKBORD = """Beste {naam},

{berichten}

Wat er staat, leest u na het inloggen."""

_UITZETTEN = """Wilt u deze mails vaker, minder vaak of niet meer? Dat kiest u bij Uw account.
Meteen uitzetten, zonder inloggen: {uit}"""


def _over_het_prikbord(sleutel: str, *, naam: str, wanneer: str, onderwerp: str, regel: str) -> Mailsoort:
    """Return a mail that tells who placed something where; what was said stands behind the login."""
    return Mailsoort(
        sleutel=sleutel,
        naam=naam,
        wanneer=wanneer,
        onderwerp=onderwerp,
        tekst=_PRIKBORD,
        plaatsen=(
            Plaats(
                naam="berichten",
                uitleg="wie er schreef, in welke werkgroep, en een link",
                voorbeeld=(
                    f"Tjitske Wiersma {regel} het prikbord van de werkgroep Wonen.",
                    "https://voorbeeld.example/werkgroepen/abc123/prikbord/",
                ),
                verplicht=True,
            ),
            _NAAM,
            _NETWERK,
        ),
        onderaan=_UITZETTEN,
        plaatsen_onderaan=(
            Plaats(naam="uit", uitleg="de link om te stoppen", voorbeeld="https://voorbeeld.example/mail-uit/abc123/"),
        ),
    )


SOORTEN = (
    _over_het_prikbord(
        PRIKBORD_GENOEMD,
        naam="Iemand is genoemd op het prikbord",
        wanneer="Als iemand een ander noemt in een bericht op het prikbord.",
        onderwerp="Iemand noemt u op het prikbord",
        regel="noemt u in een bericht op",
    ),
    _over_het_prikbord(
        PRIKBORD_METEEN,
        naam="Nieuw bericht op het prikbord",
        wanneer="Meteen na een bericht, voor wie dat koos.",
        onderwerp="Nieuw op het prikbord",
        regel="plaatste een bericht op",
    ),
    _over_het_prikbord(
        PRIKBORD_SAMENVATTING,
        naam="Samenvatting van het prikbord",
        wanneer="Elke dag of elke week, zoals iemand dat koos.",
        onderwerp="Nieuw op het prikbord",
        regel="plaatste 3 berichten op",
    ),
    Mailsoort(
        sleutel=UITNODIGING,
        naam="Uitnodiging",
        wanneer="Als iemand een ander uitnodigt om mee te doen.",
        onderwerp="Uitnodiging",
        tekst=_UITNODIGING,
        plaatsen=(
            Plaats(
                naam="link",
                uitleg="de link om mee te doen",
                voorbeeld="https://voorbeeld.example/uitnodiging/abc123/",
                verplicht=True,
            ),
            Plaats(naam="door", uitleg="de naam van wie uitnodigt", voorbeeld="Tjitske Wiersma", verplicht=True),
            _NAAM,
            _NETWERK,
        ),
    ),
    Mailsoort(
        sleutel=BEWAREN_ACCOUNT,
        naam="Wilt u uw account houden?",
        wanneer="Als iemand 12 maanden niet inlogde.",
        onderwerp="Een vraag van uw netwerk",
        tekst=_ACCOUNT,
        plaatsen=(_NAAM, _NETWERK),
    ),
    Mailsoort(
        sleutel=BEWAREN_PROFIEL,
        naam="Mogen wij bewaren wat u invulde?",
        wanneer="Als iemand 12 maanden niets veranderde.",
        onderwerp="Een vraag van uw netwerk",
        tekst=_PROFIEL,
        plaatsen=(_NAAM, _NETWERK),
    ),
)


def registreer_mails() -> None:
    registreer(*SOORTEN)
