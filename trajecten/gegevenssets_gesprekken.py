"""The data sets of an inwoner with gesprekken and signalen: all that was written down, in words that do not shame."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.gesprekken import in_neutrale_woorden
from trajecten.models import Gespreksdeel, Signaal

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    registreer(GESPREKKEN)
    registreer(AANDACHT)


def _gesprekken(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    delen = Gespreksdeel.objects.filter(gesprek__inwoner=eigenaar.inwoner).select_related("gesprek__door")
    for deel in delen.order_by("-gesprek__op", "gesprek", "pk"):
        wie = deel.gesprek.door
        yield {
            "op": deel.gesprek.op,
            "met": wie.naam if wie else "",
            "onderwerp": deel.get_onderwerp_display(),
            "wens": deel.wens,
            "afspraak": deel.afspraak,
            "cijfer": "" if deel.cijfer is None else f"{deel.cijfer} van de 10",
            "waarom": ". ".join(filter(None, (deel.reden, deel.wet_in_gewone_taal if deel.grondslag else ""))),
            "reactie": deel.reactie,
        }


GESPREKKEN = Gegevens(
    sleutel="gesprekken",
    titel="Uw gesprekken",
    uitleg="Wat er is opgeschreven over uw gesprekken. Alleen u en wie u helpt, zien dit.",
    velden={
        "op": Veld("Datum", Soort.DATUM),
        "met": Veld("Met"),
        "onderwerp": Veld("Waarover"),
        "wens": Veld("Wat u wilt"),
        "afspraak": Veld("Wat u samen afsprak"),
        "cijfer": Veld("Welk cijfer u zelf gaf"),
        "waarom": Veld("Waarom dit is gevraagd"),
        "reactie": Veld("Wat u ervan zei"),
    },
    lees=_gesprekken,
    blijft="De gemeente moet kunnen laten zien hoe zij u hielp. Geld, thuis en gezondheid gaan eerder weg.",
    volgorde=40,
)


def _aandacht(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    signalen = Signaal.objects.filter(inwoner=eigenaar.inwoner).select_related("volgt", "ook_voor")
    for signaal in signalen.order_by("-gemaakt_op", "pk"):
        yield {
            "wat": in_neutrale_woorden(signaal),
            "waarvoor": ". ".join(filter(None, (signaal.doel, signaal.wet_in_gewone_taal))),
            "actie": signaal.actie,
            "wie": signaal.wie_kijkt,
            "sinds": signaal.gemaakt_op,
            "bekijken": signaal.bekijken_op,
            "gestopt": signaal.beeindigd_op,
            "afloop": signaal.get_afloop_display(),
        }


def _te_vernietigen_aandacht(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Signaal.objects.filter(inwoner=eigenaar.inwoner)]


AANDACHT = Gegevens(
    sleutel="aandacht",
    titel="Waar wij voor u op letten",
    uitleg="Waarvoor iemand op iets let, en tot wanneer. U en de mensen die hierbij staan, zien dit.",
    velden={
        "wat": Veld("Wat"),
        "waarvoor": Veld("Waarvoor"),
        "actie": Veld("Wat er gebeurt"),
        "wie": Veld("Wie dit ziet"),
        "sinds": Veld("Sinds", Soort.DATUM),
        "bekijken": Veld("Opnieuw bekijken op", Soort.DATUM),
        "gestopt": Veld("Gestopt op", Soort.DATUM),
        "afloop": Veld("Waarom het stopte"),
    },
    lees=_aandacht,
    te_vernietigen=_te_vernietigen_aandacht,
    volgorde=42,
)
