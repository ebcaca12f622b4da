"""Make what is written down at an experiment, for tests."""

from datetime import date, datetime
from uuid import uuid4

from django.utils import timezone

from experimenten.delen import SOORTEN
from experimenten.models import Experiment, Experimentstap, Rapport, Stand, Weergave
from experimenten.models.experimentdelen import Experimentdeel
from netwerk.models import Klus, Lid
from tests.maak.wachtrij import maak_klus

VELDEN = {
    "voorbeelden": {"alias": "Joke", "tekst": "Zij bakt nu brood.", "toestemming_op": date(2026, 11, 1)},
    "lessen": {"tekst": "Koffie helpt."},
    "schotten": {"soort": "wet", "tekst": "Geen vergoeding voor de reis.", "aantal_mensen": 7},
    "oplossingen": {"tekst": "De bakker en de boer rijden samen."},
    "vragen": {"tekst": "Wie betaalt de bus?"},
    "publicaties": {"titel": "Met de bus naar de bakker", "url": "https://voorbeeld.nl/bus"},
}


def maak_deel(
    deelsoort: str, /, *, experiment: Experiment, door: Lid | None = None, op: datetime | None = None, **anders: object
) -> Experimentdeel:
    velden = {**VELDEN[deelsoort], **anders}
    if deelsoort == "vragen":
        velden.setdefault("eigenaar", door or experiment.eigenaar)
    return SOORTEN[deelsoort].model.objects.create(
        experiment=experiment,
        samenwerkingsverband=experiment.samenwerkingsverband,
        door=door or experiment.eigenaar,
        op=op or timezone.now(),
        **velden,
    )


def maak_alle_delen(*, experiment: Experiment, door: Lid | None = None) -> None:
    """One of each kind, with every word that may stand in it."""
    dag = date(2026, 11, 2)
    alles = {
        "schotten": {
            "gemeld_bij": "De wethouder",
            "gemeld_op": dag,
            "hoe_opgelost": "De gemeente betaalt de reis.",
            "opgelost_op": dag,
        },
        "vragen": {"antwoord": "De provincie.", "beantwoord_op": dag},
        "publicaties": {"bron": "De Krant"},
        "oplossingen": {"bron_soort": "experiment", "bron_id": experiment.pk},
    }
    for soort in SOORTEN:
        maak_deel(soort, experiment=experiment, door=door, **alles.get(soort, {}))
    Experimentstap.objects.create(
        experiment=experiment,
        samenwerkingsverband=experiment.samenwerkingsverband,
        van=Stand.VRAAG,
        naar=Stand.PROBEREN,
        door=door or experiment.eigenaar,
        gezet_op=timezone.now(),
        waarom="De bus rijdt nu.",
    )


def maak_rapport(*, lid: Lid, vorm: str = "pdf", financier: str = "Provincie") -> Rapport:
    periode = {"van": date(2026, 1, 1), "tot": date(2026, 12, 31)}
    zo = {"vorm": vorm, "financier": financier, "zoek": "kas"}
    return Rapport.objects.create(lid=lid, gemeente=lid.gemeente, klus=maak_klus(lid=lid), **zo, **periode)


def maak_weergave(*, lid: Lid, naam: str = "Mijn kwartaal", vraag: str = "periode=dit-jaar") -> Weergave:
    return Weergave.objects.create(
        lid=lid, gemeente=lid.gemeente, naam=f"{naam} {uuid4()}"[:60], vraag=vraag, bewaard_op=timezone.now()
    )


def maak_klaar_rapport(lid: Lid) -> Klus:
    """The klus of a report that is made and can be taken along."""
    klus = maak_rapport(lid=lid).klus
    klus.bestandsnaam, klus.bestand = "rapport.pdf", b"%PDF"
    klus.rond_af(nu=timezone.now())
    return klus
