"""The lists of what people share and tell: as in tests/lijsten.py."""

from netwerk.rolsoorten import Rolsoort
from tests.lijsten import Lijst
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.toestemmingen import maak_toestemming, maak_toestemmingsvraag
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel
from tests.maak.verhalen import maak_verhaalgebruik
from trajecten.models import Inwoner


def _zelf(van) -> Inwoner:
    return Inwoner.objects.filter(lid=van).first() or maak_talentprofiel(inwoner=maak_inwoner(lid=van)).inwoner


def _toestemming(gemeente, van, n) -> None:
    """What was given, written down by somebody else each time, and what is asked."""
    helper, ander = (maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER) for _ in range(2))
    maak_toestemming(inwoner=_zelf(van), aan=ander, samen_met=helper)
    maak_toestemmingsvraag(inwoner=_zelf(van), aan=ander, door=helper)


def _te_vinden(gemeente, van, n) -> None:
    _zelf(van)
    organisatie = maak_organisatie(gemeente=gemeente, naam=f"Bakker {n}")
    maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER, naam=f"Bea Bakker {n}", organisatie=organisatie)


def _van_inwoner(van) -> dict[str, object]:
    inwoner = Inwoner.objects.filter(begeleider=van).first() or maak_inwoner(gemeente=van.gemeente, begeleider=van)
    return {"pk": inwoner.pk}


def _toestemming_van_inwoner(gemeente, van, n) -> None:
    inwoner = Inwoner.objects.get(pk=_van_inwoner(van)["pk"])
    maak_toestemming(inwoner=inwoner, aan=maak_lid(gemeente=gemeente), samen_met=maak_lid(gemeente=gemeente))


def _ontvangen(gemeente, van, n) -> None:
    maak_toestemming(inwoner=maak_inwoner(gemeente=gemeente), aan=van)


def _verhaal(gemeente, van, n) -> None:
    is_inwoner = van.rollen.filter(soort=Rolsoort.INWONER).exists()
    inwoner = _zelf(van) if is_inwoner else maak_inwoner(gemeente=gemeente)
    maak_verhaalgebruik(inwoner=inwoner, helper=maak_lid(gemeente=gemeente))
    maak_verhaalgebruik(inwoner=inwoner, publicatie="nieuwsbrief", welke="De Krant")


LIJSTEN = [
    Lijst(naam="delen", maak_rij=_toestemming, rol=Rolsoort.INWONER),
    Lijst(naam="delen_zoeken", maak_rij=_te_vinden, rol=Rolsoort.INWONER, vraag="?zoek=bakker"),
    Lijst(naam="inwoner_delen", maak_rij=_toestemming_van_inwoner, kwargs=_van_inwoner),
    Lijst(naam="met_mij_gedeeld", maak_rij=_ontvangen),
    Lijst(naam="verhaal", maak_rij=_verhaal, rol=Rolsoort.INWONER),
    Lijst(naam="verhalen_openbaar", maak_rij=_verhaal),
    Lijst(naam="verhalen_voor_publicatie", maak_rij=_verhaal, rol=Rolsoort.COMMUNICATIE),
]
