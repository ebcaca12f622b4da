"""The rows about plekken, partners and what was looked for that tests/toegang_verwacht/plekken.py names."""

from netwerk.models import Afspraak, Contactpersoon, Gemeente, Lid, Organisatie, Partnerschap, Plek, Zoekvraag
from tests.maak.netwerk import maak_contactpersoon, maak_organisatie
from tests.maak.plekken import maak_afspraak, maak_openbare_plek, maak_partnerschap, maak_plek, maak_zoekvraag


def _organisatie(*, gemeente: Gemeente, van: Lid) -> Organisatie:
    """The organisation a person works for."""
    van.organisatie = maak_organisatie(gemeente=gemeente)
    van.save()
    return van.organisatie


def plek(*, gemeente: Gemeente, van: Lid) -> Plek:
    """One of the own organisation, of which that person is the contact as well."""
    return maak_plek(organisatie=_organisatie(gemeente=gemeente, van=van), contact=van)


def openbare_plek(*, gemeente: Gemeente, van: Lid) -> Plek:
    return maak_openbare_plek(organisatie=maak_organisatie(gemeente=gemeente))


def zoekvraag(*, gemeente: Gemeente, van: Lid) -> Zoekvraag:
    return maak_zoekvraag(door=van, gemeente=gemeente)


def contactpersoon(*, gemeente: Gemeente, van: Lid) -> Contactpersoon:
    return maak_contactpersoon(organisatie=_organisatie(gemeente=gemeente, van=van))


def partnerschap(*, gemeente: Gemeente, van: Lid) -> Partnerschap:
    return maak_partnerschap(organisatie=_organisatie(gemeente=gemeente, van=van), lid=van)


def afspraak(*, gemeente: Gemeente, van: Lid) -> Afspraak:
    return maak_afspraak(organisatie=_organisatie(gemeente=gemeente, van=van), lid=van)
