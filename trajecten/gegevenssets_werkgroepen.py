"""The data set of what somebody wrote in a werkgroep, and where that person was named."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet
from django.utils import timezone

from netwerk.models import Bericht, Idee, Prikbordbezoek, Prikbordmail, Vermelding
from participatie.muur import systeemcontext
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer


def registreer_sets() -> None:
    registreer(PRIKBORD)


def _rijen(eigenaar: Eigenaar) -> Iterator[Mapping[str, Waarde]]:
    lid = eigenaar.lid
    if lid is None:
        return
    with systeemcontext("somebody reads what the own name stands at on a prikbord"):
        berichten = list(Bericht.objects.aanwezig().filter(door=lid).select_related("werkgroep").nieuwste_eerst())
        ideeen = list(Idee.objects.filter(door=lid).select_related("werkgroep").order_by("-op", "pk"))
        genoemd = Vermelding.objects.filter(lid=lid, bericht__verwijderd_op=None)
        genoemd = list(genoemd.select_related("bericht__werkgroep").order_by("-bericht__geplaatst_op", "pk"))
        gezien = list(Prikbordbezoek.objects.filter(lid=lid).select_related("werkgroep").order_by("-gezien_op"))
        mail = Prikbordmail.objects.filter(lid=lid).first()
    for bericht in berichten:
        yield _rij("U schreef", bericht.werkgroep, bericht.geplaatst_op, bericht.tekst)
    for idee in ideeen:
        yield _rij("Uw idee", idee.werkgroep, idee.op, idee.tekst)
    for vermelding in genoemd:
        yield _rij("Iemand noemde u", vermelding.bericht.werkgroep, vermelding.bericht.geplaatst_op)
    for bezoek in gezien:
        yield _rij("U las het prikbord", bezoek.werkgroep, bezoek.gezien_op)
    if mail:
        yield {"wat": "Uw keuze voor mail", "werkgroep": "", "op": None, "tekst": mail.get_keuze_display()}


def _rij(wat: str, werkgroep: object, op, tekst: str = "") -> Mapping[str, Waarde]:
    return {"wat": wat, "werkgroep": str(werkgroep), "op": timezone.localtime(op), "tekst": tekst}


def _te_vernietigen(eigenaar: Eigenaar) -> list[QuerySet]:
    lid = eigenaar.lid
    if lid is None:
        return []
    return [
        Bericht.objects.filter(door=lid),
        Idee.objects.filter(door=lid),
        Vermelding.objects.filter(lid=lid),
        Prikbordbezoek.objects.filter(lid=lid),
        Prikbordmail.objects.filter(lid=lid),
    ]


PRIKBORD = Gegevens(
    sleutel="prikbord",
    titel="Wat u schreef in een werkgroep",
    uitleg="Uw berichten en ideeën, en waar iemand u noemde. Wie de werkgroep ziet, ziet dit ook.",
    velden={
        "wat": Veld("Wat"),
        "werkgroep": Veld("Werkgroep"),
        "op": Veld("Wanneer", Soort.MOMENT),
        "tekst": Veld("Tekst"),
    },
    lees=_rijen,
    te_vernietigen=_te_vernietigen,
    volgorde=62,
)
