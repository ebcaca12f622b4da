"""The filter above "Wie heeft mijn gegevens bekeken?"."""

from participatie.forms import Formulier
from participatie.velden import Datumveld


class PeriodeFilter(Formulier):
    zonder_mag_leeg = True

    van = Datumveld(label="Van", required=False)
    tot = Datumveld(label="Tot en met", required=False)

    def clean(self) -> None:
        van, tot = self.cleaned_data.get("van"), self.cleaned_data.get("tot")
        if van and tot and tot < van:
            self.add_error("tot", "De laatste dag ligt voor de eerste dag.")

    @property
    def is_gebruikt(self) -> bool:
        return any(self.data.get(naam) for naam in self.fields)
