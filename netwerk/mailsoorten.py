"""The mails of this app whose text a samenwerkingsverband may change.

Not the one about a new device, nor any code or link to log in: what protects an account has the same words for all.
"""

from netwerk.mailteksten import Mailsoort, Plaats, registreer

UITNODIGING, BEWAREN_ACCOUNT, BEWAREN_PROFIEL = "uitnodiging", "bewaren-account", "bewaren-profiel"

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


def registreer_mails() -> None:
    registreer(
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
