"""Werkgroepen and who is in them."""

import uuid
from datetime import date

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Exists, F, Func, JSONField, OuterRef, Q

from netwerk import toegang_werkgroepen as toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetStoppen


class WerkgroepQuerySet(models.QuerySet):
    def lopend(self) -> "WerkgroepQuerySet":
        """Those that something new can be done in."""
        return self.filter(gestopt_op=None)

    def met_nu_lid(self, lid: Lid) -> "WerkgroepQuerySet":
        return self.filter(werkgroepleden__lid=lid, werkgroepleden__tot=None)

    def met_werelden(self) -> "WerkgroepQuerySet":
        """Add how many people of each world are in it now. The database counts everybody and tells no names."""
        telling = Func(F("pk"), function="werelden_van_werkgroep", output_field=JSONField())
        return self.annotate(werelden=telling)

    def met_rechten(self, gebruiker: Lid) -> "WerkgroepQuerySet":
        """Add `is_lid`, `mag_leiden` and `mag_schrijven` of this person."""
        lid_nu = Werkgroeplid.objects.nu().filter(werkgroep=OuterRef("pk"), lid=gebruiker)
        leidt = Werkgroep.objects.wijzigbaar_voor(gebruiker).filter(pk=OuterRef("pk"))
        return self.annotate(is_lid=Exists(lid_nu), mag_leiden=Exists(leidt)).annotate(
            mag_schrijven=models.ExpressionWrapper(
                Q(gestopt_op=None) & (Q(is_lid=True) | Q(mag_leiden=True)), output_field=models.BooleanField()
            )
        )

    def zichtbaar_voor(self, gebruiker: Lid) -> "WerkgroepQuerySet":
        return self.filter(toegang.werkgroepen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "WerkgroepQuerySet":
        """Those this person leads: who is in it, what it is for."""
        return self.filter(toegang.werkgroepen_wijzigen(gebruiker))

    def te_stoppen_door(self, gebruiker: Lid) -> "WerkgroepQuerySet":
        return self.filter(toegang.werkgroepen_stoppen(gebruiker))


@met_geschiedenis()
class Werkgroep(MetStoppen, models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(Samenwerkingsverband, on_delete=models.PROTECT, related_name="werkgroepen")
    naam = models.CharField("naam", max_length=100)
    doel = models.TextField("doel", blank=True)
    is_ontwerpteam = models.BooleanField("is het ontwerpteam", default=False)
    """The core team of the network: who designs how it works, from each gemeente (features.md B23)."""
    groepsapp = models.URLField(
        "link naar de groepsapp",
        max_length=300,
        blank=True,
        validators=[URLValidator(schemes=["https"], message="Vul een link in die begint met https://.")],
    )
    gestopt_op = models.DateTimeField("gestopt op", null=True, blank=True)
    leden = models.ManyToManyField(Lid, through="Werkgroeplid", related_name="werkgroepen")

    objects = WerkgroepQuerySet.as_manager()

    class Meta:
        verbose_name = "werkgroep"
        verbose_name_plural = "werkgroepen"
        constraints = [
            models.UniqueConstraint(fields=["samenwerkingsverband", "naam"], name="werkgroep_uniek"),
            models.UniqueConstraint(
                fields=["samenwerkingsverband"],
                condition=Q(is_ontwerpteam=True),
                name="werkgroep_een_ontwerpteam",
                violation_error_message="Het netwerk heeft al een ontwerpteam.",
            ),
            models.CheckConstraint(
                condition=Q(groepsapp="") | Q(groepsapp__startswith="https://"),
                name="werkgroep_groepsapp_https",
                violation_error_message="Vul een link in die begint met https://.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def neem_op(self, lid: Lid, *, op: date, taak: str = "lid") -> None:
        """Let somebody take part from this day. Who is in it already stays so; who was, comes back."""
        self.werkgroepleden.get_or_create(lid=lid, tot=None, defaults={"sinds": op, "taak": taak})


class WerkgroeplidQuerySet(models.QuerySet):
    def nu(self) -> "WerkgroeplidQuerySet":
        return self.filter(tot=None)


@met_geschiedenis()
class Werkgroeplid(models.Model):
    """A period in which somebody is in a werkgroep; who comes back gets a new one."""

    class Taak(models.TextChoices):
        TREKKER = "trekker", "trekker"
        LID = "lid", "lid"

    werkgroep = models.ForeignKey(Werkgroep, on_delete=models.CASCADE, related_name="werkgroepleden")
    lid = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="werkgroepleden")
    taak = models.CharField("taak", max_length=20, choices=Taak, default=Taak.LID)
    sinds = models.DateField("sinds")
    tot = models.DateField("tot", null=True, blank=True)

    objects = WerkgroeplidQuerySet.as_manager()

    class Meta:
        verbose_name = "lid van een werkgroep"
        verbose_name_plural = "leden van een werkgroep"
        constraints = [
            models.UniqueConstraint(
                fields=["werkgroep", "lid"], condition=Q(tot=None), name="werkgroeplid_een_keer_nu"
            ),
            models.CheckConstraint(condition=Q(taak__in=["trekker", "lid"]), name="werkgroeplid_taak"),
            models.CheckConstraint(condition=Q(tot=None) | Q(tot__gte=F("sinds")), name="werkgroeplid_tot_na_sinds"),
        ]
        indexes = [models.Index(fields=["lid"], condition=Q(tot=None), name="werkgroeplid_nu")]

    def __str__(self) -> str:
        return f"{self.lid} in {self.werkgroep}"

    def geef_taak(self, taak: str) -> None:
        self.taak = taak
        self.save(update_fields=["taak"])

    def stop(self, *, op: date) -> None:
        """End it. The row stays, so that one can see who worked on it."""
        self.tot = max(op, self.sinds)
        self.save(update_fields=["tot"])

    def ga_door(self) -> None:
        """Take the end back, unless somebody put this person in again meanwhile."""
        if not Werkgroeplid.objects.nu().filter(werkgroep=self.werkgroep_id, lid=self.lid_id).exists():
            self.tot = None
            self.save(update_fields=["tot"])
