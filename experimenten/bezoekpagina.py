"""What the page of a visit shows of photos, memos, replies and counts, for this reader, in one question."""

from collections.abc import Iterable

from django.db.models import F, Q

from experimenten.models import Bestand, Bezoekbestand, Bezoekreactie, Bezoektelling, Werkbezoek
from netwerk.models import Lid
from participatie.samen import Lijst, vraag_samen


def bij_het_bezoek(werkbezoek: Werkbezoek, *, lezer: Lid) -> dict[str, object]:
    hier = {"werkbezoek": werkbezoek.pk}
    bestanden = Bezoekbestand.objects.zichtbaar_voor(lezer).aanwezig().filter(**hier).order_by("geplaatst_op", "pk")
    reacties = Bezoekreactie.objects.zichtbaar_voor(lezer).aanwezig().filter(**hier).order_by("op", "pk")
    tellingen = Bezoektelling.objects.zichtbaar_voor(lezer).filter(**hier).order_by("pk")
    bij_experiment = Q(bezoekfoto__werkbezoek=werkbezoek.pk) | Q(experiment=werkbezoek.experiment_id)
    elders = Bestand.objects.zichtbaar_voor(lezer).te_openen().filter(bij_experiment)
    samen = vraag_samen(
        {
            "bestanden": Lijst(rijen=bestanden),
            "reacties": Lijst(rijen=reacties.annotate(naam_van=F("door__naam"))),
            "tellingen": Lijst(rijen=tellingen),
            "elders": Lijst(rijen=elders.order_by("geplaatst_op", "pk")),
        },
        bij=Werkbezoek.objects.filter(pk=werkbezoek.pk),
    )
    fotos = [bestand for bestand in samen["bestanden"] if bestand.is_foto]
    for foto in fotos:
        foto.plekken = _plekken(foto, samen["elders"])
    return {
        "fotos": fotos,
        "memos": [bestand for bestand in samen["bestanden"] if not bestand.is_foto],
        "reacties": samen["reacties"],
        "tellingen": samen["tellingen"],
    }


def _plekken(foto: Bezoekbestand, elders: Iterable[Bestand]) -> list[str]:
    """Return where a photo may be seen, in words."""
    daar = next((rij for rij in elders if foto.pk == rij.bezoekfoto_id or foto.sha256 == rij.sha256), None)
    if daar is None:
        return ["Alleen bij dit bezoek"]
    plekken = {"Ook bij het experiment": True, "Mag in een rapport": daar.mag_in_rapport, "Openbaar": daar.mag_openbaar}
    return [plek for plek, mag in plekken.items() if mag]
