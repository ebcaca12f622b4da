"""Make matches, and what goes before them, for tests."""

from datetime import date

from django.utils import timezone

from netwerk.models import Lid, Plek
from tests.maak.netwerk import maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner
from trajecten.models import (
    Afwijzing,
    Deelname,
    IetsAnders,
    Inwoner,
    Match,
    Matchstap,
    Navraag,
    Plekafwijzing,
    Probeerkeer,
    Tempo,
    Vertrekpunt,
    Werkverleden,
)
from trajecten.models.matches import Stap


def maak_match(
    *,
    inwoner: Inwoner | None = None,
    plek: Plek | None = None,
    door: Lid | None = None,
    stand: Stap = Stap.VOORSTEL,
    uren: int | None = 8,
) -> Match:
    """A match that stands there, with the steps towards it; VOORSTEL waits for the answer of the person."""
    inwoner = inwoner or maak_inwoner()
    plek = plek or maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente))
    nu = timezone.now()
    match = Match.objects.create(
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        plek=plek,
        voorgesteld_door=door or inwoner.begeleider,
        voorgesteld_op=nu,
        sinds=timezone.localdate(),
        stand=stand,
        uren=uren,
        afloop=Match.Afloop.VERDER if stand == Stap.AFGELOPEN else "",
    )
    ja = {"antwoord": Matchstap.Antwoord.JA, "hoe": Matchstap.Hoe.SAMEN, "beantwoord_op": nu}
    match.stappen.create(
        gemeente_id=match.gemeente_id,
        stap=Stap.KENNISMAKING if stand == Stap.VOORSTEL else stand,
        afloop=match.afloop,
        gevraagd_door=match.voorgesteld_door,
        gevraagd_op=nu,
        **({} if stand == Stap.VOORSTEL else ja),
    )
    return match


def maak_plekvoorstel(
    *, match: Match, stap: Stap = Stap.PLAATSING, reden: str = "Het gaat goed", antwoord: str = "nog_niet"
) -> Matchstap:
    """A step that the side of the plek proposed, with what the person said to it; nothing yet when it is empty."""
    nu = timezone.now()
    gezegd = {"antwoord": antwoord, "hoe": "zelf", "beantwoord_op": nu, "woorden": "Ik wen nog"} if antwoord else {}
    vast = {"gemeente_id": match.gemeente_id, "stap": stap, "gevraagd_op": nu, "vanuit_plek": True, "reden": reden}
    return match.stappen.create(**vast, **gezegd)


def maak_probeerkeer(*, match: Match, wat: str = "De kassa", op: date | None = None) -> Probeerkeer:
    return Probeerkeer.objects.create(
        match=match,
        gemeente_id=match.gemeente_id,
        wat=wat,
        vond="leuk",
        met_wie="de ploeg",
        op=op or timezone.localdate(),
    )


def maak_vertrekpunt(*, inwoner: Inwoner, pc4: str = "8431") -> Vertrekpunt:
    return Vertrekpunt.objects.create(inwoner=inwoner, gemeente_id=inwoner.gemeente_id, pc4=pc4)


def maak_afwijzing(
    *, inwoner: Inwoner, plek: Plek | None = None, reden: str = "anders", door: Lid | None = None, **waarom: object
) -> Afwijzing:
    plek = plek or maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente))
    return Afwijzing.wijs_af(inwoner=inwoner, plek=plek, nu=timezone.now(), door=door, reden=reden, **waarom)


def maak_plekafwijzing(*, inwoner: Inwoner, door: Lid, plek: Plek | None = None, reden: str = "tijd") -> Plekafwijzing:
    plek = plek or maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente))
    return Plekafwijzing.wijs_af(inwoner=inwoner, plek=plek, door=door, reden=reden, nu=timezone.now())


def maak_navraag(
    *, match: Match | None = None, deelname: Deelname | None = None, aan: str = "inwoner", vragen_op: date | None = None
) -> Navraag:
    """One that is to be asked today."""
    dag, gemeente = vragen_op or timezone.localdate(), (match or deelname).gemeente_id
    return Navraag.objects.create(match=match, deelname=deelname, gemeente_id=gemeente, aan=aan, vragen_op=dag)


def maak_beantwoorde_navraag(*, match: Match, woorden: str = "Iedereen groet mij", aan: str = "inwoner") -> Navraag:
    vandaag = timezone.localdate()
    thuis = "ja" if aan == "inwoner" else ""
    gegeven = {"antwoord": "goed", "thuis": thuis, "woorden": woorden, "bron": "gesprek", "beantwoord_op": vandaag}
    return Navraag.objects.create(match=match, gemeente_id=match.gemeente_id, aan=aan, vragen_op=vandaag, **gegeven)


def maak_tempo(
    *,
    inwoner: Inwoner,
    hoe: str = "te_snel",
    uren: int | None = 12,
    woorden: str = "Ik word moe",
    op: date | None = None,
) -> Tempo:
    return Tempo.objects.create(
        inwoner=inwoner,
        gemeente_id=inwoner.gemeente_id,
        hoe=hoe,
        uren=uren,
        woorden=woorden,
        op=op or timezone.localdate(),
    )


def maak_werkverleden(
    *,
    inwoner: Inwoner,
    wat: str = "Afwassen",
    reden: str = "te_veel",
    was_fijn: str = "Wij lachten veel",
    door: Lid | None = None,
) -> Werkverleden:
    return Werkverleden.objects.create(
        inwoner=inwoner,
        gemeente_id=inwoner.gemeente_id,
        wat=wat,
        reden=reden,
        was_fijn=was_fijn,
        bron="samen" if door else "zelf",
        door=door,
        op=timezone.localdate(),
    )


def maak_iets_anders(*, inwoner: Inwoner, woorden: str = "Liever met dieren") -> IetsAnders:
    return IetsAnders.vraag(inwoner=inwoner, woorden=woorden, nu=timezone.now())
