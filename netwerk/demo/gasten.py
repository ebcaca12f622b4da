"""Gasten of the demo: who is invited for the next bijeenkomst, who came to the last ones, and what they found."""

from datetime import date, timedelta
from itertools import cycle
from random import Random

from django.utils import timezone

from netwerk.gasten import gast_van_lid
from netwerk.models import Bijeenkomst, Contactpersoon, Evaluatievraag, Gastenlijst, Genodigde, Lid, Mening
from netwerk.models.gasten import LETTERS
from netwerk.models.meningen import STANDAARD
from netwerk.rolsoorten import Wereld
from participatie.demo import op_tijd, toeval, vaste_id

REDENEN = ("tijd", "vervoer", "onderwerp", "ander", "anders")
PLAATSEN = 60
WACHTEN = 4
AANLOOP = (
    ("Gerben van der Wal", Wereld.VRIJWILLIGER, ""),
    ("Mevrouw Kuipers", Wereld.INWONER, ""),
    ("Anja Scholte", Wereld.INWONER, "anja@gast.example"),
    ("Dirk Ruiter", Wereld.WERKGEVER, "dirk@gast.example"),
)
"""People without account who walk in."""

WENSEN = (
    {"dieet": "vegetarisch", "vervoer": "rijdt", "vertrekplaats": "Oosterwolde"},
    {"hulp": ["drempel"], "vervoer": "zoekt", "vertrekplaats": "Gorredijk"},
    {"dieet": "geen noten"},
    {"hulp": ["vooraan", "lezen"]},
    {"vervoer": "rijdt", "vertrekplaats": "Wolvega"},
    {"hulp_tekst": "een stoel met leuningen", "vervoer": "zelf"},
    {"vervoer": "zoekt", "vertrekplaats": "Noordwolde"},
    {"dieet": "geen varkensvlees, liever vis"},
)
TEKSTEN = (
    "Meer tijd om met elkaar te praten.",
    "Het verhaal van de zorgboerderij was mooi.",
    "Graag een microfoon achterin.",
    "Ik nam een buurvrouw mee. Zij wil nu ook.",
    "De tafels met 6 mensen werkten goed.",
    "Volgende keer graag in Makkinga.",
    "Ik weet nu wie ik kan bellen.",
)


def bouw_gasten(*, vandaag: date) -> None:
    for bijeenkomst in Bijeenkomst.objects.select_related("samenwerkingsverband").order_by("begint_op", "id"):
        dobbelsteen = toeval("gasten", bijeenkomst.pk)
        _gastenlijst(bijeenkomst, dobbelsteen)
        if timezone.localdate(bijeenkomst.begint_op) < vandaag:
            _geweest(bijeenkomst, dobbelsteen)
    for verband in {b.samenwerkingsverband for b in Bijeenkomst.objects.select_related("samenwerkingsverband")}:
        Evaluatievraag.objects.bulk_create(
            Evaluatievraag(samenwerkingsverband=verband, nummer=nummer, tekst=tekst, geldig_van=verband.actief_sinds)
            for nummer, tekst in enumerate(STANDAARD, start=1)
        )
    for slug in ("owo", "oudewater-werkt"):
        komend = Bijeenkomst.objects.filter(samenwerkingsverband__slug=slug).komend(op_tijd(vandaag, 0))
        _uitgenodigd(komend.select_related("samenwerkingsverband")[0], vandaag=vandaag)


def _gastenlijst(bijeenkomst: Bijeenkomst, dobbelsteen: Random) -> None:
    lijst = Gastenlijst.objects.van(bijeenkomst)
    lijst.code = "".join(dobbelsteen.choice(LETTERS) for _ in range(6))
    lijst.save()


def _geweest(bijeenkomst: Bijeenkomst, dobbelsteen: Random) -> None:
    """Some walked in, some said no; most of who came said what they found."""
    gemeente = bijeenkomst.samenwerkingsverband.gemeenten.order_by("naam").first()
    aanwezig = list(bijeenkomst.aanwezig.order_by("id"))
    brengers = [lid for lid in aanwezig if lid.wereld != Wereld.INWONER]
    for naam, wereld, email in dobbelsteen.sample(AANLOOP, 2):
        _genodigde(
            Genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, naam=naam, wereld=wereld, email=email),
            aanwezig_op=bijeenkomst.begint_op,
            meegebracht_door=dobbelsteen.choice(brengers) if brengers else None,
        )
    er_niet = Lid.objects.van(bijeenkomst.samenwerkingsverband).exclude(pk__in=[lid.pk for lid in aanwezig])
    er_niet = list(
        er_niet.op_datum(timezone.localdate(bijeenkomst.begint_op)).exclude(wereld=Wereld.INWONER).order_by("id")
    )
    redenen = cycle(REDENEN)
    for lid in er_niet[:8]:
        reden = {"antwoord": "nee", "reden": next(redenen), "beantwoord_op": bijeenkomst.begint_op - timedelta(days=4)}
        _genodigde(gast_van_lid(bijeenkomst, lid), **reden)
    Mening.objects.bulk_create(
        Mening(
            id=vaste_id("mening", bijeenkomst.pk, nummer),
            bijeenkomst=bijeenkomst,
            cijfer=dobbelsteen.choice((3, 4, 4, 5)),
            gehoord=dobbelsteen.choice((2, 3, 4, 5)),
            tekst=TEKSTEN[nummer] if nummer < len(TEKSTEN) else "",
            als_inwoner=nummer % 3 == 0,
        )
        for nummer in range(round(len(aanwezig) * 0.8))
    )


def _uitgenodigd(bijeenkomst: Bijeenkomst, *, vandaag: date) -> None:
    """Everybody is invited; the hall is full, and a few wait."""
    dobbelsteen = toeval("antwoorden", bijeenkomst.pk)
    uit = op_tijd(vandaag - timedelta(days=6), 9)
    wensen, vrij, wacht = cycle(WENSEN), PLAATSEN, 0
    leden = Lid.objects.van(bijeenkomst.samenwerkingsverband).op_datum(vandaag).order_by("lid_sinds", "id")
    for nummer, lid in enumerate(leden.select_related("gemeente")):
        antwoord = dobbelsteen.choices(("ja", "nee", "misschien", ""), (66, 8, 6, 20))[0]
        velden: dict[str, object] = {"uitgenodigd_op": uit, "antwoord": antwoord}
        if antwoord:
            velden["beantwoord_op"] = uit + timedelta(hours=nummer)
        if antwoord == "nee":
            velden["reden"] = dobbelsteen.choice(REDENEN)
        if antwoord == "ja":
            velden |= {"metgezellen": int(nummer % 12 == 3)} | (next(wensen) if nummer % 4 == 0 else {})
            past = 1 + velden["metgezellen"] <= vrij
            if not past and wacht >= WACHTEN:
                velden |= {"antwoord": "", "beantwoord_op": None, "metgezellen": 0, "hulp": []}
            elif not past:
                velden["wachtlijst_sinds"], wacht = velden["beantwoord_op"], wacht + 1
            else:
                vrij -= 1 + velden["metgezellen"]
        _genodigde(gast_van_lid(bijeenkomst, lid), **velden)
    _zonder_account(bijeenkomst, uit=uit)
    if wacht:
        Gastenlijst.objects.filter(bijeenkomst=bijeenkomst).update(plaatsen=PLAATSEN - vrij)


def _zonder_account(bijeenkomst: Bijeenkomst, *, uit) -> None:
    """Contactpersonen of organisaties, and somebody who gets a letter."""
    hier = Contactpersoon.objects.filter(gemeente__samenwerkingsverband=bijeenkomst.samenwerkingsverband)
    for mens in hier.select_related("gemeente").order_by("id")[:6]:
        gast = Genodigde(bijeenkomst=bijeenkomst, gemeente=mens.gemeente, contactpersoon=mens, naam=mens.naam)
        gast.email, gast.wereld = mens.email.lower(), Wereld.WERKGEVER
        _genodigde(gast, uitgenodigd_op=uit)
    gemeente = bijeenkomst.samenwerkingsverband.gemeenten.order_by("naam").first()
    for naam in ("Mevrouw Tolsma", "De heer Bandstra"):
        gast = Genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, naam=naam, wereld=Wereld.INWONER)
        _genodigde(gast, uitgenodigd_op=uit)


def _genodigde(gast: Genodigde, **velden: object) -> None:
    gast.pk = vaste_id("gast", gast.bijeenkomst_id, gast.lid_id or gast.contactpersoon_id or gast.naam)
    for veld, waarde in velden.items():
        setattr(gast, veld, waarde)
    gast.save(force_insert=True)
