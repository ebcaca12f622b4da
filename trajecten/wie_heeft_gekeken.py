"""Who looked at the data of an inwoner, in words of that person: the newest first (domain.md 5.7).

Equal lines of one day are one line with a number. Of who looked the role and the organisation are told, and the name
only of the own begeleider, whom the person knows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Max, QuerySet
from django.db.models.functions import TruncDate

from netwerk.models import Inzage, Lid
from netwerk.models.inzage import Gegevens, Grond, Handeling
from trajecten.models import Aanmelding, Inwoner

GELIJK = ("gebruiker", "rol", "organisatie", "gegevens", "handeling", "grond", "toelichting")
"""Lines that are the same in all of this, on one day, are told once."""

WAARVAN = {
    Gegevens.NAAM: "uw naam",
    Gegevens.TALENTPROFIEL: "uw talentprofiel",
    Gegevens.TRAJECT: "hoe het met u gaat en wat u doet",
    Gegevens.VERHAAL: "uw verhaal",
    Gegevens.GESPREK: "uw gesprekken",
    Gegevens.SIGNAAL: "waar wij voor u op letten",
    Gegevens.VERANDERINGEN: "wat er in uw profiel veranderde",
    Gegevens.WERKBEZOEK: "een bezoek waar uw naam bij staat",
    Gegevens.AANMELDING: "uw aanmelding",
    Gegevens.GAST: "wat u invulde voor een bijeenkomst",
    Gegevens.VERZOEK: "uw vraag over uw gegevens",
    Gegevens.LOGBOEK: "wie er in uw gegevens keek",
    Gegevens.ALLES: "al uw gegevens",
}
WAT = {
    Handeling.BEKEKEN: "Bekeek {}.",
    Handeling.LIJST: "Zag {} in een lijst.",
    Handeling.GEZOCHT: "Zocht en vond {}.",
    Handeling.GEEXPORTEERD: "Zette {} in een bestand.",
    Handeling.AFGEDRUKT: "Drukte {} af.",
    Handeling.GEDOWNLOAD: "Haalde een bestand op met {}.",
    Handeling.GEWEIGERD: "Wilde uw gegevens zien. Wij hebben niets laten zien.",
    Handeling.NOODTOEGANG: "Vroeg noodtoegang. Deze persoon mocht 1 uur in uw gegevens kijken.",
    Handeling.MEEGEGEVEN: "Gaf u {} mee.",
}
WAAROM = {
    Grond.EIGEN: "Dit zijn uw eigen gegevens.",
    Grond.BEGELEIDER: "Deze persoon was toen uw begeleider.",
    Grond.NOODTOEGANG: "Deze persoon vroeg noodtoegang, omdat het niet kon wachten.",
    Grond.TOESTEMMING: "U hebt dit goed gevonden.",
    Grond.AANMELDING: "Deze persoon belt of mailt mensen die mee willen doen.",
    Grond.VERZOEK: "Deze persoon behandelt uw verzoek.",
    Grond.MEELEZEN: "Uw begeleider vroeg deze persoon om mee te kijken.",
    Grond.ORGANISEERT: "Deze persoon organiseert die bijeenkomst.",
    Grond.TOEZICHT: "Deze persoon controleert of iedereen zich aan de regels houdt.",
    Grond.GEEN: "Dit mocht niet.",
}


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One line. `laatst` is the last time of that day, `reden` what somebody wrote who asked for noodtoegang."""

    dag: date
    laatst: datetime
    aantal: int
    wie: str
    wat: str
    waarom: str
    reden: str
    is_noodtoegang: bool
    is_geweigerd: bool


def gekeken_naar(wie: Lid | Inwoner, *, van: date | None = None, tot: date | None = None) -> QuerySet:
    """Return the lines about this person, equal ones of one day together; for `in_woorden`, a page at a time."""
    rijen = Inzage.objects.van(_ids_van(wie)).in_periode(van, tot)
    samen = rijen.annotate(dag=TruncDate("op")).values("dag", *GELIJK).annotate(aantal=Count("pk"), laatst=Max("op"))
    return samen.order_by("-dag", "-laatst", *GELIJK)


def in_woorden(rijen: Iterable[Mapping[str, object]], *, lezer: Lid | Inwoner) -> list[Regel]:
    """Say of each line who it was, what was seen and why that was allowed."""
    namen = _bekende_namen(lezer)
    return [
        Regel(
            dag=rij["dag"],
            laatst=rij["laatst"],
            aantal=rij["aantal"],
            wie=namen.get(rij["gebruiker"]) or _rol_en_organisatie(rij["rol"], rij["organisatie"]),
            wat=WAT[rij["handeling"]].format(WAARVAN[rij["gegevens"]]),
            waarom=WAAROM[rij["grond"]],
            reden=rij["toelichting"],
            is_noodtoegang=rij["handeling"] == Handeling.NOODTOEGANG,
            is_geweigerd=rij["handeling"] == Handeling.GEWEIGERD,
        )
        for rij in rijen
    ]


def noodtoegangen_sinds(gebruiker: Lid, *, sinds: datetime) -> list[Inzage]:
    """Return when somebody asked for noodtoegang to the data of this person, the last one first."""
    gevraagd = Inzage.objects.van(_ids_van(gebruiker)).filter(handeling=Handeling.NOODTOEGANG, op__gte=sinds)
    return list(gevraagd.order_by("-op", "pk"))


def _ids_van(gebruiker: Lid | Inwoner) -> list[UUID]:
    """A person is known as inwoner, as the aanmelding of before, and as the lid that logs in, if any."""
    if isinstance(gebruiker, Inwoner):
        return [gebruiker.pk, *Aanmelding.objects.filter(inwoner=gebruiker).values_list("pk", flat=True)]
    inwoners = Inwoner.objects.filter(lid=gebruiker).values_list("pk", flat=True)
    aanmeldingen = Aanmelding.objects.filter(inwoner__lid=gebruiker).values_list("pk", flat=True)
    return [gebruiker.pk, *inwoners.union(aanmeldingen, all=True)]


def _bekende_namen(lezer: Lid | Inwoner) -> dict[UUID, str]:
    zelf = isinstance(lezer, Inwoner)
    eigen = lezer if zelf else Inwoner.objects.filter(lid=lezer).select_related("begeleider").first()
    begeleider = eigen.begeleider if eigen else None
    namen = {begeleider.pk: f"{begeleider.naam}, uw begeleider"} if begeleider else {}
    return namen | {lezer.pk: "Uzelf"}


def _rol_en_organisatie(rol: str, organisatie: str) -> str:
    wie = " van ".join(filter(None, (rol, organisatie))) or "iemand"
    return f"{wie[0].upper()}{wie[1:]}"
