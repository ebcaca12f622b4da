"""What waits for somebody on /vandaag/ around inwoners."""

from datetime import date

from netwerk.models import Lid
from trajecten.models import Aanmelding

HOOGSTENS = 5


def open_aanmeldingen(gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """Return the aanmeldingen that wait longest; None as long as nobody ever asked."""
    zichtbaar = Aanmelding.objects.zichtbaar_voor(gebruiker)
    wachtend = list(zichtbaar.open().select_related("gemeente")[:HOOGSTENS])
    if not wachtend and not zichtbaar.exists():
        return None
    aantal = zichtbaar.open().count() if len(wachtend) == HOOGSTENS else len(wachtend)
    return {"aanmeldingen": wachtend, "aantal": aantal, "dag": vandaag}
