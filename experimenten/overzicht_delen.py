"""The lists behind the numbers of the overview: each the same rows as its number counts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, QuerySet

from experimenten.cijfers import NAMEN
from experimenten.looptijd import Looptijd, looptijden
from experimenten.schotspoor import vul_schotten_aan
from experimenten.selectie import Selectie


@dataclass(frozen=True, kw_only=True)
class Lijst:
    kop: str
    uitleg: str
    leeg: str
    rijen: Callable[[Selectie, date], QuerySet | Sequence[Looptijd]]
    """(what was chosen, today)"""
    template: str = ""
    vul_aan: Callable[..., None] | None = None
    """What the rows on a page get beside them: (rows, lezer=…, vandaag=…)."""
    van_experimenten: bool = False
    """Whether each row is an experiment, and not something at one."""


def _matches(selectie: Selectie, vandaag: date) -> QuerySet:
    return selectie.matches().select_related("agendapunt", "bijeenkomst").order_by("-op", "pk")


def _vragen(selectie: Selectie, vandaag: date) -> QuerySet:
    namen = {"wie": F("door__naam"), "naam_eigenaar": F("eigenaar__naam")}
    return selectie.open_vragen().annotate(**namen).select_related("experiment").order_by("op", "pk")


def _schotten(selectie: Selectie, vandaag: date) -> QuerySet:
    return selectie.open_schotten().annotate(wie=F("door__naam")).select_related("experiment").order_by("op", "pk")


EXPERIMENT = {"template": "experimenten/delen/looptijd.html", "van_experimenten": True}

LIJSTEN: Mapping[str, Lijst] = {
    "matches": Lijst(
        kop=NAMEN["matches"],
        uitleg="Dit schreven mensen op tijdens een bijeenkomst, toen het over deze experimenten ging.",
        leeg="In deze periode is er geen match opgeschreven.",
        rijen=_matches,
    ),
    "vragen": Lijst(
        kop=NAMEN["vragen"],
        uitleg="Deze vragen waren op de laatste dag nog niet beantwoord.",
        leeg="Op de laatste dag stond er geen vraag open.",
        rijen=_vragen,
        template="experimenten/deel/vragen.html",
    ),
    "schotten": Lijst(
        kop=NAMEN["schotten"],
        uitleg="Deze schotten waren op de laatste dag nog niet opgelost.",
        leeg="Op de laatste dag waren er geen schotten meer die niet waren opgelost.",
        rijen=_schotten,
        template="experimenten/deel/schotten.html",
        vul_aan=vul_schotten_aan,
    ),
    "bezig": Lijst(
        kop=NAMEN["bezig"],
        uitleg=(
            "Van het begin tot de laatste dag, of tot het besluit. "
            "Wat is begonnen telt mee, tenzij het besluit er al was voor de eerste dag."
        ),
        leeg="In deze periode was er geen experiment bezig.",
        rijen=lambda selectie, vandaag: looptijden(selectie, vandaag=vandaag).bezig,
        **EXPERIMENT,
    ),
    "resultaat": Lijst(
        kop=NAMEN["resultaat"],
        uitleg="Alles wat in deze periode een eerste resultaat had, telt mee.",
        leeg="In deze periode was er geen eerste resultaat.",
        rijen=lambda selectie, vandaag: looptijden(selectie, vandaag=vandaag).tot_resultaat,
        **EXPERIMENT,
    ),
    "proberen": Lijst(
        kop=NAMEN["proberen"],
        uitleg="Op de laatste dag was dit begonnen, en was er nog geen resultaat en geen besluit.",
        leeg="Op de laatste dag had geen experiment de stand Proberen.",
        rijen=lambda selectie, vandaag: looptijden(selectie, vandaag=vandaag).proberen,
        **EXPERIMENT,
    ),
}
