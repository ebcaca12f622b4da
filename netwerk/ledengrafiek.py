"""The curve of the number of leden, with the marks the network wanted to reach."""

from django.template.defaultfilters import date as schrijf_datum

from netwerk.groei import MERKEN, Groei
from participatie.lijn import Lijndiagram, lijndiagram


def diagram(groei: Groei) -> Lijndiagram | None:
    """Return the curve; None when there is no line to draw yet."""
    if len(groei.maanden) < 2:
        return None
    waarden = [(schrijf_datum(maand.laatste, "M Y"), maand.leden) for maand in groei.maanden]
    return lijndiagram(titel="Mensen die meedoen, per maand", waarden=waarden, merken=MERKEN)
