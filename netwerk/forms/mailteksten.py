"""Write the text of a mail."""

from django import forms

from netwerk.mailteksten import Mailsoort, keur
from participatie.forms import Formulier


class MailtekstForm(Formulier):
    tekst = forms.CharField(label="Tekst van de mail", max_length=3000, widget=forms.Textarea(attrs={"rows": 14}))
    versie = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data, *, soort: Mailsoort, initial: dict[str, object] | None = None) -> None:
        super().__init__(data, initial=initial)
        self.soort = soort

    def clean_tekst(self) -> str:
        tekst = self.cleaned_data["tekst"].replace("\r\n", "\n")
        keur(tekst, self.soort)
        return tekst
