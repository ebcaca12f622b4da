"""The reasons not to come to a bijeenkomst, in the words of its network."""

from datetime import date

from django.utils import timezone

from netwerk.models import Afzegreden, Bijeenkomst


def te_kiezen(bijeenkomst: Bijeenkomst, *, op: date, ook: str = "") -> list[tuple[str, str]]:
    """Return (key, word) of what can be chosen there on that day. `ook`: what was chosen before, and may stay."""
    hier = Afzegreden.objects.van_hier(op, verband=bijeenkomst.samenwerkingsverband_id, ook=[ook] if ook else ())
    return list(hier.values_list("sleutel", "woord_toen"))


def woorden(bijeenkomst: Bijeenkomst) -> dict[str, str]:
    """Return {key: word} of every reason, as it was called on the day of the bijeenkomst, in the order of the list."""
    dag = min(timezone.localdate(bijeenkomst.begint_op), timezone.localdate())
    ooit = Afzegreden.objects.ooit_hier(dag, verband=bijeenkomst.samenwerkingsverband_id)
    return dict(ooit.order_by("volgorde", "pk").values_list("sleutel", "woord_toen"))
