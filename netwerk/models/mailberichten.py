"""Mailberichten: what has to be mailed, written down in the transaction that wants it, until it is sent."""

import uuid
from datetime import datetime

from django.db import models


class MailberichtQuerySet(models.QuerySet):
    def neem(self, sleutel: str) -> "Mailbericht | None":
        """Return the one with this id, locked; None when it is sent, gone, or somebody else is sending it now."""
        return self.select_for_update(skip_locked=True).filter(pk=sleutel, verstuurd_op=None).first()


class Mailbericht(models.Model):
    """One mail to one address. Once sent its words are gone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    aan = models.CharField("aan", max_length=320)
    onderwerp = models.CharField("onderwerp", max_length=200)
    tekst = models.TextField("tekst", blank=True)
    bijlagen = models.JSONField("bijlagen", default=list, blank=True)
    koppen = models.JSONField("koppen", default=dict, blank=True)
    gemaakt_op = models.DateTimeField("gemaakt op")
    verstuurd_op = models.DateTimeField("verstuurd op", null=True, blank=True)
    pogingen = models.PositiveSmallIntegerField("aantal mislukte pogingen", default=0)
    laatste_fout = models.CharField("soort van de laatste fout", max_length=100, blank=True)

    objects = MailberichtQuerySet.as_manager()

    class Meta:
        verbose_name = "mailbericht"
        verbose_name_plural = "mailberichten"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(verstuurd_op=None) | models.Q(tekst="", bijlagen=[], koppen={}),
                name="mailbericht_leeg_na_versturen",
            ),
        ]

    def verstuurd(self, *, nu: datetime) -> None:
        self.verstuurd_op, self.tekst, self.bijlagen, self.koppen = nu, "", [], {}
        self.save(update_fields=["verstuurd_op", "tekst", "bijlagen", "koppen"])

    def mislukt(self, fout: Exception) -> None:
        """Remember what kind of fault it was. Its text may hold the address, so that is not kept."""
        self.pogingen += 1
        self.laatste_fout = type(fout).__name__
        self.save(update_fields=["pogingen", "laatste_fout"])
