"""Make gasten of a bijeenkomst for tests."""

from datetime import timedelta
from itertools import count

from django.utils import timezone

from netwerk.models import (
    Agendalink,
    Bijeenkomst,
    Contactpersoon,
    Evaluatievraag,
    Gastenlijst,
    Gastvoorkeur,
    Gemeente,
    Genodigde,
    Lid,
    Mening,
)
from netwerk.rolsoorten import Wereld
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente

_nummer = count(1)


def maak_gastenlijst(*, bijeenkomst: Bijeenkomst | None = None, plaatsen: int | None = None) -> Gastenlijst:
    lijst = Gastenlijst.objects.van(bijeenkomst or maak_bijeenkomst())
    Gastenlijst.objects.filter(pk=lijst.pk).update(plaatsen=plaatsen)
    lijst.refresh_from_db()
    return lijst


def maak_genodigde(
    *,
    bijeenkomst: Bijeenkomst | None = None,
    gemeente: Gemeente | None = None,
    lid: Lid | None = None,
    contactpersoon: Contactpersoon | None = None,
    naam: str | None = None,
    email: str | None = None,
    wereld: Wereld = Wereld.PROFESSIONAL,
    antwoord: str = "",
    **anders: object,
) -> Genodigde:
    """Somebody who was invited the day before yesterday."""
    gemeente = gemeente or (lid.gemeente if lid else maak_gemeente())
    wie = lid or contactpersoon
    return Genodigde.objects.create(
        bijeenkomst=bijeenkomst or maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband),
        gemeente=gemeente,
        lid=lid,
        contactpersoon=contactpersoon,
        naam=naam or (wie.naam if wie else f"Gast {next(_nummer)}"),
        email=email if email is not None else f"genodigd{next(_nummer)}@voorbeeld.example",
        wereld=lid.wereld if lid else wereld,
        antwoord=antwoord,
        beantwoord_op=timezone.now() if antwoord else None,
        uitgenodigd_op=timezone.now() - timedelta(days=2),
        **anders,
    )


def maak_gastvoorkeur(*, lid: Lid, dieet: str = "geen noten") -> Gastvoorkeur:
    tot = timezone.localdate() + timedelta(days=100)
    return Gastvoorkeur.objects.create(lid=lid, gemeente=lid.gemeente, dieet=dieet, geldig_tot=tot)


def maak_mening(
    *, bijeenkomst: Bijeenkomst, cijfer: int = 4, gehoord: int = 4, tekst: str = "Meer tijd", als_inwoner: bool = False
) -> Mening:
    velden = {"cijfer": cijfer, "gehoord": gehoord, "tekst": tekst, "als_inwoner": als_inwoner}
    return Mening.objects.create(bijeenkomst=bijeenkomst, **velden)


def maak_evaluatievraag(*, bijeenkomst: Bijeenkomst, nummer: int = 1, tekst: str = "Hoe was het?") -> Evaluatievraag:
    verband = bijeenkomst.samenwerkingsverband
    van = verband.actief_sinds + timedelta(days=next(_nummer))
    return Evaluatievraag.objects.create(samenwerkingsverband=verband, nummer=nummer, tekst=tekst, geldig_van=van)


def maak_agendalink(*, lid: Lid) -> str:
    """Return the secret of the link."""
    return Agendalink(lid=lid).vernieuw(nu=timezone.now())
