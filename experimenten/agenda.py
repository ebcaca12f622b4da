"""What the experiments bring to a bijeenkomst: an item for each that runs, and where an answer was learned."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Q, Window
from django.template.defaultfilters import date as schrijf
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Openvraag, Praktijkvoorbeeld, Schot, Stand, Werkbezoek
from experimenten.models.experimentdelen import aantal_bij_een_experiment
from netwerk.agenda import MET_ACTIES, MET_EXPERIMENTEN, Aanleiding, Agendabron, Voorstel, registreer
from netwerk.herkomst import HOOGSTENS, Herkomstsoort
from netwerk.herkomst import registreer as registreer_herkomst
from netwerk.leervragen import agendas_met
from netwerk.models import Actie, Agendapunt, Bijeenkomst, Lid
from participatie.samen import Lijst
from participatie.velden import schrijf_datum

EXPERIMENT, WERKBEZOEK, ACTIES_NA_BEZOEKEN = "experiment", "werkbezoek", "acties_na_bezoeken"
PRAKTIJKVOORBEELD = "praktijkvoorbeeld"
ACTIES_HOOGSTENS = 200
"""More than can be talked about; the last line says how many others there are."""


def registreer_alles() -> None:
    registreer(
        Agendabron(
            naam="acties na bezoeken",
            voorstellen=acties_na_bezoeken,
            volgorde=65,
            soorten=MET_ACTIES,
            levend=(Agendapunt.Soort.OVERIG, ACTIES_NA_BEZOEKEN),
        )
    )
    registreer(Agendabron(naam="experimenten", voorstellen=lopende_experimenten, volgorde=40, soorten=MET_EXPERIMENTEN))
    registreer_herkomst(
        Herkomstsoort(sleutel=EXPERIMENT, naam="een experiment", zoek=_experimenten, keuzes=_nieuwste_experimenten),
        Herkomstsoort(
            sleutel=WERKBEZOEK,
            naam="een bezoek",
            zoek=_werkbezoeken,
            keuzes=_nieuwste_bezoeken,
            in_woorden=_bezoek,
        ),
        Herkomstsoort(
            sleutel=PRAKTIJKVOORBEELD,
            naam="een voorbeeld uit de praktijk",
            zoek=_voorbeelden,
            te_vertellen=_voorbeelden_om_te_vertellen,
        ),
    )


def lopende_experimenten(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """Those that are being tried, and those with a result or besluit since last time."""
    zichtbaar = Experiment.objects.zichtbaar_voor(aanleiding.lezer).filter(
        samenwerkingsverband=aanleiding.bijeenkomst.samenwerkingsverband_id
    )
    keuze = Q(stand=Stand.PROBEREN)
    if aanleiding.sinds:
        sinds = timezone.localdate(aanleiding.sinds)
        keuze |= Q(eerste_resultaat_op__gt=sinds) | Q(besloten_op__gt=sinds)
    vandaag = timezone.localdate(aanleiding.nu)
    open_ = {
        f"open_{naam}": aantal_bij_een_experiment(model.objects.zichtbaar_voor(aanleiding.lezer).open_op(vandaag))
        for naam, model in (("vragen", Openvraag), ("schotten", Schot))
    }
    gekozen = zichtbaar.filter(keuze).annotate(**open_).select_related("werkgroep")
    for experiment in gekozen.order_by("werkgroep__naam", "naam"):
        yield Voorstel(
            soort=Agendapunt.Soort.EXPERIMENT,
            titel=experiment.naam,
            minuten=10,
            tekst=_nieuws(experiment, sinds=aanleiding.sinds, nu=aanleiding.nu),
            over_soort=EXPERIMENT,
            over_id=experiment.pk,
        )


def acties_na_bezoeken(aanleiding: Aanleiding) -> Iterator[Voorstel]:
    """What is still to be done after visits that the reader may read; of visits about an inwoner only how much."""
    bezoeken = Werkbezoek.objects.aanwezig().leesbaar_voor(aanleiding.lezer)
    in_het_netwerk = bezoeken.filter(gemeente__samenwerkingsverband=aanleiding.bijeenkomst.samenwerkingsverband_id)
    toen = in_het_netwerk.filter(vastgelegd_op__lte=aanleiding.nu)
    over_niemand = toen.filter(inwoners=None, geziene_talenten=None)
    te_doen = Actie.objects.open_op(aanleiding.nu)
    open_ = te_doen.filter(werkbezoek__in=over_niemand)
    met_alles = open_.select_related("eigenaar", "organisatie").annotate(totaal=Window(Count("pk")))
    acties = list(met_alles.order_by("uiterlijk_op", "pk")[:ACTIES_HOOGSTENS])
    regels = [
        f"– {a.wat} ({a.organisatie}): {_wie(a.eigenaar)}, uiterlijk {schrijf(a.uiterlijk_op, 'j F')}" for a in acties
    ]
    meer = acties[0].totaal - len(acties) if acties else 0
    regels += [f"– En nog {meer} andere."] if meer else []
    over_iemand = te_doen.filter(werkbezoek__in=toen.exclude(pk__in=over_niemand.values("pk"))).count()
    regels += [_niet_hier(over_iemand)] if over_iemand else []
    if regels:
        yield Voorstel(
            soort=Agendapunt.Soort.OVERIG,
            titel="Open acties na bezoeken",
            minuten=10,
            tekst="\n".join(regels),
            over_soort=ACTIES_NA_BEZOEKEN,
            over_id=aanleiding.bijeenkomst.pk,
        )


def _niet_hier(aantal: int) -> str:
    wat = "Nog 1 open actie gaat" if aantal == 1 else f"Nog {aantal} open acties gaan"
    return f"– {wat} over een inwoner. Wij noemen hier geen namen: kijk bij uw acties of bij het bezoek."


def _wie(eigenaar: Lid) -> str:
    """Of who left, somebody else has to take it over."""
    return str(eigenaar) if eigenaar.is_active else f"{eigenaar} (doet niet meer mee)"


def _nieuws(experiment: Experiment, *, sinds: datetime | None, nu: datetime) -> str:
    """Say what changed since the last bijeenkomst, or that nothing was written down."""
    grens = timezone.localdate(sinds) if sinds else None
    stappen = (
        (experiment.begonnen_op, "begonnen"),
        (experiment.eerste_resultaat_op, "eerste resultaat"),
        (experiment.besloten_op, "besluit genomen"),
    )
    nieuw = [f"{wat} op {schrijf(op, 'j F')}" for op, wat in stappen if op and (grens is None or op > grens)]
    regels = [f"Vraag: {experiment.vraag}", f"Werkgroep {experiment.werkgroep}."]
    regels.append(f"Sinds de vorige keer: {', '.join(nieuw)}." if nieuw else "Sinds de vorige keer: geen nieuwe stap.")
    if nieuw and experiment.uitkomst:
        regels.append(experiment.uitkomst)
    for naam, aantal in (
        ("Open vragen", experiment.open_vragen),
        ("Schotten, niet opgelost", experiment.open_schotten),
    ):
        regels += [f"{naam}: {aantal}."] if aantal else []
    if experiment.kijk_terug_op:
        op = schrijf(experiment.kijk_terug_op, "j F")
        is_te_laat = experiment.kijk_terug_op < timezone.localdate(nu)
        regels.append(f"Terugkijken had gemoeten op {op}." if is_te_laat else f"Wij kijken terug op {op}.")
    return "\n".join(regels)


# Where an answer was learned


def _experimenten(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    zichtbaar = Experiment.objects.zichtbaar_voor(lezer).filter(pk__in=ids)
    return {e.pk: (e.naam, reverse("experiment_bekijken", args=[e.pk])) for e in zichtbaar}


def _nieuwste_experimenten(lezer: Lid, nu: datetime) -> Lijst:
    zonder = ("vraag", "aanname", "zo_zien_we_het", "wat_we_proberen", "in_gewone_woorden", "uitkomst")
    return Lijst(rijen=Experiment.objects.zichtbaar_voor(lezer).order_by("naam", "pk"), zonder=zonder)


def _werkbezoeken(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    leesbaar = Werkbezoek.objects.aanwezig().leesbaar_voor(lezer).filter(pk__in=ids).select_related("organisatie")
    return {b.pk: (_bezoek(b), reverse("werkbezoek_bekijken", args=[b.pk])) for b in leesbaar}


def _nieuwste_bezoeken(lezer: Lid, nu: datetime) -> Lijst:
    leesbaar = Werkbezoek.objects.aanwezig().leesbaar_voor(lezer).order_by("-datum", "-pk")
    return Lijst(rijen=leesbaar[:HOOGSTENS], met=("organisatie",), zonder=("verslag",))


def _bezoek(bezoek: Werkbezoek) -> str:
    return f"Bezoek aan {bezoek.organisatie}, {schrijf_datum(bezoek.datum)}"


# Voorbeelden that are told at a bijeenkomst: the words stay at the experiment, and go with the consent


def vul_voorbeelden_aan(voorbeelden: Sequence[Praktijkvoorbeeld], *, lezer: Lid, vandaag: date) -> None:
    """Give each the agendas on which it stands."""
    gevonden = agendas_met(PRAKTIJKVOORBEELD, [rij.pk for rij in voorbeelden], lezer=lezer)
    for rij in voorbeelden:
        rij.op_agendas = gevonden.get(rij.pk, [])


def _voorbeelden(lezer: Lid, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    zichtbaar = Praktijkvoorbeeld.objects.zichtbaar_voor(lezer).aanwezig().filter(pk__in=ids)
    adressen = ((rij, reverse("experiment_bekijken", args=[rij.experiment_id])) for rij in zichtbaar)
    return {rij.pk: (str(rij), f"{adres}#voorbeelden") for rij, adres in adressen}


def _voorbeelden_om_te_vertellen(bijeenkomst: Bijeenkomst, lezer: Lid) -> list[tuple[UUID, str]]:
    zichtbaar = Praktijkvoorbeeld.objects.zichtbaar_voor(lezer).aanwezig().select_related("experiment")
    van_het_netwerk = zichtbaar.filter(samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
    return [(rij.pk, f"{rij}: {rij.experiment}") for rij in van_het_netwerk.order_by("-op", "pk")[:HOOGSTENS]]
