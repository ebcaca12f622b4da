"""Filling in a talentprofiel: begin, and save one screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from netwerk import bewaarvragen
from netwerk.models import Bewaarvraag, Lid
from trajecten.models import (
    EigenWoorden,
    Herkomst,
    Inwoner,
    Keuze,
    Talent,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
)
from trajecten.models.wensstand import GEEN_WENSSTAND
from trajecten.vragen import GROEPEN, Scherm
from trajecten.waar_gezien import waar_gezien


def profiel_van(gebruiker: Lid) -> Talentprofiel | None:
    eigen = Talentprofiel.objects.wijzigbaar_voor(gebruiker).filter(inwoner__lid=gebruiker)
    return eigen.select_related("inwoner__begeleider").first()


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


@dataclass(frozen=True, kw_only=True)
class Lezers:
    """Who reads the profile beside the person."""

    helpers: tuple[str, ...]
    """The vaste contactpersoon, and who stands in for that one today."""
    deelt: int = 0
    """With how many others the person shares it."""

    @property
    def helper(self) -> str:
        return self.helpers[0] if self.helpers else ""


def lezers_van(gebruiker: Lid, *, vandaag: date) -> Lezers:
    """Return who sees the profile of this inwoner today; two queries."""
    inwoner = Inwoner.objects.filter(lid=gebruiker).met_contactpersoon(vandaag).first()
    if inwoner is None:
        return Lezers(helpers=())
    helpers = tuple(filter(None, (inwoner.contactpersoon, inwoner.waarnemer)))
    return Lezers(helpers=helpers, deelt=inwoner.toestemmingen.geldig(vandaag).met_profiel().count())


def bewaarvraag_over(profiel: Talentprofiel | None) -> Bewaarvraag | None:
    """Return the question whether to keep this profile, when the person was silent for long."""
    if profiel is None or profiel.gewijzigd_op is None or profiel.inwoner.lid_id is None:
        return None
    over = Bewaarvraag.Over.TALENTPROFIEL
    return bewaarvragen.vraag_aan(profiel.inwoner.lid_id, over=over, sinds=profiel.gewijzigd_op)


def gezien_talenten(profiel: Talentprofiel | None, *, lezer: Lid | None = None) -> list[Talentantwoord]:
    """Return what others saw and the person did not answer yet; with a reader also where, in `gezien_bij`."""
    if profiel is None:
        return []
    wacht = list(profiel.talentantwoorden.wacht_op_inwoner().select_related("talent", "door").order_by("op", "pk"))
    waar = waar_gezien(profiel.inwoner, lezer=lezer) if lezer and wacht else {}
    for antwoord in wacht:
        antwoord.gezien_bij = waar.get(antwoord.talent_id, [])
    return wacht


def wil_leren(profiel: Talentprofiel) -> list[Talent]:
    """Return the talents marked "Dit wil ik leren" in question 1."""
    leren = profiel.talentantwoorden.bevestigd().filter(antwoord=Talentantwoord.Antwoord.LEREN)
    return list(Talent.objects.filter(antwoorden__in=leren))


# Saving one screen. Only that screen changes, and screens of one person are saved one after the other.


@transaction.atomic
def bewaar_groepen(*, profiel: Talentprofiel, groepen: Iterable[Talentgroep], woorden: str, herkomst: Herkomst) -> None:
    na_elkaar(profiel)
    _vervang(profiel.groepkeuzes, "groep", gekozen=groepen, profiel=profiel)
    bewaar_woorden(profiel=profiel, onderdeel=GROEPEN.naam, tekst=woorden, herkomst=herkomst)


@transaction.atomic
def bewaar_keuzes(
    *, profiel: Talentprofiel, scherm: Scherm, keuzes: Iterable[Keuze], woorden: str, herkomst: Herkomst
) -> None:
    na_elkaar(profiel)
    eerder = profiel.keuzeantwoorden.filter(keuze__onderdeel__in=[onderdeel.soort for onderdeel in scherm.onderdelen])
    _vervang(eerder, "keuze", gekozen=keuzes, profiel=profiel, **herkomst.als_velden())
    bewaar_woorden(profiel=profiel, onderdeel=scherm.naam, tekst=woorden, herkomst=herkomst)


@transaction.atomic
def bewaar_talenten(
    *,
    profiel: Talentprofiel,
    scherm: Scherm,
    antwoorden: Mapping[Talent, str],
    woorden: str,
    herkomst: Herkomst,
    nu: datetime,
) -> None:
    """Save the answer to each talent of one group; an empty answer takes an earlier one away."""
    na_elkaar(profiel)
    eerder = {antwoord.talent_id: antwoord for antwoord in profiel.talentantwoorden.filter(talent__in=antwoorden)}
    for talent, antwoord in antwoorden.items():
        was = eerder.get(talent.pk)
        if not antwoord:
            if was and was.bevestigd_op:
                was.delete()
        elif was is None or not was.bevestigd_op or was.antwoord != antwoord:
            nieuw = {"gemeente": profiel.gemeente, "antwoord": antwoord, "bevestigd_op": nu, "afgewezen_op": None}
            Talentantwoord.objects.update_or_create(
                profiel=profiel, talent=talent, defaults={**nieuw, **GEEN_WENSSTAND, **herkomst.als_velden()}
            )
    bewaar_woorden(profiel=profiel, onderdeel=scherm.naam, tekst=woorden, herkomst=herkomst)


def bewaar_woorden(*, profiel: Talentprofiel, onderdeel: str, tekst: str, herkomst: Herkomst) -> None:
    """Save what was typed; who sends the same words again leaves their date and source as they are."""
    eigen = profiel.eigen_woorden.filter(onderdeel=onderdeel)
    if not tekst:
        eigen.delete()
    elif not eigen.filter(tekst=tekst).exists():
        nieuw = {"gemeente": profiel.gemeente, "tekst": tekst}
        EigenWoorden.objects.update_or_create(
            profiel=profiel, onderdeel=onderdeel, defaults={**nieuw, **GEEN_WENSSTAND, **herkomst.als_velden()}
        )


def na_elkaar(profiel: Talentprofiel) -> None:
    """Let two tabs of one person wait for each other, so that the last one wins as a whole."""
    Talentprofiel.objects.select_for_update().get(pk=profiel.pk)


def _vervang(
    rijen, veld: str, *, gekozen: Iterable[Talentgroep | Keuze], profiel: Talentprofiel, **herkomst: object
) -> None:
    gekozen = {een.pk for een in gekozen}
    rijen.exclude(**{f"{veld}__in": gekozen}).delete()
    er_al = set(rijen.values_list(f"{veld}_id", flat=True))
    rijen.model.objects.bulk_create(
        rijen.model(gemeente_id=profiel.gemeente_id, profiel=profiel, **{f"{veld}_id": pk}, **herkomst)
        for pk in gekozen - er_al
    )
