"""Werkgroepen and who is in them."""

import uuid

from django.db import models

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis


class WerkgroepQuerySet(models.QuerySet):
    def met_nu_lid(self, lid: Lid) -> "WerkgroepQuerySet":
        return self.filter(werkgroepleden__lid=lid, werkgroepleden__tot=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "WerkgroepQuerySet":
        return self.filter(toegang.werkgroepen(gebruiker))


class Werkgroep(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="werkgroepen")
    naam = models.CharField("naam", max_length=100)
    doel = models.TextField("doel", blank=True)
    leden = models.ManyToManyField(Lid, through="Werkgroeplid", related_name="werkgroepen")

    objects = WerkgroepQuerySet.as_manager()

    class Meta:
        verbose_name = "werkgroep"
        verbose_name_plural = "werkgroepen"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "naam"], name="werkgroep_uniek"),
        ]

    def __str__(self) -> str:
        return self.naam

    def nu_in_de_groep(self) -> models.QuerySet:
        """Its people of today, the one who leads it first."""
        trekker_eerst = models.Case(models.When(taak=Werkgroeplid.Taak.TREKKER, then=0), default=1)
        return (
            self.werkgroepleden.filter(tot=None)
            .select_related("lid__organisatie", "lid__gemeente")
            .order_by(trekker_eerst, "lid__naam", "pk")
        )


@met_geschiedenis()
class Werkgroeplid(models.Model):
    class Taak(models.TextChoices):
        TREKKER = "trekker", "trekker"
        LID = "lid", "lid"

    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, related_name="werkgroepleden")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="werkgroepleden")
    taak = models.CharField("taak", max_length=20, choices=Taak, default=Taak.LID)
    sinds = models.DateField("sinds")
    tot = models.DateField("tot", null=True, blank=True)

    class Meta:
        verbose_name = "lid van een werkgroep"
        verbose_name_plural = "leden van een werkgroep"
        constraints = [models.UniqueConstraint(fields=["werkgroep", "lid"], name="werkgroeplid_uniek")]

    def __str__(self) -> str:
        return f"{self.lid} in {self.werkgroep}"
