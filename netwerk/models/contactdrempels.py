"""After how many days without contact an organisation or a lid cools down: per group, in each samenwerkingsverband."""

from datetime import date

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from netwerk import toegang_contacten as toegang
from netwerk.models.leden import Lid
from netwerk.models.organisaties import Organisatiesoort
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.rolsoorten import Wereld


class ContactdrempelQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "ContactdrempelQuerySet":
        """Those that began by then, the latest of each group last."""
        return self.filter(geldig_van__lte=datum).order_by("geldig_van", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "ContactdrempelQuerySet":
        return self.filter(toegang.contactdrempels(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ContactdrempelQuerySet":
        return self.filter(toegang.contactdrempels_wijzigen(gebruiker))


class Contactdrempel(models.Model):
    """Holds from `geldig_van` until a later one of the same group: what counted before stays as it was.

    The group is a kind of organisation, or the world of people; neither of them is: organisations without a kind.
    """

    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="contactdrempels"
    )
    organisatiesoort = models.ForeignKey(
        Organisatiesoort, on_delete=models.PROTECT, null=True, blank=True, related_name="contactdrempels"
    )
    wereld = models.CharField("wereld", max_length=20, choices=Wereld, blank=True)
    dagen = models.PositiveSmallIntegerField("dagen", validators=[MinValueValidator(1), MaxValueValidator(730)])
    geldig_van = models.DateField("geldig van")
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = ContactdrempelQuerySet.as_manager()

    class Meta:
        verbose_name = "drempel voor contact"
        verbose_name_plural = "drempels voor contact"
        constraints = [
            models.UniqueConstraint(
                fields=["samenwerkingsverband", "organisatiesoort", "wereld", "geldig_van"],
                name="contactdrempel_uniek",
                nulls_distinct=False,
            ),
            models.CheckConstraint(condition=Q(organisatiesoort=None) | Q(wereld=""), name="contactdrempel_een_groep"),
            models.CheckConstraint(condition=Q(dagen__gte=1, dagen__lte=730), name="contactdrempel_dagen"),
        ]

    def __str__(self) -> str:
        return f"{self.dagen} dagen"
