"""The page of one organisatie: who brought it in, what is to do about it, and the bijeenkomsten it came to."""

from dataclasses import dataclass, field

from django.db.models import Count, Exists, F, Func, OuterRef, Q, QuerySet, Subquery, UUIDField, Window
from django.utils import timezone

from netwerk.models import Actie, Afspraak, Bijeenkomst, Lid, Organisatie, Partnerschap
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Wereld
from participatie.samen import Lijst, vraag_samen

HOOGSTENS_BIJEENKOMSTEN = 6
HOOGSTENS_ACTIES = 10
HOOGSTENS_AANGESLOTEN = 20


@dataclass(frozen=True, kw_only=True)
class Pagina:
    partnerschappen: list[Partnerschap]
    afspraken: list[Afspraak]
    acties: list[Actie] = field(default_factory=list)
    bijeenkomsten: list[Bijeenkomst] = field(default_factory=list)
    overleggen: list[Bijeenkomst] = field(default_factory=list)
    """To come, at which it is at the table."""
    allianties: list[Organisatie] = field(default_factory=list)
    aangesloten: list[Organisatie] = field(default_factory=list)
    """Who takes part, when it is an alliantie."""

    @property
    def is_partner(self) -> bool:
        return any(partnerschap.tot is None for partnerschap in self.partnerschappen)

    @property
    def acties_meer(self) -> int:
        return self.acties[0].totaal - len(self.acties) if self.acties else 0

    @property
    def aangesloten_totaal(self) -> int:
        return self.aangesloten[0].totaal if self.aangesloten else 0

    @property
    def bijeenkomsten_totaal(self) -> int:
        return self.bijeenkomsten[0].totaal if self.bijeenkomsten else 0


def met_brenger(organisaties: QuerySet, *, lezer: Lid) -> QuerySet:
    """Add `brenger_naam` of who brought it in, as far as the reader sees that lid."""
    brenger = Lid.objects.zichtbaar_voor(lezer).filter(pk=OuterRef("toegevoegd_door"))
    return organisaties.annotate(brenger_naam=Subquery(brenger.values("naam")[:1]))


def pagina_van(organisatie: Organisatie, *, lezer: Lid) -> Pagina:
    """All of it in one question. What the network does with it a werkgever does not see of the own organisatie."""
    vragen = {
        "partnerschappen": Lijst(rijen=organisatie.partnerschappen.order_by("-sinds"), met=("lid",)),
        "afspraken": Lijst(rijen=organisatie.afspraken.aanwezig().order_by("-op", "pk"), met=("lid",)),
    }
    if heeft_rol(lezer, *NETWERKROLLEN):
        acties, bijeenkomsten = _acties(organisatie, lezer=lezer), _bijeenkomsten(organisatie, lezer=lezer)
        vragen["acties"] = Lijst(rijen=acties[:HOOGSTENS_ACTIES], met=("eigenaar",))
        vragen["bijeenkomsten"] = Lijst(
            rijen=bijeenkomsten[:HOOGSTENS_BIJEENKOMSTEN], zonder=("toelichting", "verslag")
        )
        overleggen = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().komend(timezone.now())
        vragen["overleggen"] = Lijst(
            rijen=overleggen.filter(organisaties=organisatie)[:HOOGSTENS_BIJEENKOMSTEN],
            zonder=("toelichting", "verslag"),
        )
        zichtbaar = Organisatie.objects.zichtbaar_voor(lezer)
        vragen["allianties"] = Lijst(rijen=zichtbaar.filter(aangesloten=organisatie).order_by("naam", "pk"))
        met_totaal = zichtbaar.filter(allianties=organisatie).annotate(totaal=Window(Count("id")))
        aangesloten = met_totaal.order_by("naam", "pk")[:HOOGSTENS_AANGESLOTEN]
        vragen["aangesloten"] = Lijst(rijen=aangesloten, met=("gemeente",))
    return Pagina(**vraag_samen(vragen, bij=Organisatie.objects.filter(pk=organisatie.pk)))


def _acties(organisatie: Organisatie, *, lezer: Lid) -> QuerySet[Actie]:
    acties = Actie.objects.zichtbaar_voor(lezer).open().filter(organisatie=organisatie)
    return acties.annotate(totaal=Window(Count("id"))).order_by("uiterlijk_op", "pk")


def _bijeenkomsten(organisatie: Organisatie, *, lezer: Lid) -> QuerySet[Bijeenkomst]:
    """Where somebody was who shows to work here, or a contactpersoon: of those the database says it to everybody."""
    leden = Lid.objects.bij_organisatie(organisatie, lezer=lezer).order_by().values("pk")
    aanwezig = Bijeenkomst.aanwezig.through.objects.filter(bijeenkomst=OuterRef("pk"), lid__in=leden)
    met_gasten = Func(F("pk"), function="bijeenkomsten_met_gasten_van", output_field=UUIDField(), set_returning=True)
    gasten = Organisatie.objects.filter(pk=organisatie.pk).values(bijeenkomst=met_gasten)
    was_erbij = Q(Exists(aanwezig.exclude(lid__wereld=Wereld.INWONER))) | Q(pk__in=gasten)
    geweest = Bijeenkomst.objects.zichtbaar_voor(lezer).gaat_door().geweest(timezone.now())
    return geweest.filter(was_erbij).annotate(totaal=Window(Count("id")))
