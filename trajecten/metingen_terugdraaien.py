"""Take back what a file with metingen made: all of it, or nothing when something of it was changed since."""

from collections.abc import Callable, Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F, Func, IntegerField, Model

from netwerk import verwijzingen
from netwerk.models import Lid
from netwerk.vernietiging import vernietig
from participatie.muur import met_reden, systeemcontext
from trajecten.metingen_inlezen import REDEN, Plan, geen_voortgang, voer_uit
from trajecten.models import Inwoner, Meting, Metingeninlezing, Routeperiode, Traject

NAMEN_HOOGSTENS = 5


class IntussenVeranderd(Exception):
    """Something of it was changed or used; `mensen` are the names of whom."""

    def __init__(self, mensen: list[str]) -> None:
        super().__init__(mensen)
        self.mensen = mensen

    def __str__(self) -> str:
        meer = len(self.mensen) - NAMEN_HOOGSTENS
        wie = ", ".join(self.mensen[:NAMEN_HOOGSTENS]) + (f" en nog {meer}" if meer > 0 else "")
        return f"Dit kan niet meer ongedaan worden gemaakt. Na het inlezen is er iets veranderd bij {wie}."


@transaction.atomic
def lees_in(
    plan: Plan, *, door: Lid, nu: datetime, voortgang: Callable[[int, int], None] = geen_voortgang
) -> Metingeninlezing | None:
    """Write what the file says, and remember what that made; None when it changes nothing."""
    rijen = [*plan.inwoners, *plan.herkend, *plan.trajecten, *plan.eindigt, *plan.metingen]
    if not rijen:
        return None
    voer_uit(plan, voortgang=voortgang)
    return Metingeninlezing.objects.create(
        gemeente_id=rijen[0].gemeente_id,
        door=door,
        op=nu,
        inwoners=_ids(plan.inwoners),
        herkend=_ids(plan.herkend),
        trajecten=_ids(plan.trajecten),
        beeindigd=_ids(plan.eindigt),
        metingen=_ids(plan.metingen),
    )


def _ids(rijen: Iterable[Model]) -> list[UUID]:
    return [rij.pk for rij in rijen]


@transaction.atomic
def draai_terug(lezing: Metingeninlezing, *, door: Lid, nu: datetime) -> None:
    """Remove what is new and open again what was ended. Raises IntussenVeranderd, with nothing changed."""
    with systeemcontext("what was changed since a file was read in"):
        mensen = veranderd_sinds(lezing)
    if mensen:
        raise IntussenVeranderd(mensen)
    wat = {"grond": "inlezen ongedaan gemaakt", "door": door, "nu": nu}
    with met_reden(f"{REDEN}, ongedaan gemaakt"):
        _haal_metingen_terug(lezing)
        for traject in Traject.objects.filter(pk__in=lezing.beeindigd):
            traject.heropen()
        vernietig(Traject.objects.filter(pk__in=lezing.trajecten), gegevens="trajecten uit een bestand", **wat)
        vernietig(Inwoner.objects.filter(pk__in=lezing.inwoners), gegevens="inwoners uit een bestand", **wat)
        Inwoner.objects.filter(pk__in=lezing.herkend).update(sleutel_elders="")
        lezing.draai_terug(nu=nu)


def _haal_metingen_terug(lezing: Metingeninlezing) -> None:
    """Let the database remove them: the runtime role itself only adds metingen (docs: append-only)."""
    weg = Func(F("pk"), function="haal_metingen_terug", output_field=IntegerField())
    Metingeninlezing.objects.filter(pk=lezing.pk).values_list(weg).get()


def veranderd_sinds(lezing: Metingeninlezing) -> list[str]:
    """Return the names of whom something was changed or added at. Must see all rows."""
    wie = _gewijzigde_inwoners(lezing) | _gewijzigde_trajecten(lezing)
    later = Meting.objects.filter(vervangt__in=lezing.metingen).exclude(pk__in=lezing.metingen)
    wie |= set(later.values_list("inwoner", flat=True))
    return sorted(Inwoner.objects.filter(pk__in=wie).values_list("naam", flat=True))


def _gewijzigde_inwoners(lezing: Metingeninlezing) -> set[UUID]:
    eigen = {Traject: lezing.trajecten, Meting: lezing.metingen}
    return _gewijzigd(Inwoner, lezing.inwoners) | _gebruikt(Inwoner, lezing.inwoners, eigen)


def _gewijzigde_trajecten(lezing: Metingeninlezing) -> set[UUID]:
    routes = Routeperiode.objects.filter(traject__in=lezing.trajecten, sinds=F("traject__start"))
    eigen = {Meting: lezing.metingen, Routeperiode: list(routes.values_list("pk", flat=True))}
    ids = _gewijzigd(Traject, lezing.trajecten) | _gebruikt(Traject, lezing.trajecten, eigen)
    ids |= _gewijzigd(Traject, lezing.beeindigd, sinds=lezing.op, eigen=1)  # the end that the file gave
    return set(Traject.objects.filter(pk__in=ids).values_list("inwoner", flat=True))


def _gewijzigd(model: type[Model], ids: list[UUID], *, sinds: datetime | None = None, eigen: int = 0) -> set[UUID]:
    """Return which of these rows were changed, more often than the file itself did; asks their history."""
    keren = model.pgh_event_model.objects.filter(pgh_obj__in=ids, pgh_label="update")
    if sinds:
        keren = keren.filter(pgh_created_at__gte=sinds)
    geteld: dict[UUID, int] = {}
    for pk in keren.values_list("pgh_obj", flat=True):
        geteld[pk] = geteld.get(pk, 0) + 1
    return {pk for pk, aantal in geteld.items() if aantal > eigen}


def _gebruikt(model: type[Model], ids: list[UUID], eigen: dict[type[Model], list]) -> set[UUID]:
    """Return which of these rows something points at that the file did not make."""
    gebruikt: set[UUID] = set()
    for veld in verwijzingen.alle(model):
        daar = veld.model._base_manager.filter(**{f"{veld.name}__in": ids}).exclude(pk__in=eigen.get(veld.model, ()))
        gebruikt.update(daar.values_list(veld.attname, flat=True))
    return gebruikt
