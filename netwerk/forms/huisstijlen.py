"""Send a theme file or a logo."""

from django import forms
from django.core.exceptions import ValidationError

from netwerk.huisstijlen import LOGO, THEMA, lees_thema, teken_logo
from participatie.forms import Formulier
from participatie.thema import Thema


class ThemaForm(Formulier):
    bestand = forms.FileField(
        label="Themabestand",
        help_text="Een CSS-bestand met namen die beginnen met --basis-, zoals voor NL Design System.",
        widget=forms.FileInput(attrs={"accept": ".css,text/css"}),
    )
    soort, thema = THEMA, Thema()

    def clean_bestand(self) -> bytes:
        self.thema = lees_thema(self.cleaned_data["bestand"])
        if self.thema.fouten:
            raise ValidationError(self.thema.fouten)
        return self.thema.css.encode()

    def weggelaten(self) -> str:
        """Say how much of the file we do not use."""
        aantal = self.thema.weggelaten
        namen = "1 naam" if aantal == 1 else f"{aantal} namen"
        return f" Uit het bestand gebruiken wij {namen} niet." if aantal else ""


class LogoForm(Formulier):
    bestand = forms.FileField(
        label="Logo",
        help_text="PNG, WebP of JPEG. Het komt in de donkere balk bovenaan: kies een logo dat daar goed te zien is.",
        widget=forms.FileInput(attrs={"accept": ".png,.webp,.jpg,.jpeg"}),
    )
    soort = LOGO

    def clean_bestand(self) -> bytes:
        return teken_logo(self.cleaned_data["bestand"])

    def weggelaten(self) -> str:
        return ""


FORMULIEREN = {THEMA: ThemaForm, LOGO: LogoForm}
