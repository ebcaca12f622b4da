"""Projecten in numbers: aangemeld, gestart, lopend, afgerond and voortijdig gestopt per year (features.md 22, E13-E15).

Each number is the list behind it: both ask the same condition. Who runs on a day follows from the dates, so that what
was asked of an earlier year stays the same when somebody stops later.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Min, Q, QuerySet

from netwerk.models import Lid
from trajecten.models import Inwoner, Project, Projectdeelname
from trajecten.models.projecten import ProjectdeelnameQuerySet
from trajecten.models.stopredenen import Stopreden

AANGEMELD, GESTART, LOPEND, AFGEROND, GESTOPT, NIET_BEGONNEN = (
    *("aangemeld", "gestart", "lopend"),
    *("afgerond", "gestopt", "niet_begonnen"),
)
NAMEN = {
    AANGEMELD: "Aangemeld",
    GESTART: "Gestart",
    AFGEROND: "Afgerond",
    GESTOPT: "Voortijdig gestopt",
    NIET_BEGONNEN: "Toch niet begonnen",
    LOPEND: "Lopend",
}
"""In the order of the table: what happened in the year, and at the end who still takes part."""
HOOGSTENS_JAREN = 12


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One row of the annual table; `aantallen` has every word of NAMEN, `redenen` why those stopped who stopped."""

    jaar: int
    project_id: UUID
    project: str
    gemeente_id: UUID
    gemeente: str
    aantallen: Mapping[str, int]
    redenen: Mapping[str, int]

    @property
    def cellen(self) -> list[tuple[str, str, int]]:
        return [(wat, naam, self.aantallen[wat]) for wat, naam in NAMEN.items()]

    @property
    def waarom(self) -> list[tuple[str, str, int]]:
        """Return the reasons that were given, with how often."""
        return [(reden, naam, self.redenen[reden]) for reden, naam in Stopreden.choices if self.redenen[reden]]


def peildag(jaar: int, *, vandaag: date) -> date:
    """The day on which is counted who runs: the last of the year, or today in this year."""
    return min(date(jaar, 12, 31), vandaag)


def in_jaar(veld: str, jaar: int) -> Q:
    return Q((f"{veld}__range", (date(jaar, 1, 1), date(jaar, 12, 31))))


def voorwaarden(jaar: int, *, vandaag: date) -> dict[str, Q]:
    """Return which deelnames each number counts."""
    dag = peildag(jaar, vandaag=vandaag)
    nog_niet_klaar = Q(afgerond_op=None) | Q(afgerond_op__gt=dag)
    nog_niet_gestopt = Q(gestopt_op=None) | Q(gestopt_op__gt=dag)
    return {
        AANGEMELD: in_jaar("aangemeld_op", jaar),
        GESTART: in_jaar("gestart_op", jaar),
        LOPEND: Q(gestart_op__lte=dag) & nog_niet_klaar & nog_niet_gestopt,
        AFGEROND: in_jaar("afgerond_op", jaar),
        GESTOPT: in_jaar("gestopt_op", jaar) & Q(gestart_op__isnull=False),
        NIET_BEGONNEN: in_jaar("gestopt_op", jaar) & Q(gestart_op=None),
    }


def redenen_van(jaar: int, *, vandaag: date) -> dict[str, Q]:
    """Return which deelnames each reason to stop early counts: together those that stopped."""
    gestopt = voorwaarden(jaar, vandaag=vandaag)[GESTOPT]
    return {f"waarom_{reden}": gestopt & Q(stopreden=reden) for reden in Stopreden.values}


def _regels(deelnames: QuerySet, jaren: Iterable[int], *, vandaag: date) -> list[Regel]:
    """Count per year, project and gemeente of the inwoner; one query for all. Rows of zeros are left out."""
    jaren = list(jaren)
    tellers = {
        f"{wat}_{jaar}": Count("pk", filter=als)
        for jaar in jaren
        for wat, als in (voorwaarden(jaar, vandaag=vandaag) | redenen_van(jaar, vandaag=vandaag)).items()
    }
    per = ("project", "project__naam", "gemeente", "gemeente__naam")
    regels = [
        Regel(
            jaar=jaar,
            project_id=rij["project"],
            project=rij["project__naam"],
            gemeente_id=rij["gemeente"],
            gemeente=rij["gemeente__naam"],
            aantallen={wat: rij[f"{wat}_{jaar}"] for wat in NAMEN},
            redenen={reden: rij[f"waarom_{reden}_{jaar}"] for reden in Stopreden.values},
        )
        for rij in deelnames.order_by().values(*per).annotate(**tellers)
        for jaar in jaren
    ]
    return sorted((r for r in regels if any(r.aantallen.values())), key=lambda r: (-r.jaar, r.project, r.gemeente))


def jaartabel(gebruiker: Lid, jaar: int, *, vandaag: date) -> list[Regel]:
    """Return the own people of this user per project and gemeente; rows without anybody are left out."""
    return _regels(Projectdeelname.objects.zichtbaar_voor(gebruiker), [jaar], vandaag=vandaag)


def tabel_van(project: Project, gebruiker: Lid, *, vandaag: date) -> list[Regel]:
    """Return all years of one project, the newest first, with the own people of this user."""
    eigen = Projectdeelname.objects.zichtbaar_voor(gebruiker).filter(project=project)
    begin = eigen.aggregate(eerste=Min("aangemeld_op"))["eerste"]
    jaren = range(max(begin.year, vandaag.year - HOOGSTENS_JAREN), vandaag.year + 1) if begin else ()
    return _regels(eigen, jaren, vandaag=vandaag)


def wie(
    gebruiker: Lid, *, project: Project, wat: str, jaar: int, gemeente: UUID | None, vandaag: date, reden: str = ""
) -> ProjectdeelnameQuerySet:
    """Return the own people behind a number of the table."""
    eigen = Projectdeelname.objects.zichtbaar_voor(gebruiker).filter(project=project)
    eigen = eigen.filter(voorwaarden(jaar, vandaag=vandaag)[wat])
    if reden:
        eigen = eigen.filter(stopreden=reden)
    if gemeente:
        eigen = eigen.filter(gemeente=gemeente)
    return eigen.select_related("inwoner__gemeente").order_by("inwoner__naam", "pk")


def waar_iemand_in_zit(inwoner: Inwoner, gebruiker: Lid) -> ProjectdeelnameQuerySet:
    """Return in which projecten somebody is put on the list or takes part, for who may see that."""
    eigen = Projectdeelname.objects.zichtbaar_voor(gebruiker).open().filter(inwoner=inwoner)
    return eigen.select_related("project").order_by("aangemeld_op", "pk")


def partners_op_volgorde(project: Project) -> Iterable:
    return project.partners.select_related("organisatie").order_by("rol", "organisatie__naam")
