"""Opbrengsten: what came up in the room, from an idea to an afspraak, and what became of it."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.acties import Actie
from netwerk.models.agendapunten import Agendapunt
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.leden import Lid
from netwerk.models.leervragen import Leervraag
from participatie.geschiedenis import met_geschiedenis
from participatie.muur import systeemcontext


class OpbrengstQuerySet(models.QuerySet):
    def aanwezig(self) -> "OpbrengstQuerySet":
        return self.filter(weg_op=None)

    def met_vervolg(self) -> "OpbrengstQuerySet":
        """Those of which something has to come."""
        return self.aanwezig().filter(soort__in=Opbrengst.MET_VERVOLG)

    def open_op(self, moment: datetime) -> "OpbrengstQuerySet":
        """Of those with something to come: what was not done yet at that moment."""
        return self.filter(Q(gedaan_op=None) | Q(gedaan_op__gt=moment))

    def open(self) -> "OpbrengstQuerySet":
        return self.met_vervolg().filter(gedaan_op=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "OpbrengstQuerySet":
        return self.filter(toegang.opbrengsten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "OpbrengstQuerySet":
        return self.filter(toegang.opbrengsten_wijzigen(gebruiker))

    def af_te_ronden_door(self, gebruiker: Lid) -> "OpbrengstQuerySet":
        return self.filter(toegang.opbrengsten_afronden(gebruiker))


@met_geschiedenis()
class Opbrengst(models.Model):
    class Soort(models.TextChoices):
        IDEE = "idee", "idee"
        VRAAG = "vraag", "vraag"
        MATCH = "match", "match"
        CONTACT = "contact", "contact"
        ERVARING = "ervaring", "ervaring"
        KENNIS = "kennis", "kennis"
        MOGELIJKHEID = "mogelijkheid", "mogelijkheid"
        ACTIE = "actie", "actie"
        AFSPRAAK = "afspraak", "afspraak"

    MET_VERVOLG = (Soort.ACTIE, Soort.AFSPRAAK)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bijeenkomst = models.ForeignKey(Bijeenkomst, on_delete=models.CASCADE, related_name="opbrengsten")
    agendapunt = models.ForeignKey(
        Agendapunt, on_delete=models.SET_NULL, null=True, blank=True, related_name="opbrengsten"
    )
    soort = models.CharField("soort", max_length=20, choices=Soort, default=Soort.IDEE)
    tekst = models.CharField("wat", max_length=300)
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="opbrengsten")
    op = models.DateTimeField("opgeschreven op", default=timezone.now)
    eigenaar = models.ForeignKey(
        Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="opbrengsten_als_eigenaar"
    )
    uiterlijk_op = models.DateField("uiterlijk op", null=True, blank=True)
    gedaan_op = models.DateTimeField("gedaan op", null=True, blank=True)
    gevolg = models.TextField("wat kwam ervan", max_length=1000, blank=True)
    actie = models.OneToOneField(Actie, on_delete=models.SET_NULL, null=True, blank=True, related_name="opbrengst")
    leervraag = models.ForeignKey(
        Leervraag, on_delete=models.SET_NULL, null=True, blank=True, related_name="opbrengsten"
    )
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = OpbrengstQuerySet.as_manager()

    class Meta:
        verbose_name = "opbrengst"
        verbose_name_plural = "opbrengsten"
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=["idee", "vraag", "match", "contact", "ervaring", "kennis", "mogelijkheid"])
                | Q(soort__in=["actie", "afspraak"], eigenaar__isnull=False, uiterlijk_op__isnull=False),
                name="opbrengst_eigenaar_en_dag",
                violation_error_message="Kies wie het doet en wanneer het klaar is.",
            ),
        ]
        indexes = [models.Index(fields=["bijeenkomst", "op"], name="opbrengst_van_bijeenkomst")]

    def __str__(self) -> str:
        return self.tekst

    @property
    def heeft_vervolg(self) -> bool:
        return self.soort in self.MET_VERVOLG

    def rond_af(self, *, gevolg: str, nu: datetime) -> None:
        """Say that it is done, and what came of it; the actie that belongs to it is done with it."""
        self.gevolg, self.gedaan_op = gevolg, self.gedaan_op or nu
        self.save(update_fields=["gevolg", "gedaan_op"])
        self._werk_actie_bij(gedaan_op=self.gedaan_op)

    def heropen(self) -> None:
        self.gedaan_op = None
        self.save(update_fields=["gedaan_op"])
        self._werk_actie_bij(gedaan_op=None)

    def haal_weg(self, *, nu: datetime) -> None:
        """Take it away, with the actie and the leervraag that came of it."""
        self._zet_weg(nu)

    def zet_terug(self) -> None:
        self._zet_weg(None)

    def _zet_weg(self, op: datetime | None) -> None:
        self.weg_op = op
        self.save(update_fields=["weg_op"])
        self._werk_actie_bij(ingetrokken_op=op)
        if self.leervraag_id and self.soort == self.Soort.VRAAG:
            Leervraag.objects.filter(pk=self.leervraag_id).update(weg_op=op)

    def _werk_actie_bij(self, **velden: object) -> None:
        """The actie may be of a gemeente where this person does not work."""
        if self.actie_id:
            with systeemcontext("the actie of an opbrengst goes along with it"):
                Actie.objects.filter(pk=self.actie_id).update(**velden)
