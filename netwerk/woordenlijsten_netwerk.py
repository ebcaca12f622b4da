"""The lists of the network itself whose words can be changed under /beheer/."""

from collections import Counter
from collections.abc import Callable, Sequence
from uuid import UUID

from django.db.models import Model, QuerySet

from netwerk.models import (
    Afzegreden,
    Bijeenkomst,
    Bijeenkomstreeks,
    Contactmoment,
    Deelnemersoort,
    Doelgroep,
    Genodigde,
    Lid,
    Organisatie,
    Organisatiesoort,
    Plek,
    Sector,
)
from netwerk.models.woorden import (
    AFZEGREDENEN,
    BIJEENKOMSTSOORTEN,
    CONTACTSOORTEN,
    DEELNEMERSOORTEN,
    DOELGROEPEN,
    ORGANISATIESOORTEN,
    PLEKSOORTEN,
    SECTOREN,
)
from netwerk.rolsoorten import Wereld
from netwerk.soortwoorden import EERSTE, NIET_TE_KIEZEN
from netwerk.woordenlijsten import Woordenlijst, registreer, tel_per
from participatie import muur


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
        _van_organisaties(
            ORGANISATIESOORTEN,
            Organisatiesoort,
            veld="soort",
            naam="Soorten organisaties",
            uitleg="Alle netwerken hebben dezelfde soorten. Kies er uw eigen woord voor, of gebruik een soort niet.",
        ),
        _van_organisaties(
            SECTOREN,
            Sector,
            veld="sector",
            naam="Sectoren",
            uitleg="In welk deel van de samenleving een organisatie werkt. Kies er uw eigen woord voor.",
        ),
        _van_organisaties(
            DOELGROEPEN,
            Doelgroep,
            veld="open_voor",
            naam="Ook open voor",
            uitleg="Voor wie een organisatie en haar plekken ook open zijn. Kies er uw eigen woord voor.",
        ),
    )
    _registreer_lijsten_van_bijeenkomsten_en_contact()


def _registreer_lijsten_van_bijeenkomsten_en_contact() -> None:
    registreer(
        Woordenlijst(
            sleutel=AFZEGREDENEN,
            naam="Redenen om niet te komen",
            uitleg="Wat iemand kan kiezen die niet naar een bijeenkomst komt. Schrijf het zoals die persoon het zegt.",
            model=Afzegreden,
            gebruik=_gebruik_van_afzegredenen,
            waarvoor=("antwoord", "antwoorden"),
            ook_eigen=True,
            veld_woord="naam",
        ),
        _vast(
            BIJEENKOMSTSOORTEN,
            naam="Soorten bijeenkomsten",
            uitleg="Wat voor bijeenkomsten er zijn. Kies er uw eigen woord voor, of gebruik een soort niet.",
            waarvoor=("bijeenkomst of reeks", "bijeenkomsten en reeksen"),
            van=lambda verband: (
                Bijeenkomst.objects.filter(samenwerkingsverband=verband),
                Bijeenkomstreeks.objects.filter(samenwerkingsverband=verband),
            ),
        ),
        _vast(
            PLEKSOORTEN,
            naam="Soorten plekken",
            uitleg="Wat voor plekken er zijn. Op de openbare pagina staat het woord dat iedereen kent.",
            waarvoor=("plek", "plekken"),
            van=lambda verband: (Plek.objects.filter(gemeente__samenwerkingsverband=verband),),
        ),
        _vast(
            CONTACTSOORTEN,
            naam="Soorten contact",
            uitleg="Hoe iemand contact had. Dit staat ook op de knoppen om contact op te schrijven.",
            waarvoor=("keer", "keer"),
            van=lambda verband: (Contactmoment.objects.filter(gemeente__samenwerkingsverband=verband),),
        ),
    )


def _vast(sleutel: str, *, van: Callable[[UUID], Sequence[QuerySet]], **woorden) -> Woordenlijst:
    """A list of kinds with fixed keys. In: the rows of a network that have such a kind, all of them."""

    def gebruik(verband: UUID) -> dict[object, int]:
        with muur.systeemcontext("count how often a kind was chosen"):
            return dict(sum((Counter(tel_per(rijen, "soort")) for rijen in van(verband)), Counter()))

    soorten = {soort: woord for soort, woord in EERSTE[sleutel].items() if soort not in NIET_TE_KIEZEN}
    return Woordenlijst(sleutel=sleutel, soorten=soorten, gebruik=gebruik, **woorden)


def _gebruik_van_afzegredenen(verband: UUID) -> dict[object, int]:
    """Count all answers of a network: who looks after the words sees none of them, and what is used has to stay."""
    with muur.systeemcontext("count how often a reason not to come was chosen"):
        antwoorden = Genodigde.objects.filter(bijeenkomst__samenwerkingsverband=verband).exclude(reden="")
        return tel_per(antwoorden, "reden")


def _van_organisaties(sleutel: str, model: type[Model], *, veld: str, naam: str, uitleg: str) -> Woordenlijst:
    """A list that all networks share, each with its own words, and the field of an organisation it is chosen in."""
    return Woordenlijst(
        sleutel=sleutel,
        naam=naam,
        uitleg=uitleg,
        model=model,
        gebruik=lambda verband: tel_per(Organisatie.objects.filter(gemeente__samenwerkingsverband=verband), veld),
        waarvoor=("organisatie", "organisaties"),
        veld_woord="naam",
    )
