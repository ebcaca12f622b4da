"""What a plek offers: in which forms one can take part, what one does and learns there, from when, and with what help.

`taken` and `leert` hold keys of talents. An app above this one knows them and gives the words (netwerk/taakwoorden.py);
a key never changes meaning.
"""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from netwerk.models.kenmerken import Kenmerk, OokEigen, OokEigenQuerySet
from netwerk.models.woorden import VORMEN
from netwerk.wetten import Wet

PC4 = r"^[1-9][0-9]{3}$"


class DeelnamevormQuerySet(OokEigenQuerySet):
    lijst = VORMEN
    eerst_in_gebruik = "gewoon_te_kiezen"


class Deelnamevorm(OokEigen, Kenmerk):
    """A form of participation (domain.md 2.2). `naam` is for everybody; the word of the law is for who needs it."""

    class Betaald(models.TextChoices):
        NEE = "nee", "zonder loon"
        JA = "ja", "met loon"
        VERSCHILT = "verschilt", "dat verschilt"

    naam_in_de_wet = models.CharField("naam in de wet", max_length=60, blank=True)
    wet = models.CharField("volgens welke wet", max_length=20, choices=Wet, blank=True)
    """What belongs to the form unless the professional says otherwise."""
    betaald = models.CharField("betaald", max_length=10, choices=Betaald)
    van_een_plek = models.BooleanField("kan een plek aanbieden", default=True)
    hoogstens_maanden = models.PositiveSmallIntegerField("hoogstens maanden", null=True, blank=True)
    """For how long it is meant at most: a warning, local rules differ."""
    gewoon_te_kiezen = models.BooleanField("te kiezen zonder dat een netwerk dat zegt", default=True)
    """Not so of a tegenprestatie, which is hardly ever imposed (features.md E4)."""

    objects = DeelnamevormQuerySet.as_manager()

    class Meta:
        verbose_name = "vorm van meedoen"
        verbose_name_plural = "vormen van meedoen"
        constraints = [
            models.CheckConstraint(condition=Q(betaald__in=["nee", "ja", "verschilt"]), name="deelnamevorm_betaald"),
            models.CheckConstraint(condition=Q(wet__in=["", *Wet.values]), name="deelnamevorm_wet"),
        ]

    @property
    def woord(self) -> str:
        """As this network calls it, when that was asked for: `woord_toen`."""
        return getattr(self, "woord_toen", self.naam)

    @property
    def vakterm(self) -> str:
        """As professionals call it: by the law, unless the network has a word of its own."""
        return self.woord if self.woord != self.naam else self.naam_in_de_wet or self.naam


class Plekaanbod(models.Model):
    """The part of a plek that says what somebody finds there."""

    class Aanpassing(models.TextChoices):
        """The same keys as the answers to "Wat helpt u?" in a talentprofiel."""

        UITLEG = "uitleg", "iemand legt het uit"
        PAUZE = "pauze", "genoeg pauzes"
        RUST = "rust", "een rustige plek"
        PLAATJES = "taken-op-plaatjes", "taken op plaatjes"
        LEZEN = "hulp-met-lezen", "hulp met lezen"
        TOEGANKELIJK = "toegankelijk", "een gebouw zonder drempels"
        VASTE_PERSOON = "vaste-persoon", "een vaste persoon die helpt"

    vormen = ArrayField(models.SlugField(max_length=50), verbose_name="vormen", default=list, blank=True)
    taken = ArrayField(models.CharField(max_length=60), verbose_name="taken", default=list, blank=True)
    leert = ArrayField(models.CharField(max_length=60), verbose_name="wat iemand leert", default=list, blank=True)
    leren_uitleg = models.CharField("wat iemand leert, in woorden", max_length=300, blank=True)
    begint_op = models.DateField("vanaf", null=True, blank=True)
    begeleiding = models.CharField("begeleiding", max_length=300, blank=True)
    aanpassingen = ArrayField(
        models.CharField(max_length=20, choices=Aanpassing), verbose_name="aanpassingen", default=list, blank=True
    )
    pc4 = models.CharField(
        "cijfers van de postcode",
        max_length=4,
        blank=True,
        validators=[RegexValidator(PC4, "Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.")],
    )

    class Meta:
        abstract = True

    @property
    def aanpassingen_in_woorden(self) -> list[str]:
        return [soort.label for soort in Plekaanbod.Aanpassing if soort in self.aanpassingen]


AANBODREGELS = [
    models.CheckConstraint(
        condition=Q(aanpassingen__contained_by=Plekaanbod.Aanpassing.values), name="plek_aanpassingen"
    ),
    models.CheckConstraint(
        condition=Q(pc4="") | Q(pc4__regex=PC4),
        name="plek_pc4",
        violation_error_message="Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.",
    ),
]
