"""What happened in one experiment, newest first: its steps, what was written down, and the visits one may read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone

from experimenten.delen import Blok, Opgeschreven
from experimenten.models import Experiment, Experimentstap, Stand, Werkbezoek
from netwerk.models import Actie, Agendapunt, Lid

HOOGSTENS = 20
"""Visits on the page; the rest is in the list of visits."""
MEER_NA = 25
"""What comes after this many is folded."""

WOORDEN = {
    Stand.VRAAG: "Van droom naar vraag",
    Stand.PROBEREN: "Begonnen met proberen",
    Stand.RESULTAAT: "Eerste resultaat",
    Stand.BESLUIT: "Besluit",
}


@dataclass(frozen=True, kw_only=True)
class Gebeurtenis:
    op: date
    wat: str
    wie: str = ""
    tekst: str = ""
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Tijdlijn:
    gebeurtenissen: list[Gebeurtenis]
    eerder: list[Gebeurtenis]
    """Older ones, folded."""
    niet_op_de_pagina: int
    """Visits the reader may read that did not fit."""
    niet_te_lezen: int
    """Visits the reader may count but not read."""
    acties: list[Actie]


def tijdlijn(
    *, experiment: Experiment, gebruiker: Lid, opgeschreven: Opgeschreven, besproken: Sequence[Agendapunt]
) -> Tijdlijn:
    van_experiment = Werkbezoek.objects.aanwezig().filter(experiment=experiment)
    leesbaar = van_experiment.leesbaar_voor(gebruiker)
    bezoeken = list(leesbaar.select_related("organisatie", "kwartiermaker").order_by("-datum", "-pk")[:HOOGSTENS])
    acties = Actie.objects.open().filter(werkbezoek__in=leesbaar).select_related("eigenaar", "organisatie")
    gebeurtenissen = sorted(
        [
            *_stappen(experiment, opgeschreven.stappen),
            *map(_bezoek, bezoeken),
            *_opgeschreven(opgeschreven.blokken),
            *map(_agendapunt, besproken),
        ],
        key=lambda gebeurtenis: gebeurtenis.op,
        reverse=True,
    )
    return Tijdlijn(
        gebeurtenissen=gebeurtenissen[:MEER_NA],
        eerder=gebeurtenissen[MEER_NA:],
        niet_op_de_pagina=leesbaar.count() - len(bezoeken),
        niet_te_lezen=van_experiment.zichtbaar_voor(gebruiker).exclude(pk__in=leesbaar).count(),
        acties=list(acties.order_by("uiterlijk_op", "pk")),
    )


def _stappen(experiment: Experiment, stappen: Sequence[Experimentstap]) -> Iterator[Gebeurtenis]:
    """Return the steps with who and why; of an older experiment only the days are known."""
    dagen = {
        Stand.PROBEREN: experiment.begonnen_op,
        Stand.RESULTAAT: experiment.eerste_resultaat_op,
        Stand.BESLUIT: experiment.besloten_op,
    }
    if experiment.gedroomd_op:
        wie = str(experiment.dromer) if experiment.dromer else experiment.droom_van
        yield Gebeurtenis(op=experiment.gedroomd_op, wat="Een droom", wie=wie)
    laatste = {Stand(stap.naar): stap for stap in stappen if not stap.is_terug}
    for stap in stappen:
        stand = Stand(stap.naar)
        dag = dagen.get(stand) if stap is laatste.get(stand) else None
        wat = f"Terug naar {stand.label.lower()}" if stap.is_terug else WOORDEN[stand]
        op = dag or timezone.localdate(stap.gezet_op)
        yield Gebeurtenis(op=op, wat=wat, wie=stap.wie, tekst=stap.waarom)
    for stand, dag in dagen.items():
        if dag and stand not in laatste:
            yield Gebeurtenis(op=dag, wat=WOORDEN[stand])


def _bezoek(bezoek: Werkbezoek) -> Gebeurtenis:
    return Gebeurtenis(
        op=bezoek.datum, wat=str(bezoek), tekst=bezoek.verslag, url=reverse("werkbezoek_bekijken", args=[bezoek.pk])
    )


def _agendapunt(punt: Agendapunt) -> Gebeurtenis:
    bijeenkomst = punt.bijeenkomst
    return Gebeurtenis(
        op=timezone.localdate(bijeenkomst.begint_op),
        wat=f"Op de agenda: {bijeenkomst.thema}",
        tekst=punt.uitkomst,
        url=reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk]),
    )


def _opgeschreven(blokken: Mapping[str, Blok]) -> Iterator[Gebeurtenis]:
    for sleutel, wat in (("voorbeelden", "Voorbeeld"), ("lessen", "Les"), ("oplossingen", "")):
        for deel in blokken[sleutel].rijen:
            soort = wat or deel.get_soort_display().capitalize()
            op = timezone.localdate(deel.op)
            yield Gebeurtenis(op=op, wat=soort, wie=deel.wie, tekst=deel.tekst, url=f"#{sleutel}")
    for schot in blokken["schotten"].rijen:
        vast = {"tekst": schot.tekst, "url": "#schotten"}
        yield Gebeurtenis(op=timezone.localdate(schot.op), wat="Schot", wie=schot.wie, **vast)
        if schot.gemeld_op:
            yield Gebeurtenis(op=schot.gemeld_op, wat=f"Schot gemeld bij {schot.gemeld_bij}", **vast)
        if schot.opgelost_op:
            yield Gebeurtenis(op=schot.opgelost_op, wat="Schot opgelost", tekst=schot.hoe_opgelost, url="#schotten")
    for vraag in blokken["vragen"].rijen:
        vast = {"tekst": vraag.tekst, "url": "#vragen"}
        yield Gebeurtenis(op=timezone.localdate(vraag.op), wat="Vraag", wie=vraag.wie, **vast)
        if vraag.beantwoord_op:
            yield Gebeurtenis(op=vraag.beantwoord_op, wat="Vraag beantwoord", tekst=vraag.antwoord, url="#vragen")
