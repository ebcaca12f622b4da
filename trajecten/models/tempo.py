"""The pace: too fast, good, or faster; and which hours feel good (features.md C18, D19).

The person says it. What a begeleider sees stands beside it, and changes nothing of what the person said.
"""

from datetime import date

from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner


class TempoQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "TempoQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def van_inwoner(self) -> "TempoQuerySet":
        """What the person said: this alone counts for a proposal."""
        return self.filter(wie=Tempo.Wie.INWONER)

    def laatste_eerst(self) -> "TempoQuerySet":
        return self.order_by("-op", "-pk")

    def veilige_uren(self) -> int | None:
        """The hours that felt good the last time they were named."""
        return self.van_inwoner().exclude(uren=None).laatste_eerst().values_list("uren", flat=True).first()


@met_geschiedenis()
class Tempo(models.Model):
    """One answer on one day. Said again on the same day, the last answer counts."""

    class Hoe(models.TextChoices):
        TE_SNEL = "te_snel", "Te snel"
        GOED = "goed", "Goed"
        SNELLER = "sneller", "Mag sneller"

    class Wie(models.TextChoices):
        INWONER = "inwoner", "de inwoner"
        BEGELEIDER = "begeleider", "wie helpt"

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="tempos")
    op = models.DateField("op")
    wie = models.CharField("wie zegt dit", max_length=10, choices=Wie, default=Wie.INWONER)
    hoe = models.CharField("hoe gaat het tempo", max_length=10, choices=Hoe)
    uren = models.PositiveSmallIntegerField("uren in de week die goed voelen", null=True, blank=True)
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = TempoQuerySet.as_manager()

    class Meta:
        verbose_name = "tempo"
        verbose_name_plural = "tempo's"
        constraints = [
            models.UniqueConstraint(fields=["inwoner", "op", "wie"], name="tempo_een_per_dag"),
            models.CheckConstraint(condition=Q(hoe__in=["te_snel", "goed", "sneller"]), name="tempo_hoe"),
            models.CheckConstraint(condition=Q(wie__in=["inwoner", "begeleider"]), name="tempo_wie"),
            models.CheckConstraint(condition=Q(uren=None) | Q(uren__range=(0, 60)), name="tempo_uren"),
        ]

    def __str__(self) -> str:
        return self.get_hoe_display()

    @classmethod
    def zeg(cls, *, inwoner: Inwoner, op: date, door: Lid, wie: str = Wie.INWONER, **gezegd: object) -> "Tempo":
        vast = {"gemeente_id": inwoner.gemeente_id, "door": door}
        return cls.objects.update_or_create(inwoner=inwoner, op=op, wie=wie, defaults={**gezegd, **vast})[0]
