"""Saving a plek with its opening hours, and what to call its kind to whom."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from netwerk import taakwoorden
from netwerk.models import Contactpersoon, Deelnamevorm, Lid, Openingstijd, Plek
from netwerk.models.woorden import PLEKSOORTEN
from netwerk.openingstijden import Blok
from netwerk.rollen import NETWERKROLLEN, gemeenten, heeft_rol, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort
from netwerk.soortwoorden import Soortwoorden
from participatie.versies import neem_volgende_versie

WETTELIJK_WOORD = (
    Rolsoort.KWARTIERMAKER,
    Rolsoort.BEGELEIDER,
    Rolsoort.BELEIDSMEDEWERKER,
    Rolsoort.FUNCTIONEEL_BEHEERDER,
    Rolsoort.PRIVACY_OFFICER,
)
"""Roles that need the word of the law beside ours (features.md B17). Everybody else never reads it."""
DAGBESTEDING = "dagbesteding"


def houdt_zelf_bij(plek: Plek, lid: Lid) -> bool:
    """Whether this lid is the side of the plek, as `Plek.objects.bijgehouden_door`; asks nothing of the database."""
    van_mijn_organisatie = lid.organisatie_id is not None and plek.organisatie_id == lid.organisatie_id
    als_werkgever = van_mijn_organisatie and plek.gemeente_id in gemeenten(lid, Rolsoort.WERKGEVER)
    netwerken = samenwerkingsverbanden(lid, *NETWERKROLLEN)
    return als_werkgever or (plek.contact_id == lid.pk and plek.gemeente.samenwerkingsverband_id in netwerken)


def soortnaam(plek: Plek, *, lezer: Lid) -> str:
    return Pleknamen(lezer).naam(plek.soort, verband=plek.gemeente.samenwerkingsverband_id)


def soortnamen(lezer: Lid) -> dict[str, str]:
    """Return what this reader calls each kind, in the words of the own network."""
    return Pleknamen(lezer).namen(verband=lezer.gemeente.samenwerkingsverband_id)


class Pleknamen:
    """What kinds of plekken are called for this reader, in each network; what it changed is read once."""

    def __init__(self, lezer: Lid, *, gelezen: Iterable[Mapping[str, object]] | None = None) -> None:
        """In: the reader, and what `met_soortwoorden` brought along."""
        bij = None if gelezen is None else (lezer.gemeente.samenwerkingsverband_id, gelezen)
        self._woorden, self._vandaag = Soortwoorden(PLEKSOORTEN, bij=bij), timezone.localdate()
        self._met_wet = heeft_rol(lezer, *WETTELIJK_WOORD)

    def naam(self, soort: str, *, verband: UUID, op: date | None = None) -> str:
        return self._met(soort, self._woorden.woord(soort, verband=verband, op=op or self._vandaag))

    def namen(self, *, verband: UUID) -> dict[str, str]:
        woorden = self._woorden.woorden(verband=verband, op=self._vandaag)
        return {soort: self._met(soort, woord) for soort, woord in woorden.items()}

    def te_kiezen(self, *, verband: UUID, ook: Collection[str] = ()) -> list[tuple[str, str]]:
        """Return what can be chosen there today. `ook`: what was chosen before, and may stay."""
        woorden = self._woorden.te_kiezen(verband=verband, op=self._vandaag, ook=ook)
        return [(soort, self._met(soort, woord)) for soort, woord in woorden.items()]

    def _met(self, soort: str, woord: str) -> str:
        is_wettelijk = self._met_wet and soort == Plek.Soort.DAGBESTEDING and woord != DAGBESTEDING
        return f"{woord} ({DAGBESTEDING})" if is_wettelijk else woord


def vormnamen(vormen: Iterable[Deelnamevorm], *, lezer: Lid | None) -> dict[str, str]:
    """Return what to call each form for this reader; None is everybody."""
    met_wet = lezer is not None and heeft_rol(lezer, *WETTELIJK_WOORD)
    return {
        vorm.sleutel: f"{vorm.woord} ({vorm.naam_in_de_wet})" if met_wet and vorm.naam_in_de_wet else vorm.woord
        for vorm in vormen
    }


def aanbod_van(plek: Plek, *, lezer: Lid | None, vandaag: date) -> dict[str, list[str]]:
    """Return what a page tells of what this plek offers, in the words of its network."""
    verband = plek.gemeente.samenwerkingsverband_id if plek.vormen else None
    vormen = Deelnamevorm.objects.filter(sleutel__in=plek.vormen).met_woord(vandaag, verband=verband) if verband else ()
    bekend = taakwoorden.woorden([*plek.taken, *plek.leert])
    return {
        "vormen": list(vormnamen(sorted(vormen, key=lambda vorm: vorm.volgorde), lezer=lezer).values()),
        "taken": [bekend[sleutel] for sleutel in plek.taken if sleutel in bekend],
        "leert": [bekend[sleutel] for sleutel in plek.leert if sleutel in bekend],
    }


@dataclass(frozen=True, kw_only=True)
class Dagrooster:
    """The hours of one day, and who is there as somebody wrote it: a name we know, or a role."""

    blokken: list[Blok]
    wie: str


def wijzig(
    *, plek: Plek, rooster: Mapping[int, Dagrooster], gezien: int, door: Lid, nu: datetime, vandaag: date
) -> None:
    """Save a changed plek from the version that was on the screen; raises Verouderd when there is a newer one.

    Who changes a plek has looked at it, so it counts as confirmed. A possible plek is one from then on.
    """
    with transaction.atomic():
        neem_volgende_versie(plek, gezien=gezien)
        if plek.stand == Plek.Stand.MOGELIJK:
            plek.stand = Plek.Stand.OPEN
        _bewaar(plek, rooster=rooster, door=door, nu=nu, vandaag=vandaag)


def voeg_toe(*, plek: Plek, rooster: Mapping[int, Dagrooster], door: Lid, nu: datetime, vandaag: date) -> None:
    with transaction.atomic():
        _bewaar(plek, rooster=rooster, door=door, nu=nu, vandaag=vandaag)


def _bewaar(plek: Plek, *, rooster: Mapping[int, Dagrooster], door: Lid, nu: datetime, vandaag: date) -> None:
    plek.gewijzigd_op, plek.gewijzigd_door = nu, door
    plek.bevestigd_op, plek.bevestigd_door = vandaag, door
    plek.save()
    nieuw = [tijd for dag, dagrooster in rooster.items() for tijd in _tijden(plek, dag, dagrooster, door=door)]
    oud = list(plek.openingstijden.select_related("contactpersoon", "lid"))
    if sorted(map(_leesbaar, nieuw)) != sorted(map(_leesbaar, oud)):
        plek.openingstijden.all().delete()
        Openingstijd.objects.bulk_create(nieuw)


def _leesbaar(tijd: Openingstijd) -> tuple[object, ...]:
    return tijd.dag, tijd.van, tijd.tot, tijd.wie_er_is


def _tijden(plek: Plek, dag: int, rooster: Dagrooster, *, door: Lid) -> list[Openingstijd]:
    wie = _wie(plek, rooster.wie, door=door)
    return [
        Openingstijd(plek=plek, gemeente_id=plek.gemeente_id, dag=dag, van=van, tot=tot, **wie)
        for van, tot in rooster.blokken
    ]


def _wie(plek: Plek, naam: str, *, door: Lid) -> dict[str, object]:
    """Return the contactpersoon or the lid with that name; else it is a role, and stays as it was written."""
    if not naam:
        return {}
    aanwezig = Contactpersoon.objects.aanwezig().filter(organisatie=plek.organisatie_id)
    if contactpersoon := aanwezig.filter(naam__iexact=naam).first():
        return {"contactpersoon": contactpersoon}
    bekend = Lid.objects.zichtbaar_voor(door).filter(organisatie=plek.organisatie_id)
    if lid := bekend.filter(naam__iexact=naam).first():
        return {"lid": lid}
    return {"wie": naam}
