"""What the page of a traject shows: routes with their days, deelnames, metingen and time to develop."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Min, Prefetch

from netwerk.models import Lid, Nieuwsbericht, Nieuwsstap
from participatie.samen import Aantal, Lijst, vraag_samen
from trajecten.ladder import TREDEN
from trajecten.models import Deelname, Inwoner, Meting, Omstandigheid, Routeperiode, Traject
from trajecten.projecten import waar_iemand_in_zit


@dataclass(frozen=True, kw_only=True)
class Periode:
    """One route, from a day until the next one begins."""

    periode: Routeperiode
    tot: date | None


@dataclass(frozen=True, kw_only=True)
class Gemeten:
    meting: Meting
    door: str
    verwacht: str
    telt: bool


@dataclass(frozen=True, kw_only=True)
class Deelnameregel:
    deelname: Deelname
    duurt_lang: bool
    moet_nog_beginnen: bool
    berichten: int | None
    """How many that this person wrote are on the public page, or were; None when that is not the work."""


@dataclass(frozen=True, kw_only=True)
class Trajectbeeld:
    traject: Traject
    periodes: list[Periode]
    deelnames: list[Deelnameregel]
    metingen: list[Gemeten]
    ontheffing_te_lang: Omstandigheid | None
    """One that lasts longer than the gemeente allows."""
    voorbij: list[Omstandigheid]
    """What is over by now; somebody says whether that is right."""
    in_ontwikkelruimte: bool
    dagen_ontwikkelruimte: int

    @property
    def kan_terug_naar(self) -> list[Deelname]:
        """What rests, and what goes on beside something that began later."""
        begonnen = [r.deelname for r in self.deelnames if r.deelname.loopt and not r.moet_nog_beginnen]
        laatst = max((deelname.sinds for deelname in begonnen), default=date.min)
        ernaast = [deelname for deelname in begonnen if deelname.sinds < laatst]
        return [r.deelname for r in self.deelnames if r.deelname.rust or r.deelname in ernaast]


def lees_trajecten(inwoner: Inwoner, *, vandaag: date) -> list[Trajectbeeld]:
    """Return all trajecten, the newest first, in a fixed number of questions."""
    met_delen = (
        Traject.objects.filter(inwoner=inwoner)
        .met_redenwoord()
        .met_kan_terug(vandaag)
        .prefetch_related(
            "ontwikkelruimtes",
            Prefetch("routes", Routeperiode.objects.met_routewoord()),
            Prefetch("deelnames", Deelname.objects.met_vormwoord().met_termijn(vandaag).met_kan_terug(vandaag)),
            Prefetch("omstandigheden", Omstandigheid.objects.met_voorbij(vandaag)),
            Prefetch("metingen", Meting.objects.select_related("vervangen_door").nieuwste_eerst()),
        )
    )
    trajecten = list(met_delen.nieuwste_eerst())
    namen = _namen({meting.vastgesteld_door for traject in trajecten for meting in traject.metingen.all()})
    lopend = Omstandigheid.objects.filter(traject__inwoner=inwoner, traject__einde=None)
    ontheffingen = {rij.traject_id: rij for rij in lopend.ontheffing_duurt_lang(vandaag)}
    maakt_nieuws = any(deelname.voor_het_nieuws for traject in trajecten for deelname in traject.deelnames.all())
    geschreven = _geschreven(inwoner) if maakt_nieuws else []
    return [
        _beeld(traject, namen, ontheffingen.get(traject.pk), geschreven=geschreven, vandaag=vandaag)
        for traject in trajecten
    ]


def ernaast(inwoner: Inwoner, *, gebruiker: Lid) -> dict[str, object]:
    """Return whether this user may write here, and in which projecten somebody is: in one question."""
    vragen = {
        "mag_wijzigen": Aantal(rijen=Inwoner.objects.begeleid_door(gebruiker).filter(pk=inwoner.pk)),
        "projecten": Lijst(rijen=waar_iemand_in_zit(inwoner, gebruiker), met=("project",)),
    }
    return vraag_samen(vragen, bij=Lid.objects.filter(pk=gebruiker.pk))


def wat_loopt(traject: Traject, vandaag: date) -> list[str]:
    """Return what ends with the traject, in words."""
    open_ = traject.deelnames.filter(tot=None).met_vormwoord()
    deelnames = [f"{d}{' (begint dan niet)' if d.sinds > vandaag else ''}" for d in open_]
    ruimte = ["De tijd in ontwikkelruimte"] if traject.ontwikkelruimtes.filter(tot=None).exists() else []
    return [*deelnames, *ruimte, *(f"Hulp van {hulp}" for hulp in traject.organisaties.filter(tot=None))]


def _namen(ids: set[UUID | None]) -> dict[UUID, str]:
    return dict(Lid.objects.filter(pk__in=ids - {None}).values_list("pk", "naam")) if ids - {None} else {}


def _geschreven(inwoner: Inwoner) -> list[date]:
    """Return when each nieuwsbericht of this person was first approved: since then everybody may read it."""
    goedgekeurd = Nieuwsbericht.objects.filter(geschreven_door=inwoner.lid, stappen__wat=Nieuwsstap.Wat.GOEDGEKEURD)
    return list(goedgekeurd.values("pk").annotate(eerst=Min("stappen__op__date")).values_list("eerst", flat=True))


def _regel(deelname: Deelname, geschreven: list[date], *, vandaag: date) -> Deelnameregel:
    toen = [op for op in geschreven if deelname.sinds <= op <= (deelname.tot or vandaag)]
    return Deelnameregel(
        deelname=deelname,
        duurt_lang=deelname.duurt_lang(vandaag=vandaag),
        moet_nog_beginnen=deelname.tot is None and deelname.sinds > vandaag,
        berichten=len(toen) if deelname.voor_het_nieuws else None,
    )


def _beeld(
    traject: Traject,
    namen: dict[UUID, str],
    ontheffing: Omstandigheid | None,
    *,
    geschreven: list[date],
    vandaag: date,
) -> Trajectbeeld:
    routes = list(traject.routes.all())
    volgende = [*(periode.sinds for periode in routes[1:]), traject.einde]
    ruimtes = list(traject.ontwikkelruimtes.all())
    return Trajectbeeld(
        traject=traject,
        periodes=[Periode(periode=p, tot=tot) for p, tot in zip(routes, volgende, strict=True)] if routes else [],
        deelnames=[_regel(deelname, geschreven, vandaag=vandaag) for deelname in traject.deelnames.all()],
        metingen=[
            Gemeten(
                meting=meting,
                door=namen.get(meting.vastgesteld_door, ""),
                verwacht=TREDEN.get(meting.verwachte_trede, ""),
                telt=not hasattr(meting, "vervangen_door"),
            )
            for meting in traject.metingen.all()
        ],
        ontheffing_te_lang=ontheffing,
        voorbij=[rij for rij in traject.omstandigheden.all() if rij.is_voorbij],
        in_ontwikkelruimte=any(ruimte.tot is None for ruimte in ruimtes),
        dagen_ontwikkelruimte=sum(ruimte.dagen(vandaag=vandaag) for ruimte in ruimtes),
    )
