"""How long what gasten of a bijeenkomst told is kept."""

from datetime import datetime

from django.db import models, transaction
from django.db.models import Q

from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import Gastenlijst, Gastvoorkeur, Genodigde, Lid, Mening, Vernietiging
from netwerk.models.wensen import Wensen
from participatie import muur

KEUZE = "Keuze van het netwerk"
MET_DERDEN = "Selectielijst 19.1.11"


def _heeft_wensen(nu: datetime) -> Q:
    leeg = Q(hulp=[]) & Q(**dict.fromkeys(("hulp_tekst", "dieet", "vervoer", "vertrekplaats", "reden_tekst"), ""))
    return ~leeg


def wis_wensen(
    rijen: models.QuerySet, *, gegevens: str, grond: str, door: Lid | None, nu: datetime, **_: object
) -> int:
    """Take out what people needed; that they were there stays longer. No history of it was kept."""
    sleutels = list(rijen.values_list("pk", flat=True))
    with transaction.atomic(), muur.systeemcontext("take out what gasten needed"):
        leeg = {veld: [] if veld == "hulp" else "" for veld in Wensen.WENSEN}
        aantal = Genodigde.objects.filter(pk__in=sleutels).update(**leeg, reden_tekst="")
        if aantal:
            Vernietiging.objects.create(op=nu, door=door, gegevens=gegevens, grond=grond, aantal=aantal, rijen={})
    return aantal


def registreer_termijnen() -> None:
    registreer(*_van_gasten(), *_van_bijeenkomsten())


def _van_gasten() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wat gasten van een bijeenkomst nodig hadden",
            model=Genodigde,
            termijn=Termijn(dagen=30),
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            als=_heeft_wensen,
            grond=f"{KEUZE}: alleen nodig voor die dag",
            doe=wis_wensen,
            zonder_goedkeuring="alleen nodig voor die dag",
            voor_iedereen="Wat u nodig hebt bij een bijeenkomst: 30 dagen na de bijeenkomst.",
        ),
        Bewaartermijn(
            gegevens="wat gasten lieten onthouden",
            model=Gastvoorkeur,
            termijn=Termijn(dagen=1),
            begin="geldig_tot",
            begin_in_woorden="na de dag tot wanneer iemand dat vroeg",
            grond="Toestemming",
            zonder_goedkeuring="de persoon koos zelf de termijn",
            voor_iedereen="Wat u liet onthouden voor een volgende bijeenkomst: 1 jaar, of tot u het wist.",
        ),
        Bewaartermijn(
            gegevens="wie voor een bijeenkomst is uitgenodigd en wie er zonder account was",
            model=Genodigde,
            termijn=Termijn(jaren=2),
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=f"{KEUZE}: aanwezigheid korter",
        ),
    )


def _van_bijeenkomsten() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="meningen over een bijeenkomst, zonder naam",
            model=Mening,
            termijn=Termijn(jaren=5),
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=MET_DERDEN,
            verband="bijeenkomst__samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="plaatsen en herinneringen van een bijeenkomst",
            model=Gastenlijst,
            termijn=Termijn(jaren=5),
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=MET_DERDEN,
            verband="bijeenkomst__samenwerkingsverband",
        ),
    )
