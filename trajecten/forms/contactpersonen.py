"""Who becomes the vaste contactpersoon, of one inwoner or of many at once."""

from collections.abc import Collection
from uuid import UUID

from django import forms

from netwerk.models import Lid
from participatie.forms import Formulier
from participatie.velden import Rijkeuze
from trajecten import loket
from trajecten.models import Inwoner


def _reden(label: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text="De inwoner kan dit lezen. Schrijf niets op over gezondheid.",
        max_length=200,
        error_messages={"required": "Schrijf op waarom. Een paar woorden is genoeg."},
    )


class ContactpersoonForm(Formulier):
    wie = Rijkeuze(label="Wie wordt het?", queryset=Lid.objects.none(), empty_label="Kies een collega")
    reden = _reden("Waarom?")

    def __init__(self, data=None, *, inwoner: Inwoner) -> None:
        super().__init__(data)
        helpers = loket.helpers_in([inwoner.gemeente_id])
        self.fields["wie"].queryset = helpers.exclude(pk__in={inwoner.begeleider_id, inwoner.lid_id} - {None})


class OverdragenForm(Formulier):
    """To one colleague. `inwoners` is there for who gives away the own ones; without it all of them go."""

    inwoners = forms.ModelMultipleChoiceField(
        label="Wie gaan er over?",
        queryset=Inwoner.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    aanmeldingen = forms.BooleanField(label="Ook mijn open aanmeldingen", required=False, initial=True)
    naar = Rijkeuze(label="Naar welke collega?", queryset=Lid.objects.none(), empty_label="Kies een collega")
    reden = _reden("Waarom draagt u over?")

    def __init__(self, data=None, *, van: Lid, gemeenten: Collection[UUID], eigen=None, vragen=None) -> None:
        super().__init__(data)
        self.gemeenten, self.vragen = gemeenten, vragen or []
        self.fields["naar"].queryset = loket.helpers_in(gemeenten).exclude(pk=van.pk)
        if not self.vragen:
            del self.fields["aanmeldingen"]
        if eigen is None:
            del self.fields["inwoners"]
        else:
            self.fields["inwoners"].queryset = eigen
            self.initial["inwoners"] = [inwoner.pk for inwoner in eigen]

    def clean(self) -> dict[str, object]:
        """A colleague takes over where that one helps, and never the own person."""
        schoon = super().clean()
        naar, inwoners = schoon.get("naar"), schoon.get("inwoners")
        mee = self.vragen if schoon.get("aanmeldingen") else []
        if inwoners is not None and not inwoners and not mee:
            self.add_error("inwoners", "Kies minstens 1 inwoner.")
        if naar:
            waar = {rij.gemeente_id for rij in (*inwoners, *mee)} if inwoners is not None else self.gemeenten
            if any(not loket.helpers_in([gemeente]).filter(pk=naar.pk).exists() for gemeente in waar):
                anders = "Kies een andere collega." if inwoners is None else "Kies minder inwoners."
                self.add_error("naar", f"{naar} helpt niet in elke gemeente van deze inwoners. {anders}")
            if inwoners is not None and any(inwoner.lid_id == naar.pk for inwoner in inwoners):
                self.add_error("naar", f"{naar} kan niet de eigen contactpersoon zijn.")
        return schoon
