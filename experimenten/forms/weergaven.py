"""Keep the filters of a page under a name."""

from urllib.parse import urlencode

from django import forms
from django.http import QueryDict

from experimenten.models import Weergave
from experimenten.models.weergaven import HOOGSTENS
from participatie.forms import ModelFormulier

ZONDER = ("page",)


class WeergaveForm(ModelFormulier):
    class Meta:
        model = Weergave
        fields = ["naam", "pagina", "vraag"]
        labels = {"naam": "Hoe noemt u dit overzicht?"}
        widgets = {"pagina": forms.HiddenInput, "vraag": forms.HiddenInput}

    def clean_vraag(self) -> str:
        """Return the filters that were used, as we would write them ourselves, without the number of the page."""
        vraag = QueryDict(self.cleaned_data["vraag"])
        return urlencode([(naam, w) for naam, waarden in vraag.lists() for w in waarden if w and naam not in ZONDER])

    def clean(self) -> dict[str, object]:
        schoon = super().clean()
        if Weergave.objects.zichtbaar_voor(self.instance.lid).filter(weg_op=None).count() >= HOOGSTENS:
            self.add_error(None, f"U hebt al {HOOGSTENS} overzichten. Haal er eerst een weg.")
        return schoon
