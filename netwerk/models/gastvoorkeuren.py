"""What gasten asked us to remember, for a year at most."""

import uuid
from datetime import date

from django.db import models
from django.db.models import Q

from netwerk.models.gasten import Genodigde
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Contactpersoon
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.models.wensen import Wensen


class GastvoorkeurQuerySet(models.QuerySet):
    def van(self, gast: Genodigde) -> "GastvoorkeurQuerySet":
        """What this person asked to remember; nobody when we would not know the person again."""
        if gast.lid_id:
            return self.filter(lid=gast.lid_id)
        if gast.contactpersoon_id:
            return self.filter(contactpersoon=gast.contactpersoon_id)
        return (
            self.filter(lid=None, contactpersoon=None, gemeente=gast.gemeente_id, email=gast.email)
            if gast.email
            else self.none()
        )

    def geldig_op(self, dag: date) -> "GastvoorkeurQuerySet":
        return self.filter(geldig_tot__gt=dag)


class Gastvoorkeur(Wensen):
    """What somebody asked us to remember for a next time, until a day. No history: taken back is gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    lid = models.OneToOneField(Lid, on_delete=models.CASCADE, null=True, blank=True, related_name="gastvoorkeur")
    contactpersoon = models.OneToOneField(
        Contactpersoon, on_delete=models.CASCADE, null=True, blank=True, related_name="gastvoorkeur"
    )
    email = models.EmailField("e-mailadres", blank=True)
    geldig_tot = models.DateField("onthouden tot")

    objects = GastvoorkeurQuerySet.as_manager()

    class Meta:
        verbose_name = "onthouden wens"
        verbose_name_plural = "onthouden wensen"
        constraints = [
            models.CheckConstraint(
                condition=Q(lid__isnull=False, contactpersoon=None, email="")
                | Q(lid=None, contactpersoon__isnull=False, email="")
                | (Q(lid=None, contactpersoon=None) & ~Q(email="")),
                name="gastvoorkeur_van_een_persoon",
            ),
            models.UniqueConstraint(
                fields=["gemeente", "email"], condition=~Q(email=""), name="gastvoorkeur_adres_een_keer"
            ),
        ]
