"""The mails about data of inwoners whose text a samenwerkingsverband may change.

They have no place for a name of an inwoner, and what they are about stands behind the login or the link. The one about
noodtoegang is not among them: it has the same words everywhere.
"""

from netwerk.mailteksten import Mailsoort, Plaats, registreer

DELEN_EINDIGT, HOE_GAAT_HET = "delen-eindigt", "hoe-gaat-het"

_NETWERK = Plaats(naam="netwerk", uitleg="de naam van uw netwerk", voorbeeld="")

_EINDIGT = """Er stopt binnenkort iets dat u deelt. U hoeft niets te doen: het stopt vanzelf.

Wilt u het langer? Log dan in:
{link}"""

_HOE = """Hoe gaat het? {door} wil dat graag weten.

Geef hier antwoord. Dat duurt 1 minuut. U hebt geen account nodig:
{link}

De link is alleen voor u en werkt 14 dagen. U hoeft niet te antwoorden."""


def registreer_mails() -> None:
    registreer(
        Mailsoort(
            sleutel=DELEN_EINDIGT,
            naam="Het delen stopt bijna",
            wanneer="Als iemand iets deelt en dat binnen 14 dagen stopt.",
            onderwerp="Bericht van het participatienetwerk",
            tekst=_EINDIGT,
            plaatsen=(
                Plaats(
                    naam="link",
                    uitleg="de bladzijde waar iemand kiest, na het inloggen",
                    voorbeeld="https://voorbeeld.example/delen/",
                    verplicht=True,
                ),
                _NETWERK,
            ),
            onderaan="In deze mail staan geen namen. U kunt niet antwoorden op deze mail.",
        ),
        Mailsoort(
            sleutel=HOE_GAAT_HET,
            naam="Hoe gaat het?",
            wanneer="Als iemand op een plek begon. Gaat naar die persoon en naar de plek.",
            onderwerp="Hoe gaat het?",
            tekst=_HOE,
            plaatsen=(
                Plaats(
                    naam="link",
                    uitleg="de link om te antwoorden",
                    voorbeeld="https://voorbeeld.example/link/abc123/",
                    verplicht=True,
                ),
                Plaats(
                    naam="door",
                    uitleg="de naam van wie het vraagt; zonder iemand staat hier Het participatienetwerk",
                    voorbeeld="Wytse Dijkhuis",
                    verplicht=True,
                ),
                _NETWERK,
            ),
            onderaan="In deze mail staan geen namen van inwoners. U kunt niet antwoorden op deze mail.",
        ),
    )
