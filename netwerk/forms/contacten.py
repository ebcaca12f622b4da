"""Contact that somebody notes: what kind, when, with whom, and in one line what about."""

from datetime import date
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.text import capfirst

from netwerk.contacten import Invoer
from netwerk.eigen_keuze import toont
from netwerk.models import Contactmoment, Kennis, Lid, Onderwerp, Organisatie
from netwerk.soortwoorden import contactsoorten
from netwerk.wie_weet import VOLGORDE
from participatie.forms import Formulier
from participatie.velden import Chips, Datumkeuze, Datumveld, Rijkeuze


class ContactForm(Formulier):
    """The buttons for what happens most, such as "Gebeld", send the first field only: then it was today."""

    soort = forms.ChoiceField(label="Wat voor contact?", widget=Chips)
    op = Datumveld(label="Wanneer?", widget=Datumkeuze(dagen=["vandaag", "gisteren"]), required=False)
    contactpersonen = forms.ModelMultipleChoiceField(
        label="Met wie?", queryset=None, required=False, widget=forms.CheckboxSelectMultiple
    )
    leden = forms.ModelMultipleChoiceField(
        label="Met wie uit het netwerk?", queryset=None, required=False, widget=forms.CheckboxSelectMultiple
    )
    onderwerp = Rijkeuze(
        label="Vroeg u iets wat deze persoon weet?", queryset=None, required=False, empty_label="Nee, iets anders"
    )
    over = forms.CharField(
        label="Waar ging het over?",
        help_text="Een korte zin. Schrijf niets over inwoners.",
        max_length=120,
        required=False,
    )
    sleutel = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, doel: Organisatie | Lid, gebruiker: Lid, vandaag: date, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.vandaag = vandaag
        self.ongezien: list[UUID] = []
        self.initial.setdefault("op", "vandaag")
        self.soorten = dict(contactsoorten(gebruiker, op=vandaag, ook=[self.initial.get("soort", "")]))
        self.fields["soort"].choices = [(soort, capfirst(woord)) for soort, woord in self.soorten.items()]
        if isinstance(doel, Lid):
            del self.fields["contactpersonen"], self.fields["leden"]
            self._zet_onderwerpen(doel, gebruiker)
            return
        del self.fields["onderwerp"]
        self._zet_mensen(doel, gebruiker)

    def _zet_mensen(self, doel: Organisatie, gebruiker: Lid) -> None:
        """Who shows to work here. Who was spoken to and works elsewhere by now, or was taken away, stays on it."""
        al = {naam: self.initial.get(naam, []) for naam in ("contactpersonen", "leden")}
        mensen = doel.contactpersonen.filter(Q(weggehaald_op=None) | Q(pk__in=al["contactpersonen"]))
        van_hier = Q(organisatie=doel, lid_tot=None) | Q(pk__in=al["leden"])
        leden = Lid.objects.zichtbaar_voor(gebruiker).contact_te_noteren_door(gebruiker)
        leden = leden.filter(van_hier, toont("organisatie", aan=gebruiker))
        gezien = set(leden.values_list("pk", flat=True)) if al["leden"] else ()
        self.ongezien = [pk for pk in al["leden"] if pk not in gezien]
        self.fields["contactpersonen"].queryset = mensen.order_by("naam", "pk")
        self.fields["leden"].queryset = leden.order_by("naam", "pk")
        for naam in al:
            if not self.fields[naam].queryset:
                del self.fields[naam]

    def _zet_onderwerpen(self, lid: Lid, gebruiker: Lid) -> None:
        """What this lid shows to know or offer; what was chosen before stays."""
        weet = Kennis.objects.zichtbaar_voor(gebruiker).filter(lid=lid, soort__in=VOLGORDE).values("onderwerp")
        te_kiezen = Q(pk__in=weet) | Q(pk=self.initial.get("onderwerp"))
        onderwerpen = Onderwerp.objects.zichtbaar_voor(gebruiker).filter(te_kiezen).order_by("woord", "pk")
        self.fields["onderwerp"].queryset = onderwerpen
        if not onderwerpen:
            del self.fields["onderwerp"]

    def clean_op(self) -> date:
        op = self.cleaned_data["op"] or self.vandaag
        if op > self.vandaag:
            raise ValidationError("Deze dag komt nog. Vul de dag in waarop er contact was.")
        return op

    def soortwoord(self, moment: Contactmoment) -> str:
        return self.soorten.get(moment.soort, moment.get_soort_display())

    def invoer(self) -> Invoer:
        schoon = self.cleaned_data
        return Invoer(
            soort=schoon["soort"],
            op=schoon["op"],
            over=schoon["over"],
            onderwerp=schoon.get("onderwerp"),
            contactpersonen=list(schoon.get("contactpersonen", ())),
            leden=[*schoon.get("leden", ()), *self.ongezien],
        )
