"""What a gesprek can be about, in neutral words (domain.md 3.5): a list to choose from, never a form to fill in.

Each is mapped to the Zelfredzaamheid-Matrix of 2017 and to Positieve Gezondheid by name only; a number is
optional, of the person itself, and only where the gemeente chose that. There
is no topic for justitie: nothing we do needs it. `slot` means: only with a reason and a legal basis.
"""

from dataclasses import dataclass

from django.db import models


@dataclass(frozen=True, kw_only=True)
class Kenmerk:
    zrm: tuple[int, ...]
    positieve_gezondheid: str
    slot: bool = False


class Onderwerp(models.TextChoices):
    MEEDOEN = "meedoen", "Meedoen en mensen om mij heen"
    WERK_LEREN = "werk_leren", "Werken en leren"
    DAG = "dag", "Mijn dag"
    WONEN = "wonen", "Wonen"
    GELD = "geld", "Geld"
    THUIS = "thuis", "Thuis en familie"
    LIJF = "lijf", "Mijn lijf"
    HOOFD = "hoofd", "Mijn hoofd en gevoel"
    ZIN = "zin", "Wat ik belangrijk vind"


KENMERKEN = {
    Onderwerp.MEEDOEN: Kenmerk(zrm=(11, 12), positieve_gezondheid="Meedoen"),
    Onderwerp.WERK_LEREN: Kenmerk(zrm=(2,), positieve_gezondheid="Meedoen"),
    Onderwerp.DAG: Kenmerk(zrm=(3, 10), positieve_gezondheid="Dagelijks functioneren"),
    Onderwerp.WONEN: Kenmerk(zrm=(4,), positieve_gezondheid="Kwaliteit van leven"),
    Onderwerp.GELD: Kenmerk(zrm=(1,), positieve_gezondheid="Dagelijks functioneren", slot=True),
    Onderwerp.THUIS: Kenmerk(zrm=(5,), positieve_gezondheid="Kwaliteit van leven", slot=True),
    Onderwerp.LIJF: Kenmerk(zrm=(7, 9), positieve_gezondheid="Lichaamsfuncties", slot=True),
    Onderwerp.HOOFD: Kenmerk(zrm=(6, 8), positieve_gezondheid="Mentaal welbevinden", slot=True),
    Onderwerp.ZIN: Kenmerk(zrm=(), positieve_gezondheid="Zingeving"),
}
OP_SLOT = tuple(onderwerp for onderwerp, kenmerk in KENMERKEN.items() if kenmerk.slot)


class Grondslag(models.TextChoices):
    """The law a locked topic rests on. Not consent: between a gemeente and an inwoner that is none (domain.md 5.1)."""

    PARTICIPATIEWET = "participatiewet", "Participatiewet: hulp bij werk of meedoen"
    WMO = "wmo", "Wmo 2015: ondersteuning thuis of overdag"
    INBURGERING = "inburgering", "Wet inburgering 2021"
    SCHULDEN = "schulden", "Wet gemeentelijke schuldhulpverlening"


WET_IN_GEWONE_TAAL = {
    Grondslag.PARTICIPATIEWET: "de wet over hulp bij werk en meedoen",
    Grondslag.WMO: "de wet over hulp thuis en overdag",
    Grondslag.INBURGERING: "de wet over inburgeren",
    Grondslag.SCHULDEN: "de wet over hulp bij schulden",
}
