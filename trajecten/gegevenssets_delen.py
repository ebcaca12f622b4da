"""The data sets of an inwoner about sharing: what was agreed to, and the own story."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Toestemming, Verhaaldeel, Verhaalgebruik
from trajecten.toestemmingsteksten import zinnen

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    for gegevens in (TOESTEMMINGEN, VERHAAL, VERHAALGEBRUIK):
        registreer(gegevens)


# What was agreed to


def _toestemmingen(eigenaar: Eigenaar) -> Rijen:
    alle = Toestemming.objects.filter(inwoner=eigenaar.inwoner).select_related("gevraagd_door", "vastgelegd_door")
    for toestemming in alle.order_by("-gegeven_op", "-gevraagd_op", "pk") if eigenaar.inwoner else ():
        wie, tot = toestemming.ontvanger_naam, toestemming.geldig_tot
        tekst = zinnen(toestemming.tekst_versie, ontvanger=wie, doel=toestemming.doel, tot=tot)
        yield {
            "met_wie": wie,
            "waarvoor": toestemming.get_doel_display(),
            "wat": ", ".join(toestemming.bloktitels),
            "tekst": " ".join(tekst),
            "gevraagd_door": _naam(toestemming.gevraagd_door),
            "gevraagd_op": toestemming.gevraagd_op,
            "nee_gezegd_op": toestemming.geweigerd_op,
            "gegeven_op": toestemming.gegeven_op,
            "hoe": toestemming.get_vorm_display() if toestemming.vorm else "",
            "opgeschreven_door": _naam(toestemming.vastgelegd_door),
            "papier": toestemming.bewijs,
            "tot": tot,
            "gestopt_op": toestemming.ingetrokken_op,
        }


def _naam(lid) -> str:
    return lid.naam if lid else ""


TOESTEMMINGEN = Gegevens(
    sleutel="toestemmingen",
    titel="Met wie u deelt",
    uitleg="Waar u ja of nee tegen zei. U en wie u helpt, zien dit. U kunt altijd stoppen met delen.",
    velden={
        "met_wie": Veld("Met wie"),
        "waarvoor": Veld("Waarvoor"),
        "wat": Veld("Wat"),
        "tekst": Veld("Waar u ja tegen zei"),
        "gevraagd_door": Veld("Gevraagd door"),
        "gevraagd_op": Veld("Gevraagd op", Soort.MOMENT),
        "nee_gezegd_op": Veld("Nee gezegd op", Soort.MOMENT),
        "gegeven_op": Veld("Ja gezegd op", Soort.MOMENT),
        "hoe": Veld("Hoe"),
        "opgeschreven_door": Veld("Opgeschreven door"),
        "papier": Veld("Waar het papier ligt"),
        "tot": Veld("Tot", Soort.DATUM),
        "gestopt_op": Veld("Gestopt op", Soort.MOMENT),
    },
    lees=_toestemmingen,
    blijft="Dit is het bewijs van wat u goed vond. Wij bewaren het tot 5 jaar nadat het delen stopt. "
    "Stoppen met delen kunt u zelf, meteen.",
    volgorde=45,
)


# The own story


def _verhaal(eigenaar: Eigenaar) -> Rijen:
    delen = Verhaaldeel.objects.filter(inwoner=eigenaar.inwoner).select_related("opgeschreven_door")
    for deel in delen.order_by("verteld_op", "pk") if eigenaar.inwoner else ():
        yield {
            "vraag": deel.get_onderwerp_display(),
            "verhaal": deel.tekst,
            "verteld_op": deel.verteld_op,
            "samen_met": _naam(deel.opgeschreven_door),
        }


def _te_vernietigen_verhaal(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Verhaaldeel.objects.filter(inwoner=eigenaar.inwoner)]


VERHAAL = Gegevens(
    sleutel="verhaal",
    titel="Uw verhaal",
    uitleg="Wat u over uzelf vertelde, zodat u het 1 keer hoeft te vertellen. U en wie u helpt, zien dit. "
    "Anderen zien het alleen als u dat koos.",
    velden={
        "vraag": Veld("Vraag"),
        "verhaal": Veld("Uw verhaal"),
        "verteld_op": Veld("Verteld op", Soort.MOMENT),
        "samen_met": Veld("Samen opgeschreven met"),
    },
    lees=_verhaal,
    te_vernietigen=_te_vernietigen_verhaal,
    volgorde=47,
)


def _verhaalgebruik(eigenaar: Eigenaar) -> Rijen:
    alle = Verhaalgebruik.objects.filter(inwoner=eigenaar.inwoner).select_related("vastgelegd_door")
    for gebruik in alle.order_by("-gegeven_op", "pk") if eigenaar.inwoner else ():
        waar = gebruik.get_publicatie_display()
        yield {
            "titel": gebruik.titel,
            "andere_naam": gebruik.alias,
            "verhaal": gebruik.tekst,
            "waar": f"{waar}: {gebruik.welke}" if gebruik.welke else waar,
            "gegeven_op": gebruik.gegeven_op,
            "opgeschreven_door": _naam(gebruik.vastgelegd_door),
            "tot": gebruik.geldig_tot,
            "gestopt_op": gebruik.ingetrokken_op,
        }


def _te_vernietigen_verhaalgebruik(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Verhaalgebruik.objects.filter(inwoner=eigenaar.inwoner)]


VERHAALGEBRUIK = Gegevens(
    sleutel="verhaalgebruik",
    titel="Uw verhaal voor anderen",
    uitleg="Verhalen die anderen mogen lezen, onder een andere naam. U kiest waar en hoe lang.",
    velden={
        "titel": Veld("Titel"),
        "andere_naam": Veld("Andere naam"),
        "verhaal": Veld("Verhaal"),
        "waar": Veld("Waar"),
        "gegeven_op": Veld("Ja gezegd op", Soort.MOMENT),
        "opgeschreven_door": Veld("Opgeschreven door"),
        "tot": Veld("Tot", Soort.DATUM),
        "gestopt_op": Veld("Gestopt op", Soort.MOMENT),
    },
    lees=_verhaalgebruik,
    te_vernietigen=_te_vernietigen_verhaalgebruik,
    volgorde=48,
)
