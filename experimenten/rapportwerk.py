"""Making a report as long work. It works for who asked: what that person may no longer see is not in it."""

from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from experimenten import rapportbestand
from experimenten.models import Rapport
from experimenten.rapport import Inhoud, maak_inhoud
from experimenten.selectie import Selectie
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk import emails, klussen
from netwerk.models import Klus, Lid
from netwerk.rollen import heeft_rol
from participatie import muur
from participatie.muur import systeemcontext
from participatie.periodes import Periode

MAG_NIET_MEER = "U mag dit rapport niet meer maken."
INGETROKKEN = "Iemand trok een toestemming in. Daarom is dit rapport weg. Maak het opnieuw."


NOG_BEZIG = timedelta(minutes=15)
"""A klus that goes on longer is given up: asking again makes a new one."""


def nog_bezig(selectie: Selectie, *, vorm: str, nu: datetime) -> Klus | None:
    """Return the klus that makes this same report already: of a second tap. Who asks at the same moment waits."""
    lid = Lid.objects.select_for_update(of=("self",), no_key=True).get(pk=selectie.gebruiker.pk)
    bezig = lid.rapporten.filter(klus__klaar_op=None, klus__gevraagd_op__gte=nu - NOG_BEZIG)
    rapport = bezig.filter(**_velden(selectie, vorm=vorm)).select_related("klus").first()
    return rapport.klus if rapport else None


def begin(selectie: Selectie, *, vorm: str, nu: datetime) -> Klus:
    """Write down what was asked, and return the klus that shows how far it is."""
    lid = selectie.gebruiker
    klus = klussen.begin(lid=lid, wat=f"Een rapport maken als {Rapport.Vorm(vorm).label}", nu=nu)
    Rapport.objects.create(lid=lid, gemeente_id=lid.gemeente_id, klus=klus, **_velden(selectie, vorm=vorm))
    return klus


def _velden(selectie: Selectie, *, vorm: str) -> dict[str, object]:
    return {
        "vorm": vorm,
        "van": selectie.periode.van,
        "tot": selectie.periode.tot,
        "waar": selectie.gemeente,
        "werkgroep": selectie.werkgroep,
        "stand": selectie.stand,
        "financier": selectie.financier,
        "zoek": selectie.zoek,
    }


def maak(klus: str) -> None:
    """Make the file, and mail when it is there. In: the id of the klus."""
    with klussen.uitvoeren(klus) as bezig:
        lid, nu = bezig.klus.lid, timezone.now()
        muur.werk_voor(lid.pk)
        rapport = Rapport.objects.select_related("waar", "werkgroep").get(klus=klus)
        if not lid.is_active or not heeft_rol(lid, *BEZOEKEN_TELLEN):
            raise klussen.KlusMislukt(MAG_NIET_MEER)
        inhoud = maak_inhoud(
            _selectie(rapport, lid),
            vandaag=timezone.localdate(nu),
            meld=lambda gedaan, van: bezig.meld(gedaan, van=van),
        )
        stappen = len(inhoud.experimenten) + 2
        bezig.meld(stappen - 1, van=stappen, meteen=True)
        bezig.geef(_naam(rapport), _bestand(rapport, inhoud, lid=lid, nu=nu))
        bezig.meld(stappen, van=stappen)
        adres = settings.ADRES + reverse("klus_bekijken", args=[bezig.klus.pk])
        emails.stuur_klaar(lid, adres=adres)


def _selectie(rapport: Rapport, lid: Lid) -> Selectie:
    return Selectie(
        gebruiker=lid,
        periode=Periode(van=rapport.van, tot=rapport.tot),
        zoek=rapport.zoek,
        gemeente=rapport.waar,
        werkgroep=rapport.werkgroep,
        stand=rapport.stand,
        financier=rapport.financier,
    )


def _bestand(rapport: Rapport, inhoud: Inhoud, *, lid: Lid, nu: datetime) -> bytes:
    if rapport.vorm == Rapport.Vorm.PDF:
        netwerk = lid.gemeente.samenwerkingsverband.naam
        return rapportbestand.pdf(inhoud, netwerk=netwerk, nu=nu)
    return rapportbestand.xlsx(inhoud, op=timezone.localdate(nu))


def _naam(rapport: Rapport) -> str:
    return f"rapport-{rapport.van.isoformat()}-{rapport.tot.isoformat()}.{rapport.vorm}"


def haal_bestanden_weg(samenwerkingsverband: UUID) -> None:
    """Consent was taken back: what was made of it before is gone too, whoever in this network asked for it."""
    with systeemcontext("consent was taken back: reports made before go too, of whoever asked for them"):
        gemaakt = Klus.objects.filter(rapport__gemeente__samenwerkingsverband=samenwerkingsverband)
        gemaakt.exclude(bestand=None).update(bestand=None, bestandsnaam="", fout=INGETROKKEN)
