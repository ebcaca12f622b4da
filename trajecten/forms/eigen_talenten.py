"""Choose a file with own talents, see what it does, and read it in."""

import base64

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.forms import Formulier
from participatie.rekenblad_lezen import controleer
from participatie.velden import Rekenbladveld, Rijkeuze
from trajecten import eigen_talenten
from trajecten.eigen_talenten import Voorbeeld

ZOUT = "trajecten.eigen_talenten"
GROOTSTE = 200_000
"""Bytes: 300 rows fit easily."""


def _gemeente(gebruiker: Lid) -> Rijkeuze:
    waar = Gemeente.objects.waar(gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).order_by("naam")
    veld = Rijkeuze(
        label="Voor welke gemeente?",
        queryset=waar,
        empty_label="Kies een gemeente",
        error_messages=dict.fromkeys(("required", "invalid_choice"), "Kies een gemeente."),
    )
    if len(waar) == 1:
        veld.initial = waar[0].pk
    return veld


class TalentenbestandForm(Formulier):
    bestand = Rekenbladveld(
        label="Bestand met talenten",
        help_text=f"CSV of Excel (.xlsx), hoogstens {eigen_talenten.HOOGSTENS} rijen.",
    )

    def __init__(self, data=None, files=None, *, gebruiker: Lid) -> None:
        super().__init__(data, files)
        self.fields["gemeente"] = _gemeente(gebruiker)

    def clean(self) -> dict[str, object]:
        """Look into the file: columns that are missing are a mistake of the file, a wrong row is shown below."""
        super().clean()
        bestand, gemeente = self.cleaned_data.get("bestand"), self.cleaned_data.get("gemeente")
        if bestand and gemeente:
            try:
                inhoud = controleer(bestand)
                if len(inhoud) > GROOTSTE:
                    raise ValidationError("Dit bestand is te groot. Verdeel het over meer bestanden.")
                self.voorbeeld = eigen_talenten.bekijk(inhoud, gemeente=gemeente)
            except ValidationError as fout:
                self.add_error("bestand", fout)
            else:
                self.bewijs = signing.dumps([str(gemeente.pk), base64.b64encode(inhoud).decode()], salt=ZOUT)
        return self.cleaned_data


class TalentenInlezenForm(Formulier):
    """The file itself comes back with the page, signed: nothing is kept before somebody says yes."""

    bewijs = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, data=None, *, gebruiker: Lid) -> None:
        super().__init__(data)
        self.gebruiker = gebruiker

    def voorbeeld(self) -> Voorbeeld | None:
        """Look again: None when this is no file of ours, or when somebody changed the talents meanwhile."""
        try:
            gemeente_id, inhoud = signing.loads(self.data.get("bewijs", ""), salt=ZOUT, max_age=60 * 60)
            waar = Gemeente.objects.waar(self.gebruiker, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
            voorbeeld = eigen_talenten.bekijk(base64.b64decode(inhoud), gemeente=waar.get(pk=gemeente_id))
        except (signing.BadSignature, ValidationError, Gemeente.DoesNotExist):
            return None
        return voorbeeld if voorbeeld.is_goed else None
