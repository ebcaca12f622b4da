"""Hours that somebody is asked for: warns before it is more than felt good the last time (features.md C18)."""

from django import forms

from participatie.forms import Formulier
from trajecten.models import Inwoner, Match
from trajecten.tempo import te_veel


class Urenformulier(Formulier):
    """A form with `uren`. When it is too much it asks first; "toch" says that it was talked about."""

    BIJ: str | None = "uren"
    """The field that the warning stands at; None: above the form."""

    toch = forms.BooleanField(label="Toch doen. Er is over gepraat.", required=False)

    def __init__(self, data=None, *, inwoner: Inwoner, match: Match | None = None, **kwargs) -> None:
        super().__init__(data, **kwargs)
        self.inwoner, self.match = inwoner, match
        self.order_fields([naam for naam in self.fields if naam != "toch"])
        if not self.is_bound:
            del self.fields["toch"]

    def telt_mee(self, schoon: dict[str, object]) -> bool:
        """Whether these hours are going to be done, with what was chosen."""
        return True

    def hoeveel(self, schoon: dict[str, object]) -> int | None:
        return schoon.get("uren")

    def hoort_bij(self, schoon: dict[str, object]) -> dict[str, object]:
        """Return the plek of these hours, and what comes to rest with them."""
        return {"plek": self.match.plek_id if self.match else None}

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        teveel = None
        if self.telt_mee(schoon) and self.BIJ not in self.errors:
            teveel = te_veel(self.inwoner, uren=self.hoeveel(schoon), **self.hoort_bij(schoon))
        if teveel is None:
            self.fields.pop("toch", None)
        elif not schoon.get("toch"):
            self.add_error(
                self.BIJ,
                f"Samen wordt dit {teveel.straks} uur in de week. {teveel.veilig} uur voelde de laatste keer goed. "
                "Praat er eerst over, of kies minder uren.",
            )
        schoon.pop("toch", None)
        return schoon
