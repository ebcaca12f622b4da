"""Who is filling in a talentprofiel: the inwoner alone, or a helper together with the inwoner."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from trajecten.models import Herkomst, Inwoner, Talentprofiel
from trajecten.volgorde import volgorde_van
from trajecten.vragen import Scherm


@dataclass(frozen=True, kw_only=True)
class Invulling:
    """Who is filling in: the inwoner alone, or `helper` together with the inwoner. Knows the addresses of that way."""

    profiel: Talentprofiel
    helper: Lid | None = None

    @property
    def samen(self) -> Inwoner | None:
        """The inwoner whom somebody helps; None when the inwoner does it alone."""
        return self.profiel.inwoner if self.helper else None

    def adres(self, pagina: str = "", *args: object) -> str:
        if self.helper:
            return reverse(f"samen_{pagina or 'invullen'}", args=[self.profiel.inwoner_id, *args])
        return reverse(f"talentprofiel_{pagina}" if pagina else "talentprofiel", args=args)

    def adres_van(self, scherm: Scherm | None, *, anders: str = "") -> str:
        """Return the address of a screen; without one that of another page."""
        if scherm is None:
            return self.adres(anders)
        if scherm.onderwerp:
            return self.adres("onderwerp", scherm.vraag, scherm.onderwerp)
        return self.adres("vraag", scherm.vraag)

    def ga_verder(self) -> str:
        if not self.profiel.begonnen_op:
            return ""
        return self.adres_van(volgorde_van(self.profiel).hervat(self.profiel.bij_vraag), anders="controleren")

    def herkomst(self) -> Herkomst:
        return Herkomst(op=timezone.localdate(), helper=self.helper)
