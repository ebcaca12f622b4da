"""Contactpersonen of an organisation, since when it is partner, and what was agreed."""

from django import forms

from netwerk.models import Afspraak, Contactpersoon, Lid, Organisatie, Partnerschap
from participatie.forms import ModelFormulier
from participatie.velden import Datumveld


class ContactpersoonForm(ModelFormulier):
    class Meta:
        model = Contactpersoon
        fields = ("naam", "functie", "telefoon", "email")
        labels = {"naam": "Naam", "functie": "Wat doet deze persoon daar?", "telefoon": "Telefoon"}
        labels |= {"email": "E-mailadres"}
        help_texts = {"telefoon": "Het nummer van het werk."}
        widgets = {"telefoon": forms.TextInput(attrs={"inputmode": "tel"})}


def _leden_van_het_netwerk(veld: forms.ModelChoiceField, *, organisatie: Organisatie, gebruiker: Lid) -> None:
    verband = organisatie.gemeente.samenwerkingsverband_id
    leden = Lid.objects.zichtbaar_voor(gebruiker).filter(gemeente__samenwerkingsverband=verband, is_active=True)
    veld.queryset = leden.order_by("naam", "pk")
    veld.empty_label = "Niemand in het bijzonder"


class PartnerschapForm(ModelFormulier):
    sinds = Datumveld(label="Partner sinds")
    tot = Datumveld(label="Partner tot", required=False, help_text="Laat leeg zolang de organisatie partner is.")

    class Meta:
        model = Partnerschap
        fields = ("rol", "doelveld", "sinds", "tot", "lid")
        labels = {"rol": "Wat doet deze partner in het netwerk?", "lid": "Wie van ons heeft het contact?"}
        labels |= {"doelveld": "Voor wie werkt deze partner vooral?"}
        help_texts = {
            "rol": "Bijvoorbeeld: denkt mee, biedt plekken, betaalt mee.",
            "doelveld": "Bijvoorbeeld: mensen met een verstandelijke beperking (VG), GGZ, jongeren.",
        }

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _leden_van_het_netwerk(self.fields["lid"], organisatie=self.instance.organisatie, gebruiker=gebruiker)


class AfspraakForm(ModelFormulier):
    op = Datumveld(label="Wanneer sprak u dit af?")
    eindigt_op = Datumveld(
        label="Tot en met wanneer geldt het?",
        required=False,
        help_text="Een maand voor deze dag krijgt u een herinnering bij Vandaag.",
    )

    class Meta:
        model = Afspraak
        fields = ("tekst", "op", "eindigt_op", "lid")
        labels = {"tekst": "Wat sprak u af?", "lid": "Wie van ons?"}
        widgets = {"tekst": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args, gebruiker: Lid, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _leden_van_het_netwerk(self.fields["lid"], organisatie=self.instance.organisatie, gebruiker=gebruiker)
