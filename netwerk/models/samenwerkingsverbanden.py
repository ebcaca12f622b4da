"""The network of municipalities, and its municipalities."""

import uuid
from typing import TYPE_CHECKING

from django.core.validators import RegexValidator
from django.db import models

from netwerk import toegang, toegang_werkgroepen
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext

if TYPE_CHECKING:
    from netwerk.models.leden import Lid


class SamenwerkingsverbandQuerySet(models.QuerySet):
    def openbaar(self) -> "SamenwerkingsverbandQuerySet":
        """Every network has a public page."""
        return self.order_by("naam", "id")

    def onder_beheer(self, gebruiker: "Lid") -> "SamenwerkingsverbandQuerySet":
        """The networks whose words, texts and look this person looks after."""
        return self.filter(toegang.netwerken_onder_beheer(gebruiker)).order_by("naam", "id")

    def waar_werkgroepen_beginnen(self, gebruiker: "Lid") -> "SamenwerkingsverbandQuerySet":
        return self.filter(toegang_werkgroepen.netwerken_om_werkgroepen_te_beginnen(gebruiker)).order_by("naam", "id")

    def waar_nieuws_schrijven(self, gebruiker: "Lid") -> "SamenwerkingsverbandQuerySet":
        return self.filter(toegang_werkgroepen.netwerken_om_over_te_schrijven(gebruiker)).order_by("naam", "id")

    def met_slug(self, slug: str) -> "Samenwerkingsverband | None":
        return self.filter(slug=slug).first()


class Vakantieregio(models.TextChoices):
    NOORD = "noord", "Noord"
    MIDDEN = "midden", "Midden"
    ZUID = "zuid", "Zuid"


class Samenwerkingsverband(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    naam = models.CharField("naam", max_length=100)
    slug = models.SlugField("adres", max_length=50, unique=True)
    motto = models.CharField("motto", max_length=200, blank=True)
    uitleg = models.TextField("uitleg voor bezoekers", blank=True)
    telefoon = models.CharField("telefoonnummer voor hulp", max_length=20, blank=True)
    email = models.EmailField("mailadres voor hulp", blank=True)
    actief_sinds = models.DateField("actief sinds")
    thema = models.CharField("thema dat getoond wordt", max_length=16, blank=True, editable=False)
    logo = models.CharField("logo dat getoond wordt", max_length=16, blank=True, editable=False)
    vakantieregio = models.CharField(
        "regio van de schoolvakanties", max_length=10, choices=Vakantieregio, default=Vakantieregio.NOORD
    )

    objects = SamenwerkingsverbandQuerySet.as_manager()

    class Meta:
        verbose_name = "samenwerkingsverband"
        verbose_name_plural = "samenwerkingsverbanden"

    def __str__(self) -> str:
        return self.naam


class GemeenteQuerySet(models.QuerySet):
    def met_kwartiermaker(self) -> "GemeenteQuerySet":
        """Gemeenten where somebody answers who asks to take part. That there is somebody everybody may know."""
        wie = {"rollen__soort": Rolsoort.KWARTIERMAKER, "rollen__lid__is_active": True}
        with systeemcontext("which gemeenten have a kwartiermaker"):
            waar = list(self.filter(**wie).values_list("pk", flat=True))
        return self.filter(pk__in=waar).order_by("naam", "id")

    def zichtbaar_voor(self, gebruiker: "Lid") -> "GemeenteQuerySet":
        return self.filter(toegang.gemeenten_van_het_netwerk(gebruiker))

    def waar(self, gebruiker: "Lid", *, rol: Rolsoort | tuple[Rolsoort, ...]) -> "GemeenteQuerySet":
        """The gemeenten in which this person has that role, or one of those."""
        return self.filter(toegang.gemeenten_als(gebruiker, rol))

    def waar_rol_te_geven(self, gebruiker: "Lid") -> "GemeenteQuerySet":
        return self.filter(toegang.gemeenten_om_rol_te_geven(gebruiker))

    def onder_beheer(self, gebruiker: "Lid") -> "GemeenteQuerySet":
        return self.filter(toegang.gemeenten_onder_beheer(gebruiker))


class Gemeente(models.Model):
    """A municipality as one CBS vintage knows it: a new name or border gives a new code (domain.md 9)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="gemeenten", verbose_name="samenwerkingsverband"
    )
    naam = models.CharField("naam", max_length=100)
    cbs_code = models.CharField(
        "CBS-code", max_length=6, validators=[RegexValidator(r"^GM\d{4}$", "Een CBS-code is GM met 4 cijfers.")]
    )
    cbs_jaar = models.PositiveSmallIntegerField("jaar van de CBS-indeling")

    objects = GemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "gemeente"
        verbose_name_plural = "gemeenten"
        constraints = [
            models.UniqueConstraint(fields=["cbs_code", "cbs_jaar"], name="gemeente_uniek"),
            models.CheckConstraint(condition=models.Q(cbs_code__regex=r"^GM\d{4}$"), name="gemeente_cbs_code"),
        ]

    def __str__(self) -> str:
        return self.naam
