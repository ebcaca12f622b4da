"""The data sets that visits keep of somebody. What the rows mean: trajecten/eigen_gegevens.py."""

from collections.abc import Iterator, Mapping

from django.db.models import Q, QuerySet

from experimenten.models import GezienTalent, Werkbezoek
from participatie.muur import systeemcontext
from trajecten.eigen_gegevens import Eigenaar, Gegevens, Soort, Veld, Waarde, registreer

_REDEN = "an inwoner reads in which visits the own name was written down"


def registreer_sets() -> None:
    registreer(BEZOEKEN)
    registreer(GEZIENE_TALENTEN)


def _bezoeken(eigenaar: Eigenaar) -> Iterator[Mapping[str, Waarde]]:
    """The visits that name this person; what was written there may be about others too, and is not in here."""
    erbij = Q(inwoners=eigenaar.inwoner) if eigenaar.inwoner else Q(pk=None)
    mee = Q(meegegaan=eigenaar.lid) if eigenaar.lid else Q(pk=None)
    with systeemcontext(_REDEN):
        bezoeken = Werkbezoek.objects.aanwezig().filter(erbij | mee).select_related("organisatie", "kwartiermaker")
        gevonden = list(bezoeken.distinct().order_by("-datum", "pk"))
    for bezoek in gevonden:
        yield {
            "datum": bezoek.datum,
            "soort": bezoek.get_soort_display(),
            "organisatie": bezoek.organisatie.naam,
            "opgeschreven_door": bezoek.kwartiermaker.naam,
        }


def _te_vernietigen_bezoeken(eigenaar: Eigenaar) -> list[QuerySet]:
    """Take the name off the visits: the visits themselves are about an organisation and stay."""
    rijen = [Werkbezoek.inwoners.through.objects.filter(inwoner=eigenaar.inwoner)]
    return [*rijen, Werkbezoek.meegegaan.through.objects.filter(lid=eigenaar.lid)] if eigenaar.lid else rijen


BEZOEKEN = Gegevens(
    sleutel="bezoeken",
    titel="Bezoeken waar uw naam bij staat",
    uitleg="Iemand uit het netwerk ging op bezoek. Die persoon schreef op dat het ook voor u was. "
    "Wilt u weten wat er over u in het verslag staat? Vraag het met: Dit klopt niet.",
    velden={
        "datum": Veld("Datum", Soort.DATUM),
        "soort": Veld("Soort bezoek"),
        "organisatie": Veld("Bij wie"),
        "opgeschreven_door": Veld("Opgeschreven door"),
    },
    lees=_bezoeken,
    te_vernietigen=_te_vernietigen_bezoeken,
    volgorde=50,
)


def _geziene_talenten(eigenaar: Eigenaar) -> Iterator[Mapping[str, Waarde]]:
    if eigenaar.inwoner is None:
        return
    with systeemcontext(_REDEN):
        rijen = GezienTalent.objects.filter(inwoner=eigenaar.inwoner)
        gezien = list(rijen.select_related("talent", "werkbezoek__kwartiermaker").order_by("-werkbezoek__datum", "pk"))
    for talent in gezien:
        bezoek = talent.werkbezoek
        yield {"datum": bezoek.datum, "talent": talent.talent.tekst, "gezien_door": bezoek.kwartiermaker.naam}


def _te_vernietigen_talenten(eigenaar: Eigenaar) -> list[QuerySet]:
    return [GezienTalent.objects.filter(inwoner=eigenaar.inwoner)]


GEZIENE_TALENTEN = Gegevens(
    sleutel="geziene_talenten",
    titel="Talenten die iemand bij u zag",
    uitleg="Bij een bezoek schreef iemand een talent van u op. In uw talentprofiel zegt u of het klopt.",
    velden={
        "datum": Veld("Datum", Soort.DATUM),
        "talent": Veld("Talent"),
        "gezien_door": Veld("Gezien door"),
    },
    lees=_geziene_talenten,
    te_vernietigen=_te_vernietigen_talenten,
    volgorde=55,
)
