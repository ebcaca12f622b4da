"""Making a report as long work. It works for who asked: what that person may no longer see is not in it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from experimenten import rapportbestand
from experimenten.models import Bestand, Praktijkvoorbeeld, Rapport
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
        bestand = _bestand(rapport, inhoud, lid=lid, nu=nu)
        _schrijf_op_wat_erin_staat(rapport, inhoud)
        bezig.geef(_naam(rapport), bestand)
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


def _schrijf_op_wat_erin_staat(rapport: Rapport, inhoud: Inhoud) -> None:
    """Keep which photos and examples are in the file. Raises KlusMislukt when one of them may not be in it any more.

    They stay locked until the file is there: who takes consent back at this moment waits, and then finds the file.
    """
    fotos = [foto.pk for deel in inhoud.experimenten for foto in deel.fotos]
    voorbeelden = [rij.pk for deel in inhoud.experimenten for rij in deel.delen.get("voorbeelden", ())]
    for model, ids in ((Bestand, fotos), (Praktijkvoorbeeld, voorbeelden)):
        mag_nog = model.objects.filter(pk__in=ids, mag_in_rapport=True).order_by("pk")
        if len(mag_nog.select_for_update(of=("self",), no_key=True)) != len(ids):
            raise klussen.KlusMislukt(INGETROKKEN)
    rapport.gebruikt = [*fotos, *voorbeelden]
    rapport.save(update_fields=["gebruikt"])


def _naam(rapport: Rapport) -> str:
    return f"rapport-{rapport.van.isoformat()}-{rapport.tot.isoformat()}.{rapport.vorm}"


def haal_weg_uit_rapporten(ids: Collection[UUID], *, netwerk: UUID) -> None:
    """Consent was taken back: a report that was made with one of these is gone, whoever asked for it.

    Call it when the rows themselves say so already: a report that is being made at this moment looks at those. Of an
    older report nobody knows what is in it; all of those of this network go.
    """
    met = Q(rapport__gebruikt__overlap=[*ids])
    onbekend = Q(rapport__gebruikt=None, rapport__gemeente__samenwerkingsverband=netwerk)
    with systeemcontext("consent was taken back: reports made before go too, of whoever asked for them"):
        gemaakt = Klus.objects.filter(met | onbekend).exclude(bestand=None)
        gemaakt.update(bestand=None, bestandsnaam="", fout=INGETROKKEN)
