"""The data sets of an inwoner around the loket: the first question."""

from collections.abc import Iterator, Mapping

from django.db.models import QuerySet

from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer
from trajecten.models import Aanmelding

Rijen = Iterator[Mapping[str, Waarde]]


def registreer_sets() -> None:
    registreer(AANMELDINGEN)


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
        "betaalt": Veld("Wie het betaalt"),
    },
    lees=_aanmeldingen,
    te_vernietigen=_te_vernietigen_aanmeldingen,
    volgorde=29,
)
