"""The form of a werkbezoek: two questions, a third that opens, and the rest folded."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby

from django.core.exceptions import ValidationError
from django.db.models import Count, Q, QuerySet
from django.forms.boundfield import BoundField, BoundWidget
from django.http import QueryDict

from experimenten.antwoorden import VELDEN as VELDEN_VAN_ANTWOORDEN
from experimenten.forms.bezoekantwoorden import MetAntwoorden
from experimenten.forms.bezoekplaats import MetPlaats
from experimenten.forms.bezoekschot import MetSchot
from experimenten.models import Experiment, GezienTalent, Werkbezoek
from experimenten.sporen import is_beslist, is_weggehaald
from experimenten.werkbezoeken import AANTALLEN, Invoer
from netwerk.models import Idee, Lid
from participatie import bsn
from participatie.sleutels import als_uuid
from trajecten.models import Inwoner, Talent

HOOGSTENS_NAMEN = 20
HOOGSTENS_NAAM = 100
OP_DE_TELEFOON = timedelta(days=7)
"""How long a phone keeps a visit that is not sent."""
DIRECT_TE_ZIEN = 6
"""How many leden are shown before "Alle leden"."""


class WerkbezoekForm(MetAntwoorden, MetPlaats, MetSchot):
    def __init__(
        self,
        *,
        velden: Mapping[str, list[str]],
        controleer: bool,
        lid: Lid,
        vandaag: date,
        werkbezoek: Werkbezoek | None = None,
        nagestuurd: bool = False,
    ) -> None:
        """Fill the form with `velden`, as a browser sends them, and check them or only show them.

        In: `nagestuurd` when a phone kept it: what had to be done may be too late by now.
        """
        self.lid, self.vandaag, self.werkbezoek = lid, vandaag, werkbezoek
        self.actie_vanaf = vandaag - OP_DE_TELEFOON if nagestuurd else vandaag
        gestuurd = QueryDict(mutable=True)
        for naam, waarden in velden.items():
            gestuurd.setlist(naam, waarden)
        self.zet_vragen(gestuurd)
        super().__init__(gestuurd if controleer else None, initial=self._begin(gestuurd))
        self.vul_vragen(gestuurd)
        self._vul_keuzes()

    @classmethod
    def veldnamen(cls) -> list[str]:
        """The names under which a browser sends the fields."""
        return [*cls.base_fields, *VELDEN_VAN_ANTWOORDEN, "actie_op_anders", bsn.BEVESTIGING]

    def _begin(self, gestuurd: QueryDict) -> dict[str, object]:
        ingevuld = {
            naam: veld.widget.value_from_datadict(gestuurd, {}, naam)
            for naam, veld in self.base_fields.items()
            if naam in gestuurd
        }
        return {"datum": self.vandaag, "soort": Werkbezoek.Soort.WERKBEZOEK, **ingevuld}

    def _vul_keuzes(self) -> None:
        self.fields["meegegaan"].queryset = self._leden()
        self.vul_schotten(self._experimenten(), lezer=self.lid, werkbezoek=self.werkbezoek)
        inwoners = Inwoner.objects.zichtbaar_voor(self.lid).order_by("naam")
        self.te_kiezen_inwoners = list(inwoners)
        namen = [(str(inwoner.pk), inwoner.naam) for inwoner in self.te_kiezen_inwoners]
        self._vul_gezien()
        if not namen:
            for naam in ("inwoners", "talent_van", "talent"):
                del self.fields[naam]
            return
        talenten = Talent.objects.ingebouwd().geldig_op(self.vandaag).select_related("groep")
        for naam, rijen in {"inwoners": inwoners, "talent_van": inwoners, "talent": talenten}.items():
            self.fields[naam].queryset = rijen
        self.fields["inwoners"].choices = namen
        self.fields["talent_van"].choices = [("", "Niemand"), *namen]
        self.fields["talent"].choices = [("", "Kies een talent"), *_per_groep(talenten)]

    def _vul_gezien(self) -> None:
        """What was seen before, and of whom this person may know."""
        gezien = GezienTalent.objects.none()
        if self.werkbezoek:
            gezien = self.werkbezoek.geziene_talenten.filter(inwoner__in=[i.pk for i in self.te_kiezen_inwoners])
        rijen = gezien.select_related("inwoner", "talent")
        if not rijen:
            del self.fields["talenten_gezien"]
            return
        self.fields["talenten_gezien"].queryset = rijen
        self.fields["talenten_gezien"].choices = [(r.pk, f"{r.talent.tekst} ({r.inwoner.naam})") for r in rijen]

    def _leden(self) -> QuerySet[Lid]:
        """The leden of today and who was already written down; who comes along often is first."""
        leden = Lid.objects.zichtbaar_voor(self.lid).exclude(pk=self.lid.pk)
        te_kiezen = Q(pk__in=leden.op_datum(self.vandaag).values("pk"))
        if self.werkbezoek:
            te_kiezen |= Q(pk__in=self.werkbezoek.meegegaan.values("pk"))
        met_mij = Count("meegegaan_op_werkbezoeken", filter=Q(meegegaan_op_werkbezoeken__kwartiermaker=self.lid))
        return leden.filter(te_kiezen).annotate(keer_mee=met_mij).order_by("-keer_mee", "naam")

    def _experimenten(self) -> QuerySet[Experiment]:
        """Those one can still add to, the one this visit already belongs to, and the one that was sent.

        That one may have been closed since it was chosen: it stays in sight, also when it is too late for it.
        """
        ook = Q(pk=als_uuid(str(self["experiment"].value() or "")))
        if self.werkbezoek:
            ook |= Q(pk=self.werkbezoek.experiment_id)
        zichtbaar = Experiment.objects.zichtbaar_voor(self.lid).select_related("werkgroep").order_by("naam")
        return zichtbaar.te_bezoeken() | zichtbaar.filter(ook)

    # What the page shows

    @property
    def kent_inwoners(self) -> bool:
        return "inwoners" in self.fields

    @property
    def kent_talenten(self) -> bool:
        return "talenten_gezien" in self.fields

    @property
    def aantallen(self) -> list[BoundField]:
        return [self[naam] for naam in AANTALLEN]

    @property
    def aantallen_open(self) -> bool:
        return any(veld.value() or veld.errors for veld in self.aantallen)

    @property
    def leden(self) -> tuple[list[BoundWidget], list[BoundWidget]]:
        """The leden to tap at once, chosen ones first, and all others."""
        gekozen = {str(waarde) for waarde in self["meegegaan"].value() or ()}
        keuzes = sorted(self["meegegaan"].subwidgets, key=lambda keuze: str(keuze.data["value"]) not in gekozen)
        grens = max(DIRECT_TE_ZIEN, len(gekozen))
        return keuzes[:grens], keuzes[grens:]

    @property
    def meer_open(self) -> bool:
        """Whether something in the folded part asks attention."""
        return any(naam in self.errors for naam in self.MEER)

    # What was filled in

    def clean_datum(self) -> date:
        datum = self.cleaned_data["datum"]
        if datum > self.vandaag:
            raise ValidationError("Deze dag komt nog. Vul de dag in waarop u daar was.")
        return datum

    def clean_gesproken_met(self) -> list[str]:
        namen = list(dict.fromkeys(filter(None, map(str.strip, self.cleaned_data["gesproken_met"].splitlines()))))
        if any(len(naam) > HOOGSTENS_NAAM for naam in namen):
            raise ValidationError(
                f"Maak elke naam korter dan {HOOGSTENS_NAAM} tekens. Zet elke naam op een eigen regel."
            )
        if len(namen) > HOOGSTENS_NAMEN:
            raise ValidationError(f"Vul hoogstens {HOOGSTENS_NAMEN} namen in.")
        return namen

    def clean(self) -> None:
        self.lees_plaats()
        self.lees_experiment()
        self._lees_actie()
        self._lees_idee()
        self.lees_schot()
        if self.cleaned_data.get("talent_van") and not self.cleaned_data.get("talent"):
            self.add_error("talent", "Kies welk talent u zag.")

    def _lees_actie(self) -> None:
        """Check what has to be done only when something has to: with "nee" the two fields are out of sight."""
        if self.cleaned_data.get("actie") != "ja":
            for naam in ("actie_wat", "actie_op"):
                self.errors.pop(naam, None)
                self.cleaned_data[naam] = None
            return
        if not self.cleaned_data.get("actie_wat") and "actie_wat" not in self.errors:
            self.add_error("actie_wat", "Schrijf op wat u gaat doen.")
        if "actie_op" in self.errors:
            return
        op = self.cleaned_data.get("actie_op")
        if op is None:
            self.add_error("actie_op", "Kies wanneer u dit gaat doen.")
        elif op < self.actie_vanaf and not self._stond_er_al(op):
            self.add_error("actie_op", "Deze dag is al geweest. Kies vandaag of een dag die nog komt.")

    def _lees_idee(self) -> None:
        """An idea is for the werkgroep of the experiment; what it decided about stays as it is."""
        er_al = self.werkbezoek.idee if self.werkbezoek else None
        if is_weggehaald(er_al):
            if self.cleaned_data.get("idee"):
                self.add_error("idee", "Dit idee is weggehaald. Zet een nieuw idee bij de werkgroep zelf.")
        elif is_beslist(er_al) and self.cleaned_data.get("idee", "").split() != er_al.tekst.split():
            self.add_error("idee", f"De werkgroep heeft al over dit idee beslist. Zet de tekst terug: {er_al.tekst}")
        if (
            self.cleaned_data.get("idee")
            and not self.cleaned_data.get("experiment")
            and "experiment" not in self.errors
        ):
            self.add_error("experiment", "Kies een experiment. Uw idee gaat naar die werkgroep.")
        self._lees_werkgroep(er_al)

    def _lees_werkgroep(self, er_al: Idee | None) -> None:
        """In a werkgroep that stopped nobody reads a new idea."""
        experiment = self.cleaned_data.get("experiment")
        if not self.cleaned_data.get("idee") or experiment is None or experiment.werkgroep.gestopt_op is None:
            return
        if er_al is None or er_al.werkgroep_id != experiment.werkgroep_id:
            groep = experiment.werkgroep
            self.add_error(
                "idee",
                f"De werkgroep {groep} is gestopt. Zet uw idee bij “Wat viel u op?”, of kies een ander experiment.",
            )

    def _stond_er_al(self, op: date) -> bool:
        """A day that went by stays right for what stood there; not for something new after what is done."""
        actie = self.werkbezoek.actie if self.werkbezoek else None
        if actie is None or actie.uiterlijk_op != op:
            return False
        return actie.gedaan_op is None or actie.wat == self.cleaned_data.get("actie_wat")

    def invoer(self) -> Invoer:
        schoon = self.cleaned_data
        talent = (schoon.get("talent_van"), schoon.get("talent"))
        return Invoer(
            organisatie=self.organisatie,
            plek=self.plek,
            verslag=schoon["verslag"],
            datum=schoon["datum"],
            soort=schoon["soort"],
            experiment=schoon["experiment"],
            meegegaan=list(schoon["meegegaan"]),
            gesproken_met=schoon["gesproken_met"],
            inwoners=list(schoon.get("inwoners", ())),
            talent=talent if all(talent) else None,
            mogelijke_plek=schoon["mogelijke_plek"],
            actie_wat=schoon["actie_wat"] or "",
            actie_op=schoon["actie_op"],
            talenten_gezien=list(schoon["talenten_gezien"]) if "talenten_gezien" in self.fields else None,
            idee=schoon["idee"],
            antwoorden=self.gegeven_antwoorden(),
            schot=schoon["schot"],
            schot_tekst=schoon["schot_tekst"],
            schot_soort=schoon["schot_soort"],
            schot_mensen=schoon["schot_mensen"] or None,
            tellingen={wie: schoon[naam] for naam, wie in AANTALLEN.items() if schoon[naam]},
            **self._gezocht(),
        )

    def _gezocht(self) -> dict[str, str]:
        """What only counts when somebody went to look for people; else the fields are out of sight."""
        is_zoeken = self.cleaned_data["soort"] == Werkbezoek.Soort.OUTREACH
        return {naam: self.cleaned_data[naam] if is_zoeken else "" for naam in ("gezocht", "gevonden", "mag_contact")}


def _per_groep(talenten: QuerySet[Talent]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (str(groep), [(str(talent.pk), talent.tekst) for talent in rij])
        for groep, rij in groupby(talenten, key=lambda talent: talent.groep)
    ]
