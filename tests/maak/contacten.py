"""Make contact for tests: noted, kept by somebody, in the place of a colleague, handed over."""

from datetime import date, timedelta
from uuid import uuid4

from django.utils import timezone

from netwerk.models import (
    Contactdrempel,
    Contactlegger,
    Contactmoment,
    Gemeente,
    Lid,
    Organisatie,
    Overdracht,
    Samenwerkingsverband,
    Waarneming,
)
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.maak.netwerk import maak_actie, maak_lid, maak_organisatie


def maak_contact(
    *,
    door: Lid,
    organisatie: Organisatie | None = None,
    lid: Lid | None = None,
    dagen_geleden: int = 0,
    soort: Contactmoment.Soort = Contactmoment.Soort.TELEFOON,
    over: str = "",
) -> Contactmoment:
    """Contact that somebody noted, with an organisatie or a lid."""
    contact = Contactmoment.objects.create(
        gemeente=(organisatie or lid).gemeente,
        organisatie=organisatie,
        door=door,
        op=timezone.localdate() - timedelta(days=dagen_geleden),
        soort=soort,
        over=over,
        bron=uuid4(),
    )
    if lid:
        contact.leden.add(lid)
    return contact


def maak_contactdrempel(
    *,
    samenwerkingsverband: Samenwerkingsverband,
    dagen: int = 30,
    geldig_van: date = date(2026, 1, 1),
    soort: str | None = None,
    wereld: Wereld | str = "",
) -> Contactdrempel:
    return Contactdrempel.objects.create(
        samenwerkingsverband=samenwerkingsverband,
        dagen=dagen,
        geldig_van=geldig_van,
        organisatiesoort_id=soort,
        wereld=wereld,
    )


def maak_contactlegger(
    *, legger: Lid, organisatie: Organisatie | None = None, lid: Lid | None = None, sinds: date = date(2026, 3, 1)
) -> Contactlegger:
    return Contactlegger.objects.create(
        gemeente=(organisatie or lid).gemeente, organisatie=organisatie, lid=lid, legger=legger, sinds=sinds
    )


def maak_waarneming(
    *,
    waarnemer: Lid,
    afwezige: Lid,
    gemeente: Gemeente | None = None,
    rol: Rolsoort = Rolsoort.KWARTIERMAKER,
    van: date | None = None,
    tot: date | None = None,
) -> Waarneming:
    vandaag = timezone.localdate()
    return Waarneming.objects.create(
        gemeente=gemeente or waarnemer.gemeente,
        rol=rol,
        waarnemer=waarnemer,
        afwezige=afwezige,
        van=van or vandaag,
        tot=tot or vandaag,
    )


def maak_overdracht(*, gemeente: Gemeente, van: Lid | None = None, naar: Lid | None = None) -> Overdracht:
    """With one organisatie and one actie in it."""
    van, naar = van or maak_lid(gemeente=gemeente), naar or maak_lid(gemeente=gemeente)
    overdracht = Overdracht.objects.create(
        gemeente=gemeente, van=van, naar=naar, reden="Gaat met pensioen.", op=timezone.now()
    )
    legger = maak_contactlegger(legger=naar, organisatie=maak_organisatie(gemeente=gemeente))
    legger.overdracht = overdracht
    legger.save()
    overdracht.acties.add(maak_actie(eigenaar=naar))
    return overdracht
