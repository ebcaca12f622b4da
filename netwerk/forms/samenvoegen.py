"""Which of two rows stays what it is: a choice for each field that differs, and the roles of an account."""

from datetime import date

from django import forms
from django.db import models

from netwerk.eigen_keuze import verborgen_velden
from netwerk.gelijkenis import nummer
from netwerk.models import Dubbelsoort, Lid
from netwerk.samenvoegen import VELDEN
from participatie.forms import Formulier
from participatie.velden import schrijf_datum

BLIJFT, WEG = "blijft", "weg"


class SamenvoegForm(Formulier):
    """A field that is the same in both, or empty in one of them, asks nothing: what is filled stays."""

    zonder_mag_leeg = True

    def __init__(
        self, data, *, soort: Dubbelsoort, blijft: models.Model, weg: models.Model, lezer: Lid, rollen=()
    ) -> None:
        super().__init__(data)
        self.verborgen = verborgen_velden(blijft, lezer=lezer) | verborgen_velden(weg, lezer=lezer)
        self.soort, self.zelf_gekozen = soort, []
        self.vast: list[tuple[str, str]] = []
        self.van_weg: set[str] = set()
        for naam in VELDEN[soort]:
            self._vraag(naam, blijft, weg)
        if rollen:
            self.fields["rollen"] = forms.MultipleChoiceField(
                label="Welke rollen geeft u mee?",
                help_text="Wat u niet aanvinkt, gaat niet mee.",
                required=False,
                choices=[(rol.pk, f"{rol} in {rol.gemeente}") for rol in rollen],
                widget=forms.CheckboxSelectMultiple,
            )

    def _vraag(self, naam: str, blijft: models.Model, weg: models.Model) -> None:
        label = str(blijft._meta.get_field(naam).verbose_name).capitalize()
        een, ander = (getattr(rij, naam) for rij in (blijft, weg))
        if naam in self.verborgen:  # what somebody keeps to itself is neither asked nor shown, and not lost
            self.van_weg |= set() if een else {naam}
        elif een and ander and not _is_gelijk(een, ander):
            self.fields[naam] = forms.ChoiceField(
                label=label,
                choices=[(BLIJFT, _tekst(blijft, naam)), (WEG, _tekst(weg, naam))],
                widget=forms.RadioSelect,
                initial=BLIJFT,
            )
            self.zelf_gekozen.append(naam)
        elif een or ander:
            self.vast.append((label, _tekst(blijft if een else weg, naam)))
            if not een:
                self.van_weg.add(naam)

    def uit_weg(self) -> set[str]:
        """Return the fields that come from the row that becomes part of the other one."""
        return self.van_weg | {naam for naam in self.zelf_gekozen if self.cleaned_data[naam] == WEG}

    def gekozen_rollen(self) -> set[int]:
        return {int(sleutel) for sleutel in self.cleaned_data.get("rollen", [])}


def _is_gelijk(een: object, ander: object) -> bool:
    """The same number with other spaces is no other number."""
    return een == ander or (isinstance(een, str) and nummer(een) == nummer(ander) != "")


def _tekst(rij: models.Model, naam: str) -> str:
    waarde = getattr(rij, naam)
    woord = getattr(rij, f"get_{naam}_display", None)
    return schrijf_datum(waarde) if isinstance(waarde, date) else str(woord() if woord else waarde)
