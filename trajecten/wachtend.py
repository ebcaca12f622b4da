"""What waits for somebody on /vandaag/ around inwoners."""

from datetime import date

from django.db.models import Count, Window

from netwerk.models import Lid
from trajecten import inwoners, talentprofielen
from trajecten.models import Aanmelding, Talentprofiel

HOOGSTENS = 5


def eigen_talentprofiel(gebruiker: Lid, vandaag: date) -> dict[str, object]:
    """Of an inwoner: begin, go on, or look."""
    profiel = talentprofielen.profiel_van(gebruiker)
    return {
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "profiel": profiel,
        "bewaarvraag": talentprofielen.bewaarvraag_over(profiel),
        "gezien": len(talentprofielen.gezien_talenten(profiel)),
    }


def talentprofielen_van_inwoners(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Of a begeleider: whose profile changed lately."""
    lijst = list(inwoners.kort_geleden_gewijzigd(begeleider=gebruiker, vandaag=vandaag)[:HOOGSTENS])
    return {"inwoners": lijst} if lijst else None


def open_aanmeldingen(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Return the aanmeldingen that wait longest; None as long as nobody ever asked."""
    zichtbaar = Aanmelding.objects.zichtbaar_voor(gebruiker)
    met_totaal = zichtbaar.open().select_related("gemeente").annotate(totaal=Window(Count("id")))
    wachtend = list(met_totaal[:HOOGSTENS])
    if not wachtend and not zichtbaar.exists():
        return None
    aantal = wachtend[0].totaal if wachtend else 0
    return {"aanmeldingen": wachtend, "aantal": aantal, "dag": vandaag}
