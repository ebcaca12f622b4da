"""The questions per kind of visit, each with room for an answer."""

from collections.abc import Iterator

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from experimenten import antwoorden
from experimenten.bezoekvragen import vragen_bij
from experimenten.forms.bezoekvelden import Bezoekvelden
from experimenten.models import Werkbezoek

Vak = tuple[str, int, str]
"""The kind of visit, the place on the form, and the question."""


class MetAntwoorden(Bezoekvelden):
    def zet_vragen(self, gestuurd: QueryDict) -> None:
        """Give each question of each kind its place, with what was answered; also to other words for it."""
        velden, gevraagd = dict(gestuurd.lists()), dict(vragen_bij(self.lid))
        self.vragen: dict[str, list[str]] = {}
        for naam in antwoorden.VELDEN:
            gestuurd.pop(naam, None)
        for soort in Werkbezoek.Soort.values:
            getoond = antwoorden.op_plekken(velden, soort, gevraagd.get(soort, ()))
            for naam, waarden in antwoorden.in_velden(getoond, soort).items():
                gestuurd.setlist(naam, waarden)
            self.vragen[soort] = list(getoond)

    def vul_vragen(self, gestuurd: QueryDict) -> None:
        for soort, plek, vraag in self._vakken():
            naam = antwoorden.antwoordveld(soort, plek)
            self.fields[naam] = antwoordveld(vraag, begin=gestuurd.get(naam, ""))

    def _vakken(self) -> Iterator[Vak]:
        for soort, vragen in self.vragen.items():
            for plek, vraag in zip(antwoorden.PLEKKEN, vragen, strict=False):
                yield soort, plek, vraag

    @property
    def vragenblokken(self) -> list[tuple[str, bool, list[tuple[str, str, BoundField]]]]:
        """By kind of visit: whether something was answered, and each question with its field and that of its answer."""
        per_soort: dict[str, list[tuple[str, str, BoundField]]] = {}
        for soort, plek, vraag in self._vakken():
            vak = (antwoorden.vraagveld(soort, plek), vraag, self[antwoorden.antwoordveld(soort, plek)])
            per_soort.setdefault(soort, []).append(vak)
        return [
            (soort, any(veld.value() or veld.errors for *_, veld in vakken), vakken)
            for soort, vakken in per_soort.items()
        ]

    def gegeven_antwoorden(self) -> antwoorden.Antwoorden:
        """What was answered, to questions of the chosen kind of visit first; of another kind nothing is lost either."""
        gekozen = self.cleaned_data["soort"]
        gegeven: antwoorden.Antwoorden = {}
        for soort, plek, vraag in sorted(self._vakken(), key=lambda vak: vak[0] != gekozen):
            if antwoord := self.cleaned_data[antwoorden.antwoordveld(soort, plek)]:
                gegeven = antwoorden.bij_elkaar(gegeven, {vraag: antwoord})
        return gegeven


def antwoordveld(vraag: str, *, begin: str = "") -> forms.CharField:
    return forms.CharField(
        label=vraag,
        initial=begin,
        max_length=antwoorden.HOOGSTENS_ANTWOORD,
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
    )
