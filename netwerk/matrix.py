"""Who may see and change what, as plain data (domain.md 5.11): each app registers its kinds of data in its apps.py.

The page "Wie mag wat zien" prints it. tests/test_wie_mag_wat.py asks the querysets and fails when they differ, so a
right that changes without its line here cannot go unseen.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from django.apps import apps
from django.db.models import Model

from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import Veldrechten


class Bereik(IntEnum):
    """How far a right reaches; each one has the ones before it in it."""

    NIETS = 0
    EIGEN = 1
    GEMEENTE = 2
    NETWERK = 3


Rechten = Mapping[Collection[Rolsoort], Bereik]


@dataclass(frozen=True, kw_only=True)
class Soort:
    """One kind of data. Who is not named in `ziet` or `wijzigt` may not."""

    naam: str
    model: str
    """As Django writes it: `netwerk.Lid`."""
    eigen: str
    """What is somebody's own, after "alleen": `het eigen profiel`."""
    ziet: Rechten
    wijzigt: Rechten = field(default_factory=dict)
    weg_zien: str = "zichtbaar_voor"
    """Method of the queryset through which screens read."""
    weg_wijzigen: str = "wijzigbaar_voor"
    """The same for changing; empty when that method of the model is about something else."""
    via: str = ""
    """Name of the reference to what this is part of: whoever sees or changes that one sees or changes this one."""
    velden: Veldrechten | None = None
    toelichting: str = ""
    """What a table of roles cannot say, in a sentence for the page."""

    @property
    def klasse(self) -> type[Model]:
        return apps.get_model(self.model)

    def per_groep(self) -> list["Groep"]:
        """Return the rights of all roles, those with the same right together, in the order of the roles."""
        groepen: dict[tuple[str, ...], list[Rolsoort]] = defaultdict(list)
        for rol in Rolsoort:
            recht = self.recht(rol)
            groepen[recht.zin, *recht.verborgen_velden].append(rol)
        return [Groep(rollen=rollen, zin=zin, verborgen_velden=velden) for (zin, *velden), rollen in groepen.items()]

    def recht(self, rol: Rolsoort) -> "Recht":
        return Recht(soort=self, rol=rol, ziet=_bereik(self.ziet, rol), wijzigt=_bereik(self.wijzigt, rol))


WAAR = {Bereik.GEMEENTE: "alles in de eigen gemeente", Bereik.NETWERK: "alles in het eigen samenwerkingsverband"}


@dataclass(frozen=True, kw_only=True)
class Recht:
    """What one role may with one kind of data, in words that follow from the data itself."""

    soort: Soort
    rol: Rolsoort
    ziet: Bereik
    wijzigt: Bereik

    @property
    def zin(self) -> str:
        if not self.ziet:
            return "Ziet dit niet."
        if self.ziet == self.wijzigt:
            return f"Ziet en wijzigt {self._waar(self.ziet)}."
        zien = f"Ziet {self._waar(self.ziet)}."
        return f"{zien} Wijzigt {self._waar(self.wijzigt)}." if self.wijzigt else zien

    @property
    def verborgen_velden(self) -> list[str]:
        """What this role does not see of the rows it sees, in the words of the model."""
        if not self.ziet or self.soort.velden is None:
            return []
        meta = self.soort.klasse._meta
        verborgen = self.soort.velden.alle - self.soort.velden.per_rol[self.rol]
        return sorted(str(meta.get_field(naam).verbose_name) for naam in verborgen)

    def _waar(self, bereik: Bereik) -> str:
        return WAAR.get(bereik, f"alleen {self.soort.eigen}")


@dataclass(frozen=True, kw_only=True)
class Groep:
    """Roles that may the same, as a line of the page."""

    rollen: list[Rolsoort]
    zin: str
    verborgen_velden: list[str]

    @property
    def wie(self) -> str:
        return ", ".join(rol.label for rol in self.rollen).capitalize()


def _bereik(rechten: Rechten, rol: Rolsoort) -> Bereik:
    return max((bereik for rollen, bereik in rechten.items() if rol in rollen), default=Bereik.NIETS)


_soorten: list[Soort] = []


def registreer(*soorten: Soort) -> None:
    _soorten.extend(soorten)


def soorten() -> list[Soort]:
    return list(_soorten)
