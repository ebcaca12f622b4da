"""Voordrachten: a lid names somebody for the network; who may give the role invites that person, or says why not."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Gemeente
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.rolsoorten import ROL_BIJ_WERELD, Rolsoort, Wereld
from participatie.geschiedenis import met_geschiedenis


class VoordrachtQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "VoordrachtQuerySet":
        return self.filter(toegang.voordrachten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "VoordrachtQuerySet":
        return self.filter(toegang.voordrachten_beoordelen(gebruiker))

    def in_te_trekken_door(self, gebruiker: Lid) -> "VoordrachtQuerySet":
        """What this person put forward, as long as nobody answered."""
        return self.open().filter(toegang.voordrachten_eigen(gebruiker))

    def te_heropenen_door(self, gebruiker: Lid) -> "VoordrachtQuerySet":
        """What this person took back, or what somebody who decides turned down."""
        eigen = Q(stand=Voordracht.Stand.INGETROKKEN) & toegang.voordrachten_eigen(gebruiker)
        afgewezen = Q(stand=Voordracht.Stand.AFGEWEZEN) & toegang.voordrachten_beoordelen(gebruiker)
        return self.filter(eigen | afgewezen)

    def open(self) -> "VoordrachtQuerySet":
        return self.filter(beslist_op=None)


@met_geschiedenis()
class Voordracht(models.Model):
    class Stand(models.TextChoices):
        OPEN = "open", "Wacht op antwoord"
        UITGENODIGD = "uitgenodigd", "Uitgenodigd"
        AFGEWEZEN = "afgewezen", "Gaat niet door"
        INGETROKKEN = "ingetrokken", "Teruggenomen"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(
        Gemeente, on_delete=models.PROTECT, related_name="voordrachten", verbose_name="gemeente"
    )
    naam = models.CharField("naam", max_length=100)
    email = models.EmailField("e-mailadres")
    waarom = models.TextField("waarom", max_length=500)
    wereld = models.CharField("wereld", max_length=20, choices=Wereld)
    door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, related_name="voordrachten")
    gedaan_op = models.DateTimeField("gedaan op")
    stand = models.CharField("stand", max_length=20, choices=Stand, default=Stand.OPEN)
    beslist_op = models.DateTimeField("beslist op", null=True, blank=True)
    beslist_door = models.ForeignKey(
        Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="beoordeelde_voordrachten"
    )
    reden = models.TextField("reden", max_length=500, blank=True)
    uitnodiging = models.OneToOneField(
        Uitnodiging, on_delete=models.SET_NULL, null=True, blank=True, related_name="voordracht"
    )

    objects = VoordrachtQuerySet.as_manager()

    class Meta:
        verbose_name = "voordracht"
        verbose_name_plural = "voordrachten"
        constraints = [
            models.CheckConstraint(condition=Q(wereld__in=Wereld.values), name="voordracht_wereld"),
            models.CheckConstraint(condition=Q(email=Lower("email")), name="voordracht_email_klein"),
            models.CheckConstraint(
                condition=Q(stand="open", beslist_op=None) | (~Q(stand="open") & Q(beslist_op__isnull=False)),
                name="voordracht_beslist",
            ),
            models.CheckConstraint(
                condition=~Q(stand="afgewezen") | ~Q(reden=""),
                name="voordracht_reden",
                violation_error_message="Vul in: waarom het niet doorgaat.",
            ),
            models.UniqueConstraint(
                fields=["gemeente", "email", "door"],
                condition=Q(beslist_op=None),
                name="voordracht_een_tegelijk",
                violation_error_message="U droeg deze persoon al aan. U hoeft niets meer te doen.",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "-gedaan_op"], name="voordracht_nieuwste")]

    def __str__(self) -> str:
        return self.naam

    @property
    def soort(self) -> Rolsoort:
        """The role that goes with the world this person comes from."""
        return ROL_BIJ_WERELD[self.wereld]

    @property
    def is_open(self) -> bool:
        return self.beslist_op is None

    def nodig_uit(self, uitnodiging: Uitnodiging | None, *, door: Lid, nu: datetime) -> None:
        self.uitnodiging = uitnodiging
        self._beslis(self.Stand.UITGENODIGD, door=door, nu=nu)

    def wijs_af(self, *, door: Lid, nu: datetime, reden: str) -> None:
        self.reden = reden
        self._beslis(self.Stand.AFGEWEZEN, door=door, nu=nu)

    def trek_in(self, *, nu: datetime) -> None:
        """Who named this person takes that back before anybody answered."""
        self._beslis(self.Stand.INGETROKKEN, door=self.door, nu=nu)

    def heropen(self) -> None:
        """It waits for an answer again."""
        self.reden = ""
        self._beslis(self.Stand.OPEN, door=None, nu=None)

    def _beslis(self, stand: Stand, *, door: Lid | None, nu: datetime | None) -> None:
        self.stand, self.beslist_op, self.beslist_door = stand, nu, door
        self.save()
