"""Make trajecten and metingen for tests."""

from datetime import date, datetime

from django.utils import timezone

from netwerk.models import Deelnamevorm, Gemeente, Lid
from tests.maak.trajecten import maak_inwoner
from trajecten import ladder
from trajecten.kpi import Definitie, Klasse
from trajecten.models import (
    Deelname,
    Eindreden,
    Inwoner,
    Jaarcijfer,
    Jaartelling,
    Meting,
    Ontwikkelruimte,
    Route,
    Traject,
)


def maak_traject(
    *,
    inwoner: Inwoner | None = None,
    start: date = date(2025, 1, 1),
    route: str = "vrijwilliger",
    einde: date | None = None,
    reden: str = "",
    door: Lid | None = None,
) -> Traject:
    inwoner = inwoner or maak_inwoner()
    traject = Traject.begin(inwoner=inwoner, route=Route.objects.get(sleutel=route), start=start, door=door)
    if einde:
        traject.beeindig(op=einde, reden=Eindreden.objects.get(sleutel=reden))
    return traject


def maak_deelname(*, traject: Traject, vorm: str = "vrijwilligerswerk", waar: str = "Dorpshuis") -> Deelname:
    """Make one; of a traject that ended, one that ended with it."""
    einde, reden = traject.einde, traject.eindreden
    if einde:
        traject.heropen()
    deelname = Deelname.objects.create(
        gemeente_id=traject.gemeente_id,
        traject=traject,
        vorm=Deelnamevorm.objects.get(sleutel=vorm),
        waar=waar,
        sinds=traject.start,
    )
    if einde:
        traject.beeindig(op=einde, reden=reden)
    return deelname


def maak_meting(
    *,
    traject: Traject | None = None,
    meetdatum: date = date(2026, 3, 1),
    trede: int = 3,
    ladder_versie: str = ladder.VERSIE,
    vervangt: Meting | None = None,
    nu: datetime | None = None,
    door: Lid | None = None,
) -> Meting:
    traject = traject or maak_traject()
    return Meting.objects.create(
        gemeente_id=traject.gemeente_id,
        inwoner_id=traject.inwoner_id,
        traject=traject,
        meetdatum=meetdatum,
        moment=Meting.Moment.PERIODIEK,
        trede=trede,
        ladder_versie=ladder_versie,
        vervangt=vervangt,
        reden_correctie="Verkeerd gekozen." if vervangt else "",
        vastgesteld_door=door and door.pk,
        aangemaakt_op=nu or timezone.now(),
    )


def maak_ontwikkelruimte(*, traject: Traject) -> Ontwikkelruimte:
    return traject.ontwikkelruimtes.create(gemeente_id=traject.gemeente_id, van=traject.start)


def maak_jaartelling(*, gemeente: Gemeente, jaar: int = 2024, tabel: str = "verwijzingen") -> Jaartelling:
    wat = {"namen": [{"sleutel": "taal", "naam": "Taal"}], "rijen": [{"rij": "taal", "n_verwezen": 12, "n_hielp": 12}]}
    return Jaartelling.objects.create(gemeente=gemeente, jaar=jaar, tabel=tabel, vastgelegd_op=timezone.now(), **wat)


def maak_jaarcijfer(*, gemeente: Gemeente, jaar: int = 2024) -> Jaarcijfer:
    return Jaarcijfer.objects.create(
        gemeente=gemeente,
        jaar=jaar,
        klassen=dict.fromkeys(map(str, Klasse), 20) | {"tussentijds_gezakt": 6, "band_gezakt": 6},
        definitie=Definitie().als_json(),
        vastgelegd_op=timezone.now(),
    )
