"""Inwoners: the people the network walks with, with or without an account."""

import uuid
from datetime import date

from django.db import models, transaction
from django.db.models import BooleanField, Case, DateField, Exists, F, Func, OuterRef, Q, Subquery, Value, When

from netwerk.models import Gemeente, Lid, Rol, Waarneming
from netwerk.toegang_contacten import OOK_VOOR_INWONERS
from participatie.geschiedenis import met_geschiedenis
from trajecten import toegang


def heeft_helper(pad: str = "") -> Exists:
    """Whether the named begeleider is there and still helps in that gemeente. In: the way to the inwoner."""
    rollen = Rol.objects.filter(lid=OuterRef(f"{pad}begeleider"), gemeente=OuterRef(f"{pad}gemeente"))
    return Exists(rollen.filter(soort__in=toegang.HELPERS, lid__is_active=True))


class HelptNog(Func):
    """The same of a lid and a gemeente, for who sees no roles of others (migrations/0022_muur_als_toegang.py)."""

    function = "helpt_nog"
    output_field = BooleanField()


class WachtZonderContactpersoon(Func):
    """Since when somebody waits for this, for a kwartiermaker who may not read what it is (0032_matches_dichter)."""

    template = (
        "(SELECT w.sinds FROM wacht_zonder_contactpersoon() w WHERE w.wie = %(expressions)s AND w.wat = '%(wat)s')"
    )
    output_field = DateField()


class VertrokkenZonderContactpersoon(Func):
    """Whether somebody without contactpersoon left, for a kwartiermaker who may not read the traject (0034_loket)."""

    template = "(%(expressions)s IN (SELECT vertrokken_zonder_contactpersoon()))"
    output_field = BooleanField()


class InwonerQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "InwonerQuerySet":
        return self.filter(toegang.inwoners(gebruiker))

    def begeleid_door(self, gebruiker: Lid) -> "InwonerQuerySet":
        """Of whom this person is the named begeleider, and still has that role there."""
        return self.filter(toegang.begeleide_inwoners(gebruiker))

    def mee_te_geven_door(self, gebruiker: Lid) -> "InwonerQuerySet":
        """To whom this person may hand over all own data: who has an account takes them along without anybody."""
        return self.begeleid_door(gebruiker).filter(lid=None)

    def zonder_contactpersoon(self, gebruiker: Lid) -> "InwonerQuerySet":
        """For whom this kwartiermaker has to find one."""
        return self.annotate(heeft_helper=heeft_helper()).filter(toegang.zonder_contactpersoon(gebruiker))

    def moet_contactpersoon_krijgen(self, gebruiker: Lid) -> "InwonerQuerySet":
        """The same, without who moved, died or is helped elsewhere and asked for nothing since."""
        return self.zonder_contactpersoon(gebruiker).exclude(VertrokkenZonderContactpersoon("pk"))

    def met_waar_op_gewacht_wordt(self) -> "InwonerQuerySet":
        """Of who has no contactpersoon: since when that person waits for a talk, to get acquainted, or to be asked."""
        wat = ("gesprek", "kennismaken", "navraag")
        return self.annotate(**{f"wacht_op_{een}": WachtZonderContactpersoon("pk", wat=een) for een in wat})

    def contactpersoon_te_kiezen_door(self, gebruiker: Lid) -> "InwonerQuerySet":
        return self.annotate(heeft_helper=heeft_helper()).filter(toegang.contactpersoon_kiezen(gebruiker))

    def met_contactpersoon(self, vandaag: date) -> "InwonerQuerySet":
        """With the begeleider, and by name `contactpersoon` and who stands in today: `waarnemer`, `waarneming_tot`."""
        nu = Waarneming.objects.niet_voorbij(vandaag).filter(
            afwezige=OuterRef("begeleider"),
            gemeente=OuterRef("gemeente"),
            van__lte=vandaag,
            rol__in=OOK_VOOR_INWONERS,
        )
        naam = When(HelptNog("begeleider", "gemeente"), then=F("begeleider__naam"))
        return self.select_related("begeleider").annotate(
            contactpersoon=Case(naam, default=Value("")),
            waarnemer=Subquery(nu.values("waarnemer__naam")[:1]),
            waarneming_tot=Subquery(nu.values("tot")[:1]),
        )

    @transaction.atomic
    def krijgen_contactpersoon(self, wie: uuid.UUID) -> None:
        """From the next request on this one sees what the one before saw, and follows the signalen that still run."""
        ids = list(self.values_list("pk", flat=True))
        Inwoner.objects.filter(pk__in=ids).update(begeleider=wie)
        signalen = self.model._meta.get_field("signalen").related_model.objects
        signalen.filter(inwoner__in=ids, beeindigd_op=None).update(volgt=wie)

    def die_meezoeken_met(self, gebruiker: Lid) -> "InwonerQuerySet":
        """For whom this person looks for a plek."""
        return self.filter(toegang.inwoners_die_meezoeken(gebruiker))

    def met_naam(self, naam: str) -> "InwonerQuerySet":
        """Who is called exactly like this, apart from capitals, accents and double spaces."""
        return self.filter(naam__unaccent__iexact=" ".join(naam.split()))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "InwonerQuerySet":
        """Of whom this person may put right a name, or ask something for."""
        verzoeken = self.model._meta.get_field("verzoeken").related_model.objects.filter(inwoner=OuterRef("pk"))
        erbij = self.annotate(heeft_helper=heeft_helper(), vroeg_iets=Exists(verzoeken))
        return erbij.filter(toegang.inwoners_wijzigen(gebruiker))


@met_geschiedenis()
class Inwoner(models.Model):
    """Somebody the network walks with. Beside that person only `begeleider` sees the talentprofiel.

    On the screen `begeleider` is the vaste contactpersoon: one at a time, and the history keeps who it was.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="inwoners")
    naam = models.CharField("naam", max_length=100)
    lid = models.OneToOneField(Lid, on_delete=models.PROTECT, null=True, blank=True, related_name="inwoner")
    begeleider = models.ForeignKey(Lid, on_delete=models.SET_NULL, null=True, blank=True, related_name="begeleidt")
    sinds = models.DateField("sinds")
    sleutel_elders = models.CharField("naam of nummer in het andere systeem", max_length=300, blank=True)
    """By which a file of that system finds this person again, whatever the name became here; in lower case. No BSN."""

    objects = InwonerQuerySet.as_manager()

    class Meta:
        verbose_name = "inwoner"
        verbose_name_plural = "inwoners"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "sleutel_elders"],
                condition=~Q(sleutel_elders=""),
                name="inwoner_sleutel_elders",
                violation_error_message="Dit nummer uit een ander systeem is hier al in gebruik.",
            )
        ]
        indexes = [models.Index(fields=["gemeente", "naam"], name="inwoner_gemeente_naam")]

    def __str__(self) -> str:
        return self.naam

    def krijgt_contactpersoon(self, wie: Lid) -> None:
        Inwoner.objects.filter(pk=self.pk).krijgen_contactpersoon(wie.pk)
        self.begeleider = wie
