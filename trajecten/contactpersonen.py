"""The vaste contactpersoon of an inwoner: who it is and was, who has none, and giving a whole caseload to a colleague.

Who it was is read from the history of the inwoner: the database wrote it down, with who changed it and why.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import (
    Count,
    DateField,
    DateTimeField,
    Exists,
    ExpressionWrapper,
    F,
    Func,
    IntegerField,
    OuterRef,
    QuerySet,
)
from django.db.models.functions import Cast
from django.urls import reverse

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Gemeente, Lid, Rol
from netwerk.overdracht_elders import Elders
from netwerk.rollen import gemeenten, heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.muur import met_reden, systeemcontext
from participatie.samen import Aantal, Lijst, Vraag
from trajecten import loket
from trajecten.inzage import leg_inwoners_vast
from trajecten.kleine_aantallen import BINNEN_GEMEENTE
from trajecten.models import Aanmelding, Inwoner, InwonerEvent
from trajecten.models.ietsanders import REACTIE_BINNEN

HOOGSTENS = 5


@dataclass(frozen=True, kw_only=True)
class Periode:
    """`tot` is None for who it is now; `naam` is empty when there was nobody."""

    naam: str
    van: datetime
    tot: datetime | None
    door: str
    reden: str


@dataclass(frozen=True, kw_only=True)
class Caseload:
    lid: Lid
    aantal: int
    aanmeldingen: int
    gemeenten: frozenset[UUID]
    """Where these inwoners and aanmeldingen are."""


def geschiedenis(inwoner: Inwoner) -> list[Periode]:
    """Return who it was, from when until when, the one of now first."""
    wissels, vorige = [], None
    for keer in InwonerEvent.objects.filter(pgh_obj_id=inwoner.pk).order_by("pgh_created_at", "pgh_id"):
        if keer.begeleider_id != vorige:
            wissels.append(keer)
        vorige = keer.begeleider_id
    namen = loket.namen({wie for keer in wissels for wie in (keer.begeleider_id, loket.wie_deed(keer.pgh_context))})
    tot = [*(keer.pgh_created_at for keer in wissels[1:]), None][: len(wissels)]
    periodes = [
        Periode(
            naam=namen.get(keer.begeleider_id, loket.IEMAND) if keer.begeleider_id else "",
            van=keer.pgh_created_at,
            tot=einde,
            door=namen.get(loket.wie_deed(keer.pgh_context), ""),
            reden=(keer.pgh_context or {}).get("reden", ""),
        )
        for keer, einde in zip(wissels, tot, strict=True)
    ]
    return periodes[::-1]


def eigen_inwoner(gebruiker: Lid, vandaag: date) -> Inwoner | None:
    """Return the inwoner this lid is, with who helps."""
    return Inwoner.objects.filter(lid=gebruiker).met_contactpersoon(vandaag).first()


def wie_helpt(inwoner: Inwoner, vandaag: date) -> Inwoner:
    """Return this inwoner, that somebody already sees, with who helps."""
    return Inwoner.objects.met_contactpersoon(vandaag).get(pk=inwoner.pk)


def te_kiezen_door(gebruiker: Lid, vandaag: date) -> QuerySet[Inwoner]:
    """Return the inwoners for whom this person may choose somebody."""
    mag = Inwoner.objects.contactpersoon_te_kiezen_door(gebruiker).met_contactpersoon(vandaag)
    return mag.select_related("gemeente", "begeleider")


def zonder(gebruiker: Lid) -> QuerySet[Inwoner]:
    """Return who has nobody: who asked for a talk first, then who waits for a plek, then the one who waits longest."""
    mensen = Inwoner.objects.moet_contactpersoon_krijgen(gebruiker).met_waar_op_gewacht_wordt()
    uiterlijk = ExpressionWrapper(F("wacht_op_gesprek") + REACTIE_BINNEN, output_field=DateTimeField())
    return mensen.annotate(antwoord_uiterlijk_op=Cast(uiterlijk, DateField())).order_by(
        F("wacht_op_gesprek").asc(nulls_last=True), F("wacht_op_kennismaken").asc(nulls_last=True), "sinds", "pk"
    )


def zet(inwoner: Inwoner, *, wie: Lid, reden: str) -> None:
    """Nobody writes for an inwoner of another: the wall opens for this one line. Whether one may, says the queryset."""
    with systeemcontext("somebody else becomes the vaste contactpersoon"), met_reden(reden):
        inwoner.krijgt_contactpersoon(wie)


# A whole caseload


def caseloads(gebruiker: Lid) -> list[Caseload]:
    """Return who has how many inwoners and open aanmeldingen where this kwartiermaker works: as numbers alone."""
    waar = gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)
    with systeemcontext("how many inwoners each begeleider has"):
        mensen = Inwoner.objects.filter(gemeente__in=waar, begeleider__isnull=False)
        geteld = list(mensen.values_list("begeleider", "gemeente").annotate(n=Count("pk")))
        loopt = Aanmelding.objects.filter(gemeente__in=waar, opgepakt_door__isnull=False, afgerond_op=None)
        vragen = list(loopt.values_list("opgepakt_door", "gemeente").annotate(n=Count("pk")))
    per_lid: dict[UUID, dict[UUID, int]] = defaultdict(dict)
    for begeleider, gemeente, aantal in geteld:
        per_lid[begeleider][gemeente] = aantal
    nieuw: Counter[UUID] = Counter()
    for eigenaar, gemeente, aantal in vragen:
        nieuw[eigenaar] += aantal
        per_lid[eigenaar].setdefault(gemeente, 0)
    leden = Lid.objects.zichtbaar_voor(gebruiker).filter(pk__in=per_lid).order_by("naam", "pk")
    return [
        Caseload(
            lid=lid,
            aantal=sum(per_lid[lid.pk].values()),
            aanmeldingen=nieuw[lid.pk],
            gemeenten=frozenset(per_lid[lid.pk]),
        )
        for lid in leden
    ]


def elders_over_te_dragen(van: Lid, gebruiker: Lid) -> Iterator[Elders]:
    """Inwoners of somebody who leaves: each has a right to know, so that is an action of its own."""
    waar = gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)
    with systeemcontext("whether somebody who leaves helps inwoners"):
        helpt = bool(waar) and Inwoner.objects.filter(begeleider=van, gemeente__in=waar).exists()
    if helpt:
        url = reverse("caseload_overdragen", args=[van.pk])
        yield Elders(tekst=f"{van.naam} helpt inwoners.", doe="Draag de inwoners over", url=url)


def draag_over(
    *, van: UUID, naar: UUID, reden: str, waar: Collection[UUID], inwoners: Collection[UUID] | None = None
) -> list[UUID]:
    """Give all inwoners of somebody in these gemeenten, or only those named, to a colleague; return which went over.

    Only who is still of that person: of two taps the second finds nothing left.
    """
    with transaction.atomic(), systeemcontext("inwoners go over to a colleague"), met_reden(reden):
        gaan = (
            Inwoner.objects.select_for_update(of=("self",)).filter(begeleider=van, gemeente__in=waar).exclude(lid=naar)
        )
        if inwoners is not None:
            gaan = gaan.filter(pk__in=inwoners)
        ids = list(gaan.values_list("pk", flat=True))
        Inwoner.objects.filter(pk__in=ids).krijgen_contactpersoon(naar)
    return ids


def draag_aanmeldingen_over(
    *, van: UUID, naar: UUID, waar: Collection[UUID], aanmeldingen: Collection[UUID] | None = None
) -> list[UUID]:
    """Give the open aanmeldingen of somebody in these gemeenten, or only those named, along; return which went."""
    with transaction.atomic(), systeemcontext("aanmeldingen go over to a colleague"):
        gaan = Aanmelding.objects.filter(opgepakt_door=van, gemeente__in=waar, afgerond_op=None)
        if aanmeldingen is not None:
            gaan = gaan.filter(pk__in=aanmeldingen)
        ids = list(gaan.select_for_update(of=("self",)).values_list("pk", flat=True))
        Aanmelding.objects.filter(pk__in=ids).update(opgepakt_door=naar)
    return ids


def open_aanmeldingen_van(gebruiker: Lid) -> QuerySet[Aanmelding]:
    return Aanmelding.objects.zichtbaar_voor(gebruiker).van(gebruiker).open()


# On /vandaag/


def zonder_contactpersoon(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    wachtend = zonder(gebruiker)
    return {"niemand": Lijst(rijen=wachtend[:HOOGSTENS], met=("gemeente",)), "aantal": Aantal(rijen=wachtend)}


def wie_heeft_niemand(
    gebruiker: Lid, vandaag: date, *, niemand: list[Inwoner], aantal: int
) -> dict[str, object] | None:
    """Of a kwartiermaker: who has nobody, the one who waits longest first."""
    leg_zonder_vast(gebruiker, niemand)
    return {"inwoners": niemand, "aantal": aantal} if niemand else None


ZIET_HOEVEEL = (Rolsoort.BELEIDSMEDEWERKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Who is told that there are people without anybody, as a number: they read no inwoners (domain.md 5.11)."""


def hoeveel_zonder(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """Per gemeente how many have nobody, where this person does not choose somebody itself."""
    kiest = Rol.objects.filter(gemeente=OuterRef("pk"), soort=Rolsoort.KWARTIERMAKER, lid__is_active=True)
    waar = gemeenten(gebruiker, *ZIET_HOEVEEL) - gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)
    aantal = Func("pk", function="hoeveel_zonder_contactpersoon", output_field=IntegerField())
    rijen = Gemeente.objects.filter(pk__in=waar).annotate(aantal=aantal, kiest=Exists(kiest)).filter(aantal__gt=0)
    return {"waar": Lijst(rijen=rijen.order_by("naam", "pk"))}


def hoeveel_hebben_niemand(gebruiker: Lid, vandaag: date, *, waar: list[Gemeente]) -> dict[str, object] | None:
    """Add the number as it may be shown, and whether there is somebody who can choose."""
    regels = [(gemeente, BINNEN_GEMEENTE.in_woorden(gemeente.aantal)) for gemeente in waar]
    is_beheerder = heeft_rol(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER)
    return {"regels": regels, "is_beheerder": is_beheerder} if regels else None


def wie_helpt_mij(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    return {"mijn": Lijst(rijen=Inwoner.objects.filter(lid=gebruiker).met_contactpersoon(vandaag))}


def mijn_contactpersoon(gebruiker: Lid, vandaag: date, *, mijn: list[Inwoner]) -> dict[str, object] | None:
    """Of an inwoner: who is there for me."""
    return {"inwoner": mijn[0]} if mijn else None


def leg_zonder_vast(gebruiker: Lid, inwoners: Collection[Inwoner]) -> None:
    leg_inwoners_vast(gebruiker, inwoners, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST, anders=Grond.AANMELDING)
