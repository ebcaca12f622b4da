"""Make experiments and visits for tests."""

import hashlib
from datetime import date
from functools import cache
from io import BytesIO
from uuid import UUID, uuid4

from django.utils import timezone
from PIL import Image

from experimenten.models import (
    Bestand,
    Bezoekbestand,
    Bezoekreactie,
    Bezoektelling,
    Bezoekvragen,
    Conclusie,
    Experiment,
    Stand,
    Vervolg,
    Werkbezoek,
    Werkbezoekconcept,
)
from netwerk.models import Gemeente, Lid, Organisatie, Werkgroep
from netwerk.rolsoorten import Rolsoort
from participatie import opslag
from participatie.bestanden import JPEG, PDF
from tests.maak.netwerk import maak_actie, maak_gemeente, maak_lid, maak_organisatie, maak_werkgroep
from trajecten.models import Inwoner


def maak_experiment(
    *,
    werkgroep: Werkgroep | None = None,
    gemeenten: tuple[Gemeente, ...] = (),
    naam: str = "Ontschotten?",
    stand: Stand = Stand.PROBEREN,
    eigenaar: Lid | None = None,
    begonnen_op: date | None = date(2026, 3, 1),
    openbaar: bool = False,
) -> Experiment:
    werkgroep = werkgroep or maak_werkgroep()
    verband = werkgroep.samenwerkingsverband
    gemeenten = gemeenten or tuple(verband.gemeenten.all()) or (maak_gemeente(samenwerkingsverband=verband),)
    experiment = Experiment.objects.create(
        samenwerkingsverband=verband,
        werkgroep=werkgroep,
        naam=naam,
        vraag="Zit er beweging in?",
        eigenaar=eigenaar or maak_lid(gemeente=gemeenten[0], rol=Rolsoort.KWARTIERMAKER),
        stand=stand,
        begonnen_op=begonnen_op,
        besloten_op=date(2026, 9, 1) if stand == Stand.BESLUIT else None,
        uitkomst="Samen koken helpt." if stand == Stand.BESLUIT else "",
        conclusie=Conclusie.BEVESTIGD if stand == Stand.BESLUIT else "",
        vervolg=Vervolg.DOORGAAN if stand == Stand.BESLUIT else "",
        wat_we_nu_doen="Wij gaan door." if stand == Stand.BESLUIT else "",
        uitkomst_in_gewone_woorden="Samen eten smaakt." if stand == Stand.BESLUIT else "",
        openbaar=openbaar,
    )
    experiment.gemeenten.set(gemeenten)
    return experiment


def maak_werkbezoek(
    *,
    kwartiermaker: Lid | None = None,
    organisatie: Organisatie | None = None,
    datum: date = date(2026, 11, 10),
    verslag: str = "Er zijn twee plekken vrij.",
    experiment: Experiment | None = None,
    inwoners: tuple[Inwoner, ...] = (),
    sleutel: UUID | None = None,
) -> Werkbezoek:
    kwartiermaker = kwartiermaker or maak_lid(rol=Rolsoort.KWARTIERMAKER)
    nu = timezone.now()
    werkbezoek = Werkbezoek.objects.create(
        sleutel=sleutel or uuid4(),
        gemeente=kwartiermaker.gemeente,
        kwartiermaker=kwartiermaker,
        organisatie=organisatie or maak_organisatie(gemeente=kwartiermaker.gemeente),
        datum=datum,
        verslag=verslag,
        experiment=experiment,
        vastgelegd_op=nu,
        gewijzigd_op=nu,
    )
    werkbezoek.inwoners.set(inwoners)
    return werkbezoek


def maak_werkbezoekconcept(*, lid: Lid, verslag: str = "Half af", sleutel: UUID | None = None) -> Werkbezoekconcept:
    return Werkbezoekconcept.objects.create(
        sleutel=sleutel or uuid4(),
        lid=lid,
        gemeente=lid.gemeente,
        velden={"verslag": [verslag]},
        bewaard_op=timezone.now(),
    )


def maak_bezoek_bij(
    kwartiermaker: Lid, experiment: Experiment | None, *, op: date | None = None, open_actie: bool = False, **anders
) -> Werkbezoek:
    """A visit of an experiment, today unless said otherwise; with something still to do when `open_actie`."""
    bezoek = maak_werkbezoek(
        kwartiermaker=kwartiermaker, experiment=experiment, datum=op or timezone.localdate(), **anders
    )
    if open_actie:
        bezoek.actie = maak_actie(eigenaar=kwartiermaker)
        bezoek.save()
    return bezoek


@cache
def een_foto(*, formaat: str = "JPEG", maat: tuple[int, int] = (64, 48)) -> bytes:
    uit = BytesIO()
    Image.new("RGB", maat, "green").save(uit, formaat)
    return uit.getvalue()


def andere_foto() -> bytes:
    """Return a photo that nobody has yet: what stands behind the picture makes it another one."""
    return een_foto() + uuid4().bytes


def maak_bestand(
    *,
    experiment: Experiment | None = None,
    naam: str = "moestuin.jpg",
    soort: str = JPEG,
    stand: str = Bestand.Stand.VRIJGEGEVEN,
    herkenbaar: bool = False,
    inhoud: bytes | None = None,
    op_schijf: bool = True,
    bezoekfoto: Bezoekbestand | None = None,
) -> Bestand:
    """A file of an experiment, a photo unless said otherwise, with its content on disk."""
    experiment = experiment or maak_experiment()
    inhoud = inhoud or (b"%PDF-1.7 %%EOF" if soort == PDF else andere_foto())
    bestand = Bestand.objects.create(
        sleutel=uuid4(),
        samenwerkingsverband=experiment.samenwerkingsverband,
        experiment=experiment,
        naam=naam,
        soort=soort,
        grootte=len(inhoud),
        sha256=hashlib.sha256(inhoud).hexdigest(),
        beschrijving="Een moestuin",
        herkenbaar=herkenbaar,
        toestemming_van="Sjoerd" if herkenbaar else "",
        toestemming_op=date(2026, 11, 1) if herkenbaar else None,
        bezoekfoto=bezoekfoto,
        stand=stand,
        geplaatst_door=experiment.eigenaar,
        geplaatst_op=timezone.now(),
    )
    if op_schijf:
        opslag.bewaar(bestand.pk, {opslag.GROOT: inhoud, opslag.KLEIN: een_foto(formaat="WEBP")})
    return bestand


def maak_bezoekbestand(
    *,
    werkbezoek: Werkbezoek | None = None,
    soort: str = JPEG,
    op_schijf: bool = True,
    sleutel: UUID | None = None,
    inhoud: bytes | None = None,
) -> Bezoekbestand:
    """A photo, or with `soort` webm a memo. `op_schijf=False` leaves the content out: only the row counts."""
    werkbezoek = werkbezoek or maak_werkbezoek()
    inhoud = inhoud or (andere_foto() if soort == JPEG else b"\x1a\x45\xdf\xa3 verzonnen geluid")
    bestand = Bezoekbestand.objects.create(
        sleutel=sleutel or uuid4(),
        gemeente=werkbezoek.gemeente,
        werkbezoek=werkbezoek,
        naam=f"bezoek.{soort}",
        soort=soort,
        grootte=len(inhoud),
        sha256=hashlib.sha256(inhoud).hexdigest(),
        stand=Bezoekbestand.Stand.VRIJGEGEVEN,
        geplaatst_door=werkbezoek.kwartiermaker,
        geplaatst_op=timezone.now(),
    )
    if op_schijf:
        opslag.bewaar(bestand.pk, {opslag.GROOT: inhoud} | ({opslag.KLEIN: inhoud} if soort == JPEG else {}))
    return bestand


def maak_bezoekreactie(*, werkbezoek: Werkbezoek | None = None, door: Lid | None = None) -> Bezoekreactie:
    werkbezoek = werkbezoek or maak_werkbezoek()
    return Bezoekreactie.objects.create(
        sleutel=uuid4(),
        gemeente=werkbezoek.gemeente,
        werkbezoek=werkbezoek,
        door=door or werkbezoek.kwartiermaker,
        soort=Bezoekreactie.Soort.COMPLIMENT,
        tekst="Wat een mooi bezoek.",
        op=timezone.now(),
    )


def maak_bezoektelling(*, werkbezoek: Werkbezoek, wie: str = "werkgever", aantal: int = 3) -> Bezoektelling:
    return Bezoektelling.objects.create(gemeente=werkbezoek.gemeente, werkbezoek=werkbezoek, wie=wie, aantal=aantal)


def maak_bezoekvragen(*, samenwerkingsverband, soort: str = "interview", tekst: str = "Wat gaat er goed?"):
    """Of a network, so shared by its gemeenten."""
    hier = {"samenwerkingsverband": samenwerkingsverband, "soort": soort}
    return Bezoekvragen.objects.get_or_create(**hier, defaults={"tekst": tekst})[0]
