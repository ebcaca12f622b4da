"""What the page of a visit shows of photos, memos, replies and counts, for this reader, in one question."""

from django.db.models import F

from experimenten.models import Bezoekbestand, Bezoekreactie, Bezoektelling, Werkbezoek
from netwerk.models import Lid
from participatie.samen import Lijst, vraag_samen


def bij_het_bezoek(werkbezoek: Werkbezoek, *, lezer: Lid) -> dict[str, object]:
    hier = {"werkbezoek": werkbezoek.pk}
    bestanden = Bezoekbestand.objects.zichtbaar_voor(lezer).aanwezig().filter(**hier).order_by("geplaatst_op", "pk")
    reacties = Bezoekreactie.objects.zichtbaar_voor(lezer).aanwezig().filter(**hier).order_by("op", "pk")
    tellingen = Bezoektelling.objects.zichtbaar_voor(lezer).filter(**hier).order_by("pk")
    samen = vraag_samen(
        {
            "bestanden": Lijst(rijen=bestanden),
            "reacties": Lijst(rijen=reacties.annotate(naam_van=F("door__naam"))),
            "tellingen": Lijst(rijen=tellingen),
        },
        bij=Werkbezoek.objects.filter(pk=werkbezoek.pk),
    )
    return {
        "fotos": [bestand for bestand in samen["bestanden"] if bestand.is_foto],
        "memos": [bestand for bestand in samen["bestanden"] if not bestand.is_foto],
        "reacties": samen["reacties"],
        "tellingen": samen["tellingen"],
    }
