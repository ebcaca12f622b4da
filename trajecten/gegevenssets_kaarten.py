"""The cards with which an inwoner can take over the own profile, in "Mijn gegevens"."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Overneemkaart

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    registreer(KAARTEN)


def _kaarten(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for kaart in eigenaar.inwoner.overneemkaarten.select_related("door").order_by("-gemaakt_op"):
        yield {
            "gemaakt_op": kaart.gemaakt_op,
            "door": str(kaart.door or ""),
            "geldig_tot": kaart.geldig_tot,
            "gebruikt_op": kaart.gebruikt_op,
            "ingetrokken_op": kaart.ingetrokken_op,
            "pogingen": kaart.pogingen,
        }


def _te_vernietigen_kaarten(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Overneemkaart.objects.filter(inwoner=eigenaar.inwoner)]


KAARTEN = Gegevens(
    sleutel="kaarten",
    titel="Kaarten om uw profiel over te nemen",
    uitleg="Wie een kaart voor u maakte, en of die is gebruikt. Het antwoord op de vraag kan niemand teruglezen.",
    velden={
        "gemaakt_op": Veld("Gemaakt op", Soort.MOMENT),
        "door": Veld("Door"),
        "geldig_tot": Veld("Werkt tot", Soort.MOMENT),
        "gebruikt_op": Veld("Gebruikt op", Soort.MOMENT),
        "ingetrokken_op": Veld("Gestopt op", Soort.MOMENT),
        "pogingen": Veld("Foute antwoorden", Soort.GETAL),
    },
    lees=_kaarten,
    te_vernietigen=_te_vernietigen_kaarten,
    volgorde=35,
)
