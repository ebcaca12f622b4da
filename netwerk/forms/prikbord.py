"""Messages on the prikbord, ideas, what comes from the groepsapp, and how often somebody wants mail."""

from collections.abc import Mapping
from uuid import UUID

from django import forms

from netwerk.models import Idee, Prikbordmail
from netwerk.models.prikbord import TEKENS_HOOGSTENS
from participatie.forms import Formulier

GEEN_GEGEVENS = "Schrijf geen namen of gegevens van inwoners op."


class BerichtForm(Formulier):
    zonder_mag_leeg = True

    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    tekst = forms.CharField(
        label="Uw bericht",
        help_text=f"{GEEN_GEGEVENS} Wilt u dat iemand het leest? Typ @ en de naam.",
        max_length=TEKENS_HOOGSTENS,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schrijf een bericht."},
    )
    noem = forms.MultipleChoiceField(required=False)

    def __init__(self, *args, te_noemen: Mapping[UUID, str], namen_url: str = "", **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["noem"].choices = [(str(lid), naam) for lid, naam in te_noemen.items()]
        if namen_url:
            self.fields["tekst"].widget.attrs |= {
                "hx-post": namen_url,
                "hx-trigger": "input changed delay:300ms",
                "hx-target": "#noem",
                "hx-include": "closest form",
                "hx-sync": "this:replace",
            }

    def genoemd(self) -> list[UUID]:
        return [UUID(lid) for lid in self.cleaned_data["noem"]]


class BerichtWijzigenForm(Formulier):
    tekst = BerichtForm.base_fields["tekst"]


class IdeeForm(Formulier):
    zonder_mag_leeg = True

    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    tekst = forms.CharField(
        label="Uw idee",
        help_text=GEEN_GEGEVENS,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf uw idee op."},
    )


class IdeeWijzigenForm(Formulier):
    tekst = IdeeForm.base_fields["tekst"]


class OordeelForm(Formulier):
    """What the werkgroep does with an idea."""

    zonder_mag_leeg = True

    stand = forms.ChoiceField(
        label="Wat doet de werkgroep hiermee?",
        choices=[
            (Idee.Stand.OPGEPAKT, "Wij pakken het op"),
            (Idee.Stand.NIET, "Wij doen het niet"),
            (Idee.Stand.OPEN, "Wij weten het nog niet"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies wat u met het idee doet."},
    )
    reden = forms.CharField(
        label="Waarom, of wie gaat ermee aan de slag?",
        help_text=GEEN_GEGEVENS,
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean(self) -> None:
        if self.cleaned_data.get("stand") == Idee.Stand.NIET and not self.cleaned_data.get("reden"):
            self.add_error("reden", "Schrijf op waarom niet. Dan weet wie het bedacht het ook.")


class BinnenhalenForm(Formulier):
    """A message from the groepsapp, to keep as a message or as an idea."""

    zonder_mag_leeg = True
    BERICHT, IDEE = "bericht", "idee"

    sleutel = forms.UUIDField(widget=forms.HiddenInput)
    tekst = forms.CharField(
        label="Plak hier het bericht uit de groepsapp",
        help_text=f"{GEEN_GEGEVENS} Haal ook de naam weg van wie het schreef, als die dat niet weet.",
        max_length=TEKENS_HOOGSTENS,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Plak eerst een bericht."},
    )
    als = forms.ChoiceField(
        choices=[(BERICHT, "bericht"), (IDEE, "idee")],
        widget=forms.HiddenInput,
        error_messages={"required": "Kies: bewaar als bericht of bewaar als idee."},
    )


class PrikbordmailForm(Formulier):
    keuze = forms.ChoiceField(
        label="Hoe vaak wilt u mail over het prikbord van uw werkgroepen?",
        help_text="Noemt iemand u in een bericht? Dan krijgt u meteen een mail, behalve als u Nooit kiest.",
        choices=Prikbordmail.Keuze,
        widget=forms.RadioSelect,
    )
