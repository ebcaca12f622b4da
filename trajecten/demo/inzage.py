"""The access log of the demo: who looked at the data of the demo inwoner, one time by noodtoegang."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerk.models import Inzage, Lid
from netwerk.models.inzage import Gegevens, Grond, Handeling
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN, op_tijd, vaste_id
from trajecten.models import Inwoner, Noodtoegang
from trajecten.models.noodtoegang import DUUR

REDEN = "Sjoerd kwam niet op zijn afspraak en zijn begeleider is vrij. Ik wil weten wie ik kan bellen."


@dataclass(frozen=True)
class Keer:
    """One time that somebody looked: how many days ago, when, who, and what was seen."""

    dagen: int
    uur: int
    minuut: int
    wie: str
    gegevens: Gegevens
    handeling: Handeling
    grond: Grond
    toelichting: str = ""


KEREN = (
    Keer(1, 9, 5, "begeleider", Gegevens.NAAM, Handeling.LIJST, Grond.BEGELEIDER),
    Keer(1, 9, 6, "begeleider", Gegevens.TALENTPROFIEL, Handeling.BEKEKEN, Grond.BEGELEIDER),
    Keer(1, 15, 40, "begeleider", Gegevens.TALENTPROFIEL, Handeling.BEKEKEN, Grond.BEGELEIDER),
    Keer(5, 11, 20, "begeleider", Gegevens.WERKBEZOEK, Handeling.BEKEKEN, Grond.BEGELEIDER),
    Keer(12, 16, 38, "kwartiermaker", Gegevens.ALLES, Handeling.GEWEIGERD, Grond.GEEN),
    Keer(12, 16, 40, "kwartiermaker", Gegevens.ALLES, Handeling.NOODTOEGANG, Grond.NOODTOEGANG, REDEN),
    Keer(12, 16, 41, "kwartiermaker", Gegevens.TALENTPROFIEL, Handeling.BEKEKEN, Grond.NOODTOEGANG),
    Keer(20, 10, 15, "begeleider", Gegevens.VERANDERINGEN, Handeling.BEKEKEN, Grond.BEGELEIDER),
    Keer(34, 13, 30, "begeleider", Gegevens.NAAM, Handeling.GEZOCHT, Grond.BEGELEIDER),
)


def bouw_inzage(*, vandaag: date) -> None:
    sjoerd = next(persoon for persoon in DEMO_PERSONEN if persoon.rol == Rolsoort.INWONER)
    inwoner = Inwoner.objects.select_related("begeleider__organisatie", "gemeente").get(lid__email=sjoerd.email)
    anke = Lid.objects.select_related("organisatie").get(email=DEMO_PERSONEN[0].email)
    mensen = {"begeleider": inwoner.begeleider, "kwartiermaker": anke}
    Inzage.objects.bulk_create(_regel(keer, inwoner=inwoner, lid=mensen[keer.wie], vandaag=vandaag) for keer in KEREN)
    gevraagd = next(keer for keer in KEREN if keer.handeling == Handeling.NOODTOEGANG)
    begonnen_op = op_tijd(vandaag - timedelta(days=gevraagd.dagen), gevraagd.uur, gevraagd.minuut)
    Noodtoegang.objects.create(
        id=vaste_id("noodtoegang", inwoner.pk),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        lid=anke,
        reden=REDEN,
        begonnen_op=begonnen_op,
        eindigt_op=begonnen_op + DUUR,
    )


def _regel(keer: Keer, *, inwoner: Inwoner, lid: Lid, vandaag: date) -> Inzage:
    return Inzage(
        id=vaste_id("inzage", inwoner.pk, keer.dagen, keer.uur, keer.minuut),
        gemeente=inwoner.gemeente,
        op=op_tijd(vandaag - timedelta(days=keer.dagen), keer.uur, keer.minuut),
        gebruiker=lid.pk,
        rol=keer.wie,
        organisatie=lid.organisatie.naam if lid.organisatie else f"gemeente {inwoner.gemeente}",
        persoon=inwoner.pk,
        gegevens=keer.gegevens,
        handeling=keer.handeling,
        grond=keer.grond,
        toelichting=keer.toelichting,
    )
