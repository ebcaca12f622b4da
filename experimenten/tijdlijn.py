"""What happened in one experiment, newest first: its steps, what was written down, and the visits to it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db.models import Case, F, TextField, When
from django.urls import reverse
from django.utils import timezone

from experimenten import toegang
from experimenten.bestanden import Bestandenlijst
from experimenten.delen import VELDEN_VAN_EEN_STAP, Opgeschreven
from experimenten.models import Conclusie, Experiment, Experimentstap, Oplossing, Stand, Vervolg, Werkbezoek
from experimenten.models.experimentdelen import Experimentdeel
from experimenten.models.werkbezoeken import WerkbezoekQuerySet
from experimenten.werkbezoekenlijst import VOOR_IEDEREEN
from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Actie, Agendapunt, Lid
from trajecten.inzage import leg_inwoners_vast, leg_verhalen_vast
from trajecten.models import Inwoner, Verhaalgebruik

OP_DE_PAGINA = 25
"""The newest on the page of the experiment; the page of the tijdlijn has them all."""

WOORDEN = {
    Stand.VRAAG: "Van droom naar vraag",
    Stand.PROBEREN: "Begonnen met proberen",
    Stand.RESULTAAT: "Eerste resultaat",
    Stand.BESLUIT: "Besluit",
}


@dataclass(frozen=True, kw_only=True)
class Gebeurtenis:
    op: date
    wat: str = ""
    wie: str = ""
    tekst: str = ""
    feiten: Sequence[tuple[str, str]] = ()
    """What a step brought: what it is, and the words."""
    url: str = ""
    bezoek: UUID | None = None
    """Of a visit: what it says comes with `vul_in`."""
    verhaal: Verhaalgebruik | None = None


@dataclass(frozen=True, kw_only=True)
class Bronnen:
    """What was read for the page of the experiment, and is on its tijdlijn too."""

    opgeschreven: Opgeschreven
    besproken: Sequence[Agendapunt]
    bestanden: Bestandenlijst
    verhalen: Sequence[Verhaalgebruik]


def verloop(
    experiment: Experiment, *, gebruiker: Lid, bronnen: Bronnen, bezoeken: int | None = None
) -> list[Gebeurtenis]:
    """Return all that happened, newest first; of visits only the day. In: how many visits, or None for all."""
    dagen = _te_tellen(experiment, gebruiker).order_by("-datum", "-pk").values_list("pk", "datum")[:bezoeken]
    gebeurtenissen = [
        *_stappen(experiment, bronnen.opgeschreven.stappen),
        *(Gebeurtenis(op=datum, bezoek=pk) for pk, datum in dagen),
        *_opgeschreven(experiment, bronnen.opgeschreven),
        *map(_agendapunt, bronnen.besproken),
        *_bestanden(experiment, bronnen.bestanden),
        *_verhalen(experiment, bronnen.verhalen),
    ]
    return sorted(gebeurtenissen, key=lambda gebeurtenis: gebeurtenis.op, reverse=True)


def vul_in(gebeurtenissen: Sequence[Gebeurtenis], *, experiment: Experiment, gebruiker: Lid) -> list[Gebeurtenis]:
    """Read the visits among these: the text only of those this person may read."""
    te_lezen = Case(When(toegang.werkbezoeken_lezen(gebruiker), then="verslag"), output_field=TextField())
    bezoeken = _te_tellen(experiment, gebruiker).filter(pk__in=[g.bezoek for g in gebeurtenissen if g.bezoek])
    bezoeken = bezoeken.select_related("organisatie", "gemeente", "experiment", "kwartiermaker").only(*VOOR_IEDEREEN)
    per_id = {bezoek.pk: bezoek for bezoek in bezoeken.annotate(te_lezen=te_lezen)}
    return [
        _bezoek(gebeurtenis, per_id[gebeurtenis.bezoek]) if gebeurtenis.bezoek else gebeurtenis
        for gebeurtenis in gebeurtenissen
        if gebeurtenis.bezoek is None or gebeurtenis.bezoek in per_id
    ]


def leg_inzage_vast(
    gebeurtenissen: Sequence[Gebeurtenis], *, lezer: Lid, verhalen: Sequence[Verhaalgebruik] | None = None
) -> None:
    """Write down of whom this person read something here: a story, or a visit that was about somebody.

    In: `verhalen` that are on the page from begin to end; without them only their titles were shown.
    """
    genoemd = [gebeurtenis.verhaal for gebeurtenis in gebeurtenissen if gebeurtenis.verhaal]
    if verhalen is None:
        leg_verhalen_vast(lezer, genoemd, handeling=Handeling.LIJST)
    else:
        leg_verhalen_vast(lezer, verhalen)
    gelezen = [gebeurtenis.bezoek for gebeurtenis in gebeurtenissen if gebeurtenis.bezoek and gebeurtenis.url]
    if gelezen:
        over_wie = Inwoner.objects.zichtbaar_voor(lezer).filter(werkbezoeken__in=gelezen).distinct()
        leg_inwoners_vast(lezer, over_wie, gegevens=Gegevens.WERKBEZOEK, handeling=Handeling.LIJST)


def open_acties(experiment: Experiment, *, gebruiker: Lid) -> list[Actie]:
    """What still has to be done after the visits this person may read."""
    leesbaar = Werkbezoek.objects.aanwezig().leesbaar_voor(gebruiker).filter(experiment=experiment)
    acties = Actie.objects.open().filter(werkbezoek__in=leesbaar).select_related("eigenaar", "organisatie")
    return list(acties.annotate(bezoek_id=F("werkbezoek")).order_by("uiterlijk_op", "pk"))


def _te_tellen(experiment: Experiment, gebruiker: Lid) -> WerkbezoekQuerySet:
    """Visits of which this person may know that they took place."""
    te_zien = toegang.werkbezoeken(gebruiker) | toegang.werkbezoeken_lezen(gebruiker)
    return Werkbezoek.objects.aanwezig().filter(te_zien, experiment=experiment)


def _stappen(experiment: Experiment, stappen: Sequence[Experimentstap]) -> Iterator[Gebeurtenis]:
    """Return the steps with who, why and what each brought; of an older experiment only the days are known."""
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
        feiten = () if stap.is_terug else _feiten(stand, _zoals_toen(experiment, stap, laatste=laatste[stand]))
        yield Gebeurtenis(op=op, wat=wat, wie=stap.wie, tekst=stap.waarom, feiten=feiten)
    for stand, dag in dagen.items():
        if dag and stand not in laatste:
            feiten = _feiten(stand, _zoals_nu(experiment)) if stand == experiment.stand else ()
            yield Gebeurtenis(op=dag, wat=WOORDEN[stand], feiten=feiten)


def _zoals_nu(experiment: Experiment) -> dict[str, str]:
    return {veld: getattr(experiment, veld) for veld in VELDEN_VAN_EEN_STAP}


def _zoals_toen(experiment: Experiment, stap: Experimentstap, *, laatste: Experimentstap) -> dict[str, str]:
    """Return the words of this step: as mended since, unless a later step wrote others over them."""
    is_van_nu = experiment.stand == stap.naar or stap.naar in {Stand.VRAAG, Stand.PROBEREN}
    return _zoals_nu(experiment) if stap is laatste and is_van_nu else stap.bracht or {}


def _feiten(stand: Stand, velden: Mapping[str, str]) -> list[tuple[str, str]]:
    conclusie = dict(Conclusie.choices).get(velden.get("conclusie"), "")
    besluit = ". ".join(filter(None, (dict(Vervolg.choices).get(velden.get("vervolg")), velden.get("wat_we_nu_doen"))))
    geleerd = ("Wat we leerden", velden.get("uitkomst"))
    van_de_stap = {
        Stand.VRAAG: [("De vraag", velden.get("vraag"))],
        Stand.PROBEREN: [("Wat we proberen", velden.get("wat_we_proberen"))],
        Stand.RESULTAAT: [geleerd],
        Stand.BESLUIT: [geleerd, ("Klopt wat we dachten?", conclusie), ("Het besluit", besluit)],
    }
    return [(naam, tekst) for naam, tekst in van_de_stap[stand] if tekst]


def _bezoek(gebeurtenis: Gebeurtenis, bezoek: Werkbezoek) -> Gebeurtenis:
    wie = bezoek.kwartiermaker.naam
    if bezoek.te_lezen is None:
        return replace(gebeurtenis, wat=str(bezoek), wie=wie, tekst="Het verslag kunt u niet lezen.")
    return replace(gebeurtenis, wat=str(bezoek), wie=wie, tekst=bezoek.te_lezen, url=bezoek.get_absolute_url())


def _agendapunt(punt: Agendapunt) -> Gebeurtenis:
    bijeenkomst = punt.bijeenkomst
    return Gebeurtenis(
        op=timezone.localdate(bijeenkomst.begint_op),
        wat=f"Op de agenda: {bijeenkomst.thema}",
        tekst=punt.uitkomst,
        url=reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk]),
    )


def _bestanden(experiment: Experiment, bestanden: Bestandenlijst) -> Iterator[Gebeurtenis]:
    hier = f"{reverse('experiment_bekijken', args=[experiment.pk])}#bestanden"
    for bestand in (*bestanden.fotos, *bestanden.documenten):
        wat = "Foto" if bestand.is_foto else f"Bestand: {bestand.naam}"
        op, wie = timezone.localdate(bestand.geplaatst_op), bestand.wie
        yield Gebeurtenis(op=op, wat=wat, wie=wie, tekst=bestand.beschrijving, url=hier)


def _verhalen(experiment: Experiment, verhalen: Sequence[Verhaalgebruik]) -> Iterator[Gebeurtenis]:
    hier = f"{reverse('experiment_bekijken', args=[experiment.pk])}#verhalen"
    for verhaal in verhalen:
        op = timezone.localdate(verhaal.gegeven_op)
        yield Gebeurtenis(op=op, wat=f"Verhaal: {verhaal.titel}", wie=verhaal.alias, url=hier, verhaal=verhaal)


def _opgeschreven(experiment: Experiment, opgeschreven: Opgeschreven) -> Iterator[Gebeurtenis]:
    hier = reverse("experiment_bekijken", args=[experiment.pk])

    def adres(soort: str) -> str:
        """On the page, or in the list of this kind when not all of them fit there."""
        if opgeschreven.blokken[soort].meer:
            return reverse("experimentdelen", args=[experiment.pk, soort])
        return f"{hier}#{soort}"

    for sleutel, wat in (("voorbeelden", "Voorbeeld"), ("lessen", "Les"), ("oplossingen", "")):
        for deel in opgeschreven.alles[sleutel]:
            soort = wat or deel.get_soort_display().capitalize()
            yield Gebeurtenis(op=_dag(deel), wat=soort, wie=deel.wie, tekst=deel.tekst, url=adres(sleutel))
    for deel in opgeschreven.alles["oplossingen"]:
        for controle in deel.controles:
            op, gebruik = date.fromisoformat(controle["op"]), Oplossing.Gebruik(controle["gebruik"]).label
            yield Gebeurtenis(op=op, wat=f"Nagekeken: {gebruik}", tekst=deel.tekst, url=adres("oplossingen"))
    for schot in opgeschreven.alles["schotten"]:
        vast = {"tekst": schot.tekst, "url": adres("schotten")}
        yield Gebeurtenis(op=_dag(schot), wat="Schot", wie=schot.wie, **vast)
        if schot.gemeld_op:
            yield Gebeurtenis(op=schot.gemeld_op, wat=f"Schot gemeld bij {schot.gemeld_bij}", **vast)
        if schot.opgelost_op:
            yield Gebeurtenis(op=schot.opgelost_op, wat="Schot opgelost", **vast | {"tekst": schot.hoe_opgelost})
    for vraag in opgeschreven.alles["vragen"]:
        vast = {"tekst": vraag.tekst, "url": adres("vragen")}
        yield Gebeurtenis(op=_dag(vraag), wat="Vraag", wie=vraag.wie, **vast)
        if vraag.beantwoord_op:
            yield Gebeurtenis(op=vraag.beantwoord_op, wat="Vraag beantwoord", **vast | {"tekst": vraag.antwoord})
    for stuk in opgeschreven.alles["publicaties"]:
        op = stuk.verschenen_op or _dag(stuk)
        yield Gebeurtenis(op=op, wat="Publicatie", wie=stuk.wie, tekst=stuk.titel, url=adres("publicaties"))


def _dag(deel: Experimentdeel) -> date:
    return timezone.localdate(deel.op)
