"""Partnerschappen: which organisations are partner of the network, since when, and what was agreed with them."""

import uuid
from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q

from netwerk import toegang, toegang_plekken
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen

HERINNER_VOOR = timedelta(days=30)
"""How long before the end of an afspraak somebody hears about it. A choice of ours: time to meet once more."""


class PartnerschapQuerySet(models.QuerySet):
    def lopend_op(self, dag: date) -> "PartnerschapQuerySet":
        return self.filter(Q(tot=None) | Q(tot__gt=dag), sinds__lte=dag)

    def wijzigbaar_voor(self, gebruiker: Lid) -> "PartnerschapQuerySet":
        """Whoever changes the organisation."""
        return self.filter(toegang.organisaties_wijzigen(gebruiker))


@met_geschiedenis()
class Partnerschap(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="partnerschappen")
    organisatie = models.ForeignKey("netwerk.Organisatie", on_delete=models.CASCADE, related_name="partnerschappen")
    sinds = models.DateField("partner sinds")
    tot = models.DateField("partner tot", null=True, blank=True)
    rol = models.CharField("wat doet deze partner", max_length=120, blank=True)
    doelveld = models.CharField("voor wie werkt deze partner", max_length=120, blank=True)
    lid = models.ForeignKey(
        Lid,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="partnerschappen",
        verbose_name="wie van ons het contact heeft",
    )

    objects = PartnerschapQuerySet.as_manager()

    class Meta:
        verbose_name = "partnerschap"
        verbose_name_plural = "partnerschappen"
        constraints = [
            models.CheckConstraint(
                condition=Q(tot=None) | Q(tot__gte=F("sinds")),
                name="partnerschap_tot_na_sinds",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.UniqueConstraint(
                fields=["organisatie"],
                condition=Q(tot=None),
                name="partnerschap_een_tegelijk",
                violation_error_message="Deze organisatie is al partner.",
            ),
        ]

    def __str__(self) -> str:
        return f"partner sinds {self.sinds}"

    def loopt_op(self, dag: date) -> bool:
        return self.sinds <= dag and (self.tot is None or self.tot > dag)

    def beeindig(self, *, op: date) -> None:
        self.tot = max(op, self.sinds)
        self.save(update_fields=["tot"])

    def ga_door(self) -> None:
        self.tot = None
        self.save(update_fields=["tot"])


class AfspraakQuerySet(models.QuerySet):
    def aanwezig(self) -> "AfspraakQuerySet":
        return self.filter(weggehaald_op=None)

    def wijzigbaar_voor(self, gebruiker: Lid) -> "AfspraakQuerySet":
        """Whoever changes the organisation."""
        return self.filter(toegang.organisaties_wijzigen(gebruiker))

    def loopt_bijna_af(self, vandaag: date) -> "AfspraakQuerySet":
        return (
            self.aanwezig()
            .filter(eindigt_op__gte=vandaag, eindigt_op__lte=vandaag + HERINNER_VOOR)
            .order_by("eindigt_op", "id")
        )

    def aangewezen_op(self, gebruiker: Lid) -> "AfspraakQuerySet":
        """Those this person made; those of nobody are for the kwartiermakers of the gemeente."""
        return self.filter(toegang_plekken.afspraken_om_te_herinneren(gebruiker))


@met_geschiedenis()
class Afspraak(MetWeghalen, models.Model):
    """What was agreed with an organisation."""

    weg_veld = "weggehaald_op"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="afspraken")
    organisatie = models.ForeignKey("netwerk.Organisatie", on_delete=models.CASCADE, related_name="afspraken")
    op = models.DateField("afgesproken op")
    tekst = models.TextField("wat is afgesproken", max_length=2000)
    eindigt_op = models.DateField("loopt tot en met", null=True, blank=True)
    lid = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="afspraken", verbose_name="wie van ons"
    )
    weggehaald_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = AfspraakQuerySet.as_manager()

    class Meta:
        verbose_name = "afspraak"
        verbose_name_plural = "afspraken"
        constraints = [
            models.CheckConstraint(
                condition=Q(eindigt_op=None) | Q(eindigt_op__gte=F("op")),
                name="afspraak_eindigt_na_begin",
                violation_error_message="De laatste dag ligt voor de dag van de afspraak.",
            ),
        ]
        indexes = [models.Index(fields=["organisatie", "-op"], name="afspraak_lijst")]

    def __str__(self) -> str:
        return f"afspraak van {self.op}"
