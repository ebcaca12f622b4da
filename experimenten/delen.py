"""What is written down at an experiment: which kinds there are, and what of them is on its page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Model, OuterRef, Subquery
from django.db.models.functions import Coalesce, JSONObject, Now
from django.utils import timezone

from experimenten.agenda import vul_voorbeelden_aan
from experimenten.models import (
    Experiment,
    Experimentstap,
    Les,
    Openvraag,
    Oplossing,
    Praktijkvoorbeeld,
    Publicatie,
    Schot,
)
from experimenten.models.experimentdelen import DeelQuerySet, Experimentdeel
from experimenten.models.experimentstappen import ExperimentstapQuerySet
from experimenten.schotspoor import vul_schotten_aan
from netwerk.herkomst import verwijzingen
from netwerk.models import Lid
from participatie.periodes import maanden_eerder
from participatie.samen import Lijst, vraag_samen

HOOGSTENS = 8
"""Of one kind on the page; the others are in its list."""
NAKIJKEN_NA = 3
"""Months after which one asks whether a solution is still in use."""
VELDEN_VAN_EEN_STAP = ("vraag", "wat_we_proberen", "uitkomst", "conclusie", "vervolg", "wat_we_nu_doen")
"""What the steps of an experiment write down."""


@dataclass(frozen=True, kw_only=True)
class Deelsoort:
    sleutel: str
    template: str
    model: type[Experimentdeel]
    kop: str
    erbij: str
    """On the button."""
    bewaard: str
    """What it is called in "… is bewaard"."""
    leeg: str
    volgorde: tuple[str | object, ...] = ("-op", "pk")
    namen: Mapping[str, str] = ()
    vul_aan: Callable[..., None] | None = None
    """What the rows on a page get beside them: (rows, lezer=…, vandaag=…)."""

    def rijen(self, *, lezer: Lid) -> DeelQuerySet:
        """Return what this person sees of it, in order, with the name of who wrote it."""
        namen = {"wie": F("door__naam"), **dict(self.namen)}
        return self.model.objects.zichtbaar_voor(lezer).aanwezig().annotate(**namen).order_by(*self.volgorde)


def vul_oplossingen_aan(oplossingen: Sequence[Oplossing], *, lezer: Lid, vandaag: date) -> None:
    """Give each its `bron`, with a link when this person sees it, and whether to ask if it is still in use."""
    bronnen = verwijzingen([(rij.bron_soort, rij.bron_id) for rij in oplossingen if rij.bron_id], lezer=lezer)
    grens = maanden_eerder(vandaag, NAKIJKEN_NA)
    for rij in oplossingen:
        rij.bron = bronnen.get((rij.bron_soort, rij.bron_id))
        laatst = rij.nagekeken_op or timezone.localdate(rij.op)
        rij.is_na_te_kijken = laatst < grens and rij.gebruik != Oplossing.Gebruik.NEE


def _controles() -> ArraySubquery:
    """Each day on which somebody said whether a solution is still in use, with the last answer of that day."""
    gezegd = Oplossing.pgh_event_model.objects.filter(pgh_obj=OuterRef("pk"), nagekeken_op__isnull=False)
    per_dag = gezegd.order_by("nagekeken_op", "-pgh_id").distinct("nagekeken_op")
    return ArraySubquery(per_dag.values(controle=JSONObject(op="nagekeken_op", gebruik="gebruik")))


SOORTEN: Mapping[str, Deelsoort] = {
    soort.sleutel: soort
    for soort in (
        Deelsoort(
            sleutel="voorbeelden",
            template="experimenten/deel/voorbeelden.html",
            model=Praktijkvoorbeeld,
            kop="Voorbeelden uit de praktijk",
            erbij="Voorbeeld erbij",
            bewaard="Het voorbeeld",
            leeg="Er zijn nog geen voorbeelden. Een voorbeeld laat zien wat iemand meemaakte, onder een andere naam.",
            vul_aan=vul_voorbeelden_aan,
        ),
        Deelsoort(
            sleutel="lessen",
            template="experimenten/deel/lessen.html",
            model=Les,
            kop="Wat we leerden onderweg",
            erbij="Les erbij",
            bewaard="De les",
            leeg="Er zijn nog geen lessen opgeschreven.",
        ),
        Deelsoort(
            sleutel="schotten",
            template="experimenten/deel/schotten.html",
            model=Schot,
            kop="Schotten: wat ons tegenhield",
            erbij="Schot erbij",
            bewaard="Het schot",
            leeg="Er zijn nog geen schotten opgeschreven. Een schot is iets dat tegenhoudt: een wet, een procedure, "
            "geld, of hoe we gewend zijn te werken.",
            volgorde=(F("opgelost_op").desc(nulls_first=True), "-op", "pk"),
            vul_aan=vul_schotten_aan,
        ),
        Deelsoort(
            sleutel="oplossingen",
            template="experimenten/deel/oplossingen.html",
            model=Oplossing,
            kop="Oplossingen en verbindingen",
            erbij="Oplossing of verbinding erbij",
            bewaard="Wat ervan kwam",
            leeg="Er zijn nog geen oplossingen of verbindingen opgeschreven.",
            namen={"controles": _controles()},
            vul_aan=vul_oplossingen_aan,
        ),
        Deelsoort(
            sleutel="vragen",
            template="experimenten/deel/vragen.html",
            model=Openvraag,
            kop="Open vragen, en wat we nodig hebben",
            erbij="Vraag erbij",
            bewaard="De vraag",
            leeg="Er zijn geen open vragen.",
            volgorde=(F("beantwoord_op").desc(nulls_first=True), "-op", "pk"),
            namen={"naam_eigenaar": F("eigenaar__naam")},
        ),
        Deelsoort(
            sleutel="publicaties",
            template="experimenten/deel/publicaties.html",
            model=Publicatie,
            kop="Publicaties",
            erbij="Publicatie erbij",
            bewaard="De publicatie",
            leeg="Er zijn nog geen artikelen, films of rapporten over dit experiment.",
        ),
    )
}


@dataclass(frozen=True, kw_only=True)
class Blok:
    """One kind on the page. `meer`: there are others, in the list of this kind."""

    soort: Deelsoort
    rijen: Sequence[Experimentdeel]
    meer: bool


@dataclass(frozen=True, kw_only=True)
class Opgeschreven:
    blokken: Mapping[str, Blok]
    alles: Mapping[str, Sequence[Experimentdeel]]
    """Of each kind, also what does not fit on the page."""
    stappen: Sequence[Experimentstap]
    ook: Mapping[str, Sequence[Model]]
    """What else was asked for in the same question."""


def _met_wat_ze_brachten(stappen: ExperimentstapQuerySet) -> ExperimentstapQuerySet:
    """Give each step its words, from the history: as they were when the next step was taken, or now."""
    later = Experimentstap.objects.filter(experiment=OuterRef("experiment"), gezet_op__gt=OuterRef("gezet_op"))
    volgende = Subquery(later.order_by("gezet_op").values("gezet_op")[:1])
    geschreven = Experiment.pgh_event_model.objects.filter(
        pgh_obj=OuterRef("experiment"), stand=OuterRef("naar"), pgh_created_at__lt=OuterRef("tot")
    )
    woorden = geschreven.order_by("-pgh_id").values(woorden=JSONObject(**{veld: veld for veld in VELDEN_VAN_EEN_STAP}))
    return stappen.annotate(tot=Coalesce(volgende, Now()), bracht=Subquery(woorden[:1]))


def opgeschreven_bij(
    experiment: Experiment, *, lezer: Lid, vandaag: date, ook: Mapping[str, Lijst] | None = None
) -> Opgeschreven:
    """Return all kinds and the steps, in one question to the database. In: `ook` is what else that question asks."""
    vragen = {
        soort.sleutel: Lijst(rijen=soort.rijen(lezer=lezer).filter(experiment=experiment)) for soort in SOORTEN.values()
    }
    stappen = Experimentstap.objects.zichtbaar_voor(lezer).filter(experiment=experiment)
    stappen = _met_wat_ze_brachten(stappen).annotate(wie=F("door__naam")).order_by("gezet_op", "pk")
    ook = ook or {}
    alle_vragen = {**vragen, "stappen": Lijst(rijen=stappen), **ook}
    gevonden = vraag_samen(alle_vragen, bij=Experiment.objects.filter(pk=experiment.pk))
    blokken = {
        sleutel: Blok(soort=soort, rijen=gevonden[sleutel][:HOOGSTENS], meer=len(gevonden[sleutel]) > HOOGSTENS)
        for sleutel, soort in SOORTEN.items()
    }
    for blok in blokken.values():
        if blok.soort.vul_aan:
            blok.soort.vul_aan(blok.rijen, lezer=lezer, vandaag=vandaag)
    alles = {sleutel: gevonden[sleutel] for sleutel in SOORTEN}
    bij_elkaar = {naam: gevonden[naam] for naam in ook}
    return Opgeschreven(blokken=blokken, alles=alles, stappen=gevonden["stappen"], ook=bij_elkaar)
