"""A bijeenkomst as its pages show it: the agenda with times, what came up at each item, and what this person may do."""

from dataclasses import dataclass, field

from django.utils import timezone

from netwerk.agenda import Programma, Regel, programma
from netwerk.herkomst import Verwijzing, verwijzingen
from netwerk.levende_punten import levende_teksten
from netwerk.models import Agendapunt, Bijeenkomst, Lid, Opbrengst
from netwerk.rollen import NETWERKROLLEN, ORGANISEERT, rollen_in


@dataclass(frozen=True, kw_only=True)
class Blok:
    """One item with what it is about and what came up."""

    regel: Regel
    waarover: Verwijzing | None
    opbrengsten: list[Opbrengst]
    levend: list[str] = field(default_factory=list)
    """What is open now, of an item that says so; netwerk/levende_punten.py."""

    @property
    def punt(self) -> Agendapunt:
        return self.regel.punt


@dataclass(frozen=True, kw_only=True)
class Beeld:
    """`mag_…` say what this person may here; the rows behind it are asked of the querysets."""

    blokken: list[Blok]
    los: list[Opbrengst]
    """What came up beside the agenda."""
    programma: Programma
    mag_organiseren: bool
    mag_mensen_zien: bool
    mag_vastleggen: bool

    @property
    def opbrengsten(self) -> list[Opbrengst]:
        return [opbrengst for blok in self.blokken for opbrengst in blok.opbrengsten] + self.los

    @property
    def van_inwoners(self) -> int:
        """At how many items an inwoner tells, or the side of one is told (features.md D13)."""
        return sum(blok.punt.is_van_inwoner for blok in self.blokken)

    @property
    def vervolg(self) -> list[Opbrengst]:
        """Afspraken and acties, the first to be done first."""
        met_vervolg = [opbrengst for opbrengst in self.opbrengsten if opbrengst.heeft_vervolg]
        return sorted(met_vervolg, key=lambda opbrengst: (opbrengst.uiterlijk_op, opbrengst.op))


def in_beeld(bijeenkomst: Bijeenkomst, *, lezer: Lid, met_verwijzingen: bool = True) -> Beeld:
    """Return what this person sees. Without `met_verwijzingen` nothing is asked of what the items are about."""
    rollen = rollen_in(lezer, bijeenkomst.samenwerkingsverband_id)
    zichtbaar = Agendapunt.objects.zichtbaar_voor(lezer).op_de_agenda().filter(bijeenkomst=bijeenkomst)
    punten = list(zichtbaar.select_related("eigenaar"))
    opbrengsten = _opbrengsten(bijeenkomst, lezer=lezer)
    met = [(punt.over_soort, punt.over_id) for punt in punten if punt.over_id and met_verwijzingen]
    over = verwijzingen(met, lezer=lezer)
    gemaakt = programma(punten, bijeenkomst=bijeenkomst)
    bij_een_punt = {punt.pk for punt in punten}
    in_het_netwerk = bool(rollen & NETWERKROLLEN)
    wat_is_open = levende_teksten(
        punten, bijeenkomst=bijeenkomst, lezer=lezer, met_namen=in_het_netwerk, nu=timezone.now()
    )
    return Beeld(
        blokken=[
            Blok(
                regel=regel,
                waarover=over.get((regel.punt.over_soort, regel.punt.over_id)),
                opbrengsten=[o for o in opbrengsten if o.agendapunt_id == regel.punt.pk],
                levend=wat_is_open.get(regel.punt, []),
            )
            for regel in gemaakt.regels
        ],
        los=[o for o in opbrengsten if o.agendapunt_id not in bij_een_punt],
        programma=gemaakt,
        mag_organiseren=bool(rollen & set(ORGANISEERT)),
        mag_mensen_zien=in_het_netwerk,
        mag_vastleggen=in_het_netwerk and bijeenkomst.agenda_is_te_zien,
    )


def _opbrengsten(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> list[Opbrengst]:
    """Return what came up; before the agenda is published nothing can have."""
    if not bijeenkomst.agenda_is_te_zien:
        return []
    zichtbaar = Opbrengst.objects.zichtbaar_voor(lezer).aanwezig().filter(bijeenkomst=bijeenkomst)
    return list(zichtbaar.select_related("eigenaar", "door").order_by("op", "pk"))
