"""Projecten such as Sport maakt Actief: who does them, what for, who takes part, how that ends (features.md E13-E15).

How many are aangemeld, gestart, lopend, afgerond or voortijdig gestopt follows from the dates of each deelname alone.
"""

import uuid
from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q

from netwerk.models import Gemeente, Lid, Organisatie
from participatie.geschiedenis import met_geschiedenis
from participatie.meldingen import INTUSSEN
from trajecten import toegang
from trajecten.models.inwoners import Inwoner
from trajecten.models.stopredenen import Stopreden
from trajecten.models.vergissingen import kort_geleden


class ProjectQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "ProjectQuerySet":
        return self.filter(toegang.projecten(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ProjectQuerySet":
        return self.filter(toegang.projecten_wijzigen(gebruiker))


@met_geschiedenis()
class Project(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField("naam", max_length=80)
    wat = models.CharField("wat is het", max_length=400, blank=True)
    doelen = models.CharField("doelen", max_length=600, blank=True)
    begint_op = models.DateField("begint op")
    eindigt_op = models.DateField("eindigt op", null=True, blank=True)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        verbose_name = "project"
        verbose_name_plural = "projecten"
        constraints = [
            models.CheckConstraint(
                condition=Q(eindigt_op=None) | Q(eindigt_op__gte=F("begint_op")),
                name="project_op_volgorde",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
            models.UniqueConstraint(
                fields=["gemeente", "naam"],
                name="project_uniek",
                violation_error_message="Er is al een project met deze naam.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def losse_doelen(self) -> list[str]:
        return [regel.strip() for regel in self.doelen.splitlines() if regel.strip()]


@met_geschiedenis()
class Projectpartner(models.Model):
    class Rol(models.TextChoices):
        INITIATIEF = "initiatief", "begon ermee"
        UITVOERING = "uitvoering", "voert het uit"
        STEUN = "steun", "helpt mee"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="partners")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.CASCADE, related_name="+")
    rol = models.CharField("wat doet deze partner", max_length=20, choices=Rol)

    class Meta:
        verbose_name = "partner van een project"
        verbose_name_plural = "partners van projecten"
        ordering = ["rol", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "organisatie"],
                name="projectpartner_uniek",
                violation_error_message="Deze organisatie staat er al bij.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.organisatie}, {self.get_rol_display()}"


@met_geschiedenis()
class Projectsessie(models.Model):
    """One time that the group meets, and who comes to tell something."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="sessies")
    op = models.DateField("op")
    onderwerp = models.CharField("onderwerp", max_length=120)
    gast = models.CharField("wie komt vertellen", max_length=120, blank=True)

    class Meta:
        verbose_name = "keer dat een project samenkomt"
        verbose_name_plural = "keren dat projecten samenkomen"
        ordering = ["op", "pk"]

    def __str__(self) -> str:
        return self.onderwerp


class ProjectdeelnameQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "ProjectdeelnameQuerySet":
        return self.filter(toegang.van_eigen_inwoners(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "ProjectdeelnameQuerySet":
        return self.filter(toegang.van_begeleide_inwoner(gebruiker))

    def met_kan_terug(self, vandaag: date) -> "ProjectdeelnameQuerySet":
        """Add `kan_terug`: whether the last step can be taken back as a mistake."""
        return self.annotate(kan_terug=kort_geleden(Projectdeelname, vandaag))

    def open(self) -> "ProjectdeelnameQuerySet":
        return self.filter(afgerond_op=None, gestopt_op=None)

    def project_voorbij(self, vandaag: date) -> "ProjectdeelnameQuerySet":
        """Of which nobody said how it ended, and the project is over."""
        return self.open().filter(project__eindigt_op__lt=vandaag)


@met_geschiedenis()
class Projectdeelname(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    gemeente = models.ForeignKey(Gemeente, on_delete=models.PROTECT, related_name="+")
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="deelnames")
    inwoner = models.ForeignKey(Inwoner, on_delete=models.CASCADE, related_name="projectdeelnames")
    aangemeld_op = models.DateField("aangemeld op")
    gestart_op = models.DateField("gestart op", null=True, blank=True)
    afgerond_op = models.DateField("afgerond op", null=True, blank=True)
    gestopt_op = models.DateField("gestopt op", null=True, blank=True)
    stopreden = models.CharField("waarom gestopt", max_length=20, choices=Stopreden, blank=True)

    objects = ProjectdeelnameQuerySet.as_manager()

    class Meta:
        verbose_name = "deelname aan een project"
        verbose_name_plural = "deelnames aan projecten"
        constraints = [
            models.CheckConstraint(
                condition=(Q(gestart_op=None) | Q(gestart_op__gte=F("aangemeld_op")))
                & (Q(afgerond_op=None) | Q(gestart_op__isnull=False, afgerond_op__gte=F("gestart_op")))
                & (Q(gestopt_op=None) | Q(gestopt_op__gte=F("aangemeld_op")))
                & (Q(gestopt_op=None) | Q(gestart_op=None) | Q(gestopt_op__gte=F("gestart_op"))),
                name="projectdeelname_op_volgorde",
                violation_error_message="Kies een dag na de dag ervoor.",
            ),
            models.CheckConstraint(
                condition=Q(afgerond_op=None) | Q(gestopt_op=None), name="projectdeelname_een_einde"
            ),
            models.CheckConstraint(
                condition=Q(gestopt_op=None, stopreden="") | (Q(gestopt_op__isnull=False) & ~Q(stopreden="")),
                name="projectdeelname_stop_met_reden",
                violation_error_message="Kies waarom iemand stopt.",
            ),
            models.UniqueConstraint(
                fields=["project", "inwoner"],
                condition=Q(afgerond_op=None, gestopt_op=None),
                name="projectdeelname_een_open",
                violation_error_message="Deze inwoner doet al mee.",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "aangemeld_op"], name="projectdeelname_gemeente")]

    def __str__(self) -> str:
        return self.stand

    @property
    def stand(self) -> str:
        if self.afgerond_op:
            return "afgerond"
        if self.gestopt_op:
            return "voortijdig gestopt" if self.gestart_op else "toch niet begonnen"
        return "doet mee" if self.gestart_op else "aangemeld"

    @property
    def is_open(self) -> bool:
        return self.afgerond_op is None and self.gestopt_op is None

    @property
    def laatste_dag(self) -> date:
        return self.afgerond_op or self.gestopt_op or self.gestart_op or self.aangemeld_op

    def start(self, *, op: date) -> None:
        self._moet(kan=self.is_open and self.gestart_op is None)
        self.gestart_op = self._niet_eerder(op, dan=self.aangemeld_op)
        self.save(update_fields=["gestart_op"])

    def rond_af(self, *, op: date) -> None:
        self._moet(kan=self.is_open and self.gestart_op is not None)
        self.afgerond_op = self._niet_eerder(op, dan=self.gestart_op)
        self.save(update_fields=["afgerond_op"])

    def stop(self, *, op: date, reden: str) -> None:
        self._moet(kan=self.is_open)
        self.gestopt_op = self._niet_eerder(op, dan=self.gestart_op or self.aangemeld_op)
        self.stopreden = reden
        self.save(update_fields=["gestopt_op", "stopreden"])

    def ga_terug(self) -> bool:
        """Take the last step back: it was a mistake. Returns whether the deelname is still there."""
        if not self.is_open:
            if Projectdeelname.objects.open().filter(project=self.project_id, inwoner=self.inwoner_id).exists():
                raise ValidationError("Deze inwoner doet al weer mee.")
            self.afgerond_op, self.gestopt_op, self.stopreden = None, None, ""
        elif self.gestart_op:
            self.gestart_op = None
        else:
            self.delete()
            return False
        self.save()
        return True

    def _moet(self, *, kan: bool) -> None:
        if not kan:
            raise ValidationError(INTUSSEN)

    def _niet_eerder(self, op: date, *, dan: date) -> date:
        if op < dan:
            raise ValidationError({"op": f"Kies {dan.day}-{dan.month}-{dan.year} of een latere dag."})
        return op
