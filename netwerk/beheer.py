"""What a functioneel beheerder finds on /beheer/: what is still to do for a samenwerkingsverband, in one question."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from netwerk.models import (
    Bijeenkomst,
    Gemeente,
    Lid,
    Rechtencontrole,
    Rol,
    Samenwerkingsverband,
    Startkit,
    Uitnodiging,
    Vernietigingslijst,
    Werkgroep,
)
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import kwartaal as kwartaal_van


@dataclass(frozen=True, kw_only=True)
class Beheerpagina:
    """A page of another app about a samenwerkingsverband; that app registers it in its apps.py."""

    naam: str
    url_naam: str
    uitleg: str


_paginas: dict[str, Beheerpagina] = {}


def registreer(pagina: Beheerpagina) -> None:
    _paginas[pagina.url_naam] = pagina


def paginas() -> list[Beheerpagina]:
    return list(_paginas.values())


@dataclass(frozen=True, kw_only=True)
class Punt:
    """A line of the checklist: what it is when done, and what to do when not."""

    wat: str
    is_gedaan: bool
    doe: str
    url: str = ""


def met_stand(verbanden: QuerySet, *, nu: datetime) -> QuerySet:
    """Add to each samenwerkingsverband what the checklist tells, in the question that reads them."""
    gemeenten = Gemeente.objects.filter(samenwerkingsverband=OuterRef("pk"))
    kwartaal = kwartaal_van(timezone.localdate(nu)).van
    gecontroleerd = Rechtencontrole.objects.filter(gemeente=OuterRef("pk"), kwartaal=kwartaal)
    hier = {"samenwerkingsverband": OuterRef("pk")}
    in_netwerk = {"gemeente__samenwerkingsverband": OuterRef("pk")}
    anderen = Lid.objects.filter(**in_netwerk).exclude(pk=OuterRef("startkit__beheerder"))
    return verbanden.select_related("startkit").annotate(
        te_bereiken=_waar(~Q(telefoon="") | ~Q(email="")),
        vertelt_iets=_waar(~Q(uitleg="")),
        overal_kwartiermaker=~Exists(gemeenten.filter(~Exists(_met_rol(Rolsoort.KWARTIERMAKER)))),
        overal_toezicht=~Exists(gemeenten.filter(~Exists(_met_rol(Rolsoort.PRIVACY_OFFICER)))),
        heeft_werkgroep=Exists(Werkgroep.objects.filter(**hier)),
        begin_kan_open=Exists(Startkit.objects.filter(**hier, klaar_op__isnull=False)) & ~Exists(anderen),
        heeft_bijeenkomst=Exists(Bijeenkomst.objects.filter(**hier, eindigt_op__gte=nu)),
        rechten_nagekeken=~Exists(gemeenten.filter(~Exists(gecontroleerd))),
        niets_te_oud=~Exists(Uitnodiging.objects.verlopen(nu).filter(**in_netwerk)),
        niets_weg=~Exists(Vernietigingslijst.objects.open().filter(**hier)),
    )


def is_in_begin(verband: Samenwerkingsverband) -> bool:
    """Whether it is still being set up."""
    kit = getattr(verband, "startkit", None)
    return kit is not None and kit.klaar_op is None


def _waar(wat: Q) -> ExpressionWrapper:
    return ExpressionWrapper(wat, output_field=BooleanField())


def _met_rol(soort: Rolsoort) -> QuerySet:
    return Rol.objects.filter(gemeente=OuterRef("pk"), soort=soort, lid__is_active=True)


def punten(verband: Samenwerkingsverband) -> list[Punt]:
    """Return the checklist of a network that was read with `met_stand`; what is still to do comes first."""
    return sorted([*_om_te_beginnen(verband), *_om_bij_te_houden(verband)], key=lambda punt: punt.is_gedaan)


def _om_te_beginnen(verband: Samenwerkingsverband) -> list[Punt]:
    return [
        Punt(
            wat="Mensen weten hoe zij het netwerk bereiken",
            is_gedaan=verband.te_bereiken and verband.vertelt_iets,
            doe="Vul uitleg in, en een telefoonnummer of e-mailadres voor hulp.",
            url=reverse("netwerk_wijzigen", args=[verband.pk]),
        ),
        Punt(
            wat="Elke gemeente heeft een kwartiermaker",
            is_gedaan=verband.overal_kwartiermaker,
            doe="Nodig in elke gemeente een kwartiermaker uit.",
            url=reverse("uitnodiging_versturen"),
        ),
        Punt(
            wat="Elke gemeente heeft een privacy officer",
            is_gedaan=verband.overal_toezicht,
            doe="Nodig in elke gemeente een privacy officer uit.",
            url=reverse("uitnodiging_versturen"),
        ),
        Punt(
            wat="Er is een werkgroep",
            is_gedaan=verband.heeft_werkgroep,
            doe="Spreek met het netwerk af welke werkgroepen er komen.",
            url=reverse("startkit_groepen", args=[verband.pk]) if is_in_begin(verband) else "",
        ),
        Punt(
            wat="Er staat een bijeenkomst in de agenda",
            is_gedaan=verband.heeft_bijeenkomst,
            doe="Spreek met het netwerk af wanneer u elkaar weer ziet.",
            url=reverse("startkit_bijeenkomst", args=[verband.pk]) if is_in_begin(verband) else "",
        ),
    ]


def _om_bij_te_houden(verband: Samenwerkingsverband) -> list[Punt]:
    return [
        Punt(
            wat="De rechten zijn dit kwartaal nagekeken",
            is_gedaan=verband.rechten_nagekeken,
            doe="Kijk na of de rollen nog kloppen.",
            url=reverse("rechten"),
        ),
        Punt(
            wat="Geen uitnodiging is te oud",
            is_gedaan=verband.niets_te_oud,
            doe="Stuur een nieuwe link, of trek de uitnodiging in.",
            url=f"{reverse('uitnodigingen')}?stand={Uitnodiging.Stand.VERLOPEN}",
        ),
        Punt(
            wat="Er wacht niets dat weg mag",
            is_gedaan=verband.niets_weg,
            doe="Bekijk de lijst en keur haar goed of af.",
            url=reverse("bewaren"),
        ),
    ]
