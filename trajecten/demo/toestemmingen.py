"""What inwoners of the demo share and tell: given, asked, refused, stopped, and stories under another name."""

from datetime import date, timedelta

from django.db.models import Q

from netwerk.models import Lid, Organisatie, Plek
from participatie.demo import op_tijd, vaste_id
from trajecten.demo.matches import bouw_match
from trajecten.models import Inwoner, Toestemming, Verhaaldeel, Verhaalgebruik
from trajecten.models.matches import Stap
from trajecten.models.toestemmingen import Doel, standaard_einde
from trajecten.toestemmingsteksten import HUIDIGE

WIE = "sjoerd@demo.example"

VERHAAL = {
    "wie": "Ik woon al 12 jaar in Gorredijk, met mijn hond. Ik ben het liefst buiten.",
    "gedaan": "Ik heb in een loods gewerkt en daarna lang thuis gezeten.",
    "trots": "Ik heb de tuin van mijn buurvrouw helemaal opgeknapt.",
}

VERHALEN = (
    (
        "Harm",
        "Elke dinsdag naar de tuin",
        "Eerst durfde ik niet. Nu ga ik elke week naar de tuin van het dorpshuis.\n\nZe missen mij als ik er niet ben.",
        "website",
        "",
    ),
    (
        "Willemijn",
        "Ik bak weer brood",
        "Vroeger bakte ik voor het hele gezin. Dat wilde ik weer.\n\nNu bak ik met drie anderen, voor de hele straat.",
        "website",
        "",
    ),
    (
        "Obe",
        "Van thuis naar de werkplaats",
        "Het begon met een kop koffie.",
        "nieuwsbrief",
        "De nieuwsbrief van dit jaar",
    ),
)


def bouw_toestemmingen(*, vandaag: date) -> None:
    sjoerd = Inwoner.objects.select_related("gemeente", "begeleider", "lid").get(lid__email=WIE)
    rinske, anke = (Lid.objects.get(email=f"{naam}@demo.example") for naam in ("rinske", "anke"))
    _geef(sjoerd, rinske.organisatie, ("kan", "leren", "verhaal"), dag=vandaag - timedelta(days=40), vandaag=vandaag)
    _geef(
        sjoerd, anke, ("kan", "plek", "wanneer"), doel=Doel.VINDBAAR, dag=vandaag - timedelta(days=175), vandaag=vandaag
    )
    gestopt = _geef(sjoerd, rinske, ("droom",), doel=Doel.HELPEN, dag=vandaag - timedelta(days=90), vandaag=vandaag)
    gestopt.trek_in(door=sjoerd.lid, nu=op_tijd(vandaag - timedelta(days=60), 20))
    _vraag(sjoerd, rinske, dag=vandaag - timedelta(days=1))
    anderen = Inwoner.objects.filter(gemeente=sjoerd.gemeente, talentprofiel__afgerond_op__isnull=False)
    for nummer, inwoner in enumerate(anderen.select_related("gemeente", "begeleider", "lid").order_by("id")[:6]):
        dag = vandaag - timedelta(days=10 + nummer)
        _geef(inwoner, anke, ("kan", "leren", "wanneer"), doel=Doel.VINDBAAR, dag=dag, vandaag=vandaag)
        if nummer % 2 == 0:
            _geef(inwoner, rinske, ("kan", "plek"), dag=dag, vandaag=vandaag, samen=True)
    _bij_de_werkgever(rinske, vandaag=vandaag)
    _vertel(sjoerd, vandaag=vandaag)
    _verhalen(list(anderen.order_by("id")[: len(VERHALEN)]), vandaag=vandaag)


def _bij_de_werkgever(werkgever: Lid, *, vandaag: date) -> None:
    """Who shares with this werkgever comes to a plek there: getting acquainted, trying, taking part."""
    plek = Plek.objects.open_op(vandaag).filter(organisatie=werkgever.organisatie).order_by("naam", "pk").first()
    delen = Inwoner.objects.filter(
        Q(toestemmingen__ontvanger_lid=werkgever) | Q(toestemmingen__ontvanger_organisatie=werkgever.organisatie),
        toestemmingen__doel=Doel.KENNISMAKEN,
        toestemmingen__gegeven_op__isnull=False,
    ).exclude(matches__plek=plek)
    mensen = delen.select_related("gemeente", "begeleider").distinct().order_by("naam", "id") if plek else ()
    for nummer, inwoner in enumerate(mensen):
        stand = (Stap.KENNISMAKING, Stap.PROBEREN, Stap.PLAATSING)[nummer % 3]
        bouw_match(inwoner, plek, stand, vandaag=vandaag)


def _toestemming(inwoner: Inwoner, aan: Lid | Organisatie, blokken: tuple[str, ...], doel: Doel) -> Toestemming:
    wie = "ontvanger_lid" if isinstance(aan, Lid) else "ontvanger_organisatie"
    return Toestemming(
        id=vaste_id("toestemming", inwoner.pk, aan.pk, doel),
        sleutel=vaste_id("toestemmingsformulier", inwoner.pk, aan.pk, doel),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        doel=doel,
        ontvanger_naam=aan.naam,
        blokken=[*blokken],
        tekst_versie=HUIDIGE,
        **{wie: aan},
    )


def _geef(
    inwoner: Inwoner,
    aan: Lid | Organisatie,
    blokken: tuple[str, ...],
    *,
    dag: date,
    vandaag: date,
    doel: Doel = Doel.KENNISMAKEN,
    samen: bool = False,
) -> Toestemming:
    toestemming = _toestemming(inwoner, aan, blokken, doel)
    toestemming.geef(
        blokken=blokken,
        geldig_tot=max(standaard_einde(dag), vandaag + timedelta(days=6)),
        tekst_versie=HUIDIGE,
        nu=op_tijd(dag, 19, 30),
        vastgelegd_door=inwoner.begeleider if samen else None,
    )
    return toestemming


def _vraag(inwoner: Inwoner, aan: Lid, *, dag: date) -> None:
    vraag = _toestemming(inwoner, aan, ("kan", "wanneer"), Doel.KENNISMAKEN)
    vraag.gevraagd_door, vraag.gevraagd_op = inwoner.begeleider, op_tijd(dag, 11)
    vraag.save()


def _vertel(inwoner: Inwoner, *, vandaag: date) -> None:
    for nummer, (onderwerp, tekst) in enumerate(VERHAAL.items()):
        Verhaaldeel.objects.create(
            id=vaste_id("verhaaldeel", inwoner.pk, onderwerp),
            gemeente=inwoner.gemeente,
            inwoner=inwoner,
            onderwerp=onderwerp,
            tekst=tekst,
            verteld_op=op_tijd(vandaag - timedelta(days=30 - nummer), 14),
            opgeschreven_door=inwoner.begeleider if nummer else None,
        )


def _verhalen(inwoners: list[Inwoner], *, vandaag: date) -> None:
    for nummer, (inwoner, verhaal) in enumerate(zip(inwoners, VERHALEN, strict=False)):
        alias, titel, tekst, publicatie, welke = verhaal
        dag = vandaag - timedelta(days=12 * (nummer + 1))
        Verhaalgebruik.objects.create(
            id=vaste_id("verhaalgebruik", inwoner.pk, titel),
            sleutel=vaste_id("verhaalformulier", inwoner.pk, titel),
            gemeente_id=inwoner.gemeente_id,
            inwoner=inwoner,
            alias=alias,
            titel=titel,
            tekst=tekst,
            publicatie=publicatie,
            welke=welke,
            gegeven_op=op_tijd(dag, 15),
            geldig_tot=standaard_einde(dag),
        )
