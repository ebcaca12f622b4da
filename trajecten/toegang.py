"""Who may see data of inwoners (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import F, Q, QuerySet

from netwerk.rollen import MEEWERKROLLEN, gemeenten, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang_contacten import waargenomen

if TYPE_CHECKING:
    from netwerk.models import Lid

HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)

ONTVANGERS = (*HELPERS, Rolsoort.WERKGEVER)
"""Roles with whom an inwoner can share; the others see no talentprofiel, also not by consent (domain.md 5.11)."""

VINDBAAR = "vindbaar"
"""The purpose with which helpers find somebody for a plek. A werkgever searches nobody."""


def inwoners(gebruiker: "Lid") -> Q:
    """The person, and the one named begeleider as long as that person still has the role in that gemeente.

    While that one is away also who stands in. For one hour also who asked for noodtoegang.
    """
    zelf = Q(lid=gebruiker.pk)
    noodtoegang = Q(pk__in=_in_nood(gebruiker), gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | _inwoners_van_begeleider(gebruiker) | noodtoegang


def _inwoners_van_begeleider(gebruiker: "Lid") -> Q:
    return _als_begeleider(gebruiker) | waargenomen(gebruiker, wie="begeleider")


def _als_begeleider(gebruiker: "Lid") -> Q:
    return Q(begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))


def contactpersoon_kiezen(gebruiker: "Lid") -> Q:
    """The begeleider itself, and a kwartiermaker of who has none. Needs `heeft_helper`.

    Who stands in for a while gives nobody away for good, and so takes nobody over.
    """
    van_een_ander = Q(lid=None) | ~Q(lid=gebruiker.pk)
    return _als_begeleider(gebruiker) & van_een_ander | zonder_contactpersoon(gebruiker)


def zonder_contactpersoon(gebruiker: "Lid") -> Q:
    """Who has nobody, or somebody who does not help there any more: a kwartiermaker chooses. Needs `heeft_helper`."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), heeft_helper=False)


def inwoners_wijzigen(gebruiker: "Lid") -> Q:
    """The begeleider; of who has none and asked something, a kwartiermaker. Needs `heeft_helper` and `vroeg_iets`."""
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), heeft_helper=False, vroeg_iets=True)
    return _inwoners_van_begeleider(gebruiker) | kwartiermaker


def van_inwoner(gebruiker: "Lid", *, pad: str = "inwoner") -> Q:
    """What is of an inwoner: the same people as of the inwoner itself. In: the way to the inwoner."""
    noodtoegang = Q((f"{pad}__in", _in_nood(gebruiker)), (f"{pad}__gemeente__in", gemeenten(gebruiker, *HELPERS)))
    return van_eigen_inwoners(gebruiker, pad=pad) | noodtoegang


def van_eigen_inwoners(gebruiker: "Lid", *, pad: str = "inwoner") -> Q:
    """The person, and the named begeleider: what they work on together."""
    return Q((f"{pad}__lid", gebruiker.pk)) | _begeleidt(gebruiker, pad)


def van_begeleide_inwoner(gebruiker: "Lid", *, pad: str = "inwoner") -> Q:
    """What only the named begeleider writes. Nobody measures the own person."""
    van_een_ander = Q((f"{pad}__lid", None)) | ~Q((f"{pad}__lid", gebruiker.pk))
    return _begeleidt(gebruiker, pad) & van_een_ander


def _begeleidt(gebruiker: "Lid", pad: str = "inwoner") -> Q:
    eigen = Q((f"{pad}__begeleider", gebruiker.pk), (f"{pad}__gemeente__in", gemeenten(gebruiker, *HELPERS)))
    return eigen | waargenomen(gebruiker, wie=f"{pad}__begeleider")


def begeleide_inwoners(gebruiker: "Lid") -> Q:
    """Of whom this person is the named begeleider, and still has that role there. Nobody is that of the own person."""
    return _inwoners_van_begeleider(gebruiker) & (Q(lid=None) | ~Q(lid=gebruiker.pk))


def _in_nood(gebruiker: "Lid") -> QuerySet:
    """Ids of inwoners this person asked noodtoegang for, as long as it is open."""
    return gebruiker.noodtoegangen.open().values("inwoner")


def noodtoegangen(gebruiker: "Lid") -> Q:
    """Who asked for it, as long as that role holds, and who watches over the gemeente."""
    zelf = Q(lid=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    toezicht = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.PRIVACY_OFFICER))
    return zelf | toezicht


def eigen_talenten(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def aanmeldingen(gebruiker: "Lid") -> Q:
    """All of the gemeente for a kwartiermaker; for who helps there, the ones that are up to this person."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)) | aanmeldingen_van(gebruiker)


def aanmeldingen_van(gebruiker: "Lid") -> Q:
    """What this person owns, and what a colleague owns who is away as long as this person stands in."""
    eigen = Q(opgepakt_door=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    return eigen | waargenomen(gebruiker, wie="opgepakt_door")


def verzoeken_eigen(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def verzoeken_beslissen(gebruiker: "Lid") -> Q:
    """The professional decides (domain.md 5.10): the named begeleider, and when there is none a kwartiermaker.

    Nobody decides on a request about itself. Needs `heeft_helper`.
    """
    begeleider = _begeleidt(gebruiker)
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), heeft_helper=False)
    van_een_ander = Q(inwoner__lid=None) | ~Q(inwoner__lid=gebruiker.pk)
    return (begeleider | kwartiermaker) & van_een_ander


# Sharing by choice. Also in trajecten/migrations/0010_toestemming.py: the functions there ask the same.


def toestemmingen_eigen(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def toestemmingen_ontvangen(gebruiker: "Lid") -> Q:
    """What was given to this user or to the own organisatie, as long as a role in that network holds."""
    aan_mij = Q(ontvanger_lid=gebruiker.pk) | Q(ontvanger_organisatie__in=[gebruiker.organisatie_id])  # None is nobody
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ONTVANGERS))
    mag_vinden = ~Q(doel=VINDBAAR) | Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *HELPERS))
    return aan_mij & in_het_netwerk & mag_vinden


def verhalen_gebruiken(gebruiker: "Lid") -> Q:
    """Who makes the publications of the network: what people gave for that, under another name."""
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.COMMUNICATIE))


def verhalen_waarbij(gebruiker: "Lid") -> Q:
    """What was given for one experiment or bijeenkomst: whoever works along in that network, under another name."""
    return Q(
        publicatie__in=("experiment", "bijeenkomst"),
        gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN),
    )


# Plekken for people, and matches


def inwoners_die_meezoeken(gebruiker: "Lid") -> Q:
    """For whom somebody looks for a plek: itself, or as the named begeleider."""
    return Q(lid=gebruiker.pk) | _inwoners_van_begeleider(gebruiker)


def matches(gebruiker: "Lid", *, vindt: QuerySet) -> Q:
    """Also who proposed it to somebody who wants to be found, as long as that holds. In: ids of those people."""
    return van_eigen_inwoners(gebruiker) | Q(voorgesteld_door=gebruiker.pk, inwoner__in=vindt)


def plekafwijzingen(gebruiker: "Lid") -> Q:
    """Of whom it was said, and who said it as long as that one looks for people."""
    return van_eigen_inwoners(gebruiker) | plekafwijzingen_wijzigen(gebruiker)


def plekafwijzingen_wijzigen(gebruiker: "Lid") -> Q:
    van_een_ander = Q(inwoner__lid=None) | ~Q(inwoner__lid=gebruiker.pk)
    verbanden = samenwerkingsverbanden(gebruiker, *HELPERS)
    return Q(door=gebruiker.pk, gemeente__samenwerkingsverband__in=verbanden) & van_een_ander


def navragen_als_helper(gebruiker: "Lid") -> Q:
    """The named begeleider asks both sides; somebody who is the inwoner too answers that one as itself."""
    return van_begeleide_inwoner(gebruiker, pad="match__inwoner") | van_begeleide_inwoner(
        gebruiker, pad="deelname__traject__inwoner"
    )


# Projecten, figures and trainingen

LEEST_PROJECTEN = (*HELPERS, Rolsoort.BELEIDSMEDEWERKER)
"""Who reads what a project is. Who takes part in it is of each inwoner: see `van_eigen_inwoners`."""


def projecten(gebruiker: "Lid") -> Q:
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEEST_PROJECTEN))


def projecten_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *HELPERS))


def lokale_cijfers(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.BELEIDSMEDEWERKER))


def trainingen(gebruiker: "Lid") -> Q:
    """The own ones, and those of colleagues for the kwartiermaker who plans them."""
    return trainingen_eigen(gebruiker) | Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def trainingen_eigen(gebruiker: "Lid") -> Q:
    return Q(lid=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))


# Signalen: who helps this person and follows it, and one who is named beside. Never by noodtoegang.


def signalen(gebruiker: "Lid") -> Q:
    """The begeleider, or who stands in for that one. What a begeleider before ended stays of that one."""
    return van_begeleide_inwoner(gebruiker) & Q(volgt=F("inwoner__begeleider"))


def signalen_meelezen(gebruiker: "Lid") -> Q:
    """The one other who was named, as long as that one helps people there: reads it, and sees no more of the person."""
    return Q(ook_voor=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))


def signalen_over_zichzelf(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def werkdrempels(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *HELPERS, Rolsoort.FUNCTIONEEL_BEHEERDER))


def werkdrempels_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def metingeninlezingen(gebruiker: "Lid") -> Q:
    """What somebody read in, as long as that is the work of that person there."""
    return Q(door=gebruiker.pk, gemeente__in=gemeenten(gebruiker, Rolsoort.BEGELEIDER))
