"""What the page of a visit shows of photos, memos and replies, for this reader."""

from experimenten.models import Bezoekbestand, Bezoekreactie, Werkbezoek
from netwerk.models import Lid

ZONDER_NAAM = "Iemand van het netwerk"


def bestanden_en_reacties(werkbezoek: Werkbezoek, *, lezer: Lid) -> dict[str, object]:
    bestanden = Bezoekbestand.objects.zichtbaar_voor(lezer).aanwezig().filter(werkbezoek=werkbezoek)
    er = list(bestanden.order_by("geplaatst_op", "pk"))
    reacties = Bezoekreactie.objects.zichtbaar_voor(lezer).aanwezig().filter(werkbezoek=werkbezoek)
    rijen = list(reacties.order_by("op", "pk"))
    zichtbaar = Lid.objects.zichtbaar_voor(lezer).filter(pk__in={reactie.door_id for reactie in rijen})
    namen = dict(zichtbaar.values_list("pk", "naam")) if rijen else {}
    return {
        "fotos": [bestand for bestand in er if bestand.is_foto],
        "memos": [bestand for bestand in er if not bestand.is_foto],
        "reacties": [(reactie, namen.get(reactie.door_id, ZONDER_NAAM)) for reactie in rijen],
    }
