"""How long visits and experiments are kept (domain.md 5.4 and 5.5)."""

from django.db.models import Model, Q, QuerySet

from experimenten.bewaartermijnen_bezoeken import van_wat_bij_een_bezoek_hoort
from experimenten.models import (
    Bestand,
    Bezoekbestand,
    Bezoekreactie,
    Bezoektelling,
    Experiment,
    Experimentstap,
    GezienTalent,
    Les,
    Openvraag,
    Oplossing,
    Praktijkvoorbeeld,
    Publicatie,
    Rapport,
    Schot,
    Weergave,
    Werkbezoek,
    Werkbezoekconcept,
)
from experimenten.models.bestanden import BEDENKTIJD
from experimenten.models.werkbezoeken import BEWAARTERMIJN_CONCEPT, BEWAARTERMIJN_PRULLENBAK
from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import Actie, Contactmoment
from netwerk.vernietiging import vernietig

MET_DERDEN = "Selectielijst 19.1.11"
KORTER = "Keuze van het netwerk: namen van anderen korter"
NAMEN = Termijn(jaren=2)
BEDENKTIJD_DELEN = Termijn(dagen=30)
EVALUATIE = (Les, Openvraag, Oplossing, Publicatie, Schot)


def vernietig_bezoeken(rijen: QuerySet, **waarom: object) -> int:
    """Destroy visits with what they wrote down elsewhere."""
    return _vernietig_met(rijen, Q(), **waarom)


def vernietig_uit_de_prullenbak(rijen: QuerySet, **waarom: object) -> int:
    """The same; an actie that was done by then stays, it is of whoever did it."""
    return _vernietig_met(rijen, Q(gedaan_op=None), **waarom)


def _vernietig_met(rijen: QuerySet, acties: Q, **waarom: object) -> int:
    bezoeken = list(rijen.values_list("pk", flat=True))
    erbij = list(Actie.objects.filter(acties, werkbezoek__in=bezoeken).values_list("pk", flat=True))
    vernietig(Contactmoment.objects.filter(bron__in=bezoeken), **waarom)
    aantal = vernietig(Werkbezoek.objects.filter(pk__in=bezoeken), **waarom)
    vernietig(Actie.objects.filter(pk__in=erbij), **waarom)
    return aantal


def registreer_termijnen() -> None:
    registreer(
        *_van_mensen_in_bezoeken(),
        *van_wat_bij_een_bezoek_hoort(),
        *_van_bezoeken(),
        *_van_bestanden(),
        *_van_experimenten(),
    )


def _van_bestanden() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="foto's en bestanden bij experimenten",
            model=Bestand,
            termijn=Termijn(jaren=5),
            begin="geplaatst_op",
            begin_in_woorden="nadat iemand het plaatste",
            als=lambda nu: Q(verwijderd_op=None),
            grond=MET_DERDEN,
            verband="samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="weggehaalde foto's en bestanden",
            model=Bestand,
            termijn=Termijn(dagen=BEDENKTIJD.days),
            begin="verwijderd_op",
            begin_in_woorden="nadat iemand het weghaalde",
            grond="Keuze van het netwerk",
            verband="samenwerkingsverband",
            zonder_goedkeuring="een mens heeft het zelf weggehaald",
        ),
    )


def _van_experimenten() -> tuple[Bewaartermijn, ...]:
    """The words of an experiment stay for the evaluation; an example of somebody does not, nor what was taken away."""
    voorbeelden = Bewaartermijn(
        gegevens="praktijkvoorbeelden bij experimenten",
        model=Praktijkvoorbeeld,
        termijn=Termijn(jaren=5),
        begin="op",
        begin_in_woorden="nadat iemand het opschreef",
        als=lambda nu: Q(weg_op=None),
        grond=MET_DERDEN,
        verband="samenwerkingsverband",
    )
    return (
        voorbeelden,
        *(_weggehaald(model, verband="samenwerkingsverband") for model in (Praktijkvoorbeeld, *EVALUATIE)),
        _weggehaald(Weergave),
        Bewaartermijn(
            gegevens="wat iemand in een rapport wilde",
            model=Rapport,
            termijn=Termijn(dagen=7),
            begin="klus__gevraagd_op",
            begin_in_woorden="nadat iemand het vroeg",
            grond="Keuze van het netwerk",
            zonder_goedkeuring="technisch: het bestand is dan opgehaald",
        ),
        *(_blijft(model) for model in (Experimentstap, *EVALUATIE)),
    )


def _weggehaald(model: type[Model], **waar: str) -> Bewaartermijn:
    return Bewaartermijn(
        gegevens=f"weggehaalde {model._meta.verbose_name_plural}",
        model=model,
        termijn=BEDENKTIJD_DELEN,
        begin="weg_op",
        begin_in_woorden="nadat iemand het weghaalde",
        grond="Keuze van het netwerk",
        zonder_goedkeuring="een mens heeft het zelf weggehaald",
        **waar,
    )


def _blijft(model: type[Model]) -> Bewaartermijn:
    return Bewaartermijn(
        gegevens=str(model._meta.verbose_name_plural),
        model=model,
        begin_in_woorden="",
        grond="Evaluatie, blijvend. Er staan geen inwoners in",
        verband="samenwerkingsverband",
        daarna=Daarna.BLIJFT,
    )


def _van_mensen_in_bezoeken() -> tuple[Bewaartermijn, ...]:
    vast = {"termijn": NAMEN, "begin": "werkbezoek__datum", "begin_in_woorden": "na het bezoek", "grond": KORTER}
    return (
        Bewaartermijn(
            gegevens="wie iemand sprak bij een bezoek",
            model=Werkbezoek.gesproken_met.through,
            plaats="werkbezoek__gemeente",
            **vast,
        ),
        Bewaartermijn(
            gegevens="over welke inwoner een bezoek ging",
            model=Werkbezoek.inwoners.through,
            plaats="werkbezoek__gemeente",
            voor_iedereen="Dat een bezoek over u ging: 2 jaar. Het verslag van een bezoek: 5 jaar.",
            **vast,
        ),
        Bewaartermijn(gegevens="talenten die iemand zag bij een bezoek", model=GezienTalent, **vast),
    )


def _van_bezoeken() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="werkbezoeken",
            model=Werkbezoek,
            mee=(Werkbezoek.meegegaan.through, Bezoektelling, Bezoekreactie, Bezoekbestand),
            termijn=Termijn(jaren=5),
            begin="datum",
            begin_in_woorden="na het bezoek",
            als=lambda nu: Q(verwijderd_op=None),
            grond=MET_DERDEN,
            doe=vernietig_bezoeken,
        ),
        Bewaartermijn(
            gegevens="weggehaalde werkbezoeken",
            model=Werkbezoek,
            mee=(Werkbezoek.meegegaan.through, Bezoektelling, Bezoekreactie, Bezoekbestand),
            termijn=Termijn(dagen=BEWAARTERMIJN_PRULLENBAK.days),
            begin="verwijderd_op",
            begin_in_woorden="nadat iemand het bezoek weghaalde",
            grond="Keuze van het netwerk",
            doe=vernietig_uit_de_prullenbak,
            zonder_goedkeuring="een mens heeft het zelf weggehaald",
        ),
        Bewaartermijn(
            gegevens="concepten van werkbezoeken",
            model=Werkbezoekconcept,
            termijn=Termijn(dagen=BEWAARTERMIJN_CONCEPT.days),
            begin="bewaard_op",
            begin_in_woorden="nadat iemand het typte en niet bewaarde",
            grond="Keuze van het netwerk",
            zonder_goedkeuring="een mens heeft het niet bewaard",
        ),
        Bewaartermijn(
            gegevens="experimenten",
            model=Experiment,
            begin_in_woorden="",
            grond="Evaluatie, blijvend. Er staan geen inwoners in; de naam van de eigenaar gaat weg met het account",
            verband="samenwerkingsverband",
            daarna=Daarna.BLIJFT,
        ),
    )
