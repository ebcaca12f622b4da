"""The row that a URL about sharing is about: what tests/toegang_verwacht/toestemmingen.py names."""

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.rijen import eigen_profiel, inwoner
from tests.maak.toestemmingen import maak_toestemming, maak_toestemmingsvraag
from tests.maak.trajecten import maak_inwoner, maak_talentprofiel
from tests.maak.verhalen import maak_verhaaldeel, maak_verhaalgebruik
from trajecten.models import Inwoner, Toestemming, Verhaalgebruik


def _zichzelf(van: Lid) -> Inwoner:
    """That person as an inwoner; who is none, is its own begeleider as well: so whoever may, may here."""
    eigen_profiel(gemeente=van.gemeente, van=van)
    zelf = Inwoner.objects.get(lid=van)
    if not van.rollen.filter(soort=Rolsoort.INWONER).exists():
        zelf.begeleider = van
        zelf.save()
    return zelf


def _ontvanger(gemeente: Gemeente) -> Lid:
    return maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER, naam="Aukje Bakker")


def eigen_toestemming(*, gemeente: Gemeente, van: Lid) -> Toestemming:
    helper = _ontvanger(gemeente)
    return maak_toestemming(inwoner=_zichzelf(van), aan=helper, samen_met=helper, bewijs="in de kast")


def toestemmingsvraag(*, gemeente: Gemeente, van: Lid) -> Toestemming:
    return maak_toestemmingsvraag(inwoner=_zichzelf(van), aan=_ontvanger(gemeente), door=_ontvanger(gemeente))


def toestemmingsvraag_aan_inwoner(*, gemeente: Gemeente, van: Lid) -> Toestemming:
    """Asked of an inwoner that this person helps."""
    iemand = maak_inwoner(gemeente=gemeente, begeleider=van)
    return maak_toestemmingsvraag(inwoner=iemand, aan=_ontvanger(gemeente), door=van)


def ontvangen_toestemming(*, gemeente: Gemeente, van: Lid) -> Toestemming:
    """Somebody shares with that person."""
    profiel = maak_talentprofiel(
        inwoner=maak_inwoner(gemeente=gemeente), talenten={"handen.koken": "kan"}, woorden={"kan": "Manden"}
    )
    return maak_toestemming(inwoner=profiel.inwoner, aan=van)


def ontvanger(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    """That person is an inwoner, and here is somebody to share with."""
    _zichzelf(van)
    return {"soort": "persoon", "ontvanger_id": _ontvanger(gemeente).pk}


def inwoner_en_ontvanger(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {
        "pk": inwoner(gemeente=gemeente, van=van).pk,
        "soort": "persoon",
        "ontvanger_id": _ontvanger(gemeente).pk,
    }


def eigen_verhaalgebruik(*, gemeente: Gemeente, van: Lid) -> Verhaalgebruik:
    return maak_verhaalgebruik(inwoner=_zichzelf(van))


def eigen_verhaal(*, gemeente: Gemeente, van: Lid) -> None:
    zelf = _zichzelf(van)
    if not zelf.verhaaldelen.exists():
        maak_verhaaldeel(inwoner=zelf)
