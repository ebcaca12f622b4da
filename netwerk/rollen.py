"""The roles of a person and where they hold, read once per request from the database and never kept in the session.

This module knows no models. Who may what with which rows stands in netwerk/toegang.py.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils import timezone

from netwerk.rolsoorten import Rolsoort

if TYPE_CHECKING:
    from netwerk.models import Lid

Waarneming = tuple[str, UUID, UUID]
"""In which role, of whom, and in which gemeente."""

NETWERKROLLEN = frozenset(Rolsoort) - {Rolsoort.INWONER, Rolsoort.WERKGEVER}
"""Roles that work in the network, as opposed to those it works for and with."""

MEEWERKROLLEN = NETWERKROLLEN - {Rolsoort.FUNCTIONEEL_BEHEERDER}
"""Roles that see what the network works on; who looks after accounts does so without reading along (domain.md 5.11)."""

BIJEENKOMSTROLLEN = MEEWERKROLLEN | {Rolsoort.INWONER, Rolsoort.WERKGEVER}
"""Roles that come to a bijeenkomst."""

WERKGROEPROLLEN = MEEWERKROLLEN | {Rolsoort.INWONER, Rolsoort.WERKGEVER}
"""Roles that can be in a werkgroep; an inwoner and a werkgever see only those they are in."""

LEIDT_WERKGROEPEN = (Rolsoort.KWARTIERMAKER, Rolsoort.FACILITATOR)
"""Roles that may for every werkgroep what its trekker may."""

NIEUWSROLLEN = (Rolsoort.COMMUNICATIE, *LEIDT_WERKGROEPEN)
"""Roles that write or approve what comes on the public page."""

HOORT_VOORLEZEN = (Rolsoort.INWONER, Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
"""Who is read aloud to, and who sits beside that person."""

RANG = {
    Rolsoort.INWONER: 1,  # sees what is of the own person
    Rolsoort.WERKGEVER: 1,  # and of the own organisation
    Rolsoort.VRIJWILLIGER: 2,  # works in the network, without data of inwoners
    Rolsoort.COMMUNICATIE: 2,
    Rolsoort.FACILITATOR: 2,
    Rolsoort.BELEIDSMEDEWERKER: 3,  # numbers over everybody, no people
    Rolsoort.KWARTIERMAKER: 4,  # every visit and every aanmelding of a gemeente
    Rolsoort.BEGELEIDER: 5,  # the profiles of people: more of one person than a kwartiermaker sees
    Rolsoort.PRIVACY_OFFICER: 6,  # who looked at whom
    Rolsoort.FUNCTIONEEL_BEHEERDER: 6,  # who may what
}
"""The order of roles, by how much of other people each one opens. Nobody gives a role above the own ones."""

GEEFT = {
    Rolsoort.FUNCTIONEEL_BEHEERDER: frozenset(Rolsoort),
    Rolsoort.KWARTIERMAKER: frozenset({Rolsoort.INWONER, Rolsoort.WERKGEVER, Rolsoort.VRIJWILLIGER}),
    Rolsoort.BEGELEIDER: frozenset({Rolsoort.INWONER}),
}
"""Which roles a role gives: a kwartiermaker those whom he meets outside, a begeleider the inwoners that are helped."""

STAFROLLEN = frozenset(Rolsoort) - {Rolsoort.INWONER}
"""Roles that log in with two steps."""

LEEST_IN = (Rolsoort.KWARTIERMAKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Roles that put the double together and read in files: of organisaties, and of people the second one alone."""

TOEZICHT = (Rolsoort.PRIVACY_OFFICER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Roles that see to it that the rules are kept, without seeing what people tell."""


ORGANISEERT = (Rolsoort.FACILITATOR, Rolsoort.KWARTIERMAKER)
"""Roles that prepare and lead bijeenkomsten."""

BEGELEIDT = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
"""Roles that can be the named begeleider of an inwoner."""


def _rollen(gebruiker: "Lid") -> list[tuple[str, UUID, UUID]]:
    """Return (role, gemeente, samenwerkingsverband) of each role; one query per request."""
    if not hasattr(gebruiker, "rollen_gelezen"):
        gebruiker.rollen_gelezen = list(
            gebruiker.rollen.values_list("soort", "gemeente_id", "gemeente__samenwerkingsverband_id")
        )
    return gebruiker.rollen_gelezen


def zet_rollen(gebruiker: "Lid", rollen: Iterable[tuple[str, UUID, UUID]]) -> None:
    """Take over the roles of this request, where another question brought them along."""
    gebruiker.rollen_gelezen = list(rollen)


def waarnemingen(gebruiker: "Lid") -> list[Waarneming]:
    """Return for whom this person stands in today, in a role it has in that gemeente itself; one query per request."""
    if not hasattr(gebruiker, "waarnemingen_gelezen"):
        dag = timezone.localdate()
        nu = gebruiker.waarnemingen.filter(ingetrokken_op=None, van__lte=dag, tot__gte=dag)
        zet_waarnemingen(gebruiker, nu.values_list("rol", "afwezige_id", "gemeente_id"))
    return [waar for waar in gebruiker.waarnemingen_gelezen if waar[2] in gemeenten(gebruiker, waar[0])]


def zet_waarnemingen(gebruiker: "Lid", gelezen: Iterable[Waarneming]) -> None:
    """Take them over for this request, where another question brought them along."""
    gebruiker.waarnemingen_gelezen = list(gelezen)


def heeft_rol(gebruiker: "Lid", *soorten: Rolsoort) -> bool:
    return any(soort in soorten for soort, _, _ in _rollen(gebruiker))


def moet_tweede_stap(gebruiker: "Lid") -> bool:
    return heeft_rol(gebruiker, *STAFROLLEN)


def rolsoorten(gebruiker: "Lid", *, gemeente: UUID | None = None) -> list[Rolsoort]:
    """Return the roles of this user, in one gemeente or all, in the order of Rolsoort."""
    eigen = {soort for soort, waar, _ in _rollen(gebruiker) if gemeente in {None, waar}}
    return [soort for soort in Rolsoort if soort in eigen]


def gemeenten(gebruiker: "Lid", *soorten: Rolsoort) -> set[UUID]:
    """Return the gemeenten in which the user has one of these roles; without roles named: any role."""
    return {gemeente for soort, gemeente, _ in _rollen(gebruiker) if not soorten or soort in soorten}


def samenwerkingsverbanden(gebruiker: "Lid", *soorten: Rolsoort) -> set[UUID]:
    return {verband for soort, _, verband in _rollen(gebruiker) if not soorten or soort in soorten}


def te_geven_rollen(gebruiker: "Lid", gemeente: UUID) -> frozenset[Rolsoort]:
    """Return the roles that this person may give there: what the own roles in that gemeente give, none above them."""
    eigen = {Rolsoort(soort) for soort, waar, _ in _rollen(gebruiker) if waar == gemeente}
    hoogste = max((RANG[rol] for rol in eigen), default=0)
    gegeven = frozenset[Rolsoort]().union(*(GEEFT.get(rol, frozenset()) for rol in eigen))
    return frozenset(rol for rol in gegeven if RANG[rol] <= hoogste)


def kan_rol_geven(gebruiker: "Lid") -> bool:
    return heeft_rol(gebruiker, *GEEFT)


def rollen_in(gebruiker: "Lid", samenwerkingsverband: UUID) -> set[Rolsoort]:
    """Return the roles of this user in any gemeente of that samenwerkingsverband."""
    return {Rolsoort(soort) for soort, _, verband in _rollen(gebruiker) if verband == samenwerkingsverband}
