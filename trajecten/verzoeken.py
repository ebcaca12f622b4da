"""Asking about one's own data, and answering (domain.md 5.6): what is granted is done in the same transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from netwerk.inzage import Gegevens as Inzagegegevens
from netwerk.inzage import Grond, Handeling
from netwerk.models import Lid
from participatie.muur import systeemcontext
from participatie.samen import Lijst, Vraag
from trajecten import eigen_gegevens
from trajecten.eigen_gegevens import Gegevens
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Besluit, Inwoner, Verzoek
from trajecten.models.inwoners import heeft_helper
from trajecten.models.verzoeken import VerzoekQuerySet

IETS_ANDERS = "anders"
"""What somebody can choose who does not know which data set it is about."""
WAT_ANDERS = "Iets anders"
BIJNA = 7
"""From how many days before the end of the term a request is marked."""


def titel_van(sleutel: str) -> str:
    gegevens = eigen_gegevens.met_sleutel(sleutel)
    return gegevens.titel if gegevens else WAT_ANDERS


def keuzes(soort: str) -> list[tuple[str, str]]:
    """Return what somebody can ask this kind of thing about."""
    sets = [(gegevens.sleutel, gegevens.titel) for gegevens in eigen_gegevens.te_kiezen()]
    return [*sets, (IETS_ANDERS, WAT_ANDERS)] if soort == Verzoek.Soort.KLOPT_NIET else sets


def dien_in(
    *,
    gebruiker: Lid,
    inwoner: Inwoner | None,
    soort: str,
    gegevens: Iterable[str],
    woorden: str,
    sleutel: UUID,
    nu: datetime,
) -> Verzoek:
    """Keep the request. Without `inwoner` somebody asks it for itself; that person may not have begun with anything."""
    return Verzoek.dien_in(
        sleutel=sleutel,
        inwoner=inwoner or zelf_als_inwoner(gebruiker, nu=nu),
        soort=soort,
        gegevens=[*gegevens],
        woorden=woorden,
        gedaan_door=gebruiker,
        nu=nu,
    )


def zelf_als_inwoner(gebruiker: Lid, *, nu: datetime) -> Inwoner:
    beginstand = {"gemeente": gebruiker.gemeente, "naam": gebruiker.naam, "sinds": timezone.localdate(nu)}
    return Inwoner.objects.get_or_create(lid=gebruiker, defaults=beginstand)[0]


@dataclass(frozen=True, kw_only=True)
class Antwoord:
    """What the professional decided on one data set."""

    ja: bool
    reden: str


def mag_worden_toegewezen(verzoek: Verzoek, sleutel: str) -> bool:
    """Whether no law stops it. Putting right is never stopped; removing can be."""
    gegevens = eigen_gegevens.met_sleutel(sleutel)
    return verzoek.soort == Verzoek.Soort.KLOPT_NIET or bool(gegevens and gegevens.te_vernietigen)


@transaction.atomic
def beantwoord(*, verzoek: Verzoek, antwoorden: Mapping[str, Antwoord], door: Lid, nu: datetime) -> None:
    """Decide, and destroy what may go. Of two who answer at the same moment the first has done it.

    Raises AlBesloten for the second.
    """
    verzoek = Verzoek.objects.select_for_update(of=("self",)).select_related("inwoner__lid").get(pk=verzoek.pk)
    besluiten = [
        Besluit(gegevens=sleutel, is_toegewezen=antwoord.ja, reden=antwoord.reden)
        for sleutel, antwoord in antwoorden.items()
    ]
    verzoek.beslis(besluiten, door=door, nu=nu)
    if verzoek.soort == Verzoek.Soort.VERWIJDER:
        for gegevens in _toegewezen(antwoorden):
            eigen_gegevens.verwijder(gegevens, inwoner=verzoek.inwoner, door=door, nu=nu)


def _toegewezen(antwoorden: Mapping[str, Antwoord]) -> list[Gegevens]:
    gekozen = [eigen_gegevens.met_sleutel(sleutel) for sleutel, antwoord in antwoorden.items() if antwoord.ja]
    return [gegevens for gegevens in gekozen if gegevens]


# What was answered

BEZWAAR_BINNEN = timedelta(weeks=6)
"""A decision on such a request is one against which somebody can object (UAVG art. 34, Awb art. 6:7)."""


@dataclass(frozen=True, kw_only=True)
class Uitkomst:
    titel: str
    besluit: Besluit


def antwoord_van(verzoek: Verzoek) -> dict[str, object]:
    """Return what a page tells of the answer, for the inwoner and for who gave it."""
    besluiten = {besluit.gegevens: besluit for besluit in verzoek.besluiten.select_related("door")}
    return {
        "waarover": [titel_van(sleutel) for sleutel in verzoek.gegevens],
        "uitkomsten": [
            Uitkomst(titel=titel_van(sleutel), besluit=besluiten[sleutel])
            for sleutel in verzoek.gegevens
            if sleutel in besluiten
        ],
        "bezwaar_tot": timezone.localdate(verzoek.besloten_op + BEZWAAR_BINNEN) if verzoek.besloten_op else None,
    }


def wie_beslist(gebruiker: Lid) -> Lid | None:
    """Return the begeleider who reads the request of this inwoner; None when a kwartiermaker does."""
    inwoners = Inwoner.objects.filter(lid=gebruiker).annotate(helper=heeft_helper()).select_related("begeleider")
    # An inwoner does not see the roles of others.
    with systeemcontext("whether the begeleider of an inwoner still has that role"):
        inwoner = inwoners.first()
    return inwoner.begeleider if inwoner and inwoner.helper else None


# The work list


def met_wie(verzoeken: VerzoekQuerySet) -> VerzoekQuerySet:
    """With what a list shows of other tables."""
    return verzoeken.select_related("inwoner", "gemeente", "gedaan_door")


def open_verzoeken(gebruiker: Lid) -> VerzoekQuerySet:
    """What waits for an answer of this person, the most urgent first."""
    return met_wie(Verzoek.objects.wijzigbaar_voor(gebruiker).open().met_termijn())


def beantwoorde_verzoeken(gebruiker: Lid) -> VerzoekQuerySet:
    return met_wie(Verzoek.objects.wijzigbaar_voor(gebruiker).gesloten().order_by("-op", "pk"))


def eigen_verzoeken(gebruiker: Lid) -> VerzoekQuerySet:
    return Verzoek.objects.eigen(gebruiker).select_related("gedaan_door", "inwoner").order_by("-op", "pk")


HOOGSTENS = 5


def te_beslissen(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    wachtend = Verzoek.objects.wijzigbaar_voor(gebruiker).open().met_termijn()[: HOOGSTENS + 1]
    return {"wachtend": Lijst(rijen=wachtend, met=("inwoner",))}


def wachtende_verzoeken(gebruiker: Lid, vandaag: date, *, wachtend: list[Verzoek]) -> dict[str, object] | None:
    """For /vandaag/ of who decides."""
    if not wachtend:
        return None
    leg_verzoeken_vast(gebruiker, wachtend[:HOOGSTENS], handeling=Handeling.LIJST)
    regels = [regel(verzoek, vandaag=vandaag) for verzoek in wachtend[:HOOGSTENS]]
    return {"regels": regels, "meer": len(wachtend) > HOOGSTENS}


def leg_verzoeken_vast(gebruiker: Lid, rijen: Iterable[Verzoek], *, handeling: Handeling) -> None:
    """Write down that this user saw what these people asked."""
    inwoners = {verzoek.inwoner_id: verzoek.inwoner for verzoek in rijen}.values()
    leg_inwoners_vast(gebruiker, inwoners, gegevens=Inzagegegevens.VERZOEK, handeling=handeling, anders=Grond.VERZOEK)


def laatst_gevraagd(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    return {"gevraagd": Lijst(rijen=Verzoek.objects.eigen(gebruiker).order_by("-op", "pk")[:10])}


def nieuw_antwoord(gebruiker: Lid, vandaag: date, *, gevraagd: list[Verzoek]) -> dict[str, object] | None:
    """For /vandaag/ of an inwoner: requests that wait, and the last answer of the past month."""
    eigen = [verzoek for verzoek in gevraagd if verzoek.is_open or _is_pas_beantwoord(verzoek, vandaag)]
    return {"verzoeken": eigen} if eigen else None


def _is_pas_beantwoord(verzoek: Verzoek, vandaag: date) -> bool:
    return bool(verzoek.besloten_op) and (vandaag - timezone.localdate(verzoek.besloten_op)).days <= 30


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One request in the work list, and how urgent it is."""

    verzoek: Verzoek
    dagen: int

    @property
    def is_te_laat(self) -> bool:
        return self.dagen < 0

    @property
    def is_bijna_te_laat(self) -> bool:
        return 0 <= self.dagen <= BIJNA

    @property
    def in_woorden(self) -> str:
        if self.dagen < 0:
            return f"{-self.dagen} {'dag' if self.dagen == -1 else 'dagen'} te laat"
        return {0: "vandaag de laatste dag", 1: "nog 1 dag"}.get(self.dagen, f"nog {self.dagen} dagen")


def regel(verzoek: Verzoek, *, vandaag: date) -> Regel:
    return Regel(verzoek=verzoek, dagen=verzoek.dagen_over(vandaag))
