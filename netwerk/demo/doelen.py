"""Goals and the ontwerpteam of the demo, wijken of one gemeente, an alliantie, and what leden find important."""

from datetime import date, timedelta

from netwerk.demo.werkgroepen import ANKE, FEMKE, HEDZER, KLAAS, MARLOES, WYTSE
from netwerk.models import (
    Contactmoment,
    Gemeente,
    Kennis,
    Leervraag,
    Leervraagstem,
    Lid,
    Netwerkdoel,
    Onderwerp,
    Organisatie,
    Plek,
    Samenwerkingsverband,
    Werkgroep,
    Wijk,
)
from participatie.demo import op_tijd, vaste_id

Stand = Netwerkdoel.Stand
MEEDOEN = "Iedereen kan meedoen, op een manier die past"
DOELEN = (
    (MEEDOEN, Stand.LOOPT, ""),
    (
        "In elke gemeente kent iedereen een plek om binnen te lopen",
        Stand.BEREIKT,
        "Elke gemeente heeft er nu een. Mensen komen vooral voor de koffie, en blijven voor de hulp.",
    ),
    (
        "Een eigen krant voor alle dorpen",
        Stand.LOSGELATEN,
        "Te veel werk. Wij schrijven nu mee in de kranten die er al zijn.",
    ),
)
ONTWERPTEAM = (ANKE, HEDZER, MARLOES, KLAAS)
GEMEENTE = "Opsterland"
WIJKEN = {
    "Gorredijk en omgeving": ("Gorredijk", "Lippenhuizen"),
    "Beetsterzwaag en omgeving": ("Beetsterzwaag",),
    "Rond Bakkeveen": ("Bakkeveen",),
    "Rond Tijnje": (),
}
"""Each wijk with the villages in it; in the last one there is nothing yet."""
ALLIANTIE = "Werkkring Zuidoost"
IN_DE_ALLIANTIE = ("Kringloop De Tweede Ronde", "Groenbedrijf De Heidehof", "Ontwikkelbedrijf De Werkschuit")
ERVARING = ((KLAAS, "mantelzorg"), (WYTSE, "taal leren"))
BELANGRIJK = (ANKE, KLAAS, FEMKE)


def bouw_doelen(*, vandaag: date) -> None:
    verband = Samenwerkingsverband.objects.get(slug="owo")
    Netwerkdoel.objects.bulk_create(
        Netwerkdoel(
            id=vaste_id("doel", doel), samenwerkingsverband=verband, doel=doel, stand=stand, opbrengst=opbrengst
        )
        for doel, stand, opbrengst in DOELEN
    )
    kern = Werkgroep.objects.create(
        id=vaste_id("werkgroep", "ontwerpteam"),
        samenwerkingsverband=verband,
        naam="Ontwerpteam",
        doel="Wij denken na over hoe het netwerk werkt, en helpen elke gemeente op weg.",
        is_ontwerpteam=True,
    )
    for lid in Lid.objects.filter(email__in=ONTWERPTEAM):
        kern.neem_op(lid, op=lid.lid_sinds)
    _bouw_wijken()
    _bouw_alliantie(vandaag=vandaag)
    _bouw_belangrijk(verband)
    _bouw_ervaring(verband)


def _bouw_wijken() -> None:
    gemeente = Gemeente.objects.get(naam=GEMEENTE)
    for naam, plaatsen in WIJKEN.items():
        wijk = Wijk.objects.create(id=vaste_id("wijk", naam), gemeente=gemeente, naam=naam)
        hier = Organisatie.objects.filter(gemeente=gemeente, plaats__in=plaatsen)
        Plek.objects.filter(organisatie__in=hier).update(wijk=wijk)
        hier.update(wijk=wijk)


def _bouw_alliantie(*, vandaag: date) -> None:
    alliantie = Organisatie.objects.create(
        id=vaste_id("organisatie", ALLIANTIE),
        gemeente=Gemeente.objects.get(naam=GEMEENTE),
        naam=ALLIANTIE,
        soort_id="alliantie",
        plaats="Gorredijk",
        omschrijving="Bedrijven uit drie gemeenten die samen plekken maken voor wie een begin zoekt.",
    )
    Organisatie.objects.filter(pk=alliantie.pk).update(toegevoegd_op=op_tijd(vandaag - timedelta(days=90), 9))
    alliantie.aangesloten.set(Organisatie.objects.filter(naam__in=IN_DE_ALLIANTIE))


def _bouw_belangrijk(verband: Samenwerkingsverband) -> None:
    vragen = Leervraag.objects.open().filter(samenwerkingsverband=verband).order_by("-gesteld_op", "pk")
    leden = list(Lid.objects.filter(email__in=BELANGRIJK).order_by("email"))
    Leervraagstem.objects.bulk_create(
        Leervraagstem(id=vaste_id("stem", vraag.pk, lid.pk), leervraag=vraag, door=lid)
        for nummer, vraag in enumerate(vragen)
        for lid in leden[nummer:]
    )


def _bouw_ervaring(verband: Samenwerkingsverband) -> None:
    """Who went through something, and what some of the contacts with people were about."""
    for email, woord in ERVARING:
        velden = {"id": vaste_id("onderwerp", verband.slug, "ervaring", woord)}
        onderwerp, _ = Onderwerp.objects.get_or_create(samenwerkingsverband=verband, woord=woord, defaults=velden)
        Kennis.objects.create(
            id=vaste_id("ervaring", email),
            lid=Lid.objects.get(email=email),
            onderwerp=onderwerp,
            soort=Kennis.Soort.ERVARING,
        )
    met_iemand = Contactmoment.objects.filter(leden__isnull=False, gemeente__samenwerkingsverband=verband)
    for moment in met_iemand.distinct().order_by("pk"):
        van_hen = Kennis.objects.filter(lid__in=moment.leden.all(), soort=Kennis.Soort.SPECIALISME)
        kennis = van_hen.order_by("pk").first()
        if kennis:
            moment.onderwerp_id = kennis.onderwerp_id
            moment.save(update_fields=["onderwerp"])
