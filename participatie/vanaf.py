"""A form for a rule that holds from a day on: what held until then stays as it was."""

from datetime import date

from participatie.forms import Formulier
from participatie.velden import Datumkeuze, Datumveld, komt_nog


class VanafFormulier(Formulier):
    """The day comes last. In: today; a day that went by cannot be chosen."""

    geldig_van = Datumveld(
        label="Vanaf wanneer?",
        help_text="Wat tot die dag gold, blijft zoals het was.",
        widget=Datumkeuze(dagen=["vandaag", "over een maand"]),
        initial="vandaag",
    )

    def __init__(self, data=None, *, vandaag: date) -> None:
        super().__init__(data)
        self.vandaag = vandaag
        self.order_fields([naam for naam in self.fields if naam != "geldig_van"])

    def clean_geldig_van(self) -> date:
        return komt_nog(self.cleaned_data["geldig_van"], vandaag=self.vandaag)
