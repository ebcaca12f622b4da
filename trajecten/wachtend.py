"""What waits for somebody on /vandaag/ around inwoners."""

from datetime import date, timedelta

from django.utils import timezone

from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Inzage, Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Aantal, Lijst, Vraag
from trajecten import inwoners, loket, talentprofielen
from trajecten.inzage import leg_aanmeldingen_vast, leg_inwoners_vast
from trajecten.models import Aanmelding, Inwoner, Noodtoegang, Talentprofiel
from trajecten.wie_heeft_gekeken import noodtoegangen_sinds

HOOGSTENS = 5
NOODTOEGANG_MELDEN = timedelta(days=30)
"""How long an inwoner reads on the first page that somebody asked for noodtoegang; the log keeps it."""

NOODTOEGANG_CONTROLEREN = MEEGEVEN_MELDEN = timedelta(days=7)


def eigen_talentprofiel(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """Of an inwoner: begin, go on, or look."""
    profiel = talentprofielen.profiel_van(gebruiker)
    return {
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "profiel": profiel,
        "bewaarvraag": talentprofielen.bewaarvraag_over(profiel),
        "gezien": len(talentprofielen.gezien_talenten(profiel)),
    }


def gewijzigde_profielen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    gewijzigd = inwoners.kort_geleden_gewijzigd(begeleider=gebruiker, vandaag=vandaag)
    return {"lijst": Lijst(rijen=gewijzigd[:HOOGSTENS], met=("gemeente",))}


def talentprofielen_van_inwoners(gebruiker: Lid, vandaag: date, *, lijst: list[Inwoner]) -> dict[str, object] | None:
    """Of a begeleider: whose profile changed lately."""
    leg_inwoners_vast(gebruiker, lijst, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)
    return {"inwoners": lijst} if lijst else None


def wachtende_aanmeldingen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    mijn = loket.die_wachten_op(gebruiker)
    return {"wachtend": Lijst(rijen=mijn[:HOOGSTENS], met=("gemeente",)), "aantal": Aantal(rijen=mijn)}


def late_aanmeldingen(
    gebruiker: Lid, vandaag: date, *, wachtend: list[Aanmelding], aantal: int
) -> dict[str, object] | None:
    """Return the aanmeldingen when somebody waits longer than we promised: they stand above the work list."""
    return _aanmeldingen(gebruiker, vandaag, wachtend, aantal) if _is_laat(wachtend, vandaag) else None


def open_aanmeldingen(
    gebruiker: Lid, vandaag: date, *, wachtend: list[Aanmelding], aantal: int
) -> dict[str, object] | None:
    """Return the aanmeldingen when none is late, if any: a kwartiermaker always has the way to all of them."""
    if _is_laat(wachtend, vandaag) or not (wachtend or heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER)):
        return None
    return _aanmeldingen(gebruiker, vandaag, wachtend, aantal)


def _is_laat(wachtend: list[Aanmelding], vandaag: date) -> bool:
    return bool(wachtend) and wachtend[0].reageer_uiterlijk_op < vandaag  # the latest stands first


def _aanmeldingen(gebruiker: Lid, vandaag: date, wachtend: list[Aanmelding], aantal: int) -> dict[str, object]:
    leg_aanmeldingen_vast(gebruiker, wachtend, handeling=Handeling.LIJST)
    return {"aanmeldingen": wachtend, "aantal": aantal, "dag": vandaag}


def noodtoegang_gezien(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Of an inwoner: somebody looked who is not the own begeleider."""
    gevraagd = noodtoegangen_sinds(gebruiker, sinds=timezone.now() - NOODTOEGANG_MELDEN)
    return {"noodtoegangen": gevraagd} if gevraagd else None


def noodtoegangen(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Of a privacy officer: who asked for noodtoegang lately, and whether it is still open."""
    nu = timezone.now()
    recent = Noodtoegang.objects.zichtbaar_voor(gebruiker).filter(begonnen_op__gte=nu - NOODTOEGANG_CONTROLEREN)
    lijst = list(recent.select_related("lid", "gemeente").nieuwste_eerst()[:HOOGSTENS])
    for nood in lijst:
        nood.loopt = nood.is_open(nu)
    return {"noodtoegangen": lijst} if lijst else None


def hoe_vaak_meegegeven(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    kort_geleden = Inzage.objects.zichtbaar_voor(gebruiker).meegegeven().in_periode(vandaag - MEEGEVEN_MELDEN, None)
    return {"aantal": Aantal(rijen=kort_geleden)}


def meegegeven(gebruiker: Lid, vandaag: date, *, aantal: int) -> dict[str, object] | None:
    """Of a privacy officer: how often somebody was given data along lately, by who helps."""
    return {"aantal": aantal} if aantal else None


def in_nood(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """Of a kwartiermaker, who has no page of inwoners in the menu: the way to noodtoegang."""
    return {}
