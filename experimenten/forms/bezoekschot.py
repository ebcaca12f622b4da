"""The experiment of a visit, and the schot that people met there: one that is known, or one in own words."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet
from django.db.models.functions import JSONObject
from django.template.defaultfilters import date as schrijf
from django.utils import timezone
from django.utils.text import Truncator

from experimenten.forms.bezoekvelden import Bezoekvelden
from experimenten.models import Schot, Stand, Werkbezoek
from experimenten.schotspoor import is_eigen
from netwerk.models import Lid
from participatie.sleutels import als_uuid


class MetSchot(Bezoekvelden):
    def vul_schotten(self, experimenten: QuerySet, *, lezer: Lid, werkbezoek: Werkbezoek | None) -> None:
        """Offer those of these experiments that are not solved, the one this visit met with others, and what was sent.

        The experiments and their schotten are one question to the database.
        """
        self.fields["experiment"].queryset = experimenten
        eigen = werkbezoek.schot_id if werkbezoek else None
        gestuurd = als_uuid(str(self["schot"].value() or ""))
        schotten = Schot.objects.zichtbaar_voor(lezer).aanwezig().filter(experiment__in=experimenten.values("pk"))
        te_kiezen = schotten.filter(Q(opgelost_op=None) | Q(pk__in={eigen, gestuurd} - {None}))
        if eigen and is_eigen(werkbezoek):
            te_kiezen = te_kiezen.exclude(pk=eigen)
        self.fields["schot"].queryset = te_kiezen.select_related("experiment")
        hier = (
            te_kiezen.filter(experiment=OuterRef("pk"))
            .order_by("-op", "pk")
            .values(rij=JSONObject(pk="pk", tekst="tekst"))
        )
        rijen = list(experimenten.annotate(schotten=ArraySubquery(hier)))
        self.fields["experiment"].choices = [("", "Nee"), *((str(rij.pk), str(rij)) for rij in rijen)]
        groepen = [(str(rij), [(schot["pk"], _kort(schot["tekst"])) for schot in rij.schotten]) for rij in rijen]
        self.fields["schot"].choices = [("", "Niet bekend"), *(groep for groep in groepen if groep[1])]

    def lees_experiment(self) -> None:
        """A visit of before the besluit, or before the werkgroep stopped, still belongs to it, also when sent later."""
        experiment, dag = self.cleaned_data.get("experiment"), self.cleaned_data.get("datum")
        eigen = self.werkbezoek.experiment_id if self.werkbezoek else None
        if experiment is None or experiment.pk == eigen or dag is None:
            return
        gestopt = experiment.werkgroep.gestopt_op
        if experiment.stand == Stand.BESLUIT and dag > experiment.besloten_op:
            wat, op = f"Over “{experiment.naam}” is al een besluit genomen", experiment.besloten_op
        elif gestopt and dag > timezone.localdate(gestopt):
            wat, op = f"De werkgroep van “{experiment.naam}” is gestopt", timezone.localdate(gestopt)
        else:
            return
        self.add_error("experiment", f"{wat}, op {schrijf(op, 'j F Y')}. Kies een ander experiment, of kies Nee.")

    @property
    def schot_open(self) -> bool:
        namen = ("schot_tekst", "schot", "schot_soort", "schot_mensen")
        return any(self[naam].value() or self[naam].errors for naam in namen)

    def lees_schot(self) -> None:
        """A schot is of an experiment: of the one it is known at, else of that of the visit."""
        schoon = self.cleaned_data
        bekend, experiment = schoon.get("schot"), schoon.get("experiment")
        if bekend:
            schoon["schot_tekst"] = schoon["schot_soort"] = ""
            if experiment and bekend.experiment_id != experiment.pk:
                self.add_error("schot", f"Dit schot hoort bij een ander experiment: {bekend.experiment}.")
            elif self._is_al_opgelost(bekend):
                op = schrijf(bekend.opgelost_op, "j F Y")
                self.add_error("schot", f"Dit schot is al opgelost, op {op}. Kies een ander, of schrijf zelf iets op.")
            elif "experiment" not in self.errors:
                schoon["experiment"] = bekend.experiment
            return
        if not schoon.get("schot_tekst"):
            if schoon.get("schot_mensen") and "schot_tekst" not in self.errors:
                self.add_error("schot_tekst", "Schrijf op wat tegenhield, of kies een schot dat al bekend is.")
            return
        if not schoon.get("schot_soort") and "schot_soort" not in self.errors:
            self.add_error("schot_soort", "Kies wat voor schot het is.")
        if not experiment and "experiment" not in self.errors:
            self.add_error("experiment", "Kies een experiment. Het schot komt bij dat experiment te staan.")

    def _is_al_opgelost(self, schot: Schot) -> bool:
        """Before the visit: then people did not meet it there."""
        eigen = self.werkbezoek.schot_id if self.werkbezoek else None
        dag = self.cleaned_data.get("datum")
        return bool(schot.opgelost_op and dag and dag > schot.opgelost_op and schot.pk != eigen)


def _kort(tekst: str) -> str:
    return Truncator(tekst).chars(80)
