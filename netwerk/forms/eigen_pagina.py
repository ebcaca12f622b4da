"""The own page: what stands on it, which words, and who sees what."""

from datetime import date

from django import forms
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from netwerk.eigen_keuze import KIEST_ZELF, Kring, kring_van
from netwerk.ledenpagina import te_kiezen_soorten
from netwerk.models import Kennis, Lid, Onderwerp
from participatie.forms import Formulier, ModelFormulier
from participatie.velden import Chips, MeerChips

GELIJKENDE_HOOGSTENS = 5
NIEUW = "nieuw"


class EigenPaginaForm(ModelFormulier):
    class Meta:
        model = Lid
        fields = ("soorten", "functie", "telefoon", "over_mij")
        labels = {"functie": "Uw functie", "telefoon": "Uw telefoonnummer", "over_mij": "Wie bent u?"}
        labels |= {"soorten": "Wat bent u in het netwerk?"}
        help_texts = {"over_mij": "Vertel in een paar zinnen wat u doet en wat u belangrijk vindt."}
        widgets = {
            "soorten": MeerChips,
            "telefoon": forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "tel"}),
            "over_mij": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, vandaag: date, **kwargs) -> None:
        """Not where somebody works: that opens what was shared with that organisatie, so the beheerder says it."""
        super().__init__(*args, **kwargs)
        soorten = te_kiezen_soorten(self.instance, vandaag=vandaag)
        al = self.initial.get("soorten", [])
        soorten = soorten.filter(Q(wereld=self.instance.wereld) | Q(pk__in=[soort.pk for soort in al]))
        self.fields["soorten"].queryset = soorten
        self.fields["soorten"].label_from_instance = lambda soort: soort.woord_toen
        if not soorten:
            del self.fields["soorten"]

    def bewaar(self) -> None:
        self.save(commit=False).save(update_fields=[naam for naam in self.fields if naam != "soorten"])
        self.save_m2m()


class KennisForm(Formulier):
    """Add a word. One that looks like a word that is there is asked about first; `keuze` is the answer."""

    soort = forms.ChoiceField(label="Wat wilt u vertellen?", choices=Kennis.Soort, widget=Chips)
    woord = forms.CharField(
        label="Waarover?",
        help_text="Een of twee woorden, bijvoorbeeld: schuldhulp, tuinieren.",
        max_length=60,
        widget=forms.TextInput(attrs={"list": "onderwerpen", "autocomplete": "off"}),
    )
    keuze = forms.ChoiceField(
        label="Bedoelt u een van deze woorden?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een woord dat er al is, of zeg dat uw woord nieuw is."},
    )

    def __init__(self, data, *, lid: Lid) -> None:
        super().__init__(data)
        self.lid = lid
        self.onderwerp: Onderwerp | None = None
        self.gelijkende = self._gelijkende(" ".join(self.data.get("woord", "").split())) if self.is_bound else []
        if self.gelijkende:
            bestaande = [(str(onderwerp.pk), onderwerp.woord) for onderwerp in self.gelijkende]
            self.fields["keuze"].choices = [*bestaande, (NIEUW, "Nee, mijn woord is nieuw")]
        else:
            del self.fields["keuze"]

    def _gelijkende(self, woord: str) -> list[Onderwerp]:
        """Words that nearly are this one, when it is not there itself."""
        if not woord or len(woord) > self.fields["woord"].max_length:
            return []
        bekend = self._bekend()
        self.onderwerp = bekend.precies(woord).first()
        if self.onderwerp:
            return []
        return list(bekend.te_kiezen(timezone.localdate()).lijkt_op(woord)[:GELIJKENDE_HOOGSTENS])

    def _bekend(self):
        return Onderwerp.objects.zichtbaar_voor(self.lid).van(self.lid.gemeente.samenwerkingsverband_id)

    def clean_woord(self) -> str:
        if self.onderwerp and not self.onderwerp.is_te_kiezen(timezone.localdate()):
            raise forms.ValidationError("Uw netwerk gebruikt dit woord nu niet. Kies een ander woord.")
        return " ".join(self.cleaned_data["woord"].split())

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if self.gelijkende and not self.errors:
            self.onderwerp = next((o for o in self.gelijkende if str(o.pk) == schoon["keuze"]), None)
        return schoon

    def bewaar(self) -> Onderwerp:
        with transaction.atomic():
            onderwerp = self.onderwerp or self._nieuw()
            Kennis.objects.wijzigbaar_voor(self.lid).get_or_create(
                lid=self.lid, onderwerp=onderwerp, soort=self.cleaned_data["soort"]
            )
        return onderwerp

    def _nieuw(self) -> Onderwerp:
        """Add the word, or take the one that somebody else added in the same moment."""
        woord = self.cleaned_data["woord"]
        onderwerp, _ = Onderwerp.objects.zichtbaar_voor(self.lid).get_or_create(
            samenwerkingsverband_id=self.lid.gemeente.samenwerkingsverband_id,
            woord__iexact=woord,
            defaults={"woord": woord, "toegevoegd_door": self.lid},
        )
        return onderwerp


class KringenForm(Formulier):
    """Who sees which field: one choice for each."""

    def __init__(self, data, *, lid: Lid) -> None:
        super().__init__(data)
        for veld, vraag in KIEST_ZELF.items():
            self.fields[veld] = forms.ChoiceField(
                label=vraag, choices=Kring, widget=Chips, initial=kring_van(lid, veld)
            )
            self.fields[veld].error_messages["required"] = f"Kies: {vraag}"


class WieWeetForm(Formulier):
    zonder_mag_leeg = True

    vraag = forms.CharField(
        label="Waar wilt u meer van weten?",
        help_text="Typ een woord of een hele vraag.",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"enterkeyhint": "search", "autocomplete": "off", "list": "onderwerpen"}),
    )
