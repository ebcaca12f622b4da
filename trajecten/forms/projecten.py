"""Make a project, say who does it and when it meets, and write down who takes part."""

from datetime import date

from django import forms

from netwerk.models import Gemeente, Lid, Organisatie
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Datumveld, is_geweest, schrijf_datum
from trajecten.models import Inwoner, Project, Projectdeelname, Projectpartner, Projectsessie
from trajecten.models.stopredenen import Stopreden
from trajecten.toegang import HELPERS

TEKST = {"rows": 3}
EERSTE_JAAR = 2015


class JaarFilter(Formulier):
    zonder_mag_leeg = True

    jaar = forms.TypedChoiceField(label="Welk jaar?", required=False, coerce=int)

    def __init__(self, data, *, vandaag: date) -> None:
        self.vandaag = vandaag
        super().__init__(data, initial={"jaar": vandaag.year})
        self.fields["jaar"].choices = [(jaar, str(jaar)) for jaar in range(vandaag.year, EERSTE_JAAR - 1, -1)]

    def gekozen(self) -> int:
        return (self.is_valid() and self.cleaned_data["jaar"]) or self.vandaag.year


class ProjectForm(ModelFormulier):
    begint_op = Datumveld(label="Wanneer begint het?")
    eindigt_op = Datumveld(
        label="Wanneer stopt het?", help_text="Laat leeg als dat nog niet vaststaat.", required=False
    )

    class Meta:
        model = Project
        fields = ["naam", "gemeente", "wat", "doelen", "begint_op", "eindigt_op"]
        labels = {
            "naam": "Hoe heet het project?",
            "gemeente": "Van welke gemeente is het?",
            "wat": "Wat doen mensen er?",
            "doelen": "Wat zijn de doelen?",
        }
        help_texts = {"doelen": "Schrijf elk doel op een eigen regel."}
        widgets = {"wat": forms.Textarea(attrs=TEKST), "doelen": forms.Textarea(attrs=TEKST)}

    def __init__(self, data=None, *, gebruiker: Lid, instance: Project) -> None:
        super().__init__(data, instance=instance)
        self.fields["gemeente"].queryset = Gemeente.objects.waar(gebruiker, rol=HELPERS).order_by("naam")
        self.fields["gemeente"].empty_label = None
        if instance.pk and not instance._state.adding:
            del self.fields["gemeente"]


class PartnerForm(ModelFormulier):
    class Meta:
        model = Projectpartner
        fields = ["organisatie", "rol"]
        labels = {"organisatie": "Welke organisatie?", "rol": "Wat doet deze partner?"}
        widgets = {"rol": forms.RadioSelect}

    def __init__(self, data=None, *, project: Project, gebruiker: Lid) -> None:
        super().__init__(data, instance=Projectpartner(project=project, gemeente_id=project.gemeente_id))
        verband = project.gemeente.samenwerkingsverband_id
        bestaand = Organisatie.objects.zichtbaar_voor(gebruiker).bestaat()
        organisaties = bestaand.filter(gemeente__samenwerkingsverband=verband)
        self.fields["organisatie"].queryset = organisaties.order_by("naam")
        self.fields["organisatie"].empty_label = "Kies een organisatie"
        self.fields["rol"].choices = Projectpartner.Rol.choices


class SessieForm(ModelFormulier):
    op = Datumveld(label="Op welke dag?")

    class Meta:
        model = Projectsessie
        fields = ["op", "onderwerp", "gast"]
        labels = {"onderwerp": "Wat gaan jullie doen?", "gast": "Wie komt er vertellen?"}
        help_texts = {"gast": "Schrijf de organisatie of het beroep op. Een naam hoeft niet."}

    def __init__(self, data=None, *, project: Project) -> None:
        super().__init__(data, instance=Projectsessie(project=project, gemeente_id=project.gemeente_id))


class AanmeldenForm(Formulier):
    inwoner = forms.ModelChoiceField(label="Welke inwoner?", queryset=None, empty_label="Kies een inwoner")
    aangemeld_op = Datumveld(label="Wanneer aangemeld?")

    def __init__(self, data=None, *, project: Project, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data, initial={"aangemeld_op": schrijf_datum(vandaag)})
        self.project, self.vandaag = project, vandaag
        bezig = project.deelnames.filter(afgerond_op=None, gestopt_op=None).values("inwoner")
        verband = project.gemeente.samenwerkingsverband_id
        eigen = Inwoner.objects.begeleid_door(gebruiker).filter(gemeente__samenwerkingsverband=verband)
        self.fields["inwoner"].queryset = eigen.exclude(pk__in=bezig).order_by("naam", "pk")

    def clean_aangemeld_op(self) -> date:
        return is_geweest(self.cleaned_data["aangemeld_op"], vandaag=self.vandaag)

    def bewaar(self) -> Projectdeelname:
        """Put somebody on the list; of two taps at the same moment the second finds the first."""
        inwoner, op = self.cleaned_data["inwoner"], self.cleaned_data["aangemeld_op"]
        open_ = {"inwoner": inwoner, "afgerond_op": None, "gestopt_op": None}
        nieuw = {"gemeente_id": inwoner.gemeente_id, "aangemeld_op": op}
        return self.project.deelnames.get_or_create(**open_, defaults=nieuw)[0]


class StapForm(Formulier):
    """On which day somebody starts, is done, or stops; of a stop also why."""

    op = Datumveld(label="Op welke dag?")
    reden = forms.ChoiceField(label="Waarom stopt de inwoner?", choices=Stopreden, widget=forms.RadioSelect)

    def __init__(self, data=None, *, deelname: Projectdeelname, met_reden: bool, vandaag: date) -> None:
        super().__init__(data, initial={"op": schrijf_datum(vandaag)})
        self.deelname, self.vandaag = deelname, vandaag
        if not met_reden:
            del self.fields["reden"]

    def clean_op(self) -> date:
        op = is_geweest(self.cleaned_data["op"], vandaag=self.vandaag)
        eerder = self.deelname.laatste_dag
        if op < eerder:
            raise forms.ValidationError(f"Kies {schrijf_datum(eerder)} of een latere dag.")
        return op
