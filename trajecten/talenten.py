"""Talents that others saw. They count after the person says "ja, klopt"."""

from datetime import date

from netwerk.models import Lid
from trajecten.models import Inwoner, Talent, Talentantwoord, Talentprofiel


def leg_gezien_talent_vast(
    *, inwoner: Inwoner, talent: Talent, door: Lid, bron: Talentantwoord.Bron, op: date
) -> Talentantwoord:
    """Write down that somebody saw this talent; what is already there, also a "no", stays as it is."""
    if bron == Talentantwoord.Bron.ZELF:
        raise ValueError("A talent that somebody else saw does not come from the person.")
    profiel, _ = Talentprofiel.objects.get_or_create(inwoner=inwoner, defaults={"gemeente": inwoner.gemeente})
    antwoord, _ = Talentantwoord.objects.get_or_create(
        profiel=profiel,
        talent=talent,
        defaults={
            "gemeente": profiel.gemeente,
            "antwoord": Talentantwoord.Antwoord.KAN,
            "bron": bron,
            "door": door,
            "op": op,
        },
    )
    return antwoord


def neem_gezien_talent_terug(*, inwoner: Inwoner, talent: Talent, bron: Talentantwoord.Bron) -> None:
    """It was not seen after all. What the person said yes or no to stays: that is an answer of the person."""
    if bron == Talentantwoord.Bron.ZELF:
        raise ValueError("A talent that somebody else saw does not come from the person.")
    Talentantwoord.objects.filter(profiel__inwoner=inwoner, talent=talent, bron=bron).wacht_op_inwoner().delete()


def dagteken_gezien_talent(*, inwoner: Inwoner, talent: Talent, bron: Talentantwoord.Bron, door: Lid, op: date) -> None:
    """It was seen on another day than was written down first. What the person says about it does not change."""
    antwoorden = Talentantwoord.objects.filter(profiel__inwoner=inwoner, talent=talent, bron=bron)
    antwoorden.exclude(op=op).update(op=op, door=door)
