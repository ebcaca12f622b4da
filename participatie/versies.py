"""Two people change one thing: the second is told, and nothing is lost (quality.md 3.3). For models with a `versie`."""

from dataclasses import dataclass
from datetime import date

from django.db.models import F, Model


class Verouderd(Exception):
    """Somebody else saved this after it was shown."""


@dataclass(frozen=True, kw_only=True)
class Verschil:
    """One field that somebody else changed in the meantime."""

    label: str
    van_u: str
    nu: str


def neem_volgende_versie(ding: Model, *, gezien: int) -> None:
    """Claim the next version of a row, from the version that was on the screen.

    The row stays locked until the transaction ends, so of two who save at once one wins. The other gets Verouderd.
    """
    rijen = type(ding).objects.filter(pk=ding.pk, versie=gezien).update(versie=F("versie") + 1)
    if not rijen:
        raise Verouderd
    ding.versie = gezien + 1


class Naastleggen:
    """For a ModelFormulier with a hidden field `gezien`: what was typed beside what stands there now."""

    def leg_naast(self, nu: Model) -> list[Verschil]:
        """Return what differs, and let this form be saved over that when sent again."""
        self.data = self.data.copy()
        self.data["gezien"] = nu.versie
        paren = [
            (veld.label, self.in_woorden(naam, self.cleaned_data[naam]), self.in_woorden(naam, getattr(nu, naam)))
            for naam, veld in self.fields.items()
            if naam in self.cleaned_data and hasattr(nu, naam)
        ]
        return [Verschil(label=label, van_u=van_u, nu=wat) for label, van_u, wat in paren if van_u != wat]

    def in_woorden(self, naam: str, waarde: object) -> str:
        if hasattr(waarde, "all") or isinstance(waarde, list):
            rijen = waarde.all() if hasattr(waarde, "all") else waarde
            return ", ".join(sorted(str(rij) for rij in rijen))
        if isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        return str(self.fields[naam].prepare_value(waarde)) if isinstance(waarde, date) else str(waarde or "")
