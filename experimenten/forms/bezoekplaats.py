"""Where the visit was: an organisatie or a plek that is searched for while typing, or a new organisatie."""

from functools import cached_property

from experimenten.forms.bezoekvelden import Bezoekvelden
from netwerk import zoeken
from netwerk.models import Dubbelsoort, Organisatie, Plek
from netwerk.samenvoegen import opvolger


class MetPlaats(Bezoekvelden):
    @property
    def gekozen(self) -> str:
        return self._opgegaan_in or self._gestuurd

    @property
    def _gestuurd(self) -> str:
        return self["waar"].value() or ""

    @property
    def getypt(self) -> str:
        return self["bij_wie"].value() or ""

    @property
    def fout_bij_wie(self) -> str:
        return next(iter(self.errors.get("bij_wie", ())), "")

    @cached_property
    def _gevonden(self) -> list[zoeken.Keuze]:
        return zoeken.keuzes(gebruiker=self.lid, tekst=self.getypt[:150], gekozen=self._gestuurd)

    @cached_property
    def _opgegaan_in(self) -> str:
        """What was chosen may be part of another organisatie by now: then the visit was there."""
        gelezen = zoeken.lees_waarde(self._gestuurd)
        if gelezen is None or gelezen[0] != zoeken.Soort.ORGANISATIE:
            return ""
        if any(keuze.waarde == self._gestuurd for keuze in self._gevonden):
            return ""
        nu = opvolger(Dubbelsoort.ORGANISATIE, gelezen[1])
        er_is = nu and Organisatie.objects.zichtbaar_voor(self.lid).filter(pk=nu).exists()
        return zoeken.schrijf_waarde(zoeken.Soort.ORGANISATIE, nu) if er_is else ""

    @cached_property
    def keuzes(self) -> list[zoeken.Keuze]:
        """What "Bij wie was u?" offers for what is typed now."""
        if not self._opgegaan_in:
            return self._gevonden
        rest = [keuze for keuze in self._gevonden if keuze.waarde != self._opgegaan_in]
        return [*zoeken.met_gekozen([], gebruiker=self.lid, gekozen=self._opgegaan_in), *rest]

    def lees_plaats(self) -> None:
        """Find out where it was: what was chosen, as long as it is offered for the text that stands there."""
        if "bij_wie" in self.errors:
            return
        tekst = self.cleaned_data["bij_wie"]
        aangeboden = {keuze.waarde for keuze in self.keuzes}
        if self.werkbezoek and self.werkbezoek.organisatie.weggehaald_op:  # it went with the visit meanwhile
            aangeboden.add(zoeken.schrijf_waarde(zoeken.Soort.ORGANISATIE, self.werkbezoek.organisatie_id))
        waarde = self.gekozen if self.gekozen in aangeboden else self._precies(tekst)
        if not waarde:
            self.add_error("bij_wie", self._wat_mist(tekst))
            return
        self.organisatie, self.plek = self._plaats(waarde, tekst)

    def _wat_mist(self, tekst: str) -> str:
        if tekst:
            return "Kies hieronder bij wie u was."
        is_weg = zoeken.lees_waarde(self._gestuurd) is not None
        return "Wat u koos, staat er niet meer. Vul in bij wie u was." if is_weg else "Vul in bij wie u op bezoek was."

    def _precies(self, tekst: str) -> str:
        """The one choice that is called just as what was typed, so that nobody without script has to ask twice."""
        gelijk = [k.waarde for k in self.keuzes if k.tekst.casefold() == tekst.casefold() and tekst and not k.is_nieuw]
        return gelijk[0] if len(gelijk) == 1 else ""

    def _plaats(self, waarde: str, tekst: str) -> tuple[Organisatie, Plek | None]:
        soort, sleutel = zoeken.lees_waarde(waarde)
        if soort == zoeken.Soort.NIEUW:
            gemeente = zoeken.gemeenten_voor_nieuwe(self.lid).get(pk=sleutel)
            return Organisatie(naam=tekst, gemeente=gemeente, toegevoegd_door=self.lid), None
        if soort == zoeken.Soort.PLEK:
            plek = Plek.objects.zichtbaar_voor(self.lid).select_related("organisatie").get(pk=sleutel)
            return plek.organisatie, plek
        if self.werkbezoek and sleutel == self.werkbezoek.organisatie_id:
            return self.werkbezoek.organisatie, None
        return Organisatie.objects.zichtbaar_voor(self.lid).get(pk=sleutel), None
