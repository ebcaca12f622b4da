"""The agendas, verslagen and leervragen of the demo, and the reeksen that the bijeenkomsten belong to."""

from datetime import date, datetime, time, timedelta
from itertools import count

from django.db.models import Model
from django.utils import timezone

from netwerk.demo.agendateksten import HEDZER, VERSLAGEN, VRAGEN, DemoVraag, Verslag
from netwerk.demo.bijeenkomsten import THEMAS_OWO
from netwerk.herkomst import BIJEENKOMST, LEERVRAAG
from netwerk.models import (
    Actie,
    Agendapunt,
    Bijeenkomst,
    Bijeenkomstreeks,
    Leervraag,
    Lid,
    Opbrengst,
    Samenwerkingsverband,
)
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.models.bijeenkomstreeksen import Bijeenkomstsoort, Keer, Weekdag
from netwerk.reeksen import dagen, maak_keer
from netwerk.rolsoorten import Rolsoort
from participatie.demo import vaste_id

Soort = Agendapunt.Soort
REEKS_OWO = "Netwerkbijeenkomst"


def bouw_agendas_owo(*, vandaag: date) -> None:
    """Make one reeks of all bijeenkomsten; those that were have a verslag, the next one still proposes itself."""
    bijeenkomsten = _in_een_reeks("owo", naam=REEKS_OWO, locaties=THEMAS_OWO)
    geweest = [b for b in bijeenkomsten if b.eindigt_op < timezone.now()]
    leervragen = {vraag.vraag: _vraag(vraag, bij=geweest) for vraag in VRAGEN}
    for nummer, (bijeenkomst, verslag) in enumerate(zip(geweest, VERSLAGEN, strict=False)):
        vorige = geweest[nummer - 1] if nummer else None
        open_toen = [leervragen[v.vraag] for v in VRAGEN if v.bij < nummer and (v.beantwoord or nummer) >= nummer]
        _agenda(bijeenkomst, verslag, vorige=vorige, leervragen=open_toen)
        _opbrengsten(bijeenkomst, verslag)
    for vraag in VRAGEN:
        if vraag.beantwoord:
            toen, leervraag = geweest[vraag.beantwoord], leervragen[vraag.vraag]
            geef_antwoord(leervraag, door=_lid(HEDZER), tekst=vraag.antwoord, op=toen.eindigt_op, bron=toen, af=True)


def _in_een_reeks(slug: str, *, naam: str, locaties: tuple[tuple[str, str, str], ...]) -> list[Bijeenkomst]:
    verband = Samenwerkingsverband.objects.get(slug=slug)
    bijeenkomsten = list(Bijeenkomst.objects.filter(samenwerkingsverband=verband).order_by("begint_op"))
    waar = dict.fromkeys(f"{locatie}, {plaats}" for _, locatie, plaats in locaties)
    reeks = Bijeenkomstreeks.objects.create(
        id=vaste_id("reeks", slug, naam),
        samenwerkingsverband=verband,
        naam=naam,
        keer=Keer.DERDE,
        weekdag=Weekdag.DONDERDAG,
        eerste_maand=timezone.localdate(bijeenkomsten[0].begint_op).replace(day=1),
        begint_om=time(13),
        duur=180,
        locaties="\n".join(waar),
        contact=bijeenkomsten[0].contact,
    )
    for bijeenkomst in bijeenkomsten:
        bijeenkomst.reeks, bijeenkomst.reeksdatum = reeks, timezone.localdate(bijeenkomst.begint_op)
        bijeenkomst.save(update_fields=["reeks", "reeksdatum"])
    return bijeenkomsten


def _agenda(
    bijeenkomst: Bijeenkomst, verslag: Verslag, *, vorige: Bijeenkomst | None, leervragen: list[Leervraag]
) -> None:
    """Write what was on the agenda, and what was said."""
    nummers = count(1)
    punten = [_punt(bijeenkomst, next(nummers), Soort.WELKOM, "Welkom", 15)]
    punten.append(_punt(bijeenkomst, next(nummers), Soort.THEMA, bijeenkomst.thema, 30, uitkomst=verslag.thema))
    if vorige:
        titel = "Wat kwam er van de vorige keer?"
        punten.append(_punt(bijeenkomst, next(nummers), Soort.VORIGE_KEER, titel, 15, over=(BIJEENKOMST, vorige.pk)))
    for vraag in leervragen:
        over = (LEERVRAAG, vraag.pk)
        punten.append(_punt(bijeenkomst, next(nummers), Soort.LEERVRAAG, vraag.vraag, 10, over=over))
    punten.append(_punt(bijeenkomst, 90, Soort.PAUZE, "Koffie en elkaar spreken", 20))
    punten.append(_punt(bijeenkomst, 91, Soort.EVALUATIE, "Hoe ging het vandaag?", 10))
    Agendapunt.objects.bulk_create(punten)
    bijeenkomst.stand, bijeenkomst.verslag = Agendastand.AFGESLOTEN, verslag.kort
    bijeenkomst.save(update_fields=["stand", "verslag"])


def _punt(
    bijeenkomst: Bijeenkomst,
    nummer: int,
    soort: Soort,
    titel: str,
    minuten: int,
    *,
    uitkomst: str = "",
    over: tuple[str, object] = ("", None),
) -> Agendapunt:
    return Agendapunt(
        id=vaste_id("agendapunt", bijeenkomst.pk, nummer),
        samenwerkingsverband_id=bijeenkomst.samenwerkingsverband_id,
        bijeenkomst=bijeenkomst,
        soort=soort,
        titel=titel,
        minuten=minuten,
        volgorde=nummer,
        uitkomst=uitkomst,
        over_soort=over[0],
        over_id=over[1],
    )


def _opbrengsten(bijeenkomst: Bijeenkomst, verslag: Verslag) -> None:
    punt = bijeenkomst.agendapunten.get(soort=Soort.THEMA)
    op = bijeenkomst.begint_op + timedelta(minutes=40)
    for vervolg in verslag.vervolg:
        eigenaar = _lid(vervolg.wie)
        klaar = timezone.localdate(bijeenkomst.begint_op) + timedelta(days=28)
        gedaan_op = op + timedelta(days=20) if vervolg.gevolg else None
        actie = None
        if vervolg.soort == Opbrengst.Soort.ACTIE:
            actie = Actie.objects.create(
                id=vaste_id("actie", bijeenkomst.pk, vervolg.tekst),
                gemeente=eigenaar.gemeente,
                eigenaar=eigenaar,
                wat=vervolg.tekst,
                uiterlijk_op=klaar,
                gedaan_op=gedaan_op,
            )
        _opbrengst(
            punt,
            vervolg.soort,
            vervolg.tekst,
            op=op,
            eigenaar=eigenaar,
            uiterlijk_op=klaar,
            gedaan_op=gedaan_op,
            gevolg=vervolg.gevolg,
            actie=actie,
        )
    for soort, tekst in verslag.los:
        _opbrengst(punt, soort, tekst, op=op)


def _opbrengst(punt: Agendapunt, soort: str, tekst: str, **velden: object) -> None:
    Opbrengst.objects.create(
        id=vaste_id("opbrengst", punt.bijeenkomst_id, tekst),
        bijeenkomst=punt.bijeenkomst,
        agendapunt=punt,
        soort=soort,
        tekst=tekst,
        door=_lid(HEDZER),
        **velden,
    )


def _vraag(vraag: DemoVraag, *, bij: list[Bijeenkomst]) -> Leervraag:
    toen = bij[vraag.bij]
    return Leervraag.objects.create(
        id=vaste_id("leervraag", vraag.vraag),
        samenwerkingsverband_id=toen.samenwerkingsverband_id,
        vraag=vraag.vraag,
        gesteld_door=toen.contact if vraag.bij % 2 else _lid(HEDZER),
        gesteld_op=toen.begint_op + timedelta(hours=1),
        bijeenkomst=toen,
        werkgroep=toen.samenwerkingsverband.werkgroepen.get(naam=vraag.werkgroep) if vraag.werkgroep else None,
    )


def geef_antwoord(leervraag: Leervraag, *, door: Lid, tekst: str, op: datetime, bron: Model, af: bool = False) -> None:
    leervraag.beantwoord(
        sleutel=vaste_id("leerantwoord", leervraag.pk, tekst),
        door=door,
        tekst=tekst,
        nu=op,
        bron=(bron._meta.model_name, bron.pk),
        af=af,
    )


def _lid(email: str) -> Lid:
    return Lid.objects.get(email=email)


# The other networks


def bouw_agendas_klein(slug: str, *, vandaag: date) -> None:
    """Give the one that was a verslag and a question, and the network in Drenthe an overleg of others."""
    verband = Samenwerkingsverband.objects.get(slug=slug)
    geweest = Bijeenkomst.objects.filter(samenwerkingsverband=verband).geweest(timezone.now()).first()
    kwartiermaker = Lid.objects.van(verband).filter(rollen__soort=Rolsoort.KWARTIERMAKER).order_by("email").first()
    Agendapunt.objects.bulk_create(
        [
            _punt(geweest, 1, Soort.WELKOM, "Welkom", 15),
            _punt(geweest, 2, Soort.THEMA, geweest.thema, 60, uitkomst="Iedereen noemde een plek of een mens."),
        ]
    )
    geweest.stand, geweest.verslag = Agendastand.AFGESLOTEN, "Wij leerden elkaar kennen en maakten een eerste plan."
    geweest.save(update_fields=["stand", "verslag"])
    Leervraag.objects.create(
        id=vaste_id("leervraag", slug),
        samenwerkingsverband=verband,
        vraag="Wie missen wij nog aan tafel?",
        gesteld_door=kwartiermaker,
        gesteld_op=geweest.begint_op + timedelta(hours=1),
        bijeenkomst=geweest,
    )
    if slug == "drentsche-aa":
        _overleg(verband, afgevaardigde=kwartiermaker, vandaag=vandaag)


def _overleg(verband: Samenwerkingsverband, *, afgevaardigde: Lid, vandaag: date) -> None:
    reeks = Bijeenkomstreeks.objects.create(
        id=vaste_id("reeks", "taalhuisoverleg"),
        samenwerkingsverband=verband,
        naam="Taalhuisoverleg",
        soort=Bijeenkomstsoort.OVERLEG,
        thema="Wie leert er bij, en waar?",
        elke_maanden=3,
        keer=Keer.EERSTE,
        weekdag=Weekdag.DINSDAG,
        eerste_maand=vandaag.replace(day=1),
        begint_om=time(10),
        duur=90,
        locaties="Bibliotheek, Assen\nDorpshuis, Gieten",
        partners="bibliotheek, welzijn en de school",
        afgevaardigde=afgevaardigde,
        contact=afgevaardigde,
        openbaar=False,
    )
    for nummer, dag in zip(range(6), dagen(reeks, na=vandaag), strict=False):
        bijeenkomst = maak_keer(reeks, dag, beurt=nummer)
        bijeenkomst.id = vaste_id("bijeenkomst", "taalhuisoverleg", nummer)
        bijeenkomst.save()
