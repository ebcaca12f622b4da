"""A new samenwerkingsverband that is being set up (features.md B26)."""

from datetime import datetime

from django.db import models

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband


class StartkitQuerySet(models.QuerySet):
    def wijzigbaar_voor(self, gebruiker: Lid) -> "StartkitQuerySet":
        return self.onder_beheer(gebruiker).filter(klaar_op=None)

    def onder_beheer(self, gebruiker: Lid) -> "StartkitQuerySet":
        """Also the ones that are done: those can be opened, and taken away, until somebody else begins."""
        return self.filter(toegang.beheer(gebruiker))


class Startkit(models.Model):
    """Begun by who runs the installation (manage.py netwerk_beginnen); open until the beheerder says it is done."""

    samenwerkingsverband = models.OneToOneField(
        Samenwerkingsverband, on_delete=models.CASCADE, primary_key=True, related_name="startkit"
    )
    beheerder = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="+")
    begonnen_op = models.DateTimeField("begonnen op")
    klaar_op = models.DateTimeField("klaar op", null=True, blank=True)

    objects = StartkitQuerySet.as_manager()

    class Meta:
        verbose_name = "begin van een netwerk"
        verbose_name_plural = "begin van netwerken"

    def __str__(self) -> str:
        return f"begin van {self.samenwerkingsverband}"

    def rond_af(self, *, nu: datetime) -> None:
        self.klaar_op = nu
        self.save(update_fields=["klaar_op"])

    def heropen(self) -> None:
        self.klaar_op = None
        self.save(update_fields=["klaar_op"])
