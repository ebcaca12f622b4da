"""Iets anders: one button for somebody who wants a change. It starts a talk, within a time that everybody sees (D6)."""

import uuid
from datetime import date, datetime, timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang
from trajecten.models.inwoners import Inwoner

REACTIE_BINNEN = timedelta(days=7)
"""Within how long somebody hears when the talk is: as for who registers. A choice of ours."""


class IetsAndersQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "IetsAndersQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "IetsAndersQuerySet":
        """Who has the talk; nobody answers the own question."""
        return self.zichtbaar_voor(gebruiker).exclude(inwoner__lid=gebruiker.pk)

    def open(self) -> "IetsAndersQuerySet":
        return self.filter(opgepakt_op=None).order_by("op", "pk")


@met_geschiedenis()
class IetsAnders(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="iets_anders")
    op = models.DateTimeField("op")
    woorden = models.CharField("in eigen woorden", max_length=400, blank=True)
    samen_met = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    """Who wrote it down with the person there; empty when the person pressed the button alone."""
    opgepakt_op = models.DateTimeField("opgepakt op", null=True, blank=True)
    opgepakt_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    gesprek_op = models.DateField("gesprek op", null=True, blank=True)

    objects = IetsAndersQuerySet.as_manager()

    class Meta:
        verbose_name = "wens om iets anders"
        verbose_name_plural = "wensen om iets anders"
        constraints = [
            models.UniqueConstraint(fields=["inwoner"], condition=Q(opgepakt_op=None), name="iets_anders_een_open"),
            models.CheckConstraint(
                condition=Q(opgepakt_op=None, gesprek_op=None) | Q(opgepakt_op__isnull=False, gesprek_op__isnull=False),
                name="iets_anders_gesprek",
            ),
        ]

    def __str__(self) -> str:
        return "Ik wil iets anders"

    @classmethod
    def vraag(cls, *, inwoner: Inwoner, woorden: str, nu: datetime, samen_met: Lid | None = None) -> "IetsAnders":
        """Keep the wish; while one waits, more words come with it and the time keeps running."""
        vast = {"gemeente_id": inwoner.gemeente_id, "op": nu, "woorden": woorden, "samen_met": samen_met}
        wens, is_nieuw = cls.objects.get_or_create(inwoner=inwoner, opgepakt_op=None, defaults=vast)
        if not is_nieuw and woorden and woorden != wens.woorden:
            wens.woorden = woorden
            wens.save(update_fields=["woorden"])
        return wens

    @property
    def reageer_uiterlijk_op(self) -> date:
        return timezone.localdate(self.op + REACTIE_BINNEN)

    def spreek_af(self, *, gesprek_op: date, door: Lid, nu: datetime) -> None:
        """Say when the talk is. A second time changes the day."""
        self.opgepakt_op, self.opgepakt_door, self.gesprek_op = self.opgepakt_op or nu, door, gesprek_op
        self.save(update_fields=["opgepakt_op", "opgepakt_door", "gesprek_op"])

    def trek_in(self) -> bool:
        """Take back what nobody took up yet; whether that was so."""
        return bool(IetsAnders.objects.filter(pk=self.pk, opgepakt_op=None).delete()[0])
