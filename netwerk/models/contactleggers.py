"""Contactleggers: who of the network keeps contact with an organisation or a lid, since when and until when."""

import uuid
from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from netwerk import toegang_contacten as toegang
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Organisatie
from netwerk.models.overdrachten import Overdracht
from netwerk.models.samenwerkingsverbanden import Gemeente
from participatie.geschiedenis import met_geschiedenis


class ContactleggerQuerySet(models.QuerySet):
    def nu(self) -> "ContactleggerQuerySet":
        return self.filter(tot=None)

    def van(self, gebruiker: Lid) -> "ContactleggerQuerySet":
        """Contacts this person keeps, also in the place of a colleague."""
        return self.filter(Q(legger=gebruiker.pk) | toegang.contacten_waargenomen(gebruiker))

    def waargenomen_door(self, gebruiker: Lid) -> "ContactleggerQuerySet":
        """Only those in the place of a colleague."""
        return self.filter(toegang.contacten_waargenomen(gebruiker))

    def zichtbaar_voor(self, gebruiker: Lid) -> "ContactleggerQuerySet":
        return self.filter(toegang.contactleggers(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ContactleggerQuerySet":
        return self.filter(toegang.contactleggers_wijzigen(gebruiker))


@met_geschiedenis()
class Contactlegger(models.Model):
    """One period; the rows of an organisation together are its history. `overdracht`: it came with a whole set."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="contactleggers")
    organisatie = models.ForeignKey(
        Organisatie, on_delete=models.CASCADE, null=True, blank=True, related_name="contactleggers"
    )
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, null=True, blank=True, related_name="contactleggers")
    legger = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="legt_contact")
    sinds = models.DateField("sinds")
    tot = models.DateField("tot", null=True, blank=True)
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    beeindigd_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    overdracht = models.ForeignKey(
        Overdracht, on_delete=models.SET_NULL, null=True, blank=True, related_name="contactleggers"
    )
    begonnen_op = models.DateTimeField("begonnen op", default=timezone.now)

    objects = ContactleggerQuerySet.as_manager()

    class Meta:
        verbose_name = "contactlegger"
        verbose_name_plural = "contactleggers"
        constraints = [
            models.CheckConstraint(
                condition=Q(organisatie=None, lid__isnull=False) | Q(organisatie__isnull=False, lid=None),
                name="contactlegger_van_een",
            ),
            models.CheckConstraint(condition=Q(tot=None) | Q(tot__gte=F("sinds")), name="contactlegger_tot_na_sinds"),
            models.UniqueConstraint(fields=["organisatie"], condition=Q(tot=None), name="contactlegger_organisatie"),
            models.UniqueConstraint(fields=["lid"], condition=Q(tot=None), name="contactlegger_lid"),
        ]
        indexes = [models.Index(fields=["legger"], name="contactlegger_nu", condition=Q(tot=None))]

    def __str__(self) -> str:
        return str(self.legger)

    def beeindig(self, *, op: date, door: Lid) -> None:
        self.tot, self.beeindigd_door = op, door
        self.save(update_fields=["tot", "beeindigd_door"])

    def heropen(self) -> None:
        self.tot = self.beeindigd_door = None
        self.save(update_fields=["tot", "beeindigd_door"])
