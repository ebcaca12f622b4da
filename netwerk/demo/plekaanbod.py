"""What the plekken of the demo offer: invented after their names, and where their villages lie."""

from netwerk.models import Plek
from participatie.demo import toeval

TAKEN = {
    "dieren": ("buiten.dieren", "buiten.boerderij", "buiten.buiten"),
    "moestuin": ("buiten.tuin", "buiten.planten", "buiten.buiten"),
    "gastheer": ("mensen.gasten", "mensen.praatje"),
    "meubels": ("handen.hout", "handen.klussen", "ik.netjes"),
    "winkel": ("mensen.klanten", "regelen.verkopen", "regelen.ordenen"),
    "groenploeg": ("buiten.buiten", "buiten.tuin", "mensen.samenwerken"),
    "taal": ("taal.nederlands", "mensen.praatje"),
    "boeken": ("regelen.ordenen", "ik.netjes"),
    "koffie": ("mensen.gasten", "mensen.ouderen", "mensen.praatje"),
    "keuken": ("handen.koken", "handen.schoonmaken", "mensen.samenwerken"),
    "fietsen": ("handen.fiets_maken", "handen.klussen"),
    "koken": ("handen.koken", "mensen.samenwerken"),
    "inpakken": ("handen.inpakken", "ik.precies"),
    "montage": ("handen.metaal", "ik.precies", "handen.machine"),
    "bakken": ("handen.bakken", "mensen.samenwerken"),
    "kleding": ("handen.naaien", "regelen.ordenen"),
    "velden": ("buiten.buiten", "buiten.tuin"),
    "rijden": ("vervoer.auto", "vervoer.brengen"),
    "kas": ("buiten.planten", "buiten.tuin"),
    "hout": ("handen.hout",),
}
GEWONE_TAKEN = ("mensen.samenwerken", "mensen.praatje")
LEERT = ("mensen.klanten", "ik.op_tijd", "taal.nederlands", "handen.machine", "regelen.plannen", "ik.zelf_beginnen")

PC4 = {
    "Lippenhuizen": "8408",
    "Beetsterzwaag": "9244",
    "Gorredijk": "8401",
    "Bakkeveen": "9243",
    "Ureterp": "9247",
    "Tijnje": "8406",
    "Oosterwolde": "8431",
    "Makkinga": "8423",
    "Appelscha": "8426",
    "Wolvega": "8471",
    "Noordwolde": "8391",
    "Oudewater": "3421",
    "Leerdam": "4141",
    "Vianen": "4131",
    "Assen": "9401",
    "Vries": "9481",
    "Gieten": "9461",
}
VORMEN = {
    Plek.Soort.WERKPLEK: ("vrijwilligerswerk", "werkervaringsplaats", "proefplaatsing"),
    Plek.Soort.DAGBESTEDING: ("werken_met_begeleiding", "vrijwilligerswerk"),
    Plek.Soort.ACTIVITEIT: ("activiteit",),
    Plek.Soort.TAALHUIS: ("taal",),
    Plek.Soort.VIND_EN_VERBINDPLEK: ("activiteit",),
}
AANBOD = ("vormen", "taken", "leert", "begeleiding", "aanpassingen", "pc4")


def vul_aanbod(plek: Plek) -> None:
    dobbelsteen = toeval("plekaanbod", plek.pk)
    naam = plek.naam.lower()
    gevonden = [sleutel for woord, sleutels in TAKEN.items() if woord in naam for sleutel in sleutels]
    plek.taken = list(dict.fromkeys(gevonden or GEWONE_TAKEN))
    plek.vormen = list(VORMEN[Plek.Soort(plek.soort)])
    plek.pc4 = PC4.get(plek.plaats, "")
    if plek.soort in {Plek.Soort.WERKPLEK, Plek.Soort.DAGBESTEDING}:
        plek.leert = sorted(dobbelsteen.sample(LEERT, 2))
        plek.begeleiding = "Een vaste begeleider werkt met u mee."
        plek.aanpassingen = sorted(dobbelsteen.sample(Plek.Aanpassing.values, 3))
