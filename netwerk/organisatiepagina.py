"""The page of one organisatie: who brought it in, what is to do about it, the bijeenkomsten it came to, and what the
higher apps add.

An app that knows more of an organisatie registers a Blok in its apps.py, so that no app imports upwards.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.db.models import Count, Exists, F, Func, OuterRef, Q, QuerySet, Subquery, UUIDField, Window
from django.utils import timezone

from netwerk.models import Actie, Bijeenkomst, Lid, Organisatie
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort, Wereld

HOOGSTENS_BIJEENKOMSTEN = 6
HOOGSTENS_ACTIES = 10


# What higher apps add


@dataclass(frozen=True, kw_only=True)
class Blok:
    """A part of the page: its template, and (organisatie, lezer) -> its context, or None when there is nothing."""

    template: str
    inhoud: Callable[[Organisatie, Lid], dict[str, object] | None]
    rollen: Collection[Rolsoort]


_blokken: list[Blok] = []


def registreer(blok: Blok) -> None:
    _blokken.append(blok)


def blokken_over(organisatie: Organisatie, *, lezer: Lid) -> list[tuple[str, dict[str, object]]]:
    """Return (template, context) of every block that has something about this organisatie for this reader."""
    gevuld = ((blok.template, blok.inhoud(organisatie, lezer)) for blok in _blokken if heeft_rol(lezer, *blok.rollen))
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]


# What the network itself knows


@dataclass(frozen=True, kw_only=True)
class Pagina:
    acties: list[Actie]
    bijeenkomsten: list[Bijeenkomst]

    @property
    def acties_meer(self) -> int:
        return self.acties[0].totaal - len(self.acties) if self.acties else 0

    @property
    def bijeenkomsten_totaal(self) -> int:
        return self.bijeenkomsten[0].totaal if self.bijeenkomsten else 0


def met_brenger(organisaties: QuerySet, *, lezer: Lid) -> QuerySet:
    """Add `brenger_naam` of who brought it in, as far as the reader sees that lid."""
    brenger = Lid.objects.zichtbaar_voor(lezer).filter(pk=OuterRef("toegevoegd_door"))
    return organisaties.annotate(brenger_naam=Subquery(brenger.values("naam")[:1]))


def pagina_van(organisatie: Organisatie, *, lezer: Lid) -> Pagina:
    acties = Actie.objects.zichtbaar_voor(lezer).open().filter(organisatie=organisatie).select_related("eigenaar")
    acties = acties.annotate(totaal=Window(Count("id"))).order_by("uiterlijk_op", "pk")
    geweest = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().geweest(timezone.now())
    erbij = geweest.filter(_was_erbij(organisatie)).annotate(totaal=Window(Count("id")))
    return Pagina(acties=list(acties[:HOOGSTENS_ACTIES]), bijeenkomsten=list(erbij[:HOOGSTENS_BIJEENKOMSTEN]))


def _was_erbij(organisatie: Organisatie) -> Q:
    """A lid of this organisatie, or a contactpersoon: the database says which, also to who sees no gasten."""
    aanwezig = Bijeenkomst.aanwezig.through.objects.filter(bijeenkomst=OuterRef("pk"), lid__organisatie=organisatie)
    met_gasten = Func(F("pk"), function="bijeenkomsten_met_gasten_van", output_field=UUIDField(), set_returning=True)
    gasten = Organisatie.objects.filter(pk=organisatie.pk).values(bijeenkomst=met_gasten)
    return Q(Exists(aanwezig.exclude(lid__wereld=Wereld.INWONER))) | Q(pk__in=gasten)
