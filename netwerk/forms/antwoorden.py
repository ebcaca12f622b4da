"""Answer an invitation: yes, no or perhaps; why not; and what one needs."""

from dataclasses import dataclass

from django import forms

from netwerk.gasten import Gaststand
from netwerk.models import Genodigde, Lid
from netwerk.models.wensen import HOOGSTENS_MEE, Hulp, Vervoer
from participatie.forms import Formulier

MEE = [
    (0, "Ik kom alleen"),
    (1, "1 persoon komt mee"),
    *((aantal, f"{aantal} personen komen mee") for aantal in range(2, HOOGSTENS_MEE + 1)),
]


@dataclass(frozen=True, kw_only=True)
class Antwoordpagina:
    """Whose answer it is, who gives it, and whether what was told before may stand on the page."""

    gast: Genodigde
    stand: Gaststand
    terug: str
    door: Lid | None = None
    toon_wensen: bool = True
    is_zelf: bool = True
    mag_weghalen: bool = False


class AntwoordForm(Formulier):
    antwoord = forms.ChoiceField(label="Uw antwoord", choices=Genodigde.Antwoord, widget=forms.RadioSelect)


class RedenForm(Formulier):
    reden = forms.ChoiceField(label="Waarom komt u niet?", required=False, widget=forms.RadioSelect)
    reden_tekst = forms.CharField(
        label="In uw eigen woorden",
        help_text="Schrijf niets over uw gezondheid.",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, data, *, redenen: list[tuple[str, str]]) -> None:
        super().__init__(data)
        self.fields["reden"].choices = redenen


class WensenForm(Formulier):
    metgezellen = forms.TypedChoiceField(
        label="Komt er iemand mee?", choices=MEE, coerce=int, initial=0, widget=forms.RadioSelect
    )
    hulp = forms.MultipleChoiceField(
        label="Wat helpt u om mee te doen?", required=False, choices=Hulp, widget=forms.CheckboxSelectMultiple
    )
    hulp_tekst = forms.CharField(
        label="Iets anders dat u helpt",
        help_text="Schrijf alleen op wat wij moeten regelen. Waarom u het nodig hebt, hoeven wij niet te weten.",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    dieet = forms.CharField(
        label="Wat eet of drinkt u niet?",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    vervoer = forms.ChoiceField(label="Hoe komt u?", required=False, choices=Vervoer, widget=forms.RadioSelect)
    vertrekplaats = forms.CharField(
        label="Uit welke plaats komt u?",
        help_text="Dan kunnen wij mensen bij elkaar zoeken die samen kunnen rijden.",
        required=False,
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    onthoud = forms.BooleanField(label="Onthoud dit 1 jaar, voor een volgende bijeenkomst", required=False)

    def __init__(self, data, *, gast: Genodigde, toon: bool, kan_onthouden: bool, onthoudt: bool) -> None:
        """In: whether what was told before may be shown here, and whether we would know this person a next time."""
        super().__init__(data)
        self.initial["metgezellen"] = gast.metgezellen
        if toon:
            self.initial |= {veld: getattr(gast, veld) for veld in Genodigde.WENSEN}
        self.initial["onthoud"] = onthoudt
        if not kan_onthouden:
            del self.fields["onthoud"]

    def geen_plaats(self, vrij: int) -> None:
        over = f"Er zijn nog {vrij} plaatsen over." if vrij > 1 else "Er is nog 1 plaats over." if vrij else ""
        self.add_error("metgezellen", f"{over} Kies minder mensen.".strip() if vrij else "Er is geen plaats meer over.")
