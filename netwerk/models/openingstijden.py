"""Openingstijden: when a plek is open in the week, and who is there then."""

from django.db import models
from django.db.models import F, Q

from netwerk.models.leden import Lid
from netwerk.models.organisaties import Contactpersoon
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis


class Weekdag(models.IntegerChoices):
    MAANDAG = 1, "maandag"
    DINSDAG = 2, "dinsdag"
    WOENSDAG = 3, "woensdag"
    DONDERDAG = 4, "donderdag"
    VRIJDAG = 5, "vrijdag"
    ZATERDAG = 6, "zaterdag"
    ZONDAG = 7, "zondag"


@met_geschiedenis()
class Openingstijd(models.Model):
    """One block of hours on one day of the week; a day may have more of them. Local time, as on the door."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    plek = models.ForeignKey("netwerk.Plek", on_delete=models.CASCADE, related_name="openingstijden")
    dag = models.PositiveSmallIntegerField("dag", choices=Weekdag)
    van = models.TimeField("van")
    tot = models.TimeField("tot")
    contactpersoon = models.ForeignKey(
        Contactpersoon, on_delete=models.SET_NULL, null=True, blank=True, related_name="openingstijden"
    )
    lid = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    wie = models.CharField("wie is er", max_length=100, blank=True)

    class Meta:
        verbose_name = "openingstijd"
        verbose_name_plural = "openingstijden"
        ordering = ["dag", "van"]
        constraints = [
            models.CheckConstraint(condition=Q(dag__gte=1, dag__lte=7), name="openingstijd_dag"),
            models.CheckConstraint(condition=Q(tot__gt=F("van")), name="openingstijd_tot_na_van"),
            models.UniqueConstraint(fields=["plek", "dag", "van"], name="openingstijd_uniek"),
        ]

    def __str__(self) -> str:
        return f"{self.get_dag_display()} {self.van:%H.%M}-{self.tot:%H.%M}"

    @property
    def wie_er_is(self) -> str:
        """The contactpersoon, the lid, or what was written: a role, such as "gastvrouw"."""
        if self.contactpersoon_id:
            return self.contactpersoon.naam
        return self.lid.naam if self.lid_id else self.wie
