"""What people need to take part well in a bijeenkomst."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

HOOGSTENS_MEE = 3
"""How many people somebody brings along at most."""


class Hulp(models.TextChoices):
    DREMPEL = "drempel", "Een plek zonder trappen, of ruimte voor een rolstoel"
    VOORAAN = "vooraan", "Een plek vooraan, om goed te horen of te zien"
    RUSTIG = "rustig", "Een rustige plek om even te zitten"
    LEZEN = "lezen", "Iemand die voorleest wat op papier staat"
    TOLK = "tolk", "Een tolk, voor een andere taal of gebaren"


class Vervoer(models.TextChoices):
    ZELF = "zelf", "Ik kom er zelf"
    RIJDT = "rijdt", "Ik rijd en kan iemand meenemen"
    ZOEKT = "zoekt", "Ik zoek iemand met wie ik kan meerijden"


class Wensen(models.Model):
    """What somebody needs to take part well. Told by that person, for one day, or longer when asked so."""

    hulp = ArrayField(models.CharField(max_length=20, choices=Hulp), verbose_name="wat helpt", default=list, blank=True)
    hulp_tekst = models.CharField("iets anders dat helpt", max_length=200, blank=True)
    dieet = models.CharField("eten en drinken", max_length=200, blank=True)
    vervoer = models.CharField("vervoer", max_length=10, choices=Vervoer, blank=True)
    vertrekplaats = models.CharField("waar vandaan", max_length=80, blank=True)
    metgezellen = models.PositiveSmallIntegerField("hoeveel mensen mee", default=0)

    WENSEN = ("hulp", "hulp_tekst", "dieet", "vervoer", "vertrekplaats")
    """All but how many come along: that takes places, so it is part of the answer."""

    class Meta:
        abstract = True

    @property
    def heeft_wensen(self) -> bool:
        return any(getattr(self, veld) for veld in self.WENSEN)

    @property
    def hulp_in_woorden(self) -> list[str]:
        return [Hulp(sleutel).label for sleutel in self.hulp] + [tekst for tekst in (self.hulp_tekst,) if tekst]

    def zet_wensen(self, **wensen: object) -> None:
        """Replace all that was told before."""
        for veld in self.WENSEN:
            setattr(self, veld, wensen.get(veld, [] if veld == "hulp" else ""))
