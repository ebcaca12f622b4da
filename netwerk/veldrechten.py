"""Which fields of a kind of data each role sees: an allow-list that page, export and search share (ASVS 8.2.3).

Which rows somebody sees is up to `toegang`; of those rows this says what may be told. Who is not named sees nothing,
and a field that is not named nobody sees.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from netwerk.eigen_keuze import verborgen_velden
from netwerk.rollen import NETWERKROLLEN, rollen_in, rolsoorten
from netwerk.rolsoorten import Rolsoort

if TYPE_CHECKING:
    from django.db.models import Model

    from netwerk.models import Lid


class Veldrechten:
    def __init__(self, per_rol: Mapping[Collection[Rolsoort], Collection[str]]) -> None:
        """In: the fields of each group of roles. A role may be in more groups: it sees the fields of each."""
        self.per_rol = {
            rol: frozenset(veld for rollen, velden in per_rol.items() if rol in rollen for veld in velden)
            for rol in Rolsoort
        }
        self.alle = frozenset().union(*self.per_rol.values())

    def rollen_met(self, veld: str) -> tuple[Rolsoort, ...]:
        """Return the roles that see this field."""
        return tuple(rol for rol, velden in self.per_rol.items() if veld in velden)

    def van(self, gebruiker: "Lid", *, samenwerkingsverband: object) -> frozenset[str]:
        """Return the fields this person sees of rows of that samenwerkingsverband: of all roles there together."""
        rollen = rollen_in(gebruiker, samenwerkingsverband)
        return frozenset().union(*(self.per_rol[rol] for rol in rollen))

    def toon(
        self, rij: "Model", *, aan: "Lid", is_eigen: bool = False, alleen: Collection[str] = ()
    ) -> dict[str, object]:
        """Return what this person sees of the row. A page that gets this instead of the row can tell nothing else.

        In: the row, with its gemeente. `is_eigen`: people see everything about themselves. `alleen` names the fields
        that the page has room for; without it all of them. What a lid hides from this reader stays out.
        """
        velden = self.alle if is_eigen else self.van(aan, samenwerkingsverband=rij.gemeente.samenwerkingsverband_id)
        velden = (velden & frozenset(alleen) if alleen else velden) - verborgen_velden(rij, lezer=aan)
        getoond = {veld: getattr(rij, veld) for veld in velden}
        woorden = {naam: getattr(rij, naam) for veld in velden if hasattr(rij, naam := f"get_{veld}_display")}
        return {"pk": rij.pk} | getoond | woorden

    def zoekbaar(self, gebruiker: "Lid", paden: Iterable[str]) -> list[str]:
        """Keep the paths (`organisatie__naam`) that begin at a field which this person sees with every role.

        Searching tells what stands in a field as well as showing it does, and it asks rows of all places at once.
        """
        gezien = [velden for rol in rolsoorten(gebruiker) if (velden := self.per_rol[rol])]
        return binnen(frozenset.intersection(*gezien) if gezien else frozenset(), paden)


def binnen(velden: Collection[str], paden: Iterable[str]) -> list[str]:
    """Keep the paths that begin at one of these fields."""
    return [pad for pad in paden if pad.partition("__")[0] in velden]


LEGT_CONTACT = (Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.COMMUNICATIE, Rolsoort.FACILITATOR)
"""Roles whose work it is to ring and to mail people of the network and of organisations."""

IN_HET_NETWERK = tuple(NETWERKROLLEN)

LID = Veldrechten(
    {
        IN_HET_NETWERK: (
            *("naam", "wereld", "soorten", "functie", "organisatie", "gemeente"),
            *("lid_sinds", "lid_tot", "aangedragen_door", "over_mij"),
        ),
        (*LEGT_CONTACT, Rolsoort.VRIJWILLIGER, Rolsoort.FUNCTIONEEL_BEHEERDER): ("email", "telefoon"),
    }
)
"""The network knows who takes part; a mail address and a number are for who works together (domain.md 5.4)."""

KENNIS = Veldrechten({IN_HET_NETWERK: ("lid", "onderwerp", "soort")})
"""What people know, offer and ask: said to the network, and less when they choose so (netwerk/eigen_keuze.py)."""

ORGANISATIE = Veldrechten(
    {
        (*IN_HET_NETWERK, Rolsoort.WERKGEVER): (
            *(
                "naam",
                "soort",
                "sector",
                "open_voor",
                "wijk",
                "plaats",
                "adres",
                "gemeente",
                "telefoon",
                "website",
                "omschrijving",
            ),
        ),
    }
)

CONTACTPERSOON = Veldrechten(
    {
        (*IN_HET_NETWERK, Rolsoort.WERKGEVER): ("naam", "functie"),
        (*LEGT_CONTACT, Rolsoort.WERKGEVER): ("telefoon", "email"),
    }
)
"""People without an account, who did not ask to be in a list. A werkgever sees those of the own organisation."""

CONTACTMOMENT = Veldrechten(
    {
        (*IN_HET_NETWERK, Rolsoort.WERKGEVER): ("op",),
        LEGT_CONTACT: ("soort", "door", "contactpersonen", "leden", "over"),
    }
)
"""Everybody knows that there was contact and when; by whom, with whom and about what is for whose work it is."""
