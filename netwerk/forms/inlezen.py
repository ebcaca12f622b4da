"""Choose a file, say which column is what, and read it in."""

from django import forms
from django.core.exceptions import ValidationError
from openpyxl.utils import get_column_letter

from netwerk.inleesvelden import VELDEN
from netwerk.models import Gemeente, Inleesregel, Inlezing, Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.bestanden import HOOGSTENS_MB
from participatie.forms import Formulier
from participatie.rekenblad_lezen import HOOGSTENS_IN_WOORDEN, controleer
from participatie.velden import Rekenbladveld

GEBLEVEN = "gebleven"


def in_te_lezen(gebruiker: Lid) -> list[Inlezing.Soort]:
    """What this person may read in somewhere."""
    mensen = [Inlezing.Soort.LEDEN] if heeft_rol(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER) else []
    return [Inlezing.Soort.ORGANISATIES, *mensen]


class BestandKiezenForm(Formulier):
    soort = forms.ChoiceField(label="Wat staat er in het bestand?", widget=forms.RadioSelect)
    gemeente = forms.ModelChoiceField(label="Voor welke gemeente?", queryset=None, empty_label="Kies een gemeente")
    bestand = Rekenbladveld(
        label="Bestand",
        help_text=f"CSV of Excel (.xlsx), hoogstens {HOOGSTENS_MB} en {HOOGSTENS_IN_WOORDEN} rijen. "
        "De eerste rij zijn de namen van de kolommen.",
    )

    def __init__(self, data=None, files=None, *, gebruiker: Lid, soort: str = "") -> None:
        super().__init__(data, files)
        self.gebruiker = gebruiker
        soorten = in_te_lezen(gebruiker)
        self.fields["soort"].choices = [(een.value, een.label.capitalize()) for een in soorten]
        if len(soorten) == 1:
            self.fields["soort"].widget = forms.HiddenInput()
        self.initial["soort"] = soort if soort in soorten else soorten[0].value
        waar = Gemeente.objects.waar(gebruiker, rol=Rolsoort.KWARTIERMAKER)
        self.fields["gemeente"].queryset = (
            waar | Gemeente.objects.waar(gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
        ).order_by("naam")
        if len(self.fields["gemeente"].queryset) == 1:
            self.initial["gemeente"] = self.fields["gemeente"].queryset[0].pk

    def clean_bestand(self) -> bytes:
        bestand = self.cleaned_data["bestand"]
        self.naam = bestand.name[-100:]
        return controleer(bestand)

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gemeente = schoon.get("gemeente")
        eigen = Gemeente.objects.waar(self.gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
        if gemeente and schoon.get("soort") == Inlezing.Soort.LEDEN and gemeente not in eigen:
            self.add_error("gemeente", "In deze gemeente kunt u geen mensen inlezen. Kies een andere gemeente.")
        return schoon


class KolommenForm(Formulier):
    """One question per field of ours: which column of the file is it?"""

    zonder_mag_leeg = True

    def __init__(self, data=None, *, inlezing: Inlezing) -> None:
        super().__init__(data)
        kolommen = [
            (str(nummer), f"{get_column_letter(nummer + 1)}: {kop}" if kop else get_column_letter(nummer + 1))
            for nummer, kop in enumerate(inlezing.koppen)
        ]
        for veld in VELDEN[inlezing.soort]:
            self.fields[veld.naam] = forms.ChoiceField(
                label=veld.kop,
                required=veld.verplicht,
                choices=[("", "Kies een kolom" if veld.verplicht else "Staat er niet in"), *kolommen],
                initial=str(inlezing.kolommen.get(veld.naam, "")),
                error_messages={"required": f"Kies de kolom waar dit in staat: {veld.kop}."},
            )

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        gehad: dict[str, str] = {}
        for naam, kolom in list(schoon.items()):
            if kolom and kolom in gehad:
                self.add_error(naam, f"Deze kolom koos u al bij: {gehad[kolom]}.")
            elif kolom:
                gehad[kolom] = self.fields[naam].label
        return schoon

    def kolommen(self) -> dict[str, int]:
        return {naam: int(kolom) for naam, kolom in self.cleaned_data.items() if kolom}


class RegelsFilter(Formulier):
    zonder_mag_leeg = True

    uitkomst = forms.ChoiceField(
        label="Toon",
        required=False,
        choices=[("", "Alle rijen"), *Inleesregel.Uitkomst.choices, (GEBLEVEN, "wat bleef staan")],
    )

    def pas_toe(self, regels):
        """Keep what was asked for; a choice that does not exist shows nothing rather than everything."""
        if not self.is_valid():
            return regels.none()
        gekozen = self.cleaned_data["uitkomst"]
        if gekozen == GEBLEVEN:
            return regels.gebleven()
        return regels.van_uitkomst(gekozen) if gekozen else regels


class UitvoerenForm(Formulier):
    """Asks only what the preview makes a question of."""

    zonder_mag_leeg = True

    dubbel = forms.ChoiceField(
        label="Wat doen wij met rijen die mogelijk dubbel zijn?",
        choices=[("overslaan", "Sla ze over"), ("toch", "Zet ze er toch bij")],
        initial="overslaan",
        widget=forms.RadioSelect,
    )
    zonder_fouten = forms.BooleanField(
        label="Sla de rijen met een fout over",
        error_messages={"required": "Verbeter eerst de fouten in uw bestand, of zet hier een vinkje."},
    )

    def __init__(self, data=None, *, aantallen: dict[str, int]) -> None:
        super().__init__(data)
        if not aantallen.get(Inleesregel.Uitkomst.DUBBEL):
            del self.fields["dubbel"]
        if not aantallen.get(Inleesregel.Uitkomst.FOUT):
            del self.fields["zonder_fouten"]
        self.doet_iets = any(
            aantallen.get(uitkomst)
            for uitkomst in (Inleesregel.Uitkomst.NIEUW, Inleesregel.Uitkomst.WIJZIGT, Inleesregel.Uitkomst.DUBBEL)
        )

    def clean(self) -> dict[str, object]:
        if not self.doet_iets:
            raise ValidationError("Er is niets om in te lezen.")
        return super().clean()

    def ook_dubbel(self) -> bool:
        return self.cleaned_data.get("dubbel") == "toch"
