"""What the bijeenkomsten of the demo said about the experiments, and answers that were learned from them."""

from datetime import timedelta

from django.utils import timezone

from experimenten.agenda import EXPERIMENT
from experimenten.models import Experiment, Stand, Werkbezoek
from experimenten.toen import met_stappen, toen
from netwerk.demo.agendas import geef_antwoord
from netwerk.models import Agendapunt, Bijeenkomst, Leervraag, Lid, Opbrengst
from netwerk.models.bijeenkomsten import Agendastand
from participatie.demo import vaste_id

NA_DE_OPENING = 30
"""Where in the agenda they stand: behind what the network itself put there, before the break."""

GEZEGD = (
    "Het loopt, met kleine stappen. De groep zoekt nog iemand die meedenkt.",
    "Er is iets gelukt wat eerst niet kon. De groep vertelt het de volgende keer verder.",
    "Het duurt langer dan gedacht. Wij houden vol en kijken over twee maanden weer.",
)


GEVONDEN = (
    (Opbrengst.Soort.CONTACT, "De bakker en de dagbesteding kennen elkaar nu. Zij bellen volgende week."),
    (Opbrengst.Soort.MATCH, "Er is een plek in de kas gevonden voor iemand die graag buiten werkt."),
    (Opbrengst.Soort.IDEE, "Laat iemand die al meedoet een ochtend met een ander meelopen."),
)


def bouw_agendas() -> None:
    """Put on each agenda that was the experiments that ran then; and answer two questions in part."""
    for nummer, bijeenkomst in enumerate(_afgesloten()):
        dag = timezone.localdate(bijeenkomst.begint_op)
        van_toen = Experiment.objects.filter(samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
        Agendapunt.objects.bulk_create(
            Agendapunt(
                id=vaste_id("agendapunt", bijeenkomst.pk, "experiment", experiment.naam),
                samenwerkingsverband_id=bijeenkomst.samenwerkingsverband_id,
                bijeenkomst=bijeenkomst,
                soort=Agendapunt.Soort.EXPERIMENT,
                titel=experiment.naam,
                minuten=15,
                volgorde=NA_DE_OPENING + plaats,
                eigenaar=experiment.eigenaar,
                over_soort=EXPERIMENT,
                over_id=experiment.pk,
                uitkomst=GEZEGD[(nummer + plaats) % len(GEZEGD)],
            )
            for plaats, experiment in enumerate(met_stappen(van_toen.order_by("naam")))
            if toen(experiment, dag=dag).stand == Stand.PROBEREN
        )
        _opbrengsten(bijeenkomst, nummer=nummer)
    _antwoorden()


def _opbrengsten(bijeenkomst: Bijeenkomst, *, nummer: int) -> None:
    """What came up when it was about an experiment."""
    punten = (
        bijeenkomst.agendapunten.filter(over_soort=EXPERIMENT).select_related("eigenaar").order_by("volgorde", "pk")
    )
    for plaats, punt in enumerate(punten):
        soort, tekst = GEVONDEN[(nummer + plaats) % len(GEVONDEN)]
        Opbrengst.objects.create(
            id=vaste_id("opbrengst", punt.pk),
            bijeenkomst=bijeenkomst,
            agendapunt=punt,
            soort=soort,
            tekst=tekst,
            door=punt.eigenaar,
            op=bijeenkomst.begint_op + timedelta(minutes=70),
        )


def _afgesloten() -> list[Bijeenkomst]:
    return list(Bijeenkomst.objects.filter(stand=Agendastand.AFGESLOTEN).order_by("begint_op", "pk"))


def _antwoorden() -> None:
    anke = Lid.objects.get(email="anke@demo.example")
    bezoek = Werkbezoek.objects.filter(kwartiermaker=anke).order_by("datum", "pk").last()
    experiment = Experiment.objects.lopend().filter(samenwerkingsverband__slug="owo").order_by("naam").first()
    for vraag, tekst, bron in (
        ("Hoe bereiken wij jongeren zonder school?", "Via de voetbalclub: daar kent iedereen iedereen.", bezoek),
        ("Helpt het als iemand eerst mag meekijken?", "Na een ochtend meekijken durft bijna iedereen.", experiment),
    ):
        leervraag = Leervraag.objects.get(vraag=vraag)
        op = leervraag.gesteld_op + timedelta(days=20)
        geef_antwoord(leervraag, door=anke, tekst=tekst, op=op, bron=bron)
