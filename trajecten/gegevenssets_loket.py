"""The data sets of an inwoner around the loket: the first question, who was there for somebody, and the small steps."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet
from django.utils import timezone

from trajecten import contactpersonen
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Aanmelding, Gehoord, Stap

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    for gegevens in (AANMELDINGEN, CONTACTPERSONEN, STAPPEN):
        registreer(gegevens)


def _aanmeldingen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for vraag in Aanmelding.objects.filter(inwoner=eigenaar.inwoner).order_by("-ontvangen_op"):
        yield {
            "op": vraag.ontvangen_op,
            "naam": vraag.naam,
            "vraag": vraag.bericht,
            "hoe": vraag.get_kanaal_display(),
            "bereiken": ", ".join(filter(None, (vraag.telefoon, vraag.email, vraag.via))),
            "akkoord": vraag.akkoord_op,
            "betaalt": vraag.financiering,
        }


def _te_vernietigen_aanmeldingen(eigenaar: Eigenaar) -> list[QuerySet]:
    return [Aanmelding.objects.filter(inwoner=eigenaar.inwoner)]


AANMELDINGEN = Gegevens(
    sleutel="aanmeldingen",
    titel="Uw eerste vraag",
    uitleg="Wat u vroeg toen u mee wilde doen. Wie in uw gemeente helpt, ziet dit.",
    velden={
        "op": Veld("Wanneer", Soort.MOMENT),
        "naam": Veld("Uw naam"),
        "vraag": Veld("Uw vraag"),
        "hoe": Veld("Hoe de vraag binnenkwam"),
        "bereiken": Veld("Hoe wij u bereiken"),
        "akkoord": Veld("U vond het goed op", Soort.DATUM),
        "betaalt": Veld("Wie het betaalt"),
    },
    lees=_aanmeldingen,
    te_vernietigen=_te_vernietigen_aanmeldingen,
    volgorde=29,
)


def _contactpersonen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for keer in contactpersonen.geschiedenis(eigenaar.inwoner):
        yield {
            "wie": keer.naam or "niemand",
            "van": keer.van,
            "tot": keer.tot,
            "door": keer.door,
            "waarom": keer.reden,
        }


CONTACTPERSONEN = Gegevens(
    sleutel="contactpersonen",
    titel="Uw vaste contactpersoon",
    uitleg="Wie u vast helpt, en wie dat eerder deed. U en wie u helpt, zien dit.",
    velden={
        "wie": Veld("Wie"),
        "van": Veld("Vanaf", Soort.MOMENT),
        "tot": Veld("Tot", Soort.MOMENT),
        "door": Veld("Gekozen door"),
        "waarom": Veld("Waarom"),
    },
    lees=_contactpersonen,
    hoort_bij="talentprofiel",
    volgorde=31,
)


def _stappen(eigenaar: Eigenaar) -> Rijen:
    if eigenaar.inwoner is None:
        return
    for stap in Stap.objects.filter(inwoner=eigenaar.inwoner).select_related("voorgesteld_door"):
        wie = stap.voorgesteld_door.naam if stap.voorgesteld_door else ""
        yield {
            "wat": f"{stap.wat}, {stap.wanneer}" if stap.wanneer else stap.wat,
            "wie": wie,
            "antwoord": stap.get_antwoord_display() or "nog geen antwoord",
            "woorden": stap.woorden,
            "op": timezone.localdate(stap.beantwoord_op or stap.voorgesteld_op),
            "gedaan_op": stap.gedaan_op,
            "weg_op": stap.gestopt_op,
        }
    for gezegd in Gehoord.objects.filter(inwoner=eigenaar.inwoner):
        yield {
            "wat": "Voelt u zich gehoord?",
            "wie": "",
            "antwoord": str(gezegd),
            "woorden": "",
            "op": gezegd.op,
            "gedaan_op": None,
            "weg_op": None,
        }


def _te_vernietigen_stappen(eigenaar: Eigenaar) -> list[QuerySet]:
    return [model.objects.filter(inwoner=eigenaar.inwoner) for model in (Stap, Gehoord)]


STAPPEN = Gegevens(
    sleutel="stappen",
    titel="Uw stappen",
    uitleg="De stappen die u zette of wilt zetten. U en wie u helpt, zien dit.",
    velden={
        "wat": Veld("Wat"),
        "wie": Veld("Bedacht door"),
        "antwoord": Veld("Uw antwoord"),
        "woorden": Veld("In uw eigen woorden"),
        "op": Veld("Datum", Soort.DATUM),
        "gedaan_op": Veld("Gedaan op", Soort.DATUM),
        "weg_op": Veld("Weg sinds", Soort.DATUM),
    },
    lees=_stappen,
    te_vernietigen=_te_vernietigen_stappen,
    volgorde=33,
)
