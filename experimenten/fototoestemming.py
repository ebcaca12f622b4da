"""The consent for a photo, and where it may be seen: at a visit, at an experiment, in a report, on the public page."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from experimenten import bestanden, rapportwerk
from experimenten.models import Bestand, Bezoekbestand, Werkbezoek
from experimenten.models.bestanden import BestandQuerySet
from netwerk.models import Lid
from participatie import opslag
from participatie.muur import systeemcontext
from participatie.virusscan import Afloop


@dataclass(frozen=True, kw_only=True)
class Toestemming:
    """What is to be seen, and who allowed it. `toestemming_van` is empty when nobody can be recognised."""

    beschrijving: str
    herkenbaar: bool
    toestemming_van: str
    toestemming_op: date | None


@dataclass(frozen=True, kw_only=True)
class Gebruik:
    """Where a photo of an experiment may be seen besides its page in the network."""

    mag_in_rapport: bool = False
    mag_openbaar: bool = False


def _schrijf(foto: Bestand | Bezoekbestand, *delen: Toestemming | Gebruik) -> None:
    velden = {naam: waarde for deel in delen for naam, waarde in asdict(deel).items()}
    for naam, waarde in velden.items():
        setattr(foto, naam, waarde)
    foto.save(update_fields=[*velden])


def leg_vast(foto: Bestand, *, toestemming: Toestemming, gebruik: Gebruik) -> None:
    """Keep for which uses consent was given."""
    _schrijf(foto, toestemming, gebruik)


# A photo of a visit


def bij_het_experiment(foto: Bezoekbestand) -> Bestand | None:
    """Return the same photo at the experiment of the visit; None when it is not there."""
    experiment = foto.werkbezoek.experiment_id
    er = Bestand.objects.filter(bezoekfoto=foto, experiment=experiment, verwijderd_op=None)
    return er.exclude(stand=Bestand.Stand.INGETROKKEN).first() if experiment else None


def leg_vast_bij_bezoek(
    foto: Bezoekbestand, *, toestemming: Toestemming, gebruik: Gebruik | None, door: Lid, nu: datetime
) -> Afloop:
    """Keep the consent for a photo of a visit.

    In: `gebruik` is where it may be seen besides the page of the experiment; None when it stays at the visit.
    """
    _schrijf(foto, toestemming)
    daar = bij_het_experiment(foto)
    if gebruik is None:
        if daar:
            daar.haal_weg(door=door, nu=nu)
        return Afloop.GEPLAATST
    if daar is None:
        return _plaats(foto, toestemming, gebruik, door=door, nu=nu)
    _schrijf(daar, toestemming, gebruik)
    return Afloop.GEPLAATST


def _plaats(foto: Bezoekbestand, toestemming: Toestemming, gebruik: Gebruik, *, door: Lid, nu: datetime) -> Afloop:
    experiment = foto.werkbezoek.experiment
    bestanden.op_slot(experiment)
    if bestanden.is_vol(experiment):
        return Afloop.VOL
    daar = Bestand(
        samenwerkingsverband_id=experiment.samenwerkingsverband_id,
        experiment=experiment,
        bezoekfoto=foto,
        **{naam: getattr(foto, naam) for naam in ("naam", "soort", "grootte", "sha256", "stand")},
        **asdict(toestemming),
        **asdict(gebruik),
        geplaatst_door=door,
        geplaatst_op=nu,
    )
    daar.sleutel = daar.pk
    delen = {deel: opslag.lees(foto.pk, deel) for deel in (opslag.GROOT, opslag.KLEIN)}
    opslag.bewaar(daar.pk, {deel: inhoud for deel, inhoud in delen.items() if inhoud is not None})
    daar.save(force_insert=True)
    return Afloop.GEPLAATST


# The visit goes elsewhere, or away


def _kopieen(werkbezoek: Werkbezoek) -> BestandQuerySet:
    """Return the photos of this visit that are at experiments, each locked."""
    kopieen = Bestand.objects.filter(bezoekfoto__werkbezoek=werkbezoek).exclude(stand=Bestand.Stand.INGETROKKEN)
    return kopieen.select_for_update(of=("self",))


def haal_kopieen_weg(werkbezoek: Werkbezoek, *, door: Lid, nu: datetime, behalve_bij: UUID | None = None) -> None:
    """The visit is no longer of the experiment: neither are its photos."""
    for daar in _kopieen(werkbezoek).filter(verwijderd_op=None).exclude(experiment=behalve_bij):
        daar.haal_weg(door=door, nu=nu)


def zet_kopieen_terug(werkbezoek: Werkbezoek, *, weg_op: datetime) -> None:
    """In: when the visit was taken away. A photo that finds no room any more stays at the visit only."""
    for daar in _kopieen(werkbezoek).filter(verwijderd_op=weg_op, experiment=werkbezoek.experiment_id):
        bestanden.zet_terug(daar)


# Consent was taken back


def trek_in(foto: Bestand | Bezoekbestand, *, nu: datetime) -> None:
    """Take the photo away for good, wherever it is: at the visit, at each experiment it was put with, in reports."""
    netwerk = foto.samenwerkingsverband_id if isinstance(foto, Bestand) else foto.gemeente.samenwerkingsverband_id
    rapportwerk.haal_bestanden_weg(netwerk)
    with systeemcontext("consent for a photo was taken back: it goes too where somebody does not see it"):
        for rij in _overal(foto):
            rij.trek_in(nu=nu)


def _overal(foto: Bestand | Bezoekbestand) -> Iterator[Bestand | Bezoekbestand]:
    """Yield the photo and its copies, each locked; what is gone already is not there."""
    if isinstance(foto, Bestand):
        bron = Bezoekbestand.objects.filter(pk=foto.bezoekfoto_id)
        daar = Bestand.objects.filter(bezoekfoto=foto.bezoekfoto_id) if foto.bezoekfoto_id else Bestand.objects.none()
        daar |= Bestand.objects.filter(pk=foto.pk)
    else:
        bron, daar = Bezoekbestand.objects.filter(pk=foto.pk), Bestand.objects.filter(bezoekfoto=foto)
    for rijen in (bron, daar):
        yield from rijen.filter(ingetrokken_op=None).select_for_update(of=("self",))
