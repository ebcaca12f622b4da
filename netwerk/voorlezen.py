"""Reading aloud: which fixed texts there are, which have a recording, and placing one.

Each app adds its texts in its apps.py with `registreer`. A text is found by its key under /beheer/; on a screen by its
words, so that a recording is only ever played for exactly what it says.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from netwerk.models import Lid, Samenwerkingsverband, Voorleesopname
from netwerk.models.voorleesopnames import Voorleestaal
from netwerk.rollen import HOORT_VOORLEZEN, heeft_rol
from participatie import opslag
from participatie.geluid import VeiligGeluid
from participatie.virusscan import Afloop, Uitslag, scan


@dataclass(frozen=True, kw_only=True)
class Tekst:
    """A text as it stands on a screen, one line of it; `sleutel` never changes meaning."""

    sleutel: str
    groep: str
    woorden: str


Bron = Callable[[Samenwerkingsverband, date], list[Tekst]]
_bronnen: list[Bron] = []


def registreer(bron: Bron) -> None:
    _bronnen.append(bron)


def teksten(verband: Samenwerkingsverband, *, vandaag: date) -> dict[str, Tekst]:
    """Return {key: text}, in the order of the screens."""
    return {tekst.sleutel: tekst for bron in _bronnen for tekst in bron(verband, vandaag)}


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One text with its recordings; `verouderd` are those of other words than stand there now."""

    tekst: Tekst
    opnames: list[Voorleesopname] = field(default_factory=list)

    @property
    def verouderd(self) -> list[Voorleesopname]:
        return [opname for opname in self.opnames if opname.tekst != self.tekst.woorden]


def regels(verband: Samenwerkingsverband, alle: Iterable[Tekst], *, groep: str, alleen_zonder: str) -> list[Regel]:
    """Return those of a group, or all; `alleen_zonder` a language keeps those that have none in it yet."""
    per_tekst: dict[str, list[Voorleesopname]] = {}
    for opname in Voorleesopname.objects.filter(samenwerkingsverband=verband).order_by("taal"):
        per_tekst.setdefault(opname.sleutel, []).append(opname)
    gevonden = [
        Regel(tekst=tekst, opnames=per_tekst.get(tekst.sleutel, []))
        for tekst in alle
        if not groep or tekst.groep == groep
    ]
    if not alleen_zonder:
        return gevonden
    return [r for r in gevonden if not any(o.taal == alleen_zonder and o not in r.verouderd for o in r.opnames)]


def heeft_opnames(gebruiker: Lid) -> bool:
    """Whether the script has anything to ask for."""
    verband = gebruiker.gemeente.samenwerkingsverband_id
    mag = heeft_rol(gebruiker, *HOORT_VOORLEZEN)
    return mag and Voorleesopname.objects.filter(samenwerkingsverband=verband).te_openen().exists()


def opnames_van(verband_id: UUID | None = None) -> UUID | None:
    """Return of which network a visitor hears the recordings; None when there is nothing to hear.

    In: the network that the page is of. Of a page that is of none it is the only network that has any.
    """
    te_horen = Voorleesopname.objects.te_openen()
    if verband_id:
        return verband_id if te_horen.filter(samenwerkingsverband=verband_id).exists() else None
    verbanden = list(te_horen.order_by().values_list("samenwerkingsverband", flat=True).distinct()[:2])
    return verbanden[0] if len(verbanden) == 1 else None


def om_af_te_spelen(verband_id: object) -> Mapping[str, dict[str, object]]:
    """Return {language: {text: id of its recording}} of what may be heard."""
    gevonden: dict[str, dict[str, object]] = {}
    rijen = Voorleesopname.objects.filter(samenwerkingsverband=verband_id).te_openen()
    for taal, tekst, pk in rijen.values_list("taal", "tekst", "pk"):
        gevonden.setdefault(taal, {})[tekst] = pk
    return gevonden


def talen_in_woorden() -> dict[str, str]:
    return dict(Voorleestaal.choices)


def plaats(verband: Samenwerkingsverband, tekst: Tekst, *, taal: str, geluid: VeiligGeluid, nu: datetime) -> Afloop:
    """Keep the recording in the place of an earlier one in that language; of a virus nothing."""
    uitslag = scan(geluid.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    Samenwerkingsverband.objects.select_for_update(no_key=True).get(pk=verband.pk)
    eerder = Voorleesopname.objects.filter(samenwerkingsverband=verband, sleutel=tekst.sleutel, taal=taal)
    eerder.delete()
    schoon = uitslag is Uitslag.SCHOON
    opname = Voorleesopname.objects.create(
        samenwerkingsverband=verband,
        sleutel=tekst.sleutel,
        taal=taal,
        tekst=tekst.woorden,
        soort=geluid.soort,
        sha256=geluid.sha256,
        stand=Voorleesopname.Stand.VRIJGEGEVEN if schoon else Voorleesopname.Stand.QUARANTAINE,
        geplaatst_op=nu,
    )
    opslag.bewaar(opname.pk, geluid.delen)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT
