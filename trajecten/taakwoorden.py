"""What a talent is called as something to do at a plek: "koken" for "Ik kan koken"."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from trajecten.models import Talent

ALS_TAAK = {
    "mensen.luisteren": "luisteren naar mensen",
    "mensen.helpen": "mensen helpen",
    "mensen.ouderen": "omgaan met ouderen",
    "mensen.kinderen": "omgaan met kinderen",
    "mensen.praatje": "een praatje maken",
    "mensen.samenwerken": "samenwerken",
    "mensen.gasten": "gasten ontvangen",
    "mensen.klanten": "klanten helpen",
    "mensen.uitleggen": "dingen uitleggen",
    "mensen.rustig_blijven": "rustig blijven bij ruzie",
    "handen.koken": "koken",
    "handen.bakken": "brood of taart bakken",
    "handen.schoonmaken": "schoonmaken",
    "handen.wassen": "wassen en strijken",
    "handen.inpakken": "spullen inpakken",
    "handen.klussen": "klussen",
    "handen.schilderen_huis": "muren schilderen",
    "handen.hout": "werken met hout",
    "handen.metaal": "werken met metaal",
    "handen.fiets_maken": "fietsen repareren",
    "handen.naaien": "kleding naaien",
    "handen.machine": "werken met een machine",
    "buiten.tuin": "werken in een tuin",
    "buiten.planten": "planten laten groeien",
    "buiten.dieren": "voor dieren zorgen",
    "buiten.boerderij": "helpen op een boerderij",
    "buiten.buiten": "buiten werken",
    "buiten.opruimen": "straten en parken schoonhouden",
    "regelen.plannen": "plannen",
    "regelen.ordenen": "spullen ordenen",
    "regelen.lijsten": "lijsten bijhouden",
    "regelen.rekenen": "rekenen",
    "regelen.telefoon": "de telefoon opnemen",
    "regelen.verkopen": "verkopen",
    "regelen.organiseren": "een activiteit organiseren",
    "regelen.groep_leiden": "een groep leiden",
    "ik.op_tijd": "op tijd komen",
    "ik.afspraken": "afspraken nakomen",
    "ik.netjes": "netjes werken",
    "ik.precies": "rustig en precies werken",
    "ik.doorzetten": "doorgaan als het moeilijk is",
    "ik.leren": "nieuwe dingen leren",
    "ik.zelf_beginnen": "zelf beginnen aan een taak",
    "ik.tempo": "snel werken",
    "ik.wennen": "wennen aan iets nieuws",
    "ik.eerlijk": "eerlijk zijn",
    "maken.ideeen": "ideeën bedenken",
    "maken.oplossen": "problemen oplossen",
    "maken.tekenen": "tekenen of schilderen",
    "maken.muziek": "muziek maken of zingen",
    "maken.foto": "foto's maken",
    "maken.breien": "breien of haken",
    "taal.nederlands": "Nederlands spreken",
    "taal.fries": "Fries spreken",
    "taal.andere_taal": "een andere taal spreken",
    "taal.vertalen": "vertalen",
    "taal.schrijven": "schrijven",
    "taal.groep_praten": "praten voor een groep",
    "taal.mailen": "mailen en internet gebruiken",
    "taal.computer": "werken op een computer",
    "vervoer.fietsen": "fietsen",
    "vervoer.bus": "reizen met de bus",
    "vervoer.auto": "auto rijden",
    "vervoer.brengen": "spullen of mensen brengen",
    "vervoer.heftruck": "rijden op een heftruck",
    "vervoer.trekker": "rijden op een trekker",
}
"""A talent of an own list of a gemeente that is not here, is called by its own text."""

NIET_VAN_EEN_PLEK = ("taal.andere_taal",)
"""Can point at where somebody comes from: nothing that a plek asks for (domain.md 4.3)."""


def als_taak(talent: Talent) -> str:
    return ALS_TAAK.get(talent.sleutel, talent.tekst)


def groepen(vandaag: date) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what a plek can offer, per group of talents."""
    talenten = Talent.objects.geldig_op(vandaag).exclude(sleutel__in=NIET_VAN_EEN_PLEK).select_related("groep")
    return [
        (str(groep), [(talent.sleutel, als_taak(talent)) for talent in rijen])
        for groep, rijen in groupby(talenten, key=lambda talent: talent.groep)
    ]


def woorden(sleutels: Iterable[str]) -> Mapping[str, str]:
    """Ask the database for talents of an own list alone: the words of ours are here."""
    sleutels = set(sleutels)
    eigen = sleutels - ALS_TAAK.keys()
    van_hier = {talent.sleutel: talent.tekst for talent in Talent.objects.filter(sleutel__in=eigen)} if eigen else {}
    return {sleutel: ALS_TAAK[sleutel] for sleutel in sleutels & ALS_TAAK.keys()} | van_hier
