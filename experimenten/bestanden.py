"""Placing a file at an experiment, and looking after what is there: scanning again, the bin, and what a stop left."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from uuid import UUID

from django.db import transaction

from experimenten.models import Bestand, Experiment
from experimenten.models.bestanden import HOOGSTENS_PER_EXPERIMENT
from netwerk.models import Lid
from participatie import opslag
from participatie.bestanden import VeiligBestand
from participatie.muur import systeemcontext
from participatie.virusscan import Uitslag, scan


@dataclass(frozen=True, kw_only=True)
class Invoer:
    """What somebody sent. `toestemming_van` is empty when nobody can be recognised."""

    bestand: VeiligBestand
    beschrijving: str = ""
    herkenbaar: bool = False
    toestemming_van: str = ""
    toestemming_op: date | None = None


class Afloop(Enum):
    GEPLAATST = auto()
    WACHT = auto()
    """Kept, and not to be opened before the scanner has looked."""
    VIRUS = auto()
    VOL = auto()


def plaats(*, experiment: Experiment, invoer: Invoer, sleutel: UUID, door: Lid, nu: datetime) -> Afloop:
    """Keep a file with an experiment. The same form sent twice gives one file; a virus or a full experiment none."""
    uitslag = scan(invoer.bestand.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    _op_slot(experiment)
    if al_geplaatst := experiment.bestanden.filter(sleutel=sleutel).first():
        return Afloop.GEPLAATST if al_geplaatst.stand == Bestand.Stand.VRIJGEGEVEN else Afloop.WACHT
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
        stand=Bestand.Stand.VRIJGEGEVEN if schoon else Bestand.Stand.QUARANTAINE,
        geplaatst_door=door,
        geplaatst_op=nu,
    )
    opslag.bewaar(rij.pk, delen(invoer.bestand))
    rij.save(force_insert=True)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT


def delen(bestand: VeiligBestand) -> dict[str, bytes]:
    return {opslag.GROOT: bestand.inhoud} | ({opslag.KLEIN: bestand.klein} if bestand.klein else {})


def zet_terug(bestand: Bestand) -> bool:
    """Put a file back; False when others took its place meanwhile."""
    _op_slot(bestand.experiment)
    if bestand.verwijderd_op is not None:
        if is_vol(bestand.experiment):
            return False
        bestand.zet_terug()
    return True


def is_vol(experiment: Experiment) -> bool:
    return experiment.bestanden.aanwezig().count() >= HOOGSTENS_PER_EXPERIMENT


def _op_slot(experiment: Experiment) -> None:
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


def bestandenlijst(*, experiment: Experiment, gebruiker: Lid, mag_wijzigen: bool, nu: datetime) -> Bestandenlijst:
    zichtbaar = experiment.bestanden.zichtbaar_voor(gebruiker)
    gewoon = zichtbaar.exclude(stand=Bestand.Stand.INGETROKKEN).filter(verwijderd_op=None)
    rijen = (gewoon | zichtbaar.terug_te_zetten(nu)) if mag_wijzigen else zichtbaar.te_openen()
    rijen = list(rijen.select_related("geplaatst_door").order_by("geplaatst_op", "id"))
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


# Looking after


@dataclass(frozen=True, kw_only=True)
class Gecontroleerd:
    vrijgegeven: int
    geweigerd: int
    wacht_nog: int
    voorgoed_weg: int
    wezen: int
    kwijt: list[UUID]
    veranderd: list[UUID]


def controleer(*, nu: datetime) -> Gecontroleerd:
    """Scan what waits, remove what was in the bin too long and what belongs to no row, and say which files are wrong.

    Opens short transactions of its own: while it scans or reads files, the database would end a long one.
    """
    uitslagen = _scan_opnieuw()
    with _alle_rijen():
        voorgoed_weg, _ = Bestand.objects.voorgoed_weg(nu).delete()
    with _alle_rijen():
        rijen = dict(Bestand.objects.met_inhoud().values_list("pk", "sha256"))
    geveegd = opslag.veeg(rijen)
    veranderd = [pk for pk, som in rijen.items() if pk not in geveegd.kwijt and opslag.vingerafdruk(pk) != som]
    with _alle_rijen():  # what was taken away while we looked is not missing
        er_nog = set(Bestand.objects.met_inhoud().values_list("pk", flat=True))
    return Gecontroleerd(
        vrijgegeven=uitslagen.count(Uitslag.SCHOON),
        geweigerd=uitslagen.count(Uitslag.VIRUS),
        wacht_nog=uitslagen.count(Uitslag.ONBEKEND),
        voorgoed_weg=voorgoed_weg,
        wezen=geveegd.verwijderd,
        kwijt=[pk for pk in geveegd.kwijt if pk in er_nog],
        veranderd=[pk for pk in veranderd if pk in er_nog],
    )


def _scan_opnieuw() -> list[Uitslag]:
    with _alle_rijen():
        wachtend = list(Bestand.objects.in_quarantaine().order_by("geplaatst_op").values_list("pk", flat=True))
    return [_scan_een(pk) for pk in wachtend]


def _scan_een(pk: UUID) -> Uitslag:
    inhoud = opslag.lees(pk)
    uitslag = Uitslag.ONBEKEND if inhoud is None else scan(inhoud)
    with _alle_rijen():
        bestand = Bestand.objects.in_quarantaine().select_for_update().filter(pk=pk).first()
        if bestand and uitslag is Uitslag.SCHOON:
            bestand.geef_vrij()
        elif bestand and uitslag is Uitslag.VIRUS:
            bestand.weiger()
    return uitslag


@contextmanager
def _alle_rijen() -> Iterator[None]:
    with transaction.atomic(), systeemcontext("controleer_bestanden: scan and tidy up files"):
        yield
