"""How warm contact is: when an organisatie, a contactpersoon or a lid was last spoken to, and whether that is long ago.

The only place that computes it, so that every screen says the same. What counts: every contactmoment that was not
taken back (a werkbezoek writes one), and being at a bijeenkomst: for a lid and the organisatie of that lid, and for a
contactpersoon, also one who walked in, and the organisatie of that one.
"""

from datetime import date, datetime, time, timedelta

from django.db.models import (
    Case,
    CharField,
    Count,
    DateField,
    DateTimeField,
    Exists,
    F,
    Func,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    UUIDField,
    Value,
    When,
)
from django.db.models import DurationField as Duur
from django.db.models import ExpressionWrapper as Uitkomst
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Greatest, TruncDate
from django.utils import timezone

from netwerk.contactdrempels import drempel_van
from netwerk.models import Bijeenkomst, Contactlegger, Contactmoment, Contactpersoon, Lid, Organisatie
from netwerk.rolsoorten import Wereld

KOUD, LAUW, WARM = "koud", "lauw", "warm"
TEMPERATUREN = {KOUD: "afgekoeld", LAUW: "koelt af", WARM: "warm"}
IS_KOUD = Q(over__gt=timedelta(0))
NOG_EEN_DERDE = 3
"""Contact cools down in the last third of the days it may take."""

WAAR = {
    Organisatie: ("organisatie", "lid__organisatie", TruncDate("toegevoegd_op")),
    Lid: ("leden", "lid", F("lid_sinds")),
    Contactpersoon: ("contactpersonen", "", None),
}
"""Of each kind: where a contactmoment and an attendance point at it, and since when it is known."""


def met_laatste_contact(rijen: QuerySet, *, vandaag: date) -> QuerySet:
    """Add `laatste_contact`, a date or None; also `laatst_genoteerd` and `laatste_bijeenkomst`, which it comes from."""
    moment, aanwezig, _ = WAAR[rijen.model]
    erbij = [*([_bijeenkomst(aanwezig, vandaag)] if aanwezig else []), *_als_gast(rijen.model, vandaag)]
    rijen = rijen.annotate(
        laatst_genoteerd=_genoteerd(moment, vandaag),
        laatste_bijeenkomst=Greatest(*erbij) if len(erbij) > 1 else erbij[0],
    )
    return rijen.annotate(laatste_contact=Greatest("laatst_genoteerd", "laatste_bijeenkomst"))


def _genoteerd(veld: str, vandaag: date) -> Subquery:
    momenten = Contactmoment.objects.geteld().filter(**{veld: OuterRef("pk")}, op__lte=vandaag)
    return Subquery(momenten.order_by("-op").values("op")[:1])


def _bijeenkomst(veld: str, vandaag: date) -> Subquery:
    """That an inwoner was there says nothing of an organisatie, and is not for everybody to know."""
    waren = Bijeenkomst.aanwezig.through.objects.filter(
        **{veld: OuterRef("pk")}, bijeenkomst__begint_op__lt=_na(vandaag)
    ).exclude(lid__wereld=Wereld.INWONER)
    return Subquery(
        waren.order_by("-bijeenkomst__begint_op").values(dag=TruncDate("bijeenkomst__begint_op"))[:1],
        output_field=DateField(),
    )


def _als_gast(soort: type, vandaag: date) -> list[TruncDate]:
    """The database says when, because who does not organise sees no gasten: the number is the same for everybody."""
    leeg, zelf = Value(None, output_field=UUIDField()), F("pk")
    wie = {Organisatie: (zelf, leeg), Contactpersoon: (leeg, zelf)}.get(soort)
    if wie is None:
        return []
    return [TruncDate(Func(*wie, _na(vandaag), function="laatst_als_gast", output_field=DateTimeField()))]


def _na(vandaag: date) -> Value:
    morgen = datetime.combine(vandaag + timedelta(days=1), time.min)
    return Value(timezone.make_aware(morgen), output_field=DateTimeField())


# Warm, cooling down, cold


def met_warmte(rijen: QuerySet, *, vandaag: date) -> QuerySet:
    """Add `temperatuur`, `over` (how long past the threshold) and who keeps the contact. In: organisaties or leden.

    Of what nobody spoke to yet the time begins on the day it came into the network.
    """
    _, _, bekend_sinds = WAAR[rijen.model]
    rijen = met_legger(met_laatste_contact(rijen, vandaag=vandaag)).annotate(
        stil_sinds=Coalesce("laatste_contact", bekend_sinds, output_field=DateField()),
        drempel=drempel_van(rijen.model, op=vandaag),
        over=Uitkomst(_dag(vandaag, F("drempel")) - F("stil_sinds"), output_field=Duur()),
    )
    een_derde_ervoor = F("drempel") / Value(-NOG_EEN_DERDE) * Value(timedelta(days=1))
    return rijen.annotate(
        temperatuur=Case(
            When(IS_KOUD, then=Value(KOUD)),
            When(over__gt=Uitkomst(een_derde_ervoor, output_field=Duur()), then=Value(LAUW)),
            default=Value(WARM),
            output_field=CharField(),
        ),
    )


def _dag(vandaag: date, dagen: Combinable) -> Uitkomst:
    return Uitkomst(Value(vandaag, output_field=DateField()) - dagen, output_field=DateField())


def met_legger(rijen: QuerySet) -> QuerySet:
    """Add `legger_id` and `legger_naam` of who keeps contact now; None when nobody does."""
    nu = _leggers(rijen.model)
    wie, naam = (Subquery(nu.values(kolom)[:1]) for kolom in ("legger", "legger__naam"))
    return rijen.annotate(legger_id=wie, legger_naam=naam)


# Of whom


class Wie:
    IEDEREEN, MIJN, NIEMAND, VOOR_MIJ = "", "mijn", "niemand", "voor_mij"


def van_wie(rijen: QuerySet, wie: str, *, gebruiker: Lid) -> QuerySet:
    """Keep what this person looks after, also for a colleague; what nobody looks after; or both."""
    nu = _leggers(rijen.model)
    eigen, vrij = Q(Exists(nu.van(gebruiker))), ~Q(Exists(nu))
    voorwaarde = {Wie.MIJN: eigen, Wie.NIEMAND: vrij, Wie.VOOR_MIJ: eigen | vrij}.get(wie)
    return rijen.filter(voorwaarde) if voorwaarde else rijen


def _leggers(model: type) -> QuerySet[Contactlegger]:
    """Who keeps contact now, of the row of a query around it."""
    veld = "organisatie" if model is Organisatie else "lid"
    return Contactlegger.objects.nu().filter(**{veld: OuterRef("pk")})


# The list


def te_houden(soort: type, *, gebruiker: Lid, vandaag: date) -> QuerySet:
    """The organisaties, or the leden, of the gemeenten where this person keeps contact.

    Of what is kept in the place of a colleague, `waargenomen` is true.
    """
    rijen = soort.objects.zichtbaar_voor(gebruiker).warm_te_houden_door(gebruiker)
    rijen = rijen.annotate(waargenomen=Exists(_leggers(soort).waargenomen_door(gebruiker)))
    return rijen.op_datum(vandaag).filter(is_active=True) if soort is Lid else rijen.bestaat()


def alleen_koud(rijen: QuerySet) -> QuerySet:
    """Asked of `over`, which the database works out once; of `temperatuur` it would take twice as long."""
    return rijen.filter(IS_KOUD)


def koudste_eerst(rijen: QuerySet) -> QuerySet:
    return rijen.order_by("-over", "naam", "pk")


def tel(rijen: QuerySet) -> list[tuple[str, str, int]]:
    """Return (key, word, number) of each temperature."""
    aantallen = dict(rijen.order_by().values_list("temperatuur").annotate(aantal=Count("pk")))
    return [(naam, woord, aantallen.get(naam, 0)) for naam, woord in TEMPERATUREN.items()]
