"""Name the wijken of a gemeente."""

from datetime import date

from django import forms

from netwerk.models import Gemeente, Lid, Wijk
from netwerk.models.wijken import MetWijk, WijkQuerySet
from netwerk.rolsoorten import Rolsoort
from participatie.forms import ModelFormulier
from participatie.velden import Rijkeuze


class WijkForm(ModelFormulier):
    stopt = forms.BooleanField(
        label="Deze wijk kan niet meer gekozen worden",
        help_text="Wat er al in ligt, blijft erin liggen.",
        required=False,
    )

    class Meta:
        model = Wijk
        fields = ("naam",)
        labels = {"naam": "Hoe heet de wijk?"}

    def __init__(self, *args, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.vandaag = vandaag
        self.initial["stopt"] = self.instance.gestopt_op is not None

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        self.instance.gestopt_op = (self.instance.gestopt_op or self.vandaag) if schoon.get("stopt") else None
        return schoon

    def clean_naam(self) -> str:
        return " ".join(self.cleaned_data["naam"].split())


class NieuweWijkForm(WijkForm):
    gemeente = Rijkeuze(label="Gemeente", queryset=None, empty_label="Kies een gemeente")

    class Meta(WijkForm.Meta):
        fields = ("gemeente", "naam")

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["stopt"]
        gemeenten = Gemeente.objects.waar(gebruiker, rol=Rolsoort.KWARTIERMAKER).order_by("naam")
        self.fields["gemeente"].queryset = gemeenten
        if len(gemeenten) == 1:
            self.initial.setdefault("gemeente", gemeenten[0].pk)


def wijkkeuze(label: str = "Wijk", *, leeg: str = "Alle wijken") -> Rijkeuze:
    return Rijkeuze(label=label, required=False, queryset=None, empty_label=leeg)


def zet_wijken(form: forms.Form, wijken: WijkQuerySet) -> None:
    """Let somebody choose; where no gemeente names its wijken there is nothing to choose."""
    form.fields["wijk"].queryset = wijken.op_naam()
    form.fields["wijk"].label_from_instance = lambda wijk: f"{wijk.naam} ({wijk.gemeente.naam})"
    if not form.fields["wijk"].queryset:
        del form.fields["wijk"]


def om_te_kiezen(rij: MetWijk, *, gebruiker: Lid, gemeente: object = None) -> WijkQuerySet:
    """Return what can be chosen for this row, in its gemeente when that is known; what was chosen before may stay."""
    wijken = Wijk.objects.zichtbaar_voor(gebruiker)
    wijken = wijken.filter(gemeente=gemeente) if gemeente else wijken
    return wijken.te_kiezen() | wijken.filter(pk=rij.wijk_id)


def controleer_wijk(form: forms.ModelForm, gemeente: Gemeente | None) -> None:
    """A wijk lies in the gemeente of what lies in it."""
    wijk = form.cleaned_data.get("wijk")
    if wijk and gemeente and wijk.gemeente_id != gemeente.pk:
        form.add_error("wijk", f"Kies een wijk van {gemeente}.")
