"""Make network data for tests: keyword-only, with no surprises."""

from datetime import date, datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

from django.utils import timezone

from netwerk.models import (
    Actie,
    Bewaarvraag,
    Bijeenkomst,
    Contactmoment,
    Contactpersoon,
    Gemeente,
    Inzage,
    Lid,
    Organisatie,
    Rechtencontrole,
    Rol,
    Samenwerkingsverband,
    Uitnodiging,
    Vernietiging,
    Vernietigingslijst,
    Werkgroep,
    Werkgroeplid,
)
from netwerk.models.inzage import Gegevens, Grond, Handeling
from netwerk.rolsoorten import Rolsoort, Wereld

_nummer, _gemeentenummer = count(1), count(1)

WERELD_BIJ_ROL = {
    Rolsoort.INWONER: Wereld.INWONER,
    Rolsoort.WERKGEVER: Wereld.WERKGEVER,
    Rolsoort.VRIJWILLIGER: Wereld.VRIJWILLIGER,
    Rolsoort.BEGELEIDER: Wereld.PROFESSIONAL,
}


def maak_samenwerkingsverband(*, naam: str = "Voorbeeldnetwerk", slug: str | None = None) -> Samenwerkingsverband:
    return Samenwerkingsverband.objects.create(
        naam=naam, slug=slug or f"netwerk-{next(_nummer)}", actief_sinds=date(2025, 1, 1)
    )


def maak_gemeente(
    *, naam: str = "Voorbeeldgemeente", samenwerkingsverband: Samenwerkingsverband | None = None
) -> Gemeente:
    return Gemeente.objects.create(
        naam=naam,
        samenwerkingsverband=samenwerkingsverband or maak_samenwerkingsverband(),
        cbs_code=f"GM{2_001 + next(_gemeentenummer) % 7_998}",  # the tests name others, all below or 9999
        cbs_jaar=2026,
    )


def maak_lid(
    *,
    gemeente: Gemeente | None = None,
    naam: str = "Jantsje de Vries",
    email: str | None = None,
    rol: Rolsoort | None = None,
    rollen: tuple[Rolsoort, ...] = (),
    organisatie: Organisatie | None = None,
    wachtwoord: str | None = None,
    wereld: Wereld | None = None,
) -> Lid:
    """A lid with the given roles in its own gemeente, and a confirmed mail address so that it can log in."""
    gemeente = gemeente or maak_gemeente()
    alle = (rol, *rollen) if rol else rollen
    lid = Lid.objects.create_user(
        email=email or f"lid{next(_nummer)}@voorbeeld.example",
        password=wachtwoord,
        gemeente=gemeente,
        naam=naam,
        wereld=wereld or next((WERELD_BIJ_ROL[r] for r in alle if r in WERELD_BIJ_ROL), Wereld.GEMEENTE),
        organisatie=organisatie,
        lid_sinds=date(2026, 1, 1),
    )
    lid.emailaddress_set.create(email=lid.email, verified=True, primary=True)
    for soort in alle:
        geef_rol(lid=lid, gemeente=gemeente, soort=soort)
    return lid


def geef_rol(*, lid: Lid, gemeente: Gemeente, soort: Rolsoort) -> Rol:
    return Rol.objects.create(lid=lid, gemeente=gemeente, soort=soort)


def maak_organisatie(
    *, gemeente: Gemeente | None = None, naam: str = "Zorgboerderij De Linde", plaats: str = "Noordwolde"
) -> Organisatie:
    return Organisatie.objects.create(gemeente=gemeente or maak_gemeente(), naam=naam, plaats=plaats)


def maak_contactpersoon(*, organisatie: Organisatie | None = None, naam: str = "Wietske Boonstra") -> Contactpersoon:
    organisatie = organisatie or maak_organisatie()
    return Contactpersoon.objects.create(gemeente=organisatie.gemeente, organisatie=organisatie, naam=naam)


def maak_werkgroep(
    *, samenwerkingsverband: Samenwerkingsverband | None = None, naam: str = "Werkgroep Zonder schotten"
) -> Werkgroep:
    return Werkgroep.objects.create(samenwerkingsverband=samenwerkingsverband or maak_samenwerkingsverband(), naam=naam)


def zet_in_werkgroep(*, lid: Lid, werkgroep: Werkgroep, taak: str = Werkgroeplid.Taak.LID) -> Werkgroeplid:
    return Werkgroeplid.objects.create(lid=lid, werkgroep=werkgroep, sinds=date(2026, 1, 1), taak=taak)


def maak_bijeenkomst(
    *,
    samenwerkingsverband: Samenwerkingsverband | None = None,
    thema: str = "Veranderen, wat betekent dat?",
    begint_op: datetime | None = None,
    openbaar: bool = True,
) -> Bijeenkomst:
    begint_op = begint_op or timezone.now() + timedelta(days=10)
    return Bijeenkomst.objects.create(
        samenwerkingsverband=samenwerkingsverband or maak_samenwerkingsverband(),
        thema=thema,
        begint_op=begint_op,
        eindigt_op=begint_op + timedelta(hours=3),
        locatie="Dorpshuis",
        plaats="Beetsterzwaag",
        openbaar=openbaar,
    )


def maak_actie(*, eigenaar: Lid, wat: str = "Terugbellen", uiterlijk_op: date = date(2026, 11, 30)) -> Actie:
    return Actie.objects.create(gemeente=eigenaar.gemeente, eigenaar=eigenaar, wat=wat, uiterlijk_op=uiterlijk_op)


def maak_uitnodiging(
    *,
    door: Lid,
    gemeente: Gemeente | None = None,
    soort: Rolsoort = Rolsoort.INWONER,
    email: str | None = None,
    naam: str = "Sietske Postma",
    verstuurd_op: datetime | None = None,
) -> tuple[Uitnodiging, str]:
    """Return it with the secret of its link."""
    uitnodiging = Uitnodiging(
        door=door,
        gemeente=gemeente or door.gemeente,
        soort=soort,
        email=email or f"gast{next(_nummer)}@voorbeeld.example",
        naam=naam,
    )
    return uitnodiging, uitnodiging.verstuur(nu=verstuurd_op or timezone.now())


def maak_rechtencontrole(*, gemeente: Gemeente, door: Lid, kwartaal: date = date(2026, 10, 1)) -> Rechtencontrole:
    return Rechtencontrole.objects.create(
        gemeente=gemeente, gezien_door=door, kwartaal=kwartaal, op=timezone.now(), aantal_rollen=1
    )


def maak_contactmoment(
    *, organisatie: Organisatie, door: Lid, op: date = date(2026, 11, 1), bron: object = None
) -> Contactmoment:
    return Contactmoment.objects.create(
        gemeente=organisatie.gemeente,
        organisatie=organisatie,
        door=door,
        op=op,
        soort=Contactmoment.Soort.WERKBEZOEK,
        bron=bron or uuid4(),
    )


def maak_inzage(
    *,
    door: Lid,
    persoon: UUID | None = None,
    gemeente: Gemeente | None = None,
    op: datetime | None = None,
    gegevens: Gegevens = Gegevens.TALENTPROFIEL,
    handeling: Handeling = Handeling.BEKEKEN,
    grond: Grond = Grond.BEGELEIDER,
    toelichting: str = "",
) -> Inzage:
    return Inzage.objects.create(
        gemeente=gemeente or door.gemeente,
        op=op or timezone.now(),
        gebruiker=door.pk,
        rol="begeleider",
        organisatie="Sociaal werk De Kern",
        persoon=persoon or uuid4(),
        gegevens=gegevens,
        handeling=handeling,
        grond=grond,
        toelichting=toelichting,
    )


def maak_vernietiging(*, gemeente: Gemeente | None = None) -> Vernietiging:
    return Vernietiging.objects.create(
        gemeente=gemeente or maak_gemeente(),
        op=timezone.now(),
        gegevens="aanmeldingen",
        grond="8.4.1, 42 dagen",
        aantal=1,
        rijen={"trajecten_aanmelding": [str(uuid4())]},
    )


def maak_vernietigingslijst(
    *,
    gemeente: Gemeente | None = None,
    gemaakt_door: Lid | None = None,
    gegevens: str = "aanmeldingen die niemand oppakte",
    ids: tuple[object, ...] = (),
    goedgekeurd: bool = False,
) -> Vernietigingslijst:
    """A list that waits, or was approved. Without ids there is one row on it, of something that is gone already."""
    gemeente = gemeente or maak_gemeente()
    rijen = [[str(sleutel), "2026-01-01"] for sleutel in ids or (uuid4(),)]
    return Vernietigingslijst.objects.create(
        samenwerkingsverband=gemeente.samenwerkingsverband,
        gemeente=gemeente,
        gemaakt_door=gemaakt_door,
        gemaakt_op=timezone.now(),
        stand=Vernietigingslijst.Stand.GOEDGEKEURD if goedgekeurd else Vernietigingslijst.Stand.VOORGESTELD,
        beoordeeld_op=timezone.now() if goedgekeurd else None,
        regels=[{"gegevens": gegevens, "reden": "8.4.1; 42 dagen", "rijen": rijen}],
    )


def maak_bewaarvraag(*, lid: Lid, over: str = "talentprofiel", gevraagd_op: datetime | None = None) -> Bewaarvraag:
    return Bewaarvraag.objects.create(
        lid=lid, gemeente=lid.gemeente, over=over, gevraagd_op=gevraagd_op or timezone.now()
    )
