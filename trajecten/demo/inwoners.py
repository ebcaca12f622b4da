"""The inwoners of the demo, with and without an account, and the begeleider of each."""

from datetime import date, timedelta
from itertools import cycle

from netwerk.demo.namen import nieuwe_namen
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN, toeval, vaste_id
from trajecten.models import Inwoner

ZONDER_ACCOUNT = {"owo": 3, "oudewater-werkt": 2, "lekstroom": 1, "drentsche-aa": 1}
"""Inwoners in each gemeente without an account, beside the leden who are inwoner."""

BIJ_DE_DEMO_BEGELEIDER = 8


def bouw_inwoners(slug: str, *, vandaag: date) -> None:
    namen = nieuwe_namen(f"inwoners van {slug}")
    dobbelsteen = toeval("inwoners", slug)
    for gemeente in Gemeente.objects.filter(samenwerkingsverband__slug=slug).order_by("cbs_code"):
        leden = sorted(_leden_met(Rolsoort.INWONER, gemeente), key=lambda lid: lid.email not in DEMO_MAIL)
        inwoners = [_inwoner(gemeente, lid.naam, sinds=lid.lid_sinds, lid=lid) for lid in leden]
        for _ in range(ZONDER_ACCOUNT[slug]):
            sinds = vandaag - timedelta(days=dobbelsteen.randrange(30, 300))
            inwoners.append(_inwoner(gemeente, next(namen), sinds=sinds))
        _geef_begeleiders(inwoners, gemeente)
        Inwoner.objects.bulk_create(inwoners)


DEMO_MAIL = {persoon.email for persoon in DEMO_PERSONEN}


def _inwoner(gemeente: Gemeente, naam: str, *, sinds: date, lid: Lid | None = None) -> Inwoner:
    return Inwoner(id=vaste_id("inwoner", gemeente.cbs_code, naam), gemeente=gemeente, naam=naam, lid=lid, sinds=sinds)


def _geef_begeleiders(inwoners: list[Inwoner], gemeente: Gemeente) -> None:
    """Give each a begeleider of the own gemeente: two have the kwartiermaker, the last still waits for somebody."""
    kwartiermaker = _leden_met(Rolsoort.KWARTIERMAKER, gemeente)[0]
    *gewoon, eerste, tweede, _ = inwoners
    begeleiders = _leden_met(Rolsoort.BEGELEIDER, gemeente)
    demo = [lid for lid in begeleiders if lid.email in DEMO_MAIL]
    anderen = cycle([lid for lid in begeleiders if lid not in demo][:4])
    eerste.begeleider = tweede.begeleider = kwartiermaker
    for nummer, inwoner in enumerate(gewoon):
        inwoner.begeleider = demo[0] if demo and nummer < BIJ_DE_DEMO_BEGELEIDER else next(anderen)


def _leden_met(rol: Rolsoort, gemeente: Gemeente) -> list[Lid]:
    return list(Lid.objects.filter(rollen__soort=rol, rollen__gemeente=gemeente).order_by("email"))
