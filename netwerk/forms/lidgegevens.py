"""What the beheerder corrects of a person: the name, and where and as what somebody takes part."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from netwerk.ledenpagina import te_kiezen_soorten
from netwerk.models import Gemeente, Lid, Organisatie
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur
from participatie.forms import ModelFormulier
from participatie.velden import Datumveld, MeerChips

VAN_EEN_INWONER = ("naam", "lid_sinds", "reden")
"""Of an inwoner no more: that somebody is one decides who may know of that person at all."""


class LidGegevensForm(ModelFormulier):
    lid_sinds = Datumveld(label="In het netwerk sinds", help_text="De cijfers over de groei veranderen mee.")
    aangedragen_door = forms.CharField(
        label="Aangedragen door",
        help_text="De naam zoals die bij Mensen staat, of het e-mailadres.",
        required=False,
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )
    reden = forms.CharField(
        label="Waarom?",
        help_text="Dit blijft bewaard bij de verandering. Schrijf niets over iemands gezondheid.",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Vul in waarom u dit verandert."},
    )

    class Meta:
        model = Lid
        fields = ("naam", "wereld", "soorten", "organisatie", "gemeente", "lid_sinds")
        labels = {"naam": "Naam", "wereld": "Wereld", "soorten": "Soort deelnemer", "organisatie": "Organisatie"}
        labels |= {"gemeente": "Gemeente"}
        help_texts = {"gemeente": "De rollen veranderen niet mee."}
        widgets = {"soorten": MeerChips}

    field_order = (*Meta.fields, "aangedragen_door", "reden")

    def __init__(self, data, *, lid: Lid, gebruiker: Lid, vandaag: date) -> None:
        super().__init__(data, instance=lid)
        self.gebruiker, self.vandaag = gebruiker, vandaag
        self.bekend = Lid.objects.zichtbaar_voor(gebruiker).exclude(pk=lid.pk)
        self.drager = self.bekend.filter(pk=lid.aangedragen_door_id).first()
        if lid.wereld == Wereld.INWONER or lid.rollen.filter(soort=Rolsoort.INWONER).exists():
            self.fields = {naam: self.fields[naam] for naam in VAN_EEN_INWONER}
            return
        self.initial["aangedragen_door"] = self.drager.naam if self.drager else ""
        self.fields["wereld"].choices = [(w.value, w.label) for w in Wereld if w != Wereld.INWONER]
        self._zet_rijen(lid)

    def _zet_rijen(self, lid: Lid) -> None:
        """The gemeente stays in the network: the words somebody chose are of that one."""
        gemeenten = Gemeente.objects.waar(self.gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
        in_het_netwerk = gemeenten.filter(samenwerkingsverband=lid.gemeente.samenwerkingsverband_id)
        self.fields["gemeente"].queryset = in_het_netwerk.order_by("naam")
        self.fields["gemeente"].empty_label = None
        bekend = Organisatie.objects.zichtbaar_voor(self.gebruiker)
        te_kiezen = Q(pk__in=bekend.om_uit_te_nodigen(self.gebruiker).values("pk"))
        organisaties = bekend.filter(te_kiezen | Q(pk=lid.organisatie_id))
        self.fields["organisatie"].queryset = organisaties.order_by("naam", "pk")
        self.fields["organisatie"].empty_label = "Geen organisatie"
        soorten = te_kiezen_soorten(lid, vandaag=self.vandaag)
        self.fields["soorten"].queryset = soorten
        self.fields["soorten"].label_from_instance = lambda soort: soort.woord_toen
        if not soorten:
            del self.fields["soorten"]

    def clean_lid_sinds(self) -> date:
        sinds = self.cleaned_data["lid_sinds"]
        if sinds > self.vandaag:
            raise ValidationError("Kies een dag die al is geweest.")
        return sinds

    def clean_aangedragen_door(self) -> Lid | None:
        """What was not changed stays, also when this reader does not see who it was."""
        tekst = " ".join(self.cleaned_data["aangedragen_door"].split())
        if tekst == self.initial["aangedragen_door"]:
            return self.instance.aangedragen_door
        gevonden = self.bekend.filter(Q(naam__unaccent__iexact=tekst) | Q(email__iexact=tekst))[:2] if tekst else []
        if tekst and not gevonden:
            raise ValidationError("Wij kennen niemand met deze naam. Kijk bij Mensen hoe wij de naam schrijven.")
        if len(gevonden) > 1:
            raise ValidationError("Meer mensen heten zo. Vul het e-mailadres in.")
        return gevonden[0] if gevonden else None

    def bewaar(self) -> None:
        """Its reason goes into the history."""
        if "aangedragen_door" in self.fields:
            self.instance.aangedragen_door = self.cleaned_data["aangedragen_door"]
        with muur.met_reden(self.cleaned_data["reden"]):
            self.save()
