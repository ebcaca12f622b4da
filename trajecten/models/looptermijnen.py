"""How long a form of participation, or an ontheffing, may last at most: per gemeente, and from a day on."""

from datetime import date

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import DateField, DurationField, F, Func, IntegerField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Greatest

from netwerk.models import Deelnamevorm, Gemeente, Lid
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang

GEEN_MAXIMUM = 0


class LooptermijnQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "LooptermijnQuerySet":
        """Those that began by then, the latest first."""
        return self.filter(geldig_van__lte=datum).order_by("-geldig_van", "-pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "LooptermijnQuerySet":
        return self.filter(toegang.werkdrempels(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "LooptermijnQuerySet":
        return self.filter(toegang.werkdrempels_wijzigen(gebruiker))


@met_geschiedenis()
class Looptermijn(models.Model):
    """Holds from `geldig_van` until a later one for the same. Without a vorm it is about an ontheffing."""

    gemeente = models.ForeignKey(Gemeente, on_delete=models.CASCADE, related_name="looptermijnen")
    vorm = models.ForeignKey(Deelnamevorm, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    maanden = models.PositiveSmallIntegerField("hoogstens maanden", validators=[MaxValueValidator(120)])
    geldig_van = models.DateField("geldig van")
    gezet_door = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    objects = LooptermijnQuerySet.as_manager()

    class Meta:
        verbose_name = "termijn van een vorm"
        verbose_name_plural = "termijnen van vormen"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "vorm", "geldig_van"], nulls_distinct=False, name="looptermijn_uniek"
            ),
            models.CheckConstraint(condition=Q(maanden__lte=120), name="looptermijn_maanden"),
        ]

    def __str__(self) -> str:
        if self.maanden == GEEN_MAXIMUM:
            return "geen maximum"
        return "1 maand" if self.maanden == 1 else f"{self.maanden} maanden"

    @classmethod
    def zet(cls, *, gemeente: Gemeente, vorm: Deelnamevorm | None, geldig_van: date, **wat: object) -> "Looptermijn":
        """From that day on; what was decided for the same day before is replaced, what counted earlier is not."""
        return cls.objects.update_or_create(gemeente=gemeente, vorm=vorm, geldig_van=geldig_van, defaults=wat)[0]


def hoogstens_maanden(vandaag: date, *, vorm: str | None, anders: Combinable) -> Coalesce:
    """How many months at most, of each row with a gemeente: what was decided there last, else `anders`.

    In: the field with the vorm; None for an ontheffing. Out: 0 when there is no maximum.
    """
    zelfde = Q(vorm=OuterRef(vorm)) if vorm else Q(vorm=None)
    gezet = Looptermijn.objects.geldig_op(vandaag).filter(zelfde, gemeente=OuterRef("gemeente"))
    return Coalesce(Subquery(gezet.values("maanden")[:1]), anders, GEEN_MAXIMUM, output_field=IntegerField())


def begon_te_lang_geleden(rijen: QuerySet, vandaag: date, *, afgesproken: str) -> QuerySet:
    """Which of these rows with `sinds` and `hoogstens` began longer ago than that, or will have on the agreed day."""
    zo_lang = Func(Value(0), F("hoogstens"), function="make_interval", output_field=DurationField())
    dag = Greatest(Cast(Value(vandaag), DateField()), F(afgesproken))  # leaves out a day that is not there
    grens = Func(dag, zo_lang, template="(%(expressions)s)", arg_joiner=" - ", output_field=DateField())
    return rijen.filter(hoogstens__gt=GEEN_MAXIMUM, sinds__lt=grens)
