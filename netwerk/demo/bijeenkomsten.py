"""What the network does together in the demo: bijeenkomsten every two months, and who is in which werkgroep."""

from datetime import date, timedelta
from itertools import cycle

from netwerk.demo.netwerken import MAANDEN_BEZIG
from netwerk.models import Actie, Bijeenkomst, Lid, Samenwerkingsverband, Werkgroep, Werkgroeplid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN, maanden_terug, op_tijd, toeval, vaste_id, werkdag

DEMO_MAIL = [persoon.email for persoon in DEMO_PERSONEN]

THEMAS_OWO = (
    ("Wat is uw droom voor de regio?", "Dorpshuis De Sprong", "Noordwolde"),
    ("Wie kennen wij nog niet?", "Zorgboerderij De Haverhof", "Makkinga"),
    ("Wat houdt mensen tegen?", "De Buorskip", "Beetsterzwaag"),
    ("Wat proberen wij als eerste?", "Voetbalclub De Blesse Vooruit", "De Blesse"),
    ("Hoe leren wij iemand echt kennen?", "Praktijkschool De Brug", "Oosterwolde"),
    ("Waar voelt u zich thuis?", "Buurtrestaurant Aan Tafel", "Tijnje"),
    ("Wat kunnen werkgevers betekenen?", "Wasserij Helder", "Wolvega"),
    ("Wat hebben wij geleerd?", "Timmerwerkplaats Rechtaf", "Appelscha"),
    ("Hoe houden wij contact warm?", "Kringloop De Tweede Ronde", "Gorredijk"),
    ("Veranderen, wat betekent dat?", "De Buorskip", "Beetsterzwaag"),
    ("Wie neemt wie mee?", "Dorpshuis De Sprong", "Noordwolde"),
    ("Wat gunnen wij elkaar?", "Zorgboerderij De Haverhof", "Makkinga"),
    ("Wat laten wij los?", "De Buorskip", "Beetsterzwaag"),
    ("Wie staat er morgen naast u?", "Voetbalclub De Blesse Vooruit", "De Blesse"),
    ("Waar zijn wij trots op?", "Praktijkschool De Brug", "Oosterwolde"),
)
"""Nine that took place, the next one, and the five after that."""

GEWEEST = 9

THEMAS_KLEIN = {
    "oudewater-werkt": (
        ("Wie kan hier iets doen?", "Stadskantoor", "Oudewater"),
        ("Hoe gaat het nu?", "Hotel De Waag", "Oudewater"),
    ),
    "lekstroom": (
        ("Wat is een fijne plek?", "Buurthuis De Lek", "Vianen"),
        ("Wat past er tussen thuis en werk?", "Bibliotheek Houten-Zuid", "Houten"),
    ),
    "drentsche-aa": (
        ("Waar vinden mensen ons?", "De Werkwereld", "Assen"),
        ("Hoe blijven wij bewegen?", "Sportschool Voluit", "Vries"),
    ),
}

UITLEG_VOLGENDE = (
    "Wij bespreken wat de experimenten tot nu toe hebben gebracht. U bent van harte welkom, ook als u nieuw bent. "
    "De zaal is zonder trappen te bereiken. Er is koffie, thee en iets lekkers."
)


def bouw_bijeenkomsten_owo(*, vandaag: date) -> None:
    """Make meetings on the third Thursday, every two months; the next one is three to seven weeks from today."""
    volgende = derde_donderdag(vandaag + timedelta(days=17))
    for plaats, (thema, locatie, dorp) in enumerate(THEMAS_OWO):
        datum = derde_donderdag(maanden_terug(volgende.replace(day=1), 2 * (GEWEEST - plaats)))
        uitleg = UITLEG_VOLGENDE if plaats == GEWEEST else ""
        _bijeenkomst("owo", datum=datum, vandaag=vandaag, wat=(thema, locatie, dorp), uitleg=uitleg)


def derde_donderdag(vanaf: date) -> date:
    """Return the first third Thursday of a month on or after that day."""
    eerste = vanaf.replace(day=1)
    dag = eerste.replace(day=15 + (3 - eerste.weekday()) % 7)
    return dag if dag >= vanaf else derde_donderdag((eerste + timedelta(days=31)).replace(day=1))


def bouw_bijeenkomsten_klein(slug: str, *, vandaag: date) -> None:
    eerder, straks = THEMAS_KLEIN[slug]
    _bijeenkomst(slug, datum=_donderdag(maanden_terug(vandaag, 1)), vandaag=vandaag, wat=eerder)
    _bijeenkomst(slug, datum=_donderdag(vandaag + timedelta(days=30)), vandaag=vandaag, wat=straks)


def _donderdag(datum: date) -> date:
    """Return this day or the first Thursday after it, and two weeks later when that is around Christmas."""
    dag = datum + timedelta(days=(3 - datum.weekday()) % 7)
    is_kerstvakantie = (dag.month, dag.day) >= (12, 21) or (dag.month, dag.day) <= (1, 3)
    return dag + timedelta(days=14) if is_kerstvakantie else dag


def _bijeenkomst(slug: str, *, datum: date, vandaag: date, wat: tuple[str, str, str], uitleg: str = "") -> None:
    thema, locatie, plaats = wat
    verband = Samenwerkingsverband.objects.get(slug=slug)
    leden = Lid.objects.van(verband).op_datum(datum).order_by("lid_sinds", "id")
    kwartiermakers = leden.filter(rollen__soort=Rolsoort.KWARTIERMAKER)
    bijeenkomst = Bijeenkomst.objects.create(
        id=vaste_id("bijeenkomst", slug, thema),
        samenwerkingsverband=verband,
        thema=thema,
        begint_op=op_tijd(datum, 13),
        eindigt_op=op_tijd(datum, 16),
        locatie=locatie,
        plaats=plaats,
        toelichting=uitleg,
        contact=kwartiermakers.filter(email__in=DEMO_MAIL).first() or kwartiermakers.first(),
    )
    if datum < vandaag:
        aanwezig = toeval("aanwezig", slug, thema)
        bijeenkomst.aanwezig.set([lid for lid in leden if aanwezig.random() < 0.6])


def bouw_werkgroepleden(slug: str, *, vandaag: date) -> None:
    """Put two out of three leden in a werkgroep; each werkgroep is led by a kwartiermaker."""
    verband = Samenwerkingsverband.objects.get(slug=slug)
    werkgroepen = list(Werkgroep.objects.filter(samenwerkingsverband=verband).order_by("naam"))
    leden = Lid.objects.van(verband).op_datum(vandaag).order_by("lid_sinds", "id")
    trekkers = list(leden.filter(rollen__soort=Rolsoort.KWARTIERMAKER))
    begin = maanden_terug(vandaag, MAANDEN_BEZIG)
    trekt = zip(werkgroepen, cycle(trekkers), strict=False)
    overigen = [lid for nummer, lid in enumerate(leden.exclude(pk__in=[t.pk for t in trekkers])) if nummer % 3]
    doet_mee = zip(cycle(werkgroepen), overigen, strict=False)
    rijen = [(*paar, Werkgroeplid.Taak.TREKKER) for paar in trekt] + [
        (*paar, Werkgroeplid.Taak.LID) for paar in doet_mee
    ]
    Werkgroeplid.objects.bulk_create(
        Werkgroeplid(werkgroep=werkgroep, lid=lid, taak=taak, sinds=max(begin, lid.lid_sinds))
        for werkgroep, lid, taak in rijen
    )


ACTIES = (
    ("marloes@demo.example", "Cijfers klaarzetten voor de volgende bijeenkomst", 9),
    ("marloes@demo.example", "Bellen met de provincie over de subsidie", -3),
    ("wytse@demo.example", "Kennismaken met de nieuwe inwoner uit Tijnje", 2),
    ("wytse@demo.example", "Samen naar het taalhuis gaan", 6),
    ("femke@demo.example", "Bericht schrijven over de vorige bijeenkomst", 1),
    ("hedzer@demo.example", "Programma maken voor de bijeenkomst", 5),
    ("noor@demo.example", "Namen van nieuwe leden nakijken", 12),
    ("yasmin@demo.example", "Afspraak maken met het hotel", 3),
)
"""Who, what, and how many days from today."""


def bouw_acties(*, vandaag: date) -> None:
    for email, wat, over_dagen in ACTIES:
        eigenaar = Lid.objects.get(email=email)
        Actie.objects.create(
            id=vaste_id("actie", email, wat),
            gemeente=eigenaar.gemeente,
            eigenaar=eigenaar,
            wat=wat,
            uiterlijk_op=werkdag(vandaag + timedelta(days=over_dagen)),
        )
