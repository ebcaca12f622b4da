"""Placing a file at an experiment, and what of it is on its page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import F

from experimenten.dezelfde_foto import is_ingetrokken, staat_al_bij
from experimenten.models import Bestand, Experiment
from experimenten.models.bestanden import HOOGSTENS_PER_EXPERIMENT
from netwerk.models import Lid
from participatie import opslag
from participatie.bestandsformulier import Invoer
from participatie.samen import Lijst
from participatie.virusscan import Afloop, Uitslag, scan


def plaats(
    *, experiment: Experiment, invoer: Invoer, sleutel: UUID, door: Lid, nu: datetime, **gebruik: bool
) -> Afloop:
    """Keep a file with an experiment. The same form sent twice gives one file; a virus or a full experiment none.

    Nor does what is there already, or a photo for which the consent was taken back.

    In: `gebruik` says where a photo may be seen besides the page of the experiment.
    """
    uitslag = scan(invoer.bestand.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    op_slot(experiment)
    if al_geplaatst := experiment.bestanden.filter(sleutel=sleutel).first():
        return Afloop.GEPLAATST if al_geplaatst.stand == Bestand.Stand.VRIJGEGEVEN else Afloop.WACHT
    if staat_al_bij(experiment, invoer.bestand.sha256):
        return Afloop.STAAT_ER_AL
    if is_ingetrokken(invoer.bestand.sha256, netwerk=experiment.samenwerkingsverband_id):
        return Afloop.INGETROKKEN
    if is_vol(experiment):
        return Afloop.VOL
    schoon = uitslag is Uitslag.SCHOON
    rij = Bestand(
        sleutel=sleutel,
        samenwerkingsverband_id=experiment.samenwerkingsverband_id,
        experiment=experiment,
        naam=invoer.bestand.naam,
        soort=invoer.bestand.soort,
        grootte=len(invoer.bestand.inhoud),
        sha256=invoer.bestand.sha256,
        beschrijving=invoer.beschrijving,
        herkenbaar=invoer.herkenbaar,
        toestemming_van=invoer.toestemming_van,
        toestemming_op=invoer.toestemming_op,
        **(gebruik if invoer.bestand.is_foto else {}),
        stand=Bestand.Stand.VRIJGEGEVEN if schoon else Bestand.Stand.QUARANTAINE,
        geplaatst_door=door,
        geplaatst_op=nu,
    )
    opslag.bewaar(rij.pk, invoer.bestand.delen)
    rij.save(force_insert=True)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT


def zet_terug(bestand: Bestand) -> bool:
    """Put a file back; False when others took its place meanwhile. One that was placed anew is there already."""
    op_slot(bestand.experiment)
    if bestand.verwijderd_op is not None and not staat_al_bij(bestand.experiment, bestand.sha256):
        if is_vol(bestand.experiment):
            return False
        bestand.zet_terug()
    return True


def is_vol(experiment: Experiment) -> bool:
    return experiment.bestanden.aanwezig().count() >= HOOGSTENS_PER_EXPERIMENT


def op_slot(experiment: Experiment) -> None:
    """Let who adds a file to the same experiment at this moment wait: both would count 19."""
    Experiment.objects.select_for_update(of=("self",)).get(pk=experiment.pk)


# What is on the page


@dataclass(frozen=True, kw_only=True)
class Bestandenlijst:
    """`wachtend`, `geweigerd` and `weggehaald` are for who may change the experiment."""

    fotos: list[Bestand]
    documenten: list[Bestand]
    wachtend: list[Bestand]
    geweigerd: list[Bestand]
    weggehaald: list[Bestand]
    mag_erbij: bool
    vol: bool


def bestanden_voor_de_pagina(*, experiment: Experiment, gebruiker: Lid, mag_wijzigen: bool, nu: datetime) -> Lijst:
    """Return what to ask the database; each with `wie` placed it."""
    zichtbaar = experiment.bestanden.zichtbaar_voor(gebruiker)
    gewoon = zichtbaar.exclude(stand=Bestand.Stand.INGETROKKEN).filter(verwijderd_op=None)
    rijen = (gewoon | zichtbaar.terug_te_zetten(nu)) if mag_wijzigen else zichtbaar.te_openen()
    return Lijst(rijen=rijen.annotate(wie=F("geplaatst_door__naam")).order_by("geplaatst_op", "id"))


def bestandenlijst(rijen: Sequence[Bestand], *, mag_wijzigen: bool) -> Bestandenlijst:
    er = [rij for rij in rijen if rij.verwijderd_op is None]
    open_ = [rij for rij in er if rij.stand == Bestand.Stand.VRIJGEGEVEN]
    wachtend = [rij for rij in er if rij.stand == Bestand.Stand.QUARANTAINE]
    vol = len(open_) + len(wachtend) >= HOOGSTENS_PER_EXPERIMENT
    return Bestandenlijst(
        fotos=[rij for rij in open_ if rij.is_foto],
        documenten=[rij for rij in open_ if not rij.is_foto],
        wachtend=wachtend,
        geweigerd=[rij for rij in er if rij.stand == Bestand.Stand.GEWEIGERD],
        weggehaald=[rij for rij in rijen if rij.verwijderd_op is not None],
        mag_erbij=mag_wijzigen and not vol,
        vol=mag_wijzigen and vol,
    )
