"""What lives in the werkgroepen of the demo: the prikbord, ideas, somebody who left and came back; and nieuws."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerk.models import (
    Bericht,
    Idee,
    Lid,
    Nieuwsbericht,
    Nieuwsstap,
    Prikbordbezoek,
    Prikbordmail,
    Samenwerkingsverband,
    Vermelding,
    Werkgroep,
    Werkgroeplid,
)
from participatie.demo import op_tijd, vaste_id

ANKE, FEMKE, HEDZER, MARLOES = (f"{wie}@demo.example" for wie in ("anke", "femke", "hedzer", "marloes"))
WYTSE, KLAAS, RINSKE, SJOERD = (f"{wie}@demo.example" for wie in ("wytse", "klaas", "rinske", "sjoerd"))
SAMEN = "Elkaar leren kennen"
ERBIJ = {"Zonder schotten": (ANKE, MARLOES, WYTSE), SAMEN: (ANKE, WYTSE, KLAAS, FEMKE, RINSKE, SJOERD)}
"""Demo people who are in these werkgroepen, whatever the rest of the demo made of it."""

BERICHTEN = (
    (SAMEN, ANKE, 34, "Welkom op dit prikbord. Schrijf hier wat u zag, wat u nodig hebt en waar u blij mee bent."),
    (SAMEN, KLAAS, 27, "De koffie in De Blesse was goed bezocht. Volgende keer nemen wij meer stoelen mee."),
    (SAMEN, WYTSE, 21, "Wie kent een plek waar iemand rustig met hout kan werken? Het liefst op de ochtend."),
    (SAMEN, RINSKE, 20, "@Wytse Dijkhuis bij ons op de boerderij staat een werkbank. Kom gerust kijken."),
    (SAMEN, FEMKE, 9, "Ik maak een bericht over de bezoeken van deze maand. Hebt u een mooie foto zonder mensen erop?"),
    (SAMEN, SJOERD, 6, "Ik wil wel een keer vertellen hoe het voor mij was om mee te doen."),
    (SAMEN, ANKE, 5, "@Sjoerd Hoekema wat fijn. Zullen wij dat op de volgende bijeenkomst doen?"),
    (SAMEN, HEDZER, 2, "Het programma van de bijeenkomst staat erop. Er is een half uur voor deze werkgroep."),
    (SAMEN, KLAAS, 1, "@Anke Terpstra ik kan donderdag rijden. Er zijn nog drie plaatsen in de auto."),
    ("Zonder schotten", MARLOES, 12, "De cijfers van dit kwartaal staan klaar. Kijk bij Experimenten."),
    ("Zonder schotten", ANKE, 3, "Twee mensen wisselden deze maand van plek. Wij schrijven op wat hielp."),
)
"""In which werkgroep, by whom, how many days ago, and what."""
VAST = "Welkom op dit prikbord"
UIT_DE_APP = "De koffie in De Blesse"

IDEEEN = (
    (SAMEN, KLAAS, 25, "Elke maand samen eten in een ander dorp", Idee.Stand.OPGEPAKT, "Klaas vraagt het dorpshuis."),
    (SAMEN, RINSKE, 18, "Een dag meelopen ruilen: ik bij u, u bij mij", Idee.Stand.OPEN, ""),
    (SAMEN, SJOERD, 8, "Een kaartje met: dit kan ik goed", Idee.Stand.OPEN, ""),
    (
        SAMEN,
        WYTSE,
        40,
        "Een eigen app maken",
        Idee.Stand.NIET,
        "Te duur. De groepsapp doet wat wij nodig hebben.",
    ),
    ("Zonder schotten", ANKE, 15, "Een vaste middag om een nieuwe plek te proberen", Idee.Stand.OPEN, ""),
)


@dataclass(frozen=True, kw_only=True)
class DemoNieuws:
    """Days are before today; the last state is the one it has now."""

    netwerk: str = "owo"
    schrijver: str = FEMKE
    dagen: int
    titel: str
    tekst: str
    stand: Nieuwsbericht.Stand
    goedkeurder: str = ANKE
    opmerking: str = ""


NIEUWS = (
    DemoNieuws(
        dagen=16,
        titel="Kom koffie drinken in De Blesse",
        tekst="Elke laatste donderdag van de maand staat de koffie klaar bij de voetbalclub. U ontmoet mensen uit de "
        "buurt en hoort wat er te doen is.\n\nU hoeft zich niet op te geven. Het is gratis.",
        stand=Nieuwsbericht.Stand.GEPUBLICEERD,
    ),
    DemoNieuws(
        dagen=4,
        titel="Wij zoeken mensen die graag buiten werken",
        tekst="Op drie boerderijen is plek voor wie van dieren en planten houdt. Een ochtend per week is genoeg.\n\n"
        "Wilt u eerst kijken? Dat kan. Kies Doe mee, dan bellen wij u.",
        stand=Nieuwsbericht.Stand.GEVRAAGD,
    ),
    DemoNieuws(
        dagen=7,
        titel="Zo ging de bijeenkomst in Beetsterzwaag",
        tekst="Er waren veel mensen en nog meer ideeën. Wij schreven op wat er nu gebeurt.",
        stand=Nieuwsbericht.Stand.TERUGGESTUURD,
        goedkeurder=HEDZER,
        opmerking="Zet erbij wat er nu gebeurt, en haal de namen weg.",
    ),
    DemoNieuws(
        dagen=1,
        titel="Een dag meelopen: hoe werkt dat?",
        tekst="U loopt een dag mee op een plek die u leuk lijkt.",
        stand=Nieuwsbericht.Stand.CONCEPT,
    ),
    DemoNieuws(
        dagen=60,
        titel="De zomer is vol activiteiten",
        tekst="Wandelen, schilderen en samen koken.",
        stand=Nieuwsbericht.Stand.INGETROKKEN,
    ),
)


def bouw_werkgroepen(*, vandaag: date) -> None:
    groepen = {groep.naam: groep for groep in Werkgroep.objects.filter(samenwerkingsverband__slug="owo")}
    leden = {lid.email: lid for lid in Lid.objects.filter(email__in=[ANKE, FEMKE, HEDZER, MARLOES, WYTSE, KLAAS])}
    leden |= {lid.email: lid for lid in Lid.objects.filter(email__in=[RINSKE, SJOERD])}
    Werkgroep.objects.filter(pk=groepen[SAMEN].pk).update(groepsapp="https://groepsapp.example/elkaar-leren-kennen")
    _bouw_plaatsen(groepen, leden, vandaag)
    for groep, door, dagen, tekst in BERICHTEN:
        _bericht(groepen[groep], leden, leden[door], op_tijd(vandaag - timedelta(days=dagen), 9 + dagen % 8), tekst)
    for groep, door, dagen, tekst, stand, reden in IDEEEN:
        Idee.objects.create(
            id=vaste_id("idee", tekst),
            sleutel=vaste_id("idee formulier", tekst),
            samenwerkingsverband_id=groepen[groep].samenwerkingsverband_id,
            werkgroep=groepen[groep],
            door=leden[door],
            tekst=tekst,
            op=op_tijd(vandaag - timedelta(days=dagen), 10),
            stand=stand,
            reden=reden,
            beslist_op=None if stand == Idee.Stand.OPEN else op_tijd(vandaag - timedelta(days=dagen - 5), 10),
        )
    Prikbordbezoek.objects.create(
        werkgroep=groepen[SAMEN], lid=leden[ANKE], gezien_op=op_tijd(vandaag - timedelta(days=4), 12)
    )
    Prikbordmail.objects.create(lid=leden[ANKE], keuze=Prikbordmail.Keuze.METEEN)
    _bouw_nieuws(leden, vandaag)


def bouw_werkgroepen_klein(slug: str, *, vandaag: date) -> None:
    """A first message and a first idea, by who leads it."""
    for nummer, groep in enumerate(Werkgroep.objects.filter(samenwerkingsverband__slug=slug).order_by("naam")):
        trekker = groep.werkgroepleden.filter(taak=Werkgroeplid.Taak.TREKKER).select_related("lid").first()
        if trekker is None:
            continue
        op = op_tijd(vandaag - timedelta(days=3 + nummer), 10)
        vast = {"samenwerkingsverband_id": groep.samenwerkingsverband_id, "werkgroep": groep, "door": trekker.lid}
        tekst = "Welkom. Wie heeft deze week iets gezien dat wij kunnen gebruiken?"
        Bericht.objects.create(
            id=vaste_id("bericht", groep.pk),
            sleutel=vaste_id("formulier", groep.pk),
            tekst=tekst,
            geplaatst_op=op,
            **vast,
        )
        Idee.objects.create(
            id=vaste_id("idee", groep.pk),
            sleutel=vaste_id("formulier", groep.pk),
            tekst="Samen een middag op bezoek bij een bedrijf om de hoek",
            op=op,
            **vast,
        )


def _bouw_plaatsen(groepen: dict[str, Werkgroep], leden: dict[str, Lid], vandaag: date) -> None:
    """Put the demo people in; one left for a while and came back, one left."""
    for naam, adressen in ERBIJ.items():
        for adres in adressen:
            lid = leden[adres]
            groepen[naam].neem_op(lid, op=max(lid.lid_sinds, vandaag - timedelta(days=300)))
    groep, terug = groepen["Talent in beweging"], leden[KLAAS]
    for lid, van, tot in ((terug, 400, 320), (leden[WYTSE], 380, 90)):
        begin, eind = (vandaag - timedelta(days=dagen) for dagen in (van, tot))
        Werkgroeplid.objects.create(werkgroep=groep, lid=lid, sinds=begin, tot=eind)
    groep.neem_op(terug, op=vandaag - timedelta(days=60))


def _bericht(groep: Werkgroep, leden: dict[str, Lid], door: Lid, op, tekst: str) -> None:
    bericht = Bericht.objects.create(
        id=vaste_id("bericht", tekst),
        sleutel=vaste_id("bericht formulier", tekst),
        samenwerkingsverband_id=groep.samenwerkingsverband_id,
        werkgroep=groep,
        door=door,
        tekst=tekst,
        geplaatst_op=op,
        vastgezet_op=op if tekst.startswith(VAST) else None,
        uit_de_groepsapp=tekst.startswith(UIT_DE_APP),
    )
    genoemd = [lid for lid in leden.values() if f"@{lid.naam}" in tekst]
    Vermelding.objects.bulk_create(Vermelding(bericht=bericht, lid=lid) for lid in genoemd)


def _bouw_nieuws(leden: dict[str, Lid], vandaag: date) -> None:
    for nieuws in NIEUWS:
        op = op_tijd(vandaag - timedelta(days=nieuws.dagen), 11)
        is_openbaar = nieuws.stand == Nieuwsbericht.Stand.GEPUBLICEERD
        bericht = Nieuwsbericht.objects.create(
            id=vaste_id("nieuws", nieuws.titel),
            samenwerkingsverband=Samenwerkingsverband.objects.get(slug=nieuws.netwerk),
            titel=nieuws.titel,
            tekst=nieuws.tekst,
            openbaar_van=vandaag - timedelta(days=nieuws.dagen),
            stand=nieuws.stand,
            geschreven_door=leden[nieuws.schrijver],
            goedgekeurd_door=leden[nieuws.goedkeurder] if is_openbaar else None,
            gemaakt_op=op,
        )
        for nummer, (wat, wie) in enumerate(_stappen(nieuws)):
            bericht.stappen.create(
                wat=wat,
                wie=leden[wie],
                op=op + timedelta(hours=nummer),
                opmerking=nieuws.opmerking if wat == Nieuwsstap.Wat.TERUGGESTUURD else "",
            )


def _stappen(nieuws: DemoNieuws) -> list[tuple[str, str]]:
    Stand, Wat = Nieuwsbericht.Stand, Nieuwsstap.Wat
    begin = [(Wat.GESCHREVEN, nieuws.schrijver)]
    gevraagd = [*begin, (Wat.GEVRAAGD, nieuws.schrijver)]
    goedgekeurd = [*gevraagd, (Wat.GOEDGEKEURD, nieuws.goedkeurder)]
    return {
        Stand.CONCEPT: begin,
        Stand.GEVRAAGD: gevraagd,
        Stand.TERUGGESTUURD: [*gevraagd, (Wat.TERUGGESTUURD, nieuws.goedkeurder)],
        Stand.GEPUBLICEERD: goedgekeurd,
        Stand.INGETROKKEN: [*goedgekeurd, (Wat.INGETROKKEN, nieuws.schrijver)],
    }[nieuws.stand]
