"""What makes a list of plekken fit a person better: from where somebody travels, and what did not fit and why."""

import uuid
from datetime import datetime

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from netwerk.models import Gemeente, Lid, Plek
from netwerk.models.plekaanbod import PC4
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.matches import dagen_in_woorden, dagenveld


@met_geschiedenis()
class Vertrekpunt(models.Model):
    """Four digits of a postcode, to tell how far a plek is. No street, no number: an address is never kept for it."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.OneToOneField(Inwoner, on_delete=models.CASCADE, related_name="vertrekpunt")
    pc4 = models.CharField(
        "de 4 cijfers van de postcode",
        max_length=4,
        validators=[RegexValidator(PC4, "Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.")],
    )

    class Meta:
        verbose_name = "vertrekpunt"
        verbose_name_plural = "vertrekpunten"
        constraints = [
            models.CheckConstraint(
                condition=Q(pc4__regex=PC4),
                name="vertrekpunt_pc4",
                violation_error_message="Vul de 4 cijfers van de postcode in, bijvoorbeeld 8431.",
            )
        ]

    def __str__(self) -> str:
        return self.pc4


class AfwijzingQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "AfwijzingQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "AfwijzingQuerySet":
        return self.zichtbaar_voor(gebruiker)


@met_geschiedenis()
class Afwijzing(models.Model):
    """This plek does not fit this person. It leaves the list, and the reason says what else does not fit."""

    class Reden(models.TextChoices):
        TE_VER = "te_ver", "Het is te ver"
        TE_VEEL_UREN = "te_veel_uren", "Het zijn te veel uren"
        TAAK = "taak", "Dit werk wil ik niet"
        DAGEN = "dagen", "De dagen komen niet uit"
        ANDERS = "anders", "Om iets anders"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="afwijzingen")
    plek = models.ForeignKey(Plek, on_delete=models.CASCADE, related_name="+")
    reden = models.CharField("waarom", max_length=20, choices=Reden)
    taak = models.CharField("welk werk", max_length=60, blank=True)
    km = models.FloatField("hoe ver het is", null=True, blank=True)
    uren = models.PositiveSmallIntegerField("hoeveel uren het zijn", null=True, blank=True)
    dagen = dagenveld()
    """On which days it is open, when those are what does not suit."""
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    op = models.DateTimeField("op")

    objects = AfwijzingQuerySet.as_manager()

    class Meta:
        verbose_name = "plek die niet past"
        verbose_name_plural = "plekken die niet passen"
        constraints = [
            models.UniqueConstraint(fields=["inwoner", "plek"], name="afwijzing_uniek"),
            models.CheckConstraint(
                condition=Q(reden__in=["te_ver", "te_veel_uren", "taak", "dagen", "anders"]), name="afwijzing_reden"
            ),
            models.CheckConstraint(
                condition=Q(reden="taak") | Q(taak=""),
                name="afwijzing_taak",
            ),
            models.CheckConstraint(
                condition=Q(reden="dagen", dagen__contained_by=[1, 2, 3, 4, 5, 6, 7]) | Q(dagen=[]),
                name="afwijzing_dagen",
            ),
        ]

    def __str__(self) -> str:
        return self.get_reden_display()

    @property
    def dagen_in_woorden(self) -> str:
        return dagen_in_woorden(self.dagen)

    @classmethod
    def wijs_af(cls, *, inwoner: Inwoner, plek: Plek, nu: datetime, **waarom: object) -> "Afwijzing":
        """Keep why; said again, the last reason counts."""
        vast = {"gemeente_id": inwoner.gemeente_id, "op": nu}
        return cls.objects.update_or_create(inwoner=inwoner, plek=plek, defaults={**waarom, **vast})[0]
