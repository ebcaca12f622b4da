"""From the side of a plek: who said "find me for a plek", with the same reasons. In no order of fitting.

Somebody is here by an own yes alone: a Toestemming with the purpose VINDBAAR, given to who is looking. Of each only the
blocks that were shared count. What somebody needs (block 7) is never a reason here, also when it was shared.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q

from netwerk import taakwoorden
from netwerk.models import Lid, Openingstijd, Plek
from netwerk.models.plekken import PlekQuerySet
from participatie.muur import systeemcontext
from trajecten.models import Afwijzing, Inwoner, Match, Talentantwoord, Toestemming
from trajecten.models.toestemmingen import Blok, Doel
from trajecten.passend import Wensen, lees_wensen, met_punt, punt_van, redenen


@dataclass(frozen=True, kw_only=True)
class Gevonden:
    """Somebody who wants to be found, and why this plek may fit."""

    inwoner: Inwoner
    redenen: list[str]


def vindbaar(gebruiker: Lid, *, vandaag: date) -> dict[UUID, frozenset[str]]:
    """Return who this person may find, each with the blocks that count; those this person helps count whole."""
    return Toestemming.objects.blokken_van(gebruiker, doel=Doel.VINDBAAR, op=vandaag)


def te_vullen(gebruiker: Lid, *, vandaag: date) -> PlekQuerySet:
    """Return open plekken of the network, each with its point and `dagen_open`."""
    dagen = Openingstijd.objects.filter(plek=OuterRef("pk")).values("dag")
    open_plekken = Plek.objects.zichtbaar_voor(gebruiker).open_op(vandaag)
    return met_punt(open_plekken.annotate(dagen_open=ArraySubquery(dagen))).select_related("organisatie", "gemeente")


def mensen_voor(plek: Plek, *, gebruiker: Lid, vandaag: date) -> tuple[list[Inwoner], dict[UUID, frozenset[str]]]:
    """Return by name who may be found and can or wants to learn something that is done here."""
    blokken = vindbaar(gebruiker, vandaag=vandaag)
    deelt_talent = [wie for wie, gedeeld in blokken.items() if gedeeld & {Blok.KAN, Blok.LEREN}]
    # Apart from the names: in one question the walls of both tables are asked for every pair of rows.
    ids = set(_met_talent(plek, deelt_talent)) - _al_besproken(plek) if deelt_talent else set()
    mogelijk = Inwoner.objects.filter(pk__in=ids, gemeente__samenwerkingsverband=plek.gemeente.samenwerkingsverband_id)
    return list(mogelijk.select_related("gemeente").order_by("naam", "pk")), blokken


def _al_besproken(plek: Plek) -> set[UUID]:
    """Return with whom it runs already, or who turned this plek down: nobody is asked twice, nor is it said why."""
    with systeemcontext("who need not be asked about this plek any more"):
        bezig = Match.objects.lopend().filter(plek=plek).values_list("inwoner", flat=True)
        return set(bezig.union(Afwijzing.objects.filter(plek=plek).values_list("inwoner", flat=True)))


def _met_talent(plek: Plek, inwoners: Collection[UUID]) -> Iterable[UUID]:
    kan = Q(antwoord=Talentantwoord.Antwoord.KAN, talent__sleutel__in=plek.taken)
    leert = Q(antwoord=Talentantwoord.Antwoord.LEREN, talent__sleutel__in=[*plek.taken, *plek.leert])
    antwoorden = Talentantwoord.objects.bevestigd().filter(kan | leert, profiel__inwoner__in=inwoners)
    return antwoorden.values_list("profiel__inwoner", flat=True)


def met_redenen(plek: Plek, mensen: list[Inwoner], blokken: dict[UUID, frozenset[str]]) -> list[Gevonden]:
    """Return the people of one page with their reasons. In: a plek of `te_vullen`."""
    wensen = lees_wensen([inwoner.pk for inwoner in mensen], blokken=blokken)
    punt = punt_van(plek)
    woorden = taakwoorden.woorden([*plek.taken, *plek.leert])
    gevonden = []
    for inwoner in mensen:
        eigen = wensen[inwoner.pk]
        zonder_hulp = Wensen(
            kan=eigen.kan, leren=eigen.leren, dagen=eigen.dagen, vervoer=eigen.vervoer, punt=eigen.punt
        )
        km = punt.km_tot(eigen.punt) if punt and eigen.punt else None
        gevonden.append(
            Gevonden(inwoner=inwoner, redenen=redenen(plek, zonder_hulp, km=km, dagen=plek.dagen_open, woorden=woorden))
        )
    return gevonden
