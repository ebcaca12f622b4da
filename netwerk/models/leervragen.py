"""Leervragen: what the network wants to learn; a question stays open over bijeenkomsten until it is answered."""

import uuid
from datetime import datetime

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest

from netwerk import toegang_bijeenkomsten as toegang
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.models.werkgroepen import Werkgroep
from participatie.geschiedenis import met_geschiedenis
from participatie.weghalen import MetWeghalen
from participatie.zoeken import elk_woord


class LeervraagQuerySet(models.QuerySet):
    def open(self) -> "LeervraagQuerySet":
        return self.filter(beantwoord_op=None, weg_op=None)

    def beantwoord(self) -> "LeervraagQuerySet":
        return self.filter(beantwoord_op__isnull=False, weg_op=None)

    def zoek(self, tekst: str) -> "LeervraagQuerySet":
        if not tekst:
            return self
        in_de_vraag = self.model.objects.filter(elk_woord(tekst, "vraag"))
        ook_geleerd = self.model.objects.filter(
            elk_woord(tekst, "vraag", "antwoorden__tekst"), antwoorden__weg_op=None, antwoorden__isnull=False
        )
        return self.filter(Q(pk__in=in_de_vraag.values("pk")) | Q(pk__in=ook_geleerd.values("pk")))

    def met_leeftijd(self, nu: datetime) -> "LeervraagQuerySet":
        """Add `leeftijd`: at how many bijeenkomsten of the network the question was open, the one it came from not."""
        open_tijdens = Bijeenkomst.objects.van_het_netwerk().filter(
            samenwerkingsverband=OuterRef("samenwerkingsverband"),
            begint_op__gt=OuterRef("gesteld_op"),
            eindigt_op__lte=Coalesce(OuterRef("beantwoord_op"), nu),
        )
        aantal = open_tijdens.order_by().values("samenwerkingsverband").annotate(n=Count("pk")).values("n")
        return self.annotate(leeftijd=Greatest(Coalesce(Subquery(aantal), 0) - F("beantwoord_tijdens"), 0))

    def met_stemmen(self, lezer: Lid) -> "LeervraagQuerySet":
        """Add `stemmen`, how many leden find it important, and `ik_ook`, whether this reader does."""
        stemmen = Leervraagstem.objects.filter(leervraag=OuterRef("pk"))
        aantal = stemmen.order_by().values("leervraag").annotate(n=Count("pk")).values("n")
        return self.annotate(stemmen=Coalesce(Subquery(aantal), 0), ik_ook=Exists(stemmen.filter(door=lezer)))

    def belangrijkste_eerst(self) -> "LeervraagQuerySet":
        """What most leden find important; of equals the oldest. In: with `stemmen`."""
        return self.order_by("-stemmen", "gesteld_op", "pk")

    def zichtbaar_voor(self, gebruiker: Lid) -> "LeervraagQuerySet":
        return self.filter(toegang.leervragen(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "LeervraagQuerySet":
        return self.filter(toegang.leervragen_wijzigen(gebruiker))


@met_geschiedenis()
class Leervraag(MetWeghalen, models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.PROTECT, related_name="leervragen", verbose_name="samenwerkingsverband"
    )
    vraag = models.CharField("vraag", max_length=300)
    gesteld_door = models.ForeignKey(
        Lid, on_delete=models.PROTECT, related_name="leervragen", verbose_name="gesteld door"
    )
    gesteld_op = models.DateTimeField("gesteld op")
    bijeenkomst = models.ForeignKey(
        Bijeenkomst, on_delete=models.SET_NULL, null=True, blank=True, related_name="leervragen"
    )
    werkgroep = models.ForeignKey(
        Werkgroep, on_delete=models.SET_NULL, null=True, blank=True, related_name="leervragen", verbose_name="werkgroep"
    )
    beantwoord_op = models.DateTimeField("beantwoord op", null=True, blank=True)
    beantwoord_tijdens = models.PositiveSmallIntegerField("bijeenkomsten waarin de vraag beantwoord was", default=0)
    """Of earlier times that it was answered, before it was opened again."""
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = LeervraagQuerySet.as_manager()

    class Meta:
        verbose_name = "leervraag"
        verbose_name_plural = "leervragen"
        constraints = [
            models.CheckConstraint(
                condition=Q(beantwoord_op=None) | Q(beantwoord_op__gte=F("gesteld_op")),
                name="leervraag_antwoord_na_vraag",
            ),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "gesteld_op"], name="leervraag_wanneer")]

    def __str__(self) -> str:
        return self.vraag

    @classmethod
    def stel(cls, *, door: Lid, nu: datetime, sleutel: uuid.UUID, **wat: object) -> "Leervraag":
        """Ask what to learn. Sent twice it is one question."""
        return cls.objects.get_or_create(pk=sleutel, gesteld_door=door, defaults={"gesteld_op": nu} | wat)[0]

    def beantwoord(
        self,
        *,
        door: Lid,
        tekst: str,
        nu: datetime,
        bron: tuple[str, uuid.UUID] | None,
        af: bool,
        sleutel: uuid.UUID,
    ) -> "Leerantwoord":
        """Add what somebody learned; `af` says that the question is answered with it. Sent twice it is one answer."""
        self.op_slot()
        bron_soort, bron_id = bron or ("", None)
        wat = {"tekst": tekst, "op": nu, "bron_soort": bron_soort, "bron_id": bron_id, "is_af": af}
        antwoord, _ = self.antwoorden.get_or_create(pk=sleutel, door=door, defaults=wat)
        if antwoord.is_af:
            self.volg_antwoorden(nu=nu)
        return antwoord

    def op_slot(self) -> None:
        """Let who answers, takes an answer away or opens the question again at the same moment wait."""
        nu = type(self).objects.select_for_update(of=("self",), no_key=True).get(pk=self.pk)
        self.beantwoord_op, self.beantwoord_tijdens = nu.beantwoord_op, nu.beantwoord_tijdens

    def volg_antwoorden(self, *, nu: datetime) -> None:
        """The question is answered since the first answer that says so, and open without any.

        In: `nu` is when an answer came, or when the one that is back was taken away. The bijeenkomsten that passed
        while the question was answered do not make it older, and count again when it was answered after all.
        """
        die_af_zijn = self.antwoorden.aanwezig().filter(is_af=True).order_by("op").values_list("op", flat=True)
        wordt = die_af_zijn.first()
        if wordt == self.beantwoord_op:
            return
        van, tot = (min(op or nu, nu) for op in (self.beantwoord_op, wordt))
        tussendoor = Bijeenkomst.objects.van_het_netwerk().filter(
            samenwerkingsverband=self.samenwerkingsverband_id,
            eindigt_op__gt=min(van, tot),
            eindigt_op__lte=max(van, tot),
        )
        erbij = tussendoor.count() if tot > van else -tussendoor.count()
        self.beantwoord_tijdens = max(self.beantwoord_tijdens + erbij, 0)
        self.beantwoord_op = wordt
        self.save(update_fields=["beantwoord_op", "beantwoord_tijdens"])

    def heropen(self, *, nu: datetime) -> None:
        """Ask it again, whatever was answered: no answer is enough any more."""
        self.op_slot()
        self.antwoorden.filter(is_af=True).update(is_af=False)
        self.volg_antwoorden(nu=nu)

    def vind_belangrijk(self, *, door: Lid, is_belangrijk: bool) -> None:
        """Say that it matters most, or no longer. A second tap changes nothing."""
        if is_belangrijk:
            self.stemmen_van.get_or_create(door=door)
        else:
            self.stemmen_van.filter(door=door).delete()


class LeerantwoordQuerySet(models.QuerySet):
    def aanwezig(self) -> "LeerantwoordQuerySet":
        return self.filter(weg_op=None)

    def zichtbaar_voor(self, gebruiker: Lid) -> "LeerantwoordQuerySet":
        return self.filter(toegang.leerantwoorden(gebruiker))

    def wijzigbaar_voor(self, gebruiker: Lid) -> "LeerantwoordQuerySet":
        return self.filter(toegang.leerantwoorden_wijzigen(gebruiker))


@met_geschiedenis()
class Leerantwoord(models.Model):
    """`bron_soort` and `bron_id` say where somebody learned it, as netwerk/herkomst.py knows it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    leervraag = models.ForeignKey(Leervraag, on_delete=models.CASCADE, related_name="antwoorden")
    tekst = models.TextField("antwoord", max_length=2000)
    door = models.ForeignKey(Lid, on_delete=models.PROTECT, related_name="leerantwoorden")
    op = models.DateTimeField("gegeven op")
    bron_soort = models.CharField("waar geleerd: soort", max_length=20, blank=True)
    bron_id = models.UUIDField("waar geleerd", null=True, blank=True)
    is_af = models.BooleanField("hiermee is de vraag beantwoord", default=False)
    weg_op = models.DateTimeField("weggehaald op", null=True, blank=True)

    objects = LeerantwoordQuerySet.as_manager()

    class Meta:
        verbose_name = "antwoord op een leervraag"
        verbose_name_plural = "antwoorden op leervragen"
        constraints = [
            models.CheckConstraint(
                condition=Q(bron_soort="", bron_id=None) | (~Q(bron_soort="") & Q(bron_id__isnull=False)),
                name="leerantwoord_bron",
            ),
        ]
        indexes = [models.Index(fields=["bron_id"], name="leerantwoord_bron", condition=Q(bron_id__isnull=False))]

    def __str__(self) -> str:
        return f"Antwoord op: {self.leervraag}"

    def wijzig(self, *, tekst: str, bron: tuple[str, uuid.UUID] | None) -> None:
        self.tekst, (self.bron_soort, self.bron_id) = tekst, bron or ("", None)
        self.save(update_fields=["tekst", "bron_soort", "bron_id"])

    def haal_weg(self, *, nu: datetime) -> None:
        """Take it away; a question that was answered with it alone is open again. A second tap changes nothing."""
        self.leervraag.op_slot()
        if self.weg_op is None:
            self.weg_op = nu
            self.save(update_fields=["weg_op"])
            if self.is_af:
                self.leervraag.volg_antwoorden(nu=nu)

    def zet_terug(self) -> None:
        """Put it back; a question that was answered with it is so again, since then."""
        self.leervraag.op_slot()
        if self.weg_op is not None:
            weg_op, self.weg_op = self.weg_op, None
            self.save(update_fields=["weg_op"])
            if self.is_af:
                self.leervraag.volg_antwoorden(nu=weg_op)


@met_geschiedenis()
class Leervraagstem(models.Model):
    """That a lid finds this one of the questions to take up first (features.md D10)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    leervraag = models.ForeignKey(Leervraag, on_delete=models.CASCADE, related_name="stemmen_van")
    door = models.ForeignKey(Lid, on_delete=models.CASCADE, related_name="leervraagstemmen")

    class Meta:
        verbose_name = "stem voor een leervraag"
        verbose_name_plural = "stemmen voor leervragen"
        constraints = [models.UniqueConstraint(fields=["leervraag", "door"], name="leervraagstem_een_keer")]

    def __str__(self) -> str:
        return f"Belangrijk: {self.leervraag}"
