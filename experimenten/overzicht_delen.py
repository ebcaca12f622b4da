"""The lists behind the numbers of what was written down: each the same rows as its number counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.db.models import F, QuerySet

from experimenten.schotspoor import vul_schotten_aan
from experimenten.selectie import Selectie


@dataclass(frozen=True, kw_only=True)
class Lijst:
    kop: str
    uitleg: str
    leeg: str
    rijen: Callable[[Selectie], QuerySet]
    template: str = ""
    vul_aan: Callable[..., None] | None = None
    """What the rows on a page get beside them: (rows, lezer=…, vandaag=…)."""


def _matches(selectie: Selectie) -> QuerySet:
    return selectie.matches().select_related("agendapunt", "bijeenkomst").order_by("-op", "pk")


def _vragen(selectie: Selectie) -> QuerySet:
    namen = {"wie": F("door__naam"), "naam_eigenaar": F("eigenaar__naam")}
    return selectie.open_vragen().annotate(**namen).select_related("experiment").order_by("op", "pk")


def _schotten(selectie: Selectie) -> QuerySet:
    return selectie.open_schotten().annotate(wie=F("door__naam")).select_related("experiment").order_by("op", "pk")


LIJSTEN: Mapping[str, Lijst] = {
    "matches": Lijst(
        kop="Matches",
        uitleg="Dit schreven mensen op tijdens een bijeenkomst, toen het over deze experimenten ging.",
        leeg="In deze periode is er geen match opgeschreven.",
        rijen=_matches,
    ),
    "vragen": Lijst(
        kop="Open vragen",
        uitleg="Deze vragen waren op de laatste dag nog niet beantwoord.",
        leeg="Op de laatste dag stond er geen vraag open.",
        rijen=_vragen,
        template="experimenten/deel/vragen.html",
    ),
    "schotten": Lijst(
        kop="Schotten die nog niet zijn opgelost",
        uitleg="Deze schotten waren op de laatste dag nog niet opgelost.",
        leeg="Op de laatste dag waren er geen schotten meer die niet waren opgelost.",
        rijen=_schotten,
        template="experimenten/deel/schotten.html",
        vul_aan=vul_schotten_aan,
    ),
}
