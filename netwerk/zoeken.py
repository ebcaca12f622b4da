"""Search while typing over organisaties and plekken: forgives accents and typing mistakes, finds duplicates first."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.contrib.postgres.lookups import Unaccent
from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Max, Q, QuerySet, Value
from django.db.models.functions import Concat
from django.template.defaultfilters import date as schrijf_datum

from netwerk.models import Gemeente, Lid, Organisatie, Plek
from netwerk.rolsoorten import Rolsoort

MINSTENS_TEKENS = 2
HOOGSTENS_RECENT = 3
HOOGSTENS_GEVONDEN = 5

LANG_GENOEG_OM_TE_RADEN = 5
LIJKT_KORT, LIJKT_LANG = 0.4, 0.3
"""How much it must look like the text, from 0 to 1. One wrong letter in `linde` leaves 0.33 of it; of a shorter text
too little is left to tell it from other words."""

DEEL_VAN_DE_BESTE = 0.6
"""What looks much less like it than the best one is left out: who typed `boerderij` in full means no bakkerij."""


class Soort(StrEnum):
    ORGANISATIE = "organisatie"
    PLEK = "plek"
    NIEUW = "nieuw"


@dataclass(frozen=True, kw_only=True)
class Keuze:
    """One line to choose; `waarde` is what the form sends: a Soort and an id, of a gemeente when it is new."""

    waarde: str
    tekst: str
    toelichting: str
    is_nieuw: bool = False


def lees_waarde(waarde: str) -> tuple[Soort, UUID] | None:
    """Read what the form sent; None when it is nothing of ours."""
    soort, _, sleutel = waarde.partition(".")
    try:
        return Soort(soort), UUID(sleutel)
    except ValueError:
        return None


def schrijf_waarde(soort: Soort, sleutel: UUID) -> str:
    return f"{soort}.{sleutel}"


def keuzes(*, gebruiker: Lid, tekst: str, gekozen: str = "") -> list[Keuze]:
    """Return what to choose from: without text where this person was last, else what was found and "Nieuw: …".

    What was chosen before stays in the list as long as it fits the text.
    """
    tekst = tekst.strip()
    if len(tekst) < MINSTENS_TEKENS:
        return met_gekozen(recente(gebruiker), gebruiker=gebruiker, gekozen=gekozen)
    gevonden = _gevonden(gebruiker=gebruiker, tekst=tekst, gekozen=gekozen)
    return [*gevonden, *_nieuw(gebruiker=gebruiker, tekst=tekst)]


def recente(gebruiker: Lid) -> list[Keuze]:
    """The organisations this person had contact with last."""
    organisaties = (
        Organisatie.objects.zichtbaar_voor(gebruiker)
        .bestaat()
        .filter(contactmomenten__door=gebruiker, contactmomenten__teruggenomen_op=None)
        .annotate(laatst_op=Max("contactmomenten__op"))
        .order_by("-laatst_op", "naam")[:HOOGSTENS_RECENT]
    )
    return [
        _van_organisatie(organisatie, erbij=f"laatst op {schrijf_datum(organisatie.laatst_op, 'j F')}")
        for organisatie in organisaties
    ]


def staat_er_al(*, gebruiker: Lid, naam: str, gemeente: UUID) -> bool:
    """Whether this gemeente has an organisation with this name, apart from capitals and accents."""
    organisaties = Organisatie.objects.zichtbaar_voor(gebruiker).filter(gemeente=gemeente)
    return organisaties.filter(naam__unaccent__iexact=naam.strip()).exists()


def gemeenten_voor_nieuwe(gebruiker: Lid) -> QuerySet[Gemeente]:
    """The gemeenten in which this person may add an organisation."""
    return Gemeente.objects.waar(gebruiker, rol=Rolsoort.KWARTIERMAKER).order_by("naam")


def _gevonden(*, gebruiker: Lid, tekst: str, gekozen: str) -> list[Keuze]:
    organisaties = _passend(Organisatie.objects.zichtbaar_voor(gebruiker), tekst=tekst)
    plekken = _passend(Plek.objects.zichtbaar_voor(gebruiker).om_te_bezoeken(), tekst=tekst)
    beste = [*organisaties[:HOOGSTENS_GEVONDEN], *plekken.select_related("organisatie")[:HOOGSTENS_GEVONDEN]]
    beste.sort(key=lambda gevonden: (not gevonden.heet_zo, -gevonden.lijkt))
    grens = DEEL_VAN_DE_BESTE * max((gevonden.lijkt for gevonden in beste), default=0)
    lijst = [_keuze(gevonden) for gevonden in beste[:HOOGSTENS_GEVONDEN] if gevonden.lijkt >= grens]
    return met_gekozen(lijst, gebruiker=gebruiker, gekozen=gekozen, tekst=tekst)


def _passend(rijen: QuerySet, *, tekst: str) -> QuerySet:
    """Rows whose name or place has the words, or words that look like them; called exactly so first, then the best."""
    waar = Unaccent(Concat("naam", Value(" "), "plaats"))
    gelijkenis = TrigramWordSimilarity(Unaccent(Value(tekst)), waar)
    genoeg = LIJKT_LANG if len(tekst) >= LANG_GENOEG_OM_TE_RADEN else LIJKT_KORT
    past = Q(naam__unaccent__icontains=tekst) | Q(lijkt__gte=genoeg)
    heet_zo = Q(naam__unaccent__iexact=tekst)
    gevonden = rijen.annotate(lijkt=gelijkenis, heet_zo=heet_zo).filter(past)
    return gevonden.order_by("-heet_zo", "-lijkt", "naam", "pk")


def met_gekozen(lijst: list[Keuze], *, gebruiker: Lid, gekozen: str, tekst: str = "") -> list[Keuze]:
    gelezen = lees_waarde(gekozen)
    if gelezen is None or gelezen[0] == Soort.NIEUW or any(keuze.waarde == gekozen for keuze in lijst):
        return lijst
    soort, sleutel = gelezen
    rijen = (Organisatie if soort == Soort.ORGANISATIE else Plek).objects.zichtbaar_voor(gebruiker).filter(pk=sleutel)
    if tekst:
        rijen = _passend(rijen, tekst=tekst)
    return [*(_keuze(rij) for rij in rijen), *lijst]


def _nieuw(*, gebruiker: Lid, tekst: str) -> Iterable[Keuze]:
    """Offer to make it in each gemeente of this person where it is not there yet."""
    gemeenten = list(gemeenten_voor_nieuwe(gebruiker))
    for gemeente in gemeenten:
        if staat_er_al(gebruiker=gebruiker, naam=tekst, gemeente=gemeente.pk):
            continue
        yield Keuze(
            waarde=schrijf_waarde(Soort.NIEUW, gemeente.pk),
            tekst=f"Nieuw: {tekst}",
            toelichting=f"In {gemeente}" if len(gemeenten) > 1 else "Staat nog niet in de lijst",
            is_nieuw=True,
        )


def _keuze(gevonden: Organisatie | Plek) -> Keuze:
    return _van_organisatie(gevonden) if isinstance(gevonden, Organisatie) else _van_plek(gevonden)


def _van_organisatie(organisatie: Organisatie, *, erbij: str = "") -> Keuze:
    return Keuze(
        waarde=schrijf_waarde(Soort.ORGANISATIE, organisatie.pk),
        tekst=organisatie.naam,
        toelichting=" · ".join(filter(None, [organisatie.plaats, "gestopt" if organisatie.gestopt_op else erbij])),
    )


def _van_plek(plek: Plek) -> Keuze:
    return Keuze(
        waarde=schrijf_waarde(Soort.PLEK, plek.pk),
        tekst=plek.naam,
        toelichting=" · ".join(filter(None, [f"Plek bij {plek.organisatie}", plek.plaats])),
    )
