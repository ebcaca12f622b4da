"""What stays of a visit that was corrected or taken away, because others went on with it; and why, in plain words."""

from dataclasses import dataclass

from experimenten.models import Schot, Werkbezoek
from experimenten.sporen import WEG
from netwerk.models import Actie, Idee, Plek

TALENT = "Zei de inwoner zelf iets over het talent? Dan blijft dat in het profiel staan."
"""Said of every talent: whether somebody answered is theirs to tell."""


@dataclass(frozen=True, kw_only=True)
class Sporen:
    """What a visit pointed at before it was changed."""

    actie: Actie | None
    plek: Plek | None
    schot: Schot | None

    @classmethod
    def van(cls, werkbezoek: Werkbezoek) -> "Sporen":
        eigen_schot = werkbezoek.schot if werkbezoek.schot_id == werkbezoek.sleutel else None
        return cls(actie=werkbezoek.actie, plek=werkbezoek.mogelijke_plek, schot=eigen_schot)


def na_wijzigen(werkbezoek: Werkbezoek, *, was: Sporen) -> list[str]:
    """Return what the visit no longer speaks of and is there all the same."""
    redenen = []
    if was.actie and werkbezoek.actie_id != was.actie.pk and Actie.objects.filter(pk=was.actie.pk).exists():
        redenen.append(_van_actie(was.actie))
    if was.plek and werkbezoek.mogelijke_plek_id != was.plek.pk and Plek.objects.filter(pk=was.plek.pk).exists():
        redenen.append(_van_plek(was.plek))
    if was.schot and werkbezoek.schot_id != was.schot.pk:
        redenen += _van_schot(was.schot)
    return redenen


def na_weghalen(werkbezoek: Werkbezoek) -> list[str]:
    was, idee = Sporen.van(werkbezoek), werkbezoek.idee
    redenen = []
    if was.actie and was.actie.ingetrokken_op is None:
        redenen.append(_van_actie(was.actie))
    if was.plek and was.plek.stand != Plek.Stand.VERVALLEN:
        redenen.append(_van_plek(was.plek))
    if idee and not (idee.stand == Idee.Stand.NIET and idee.reden == WEG):
        redenen.append("Het idee blijft staan: de werkgroep heeft erover beslist.")
    if was.schot:
        redenen += _van_schot(was.schot)
    return redenen


def _van_actie(actie: Actie) -> str:
    if actie.gedaan_op:
        return f"De actie “{actie}” blijft staan: die is al gedaan."
    return f"De actie “{actie}” blijft staan: die staat op de lijst van {actie.eigenaar}."


def _van_plek(plek: Plek) -> str:
    is_mogelijk = plek.stand == Plek.Stand.MOGELIJK
    waarom = "anderen zijn ermee verdergegaan" if is_mogelijk else f"de plek is {plek.get_stand_display()}"
    return f"De plek “{plek}” blijft staan: {waarom}."


def _van_schot(schot: Schot) -> list[str]:
    er_nog = Schot.objects.filter(pk=schot.pk, weg_op=None).exists()
    return ["Het schot blijft bij het experiment staan: anderen zijn ermee verdergegaan."] if er_nog else []
