"""Before somebody begins anew with a person: who is there already, of what this reader may see (features.md C16)."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Func, Q, QuerySet, Value
from django.db.models.functions import Right

from netwerk.gelijkenis import nummer
from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Lid
from trajecten.inzage import leg_aanmeldingen_vast, leg_inwoners_vast
from trajecten.models import Aanmelding, Inwoner

HOOGSTENS = 5
"""So many of each; more say nothing about who is meant."""
NUMMER = 9
"""As many figures of a telephone number as netwerk.gelijkenis.nummer compares."""
NIEMAND = Aanmelding.Afloop.GEEN_MENS


@dataclass(frozen=True, kw_only=True)
class AlBekend:
    """Who may be the same person: in the loket, and among those this reader walks with."""

    aanmeldingen: list[Aanmelding]
    inwoners: list[Inwoner]

    def __bool__(self) -> bool:
        return bool(self.aanmeldingen or self.inwoners)


def al_bekend(aanmelding: Aanmelding, *, lezer: Lid) -> AlBekend:
    """Return who has the same name, telephone number or e-mail address, and write down that the reader saw them."""
    gevonden = AlBekend(
        aanmeldingen=list(_aanmeldingen(aanmelding, lezer)[:HOOGSTENS]),
        inwoners=list(_inwoners(aanmelding, lezer)[:HOOGSTENS]),
    )
    _leg_vast(lezer, gevonden.aanmeldingen, gevonden.inwoners)
    return gevonden


def _aanmeldingen(aanmelding: Aanmelding, lezer: Lid) -> QuerySet[Aanmelding]:
    zelfde = Q(naam__unaccent__iexact=_zonder_spaties(aanmelding.naam))
    if aanmelding.email:
        zelfde |= Q(email__iexact=aanmelding.email)
    if kaal := nummer(aanmelding.telefoon):
        zelfde |= Q(nummer=kaal)
    cijfers = Func(F("telefoon"), Value(r"\D"), Value(""), Value("g"), function="regexp_replace")
    andere = Aanmelding.objects.zichtbaar_voor(lezer).exclude(pk=aanmelding.pk).exclude(afloop=NIEMAND)
    hier = andere.filter(gemeente__samenwerkingsverband=aanmelding.gemeente.samenwerkingsverband_id)
    return hier.alias(nummer=Right(cijfers, NUMMER)).filter(zelfde).order_by("-ontvangen_op", "pk")


def _inwoners(aanmelding: Aanmelding, lezer: Lid) -> QuerySet[Inwoner]:
    """Not who came of this aanmelding itself."""
    zelfde = Q(naam__unaccent__iexact=_zonder_spaties(aanmelding.naam))
    if aanmelding.email:
        zelfde |= Q(lid__email__iexact=aanmelding.email)
    eigen = Inwoner.objects.begeleid_door(lezer).exclude(pk=aanmelding.inwoner_id)
    return eigen.filter(zelfde).order_by("naam", "pk")


def _zonder_spaties(naam: str) -> str:
    return " ".join(naam.split())


def _leg_vast(lezer: Lid, aanmeldingen: Iterable[Aanmelding], inwoners: Iterable[Inwoner]) -> None:
    leg_aanmeldingen_vast(lezer, aanmeldingen, handeling=Handeling.LIJST)
    leg_inwoners_vast(lezer, inwoners, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)
