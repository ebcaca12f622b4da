"""Filling in a talentprofiel: begin, and save one screen."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from netwerk import bewaarvragen
from netwerk.models import Bewaarvraag, Lid
from trajecten.models import (
    EigenWoorden,
    Inwoner,
    Keuze,
    Talent,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
)
from trajecten.vragen import GROEPEN, Scherm


def profiel_van(gebruiker: Lid) -> Talentprofiel | None:
    return Talentprofiel.objects.wijzigbaar_voor(gebruiker).select_related("inwoner__begeleider").first()


def begonnen_profiel_van(gebruiker: Lid) -> Talentprofiel | None:
    profiel = profiel_van(gebruiker)
    return profiel if profiel and profiel.begonnen_op else None


def begin(*, gebruiker: Lid, nu: datetime) -> Talentprofiel:
    inwoner, _ = Inwoner.objects.get_or_create(
        lid=gebruiker,
        defaults={"gemeente": gebruiker.gemeente, "naam": gebruiker.naam, "sinds": timezone.localdate(nu)},
    )
    profiel, _ = Talentprofiel.objects.get_or_create(inwoner=inwoner, defaults={"gemeente": inwoner.gemeente})
    profiel.begin(nu=nu)
    return profiel


def helper_van(gebruiker: Lid) -> Lid | None:
    """Return the one other person who sees the profile of this inwoner."""
    inwoner = Inwoner.objects.filter(lid=gebruiker).select_related("begeleider").first()
    return inwoner.begeleider if inwoner else None


def bewaarvraag_over(profiel: Talentprofiel | None) -> Bewaarvraag | None:
    """Return the question whether to keep this profile, when the person was silent for long."""
    if profiel is None or profiel.gewijzigd_op is None or profiel.inwoner.lid_id is None:
        return None
    over = Bewaarvraag.Over.TALENTPROFIEL
    return bewaarvragen.vraag_aan(profiel.inwoner.lid_id, over=over, sinds=profiel.gewijzigd_op)


def gezien_talenten(profiel: Talentprofiel | None) -> list[Talentantwoord]:
    """Return what others saw and the person did not answer yet."""
    if profiel is None:
        return []
    return list(profiel.talentantwoorden.wacht_op_inwoner().select_related("talent", "door").order_by("op", "pk"))


def wil_leren(profiel: Talentprofiel) -> list[Talent]:
    """Return the talents marked "Dit wil ik leren" in question 1."""
    leren = profiel.talentantwoorden.bevestigd().filter(antwoord=Talentantwoord.Antwoord.LEREN)
    return list(Talent.objects.filter(antwoorden__in=leren))


# Saving one screen. Only that screen changes, and screens of one person are saved one after the other.


@transaction.atomic
def bewaar_groepen(*, profiel: Talentprofiel, groepen: Iterable[Talentgroep], woorden: str) -> None:
    _na_elkaar(profiel)
    _vervang(profiel.groepkeuzes, "groep", gekozen=groepen, profiel=profiel)
    bewaar_woorden(profiel=profiel, onderdeel=GROEPEN.naam, tekst=woorden)


@transaction.atomic
def bewaar_keuzes(*, profiel: Talentprofiel, scherm: Scherm, keuzes: Iterable[Keuze], woorden: str) -> None:
    _na_elkaar(profiel)
    soorten = [onderdeel.soort for onderdeel in scherm.onderdelen]
    _vervang(profiel.keuzeantwoorden.filter(keuze__onderdeel__in=soorten), "keuze", gekozen=keuzes, profiel=profiel)
    bewaar_woorden(profiel=profiel, onderdeel=scherm.naam, tekst=woorden)


@transaction.atomic
def bewaar_talenten(
    *, profiel: Talentprofiel, scherm: Scherm, antwoorden: Mapping[Talent, str], woorden: str, nu: datetime
) -> None:
    """Save the answer to each talent of one group; an empty answer takes an earlier one away."""
    _na_elkaar(profiel)
    eerder = {antwoord.talent_id: antwoord for antwoord in profiel.talentantwoorden.filter(talent__in=antwoorden)}
    for talent, antwoord in antwoorden.items():
        _bewaar_talent(profiel=profiel, talent=talent, antwoord=antwoord, eerder=eerder.get(talent.pk), nu=nu)
    bewaar_woorden(profiel=profiel, onderdeel=scherm.naam, tekst=woorden)


def _bewaar_talent(
    *, profiel: Talentprofiel, talent: Talent, antwoord: str, eerder: Talentantwoord | None, nu: datetime
) -> None:
    if not antwoord:
        if eerder and eerder.bevestigd_op:
            eerder.delete()
        return
    if eerder and eerder.bevestigd_op and eerder.antwoord == antwoord:
        return
    Talentantwoord.objects.update_or_create(
        profiel=profiel,
        talent=talent,
        defaults={
            "gemeente": profiel.gemeente,
            "antwoord": antwoord,
            "bron": Talentantwoord.Bron.ZELF,
            "door": None,
            "op": timezone.localdate(nu),
            "bevestigd_op": nu,
            "afgewezen_op": None,
        },
    )


def bewaar_woorden(*, profiel: Talentprofiel, onderdeel: str, tekst: str) -> None:
    if tekst:
        EigenWoorden.objects.update_or_create(
            profiel=profiel, onderdeel=onderdeel, defaults={"gemeente": profiel.gemeente, "tekst": tekst}
        )
    else:
        profiel.eigen_woorden.filter(onderdeel=onderdeel).delete()


def _na_elkaar(profiel: Talentprofiel) -> None:
    """Let two tabs of one person wait for each other, so that the last one wins as a whole."""
    Talentprofiel.objects.select_for_update().get(pk=profiel.pk)


def _vervang(rijen, veld: str, *, gekozen: Iterable[Talentgroep | Keuze], profiel: Talentprofiel) -> None:
    gekozen = {een.pk for een in gekozen}
    rijen.exclude(**{f"{veld}__in": gekozen}).delete()
    er_al = set(rijen.values_list(f"{veld}_id", flat=True))
    rijen.model.objects.bulk_create(
        rijen.model(gemeente_id=profiel.gemeente_id, profiel=profiel, **{f"{veld}_id": pk}) for pk in gekozen - er_al
    )
