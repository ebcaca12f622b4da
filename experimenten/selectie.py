"""What somebody wants to see of the experiments: figure and list come from one selection, so they are equal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Func, QuerySet
from django.urls import reverse

from experimenten import toegang
from experimenten.mensen_in_beeld import MensenInBeeld, Persoon, mensen_in_beeld, personen
from experimenten.models import Experiment, Openvraag, Schot, Stand, Werkbezoek
from experimenten.models.experimentdelen import OpenvraagQuerySet, SchotQuerySet
from experimenten.models.experimenten import ExperimentQuerySet
from experimenten.models.werkbezoeken import WerkbezoekQuerySet
from experimenten.opbrengsten import in_periode, van_experimenten
from experimenten.toen import met_stand_op
from netwerk.models import Gemeente, Lid, Opbrengst, Werkgroep
from participatie.periodes import Periode


@dataclass(frozen=True, kw_only=True)
class Selectie:
    """What somebody wants to see, and of whom: the filters of the page, cleaned."""

    gebruiker: Lid
    periode: Periode
    ervoor: str = "de periode ervoor"
    """What the period before is called in a sentence."""
    zoek: str = ""
    gemeente: Gemeente | None = None
    werkgroep: Werkgroep | None = None
    stand: str = ""
    financier: str = ""
    experiment: Experiment | None = None

    @property
    def stand_in_woorden(self) -> str:
        return Stand(self.stand).label if self.stand else "elke stand"

    def experimenten(self) -> ExperimentQuerySet:
        """Return what was there at the end of the period, and had that stand then."""
        gevonden = self._gekozen()
        return gevonden.filter(pk__in=self._met_stand) if self.stand else gevonden

    def _gekozen(self) -> ExperimentQuerySet:
        gevonden = Experiment.objects.zichtbaar_voor(self.gebruiker).er_al_op(self.periode.tot)
        gevonden = gevonden.gevonden(
            zoek=self.zoek, gemeente=self.gemeente, werkgroep=self.werkgroep, financier=self.financier
        )
        return gevonden.filter(pk=self.experiment.pk) if self.experiment else gevonden

    @cached_property
    def _met_stand(self) -> list[UUID]:
        """The experiments with that stand, asked once: every figure and list needs them."""
        return met_stand_op(self._gekozen(), self.stand, dag=self.periode.tot)

    def alle_werkbezoeken(self) -> WerkbezoekQuerySet:
        """The visits to these experiments that this person may count: of every period and every gemeente."""
        return Werkbezoek.objects.aanwezig().zichtbaar_voor(self.gebruiker).bij_experimenten(self.experimenten())

    def werkbezoeken(self) -> WerkbezoekQuerySet:
        return self.alle_werkbezoeken().in_gemeente(self.gemeente).in_periode(self.periode.van, self.periode.tot)

    def open_acties(self) -> WerkbezoekQuerySet:
        """The visits with an actie that was still open on the last day of the period."""
        return self.werkbezoeken().met_open_actie(self.periode.tot)

    def matches(self) -> QuerySet[Opbrengst]:
        """The matches that were written down when a bijeenkomst was about these experiments."""
        alle = van_experimenten(self.experimenten(), lezer=self.gebruiker).filter(soort=Opbrengst.Soort.MATCH)
        return in_periode(alle, self.periode)

    def open_vragen(self) -> OpenvraagQuerySet:
        """What was asked and not answered on the last day of the period."""
        zichtbaar = Openvraag.objects.zichtbaar_voor(self.gebruiker).open_op(self.periode.tot)
        return zichtbaar.filter(experiment__in=self.experimenten())

    def open_schotten(self) -> SchotQuerySet:
        """What held people up and was not solved on the last day of the period."""
        zichtbaar = Schot.objects.zichtbaar_voor(self.gebruiker).open_op(self.periode.tot)
        return zichtbaar.filter(experiment__in=self.experimenten())

    def mensen(self) -> MensenInBeeld:
        return mensen_in_beeld(werkbezoeken=self.alle_werkbezoeken(), gemeente=self.gemeente, periode=self.periode)

    def personen(self, in_beeld: MensenInBeeld) -> list[Persoon]:
        """Return a line for each person that `mensen` counted."""
        if in_beeld.periode is None:
            return []
        return personen(
            mensen=in_beeld.totaal,
            werkbezoeken=self.alle_werkbezoeken().in_gemeente(self.gemeente),
            periode=in_beeld.periode,
            gebruiker=self.gebruiker,
        )

    def periode_ervoor(self) -> "Selectie":
        return replace(self, periode=self.periode.vorige())

    @property
    def alleen(self) -> str:
        """Say which part of the experiments was chosen, beside the period and the gemeente; empty for all."""
        delen = (
            f"werkgroep {self.werkgroep}" if self.werkgroep else "",
            f"de stand {self.stand_in_woorden}" if self.stand else "",
            f"geld van {self.financier}" if self.financier else "",
            f"gezocht op \N{LEFT DOUBLE QUOTATION MARK}{self.zoek}\N{RIGHT DOUBLE QUOTATION MARK}" if self.zoek else "",
        )
        return ", ".join(filter(None, delen))

    @property
    def overzicht_url(self) -> str:
        """Return the overview with this selection; of one experiment the overview that its number stood in."""
        keuzes = {
            "zoek": self.zoek,
            "gemeente": self.gemeente.pk if self.gemeente else "",
            "werkgroep": self.werkgroep.pk if self.werkgroep else "",
            "stand": self.stand,
            "financier": self.financier,
            "periode": "eigen",
            "van": self.periode.van,
            "tot": self.periode.tot,
        }
        return f"{reverse('overzicht')}?{_querystring(keuzes)}"

    def vraag(self, *, experiment: UUID | None = None) -> str:
        """Return the query string with which a list shows exactly this selection, or one experiment of it."""
        een = experiment or (self.experiment.pk if self.experiment else None)
        keuzes = {
            "experiment": een or "alle",
            "van": self.periode.van,
            "tot": self.periode.tot,
            "gemeente": self.gemeente.pk if self.gemeente else "",
        }
        if een is None:
            keuzes |= {
                "werkgroep": self.werkgroep.pk if self.werkgroep else "",
                "stand": self.stand,
                "zoek_experiment": self.zoek,
                "financier": self.financier,
            }
        return _querystring(keuzes)


def _querystring(keuzes: Mapping[str, object]) -> str:
    return urlencode({naam: waarde for naam, waarde in keuzes.items() if waarde})


def telbare_gemeenten(gebruiker: Lid) -> QuerySet[Gemeente]:
    """The gemeenten whose visits this person may count."""
    return Gemeente.objects.filter(toegang.telbare_gemeenten(gebruiker)).order_by("naam")


def financiers(gebruiker: Lid) -> list[str]:
    """Return who pays along with the experiments that this person sees."""
    namen = Experiment.objects.zichtbaar_voor(gebruiker).annotate(naam_financier=Func("financiers", function="unnest"))
    return list(namen.values_list("naam_financier", flat=True).distinct().order_by("naam_financier"))
