"""The consent for a photo, and where it may be seen: at a visit, at an experiment, in a report, on the public page."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import F, Q

from experimenten import bestanden, dezelfde_foto, rapportwerk
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
    """Keep for which uses consent was given; where that is no report any more, those made with it are gone."""
    mocht = foto.mag_in_rapport
    _schrijf(foto, toestemming, gebruik)
    if mocht and not gebruik.mag_in_rapport:
        rapportwerk.haal_weg_uit_rapporten([foto.pk], netwerk=foto.samenwerkingsverband_id)


# A photo of a visit


def bij_het_experiment(foto: Bezoekbestand) -> Bestand | None:
    """Return the same photo at the experiment of the visit, whoever placed it; None when it is not there."""
    if foto.werkbezoek.experiment is None:
        return None
    er = foto.werkbezoek.experiment.bestanden.aanwezig()
    return er.filter(Q(bezoekfoto=foto) | Q(sha256=foto.sha256)).order_by(F("bezoekfoto").asc(nulls_last=True)).first()


def leg_vast_bij_bezoek(
    foto: Bezoekbestand, *, toestemming: Toestemming, gebruik: Gebruik | None, door: Lid, nu: datetime
) -> Afloop:
    """Keep the consent for a photo of a visit.

    In: `gebruik` is where it may be seen besides the page of the experiment; None when it stays at the visit.
    """
    _schrijf(foto, toestemming)
    if foto.werkbezoek.experiment:
        bestanden.op_slot(foto.werkbezoek.experiment)
    daar = bij_het_experiment(foto)
    if gebruik is None:
        if daar:
            leg_vast(daar, toestemming=toestemming, gebruik=Gebruik())
            daar.haal_weg(door=door, nu=nu)
        return Afloop.GEPLAATST
    if daar is None and bestanden.is_vol(foto.werkbezoek.experiment):
        return Afloop.VOL
    daar = daar or _uit_de_prullenbak(foto) or _kopie(foto, door=door, nu=nu)
    leg_vast(daar, toestemming=toestemming, gebruik=gebruik)
    return Afloop.GEPLAATST


def _uit_de_prullenbak(foto: Bezoekbestand) -> Bestand | None:
    """Bring back the copy that was taken away before; None when there is none."""
    weg = foto.bij_experimenten.met_inhoud().filter(experiment=foto.werkbezoek.experiment_id).first()
    if weg:
        weg.zet_terug()
    return weg


def _kopie(foto: Bezoekbestand, *, door: Lid, nu: datetime) -> Bestand:
    experiment = foto.werkbezoek.experiment
    daar = Bestand(
        samenwerkingsverband_id=experiment.samenwerkingsverband_id,
        experiment=experiment,
        bezoekfoto=foto,
        **{naam: getattr(foto, naam) for naam in ("naam", "soort", "grootte", "sha256", "stand")},
        **{naam: getattr(foto, naam) for naam in ("beschrijving", "herkenbaar", "toestemming_van", "toestemming_op")},
        geplaatst_door=door,
        geplaatst_op=nu,
    )
    daar.sleutel = daar.pk
    delen = {deel: opslag.lees(foto.pk, deel) for deel in (opslag.GROOT, opslag.KLEIN)}
    opslag.bewaar(daar.pk, {deel: inhoud for deel, inhoud in delen.items() if inhoud is not None})
    daar.save(force_insert=True)
    return daar


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


def trek_in(foto: Bestand | Bezoekbestand, *, door: Lid, nu: datetime) -> None:
    """Take the photo away for good, wherever it is: at visits, at experiments, with nieuws, in reports."""
    netwerk = foto.samenwerkingsverband_id if isinstance(foto, Bestand) else foto.gemeente.samenwerkingsverband_id
    with systeemcontext("consent for a photo was taken back: it goes too where somebody does not see it"):
        overal = list(dezelfde_foto.rijen_van(foto, netwerk=netwerk))
        for rij in overal:
            rij.trek_in(nu=nu)
        for bericht in dezelfde_foto.nieuws_met(foto, netwerk=netwerk):
            bericht.haal_foto_weg(door=door, nu=nu)
    rapportwerk.haal_weg_uit_rapporten([rij.pk for rij in overal], netwerk=netwerk)
