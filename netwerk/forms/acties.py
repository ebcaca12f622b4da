"""Handing an actie over to a colleague."""

from netwerk.actielijst import wie_kan
from netwerk.models import Actie, Lid
from participatie.forms import Formulier
from participatie.velden import Rijkeuze


class ActieOverdragenForm(Formulier):
    naar = Rijkeuze(queryset=None, label="Wie gaat dit doen?", empty_label="Kies een collega")

    def __init__(self, data=None, *, actie: Actie, gebruiker: Lid) -> None:
        super().__init__(data)
        self.fields["naar"].queryset = wie_kan(actie, gebruiker=gebruiker)
