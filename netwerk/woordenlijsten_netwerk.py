"""The lists of the network itself whose words can be changed under /beheer/."""

from netwerk.models import Deelnemersoort, Doelgroep, Lid, Organisatie, Organisatiesoort, Sector
from netwerk.models.woorden import DEELNEMERSOORTEN, DOELGROEPEN, ORGANISATIESOORTEN, SECTOREN
from netwerk.rolsoorten import Wereld
from netwerk.woordenlijsten import Woordenlijst, registreer, tel_per


def registreer_lijsten() -> None:
    registreer(
        Woordenlijst(
            sleutel=DEELNEMERSOORTEN,
            naam="Soorten deelnemers",
            uitleg="Wat mensen in het netwerk doen. Naast uw eigen woord staat het woord dat anderen gebruiken.",
            model=Deelnemersoort,
            gebruik=lambda verband: tel_per(Lid.objects.filter(soorten__samenwerkingsverband=verband), "soorten"),
            waarvoor=("mens", "mensen"),
            eigen=True,
            veld_algemeen="algemeen_woord",
            erbij={"wereld": ("Waar komen deze mensen vandaan?", Wereld.choices)},
        ),
        Woordenlijst(
            sleutel=ORGANISATIESOORTEN,
            naam="Soorten organisaties",
            uitleg="Alle netwerken hebben dezelfde soorten. Kies er uw eigen woord voor, of gebruik een soort niet.",
            model=Organisatiesoort,
            gebruik=lambda verband: tel_per(
                Organisatie.objects.filter(gemeente__samenwerkingsverband=verband), "soort"
            ),
            waarvoor=("organisatie", "organisaties"),
            veld_woord="naam",
        ),
        Woordenlijst(
            sleutel=SECTOREN,
            naam="Sectoren",
            uitleg="In welk deel van de samenleving een organisatie werkt. Kies er uw eigen woord voor.",
            model=Sector,
            gebruik=lambda verband: tel_per(
                Organisatie.objects.filter(gemeente__samenwerkingsverband=verband), "sector"
            ),
            waarvoor=("organisatie", "organisaties"),
            veld_woord="naam",
        ),
        Woordenlijst(
            sleutel=DOELGROEPEN,
            naam="Ook open voor",
            uitleg="Voor wie een organisatie en haar plekken ook open zijn. Kies er uw eigen woord voor.",
            model=Doelgroep,
            gebruik=lambda verband: tel_per(
                Organisatie.objects.filter(gemeente__samenwerkingsverband=verband), "open_voor"
            ),
            waarvoor=("organisatie", "organisaties"),
            veld_woord="naam",
        ),
    )
