"""The rows about plekken for people and matches that tests/toegang_verwacht/matches.py names."""

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak import rijen_plekken
from tests.maak.matches import (
    maak_afwijzing,
    maak_beantwoorde_navraag,
    maak_iets_anders,
    maak_match,
    maak_navraag,
    maak_plekafwijzing,
    maak_plekvoorstel,
    maak_probeerkeer,
    maak_tempo,
    maak_werkverleden,
)
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel
from trajecten.models import Afwijzing, IetsAnders, Inwoner, Match, Navraag
from trajecten.models.matches import Stap


def _inwoner(gemeente: Gemeente, van: Lid) -> Inwoner:
    """The person itself, or an inwoner that this person helps."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        return Inwoner.objects.filter(lid=van).first() or maak_inwoner(lid=van)
    return maak_inwoner(gemeente=gemeente, begeleider=van)


def plek_om_te_kiezen(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"plek_id": maak_plek(organisatie=maak_organisatie(gemeente=gemeente)).pk}


def plek_voor_inwoner(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """An inwoner that this person helps, and a plek in the same gemeente."""
    return {"pk": maak_inwoner(gemeente=gemeente, begeleider=van).pk} | plek_om_te_kiezen(gemeente=gemeente, van=van)


def afwijzing(*, gemeente: Gemeente, van: Lid) -> Afwijzing:
    return maak_afwijzing(inwoner=_inwoner(gemeente, van), door=van)


def match(*, gemeente: Gemeente, van: Lid) -> Match:
    """One that waits for the answer of the person."""
    return maak_match(inwoner=_inwoner(gemeente, van))


def match_op_proef(*, gemeente: Gemeente, van: Lid) -> Match:
    return maak_match(inwoner=_inwoner(gemeente, van), stand=Stap.PROBEREN)


def probeerkeer(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    keer = maak_probeerkeer(match=match_op_proef(gemeente=gemeente, van=van))
    return {"match_id": keer.match_id, "keer_id": keer.pk}


def navraag(*, gemeente: Gemeente, van: Lid) -> Navraag:
    return maak_navraag(match=match_op_proef(gemeente=gemeente, van=van))


def werk(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"werk_id": maak_werkverleden(inwoner=_inwoner(gemeente, van)).pk}


def deelname(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Of whom something is to be asked there."""
    waar = maak_deelname(traject=maak_traject(inwoner=_inwoner(gemeente, van)))
    maak_navraag(deelname=waar)
    return {"deelname_id": waar.pk}


def navraag_link(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    vraag = maak_navraag(match=match_op_proef(gemeente=gemeente, van=van), aan="plek")
    return {"geheim": vraag.geef_link(vandaag=timezone.localdate())}


def wens(*, gemeente: Gemeente, van: Lid) -> IetsAnders:
    return maak_iets_anders(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def wens_van(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Of the person itself, or of an inwoner that this person helps."""
    return {"wens_id": maak_iets_anders(inwoner=_inwoner(gemeente, van)).pk}


def plekafwijzing(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """Of somebody whom this person may find."""
    inwoner = maak_inwoner(gemeente=gemeente)
    maak_toestemming(inwoner=inwoner, aan=van, doel="vindbaar", blokken=("kan",))
    return {"afwijzing_id": maak_plekafwijzing(inwoner=inwoner, door=van).pk}


def plek_met_vindbare(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """A plek, and somebody in that gemeente whom this person may find for it."""
    plek = maak_plek(organisatie=maak_organisatie(gemeente=gemeente), taken=["handen.koken"])
    inwoner = maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente), talenten={"handen.koken": "kan"}).inwoner
    maak_toestemming(inwoner=inwoner, aan=van, doel="vindbaar", blokken=("kan",))
    return {"plek_id": plek.pk, "inwoner_id": inwoner.pk}


def bij_mijn_plek(*, gemeente: Gemeente, van: Lid, stand: Stap = Stap.PROBEREN) -> Match:
    """Somebody at a plek that this person keeps current, who agreed that this person sees it."""
    inwoner = maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente), talenten={"handen.koken": "kan"}).inwoner
    maak_toestemming(inwoner=inwoner, aan=van, tekst_versie="2")
    match = maak_match(inwoner=inwoner, plek=rijen_plekken.plek(gemeente=gemeente, van=van), stand=stand)
    maak_plekvoorstel(match=match)
    maak_beantwoorde_navraag(match=match, aan="plek")
    return match


def plek_met_iemand(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"plek_id": bij_mijn_plek(gemeente=gemeente, van=van).plek_id}


def plek_navraag(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    match = bij_mijn_plek(gemeente=gemeente, van=van)
    return {"match_id": match.pk, "navraag_id": maak_navraag(match=match, aan="plek").pk}


def eigen_tempo(*, gemeente: Gemeente, van: Lid) -> None:
    """Of the person itself, when that is an inwoner."""
    if van.rollen.filter(soort=Rolsoort.INWONER).exists():
        maak_tempo(inwoner=_inwoner(gemeente, van))
