"""What the people of the demo know, offer and ask, what they say of themselves, and whom they propose."""

from datetime import date, timedelta
from itertools import cycle

from netwerk.models import Gemeente, Kennis, Lid, Onderwerp, Samenwerkingsverband, Voordracht
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie.demo import op_tijd, toeval, vaste_id

ONDERWERPEN = (
    *("schuldhulp", "laaggeletterdheid", "tuinieren", "dementie", "jobcoaching", "autisme", "koken voor groepen"),
    *("subsidies aanvragen", "vervoer in het dorp", "mantelzorg", "Fries", "houtbewerking", "digitale hulp"),
    *("eenzaamheid", "sporten met een beperking", "loonkostensubsidie", "taalles", "dieren verzorgen", "fietsen maken"),
    *("jongeren zonder diploma", "gesprekken leiden", "foto's maken", "Wet maatschappelijke ondersteuning"),
    *("participatieladder", "vrijwilligers vinden", "omgaan met geld", "werken in het groen", "starten als ondernemer"),
)

PER_ROL = {
    Rolsoort.BEGELEIDER: ("schuldhulp", "laaggeletterdheid", "autisme", "mantelzorg", "eenzaamheid", "omgaan met geld"),
    Rolsoort.KWARTIERMAKER: ("vrijwilligers vinden", "vervoer in het dorp", "participatieladder", "Fries"),
    Rolsoort.BELEIDSMEDEWERKER: ("subsidies aanvragen", "Wet maatschappelijke ondersteuning", "loonkostensubsidie"),
    Rolsoort.VRIJWILLIGER: ("tuinieren", "koken voor groepen", "taalles", "digitale hulp", "fietsen maken"),
    Rolsoort.WERKGEVER: ("werken in het groen", "houtbewerking", "dieren verzorgen", "starten als ondernemer"),
    Rolsoort.COMMUNICATIE: ("foto's maken", "digitale hulp"),
    Rolsoort.FACILITATOR: ("gesprekken leiden", "participatieladder"),
}
"""What somebody with this role is likely to know most of."""

OVER_MIJ = {
    "anke@demo.example": "Ik ben veel buiten: op boerderijen, in dorpshuizen en bij mensen thuis. Bel gerust.",
    "wytse@demo.example": "Ik loop mee met mensen in Opsterland die een nieuwe stap zetten. Rustig, met koffie.",
    "klaas@demo.example": "Ik ben gastheer in het dorpshuis en help graag in de moestuin.",
}

VERBORGEN = {"klaas@demo.example": (["telefoon"], ["email", "vraag"])}
"""Who keeps which fields, and which are for the own werkgroepen."""

VOORDRACHTEN = (
    ("klaas@demo.example", "Weststellingwerf", "Gerbrich Postma", Wereld.VRIJWILLIGER, 2, ""),
    ("wytse@demo.example", "Opsterland", "Durk Haringa", Wereld.VRIJWILLIGER, 3, ""),
    ("femke@demo.example", "Opsterland", "Lolke Vellinga", Wereld.PROFESSIONAL, 6, ""),
    ("wytse@demo.example", "Opsterland", "Hinke Bosma", Wereld.WERKGEVER, 20, "Hinke stopt dit jaar met het bedrijf."),
)
"""Who names whom, where, from which world, how many days ago, and why it does not go on."""

WAAROM = "Kent veel mensen in het dorp en denkt graag mee."


def bouw_kennis(slug: str) -> None:
    """Give who works in the network a specialism, two things of the broad base, and what they offer or ask."""
    verband = Samenwerkingsverband.objects.get(slug=slug)
    onderwerpen = {
        woord: Onderwerp(id=vaste_id("onderwerp", slug, woord), samenwerkingsverband=verband, woord=woord)
        for woord in ONDERWERPEN
    }
    Onderwerp.objects.bulk_create(onderwerpen.values())
    leden = Lid.objects.van(verband).filter(lid_tot=None, rollen__soort__in=PER_ROL).order_by("lid_sinds", "id")
    beurten = {rol: cycle(woorden) for rol, woorden in PER_ROL.items()}
    dobbelsteen = toeval("kennis", slug)
    kennis: dict[tuple, Kennis] = {}
    for lid in leden.distinct().prefetch_related("rollen"):
        rol = min((rol.soort for rol in lid.rollen.all() if rol.soort in PER_ROL), default="")
        if dobbelsteen.random() < 0.2 and lid.email not in OVER_MIJ:
            continue  # not everybody filled in a page
        breed = dobbelsteen.sample(ONDERWERPEN, 4)
        for woord, soort in (
            (next(beurten[rol]), Kennis.Soort.SPECIALISME),
            *((woord, Kennis.Soort.BREDE_BASIS) for woord in breed[:2]),
            (breed[2], Kennis.Soort.AANBOD),
            *([(breed[3], Kennis.Soort.VRAAG)] if dobbelsteen.random() < 0.5 else []),
        ):
            sleutel = vaste_id("kennis", lid.pk, woord, soort)
            kennis[sleutel] = Kennis(id=sleutel, lid=lid, onderwerp=onderwerpen[woord], soort=soort)
    Kennis.objects.bulk_create(kennis.values())


def bouw_eigen_paginas() -> None:
    for email, tekst in OVER_MIJ.items():
        nummer = vaste_id("mobiel", email).int % 9000 + 1000
        Lid.objects.filter(email=email).update(over_mij=tekst, telefoon=f"06 00 00 {nummer // 100} {nummer % 100:02}")
    for email, (alleen, werkgroepen) in VERBORGEN.items():
        Lid.objects.filter(email=email).update(voor_mij_alleen=alleen, voor_werkgroepen=werkgroepen)


def bouw_voordrachten(*, vandaag: date) -> None:
    for door, waar, naam, wereld, dagen, reden in VOORDRACHTEN:
        voordracht = Voordracht(
            id=vaste_id("voordracht", waar, naam),
            gemeente=Gemeente.objects.get(naam=waar),
            naam=naam,
            email=f"{naam.lower().replace(' ', '.')}@demo.example",
            waarom=WAAROM,
            wereld=wereld,
            door=Lid.objects.get(email=door),
            gedaan_op=op_tijd(vandaag - timedelta(days=dagen), 11),
        )
        if reden:
            wie = Lid.objects.get(email="anke@demo.example")
            voordracht.wijs_af(door=wie, nu=op_tijd(vandaag - timedelta(days=dagen - 2), 9), reden=reden)
        else:
            voordracht.save()
