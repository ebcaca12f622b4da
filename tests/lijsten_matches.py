"""The lists of plekken for people and of matches, for tests/lijsten.py."""

from netwerk.models import Plek
from tests.lijstvorm import Lijst
from tests.maak.matches import (
    maak_afwijzing,
    maak_iets_anders,
    maak_match,
    maak_navraag,
    maak_probeerkeer,
    maak_vertrekpunt,
)
from tests.maak.netwerk import maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel
from trajecten.models import Inwoner, Match
from trajecten.models.matches import Stap


def _inwoner_van(van) -> Inwoner:
    """One inwoner that this person helps, with something to find plekken by."""
    eerder = Inwoner.objects.filter(begeleider=van).first()
    if eerder:
        return eerder
    inwoner = maak_inwoner(gemeente=van.gemeente, begeleider=van)
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, keuzes=("dag.maandag", "vervoer.fiets"))
    maak_vertrekpunt(inwoner=inwoner)
    return inwoner


def _passende_plek(gemeente, van, n) -> None:
    maak_plek(organisatie=maak_organisatie(gemeente=gemeente), naam=f"Plek {n}", taken=["handen.koken"], pc4="8421")


def _match_van(van) -> Match:
    return Match.objects.first() or maak_match(inwoner=_inwoner_van(van), stand=Stap.PROBEREN)


def _match(gemeente, van, n) -> None:
    maak_match(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


def _probeerkeer(gemeente, van, n) -> None:
    maak_probeerkeer(match=_match_van(van))


def _afwijzing(gemeente, van, n) -> None:
    maak_afwijzing(inwoner=_inwoner_van(van))


def _vindbare(gemeente, van, n) -> None:
    inwoner = maak_talentprofiel(inwoner=maak_inwoner(gemeente=gemeente), talenten={"handen.koken": "kan"}).inwoner
    maak_toestemming(inwoner=inwoner, aan=van, doel="vindbaar", blokken=("kan", "wanneer"))


def _plek_van(van) -> Plek:
    return Plek.objects.filter(taken__contains=["handen.koken"]).first() or maak_plek(
        organisatie=maak_organisatie(gemeente=van.gemeente), taken=["handen.koken"], pc4="8421"
    )


def _navraag(gemeente, van, n) -> None:
    maak_navraag(match=maak_match(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van)))


def _plek_met_contact(van) -> Plek:
    return Plek.objects.filter(contact=van).first() or maak_plek(
        organisatie=maak_organisatie(gemeente=van.gemeente), contact=van
    )


def _bij_mijn_plek(gemeente, van, n) -> None:
    match = maak_match(inwoner=maak_inwoner(gemeente=gemeente), plek=_plek_met_contact(van), stand=Stap.PROBEREN)
    maak_toestemming(inwoner=match.inwoner, aan=van, tekst_versie="2")


def _wens(gemeente, van, n) -> None:
    maak_iets_anders(inwoner=maak_inwoner(gemeente=gemeente, begeleider=van))


LIJSTEN_MATCHES = [
    Lijst(naam="plek_mensen", maak_rij=_vindbare, kwargs=lambda van: {"plek_id": _plek_van(van).pk}),
    Lijst(naam="plek_matches", maak_rij=_bij_mijn_plek, kwargs=lambda van: {"plek_id": _plek_met_contact(van).pk}),
    Lijst(naam="navragen", maak_rij=_navraag),
    Lijst(naam="wensen_iets_anders", maak_rij=_wens),
    Lijst(naam="inwoner_plekken", maak_rij=_passende_plek, kwargs=lambda van: {"pk": _inwoner_van(van).pk}),
    Lijst(naam="inwoner_vertrekpunt", maak_rij=_afwijzing, kwargs=lambda van: {"pk": _inwoner_van(van).pk}),
    Lijst(naam="matches", maak_rij=_match),
    Lijst(naam="match_bekijken", maak_rij=_probeerkeer, kwargs=lambda van: {"match_id": _match_van(van).pk}),
]
